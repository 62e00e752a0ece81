#include "core/intake/tables/xlsx.h"

#include "core/base/beginning.h"
#include "core/intake/tables/cellnumber.h"
#include "core/intake/tables/xlsxparts.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t mostMerged = 100'000;
constexpr std::size_t mostFilled = 1'000'000;
constexpr std::size_t longestFault = 80; ///< bytes of a formula that are shown
constexpr std::size_t rowsAboveHeader = 10; ///< titles and notes that people put above their table

/// A place in a worksheet, counted from 0.
struct Place {
    std::uint64_t row = 0;
    std::size_t column = 0;
};

/// "AB12"; none for anything else.
std::optional<Place> placeOf(std::string_view reference)
{
    Place place;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && i < 4; ++i)
        place.column = place.column * 26 + static_cast<std::size_t>(reference[i] - 'A' + 1);
    const char *end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data() + i, end, place.row);
    if (i == 0 || read.ec != std::errc() || read.ptr != end || place.row == 0)
        return std::nullopt;
    --place.row;
    --place.column;
    return place;
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (n - 1) % 26));
    return name;
}

/// A row as it stands in the worksheet: only cells that have something in them.
struct SparseRow {
    std::uint64_t line = 0; ///< counted from 1
    bool isHidden = false;
    std::vector<std::pair<std::size_t, std::string>> cells; ///< ascending by column
    std::vector<std::pair<std::size_t, std::string>> faults; ///< what a formula came to instead of a value
};

struct Span {
    std::size_t from = 0;
    std::size_t to = 0;
};

struct Sheet {
    std::vector<SparseRow> rows; ///< ascending
    std::vector<std::pair<Place, Place>> merged;
    std::vector<Span> hiddenColumns;
    std::size_t formulas = 0;
};

/// Reads one worksheet from the stream.
class SheetReader {
public:
    SheetReader(const WorkbookParts &parts, PartReader reader, bool whole) : m_parts(parts), m_reader(std::move(reader)), m_whole(whole) {}

    /// With `whole` false only until the first cell that says something was seen.
    Result<Sheet> read()
    {
        for (;;) {
            PALMARES_TRY(const bool any, m_reader.next());
            if (!any)
                return inOrder();
            if (m_reader.isStart())
                PALMARES_CHECK(start());
            else if (m_reader.isEnd())
                PALMARES_CHECK(end());
            else if (m_inFormula)
                m_formula += m_reader.text();
            else if (m_takes && m_readings == 0)
                m_text += m_reader.text();
            if (!m_whole && !m_sheet.rows.empty())
                return std::move(m_sheet);
        }
    }

private:
    /// Rows are known by their numbers; some programs write them as they came to be.
    Result<Sheet> inOrder()
    {
        if (m_isOrdered)
            return std::move(m_sheet);
        const auto isBefore = [](const SparseRow &one, const SparseRow &other) { return one.line < other.line; };
        std::stable_sort(m_sheet.rows.begin(), m_sheet.rows.end(), isBefore);
        const auto twice = std::adjacent_find(m_sheet.rows.begin(), m_sheet.rows.end(), [](const SparseRow &one, const SparseRow &other) { return one.line == other.line; });
        if (twice == m_sheet.rows.end())
            return std::move(m_sheet);
        m_row.line = twice->line;
        return damaged();
    }

    Error damaged() const { return Error(Code::DAMAGED, {{"detail", "worksheet"}, {"row", std::to_string(m_row.line)}}); }
    static std::uint64_t numberIn(const std::string &text, std::uint64_t otherwise)
    {
        std::from_chars(text.data(), text.data() + text.size(), otherwise);
        return otherwise;
    }

    Done start()
    {
        if (m_reader.isNamed(QLatin1String("row")))
            return startRow();
        if (m_reader.isNamed(QLatin1String("c")))
            return startCell();
        if (m_reader.isNamed(QLatin1String("v")) || m_reader.isNamed(QLatin1String("t"))) {
            m_takes = true;
        } else if (m_reader.isNamed(QLatin1String("f"))) {
            m_hasFormula = true;
            m_inFormula = true;
        } else if (m_reader.isNamed(QLatin1String("rPh"))) {
            ++m_readings;
        } else if (m_reader.isNamed(QLatin1String("mergeCell"))) {
            return addMerged(m_reader.attribute(QLatin1String("ref")));
        } else if (m_reader.isNamed(QLatin1String("col")) && isTrue(m_reader.attribute(QLatin1String("hidden")))
                   && m_sheet.hiddenColumns.size() < TableLimits{}.columns) {
            const std::uint64_t from = numberIn(m_reader.attribute(QLatin1String("min")), 0);
            const std::uint64_t to = numberIn(m_reader.attribute(QLatin1String("max")), 0);
            if (from > 0 && to >= from)
                m_sheet.hiddenColumns.push_back({from - 1, std::min<std::size_t>(to, TableLimits{}.columns)});
        }
        return {};
    }

    Done end()
    {
        if (m_reader.isNamed(QLatin1String("row")))
            return endRow();
        if (m_reader.isNamed(QLatin1String("c")))
            return endCell();
        if (m_reader.isNamed(QLatin1String("v")) || m_reader.isNamed(QLatin1String("t")))
            m_takes = false;
        else if (m_reader.isNamed(QLatin1String("f")))
            m_inFormula = false;
        else if (m_reader.isNamed(QLatin1String("rPh")))
            --m_readings;
        return {};
    }

    Done startRow()
    {
        const std::uint64_t line = numberIn(m_reader.attribute(QLatin1String("r")), m_lastLine + 1);
        if (line == 0 || line > (1ULL << 32))
            return damaged();
        m_isOrdered = m_isOrdered && line > m_lastLine;
        m_lastLine = line;
        m_row = {line, isTrue(m_reader.attribute(QLatin1String("hidden"))), {}, {}};
        m_nextColumn = 0;
        return {};
    }

    Done startCell()
    {
        m_column = m_nextColumn;
        if (const std::string reference = m_reader.attribute(QLatin1String("r")); !reference.empty()) {
            const auto place = placeOf(reference);
            if (!place)
                return damaged();
            m_column = place->column;
        }
        m_nextColumn = m_column + 1;
        m_type = m_reader.attribute(QLatin1String("t"));
        m_style = numberIn(m_reader.attribute(QLatin1String("s")), 0);
        m_text.clear();
        m_formula = "=";
        m_hasFormula = false;
        m_inFormula = false;
        m_takes = false;
        return {};
    }

    Done endCell()
    {
        m_takes = false;
        const Error tooBig(Code::TOO_BIG, {{"row", std::to_string(m_row.line)}, {"limit", std::to_string(TableLimits{}.cell)}, {"detail", "cell"}});
        if (m_text.size() > TableLimits{}.cell)
            return tooBig;
        m_sheet.formulas += m_hasFormula ? 1 : 0;
        if (m_type == "e" || (m_hasFormula && m_text.empty() && m_type != "str")) {
            // An error, or a formula that nobody has computed yet.
            m_row.faults.emplace_back(m_column, beginningOf(m_text.empty() ? m_formula : m_text, longestFault));
            return {};
        }
        PALMARES_TRY(std::string text, cellText());
        if (trimmedCell(text).empty())
            return {};
        if (m_column >= TableLimits{}.columns)
            return Error(Code::TOO_BIG, {{"row", std::to_string(m_row.line)}, {"limit", std::to_string(TableLimits{}.columns)}, {"detail", "columns"}});
        if (text.size() > TableLimits{}.cell)
            return tooBig;
        if (!m_row.cells.empty() && m_row.cells.back().first >= m_column)
            return damaged();
        m_row.cells.emplace_back(m_column, std::move(text));
        return {};
    }

    Result<std::string> cellText() const
    {
        if (m_type == "s") {
            const std::uint64_t at = numberIn(m_text, UINT64_MAX);
            if (m_text.empty())
                return std::string();
            if (at >= m_parts.strings.size())
                return damaged();
            return m_parts.strings[at];
        }
        if (m_type == "b")
            return std::string(m_text == "1" ? "TRUE" : m_text.empty() ? "" : "FALSE");
        if (m_type == "inlineStr" || m_type == "str")
            return unescapedText(m_text);
        if (m_type == "d" || m_text.empty())
            return m_text;
        const auto number = numberText(std::string_view(m_text));
        if (!number)
            return m_text;
        const auto shows = m_style < m_parts.styles.size() ? m_parts.styles[m_style] : WorkbookParts::Shows::Number;
        if (shows != WorkbookParts::Shows::Number) {
            double serial = 0;
            std::from_chars(m_text.data(), m_text.data() + m_text.size(), serial);
            auto shown = shows == WorkbookParts::Shows::Elapsed ? elapsedText(serial) : dateText(serial, m_parts.from1904);
            if (shown)
                return std::move(*shown);
        }
        const WorkbookParts::Filled *filled = m_style < m_parts.filled.size() ? &m_parts.filled[m_style] : nullptr;
        const bool isWhole = number->find_first_not_of("0123456789") == std::string::npos;
        if (filled && filled->digits > 0 && isWhole) // a code that is shown as 001
            return filled->before + std::string(filled->digits - std::min(filled->digits, number->size()), '0') + *number + filled->after;
        return *number;
    }

    Done endRow()
    {
        if (m_row.cells.empty() && m_row.faults.empty())
            return {};
        if (m_sheet.rows.size() >= TableLimits{}.rows)
            return Error(Code::TOO_BIG, {{"row", std::to_string(m_row.line)}, {"limit", std::to_string(TableLimits{}.rows)}, {"detail", "rows"}});
        m_sheet.rows.push_back(std::move(m_row));
        m_row = {};
        return {};
    }

    Done addMerged(const std::string &reference)
    {
        const auto colon = reference.find(':');
        const auto from = placeOf(std::string_view(reference).substr(0, colon));
        const auto to = colon == std::string::npos ? from : placeOf(std::string_view(reference).substr(colon + 1));
        if (!from || !to || m_sheet.merged.size() >= mostMerged)
            return damaged();
        m_sheet.merged.emplace_back(*from, *to);
        return {};
    }

    const WorkbookParts &m_parts;
    PartReader m_reader;
    bool m_whole;
    Sheet m_sheet;
    SparseRow m_row;
    std::uint64_t m_lastLine = 0;
    bool m_isOrdered = true;
    std::size_t m_nextColumn = 0;
    std::size_t m_column = 0;
    std::uint64_t m_style = 0;
    std::string m_type;
    std::string m_text;
    bool m_takes = false;
    std::string m_formula;
    bool m_hasFormula = false;
    bool m_inFormula = false;
    int m_readings = 0;
};

/// A value that a merged area shows beside several rows belongs to each of them.
Done fillMerged(Sheet &sheet)
{
    std::size_t filled = 0;
    std::size_t looked = 0; // areas that do not overlap cover no more than there is
    for (const auto &[from, to] : sheet.merged) {
        const auto at = [&](std::uint64_t line) {
            return std::lower_bound(sheet.rows.begin(), sheet.rows.end(), line, [](const SparseRow &r, std::uint64_t l) { return r.line < l; });
        };
        const auto first = at(from.row + 1);
        if (from.row == to.row || first == sheet.rows.end() || first->line != from.row + 1)
            continue;
        const std::size_t column = from.column;
        const auto cellAt = [column](SparseRow &row) {
            return std::lower_bound(row.cells.begin(), row.cells.end(), column, [](const auto &c, std::size_t n) { return c.first < n; });
        };
        const auto value = cellAt(*first);
        if (value == first->cells.end() || value->first != from.column)
            continue;
        const std::string text = value->second;
        for (auto row = first + 1; row != sheet.rows.end() && row->line <= to.row + 1; ++row) {
            if (++looked > TableLimits{}.cells)
                return Error(Code::TOO_BIG, {{"limit", std::to_string(TableLimits{}.cells)}});
            const auto place = cellAt(*row);
            if (place != row->cells.end() && place->first == from.column)
                continue;
            row->cells.emplace(place, from.column, text);
            if (++filled > mostFilled)
                return Error(Code::TOO_BIG, {{"limit", std::to_string(mostFilled)}});
        }
    }
    return {};
}

/// A short title in the only cell of a row that stands over columns further on, not over the whole table: that of a group of headings below it.
bool isTitleOfGroup(const SparseRow &row, const SparseRow &below)
{
    if (row.cells.size() != 1 || below.cells.size() < 2)
        return false;
    const auto &[column, text] = row.cells.front();
    const bool isShort = std::count(text.begin(), text.end(), ' ') < 2 && text.find_first_of("0123456789") == std::string::npos;
    return isShort && column > below.cells.front().first && column < below.cells.back().first;
}

/// The row of headings: the first with several cells, if a note in one cell stands above it; else the first.
std::size_t headerAt(const Sheet &sheet)
{
    for (std::size_t i = 0; i < sheet.rows.size() && i <= rowsAboveHeader; ++i) {
        if (sheet.rows[i].cells.size() > 1 || (i + 1 < sheet.rows.size() && isTitleOfGroup(sheet.rows[i], sheet.rows[i + 1])))
            return i;
    }
    return 0;
}

/// Letters above the first row, where nobody has headed the columns.
void headByLetters(Sheet &sheet)
{
    std::size_t width = 0;
    for (const SparseRow &row : sheet.rows)
        width = std::max(width, row.cells.empty() ? 0 : row.cells.back().first + 1);
    SparseRow letters;
    letters.line = sheet.rows.front().line;
    for (std::size_t column = 0; column < width; ++column)
        letters.cells.emplace_back(column, columnName(column));
    sheet.rows.insert(sheet.rows.begin(), std::move(letters));
}

Result<PlainTable> tableOf(Sheet sheet, PlainTable table, bool hasNoHeadings)
{
    if (hasNoHeadings)
        headByLetters(sheet);
    const std::size_t head = hasNoHeadings ? 0 : headerAt(sheet);
    table.source.hasNoHeadings = hasNoHeadings;
    table.source.headerLine = sheet.rows[head].line;
    table.source.formulas = sheet.formulas;
    table.source.merged = sheet.merged.size();
    std::size_t width = 0;
    for (std::size_t i = head; i < sheet.rows.size(); ++i) {
        if (!sheet.rows[i].cells.empty())
            width = std::max(width, sheet.rows[i].cells.back().first + 1);
    }
    if (width * sheet.rows.size() > TableLimits{}.cells)
        return Error(Code::TOO_BIG, {{"limit", std::to_string(TableLimits{}.cells)}});
    table.header.resize(width);
    for (auto &[column, text] : sheet.rows[head].cells)
        table.header[column] = std::string(trimmedCell(text));
    for (const Span &span : sheet.hiddenColumns) {
        for (std::size_t c = span.from; c < std::min(span.to, width); ++c)
            table.source.hiddenColumns.push_back(table.header[c].empty() ? columnName(c) : table.header[c]);
    }
    for (std::size_t i = head + 1; i < sheet.rows.size(); ++i) {
        SparseRow &sparse = sheet.rows[i];
        table.source.hiddenRows += sparse.isHidden ? 1 : 0;
        for (const auto &[column, fault] : sparse.faults) {
            const bool named = column < width && !table.header[column].empty();
            table.problems.push_back(Error(Code::BAD_VALUE, {{"row", std::to_string(sparse.line)},
                                                             {"column", named ? table.header[column] : columnName(column)},
                                                             {"value", fault}}));
        }
        if (sparse.cells.empty())
            continue;
        PlainTable::Row row{sparse.line, std::vector<std::string>(width)};
        for (auto &[column, text] : sparse.cells)
            row.cells[column] = cleanCell(text);
        table.rows.push_back(std::move(row));
    }
    return table;
}

class Workbook {
public:
    Workbook(ZipMembers &archive, const WorkbookParts &parts) : m_archive(archive), m_parts(parts) {}

    Result<PlainTable> table(const TableChoice &choice)
    {
        const std::string &wanted = choice.worksheet;
        PALMARES_TRY(const std::size_t chosen, wanted.empty() ? first() : named(wanted));
        PlainTable table;
        table.source.isXlsx = true;
        table.source.worksheet = m_parts.worksheets[chosen].name;
        for (std::size_t i = 0; i < m_parts.worksheets.size(); ++i) {
            if (i == chosen || m_parts.worksheets[i].isHidden)
                continue;
            PALMARES_TRY(const Sheet other, sheet(i, false));
            if (!other.rows.empty())
                table.source.others.push_back(m_parts.worksheets[i].name);
        }
        PALMARES_TRY(Sheet cells, sheet(chosen, true));
        if (cells.rows.empty())
            return Error(Code::EMPTY_TABLE);
        PALMARES_CHECK(fillMerged(cells));
        return tableOf(std::move(cells), std::move(table), choice.hasNoHeadings);
    }

private:
    Result<Sheet> sheet(std::size_t i, bool whole)
    {
        PALMARES_TRY(PartReader reader, PartReader::open(m_archive, m_parts.worksheets[i].member));
        return SheetReader(m_parts, std::move(reader), whole).read();
    }

    /// The first that has rows: visible ones before hidden ones.
    Result<std::size_t> first()
    {
        for (const bool hidden : {false, true}) {
            for (std::size_t i = 0; i < m_parts.worksheets.size(); ++i) {
                if (m_parts.worksheets[i].isHidden != hidden)
                    continue;
                PALMARES_TRY(const Sheet some, sheet(i, false));
                if (!some.rows.empty())
                    return i;
            }
        }
        return Error(Code::EMPTY_TABLE);
    }

    Result<std::size_t> named(const std::string &wanted) const
    {
        std::string all;
        for (std::size_t i = 0; i < m_parts.worksheets.size(); ++i) {
            if (m_parts.worksheets[i].name == wanted)
                return i;
            all += (all.empty() ? "" : ", ") + m_parts.worksheets[i].name;
        }
        std::size_t number = 0;
        const auto read = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
        if (read.ec == std::errc() && read.ptr == wanted.data() + wanted.size() && number >= 1 && number <= m_parts.worksheets.size())
            return number - 1;
        return Error(Code::UNKNOWN_WORKSHEET, {{"value", wanted}, {"found", all.substr(0, 400)}});
    }

    ZipMembers &m_archive;
    const WorkbookParts &m_parts;
};

/// The older container: a spreadsheet of before 2007, or a new one under a password.
Error olderContainer(BytesView bytes)
{
    constexpr std::string_view encrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    if (bytes.find(encrypted) != BytesView::npos)
        return Error(Code::PASSWORD_PROTECTED);
    return Error(Code::NOT_A_TABLE, {{"detail", "xls"}});
}

} // namespace

bool isPacked(BytesView bytes)
{
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv) || bytes.starts_with(oleMagic);
}

Result<PlainTable> readXlsx(BytesView bytes, const TableChoice &choice)
{
    if (bytes.starts_with(oleMagic))
        return olderContainer(bytes);
    PALMARES_TRY(ZipMembers archive, ZipMembers::open(bytes));
    PALMARES_TRY(const WorkbookParts parts, WorkbookParts::read(archive));
    if (parts.worksheets.empty())
        return Error(Code::EMPTY_TABLE);
    return Workbook(archive, parts).table(choice);
}

} // namespace palmares
