#include "app/cli/verbs.h"

#include "core/office/entryfields.h"
#include "core/office/judgeregister.h"
#include "core/records/words.h"
#include "ui/text/resulttext.h"

namespace palmares::cli {

namespace {

ColumnMap mapOf(const Args &args)
{
    ColumnMap map;
    for (const std::string &word : args.values("--map")) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == word.size())
            throw UsageError{"expected --map FIELD=COLUMN, not " + word};
        map.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    return map;
}

/// Prints what an import did, or every problem of a table that stayed outside.
void printReport(Context &context, const ImportReport &report, const std::string &file, const char *what, bool dryRun)
{
    auto &object = context.out.object();
    object = {{"rows", report.rows}, {"added", report.problems.empty() && !dryRun ? report.added : 0},
              {"files", report.files}, {"codes", report.codes}, {"dry_run", dryRun}};
    for (const Error &problem : report.problems) {
        Error named = problem;
        context.out.refuse(std::move(named).with("file", file));
    }
    if (!report.problems.empty()) {
        context.out.line("Nothing was imported: " + std::to_string(report.problems.size()) + " of " + std::to_string(report.rows)
                         + " rows need a look.");
        return;
    }
    const std::string count = std::to_string(report.added) + " " + what;
    context.out.line(dryRun ? count + " would be imported; nothing was changed." : "Imported " + count + ".");
    if (report.files > 0)
        context.out.line(std::to_string(report.files) + " attachments.");
    if (!report.attributes.empty()) {
        std::string names;
        for (const std::string &name : report.attributes)
            names += (names.empty() ? "" : ", ") + name;
        context.out.line("Kept as coded attributes of the entrants, never shown to judges: " + names + ".");
    }
}

Done importEntries(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const bool dryRun = args.has("--dry-run");
    PALMARES_TRY(const ImportReport report, EntryRegister(*session).import({args.at(1), mapOf(args), args.value("--attachments"), dryRun}));
    printReport(context, report, args.at(1), "entries", dryRun);
    return {};
}

Done listEntries(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    const CallSnapshot view = session->view();
    const CallState &state = view->state;
    std::vector<std::vector<std::string>> rows{{"Code", "Title", "Language", "Division", "State", "Judges", "Files"}};
    PALMARES_TRY(const std::uint32_t round, view->roundNamed(args.value("--round")));
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
        const std::string word = status && status->state ? std::string(wordOf(*status->state)) : "–";
        std::size_t judges = 0;
        for (const AssignView &assign : state.assigns)
            judges += assign.round == round && assign.entry == e && assign.on == true ? 1 : 0;
        rows.push_back({entry.code, text::shortened(title, 48), entry.language, entry.division, word, std::to_string(judges),
                        std::to_string(entry.files.size())});
        context.out.object()["entries"].push_back({{"entry", entry.code}, {"id", entry.id.hex()}, {"title", title},
                                                   {"language", entry.language}, {"division", entry.division}, {"state", word},
                                                   {"judges", judges}, {"files", entry.files.size()}});
    }
    if (rows.size() == 1)
        context.out.line("No entries yet: import a table with entries import " + state.name + " FILE.csv");
    else
        context.out.table(rows, {false, false, false, false, false, true, true});
    return {};
}

Done screen(Context &context, const Args &args)
{
    if (args.has("--pass") == args.has("--fail"))
        throw UsageError{"say --pass or --fail REASON"};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(EntryRegister(*session).screen(args.at(1), args.value("--round"), args.has("--pass"), args.value("--fail")));
    context.out.line(args.at(1) + (args.has("--pass") ? " is in." : " is not eligible."));
    return {};
}

Done correct(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    std::vector<std::pair<std::string, std::string>> fields;
    for (const std::string &word : args.rest(2)) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError{"expected FIELD=VALUE, not " + word};
        fields.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    PALMARES_CHECK(EntryRegister(*session).correct(args.at(1), fields));
    context.out.line(args.at(1) + " is corrected.");
    return {};
}

Done setState(Context &context, const Args &args, StatusState state, const std::string &said)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(EntryRegister(*session).setState(args.at(1), args.value("--round"), state, args.value("--reason"),
                                                    args.value("--of")));
    context.out.line(args.at(1) + " " + said);
    return {};
}

Done importJudges(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const bool dryRun = args.has("--dry-run");
    PALMARES_TRY(const ImportReport report, JudgeRegister(*session).import({args.at(1), mapOf(args), dryRun}));
    printReport(context, report, args.at(1), "judges", dryRun);
    return {};
}

const char *deviceWord(DeviceState state)
{
    switch (state) {
    case DeviceState::Only: return "by invitation";
    case DeviceState::Unconfirmed: return "to be confirmed";
    case DeviceState::Confirmed: return "confirmed";
    case DeviceState::Revoked: return "revoked";
    }
    return "";
}

Done listJudges(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot view = session->view();
    const CallState &state = view->state;
    PALMARES_TRY(const std::uint32_t round, view->roundNamed(args.value("--round")));
    std::vector<std::vector<std::string>> rows{{"Code", "Name", "Languages", "Panel", "Stratum", "Asked", "Received", "Laptops"}};
    context.out.object()["judges"] = nlohmann::ordered_json::array();
    for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
        const JudgeView &judge = state.judges[j];
        if (!judge.isKnown())
            continue;
        const auto priv = privateFieldsOf(view->text(judge.priv).value_or(std::string()));
        const auto name = priv.find("name");
        std::string languages;
        for (const std::string &language : judge.languages)
            languages += (languages.empty() ? "" : " ") + language;
        const PanelPlace *place = judge.placeIn(state.rounds[round].id);
        std::size_t asked = 0;
        std::size_t received = 0;
        for (const AssignView &assign : state.assigns)
            asked += assign.round == round && assign.judge == j && assign.on == true ? 1 : 0;
        for (const SheetSlot &slot : state.sheets)
            received += slot.round == round && slot.judge == j ? 1 : 0;
        std::string laptops;
        nlohmann::ordered_json devices = nlohmann::ordered_json::array();
        for (std::size_t n = 0; n < judge.devices.size(); ++n) {
            const DeviceView &device = state.devices[judge.devices[n]];
            laptops += (laptops.empty() ? "" : ", ") + judge.code + "/" + std::to_string(n + 1) + " " + deviceWord(device.state);
            devices.push_back({{"key", device.key.hex()}, {"label", device.label}, {"state", deviceWord(device.state)}});
        }
        rows.push_back({judge.code, name == priv.end() ? "" : name->second, languages, place ? place->panel : "–",
                        place ? place->stratum : "", std::to_string(asked), std::to_string(received), laptops});
        context.out.object()["judges"].push_back({{"judge", judge.code}, {"id", judge.id.hex()}, {"languages", judge.languages},
                                                  {"panel", place ? place->panel : ""}, {"stratum", place ? place->stratum : ""},
                                                  {"assigned", asked}, {"received", received}, {"devices", devices}});
    }
    if (rows.size() == 1)
        context.out.line("No judges yet: import a table with judges import " + state.name + " FILE.csv");
    else
        context.out.table(rows, {false, false, false, false, false, true, true});
    return {};
}

Done conflict(Context &context, const Args &args)
{
    ConflictState state = ConflictState::Confirmed;
    if (args.has("--state")) {
        const auto named = fromWord<ConflictState>(args.value("--state"));
        if (!named)
            throw UsageError{"--state is declared, suggested, confirmed or dismissed"};
        state = *named;
    }
    const std::string kind = args.has("--kind") ? args.value("--kind") : "other";
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(JudgeRegister(*session).setConflict(args.at(1), args.at(2), state, kind, args.value("--reason")));
    context.out.line("The conflict of " + args.at(1) + " with " + args.at(2) + " is " + std::string(wordOf(state)) + ".");
    return {};
}

Done device(Context &context, const Args &args)
{
    if (args.has("--confirm") == args.has("--revoke"))
        throw UsageError{"say --confirm or --revoke"};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(JudgeRegister(*session).settleDevice(args.at(1), args.has("--confirm"), args.value("--reason")));
    context.out.line("Laptop " + args.at(1) + (args.has("--confirm") ? " is confirmed." : " is revoked; what had counted still does."));
    return {};
}

} // namespace

std::vector<Verb> registerVerbs()
{
    const auto state = [](StatusState to, std::string said) {
        return [to, said](Context &context, const Args &args) { return setState(context, args, to, said); };
    };
    return {
        {{"entries import", {"CALL", "FILE.csv"}, {"--map=FIELD=COLUMN…", "--attachments=DIR", "--dry-run"}, "bring in a table of entries"}, importEntries},
        {{"entries list", {"CALL"}, {"--round=ROUND", "--as=JUDGE"}, "the entries and where they stand"}, listEntries},
        {{"entries screen", {"CALL", "ENTRY"}, {"--round=ROUND", "--pass", "--fail=REASON"}, "let an entry in, or not, with the reason"}, screen},
        {{"entries set", {"CALL", "ENTRY", "FIELD=VALUE…"}, {}, "correct an entry: title=, text=, language=, division=, entrant.NAME=, …"}, correct},
        {{"entries withdraw", {"CALL", "ENTRY"}, {"--round=ROUND", "--reason=T"}, "an entrant withdraws"}, state(StatusState::Withdrawn, "is withdrawn.")},
        {{"entries reinstate", {"CALL", "ENTRY"}, {"--round=ROUND", "--reason=T"}, "an entry is in again, with the sheets it had"}, state(StatusState::In, "is in again.")},
        {{"entries disqualify", {"CALL", "ENTRY"}, {"--round=ROUND", "--reason=T"}, "an entry leaves the field"}, state(StatusState::Disqualified, "is disqualified.")},
        {{"entries duplicate", {"CALL", "ENTRY"}, {"--round=ROUND", "--of=ENTRY", "--reason=T"}, "an entry is a duplicate of another"}, state(StatusState::Duplicate, "is marked as a duplicate.")},
        {{"entries practice", {"CALL", "ENTRY"}, {"--round=ROUND", "--reason=T"}, "an entry is for practice and never counts"}, state(StatusState::Practice, "is a practice entry.")},
        {{"judges import", {"CALL", "FILE.csv"}, {"--map=FIELD=COLUMN…", "--dry-run"}, "bring in a table of judges"}, importJudges},
        {{"judges list", {"CALL"}, {"--round=ROUND"}, "the judges, what they were asked and what came back"}, listJudges},
        {{"judges conflict", {"CALL", "JUDGE", "ENTRY"}, {"--kind=K", "--state=S", "--reason=T"}, "confirm, declare, suggest or dismiss a conflict"}, conflict},
        {{"device", {"CALL", "DEVICE"}, {"--confirm", "--revoke", "!--reason=T"}, "answer for a judge's second laptop (JUDGE/2 or its key)"}, device},
    };
}

} // namespace palmares::cli
