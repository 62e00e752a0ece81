#include "core/office/trials/trialrun.h"

#include "core/office/entries/entryregister.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/judging/sheetform.h"
#include "core/office/results/resultdesk.h"
#include "core/office/setup/callsetup.h"
#include "core/office/trials/democontent.h"
#include "core/store/files.h"
#include "core/store/media.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

const std::string trialMark = "trial.of";

/// An empty file that is there only in the folders of trial runs.
std::string markFile(const CallFolder &folder)
{
    return folder.path + "/trial";
}

constexpr std::size_t longestStem = 24 - 7; // with "-TEST" and two digits behind it a code is at most 24 long

std::string freeCode(const Environment &environment, const std::string &name)
{
    const std::vector<CallCard> cards = environment.home.cards();
    const std::string stem = name.substr(0, longestStem) + "-TEST";
    for (int i = 1;; ++i) {
        const std::string code = stem + (i == 1 ? "" : std::to_string(i));
        if (std::none_of(cards.begin(), cards.end(), [&](const CallCard &card) { return card.shortName == code; }))
            return code;
    }
}

/// What the trial takes from the call, under ids of its own.
class Copying {
public:
    Copying(const CallView &from, CallSession &to, std::uint32_t round) : m_from(from), m_to(to), m_round(round) {}

    Result<Act> act()
    {
        PALMARES_TRY(Act act, m_to.newAct("copy_call"));
        for (std::uint32_t e = 0; e < m_from.state.entries.size(); ++e) {
            if (m_from.state.entries[e].isKnown() && !m_from.state.entries[e].code.empty())
                addEntry(act, e);
        }
        for (std::uint32_t j = 0; j < m_from.state.judges.size(); ++j) {
            const JudgeView &judge = m_from.state.judges[j];
            if (!judge.isKnown() || judge.code.empty())
                continue;
            m_judges[j] = act.newId<JudgeId>();
            act.add(JudgeContent{m_judges[j], judge.code, {}, judge.languages, judge.panels});
        }
        addConflicts(act);
        return act;
    }

    /// Who judges what in the call itself; empty if nobody does yet.
    Result<Act> assignments()
    {
        PALMARES_TRY(Act act, m_to.newAct("copy_assignments"));
        for (const AssignView &assign : m_from.state.assigns) {
            if (assign.round == m_round && assign.on == true && m_entries.contains(assign.entry) &&
                m_judges.contains(assign.judge))
                act.add(AssignContent{m_judges[assign.judge], m_entries[assign.entry], roundId(), true, {}, {}});
        }
        return act;
    }

    std::size_t entries() const { return m_entries.size(); }
    std::size_t judges() const { return m_judges.size(); }

private:
    const std::string &roundId() const { return m_from.state.rounds[m_round].id; }

    void addEntry(Act &act, std::uint32_t at)
    {
        const EntryView &entry = m_from.state.entries[at];
        EntryContent content{act.newId<EntryId>(), entry.code, entry.division, entry.language, entry.attributes, {}, entry.files};
        for (EntryText text : entry.texts) {
            const auto words = m_from.text(text.ref);
            if (!words)
                continue;
            text.ref = act.text(*words);
            content.texts.push_back(std::move(text));
        }
        m_entries[at] = content.entry;
        if (entry.entrant.exists())
            act.add(EntrantContent{content.entry, {}, entry.entrantAttributes});
        // What is not out takes part, screened already or not: the trial is about judging.
        const StatusView *status = m_from.state.status(m_round, at);
        const StatusState state = status && status->state ? *status->state : StatusState::In;
        const bool takesPart = state == StatusState::Received || state == StatusState::In;
        if (takesPart || state == StatusState::Withdrawn || state == StatusState::Disqualified)
            act.add(StatusContent{roundId(), content.entry, takesPart ? StatusState::In : state, {}, {}, {}});
        act.add(std::move(content));
    }

    void addConflicts(Act &act)
    {
        for (const ConflictView &conflict : m_from.state.conflicts) {
            if (conflict.state == ConflictState::Confirmed && m_entries.contains(conflict.entry) &&
                m_judges.contains(conflict.judge))
                act.add(ConflictContent{m_judges[conflict.judge], m_entries[conflict.entry], ConflictState::Confirmed,
                                        conflict.kind, {}});
        }
    }

    const CallView &m_from;
    CallSession &m_to;
    std::uint32_t m_round;
    std::map<std::uint32_t, EntryId> m_entries;
    std::map<std::uint32_t, JudgeId> m_judges;
};

Done copyMedia(const CallView &from, const CallView &to)
{
    const MediaStore source(from.folder.media());
    const MediaStore target(to.folder.media());
    for (const EntryView &entry : to.state.entries) {
        for (const EntryFile &file : entry.files) {
            if (!source.has(file.hash) || target.has(file.hash))
                continue;
            PALMARES_TRY(const Bytes bytes, source.read(file.hash));
            PALMARES_CHECK(target.put(file.hash, bytes));
        }
    }
    return {};
}

/// A sheet for every assignment, as if all had come in on paper.
Result<std::size_t> addSheets(CallSession &trial, std::uint32_t round, std::uint64_t seed)
{
    const CallSnapshot view = trial.view();
    const CallState &state = view->state;
    PALMARES_TRY(Act act, trial.newAct("made_up_scores"));
    std::size_t sheets = 0;
    for (const AssignView &assign : state.assigns) {
        if (assign.round != round || assign.on != true)
            continue;
        SheetContent sheet;
        sheet.judge = state.judges[assign.judge].id;
        sheet.entry = state.entries[assign.entry].id;
        sheet.round = state.rounds[round].id;
        sheet.form = state.rounds[round].form;
        sheet.entryRecord = state.entries[assign.entry].heads.front();
        sheet.source = SheetSource::Paper;
        const SheetForm form(state, round, assign.judge, assign.entry);
        for (const auto &[criterion, score] : madeSheet(state, round, assign.judge, assign.entry, seed)) {
            if (score.empty())
                continue;
            PALMARES_TRY(const std::int64_t units, form.unitsOf(criterion, score));
            setCell(sheet.values, criterion, CellValue{criterion, CellState::Number, units});
        }
        act.add(std::move(sheet));
        ++sheets;
    }
    PALMARES_CHECK(trial.act(act));
    return sheets;
}

Done accept(const Result<ImportReport> &report)
{
    if (!report.ok())
        return report.error();
    return report->problems.empty() ? Done() : Done(report->problems.front());
}

/// Rules are best tried before entries and judges are there: what is missing is made up.
Done addMissing(CallSession &trial, const Rules &rules, Trial &made)
{
    const DemoRequest request;
    const std::string table = trial.view()->folder.path + "/made-up.csv";
    if (made.entries == 0) {
        PALMARES_CHECK(durableReplace(table, csvOf(madeEntries(request, rules))));
        PALMARES_CHECK(accept(EntryRegister(trial).import({table, {}, {}, false})));
        made.entries = static_cast<std::size_t>(request.entries);
        made.areEntriesMadeUp = true;
    }
    if (made.judges == 0) {
        PALMARES_CHECK(durableReplace(table, csvOf(madeJudges(request, rules))));
        PALMARES_CHECK(accept(JudgeRegister(trial).import({table, {}, false})));
        made.judges = static_cast<std::size_t>(request.judges);
        made.areJudgesMadeUp = true;
    }
    return made.areEntriesMadeUp || made.areJudgesMadeUp ? removeDurably(table) : Done();
}

/// Where nobody can be assigned, the plan that failed is kept: it says why.
Done plan(CallSession &trial, const std::string &round, Trial &made)
{
    AssignmentRequest request;
    request.round = round;
    request.seed = 1;
    if (made.areJudgesMadeUp)
        request.languageMatch = LanguageMatch::Ignored; // they read nothing, so they may judge everything
    AssignmentDesk desk(trial);
    PALMARES_TRY(const AssignmentProposal proposal, desk.propose(request));
    if (proposal.possible())
        return desk.carryOut(proposal);
    made.unassigned = std::make_shared<const AssignmentProposal>(proposal);
    return {};
}

Done assign(CallSession &trial, Copying &copying, Trial &made)
{
    PALMARES_TRY(const Act act, copying.assignments());
    return act.isEmpty() ? plan(trial, made.round, made) : trial.act(act);
}

/// Closes the round that was played and brings what comes through into the next. \returns whether anything did
Result<bool> goOn(CallSession &trial, const std::string &from, const std::string &to)
{
    PALMARES_CHECK(ResultDesk(trial).close({from, "trial", {}}));
    const Result<AdvanceReport> report = ResultDesk(trial).advance(from, to, true);
    if (!report.ok() && report.error().code == Code::NOTHING_TO_DO)
        return false; // made-up scores let nobody through: what was played up to here is still to be looked at
    PALMARES_TRY(const AdvanceReport came, report);
    return !came.through.empty() || !came.undecided.empty();
}

/// The rounds behind the first one, each as far as something comes through and somebody can judge it.
Done playOn(CallSession &trial, std::uint32_t last, std::uint64_t seed, Trial &made)
{
    while (true) {
        const CallSnapshot view = trial.view();
        const std::uint32_t next = view->state.roundIndex(made.round) + 1;
        if (next > last || made.sheets == 0)
            return {};
        const std::string to = view->state.rounds[next].id;
        PALMARES_CHECK(CallSetup(trial).freeze(to));
        made.unplayed = to; // until it has sheets
        PALMARES_TRY(const bool isAny, goOn(trial, made.round, to));
        if (!isAny)
            return {};
        PALMARES_CHECK(plan(trial, to, made));
        PALMARES_TRY(const std::size_t sheets, addSheets(trial, next, seed));
        if (sheets == 0)
            return {};
        made.unplayed.clear();
        made.round = to;
        made.sheets += sheets;
        ++made.rounds;
    }
}

/// Tells how far it is. \errors CANCELLED
Done stepTo(const Progress &progress, std::uint64_t done)
{
    constexpr std::uint64_t steps = 5;
    return !progress || progress(done, steps) ? Done() : Done(Error(Code::CANCELLED));
}

/// The rounds that are played, as indexes of the call.
struct Span {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

bool hasEntries(const CallState &state, std::uint32_t round)
{
    return std::any_of(state.statuses.begin(), state.statuses.end(),
                       [round](const StatusView &status) { return status.round == round && status.state == StatusState::In; });
}

/// From the latest round up to the wished one into which anybody has come.
Span spanOf(const CallState &state, std::uint32_t round, bool isWhole)
{
    if (isWhole)
        return {0, static_cast<std::uint32_t>(state.rounds.size() - 1)};
    std::uint32_t first = round;
    while (first > 0 && !hasEntries(state, first))
        --first;
    return {first, round};
}

Done fill(CallSession &trial, const CallView &from, const Rules &rules, Span rounds, std::uint64_t seed, const Progress &progress, Trial &made)
{
    PALMARES_CHECK(stepTo(progress, 0));
    PALMARES_CHECK(trial.note([&](Transaction &transaction) {
        return setMeta(transaction, trialMark, Bytes(from.identity.call.view()));
    }));
    PALMARES_CHECK(durableReplace(markFile(trial.view()->folder), {}));
    Copying copying(from, trial, rounds.first);
    PALMARES_TRY(const Act act, copying.act());
    if (!act.isEmpty())
        PALMARES_CHECK(trial.act(act));
    made.entries = copying.entries();
    made.judges = copying.judges();
    PALMARES_CHECK(addMissing(trial, rules, made));
    PALMARES_CHECK(stepTo(progress, 1));
    PALMARES_CHECK(copyMedia(from, *trial.view()));
    PALMARES_CHECK(stepTo(progress, 2));
    PALMARES_CHECK(CallSetup(trial).freeze(made.round));
    PALMARES_CHECK(stepTo(progress, 3));
    PALMARES_CHECK(assign(trial, copying, made));
    PALMARES_CHECK(stepTo(progress, 4));
    PALMARES_TRY(made.sheets, addSheets(trial, trial.view()->state.roundIndex(made.round), seed));
    made.rounds = 1;
    if (made.sheets == 0)
        made.unplayed = made.round;
    PALMARES_CHECK(stepTo(progress, 5));
    return playOn(trial, rounds.last, seed, made);
}

} // namespace

Result<Trial> makeTrial(CallSession &session, const TrialRequest &request, const Progress &progress)
{
    PALMARES_CHECK(session.requireOffice());
    const CallSnapshot view = session.view();
    std::uint32_t round = 0;
    if (!request.round.empty())
        round = view->state.roundIndex(request.round);
    if (round >= view->state.rounds.size() || !view->state.rounds[round].rules)
        return Error(Code::UNKNOWN_ROUND, {{"round", request.round}});
    const Environment &environment = session.environment();
    PALMARES_TRY(NewCall call, CallSetup::copyOf(*view));
    call.code = freeCode(environment, view->state.name);
    call.title = request.title;
    call.lang = request.lang;
    call.screensFirst = false;
    Trial made;
    made.call = call.code;
    const Span rounds = spanOf(view->state, round, request.isWhole);
    made.round = view->state.rounds[rounds.first].id;
    PALMARES_TRY(const CallFolder started, CallSetup::start(environment, call));
    const auto build = [&]() -> Done {
        PALMARES_TRY(const auto trial, CallSession::open(environment, started));
        return fill(*trial, *view, call.rules, rounds, request.seed, progress, made);
    };
    if (Done built = build(); !built.ok()) {
        environment.home.dropStarted(started);
        return std::move(built).error();
    }
    PALMARES_TRY(made.folder, environment.home.finishFolder(started));
    return made;
}

std::set<std::string> Trial::strataMissing() const
{
    std::set<std::string> names;
    if (!unassigned)
        return names;
    for (const Infeasibility &proof : std::get<ImpossibleAssignment>(unassigned->outcome).proofs) {
        for (const int stratum : proof.emptyStrata)
            names.insert(unassigned->panels[static_cast<std::size_t>(proof.panel)].strata[static_cast<std::size_t>(stratum)]);
    }
    return names;
}

bool isTrialFolder(const CallFolder &folder)
{
    return fileExists(markFile(folder));
}

Result<std::optional<CallId>> trialOf(const CallFolder &folder)
{
    PALMARES_TRY(CallDb db, CallDb::open(folder));
    PALMARES_TRY(const auto mark, meta(db, trialMark));
    return mark ? CallId::fromBytes(*mark) : std::nullopt;
}

Result<std::string> discardTrial(const CallFolder &folder)
{
    std::string name = folder.name();
    CallId call;
    if (const auto card = readCard(folder); card.ok())
        name = card->shortName;
    {
        PALMARES_TRY(CallDb db, CallDb::open(folder));
        PALMARES_TRY(const auto mark, meta(db, trialMark));
        if (!mark)
            return Error(Code::BAD_VALUE, {{"column", "call"}, {"value", name}, {"detail", "no_trial"}});
        PALMARES_TRY(const Identity who, identity(db));
        call = who.call;
    }
    PALMARES_CHECK(removeCall(folder, call));
    return name;
}

} // namespace palmares
