#pragma once

#include "core/intake/tables/plaintable.h"

#include <cstdint>
#include <string>

namespace palmares {

constexpr std::int64_t tableFileLimit = 64LL << 20; ///< bytes of a table of judges or scores

/// Reads a table that a person chose, at most `limit` bytes of it, with its headings where they stand (see takeGroupedHeadings()); what is wrong with it names the file.
/// \errors those of readUserFile() and readTable()
Result<PlainTable> readTableFile(const std::string &path, std::int64_t limit, const TableChoice &choice = {});

/// Whether the row that is read as headings looks like one of the others: an address is in it, or a code that counts on in the rows below.
/// A person whose entry became the headings would be out, and their name the name of a column.
/// \errors MISSING_COLUMN (`detail` no_headings, `row`, `value`: what tells)
Done checkHeadings(const PlainTable &table);

/// Takes rows out that a person leaves out, by their lines, and with them what is wrong with them. \errors BAD_VALUE (no row begins on such a line)
Done leaveRowsOut(PlainTable &table, const std::vector<std::uint64_t> &lines);

} // namespace palmares
