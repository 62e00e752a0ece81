#include "core/office/keeping/backupdesk.h"

#include "core/office/exchange/incoming.h"
#include "core/office/keeping/erasedhere.h"
#include "core/office/session/inspection.h"
#include "core/store/erase.h"
#include "core/store/files.h"
#include "core/store/truth.h"

#include <algorithm>
#include <charconv>

namespace palmares {

namespace {

/// What a backup says of itself before anything is made of it.
struct Looked {
    Identity who;
    CallCard card;
    StoreCounts counts;
};

/// Another file of ours or of somebody else's is no damaged backup. \errors WRONG_KIND, NOT_OURS
Done looksLikeBackup(const std::string &path)
{
    constexpr std::string_view start("SQLite format 3\0", 16);
    PALMARES_TRY(const Bytes found, readOwnFileStart(path, start.size()));
    if (found == start)
        return {};
    const auto claim = claimOf(path);
    if (claim.ok() && claim->kind >= 1 && claim->kind <= 4)
        return Error(Code::WRONG_KIND, {{"file", path},
                                        {"found", std::string(fileKindName(static_cast<FileKind>(claim->kind)))},
                                        {"limit", "backup"}});
    return Error(Code::NOT_OURS, {{"file", path}});
}

/// The file may have been on a stranger's stick: every record, signature, list and text is proved.
Result<Looked> lookInto(const std::string &path)
{
    PALMARES_TRY(CallDb db, CallDb::openReadOnly(path));
    Looked looked;
    PALMARES_TRY(looked.who, identity(db));
    PALMARES_TRY(const CallProof proof, verifyCall(db));
    for (const Error &failure : proof.failures) {
        const bool isAttachment = failure.code == Code::DAMAGED || failure.code == Code::NOT_FOUND;
        if (!isAttachment)
            return Error(Code::DB_DAMAGED, {{"file", path}, {"detail", std::string(failure.arg("detail"))}});
    }
    PALMARES_TRY(looked.counts, countsOf(db));
    looked.card.call = looked.who.call;
    looked.card.role = looked.who.role;
    looked.card.judge = looked.who.judge;
    looked.card.shortName = proof.name;
    return looked;
}

/// The folder whose backup this is; for a file from elsewhere any folder of the same call and person.
CallFolder folderBehind(const Environment &environment, const std::string &path, const Identity &who)
{
    const auto real = realFolder(path.find('/') == std::string::npos ? "." : path.substr(0, path.find_last_of('/')));
    CallFolder found;
    for (const CallCard &card : environment.home.cards()) {
        const auto folder = environment.home.folder(card.folder);
        if (!folder || card.call != who.call || card.role != who.role || card.judge != who.judge)
            continue;
        if (real.ok() && *real == folder->backups())
            return *folder;
        if (found.path.empty())
            found = *folder;
    }
    return found;
}

} // namespace

Result<Backup> BackupDesk::make()
{
    return makeBackup(m_session.db(), *m_session.environment().clock);
}

std::int64_t BackupDesk::restoredAt(const CallFolder &folder)
{
    constexpr std::int64_t longestMark = 40; // bytes
    if (!fileExists(folder.restoredMark()))
        return -1;
    const auto mark = readOwnFile(folder.restoredMark(), longestMark);
    std::int64_t at = -1;
    if (mark.ok())
        std::from_chars(mark->data(), mark->data() + mark->size(), at);
    return at;
}

std::vector<Backup> BackupDesk::list() const { return of(m_session.db().folder()); }

std::vector<Backup> BackupDesk::of(const CallFolder &folder) { return backups(folder); }

std::optional<GoodBackup> BackupDesk::newestGood(const Environment &environment, const CallFolder &folder)
{
    for (const Backup &backup : backups(folder)) {
        if (!lookInto(backup.path).ok())
            continue;
        const auto session = SessionBackups::lookInto(environment, backup.path);
        if (!session.ok())
            continue;
        const CallState &state = (*session)->view()->state;
        const auto known = [](const auto &items) {
            return static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [](const auto &item) { return item.isKnown(); }));
        };
        GoodBackup good{backup, known(state.entries), known(state.judges), 0};
        for (const SheetSlot &slot : state.sheets)
            good.sheets += slot.counts() ? 1 : 0;
        return good;
    }
    return std::nullopt;
}

Result<Restored> BackupDesk::restore(const Environment &environment, const std::string &path)
{
    if (fileSize(path) < 0)
        return Error(Code::CANNOT_READ, {{"file", path}, {"detail", "missing"}});
    PALMARES_CHECK(looksLikeBackup(path));
    PALMARES_TRY(const Looked looked, lookInto(path));
    const CallFolder from = folderBehind(environment, path, looked.who);
    const ErasedHere gone = erasedHere(environment, looked.who.call);
    Restored restored;
    restored.call = looked.card.shortName;
    restored.counts = looked.counts;
    Backup backup;
    backup.path = path;
    PALMARES_TRY(restored.folder,
                 restoreAsNew(environment.home, from, backup, *environment.random, looked.card));
    // Without it the call is listed all the same, and only its day is not told.
    static_cast<void>(durableReplace(restored.folder.restoredMark(), std::to_string(environment.clock->nowMs()), {.verify = false, .mode = 0600}));
    PALMARES_CHECK(eraseAgain(environment, restored.folder, gone));
    // Opening writes the card, so that it is listed at once.
    PALMARES_TRY(const auto session, CallSession::open(environment, restored.folder));
    PALMARES_TRY(const CallProof proof, verifyCall(session->db()));
    restored.filesMissing = static_cast<std::int64_t>(proof.lost.size()); // of what was erased none is
    return restored;
}

} // namespace palmares
