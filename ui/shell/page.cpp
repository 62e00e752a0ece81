#include "ui/shell/page.h"

#include <QEvent>

namespace palmares::ui {

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        emit titleChanged();
    }
}

} // namespace palmares::ui
