#include "ui/widgets/putaway.h"

#include <QLayout>
#include <QWidget>

namespace palmares::ui {

void putAway(QLayout &layout, int kept)
{
    while (layout.count() > kept) {
        QLayoutItem *item = layout.takeAt(0);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace palmares::ui
