#pragma once

#include <QTableView>

namespace palmares::ui {

/// The first columns of a table, drawn over it at the start of the line: they stay in sight while the others are scrolled under
/// them. Rows, selection and widths are those of the table; the focus never comes here.
class FrozenColumns final : public QTableView {
    Q_OBJECT

public:
    /// `table` has a delegate and its headers are set; so many of its columns stay.
    FrozenColumns(QTableView *table, int columns);

    /// The table has another model.
    void follow();
    /// As wide and as high as the columns are now.
    void place();
    /// Scrolls the table on where a cell would lie under these columns.
    void uncover(const QModelIndex &index);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int wholeWidth() const;

    QTableView *m_table;
    int m_columns;
};

} // namespace palmares::ui
