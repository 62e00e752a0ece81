#include "ui/widgets/scroller.h"

#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSet>

namespace palmares::ui {

bool Scroller::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != widget() || event->type() != QEvent::Resize)
        return QScrollArea::eventFilter(watched, event);
    if (m_isFitting)
        return false;
    if (isSwinging(static_cast<QResizeEvent *>(event)->size().width()))
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const QScopedValueRollback fitting(m_isFitting, true);
    return QScrollArea::eventFilter(watched, event);
}

bool Scroller::isSwinging(int width)
{
    constexpr qsizetype swings = 12;   // what settles does so in two or three
    constexpr qint64 isByItself = 500; // ms; nobody folds things in and out so fast
    if (m_area != size()) {
        m_area = size();
        m_widths.clear();
        if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn) // to set it lays out, be it the same
            setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    }
    if (m_widths.size() == swings)
        m_widths.removeFirst();
    if (!m_since.isValid() || m_since.restart() > isByItself)
        m_widths.clear();
    if (!m_since.isValid())
        m_since.start();
    m_widths.append(width);
    const QSet<int> different(m_widths.begin(), m_widths.end());
    return m_widths.size() == swings && different.size() == 2;
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
