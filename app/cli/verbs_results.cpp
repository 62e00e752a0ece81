#include "app/cli/ballottell.h"
#include "app/cli/ranktable.h"
#include "app/cli/statisticstable.h"
#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/results/decisiondesk.h"
#include "core/office/results/rankedcall.h"
#include "core/office/results/resultdesk.h"
#include "core/office/results/roundinsight.h"
#include "core/office/results/through.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/office/view/roundathand.h"
#include "core/records/words.h"
#include "ui/text/callnames.h"
#include "ui/text/calltext.h"
#include "ui/text/rankingtext.h"
#include "ui/text/sheettext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <algorithm>

namespace palmares::cli {

namespace words = text::ranking;

namespace {

/// What a check came to: the code for scripts, the word for people.
struct VerdictName {
    const char *code;
    text::Sentence word;
};

VerdictName nameOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return {"passed", words::passed};
    case CheckVerdict::Failed:
        return {"failed", words::failed};
    default:
        return {"open", words::open};
    }
}

void printCheck(Context &context, const OfficialResult &official)
{
    const RoundRules &round = official.basis.roundRules();
    std::vector<std::vector<std::string>> rows{headings({words::entry, words::verdict, words::sheets})};
    for (const std::string &item : round.items)
        rows[0].push_back(word(words::item, {{"item", item}}));
    auto &entries = context.out.object()["entries"];
    entries = nlohmann::ordered_json::array();
    for (std::size_t e = 0; e < official.basis.table.entries.size(); ++e) {
        const bool inField = official.basis.table.entries[e].state == EntryState::In;
        const VerdictName verdict =
            inField ? nameOf(official.checks.verdicts[e]) : VerdictName{"not_in", words::notInField};
        std::vector<std::string> row{official.basis.table.entries[e].label, word(verdict.word),
                                     std::to_string(official.checks.sheets[e])};
        nlohmann::ordered_json items = nlohmann::ordered_json::object();
        for (std::size_t i = 0; i < round.items.size(); ++i) {
            const ItemCounts &counts = official.checks.items[e * official.checks.itemCount + i];
            row.push_back(std::to_string(counts.pass) + "/" + std::to_string(counts.fail) + "/" +
                          std::to_string(counts.unsure));
            items[round.items[i]] = {{"pass", counts.pass}, {"fail", counts.fail}, {"unsure", counts.unsure}};
        }
        rows.push_back(std::move(row));
        entries.push_back({{"entry", official.basis.table.entries[e].label},
                           {"verdict", verdict.code},
                           {"sheets", official.checks.sheets[e]},
                           {"items", items}});
    }
    context.out.table(rows, {false, false, true});
}

Analysis analysisOf(const Digest &set, const RoundReport &report, const Args &args)
{
    const OfficialResult &official = report.official;
    Analysis analysis;
    analysis.rules = official.basis.rules.get();
    analysis.table = &official.basis.table;
    analysis.result = &official.ranking;
    analysis.findings = report.findings;
    analysis.top = numberOption(args, "--top", 1, 1'000'000'000);
    analysis.seed = numberOption(args, "--seed", 0, (1LL << 53) - 1);
    analysis.insight = args.has("--insight");
    analysis.call = Analysis::Call{official.close, set, resultDigest(official),
                                   static_cast<std::int64_t>(report.forks)};
    return analysis;
}

/// Under the head: that the closed result is not what a new close would give, and how to close.
void tellOldClose(Context &context, const RankedCall &call)
{
    const std::string &round = call.report.official.basis.round;
    if (needsNewClose(call.report))
        context.out.say(words::closeAgain, {{"round", round}, {"call", call.name}});
}

Done tellRanking(Context &context, const RankedCall &call, const Args &args)
{
    const RoundReport &report = call.report;
    const OfficialResult &official = report.official;
    const std::string state = word(report.isProvisional()    ? words::provisional
                                   : needsNewClose(report) ? text::calls::closedBefore
                                                           : words::closed);
    if (report.forks > 0)
        context.question = true;
    if (official.isCheck()) {
        context.out.say(words::checkHead, {{"round", official.basis.round}, {"state", state}});
        context.out.object() = {{"round", official.basis.round},
                                {"rules_id", official.basis.rulesId.hex()},
                                {"close", official.close.isNone()
                                              ? nlohmann::ordered_json()
                                              : nlohmann::ordered_json(official.close.hex())},
                                {"set_digest", call.set.hex()},
                                {"result_digest", resultDigest(official).hex()}};
        tellOldClose(context, call);
        printCheck(context, official);
        printFindings(context.out, report.findings);
        return {};
    }
    const Analysis analysis = analysisOf(call.set, report, args);
    if (context.out.json()) {
        context.out.stream([&](const TextSink &sink) { writeAnalysis(analysis, sink); });
        return {};
    }
    context.out.say(
        words::head,
        {{"title", call.title}, {"round", official.basis.round}, {"state", state}});
    tellOldClose(context, call);
    context.out.line();
    printRanking(context.out, analysis, call.entryTitles);
    context.out.line();
    printFindings(context.out, report.findings);
    printFindings(context.out, official.ranking.findings);
    if (official.basis.roundRules().kind == RoundKind::Scoring)
        printParts(context.out, official.basis.table, partsOf(official.basis.table, official.ranking));
    if (report.forks > 0)
        context.out.sayCount(report.isProvisional() ? words::forks : words::forksSince, report.forks, {{"call", call.name}});
    context.out.say(words::rules, {{"id", official.basis.rulesId.hex()}});
    context.out.say(words::setDigest, {{"digest", call.set.hex()}});
    context.out.say(words::resultDigest, {{"digest", resultDigest(official).hex()}});
    return {};
}

Done rank(Context &context, const Args &args)
{
    if (isBackupName(args.at(0))) {
        PALMARES_TRY(const auto session, context.open(args.at(0)));
        PALMARES_TRY(const RankedCall call, rankedCall(*session->view(), args.value("--round"), context.lang));
        return tellRanking(context, call, args);
    }
    PALMARES_TRY(const CallFolder folder, context.find(args.at(0)));
    PALMARES_TRY(const RankedCall call,
                 rankedCall(context.environment, folder, args.value("--round"), context.lang));
    return tellRanking(context, call, args);
}

/// What stands beside the result: never decides, is not part of its digest.
Done statistics(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot view = session->view();
    PALMARES_TRY(const RoundReport report, ResultDesk::report(*view, args.value("--round")));
    if (report.official.isCheck())
        return Error(Code::NOTHING_TO_RANK, {{"round", report.official.basis.round}});
    Analysis analysis = analysisOf(view->set.digest(), report, args);
    analysis.languages = languagesOf(report.official, view->state);
    analysis.claims = claimsOf(report.official, view->set);
    analysis.further = [&](const RoundStatistics &known) {
        RoundInsight picture;
        picture.round = view->state.roundIndex(report.official.basis.round);
        picture.report = report;
        know(picture, {topOf(analysis), seedOf(analysis)}, known);
        return withCodes(view->state, furtherReviews(view->state, picture));
    };
    if (context.out.json())
        context.out.stream([&](const TextSink &sink) { writeAnalysis(analysis, sink); });
    else {
        tellRound(context.out, *view, args.value("--round"), view->state.roundIndex(report.official.basis.round));
        printStatistics(context.out, analysis);
        context.out.line();
        printFindings(context.out, report.findings);
    }
    return {};
}

Done close(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_TRY(const RecordId id, ResultDesk(*session).close({args.value("--round"), args.value("--reason"),
                                                                args.values("--waive")}));
    const CallSnapshot view = session->view();
    const auto content = contentAs<CloseContent>(view->record(id));
    context.out.say(words::isClosed, {{"round", content.round}, {"digest", content.resultDigest.hex()}});
    context.out.object() = {{"round", content.round},
                            {"close", id.hex()},
                            {"rules_id", content.rules.hex()},
                            {"set_digest", content.setDigest.hex()},
                            {"result_digest", content.resultDigest.hex()}};
    PALMARES_TRY(const RoundReport report, ResultDesk::report(*view, content.round));
    tellFindings(context.out, report.findings);
    PALMARES_CHECK(tellWaiting(context.out, *session, text::sheets::notCounted, content.round));
    if (!report.official.isCheck())
        printFindings(context.out, report.official.ranking.findings);
    tellLate(context.out, view->state, throughAround(*view, content.round));
    return tellNotFinal(context.out, *session, view->state.roundIndex(content.round));
}

/// The round that was named, else the one after `from`.
Result<std::string> nextRound(const CallView &call, const std::string &from, const std::string &to)
{
    const std::uint32_t at = call.state.roundIndex(from);
    if (!to.empty() || at == nowhere)
        return to.empty() ? from : to;
    if (at + 1 >= call.state.rounds.size() || !call.state.rounds[at + 1].isKnown())
        return Error(Code::NOTHING_TO_DO, {{"round", from}, {"detail", "last"}});
    return call.state.rounds[at + 1].id;
}

Done advance(Context &context, const Args &args)
{
    if (args.has("--entry") && args.has("--with-undecided"))
        throw UsageError{word(text::usage::notBoth, {{"one", "--entry"}, {"other", "--with-undecided"}})};
    if (args.has("--reason") && !args.has("--entry"))
        throw UsageError{word(text::usage::onlyWith, {{"option", "--reason"}, {"other", "--entry"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_TRY(const std::string to, nextRound(*session->view(), args.value("--from"), args.value("--to")));
    ResultDesk desk(*session);
    const std::string &from = args.value("--from");
    PALMARES_TRY(const AdvanceReport report, args.has("--entry")
                                                 ? desk.bring(from, to, args.value("--entry"), args.value("--reason"))
                                                 : desk.advance(from, to, args.has("--with-undecided")));
    context.out.object() = {{"through", report.through},   {"undecided", report.undecided}, {"taken_out", report.takenOut},
                            {"kept", report.kept},         {"by_person", report.byPerson},  {"held_back", report.heldBack},
                            {"left_since", report.leftSince}, {"decided_out", report.decidedOut}, {"decided_in", report.decidedIn}};
    if (!args.has("--entry"))
        context.out.sayCount(words::advanced, report.through.size(), {{"round", to}});
    const auto name = [&](const text::Sentence &sentence, const std::vector<std::string> &codes) {
        std::string list;
        for (const std::string &code : codes)
            list += (list.empty() ? "" : " ") + code;
        if (!list.empty())
            context.out.say(sentence, {{"round", to}, {"from", args.value("--from")}, {"entries", list}});
    };
    name(words::takenOut, report.takenOut);
    name(words::keptJudged, report.kept);
    name(words::byPerson, report.byPerson);
    name(words::heldBack, report.heldBack);
    name(words::leftSince, report.leftSince);
    name(words::decidedOut, report.decidedOut);
    name(words::decidedIn, report.decidedIn);
    name(words::undecided, report.undecided);
    const bool isClosedThere = palmares::isClosed(session->view()->state, to);
    context.out.object()["closed_already"] = isClosedThere;
    if (isClosedThere)
        context.out.say(words::advancedClosed, {{"round", to}, {"call", args.at(0)}});
    context.question = !report.undecided.empty() || !report.kept.empty() || !report.decidedIn.empty();
    return {};
}

/// What is open about decisions: all, or about one entry.
void tellDecisionFindings(Out &out, const CallState &state, const std::string &entry = {})
{
    std::vector<Finding> open;
    for (const CallFinding &finding : state.findings) {
        const FindingCode code = finding.what.code;
        const bool isOurs = code == FindingCode::DECISION_ENTRY_OUT || code == FindingCode::DECISION_OLD_CLOSE
                            || code == FindingCode::DECISION_TWICE;
        if (!isOurs || finding.isSettled())
            continue;
        Finding words = readable(state, finding.what);
        if (entry.empty() || words.arg("entry") == entry || words.arg("other") == entry)
            open.push_back(std::move(words));
    }
    tellFindings(out, open);
}

/// Whoever has a conflict with the entry has left the room, as the window fills it in; others are named.
Result<std::vector<std::string>> absentFor(const CallView &call, const DecisionRequest &request, const std::vector<std::string> &named)
{
    PALMARES_TRY(const std::uint32_t entry, call.entryByCode(request.entry));
    const std::uint32_t round = request.round.empty() ? roundToShow(call.state) : call.state.roundIndex(request.round);
    std::vector<std::string> absent = named;
    for (const std::uint32_t judge : recusedFrom(call.state, round, entry)) {
        const std::string name = text::judgeName(call, judge).toStdString();
        const std::string &said = name.empty() ? call.state.judges[judge].code : name;
        if (std::find(absent.begin(), absent.end(), said) == absent.end())
            absent.push_back(said);
    }
    return absent;
}

Done decide(Context &context, const Args &args)
{
    const auto outcome = fromWord<Outcome>(args.at(2));
    if (!outcome) {
        throw UsageError{
            word(text::usage::oneOf, {{"option", "OUTCOME"}, {"words", listed(wordsOf<Outcome>())}})};
    }
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    DecisionRequest request;
    request.entry = args.at(1);
    request.round = args.value("--round");
    request.outcome = *outcome;
    request.award = args.value("--award");
    request.place = numberOption(args, "--place", 1, 1'000'000).value_or(0);
    request.reason = args.value("--reason");
    PALMARES_TRY(request.absent, absentFor(*session->view(), request, args.values("--absent")));
    context.out.object()["absent"] = request.absent;
    const Done decided = DecisionDesk(*session).decide(request);
    tellRoundShown(context.out, *session->view(), request.round);
    PALMARES_CHECK(decided);
    context.out.say(words::recorded, {{"entry", args.at(1)}, {"outcome", args.at(2)}});
    const CallSnapshot view = session->view();
    PALMARES_TRY(const std::uint32_t entry, view->entryByCode(request.entry));
    tellDecisionFindings(context.out, view->state, entryName(view->state, view->state.entries[entry].id));
    std::vector<Finding> left = throughAround(*view, request.round.empty() ? view->state.rounds[roundToShow(view->state)].id : request.round);
    std::erase_if(left, [&](const Finding &finding) { return finding.arg("entry") != view->state.entries[entry].code; });
    tellLate(context.out, view->state, left);
    return {};
}

Done undecide(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    DecisionRequest request;
    request.entry = args.at(1);
    request.round = args.value("--round");
    request.award = args.value("--award");
    request.reason = args.value("--reason");
    const Done done = DecisionDesk(*session).takeBack({request});
    tellRoundShown(context.out, *session->view(), request.round);
    PALMARES_CHECK(done);
    context.out.say(words::nothingDecided, {{"entry", args.at(1)}});
    return {};
}

Done decisions(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot view = session->view();
    PALMARES_CHECK(officeOnly(*view));
    std::vector<std::vector<std::string>> rows{
        headings({words::award, words::entry, words::outcome, words::place, words::reason})};
    context.out.object()["decisions"] = nlohmann::ordered_json::array();
    for (const DecisionView &decision : view->state.decisions) {
        const std::string code = entryName(view->state, decision.entry);
        const std::string outcome = decision.outcome ? std::string(wordOf(*decision.outcome)) : std::string();
        const std::string place = decision.place.value_or(0) > 0 ? std::to_string(*decision.place) : "";
        const std::string reason = view->text(decision.reason).value_or(std::string());
        rows.push_back(
            {decision.award, code,
             decision.outcome ? outcome : word(decision.isTakenBack ? words::decisionTakenBack : words::twoVersions), place, reason});
        context.out.object()["decisions"].push_back({{"award", decision.award},
                                                     {"entry", code},
                                                     {"outcome", outcome},
                                                     {"place", decision.place.value_or(0)},
                                                     {"reason", reason},
                                                     {"taken_back", decision.isTakenBack},
                                                     {"close", decision.close.isNone() ? "" : decision.close.hex()}});
    }
    context.out.table(rows);
    tellDecisionFindings(context.out, view->state);
    return {};
}

} // namespace

Done rankInHome(Context &context, const std::string &home, const std::string &call, const std::string &round)
{
    PALMARES_TRY(const Environment environment,
                 Environment::open(home, *context.environment.clock, *context.environment.random));
    Context there{context.out, environment, context.lang, context.strict, false};
    PALMARES_TRY(const CallFolder folder, there.find(call));
    const auto args = Args::parse({{}, {}, {"--round=ROUND"}, text::verbs::rank}, {"--round", round});
    PALMARES_TRY(const RankedCall ranked, rankedCall(environment, folder, round, context.lang));
    return tellRanking(there, ranked, std::get<Args>(args));
}

std::vector<Verb> resultVerbs()
{
    return {
        {{"rank", {"CALL"}, {"--round=ROUND", "--top=K", "--seed=S", "--insight"}, text::verbs::rank}, rank},
        {{"statistics", {"CALL"}, {"--round=ROUND", "--top=K", "--seed=S", "--insight"}, text::verbs::statistics},
         statistics},
        {{"close", {"CALL"}, {"--round=ROUND", "!--reason=T", "--waive=FINDING…"}, text::verbs::close},
         close},
        {{"advance", {"CALL"}, {"!--from=ROUND", "--to=ROUND", "--with-undecided", "--entry=ENTRY", "--reason=T"}, text::verbs::advance},
         advance},
        {{"decide",
          {"CALL", "ENTRY", "OUTCOME"},
          {"--round=ROUND", "--award=A", "--place=N", "!--reason=T", "--absent=NAME…"},
          text::verbs::decide},
         decide},
        {{"undecide", {"CALL", "ENTRY"}, {"--round=ROUND", "--award=A", "!--reason=T"}, text::verbs::undecide}, undecide},
        {{"decisions", {"CALL"}, {}, text::verbs::decisions}, decisions},
    };
}

} // namespace palmares::cli
