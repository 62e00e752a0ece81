#include "core/intake/names/contactsin.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace palmares {

using namespace std::string_view_literals;

std::string digitsOf(std::string_view text)
{
    std::string digits;
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < length;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), at, length, c);
        if (const int32_t value = c < 0 ? -1 : u_charDigitValue(c); value >= 0)
            digits.push_back(static_cast<char>('0' + value));
    }
    return digits;
}

std::string loweredAscii(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool isMailLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           "._%+-"sv.find(c) != std::string_view::npos;
}

std::vector<std::string> emailsIn(std::string_view text)
{
    std::vector<std::string> all;
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        std::size_t from = at;
        while (from > 0 && isMailLetter(text[from - 1]))
            --from;
        std::size_t to = at + 1;
        while (to < text.size() && isMailLetter(text[to]))
            ++to;
        while (to > at && "._-"sv.find(text[to - 1]) != std::string_view::npos)
            --to;
        if (from < at && text.substr(at, to - at).find('.') != std::string_view::npos)
            all.emplace_back(text.substr(from, to - from));
    }
    return all;
}

std::vector<DigitRun> digitRunsIn(std::string_view text)
{
    std::vector<DigitRun> all;
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < length;) {
        const int32_t start = at;
        int32_t end = at;
        std::string digits;
        UChar32 first = 0;
        UChar32 before = 0;
        while (at < length) {
            UChar32 c = 0;
            const int32_t here = at;
            U8_NEXT(text.data(), at, length, c);
            const int32_t value = c < 0 ? -1 : u_charDigitValue(c);
            const bool isBetween = c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == 0xA0 ||
                                   c == '+' || c == 0x202F;
            if (value < 0 && (!isBetween || (isBetween && before == c && c != ')')))
                break;
            if (here == start && value < 0 && c != '+' && c != '(')
                break;
            first = here == start ? c : first;
            if (value >= 0) {
                digits.push_back(static_cast<char>('0' + value));
                end = at;
            }
            before = c;
        }
        const bool isWritten = first == '+' || first == '(' || (!digits.empty() && digits[0] == '0');
        const std::string_view run = text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
        const bool isFraction = run.starts_with("0.") && run.find_first_not_of("0123456789", 2) == std::string_view::npos;
        const bool isMobile = digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
        const bool isPhone = !isFraction && digits.size() <= 15 && ((isWritten && digits.size() >= 9) || isMobile);
        if (!digits.empty())
            all.push_back({run, std::move(digits), isPhone});
    }
    return all;
}

std::vector<std::string> phonesIn(std::string_view text)
{
    std::vector<std::string> all;
    for (const DigitRun &run : digitRunsIn(text)) {
        if (run.isPhone)
            all.emplace_back(run.written);
    }
    return all;
}

std::vector<std::string> phonesOfField(std::string_view value)
{
    std::vector<std::string> all;
    for (DigitRun &run : digitRunsIn(value)) {
        if (run.digits.size() >= fewestPhoneDigits)
            all.push_back(std::move(run.digits));
    }
    if (std::string digits = digitsOf(value); all.empty() && digits.size() >= fewestPhoneDigits)
        all.push_back(std::move(digits)); // with other signs between them
    return all;
}

std::string_view withoutTrunk(std::string_view digits)
{
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool isSamePhone(std::string_view one, std::string_view other)
{
    constexpr std::size_t compared = 9; // the last ones: countries are written in many ways, or not at all
    one = withoutTrunk(one);
    other = withoutTrunk(other);
    const std::size_t count = std::min({one.size(), other.size(), compared});
    return count >= fewestPhoneDigits && one.ends_with(other.substr(other.size() - count));
}

std::string withoutEmails(std::string_view text)
{
    std::string left(text);
    for (const std::string &email : emailsIn(text)) {
        if (const auto at = left.find(email); at != std::string::npos)
            left.replace(at, email.size(), " ");
    }
    return left;
}

std::vector<std::string_view> linksIn(std::string_view text)
{
    const std::string lower = loweredAscii(std::string(text));
    std::vector<std::string_view> all;
    for (std::size_t at = lower.find_first_of("hw"); at != std::string::npos;) {
        constexpr std::array starts{"http://"sv, "https://"sv, "www."sv};
        const std::string_view rest = std::string_view(lower).substr(at);
        const auto start = std::find_if(starts.begin(), starts.end(), [&](std::string_view one) { return rest.starts_with(one); });
        const bool isWithin = start != starts.end() && *start == "www." && at > 0 && (lower[at - 1] == '/' || isMailLetter(lower[at - 1]));
        std::size_t behind = at + 1;
        if (start != starts.end() && !isWithin) {
            behind = std::min(lower.find_first_of(" \t\r\n<>\"')]}", at), lower.size());
            if (behind > at + start->size())
                all.push_back(text.substr(at, behind - at));
        }
        at = lower.find_first_of("hw", behind);
    }
    return all;
}

} // namespace palmares
