#include "core/records/lists.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cassert>

namespace palmares {

Digest listHashOf(std::span<const Digest> ascending)
{
    assert(isAscending(ascending));
    static_assert(sizeof(Digest) == 32);
    return hashAs<Digest>({BytesView(reinterpret_cast<const char *>(ascending.data()), ascending.size_bytes())});
}

const Digest &emptyListHash()
{
    static const Digest hash = listHashOf({});
    return hash;
}

std::string_view emptyListHex()
{
    static const std::string hex = emptyListHash().hex();
    return hex;
}

void sortIdList(IdList &list)
{
    std::sort(list.ids.begin(), list.ids.end());
    list.ids.erase(std::unique(list.ids.begin(), list.ids.end()), list.ids.end());
}

bool isAscending(std::span<const Digest> ids)
{
    return std::adjacent_find(ids.begin(), ids.end(), [](const Digest &a, const Digest &b) { return !(a < b); }) == ids.end();
}

} // namespace palmares
