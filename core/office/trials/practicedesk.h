#pragma once

#include "core/office/session/session.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace palmares {

/// Entries on which judges warm up, with the scores that theirs are compared with.
class PracticeDesk {
public:
    explicit PracticeDesk(CallSession &session) : m_session(session) {}

    /// An entry is for practice and never counts. `reference` holds scores as they are typed, by criterion; a judge sees them once
    /// the own sheet is complete. Without any, an entry that is for practice already keeps those it has.
    /// \errors UNKNOWN_ENTRY, UNKNOWN_ROUND, ROUND_NOT_FROZEN (scales may still change), UNKNOWN_CRITERION, BAD_SCORE, OFF_SCALE,
    /// REPEATED_CELL, NOTHING_TO_DO
    Done set(std::string_view code, std::string_view round, const std::vector<std::pair<std::string, std::string>> &reference,
             std::string_view reason);

private:
    CallSession &m_session;
};

} // namespace palmares
