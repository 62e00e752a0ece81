#pragma once

#include "core/domain/templates.h"
#include "core/office/session/session.h"

namespace palmares {

/// What a new call starts from.
struct NewCall {
    std::string code; ///< empty: made from the title
    std::string title;
    std::string lang = "en"; ///< of the title
    Rules rules;
    std::vector<CallTexts> texts; ///< its titles give way to `title` in the language of it
    bool screensFirst = false;
};

/// Setting up a call: birth, texts, rules, freeze.
class CallSetup {
public:
    explicit CallSetup(CallSession &session) : m_session(session) {}

    /// Makes the call with its key and returns its folder. \errors CALL_EXISTS, BAD_VALUE (code), CANNOT_WRITE, DISK_FULL
    static Result<CallFolder> create(const Environment &environment, const NewCall &call);
    /// The same under a name that is not listed: to be filled, and then finished or dropped by the caller (Home::finishFolder).
    static Result<CallFolder> start(const Environment &environment, const NewCall &call);
    /// The code that a title makes: its letters and digits, upper case, whole words joined by hyphens, as many as fit; "CALL" if it has none.
    static std::string codeOf(std::string_view title);
    /// What a copy of an earlier call starts from: its rules and texts, nothing of its entries and judges.
    static Result<NewCall> copyOf(const CallView &call);

    /// Puts the rules of all rounds in place of those before. Rounds that are gone must not be frozen. Of a frozen round
    /// only bands, ties and cut may differ once a package of it was written, nothing before that.
    /// \errors ROUND_FROZEN (`round`, `key`: what may not change), ROUND_MISSING (a round with assignments or sheets is left out)
    Done setRules(const Rules &rules);
    /// From here on the rules of the round stand. \errors UNKNOWN_ROUND, NOTHING_TO_DO (frozen already)
    Done freeze(std::string_view round);
    /// Puts texts of one language in place of those at the same places; an empty text takes one away.
    Done setTexts(const CallTexts &texts);
    /// A setting of the call (`round` empty) or of a round. `words` is for free text such as whom to write to.
    Done setSetting(std::string_view name, std::string_view round, std::string_view value, std::string_view words = {});

private:
    CallSession &m_session;
};

/// The rules of all rounds as they stand, in order. \errors ROUND_NOT_FROZEN if the heads of one differ (`round`)
Result<Rules> rulesOf(const CallState &state);
/// The same as results rest on them: of a closed round the rules that its close names, whatever was changed since. What leaves
/// with scores leaves with these, so that they give the result that is printed.
Result<Rules> rulesBehindResults(const CallState &state);

} // namespace palmares
