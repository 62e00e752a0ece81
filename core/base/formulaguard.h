#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace palmares {

/// True if a spreadsheet might run this text: it starts with = + - @, a tab, a line break, or the full-width forms of these, which
/// some spreadsheets treat alike (OWASP ASVS 1.2.10, CWE-1236).
inline bool looksLikeFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 11> starters = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::any_of(starters.begin(), starters.end(), [&](std::string_view starter) { return text.starts_with(starter); });
}

/// Whether a cell gets an apostrophe in front on its way into a CSV file: what looks like a formula, and what begins so behind
/// apostrophes of its own, so that withoutGuard() gives every text back as it was.
inline bool needsGuard(std::string_view text)
{
    return looksLikeFormula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

/// The text of a cell that may have been written with a guard.
inline std::string_view withoutGuard(std::string_view cell)
{
    return cell.starts_with('\'') && needsGuard(cell) ? cell.substr(1) : cell;
}

} // namespace palmares
