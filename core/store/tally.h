#pragma once

// For the sources of this folder only: how the database knows that nothing of it is missing.

#include "core/base/bytes.h"

#include <array>
#include <cstdint>
#include <optional>

namespace palmares {

class Sql;

/// How many rows a table of the truth has, and the sum of their ids. Every row proves itself by its id; that a row is missing, or
/// back from an earlier state, only this says: a page that was lost, exchanged or left old leaves a file that SQLite reads well.
struct Tally {
    std::uint64_t rows = 0;
    std::array<std::uint64_t, 4> sum{};

    /// An id is a hash of 32 bytes.
    void add(BytesView id);
    void remove(BytesView id);
    friend bool operator==(const Tally &, const Tally &) = default;
};

struct Tallies {
    Tally records;
    Tally commits;
    Tally lists;
    Tally texts;
    friend bool operator==(const Tallies &, const Tallies &) = default;
};

/// What the last commit wrote down; none in a database of an earlier program that nobody has written to since.
/// \throws SQLite::Exception, NonsenseInDatabase
std::optional<Tallies> storedTallies(Sql &sql);
/// Within a transaction what it will write down, else what is written.
std::optional<Tallies> tallies(Sql &sql);
/// Counted anew, from the indexes. \throws NonsenseInDatabase (ids that do not ascend), SQLite::Exception
Tallies countedTallies(Sql &sql);
Tally countedTally(Sql &sql, const char *idsInOrder);
void storeTallies(Sql &sql, const Tallies &tallies);

inline constexpr const char *recordIdsInOrder = "SELECT id FROM record ORDER BY id";
inline constexpr const char *commitIdsInOrder = "SELECT id FROM commits ORDER BY id";
inline constexpr const char *listIdsInOrder = "SELECT hash FROM id_list ORDER BY hash";
inline constexpr const char *textIdsInOrder = "SELECT ref FROM text ORDER BY ref";

} // namespace palmares
