#include "ui/judge/sidedpane.h"

#include "ui/judge/pageparts.h"
#include "ui/widgets/scroller.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace palmares::ui {

namespace {

/// Below this width, at 100 % text, there is no room for two columns.
constexpr int narrowPane = 860;

/// A widget with a column without margins for `content`.
QWidget *boxOf(GroundPane::Ground ground, QWidget *content, QVBoxLayout *&column)
{
    auto *box = new GroundPane(ground);
    column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content);
    return box;
}

} // namespace

SidedPane::SidedPane(QWidget *main, QWidget *side, QWidget *foot, int sideWidth, QWidget *parent)
    : QWidget(parent), m_side(side), m_foot(foot), m_sideWidth(sideWidth)
{
    m_mainScroll = makeScroller(boxOf(GroundPane::Ground::Surface, main, m_mainColumn), this);
    m_sidePane = new GroundPane(GroundPane::Ground::Window, true, this);
    m_sideScroll = makeScroller(boxOf(GroundPane::Ground::Window, side, m_sideColumn), m_sidePane);
    auto *sidePane = new QVBoxLayout(m_sidePane);
    sidePane->setContentsMargins(1, 0, 0, 0);
    sidePane->setSpacing(0);
    sidePane->addWidget(m_sideScroll, 1);
    if (foot)
        sidePane->addWidget(foot);
    side->installEventFilter(this);
    if (foot)
        foot->installEventFilter(this);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_mainScroll, 0, 0);
    m_grid->addWidget(m_sidePane, 0, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(0, 1);
    arrange();
}

void SidedPane::arrange()
{
    const bool isSided = width() >= ui::metric(narrowPane);
    if (isSided != m_isSided) {
        m_isSided = isSided;
        (isSided ? m_sideColumn : m_mainColumn)->addWidget(m_side);
        m_side->show();
        m_sideScroll->setVisible(isSided);
        m_grid->removeWidget(m_sidePane);
        m_grid->addWidget(m_sidePane, isSided ? 0 : 1, isSided ? 1 : 0);
        m_sidePane->setVisible(isSided || m_foot);
        emit arranged(isSided);
    }
    const int bar = m_sideScroll->verticalScrollBar()->sizeHint().width();
    const int needed =
        std::max(m_side->minimumSizeHint().width() + bar, m_foot ? m_foot->minimumSizeHint().width() : 0);
    const int side = std::max(ui::metric(m_sideWidth), needed + 1);
    m_sidePane->setMinimumWidth(isSided ? side : 0);
    m_sidePane->setMaximumWidth(isSided ? side : QWIDGETSIZE_MAX);
    m_grid->activate();
    m_sidePane->layout()->activate();
}

void SidedPane::showBeginning()
{
    m_mainColumn->activate();
    m_mainScroll->verticalScrollBar()->setValue(0);
}

void SidedPane::reveal(const QWidget *part, const QRect &rect)
{
    QWidget *content = m_mainScroll->widget();
    if (!content->isAncestorOf(part))
        return;
    const QPoint middle = part->mapTo(content, rect.center());
    m_mainScroll->ensureVisible(middle.x(), middle.y(), 0, rect.height() / 2 + ui::metric(8));
}

void SidedPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SidedPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Once everybody knows the new sizes.
    if (isThemeChange(event))
        QMetaObject::invokeMethod(this, &SidedPane::arrange, Qt::QueuedConnection);
}

bool SidedPane::eventFilter(QObject *watched, QEvent *event)
{
    // Other words may need a wider column.
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &SidedPane::arrange, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace palmares::ui
