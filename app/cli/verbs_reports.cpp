#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/reportdesk.h"
#include "core/records/words.h"
#include "core/store/files.h"
#include "ui/text/resulttext.h"

namespace palmares::cli {

namespace {

using nlohmann::ordered_json;

Done exportTable(Context &context, const Args &args)
{
    ExportRequest request;
    const std::string what = args.value("--what");
    if (what == "scores")
        request.what = ExportKind::Scores;
    else if (what == "entries")
        request.what = ExportKind::Entries;
    else if (what != "ranking")
        throw UsageError{"--what is ranking, scores or entries"};
    if (!args.has("--out"))
        throw UsageError{"--out is missing"};
    const std::string format = args.has("--format") ? args.value("--format") : "csv";
    if (format == "xlsx")
        return Error(Code::BAD_VALUE, {{"column", "--format"}, {"value", format}});
    if (format != "csv")
        throw UsageError{"--format is csv or xlsx"};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    request.round = args.value("--round");
    request.identified = args.has("--identified");
    request.lang = context.lang;
    request.path = args.value("--out");
    request.shown = [](const RoundRules &round, const Fraction &score) {
        return text::shownScore(round, score).toStdString();
    };
    PALMARES_TRY(const std::size_t rows, ReportDesk(*session).exportTable(request));
    context.out.object() = {
        {"file", request.path}, {"what", what}, {"rows", rows}, {"identified", request.identified}};
    context.out.line(request.path + ": " + counted(rows, "row.", "rows."));
    if (request.identified)
        context.out.line("It names people: keep it with the office.");
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
std::string harmless(const std::string &words)
{
    QString text = QString::fromStdString(words).simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text::shortened(text.toStdString(), 200);
}

void tellContent(Out &out, const FileInspection &file)
{
    if (!file.hint.empty())
        out.line("Says of itself (unchecked): " + harmless(file.hint));
    if (file.kind == FileKind::Key) {
        out.line("A call key under a password; it can only be opened with that.");
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto &[type, count] : file.types)
        rows.push_back({"  " + type, std::to_string(count)});
    out.line(counted(file.records, "record", "records") +
             (file.callName.empty() ? "" : " of " + file.callName) + ":");
    out.table(rows, {false, true});
    out.line(counted(file.texts, "text", "texts") + " (" + counted(file.textBytes, "byte", "bytes") + "), " +
             counted(file.files, "file", "files") + " (" + counted(file.fileBytes, "byte", "bytes") + ")");
    if (file.unknown > 0)
        out.line("Update to see " + counted(file.unknown, "record", "records") + " of a newer version.");
    if (file.dropped > 0)
        out.line(counted(file.dropped, "text, list or file is", "texts, lists or files are") +
                 " named by nothing in it and would be left out.");
    for (const auto &submit : file.submits)
        out.line("Round " + submit.round + ": " + std::string(wordOf(submit.kind)) + ", " +
                 counted(submit.sheets, "sheet", "sheets") + ", receipt " + submit.receipt);
    tellCommits(out, file.commits);
    tellResults(out, file.results);
    out.line("Set digest " + file.setDigest.hex());
}

void tellHead(Out &out, const FileInspection &file)
{
    out.line(file.path + ": " + std::string(file.refused ? "claims to be a " : "a ") +
             std::string(fileKindName(file.kind)) + ", " + counted(file.size, "byte", "bytes"));
    if (!file.hash.isNone())
        out.line("Hash " + file.hash.hex());
    if (!file.call.isNone())
        out.line("Call " + file.call.hex());
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
    context.out.line("Verdict: every check passed. Nothing was imported.");
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
        context.out.line("Set digest " + file.setDigest.hex());
    refuseFailures(context.out, file.results);
    context.out.line(file.isSound() ? "Verified: every check passed." : "NOT verified.");
    return {};
}

Done verifyCallHere(Context &context, const Args &args)
{
    PALMARES_TRY(const CallFolder folder, context.find(args.at(0), args.value("--as")));
    PALMARES_TRY(const CallProof proof, verifyCall(folder));
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
    out.line(proof.name + ": " + counted(proof.records, "record", "records") + ", " +
             counted(proof.commits, "signed act", "signed acts") + ", " +
             counted(proof.lists, "list", "lists") + ", " + counted(proof.texts, "text", "texts") + ", " +
             counted(proof.files, "file", "files") + " read again from the disk.");
    if (proof.filesMissing > 0)
        out.line(counted(proof.filesMissing, "file is", "files are") +
                 " not here (withheld, erased, or never sent).");
    out.line("Set digest " + proof.setDigest.hex());
    tellResults(out, proof.results);
    for (const Error &failure : proof.failures)
        out.refuse(failure);
    refuseFailures(out, proof.results);
    out.line(proof.isSound() ? "Verified: everything is as it was signed." : "NOT verified.");
    return {};
}

Done verify(Context &context, const Args &args)
{
    if (fileExists(args.at(0)) && !args.has("--as"))
        return verifyFile(context, args.at(0));
    return verifyCallHere(context, args);
}

Done log(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const CallLog lines, callLog(*session));
    Out &out = context.out;
    out.object() = {{"call", session->view()->state.name}, {"commits", asJson(lines.commits)}};
    tellCommits(out, lines.commits);
    std::vector<std::vector<std::string>> rows{{"When (as claimed)", "File", "Verdict", "Hash"}};
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
    out.line("Files opened or merged here:");
    out.table(rows);
    return {};
}

} // namespace

std::vector<Verb> reportVerbs()
{
    return {
        {{"export",
          {"CALL"},
          {"--what=ranking|scores|entries", "--round=ROUND", "--identified", "--format=csv", "--out=FILE"},
          "write a table; scores and entries are what analyse reads"},
         exportTable},
        {{"inspect", {"FILE"}, {}, "explain an exchange file without importing it"}, inspect},
        {{"verify",
          {"FILE|CALL"},
          {"--as=JUDGE"},
          "check every byte and signature, and compute every result again"},
         verify},
        {{"log",
          {"CALL"},
          {"--as=JUDGE"},
          "who did what, as the signed acts tell it, and which files came in here"},
         log},
    };
}

} // namespace palmares::cli
