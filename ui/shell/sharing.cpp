#include "ui/shell/sharing.h"

#include <algorithm>

namespace palmares::ui {

std::vector<ShelfCall> judgesBeside(const std::vector<ShelfCall> &shelf, const ShelfCall &call)
{
    std::vector<ShelfCall> judges;
    if (!call.hasCard || call.card.role != Role::Judge)
        return judges;
    for (const ShelfCall &other : shelf) {
        if (other.hasCard && other.card.role == Role::Judge && other.card.call == call.card.call)
            judges.push_back(other);
    }
    return judges;
}

bool isShared(const Home &home, const std::string &folder)
{
    const std::vector<ShelfCall> shelf = shelfOf(home);
    const auto at = std::find_if(shelf.begin(), shelf.end(),
                                 [&](const ShelfCall &call) { return call.folder.name() == folder; });
    return at != shelf.end() && judgesBeside(shelf, *at).size() > 1;
}

} // namespace palmares::ui
