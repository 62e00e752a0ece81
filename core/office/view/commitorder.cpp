#include "core/office/view/commitorder.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <unordered_map>

namespace palmares {

namespace {

using Place = std::tuple<std::size_t, std::int64_t, Digest, std::size_t>; // of the file, its claim, its id; which one it is

/// What came in one file lies there ascending by id.
std::vector<Place> placesOf(const std::vector<Commit> &commits, const InstallId &here)
{
    std::vector<Place> places;
    std::size_t file = 0;
    for (std::size_t i = 0; i < commits.size(); ++i) {
        const bool goesOn = i > 0 && commits[i].install != here && commits[i - 1].install != here && commits[i - 1].id < commits[i].id;
        file += goesOn ? 0 : 1;
        places.emplace_back(file, commits[i].time, commits[i].id, i);
    }
    return places;
}

/// For each act the later ones that name records of it, and how many such earlier ones each has.
struct Chain {
    std::vector<std::vector<std::size_t>> later;
    std::vector<std::size_t> waitsFor;
};

Chain chainOf(const std::vector<Commit> &commits, const RecordSet &set)
{
    std::unordered_map<RecordId, std::size_t> bringer;
    for (std::size_t i = 0; i < commits.size(); ++i) {
        for (const RecordId &id : commits[i].ids)
            bringer.emplace(id, i);
    }
    Chain chain{std::vector<std::vector<std::size_t>>(commits.size()), std::vector<std::size_t>(commits.size())};
    for (std::size_t i = 0; i < commits.size(); ++i) {
        std::vector<std::size_t> earlier;
        const auto note = [&](const RecordId &id) {
            if (const auto found = bringer.find(id); found != bringer.end() && found->second != i)
                earlier.push_back(found->second);
        };
        for (const RecordId &id : commits[i].ids) {
            const Record *record = set.find(id);
            if (!record || bringer.at(id) != i)
                continue;
            for (const RecordId &one : record->header.past)
                note(one);
            if (!listsOf(*record).empty() && record->header.type != RecordType::Erase && record->header.type != RecordType::Issue) {
                for (const Digest &one : set.list(*record))
                    note(RecordId{one.bytes});
            }
        }
        std::sort(earlier.begin(), earlier.end());
        earlier.erase(std::unique(earlier.begin(), earlier.end()), earlier.end());
        for (const std::size_t one : earlier)
            chain.later[one].push_back(i);
        chain.waitsFor[i] = earlier.size();
    }
    return chain;
}

} // namespace

std::vector<Commit> inOrderToTell(std::vector<Commit> commits, const RecordSet &set, const InstallId &here)
{
    const std::vector<Place> places = placesOf(commits, here);
    Chain chain = chainOf(commits, set);
    std::priority_queue<Place, std::vector<Place>, std::greater<>> ready;
    for (std::size_t i = 0; i < commits.size(); ++i) {
        if (chain.waitsFor[i] == 0)
            ready.push(places[i]);
    }
    std::vector<std::size_t> order;
    std::vector<bool> isTold(commits.size());
    while (!ready.empty()) {
        const std::size_t at = std::get<3>(ready.top());
        ready.pop();
        order.push_back(at);
        isTold[at] = true;
        for (const std::size_t next : chain.later[at]) {
            if (--chain.waitsFor[next] == 0)
                ready.push(places[next]);
        }
    }
    // Two that name each other, which no program of ours makes.
    for (std::size_t i = 0; i < commits.size(); ++i) {
        if (!isTold[i])
            order.push_back(i);
    }
    std::vector<Commit> told;
    told.reserve(commits.size());
    for (const std::size_t at : order)
        told.push_back(std::move(commits[at]));
    return told;
}

} // namespace palmares
