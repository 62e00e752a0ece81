#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// "This field is in that column", as a person says it with --map.
using ColumnMap = std::vector<std::pair<std::string, std::string>>;

/// A small table that a person made, with its columns found by name.
class MappedTable {
public:
    struct Row {
        std::uint64_t line = 0; ///< on which the record ends, header = 1
        std::vector<std::string> cells;
    };

    /// Reads a whole CSV. A field is in the column that `map` names, else in the one of its own name (case, spaces and
    /// underscores do not matter). Cells are trimmed at both ends; rows without anything in them are skipped, as
    /// spreadsheets leave them at the end. A row of another length or in another encoding is a problem of its own, so
    /// that a person hears of all of them at once.
    /// \errors those of CsvReader; MISSING_COLUMN (arg `column`) for a mapped column or a required field that is not there
    static Result<MappedTable> read(std::string_view csv, const ColumnMap &map, std::span<const std::string_view> fields,
                                    std::span<const std::string_view> required);

    const std::vector<Row> &rows() const { return m_rows; }
    /// RAGGED_ROW and BAD_ENCODING, each with `row`: these rows are not among rows().
    const std::vector<Error> &problems() const { return m_problems; }
    bool has(std::string_view field) const { return m_columns.find(field) != m_columns.end(); }
    /// Empty if there is no such column.
    std::string_view cell(const Row &row, std::string_view field) const;

    /// Columns that are no field, by the name in the header, in its order.
    struct Other {
        std::string name;
        std::size_t index;
    };
    const std::vector<Other> &others() const { return m_others; }

private:
    std::vector<Row> m_rows;
    std::vector<Error> m_problems;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<Other> m_others;
};

/// Lower case, with every run of anything but letters and digits made one underscore: "Age band" → "age_band".
std::string columnKey(std::string_view header);

/// The parts of a cell that lists several things, split at `;` (or `,` if there is no `;`), trimmed, empty ones dropped.
std::vector<std::string> listIn(std::string_view cell);

} // namespace palmares
