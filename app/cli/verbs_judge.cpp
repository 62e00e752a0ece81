#include "app/cli/verbs.h"

#include "core/office/judgedesk.h"
#include "core/office/keydesk.h"
#include "core/office/packagedesk.h"
#include "core/office/sheetform.h"
#include "core/records/words.h"
#include "ui/text/resulttext.h"

#include <charconv>

namespace palmares::cli {

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
    const std::int64_t factor = unit.empty() || unit == "B" ? 1
                                : unit == "kB" || unit == "KB" ? 1000
                                : unit == "MB"                 ? 1'000'000
                                : unit == "GB"                 ? 1'000'000'000
                                                               : 0;
    if (error != std::errc() || number <= 0 || factor == 0)
        throw UsageError{std::string(option) + " wants a size such as 20MB"};
    return number * factor;
}

std::string megabytes(std::int64_t bytes)
{
    return QString::number(static_cast<double>(bytes) / 1e6, 'f', 2).toStdString() + " MB";
}

Done package(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{"--out is missing"};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const std::int64_t limit = sizeOption(args, "--max-size");
    PALMARES_TRY(const auto written,
                 PackageDesk(*session).write({args.value("--round"), args.value("--judge"), args.value("--out"), limit}));
    std::vector<std::vector<std::string>> rows{{"Judge", "Entries", "Size", "File"}};
    for (const PackageWritten &one : written) {
        nlohmann::ordered_json files = nlohmann::ordered_json::array();
        for (std::size_t i = 0; i < one.files.size(); ++i) {
            rows.push_back({i == 0 ? one.judge : "", i == 0 ? std::to_string(one.entries) : "", megabytes(one.sizes[i]), one.files[i]});
            files.push_back({{"file", one.files[i]}, {"size", one.sizes[i]}});
        }
        for (const Error &failure : one.failures)
            context.out.refuse(failure);
        if (one.tooLarge)
            context.out.line("One file of " + one.judge + " alone is larger than the limit; it has a part of its own.");
        context.out.object()["packages"].push_back({{"judge", one.judge}, {"entries", one.entries}, {"files", files}, {"too_large", one.tooLarge}});
    }
    context.out.table(rows, {false, true, true, false});
    PALMARES_TRY(const bool keyIsSafe, KeyDesk(*session).isBackedUp());
    if (!keyIsSafe || args.has("--key-out")) {
        const std::string file = args.has("--key-out") ? args.value("--key-out") : args.value("--out") + "/" + session->view()->state.name + ".palmkey";
        PALMARES_CHECK(backupKey(context, *session, file, args.value("--key-password-file")));
        context.out.line("Do not send the key file to judges.");
    }
    context.out.line("Send each judge the file with the judge's code. Nobody else's scores and no entrant's name are in it.");
    return {};
}

Done open(Context &context, const Args &args)
{
    PALMARES_TRY(const PackageOpened opened, JudgeDesk::open(context.environment, args.at(0), args.value("--as")));
    context.out.object() = {{"call", opened.call}, {"judge", opened.judge}, {"folder", opened.folder.path}, {"new", opened.isNew},
                            {"known", opened.isKnown}, {"entries", opened.entries}, {"added", opened.added}};
    if (opened.isKnown)
        context.out.line("This file was opened here before; nothing changed.");
    else if (opened.isNew)
        context.out.line("Welcome: you judge " + std::to_string(opened.entries) + " entries of " + opened.call + " as " + opened.judge + ".");
    else
        context.out.line("Added to your work on " + opened.call + " as " + opened.judge + ": " + std::to_string(opened.added)
                         + " new entries, " + std::to_string(opened.entries) + " in all. What you have scored is still there.");
    context.out.line("Next: score " + opened.call + " ENTRY criterion=value … --as " + opened.judge + ", then ballot.");
    return {};
}

const char *progressWord(DeskEntry::Progress progress)
{
    switch (progress) {
    case DeskEntry::Progress::Unscored: return "unscored";
    case DeskEntry::Progress::Partial: return "partly scored";
    case DeskEntry::Progress::Complete: return "complete";
    case DeskEntry::Progress::CannotJudge: return "cannot judge";
    case DeskEntry::Progress::Recused: return "recused";
    }
    return "";
}

Done scoreList(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_CHECK(session->requireJudge());
    const CallSnapshot view = session->view();
    PALMARES_TRY(const std::uint32_t round, JudgeDesk::roundOf(*view, args.value("--round")));
    PALMARES_TRY(const auto entries, JudgeDesk::entries(*session, round));
    const std::uint32_t judge = view->state.judgeIndex(view->identity.judge);
    std::vector<std::vector<std::string>> rows{{"Entry", "Title", "State", "Scores", ""}};
    context.out.object()["entries"] = nlohmann::ordered_json::array();
    for (const DeskEntry &desk : entries) {
        const EntryView &entry = view->state.entries[desk.entry];
        const SheetForm form(view->state, round, judge, desk.entry);
        std::string title;
        for (const EntryText &text : entry.texts)
            title = text.part == "title" && title.empty() ? view->text(text.ref).value_or(std::string()) : title;
        std::string scores;
        nlohmann::ordered_json values = nlohmann::ordered_json::object();
        for (const CellValue &value : desk.sheet.values) {
            const std::string shown = value.state == CellState::Number ? form.textOf(value.criterion, value.value) : "cannot_judge";
            scores += (scores.empty() ? "" : " ") + value.criterion + "=" + shown;
            values[value.criterion] = shown;
        }
        const std::string flags = std::string(desk.changed ? "not sent yet" : "") + (desk.elsewhere ? " differs on another laptop (--seen)" : "")
                                  + (desk.isPractice ? " practice" : "");
        rows.push_back({entry.code, text::shortened(title, 40), progressWord(desk.progress), scores, flags});
        context.out.object()["entries"].push_back({{"entry", entry.code}, {"title", title}, {"state", progressWord(desk.progress)},
                                                   {"values", values}, {"kind", desk.sheet.kind}, {"comment", desk.committee},
                                                   {"note_to_entrant", desk.entrant}, {"unsent", desk.changed},
                                                   {"differs_elsewhere", desk.elsewhere}, {"practice", desk.isPractice}});
    }
    context.out.table(rows);
    return {};
}

Done score(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    SheetChange change;
    change.entry = args.at(1);
    for (const std::string &word : args.rest(2)) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError{"expected CRITERION=VALUE, not " + word};
        change.values.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    const auto given = [&](const char *option) {
        return args.has(option) ? std::optional(args.value(option)) : std::nullopt;
    };
    change.recuse = given("--recuse");
    change.cannotJudge = given("--cannot-judge");
    change.committee = given("--comment");
    change.entrant = given("--note-to-entrant");
    change.takeBack = args.has("--take-back");
    change.seen = args.has("--seen");
    if ((change.recuse || change.cannotJudge) && !change.values.empty())
        throw UsageError{"either scores, or --recuse, or --cannot-judge"};
    PALMARES_CHECK(JudgeDesk(*session).score(change));
    context.out.line("Saved " + args.at(1) + ".");
    context.out.object() = {{"entry", args.at(1)}, {"saved", true}};
    return {};
}

Done scoreImport(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const ImportReport report, JudgeDesk(*session).importScores(args.at(1), SheetSource::Screen, args.has("--seen")));
    for (const Error &problem : report.problems) {
        Error named = problem;
        context.out.refuse(std::move(named).with("file", args.at(1)));
    }
    context.out.object()["rows"] = report.rows;
    context.out.object()["entries"] = report.codes;
    if (report.problems.empty())
        context.out.line("Saved the scores of " + std::to_string(report.added) + " entries.");
    else
        context.out.line("Nothing was saved: " + std::to_string(report.problems.size()) + " rows need a look.");
    return {};
}

Done ballot(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{"--out is missing"};
    if (args.has("--final") && args.has("--stopping"))
        throw UsageError{"either --final or --stopping"};
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    BallotRequest request;
    request.round = args.value("--round");
    request.file = args.value("--out");
    request.kind = args.has("--final") ? SubmitKind::Final : args.has("--stopping") ? SubmitKind::Stopping : SubmitKind::Interim;
    PALMARES_TRY(const BallotWritten written, JudgeDesk(*session).writeBallot(request));
    context.out.object() = {{"file", written.file}, {"receipt", written.receipt}, {"kind", wordOf(request.kind)},
                            {"sheets", written.sheets}, {"new", written.minted}, {"incomplete", written.incomplete}};
    context.out.line("Wrote " + written.file + " and read it back: " + std::to_string(written.sheets) + " sheets, "
                     + std::to_string(written.minted) + " new or changed.");
    if (!written.incomplete.empty()) {
        std::string codes;
        for (const std::string &code : written.incomplete)
            codes += " " + code;
        context.out.line("Without a complete sheet:" + codes);
        context.question = request.kind == SubmitKind::Final;
    }
    context.out.line("Receipt " + written.receipt + ". Send the file to the coordinator; scores can still change and be sent again while the round is open.");
    return {};
}

} // namespace

std::vector<Verb> judgeVerbs()
{
    return {
        {{"package", {"CALL"}, {"--round=ROUND", "!--out=DIR", "--judge=JUDGE", "--max-size=20MB", "--key-out=FILE", "--key-password-file=FILE"}, "write one file per judge with what that judge may see"}, package},
        {{"open", {"FILE"}, {"--as=JUDGE"}, "open a package as a judge (or an earlier ballot of one's own)"}, open},
        {{"score list", {"CALL"}, {"--as=JUDGE", "--round=ROUND"}, "a judge's entries and how far they are"}, scoreList},
        {{"score import", {"CALL", "FILE.csv"}, {"--as=JUDGE", "--seen"}, "scores from a table: entry, criterion, score, state, comment, note_to_entrant"}, scoreImport},
        {{"score", {"CALL", "ENTRY", "[CRITERION=VALUE…]"}, {"--as=JUDGE", "--recuse=K", "--cannot-judge=R", "--take-back", "--comment=T", "--note-to-entrant=T", "--seen"}, "score an entry; saved at once"}, score},
        {{"ballot", {"CALL"}, {"--as=JUDGE", "--round=ROUND", "!--out=FILE", "--final", "--stopping"}, "write the judge's scores as one signed file"}, ballot},
    };
}

} // namespace palmares::cli
