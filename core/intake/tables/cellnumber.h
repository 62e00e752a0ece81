#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace palmares {

/// Whether a number format shows a date or a time: the built-in ids of ECMA-376 (18.8.30), or a code with day, month, year,
/// hour, minute or second outside quotation marks and brackets.
bool isDateFormat(int id, std::string_view code);

/// Whether such a format counts hours, minutes or seconds that have passed: a code with [h], [m] or [s], and the built-in 46.
bool isElapsedFormat(int id, std::string_view code);
/// Days that have passed as hours and minutes: 1.25 is "30:00". None for a number that is no time.
std::optional<std::string> elapsedText(double days);

/// A day number of a spreadsheet as ISO 8601: "2026-03-01", "2026-03-01T10:14", "10:14:22" for a time without a day. Days are
/// counted from 1899-12-31, with the 29 February 1900 that never was, or from 1904-01-01. None for a number that is no day.
std::optional<std::string> dateText(double serial, bool from1904);

/// A number of a spreadsheet as the shortest decimal that is the same number; none if it is not a number.
std::optional<std::string> numberText(std::string_view stored);

/// A typed number in the one spelling of decimals (see isDecimal()): digits of any script, a comma or an Arabic mark for
/// the point. None for anything else, such as a number with marks for thousands.
std::optional<std::string> plainDecimal(std::string_view typed);

} // namespace palmares
