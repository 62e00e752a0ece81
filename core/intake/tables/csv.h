#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Fills a buffer with the next bytes and says how many; 0 at the end, an error if the disk says no.
using ByteFeed = std::function<Result<std::size_t>(char *buffer, std::size_t size)>;

/// Reads UTF-8 CSV (RFC 4180; byte order mark, CRLF and LF accepted; comma, semicolon or tab between cells) row by row in
/// constant memory.
///
/// The apostrophe that keeps a spreadsheet from running a text ("'=1+1", "'-3 kg") is no part of it: see withoutGuard().
/// Blank lines are skipped, as spreadsheets leave them at the end. Every row has as many cells as the header, or is
/// refused by its row number: the line on which the record ends, the header's being 1.
class CsvReader {
public:
    struct Limits {
        std::size_t cell = 1 << 20;      ///< bytes of one cell
        std::size_t columns = 1000;
        std::uint64_t rows = 50'000'000;
        std::uint64_t bytes = 4ULL << 30;
    };
    /// What a table is like that a person made with some spreadsheet.
    struct Dialect {
        char separator = ',';
        bool repeatedColumns = false; ///< forms ask the same question twice
        std::uint64_t linesBefore = 0; ///< read and left out before the feed begins
    };

    explicit CsvReader(ByteFeed feed) : CsvReader(std::move(feed), Limits{}) {}
    CsvReader(ByteFeed feed, const Limits &limits) : CsvReader(std::move(feed), limits, Dialect{}) {}
    CsvReader(ByteFeed feed, const Limits &limits, const Dialect &dialect);

    /// Reads the first row. \errors EMPTY_TABLE, REPEATED_COLUMN, and those of next().
    Result<std::vector<std::string>> header();

    /// Reads the next row; false at the end. The cells stay valid until the next call.
    /// \errors RAGGED_ROW, BAD_QUOTES, BAD_ENCODING, TOO_BIG, each with `row`; CANNOT_READ.
    Result<bool> next();

    const std::vector<std::string_view> &cells() const { return m_cells; }
    /// The line on which the current record ends.
    std::uint64_t row() const { return m_line; }

private:
    enum class Scan { Row, NeedMore, BadQuotes };
    Done refill();
    Result<bool> readRecord();
    Scan scanRecord();
    Scan scanQuoted(std::size_t &at);
    void endCell(std::size_t from, std::size_t to, bool quoted);
    Done checkRow() const;
    Error at(Code code) const;

    ByteFeed m_feed;
    Limits m_limits;
    Dialect m_dialect;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;     ///< first byte not yet consumed
    std::size_t m_end = 0;       ///< end of the bytes in the buffer
    std::uint64_t m_total = 0;   ///< bytes read so far
    std::uint64_t m_line = 0;
    std::uint64_t m_linesInRecord = 0;
    std::uint64_t m_rowCount = 0;
    std::size_t m_width = 0;     ///< cells of the header; 0 before it was read
    bool m_finished = false;     ///< the feed has nothing more
    std::vector<std::string_view> m_cells;
    std::string m_unescaped;     ///< storage for cells that held doubled quotes
};

/// The separator of a table: the one of comma, semicolon and tab that gives the first records most evenly the same number of
/// cells; comma if none gives more than one.
char detectSeparator(std::string_view utf8);

/// Whether a name holds a control character. Line ends and tabs are none here: spreadsheets keep them inside cells.
bool hasControlCharacter(std::string_view name);

/// A feed over bytes in memory.
ByteFeed feedOf(std::string_view bytes);

} // namespace palmares
