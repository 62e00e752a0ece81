#pragma once

#include <QString>
#include <QStringList>

#include "core/office/session/callshelf.h"

namespace palmares::ui {

/// What tells a call from the others that hold the same for the same person, in words of whoever works with it: when it was restored
/// and when it last changed; the name of its folder only where nothing else differs. Empty where there is no other in `shelf`.
/// \param now ms, for days of this year
QString folderWords(const ShelfCall &call, const std::vector<ShelfCall> &shelf, std::int64_t now);
/// The same fact by fact, the one that says most first.
QStringList folderFacts(const ShelfCall &call, const std::vector<ShelfCall> &shelf, std::int64_t now);

/// Of that only what stays while the call is open: whether it is the restored one, or the one before. Empty where none was restored.
QString originWords(const ShelfCall &call, const std::vector<ShelfCall> &shelf, std::int64_t now);

} // namespace palmares::ui
