#include "core/output/statisticstables.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace palmares {

namespace {

constexpr std::int64_t tableLimit = 1 << 20;

/// Numbers the levels that are used, of `rows` that there are, in the given order.
void numberLevels(std::vector<std::uint32_t> &of, std::vector<std::uint32_t> &at, std::vector<std::uint32_t> &used, std::size_t rows,
                  const std::vector<std::uint32_t> &order)
{
    of.assign(rows, StatisticsTable::none);
    for (const std::uint32_t level : used)
        of[level] = 0;
    for (const std::uint32_t level : order) {
        if (of[level] == StatisticsTable::none)
            continue;
        of[level] = static_cast<std::uint32_t>(at.size());
        at.push_back(level);
    }
    for (std::uint32_t &level : used)
        level = of[level];
}

/// `entry` and `judge` hold indices of the score table; renumbers them.
void renumber(StatisticsTable &result, const SheetOrder &order)
{
    numberLevels(result.entryOf, result.entryAt, result.entry, order.entries.size(), order.entries);
    numberLevels(result.judgeOf, result.judgeAt, result.judge, order.judges.size(), order.judges);
}

template <typename Rows>
std::vector<std::uint32_t> byLabel(const Rows &rows)
{
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return rows[a].label < rows[b].label; });
    return order;
}

/// Puts the sheets in the order of their levels; stable.
std::vector<std::uint32_t> sortedBy(const std::vector<std::uint32_t> &sheets,
                                    const std::vector<std::uint32_t> &levelOf,
                                    const std::vector<std::uint32_t> &order)
{
    std::vector<std::uint32_t> counts(order.size());
    for (const std::uint32_t sheet : sheets)
        ++counts[levelOf[sheet]];
    std::uint32_t sum = 0;
    for (const std::uint32_t level : order)
        sum += std::exchange(counts[level], sum);
    std::vector<std::uint32_t> result(sheets.size());
    for (const std::uint32_t sheet : sheets)
        result[counts[levelOf[sheet]]++] = sheet;
    return result;
}

void add(StatisticsTable &result, const ScoreTable &table, std::uint32_t sheet, double value)
{
    result.entry.push_back(table.sheetEntry[sheet]);
    result.judge.push_back(table.sheetJudge[sheet]);
    result.value.push_back(value);
    result.sheet.push_back(sheet);
}

double valueOf(const Scale &scale, std::int64_t units)
{
    return static_cast<double>(units) / static_cast<double>(scale.perOne());
}

/// The distinct numbers of one criterion, with the code of each.
class CodeBook {
public:
    void see(std::int64_t units)
    {
        m_low = m_any ? std::min(m_low, units) : units;
        m_high = m_any ? std::max(m_high, units) : units;
        m_any = true;
    }
    /// After everything was seen once: how they will be kept.
    void open()
    {
        if (m_any && m_high - m_low < tableLimit)
            m_codes.assign(static_cast<std::size_t>(m_high - m_low + 1), StatisticsTable::none);
    }
    /// The second time.
    void note(std::int64_t units)
    {
        if (m_codes.empty())
            m_sorted.push_back(units);
        else
            m_codes[static_cast<std::size_t>(units - m_low)] = 0;
    }
    void values(const Scale &scale, std::vector<double> &out)
    {
        std::sort(m_sorted.begin(), m_sorted.end());
        m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
        for (const std::int64_t units : m_sorted)
            out.push_back(valueOf(scale, units));
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            if (m_codes[i] != StatisticsTable::none)
                out.push_back(valueOf(scale, m_low + static_cast<std::int64_t>(i)));
        }
    }
    /// Once all values of all criteria are known, ascending.
    void assign(const Scale &scale, const std::vector<double> &all)
    {
        const auto codeOf = [&](std::int64_t units) {
            const auto found = std::lower_bound(all.begin(), all.end(), valueOf(scale, units));
            return static_cast<std::uint32_t>(found - all.begin());
        };
        for (const std::int64_t units : m_sorted)
            m_sortedCodes.push_back(codeOf(units));
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            if (m_codes[i] != StatisticsTable::none)
                m_codes[i] = codeOf(m_low + static_cast<std::int64_t>(i));
        }
    }
    std::uint32_t code(std::int64_t units) const
    {
        if (!m_codes.empty())
            return m_codes[static_cast<std::size_t>(units - m_low)];
        const auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), units);
        return m_sortedCodes[static_cast<std::size_t>(found - m_sorted.begin())];
    }

private:
    bool m_any = false;
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
    std::vector<std::uint32_t> m_codes; ///< by units − low, where the span is small
    std::vector<std::int64_t> m_sorted; ///< else
    std::vector<std::uint32_t> m_sortedCodes;
};

void sortUnique(std::vector<double> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Calls look(criterion, units) for every number on the sheets.
template <typename Look>
void forNumbers(const ScoreTable &table, const std::vector<std::uint32_t> &sheets, Look look)
{
    for (const std::uint32_t sheet : sheets) {
        const std::int64_t *cells = table.sheet(sheet);
        for (std::size_t c = 0; c < table.width; ++c) {
            if (cell::isNumber(cells[c]))
                look(c, cells[c]);
        }
    }
}

std::vector<CodeBook> codeBooks(const RoundRules &round, const ScoreTable &table,
                                const std::vector<std::uint32_t> &sheets, std::vector<double> &values)
{
    std::vector<CodeBook> books(table.width);
    forNumbers(table, sheets, [&](std::size_t c, std::int64_t units) { books[c].see(units); });
    for (CodeBook &book : books)
        book.open();
    forNumbers(table, sheets, [&](std::size_t c, std::int64_t units) { books[c].note(units); });
    for (std::size_t c = 0; c < books.size(); ++c)
        books[c].values(round.criteria[c].scale, values);
    sortUnique(values);
    for (std::size_t c = 0; c < books.size(); ++c)
        books[c].assign(round.criteria[c].scale, values);
    return books;
}

} // namespace

SheetOrder sheetOrder(const ScoreTable &table, const RoundResult &result)
{
    SheetOrder order;
    order.entries = byLabel(table.entries);
    order.judges = byLabel(table.judges);
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        if (result.entries[table.sheetEntry[i]].inField())
            order.sheets.push_back(static_cast<std::uint32_t>(i));
    }
    order.sheets = sortedBy(order.sheets, table.sheetJudge, order.judges);
    order.sheets = sortedBy(order.sheets, table.sheetEntry, order.entries);
    return order;
}

StatisticsTable totalsTable(const ScoreTable &table, const RoundResult &result, const SheetOrder &order)
{
    StatisticsTable totals;
    for (const std::uint32_t sheet : order.sheets) {
        if (result.totals.has(sheet))
            add(totals, table, sheet, result.totals.asDouble(sheet));
    }
    renumber(totals, order);
    return totals;
}

StatisticsTable onlyEntries(const StatisticsTable &of, const std::function<bool(std::uint32_t row)> &isWanted)
{
    StatisticsTable some;
    for (std::size_t i = 0; i < of.value.size(); ++i) {
        if (!isWanted(of.entryAt[of.entry[i]]))
            continue;
        some.entry.push_back(of.entryAt[of.entry[i]]);
        some.judge.push_back(of.judgeAt[of.judge[i]]);
        some.value.push_back(of.value[i]);
        some.sheet.push_back(of.sheet[i]);
    }
    numberLevels(some.entryOf, some.entryAt, some.entry, of.entryOf.size(), of.entryAt);
    numberLevels(some.judgeOf, some.judgeAt, some.judge, of.judgeOf.size(), of.judgeAt);
    return some;
}

StatisticsTable criterionTable(const RoundRules &round, const ScoreTable &table, const SheetOrder &order,
                               std::size_t criterion)
{
    StatisticsTable numbers;
    for (const std::uint32_t sheet : order.sheets) {
        const std::int64_t units = table.sheet(sheet)[criterion];
        if (cell::isNumber(units))
            add(numbers, table, sheet, valueOf(round.criteria[criterion].scale, units));
    }
    renumber(numbers, order);
    return numbers;
}

UnitTable unitsOf(const StatisticsTable &table)
{
    UnitTable units;
    units.values = table.value;
    sortUnique(units.values);
    units.start.assign(table.entryAt.size() + 1, 0);
    units.clusters = static_cast<std::uint32_t>(table.entryAt.size());
    units.cluster.resize(units.clusters);
    std::iota(units.cluster.begin(), units.cluster.end(), 0U);
    for (std::size_t i = 0; i < table.value.size(); ++i) {
        ++units.start[table.entry[i] + 1];
        const auto found = std::lower_bound(units.values.begin(), units.values.end(), table.value[i]);
        units.code.push_back(static_cast<std::uint32_t>(found - units.values.begin()));
    }
    std::partial_sum(units.start.begin(), units.start.end(), units.start.begin());
    return units;
}

UnitTable unitsOfAll(const RoundRules &round, const ScoreTable &table, const SheetOrder &order)
{
    UnitTable units;
    const std::vector<std::uint32_t> &sheets = order.sheets;
    const std::vector<CodeBook> books = codeBooks(round, table, sheets, units.values);
    units.start.push_back(0);
    for (std::size_t first = 0; first < sheets.size();) {
        std::size_t last = first;
        while (last < sheets.size() && table.sheetEntry[sheets[last]] == table.sheetEntry[sheets[first]])
            ++last;
        for (std::size_t c = 0; c < table.width; ++c) {
            for (std::size_t i = first; i < last; ++i) {
                const std::int64_t value = table.sheet(sheets[i])[c];
                if (cell::isNumber(value))
                    units.code.push_back(books[c].code(value));
            }
            units.start.push_back(static_cast<std::uint32_t>(units.code.size()));
            units.cluster.push_back(units.clusters);
        }
        ++units.clusters;
        first = last;
    }
    return units;
}

} // namespace palmares
