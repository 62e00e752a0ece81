#pragma once

#include "core/office/callview.h"

#include <QStringList>

namespace palmares::ui {

/// Where the call says in each language what an entry has to meet, one condition a line.
inline constexpr char conditionsPlace[] = "screening";

/// What an entry of the call has to meet, in words: what the call says for screening; else the items of its first round that
/// is a check. Empty: it says nothing.
QStringList conditionsOf(const CallView &call, const RoundView *round, std::string_view lang);

} // namespace palmares::ui
