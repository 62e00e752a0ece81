#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/keeping/backupdesk.h"
#include "core/office/keeping/erasedesk.h"
#include "core/office/keeping/salvagedesk.h"
#include "core/office/trials/trialrun.h"
#include "core/records/words.h"
#include "ui/text/calltext.h"
#include "ui/text/errortext.h"
#include "ui/text/filestext.h"
#include "ui/text/keeptext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <map>

namespace palmares::cli {

namespace words = text::keeping;

namespace {

using nlohmann::ordered_json;

ordered_json asJson(const StoreCounts &counts)
{
    return {{"records", counts.records},
            {"commits", counts.commits},
            {"lists", counts.lists},
            {"texts", counts.texts},
            {"drafts", counts.drafts}};
}

void tellCounts(Out &out, const StoreCounts &counts)
{
    const auto size = [](std::int64_t n) { return static_cast<std::size_t>(n); };
    out.say(words::holds, {{"records", counted(text::files::records, size(counts.records))},
                           {"acts", counted(text::files::acts, size(counts.commits))},
                           {"texts", counted(text::files::texts, size(counts.texts))},
                           {"drafts", counted(words::drafts, size(counts.drafts))}});
}

void tellList(Out &out, const std::vector<Backup> &all)
{
    std::vector<std::vector<std::string>> rows{headings({words::made, words::size, words::file})};
    ordered_json list = ordered_json::array();
    for (const Backup &backup : all) {
        rows.push_back({backup.at > 0 ? timeText(backup.at) : "–", std::to_string(backup.size), backup.path});
        list.push_back({{"file", backup.path}, {"at", backup.at}, {"size", backup.size}});
    }
    out.object()["backups"] = std::move(list);
    if (rows.size() > 1)
        out.table(rows, {false, true, false});
    out.sayCount(words::backupsHere, all.size());
}

Done backup(Context &context, const Args &args)
{
    // Who asks for them has often a call that does not open any more.
    if (args.has("--list")) {
        PALMARES_TRY(const CallFolder folder, context.find(args.at(0), args.value("--as")));
        tellList(context.out, BackupDesk::of(folder));
        return {};
    }
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    BackupDesk desk(*session);
    PALMARES_TRY(const Backup made, desk.make());
    context.out.object() = {{"file", made.path}, {"size", made.size}, {"counts", asJson(*made.counts)}};
    context.out.say(words::backedUp, {{"file", made.path}});
    tellCounts(context.out, *made.counts);
    tellList(context.out, desk.list());
    return {};
}

Done restore(Context &context, const Args &args)
{
    PALMARES_TRY(const Restored restored, BackupDesk::restore(context.environment, args.at(0)));
    context.out.object() = {{"call", restored.call},
                            {"folder", restored.folder.name()},
                            {"path", restored.folder.path},
                            {"counts", asJson(restored.counts)},
                            {"files_missing", restored.filesMissing}};
    context.out.say(words::restored, {{"call", restored.call}, {"folder", restored.folder.name()}});
    tellCounts(context.out, restored.counts);
    if (restored.filesMissing > 0)
        context.out.sayCount(words::filesMissing, static_cast<std::size_t>(restored.filesMissing));
    std::size_t folders = 0;
    for (const CallCard &card : context.environment.home.cards())
        folders += card.shortName == restored.call ? 1 : 0;
    context.out.say(folders > 1 ? words::restoredBeside : words::restoredAlone);
    return {};
}

void tellSent(Out &out, const ErasurePlan &plan)
{
    std::vector<std::vector<std::string>> rows{
        headings({words::judge, words::round, words::package, words::items, words::made})};
    ordered_json list = ordered_json::array();
    for (const SentPackage &sent : plan.sent) {
        rows.push_back({sent.judge, sent.round, std::to_string(sent.number), std::to_string(sent.held),
                        sent.time < 0 ? "–" : timeText(sent.time)});
        list.push_back({{"judge", sent.judge},
                        {"round", sent.round},
                        {"number", sent.number},
                        {"held", sent.held},
                        {"time", sent.time}});
    }
    out.object()["sent"] = std::move(list);
    if (rows.size() > 1) {
        out.say(words::sentBefore);
        out.table(rows, {false, false, true, true, false});
    }
}

Done erase(Context &context, const Args &args)
{
    const auto reason = fromWord<EraseReason>(args.value("--reason"));
    if (!reason) {
        throw UsageError{
            word(text::usage::oneOf, {{"option", "--reason"}, {"words", listed(wordsOf<EraseReason>())}})};
    }
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    EraseDesk desk(*session);
    PALMARES_TRY(const ErasurePlan plan, desk.plan(args.at(1)));
    Out &out = context.out;
    const bool dryRun = args.has("--dry-run");
    out.object() = {{"code", plan.code}, {"dry_run", dryRun}, {"texts", plan.texts}, {"files", plan.files}};
    const std::string texts = counted(text::files::texts, plan.texts);
    const std::string files = counted(text::files::files, plan.files);
    std::vector<OtherCopy> copies = plan.copies;
    out.object()["code_is_a_name"] = plan.isCodeName;
    if (plan.isCodeName)
        out.say(words::codeStays, {{"code", plan.code}});
    if (dryRun) {
        out.say(words::wouldErase, {{"code", plan.code}, {"texts", texts}, {"files", files}});
    } else {
        PALMARES_TRY(const ErasureDone erased, desk.carryOut(plan, *reason));
        out.object()["outbox_files"] = erased.outboxFiles;
        out.object()["backups"] = erased.backups;
        out.say(words::erased, {{"code", plan.code}, {"texts", texts}, {"files", files}});
        out.say(words::resultsStay);
        if (erased.outboxFiles > 0)
            out.sayCount(words::copiesGone, static_cast<std::size_t>(erased.outboxFiles));
        for (const std::string &file : erased.left)
            out.say(words::newerBackupLeft, {{"file", file}});
        out.object()["backups_left"] = erased.left;
        copies = erased.copies;
    }
    tellComments(out, dryRun ? words::commentsWouldGo : words::commentsWent, plan.code, plan.comments);
    tellCopies(out, copies, dryRun, args.at(0));
    tellSent(out, plan);
    if (dryRun)
        out.say(text::files::nothingChanged);
    else
        out.say(words::eraseNext);
    return {};
}

Done salvage(Context &context, const Args &args)
{
    const auto save = [&]() -> Result<Salvaged> {
        if (isBackupName(args.at(0)))
            return salvageFile(context.environment, args.at(0));
        PALMARES_TRY(const CallFolder folder, context.find(args.at(0), args.value("--as")));
        return salvageCall(context.environment, folder);
    };
    PALMARES_TRY(const Salvaged saved, save());
    tellSalvaged(context.out, saved);
    return {};
}

Done discardTrialRun(Context &context, const Args &args)
{
    PALMARES_TRY(const CallFolder folder, context.find(args.at(0)));
    PALMARES_TRY(const std::string call, discardTrial(folder));
    context.out.object() = {{"call", call}, {"discarded", true}};
    context.out.say(words::trialGone, {{"call", call}});
    return {};
}

/// A round without sheets looks like a round of bad rules: it is named, and what stands in its way.
void tellUnplayed(Context &context, const Trial &made)
{
    context.out.object()["unplayed"] = made.unplayed.empty() ? ordered_json() : ordered_json(made.unplayed);
    if (made.unplayed.empty())
        return;
    if (made.unassigned) {
        const Error why = tellImpossible(context, *made.unassigned);
        context.out.say(words::trialUnassigned, {{"round", made.unplayed}, {"why", std::string(why.arg("detail"))}});
    } else if (made.sheets == 0) {
        context.out.say(words::trialEmpty, {{"trial", made.call}});
    } else {
        context.out.say(words::trialNoneThrough, {{"round", made.unplayed}});
    }
}

/// A copy to try things on, or an end to one.
Done trial(Context &context, const Args &args)
{
    if (args.has("--discard"))
        return discardTrialRun(context, args);
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot view = session->view();
    TrialRequest request;
    request.round = args.value("--round");
    request.isWhole = args.has("--whole");
    request.lang = context.lang;
    request.title = word(words::trialOf, {{"title", view->title(context.lang)}});
    request.seed = static_cast<std::uint64_t>(numberOption(args, "--seed", 0, INT64_MAX).value_or(1));
    PALMARES_TRY(const Trial made, makeTrial(*session, request));
    context.out.object() = {{"call", made.call},       {"folder", made.folder.name()}, {"round", made.round}, {"rounds", made.rounds},
                            {"entries", made.entries}, {"judges", made.judges},        {"sheets", made.sheets}};
    context.out.say(words::trialReady, {{"call", made.call},
                                        {"entries", counted(text::calls::entries, made.entries)},
                                        {"judges", counted(text::calls::judges, made.judges)},
                                        {"sheets", counted(text::files::sheets, made.sheets)}});
    if (made.areEntriesMadeUp)
        context.out.say(words::trialEntries);
    if (made.areJudgesMadeUp)
        context.out.say(words::trialJudges);
    tellUnplayed(context, made);
    context.out.say(words::trialNext, {{"call", view->state.name}, {"trial", made.call}});
    return {};
}

} // namespace

void tellSalvaged(Out &out, const Salvaged &saved)
{
    out.object() = {{"call", saved.call},
                    {"folder", saved.folder.name()},
                    {"damaged", saved.damaged},
                    {"pages", saved.pages},
                    {"records", saved.records},
                    {"from_backup", saved.fromBackup},
                    {"from_outbox", saved.fromOutbox},
                    {"unsigned", saved.unsignedRecords},
                    {"records_missing", saved.recordsMissing},
                    {"broken", saved.broken},
                    {"commits", saved.commits},
                    {"lists", saved.lists},
                    {"lists_missing", saved.listsMissing},
                    {"texts", saved.texts},
                    {"texts_missing", saved.textsMissing},
                    {"drafts", saved.drafts},
                    {"files", saved.files},
                    {"files_missing", saved.filesMissing},
                    {"set_digest", saved.setDigest.hex()}};
    out.say(words::saved, {{"call", saved.call}, {"folder", saved.folder.name()}});
    out.say(words::savedCounts, {{"records", counted(text::files::records, saved.records)},
                                 {"acts", counted(text::files::acts, saved.commits)},
                                 {"texts", counted(text::files::texts, saved.texts)},
                                 {"files", counted(text::files::files, saved.files)},
                                 {"drafts", counted(words::drafts, saved.drafts)}});
    if (saved.fromBackup + saved.fromOutbox > 0)
        out.sayCount(words::savedElsewhere, saved.fromBackup + saved.fromOutbox);
    if (saved.unsignedRecords > 0)
        out.sayCount(words::savedUnsigned, saved.unsignedRecords);
    if (saved.recordsMissing > 0)
        out.sayCount(words::recordsMissing, saved.recordsMissing);
    if (saved.broken > 0)
        out.sayCount(words::notSaved, static_cast<std::size_t>(saved.broken));
    if (saved.textsMissing > 0)
        out.sayCount(words::textsMissing, saved.textsMissing);
    if (saved.listsMissing > 0)
        out.sayCount(words::listsMissing, saved.listsMissing);
    if (saved.filesMissing > 0)
        out.sayCount(words::filesMissing, saved.filesMissing);
    out.say(words::damagedStays, {{"folder", saved.damaged}});
    out.say(words::compareDigest, {{"digest", saved.setDigest.hex()}});
}

void tellBackup(Context &context, const CallSession &session)
{
    // What is left of an erasure was said when the call was opened.
    if (const auto &problem = SessionBackups::problemOf(session); problem && !problem->arg("detail").starts_with("erasing")) {
        context.out.object()["backup"] = codeName(problem->code);
        context.out.say(words::notBackedUp,
                        {{"code", codeName(problem->code)}, {"call", session.view()->state.name}});
    }
}

std::vector<Verb> keepVerbs()
{
    return {
        {{"call test", {"CALL"}, {"--round=ROUND", "--whole", "--seed=N", "--discard"}, text::verbs::trial}, trial},
        {{"backup", {"CALL"}, {"--as=JUDGE", "--list"}, text::verbs::backup}, backup},
        {{"restore", {"FILE"}, {}, text::verbs::restore}, restore},
        {{"salvage", {"CALL"}, {"--as=JUDGE"}, text::verbs::salvage}, salvage},
        {{"erase", {"CALL", "ENTRY|JUDGE"}, {"!--reason=KIND", "--dry-run"}, text::verbs::erase}, erase},
    };
}

} // namespace palmares::cli
