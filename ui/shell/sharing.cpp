#include "ui/shell/sharing.h"

#include <algorithm>
#include <set>
#include <utility>

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

std::size_t peopleAmong(const std::vector<ShelfCall> &judges)
{
    std::set<std::pair<std::string, std::string>> people;
    for (const ShelfCall &judge : judges)
        people.emplace(judge.card.judge.hex(), judge.card.judgeCode);
    return people.size();
}

bool isShared(const Home &home, const std::string &folder)
{
    const std::vector<ShelfCall> shelf = shelfOf(home);
    const auto at = std::find_if(shelf.begin(), shelf.end(),
                                 [&](const ShelfCall &call) { return call.folder.name() == folder; });
    return at != shelf.end() && peopleAmong(judgesBeside(shelf, *at)) > 1;
}

} // namespace palmares::ui
