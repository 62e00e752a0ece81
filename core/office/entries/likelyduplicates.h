#pragma once

#include "core/intake/names/likeness.h"
#include "core/office/view/callview.h"

#include <functional>
#include <map>

namespace palmares {

/// What is compared of an entry; `wordsOf` gives the words behind a ref.
LikeItem likeItemOf(const EntryContent &entry, const std::map<std::string, std::string> &person,
                    const std::function<std::string(const Ref &)> &wordsOf);

/// The entries of the register as they are compared, and their indexes in the view.
struct RegisteredItems {
    std::vector<LikeItem> items;
    std::vector<std::uint32_t> entries;
};
RegisteredItems registeredItems(const CallView &view);

} // namespace palmares
