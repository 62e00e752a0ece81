#include "core/office/arrivals.h"

#include "core/office/commitnotes.h"

#include <algorithm>
#include <map>

namespace palmares {

Result<std::vector<JudgeArrival>> arrivalsOf(CallSession &session)
{
    const CallSnapshot view = session.view();
    PALMARES_TRY(const std::vector<Commit> commits, commitsOf(session.db()));
    std::map<PublicKey, std::uint32_t> owners;
    for (const DeviceView &device : view->state.devices)
        owners.emplace(device.key, device.judge);
    std::map<std::uint32_t, JudgeArrival> latest;
    for (const Commit &commit : commits) {
        const auto owner = owners.find(commit.author);
        if (owner == owners.end() || owner->second == nowhere)
            continue;
        JudgeArrival &arrival = latest[owner->second];
        if (arrival.judge == nowhere || commit.time > arrival.time)
            arrival = {owner->second, commit.program, commit.time};
    }
    std::vector<JudgeArrival> arrivals;
    for (const auto &[judge, arrival] : latest)
        arrivals.push_back(arrival);
    return arrivals;
}

Result<std::vector<PaperArrival>> papersOf(CallSession &session, std::uint32_t round)
{
    const CallSnapshot view = session.view();
    std::vector<const Record *> records;
    std::vector<std::uint32_t> judges;
    for (const SheetSlot &slot : view->state.sheets) {
        for (std::uint32_t i = 0; slot.round == round && slot.judge != nowhere && i < slot.headCount; ++i) {
            const SheetHead &head = view->state.sheetHeads[slot.firstHead + i];
            const Record *record = head.byCallKey && !head.resolved ? view->set.find(head.head) : nullptr;
            if (!record)
                continue;
            records.push_back(record);
            judges.push_back(slot.judge);
        }
    }
    std::vector<PaperArrival> arrivals;
    if (records.empty())
        return arrivals;
    PALMARES_TRY(const auto notes, commitNotes(session.db(), records));
    std::map<std::uint32_t, std::int64_t> first;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto note = notes.find(records[i]->header.id);
        if (note == notes.end())
            continue;
        const auto [at, isNew] = first.try_emplace(judges[i], note->second.time);
        if (!isNew)
            at->second = std::min(at->second, note->second.time);
    }
    for (const auto &[judge, time] : first)
        arrivals.push_back({judge, time});
    return arrivals;
}

} // namespace palmares
