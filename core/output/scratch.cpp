#include "core/output/scratch.h"

#include <QStorageInfo>

namespace palmares {

bool isFull(const QString &folder)
{
    constexpr qint64 page = 4096; ///< the least that a file takes
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    return free >= 0 && free < page;
}

Error notWrittenIn(const QString &folder, const std::string &detail)
{
    return Error(isFull(folder) ? Code::DISK_FULL : Code::CANNOT_WRITE, {{"file", folder.toStdString()}, {"detail", detail}});
}

} // namespace palmares
