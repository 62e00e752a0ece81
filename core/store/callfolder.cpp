#include "core/store/callfolder.h"

#include "core/records/record.h"
#include "core/store/files.h"
#include "core/store/meta.h"
#include "core/store/sql.h"

#include <QFileInfo>

namespace palmares {

bool isDatabaseGone(const CallFolder &folder)
{
    const QFileInfo database(QString::fromStdString(folder.database()));
    return !fileExists(folder.database()) || (database.isDir() && !database.isSymLink());
}

bool isCallFolder(const CallFolder &folder)
{
    return fileExists(folder.database()) || fileExists(folder.card()) || fileExists(folder.backups()) || fileExists(folder.outbox());
}

CallCard cardInside(const CallFolder &folder)
{
    CallCard card;
    auto db = CallDb::openReadOnly(folder.database());
    if (!db.ok())
        return card;
    const auto who = identity(*db);
    if (!who.ok())
        return card;
    const Done read = guarded(db->sql(), [&]() -> Done {
        Query rows(db->sql(), "SELECT body FROM record WHERE type IN ('genesis', 'judge') ORDER BY n");
        while (rows.step()) {
            PALMARES_TRY(const Record record, readRecord(Bytes(rows.blobAt(0))));
            if (record.header.type == RecordType::Genesis)
                card.shortName = contentAs<GenesisContent>(record).name;
            else if (const auto judge = contentAs<JudgeContent>(record); judge.judge == who->judge)
                card.judgeCode = judge.code;
        }
        return {};
    });
    if (!read.ok())
        return {};
    card.call = who->call;
    card.role = who->role;
    card.judge = who->judge;
    return card;
}

} // namespace palmares
