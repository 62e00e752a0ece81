#pragma once

#include "core/office/session/session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace palmares::bench {

struct CallSize {
    std::uint32_t judges = 500;
    std::uint32_t entries = 300;
    std::uint32_t criteria = 8;
    std::uint32_t sheets() const { return judges * entries; }
};

/// A home with chance and time that repeat. Two homes are two machines.
struct Machine {
    explicit Machine(const std::string &homeDir, std::uint64_t seed = 1);
    /// The only call in this home.
    CallFolder folder() const;
    std::unique_ptr<CallSession> openCall() const;

    HandClock clock;
    SeededRandom random;
    Environment environment;
};

/// Makes a call with one frozen round in which every judge has every entry.
void makeCall(Machine &machine, const CallSize &size);

/// Writes one final ballot per judge, every entry scored on every criterion, as the judges' programs would.
/// Returns the bytes written.
std::uint64_t writeBallots(const Machine &machine, const std::string &folder);

/// A table of scores with a header: `entries` × 10 judges each × 5 criteria.
void writeScoreTable(const std::string &path, std::uint32_t entries);

/// Names of criteria: "c0", "c1", …
std::string criterionName(std::uint32_t i);

} // namespace palmares::bench
