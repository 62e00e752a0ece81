#include "app/cli/blindtell.h"
#include "app/cli/forktell.h"
#include "app/cli/resulttell.h"
#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/keeping/salvagedesk.h"
#include "core/office/results/resultdesk.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/records/words.h"
#include "ui/text/filestext.h"
#include "ui/text/keeptext.h"
#include "ui/text/resulttext.h"
#include "ui/text/sheettext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <algorithm>
#include <array>

namespace palmares::cli {

namespace words = text::files;

namespace {

using nlohmann::ordered_json;

constexpr std::size_t shortDigits = 12;

std::string needed(const Args &args, const char *option)
{
    if (args.value(option).empty())
        throw UsageError{word(text::usage::missing, {{"word", option}})};
    return args.value(option);
}

/// "24 new, 3 newer, 1 in two versions".
std::string planText(const FilePlan &plan)
{
    std::string shown;
    const auto add = [&](std::uint32_t n, const text::Sentence &sentence) {
        if (n > 0)
            shown += (shown.empty() ? "" : ", ") + counted(sentence, n);
    };
    add(plan.added, words::planNew);
    add(plan.newer, words::planNewer);
    add(plan.forked, words::planForked);
    add(plan.older, words::planOlder);
    add(plan.unchanged, words::planKnown);
    add(plan.aside, words::planAside);
    add(plan.revoked, words::planRevoked);
    add(plan.pending, words::planPending);
    add(plan.notUnderstood, words::planNotUnderstood);
    add(plan.late, words::planLate);
    return shown.empty() ? word(words::planEmpty) : shown;
}

ordered_json planJson(const FilePlan &plan)
{
    return {{"new", plan.added},           {"newer", plan.newer},     {"unchanged", plan.unchanged},
            {"older", plan.older},         {"forked", plan.forked},   {"aside", plan.aside},
            {"revoked", plan.revoked},     {"pending", plan.pending}, {"not_understood", plan.notUnderstood},
            {"late", plan.late},           {"sheets", plan.sheets},   {"forks", plan.forks},
            {"erases", plan.erases.size()}};
}

/// What becomes of a file; of one that waits and is not ticked, that merging would leave it out.
FileOutcome outcomeOf(const Intake &intake, std::size_t i)
{
    const FilePlan *plan = intake.planOf(i);
    const bool leftOut = intake.outcomes[i] == FileOutcome::Waiting && plan && !plan->ticked;
    return leftOut ? FileOutcome::Pending : intake.outcomes[i];
}

std::string outcomeText(const Intake &intake, std::size_t i)
{
    switch (outcomeOf(intake, i)) {
    case FileOutcome::Waiting:
        return word(words::wouldMerge);
    case FileOutcome::Merged:
        return word(words::merged);
    case FileOutcome::Again:
        return word(words::again);
    case FileOutcome::Pending:
        return word(words::pending);
    case FileOutcome::Refused:
        break;
    }
    return word(words::refused, {{"code", codeName(intake.files[i].refused->code)}});
}

/// The name of a file; where another one of the batch has the same, with its folder.
std::string nameIn(const Intake &intake, std::size_t i)
{
    const std::string &name = intake.files[i].name;
    const auto others = std::count_if(intake.files.begin(), intake.files.end(), [&](const IncomingFile &one) { return one.name == name; });
    return others > 1 ? intake.files[i].path : name;
}

void tellFile(Out &out, const Intake &intake, std::size_t i, ordered_json &list,
              std::vector<std::vector<std::string>> &rows)
{
    const IncomingFile &file = intake.files[i];
    const FilePlan *plan = intake.planOf(i);
    rows.push_back({nameIn(intake, i), file.refused ? "" : kindWord(file.kind), outcomeText(intake, i),
                    plan && !file.refused ? planText(*plan) : ""});
    ordered_json one{
        {"file", file.path}, {"hash", idOrNull(file.hash)}, {"outcome", nameOf(outcomeOf(intake, i))}};
    if (file.refused) {
        one["code"] = codeName(file.refused->code);
        out.refuse(*file.refused);
    } else {
        one["kind"] = fileKindName(file.kind);
    }
    if (plan && !file.refused)
        one["plan"] = planJson(*plan);
    one["aside"] = {{"records", intake.asides[i].records}, {"signer", intake.asides[i].isSigner}, {"names", intake.asides[i].names}};
    if (outcomeOf(intake, i) == FileOutcome::Pending)
        one["code"] = findingName(FindingCode::UNKNOWN_SIGNER);
    list.push_back(std::move(one));
}

/// What to do about a file that was set aside here before, or signed by nobody known.
void tellNext(Out &out, const std::string &call, const Intake &intake, std::size_t i)
{
    const IncomingFile &file = intake.files[i];
    const FileAside &aside = intake.asides[i];
    if (file.refused)
        return;
    const std::string name = nameIn(intake, i);
    if (aside.isSigner)
        out.say(words::signerAside, {{"file", name}});
    else if (aside.records > 0)
        out.sayCount(words::wereAside, aside.records, {{"file", name}});
    for (const std::string &one : aside.names)
        out.say(words::asideNext, {{"call", call}, {"name", one}});
    if (outcomeOf(intake, i) == FileOutcome::Pending)
        out.say(words::unknownNext, {{"file", name}});
}

void tellIntake(Out &out, const std::string &call, const Intake &intake)
{
    std::vector<std::vector<std::string>> rows;
    ordered_json list = out.object().value("files", ordered_json::array());
    std::size_t erased = 0;
    for (std::size_t i = 0; i < intake.files.size(); ++i) {
        tellFile(out, intake, i, list, rows);
        if (const FilePlan *plan = intake.planOf(i); plan && plan->ticked)
            erased += plan->erases.size();
    }
    out.object()["files"] = std::move(list);
    out.table(rows);
    std::size_t others = 0;
    for (const PassedOver &passed : intake.passedOver) {
        out.object()["passed_over"].push_back({{"file", passed.path}, {"code", codeName(passed.why.code)}});
        if (passed.isStranger()) {
            ++others;
            continue;
        }
        Error why = passed.why;
        out.refuse(std::move(why).with("file", passed.path));
        if (passed.why.code == Code::CUT_OFF)
            out.say(words::stillWritten, {{"file", passed.path}});
    }
    if (others > 0)
        out.sayCount(words::leftAlone, others);
    if (erased > 0) {
        out.sayCount(words::toErase, erased);
        out.say(words::toEraseSent, {{"call", call}});
    }
    for (std::size_t i = 0; i < intake.files.size(); ++i)
        tellNext(out, call, intake, i);
}

/// Opens the office of a call by what a file claims. \errors AMBIGUOUS (two folders hold it: say which with
/// --call)
Result<std::optional<std::string>> folderOf(const Context &context, const CallId &call)
{
    std::vector<CallCard> found;
    for (const CallCard &card : context.environment.home.cards()) {
        if (card.call == call && card.role == Role::Office)
            found.push_back(card);
    }
    if (found.size() > 1)
        return severalCalls(found.front().shortName, found);
    return found.empty() ? std::nullopt : std::optional(found.front().folder);
}

struct Batch {
    std::string call;
    std::vector<std::string> paths;
};

/// Which files go where: each to the call that it claims, and what claims none, or one that is not here, to
/// the first.
Result<std::vector<Batch>> batchesOf(const Context &context, const Args &args)
{
    const std::vector<std::string> paths = args.rest(0);
    if (args.has("--call"))
        return std::vector<Batch>{{args.value("--call"), paths}};
    std::vector<Batch> batches;
    std::vector<CallId> known;
    const auto claimed = claimedCalls(paths);
    for (const CallId &call : claimed) {
        PALMARES_TRY(const auto folder, folderOf(context, call));
        if (!folder)
            continue;
        batches.push_back({*folder, {}});
        known.push_back(call);
    }
    for (const std::string &path : paths) {
        const auto own = claimedCalls({path});
        bool placed = false;
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (std::find(own.begin(), own.end(), known[i]) == own.end())
                continue;
            batches[i].paths.push_back(path);
            placed = true;
        }
        if (!placed && !batches.empty())
            batches.front().paths.push_back(path);
    }
    if (!batches.empty() || claimed.empty())
        return batches;
    // A judge's folder of the call takes in nobody's ballots: said as such, not as if the call were unknown.
    for (const CallCard &card : context.environment.home.cards()) {
        if (std::find(claimed.begin(), claimed.end(), card.call) != claimed.end())
            return Error(Code::OFFICE_ONLY, {{"call", card.shortName}});
    }
    return Error(Code::CALL_NOT_FOUND, {{"call", claimed.front().hex().substr(0, shortDigits)}, {"file", paths.front()}, {"detail", "merge"}});
}

/// No file says where it belongs: each is still told what is wrong with it.
Done refuseAll(Context &context, const std::vector<std::string> &paths)
{
    IncomingRequest request;
    request.paths = paths;
    request.kinds = {FileKind::Ballot, FileKind::Bundle};
    PALMARES_TRY(const Incoming incoming, readIncoming(request));
    const auto isForm = [](const PassedOver &passed) { return passed.why.code == Code::NOT_OURS && !passed.isStranger(); };
    const auto form = std::find_if(incoming.passedOver.begin(), incoming.passedOver.end(), isForm);
    if (incoming.files.empty())
        return form == incoming.passedOver.end() ? Error(Code::NOTHING_TO_DO, {{"detail", "files"}}) : Error(form->why).with("file", form->path);
    for (const IncomingFile &file : incoming.files) {
        if (file.refused)
            context.out.refuse(*file.refused);
    }
    return {};
}

Done mergeBatch(Context &context, const Batch &batch, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(batch.call));
    IntakeDesk desk(*session);
    PALMARES_TRY(Intake intake, desk.read(batch.paths));
    if (args.has("--with-unknown"))
        desk.tick(intake, std::vector<bool>(intake.planned.size(), true));
    Out &out = context.out;
    MergeReport report;
    if (args.has("--dry-run")) {
        PALMARES_TRY(report.leftOut, commentsToGo(*session, intake));
    } else {
        PALMARES_TRY(report, desk.merge(intake));
    }
    const CallSnapshot view = session->view();
    const CallState &state = args.has("--dry-run") ? intake.plan.view : view->state;
    const Digest digest = args.has("--dry-run") ? intake.plan.after.digest() : view->set.digest();
    out.line(view->title(context.lang) + " (" + view->state.name + ")");
    tellIntake(out, view->state.name, intake);
    tellComments(out, text::keeping::commentsLeftOut, {}, report.leftOut);
    tellCopies(out, args.has("--dry-run") ? intake.copies : report.copies, args.has("--dry-run"), view->state.name);
    out.object()["call"] = view->state.name;
    out.object()["dry_run"] = args.has("--dry-run");
    out.object()["merged"] = report.merged;
    out.object()["again"] = report.again;
    out.object()["pending"] = report.pending;
    const auto isNamed = [](const PassedOver &passed) { return !passed.isStranger(); }; // by tellIntake()
    const std::size_t refused = report.refused + static_cast<std::size_t>(std::count_if(intake.passedOver.begin(), intake.passedOver.end(), isNamed));
    out.object()["refused_files"] = refused;
    out.object()["new_records"] = report.records;
    out.object()["set_digest"] = digest.hex();
    if (!view->hasKey)
        out.say(words::mergesWithoutKey);
    if (args.has("--dry-run"))
        out.say(words::nothingChanged);
    else
        out.say(words::mergedSummary, {{"files", counted(words::files, report.merged)},
                                       {"again", report.again},
                                       {"refused", refused},
                                       {"records", counted(words::newRecords, report.records)}});
    out.say(words::setDigest, {{"digest", digest.hex()}});
    tellBackup(context, *session);
    tellFindings(out, state);
    context.question = context.question || asksSomething(state) || report.pending > 0;
    return {};
}

Done merge(Context &context, const Args &args)
{
    PALMARES_TRY(const auto batches, batchesOf(context, args));
    if (batches.empty())
        return refuseAll(context, args.rest(0));
    for (const Batch &batch : batches) {
        Done merged = mergeBatch(context, batch, args);
        if (merged.ok())
            continue;
        // A call that is damaged keeps no other from its files.
        if (merged.error().code != Code::DB_DAMAGED)
            return merged;
        context.out.refuse(std::move(merged).error());
        context.out.say(words::salvageFirst, {{"call", batch.call}});
    }
    return {};
}

Done forks(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(officeOnly(*session->view()));
    PALMARES_TRY(const auto forks, IntakeDesk(*session).forks());
    auto &list = context.out.object()["forks"];
    list = ordered_json::array();
    for (const ForkView &fork : forks) {
        list.push_back(forkJson(fork));
        tellFork(context.out, fork);
    }
    // Only of sheets none needs to stand.
    const bool anySheet = std::any_of(forks.begin(), forks.end(), [](const auto &fork) { return fork.type == RecordType::Sheet; });
    const bool anyOurs = std::any_of(forks.begin(), forks.end(), [](const auto &fork) { return !fork.isJudgesOwn; });
    if (forks.empty())
        context.out.say(words::noForks);
    else if (anyOurs)
        context.out.say(anySheet ? words::forksNext : words::forksNextOnly, {{"call", session->view()->state.name}});
    context.question = !forks.empty();
    return {};
}

Done resolve(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    IntakeDesk desk(*session);
    const std::string call = session->view()->state.name;
    if (args.has("--device")) {
        if (!args.has("--wins") || args.count() > 1 || args.has("--use") || args.has("--exclude"))
            throw UsageError{word(text::usage::deviceWins)};
        PALMARES_TRY(const auto ended, desk.deviceWins(args.value("--device"), args.value("--reason")));
        context.out.object() = {{"resolved", ended.first}, {"unclear", ended.second}};
        context.out.sayCount(words::decidedForLaptop, ended.first);
        if (ended.second > 0)
            context.out.sayCount(words::unclear, ended.second, {{"call", call}});
        context.question = ended.second > 0;
        return {};
    }
    if (args.has("--same")) {
        if (args.count() > 1 || args.has("--use") || args.has("--exclude"))
            throw UsageError{word(text::usage::slotAndChoice)};
        PALMARES_TRY(const std::size_t ended, desk.keepAlike(args.value("--reason")));
        context.out.object() = {{"resolved", ended}};
        context.out.sayCount(words::keptAlike, ended);
        return {};
    }
    if (args.count() < 2 || args.has("--use") == args.has("--exclude"))
        throw UsageError{word(text::usage::slotAndChoice)};
    PALMARES_CHECK(desk.resolve({args.at(1), args.value("--use"), args.value("--reason")}));
    context.out.object() = {{"slot", args.at(1)}, {"use", args.value("--use")}};
    context.out.say(args.has("--use") ? words::decided : words::excluded, {{"slot", args.at(1)}});
    return {};
}

/// What settle takes: the other answers are recorded by close, device and the pages of the office.
constexpr std::array settleAnswers = {SettleAnswer::Counted, SettleAnswer::NotCounted, SettleAnswer::DeviceConfirmed, SettleAnswer::Seen};

Done settle(Context &context, const Args &args)
{
    const auto answer = fromWord<SettleAnswer>(needed(args, "--answer"));
    if (!answer || std::find(settleAnswers.begin(), settleAnswers.end(), *answer) == settleAnswers.end()) {
        std::vector<std::string> answers;
        for (const SettleAnswer one : settleAnswers)
            answers.emplace_back(wordOf(one));
        throw UsageError{word(text::usage::oneOf, {{"option", "--answer"}, {"words", listed(answers)}})};
    }
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(IntakeDesk(*session).settle(args.at(1), *answer, args.value("--reason")));
    context.out.object() = {{"finding", args.at(1)}, {"answer", wordOf(*answer)}};
    context.out.say(words::settled, {{"finding", args.at(1)}, {"answer", wordOf(*answer)}});
    return {};
}

Done aside(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const bool back = args.has("--back");
    PALMARES_TRY(const std::size_t count,
                 IntakeDesk(*session).setAside(args.at(1), back, args.value("--reason")));
    context.out.object() = {{"what", args.at(1)},
                            {"back", back},
                            {"records", count},
                            {"set_digest", session->view()->set.digest().hex()}};
    context.out.sayCount(back ? words::broughtBack : words::setAside, count);
    return {};
}

Done findings(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot view = session->view();
    PALMARES_CHECK(officeOnly(*view));
    tellFindings(context.out, view->state);
    const std::vector<Finding> late = lateFindings(*view);
    tellLate(context.out, view->state, late);
    const bool isOfResults = tellOfResults(context.out, *view) > 0;
    PALMARES_TRY(const std::vector<std::string> held, heldFiles(session->db()));
    context.out.object()["held"] = held;
    for (const std::string &file : held)
        context.out.say(words::unknownNext, {{"file", file}});
    const auto &all = view->state.findings;
    const auto answered =
        std::count_if(all.begin(), all.end(), [](const CallFinding &one) { return one.isSettled(); });
    const auto waived = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const CallFinding &one) { return one.answer == SettleAnswer::Waived; }));
    const bool isAllAnswered = late.empty() && !isOfResults && held.empty() && answered == static_cast<std::ptrdiff_t>(all.size());
    if (isAllAnswered && waived > 0)
        context.out.sayCount(words::waivedStand, waived);
    else if (isAllAnswered)
        context.out.say(answered == 0 ? words::noFindings : words::allAnswered);
    context.question = asksSomething(view->state);
    return {};
}

Done exportCall(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const bool deidentified = args.has("--deidentified");
    PALMARES_TRY(const BundleWritten written, BundleDesk(*session).write({args.at(1), deidentified}));
    const Digest digest = session->view()->set.digest();
    context.out.object() = {
        {"file", args.at(1)},           {"size", written.size},         {"hash", written.hash.hex()},
        {"records", written.records},   {"texts", written.texts},       {"files", written.files},
        {"withheld", written.withheld}, {"unshared", written.unshared}, {"deidentified", deidentified}, {"set_digest", digest.hex()}};
    context.out.say(words::wroteBundle, {{"file", args.at(1)},
                                         {"records", counted(words::records, written.records)},
                                         {"texts", counted(words::texts, written.texts)},
                                         {"files", counted(words::files, written.files)}});
    tellLost(context.out, written.lost);
    if (deidentified) {
        context.out.sayCount(words::withheld, written.withheld);
        if (written.unshared > 0)
            context.out.sayCount(words::unshared, written.unshared);
        const CallSnapshot view = session->view();
        std::vector<std::uint32_t> all;
        for (std::uint32_t entry = 0; entry < view->state.entries.size(); ++entry)
            all.push_back(entry);
        tellWhatIsLeft(context.out, *view, whatIsLeft(*view, all), true);
        tellCodesThatName(context.out, *view, true);
    } else {
        context.out.say(words::holdsNames);
        const Done told = tellWaiting(context.out, *session, text::sheets::notInBundle); // by the home that types; others export all the same
        if (!told.ok() && told.error().code != Code::CANNOT_WRITE && told.error().code != Code::KEY_MISSING)
            return told;
    }
    context.out.say(words::setDigest, {{"digest", digest.hex()}});
    return {};
}

bool isBeyondOpening(const Context &context, const CallFolder &folder)
{
    const auto session = CallSession::open(context.environment, folder);
    return !session.ok() && session.error().code == Code::DB_DAMAGED;
}

Done importCall(Context &context, const Args &args)
{
    const auto made = BundleDesk::makeOffice(context.environment, args.at(0));
    if (!made.ok() && made.error().code == Code::CALL_EXISTS && !made.error().arg("value").empty()) {
        const std::string folder(made.error().arg("value"));
        // Nothing can be merged into a damaged call; what it still holds and the bundle make a new one.
        const auto place = context.environment.home.folder(folder);
        if (place && isBeyondOpening(context, *place)) {
            PALMARES_TRY(const Salvaged saved, salvageCall(context.environment, *place, {args.at(0)}));
            tellSalvaged(context.out, saved);
            return {};
        }
        return mergeBatch(context, {folder, {args.at(0)}}, args);
    }
    if (!made.ok())
        return made.error();
    PALMARES_TRY(const auto session, context.open(made->name()));
    const CallSnapshot view = session->view();
    context.out.object() = {
        {"call", view->state.name}, {"folder", made->path},        {"new", true},
        {"has_key", view->hasKey},  {"records", view->set.size()}, {"set_digest", view->set.digest().hex()}};
    context.out.say(words::here, {{"title", view->title(context.lang)},
                                  {"call", view->state.name},
                                  {"records", counted(words::records, view->set.size())}});
    if (!view->hasKey)
        context.out.say(words::keyNotHere);
    context.out.say(words::setDigest, {{"digest", view->set.digest().hex()}});
    return {};
}

} // namespace

std::vector<Verb> fileVerbs()
{
    return {
        {{"merge", {"FILE…"}, {"--call=CALL", "--dry-run", "--with-unknown"}, text::verbs::merge}, merge},
        {{"findings", {"CALL"}, {}, text::verbs::findings}, findings},
        {{"forks", {"CALL"}, {}, text::verbs::forks}, forks},
        {{"resolve",
          {"CALL", "[SLOT]"},
          {"--use=ID", "--exclude", "--device=DEVICE", "--wins", "--same", "!--reason=TEXT"},
          text::verbs::resolve},
         resolve},
        {{"settle", {"CALL", "FINDING"}, {"!--answer=counted|not_counted|device_confirmed|seen", "!--reason=TEXT"}, text::verbs::settle},
         settle},
        {{"aside", {"CALL", "WHAT"}, {"--back", "!--reason=TEXT"}, text::verbs::aside}, aside},
        {{"call export", {"CALL", "FILE"}, {"--deidentified"}, text::verbs::callExport}, exportCall},
        {{"call import", {"FILE"}, {}, text::verbs::callImport}, importCall},
    };
}

} // namespace palmares::cli
