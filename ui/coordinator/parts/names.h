#pragma once

#include "ui/text/callnames.h"

namespace palmares::ui {

using text::contactOf;
using text::criterionTitle;
using text::entryTitle;
using text::judgeName;
using text::roundTitle;

/// "J-07 Benoît Lefèvre", each part in its own direction.
QString judgeCodeAndName(const CallView &call, std::uint32_t judge);

} // namespace palmares::ui
