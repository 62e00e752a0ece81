#include "ui/coordinator/files/filespane.h"

#include "ui/text/languages.h"

#include <QPushButton>

namespace palmares::ui {

std::string FilesPane::lang() const
{
    return m_services.languages.content();
}

namespace {
constexpr char away[] = "palmaresAway";
}

void FilesPane::setThere(QPushButton *button, bool there)
{
    button->setProperty(away, !there);
}

bool FilesPane::isThere(const QPushButton *button)
{
    return !button->property(away).toBool();
}

QPushButton *FilesPane::addButton()
{
    auto *button = new QPushButton(this);
    m_buttons.push_back(button);
    return button;
}

} // namespace palmares::ui
