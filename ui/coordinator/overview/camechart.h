#pragma once

#include "ui/dashboard/chart.h"

#include <cstdint>
#include <vector>

namespace palmares::ui {

/// Sheets that have come, day by day, up to all that are asked for and against the deadline. `times`: ms, ascending; `deadline` −1: none.
ChartContent cameChart(const std::vector<std::int64_t> &times, std::size_t asked, std::int64_t deadline, std::int64_t now);

} // namespace palmares::ui
