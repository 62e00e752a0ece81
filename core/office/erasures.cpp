#include "core/office/erasures.h"

#include <algorithm>
#include <set>

namespace palmares {

Erasures erasuresDue(const RecordSet &set, const CallState &state, const std::vector<Digest> &gone)
{
    Erasures due;
    if (state.erased.empty())
        return due;
    std::set<EntryId> erasedEntries;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type != RecordType::Erase || state.fates[i] == Fate::Outside)
            continue;
        if (const auto erase = contentAs<EraseContent>(set[i]); !erase.entry.isNone())
            erasedEntries.insert(erase.entry);
    }
    std::set<Digest> needed;
    for (const EntryView &entry : state.entries) {
        if (erasedEntries.contains(entry.id))
            continue;
        for (const EntryFile &file : entry.files)
            needed.insert(Digest{file.hash.bytes});
    }
    for (const Ref &ref : state.erased) {
        const Digest id{ref.bytes};
        if (!std::binary_search(gone.begin(), gone.end(), id) && !needed.contains(id))
            due.refs.push_back(id);
    }
    if (!due.refs.empty())
        due.entries.assign(erasedEntries.begin(), erasedEntries.end());
    return due;
}

} // namespace palmares
