#include "ui/text/deadline.h"

#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QDateTime>

namespace palmares::text {

QString deadlineDay(std::int64_t end, std::int64_t now)
{
    const QString day = shortDay(end, now);
    const QString hour = deadlineHour(end);
    if (hour.isEmpty())
        return day;
    //: a day and an hour of it: "27 November, 09:30 UTC"
    return QCoreApplication::translate("Dates", "%1, %2").arg(day, hour);
}

QString deadlineHour(std::int64_t end)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(end);
    const QTime time = at.time();
    if (time.hour() == 23 && time.minute() == 59)
        return {};
    // A zone without a name of letters says how far it is from UTC.
    QString zone = at.timeZoneAbbreviation();
    if (zone.startsWith(u'+') || zone.startsWith(u'-'))
        zone.prepend(QStringLiteral("UTC"));
    return zone.isEmpty() ? timeOfDay(end) : timeOfDay(end) + QChar(0xA0) + apartInMirrored(zone);
}

QString untilDeadline(std::int64_t end, std::int64_t now)
{
    return isPassed(end, now) ? QCoreApplication::translate("Dates", "passed") : daysFrom(now, end);
}

} // namespace palmares::text
