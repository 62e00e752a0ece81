#include "core/office/session/callshelf.h"

#include "core/office/exchange/incoming.h"
#include "core/office/exchange/packageforks.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/keeping/backupdesk.h"
#include "core/office/session/callcard.h"
#include "core/office/trials/trialrun.h"
#include "core/store/files.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace palmares {

namespace {

std::string chosen(const std::vector<std::pair<std::string, std::string>> &titles, std::string_view lang)
{
    const std::string *any = nullptr;
    const std::string *english = nullptr;
    for (const auto &[language, title] : titles) {
        if (title.empty())
            continue;
        if (language == lang)
            return title;
        if (language == "en")
            english = &title;
        else if (!any)
            any = &title;
    }
    return english ? *english : any ? *any : std::string();
}

ShelfCall shelfCall(const Home &home, CallCard card)
{
    ShelfCall call;
    if (const auto folder = home.folder(card.folder)) {
        call.folder = *folder;
        call.isSample = fileExists(sampleMark(*folder));
        call.isTrial = isTrialFolder(*folder);
        call.restoredAt = BackupDesk::restoredAt(*folder);
        if (const auto holder = heldBy(*folder)) {
            call.holder = *holder;
            call.isOpenHere = holder->here;
            call.isOpenElsewhere = !holder->here;
        }
    }
    call.hasCard = !card.call.isNone();
    call.card = std::move(card);
    return call;
}

/// Which of the call's folders take the file, and as what.
std::vector<OfferedFile::Choice> choicesFor(const FileInspection &file, const std::vector<ShelfCall> &fits, const std::string &from)
{
    std::vector<OfferedFile::Choice> choices;
    const auto add = [&](Role role, FileUse use, const auto &takes) {
        const auto canTake = [&](const ShelfCall &fit) { return fit.card.role == role && takes(fit.card); };
        const bool isFrom = std::any_of(fits.begin(), fits.end(), [&](const ShelfCall &fit) { return fit.folder.name() == from && canTake(fit); });
        for (std::size_t i = 0; i < fits.size(); ++i) {
            if (canTake(fits[i]) && (!isFrom || fits[i].folder.name() == from))
                choices.push_back({use, i});
        }
    };
    const auto any = [](const CallCard &) { return true; };
    const auto same = [&](const CallCard &card) { return card.judge == file.judge; };
    switch (file.kind) {
    case FileKind::Package:
        add(Role::Judge, FileUse::AddToJudging, same);
        if (choices.empty())
            choices.push_back({FileUse::StartJudging, {}});
        break;
    case FileKind::Ballot:
        add(Role::Office, FileUse::MergeAtOffice, any);
        add(Role::Judge, FileUse::ContinueJudging, same);
        if (choices.empty())
            choices.push_back({FileUse::NoPlace, {}});
        break;
    case FileKind::Bundle:
        add(Role::Office, FileUse::MergeAtOffice, any);
        if (choices.empty())
            choices.push_back({FileUse::MakeOffice, {}});
        break;
    case FileKind::Key:
        choices.push_back({FileUse::AddKey, {}});
        add(Role::Office, FileUse::AddKey, any);
        if (choices.size() > 1)
            choices = {choices[1]}; // it is the key of all of them
        break;
    }
    return choices;
}

/// The entries that a judge is to judge in a round, by id.
std::vector<EntryId> toJudge(const CallState &state, const JudgeId &id, std::string_view round)
{
    const std::uint32_t judge = state.judgeIndex(id);
    std::vector<EntryId> entries;
    for (const AssignView &assign : state.assigns) {
        if (judge != nowhere && assign.judge == judge && state.rounds[assign.round].id == round && isToScore(state, assign))
            entries.push_back(state.entries[assign.entry].id);
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

bool isPracticeIn(const CallState &state, std::string_view round, const EntryId &id)
{
    const StatusView *status = state.status(state.roundIndex(round), state.entryIndex(id));
    return status && status->state == StatusState::Practice;
}

bool judgesAnything(const CallState &state, const JudgeId &id)
{
    const std::uint32_t judge = state.judgeIndex(id);
    return judge != nowhere && std::any_of(state.assigns.begin(), state.assigns.end(),
                                           [&](const AssignView &assign) { return assign.judge == judge; });
}

/// The round that a package is of. It may hold another one besides, from which its sheets start.
std::string roundOf(const CallState &package)
{
    if (!package.assigns.empty())
        return package.rounds[package.assigns.front().round].id;
    std::string last;
    for (const RoundView &round : package.rounds)
        last = round.rules ? round.id : last;
    return last;
}

/// A file that was attached later, a translation, a text where there was none.
bool hasMoreThan(const EntryView &now, const EntryView &then)
{
    const auto isText = [&](const EntryText &text) {
        return std::any_of(then.texts.begin(), then.texts.end(), [&](const EntryText &other) { return other.part == text.part && other.ref == text.ref; });
    };
    const auto isFile = [&](const EntryFile &file) {
        return std::any_of(then.files.begin(), then.files.end(), [&](const EntryFile &other) { return other.hash == file.hash; });
    };
    return !std::all_of(now.texts.begin(), now.texts.end(), isText) || !std::all_of(now.files.begin(), now.files.end(), isFile);
}

/// It has words or files here that the orders in the package erase.
bool goesWith(const EntryView &here, const CallState &before, const CallState &after)
{
    const auto goes = [&](const Ref &ref) { return after.isErased(ref) && !before.isErased(ref); };
    return std::any_of(here.texts.begin(), here.texts.end(), [&](const EntryText &text) { return goes(text.ref); });
}

void compareEntries(PackagePreview &preview, const CallState &before, const CallState &after,
                    const RecordSet &set, const JudgeId &judge)
{
    const std::vector<EntryId> had = toJudge(before, judge, preview.round);
    const std::vector<EntryId> has = toJudge(after, judge, preview.round);
    preview.entries = has.size();
    preview.isNewRound = had.empty() && !has.empty() && judgesAnything(before, judge);
    for (const EntryView &entry : after.entries) {
        const bool was = std::binary_search(had.begin(), had.end(), entry.id);
        const bool is = std::binary_search(has.begin(), has.end(), entry.id);
        if (isPracticeIn(before, preview.round, entry.id) && !isPracticeIn(after, preview.round, entry.id))
            preview.leftPractice.push_back(entry.id);
        if (is && !was)
            preview.added.push_back(entry.code);
        if (was && !is)
            preview.takenBack.push_back(entry.code);
        const std::uint32_t earlier = before.entryIndex(entry.id);
        if (earlier == nowhere || before.entries[earlier].heads.empty())
            continue;
        if (goesWith(before.entries[earlier], before, after)) // also of one that was taken back before
            preview.erased.push_back(entry.code);
        else if (!is)
            continue;
        else if (hasChangedSince(set, entry, before.entries[earlier].heads.front()))
            preview.corrected.push_back(entry.code);
        else if (hasMoreThan(entry, before.entries[earlier]))
            preview.extended.push_back(entry.code);
    }
}

/// A text that travels in the file itself.
std::optional<std::string> textIn(const IncomingFile &file, const Ref &ref)
{
    const auto &texts = file.content.texts;
    const auto at =
        std::find_if(texts.begin(), texts.end(), [&](const TextBytes &text) { return text.ref == ref; });
    if (at == texts.end())
        return std::nullopt;
    return at->bytes;
}

/// By language: the titles of a criterion or an item of the round, or its own.
std::vector<std::pair<std::string, std::string>> titlesIn(const IncomingFile &file, const CallState &package, const std::string &round,
                                                          const std::string &criterion)
{
    const std::string of = "round/" + round + "/";
    std::vector<std::pair<std::string, std::string>> titles;
    for (const TextView &text : package.texts) {
        const bool isIt = criterion.empty() ? text.at == of + "title"
                                            : text.at == of + "criterion/" + criterion + "/title" || text.at == of + "item/" + criterion + "/title";
        if (!isIt)
            continue;
        if (auto title = textIn(file, text.ref))
            titles.emplace_back(text.lang, std::move(*title));
    }
    return titles;
}

} // namespace

std::string ShelfCall::title(std::string_view lang) const
{
    const std::string title = chosen(card.titles, lang);
    return !title.empty() ? title : !card.shortName.empty() ? card.shortName : card.folder;
}

std::string ShelfCall::roundTitle(std::string_view lang) const
{
    const std::string title = chosen(card.roundTitles, lang);
    return title.empty() ? card.round : title;
}

std::string sampleMark(const CallFolder &folder)
{
    return folder.path + "/sample";
}

std::vector<ShelfCall> twinsOf(const ShelfCall &call, const std::vector<ShelfCall> &shelf)
{
    std::vector<ShelfCall> twins;
    std::copy_if(shelf.begin(), shelf.end(), std::back_inserter(twins), [&](const ShelfCall &other) {
        return other.hasCard && call.hasCard && other.card.call == call.card.call && other.card.role == call.card.role &&
               other.card.judge == call.card.judge && other.card.judgeCode == call.card.judgeCode;
    });
    return twins;
}

std::vector<ShelfCall> shelfOf(const Home &home)
{
    std::vector<ShelfCall> calls;
    for (CallCard &card : home.cards())
        calls.push_back(shelfCall(home, std::move(card)));
    std::stable_sort(calls.begin(), calls.end(), [](const ShelfCall &a, const ShelfCall &b) {
        const auto key = [](const ShelfCall &call) {
            const bool judges = call.hasCard && call.card.role == Role::Judge;
            return std::tuple<int, const std::string &, const std::string &, const std::string &>(
                judges ? 0 : 1, call.card.shortName, call.card.judgeCode, call.card.folder);
        };
        return key(a) < key(b);
    });
    return calls;
}

Result<std::vector<OfferedFile>> offered(const Home &home, const std::vector<std::string> &paths,
                                         const Progress &progress, const std::string &from)
{
    const std::vector<ShelfCall> shelf = shelfOf(home);
    std::vector<OfferedFile> files;
    for (const std::string &path : paths) {
        OfferedFile file;
        PALMARES_TRY(file.inspection, inspectFile(path, progress));
        if (file.inspection.refused) {
            file.choices.push_back({FileUse::Refused, {}});
        } else {
            for (const ShelfCall &call : shelf) {
                if (call.hasCard && call.card.call == file.inspection.call)
                    file.fits.push_back(call);
            }
            file.choices = choicesFor(file.inspection, file.fits, from);
        }
        files.push_back(std::move(file));
    }
    return files;
}

Result<PackagePreview> previewPackage(const std::string &path, const CallSnapshot &now)
{
    IncomingRequest request;
    request.paths = {path};
    request.kinds = {FileKind::Package};
    if (now)
        request.call = now->identity.call;
    PALMARES_TRY(const Incoming incoming, readIncoming(request));
    if (incoming.files.size() != 1)
        return Error(Code::CANNOT_READ, {{"file", path}});
    const IncomingFile &file = incoming.files.front();
    if (file.refused)
        return *file.refused;
    const CallState alone = viewOf(file.set);
    const auto known = std::find_if(alone.judges.begin(), alone.judges.end(),
                                    [](const JudgeView &j) { return j.isKnown(); });
    if (known == alone.judges.end())
        return Error(Code::BAD_STRUCTURE, {{"file", path}, {"detail", "no_judge"}});
    const RecordSet set = now ? now->set.with(file.set) : file.set;
    const CallState after = viewOf(set);
    const CallState nothing;
    const CallState &before = now ? now->state : nothing;
    PackagePreview preview;
    preview.judge = known->code;
    preview.round = roundOf(alone);
    compareEntries(preview, before, after, set, known->id);
    preview.deadlineAfter = deadlineOf(after, preview.round);
    if (now)
        preview.deadlineNow = deadlineOf(before, preview.round);
    if (now)
        preview.differing = differingForJudge(before, alone, after, known->id);
    preview.rewording = rewordingOf(before, after, preview.round);
    for (Rewording::Criterion &criterion : preview.rewording.criteria)
        criterion.titles = titlesIn(file, alone, preview.round, criterion.id);
    for (const SettingView &setting : alone.settings) {
        if (setting.name == "contact" && (setting.round.empty() || setting.round == preview.round))
            preview.contact = textIn(file, setting.ref).value_or(setting.value);
    }
    preview.roundTitles = titlesIn(file, alone, preview.round, {});
    return preview;
}

} // namespace palmares
