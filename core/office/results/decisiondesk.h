#pragma once

#include "core/office/session/session.h"

namespace palmares {

struct DecisionRequest {
    std::string entry;  ///< code
    std::string round;  ///< whose close it rests on; empty: the round whose result is at hand, see roundToShow()
    Outcome outcome = Outcome::Finalist;
    std::string award;  ///< empty: the round's id
    std::int64_t place = 0;
    std::string reason;
    std::vector<std::string> absent; ///< names of who left the room
};

/// Something that happened in a meeting beside the decisions.
struct MinuteRequest {
    std::string meeting; ///< a code, such as the day
    MinuteKind kind = MinuteKind::Shown;
    std::string entry; ///< code; empty: about no entry
    std::vector<std::string> absent; ///< names of who left the room
    std::string text;
};

/// What the meeting of a day about one round is called: the day, and the round behind it.
std::string meetingOf(std::string_view day, std::string_view round);
/// The day of a meeting that is called so of some round of the call; else its whole name.
std::string dayOfMeeting(const CallState &state, std::string_view meeting);
/// Whether the minutes of the round tell of the meeting; one whose name says no round of the call is told of in all of them.
bool isMeetingOf(const CallState &state, std::string_view meeting, std::string_view round);

/// Judges who must not speak about an entry: in a conflict with it that was declared or confirmed, or recused on their sheet of the
/// round. Indexes in CallState::judges, ascending.
std::vector<std::uint32_t> recusedFrom(const CallState &state, std::uint32_t round, std::uint32_t entry);

/// What the committee decides, beside the ranking and never inside it.
class DecisionDesk {
public:
    explicit DecisionDesk(CallSession &session) : m_session(session) {}

    /// Records a decision; it rests on the close that stands. A later one for the same award and entry replaces it.
    /// \errors UNKNOWN_ENTRY, NOT_CLOSED, REASON_MISSING, BAD_VALUE (award, place)
    Done decide(const DecisionRequest &request);
    /// Several of them as one act: all are recorded, or none. \errors those of decide(); NOTHING_TO_DO (there are none)
    Done decideAll(const std::vector<DecisionRequest> &requests);
    /// Takes decisions back as one act, with a reason: nothing is decided about these entries any more, and the minutes say what was.
    /// Of each request entry, round, award and reason are read. \errors UNKNOWN_ENTRY, NOT_CLOSED, REASON_MISSING,
    /// NOTHING_TO_DO (nothing of the kind was decided)
    Done takeBack(const std::vector<DecisionRequest> &requests);
    /// Puts a line into the minutes of a meeting, behind those that are there. \errors UNKNOWN_ENTRY, BAD_VALUE (meeting)
    Done note(const MinuteRequest &request);

private:
    using Add = Done (DecisionDesk::*)(Act &act, const CallView &view, const DecisionRequest &request);
    Done recordAll(const std::vector<DecisionRequest> &requests, Add addOne);
    Done add(Act &act, const CallView &view, const DecisionRequest &request);
    Done addTakenBack(Act &act, const CallView &view, const DecisionRequest &request);

    CallSession &m_session;
};

} // namespace palmares
