#pragma once

#include <string>
#include <string_view>

namespace palmares {

/// Who is making something that has no name of its own yet: "4711.5f0c.a91e", the number of the process, its computer and its
/// program, the last two as four digits of a hash. It is part of the temporary name, so that whoever comes later can tell what
/// is still being made from what a killed program has left.
std::string makerTag();

/// Whether the maker may still be at work: true for a process that runs on this computer, and for every other computer, of which
/// nothing can be known. False for what is no tag.
bool isMakerAtWork(std::string_view tag);

/// Whether a text has the form of a tag.
bool isMakerTag(std::string_view text);

} // namespace palmares
