#include "app/cli/blindtell.h"
#include "app/cli/entrytell.h"
#include "app/cli/judgelist.h"
#include "app/cli/tabletell.h"
#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/entries/entryfields.h"
#include "core/office/entries/entrymedia.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/trials/practicedesk.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/office/view/roundathand.h"
#include "core/records/words.h"
#include "ui/text/registertext.h"
#include "ui/text/resulttext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <algorithm>
#include <charconv>

namespace palmares::cli {

namespace words = text::registers;

namespace {

ColumnMap mapOf(const Args &args)
{
    ColumnMap map;
    for (const std::string &given : args.values("--map")) {
        const auto equals = given.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == given.size())
            throw UsageError{word(text::usage::expected, {{"form", "--map FIELD=COLUMN"}, {"word", given}})};
        map.emplace_back(given.substr(0, equals), given.substr(equals + 1));
    }
    return map;
}

/// Lines of a table: "3,17".
std::vector<std::uint64_t> linesOf(const Args &args)
{
    std::vector<std::uint64_t> lines;
    for (const std::string &given : args.values("--without")) {
        for (std::size_t at = 0; at <= given.size();) {
            const std::size_t end = std::min(given.find(',', at), given.size());
            std::uint64_t line = 0;
            const auto [stop, error] = std::from_chars(given.data() + at, given.data() + end, line);
            if (error != std::errc() || stop != given.data() + end)
                throw UsageError{word(text::usage::expected, {{"form", "--without LINE,LINE"}, {"word", given}})};
            lines.push_back(line);
            at = end + 1;
        }
    }
    return lines;
}

TableChoice registerChoiceOf(const Args &args)
{
    TableChoice choice = choiceOf(args);
    choice.hasNoHeadings = args.has("--no-headings");
    return choice;
}

/// Says how the file was read and what its columns were taken for.
void printSource(Context &context, const ImportReport &report)
{
    tellTable(context.out, report.source);
    auto &object = context.out.object();
    object["columns"] = nlohmann::ordered_json::array();
    std::string list;
    std::string kept;
    bool guessed = false;
    bool mayGroup = false;
    std::vector<std::string> headings;
    for (const ColumnUse &use : report.columns)
        headings.push_back(use.heading);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const ColumnUse &use = report.columns[i];
        object["columns"].push_back({{"column", use.heading}, {"field", use.field}, {"how", nameOf(use.how)}});
        const bool isPlain = use.how == ColumnUse::How::Rest || use.how == ColumnUse::How::Named
                             || use.field.ends_with("." + columnKey(use.heading));
        guessed = guessed || !isPlain;
        mayGroup = mayGroup || (use.how == ColumnUse::How::Rest && !privateName(use.field).empty());
        if (const std::string name(privateName(use.field)); !name.empty())
            kept += (kept.empty() ? "" : ", ") + name;
        else if (!use.field.empty() && use.how != ColumnUse::How::Rest)
            list += (list.empty() ? "" : "; ") + use.field + " ← " + text::shortened(columnName(headings, i), 40);
    }
    if (guessed) {
        context.out.say(words::columnsRead, {{"list", list}});
        context.out.say(report.source.hasNoHeadings ? words::lettersChoice : words::columnsChoice);
    }
    if (!kept.empty())
        context.out.say(words::privateColumns, {{"names", kept}});
    if (mayGroup)
        context.out.say(words::groupChoice);
}

/// What the rest of the work goes by, and this table has no column for.
void tellNotTaken(Context &context, const ImportReport &report, std::initializer_list<std::string_view> fields)
{
    std::string names;
    for (const std::string_view field : fields) {
        const bool isTaken = std::any_of(report.columns.begin(), report.columns.end(), [&](const ColumnUse &use) {
            return use.field == field || (field == "name" && (use.field == "entrant" || use.field == "first_name" || use.field == "last_name"))
                   || (field == "languages" && use.field == "language");
        });
        if (!isTaken)
            names += (names.empty() ? "" : ", ") + std::string(field);
    }
    context.out.object()["not_taken"] = names;
    if (!names.empty())
        context.out.say(words::notTaken, {{"names", names}});
}

/// Prints what an import did, or every problem of a table that stayed outside.
void printReport(Context &context, const ImportReport &report, const std::string &file,
                 const text::Sentence &what, bool dryRun)
{
    auto &object = context.out.object();
    const auto alreadyHere = static_cast<std::size_t>(std::count_if(
        report.findings.begin(), report.findings.end(), [](const Finding &f) { return f.code == FindingCode::ALREADY_HERE; }));
    object = {{"rows", report.rows},
              {"added", report.problems.empty() && !dryRun ? report.added : 0},
              {"files", report.files},
              {"codes", report.codes},
              {"updated", report.updated},
              {"already_here", alreadyHere},
              {"dry_run", dryRun}};
    printSource(context, report);
    tellFindings(context.out, report.findings);
    for (const Error &problem : report.problems) {
        Error named = problem;
        context.out.refuse(std::move(named).with("file", file));
    }
    if (!report.problems.empty()) {
        context.out.say(words::nothingImported,
                        {{"problems", counted(words::problems, report.problems.size())},
                         {"rows", counted(words::rows, report.rows)}});
        return;
    }
    context.out.say(dryRun ? words::wouldImport : words::imported, {{"count", counted(what, report.added)}});
    if (!report.updated.empty())
        context.out.sayCount(dryRun ? words::wouldBringUpToDate : words::broughtUpToDate, report.updated.size());
    if (alreadyHere > 0)
        context.out.sayCount(words::leftOut, alreadyHere);
    if (report.files > 0)
        context.out.sayCount(words::attachments, report.files);
    if (!report.attributes.empty()) {
        std::string names;
        for (const std::string &name : report.attributes)
            names += (names.empty() ? "" : ", ") + name;
        context.out.say(words::attributes, {{"names", names}});
    }
}

Done importEntries(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const bool dryRun = args.has("--dry-run");
    PALMARES_TRY(const ImportReport report,
                 EntryRegister(*session).import(
                     {args.at(1), mapOf(args), args.value("--attachments"), dryRun, args.has("--again"), registerChoiceOf(args), linesOf(args), false, args.has("--files-by-code")}));
    printReport(context, report, args.at(1), words::entries, dryRun);
    tellNotTaken(context, report, {"title", "text", "language", "name"});
    for (const ColumnUse &use : report.columns) {
        if (use.field == "attachment" && !args.has("--attachments"))
            context.out.say(words::attachmentsWait, {{"column", use.heading}});
    }
    tellBackup(context, *session);
    return {};
}

Done listEntries(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    const CallSnapshot view = session->view();
    const CallState &state = view->state;
    std::vector<std::vector<std::string>> rows{
        headings({words::code, words::title, words::language, words::division, words::state,
                  words::judgesHead, words::files})};
    PALMARES_TRY(const std::uint32_t round, view->roundNamed(args.value("--round")));
    tellRound(context.out, *view, args.value("--round"), round);
    context.out.object()["entries"] = nlohmann::ordered_json::array();
    for (std::uint32_t e = 0; e < state.entries.size(); ++e) {
        const EntryView &entry = state.entries[e];
        if (!entry.isKnown())
            continue;
        std::string title;
        for (const EntryText &text : entry.texts) {
            if (text.part == "title" && (title.empty() || text.origin == "original"))
                title = view->text(text.ref).value_or(std::string());
        }
        const StatusView *status = state.status(round, e);
        const std::string stands = status && status->state ? std::string(wordOf(*status->state)) : "–";
        std::size_t judges = 0;
        for (const AssignView &assign : state.assigns)
            judges += assign.round == round && assign.entry == e && assign.on == true ? 1 : 0;
        rows.push_back({entryName(state, entry.id), text::shortened(title, 48), entry.language, entry.division, stands,
                        std::to_string(judges), std::to_string(entry.files.size())});
        context.out.object()["entries"].push_back({{"entry", entryName(state, entry.id)},
                                                   {"id", entry.id.hex()},
                                                   {"title", title},
                                                   {"language", entry.language},
                                                   {"division", entry.division},
                                                   {"state", stands},
                                                   {"judges", judges},
                                                   {"files", entry.files.size()}});
    }
    if (rows.size() == 1)
        context.out.say(words::noEntries, {{"call", state.name}});
    else
        context.out.table(rows, {false, false, false, false, false, true, true});
    return {};
}

Done listDuplicates(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const auto pairs = EntryRegister::likelyDuplicates(*session->view());
    std::vector<std::vector<std::string>> rows{headings({words::code, words::looksLike, words::alikeBy})};
    context.out.object()["pairs"] = nlohmann::ordered_json::array();
    for (const auto &pair : pairs) {
        rows.push_back({pair.entry, pair.other, pair.by});
        context.out.object()["pairs"].push_back({{"entry", pair.entry}, {"other", pair.other}, {"by", pair.by}});
    }
    if (pairs.empty()) {
        context.out.say(words::noDuplicates);
        return {};
    }
    context.out.table(rows);
    context.out.sayCount(words::likelyDuplicates, pairs.size());
    return {};
}

/// Which round a word about an entry is for.
void tellRoundOf(Context &context, const CallView &view, const Args &args)
{
    if (const auto entry = view.entryByCode(args.at(1)); entry.ok() && args.value("--round").empty()) {
        if (const std::uint32_t at = roundAtHand(view.state, *entry); at != nowhere)
            tellRound(context.out, view, {}, at);
    }
}

Done screen(Context &context, const Args &args)
{
    if (args.has("--pass") == args.has("--fail"))
        throw UsageError{word(text::usage::passOrFail)};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    tellRoundOf(context, *session->view(), args);
    PALMARES_CHECK(EntryRegister(*session).screen(args.at(1), args.value("--round"), args.has("--pass"),
                                                  args.value("--fail")));
    context.out.say(args.has("--pass") ? words::in : words::notEligible, {{"entry", args.at(1)}});
    return {};
}

/// "field=value" words.
std::vector<std::pair<std::string, std::string>> fieldsIn(const Args &args, const char *form = "FIELD=VALUE")
{
    std::vector<std::pair<std::string, std::string>> fields;
    for (const std::string &given : args.rest(2)) {
        const auto equals = given.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError{word(text::usage::expected, {{"form", form}, {"word", given}})};
        const std::string name = given.substr(0, equals);
        const auto isSame = [key = columnKey(name)](const auto &field) { return columnKey(field.first) == key; };
        if (std::any_of(fields.begin(), fields.end(), isSame)) // which of the two is meant nobody can say
            throw UsageError{word(text::usage::givenTwice, {{"option", name}})};
        fields.emplace_back(name, given.substr(equals + 1));
    }
    return fields;
}

Done correct(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(EntryRegister(*session).correct(args.at(1), fieldsIn(args)));
    context.out.say(words::corrected, {{"entry", args.at(1)}});
    return {};
}

Done listFiles(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    return tellFiles(context, *session->view(), args.at(1));
}

Done attach(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_TRY(const AttachReport report, EntryRegister(*session).attach(args.at(1), args.rest(2)));
    for (const Error &problem : report.problems)
        context.out.refuse(problem);
    if (!report.problems.empty())
        return {};
    context.out.object()["added"] = report.added;
    context.out.sayCount(words::attached, report.added, {{"entry", args.at(1)}});
    PALMARES_CHECK(tellFiles(context, *session->view(), args.at(1)));
    context.out.say(words::attachedNext, {{"call", session->view()->state.name}});
    return {};
}

Done detach(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(EntryRegister(*session).detach(args.at(1), args.at(2)));
    context.out.say(words::detached, {{"entry", args.at(1)}});
    PALMARES_CHECK(tellFiles(context, *session->view(), args.at(1)));
    context.out.say(words::attachedNext, {{"call", session->view()->state.name}});
    return {};
}

Done setState(Context &context, const Args &args, StatusState state, const text::Sentence &said)
{
    if (state == StatusState::Duplicate && args.value("--of").empty())
        throw UsageError{word(text::usage::missing, {{"word", "--of"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    tellRoundOf(context, *session->view(), args);
    PALMARES_CHECK(EntryRegister(*session).setState(args.at(1), args.value("--round"), state,
                                                    args.value("--reason"), args.value("--of")));
    context.out.say(said, {{"entry", args.at(1)}});
    return {};
}

/// For practice, with the scores that a judge's own are compared with.
Done setPractice(Context &context, const Args &args)
{
    const auto reference = fieldsIn(args, "CRITERION=VALUE");
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    tellRoundOf(context, *session->view(), args);
    PALMARES_CHECK(
        PracticeDesk(*session).set(args.at(1), args.value("--round"), reference, args.value("--reason")));
    auto &told = context.out.object()["reference"];
    told = nlohmann::ordered_json::object();
    for (const auto &[criterion, score] : reference)
        told[criterion] = score;
    context.out.say(words::practice, {{"entry", args.at(1)}});
    return {};
}

Done importJudges(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const bool dryRun = args.has("--dry-run");
    PALMARES_TRY(const ImportReport report,
                 JudgeRegister(*session).import({args.at(1), mapOf(args), dryRun, args.has("--again"), registerChoiceOf(args), linesOf(args)}));
    printReport(context, report, args.at(1), words::judges, dryRun);
    tellNotTaken(context, report, {"name", "languages"});
    context.out.object()["seated"] = report.seated;
    if (report.problems.empty() && !report.seated.empty()) {
        std::string judges;
        for (const std::string &code : report.seated)
            judges += (judges.empty() ? "" : " ") + code;
        context.out.say(words::seated, {{"judges", judges}});
    }
    tellBackup(context, *session);
    return {};
}

Done correctJudge(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(JudgeRegister(*session).correct(args.at(1), fieldsIn(args)));
    context.out.say(words::corrected, {{"entry", args.at(1)}});
    return {};
}

Done conflict(Context &context, const Args &args)
{
    ConflictState state = ConflictState::Confirmed;
    if (args.has("--state")) {
        const auto named = fromWord<ConflictState>(args.value("--state"));
        if (!named)
            throw UsageError{word(text::usage::oneOf,
                                  {{"option", "--state"}, {"words", listed(wordsOf<ConflictState>())}})};
        state = *named;
    }
    const std::string kind = args.has("--kind") ? args.value("--kind") : "other";
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(
        JudgeRegister(*session).setConflict(args.at(1), args.at(2), state, kind, args.value("--reason")));
    context.out.say(words::conflict,
                    {{"judge", args.at(1)}, {"entry", args.at(2)}, {"state", wordOf(state)}});
    return {};
}

/// Names the sheets of a laptop that was just revoked for which somebody had decided: they still count.
void tellDecidedFor(Out &out, const CallView &view, const std::string &laptop)
{
    const CallState &state = view.state;
    const auto device = deviceNamed(state, laptop);
    std::vector<std::string> decided;
    for (const SheetSlot &slot : state.sheets) {
        if (!device.ok() || slot.standing == nowhere || !state.sheetHeads[slot.standing].resolved)
            continue;
        if (view.record(state.sheetHeads[slot.standing].sheet).header.author == state.devices[*device].key)
            decided.push_back(judgeName(state, state.judges[slot.judge].id) + ":" + entryName(state, state.entries[slot.entry].id) + ":" +
                              state.rounds[slot.round].id);
    }
    out.object()["decided"] = decided;
    if (!decided.empty())
        out.say(words::decidedStands, {{"slots", listed(decided)}});
}

Done device(Context &context, const Args &args)
{
    if (args.has("--confirm") == args.has("--revoke"))
        throw UsageError{word(text::usage::confirmOrRevoke)};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(
        JudgeRegister(*session).settleDevice(args.at(1), args.has("--confirm"), args.value("--reason")));
    context.out.say(args.has("--confirm") ? words::confirmed : words::revoked, {{"device", args.at(1)}});
    if (args.has("--revoke"))
        tellDecidedFor(context.out, *session->view(), args.at(1));
    return {};
}

} // namespace

std::vector<Verb> registerVerbs()
{
    const auto state = [](StatusState to, text::Sentence said) {
        return [to, said](Context &context, const Args &args) { return setState(context, args, to, said); };
    };
    return {
        {{"entries import",
          {"CALL", "FILE"},
          {"--map=FIELD=COLUMN…", "--attachments=DIR", "--files-by-code", "--encoding=E", "--separator=S", "--sheet=NAME", "--no-headings", "--without=LINES…", "--again", "--dry-run"},
          text::verbs::entriesImport},
         importEntries},
        {{"entries list", {"CALL"}, {"--round=ROUND", "--as=JUDGE"}, text::verbs::entriesList}, listEntries},
        {{"entries duplicates", {"CALL"}, {}, text::verbs::entriesDuplicates}, listDuplicates},
        {{"entries screen",
          {"CALL", "ENTRY"},
          {"--round=ROUND", "--pass", "--fail=REASON"},
          text::verbs::entriesScreen},
         screen},
        {{"entries set", {"CALL", "ENTRY", "FIELD=VALUE…"}, {}, text::verbs::entriesSet}, correct},
        {{"entries show", {"CALL", "ENTRY"}, {"--as=JUDGE"}, text::verbs::entriesShow}, showEntry},
        {{"entries files", {"CALL", "ENTRY"}, {"--as=JUDGE"}, text::verbs::entriesFiles}, listFiles},
        {{"entries attach", {"CALL", "ENTRY", "FILE…"}, {}, text::verbs::entriesAttach}, attach},
        {{"entries detach", {"CALL", "ENTRY", "NUMBER"}, {}, text::verbs::entriesDetach}, detach},
        {{"entries blindness", {"CALL", "[ENTRY]"}, {}, text::verbs::entriesBlindness}, tellBlindness},
        {{"entries redact", {"CALL", "ENTRY"}, {"--dry-run"}, text::verbs::entriesRedact}, redact},
        {{"entries withdraw",
          {"CALL", "ENTRY"},
          {"--round=ROUND", "--reason=T"},
          text::verbs::entriesWithdraw},
         state(StatusState::Withdrawn, words::withdrawn)},
        {{"entries reinstate",
          {"CALL", "ENTRY"},
          {"--round=ROUND", "--reason=T"},
          text::verbs::entriesReinstate},
         state(StatusState::In, words::inAgain)},
        {{"entries disqualify",
          {"CALL", "ENTRY"},
          {"--round=ROUND", "--reason=T"},
          text::verbs::entriesDisqualify},
         state(StatusState::Disqualified, words::disqualified)},
        {{"entries duplicate",
          {"CALL", "ENTRY"},
          {"--round=ROUND", "!--of=ENTRY", "--reason=T"},
          text::verbs::entriesDuplicate},
         state(StatusState::Duplicate, words::duplicate)},
        {{"entries practice",
          {"CALL", "ENTRY", "[CRITERION=VALUE…]"},
          {"--round=ROUND", "--reason=T"},
          text::verbs::entriesPractice},
         setPractice},
        {{"judges import",
          {"CALL", "FILE"},
          {"--map=FIELD=COLUMN…", "--encoding=E", "--separator=S", "--sheet=NAME", "--no-headings", "--without=LINES…", "--again", "--dry-run"},
          text::verbs::judgesImport},
         importJudges},
        {{"judges set", {"CALL", "JUDGE", "FIELD=VALUE…"}, {}, text::verbs::judgesSet}, correctJudge},
        {{"judges list", {"CALL"}, {"--round=ROUND"}, text::verbs::judgesList}, listJudges},
        {{"judges conflict",
          {"CALL", "JUDGE", "ENTRY"},
          {"--kind=K", "--state=S", "--reason=T"},
          text::verbs::judgesConflict},
         conflict},
        {{"device", {"CALL", "DEVICE"}, {"--confirm", "--revoke", "!--reason=T"}, text::verbs::device},
         device},
    };
}

} // namespace palmares::cli
