#pragma once

#include "core/office/results/whatif.h"
#include "ui/text/resulttext.h"

#include <QString>

namespace palmares::ui {

using text::rankWords;

QString methodName(WhatIf::Method method);

} // namespace palmares::ui
