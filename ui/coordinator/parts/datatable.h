#pragma once

#include "ui/coordinator/parts/rowsproxy.h"
#include "ui/shell/services.h"

#include <QTableView>
#include <QTimer>

class QLineEdit;

namespace palmares::ui {

/// A table of the office: hairline rows, sorts by a press on a heading, filters while one types, copies as
/// tab-separated text, remembers the widths of its columns. Arrows move from cell to cell, Enter opens a row.
class DataTable final : public QTableView {
    Q_OBJECT

public:
    /// `name` is what the widths are remembered under ("overview/judges").
    DataTable(const Services &services, const QString &name, QWidget *parent = nullptr);

    /// The rows; the table does not own them. \pre once
    void setRows(QAbstractItemModel *model);
    RowsProxy *proxy() const { return m_proxy; }

    /// Widths at 100 % where nobody has changed them, by column; 0: what the column needs. The column
    /// `stretch` takes what is left.
    void setWidths(const std::vector<int> &widths, int stretch);
    /// The order at first.
    void sortAtFirst(int column, Qt::SortOrder order = Qt::AscendingOrder);
    /// 28 pixels a row instead of 34.
    void setDense(bool dense);

    /// Source rows that are selected, as shown from above; the present one if nothing is.
    std::vector<int> selectedRows() const;
    int currentRow() const; ///< source row; −1: none
    void setCurrentRow(int sourceRow);

    /// What Ctrl+C puts on the clipboard: the selected cells with tabs between them, or all rows with their
    /// headings if all are selected.
    QString copiedText() const;
    void copy() const;

signals:
    /// Enter or a double click on a row (of the source).
    void opened(int sourceRow);
    /// Another row is the present one.
    void moved(int sourceRow);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restyle();
    void arrange();
    void keepPlace();
    void putBack();
    QString nameOfWidths() const;

    Services m_services;
    QString m_name;
    RowsProxy *m_proxy;
    std::vector<int> m_widths;
    int m_stretch = -1;
    bool m_isDense = false;
    bool m_isOwnWidths = false; ///< somebody has changed them
    bool m_isArranging = false;
    int m_keptRow = -1;
    int m_keptColumn = 0;
    std::vector<int> m_keptSelection;
    QTimer m_remember;
};

/// A field that filters a table while one types; Ctrl+F goes there, Esc empties it.
QLineEdit *makeSearchField(const Services &services, DataTable *table, QWidget *parent);

} // namespace palmares::ui
