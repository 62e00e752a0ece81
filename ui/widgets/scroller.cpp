#include "ui/widgets/scroller.h"

#include <QScrollArea>

namespace palmares::ui {

QScrollArea *makeScroller(QWidget *content, QWidget *parent)
{
    auto *scroller = new QScrollArea(parent);
    scroller->setWidget(content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

} // namespace palmares::ui
