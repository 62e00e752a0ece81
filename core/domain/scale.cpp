#include "core/domain/scale.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr int maxDigits = 11;
/// Far above any real scale, and fifty million such scores still add up in 64 bits.
constexpr std::int64_t maxUnits = 100'000'000'000;

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Decimals after the point, trailing zeros not counted.
int decimalsOf(std::string_view decimal)
{
    const auto point = decimal.find('.');
    if (point == std::string_view::npos)
        return 0;
    const auto last = decimal.find_last_not_of('0');
    return static_cast<int>(std::min<std::size_t>(last - point, maxDigits + 1));
}

/// The decimal in units of 10^-digits; none if it has more decimals than that or is beyond maxUnits.
std::optional<std::int64_t> toUnits(std::string_view decimal, int digits)
{
    const bool negative = decimal.front() == '-';
    std::int64_t units = 0;
    int after = -1;
    for (const char c : decimal.substr(negative ? 1 : 0)) {
        if (c == '.') {
            after = 0;
            continue;
        }
        if (after >= digits) {
            if (c != '0')
                return std::nullopt;
            continue;
        }
        units = units * 10 + (c - '0');
        if (after >= 0)
            ++after;
        if (units > maxUnits)
            return std::nullopt;
    }
    for (int i = std::max(after, 0); i < digits; ++i) {
        units *= 10;
        if (units > maxUnits)
            return std::nullopt;
    }
    return negative ? -units : units;
}

Error badScale(const char *key, std::string_view value, const char *detail)
{
    return {Code::RULES_BAD_VALUE, {{"key", key}, {"value", std::string(value)}, {"detail", detail}}};
}

} // namespace

bool isDecimal(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    const auto point = text.find('.');
    if (point == std::string_view::npos)
        return allDigits(text);
    return allDigits(text.substr(0, point)) && allDigits(text.substr(point + 1));
}

Result<Scale> Scale::make(std::string_view min, std::string_view max, std::string_view step, Best best)
{
    struct Part {
        const char *key;
        std::string_view text;
        std::int64_t units;
    } parts[] = {{"min", min, 0}, {"max", max, 0}, {"step", step, 0}};
    Scale scale;
    scale.best = best;
    for (const auto &part : parts) {
        if (!isDecimal(part.text))
            return badScale(part.key, part.text, "not_decimal");
        const int decimals = decimalsOf(part.text);
        if (decimals > maxDigits)
            return badScale(part.key, part.text, "too_long");
        scale.digits = std::max(scale.digits, decimals);
    }
    for (auto &part : parts) {
        const auto units = toUnits(part.text, scale.digits);
        if (!units)
            return badScale(part.key, part.text, "too_long");
        part.units = *units;
    }
    scale.min = parts[0].units;
    scale.max = parts[1].units;
    scale.step = parts[2].units;
    if (scale.step <= 0)
        return badScale("step", step, "not_above_zero");
    if (scale.min >= scale.max)
        return badScale("max", max, "not_above_min");
    return scale;
}

Result<std::int64_t> Scale::unitsOf(std::string_view decimal) const
{
    if (!isDecimal(decimal))
        return Error{Code::BAD_SCORE, {{"value", std::string(decimal)}}};
    const auto units = toUnits(decimal, digits);
    if (!units || !isOnScale(*units))
        return Error{Code::OFF_SCALE, {{"value", std::string(decimal)}}};
    return *units;
}

std::string Scale::textOf(std::int64_t units) const
{
    std::string text = std::to_string(units < 0 ? -units : units);
    if (digits > 0) {
        const auto decimals = static_cast<std::size_t>(digits);
        if (text.size() <= decimals)
            text.insert(0, decimals + 1 - text.size(), '0');
        text.insert(text.size() - decimals, ".");
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return units < 0 ? "-" + text : text;
}

std::int64_t Scale::perOne() const
{
    std::int64_t power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

} // namespace palmares
