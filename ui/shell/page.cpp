#include "ui/shell/page.h"

#include "ui/widgets/style/palmstyle.h"

#include <QEvent>
#include <QPushButton>

namespace palmares::ui {

void Page::takeFocus()
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (kindOf(button) == ButtonKind::Primary && button->isVisibleTo(this) && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        emit titleChanged();
    }
}

} // namespace palmares::ui
