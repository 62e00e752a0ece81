#include "ui/print/wholefile.h"

#include <QBuffer>
#include <QSaveFile>

namespace palmares::print {

Done writeWhole(const QString &file, const std::function<bool(QIODevice &)> &write)
{
    // Made in memory first: who writes a paper does not look whether all of a piece went through, and a disk that had room for half
    // of the last one would leave half a paper.
    QBuffer whole;
    if (!whole.open(QIODevice::WriteOnly) || !write(whole) || whole.size() == 0)
        return Error(Code::CANNOT_WRITE, {{"file", file.toStdString()}});
    return writeWhole(file, whole.data());
}

Done writeWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    // Flushed by hand: what a full disk refuses at the end, commit() does not see.
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.size() == bytes.size() && out.commit())
        return {};
    const bool isFull = out.error() == QFileDevice::ResourceError;
    return Error(isFull ? Code::DISK_FULL : Code::CANNOT_WRITE, {{"file", file.toStdString()}});
}

} // namespace palmares::print
