#pragma once

#include "core/office/whatif.h"

#include <QString>

namespace palmares::ui {

/// "= 9"; a dash for none.
QString rankWords(std::uint32_t rank, bool isTied);
QString methodName(WhatIf::Method method);

} // namespace palmares::ui
