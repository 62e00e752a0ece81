#pragma once

#include "core/office/session/callshelf.h"

#include <string>
#include <vector>

namespace palmares::ui {

/// Those of `shelf` who judge the same call on this computer as `call` is judged, that one among them, by
/// code. One alone: nobody shares. None: `call` is not judged but coordinated, or nothing is known of it.
std::vector<ShelfCall> judgesBeside(const std::vector<ShelfCall> &shelf, const ShelfCall &call);

/// How many people these folders are of: a restored backup is the same person's.
std::size_t peopleAmong(const std::vector<ShelfCall> &judges);

/// Several people judge the call of this folder on this computer, in turn: one must never see another's
/// scores.
bool isShared(const Home &home, const std::string &folder);

} // namespace palmares::ui
