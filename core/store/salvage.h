#pragma once

#include "core/store/drafts.h"
#include "core/store/texts.h"
#include "core/store/truth.h"

#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// Rows found in a database file, each as it lay there. What proves itself by its hash does so: records against their ids,
/// commits, lists and texts against theirs, drafts against their check. Signatures are the caller's to check.
struct SalvagedRows {
    std::vector<Record> records; ///< whole, and of the form that their type has
    std::vector<CommitRow> commits;
    std::vector<ListRow> lists;
    std::vector<TextRow> texts;
    std::vector<Draft> drafts;  ///< by their rows, else by the newest of their steps of undo
    std::vector<Digest> erased; ///< refs that were erased, ascending
    std::vector<std::pair<std::string, Bytes>> meta; ///< local settings by name, the identity among them
    std::int64_t pages = 0;     ///< read
    std::int64_t broken = 0;    ///< rows that looked like ours and did not prove
};

/// Reads every page of a database file by itself, whatever its indexes and its first page say, and then the pages that an
/// unfinished transaction had set aside beside it. The file is only read, never opened by SQLite, so nothing in it changes and
/// nothing in it is carried out. Order and repeats mean nothing.
/// \errors CANNOT_READ, TOO_BIG (above 4 GiB)
Result<SalvagedRows> salvageRows(const std::string &database);

} // namespace palmares
