#pragma once

#include "core/merge/counting.h"

#include <cstddef>
#include <cstdint>

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

} // namespace palmares
