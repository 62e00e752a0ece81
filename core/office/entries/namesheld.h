#pragma once

#include "core/intake/names/nameindex.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace palmares {

/// The names of people as their private texts give them, and whether words hold one of them: the whole name in any order and
/// script, or two words of it close together. Of a team, each of its people.
class NamesHeld {
public:
    /// `person`: the fields of a private text.
    void add(const std::map<std::string, std::string> &person);
    bool areIn(std::string_view words) const;

private:
    NameIndex m_index;
    std::unordered_set<std::string> m_others; ///< answers under headings that say "name": folded, a blank between words
};

} // namespace palmares
