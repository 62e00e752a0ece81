#pragma once

#include "core/merge/counting.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace palmares {

/// What came of a sheet that a result rests on.
enum class Given : std::uint8_t {
    Counting,  ///< has a total, or in a check answers
    LeftOut,   ///< scored, and a blank costs the total
    NotScored, ///< recused, or could not judge
};

/// `sheet`: index in the table of the result. Of a closed round that is what the close says, whatever has come or was set aside since.
Given givenOf(const OfficialResult &official, std::size_t sheet);

/// Whether its entry is in the field: not withdrawn, for practice or the like.
bool isInField(const OfficialResult &official, std::size_t sheet);

/// The items of a check that an entry failed; `row` is its index in the table.
std::vector<std::string> itemsFailed(const OfficialResult &official, std::size_t row);

/// Scores asked for on the sheets that a result rests on, of entries in the field.
struct GivenScores {
    std::size_t given = 0;
    std::size_t blank = 0;
    std::size_t notScored = 0; ///< recused, could not be judged, or excluded: nobody left them blank
};
GivenScores scoresGiven(const OfficialResult &official);

} // namespace palmares
