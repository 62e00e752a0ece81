#pragma once

#include <QString>

#include <cstdint>

namespace palmares::text {

/// Until when something can be done, the same wherever it is said. `end` and `now` are in ms since 1970 UTC; what is said is in the
/// local time of this computer.

/// "27 November, 09:30 UTC": the hour with its zone, so that nobody takes it for that of another place; the year if it is not that
/// of `now`. A deadline that falls on the very end of a day here is that day.
QString deadlineDay(std::int64_t end, std::int64_t now);
/// "09:30 UTC"; empty where the end of the day is meant.
QString deadlineHour(std::int64_t end);
/// "passed", "today", "tomorrow", "in 21 days".
QString untilDeadline(std::int64_t end, std::int64_t now);
/// What is sent at this very moment is in time.
constexpr bool isPassed(std::int64_t end, std::int64_t now)
{
    return now > end;
}

} // namespace palmares::text
