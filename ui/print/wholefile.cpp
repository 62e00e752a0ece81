#include "ui/print/wholefile.h"

#include <QSaveFile>

namespace palmares::print {

Done writeWhole(const QString &file, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && write(out) && out.size() > 0 && out.commit())
        return {};
    const bool isFull = out.error() == QFileDevice::ResourceError;
    return Error(isFull ? Code::DISK_FULL : Code::CANNOT_WRITE, {{"file", file.toStdString()}});
}

} // namespace palmares::print
