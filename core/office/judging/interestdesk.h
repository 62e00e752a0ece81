#pragma once

#include "core/office/session/session.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// What a judge says about ties to what is judged: kinds from a neutral list, which names nobody, and words of the judge's own.
struct Interests {
    std::vector<std::string> kinds; ///< coded, see interestKinds(); ascending
    std::string words;              ///< plain text
    bool isErased = false;          ///< what was declared was erased; nobody knows it here any more
    bool isNone() const { return kinds.empty() && words.empty() && !isErased; }
    friend bool operator==(const Interests &, const Interests &) = default;
};

/// The neutral list, in the order in which it is asked.
inline constexpr std::array<std::string_view, 8> interestKinds = {
    "employment", "funding", "collaboration", "mentoring", "family", "ownership", "rivalry", "other"};

/// A judge's declaration of interests. It travels with the ballots; the coordinator makes conflicts of it where need be.
class InterestDesk {
public:
    explicit InterestDesk(CallSession &session) : m_session(session) {}

    /// What a judge has declared as far as it is known here; none: the judge was never asked. "No interests" is a declaration, too.
    static std::optional<Interests> of(const CallView &view, std::uint32_t judge);
    /// The same of the judge who works here. \errors JUDGE_ONLY
    Result<std::optional<Interests>> declared() const;
    /// What was typed and not declared yet, as it was left; none: nothing was.
    Result<std::optional<Interests>> typed() const;
    /// Keeps what was typed, on this laptop only, until it is declared. \errors JUDGE_ONLY, BAD_ENCODING,
    /// NOT_FOUND (detail "erased": this judge asked to be forgotten, or the office did)
    Done keep(const Interests &interests);
    /// Puts a declaration in place of the one before, and forgets what was kept. \errors JUDGE_ONLY, KEY_MISSING, BAD_VALUE (a kind not in the list),
    /// NOT_FOUND (detail "erased")
    Done declare(Interests interests);
    /// Drops what was typed and not declared.
    static Done forgetTyped(Transaction &transaction);
    /// Something was declared on this laptop that no ballot holds yet. \errors DB_DAMAGED
    static Result<bool> isUnsent(CallDb &db);
    /// A ballot holds all that was declared.
    static Done noteSent(Transaction &transaction);

private:
    Done mayDeclare(const Interests &interests) const;

    CallSession &m_session;
};

} // namespace palmares
