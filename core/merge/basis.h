#pragma once

#include "core/merge/building.h"
#include "core/merge/counting.h"
#include "core/merge/panels.h"

namespace palmares {

/// Puts a score table together, whether from the view or from the records that a close lists.
class BasisBuilder {
public:
    BasisBuilder(std::string round, const KnownRules &rules);

    struct EntryData {
        EntryId id;
        StatusState state = StatusState::In;
        std::string division;
        std::string language;
        std::vector<Attribute> attributes;
        std::vector<Attribute> entrantAttributes;
    };
    /// Entries that were only received, or are for practice, are no part of a ranking.
    static bool takesPart(StatusState state);
    void addEntry(const EntryData &entry);

    /// Judges get a row with their first sheet, rows in the order of these calls.
    void addJudge(const JudgeId &judge, const PanelSeat &seat);

    struct Cell {
        std::size_t column;
        CellState state;
        std::int64_t value;
    };
    /// False if the judge or the entry has no place in the table.
    bool addSheet(const RecordId &id, const JudgeId &judge, const EntryId &entry, SheetState state, std::span<const Cell> cells);

    /// The column of a criterion or item; none if the round has none of that name.
    std::optional<std::size_t> column(std::string_view name) const;
    const RoundRules &rules() const { return m_basis.roundRules(); }
    RoundBasis take();

private:
    bool isAskedOf(int panel, int division, std::size_t column) const;

    RoundBasis m_basis;
    std::vector<std::string> m_columns;
    std::vector<char> m_asked; ///< (panel · divisions + division) · width + column
    std::size_t m_divisions;
    std::unordered_map<EntryId, std::uint32_t> m_entryRows;
    std::unordered_map<JudgeId, std::uint32_t> m_judgeRows;
};

/// Exactly what these records say, under these rules. \errors NOT_FOUND
Result<OfficialResult> resultOfRecords(const RecordSet &set, const CallState &state, const std::string &round,
                                       const KnownRules &rules, std::span<const RecordId> records, int depth = 0);

/// The rules of that id; null if no round record here spells them.
const KnownRules *knownRules(const CallState &state, const RulesId &id);

} // namespace palmares
