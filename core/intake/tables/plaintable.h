#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/intake/tables/textencoding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// What a person says about a file instead of letting it be found out.
struct TableChoice {
    std::optional<Encoding> encoding;
    std::optional<char> separator; ///< comma, semicolon or tab
    std::string worksheet;         ///< name or number (from 1) of the worksheet; empty: the first that has rows
    bool hasNoHeadings = false;         ///< the first row is one like the others; columns are called A, B, C …
};

/// How a table was read, to be shown to whoever chose the file.
struct TableSource {
    bool isXlsx = false;
    Encoding encoding = Encoding::Utf8; ///< of a CSV
    std::optional<Encoding> looksLike;  ///< what its letters look like, where another encoding was chosen that reads them otherwise
    char separator = ',';               ///< of a CSV
    std::string worksheet;              ///< of an XLSX
    std::vector<std::string> others;    ///< worksheets that have rows and were not read
    std::uint64_t headerLine = 1;
    bool hasNoHeadings = false;         ///< the row on that line is one like the others
    std::size_t hiddenRows = 0;         ///< rows that the spreadsheet hides, read like all others
    std::vector<std::string> hiddenColumns; ///< their headings
    std::size_t formulas = 0;           ///< cells of which the last computed value was taken
    std::size_t merged = 0;             ///< merged areas; a value over several rows stands in each of them
};

/// A table as a person made it: a header and rows of as many cells, with what is wrong row by row.
struct PlainTable {
    struct Row {
        std::uint64_t line = 0; ///< on which the record ends; the row number of a spreadsheet
        std::vector<std::string> cells;
    };
    std::vector<std::string> header; ///< trimmed; empty where a column has none
    std::vector<Row> rows;           ///< trimmed; those with nothing in them are left out
    std::vector<Error> problems;     ///< RAGGED_ROW, BAD_ENCODING, BAD_VALUE (a spreadsheet's error), each with `row`
    TableSource source;
};

/// Bounds of a table that a person imports, whatever it came as.
struct TableLimits {
    std::size_t columns = 1000;
    std::uint64_t rows = 200'000;
    std::uint64_t cells = 8'000'000; ///< rows times columns
    std::size_t cell = 1 << 20;      ///< bytes
};

/// Reads a CSV or an XLSX, whichever the bytes are: names and endings are not looked at.
///
/// A CSV may be in any Encoding, with comma, semicolon or tab; both are detected unless chosen. Rows of another length or in
/// another encoding are problems of their own, so that a person hears of all of them at once.
/// \errors EMPTY_TABLE, BAD_QUOTES, BAD_ENCODING, TOO_BIG (`row`, `limit`), NOT_A_TABLE (`detail`: what it is instead),
/// PASSWORD_PROTECTED, DAMAGED, UNKNOWN_WORKSHEET (`value`, `found`)
Result<PlainTable> readTable(BytesView bytes, const TableChoice &choice = {});

/// Without blanks at both ends, those of other scripts and invisible ones included.
std::string_view trimmedCell(std::string_view text);
/// The same with the line ends that texts have in records.
std::string cleanCell(std::string_view text);

} // namespace palmares
