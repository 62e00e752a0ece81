#include "ui/coordinator/parts/pageframe.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace palmares::ui {

namespace {

constexpr int margin = 24;
constexpr int readableWidth = 880;
constexpr int leastHeight = 520; ///< of a page whose tabs and tools may take two lines
constexpr int leastWords = 220; ///< of the bottom bar, beside its buttons

/// The bar at the bottom: surface, with a hairline above.
class BottomBar final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().surface);
        painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
    }
};

} // namespace

PageFrame::PageFrame(QWidget *page) : QWidget(page)
{
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_top = new QWidget(this);
    auto *line = m_line = new QBoxLayout(QBoxLayout::LeftToRight, m_top);
    m_start = new QHBoxLayout;
    m_start->addStretch(1);
    m_end = new QHBoxLayout;
    m_end->addStretch(1);
    line->addLayout(m_start, 1);
    line->addLayout(m_end);
    m_top->hide();
    m_column->addWidget(m_top);
    m_body = new QVBoxLayout;
    m_column->addLayout(m_body, 1);
    m_bottom = new BottomBar(this);
    auto *bar = m_bar = new QBoxLayout(QBoxLayout::LeftToRight, m_bottom);
    m_words = new PlainLabel(TextRole::Small, Tone::Ink2, m_bottom);
    m_words->setWordWrap(true);
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch(1);
    bar->addWidget(m_words, 1);
    bar->addLayout(m_buttons);
    m_bottom->hide();
    m_column->addWidget(m_bottom);
    restyle();
}

void PageFrame::restyle()
{
    const int side = ui::metric(margin);
    m_top->layout()->setContentsMargins(side, ui::metric(12), side, ui::metric(4));
    for (QHBoxLayout *row : {m_start, m_end, m_buttons})
        row->setSpacing(ui::metric(8));
    m_bottom->layout()->setContentsMargins(side, ui::metric(14), side, ui::metric(14));
    m_bar->setSpacing(ui::metric(isRoomy() ? 16 : 8));
    const int pad = m_scroller ? 0 : side;
    m_body->setContentsMargins(pad, m_scroller ? 0 : ui::metric(12), pad, m_scroller ? 0 : ui::metric(16));
    if (m_scroller && m_scroller->widget() && m_scroller->widget()->layout())
        m_scroller->widget()->layout()->setContentsMargins(side, ui::metric(12), side, side);
}

void PageFrame::addAtStart(QWidget *widget)
{
    m_start->insertWidget(m_start->count() - 1, widget);
    m_top->show();
}

void PageFrame::addAtEnd(QWidget *widget)
{
    m_end->addWidget(widget);
    m_top->show();
}

void PageFrame::setBody(QWidget *body)
{
    m_body->addWidget(body, 1);
}

void PageFrame::setScrollingBody(QWidget *body, bool narrow)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->addWidget(body, 1);
    if (narrow) {
        body->setMaximumWidth(ui::metric(readableWidth));
        row->addStretch(0);
    }
    m_scroller = makeScroller(holder, this);
    m_body->addWidget(m_scroller, 1);
    restyle();
}

void PageFrame::setBottomWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void PageFrame::addToBottom(QPushButton *button)
{
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (auto *other = static_cast<QPushButton *>(m_buttons->itemAt(i)->widget()))
            setKind(other, ButtonKind::Plain);
    }
    setKind(button, ButtonKind::Primary);
    m_buttons->addWidget(button);
    m_bottom->show();
}

void PageFrame::setBottomVisible(bool visible)
{
    m_bottom->setVisible(visible);
}

/// Words and buttons side by side, else the words above.
bool PageFrame::isRoomy() const
{
    return m_words->isHidden() || m_buttons->sizeHint().width() + ui::metric(leastWords) < width();
}

/// Tabs go before a shorter page, as far as it is high enough: a list that drops down hides where one can go.
void PageFrame::arrangeTop()
{
    const QMargins margins = m_line->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int tabs = m_start->sizeHint().width();
    const bool fits = tabs + m_line->spacing() + m_end->sizeHint().width() <= room;
    const bool isSplit = !fits && tabs <= room && height() > ui::metric(leastHeight);
    const auto direction = isSplit ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() != direction)
        m_line->setDirection(direction);
}

void PageFrame::arrangeBottom()
{
    const auto direction = isRoomy() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_bar->direction() == direction)
        return;
    m_bar->setDirection(direction);
    restyle();
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeTop();
    arrangeBottom();
}

bool PageFrame::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrangeTop();
        arrangeBottom();
    }
    return QWidget::event(event);
}

void PageFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event))
        restyle();
}

} // namespace palmares::ui
