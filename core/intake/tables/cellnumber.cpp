#include "core/intake/tables/cellnumber.h"

#include "core/domain/scale.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace palmares {

namespace {

/// Year, month and day of a day count from 1970-01-01 (H. Hinnant, chrono-compatible low-level date algorithms).
struct Day {
    std::int64_t year;
    unsigned month;
    unsigned day;
};

Day dayOf(std::int64_t z)
{
    z += 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(z - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shifted = (5 * dayOfYear + 2) / 153;
    const unsigned day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {static_cast<std::int64_t>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

std::string timeText(std::int64_t seconds)
{
    std::array<char, 32> buffer;
    const auto hours = static_cast<int>(seconds / 3600);
    const auto minutes = static_cast<int>(seconds / 60 % 60);
    const auto rest = static_cast<int>(seconds % 60);
    const int length = rest == 0 ? std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", hours, minutes)
                                 : std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d", hours, minutes, rest);
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

} // namespace

bool isDateFormat(int id, std::string_view code)
{
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
        return true;
    bool quoted = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next character stands for itself
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return true; // elapsed time
            i = end;
        } else if (std::string_view("dDmMyYhHsS").find(c) != std::string_view::npos) {
            // "General" has none of these letters.
            return true;
        }
    }
    return false;
}

bool isElapsedFormat(int id, std::string_view code)
{
    if (id == 46)
        return true;
    bool quoted = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '\\' || code[i] == '_' || code[i] == '*')
            ++i;
        else if (code[i] == '"')
            quoted = !quoted;
        else if (!quoted && code[i] == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return true;
            i = end;
        }
    }
    return false;
}

std::optional<std::string> elapsedText(double days)
{
    constexpr double most = 36'525; // a hundred years
    if (!std::isfinite(days) || days < 0 || days >= most)
        return std::nullopt;
    return timeText(std::llround(days * 86400));
}

std::optional<std::string> dateText(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial >= 2958466) // 10000-01-01
        return std::nullopt;
    auto days = static_cast<std::int64_t>(std::floor(serial));
    auto seconds = static_cast<std::int64_t>(std::llround((serial - static_cast<double>(days)) * 86400));
    if (seconds >= 86400) {
        ++days;
        seconds -= 86400;
    }
    if (days == 0)
        return timeText(seconds);
    // Days before the 29 February 1900 that never was are one off.
    const std::int64_t epoch = from1904 ? -24107 : days < 60 ? -25568 : -25569;
    const Day day = dayOf(days + epoch);
    std::array<char, 32> buffer;
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(day.year), day.month, day.day);
    std::string text(buffer.data(), static_cast<std::size_t>(length));
    return seconds == 0 ? text : text + "T" + timeText(seconds);
}

std::optional<std::string> numberText(std::string_view stored)
{
    double value = 0;
    const auto read = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (read.ec != std::errc() || read.ptr != stored.data() + stored.size() || !std::isfinite(value))
        return std::nullopt;
    if (value == 0)
        return "0";
    // Spreadsheets keep 15 digits: 7.1 may come as 7.0999999999999996, and is 7.1.
    std::array<char, 400> buffer;
    std::snprintf(buffer.data(), buffer.size(), "%.15g", value);
    double rounded = 0;
    const std::string_view digits(buffer.data());
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    const auto form = std::abs(rounded) < 1e21 && std::abs(rounded) > 1e-7 ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded, form);
    return std::string(buffer.data(), end.ptr);
}

std::optional<std::string> plainDecimal(std::string_view typed)
{
    std::string plain;
    int points = 0;
    const auto length = static_cast<int32_t>(typed.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(typed.data(), i, length, c);
        if (c < 0)
            return std::nullopt;
        const int32_t digit = u_charDigitValue(c);
        if (digit >= 0) {
            plain.push_back(static_cast<char>('0' + digit));
        } else if (c == '.' || c == ',' || c == 0x066B || c == 0xFF0E || c == 0xFF0C) {
            plain.push_back('.');
            ++points;
        } else if (c == '-' || c == 0x2212 || c == 0xFF0D) {
            plain.push_back('-');
        } else {
            return std::nullopt;
        }
    }
    if (points > 1 || !isDecimal(plain))
        return std::nullopt;
    return plain;
}

} // namespace palmares
