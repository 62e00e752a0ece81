// Judges and entries, and what stands between them: statuses, assignments, conflicts.

#include "core/merge/building.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace palmares::building {

namespace {

template <typename View>
void sortByCode(std::vector<View> &views)
{
    std::sort(views.begin(), views.end(), [](const View &one, const View &other) {
        return std::tie(one.code, one.id) < std::tie(other.code, other.id);
    });
}

/// Two of one code: paper carries codes, so nobody is renamed; the finding proposes what the others could be called.
template <typename View>
void findClashes(Building &b, const std::vector<View> &views, const char *kind)
{
    for (std::size_t from = 0; from < views.size();) {
        std::size_t to = from + 1;
        while (to < views.size() && views[to].code == views[from].code)
            ++to;
        const std::string &code = views[from].code;
        if (to - from > 1 && !code.empty()) {
            CallFinding &finding = b.findings.at(FindingCode::CODE_CLASH, {{"kind", kind}, {"code", code}});
            int suffix = 2;
            for (std::size_t i = from; i < to; ++i) {
                finding.subjects.push_back(views[i].id.hex());
                const auto taken = [&](const std::string &name) { // they are in order of their codes
                    const auto at = std::lower_bound(views.begin(), views.end(), name,
                                                     [](const View &view, const std::string &c) { return view.code < c; });
                    return at != views.end() && at->code == name;
                };
                while (i > from && taken(code + "-" + std::to_string(suffix)))
                    ++suffix;
                finding.proposed.push_back(i == from ? code : code + "-" + std::to_string(suffix++));
                finding.records.insert(finding.records.end(), views[i].heads.begin(), views[i].heads.end());
            }
        }
        from = to;
    }
}

bool decidesRanking(const std::string &field)
{
    return field == "division" || field == "language" || field.starts_with("attributes/");
}

} // namespace

void readJudges(Building &b)
{
    forEachSlot(b, RecordType::Judge, [&](const Group &group) {
        JudgeView judge;
        group.tell(judge);
        JudgeContent content = judgeOf(group);
        judge.id = content.judge;
        judge.code = std::move(content.code);
        judge.priv = content.priv;
        judge.languages = std::move(content.languages);
        judge.panels = std::move(content.panels);
        if (!group.forked.empty()) {
            CallFinding &fork = addFork(b, group);
            for (std::uint32_t i = 0; i < b.state.rounds.size(); ++i) {
                if (judge.isForked("panels/" + b.state.rounds[i].id))
                    fork.blocks.push_back(i);
            }
        }
        b.state.judges.push_back(std::move(judge));
    });
    sortByCode(b.state.judges);
    for (std::uint32_t i = 0; i < b.state.judges.size(); ++i)
        b.state.judgeIndexes.emplace(b.state.judges[i].id, i);
    findClashes(b, b.state.judges, "judge");
}

void readInterests(Building &b)
{
    forEachSlot(b, RecordType::Interest, [&](const Group &group) {
        auto &interests = b.state.judges[b.judge(contentOfHeads<InterestContent>(group).judge)].interests;
        for (const SlotRecord &head : group.heads) {
            const auto content = contentAs<InterestContent>(*head.record);
            interests.insert(interests.end(), content.refs.begin(), content.refs.end());
        }
        std::sort(interests.begin(), interests.end());
        interests.erase(std::unique(interests.begin(), interests.end()), interests.end());
    });
}

namespace {

/// Forks that decide where an entry ranks stand in the way of every round it is in.
void blockRoundsOf(Building &b, std::uint32_t entry, CallFinding &fork)
{
    for (const StatusView &status : b.state.statuses) {
        if (status.entry == entry && status.state == StatusState::In)
            fork.blocks.push_back(status.round);
    }
}

void addEntrant(Building &b, const Group &group)
{
    EntrantContent content = entrantOf(group);
    EntryView &entry = b.state.entries[b.entry(content.entry)];
    group.tell(entry.entrant);
    entry.entrantPriv = content.priv;
    entry.entrantAttributes = std::move(content.attributes);
    if (!group.forked.empty())
        addFork(b, group);
}

} // namespace

void readEntries(Building &b)
{
    forEachSlot(b, RecordType::Entry, [&](const Group &group) {
        EntryView entry;
        group.tell(entry);
        EntryContent content = entryOf(group);
        entry.id = content.entry;
        entry.code = std::move(content.code);
        entry.division = std::move(content.division);
        entry.language = std::move(content.language);
        entry.attributes = std::move(content.attributes);
        entry.texts = std::move(content.texts);
        entry.files = std::move(content.files);
        if (!group.forked.empty())
            addFork(b, group);
        b.state.entries.push_back(std::move(entry));
    });
    sortByCode(b.state.entries);
    for (std::uint32_t i = 0; i < b.state.entries.size(); ++i)
        b.state.entryIndexes.emplace(b.state.entries[i].id, i);
    findClashes(b, b.state.entries, "entry");
    forEachSlot(b, RecordType::Entrant, [&](const Group &group) { addEntrant(b, group); });
}

void readStatuses(Building &b)
{
    forEachSlot(b, RecordType::Status, [&](const Group &group) {
        StatusView status;
        group.tell(status);
        auto content = contentOfHeads<StatusContent>(group);
        status.round = b.round(content.round);
        status.entry = b.entry(content.entry);
        if (!status.isForked("state"))
            status.state = content.state;
        if (!status.isForked("duplicate_of"))
            status.duplicateOf = content.duplicateOf;
        if (!status.isForked("reference"))
            status.reference = std::move(content.reference);
        status.reason = content.reason;
        if (!group.forked.empty())
            addFork(b, group).blocks.push_back(status.round);
        b.state.statuses.push_back(std::move(status));
    });
    std::sort(b.state.statuses.begin(), b.state.statuses.end(), [](const StatusView &one, const StatusView &other) {
        return std::tie(one.round, one.entry) < std::tie(other.round, other.entry);
    });
    for (std::uint32_t i = 0; i < b.state.entries.size(); ++i) {
        const EntryView &entry = b.state.entries[i];
        const std::string id = entry.id.hex();
        if (std::any_of(entry.forked.begin(), entry.forked.end(), decidesRanking))
            blockRoundsOf(b, i, b.findings.at(FindingCode::FORK, {{"type", "entry"}, {"entry", id}}));
        if (std::any_of(entry.entrant.forked.begin(), entry.entrant.forked.end(), decidesRanking))
            blockRoundsOf(b, i, b.findings.at(FindingCode::FORK, {{"type", "entrant"}, {"entry", id}}));
    }
}

namespace {

/// Whether an assignment is on. Assignments are as many as sheets: in a canonical body the member is always at one place.
bool isOn(const Record &record)
{
    constexpr std::string_view before = R"({"author":"","call":"","entry":"","judge":"","on":)";
    constexpr std::size_t place = before.size() + 2 * (PublicKey::size + CallId::size + EntryId::size + JudgeId::size);
    assert(BytesView(record.body).substr(place - 5, 5) == "\"on\":");
    return record.body[place] == '1';
}

void addAssign(Building &b, std::span<const Placed> same)
{
    AssignView assign{same.front().round(), same.front().judge, same.front().entry(), {}, {}, {}};
    if (same.size() == 1) {
        const Record &record = b.set[same.front().index];
        b.state.fates[same.front().index] = Fate::Head;
        assign.on = isOn(record);
        assign.head = record.header.id;
    } else {
        std::vector<SlotRecord> counting;
        for (const Placed &one : same)
            counting.push_back({&b.set[one.index], true, nullptr, one.index});
        const Group group = groupOf(b, std::move(counting));
        assign.head = group.shown().header.id;
        for (std::size_t i = 1; i < group.heads.size(); ++i)
            assign.otherHeads.push_back(group.heads[i].record->header.id);
        if (group.forked.empty())
            assign.on = isOn(group.shown());
        else
            addFork(b, group);
    }
    b.state.assigns.push_back(std::move(assign));
}

} // namespace

void readAssigns(Building &b)
{
    std::vector<Placed> placed;
    place(b, RecordType::Assign, placed);
    b.state.assigns.reserve(placed.size());
    forEachPlace(b, placed, [&](std::span<const Placed> same) { addAssign(b, same); });
}

void readConflicts(Building &b)
{
    forEachSlot(b, RecordType::Conflict, [&](const Group &group) {
        ConflictView conflict;
        group.tell(conflict);
        const auto content = contentOfHeads<ConflictContent>(group);
        conflict.judge = b.judge(content.judge);
        conflict.entry = b.entry(content.entry);
        conflict.kind = content.kind;
        conflict.reason = content.reason;
        bool confirmed = false;
        for (const SlotRecord &head : group.heads) {
            const ConflictState state = contentAs<ConflictContent>(*head.record).state;
            confirmed = confirmed || state == ConflictState::Confirmed;
            conflict.declared = conflict.declared || state == ConflictState::Declared;
        }
        if (confirmed)
            conflict.state = ConflictState::Confirmed;
        else if (group.forked.empty())
            conflict.state = content.state;
        const bool open = conflict.state == ConflictState::Declared || conflict.state == ConflictState::Suggested;
        if (!group.forked.empty())
            addFork(b, group);
        else if (open)
            b.findings.at(FindingCode::CONFLICT_OPEN, {{"judge", content.judge.hex()}, {"entry", content.entry.hex()}}).records =
                conflict.heads;
        b.state.conflicts.push_back(std::move(conflict));
    });
    std::sort(b.state.conflicts.begin(), b.state.conflicts.end(), [](const ConflictView &one, const ConflictView &other) {
        return std::tie(one.judge, one.entry) < std::tie(other.judge, other.entry);
    });
}

} // namespace palmares::building
