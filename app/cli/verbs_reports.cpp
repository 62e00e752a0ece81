#include "app/cli/blindtell.h"
#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/exchange/incoming.h"
#include "core/office/reports/reportdesk.h"
#include "core/records/words.h"
#include "core/store/files.h"
#include "ui/text/codebooktext.h"
#include "ui/text/filestext.h"
#include "ui/text/resulttext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <QLocale>

#include <array>

#include <filesystem>

namespace palmares::cli {

namespace words = text::files;

namespace {

using nlohmann::ordered_json;

constexpr std::array exportKinds = {std::pair{"ranking", ExportKind::Ranking}, std::pair{"scores", ExportKind::Scores},
                                    std::pair{"entries", ExportKind::Entries}, std::pair{"codebook", ExportKind::Codebook},
                                    std::pair{"dataset", ExportKind::Dataset}, std::pair{"comments", ExportKind::Comments},
                                    std::pair{"flow", ExportKind::Flow}};

ExportKind exportKindIn(const Args &args)
{
    std::vector<std::string> known;
    for (const auto &[name, kind] : exportKinds) {
        if (args.value("--what") == name)
            return kind;
        known.emplace_back(name);
    }
    throw UsageError{word(text::usage::oneOf, {{"option", "--what"}, {"words", listed(known)}})};
}

/// By --format, else by the ending of the file.
ExportFormat formatIn(const Args &args)
{
    const std::string format = args.has("--format")                    ? args.value("--format")
                               : args.value("--out").ends_with(".xlsx") ? "xlsx"
                                                                        : "csv";
    if (format != "csv" && format != "xlsx")
        throw UsageError{
            word(text::usage::oneOf, {{"option", "--format"}, {"words", listed(std::array{"csv", "xlsx"})}})};
    return format == "xlsx" ? ExportFormat::Xlsx : ExportFormat::Csv;
}

Done exportTable(Context &context, const Args &args)
{
    ExportRequest request;
    request.what = exportKindIn(args);
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    request.format = formatIn(args);
    if (args.has("--identified") && (request.what == ExportKind::Dataset || request.what == ExportKind::Codebook))
        throw UsageError{word(text::usage::namesNobody, {{"what", args.value("--what")}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    request.round = args.value("--round");
    request.identified = args.has("--identified");
    request.lang = context.lang;
    request.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    request.path = args.value("--out");
    request.shown = [](const RoundRules &round, const RoundResult &ranking, const Fraction &score) {
        return text::shownScore(round, ranking, score).toStdString();
    };
    request.meaning = [](std::string_view table, std::string_view column) {
        return text::columnMeaning(table, column).toStdString();
    };
    PALMARES_TRY(const std::size_t rows, ReportDesk(*session).exportTable(request));
    context.out.object() = {
        {"file", request.path}, {"what", args.value("--what")}, {"rows", rows}, {"identified", request.identified},
        {"format", request.format == ExportFormat::Xlsx ? "xlsx" : "csv"}};
    const bool isOfRound = request.what == ExportKind::Ranking || request.what == ExportKind::Entries || request.what == ExportKind::Comments;
    if (isOfRound) // scores and data set of all rounds, if none is named
        tellRoundShown(context.out, *session->view(), request.round);
    if (request.what == ExportKind::Dataset)
        context.out.sayCount(words::datasetWritten, rows, {{"file", request.path}});
    else
        context.out.sayCount(words::rows, rows, {{"file", request.path}});
    if (request.identified)
        context.out.say(words::namesPeople);
    else
        tellCodesThatName(context.out, *session->view());
    return {};
}

ordered_json inspectionJson(const FileInspection &file)
{
    ordered_json json{{"file", file.path}, {"size", file.size}, {"hash", idOrNull(file.hash)}};
    json["verdict"] = file.refused ? std::string(codeName(file.refused->code)) : "ok";
    json["kind"] = fileKindName(file.kind);
    json["call"] = idOrNull(file.call);
    if (file.refused)
        return json;
    json["hint"] = file.hint;
    json["call_name"] = file.callName;
    ordered_json types = ordered_json::object();
    for (const auto &[type, count] : file.types)
        types[type] = count;
    json["records"] = file.records;
    json["types"] = types;
    json["lists"] = file.lists;
    json["texts"] = file.texts;
    json["text_bytes"] = file.textBytes;
    json["files"] = file.files;
    json["file_bytes"] = file.fileBytes;
    json["unknown_records"] = file.unknown;
    json["dropped"] = file.dropped;
    json["skipped_chunks"] = file.skippedChunks;
    json["set_digest"] = idOrNull(file.setDigest);
    json["submits"] = ordered_json::array();
    for (const auto &submit : file.submits)
        json["submits"].push_back({{"round", submit.round},
                                   {"kind", wordOf(submit.kind)},
                                   {"sheets", submit.sheets},
                                   {"receipt", submit.receipt}});
    json["commits"] = asJson(file.commits);
    json["results"] = asJson(file.results);
    return json;
}

/// The sender's own words, harmless on a terminal, on one line.
std::string harmless(const std::string &said)
{
    return text::shortened(plainLine(said), 200);
}

void tellContent(Out &out, const FileInspection &file)
{
    if (!file.hint.empty())
        out.say(words::saysOfItself, {{"hint", harmless(file.hint)}});
    if (file.kind == FileKind::Key) {
        out.say(words::aKey);
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto &[type, count] : file.types)
        rows.push_back({"  " + type, std::to_string(count)});
    out.say(file.callName.empty() ? words::recordsHead : words::recordsOf,
            {{"records", counted(words::records, file.records)}, {"call", file.callName}});
    out.table(rows, {false, true});
    out.say(words::textsAndFiles,
            {{"texts", counted(words::texts, file.texts)},
             {"textBytes", counted(words::bytes, static_cast<std::size_t>(file.textBytes))},
             {"files", counted(words::files, file.files)},
             {"fileBytes", counted(words::bytes, static_cast<std::size_t>(file.fileBytes))}});
    if (file.unknown > 0)
        out.sayCount(words::update, file.unknown);
    if (file.dropped > 0)
        out.sayCount(words::dropped, file.dropped);
    for (const auto &submit : file.submits)
        out.say(words::submit, {{"round", submit.round},
                                {"kind", wordOf(submit.kind)},
                                {"sheets", counted(words::sheets, submit.sheets)},
                                {"receipt", submit.receipt}});
    tellCommits(out, file.commits);
    tellResults(out, file.results);
    out.say(words::setDigest, {{"digest", file.setDigest.hex()}});
}

void tellHead(Out &out, const FileInspection &file)
{
    // What has no start of ours claims nothing.
    const bool claims = !file.refused || claimOf(file.path).ok();
    out.say(!claims ? words::headNoKind : file.refused ? words::headClaims : words::head,
            {{"file", file.path},
             {"kind", kindWord(file.kind)},
             {"bytes", counted(words::bytes, static_cast<std::size_t>(file.size))}});
    if (!file.hash.isNone())
        out.say(words::hash, {{"hash", file.hash.hex()}});
    if (!file.call.isNone())
        out.say(words::call, {{"call", file.call.hex()}});
}

void refuseFailures(Out &out, const std::vector<ResultProof> &results)
{
    for (const ResultProof &proof : results) {
        if (proof.failure)
            out.refuse(*proof.failure);
    }
}

Done inspect(Context &context, const Args &args)
{
    PALMARES_TRY(const FileInspection file, inspectFile(args.at(0)));
    context.out.object() = inspectionJson(file);
    tellHead(context.out, file);
    if (file.refused) {
        context.out.refuse(*file.refused);
        return {};
    }
    tellContent(context.out, file);
    context.out.say(words::sound);
    return {};
}

Done verifyFile(Context &context, const std::string &path)
{
    PALMARES_TRY(const FileInspection file, inspectFile(path));
    context.out.object() = inspectionJson(file);
    context.out.object()["ok"] = file.isSound();
    tellHead(context.out, file);
    if (file.refused) {
        context.out.refuse(*file.refused);
        return {};
    }
    tellResults(context.out, file.results);
    if (file.kind != FileKind::Key)
        context.out.say(words::setDigest, {{"digest", file.setDigest.hex()}});
    refuseFailures(context.out, file.results);
    context.out.say(file.isSound() ? words::verified : words::notVerified);
    return {};
}

Result<CallProof> proofOf(Context &context, const Args &args)
{
    if (isBackupName(args.at(0))) {
        PALMARES_TRY(const auto session, context.open(args.at(0)));
        return verifyCall(session->db());
    }
    PALMARES_TRY(const CallFolder folder, context.find(args.at(0), args.value("--as")));
    return verifyCall(folder);
}

Done verifyCallHere(Context &context, const Args &args)
{
    PALMARES_TRY(const CallProof proof, proofOf(context, args));
    Out &out = context.out;
    out.object() = {{"call", proof.name},
                    {"ok", proof.isSound()},
                    {"records", proof.records},
                    {"commits", proof.commits},
                    {"lists", proof.lists},
                    {"texts", proof.texts},
                    {"files", proof.files},
                    {"files_missing", proof.filesMissing},
                    {"set_digest", proof.setDigest.hex()},
                    {"results", asJson(proof.results)}};
    tellLost(out, proof.lost);
    out.say(words::readAgain, {{"call", proof.name},
                               {"records", counted(words::records, proof.records)},
                               {"acts", counted(words::acts, proof.commits)},
                               {"lists", counted(words::lists, proof.lists)},
                               {"texts", counted(words::texts, proof.texts)},
                               {"files", counted(words::files, proof.files)}});
    if (proof.filesMissing > 0)
        out.sayCount(words::missing, proof.filesMissing);
    out.say(words::setDigest, {{"digest", proof.setDigest.hex()}});
    tellResults(out, proof.results);
    for (const Error &failure : proof.failures)
        out.refuse(failure);
    refuseFailures(out, proof.results);
    out.say(!proof.isSound() ? words::notVerified : proof.filesMissing > 0 ? words::asSignedButFiles : words::asSigned);
    return {};
}

Done verify(Context &context, const Args &args)
{
    // A folder that only happens to be called like the call is not meant.
    const std::string &named = args.at(0);
    std::error_code failed;
    const bool isFolder = std::filesystem::is_directory(named, failed);
    const bool isCall = isFolder && context.find(named).ok();
    if (fileExists(named) && !isCall && !isBackupName(named) && !args.has("--as"))
        return verifyFile(context, named);
    return verifyCallHere(context, args);
}

Done log(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const CallLog lines, callLog(*session));
    Out &out = context.out;
    out.object() = {{"call", session->view()->state.name}, {"commits", asJson(lines.commits)}};
    tellCommits(out, lines.commits);
    std::vector<std::vector<std::string>> rows{
        headings({words::whenHead, words::file, words::verdict, words::hashColumn})};
    auto &files = out.object()["files"];
    files = ordered_json::array();
    for (const FileSeen &file : lines.files) {
        rows.push_back({timeText(file.at), harmless(file.name), file.verdict, file.hash.hex().substr(0, 12)});
        files.push_back({{"time", file.at},
                         {"name", file.name},
                         {"verdict", file.verdict},
                         {"detail", file.detail},
                         {"hash", file.hash.hex()}});
    }
    if (lines.files.empty())
        return {};
    out.line();
    out.say(words::filesSeen);
    out.table(rows);
    return {};
}

} // namespace

std::vector<Verb> reportVerbs()
{
    return {
        {{"export",
          {"CALL"},
          {"!--what=ranking|scores|entries|comments|codebook|flow|dataset", "--round=ROUND", "--identified", "--format=csv|xlsx",
           "!--out=FILE"},
          text::verbs::exportTable},
         exportTable},
        {{"inspect", {"FILE"}, {}, text::verbs::inspect}, inspect},
        {{"verify", {"FILE|CALL"}, {"--as=JUDGE"}, text::verbs::verify}, verify},
        {{"log", {"CALL"}, {"--as=JUDGE"}, text::verbs::log}, log},
    };
}

} // namespace palmares::cli
