#pragma once

#include "core/intake/mappedtable.h"

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Whether somebody wrote sentences there: eight words or more, or fifteen signs of a script that puts no blanks between words.
bool isLongAnswer(std::string_view cell);

/// The columns, by their place in `uses()`, that nobody said anything of, that are kept privately, and of whose answers a third or more are long: what judges
/// were perhaps to read. What asks who somebody is is none of them.
std::vector<std::size_t> longAnswersKept(const MappedTable &table);

} // namespace palmares
