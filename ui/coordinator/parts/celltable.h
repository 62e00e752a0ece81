#pragma once

#include "ui/coordinator/parts/rowsproxy.h"
#include "ui/widgets/icon.h"

#include <QAbstractTableModel>

namespace palmares::ui {

/// A cell of a table as it is shown; made anew when the language changes.
struct Cell {
    QString text;
    QVariant sort = {}; ///< what to sort by, if not the words
    std::optional<Icon> icon = {};
    std::optional<Tone> tone = {};
    bool isBold = false;
    std::optional<double> part = {}; ///< a bar before the words
    std::optional<bool> ticked = {}; ///< a box before the words
    bool isLineBelow = false;        ///< a strong line under it, such as a cut
    bool isNear = false;             ///< too close to call
    std::optional<IntervalMark> interval = {}; ///< drawn instead of the words
    bool isHeading = false;          ///< of a row that heads those below it
};

/// Rows of ready-made cells for a DataTable of some hundreds of rows.
class CellTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString heading;
        ColumnKind kind = ColumnKind::Words;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<Column> columns);
    /// Each row has a cell for each column.
    void setRows(std::vector<std::vector<Cell>> rows);
    /// An empty cell where there is none: a table that is just being filled anew asks for what it had.
    const Cell &cell(int row, int column) const;
    /// Whether lines below rows are shown: not while the order is another one than that they belong to.
    void setLines(bool shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Somebody pressed the box of a row.
    void ticked(int row, bool on);

private:
    bool m_hasLines = true;
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace palmares::ui
