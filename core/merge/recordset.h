#pragma once

#include "core/records/record.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace palmares {

/// The ids that records name by hash, as they travelled beside them.
using ListMap = std::map<Digest, std::shared_ptr<const std::vector<Digest>>>;

/// The records of one call, each once, ascending by id, with the lists they name. Immutable; copies and unions share the
/// records, so that a set of 150,000 is copied and joined in milliseconds.
///
/// Nothing is judged here: whatever could be read belongs to the set; what of it counts is viewOf()'s business.
class RecordSet {
public:
    RecordSet() = default;
    /// Records in any order, repeats allowed; those of another call are left out.
    RecordSet(const CallId &call, std::vector<Record> records, ListMap lists = {});

    const CallId &call() const { return m_call; }
    std::size_t size() const { return m_index.size(); }
    bool isEmpty() const { return m_index.empty(); }
    const Record &operator[](std::size_t i) const { return *m_index[i].record; }
    const RecordId &idAt(std::size_t i) const { return m_index[i].record->header.id; }
    /// For walks through many records: starts to fetch one that will be wanted soon. Records lie anywhere in memory, and
    /// waiting for them is most of what a view costs. Does nothing beyond the end.
    void fetch(std::size_t i) const;
    void fetchBody(std::size_t i) const; ///< the record itself was fetched before

    /// Null if it is not in the set. The record lives as long as any set that shares it.
    const Record *find(const RecordId &id) const;
    bool contains(const RecordId &id) const { return find(id) != nullptr; }
    /// Its place in the set; size() if it is not there.
    std::size_t indexOf(const RecordId &id) const;

    /// The ids behind the n-th list of a record; empty if the list is not there.
    std::span<const Digest> list(const Record &record, std::size_t n = 0) const;
    const ListMap &lists() const { return m_lists; }

    /// BLAKE2b-256 over the sorted record ids.
    Digest digest() const;

    /// The union. Sets of another call than the first non-empty one are left out.
    static RecordSet unionOf(std::span<const RecordSet *const> sets);
    RecordSet with(const RecordSet &other) const;
    RecordSet with(std::vector<Record> records, ListMap lists = {}) const;

private:
    struct Item {
        std::uint64_t prefix; ///< first eight bytes of the id, big-endian: most comparisons end here
        const Record *record;
    };
    void sortIndex(std::size_t sortedUpTo);

    CallId m_call;
    std::vector<std::shared_ptr<const std::vector<Record>>> m_runs; ///< who owns the records
    std::vector<Item> m_index;
    ListMap m_lists;
};

namespace memory {
inline void fetch([[maybe_unused]] const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#endif
}
inline constexpr std::size_t line = 64; ///< bytes
} // namespace memory

inline void RecordSet::fetch(std::size_t i) const
{
    if (i >= m_index.size())
        return;
    const auto *start = reinterpret_cast<const char *>(m_index[i].record);
    for (std::size_t at = 0; at < sizeof(Record); at += memory::line)
        memory::fetch(start + at);
}

inline void RecordSet::fetchBody(std::size_t i) const
{
    if (i >= m_index.size())
        return;
    const Record &record = *m_index[i].record;
    for (std::size_t at = 0; at < record.body.size(); at += memory::line)
        memory::fetch(record.body.data() + at);
}

/// True if both hold the same records (the lists follow from them).
bool operator==(const RecordSet &a, const RecordSet &b);

} // namespace palmares
