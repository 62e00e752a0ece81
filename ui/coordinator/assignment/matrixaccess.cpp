#include "ui/coordinator/assignment/matrixaccess.h"

#include "ui/coordinator/assignment/planmatrix.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace palmares::ui {

namespace {

/// Rows of the table are those of the matrix with its heads: row and column 0 are the heads.
int rowsOf(const PlanMatrix *matrix)
{
    return static_cast<int>(matrix->rows().size()) + 1;
}

int columnsOf(const PlanMatrix *matrix)
{
    return matrix->picture() ? static_cast<int>(matrix->picture()->judges.size()) + 1 : 1;
}

class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccess(PlanMatrix *matrix, int row, int column) : m_matrix(matrix), m_row(row), m_column(column) {}

    bool isValid() const override { return m_matrix && m_row < rowsOf(m_matrix) && m_column < columnsOf(m_matrix); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_matrix ? m_matrix->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return table(); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override
    {
        return m_row == 0 ? QAccessible::ColumnHeader : m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? m_matrix->wordsOf(m_row - 1, m_column - 1) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect where = m_matrix->place(m_row - 1, m_column - 1);
        return {m_matrix->viewport()->mapToGlobal(where.topLeft()), where.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_matrix->hasFocus() && isSelected();
        state.selected = state.focused;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return m_matrix && m_matrix->row() + 1 == m_row && m_matrix->column() + 1 == m_column; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return head(0, m_column); }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return head(m_row, 0); }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return m_matrix ? QAccessible::queryAccessibleInterface(m_matrix) : nullptr; }

private:
    QList<QAccessibleInterface *> head(int row, int column) const
    {
        QAccessibleInterface *all = table();
        QAccessibleTableInterface *cells = all ? all->tableInterface() : nullptr;
        QAccessibleInterface *one = cells ? cells->cellAt(row, column) : nullptr;
        return one ? QList<QAccessibleInterface *>{one} : QList<QAccessibleInterface *>{};
    }

    QPointer<PlanMatrix> m_matrix;
    int m_row;
    int m_column;
};

class MatrixAccess final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit MatrixAccess(PlanMatrix *matrix) : QAccessibleWidget(matrix, QAccessible::Table), m_matrix(matrix) {}
    ~MatrixAccess() override
    {
        for (const auto &[place, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return rowsOf(m_matrix) * columnsOf(m_matrix); }
    QAccessibleInterface *child(int at) const override
    {
        return at < 0 ? nullptr : cell(at / columnsOf(m_matrix), at % columnsOf(m_matrix));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *one = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return one ? one->rowIndex() * columnsOf(m_matrix) + one->columnIndex() : -1;
    }
    QAccessibleInterface *focusChild() const override { return cell(m_matrix->row() + 1, m_matrix->column() + 1); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto [row, column] = m_matrix->cellAt(m_matrix->viewport()->mapFromGlobal(QPoint(x, y)));
        return row < -1 ? nullptr : cell(row + 1, column + 1);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return cell(row, column); }
    int selectedCellCount() const override { return 1; }
    QList<QAccessibleInterface *> selectedCells() const override { return {focusChild()}; }
    QString columnDescription(int column) const override { return wordsOf(0, column); }
    QString rowDescription(int row) const override { return wordsOf(row, 0); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return columnsOf(m_matrix); }
    int rowCount() const override { return rowsOf(m_matrix); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    QString wordsOf(int row, int column) const { return m_matrix->wordsOf(row - 1, column - 1); }
    QAccessibleInterface *cell(int row, int column) const
    {
        if (row < 0 || column < 0 || row >= rowsOf(m_matrix) || column >= columnsOf(m_matrix))
            return nullptr;
        const auto [found, isNew] = m_ids.try_emplace({row, column});
        if (isNew)
            found->second = QAccessible::registerAccessibleInterface(new CellAccess(m_matrix, row, column));
        return QAccessible::accessibleInterface(found->second);
    }

    PlanMatrix *m_matrix;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *matrix = qobject_cast<PlanMatrix *>(object))
        return new MatrixAccess(matrix);
    return nullptr;
}

} // namespace

void installMatrixAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(once);
}

void sayCell(PlanMatrix *matrix)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(matrix);
    QAccessibleInterface *cell = table ? table->focusChild() : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(matrix, QAccessible::Focus);
    event.setChild(table->indexOfChild(cell));
    QAccessible::updateAccessibility(&event);
}

} // namespace palmares::ui
