#include "app/cli/blindtell.h"
#include "app/cli/tabletell.h"
#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/paper/sheetdesk.h"
#include "core/office/paper/sheetlist.h"
#include "core/office/results/resultdesk.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/records/words.h"
#include "ui/print/scoresheet.h"
#include "ui/text/formtext.h"
#include "ui/text/judgetext.h"
#include "ui/text/keeptext.h"
#include "ui/text/languages.h"
#include "ui/text/registertext.h"
#include "ui/text/resulttext.h"
#include "ui/text/sheettext.h"
#include "ui/text/usagetext.h"

#include <array>

namespace palmares::cli {

namespace words = text::sheets;

namespace {

using nlohmann::ordered_json;

/// Score sheets for a pen instead of spreadsheets, if they are asked for.
std::optional<print::Paper> paperOf(const Args &args)
{
    constexpr std::array papers = {std::pair{"a4", print::Paper::A4}, std::pair{"letter", print::Paper::Letter}};
    if (!args.has("--paper"))
        return std::nullopt;
    for (const auto &[name, paper] : papers) {
        if (args.value("--paper") == name)
            return paper;
    }
    throw UsageError{word(text::usage::oneOf, {{"option", "--paper"}, {"words", listed(std::array{"a4", "letter"})}})};
}

Done forms(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    const auto paper = paperOf(args);
    if (args.has("--texts") && !paper)
        throw UsageError{word(text::usage::goesWith, {{"option", "--texts"}, {"other", "--paper"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    FormsRequest request;
    request.judge = args.value("--judge");
    request.round = args.value("--round");
    request.folder = args.value("--out");
    request.lang = context.lang;
    request.languages = text::formLanguages();
    if (args.has("--language")) {
        const auto chosen = text::languageFrom(QString::fromStdString(args.value("--language")));
        if (!chosen)
            throw UsageError{word(text::usage::oneOf, {{"option", "--language"}, {"words", listed(text::formLanguages())}})};
        request.chosen = text::nameOf(*chosen).content;
    }
    request.words = [](const std::string &lang) { return text::formWords(lang); };
    PALMARES_TRY(const auto written, paper ? print::writeScoreSheets(*session->view(), {request, *paper, args.has("--texts")})
                                           : SheetDesk(*session).writeForms(request));
    std::vector<std::vector<std::string>> rows{
        headings({text::registers::judge, text::registers::language, text::registers::entriesHead, words::formHead})};
    tellRound(context.out, *session->view(), args.value("--round"));
    context.out.object()["forms"] = ordered_json::array();
    for (const FormWritten &form : written) {
        rows.push_back({form.judge, form.lang, std::to_string(form.entries), form.file});
        context.out.object()["forms"].push_back(
            {{"judge", form.judge}, {"lang", form.lang}, {"entries", form.entries}, {"file", form.file}});
    }
    context.out.table(rows, {false, false, true, false});
    tellWhatIsLeft(context.out, *session->view(), whatFormsLeave(*session->view(), entriesToSend(*session->view(), request.round, request.judge)));
    context.out.say(paper ? words::paperNext : words::formsNext, {{"call", session->view()->state.name}});
    return {};
}

ordered_json differencesJson(const std::vector<TypingDifference> &differences)
{
    ordered_json list = ordered_json::array();
    for (const TypingDifference &difference : differences)
        list.push_back({{"entry", difference.entry}, {"what", difference.what}, {"first", difference.first}, {"second", difference.second}});
    return list;
}

void tellDifferences(Out &out, const std::vector<TypingDifference> &differences)
{
    if (differences.empty())
        return;
    std::vector<std::vector<std::string>> rows{headings({words::entryHead, words::whatHead, words::firstHead, words::secondHead})};
    const auto shown = [](const std::string &cell) { return cell.empty() ? word(words::blankCell) : cell; };
    for (const TypingDifference &difference : differences)
        rows.push_back({difference.entry, difference.what, shown(difference.first), shown(difference.second)});
    out.table(rows);
    out.sayCount(words::differences, differences.size());
}

void tellReplaced(Out &out, const SheetsReport &report, bool isDryRun)
{
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows{headings({words::entryHead, words::whatHead, words::beforeHead, words::nowHead})};
    const auto shown = [](const std::string &cell) { return cell.empty() ? word(words::blankCell) : text::shortened(plainLine(cell), 60); };
    for (const SheetReplaced &cell : report.replaced) {
        rows.push_back({cell.entry, cell.what, shown(cell.before), shown(cell.now)});
        list.push_back({{"entry", cell.entry}, {"what", cell.what}, {"before", cell.before}, {"now", cell.now}});
    }
    out.object()["replaced"] = std::move(list);
    out.object()["older"] = report.older;
    out.object()["kept"] = report.kept;
    if (!report.replaced.empty()) {
        out.sayCount(isDryRun ? words::wouldReplace : words::replaces, report.replaced.size());
        out.table(rows);
    }
    if (!report.older.empty())
        out.sayCount(words::older, report.older.size(), {{"codes", listed(report.older)}});
    if (!report.kept.empty())
        out.sayCount(words::kept, report.kept.size(), {{"codes", listed(report.kept)}});
}

void tellReport(Context &context, const SheetsReport &report, const SheetsImport &import)
{
    Out &out = context.out;
    const bool done = report.problems.empty() && !import.dryRun;
    out.object() = {{"rows", report.rows},       {"taken", done ? report.minted : 0}, {"same", report.same},
                    {"blank", report.blank},     {"waiting", report.waiting},         {"forked", report.forked}, {"corrected", report.corrected},
                    {"codes", report.codes},     {"dry_run", import.dryRun},          {"differences", differencesJson(report.differences)}, {"comments_apart", report.commentsApart},
                    {"comments_kept", report.commentsKept}};
    tellTable(out, report.source);
    tellFindings(out, report.findings);
    for (const Error &problem : report.problems) {
        Error named = problem;
        out.refuse(std::move(named).with("file", import.file).with("judge", import.judge));
    }
    if (!report.problems.empty()) {
        out.sayCount(words::nothingTaken, report.problems.size());
        return;
    }
    out.sayCount(import.dryRun ? words::wouldTake : words::taken, report.minted);
    tellReplaced(out, report, import.dryRun);
    const auto count = [&](const text::Sentence &sentence, std::size_t n) {
        if (n > 0)
            out.sayCount(sentence, n);
    };
    count(words::same, report.same);
    count(words::blank, report.blank);
    count(words::waiting, report.waiting);
    count(words::corrected, report.corrected);
    count(words::commentsApart, report.commentsApart);
    count(words::commentsKept, report.commentsKept);
    if (report.sameFile)
        out.say(words::sameTyping);
    tellDifferences(out, report.differences);
    tellComments(out, text::keeping::commentsLeftOut, {}, report.leftOut);
}

Done importSheets(Context &context, const Args &args)
{
    SheetsImport import;
    import.file = args.at(1);
    import.judge = args.value("--judge");
    if (import.judge.empty())
        throw UsageError{word(text::usage::missing, {{"word", "--judge"}})};
    const std::string source = args.has("--source") ? args.value("--source") : "form";
    if (source != "form" && source != "paper")
        throw UsageError{word(text::usage::oneOf, {{"option", "--source"}, {"words", listed(std::array{"form", "paper"})}})};
    import.source = source == "paper" ? SheetSource::Paper : SheetSource::Form;
    import.round = args.value("--round");
    import.table = choiceOf(args);
    import.typing = static_cast<int>(numberOption(args, "--typing", 1, 2).value_or(0));
    import.once = args.has("--once");
    import.again = args.has("--again");
    import.dryRun = args.has("--dry-run");
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const auto imported = SheetDesk(*session).importSheets(import);
    if (!imported.ok()) {
        tellRoundShown(context.out, *session->view(), import.round);
        return imported.error();
    }
    const SheetsReport &report = *imported;
    tellReport(context, report, import);
    tellRoundShown(context.out, *session->view(), import.round);
    if (report.forked > 0 && report.problems.empty()) {
        context.out.sayCount(words::forked, report.forked, {{"call", session->view()->state.name}});
        context.question = true;
    }
    if (report.conflicts > 0 && report.problems.empty() && !import.dryRun)
        context.out.sayCount(words::conflictsWait, report.conflicts, {{"call", session->view()->state.name}});
    if (report.minted > 0 && report.problems.empty() && !import.dryRun)
        tellLate(context.out, session->view()->state, lateFindings(*session->view()));
    context.question = context.question || !report.differences.empty();
    return {};
}

Done listDrafts(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_TRY(const auto drafts, SheetDesk(*session).drafts());
    std::vector<std::vector<std::string>> rows{
        headings({text::registers::judge, words::entryHead, words::firstHead, words::secondHead})};
    std::vector<TypingDifference> differences;
    context.out.object()["drafts"] = ordered_json::array();
    for (const TypedDraft &draft : drafts) {
        const auto typed = [](bool is) { return is ? word(words::present) : std::string("–"); };
        rows.push_back({draft.judge, draft.entry, typed(draft.hasFirst), typed(draft.hasSecond)});
        differences.insert(differences.end(), draft.differences.begin(), draft.differences.end());
        context.out.object()["drafts"].push_back({{"judge", draft.judge}, {"entry", draft.entry}, {"round", draft.round},
                                                  {"first", draft.hasFirst}, {"second", draft.hasSecond},
                                                  {"differences", differencesJson(draft.differences)}});
    }
    if (drafts.empty()) {
        context.out.say(words::noDrafts);
        return {};
    }
    context.out.table(rows);
    tellDifferences(context.out, differences);
    context.question = !differences.empty();
    return {};
}

/// What was given: scores or answers, or why there are none.
std::string givenIn(const SheetLine &line)
{
    if (line.state != SheetState::Scored)
        return word(line.state == SheetState::Recused ? text::judging::recused : text::judging::cannotJudge) + " " + line.kind;
    std::string given;
    for (const auto &[criterion, value] : line.values)
        given += (given.empty() ? "" : " ") + criterion + "=" + value;
    return given;
}

ordered_json asJson(const CallState &state, const SheetLine &line)
{
    ordered_json values = ordered_json::object();
    for (const auto &[criterion, value] : line.values)
        values[criterion] = value;
    return {{"entry", entryName(state, state.entries[line.entry].id)},
            {"judge", judgeName(state, state.judges[line.judge].id)},
            {"version", line.head.hex()},
            {"from", line.author},
            {"counts", line.counts},
            {"verdict", line.standing},
            {"reason", line.reason},
            {"state", wordOf(line.state)},
            {"kind", line.kind},
            {"values", values},
            {"comment", line.committee},
            {"note_to_entrant", line.entrant}};
}

/// What judges gave and wrote, for the office.
Done listSheets(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot view = session->view();
    PALMARES_CHECK(officeOnly(*view));
    PALMARES_TRY(const std::uint32_t round, view->roundShown(args.value("--round")));
    std::uint32_t entry = nowhere;
    std::uint32_t judge = nowhere;
    if (args.has("--entry")) {
        PALMARES_TRY(entry, view->entryByCode(args.value("--entry")));
    }
    if (args.has("--judge")) {
        PALMARES_TRY(judge, view->judgeByCode(args.value("--judge")));
    }
    PALMARES_TRY(std::vector<SheetLine> lines, sheetLines(*view, round));
    const bool saidOnly = args.has("--comments");
    std::erase_if(lines, [&](const SheetLine &line) {
        return (entry != nowhere && line.entry != entry) || (judge != nowhere && line.judge != judge)
               || (saidOnly && line.committee.empty() && line.entrant.empty());
    });
    tellRound(context.out, *view, args.value("--round"), round);
    std::vector<std::vector<std::string>> rows{headings({words::entryHead, text::registers::judge, words::countsHead, words::givenHead})};
    const auto entryOf = [&](const SheetLine &line) { return entryName(view->state, view->state.entries[line.entry].id); };
    const auto judgeOf = [&](const SheetLine &line) { return judgeName(view->state, view->state.judges[line.judge].id); };
    auto &list = context.out.object()["sheets"];
    list = ordered_json::array();
    for (const SheetLine &line : lines) {
        const std::string why = line.standing + (line.reason.empty() ? "" : ": " + text::shortened(plainLine(line.reason), 40));
        rows.push_back({entryOf(line), judgeOf(line), line.counts ? word(words::yes) : why, givenIn(line)});
        list.push_back(asJson(view->state, line));
    }
    if (lines.empty()) {
        context.out.say(words::noSheets);
        return {};
    }
    context.out.table(rows);
    context.out.line();
    for (const SheetLine &line : lines) {
        if (!line.committee.empty())
            context.out.say(words::toCommittee, {{"entry", entryOf(line)}, {"judge", judgeOf(line)}, {"words", plainLine(line.committee)}});
        if (!line.entrant.empty())
            context.out.say(words::toEntrant, {{"entry", entryOf(line)}, {"judge", judgeOf(line)}, {"words", plainLine(line.entrant)}});
    }
    return {};
}

} // namespace

std::vector<Verb> sheetVerbs()
{
    return {
        {{"forms", {"CALL"}, {"--judge=JUDGE", "--round=ROUND", "--language=LANG", "--paper=a4|letter", "--texts", "!--out=DIR"}, words::verbForms}, forms},
        {{"sheets import",
          {"CALL", "FILE"},
          {"!--judge=JUDGE", "--source=form|paper", "--round=ROUND", "--typing=1|2", "--once", "--again", "--encoding=E", "--separator=S",
           "--sheet=NAME", "--dry-run"},
          words::verbImport},
         importSheets},
        {{"sheets list", {"CALL"}, {"--round=ROUND", "--entry=ENTRY", "--judge=JUDGE", "--comments"}, words::verbList}, listSheets},
        {{"sheets drafts", {"CALL"}, {}, words::verbDrafts}, listDrafts},
    };
}

} // namespace palmares::cli
