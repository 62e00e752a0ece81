#include "ui/coordinator/parts/celltable.h"

namespace palmares::ui {

void CellTable::setColumns(std::vector<Column> columns)
{
    if (columns.size() == m_columns.size()) {
        m_columns = std::move(columns);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void CellTable::setRows(std::vector<std::vector<Cell>> rows)
{
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Cell &CellTable::cell(int row, int column) const
{
    static const Cell none;
    const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] : none;
}

void CellTable::setLines(bool shown)
{
    if (shown == m_hasLines || m_rows.empty())
        return;
    m_hasLines = shown;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {TableRole::LineBelow});
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    const Cell &at = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return at.text;
    case Qt::CheckStateRole:
        return at.ticked ? QVariant(*at.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case TableRole::Sort:
        return at.sort;
    case TableRole::Picture:
        return at.icon ? QVariant(static_cast<int>(*at.icon)) : QVariant();
    case TableRole::Ink:
        return at.tone ? QVariant(static_cast<int>(*at.tone)) : QVariant();
    case TableRole::Bold:
        return at.isBold;
    case TableRole::Near:
        return at.isNear;
    case TableRole::Interval:
        return at.interval ? QVariant::fromValue(*at.interval) : QVariant();
    case TableRole::Heading:
        return at.isHeading;
    case TableRole::LineBelow:
        return m_hasLines && at.isLineBelow;
    case TableRole::Part:
        return at.part ? QVariant(*at.part) : QVariant();
    default:
        return {};
    }
}

bool CellTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !cell(index.row(), index.column()).ticked)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())].ticked = on;
    emit dataChanged(index, index);
    emit ticked(index.row(), on);
    return true;
}

Qt::ItemFlags CellTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return cell(index.row(), index.column()).ticked ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == TableRole::Kind)
        return static_cast<int>(column.kind);
    if (role == Qt::TextAlignmentRole && column.kind == ColumnKind::Figure)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.heading) : QVariant();
}

} // namespace palmares::ui
