#include "ui/widgets/scroller.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace palmares::ui {

bool Scroller::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != widget() || event->type() != QEvent::Resize)
        return QScrollArea::eventFilter(watched, event);
    if (m_isFitting)
        return false;
    const QScopedValueRollback fitting(m_isFitting, true);
    return QScrollArea::eventFilter(watched, event);
}

QScrollArea *makeScroller(QWidget *content, QWidget *parent)
{
    auto *scroller = new Scroller(parent);
    scroller->setWidget(content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

} // namespace palmares::ui
