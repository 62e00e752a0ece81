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

/// Runs of digits with what people put between those of a phone number. Years, sums and dates are none.
std::vector<std::string> phonesIn(std::string_view text);

/// Addresses of pages, up to where a blank, a bracket or a quotation mark ends them: what begins within one is a part of it.
std::vector<std::string_view> linksIn(std::string_view text);

} // namespace palmares
