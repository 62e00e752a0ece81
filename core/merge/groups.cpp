#include "core/merge/building.h"

#include <algorithm>

namespace palmares::building {

CallFinding &FindingBag::at(FindingCode code, std::vector<Finding::Arg> args)
{
    const auto [at, added] = m_findings.try_emplace({code, std::move(args)});
    if (added)
        at->second.what = {code, at->first.second};
    return at->second;
}

std::vector<CallFinding> FindingBag::take()
{
    std::vector<CallFinding> findings;
    findings.reserve(m_findings.size());
    for (auto &[key, finding] : m_findings) {
        std::sort(finding.records.begin(), finding.records.end());
        finding.records.erase(std::unique(finding.records.begin(), finding.records.end()), finding.records.end());
        std::sort(finding.blocks.begin(), finding.blocks.end());
        finding.blocks.erase(std::unique(finding.blocks.begin(), finding.blocks.end()), finding.blocks.end());
        findings.push_back(std::move(finding));
    }
    m_findings.clear();
    return findings;
}

std::uint32_t Building::judge(const JudgeId &id)
{
    const auto [at, added] = state.judgeIndexes.try_emplace(id, static_cast<std::uint32_t>(state.judges.size()));
    if (added)
        state.judges.emplace_back().id = id;
    return at->second;
}

std::uint32_t Building::entry(const EntryId &id)
{
    const auto [at, added] = state.entryIndexes.try_emplace(id, static_cast<std::uint32_t>(state.entries.size()));
    if (added)
        state.entries.emplace_back().id = id;
    return at->second;
}

std::uint32_t Building::round(const std::string &id)
{
    const auto [at, added] = roundNumbers.try_emplace(id, static_cast<std::uint32_t>(state.rounds.size()));
    if (added)
        state.rounds.emplace_back().id = id;
    return at->second;
}

std::uint32_t Building::criterion(const std::string &id)
{
    const auto [at, added] = criterionNumbers.try_emplace(id, static_cast<std::uint32_t>(state.criterionNames.size()));
    if (added)
        state.criterionNames.push_back(id);
    return at->second;
}

void Building::leaveOut(std::uint32_t index, OutsideReason reason)
{
    const RecordHeader &header = set[index].header;
    state.fates[index] = Fate::Outside;
    state.outside.push_back({header.id, header.type, header.author, reason});
}

std::optional<OutsideReason> Building::whyOutside(const Record &record, const JudgeId *judge) const
{
    const RecordHeader &header = record.header;
    const TypeRule &rule = typeRule(header.type);
    if (state.isAside(header.id))
        return OutsideReason::Aside;
    if (isCallKey(header.author))
        return rule.byCallKey ? std::nullopt : std::optional(OutsideReason::NotAllowed);
    const auto devices = devicesOfKey.find(header.author);
    if (devices == devicesOfKey.end())
        return OutsideReason::UnknownSigner;
    if (!rule.byDevice)
        return OutsideReason::NotAllowed;
    const DeviceView *device = nullptr;
    for (const std::uint32_t number : devices->second) {
        if (!judge || state.judges[state.devices[number].judge].id == *judge)
            device = &state.devices[number];
    }
    if (!device)
        return OutsideReason::ForeignSlot;
    // What a judge declared stays said; scores and what was promised about them go with the device.
    const bool goes = header.type == RecordType::Sheet || header.type == RecordType::Submit;
    if (goes && device->state == DeviceState::Revoked
        && !std::binary_search(device->stillCount.begin(), device->stillCount.end(), header.id))
        return OutsideReason::RevokedDevice;
    return std::nullopt;
}

void Group::tell(Headed &headed) const
{
    for (const SlotRecord &head : heads)
        headed.heads.push_back(head.record->header.id);
    headed.forked = forked;
}

namespace {

/// The sheet by its judge that a resolve lets stand though its laptop has been revoked since, or elsewhere: a coordinator has
/// decided for exactly this sheet, and that holds. Null if it is no such sheet.
const Record *decidedForRevoked(Building &b, const Record &resolve, const RecordId &stands)
{
    const Record *record = b.set.find(stands);
    if (!record || record->header.slot != resolve.header.slot)
        return nullptr;
    const auto outside = std::find_if(b.state.outside.begin(), b.state.outside.end(),
                                      [&](const OutsideRecord &one) { return one.id == stands; });
    const bool isIn = outside == b.state.outside.end() && b.state.fates[b.set.indexOf(stands)] == Fate::Replaced; // seen before
    if (!isIn && (outside == b.state.outside.end() || outside->reason != OutsideReason::RevokedDevice))
        return nullptr;
    if (!isIn)
        b.state.outside.erase(outside);
    b.state.fates[b.set.indexOf(stands)] = Fate::Replaced;
    return record;
}

/// Fills in what each record says; resolves for a record that does not count in the slot are left out.
void followResolves(Building &b, std::vector<SlotRecord> &counting)
{
    const auto named = [&](const RecordId &id) -> const SlotRecord * {
        const auto at = std::lower_bound(counting.begin(), counting.end(), id, [](const SlotRecord &one, const RecordId &wanted) {
            return one.record->header.id < wanted;
        });
        return at != counting.end() && at->record->header.id == id ? &*at : nullptr;
    };
    std::vector<std::uint32_t> nothingNamed;
    for (SlotRecord &one : counting) {
        const SlotRecord *at = &one;
        // A resolve may let an earlier resolve stand; ids are hashes, so that chains end.
        while (at && at->record->header.type == RecordType::Resolve) {
            const RecordId stands = contentAs<ResolveContent>(*at->record).stands;
            if (stands.isNone())
                break;
            const SlotRecord *next = named(stands);
            if (!next)
                one.says = decidedForRevoked(b, *at->record, stands);
            at = next;
        }
        if (!at && one.says)
            continue;
        if (!at)
            nothingNamed.push_back(one.index);
        else
            one.says = at->record->header.type == RecordType::Resolve ? nullptr : at->record;
    }
    if (nothingNamed.empty())
        return;
    std::erase_if(counting, [&](const SlotRecord &one) {
        return std::binary_search(nothingNamed.begin(), nothingNamed.end(), one.index);
    });
    for (const std::uint32_t index : nothingNamed)
        b.leaveOut(index, OutsideReason::NothingNamed);
}

} // namespace

Group groupOf(Building &b, std::vector<SlotRecord> counting, const Replacing &replacing)
{
    Group group;
    followResolves(b, counting);
    group.counting = std::move(counting);
    if (group.counting.empty())
        return group;
    group.heads = headsOf(group.counting, replacing);
    group.forked = differingFields(group.heads);
    const Fate fate = isFork(group.heads) ? Fate::ForkedHead : Fate::Head;
    for (const SlotRecord &one : group.counting)
        b.state.fates[one.index] = Fate::Replaced;
    for (const SlotRecord &head : group.heads)
        b.state.fates[head.index] = fate;
    return group;
}

namespace {

bool namesJudgeFirst(RecordType type)
{
    return type == RecordType::Conflict || type == RecordType::Interest;
}

/// What a device may say of a conflict: that there is one, or that there is none after all. Deciding is the coordinator's.
bool mayDeviceSay(const Record &record)
{
    if (record.header.type != RecordType::Conflict)
        return true;
    const ConflictState state = contentAs<ConflictContent>(record).state;
    return state == ConflictState::Declared || state == ConflictState::Dismissed;
}

void addCounting(Building &b, RecordType type, std::vector<SlotRecord> &counting)
{
    for (const std::uint32_t index : b.of(type)) {
        const Record &record = b.set[index];
        if (type == RecordType::Resolve && record.header.slot.front() != static_cast<char>(RecordType::Close))
            continue;
        std::optional<JudgeId> judge;
        if (namesJudgeFirst(type))
            judge = JudgeId::fromBytes(BytesView(record.header.slot).substr(1, JudgeId::size));
        const bool byCallKey = b.isCallKey(record.header.author);
        if (const auto reason = b.whyOutside(record, judge ? &*judge : nullptr))
            b.leaveOut(index, *reason);
        else if (!byCallKey && !mayDeviceSay(record))
            b.leaveOut(index, OutsideReason::NotAllowed);
        else
            counting.push_back({&record, byCallKey, nullptr, index});
    }
}

} // namespace

void forEachSlot(Building &b, RecordType type, const std::function<void(const Group &)> &visit, const Replacing &replacing)
{
    std::vector<SlotRecord> counting;
    addCounting(b, type, counting);
    if (type == RecordType::Close)
        addCounting(b, RecordType::Resolve, counting);
    std::sort(counting.begin(), counting.end(), [](const SlotRecord &a, const SlotRecord &c) {
        const int order = a.record->header.slot.compare(c.record->header.slot);
        return order != 0 ? order < 0 : a.index < c.index;
    });
    for (auto from = counting.begin(); from != counting.end();) {
        const auto to = std::find_if(from, counting.end(), [&](const SlotRecord &one) {
            return one.record->header.slot != from->record->header.slot;
        });
        if (const Group group = groupOf(b, {from, to}, replacing); !group.heads.empty())
            visit(group);
        from = to;
    }
}

std::vector<RecordId> asRecordIds(std::span<const Digest> ids)
{
    std::vector<RecordId> records;
    records.reserve(ids.size());
    for (const Digest &id : ids)
        records.push_back(RecordId{id.bytes});
    return records;
}

std::vector<RecordId> commonIds(const RecordSet &set, const Group &group)
{
    std::vector<RecordId> common = asRecordIds(set.list(*group.heads.front().says));
    for (std::size_t i = 1; i < group.heads.size() && !common.empty(); ++i) {
        const std::vector<RecordId> other = asRecordIds(set.list(*group.heads[i].says));
        std::erase_if(common, [&](const RecordId &id) { return !std::binary_search(other.begin(), other.end(), id); });
    }
    return common;
}

} // namespace palmares::building
