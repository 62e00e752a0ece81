#pragma once

#include "core/office/session/session.h"

#include <span>

namespace palmares {

/// What a judge wrote for an entrant, and what the office lets through.
struct EntrantComment {
    /// From the least careful to the most: of two answers about the same words the later one here holds.
    enum class State : std::uint8_t {
        Open, ///< nobody has read it for the entrant yet: it is in no letter
        AsWritten,
        Edited,
        Forked, ///< two coordinators have answered differently: it is in no letter
        Withheld
    };
    std::uint32_t round = nowhere; ///< indexes in CallState
    std::uint32_t judge = nowhere;
    std::uint32_t entry = nowhere;
    Ref ref;             ///< of the judge's words
    std::vector<Ref> copies; ///< of the same words in equal sheets of another laptop, or that two offices typed: answered together
    std::string written; ///< the judge's words; empty if they are not here
    std::string edited;  ///< of Edited
    State state = State::Open;

    bool isShown() const { return state == State::AsWritten || state == State::Edited; }
    /// What the entrant may read; empty unless it is shown.
    const std::string &shown() const;
};

/// Comments for entrants: a coordinator reads each before it leaves. An answer is about the words that were read; when a judge
/// writes others, it is asked for again.
class CommentDesk {
public:
    explicit CommentDesk(CallSession &session) : m_session(session) {}

    /// Those on sheets that count in the round, by entry, then judge.
    static std::vector<EntrantComment> comments(const CallView &call, std::uint32_t round);

    /// Lets all of them through as written, or holds all back, as one act. What stands so already is left alone.
    Done approve(std::span<const EntrantComment> comments);
    Done withhold(std::span<const EntrantComment> comments);
    /// Lets other words through, once, in place of all that one judge wrote for one entrant. \errors BAD_VALUE (`edited` is empty)
    /// \pre comments is not empty
    Done edit(std::span<const EntrantComment> comments, const std::string &edited);
    /// Lets all through that nobody has answered yet, and returns them. \errors UNKNOWN_ROUND
    Result<std::vector<EntrantComment>> approveRest(std::string_view round);

    /// What that judge wrote for that entrant, by their codes: more than one where the copies of two laptops differ, never empty.
    /// \errors UNKNOWN_ROUND, UNKNOWN_JUDGE, UNKNOWN_ENTRY, NOT_FOUND
    static Result<std::vector<EntrantComment>> find(const CallView &call, std::string_view round, std::string_view entry, std::string_view judge);

private:
    Done answer(std::span<const EntrantComment> comments, SettleAnswer answer);

    CallSession &m_session;
};

} // namespace palmares
