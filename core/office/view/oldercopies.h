#pragma once

#include "core/office/view/callview.h"

namespace palmares {

/// Whether a version of a sheet that somebody chose is an older copy of another one: its laptop, which did not know of that, has written the same
/// scores once more, over it, perhaps with other words.
bool isOlderCopy(const CallView &call, const SheetSlot &slot, const SheetHead &head);

} // namespace palmares
