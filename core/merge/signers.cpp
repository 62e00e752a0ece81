// Whose records count: the coordinator's key, what is aside, and the devices that invitations vouch for.

#include "core/merge/building.h"

#include "core/records/keys.h"

#include <algorithm>

namespace palmares::building {

void readGenesis(Building &b)
{
    for (const std::uint32_t index : b.of(RecordType::Genesis)) {
        // Its id is the call's id, so there is one at most.
        const Record &genesis = b.set[index];
        b.state.isFounded = true;
        b.state.callKey = genesis.header.author;
        b.state.name = contentAs<GenesisContent>(genesis).name;
    }
}

void readAsides(Building &b)
{
    std::vector<RecordId> ids;
    forEachSlot(b, RecordType::Aside, [&](const Group &group) {
        AsideView aside;
        group.tell(aside);
        const auto content = contentOfHeads<AsideContent>(group);
        aside.kind = content.kind;
        aside.about = content.about;
        aside.reason = content.reason;
        aside.ids = commonIds(b.set, group);
        ids.insert(ids.end(), aside.ids.begin(), aside.ids.end());
        b.state.asides.push_back(std::move(aside));
        if (!group.forked.empty())
            addFork(b, group);
    });
    std::erase_if(ids, [&](const RecordId &id) {
        const Record *record = b.set.find(id);
        return record && !typeRule(record->header.type).mayBeAside;
    });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    b.state.asideIds = std::move(ids);
}

void readSettles(Building &b)
{
    forEachSlot(b, RecordType::Settle, [&](const Group &group) {
        SettleView settle;
        group.tell(settle);
        const auto content = contentOfHeads<SettleContent>(group);
        settle.code = content.code;
        settle.about = content.about;
        if (!settle.isForked("answer"))
            settle.answer = content.answer;
        if (!settle.isForked("ref"))
            settle.ref = content.ref;
        settle.reason = content.reason;
        settle.sheets = commonIds(b.set, group);
        b.state.settles.push_back(std::move(settle));
        if (!group.forked.empty())
            addFork(b, group);
    });
    std::sort(b.state.settles.begin(), b.state.settles.end(), [](const SettleView &one, const SettleView &other) {
        return std::tie(one.code, one.about) < std::tie(other.code, other.about);
    });
}

namespace {

/// True if an invitation of the judge that counts here vouches for the key.
bool isVouchedFor(const Building &b, const EnrolContent &enrol, const PublicKey &device)
{
    const auto judge = b.state.judgeIndexes.find(enrol.judge);
    if (judge == b.state.judgeIndexes.end())
        return false;
    const auto &invites = b.state.judges[judge->second].invites;
    return std::any_of(invites.begin(), invites.end(), [&](const InviteView &invite) {
        return invite.number == enrol.number && isVouched(invite.key, enrol.vouch, b.set.call(), enrol.judge, device);
    });
}

void readInvites(Building &b)
{
    forEachSlot(b, RecordType::Invite, [&](const Group &group) {
        // An invitation that went out stays good for the laptop that was vouched for with it.
        for (const SlotRecord &one : group.counting) {
            const auto content = contentAs<InviteContent>(*one.record);
            b.state.judges[b.judge(content.judge)].invites.push_back({content.number, content.key, one.record->header.id});
        }
    });
}

void settleDevice(const Building &b, DeviceView &device)
{
    const SettleView *settle = b.state.settle("second_device", {device.key.hex()});
    if (!settle || !settle->answer)
        return;
    device.settle = settle->heads.front();
    if (*settle->answer == SettleAnswer::DeviceConfirmed) {
        device.state = DeviceState::Confirmed;
    } else if (*settle->answer == SettleAnswer::DeviceRevoked) {
        device.state = DeviceState::Revoked;
        device.stillCount = settle->sheets;
    }
}

/// Several laptops of one judge all count, and each waits to be confirmed: nothing says which one came first.
void askForSecondDevices(Building &b)
{
    std::vector<std::uint32_t> live(b.state.judges.size(), 0);
    for (const DeviceView &device : b.state.devices)
        live[device.judge] += device.state != DeviceState::Revoked ? 1 : 0;
    for (DeviceView &device : b.state.devices) {
        if (device.state == DeviceState::Only && live[device.judge] > 1)
            device.state = DeviceState::Unconfirmed;
    }
}

} // namespace

void readDevices(Building &b)
{
    readInvites(b);
    auto &devices = b.state.devices;
    for (const std::uint32_t index : b.of(RecordType::Enrol)) {
        const Record &record = b.set[index];
        const auto content = contentAs<EnrolContent>(record);
        if (b.state.isAside(record.header.id)) {
            b.leaveOut(index, OutsideReason::Aside);
            continue;
        }
        if (b.isCallKey(record.header.author) || !isVouchedFor(b, content, record.header.author)) {
            b.leaveOut(index, b.isCallKey(record.header.author) ? OutsideReason::NotAllowed : OutsideReason::UnknownSigner);
            continue;
        }
        b.state.fates[index] = Fate::Head;
        DeviceView device;
        device.key = record.header.author;
        device.judge = b.judge(content.judge);
        device.label = content.label;
        device.enrol = record.header.id;
        settleDevice(b, device);
        devices.push_back(std::move(device));
    }
    const auto name = [](const DeviceView &device) { return std::tie(device.judge, device.key, device.enrol); };
    std::sort(devices.begin(), devices.end(),
              [&](const DeviceView &one, const DeviceView &other) { return name(one) < name(other); });
    // The same laptop may have said it twice, e.g. for two invitations of its judge.
    devices.erase(std::unique(devices.begin(), devices.end(),
                              [](const DeviceView &one, const DeviceView &other) {
                                  return one.judge == other.judge && one.key == other.key;
                              }),
                  devices.end());
    askForSecondDevices(b);
    for (std::uint32_t i = 0; i < devices.size(); ++i) {
        b.devicesOfKey[devices[i].key].push_back(i);
        b.state.judges[devices[i].judge].devices.push_back(i);
    }
}

} // namespace palmares::building
