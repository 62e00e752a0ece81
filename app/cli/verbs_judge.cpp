#include "app/cli/blindtell.h"
#include "app/cli/judgerounds.h"
#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/entries/blindness.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judging/judgedesk.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/judging/sheetform.h"
#include "core/office/session/keydesk.h"
#include "core/office/view/naming.h"
#include "core/records/words.h"
#include "core/store/files.h"
#include "ui/text/judgetext.h"
#include "ui/text/resulttext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <algorithm>
#include <charconv>

namespace palmares::cli {

namespace words = text::judging;

namespace {

/// "20MB", "500kB", "1048576".
std::int64_t sizeOption(const Args &args, std::string_view option)
{
    if (!args.has(option))
        return 0;
    const std::string text = args.value(option);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    const std::int64_t factor = unit.empty() || unit == "B"    ? 1
                                : unit == "kB" || unit == "KB" ? 1000
                                : unit == "MB"                 ? 1'000'000
                                : unit == "GB"                 ? 1'000'000'000
                                                               : 0;
    if (error != std::errc() || number <= 0 || factor == 0)
        throw UsageError{word(text::usage::wantsSize, {{"option", option}})};
    return number * factor;
}

std::string megabytes(std::int64_t bytes)
{
    return QString::number(static_cast<double>(bytes) / 1e6, 'f', 2).toStdString() + " MB";
}

Done package(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    PALMARES_CHECK(keyCanBeKept(args.value("--key-out"), args.value("--key-password-file"))); // before packages fix the round
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const std::int64_t limit = sizeOption(args, "--max-size");
    if (args.has("--key-out"))
        PALMARES_CHECK(KeyDesk::tryFor(args.value("--key-out")));
    // What strangers wrote is looked through before anything is issued: whatever comes of that, no package lies there without the key file.
    const WhatIsLeft left = whatIsLeft(*session->view(), entriesToSend(*session->view(), args.value("--round"), args.value("--judge")));
    PALMARES_TRY(const auto written,
                 PackageDesk(*session).write(
                     {args.value("--round"), args.value("--judge"), args.value("--out"), limit}));
    tellRound(context.out, *session->view(), args.value("--round"));
    std::vector<std::vector<std::string>> rows{
        headings({words::judge, words::entries, words::size, words::file})};
    for (const PackageWritten &one : written) {
        nlohmann::ordered_json files = nlohmann::ordered_json::array();
        for (std::size_t i = 0; i < one.files.size(); ++i) {
            rows.push_back({i == 0 ? one.judge : "", i == 0 ? std::to_string(one.entries) : "",
                            megabytes(one.sizes[i]), one.files[i]});
            files.push_back({{"file", one.files[i]}, {"size", one.sizes[i]}});
        }
        for (const Error &failure : one.failures)
            context.out.refuse(failure);
        if (!one.untold.empty())
            context.out.say(words::untold, {{"judge", one.judge}, {"entries", listed(one.untold)}});
        nlohmann::ordered_json oversized = nlohmann::ordered_json::array();
        for (const OversizedFile &large : one.oversized) {
            context.out.say(words::tooLarge, {{"judge", one.judge}, {"entry", large.entry}, {"kind", large.media}, {"size", megabytes(large.size)}, {"file", large.part}});
            oversized.push_back({{"entry", large.entry}, {"media", large.media}, {"size", large.size}, {"file", large.part}});
        }
        if (one.textsTooLarge)
            context.out.say(words::textsTooLarge, {{"judge", one.judge}});
        context.out.object()["packages"].push_back(
            {{"judge", one.judge}, {"entries", one.entries}, {"files", files},
             {"untold", one.untold}, {"too_large", oversized}, {"texts_too_large", one.textsTooLarge}});
    }
    context.out.table(rows, {false, true, true, false});
    tellWhatIsLeft(context.out, *session->view(), left);
    PALMARES_TRY(const bool keyIsSafe, KeyDesk(*session).isBackedUp());
    if (!keyIsSafe || args.has("--key-out")) {
        const std::string beside = args.value("--out") + "/" + session->view()->state.name;
        std::string file = args.has("--key-out") ? args.value("--key-out") : beside + ".palmkey";
        for (int i = 2; !args.has("--key-out") && fileExists(file); ++i)
            file = beside + "-" + std::to_string(i) + ".palmkey";
        PALMARES_CHECK(backupKey(context, *session, file, args.value("--key-password-file")));
        context.out.say(words::keyNotToJudges);
    }
    const bool any = std::any_of(written.begin(), written.end(), [](const PackageWritten &one) { return !one.files.empty(); });
    if (any)
        context.out.say(words::sendFiles);
    return {};
}

/// What a newer package changed, a line each.
void tellChanges(Out &out, const PackageOpened &opened)
{
    auto &changes = out.object()["changes"];
    changes = nlohmann::ordered_json::object();
    const auto list = [&](const char *key, const std::vector<std::string> &codes, const text::Sentence &sentence) {
        changes[key] = codes;
        if (!codes.empty())
            out.say(sentence, {{"entries", listed(codes)}});
    };
    list("new", opened.newEntries, words::newOnes);
    list("corrected", opened.corrected, words::correctedOnes);
    list("extended", opened.extended, words::extendedOnes);
    list("taken_back", opened.takenBack, words::takenBackOnes);
    list("tried", opened.tried, words::triedOnes);
    std::vector<std::string> criteria;
    for (const Rewording::Criterion &one : opened.rewording.criteria)
        criteria.push_back(one.id);
    changes["criteria"] = criteria;
    changes["instructions"] = opened.rewording.instructions;
    changes["contact"] = opened.rewording.contact;
    if (!criteria.empty())
        out.say(words::rewordedCriteria, {{"criteria", listed(criteria)}});
    if (opened.rewording.instructions)
        out.say(words::rewordedInstructions);
    if (opened.rewording.contact)
        out.say(words::newContact);
    if (!opened.newDeadline)
        return;
    const bool isThere = *opened.newDeadline >= 0;
    changes["deadline"] = isThere ? timeText(*opened.newDeadline) : std::string();
    if (isThere)
        out.say(words::newDeadline, {{"time", timeText(*opened.newDeadline)}});
    else
        out.say(words::noDeadline);
}

Done open(Context &context, const Args &args)
{
    std::string into;
    if (args.has("--call")) {
        PALMARES_TRY(const CallFolder folder, context.find(args.value("--call"), args.value("--as")));
        into = folder.name();
    }
    PALMARES_TRY(const PackageOpened opened,
                 JudgeDesk::open(context.environment, args.at(0), args.value("--as"), into));
    context.out.object() = {{"call", opened.call},  {"judge", opened.judge},   {"folder", opened.folder.path},
                            {"new", opened.isNew},  {"known", opened.isKnown}, {"entries", opened.entries},
                            {"added", opened.added}, {"round", opened.round}, {"left", opened.left}};
    if (opened.isKnown)
        context.out.say(words::openedBefore);
    else if (opened.isNew)
        context.out.sayCount(words::welcome, opened.entries,
                             {{"call", opened.call}, {"judge", opened.judge}});
    else
        context.out.say(words::added, {{"call", opened.call},
                                       {"judge", opened.judge},
                                       {"new", counted(words::newEntries, opened.added)},
                                       {"all", opened.entries}});
    if (!opened.round.empty())
        context.out.sayCount(words::leftOfRound, opened.left, {{"round", opened.round}});
    tellChanges(context.out, opened);
    context.out.object()["differing"] = opened.differing;
    if (!opened.differing.empty())
        context.out.say(words::differingOnes, {{"entries", listed(opened.differing)}, {"call", opened.call}});
    const StartedFrom &started = opened.started;
    context.out.object()["started_from"] = {{"round", started.round}, {"sheets", started.sheets}, {"missing", started.isMissing}};
    if (started.sheets > 0)
        context.out.sayCount(words::startedFrom, started.sheets, {{"round", started.round}});
    if (started.isMissing)
        context.out.say(words::earlierMissing, {{"round", started.round}});
    tellCopies(context.out, opened.damaged, false, opened.call);
    context.out.object()["unsent_words"] = opened.unsentWords;
    if (!opened.unsentWords.empty())
        context.out.say(words::unsentWords, {{"entries", listed(opened.unsentWords)}});
    context.out.object()["missing"] = {{"texts", opened.missingTexts}, {"files", opened.missingFiles}};
    if (opened.missingTexts > 0)
        context.out.sayCount(words::textsMissing, opened.missingTexts);
    if (opened.missingFiles > 0)
        context.out.sayCount(words::filesMissing, opened.missingFiles);
    context.out.say(words::next, {{"call", opened.call}, {"judge", opened.judge}});
    return {};
}

/// How far an entry is, or why it is no longer to be scored: the code for scripts, the word for people.
struct ProgressName {
    std::string_view code;
    text::Sentence word;
};

ProgressName nameOf(const BoardEntry &entry)
{
    // Nothing was typed here, but on others, differently.
    if (entry.progress == BoardEntry::Progress::Unscored && !entry.others.empty())
        return {"in_versions", words::twoVersions};
    switch (entry.progress) {
    case BoardEntry::Progress::Unscored:
        return {"unscored", words::unscored};
    case BoardEntry::Progress::Partial:
        return {"partial", words::partial};
    case BoardEntry::Progress::Complete:
        return {"complete", words::complete};
    case BoardEntry::Progress::CannotJudge:
        return {"cannot_judge", words::cannotJudge};
    case BoardEntry::Progress::Recused:
        return {"recused", words::recused};
    }
    return {"", words::unscored};
}

text::Sentence wordOf(BoardEntry::Gone gone)
{
    switch (gone) {
    case BoardEntry::Gone::Withdrawn:
        return words::goneWithdrawn;
    case BoardEntry::Gone::Disqualified:
        return words::goneDisqualified;
    case BoardEntry::Gone::Duplicate:
        return words::goneDuplicate;
    case BoardEntry::Gone::Ineligible:
        return words::goneIneligible;
    case BoardEntry::Gone::NotIn:
        return words::goneNotIn;
    case BoardEntry::Gone::Conflicted:
        return words::goneConflicted;
    default:
        return words::goneNotAssigned;
    }
}

std::string flagsOf(const BoardEntry &entry)
{
    std::string flags = entry.goneReason;
    const auto add = [&](bool holds, const text::Sentence &sentence) {
        if (holds)
            flags += (flags.empty() ? "" : " ") + word(sentence);
    };
    add(entry.hasChanges, words::notSent);
    add(!entry.others.empty() && entry.gone == BoardEntry::Gone::No, words::elsewhere);
    add(entry.isPractice, words::practice);
    return flags;
}

/// What a version says, as score list shows scores.
std::string scoresOf(const BoardSheet &sheet, const JudgeBoard &board, const SheetForm &form)
{
    if (sheet.state != SheetState::Scored)
        return word(sheet.state == SheetState::Recused ? words::recused : words::cannotJudge) + " " + sheet.kind;
    std::string scores;
    for (std::size_t c = 0; c < board.columns.size(); ++c) {
        const BoardCell &cell = sheet.cells[c];
        const std::string &id = board.columns[c].id;
        if (cell.state == BoardCell::State::Number)
            scores += (scores.empty() ? "" : " ") + id + "=" + form.textOf(id, cell.units);
        else if (cell.state == BoardCell::State::CannotJudge)
            scores += (scores.empty() ? "" : " ") + id + "=cannot_judge";
    }
    return scores;
}

/// What other laptops of the judge say: who is to say --seen has to see it.
void tellVersions(Out &out, const CallView &view, std::uint32_t judge, const JudgeBoard &board)
{
    out.object()["versions"] = nlohmann::ordered_json::array();
    for (const auto &entry : board.entries) {
        const SheetForm form(view.state, board.round, judge, entry->entry);
        for (const OtherVersion &other : entry->others) {
            const std::string scores = scoresOf(other.sheet, board, form);
            out.object()["versions"].push_back({{"entry", entry->code}, {"device", other.device}, {"version", other.head.hex()},
                                                {"time", other.time > 0 ? timeText(other.time) : std::string()}, {"scores", scores},
                                                {"comment", other.sheet.committee}, {"note_to_entrant", other.sheet.entrant}});
            out.say(words::otherVersion, {{"entry", entry->code}, {"device", other.device}, {"scores", scores},
                                          {"comment", other.sheet.committee}});
        }
    }
}

/// The same as members of an object.
nlohmann::ordered_json valuesOf(const BoardSheet &sheet, const JudgeBoard &board, const SheetForm &form)
{
    nlohmann::ordered_json values = nlohmann::ordered_json::object();
    for (std::size_t c = 0; c < board.columns.size() && sheet.state == SheetState::Scored; ++c) {
        const BoardCell &cell = sheet.cells[c];
        const std::string &id = board.columns[c].id;
        if (cell.state == BoardCell::State::Number)
            values[id] = form.textOf(id, cell.units);
        else if (cell.state == BoardCell::State::CannotJudge)
            values[id] = "cannot_judge";
    }
    return values;
}

/// By code: what is to be scored, then what is no longer, then practice.
std::vector<std::shared_ptr<const BoardEntry>> listedOf(const JudgeBoard &board)
{
    auto entries = board.entries;
    const auto where = [](const BoardEntry &entry) { return entry.isPractice ? 2 : entry.gone != BoardEntry::Gone::No ? 1 : 0; };
    std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
        return where(*a) != where(*b) ? where(*a) < where(*b) : a->entry < b->entry; // the view has them by code
    });
    return entries;
}

Done scoreList(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_CHECK(session->requireJudge());
    PALMARES_TRY(const BoardSnapshot board, ScoringDesk(*session, args.value("--round")).board());
    const CallSnapshot view = session->view();
    const std::uint32_t judge = view->state.judgeIndex(view->identity.judge);
    std::vector<std::vector<std::string>> rows{
        headings({words::entry, words::title, words::state, words::scores})};
    context.out.object()["entries"] = nlohmann::ordered_json::array();
    for (const auto &entry : listedOf(*board)) {
        const SheetForm form(view->state, board->round, judge, entry->entry);
        const bool isGone = entry->gone != BoardEntry::Gone::No;
        const std::string code = entryName(view->state, entry->id);
        const std::string title = entry->title({});
        rows.push_back({code, text::shortened(title, 40), word(isGone ? wordOf(entry->gone) : nameOf(*entry).word),
                        entry->sheet.state == SheetState::Scored ? scoresOf(entry->sheet, *board, form) : std::string(),
                        flagsOf(*entry)});
        context.out.object()["entries"].push_back({{"entry", code},
                                                   {"title", title},
                                                   {"state", nameOf(*entry).code},
                                                   {"gone", isGone ? nlohmann::ordered_json(nameOf(entry->gone)) : nullptr},
                                                   {"gone_reason", entry->goneReason},
                                                   {"values", valuesOf(entry->sheet, *board, form)},
                                                   {"kind", entry->sheet.kind},
                                                   {"comment", entry->sheet.committee},
                                                   {"note_to_entrant", entry->sheet.entrant},
                                                   {"unsent", entry->hasChanges},
                                                   {"differs_elsewhere", !entry->others.empty()},
                                                   {"practice", entry->isPractice}});
    }
    tellOtherRounds(context.out, *session, args.value("--round"));
    context.out.table(rows);
    tellVersions(context.out, *view, judge, *board);
    return {};
}

Done score(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    SheetChange change;
    change.entry = args.at(1);
    change.round = args.value("--round");
    for (const std::string &given : args.rest(2)) {
        const auto equals = given.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError{
                cli::word(text::usage::expected, {{"form", "CRITERION=VALUE"}, {"word", given}})};
        change.values.emplace_back(given.substr(0, equals), given.substr(equals + 1));
    }
    const auto asked = [&](const char *option) {
        return args.has(option) ? std::optional(args.value(option)) : std::nullopt;
    };
    change.recuse = asked("--recuse");
    change.cannotJudge = asked("--cannot-judge");
    change.committee = asked("--comment");
    change.entrant = asked("--note-to-entrant");
    change.takeBack = args.has("--take-back");
    change.seen = args.has("--seen");
    if ((change.recuse ? 1 : 0) + (change.cannotJudge ? 1 : 0) + (change.values.empty() ? 0 : 1) > 1)
        throw UsageError{word(text::usage::scoresOrNot)};
    const bool saysNothing = change.values.empty() && !change.recuse && !change.cannotJudge && !change.committee
                             && !change.entrant && !change.takeBack && !change.seen;
    if (saysNothing)
        throw UsageError{word(text::usage::scoresOrWhat)};
    const Done scored = JudgeDesk(*session).score(change);
    tellJudgeRound(context.out, *session, change.round);
    PALMARES_CHECK(scored);
    context.out.say(words::saved, {{"entry", args.at(1)}});
    PALMARES_TRY(const BoardSnapshot board, ScoringDesk(*session, change.round).board());
    PALMARES_TRY(const std::uint32_t entry, session->view()->entryByCode(args.at(1)));
    const bool differs = std::any_of(board->entries.begin(), board->entries.end(),
                                     [&](const auto &one) { return one->entry == entry && !one->others.empty(); });
    if (differs)
        context.out.say(words::otherStands, {{"entry", args.at(1)}, {"call", session->view()->state.name}});
    context.out.object()["entry"] = args.at(1);
    context.out.object()["saved"] = true;
    context.out.object()["differs_elsewhere"] = differs;
    return {};
}

Done scoreImport(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const ImportReport report,
                 JudgeDesk(*session).importScores(args.at(1), SheetSource::Screen, args.has("--seen"), args.value("--round")));
    tellJudgeRound(context.out, *session, args.value("--round"));
    for (const Error &problem : report.problems) {
        Error named = problem;
        context.out.refuse(std::move(named).with("file", args.at(1)));
    }
    context.out.object()["rows"] = report.rows;
    context.out.object()["entries"] = report.codes;
    tellFindings(context.out, report.findings);
    if (report.problems.empty())
        context.out.sayCount(words::savedScores, report.added);
    else
        context.out.sayCount(words::nothingSaved, report.problems.size());
    return {};
}

Done ballot(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    if (args.has("--final") && args.has("--stopping"))
        throw UsageError{word(text::usage::finalOrStopping)};
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    BallotRequest request;
    request.round = args.value("--round");
    request.file = args.value("--out");
    request.kind = args.has("--final")      ? SubmitKind::Final
                   : args.has("--stopping") ? SubmitKind::Stopping
                                            : SubmitKind::Interim;
    PALMARES_TRY(const BallotWritten written, JudgeDesk(*session).writeBallot(request));
    context.out.object() = {{"file", written.file},         {"receipt", written.receipt},
                            {"kind", wordOf(request.kind)}, {"sheets", written.sheets},
                            {"new", written.minted},        {"incomplete", written.incomplete}};
    context.out.say(words::wrote, {{"file", written.file},
                                   {"sheets", counted(words::sheets, written.sheets)},
                                   {"new", written.minted}});
    if (!written.incomplete.empty()) {
        std::string codes;
        for (const std::string &code : written.incomplete)
            codes += (codes.empty() ? "" : " ") + code;
        context.out.say(words::incomplete, {{"entries", codes}});
        context.question = request.kind == SubmitKind::Final;
    }
    context.out.say(words::receipt, {{"receipt", written.receipt}});
    tellOtherRounds(context.out, *session, request.round);
    return {};
}

} // namespace

std::vector<Verb> judgeVerbs()
{
    return {
        {{"package",
          {"CALL"},
          {"--round=ROUND", "!--out=DIR", "--judge=JUDGE", "--max-size=20MB", "--key-out=FILE",
           "--key-password-file=FILE"},
          text::verbs::package},
         package},
        {{"open", {"FILE"}, {"--as=JUDGE", "--call=CALL"}, text::verbs::open}, open},
        {{"score list", {"CALL"}, {"--as=JUDGE", "--round=ROUND"}, text::verbs::scoreList}, scoreList},
        {{"score import", {"CALL", "FILE.csv"}, {"--as=JUDGE", "--round=ROUND", "--seen"}, text::verbs::scoreImport},
         scoreImport},
        {{"score",
          {"CALL", "ENTRY", "[CRITERION=VALUE…]"},
          {"--as=JUDGE", "--round=ROUND", "--recuse=K", "--cannot-judge=R", "--take-back", "--comment=T",
           "--note-to-entrant=T", "--seen"},
          text::verbs::score},
         score},
        {{"ballot",
          {"CALL"},
          {"--as=JUDGE", "--round=ROUND", "!--out=FILE", "--final", "--stopping"},
          text::verbs::ballot},
         ballot},
    };
}

} // namespace palmares::cli
