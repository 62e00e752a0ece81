#pragma once

#include "core/office/view/callview.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Why entries are usually not eligible, as it is recorded where a call names no conditions.
inline constexpr std::array<std::string_view, 7> usualReasons = {"incomplete", "late",     "off_topic", "language",
                                                                 "sender",     "too_long", "consent"};

/// One of the reasons for which an entry is not eligible.
struct ReasonPart {
    enum class Kind {
        Usual,     ///< one of usualReasons
        Item,      ///< of a check of the call; `code` is its id
        Condition, ///< a line of the conditions that the call writes down; `code` is that line in the language it was first found in
        Own        ///< in somebody's own words
    };
    Kind kind = Kind::Own;
    std::string code; ///< equal reasons have equal codes, in whatever language they were recorded
    std::string at;   ///< where the call has the words of an item
    std::size_t line = 0; ///< of a condition

    friend bool operator==(const ReasonPart &, const ReasonPart &) = default;
    friend auto operator<=>(const ReasonPart &, const ReasonPart &) = default;
};

/// Where the call says in each language what an entry has to meet, one condition a line.
inline constexpr std::string_view conditionsPlace = "screening";

/// Reads the reasons of screening: what the call or the program has words for in every language is recorded as a code, or as the line
/// of the conditions that it is, so that each reader has it in their own language.
class ScreeningReasons {
public:
    explicit ScreeningReasons(const CallView &call);

    /// What an entry has to meet: the conditions that the call writes down, else the items of `round` if that is a check, else of its
    /// first check; none if it names nothing.
    std::vector<ReasonPart> offered(std::uint32_t round) const;
    /// The reasons of a recorded text, which parts them by semicolons. What no code and no condition is stays together as somebody's
    /// own words.
    std::vector<ReasonPart> partsOf(std::string_view recorded) const;
    /// The words of the call for an item or a condition; the code itself of everything else.
    std::string wordsOf(const ReasonPart &part, std::string_view lang) const;

private:
    struct Lines {
        std::string lang;
        std::vector<std::string> lines;
    };
    ReasonPart partOf(const std::string &words) const;
    std::vector<ReasonPart> itemsOf(std::uint32_t round) const;

    const CallView &m_call;
    std::vector<Lines> m_conditions; ///< in every language that has them
};

} // namespace palmares
