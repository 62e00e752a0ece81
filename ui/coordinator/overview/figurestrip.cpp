#include "ui/coordinator/overview/figurestrip.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace palmares::ui {

namespace {

/// Below this width two figures stand on two others.
constexpr int narrowStrip = 620;

} // namespace

FigureStrip::FigureStrip(QWidget *parent) : Card(parent)
{
    setPadding(0);
    m_grid = new QGridLayout;
    m_grid->setSpacing(0);
    body()->addLayout(m_grid);
    for (Cell &cell : m_cells) {
        cell.whole = new QWidget(this);
        cell.figure = new PlainLabel(TextRole::Page, Tone::Ink, cell.whole);
        cell.what = new PlainLabel(TextRole::Small, Tone::Ink, cell.whole);
        cell.detail = new PlainLabel(TextRole::Small, Tone::Ink2, cell.whole);
        auto *column = new QVBoxLayout(cell.whole);
        column->setContentsMargins(ui::metric(16), ui::metric(10), ui::metric(12), ui::metric(12));
        column->setSpacing(ui::metric(2));
        for (PlainLabel *label : {cell.figure, cell.what, cell.detail}) {
            label->setWordWrap(true);
            label->setMinimumWidth(1);
            column->addWidget(label);
        }
        column->addStretch(1);
    }
    m_button = new QPushButton(m_cells.back().whole);
    setKind(m_button, ButtonKind::Quiet);
    setSmall(m_button);
    auto *last = static_cast<QVBoxLayout *>(m_cells.back().whole->layout());
    last->insertWidget(last->count() - 1, m_button, 0, Qt::AlignLeading);
    arrange();
}

void FigureStrip::show(const std::array<Figure, 4> &figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_cells[i].figure->setText(figures[i].figure);
        m_cells[i].what->setText(figures[i].what);
        m_cells[i].detail->setText(figures[i].detail);
    }
}

QString FigureStrip::figure(std::size_t at) const
{
    return m_cells[at].figure->text();
}

QString FigureStrip::detail(std::size_t at) const
{
    return m_cells[at].detail->text();
}

void FigureStrip::arrange()
{
    const int columns = width() < ui::metric(narrowStrip) ? 2 : 4;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(m_cells[static_cast<std::size_t>(i)].whole, i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void FigureStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    for (int i = 0; i < 4; ++i) {
        const QRect box = m_cells[static_cast<std::size_t>(i)].whole->geometry();
        if (i % m_columns > 0)
            painter.fillRect(QStyle::visualRect(layoutDirection(), box,
                                                QRect(box.left(), box.top() + 1, 1, box.height() - 2)),
                             tokens().line);
        if (i >= m_columns)
            painter.fillRect(QRect(box.left() + 1, box.top(), box.width() - 2, 1), tokens().line);
    }
}

} // namespace palmares::ui
