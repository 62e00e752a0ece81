#include "app/cli/judgelist.h"

#include "app/cli/ballottell.h"
#include "app/cli/tell.h"

#include "core/office/entries/entryfields.h"
#include "core/office/judging/interestdesk.h"
#include "core/office/results/droppedout.h"
#include "core/office/results/roundreport.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "ui/text/registertext.h"
#include "ui/text/resulttext.h"

#include <algorithm>

namespace palmares::cli {

namespace words = text::registers;

namespace {

/// The state of a laptop: the code for scripts, the word for people.
struct DeviceName {
    const char *code;
    text::Sentence word;
};

DeviceName nameOf(DeviceState state)
{
    switch (state) {
    case DeviceState::Only:
        return {"only", words::deviceOnly};
    case DeviceState::Unconfirmed:
        return {"unconfirmed", words::deviceUnconfirmed};
    case DeviceState::Confirmed:
        return {"confirmed", words::deviceConfirmed};
    case DeviceState::Revoked:
        return {"revoked", words::deviceRevoked};
    }
    return {"", words::deviceOnly};
}

/// What judges have declared: the coordinator makes conflicts of it where need be.
void tellInterests(Out &out, const std::vector<std::pair<std::string, Interests>> &declared)
{
    out.object()["interests"] = nlohmann::ordered_json::array();
    for (const auto &[judge, interests] : declared) {
        out.object()["interests"].push_back(
            {{"judge", judge}, {"kinds", interests.kinds}, {"words", interests.words}, {"erased", interests.isErased}});
        if (interests.isErased)
            out.say(words::declarationErased, {{"judge", judge}});
        else
            out.say(words::hasDeclared, {{"judge", judge}, {"kinds", listed(interests.kinds)}, {"words", interests.words}});
    }
}

void tellSetAside(Out &out, const CallView &view, std::uint32_t round)
{
    for (const Finding &finding : asideFindings(view.set, view.state, round))
        out.line(text::describe(finding));
}

/// Who has dropped out of the round, and why.
void tellDropped(Out &out, const CallView &view, std::uint32_t round)
{
    const std::string &id = view.state.rounds[round].id;
    for (const JudgeView &judge : view.state.judges) {
        if (!judge.isKnown() || !hasDroppedOut(view.state, judge.id, id))
            continue;
        const std::string reason = dropReason(view, judge.id, id);
        out.say(words::hasDropped, {{"judge", judgeName(view.state, judge.id)}, {"round", id}, {"reason", reason.empty() ? "–" : reason},
                                    {"call", view.state.name}});
    }
}

} // namespace

Done listJudges(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot view = session->view();
    PALMARES_CHECK(officeOnly(*view));
    const CallState &state = view->state;
    PALMARES_TRY(const std::uint32_t round, view->roundNamed(args.value("--round")));
    tellRound(context.out, *view, args.value("--round"), round);
    std::vector<std::vector<std::string>> rows{
        headings({words::code, words::name, words::languages, words::panel, words::stratum, words::asked,
                  words::received, words::missingHead, words::ballotHead, words::laptops})};
    std::vector<BallotStanding> standings;
    if (state.rounds[round].rules) {
        PALMARES_TRY(standings, ballotStandings(*session, round));
    }
    context.out.object()["judges"] = nlohmann::ordered_json::array();
    std::vector<std::pair<std::string, Interests>> declared; // by the judge's code
    for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
        const JudgeView &judge = state.judges[j];
        if (!judge.isKnown())
            continue;
        const auto priv = privateFieldsOf(view->text(judge.priv).value_or(std::string()));
        const auto field = [&](const char *key) {
            const auto found = priv.find(key);
            return found == priv.end() ? std::string() : found->second;
        };
        std::string languages;
        for (const std::string &language : judge.languages)
            languages += (languages.empty() ? "" : " ") + language;
        const PanelPlace *place = judge.placeIn(state.rounds[round].id);
        const auto found = std::find_if(standings.begin(), standings.end(), [&](const BallotStanding &one) { return one.judge == j; });
        const BallotStanding *standing = found == standings.end() ? nullptr : &*found;
        const std::size_t asked = standing ? standing->asked : 0;
        const std::size_t received = standing ? asked - standing->missing.size() : 0; // the rest is missing, whole or in part
        const bool isOut = hasDroppedOut(state, judge.id, state.rounds[round].id);
        std::string laptops;
        nlohmann::ordered_json devices = nlohmann::ordered_json::array();
        for (std::size_t n = 0; n < judge.devices.size(); ++n) {
            const DeviceView &device = state.devices[judge.devices[n]];
            laptops += (laptops.empty() ? "" : ", ") + authorName(state, device.key) + " " +
                       word(nameOf(device.state).word);
            devices.push_back(
                {{"name", authorName(state, device.key)}, {"key", device.key.hex()}, {"label", device.label},
                 {"state", nameOf(device.state).code}});
        }
        rows.push_back({judgeName(state, judge.id), field("name"), languages,
                        place ? place->panel : "–", place ? place->stratum : "", std::to_string(asked),
                        std::to_string(received), standing ? std::to_string(standing->missing.size()) : "–",
                        isOut ? word(words::droppedOut) : standing ? ballotCell(*standing) : "–", laptops});
        context.out.object()["judges"].push_back({{"judge", judgeName(state, judge.id)},
                                                  {"id", judge.id.hex()},
                                                  {"name", field("name")},
                                                  {"email", field("email")},
                                                  {"languages", judge.languages},
                                                  {"panel", place ? place->panel : ""},
                                                  {"stratum", place ? place->stratum : ""},
                                                  {"assigned", asked},
                                                  {"received", received},
                                                  {"dropped_out", isOut},
                                                  {"devices", devices}});
        if (standing)
            addBallots(context.out.object()["judges"].back(), state, *standing);
        if (const auto interests = judge.interests.empty() ? std::nullopt : InterestDesk::of(*view, j))
            declared.emplace_back(judgeName(state, judge.id), *interests);
    }
    if (rows.size() == 1)
        context.out.say(words::noJudges, {{"call", state.name}});
    else
        context.out.table(rows, {false, false, false, false, false, true, true, true});
    tellDropped(context.out, *view, round);
    tellSetAside(context.out, *view, round);
    tellInterests(context.out, declared);
    return {};
}

} // namespace palmares::cli
