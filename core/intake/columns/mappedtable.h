#pragma once

#include "core/intake/columns/columnplan.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// A table that a person made, with its columns found.
class MappedTable {
public:
    using Row = PlainTable::Row;

    /// Finds out what the columns are. Rows of the table that are no rows stay problems, but for those about a column that
    /// is left out. What is remembered of columns headed alike says nothing of a table with one of them alone.
    /// \errors MISSING_COLUMN (arg `column`) for a mapped column or a required field that is not there;
    /// REPEATED_COLUMN (arg `column`) of one that is called like another, unless a person has said what it is
    static Result<MappedTable> of(PlainTable table, ColumnWishes wishes, std::span<const std::string_view> required = {});

    const std::vector<Row> &rows() const { return m_table.rows; }
    /// RAGGED_ROW, BAD_ENCODING and BAD_VALUE, each with `row`.
    const std::vector<Error> &problems() const { return m_table.problems; }
    /// How many rows the table has, those among the problems included.
    std::size_t rowCount() const;
    const TableSource &source() const { return m_table.source; }
    /// One for each column, in their order.
    const std::vector<ColumnUse> &uses() const { return m_uses; }

    /// See missingColumn().
    Error missing(const std::string &field) const { return missingColumn(m_table, field); }
    bool has(std::string_view field) const { return m_columns.find(field) != m_columns.end(); }
    /// Empty if there is no such column.
    std::string_view cell(const Row &row, std::string_view field) const;
    /// The cells of all columns that are this field; of several each stands under its heading.
    std::string joined(const Row &row, std::string_view field) const;

    /// The same on one line, without the headings: family names of which somebody has two, names of files.
    std::string words(const Row &row, std::string_view field, std::string_view between = " ") const;

    /// Columns that have something in them and are left out, to be named: COLUMN_IGNORED. Those that a person left out, and
    /// those that tools add for themselves, are not among them.
    std::vector<std::string> ignored() const;

    /// What to remember for the next table: the columns by heading, but for those that were kept by what stands in them.
    ColumnMap toRemember() const;

private:
    /// A column with something in it that is called like another one: which of the two is meant, nobody has said.
    const ColumnUse *saidTwice() const;

    PlainTable m_table;
    std::vector<ColumnUse> m_uses;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_columns;
};

} // namespace palmares
