#pragma once

#include "core/office/results/officework.h"

namespace palmares::ui {

/// What to do where a round does not hold what came through the one before it, most urgent first. `findings`: of throughFindings().
std::vector<OfficeTask> throughTasks(const std::vector<Finding> &findings);

} // namespace palmares::ui
