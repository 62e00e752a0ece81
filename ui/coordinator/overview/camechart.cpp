#include "ui/coordinator/overview/camechart.h"

#include "ui/dashboard/linecharts.h"
#include "ui/text/figures.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace palmares::ui {

namespace {

class Came {
    Q_DECLARE_TR_FUNCTIONS(Came)
};

constexpr int mostTicks = 5;
constexpr std::int64_t dayMs = 86'400'000;

QDate dayOf(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(time).date();
}

std::int64_t startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

QString dayWords(std::int64_t time, std::int64_t now)
{
    return text::shortDay(time, now);
}

Cell count(std::size_t value)
{
    return {number(n(value)), static_cast<double>(value)};
}

/// From the day of the first sheet to the deadline, or to what has come last, with a few days named.
ChartAxis daysFrom(std::int64_t first, std::int64_t last, std::int64_t deadline, std::int64_t now)
{
    ChartAxis axis;
    axis.low = static_cast<double>(startOf(dayOf(first)));
    const std::int64_t until = std::max({last, deadline, std::min(now, last + 60 * dayMs)});
    axis.high = static_cast<double>(startOf(dayOf(until).addDays(1)));
    const auto days = dayOf(first).daysTo(dayOf(until)) + 1;
    const qint64 step = std::max<qint64>(1, (days + mostTicks - 1) / mostTicks);
    for (qint64 at = 0; at < days; at += step) {
        const std::int64_t day = startOf(dayOf(first).addDays(at));
        axis.ticks.push_back({static_cast<double>(day), dayWords(day, now)});
    }
    return axis;
}

/// The part of the time that is over, and the part of the sheets that is here: more of these is ahead of an even pace.
QString paceWords(double here, std::int64_t first, std::int64_t deadline, std::int64_t now)
{
    const double over = static_cast<double>(now - first) / static_cast<double>(std::max<std::int64_t>(1, deadline - first));
    if (over >= 1)
        return Came::tr("the deadline is over");
    return here >= over ? Came::tr("ahead of an even pace") : Came::tr("behind an even pace");
}

} // namespace

ChartContent cameChart(const std::vector<std::int64_t> &times, std::size_t asked, std::int64_t deadline, std::int64_t now)
{
    ChartContent content;
    content.name = Came::tr("Sheets that have come");
    content.columns = {{Came::tr("Day")}, {Came::tr("Came"), ColumnKind::Figure}, {Came::tr("So far"), ColumnKind::Figure}};
    Arrivals arrivals;
    for (std::size_t i = 0; i < times.size();) {
        const QDate day = dayOf(times[i]);
        const std::size_t before = i;
        while (i < times.size() && dayOf(times[i]) == day)
            ++i;
        const QString when = dayWords(times[before], now);
        arrivals.steps.push_back({static_cast<double>(times[i - 1]), static_cast<double>(i),
                                  Came::tr("%1: %2 came, %3 so far", "a day and two counts")
                                      .arg(when, number(n(i - before)), number(n(i)))});
        content.rows.push_back({{when, static_cast<double>(times[before])}, count(i - before), count(i)});
    }
    const bool isWhole = times.size() >= asked;
    const QString part = partOf(n(std::min(times.size(), asked)), n(asked));
    if (isWhole)
        content.finding = Came::tr("Every sheet that was asked for has come");
    else if (deadline > times.front())
        content.finding = Came::tr("%1 sheets have come, %2", "311 of 396; ahead of an even pace")
                              .arg(part, paceWords(static_cast<double>(times.size()) / static_cast<double>(asked), times.front(), deadline, now));
    else
        content.finding = Came::tr("%1 sheets have come", "311 of 396").arg(part);
    content.method = Came::tr("Sheets since %1, day by day, by the clock of the office", "a day").arg(dayWords(times.front(), now));
    arrivals.time = daysFrom(times.front(), times.back(), deadline, now);
    arrivals.expected = static_cast<double>(asked);
    arrivals.expectedWords = Came::tr("asked for: %Ln sheets", nullptr, n(asked));
    if (deadline > 0) {
        arrivals.deadline = static_cast<double>(deadline);
        arrivals.deadlineWords = Came::tr("deadline");
    }
    content.drawing = std::make_shared<ArrivalsChart>(std::move(arrivals));
    return content;
}

} // namespace palmares::ui
