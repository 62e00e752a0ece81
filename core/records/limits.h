#pragma once

#include <cstdint>

// Every limit of the format in one place; docs/FORMAT.md prints them.

namespace palmares {

constexpr std::size_t maxBodyBytes = 64 * 1024;
/// Ids in `past`. 67 bytes each, so that a record with all of them still fits in a body; the office warns at 800.
constexpr std::size_t maxPast = 900;
constexpr std::int64_t maxListIds = 1'000'000;

constexpr std::int64_t maxCommitBytes = 2 * 1024 * 1024;
constexpr std::size_t maxCommitIds = 20'000;

constexpr std::int64_t maxNumber = 1'000'000;
constexpr std::int64_t maxSeconds = 1'000'000'000;
/// The size of a score, in units of the last digit of its scale.
constexpr std::int64_t maxScore = 1'000'000'000'000;

constexpr std::int64_t maxCells = 200;
constexpr std::int64_t maxAttributes = 100;
constexpr std::int64_t maxRefs = 200;
constexpr std::int64_t maxLanguages = 20;
constexpr std::int64_t maxPanels = 50;
constexpr std::int64_t maxFiles = 100;
constexpr std::int64_t maxEntryTexts = 100;
constexpr std::int64_t maxAbout = 8;
constexpr std::int64_t maxJsonElements = 65'536; ///< the body ends first

constexpr std::int64_t maxBlobBytes = 4LL * 1024 * 1024 * 1024;

} // namespace palmares
