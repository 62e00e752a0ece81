#include "core/office/results/sureness.h"
#include "ui/dashboard/chartwords.h"
#include "ui/text/figures.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// The judges of whom `has` is so, in the order of `less`.
std::vector<std::uint32_t> judgesWith(const RoundInsight &insight, const std::function<bool(const statistics::JudgePace &)> &has,
                                      const std::function<double(const statistics::JudgePace &)> &by)
{
    std::vector<std::uint32_t> judges;
    for (std::uint32_t j = 0; j < insight.insight.judges.size(); ++j) {
        if (has(insight.insight.judges[j].pace))
            judges.push_back(j);
    }
    std::stable_sort(judges.begin(), judges.end(), [&](std::uint32_t a, std::uint32_t b) {
        return by(insight.insight.judges[a].pace) < by(insight.insight.judges[b].pace);
    });
    return judges;
}

/// "1:35", minutes and seconds.
QString shownTime(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    return code(number(whole / 60) + QLatin1Char(':') + (whole % 60 < 10 ? number(0) : QString()) + number(whole % 60));
}

/// Whole minutes, or halves and quarters of them, about four up to `most`.
ChartAxis axisOfTime(double most)
{
    double step = 5;
    for (const double by : {10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0}) {
        if (most / step > 5)
            step = by;
    }
    ChartAxis axis;
    axis.low = 0;
    axis.high = std::max(step, std::ceil(most / step) * step);
    for (double at = 0; at <= axis.high + step / 2; at += step)
        axis.ticks.push_back({at, shownTime(at)});
    axis.lowWords = Insights::tr("minutes and seconds");
    return axis;
}

} // namespace

ChartContent driftChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Drift of judges");
    if (source.insight().official().isCheck())
        return noneOfACheck(content.name);
    const RoundInsight &insight = source.insight();
    if (!insight.hasModel())
        return nothingYet(content.name, insight.statistics.totalsAlike ? Insights::tr("Drift cannot be told yet") : Insights::tr("Drift cannot be told"),
                          whyNoModel(insight));
    const double sign = insight.rules().totalBest() == Best::High ? 1 : -1;
    const auto judges = judgesWith(
        insight, [](const statistics::JudgePace &pace) { return pace.driftLimits.has_value(); },
        [sign](const statistics::JudgePace &pace) { return sign * *pace.drift; });
    if (judges.empty())
        return nothingYet(content.name, Insights::tr("Drift cannot be told yet"),
                          Insights::tr("It takes eight sheets of a judge that say in which order they were scored. Sheets on paper and in forms "
                                       "do not say it."));
    content.columns = {{Insights::tr("Judge"), ColumnKind::Code},     {Insights::tr("Sheets"), ColumnKind::Figure},
                       {Insights::tr("Milder by"), ColumnKind::Figure}, {Insights::tr("from"), ColumnKind::Figure},
                       {Insights::tr("to"), ColumnKind::Figure},      {Insights::tr("p"), ColumnKind::Figure},
                       {Insights::tr("Beyond chance")}};
    std::vector<IntervalRow> rows;
    std::size_t stricter = 0;
    std::size_t milder = 0;
    double most = 0;
    for (const std::uint32_t j : judges) {
        const statistics::JudgePace &pace = insight.insight.judges[j].pace;
        IntervalRow row;
        row.label = code(source.judgeCode(j));
        row.target.judge = source.judgeCode(j);
        row.value = sign * *pace.drift;
        row.low = std::min(sign * pace.driftLimits->low, sign * pace.driftLimits->high);
        row.high = std::max(sign * pace.driftLimits->low, sign * pace.driftLimits->high);
        if (pace.isDrifting)
            row.kind = *row.value < 0 ? 1 : 2;
        stricter += pace.isDrifting && *row.value < 0 ? 1 : 0;
        milder += pace.isDrifting && *row.value > 0 ? 1 : 0;
        most = std::max({most, std::abs(row.low), std::abs(row.high)});
        row.tip = Insights::tr("%1: %2 points from the first sheet to the last, between %3 and %4", "a judge; signed numbers")
                      .arg(row.label, signedNumber(*row.value, 2), signedNumber(row.low, 2), signedNumber(row.high, 2)) +
                  QLatin1Char('\n') + Insights::tr("%Ln sheets", nullptr, n(pace.placed));
        if (!source.isWantedJudge(source.judgeCode(j)))
            continue;
        content.rows.push_back({codeCell(source.judgeCode(j)), countCell(pace.placed), figureCell(*row.value, 2), figureCell(row.low, 2),
                                figureCell(row.high, 2), figureCell(pace.driftP, 3),
                                {pace.isDrifting ? Insights::tr("yes") : QString()}});
        rows.push_back(std::move(row));
    }
    if (stricter + milder == 0)
        content.finding = Insights::tr("No judge clearly became stricter or milder on the way");
    else if (milder == 0)
        content.finding = Insights::tr("%Ln judges became stricter on the way", nullptr, n(stricter));
    else if (stricter == 0)
        content.finding = Insights::tr("%Ln judges became milder on the way", nullptr, n(milder));
    else
        content.finding = Insights::tr("%1, %2", "so many became stricter, so many milder")
                              .arg(Insights::tr("%Ln judges became stricter on the way", nullptr, n(stricter)),
                                   Insights::tr("%Ln milder", "judges who became milder", n(milder)));
    content.method = Insights::tr("What a judge gives against colleagues on the same entries, from the own first sheet to the last, with %1 interval. "
                                  "The order is what the judge's program says.")
                         .arg(percent(insight.question.level));
    if (rows.empty())
        return noneWanted(std::move(content));
    ChartAxis axis = aroundZero(most);
    axis.lowWords = Insights::tr("stricter at the end");
    axis.highWords = Insights::tr("milder at the end");
    content.drawing = std::make_shared<IntervalChart>(std::move(rows), std::move(axis), std::vector<LegendItem>());
    return content;
}

ChartContent timeChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Time per entry");
    const RoundInsight &insight = source.insight();
    const auto judges = judgesWith(
        insight, [](const statistics::JudgePace &pace) { return pace.seconds.has_value(); },
        [](const statistics::JudgePace &pace) { return *pace.seconds; });
    if (judges.empty())
        return nothingYet(content.name, Insights::tr("How long judges took is not known"),
                          Insights::tr("Only sheets that were filled in on a screen say how long it took."));
    content.columns = {{Insights::tr("Judge"), ColumnKind::Code},
                       {Insights::tr("Sheets"), ColumnKind::Figure},
                       {Insights::tr("Median"), ColumnKind::Figure},
                       {Insights::tr("from"), ColumnKind::Figure},
                       {Insights::tr("to"), ColumnKind::Figure}};
    std::vector<IntervalRow> rows;
    double most = 0;
    for (const std::uint32_t j : judges) {
        const statistics::JudgePace &pace = insight.insight.judges[j].pace;
        IntervalRow row;
        row.label = code(source.judgeCode(j));
        row.target.judge = source.judgeCode(j);
        row.kind = 0;
        row.value = *pace.seconds;
        row.low = pace.secondsLimits ? pace.secondsLimits->low : *pace.seconds;
        row.high = pace.secondsLimits ? pace.secondsLimits->high : *pace.seconds;
        most = std::max(most, row.high);
        row.after = shownTime(*pace.seconds);
        row.tip = pace.secondsLimits ? Insights::tr("%1: %2 an entry, between %3 and %4", "a judge; minutes and seconds")
                                           .arg(row.label, row.after, shownTime(row.low), shownTime(row.high))
                                     : Insights::tr("%1: %2", "a method: a rank").arg(row.label, row.after);
        row.tip += QLatin1Char('\n') + Insights::tr("%Ln sheets", nullptr, n(pace.timed));
        if (!source.isWantedJudge(source.judgeCode(j)))
            continue;
        const auto time = [](double seconds) { return Cell{shownTime(seconds), seconds}; };
        content.rows.push_back({codeCell(source.judgeCode(j)), countCell(pace.timed), time(*pace.seconds),
                                pace.secondsLimits ? time(row.low) : Cell{QStringLiteral("–")},
                                pace.secondsLimits ? time(row.high) : Cell{QStringLiteral("–")}});
        rows.push_back(std::move(row));
    }
    const double least = *insight.insight.judges[judges.front()].pace.seconds;
    const double longest = *insight.insight.judges[judges.back()].pace.seconds;
    content.finding = judges.size() == 1
                          ? Insights::tr("The judge took %1 an entry", "minutes and seconds").arg(shownTime(least))
                          : Insights::tr("Judges took between %1 and %2 an entry", "minutes and seconds").arg(shownTime(least), shownTime(longest));
    content.method = Insights::tr("Median of each judge's sheets, with an interval that holds it in %1 of cases at least. Time is what the judge's program "
                                  "says; a quick judge is no worse judge.")
                         .arg(percent(insight.question.level));
    if (rows.empty())
        return noneWanted(std::move(content));
    content.drawing = std::make_shared<IntervalChart>(std::move(rows), axisOfTime(most), std::vector<LegendItem>());
    return content;
}

} // namespace palmares::ui
