#pragma once

#include "core/base/error.h"

#include <QString>

#include <string>

namespace palmares {

/// Why a worksheet could not be written where it is put together: DISK_FULL if that place has no room, else CANNOT_WRITE.
/// `detail` is a machine word.
Error notWrittenIn(const QString &folder, const std::string &detail);

/// Whether the place has so little room left that what was written there last may not be whole.
bool isFull(const QString &folder);

} // namespace palmares
