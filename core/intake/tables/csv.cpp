#include "core/intake/tables/csv.h"

#include "core/base/bytes.h"
#include "core/base/formulaguard.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace palmares {

namespace {

constexpr std::size_t chunk = 1 << 18;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

CsvReader::CsvReader(ByteFeed feed, const Limits &limits, const Dialect &dialect)
    : m_feed(std::move(feed)), m_limits(limits), m_dialect(dialect), m_line(dialect.linesBefore)
{
}

Error CsvReader::at(Code code) const
{
    Error error(code, {{"row", std::to_string(m_line)}});
    if (code == Code::BAD_ENCODING)
        error.args.emplace_back("value", "utf-8");
    return error;
}

/// Moves the unconsumed bytes to the front and reads more behind them.
Done CsvReader::refill()
{
    const std::size_t kept = m_end - m_begin;
    if (kept > m_limits.cell * 2 + chunk)
        return Error(Code::TOO_BIG, {{"row", std::to_string(m_line + 1)}, {"limit", std::to_string(m_limits.cell)}, {"detail", "cell"}});
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, kept);
    m_begin = 0;
    m_end = kept;
    if (m_buffer.size() < kept + chunk)
        m_buffer.resize(kept + chunk);
    PALMARES_TRY(const std::size_t got, m_feed(m_buffer.data() + kept, chunk));
    m_end += got;
    m_total += got;
    if (m_total > m_limits.bytes)
        return Error(Code::TOO_BIG, {{"limit", std::to_string(m_limits.bytes)}});
    if (got == 0)
        m_finished = true;
    return {};
}

/// A quoted cell starts at the quote at `at`; leaves `at` on the character after the closing quote.
CsvReader::Scan CsvReader::scanQuoted(std::size_t &at)
{
    bool doubled = false;
    std::size_t i = at + 1;
    while (i < m_end) {
        if (m_buffer[i] == '\n')
            ++m_linesInRecord;
        if (m_buffer[i] != '"') {
            ++i;
            continue;
        }
        if (i + 1 >= m_end && !m_finished)
            return Scan::NeedMore;
        if (i + 1 < m_end && m_buffer[i + 1] == '"') {
            doubled = true;
            i += 2;
            continue;
        }
        endCell(at + 1, i, doubled);
        at = i + 1;
        return Scan::Row;
    }
    return m_finished ? Scan::BadQuotes : Scan::NeedMore;
}

void CsvReader::endCell(std::size_t from, std::size_t to, bool quoted)
{
    const std::string_view raw(m_buffer.data() + from, to - from);
    if (!quoted) {
        m_cells.push_back(withoutGuard(raw));
        return;
    }
    // The storage is reserved for the whole record beforehand, so earlier views into it stay valid.
    const std::size_t start = m_unescaped.size();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        m_unescaped.push_back(raw[i]);
        if (raw[i] == '"')
            ++i;
    }
    m_cells.push_back(withoutGuard(std::string_view(m_unescaped).substr(start)));
}

CsvReader::Scan CsvReader::scanRecord()
{
    m_cells.clear();
    m_unescaped.clear();
    m_unescaped.reserve(m_end - m_begin);
    m_linesInRecord = 0;
    std::size_t at = m_begin;
    std::size_t start = at;
    for (;;) {
        if (at < m_end && at == start && m_buffer[at] == '"') {
            if (const Scan scan = scanQuoted(at); scan != Scan::Row)
                return scan;
            if (at >= m_end && !m_finished)
                return Scan::NeedMore;
            if (at < m_end && m_buffer[at] == '\r')
                ++at;
            if (at >= m_end && !m_finished)
                return Scan::NeedMore;
            const bool last = at >= m_end || m_buffer[at] == '\n';
            if (!last && m_buffer[at] != m_dialect.separator)
                return Scan::BadQuotes;
            start = ++at;
            if (last)
                break;
            continue;
        }
        while (at < m_end && m_buffer[at] != m_dialect.separator && m_buffer[at] != '\n')
            ++at;
        if (at >= m_end && !m_finished)
            return Scan::NeedMore;
        const bool last = at >= m_end || m_buffer[at] == '\n';
        const std::size_t to = last && at > start && m_buffer[at - 1] == '\r' ? at - 1 : at;
        endCell(start, to, false);
        start = ++at;
        if (last)
            break;
    }
    m_begin = std::min(at, m_end);
    return Scan::Row;
}

Result<bool> CsvReader::readRecord()
{
    for (;;) {
        if (m_begin == m_end && !m_finished)
            PALMARES_CHECK(refill());
        if (m_begin == m_end && m_finished)
            return false;
        const Scan scan = scanRecord();
        if (scan == Scan::NeedMore) {
            PALMARES_CHECK(refill());
            continue;
        }
        m_line += 1 + m_linesInRecord;
        if (scan == Scan::BadQuotes)
            return at(Code::BAD_QUOTES);
        if (m_cells.size() == 1 && m_cells.front().empty())
            continue; // a blank line
        return true;
    }
}

Done CsvReader::checkRow() const
{
    const auto hasZero = [](std::string_view cell) { return cell.find('\0') != std::string_view::npos; };
    if (std::any_of(m_cells.begin(), m_cells.end(), hasZero))
        return Error(Code::BAD_ENCODING, {{"row", std::to_string(m_line)}, {"detail", "zero"}});
    if (m_cells.size() != m_width) {
        return Error(Code::RAGGED_ROW, {{"row", std::to_string(m_line)},
                                        {"found", std::to_string(m_cells.size())},
                                        {"limit", std::to_string(m_width)}});
    }
    for (const std::string_view cell : m_cells) {
        if (cell.size() > m_limits.cell)
            return Error(Code::TOO_BIG, {{"row", std::to_string(m_line)}, {"limit", std::to_string(m_limits.cell)}, {"detail", "cell"}});
        if (!isUtf8(cell))
            return at(Code::BAD_ENCODING);
    }
    return {};
}

Result<std::vector<std::string>> CsvReader::header()
{
    PALMARES_CHECK(refill());
    while (m_end - m_begin < byteOrderMark.size() && !m_finished)
        PALMARES_CHECK(refill());
    if (std::string_view(m_buffer.data() + m_begin, m_end - m_begin).starts_with(byteOrderMark))
        m_begin += byteOrderMark.size();
    PALMARES_TRY(const bool any, readRecord());
    if (!any)
        return Error(Code::EMPTY_TABLE);
    if (m_cells.size() > m_limits.columns)
        return Error(Code::TOO_BIG, {{"row", std::to_string(m_line)}, {"limit", std::to_string(m_limits.columns)}, {"detail", "columns"}});
    m_width = m_cells.size();
    PALMARES_CHECK(checkRow());
    std::vector<std::string> names(m_cells.begin(), m_cells.end());
    std::set<std::string_view> seen;
    for (const std::string &name : names) {
        if (!name.empty() && !seen.insert(name).second && !m_dialect.repeatedColumns)
            return Error(Code::REPEATED_COLUMN, {{"row", "1"}, {"column", name}});
    }
    return names;
}

Result<bool> CsvReader::next()
{
    PALMARES_TRY(const bool any, readRecord());
    if (!any)
        return false;
    PALMARES_CHECK(checkRow());
    if (++m_rowCount > m_limits.rows)
        return Error(Code::TOO_BIG, {{"row", std::to_string(m_line)}, {"limit", std::to_string(m_limits.rows)}, {"detail", "rows"}});
    return true;
}

namespace {

/// How many cells each of the first records has with this separator.
std::vector<std::size_t> widthsWith(char separator, std::string_view utf8)
{
    constexpr std::size_t records = 20;
    std::vector<std::size_t> widths;
    std::size_t cells = 1;
    bool quoted = false;
    bool begins = true; // a quotation mark opens only at the start of a cell
    for (std::size_t i = 0; i < utf8.size() && widths.size() < records; ++i) {
        const char c = utf8[i];
        if (c == '\r')
            continue;
        if (quoted) {
            quoted = c != '"';
        } else if (c == '"' && (begins || (i > 0 && utf8[i - 1] == '"'))) {
            quoted = true;
        } else if (c == '\n') {
            if (cells > 1 || !begins)
                widths.push_back(cells);
            cells = 1;
            begins = true;
            continue;
        } else if (c == separator) {
            ++cells;
            begins = true;
            continue;
        }
        begins = false;
    }
    if (widths.empty())
        widths.push_back(cells);
    return widths;
}

} // namespace

char detectSeparator(std::string_view utf8)
{
    constexpr std::size_t sample = 1 << 18;
    char best = ',';
    double bestScore = 0;
    for (const char separator : {',', ';', '\t'}) {
        const auto widths = widthsWith(separator, utf8.substr(0, sample));
        if (widths.front() < 2)
            continue;
        const auto even = std::count(widths.begin(), widths.end(), widths.front());
        const double score = static_cast<double>(even) / static_cast<double>(widths.size())
                             + 0.01 * static_cast<double>(std::min<std::size_t>(widths.front(), 30));
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

bool hasControlCharacter(std::string_view name)
{
    return std::any_of(name.begin(), name.end(), [](unsigned char c) {
        return c == 0x7F || (c < 0x20 && c != '\t' && c != '\n' && c != '\r');
    });
}

ByteFeed feedOf(std::string_view bytes)
{
    return [bytes](char *buffer, std::size_t size) mutable -> Result<std::size_t> {
        const std::size_t count = std::min(size, bytes.size());
        std::memcpy(buffer, bytes.data(), count);
        bytes.remove_prefix(count);
        return count;
    };
}

} // namespace palmares
