#include "core/store/backup.h"

#include "core/records/record.h"
#include "core/store/draftbody.h"
#include "core/store/files.h"
#include "core/store/media.h"
#include "core/store/sql.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace palmares {

namespace {

constexpr std::size_t keptNewest = 10;
constexpr std::size_t keptDays = 14;
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

/// "000042-20260131T120000123Z.db": made in the order of the first number. The time is what the clock
/// claimed; a clock that was wrong for a while must not decide which backup is the newest.
struct BackupName {
    std::int64_t number = 0;
    std::string day;
    std::int64_t at = 0;
};

std::optional<BackupName> parsed(const std::string &name)
{
    const std::size_t dash = name.find('-');
    if (dash == std::string::npos || dash == 0 || !name.ends_with(".db"))
        return std::nullopt;
    if (name.find_first_not_of("0123456789") != dash || dash > 15)
        return std::nullopt;
    const std::string time = name.substr(dash + 1, name.size() - dash - 4);
    QDateTime at = QDateTime::fromString(QString::fromStdString(time), timeFormat);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return BackupName{std::stoll(name.substr(0, dash)), time.substr(0, 8), at.toMSecsSinceEpoch()};
}

std::string named(std::int64_t number, std::int64_t at)
{
    const std::string digits = std::to_string(number);
    return std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits + '-' +
           QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(timeFormat).toStdString() + ".db";
}

std::int64_t newestNumber(const CallFolder &folder)
{
    std::int64_t newest = 0;
    for (const std::string &name : namesIn(folder.backups())) {
        if (const auto parts = parsed(name))
            newest = std::max(newest, parts->number);
    }
    return newest;
}

void thinOut(const CallFolder &folder)
{
    std::set<std::string> days;
    std::size_t place = 0;
    for (const Backup &backup : backups(folder)) {
        const auto parts = parsed(backup.path.substr(backup.path.find_last_of('/') + 1));
        if (!parts || ++place <= keptNewest)
            continue;
        if (days.size() < keptDays && days.insert(parts->day).second)
            continue;
        (void)removeDurably(backup.path); // one too many does no harm; the next time tries again
    }
}

StoreCounts counted(Sql &sql)
{
    const auto rows = [&](const char *query) {
        Query row(sql, query);
        return row.step() ? row.numberAt(0) : 0;
    };
    return {rows("SELECT count(*) FROM record"), rows("SELECT count(*) FROM commits"),
            rows("SELECT count(*) FROM id_list"), rows("SELECT count(*) FROM text"),
            rows("SELECT count(*) FROM draft")};
}

/// Opens a copy as whoever restores it will, and finds in it what the database holds.
Result<StoreCounts> proveCopy(const std::string &path, const StoreCounts &expected)
{
    try {
        Sql copy(path, Access::ReadOnly, {});
        PALMARES_CHECK(checkDatabase(copy, Schema::ours(), false)); // its pages were checked when it was written
        PALMARES_CHECK(checkTallies(copy, true));
        PALMARES_CHECK(proveRows(copy));
        return guarded(copy, [&]() -> Result<StoreCounts> {
            requireWholeDrafts(copy);
            const StoreCounts found = counted(copy);
            if (found == expected)
                return found;
            return Error(Code::DB_DAMAGED, {{"detail", "counts"}});
        });
    } catch (const SQLite::Exception &exception) {
        return errorOfSqlite(exception.getExtendedErrorCode(), 0).with("file", path);
    }
}

Done copyFiles(const std::string &from, const std::string &to)
{
    const auto names = namesIn(from);
    if (!names.empty())
        PALMARES_CHECK(makeFolder(to));
    for (const std::string &name : names) {
        PALMARES_TRY(const Bytes bytes, readOwnFile(from + '/' + name, 4ll << 30));
        PALMARES_CHECK(durableReplace(to + '/' + name, bytes, {.verify = true, .mode = 0400}));
    }
    return {};
}

Done fillRestored(const CallFolder &to, const CallFolder &from, const Backup &backup)
{
    try {
        Sql source(backup.path, Access::ReadOnly, {});
        PALMARES_CHECK(checkDatabase(source, Schema::ours(), true));
        PALMARES_CHECK(copyDatabase(source, to.database()));
    } catch (const SQLite::Exception &exception) {
        return errorOfSqlite(exception.getExtendedErrorCode(), 0).with("file", backup.path);
    }
    const MediaStore here(from.media());
    const MediaStore there(to.media());
    for (const FileHash &hash : here.all()) {
        auto bytes = here.read(hash);
        if (!bytes.ok() && bytes.error().code == Code::DAMAGED)
            continue; // as if it had never arrived: it can be sent again
        if (!bytes.ok())
            return bytes.error();
        PALMARES_CHECK(there.put(hash, *bytes));
    }
    PALMARES_CHECK(copyFiles(from.outbox(), to.outbox()));
    return syncFolder(to.path);
}

} // namespace

Result<StoreCounts> countsOf(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<StoreCounts> { return counted(db.sql()); });
}

bool isBackupDue(const CallFolder &folder, const Clock &clock)
{
    const std::vector<Backup> all = backups(folder);
    const auto day = [](std::int64_t at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(); };
    return all.empty() || day(all.front().at) != day(clock.nowMs());
}

Result<Backup> makeBackup(CallDb &db, const Clock &clock)
{
    const CallFolder &folder = db.folder();
    // Of a backup that is looked into, too: as the newest it would be in the way of the call itself.
    if (db.readOnly())
        return db.whyReadOnly();
    PALMARES_CHECK(makeFolder(folder.backups()));
    Backup backup;
    backup.at = clock.nowMs();
    backup.path = folder.backups() + '/' + named(newestNumber(folder) + 1, backup.at);
    const std::string next = folder.backups() + "/next.tmp";
    PALMARES_CHECK(guarded(db.sql(), [&]() -> Done {
        const GuardScope free(db.sql(), Guard::Free);
        return copyDatabase(db.sql(), next);
    }));
    PALMARES_TRY(const StoreCounts expected, countsOf(db));
    if (auto proved = proveCopy(next, expected); proved.ok()) {
        backup.counts = *proved;
    } else {
        (void)removeDurably(next);
        return std::move(proved).error();
    }
    PALMARES_CHECK(moveDurably(next, backup.path));
    backup.size = fileSize(backup.path);
    thinOut(folder);
    return backup;
}

std::vector<Backup> backups(const CallFolder &folder)
{
    std::vector<std::pair<std::int64_t, Backup>> numbered;
    for (const std::string &name : namesIn(folder.backups())) {
        if (!name.ends_with(".db"))
            continue;
        const auto parts = parsed(name); // none for what a migration has kept: older than all others
        const std::string path = folder.backups() + '/' + name;
        numbered.push_back({parts ? parts->number : 0, {path, parts ? parts->at : 0, fileSize(path), {}}});
    }
    std::sort(numbered.begin(), numbered.end(),
              [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Backup> list;
    for (auto &[number, backup] : numbered)
        list.push_back(std::move(backup));
    return list;
}

Result<CallFolder> restoreAsNew(const Home &home, const CallFolder &from, const Backup &backup,
                                Random &random, CallCard card)
{
    if (auto kept = readCard(from); kept.ok())
        card = std::move(*kept);
    PALMARES_TRY(const CallFolder started,
                 home.startFolder(card.shortName, card.role, card.judgeCode, random));
    const Done filled = fillRestored(started, from, backup);
    const Done carded = filled.ok() && !card.call.isNone() ? writeCard(started, card) : filled;
    if (!carded.ok()) {
        home.dropStarted(started);
        return carded.error();
    }
    return home.finishFolder(started);
}

} // namespace palmares
