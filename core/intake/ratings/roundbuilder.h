#pragma once

#include "core/base/result.h"
#include "core/domain/rules.h"
#include "core/intake/columns/entrytable.h"
#include "core/intake/names/pairindex.h"
#include "core/intake/tables/interner.h"
#include "core/scoring/scoretable.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// One row of a table of ratings; empty views say nothing.
struct RatingRow {
    std::uint64_t line = 0;
    std::string_view judge;
    std::string_view entry;
    std::string_view criterion;
    std::string_view score;      ///< empty: no number
    std::string_view panel;
    std::string_view stratum;
    std::string_view division;
    std::int64_t state = 0;      ///< of a cell without a number
};

/// Puts the rows of one round into a ScoreTable and checks them against its rules.
class RoundBuilder {
public:
    RoundBuilder(const Rules &rules, std::size_t round);
    /// Without rules: criteria, divisions and scale are what the rows hold; a given scale is checked.
    explicit RoundBuilder(std::optional<Scale> scale);

    bool isCheck() const { return m_round && m_round->kind == RoundKind::Check; }
    bool hasRows() const { return !m_table.sheetJudge.empty(); }

    Done add(const RatingRow &row);

    /// The rules that the rows of a table without rules amount to.
    Rules rulesAsFound(const EntryTable &entries) const;

    /// The finished table, with the entries of the entry table that have no row. `earlier` names a round whose values are carried: its
    /// field is its own.
    Result<ScoreTable> finish(const Rules &rules, const EntryTable &entries, const std::string &earlier);

private:
    struct Judge {
        std::string panel;   ///< empty: not said yet
        std::string stratum;
        std::uint64_t panelLine = 0;
        std::uint64_t stratumLine = 0;
        std::uint64_t firstLine = 0;
    };
    struct Entry {
        std::string division;
        std::uint64_t divisionLine = 0;
    };

    Done noteJudge(std::uint32_t judge, const RatingRow &row);
    Done noteEntry(std::uint32_t entry, const RatingRow &row);
    Result<std::size_t> criterionOf(const RatingRow &row);
    Result<std::int64_t> unitsOf(std::size_t criterion, std::string_view score);
    Result<std::int64_t> unitsAsFound(std::string_view score);
    void widen();
    void rescale(int digits);
    Done placeJudges();
    Done placeEntries(const Rules &rules, const EntryTable &entries, const std::string &earlier);
    Done checkAsked(const Rules &rules) const;

    const RoundRules *m_round = nullptr; ///< null without rules
    std::vector<std::string> m_divisionsOfRules;
    bool m_keepLines = false; ///< some cells may not be asked, which is known only at the end
    std::optional<Scale> m_scale;
    ScoreTable m_table;
    std::vector<std::uint64_t> m_cellLines;
    Interner m_judgeLabels;
    Interner m_entryLabels;
    Interner m_criterionLabels;
    PairIndex m_sheets;
    std::vector<Judge> m_judges;
    std::vector<Entry> m_entries;
    std::vector<std::string> m_divisionsFound;
    int m_digits = 0;
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
    bool m_anyNumber = false;

    /// Scores are few and rows are millions: the last spellings and what they were worth.
    struct Known {
        std::string text;
        std::size_t criterion = 0;
        std::int64_t units = 0;
    };
    std::array<Known, 256> m_known;
};

} // namespace palmares
