#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// What is compared of an entry to find out whether it came twice.
struct LikeItem {
    std::string title;
    std::string text;
    std::string name;  ///< of the entrant
    std::string email;
    std::string phone = {};
};

/// Two that may be the same.
struct LikePair {
    std::size_t first = 0;  ///< smaller than second
    std::size_t second = 0;
    std::string by;         ///< "text", "title" (and nothing speaks against it), "email" or "phone" (whatever the script of the rest)
    friend bool operator==(const LikePair &, const LikePair &) = default;
};

/// How alike two texts are, 0 to 1: the share of pairs of neighbouring letters that they have in common (Dice), after both were
/// written in ASCII letters. Where one of them came in another script vowels are left out, because scripts write them
/// differently or not at all: "Mohamed Ali" and "محمد علي" are alike. The order of words hardly matters.
double likeness(std::string_view a, std::string_view b);

/// Pairs that may be the same, at least one of them at `from` or behind it; ascending. What differs in nothing but a number is as
/// different as the numbers are. An address or a phone number that many have is an office's, and says something only of entries with
/// much the same title. For thousands: only items that share
/// one of a few smallest hashes of their letters (Broder 1997) are compared.
std::vector<LikePair> likePairs(const std::vector<LikeItem> &items, std::size_t from = 0);

} // namespace palmares
