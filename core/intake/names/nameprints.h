#pragma once

#include "core/base/shorthash.h"

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

struct NameToken;
class ReadText;

/// Recognises in texts somebody of whom nothing is kept: keyed prints of the whole name in its forms and scripts, of its words two by
/// two, of e-mail addresses and phone numbers. Nothing can be read from a print, and without the key no guess can be tried on it. Finds
/// what NameIndex finds.
class NamePrints {
public:
    using Key = ShortHashKey;
    explicit NamePrints(const Key &key) : m_key(key) {}

    /// The fields of a private text. What is no name of a person, an address or a number leaves no print.
    void add(const std::map<std::string, std::string> &person);
    void add(std::span<const std::uint64_t> prints) { m_prints.insert(prints.begin(), prints.end()); }

    /// Ascending.
    std::vector<std::uint64_t> prints() const { return {m_prints.begin(), m_prints.end()}; }
    bool areIn(std::string_view text) const;

private:
    std::uint64_t printOf(char kind, std::string_view words) const;
    bool has(char kind, std::string_view words) const { return m_prints.contains(printOf(kind, words)); }
    void addName(std::string_view name);
    void addPhone(const std::string &digits);
    bool hasPhone(const std::string &digits) const;
    void addShort(const std::vector<NameToken> &tokens);
    bool holdsTwoWords(const ReadText &text) const;
    /// `isBare`: the name is in a script without vowels, and these words in one with.
    bool holdsSpoken(const ReadText &text, bool isBare) const;

    Key m_key;
    std::set<std::uint64_t> m_prints;
};

} // namespace palmares
