#pragma once

#include "core/base/fraction.h"
#include "core/domain/findings.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace palmares {

/// The exact totals of all sheets, unrounded: integers over one common denominator wherever that fits in 64 bits, fractions
/// otherwise. Indexed like the sheets of the table.
class SheetTotals {
public:
    static constexpr std::int64_t none = INT64_MIN;

    bool has(std::size_t sheet) const { return m_exact.empty() ? m_units[sheet] != none : m_exact[sheet].has_value(); }
    /// The total; the sheet must have one.
    Fraction at(std::size_t sheet) const { return m_exact.empty() ? Fraction(m_units[sheet], m_perOne) : *m_exact[sheet]; }
    /// The nearest double, for statistics; the sheet must have a total.
    double asDouble(std::size_t sheet) const
    {
        return m_exact.empty() ? static_cast<double>(m_units[sheet]) / static_cast<double>(m_perOne)
                               : m_exact[sheet]->toDouble();
    }
    std::size_t size() const { return m_exact.empty() ? m_units.size() : m_exact.size(); }

    /// True if units() and perOne() tell everything; then total = units / perOne, or none.
    bool isGrid() const { return m_exact.empty(); }
    const std::vector<std::int64_t> &units() const { return m_units; }
    std::int64_t perOne() const { return m_perOne; }
    const std::vector<std::optional<Fraction>> &exact() const { return m_exact; }

    static SheetTotals grid(std::vector<std::int64_t> units, std::int64_t perOne);
    static SheetTotals fractions(std::vector<std::optional<Fraction>> totals);

private:
    std::vector<std::int64_t> m_units;
    std::int64_t m_perOne = 1;
    std::vector<std::optional<Fraction>> m_exact;
};

/// Number, mean and sample standard deviation of sheet totals. For people and statistics, never for a decision.
struct TotalsSummary {
    std::uint32_t n = 0;
    std::optional<double> mean; ///< none if n = 0
    std::optional<double> sd;   ///< none if n < 2
};

enum class Standing { Ranked, Insufficient, Withdrawn, Disqualified, Duplicate, Ineligible, Practice };
/// Why an entry has no rank.
enum class Why { None, Insufficient, Uneven, NoValue, Carry, SideBySide, Withdrawn, Disqualified, Duplicate, Ineligible, Practice };
enum class CutState { None, In, Out, AtCut, Capped, Raised };

/// The names under which results print them, e.g. "ranked", "no_value", "at_cut"; empty for None.
std::string_view nameOf(Standing standing);
std::string_view nameOf(Why why);
std::string_view nameOf(CutState state);

struct EntryResult {
    TotalsSummary totals;
    std::optional<Fraction> score; ///< the one value that decides
    std::uint32_t rank = 0;        ///< within the division; 0 = none
    bool tied = false;
    Standing standing = Standing::Ranked;
    Why why = Why::None;
    int band = -1;              ///< index in the round's bands; −1 = none
    bool atConsensus = false;   ///< agreement rounds: has the band `consensus`
    CutState cut = CutState::None;

    bool inField() const { return standing == Standing::Ranked || standing == Standing::Insufficient; }
};

/// What was there and what counted; practice entries are left out.
struct ResultCounts {
    std::uint64_t judges = 0; ///< with a sheet
    std::uint64_t entries = 0;
    std::uint64_t criteria = 0;
    std::uint64_t sheets = 0;
    std::uint64_t sheetsCounted = 0; ///< with a total
    std::uint64_t scores = 0;
    std::uint64_t missing = 0; ///< judges × entries × criteria − scores
    std::uint64_t blank = 0;   ///< cells that were said to hold no number
};

/// The value of every criterion of every entry. Plain means stay as sum and count until somebody asks.
class CriterionValues {
public:
    /// None if the criterion has no value for the entry, or the entry is out of the field.
    std::optional<Fraction> at(std::size_t entry, std::size_t criterion) const;
    void resize(std::size_t entries, std::size_t criteria);
    /// Sets sum / over; over = 0 is no value.
    void setMean(std::size_t entry, std::size_t criterion, std::int64_t sum, std::int64_t over);
    void set(std::size_t entry, std::size_t criterion, std::optional<Fraction> value);

private:
    static constexpr std::int64_t exact = -1; ///< look in m_exact
    struct Mean {
        std::int64_t sum = 0;
        std::int64_t over = 0;
    };
    std::size_t m_width = 0;
    std::vector<Mean> m_means;
    std::vector<std::optional<Fraction>> m_exact; ///< empty unless some value is no plain mean
};

/// The official result of a round under its frozen rules. Entries, judges and sheets are indexed as in the table.
struct RoundResult {
    std::vector<EntryResult> entries;
    CriterionValues criteria;
    std::size_t panelCount = 0;
    /// entry · panelCount + panel; also what an insufficient panel comes to, if it can be computed
    std::vector<std::optional<Fraction>> panelValues;
    std::vector<std::uint32_t> panelRanks;            ///< side_by_side only, 0 = none; otherwise empty
    std::vector<TotalsSummary> judges;                ///< over entries in the field
    /// Judges with a sheet for an entry that is not a practice entry, in the order in which the sheets first show them.
    std::vector<std::uint32_t> judgeOrder;
    std::vector<std::uint32_t> order; ///< for display: by rank, then insufficient, then out of the field; no practice entry
    SheetTotals totals;
    ResultCounts n;
    std::vector<Finding> findings;
    /// Between two scores, one after the other in a division, that a band or a cut by place parts: what is shown of them must not
    /// look level.
    std::vector<Fraction> partings;

    const std::optional<Fraction> &panelValue(std::size_t entry, std::size_t panel) const
    {
        return panelValues[entry * panelCount + panel];
    }
    /// Of panels side by side; 0: none, or panels are blended.
    std::uint32_t panelRank(std::size_t entry, std::size_t panel) const
    {
        return panelRanks.empty() ? 0 : panelRanks[entry * panelCount + panel];
    }
};

/// A check: an entry passes when every item has a pass and none a fail among its sheets.
enum class CheckVerdict { Passed, Failed, Open };

struct ItemCounts {
    std::uint32_t pass = 0;
    std::uint32_t fail = 0;
    std::uint32_t unsure = 0;
};

struct CheckResult {
    std::size_t itemCount = 0;
    std::vector<ItemCounts> items;      ///< entry · itemCount + item
    std::vector<CheckVerdict> verdicts; ///< Failed: an item has a fail; Open: no fail, but an item without a pass
    std::vector<std::uint32_t> sheets;  ///< sheets with an answer per entry
};

} // namespace palmares
