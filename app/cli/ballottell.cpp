#include "app/cli/ballottell.h"

#include "app/cli/tell.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/view/naming.h"
#include "core/records/words.h"
#include "ui/text/filestext.h"
#include "ui/text/registertext.h"

namespace palmares::cli {

namespace words = text::registers;

namespace {

text::Sentence kindSentence(const LastBallot &ballot)
{
    const SubmitKind kind = ballot.kind;
    if (ballot.isAnswered)
        return words::ballotAnswered;
    return kind == SubmitKind::Final ? words::ballotFinal : kind == SubmitKind::Stopping ? words::ballotStopping : words::ballotInterim;
}

nlohmann::ordered_json asJson(const LastBallot &ballot)
{
    return {{"kind", wordOf(ballot.kind)},
            {"time", ballot.time > 0 ? nlohmann::ordered_json(timeText(ballot.time)) : nlohmann::ordered_json()},
            {"laptop", ballot.device},
            {"receipt", ballot.receipt},
            {"sheets", ballot.sheets},
            {"not_here", ballot.notHere},
            {"answered", ballot.isAnswered},
            {"last", ballot.isLast}};
}

} // namespace

std::string ballotCell(const BallotStanding &standing)
{
    const LastBallot *ballot = standing.last();
    if (!ballot)
        return "–";
    return word(kindSentence(*ballot)) + (ballot->time > 0 ? ", " + timeText(ballot->time) : std::string());
}

void addBallots(nlohmann::ordered_json &judge, const CallState &state, const BallotStanding &standing)
{
    const LastBallot *last = standing.last();
    judge["ballot"] = last ? asJson(*last) : nlohmann::ordered_json();
    judge["ballots"] = nlohmann::ordered_json::array();
    for (const LastBallot &ballot : standing.ballots)
        judge["ballots"].push_back(asJson(ballot));
    judge["missing"] = nlohmann::ordered_json::array();
    for (const std::uint32_t entry : standing.missing)
        judge["missing"].push_back(entryName(state, state.entries[entry].id));
}

namespace {

/// Of whom more was asked after they had said to be done, or whose sheet does not count for a blank.
void tellAskedForMore(Out &out, const CallState &state, const std::vector<BallotStanding> &standings)
{
    std::string list;
    auto &codes = out.object()["final_but_missing"];
    codes = nlohmann::ordered_json::array();
    for (const BallotStanding &standing : standings) {
        const std::size_t missing = standing.missing.size();
        if (standing.isOpen() || missing == 0)
            continue;
        const std::string code = judgeName(state, state.judges[standing.judge].id);
        list += (list.empty() ? "" : ", ") + word(words::finalButMissingOne, {{"judge", code}, {"missing", missing}});
        codes.push_back({{"judge", code}, {"missing", missing}});
    }
    if (!list.empty())
        out.sayCount(words::finalButMissing, codes.size(), {{"judges", list}});
}

} // namespace

Done tellNotFinal(Out &out, CallSession &session, std::uint32_t round)
{
    const CallSnapshot view = session.view();
    PALMARES_TRY(const auto standings, ballotStandings(session, round));
    std::string list;
    auto &codes = out.object()["not_final"];
    codes = nlohmann::ordered_json::array();
    for (const BallotStanding &standing : standings) {
        if (!standing.isOpen())
            continue;
        const std::string code = judgeName(view->state, view->state.judges[standing.judge].id);
        const LastBallot *ballot = standing.last();
        const std::string kind = word(ballot ? kindSentence(*ballot) : words::ballotNone);
        list += (list.empty() ? "" : ", ") + word(words::notFinalOne, {{"judge", code}, {"kind", kind}, {"missing", standing.missing.size()}});
        codes.push_back({{"judge", code},
                         {"ballot", ballot ? nlohmann::ordered_json(wordOf(ballot->kind)) : nlohmann::ordered_json()},
                         {"missing", standing.missing.size()}});
    }
    if (!list.empty())
        out.sayCount(words::notFinal, codes.size(), {{"judges", list}});
    tellAskedForMore(out, view->state, standings);
    PALMARES_TRY(const auto held, heldFiles(session.db()));
    for (const std::string &file : held)
        out.say(text::files::unknownNext, {{"file", file}});
    return {};
}

} // namespace palmares::cli
