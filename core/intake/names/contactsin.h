#pragma once

// For the sources of this folder only: what in a text is a way to reach somebody.

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// The digits of any script, as ASCII ones.
std::string digitsOf(std::string_view text);

/// With the letters of ASCII in lower case.
std::string loweredAscii(std::string text);

/// Whether a character may stand in an e-mail address.
bool isMailLetter(char c);

/// E-mail addresses: around each @ what may stand there, with a dot on the right.
std::vector<std::string> emailsIn(std::string_view text);

/// Digits with what people put between those of a phone number.
struct DigitRun {
    std::string_view written;
    std::string digits;   ///< as ASCII ones
    bool isPhone = false; ///< by the look of it; years, sums and dates are none
};
std::vector<DigitRun> digitRunsIn(std::string_view text);

/// Those that look like a phone number.
std::vector<std::string> phonesIn(std::string_view text);

/// Digits from which on a number may be somebody's.
constexpr std::size_t fewestPhoneDigits = 7;

/// The numbers of a field for one, as digits: several where it holds several.
std::vector<std::string> phonesOfField(std::string_view value);

/// Without the zeros that are dialled in front of a number, be it abroad or within the country.
std::string_view withoutTrunk(std::string_view digits);

/// Whether two are one number, with or without the country, as far as both go.
bool isSamePhone(std::string_view one, std::string_view other);

/// Without the e-mail addresses in it: people write "Ann Lee <ann@x.org>" for a name.
std::string withoutEmails(std::string_view text);

/// Addresses of pages, up to where a blank, a bracket or a quotation mark ends them: what begins within one is a part of it.
std::vector<std::string_view> linksIn(std::string_view text);

} // namespace palmares
