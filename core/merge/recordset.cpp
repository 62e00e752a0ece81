#include "core/merge/recordset.h"

#include <algorithm>

namespace palmares {

namespace {

std::uint64_t prefixOf(const RecordId &id)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | id.bytes[i];
    return prefix;
}

} // namespace

RecordSet::RecordSet(const CallId &call, std::vector<Record> records, ListMap lists)
    : m_call(call), m_lists(std::move(lists))
{
    auto run = std::make_shared<const std::vector<Record>>(std::move(records));
    m_index.reserve(run->size());
    for (const Record &record : *run) {
        if (record.header.call == call)
            m_index.push_back({prefixOf(record.header.id), &record});
    }
    m_runs.push_back(std::move(run));
    sortIndex(0);
}

void RecordSet::sortIndex(std::size_t sortedUpTo)
{
    const auto before = [](const Item &a, const Item &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : a.record->header.id < b.record->header.id;
    };
    const auto same = [](const Item &a, const Item &b) {
        return a.prefix == b.prefix && a.record->header.id == b.record->header.id;
    };
    const auto middle = m_index.begin() + static_cast<std::ptrdiff_t>(sortedUpTo);
    std::sort(middle, m_index.end(), before);
    std::inplace_merge(m_index.begin(), middle, m_index.end(), before);
    m_index.erase(std::unique(m_index.begin(), m_index.end(), same), m_index.end());
}

std::size_t RecordSet::indexOf(const RecordId &id) const
{
    // Ids are hashes: where one lies can be guessed to within a few hundred places, and only those need be looked at.
    constexpr std::size_t window = 2048;
    const std::uint64_t prefix = prefixOf(id);
    const auto guess = static_cast<std::size_t>(static_cast<double>(prefix) / 0x1p64 * static_cast<double>(m_index.size()));
    std::size_t low = guess > window ? guess - window : 0;
    std::size_t high = std::min(guess + window, m_index.size());
    if (low > 0 && m_index[low].prefix >= prefix)
        low = 0;
    if (high < m_index.size() && m_index[high].prefix <= prefix)
        high = m_index.size();
    const auto end = m_index.begin() + static_cast<std::ptrdiff_t>(high);
    auto at = std::lower_bound(m_index.begin() + static_cast<std::ptrdiff_t>(low), end, prefix,
                               [](const Item &item, std::uint64_t wanted) { return item.prefix < wanted; });
    for (; at != m_index.end() && at->prefix == prefix; ++at) {
        if (at->record->header.id == id)
            return static_cast<std::size_t>(at - m_index.begin());
    }
    return m_index.size();
}

const Record *RecordSet::find(const RecordId &id) const
{
    const std::size_t index = indexOf(id);
    return index < m_index.size() ? m_index[index].record : nullptr;
}

std::span<const Digest> RecordSet::list(const Record &record, std::size_t n) const
{
    const auto names = listsOf(record);
    if (n >= names.size())
        return {};
    const auto found = m_lists.find(names[n].hash);
    return found == m_lists.end() ? std::span<const Digest>() : std::span<const Digest>(*found->second);
}

Digest RecordSet::digest() const
{
    std::vector<RecordId> ids;
    ids.reserve(m_index.size());
    for (const Item &item : m_index)
        ids.push_back(item.record->header.id);
    return setDigest(ids);
}

RecordSet RecordSet::unionOf(std::span<const RecordSet *const> sets)
{
    // The largest set is sorted already: what the others bring is sorted alone and merged into it.
    const RecordSet *largest = nullptr;
    for (const RecordSet *set : sets) {
        if (!set->isEmpty() && (!largest || (set->m_call == largest->m_call && set->size() > largest->size())))
            largest = set;
    }
    if (!largest)
        return sets.empty() ? RecordSet() : *sets.front();

    RecordSet all = *largest;
    for (const RecordSet *set : sets) {
        if (set == largest || set->m_call != all.m_call)
            continue;
        all.m_lists.insert(set->m_lists.begin(), set->m_lists.end());
        all.m_runs.insert(all.m_runs.end(), set->m_runs.begin(), set->m_runs.end());
        all.m_index.insert(all.m_index.end(), set->m_index.begin(), set->m_index.end());
    }
    std::sort(all.m_runs.begin(), all.m_runs.end());
    all.m_runs.erase(std::unique(all.m_runs.begin(), all.m_runs.end()), all.m_runs.end());
    all.sortIndex(largest->m_index.size());
    return all;
}

RecordSet RecordSet::with(const RecordSet &other) const
{
    const std::array<const RecordSet *, 2> both = {this, &other};
    return unionOf(both);
}

RecordSet RecordSet::with(std::vector<Record> records, ListMap lists) const
{
    return with(RecordSet(m_call, std::move(records), std::move(lists)));
}

bool operator==(const RecordSet &a, const RecordSet &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a.idAt(i) != b.idAt(i))
            return false;
    }
    return true;
}

} // namespace palmares
