#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace palmares {

/// The words of people's names, and whether a text uses one of them as a name: as a word of its own, with a capital where its script has
/// them. It takes "Rose" at the start of a sentence for a name, and so is for texts that can do without being passed on. Of Chinese names a
/// single character tells nobody; they are known as wholes, which is NameIndex' part.
class NameParts {
public:
    void add(std::string_view name);
    bool isIn(std::string_view text) const;

private:
    std::unordered_set<std::string> m_words; ///< folded
};

} // namespace palmares
