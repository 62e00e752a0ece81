#pragma once

#include "core/records/record.h"
#include "core/store/calldb.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace palmares {

/// A commit as it came: what it says is in `body`, read by core/records.
struct CommitRow {
    Digest id; ///< BLAKE2b-256 of `body`
    Bytes body;
    std::array<std::uint8_t, 64> signature{};
    bool inSet = true; ///< false for the commit made for a package, which is no part of the set
    friend bool operator==(const CommitRow &, const CommitRow &) = default;
};

/// A list of ids that a record names by its hash.
struct ListRow {
    Digest hash;
    std::vector<Digest> ids; ///< ascending
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// A record where it lies: `body` is valid only during the call.
struct RecordView {
    RecordId id;
    BytesView body;
};

// What a call knows. Adding something that is there already changes nothing and is counted as not added. The
// order of rows means nothing.

/// \returns how many were new
Result<std::size_t> insertRecords(Transaction &transaction, std::span<const Record> records);
Result<std::size_t> insertRecords(Transaction &transaction, std::span<const Record *const> records);
Result<std::size_t> insertCommits(Transaction &transaction, std::span<const CommitRow> commits);
Result<std::size_t> insertLists(Transaction &transaction, std::span<const ListRow> lists);

/// Every record, in the order in which the file lies on disk, without copying a body.
Done scanRecords(CallDb &db, const std::function<void(const RecordView &)> &take);

/// Every record; each is proved against its id, and lists as well. \errors DB_DAMAGED (detail, `value`: as proveTruth)
Result<std::vector<Record>> loadRecords(CallDb &db);
Result<std::vector<CommitRow>> loadCommits(CallDb &db);
Result<std::vector<ListRow>> loadLists(CallDb &db);

/// The ids of all records, ascending: what the set digest is made of.
Result<std::vector<RecordId>> knownIds(CallDb &db);
Result<std::int64_t> countRecords(CallDb &db);

/// Proves every record and list against its id, and every commit against its id and its signature.
/// \errors DB_DAMAGED (detail "record", "commit" or "list", `value` the id)
Done proveTruth(CallDb &db);

/// Proves every commit against its id and its signature. What reads a call needs no commit, but whoever goes on in one that has lost
/// a signature makes backups that nobody can restore. \errors DB_DAMAGED (detail "commit", `value` the id)
Done proveCommits(CallDb &db);

} // namespace palmares
