#include "ui/judge/pace.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

std::optional<std::int64_t> secondsLeft(std::int64_t secondsPerEntry, std::size_t done, std::size_t open)
{
    constexpr std::size_t enoughToTell = 3;
    if (secondsPerEntry <= 0 || done < enoughToTell || open == 0)
        return std::nullopt;
    return secondsPerEntry * static_cast<std::int64_t>(open);
}

QString roundWords(std::int64_t seconds)
{
    const auto roundedTo = [](std::int64_t value, std::int64_t step) {
        return (value + step / 2) / step * step;
    };
    std::int64_t minutes = std::max<std::int64_t>(1, (seconds + 30) / 60);
    if (minutes > 10)
        minutes = roundedTo(minutes, 5);
    if (minutes < 60)
        return QCoreApplication::translate("Pace", "about %Ln minutes", nullptr, int(minutes));
    const std::int64_t hours = std::max<std::int64_t>(1, roundedTo(minutes, 60) / 60);
    return QCoreApplication::translate("Pace", "about %Ln hours", nullptr, int(hours));
}

void Stopwatch::touch(std::int64_t now)
{
    if (m_last >= 0 && now > m_last)
        m_gathered += std::min(now - m_last, longestPause);
    m_last = now;
}

std::int64_t Stopwatch::take()
{
    const std::int64_t seconds = m_gathered / 1000;
    m_gathered -= seconds * 1000;
    return seconds;
}

} // namespace palmares::ui
