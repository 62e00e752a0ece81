#pragma once

#include "core/base/fraction.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// Whether an entry takes part. Only entries that are In rank; Practice entries are left out of everything.
enum class EntryState { In, Withdrawn, Disqualified, Duplicate, Ineligible, Practice };

/// A cell that holds no number says why. Any other value is a score in units of its criterion's scale.
namespace cell {
inline constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min(); ///< nothing was said about it
inline constexpr std::int64_t blank = absent + 1;
inline constexpr std::int64_t cannotJudge = absent + 2;
inline constexpr std::int64_t recused = absent + 3;
inline constexpr std::int64_t excluded = absent + 4;
inline constexpr bool isNumber(std::int64_t value) { return value > excluded; }
} // namespace cell

struct JudgeRow {
    std::string label;
    int panel = 0;    ///< index in the round's panels
    int stratum = -1; ///< index in that panel's strata; −1 = none
};

struct EntryRow {
    std::string label;
    int division = 0; ///< index in the divisions of the rules; 0 if the call has none
    EntryState state = EntryState::In;
    std::map<std::string, std::string> attributes; ///< coded attributes; an empty value belongs to no group
    std::optional<Fraction> carried;               ///< the deciding value in the round that is carried, if it has one there
};

/// The scores of one round, by columns: sheet i is what judge sheetJudge[i] said about entry sheetEntry[i]. A judge and an
/// entry share at most one sheet. Cells lie sheet after sheet, `width` each: the round's criteria in order, or the items of
/// a check (1 pass, 0 fail, 2 unsure).
struct ScoreTable {
    std::vector<JudgeRow> judges;
    std::vector<EntryRow> entries;
    std::size_t width = 0;
    std::vector<std::uint32_t> sheetJudge;
    std::vector<std::uint32_t> sheetEntry;
    std::vector<std::int64_t> cells;

    std::size_t sheetCount() const { return sheetJudge.size(); }
    const std::int64_t *sheet(std::size_t i) const { return cells.data() + i * width; }
};

} // namespace palmares
