#pragma once

namespace palmares::ui {

/// Whether something is selected where the keyboard is, so that it can be copied.
bool canCopySelection();
void copySelection();

} // namespace palmares::ui
