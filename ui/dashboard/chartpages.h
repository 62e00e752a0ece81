#pragma once

#include "core/base/result.h"
#include "ui/dashboard/insightcharts.h"

#include <QLocale>

namespace palmares::ui {

/// Everything that Insight shows of a round, tab after tab, whatever is looked for in it; what is missing says so.
std::vector<ChartContent> allCharts(InsightSource source);

/// Writes charts as a PDF on A4, each with its sentence and its method, in the light of paper and the direction of the locale. One that is higher
/// than a page goes on overleaf. `title` stands above the first. \errors CANNOT_WRITE, DISK_FULL
Done writeChartPages(const std::vector<ChartContent> &charts, const QString &title, const QString &subtitle, const QLocale &locale,
                     const QString &file);

} // namespace palmares::ui
