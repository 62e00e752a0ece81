#pragma once

#include "core/intake/columns/mappedtable.h"

#include <vector>

namespace palmares {

/// The columns, by their place in `uses()`, that nobody said anything of, that are kept privately, and of whose answers a third or more are long or
/// that ask for a text in words that are not all known: what judges were perhaps to read. What asks who somebody is and nothing else is none of them.
std::vector<std::size_t> longAnswersKept(const MappedTable &table);

/// The same of columns that perhaps hold the files of entries. None where a person has said which column holds them.
std::vector<std::size_t> filesKept(const MappedTable &table);

} // namespace palmares
