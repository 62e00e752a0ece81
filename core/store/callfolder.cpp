#include "core/store/callfolder.h"

#include "core/store/files.h"

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

} // namespace palmares
