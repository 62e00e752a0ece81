#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Small words of names that say nothing by themselves: "van", "del", "bin".
bool isNameParticle(std::string_view folded);

/// The words for "son of" and "daughter of" within a name, which may be left out.
bool isFiliation(std::string_view folded);

/// Whether a word ends in an h that may stand for the one that is not spoken: "فاطمه".
bool isOpenH(std::string_view folded);

/// What a folded word of a text may be besides itself, where a language joins letters to names: without the Arabic "and", "by",
/// "of", "as" and "the" in front of it (Wright, A Grammar of the Arabic Language, I §§ 366, 356), without the s of a genitive
/// or Korean particles behind it. The word itself is not among them.
std::vector<std::string> bareForms(std::string_view folded);

} // namespace palmares
