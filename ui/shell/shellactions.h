#pragma once

#include "ui/shell/actions.h"

#include <span>

namespace palmares::ui {

/// What can be done everywhere: the window's own actions. Pages add theirs.
std::span<const ActionSpec> shellActions();

} // namespace palmares::ui
