#pragma once

#include "core/office/judging/sheetform.h"
#include "tests/support/callmaker.h"

namespace palmares::tests {

/// Standard normal, the same for the same numbers.
double madeNormal(std::uint64_t what, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0);

/// A sheet with a score for everything that is asked; entries and judges differ, `isLifelike` as in a real contest.
SheetContent madeSheet(const CallState &state, std::uint32_t at, std::uint32_t judge, std::uint32_t entry, bool isLifelike = false);

/// A judge's ballot as the judge's program would write it: every criterion of every entry (or of every
/// other one) has a score, but for those of the entry `leftOut`. From a second laptop every third sheet differs from the first laptop's.
Bytes madeBallot(const CallSession &session, const std::string &round, std::uint32_t judge, bool isHalf, std::int64_t now,
                 int laptop = 1, bool isLifelike = false, std::uint32_t leftOut = nowhere);

} // namespace palmares::tests
