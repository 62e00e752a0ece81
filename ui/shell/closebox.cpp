#include "ui/shell/closebox.h"

#include <QEvent>
#include <QPushButton>

namespace palmares::ui {

CloseBox::CloseBox(QWidget *parent) : QDialogButtonBox(parent), m_close(new QPushButton(tr("Close"), this))
{
    addButton(m_close, RejectRole);
}

void CloseBox::changeEvent(QEvent *event)
{
    QDialogButtonBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close"));
}

} // namespace palmares::ui
