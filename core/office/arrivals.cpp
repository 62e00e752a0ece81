#include "core/office/arrivals.h"

#include "core/office/commitnotes.h"

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

} // namespace palmares
