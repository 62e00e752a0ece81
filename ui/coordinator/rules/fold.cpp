#include "ui/coordinator/rules/fold.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace palmares::ui {

Fold::Fold(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(8));
    m_button = new QPushButton(this);
    setKind(m_button, ButtonKind::Quiet);
    setSmall(m_button);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_content = new QWidget(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(ui::metric(10));
    column->addWidget(m_content);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(false);
}

void Fold::setWords(const QString &words)
{
    m_button->setText(words);
}

void Fold::setOpen(bool open)
{
    m_isOpen = open;
    m_content->setVisible(open);
    m_button->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronNext));
}

} // namespace palmares::ui
