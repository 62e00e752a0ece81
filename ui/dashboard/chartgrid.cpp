#include "ui/dashboard/chartgrid.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QGridLayout>

namespace palmares::ui {

namespace {

constexpr int leastColumn = 350;

} // namespace

ChartGrid::ChartGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(ui::metric(16));
}

int ChartGrid::columnsFor(int width) const
{
    return width >= 2 * ui::metric(leastColumn) + ui::metric(16) ? 2 : 1;
}

void ChartGrid::show(std::vector<Place> cards)
{
    for (const Place &place : m_cards)
        place.card->hide();
    m_cards = std::move(cards);
    m_columns = columnsFor(width());
    arrange();
}

void ChartGrid::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const Place &place = m_cards[i];
        // One that would stay alone in its row takes all of it.
        const bool isAlone = column == 0 && (i + 1 == m_cards.size() || m_cards[i + 1].isWide);
        const bool isWide = place.isWide || m_columns == 1 || isAlone;
        if (isWide && column > 0) {
            column = 0;
            ++row;
        }
        m_grid->addWidget(place.card, row, column, 1, isWide ? m_columns : 1);
        place.card->show();
        column += isWide ? m_columns : 1;
        if (column >= m_columns) {
            column = 0;
            ++row;
        }
    }
    for (int c = 0; c < 2; ++c)
        m_grid->setColumnStretch(c, c < m_columns ? 1 : 0);
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = columnsFor(width()); columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void ChartGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event))
        m_grid->setSpacing(ui::metric(16));
}

} // namespace palmares::ui
