#include "ui/coordinator/files/frozencolumns.h"

#include "ui/coordinator/parts/tablecell.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace palmares::ui {

FrozenColumns::FrozenColumns(QTableView *table, int columns) : QTableView(table), m_table(table), m_columns(columns)
{
    setItemDelegate(new TableCell(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(table->selectionMode());
    setSelectionBehavior(table->selectionBehavior());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column < m_columns) {
            setColumnWidth(column, size);
            place();
        }
    });
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { place(); });
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
}

void FrozenColumns::follow()
{
    setModel(m_table->model());
    setSelectionModel(m_table->selectionModel());
    const auto hideOthers = [this] {
        for (int column = m_columns; column < model()->columnCount(); ++column)
            setColumnHidden(column, true);
    };
    connect(model(), &QAbstractItemModel::modelReset, this, hideOthers);
    hideOthers();
    place();
}

int FrozenColumns::wholeWidth() const
{
    int width = 0;
    for (int column = 0; model() && column < std::min(m_columns, model()->columnCount()); ++column)
        width += m_table->columnWidth(column);
    return width;
}

void FrozenColumns::place()
{
    const QRect port = m_table->viewport()->geometry();
    const int head = m_table->horizontalHeader()->height();
    const int width = wholeWidth();
    horizontalHeader()->setFixedHeight(head);
    setGeometry(QStyle::visualRect(layoutDirection(), port, QRect(port.left(), port.top() - head, width, port.height() + head)));
    // Not where nothing is scrolled away, and beside it there has to be room to type in.
    setVisible(width > 0 && width < port.width() / 2 && m_table->horizontalScrollBar()->value() > 0);
    for (int column = 0; model() && column < std::min(m_columns, model()->columnCount()); ++column)
        setColumnWidth(column, m_table->columnWidth(column));
    raise();
}

void FrozenColumns::uncover(const QModelIndex &index)
{
    if (isHidden() || index.column() < m_columns)
        return;
    const QRect cell = m_table->visualRect(index);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int under = isMirrored ? cell.right() - (m_table->viewport()->width() - wholeWidth()) : wholeWidth() - cell.left();
    if (under > 0)
        m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->value() - under);
}

void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_table->viewport(), event);
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.fillRect(edge, 0, 1, viewport()->height(), tokens().line);
}

} // namespace palmares::ui
