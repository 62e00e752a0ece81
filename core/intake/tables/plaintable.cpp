#include "core/intake/tables/plaintable.h"

#include "core/intake/tables/csv.h"
#include "core/intake/tables/xlsx.h"

#include <algorithm>
#include <array>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::array blanks = {" "sv, "\t"sv, "\r"sv, "\n"sv, "\xC2\xA0"sv, "\xE3\x80\x80"sv, "\xE2\x80\x8B"sv, "\xEF\xBB\xBF"sv};

/// What a file that is no table is, by its first bytes; empty: it may be a table.
std::string_view otherKind(BytesView bytes)
{
    if (bytes.starts_with("%PDF-"sv))
        return "pdf";
    if (bytes.starts_with("\x89PNG"sv) || bytes.starts_with("\xFF\xD8\xFF"sv) || bytes.starts_with("GIF8"sv))
        return "image";
    if (bytes.starts_with("{\\rtf"sv))
        return "rtf";
    const BytesView start = bytes.substr(0, 512);
    const auto first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF"sv);
    if (first != BytesView::npos && (start.substr(first).starts_with("<!DOCTYPE"sv) || start.substr(first).starts_with("<html"sv)
                                     || start.substr(first).starts_with("<?xml"sv)))
        return "html";
    return {};
}

/// "sep=;" as a first line: a message to one spreadsheet, no row.
std::optional<char> announcedSeparator(std::string_view text)
{
    if (text.size() < 6 || !(text.starts_with("sep=") || text.starts_with("SEP=")))
        return std::nullopt;
    const char separator = text[4];
    const bool ends = text[5] == '\n' || text[5] == '\r';
    return ends && (separator == ',' || separator == ';' || separator == '\t') ? std::optional<char>(separator) : std::nullopt;
}

/// Reads the rows of a CSV; those that are no rows become problems.
class CsvRows {
public:
    CsvRows(std::string_view text, const CsvReader::Dialect &dialect, PlainTable &table)
        : m_reader(feedOf(text), limits(), dialect), m_table(table)
    {
    }

    Done read()
    {
        PALMARES_TRY(auto header, m_reader.header());
        for (std::string &name : header)
            name = std::string(trimmedCell(name));
        m_table.header = std::move(header);
        m_table.source.headerLine = m_reader.row();
        for (;;) {
            const Result<bool> any = m_reader.next();
            if (!any.ok()) {
                // The reader stands behind such a row; after any other error it stands nowhere.
                if (any.error().code != Code::RAGGED_ROW && any.error().code != Code::BAD_ENCODING)
                    return any.error();
                m_table.problems.push_back(any.error());
                continue;
            }
            if (!*any)
                return {};
            PALMARES_CHECK(addRow());
        }
    }

private:
    static CsvReader::Limits limits()
    {
        const TableLimits ours;
        CsvReader::Limits limits;
        limits.cell = ours.cell;
        limits.columns = ours.columns;
        limits.rows = ours.rows;
        return limits;
    }

    Done addRow()
    {
        PlainTable::Row row{m_reader.row(), {}};
        row.cells.reserve(m_reader.cells().size());
        bool any = false;
        for (const std::string_view cell : m_reader.cells()) {
            row.cells.push_back(cleanCell(cell));
            any = any || !row.cells.back().empty();
        }
        if (!any)
            return {};
        if ((m_table.rows.size() + 1) * m_table.header.size() > TableLimits{}.cells)
            return Error(Code::TOO_BIG, {{"row", std::to_string(row.line)}, {"limit", std::to_string(TableLimits{}.cells)}});
        m_table.rows.push_back(std::move(row));
        return {};
    }

    CsvReader m_reader;
    PlainTable &m_table;
};

Result<PlainTable> readCsv(BytesView bytes, const TableChoice &choice)
{
    if (const std::string_view kind = otherKind(bytes); !kind.empty())
        return Error(Code::NOT_A_TABLE, {{"detail", std::string(kind)}});
    const auto encoding = choice.encoding ? choice.encoding : detectEncoding(bytes);
    PlainTable table;
    table.source.encoding = encoding.value_or(Encoding::Utf8);
    PALMARES_TRY(Bytes text, toUtf8(bytes, table.source.encoding));
    if (const auto seen = choice.encoding ? detectEncoding(bytes) : std::nullopt; seen && *seen != *choice.encoding) {
        if (const auto other = toUtf8(bytes, *seen); other.ok() && *other != text)
            table.source.looksLike = seen;
    }
    if (text.find('\n') == Bytes::npos)
        std::replace(text.begin(), text.end(), '\r', '\n'); // line ends of an old Macintosh
    std::string_view rest = text;
    CsvReader::Dialect dialect{',', true, 0};
    const auto announced = announcedSeparator(rest);
    if (announced) {
        rest.remove_prefix(std::min(rest.find('\n') + 1, rest.size()));
        dialect.linesBefore = 1;
    }
    dialect.separator = choice.separator ? *choice.separator : announced ? *announced : detectSeparator(rest);
    table.source.separator = dialect.separator;
    PALMARES_CHECK(CsvRows(rest, dialect, table).read());
    if (table.rows.empty() && !table.problems.empty())
        return table.problems.front(); // not one row of it can be read: another kind of file
    return table;
}

} // namespace

std::string_view trimmedCell(std::string_view text)
{
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view blank : blanks) {
            for (; text.starts_with(blank); more = true)
                text.remove_prefix(blank.size());
            for (; text.ends_with(blank); more = true)
                text.remove_suffix(blank.size());
        }
    }
    return text;
}

std::string cleanCell(std::string_view text)
{
    std::string clean(trimmedCell(text));
    if (clean.find('\r') == std::string::npos)
        return clean;
    std::string ends;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (clean[i] != '\r')
            ends.push_back(clean[i]);
        else if (i + 1 >= clean.size() || clean[i + 1] != '\n')
            ends.push_back('\n');
    }
    return ends;
}

Result<PlainTable> readTable(BytesView bytes, const TableChoice &choice)
{
    if (bytes.empty())
        return Error(Code::EMPTY_TABLE);
    if (isPacked(bytes))
        return readXlsx(bytes, choice);
    return readCsv(bytes, choice);
}

} // namespace palmares
