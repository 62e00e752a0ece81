#pragma once

#include "core/intake/columns/mappedtable.h"
#include "core/office/entries/entryregister.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// What a person has to have heard of a table of entries before it comes in. Who has not (`isTold`) gets it as a problem, with what to say.

namespace palmares {

/// The codes of the entries that a table adds, by line.
using AddedCodes = std::map<std::uint64_t, std::string>;

/// A table of the program says which entries were in no more; whoever imports it hears of it before all of them are.
void nameStates(const MappedTable &table, const AddedCodes &added, bool isTold, ImportReport &report);

/// Codes that say who sent the entry: judges read them, and records keep them for ever. Whoever has named the column means it.
/// \param naming codes that do; what three or more codes of the table begin with is a prefix and nobody's name
void nameCodes(const MappedTable &table, const AddedCodes &added, std::vector<std::string> naming, bool isTold, ImportReport &report);

} // namespace palmares
