#pragma once

#include "core/records/types.h"

#include <span>

namespace palmares {

/// The name of a list of ids: BLAKE2b-256 of its 32-byte ids, which must be ascending without repeats.
Digest listHashOf(std::span<const Digest> ascending);

/// The name of the list without ids. It travels in no file.
const Digest &emptyListHash();
std::string_view emptyListHex();

/// Puts ids in ascending order and drops repeats.
void sortIdList(IdList &list);

/// Sorts ids of one kind into a list and drops repeats.
template <typename Id>
IdList idListOf(std::span<const Id> ids)
{
    static_assert(Id::size == 32);
    IdList list;
    list.ids.reserve(ids.size());
    for (const Id &id : ids)
        list.ids.push_back(Digest{id.bytes});
    sortIdList(list);
    return list;
}

/// True if the ids are strictly ascending.
bool isAscending(std::span<const Digest> ids);

} // namespace palmares
