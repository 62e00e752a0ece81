#pragma once

#include <array>
#include <string>
#include <string_view>

namespace palmares {

/// Why somebody recuses or cannot judge, as records say it. The list is closed: a record is signed and for ever, so words of a judge's own,
/// which may name people, have their place in a comment, which can be erased.
inline constexpr std::array sheetKinds = {
    // recusals
    std::string_view("colleague"), std::string_view("collaboration"), std::string_view("conflict"), std::string_view("country"),
    std::string_view("employer"), std::string_view("employment"), std::string_view("family"), std::string_view("funding"),
    std::string_view("institution"), std::string_view("mentoring"), std::string_view("ownership"), std::string_view("recognised"),
    std::string_view("rivalry"),
    // what cannot be judged
    std::string_view("expertise"), std::string_view("language"), std::string_view("local_rules"), std::string_view("unreadable"),
    std::string_view("other")};

/// Of those of the list: whether it speaks of the judge and the entry's people, so that the judge must not judge it.
constexpr bool isRecusal(std::string_view kind)
{
    return kind != "expertise" && kind != "language" && kind != "local_rules" && kind != "unreadable" && kind != "other";
}

constexpr bool isSheetKind(std::string_view word)
{
    for (const std::string_view one : sheetKinds) {
        if (one == word)
            return true;
    }
    return false;
}

/// All of them in a row, for a message.
inline std::string sheetKindsInWords()
{
    std::string all;
    for (const std::string_view one : sheetKinds)
        all += (all.empty() ? "" : ", ") + std::string(one);
    return all;
}

} // namespace palmares
