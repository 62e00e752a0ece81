#include "ui/shell/menus.h"

#include <QMenu>
#include <QMenuBar>

#include <string_view>

namespace palmares::ui {

namespace {

/// Groups that stay in their menu, greyed, when they cannot be done now.
bool isEverywhere(std::string_view id)
{
    return id.starts_with("file.") || id.starts_with("edit.") || id.starts_with("view.") ||
           id.starts_with("help.");
}

} // namespace

Menus::Menus(QMenuBar *bar, ActionCatalogue &actions) : QObject(bar), m_actions(actions)
{
    for (QMenu *&menu : m_menus) {
        menu = bar->addMenu(QString());
        connect(menu, &QMenu::aboutToShow, this, [this] { hideForeign(true); });
        connect(menu, &QMenu::aboutToHide, this, [this] { hideForeign(false); });
    }
    fill();
    retranslate();
}

void Menus::fill()
{
    for (const ActionSpec *spec : m_actions.specs()) {
        if (spec->menu == ActionSpec::Menu::None)
            continue;
        QMenu *menu = m_menus[static_cast<std::size_t>(spec->menu) - 1];
        if (spec->separate)
            menu->addSeparator();
        menu->addAction(m_actions.action(spec->id));
    }
}

void Menus::hideForeign(bool hide)
{
    // Only while a menu is open: a hidden action has no shortcut.
    for (const ActionSpec *spec : m_actions.specs()) {
        QAction *action = m_actions.action(spec->id);
        action->setVisible(!hide || isEverywhere(spec->id) || action->isEnabled());
    }
}

void Menus::retranslate()
{
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&View"), tr("&Call"), tr("&Help")};
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
}

} // namespace palmares::ui
