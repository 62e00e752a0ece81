#include "ui/widgets/pageheader.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(TextRole::Title, Tone::Ink, this)),
      m_second(new ElidedLabel(TextRole::Small, Tone::Ink2, this)), m_row(new QHBoxLayout(this)),
      m_start(new QHBoxLayout), m_middle(new QHBoxLayout), m_end(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_second);
    words->addStretch();
    // The titles take what they need, and give way last: what is free lies round the middle.
    m_row->addLayout(m_start);
    m_row->addLayout(words);
    m_row->addStretch(1);
    m_row->addLayout(m_middle);
    m_row->addStretch(1);
    m_row->addLayout(m_end);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_second->hide();
    restyle();
}

void PageHeader::setTitle(const QString &title, const QString &second)
{
    m_title->setText(title);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_title->setRole(second.isEmpty() ? TextRole::Title : TextRole::Section);
}

void PageHeader::addAtStart(QWidget *widget)
{
    m_start->addWidget(widget, 0, Qt::AlignVCenter);
}
void PageHeader::setMiddle(QWidget *widget)
{
    m_middle->addWidget(widget, 0, Qt::AlignBottom);
}
void PageHeader::addAtEnd(QWidget *widget)
{
    m_end->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void PageHeader::setTight(bool tight)
{
    if (tight == m_isTight)
        return;
    m_isTight = tight;
    restyle();
}

int PageHeader::gapAtEnd(bool tight)
{
    return ui::metric(tight ? 2 : 16);
}

int PageHeader::gapBetween(bool tight)
{
    return ui::metric(tight ? 8 : 16);
}

int PageHeader::titleGap() const
{
    const auto gap = [](const ElidedLabel *label) {
        return label->isHidden() ? 0 : label->sizeHint().width() - label->minimumSizeHint().width();
    };
    return std::max(gap(m_title), gap(m_second));
}

int PageHeader::leastWidth() const
{
    return layout()->minimumSize().width();
}

void PageHeader::restyle()
{
    const bool left = layoutDirection() == Qt::LeftToRight;
    m_row->setContentsMargins(ui::metric(left ? 24 : 16), 0, ui::metric(left ? 16 : 24), 0);
    m_row->setSpacing(gapBetween(m_isTight));
    m_start->setSpacing(ui::metric(8));
    m_end->setSpacing(gapAtEnd(m_isTight));
    setMinimumHeight(ui::metric(56));
    update();
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_quiet ? tokens().window : tokens().surface);
    if (!m_quiet)
        painter.fillRect(0, height() - 1, width(), 1, tokens().line);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

} // namespace palmares::ui
