#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace palmares::print {

/// Writes a file that is whole or not there; what stood there before stays until then. `write` puts the content into the device
/// and says whether that went well. \errors CANNOT_WRITE, DISK_FULL
Done writeWhole(const QString &file, const std::function<bool(QIODevice &)> &write);
/// The same of bytes that are there; none are a file, too.
Done writeWhole(const QString &file, const QByteArray &bytes);

} // namespace palmares::print
