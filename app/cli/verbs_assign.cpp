#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/judges/assignmentdesk.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/view/naming.h"
#include "ui/text/registertext.h"
#include "ui/text/resulttext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace palmares::cli {

namespace words = text::registers;

namespace {

constexpr std::size_t mostProofs = 8; ///< told one by one; the first entries show what is missing

std::string codesOf(const AssignmentProposal &proposal, const std::vector<AssignmentClaim> &claims)
{
    std::string codes;
    for (const AssignmentClaim &claim : claims)
        codes += (codes.empty() ? "" : ", ") +
                 proposal.problem.entries[static_cast<std::size_t>(claim.entry)].code;
    return codes;
}

/// Whom the plan leaves without a quorum: "E-014 (1/2)".
void tellBelowQuorum(Out &out, const AssignmentProposal &proposal)
{
    nlohmann::ordered_json below = nlohmann::ordered_json::array();
    std::string entries;
    for (const BelowQuorum &one : proposal.belowQuorum) {
        const std::string &code = proposal.problem.entries[static_cast<std::size_t>(one.entry)].code;
        entries += (entries.empty() ? "" : ", ") + code + " (" + std::to_string(one.judges) + "/" + std::to_string(one.quorum) + ")";
        below.push_back({{"entry", code}, {"panel", one.panel}, {"judges", one.judges}, {"quorum", one.quorum}});
    }
    out.object()["below_quorum"] = below;
    if (!below.empty())
        out.sayCount(proposal.ranks ? words::belowQuorum : words::checkedByFewer, below.size(), {{"entries", entries}});
}

/// What the planner found out, a line for each kind: "Read none of the languages …: J-02 E-014, J-05 E-003".
void tellPlanFindings(Out &out, const AssignmentProposal &proposal)
{
    using Kind = AssignmentFinding::Kind;
    static const std::map<Kind, text::Sentence> said{{Kind::OverLoad, words::overLoad},
                                                     {Kind::ConflictOnFixed, words::conflictOnFixed},
                                                     {Kind::OutOfPanelOnFixed, words::outOfPanelOnFixed},
                                                     {Kind::MoreThanAsked, words::moreThanAsked},
                                                     {Kind::LanguageMismatch, words::languageMismatch},
                                                     {Kind::IdleJudge, words::idleJudge}};
    std::map<Kind, std::string> who;
    for (const AssignmentFinding &finding : proposal.plan().findings) {
        std::string one;
        if (finding.judge >= 0)
            one = proposal.problem.judges[static_cast<std::size_t>(finding.judge)].code;
        if (finding.entry >= 0)
            one += (one.empty() ? "" : " ") + proposal.problem.entries[static_cast<std::size_t>(finding.entry)].code;
        if (finding.count > 0)
            one += " (+" + std::to_string(finding.count) + ")";
        std::string &all = who[finding.kind];
        all += (all.empty() ? "" : ", ") + one;
    }
    for (const auto &[kind, sentence] : said) {
        if (const auto found = who.find(kind); found != who.end())
            out.say(sentence, {{"who", text::shortened(found->second, 400)}});
    }
}

/// Codes of the entries, by judge.
std::vector<std::vector<std::string>> codesByJudge(const AssignmentProposal &proposal, const std::vector<AssignmentPair> &pairs)
{
    std::vector<std::vector<std::string>> codes(proposal.problem.judges.size());
    for (const AssignmentPair &pair : pairs)
        codes[static_cast<std::size_t>(pair.judge)].push_back(proposal.problem.entries[static_cast<std::size_t>(pair.entry)].code);
    for (auto &of : codes)
        std::sort(of.begin(), of.end());
    return codes;
}

nlohmann::ordered_json pairsJson(const AssignmentProposal &proposal, const std::vector<AssignmentPair> &pairs)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const AssignmentPair &pair : pairs)
        list.push_back({proposal.problem.judges[static_cast<std::size_t>(pair.judge)].code,
                        proposal.problem.entries[static_cast<std::size_t>(pair.entry)].code});
    return list;
}

/// A line for each judge: how many entries, and which are new and which are taken off.
void printLoads(Context &context, const AssignmentProposal &proposal, nlohmann::ordered_json &loads)
{
    const AssignmentPlan &plan = proposal.plan();
    const auto on = codesByJudge(proposal, plan.on);
    const auto off = codesByJudge(proposal, plan.off);
    std::vector<std::vector<std::string>> rows{headings({words::judge, words::entriesHead, words::newHead})};
    if (!plan.off.empty())
        rows.front().push_back(word(words::offHead));
    for (std::size_t j = 0; j < proposal.problem.judges.size(); ++j) {
        const AssignmentJudge &judge = proposal.problem.judges[j];
        if (judge.panel < 0 && plan.load[j] == 0 && off[j].empty())
            continue;
        rows.push_back({judge.code, std::to_string(plan.load[j]), listed(on[j])});
        if (!plan.off.empty())
            rows.back().push_back(listed(off[j]));
        loads.push_back({{"judge", judge.code}, {"load", plan.load[j]}, {"new", on[j].size()}});
    }
    context.out.table(rows, {false, true});
}

void printPlan(Context &context, const AssignmentProposal &proposal)
{
    const AssignmentPlan &plan = proposal.plan();
    nlohmann::ordered_json loads = nlohmann::ordered_json::array();
    printLoads(context, proposal, loads);
    context.out.say(words::plan, {{"on", counted(words::assignmentsOn, plan.on.size())},
                                  {"off", plan.off.size()},
                                  {"low", plan.minLoad},
                                  {"high", plan.maxLoad},
                                  {"mismatches", counted(words::mismatches,
                                                         static_cast<std::size_t>(plan.languageMismatches))},
                                  {"seed", std::to_string(plan.seed)}});
    if (proposal.sentAndKept > 0)
        context.out.sayCount(words::sentStays, proposal.sentAndKept);
    if (!proposal.takenOff.empty())
        context.out.say(words::takenOff, {{"judges", listed(proposal.takenOff)}});
    nlohmann::ordered_json panels = nlohmann::ordered_json::array();
    for (const AssignmentPanelReport &panel : plan.panels) {
        panels.push_back({{"panel", panel.panel}, {"components", panel.componentsAfter}});
        if (panel.componentsAfter > 1 && proposal.ranks)
            context.out.say(words::apart, {{"n", panel.componentsAfter}});
    }
    nlohmann::ordered_json findings = nlohmann::ordered_json::array();
    for (const AssignmentFinding &finding : plan.findings) {
        nlohmann::ordered_json named{{"code", findingName(finding.kind)}};
        if (finding.judge >= 0)
            named["judge"] = proposal.problem.judges[static_cast<std::size_t>(finding.judge)].code;
        if (finding.entry >= 0)
            named["entry"] = proposal.problem.entries[static_cast<std::size_t>(finding.entry)].code;
        if (finding.count > 0)
            named["n"] = finding.count;
        findings.push_back(std::move(named));
    }
    tellPlanFindings(context.out, proposal);
    context.out.object() = {{"seed", plan.seed}, {"on", pairsJson(proposal, plan.on)}, {"off", plan.off.size()}, {"taken", pairsJson(proposal, plan.off)},
                            {"loads", loads},    {"panels", panels}, {"findings", findings},
                            {"taken_off", proposal.takenOff}, {"sent_and_kept", proposal.sentAndKept}};
    tellBelowQuorum(context.out, proposal);
}

/// Who dropped out is out; that nobody can take over is another matter, and a refusal only where that was asked for.
Done tellNotReplaced(Context &context, const AssignmentProposal &proposal, bool isRefusal)
{
    const std::size_t off = proposal.unfinishedOfDropped().size();
    context.out.object()["off"] = off;
    context.out.sayCount(words::notReplaced, off);
    Error why = tellImpossible(context, proposal);
    if (isRefusal)
        return why;
    context.out.say(words::notReplacedWhy, {{"why", std::string(why.arg("detail"))}});
    return {};
}

/// Which entries a plan leaves short, and why nobody else can be asked for them.
void tellShort(Context &context, const AssignmentProposal &proposal, const Error &why)
{
    std::string entries;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const AssignmentShortfall &one : proposal.shorts) {
        const std::string &code = proposal.problem.entries[static_cast<std::size_t>(one.entry)].code;
        entries += (entries.empty() ? "" : ", ") + code + " (" + std::to_string(one.planned) + "/" + std::to_string(one.asked) + ")";
        list.push_back({{"entry", code}, {"panel", proposal.panels[static_cast<std::size_t>(one.panel)].id}, {"judges", one.planned}, {"asked", one.asked}});
    }
    nlohmann::ordered_json without = nlohmann::ordered_json::array();
    for (const StratumShortfall &one : proposal.unrepresented) {
        const std::string &code = proposal.problem.entries[static_cast<std::size_t>(one.entry)].code;
        const Panel &panel = proposal.panels[static_cast<std::size_t>(one.panel)];
        const std::string &stratum = panel.strata[static_cast<std::size_t>(one.stratum)];
        entries += (entries.empty() ? "" : ", ") + word(words::nobodyOf, {{"entry", code}, {"stratum", stratum}});
        without.push_back({{"entry", code}, {"panel", panel.id}, {"stratum", stratum}});
    }
    context.out.object()["short"] = list;
    context.out.object()["without"] = without;
    context.out.say(words::staysShort, {{"entries", entries}, {"why", std::string(why.arg("detail"))}});
}

/// One entry for which nobody is left must not keep all others from what can be given: whoever tops up or hands on gets as much as there is. None if
/// that is nothing.
Result<std::optional<AssignmentProposal>> asFarAsPossible(AssignmentDesk &desk, AssignmentRequest request, const AssignmentProposal &whole)
{
    request.asFarAsPossible = true;
    request.seed = whole.problem.options.seed;
    PALMARES_TRY(AssignmentProposal less, desk.propose(request));
    if (!less.possible() || (less.plan().on.empty() && request.topUp && request.bringBack.empty()))
        return std::optional<AssignmentProposal>();
    return std::optional(std::move(less));
}

Done assign(Context &context, const Args &args)
{
    if (args.has("--drop") && args.has("--bring-back"))
        throw UsageError{word(text::usage::notBoth, {{"one", "--drop"}, {"other", "--bring-back"}})};
    AssignmentRequest request;
    request.round = args.value("--round");
    request.reason = args.value("--reason");
    request.drop = args.value("--drop");
    request.more = args.values("--more");
    request.morePanel = args.value("--panel");
    if (request.more.empty() && args.has("--panel"))
        throw UsageError{word(text::usage::onlyWith, {{"option", "--panel"}, {"other", "--more"}})};
    request.topUp = args.has("--top-up") || args.has("--bring-back") || !request.more.empty();
    request.bringBack = args.value("--bring-back");
    request.dealAnew = args.has("--deal-anew");
    if (const auto n = numberOption(args, "--per-entry", 1, 1000))
        request.perEntry = static_cast<int>(*n);
    if (const auto n = numberOption(args, "--max-load", 1, 1'000'000))
        request.maxLoad = static_cast<int>(*n);
    if (const auto n = numberOption(args, "--seed", 0, (1LL << 53) - 1))
        request.seed = static_cast<std::uint64_t>(*n);
    const std::string language = args.value("--language");
    if (language == "preferred")
        request.languageMatch = LanguageMatch::Preferred;
    else if (language == "ignored")
        request.languageMatch = LanguageMatch::Ignored;
    else if (language == "required")
        request.languageMatch = LanguageMatch::Required;
    else if (!language.empty())
        throw UsageError{
            word(text::usage::oneOf, {{"option", "--language"},
                                      {"words", listed(std::array{"required", "preferred", "ignored"})}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    AssignmentDesk desk(*session);
    PALMARES_TRY(const AssignmentProposal whole, desk.propose(request));
    std::optional<AssignmentProposal> less;
    if (!whole.possible() && (args.has("--drop") || args.has("--top-up") || args.has("--bring-back"))) {
        PALMARES_TRY(less, asFarAsPossible(desk, request, whole));
    }
    const AssignmentProposal &proposal = less ? *less : whole;
    const CallSnapshot view = session->view();
    tellRound(context.out, *view, request.round, proposal.round);
    const std::string &round = view->state.rounds[proposal.round].id;
    if (!proposal.possible() && request.drop.empty())
        return tellImpossible(context, proposal);
    if (proposal.possible())
        printPlan(context, proposal);
    if (less)
        tellShort(context, *less, tellImpossible(context, whole));
    context.out.object()["round"] = round;
    if (!args.has("--dry-run"))
        PALMARES_CHECK(desk.carryOut(proposal));
    if (!request.drop.empty())
        context.out.say(words::dropsOut, {{"judge", request.drop}, {"round", round}});
    if (!request.bringBack.empty())
        context.out.say(words::isBack, {{"judge", request.bringBack}, {"round", round}});
    if (args.has("--dry-run"))
        context.out.say(words::nothingChanged);
    return proposal.possible() ? Done() : tellNotReplaced(context, proposal, args.has("--top-up"));
}

/// "E-014" of what is asked, "E-014*" where the judge's sheet is here.
std::string seatWord(const std::string &code, bool hasSheet)
{
    return code + (hasSheet ? "*" : "");
}

/// Who judges what, by judge or of one entry or judge alone.
Done listAssignments(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(session->requireOffice());
    const CallSnapshot view = session->view();
    const CallState &state = view->state;
    PALMARES_TRY(const std::uint32_t round, view->roundNamed(args.value("--round")));
    std::uint32_t onlyJudge = nowhere;
    std::uint32_t onlyEntry = nowhere;
    if (args.has("--judge")) {
        PALMARES_TRY(onlyJudge, view->judgeByCode(args.value("--judge")));
    }
    if (args.has("--entry")) {
        PALMARES_TRY(onlyEntry, view->entryByCode(args.value("--entry")));
    }
    tellRound(context.out, *view, args.value("--round"), round);
    std::vector<std::vector<std::string>> rows{headings({words::judge, words::loadHead, words::entriesHead})};
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    const auto asked = entriesToScore(state, round);
    for (std::uint32_t judge = 0; judge < asked.size(); ++judge) {
        std::vector<std::string> codes;
        nlohmann::ordered_json entries = nlohmann::ordered_json::array();
        for (const std::uint32_t entry : asked[judge]) {
            if ((onlyEntry != nowhere && entry != onlyEntry) || (onlyJudge != nowhere && judge != onlyJudge))
                continue;
            const bool hasSheet = state.sheet(round, judge, entry) != nullptr;
            codes.push_back(seatWord(entryName(state, state.entries[entry].id), hasSheet));
            entries.push_back({{"entry", entryName(state, state.entries[entry].id)}, {"sheet", hasSheet}});
        }
        if (codes.empty())
            continue;
        std::sort(codes.begin(), codes.end());
        rows.push_back({judgeName(state, state.judges[judge].id), std::to_string(codes.size()), listed(codes)});
        list.push_back({{"judge", judgeName(state, state.judges[judge].id)}, {"entries", entries}});
    }
    context.out.object() = {{"round", state.rounds[round].id}, {"judges", list}};
    if (list.empty()) {
        context.out.say(words::nothingAsked);
        return {};
    }
    context.out.table(rows, {false, true});
    context.out.say(words::sheetIsHere);
    return {};
}

std::string namesOf(const std::vector<std::string> &strata, const std::set<int> &at)
{
    std::vector<std::string> names;
    for (const int stratum : at)
        names.push_back(strata[static_cast<std::size_t>(stratum)]);
    return listed(names);
}

/// Of a panel that wants one judge of each stratum: of which ones somebody is missing. Other judges, or fewer, change nothing.
void tellStrata(Context &context, const AssignmentProposal &proposal, const Infeasibility &proof)
{
    if (proof.panel < 0)
        return;
    const Panel &panel = proposal.panels[static_cast<std::size_t>(proof.panel)];
    const std::set<int> missing = proof.strata();
    if (missing.empty() && proposal.panels.size() > 1)
        context.out.say(words::ofPanel, {{"panel", panel.id}});
    if (!missing.empty())
        context.out.say(words::strataWanted, {{"panel", panel.id}, {"strata", namesOf(panel.strata, missing)}});
    const std::set<int> empty(proof.emptyStrata.begin(), proof.emptyStrata.end());
    if (!empty.empty())
        context.out.say(words::strataEmpty, {{"panel", panel.id}, {"strata", namesOf(panel.strata, empty)}});
}

nlohmann::ordered_json claimsJson(const AssignmentProposal &proposal, const Infeasibility &proof)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const AssignmentClaim &claim : proof.claims) {
        nlohmann::ordered_json strata = nlohmann::ordered_json::array();
        for (const int stratum : claim.strata)
            strata.push_back(proposal.panels[static_cast<std::size_t>(proof.panel)].strata[static_cast<std::size_t>(stratum)]);
        list.push_back({{"entry", proposal.problem.entries[static_cast<std::size_t>(claim.entry)].code}, {"asked", claim.asked}, {"strata", strata}});
    }
    return list;
}

} // namespace

Error tellImpossible(Context &context, const AssignmentProposal &proposal)
{
    const auto &impossible = std::get<ImpossibleAssignment>(proposal.outcome);
    const auto codeOf = [&](int judge) {
        return proposal.problem.judges[static_cast<std::size_t>(judge)].code;
    };
    std::string first;
    std::size_t told = 0;
    for (const Infeasibility &proof : impossible.proofs) {
        std::string judges;
        nlohmann::ordered_json places = nlohmann::ordered_json::array();
        for (const auto &[judge, count] : proof.judges) {
            judges += (judges.empty() ? "" : ", ") + codeOf(judge) + " (" + std::to_string(count) + ")";
            places.push_back({{"judge", codeOf(judge)}, {"places", count}});
        }
        const std::string sentence =
            word(judges.empty() ? words::cannotBe : words::cannotBeJudges,
                 {{"entries", codesOf(proposal, proof.claims)},
                  {"asked", counted(words::judgings, static_cast<std::size_t>(proof.asked))},
                  {"places", counted(words::places, static_cast<std::size_t>(proof.places))},
                  {"judges", judges}});
        const bool isTold = ++told <= mostProofs;
        if (first.empty())
            first = sentence; // the refusal says it
        else if (isTold)
            context.out.line(sentence);
        if (isTold)
            tellStrata(context, proposal, proof);
        if (isTold && proof.lostToConflict + proof.lostToLanguage + proof.lostToLoad > 0) {
            context.out.say(words::placesLost, {{"conflicts", proof.lostToConflict},
                                                {"languages", proof.lostToLanguage},
                                                {"load", proof.lostToLoad}});
        }
        nlohmann::ordered_json entries = nlohmann::ordered_json::array();
        for (const AssignmentClaim &claim : proof.claims)
            entries.push_back(proposal.problem.entries[static_cast<std::size_t>(claim.entry)].code);
        context.out.object()["proofs"].push_back({{"panel", proof.panel < 0 ? std::string() : proposal.panels[static_cast<std::size_t>(proof.panel)].id},
                                                  {"entries", entries},
                                                  {"claims", claimsJson(proposal, proof)},
                                                  {"judges", places},
                                                  {"asked", proof.asked},
                                                  {"places", proof.places},
                                                  {"lost_to_conflict", proof.lostToConflict},
                                                  {"lost_to_language", proof.lostToLanguage},
                                                  {"lost_to_load", proof.lostToLoad},
                                                  {"panel_empty", proof.panelEmpty}});
    }
    if (told > mostProofs)
        context.out.sayCount(words::moreProofs, told - mostProofs);
    return Error(Code::ASSIGNMENT_IMPOSSIBLE, {{"detail", first}});
}

std::vector<Verb> assignVerbs()
{
    return {{{"assign",
              {"CALL"},
              {"--round=ROUND", "--per-entry=N", "--max-load=M", "--language=required|preferred|ignored",
               "--seed=S", "--top-up", "--more=ENTRY…", "--panel=PANEL", "--drop=JUDGE", "--bring-back=JUDGE", "--deal-anew", "--reason=T", "--dry-run"},
              text::verbs::assign},
             assign},
            {{"assign list", {"CALL"}, {"--round=ROUND", "--judge=JUDGE", "--entry=ENTRY"}, text::verbs::assignList}, listAssignments}};
}

} // namespace palmares::cli
