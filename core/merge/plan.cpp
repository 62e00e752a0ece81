#include "core/merge/plan.h"

#include "core/merge/heads.h"
#include "core/records/keys.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace palmares {

namespace {

/// Whose records are merged without being asked for: the coordinators', and those of every laptop that an invitation ever
/// vouched for. That somebody was set aside or a laptop revoked says what counts, not what is kept: which keys are known can only
/// grow, and so the same files in any order are the same set.
std::set<PublicKey> knownKeys(const RecordSet &set, const CallState &view)
{
    std::set<PublicKey> keys{view.callKey};
    for (const DeviceView &device : view.devices)
        keys.insert(device.key);
    std::vector<InviteContent> invites;
    const auto readInvites = [&] {
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (set[i].header.type == RecordType::Invite && set[i].header.author == view.callKey)
                invites.push_back(contentAs<InviteContent>(set[i]));
        }
    };
    for (std::size_t i = 0; i < set.size(); ++i) {
        const RecordHeader &header = set[i].header;
        if (header.type != RecordType::Enrol || keys.contains(header.author))
            continue;
        if (invites.empty())
            readInvites();
        const auto enrol = contentAs<EnrolContent>(set[i]);
        if (std::any_of(invites.begin(), invites.end(), [&](const InviteContent &invite) {
                return invite.judge == enrol.judge && invite.number == enrol.number
                       && isVouched(invite.key, enrol.vouch, set.call(), enrol.judge, header.author);
            }))
            keys.insert(header.author);
    }
    return keys;
}

class Planner {
public:
    Planner(const RecordSet &present, const CallState &before, const RecordSet &after, const CallState &view)
        : m_present(present), m_before(before), m_after(after), m_view(view), m_known(knownKeys(after, view))
    {
        for (const CallFinding &finding : view.findings) {
            if (finding.what.code != FindingCode::FORK || stoodBefore(finding))
                continue;
            for (const RecordId &head : finding.records)
                m_newHeads.push_back({head, &finding});
        }
        std::sort(m_newHeads.begin(), m_newHeads.end());
        for (const CloseView &close : view.closes) {
            if (!close.standing.isNone())
                m_closed.emplace(close.round, &close);
        }
    }

    FilePlan plan(const RecordSet &file) const
    {
        FilePlan plan;
        for (std::size_t i = 0; i < file.size(); ++i) {
            const Record &record = file[i];
            plan.sheets += record.header.type == RecordType::Sheet ? 1 : 0;
            if (m_present.contains(record.header.id)) {
                ++plan.unchanged;
                continue;
            }
            count(record, plan);
            if (record.header.type == RecordType::Erase)
                addErased(record, plan);
        }
        std::sort(plan.forks.begin(), plan.forks.end());
        plan.forks.erase(std::unique(plan.forks.begin(), plan.forks.end()), plan.forks.end());
        std::sort(plan.erases.begin(), plan.erases.end());
        plan.erases.erase(std::unique(plan.erases.begin(), plan.erases.end()), plan.erases.end());
        plan.ticked = !isByStrangers(file);
        return plan;
    }

private:
    /// True if nobody vouches for whoever wrote what is in it.
    bool isByStrangers(const RecordSet &file) const
    {
        bool areThere = false;
        for (std::size_t i = 0; i < file.size(); ++i) {
            if (m_known.contains(file[i].header.author))
                return false;
            areThere = areThere || file[i].header.type != RecordType::Unknown;
        }
        return areThere;
    }

    struct NewHead {
        RecordId id;
        const CallFinding *fork;
        friend bool operator<(const NewHead &one, const NewHead &other) { return one.id < other.id; }
    };

    /// True if the same slot was forked between the same heads already.
    bool stoodBefore(const CallFinding &finding) const
    {
        const auto name = [](const CallFinding &one) { return std::tie(one.what.code, one.what.args); };
        const auto at = std::lower_bound(m_before.findings.begin(), m_before.findings.end(), finding,
                                         [&](const CallFinding &a, const CallFinding &b) { return name(a) < name(b); });
        return at != m_before.findings.end() && at->what == finding.what && at->records == finding.records;
    }

    void addForks(const RecordId &head, FilePlan &plan) const
    {
        const auto [from, to] = std::equal_range(m_newHeads.begin(), m_newHeads.end(), NewHead{head, nullptr});
        for (auto at = from; at != to; ++at)
            plan.forks.push_back(at->fork->key());
    }

    void count(const Record &record, FilePlan &plan) const
    {
        const RecordId &id = record.header.id;
        if (record.header.type == RecordType::Unknown) {
            ++plan.notUnderstood;
            return;
        }
        switch (m_view.fates[m_after.indexOf(id)]) {
        case Fate::Outside:
            countOutside(id, plan);
            return;
        case Fate::Replaced:
            ++plan.older;
            return;
        case Fate::ForkedHead:
            ++plan.forked;
            addForks(id, plan);
            return;
        case Fate::Counting:
        case Fate::Head:
            break;
        }
        ++(replacesStanding(record) ? plan.newer : plan.added);
        plan.late += isLate(record) ? 1 : 0;
    }

    void countOutside(const RecordId &id, FilePlan &plan) const
    {
        const auto at = std::lower_bound(m_view.outside.begin(), m_view.outside.end(), id,
                                         [](const OutsideRecord &one, const RecordId &wanted) { return one.id < wanted; });
        switch (at->reason) {
        case OutsideReason::Aside:
            ++plan.aside;
            return;
        case OutsideReason::RevokedDevice:
            ++plan.revoked;
            return;
        case OutsideReason::UnknownSigner:
            // Known, but with their enrolment aside: what they write later waits with it.
            ++(m_known.contains(at->author) ? plan.aside : plan.pending);
            return;
        default:
            ++plan.pending;
        }
    }

    bool replacesStanding(const Record &record) const
    {
        return std::any_of(record.header.past.begin(), record.header.past.end(), [&](const RecordId &past) {
            const std::size_t index = m_present.indexOf(past);
            return index < m_present.size() && m_present[index].header.slot == record.header.slot
                   && (m_before.fates[index] == Fate::Head || m_before.fates[index] == Fate::ForkedHead);
        });
    }

    bool isLate(const Record &record) const
    {
        if (record.header.type != RecordType::Sheet || m_closed.empty())
            return false;
        const auto close = m_closed.find(sheetOf(record).round);
        return close != m_closed.end()
               && !std::binary_search(close->second->restsOn.begin(), close->second->restsOn.end(), record.header.id);
    }

    void addErased(const Record &record, FilePlan &plan) const
    {
        if (m_view.fates[m_after.indexOf(record.header.id)] == Fate::Outside)
            return; // not the coordinator's: it removes nothing
        for (const Digest &ref : m_after.list(record)) {
            if (!m_before.isErased(Ref{ref.bytes}))
                plan.erases.push_back(Ref{ref.bytes});
        }
    }

    const RecordSet &m_present;
    const CallState &m_before;
    const RecordSet &m_after;
    const CallState &m_view;
    std::set<PublicKey> m_known;
    std::vector<NewHead> m_newHeads; ///< heads of the forks that would arise, by id
    std::map<std::string, const CloseView *> m_closed;
};

RecordSet unionWith(const RecordSet &present, std::span<const RecordSet> files, const std::vector<bool> &ticks)
{
    std::vector<const RecordSet *> sets = {&present};
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (ticks.empty() || ticks[i])
            sets.push_back(&files[i]);
    }
    return RecordSet::unionOf(sets);
}

MergePlan planOf(const RecordSet &present, const CallState &before, std::span<const RecordSet> files,
                 const std::vector<bool> &ticks)
{
    MergePlan merge;
    // Every file is planned against the union of all that could be merged, so that their order says nothing.
    merge.after = unionWith(present, files, {});
    merge.view = viewOf(merge.after);
    {
        const Planner planner(present, before, merge.after, merge.view);
        for (const RecordSet &file : files)
            merge.files.push_back(planner.plan(file));
    }
    bool all = true;
    std::vector<bool> wanted(files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        wanted[i] = ticks.empty() ? merge.files[i].ticked : ticks[i];
        merge.files[i].ticked = wanted[i];
        all = all && wanted[i];
    }
    if (all)
        return merge;
    merge.after = unionWith(present, files, wanted);
    merge.view = viewOf(merge.after);
    return merge;
}

/// Ascending, without what may never be aside.
std::vector<RecordId> asideable(const RecordSet &set, std::vector<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::erase_if(ids, [&](const RecordId &id) {
        const Record *record = set.find(id);
        return !record || !typeRule(record->header.type).mayBeAside;
    });
    return ids;
}

} // namespace

MergePlan planMerge(const RecordSet &present, const CallState &before, std::span<const RecordSet> files)
{
    return planOf(present, before, files, {});
}

MergePlan planMerge(const RecordSet &present, const CallState &before, std::span<const RecordSet> files,
                    const std::vector<bool> &ticks)
{
    return planOf(present, before, files, ticks);
}

std::vector<RecordId> undoOf(const RecordSet &set, std::span<const RecordId> broughtByFile,
                             std::span<const RecordId> broughtByOthers)
{
    std::vector<RecordId> others(broughtByOthers.begin(), broughtByOthers.end());
    std::sort(others.begin(), others.end());
    std::vector<RecordId> ids(broughtByFile.begin(), broughtByFile.end());
    std::erase_if(ids, [&](const RecordId &id) {
        const Record *record = set.find(id);
        return std::binary_search(others.begin(), others.end(), id) || (record && record->header.type == RecordType::Enrol);
    });
    return asideable(set, std::move(ids));
}

std::vector<RecordId> writtenBy(const RecordSet &set, const PublicKey &device)
{
    std::vector<RecordId> ids;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.author == device)
            ids.push_back(set.idAt(i));
    }
    return asideable(set, std::move(ids));
}

std::vector<RecordId> writtenBy(const RecordSet &set, const CallState &state, const JudgeId &judge)
{
    std::vector<RecordId> ids;
    const std::uint32_t index = state.judgeIndex(judge);
    if (index == nowhere)
        return ids;
    // By what the laptops say of themselves: one that is aside already is among no judge's in the view.
    std::vector<PublicKey> devices;
    for (const std::uint32_t device : state.judges[index].devices)
        devices.push_back(state.devices[device].key);
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type == RecordType::Enrol && contentAs<EnrolContent>(set[i]).judge == judge)
            devices.push_back(set[i].header.author);
    }
    std::sort(devices.begin(), devices.end());
    devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
    for (const PublicKey &device : devices) {
        const auto written = writtenBy(set, device);
        ids.insert(ids.end(), written.begin(), written.end());
    }
    for (std::size_t i = 0; i < set.size(); ++i) { // what was typed for the judge at an office
        const Record &record = set[i];
        if (record.header.type == RecordType::Sheet && record.header.author == state.callKey && contentAs<SheetContent>(record).judge == judge)
            ids.push_back(set.idAt(i));
    }
    return asideable(set, std::move(ids));
}

std::vector<RecordId> pastOverSlot(const RecordSet &set, const CallState &state, const SheetSlot &slot)
{
    std::vector<const Record *> heads;
    for (const SheetHead &head : state.headsOf(slot))
        heads.push_back(set.find(head.head));
    return pastOver(heads);
}

namespace {

/// What a laptop says last in a slot: its own heads and those of its sheets that a decision let stand, without what one of
/// them replaces. Ascending.
std::vector<RecordId> lastSheetsOf(const RecordSet &set, std::span<const SheetHead> heads, const PublicKey &device)
{
    std::vector<RecordId> own;
    for (const SheetHead &head : heads) {
        const Record *sheet = head.sheet.isNone() ? nullptr : set.find(head.sheet);
        if (sheet && sheet->header.author == device)
            own.push_back(head.sheet);
    }
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    std::vector<RecordId> replaced;
    for (const RecordId &id : own) {
        const std::vector<RecordId> &past = set.find(id)->header.past;
        replaced.insert(replaced.end(), past.begin(), past.end());
    }
    std::erase_if(own, [&](const RecordId &id) { return std::find(replaced.begin(), replaced.end(), id) != replaced.end(); });
    return own;
}

} // namespace

DeviceForks forksOfDevice(const RecordSet &set, const CallState &state, const PublicKey &device)
{
    DeviceForks found;
    for (std::uint32_t i = 0; i < state.sheets.size(); ++i) {
        const SheetSlot &slot = state.sheets[i];
        if (slot.verdict != SheetVerdict::Forked)
            continue;
        const std::vector<RecordId> own = lastSheetsOf(set, state.headsOf(slot), device);
        if (own.size() == 1)
            found.forks.push_back({i, own.front(), pastOverSlot(set, state, slot)});
        found.unclear += own.size() > 1 ? 1 : 0;
    }
    return found;
}

} // namespace palmares
