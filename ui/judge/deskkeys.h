#pragma once

#include "core/office/judgeboard.h"
#include "ui/shell/page.h"

namespace palmares::ui {

/// What hands can do at the desk beside its actions, for the key card: scoring, going through the criteria,
/// reading. `board` may be null.
std::vector<KeyHint> deskKeys(const BoardSnapshot &board);

} // namespace palmares::ui
