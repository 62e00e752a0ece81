#pragma once

#include "core/intake/tables/plaintable.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Whether a cell is a state of an entry as the program's own tables write it: "in", "withdrawn", "ineligible" …
bool isEntryState(std::string_view cell);

/// Whether a column is the `state` of the program's own tables: it is headed so, and its cells are states of entries and nothing else.
bool holdsEntryStates(const PlainTable &table, std::size_t column);

/// The field of each column of the program's own table of entries, as its export heads them; empty where a column says nothing of it,
/// and for every column of any other table. States are `-`: they are of a round of the call that they were written in.
///
/// `attributes` are those of the call that it goes into ("entry.NAME", "entrant.NAME").
///
/// Behind the last `status_ROUND` stand the attributes in the order of their names, then what is private; a column that a person added
/// out of that order is taken like one of any table. Whether an attribute is one of the entry or of the entrant the table does not say:
/// where the call does not know it, it is the entrant's, which judges do not see.
std::vector<std::string> ownFields(const PlainTable &table, std::span<const std::string> attributes);

} // namespace palmares
