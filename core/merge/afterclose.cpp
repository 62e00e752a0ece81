// What has come, or has been corrected, since a round was closed; and what stands in the way of closing it.

#include "core/merge/basis.h"
#include "core/records/words.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

using building::Group;
using Args = std::vector<Finding::Arg>;

bool isListed(const std::vector<RecordId> &ids, const RecordId &id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

class AfterClose {
public:
    AfterClose(const RecordSet &set, const CallState &state, const CloseView &close)
        : m_set(set), m_state(state), m_close(close), m_round(state.roundIndex(close.round))
    {
    }

    std::vector<CallFinding> changes()
    {
        const std::vector<bool> same = standingSheets();
        for (std::size_t i = 0; i < m_close.restsOn.size(); ++i) {
            const Record *record = same[i] ? nullptr : m_set.find(m_close.restsOn[i]);
            if (record)
                compare(*record);
        }
        addAnswered();
        addNewcomers();
        return m_bag.take();
    }

private:
    /// Marks the listed sheets and assignments that stand and count as they are: nearly all, so that few need a closer look.
    std::vector<bool> standingSheets() const
    {
        std::vector<bool> same(m_close.restsOn.size(), false);
        const auto mark = [&](const RecordId &id) {
            const auto at = std::lower_bound(m_close.restsOn.begin(), m_close.restsOn.end(), id);
            if (at != m_close.restsOn.end() && *at == id)
                same[static_cast<std::size_t>(at - m_close.restsOn.begin())] = true;
        };
        for (const SheetSlot &slot : m_state.sheets) {
            if (slot.round != m_round || !slot.counts())
                continue;
            for (const SheetHead &head : m_state.headsOf(slot)) {
                mark(head.head);
                mark(head.sheet);
            }
        }
        for (const AssignView &assign : m_state.assigns) {
            if (assign.round == m_round && assign.on.value_or(false))
                mark(assign.head);
        }
        return same;
    }

    void add(Args about, const Record &record)
    {
        about.insert(about.begin(), {"round", m_close.round});
        m_bag.at(FindingCode::CHANGED_AFTER_CLOSE, std::move(about)).records.push_back(record.header.id);
    }

    void compare(const Record &record)
    {
        switch (record.header.type) {
        case RecordType::Entry:
            return compareEntry(record);
        case RecordType::Entrant:
            return compareEntrant(record);
        case RecordType::Status:
            return compareStatus(record);
        case RecordType::Judge:
            return compareJudge(record);
        case RecordType::Assign:
            return compareAssign(record);
        case RecordType::Sheet:
            return compareSheet(record);
        case RecordType::Close:
            return compareClose(record);
        default:
            return;
        }
    }

    void compareEntry(const Record &record)
    {
        const auto then = contentAs<EntryContent>(record);
        const std::uint32_t index = m_state.entryIndex(then.entry);
        const EntryView *now = index == nowhere ? nullptr : &m_state.entries[index];
        if (!now || now->division != then.division || now->language != then.language || now->attributes != then.attributes)
            add({{"kind", "entry"}, {"entry", then.entry.hex()}}, record);
    }

    void compareEntrant(const Record &record)
    {
        const auto then = contentAs<EntrantContent>(record);
        const std::uint32_t index = m_state.entryIndex(then.entry);
        if (index == nowhere || m_state.entries[index].entrantAttributes != then.attributes)
            add({{"kind", "entrant"}, {"entry", then.entry.hex()}}, record);
    }

    void compareStatus(const Record &record)
    {
        const auto then = contentAs<StatusContent>(record);
        const StatusView *now = m_state.status(m_round, m_state.entryIndex(then.entry));
        if (now && now->state == then.state)
            return;
        const std::string_view word = now && now->state ? wordOf(*now->state) : "none";
        add({{"kind", "status"}, {"entry", then.entry.hex()}, {"state", std::string(word)}}, record);
    }

    /// What is in the round now, and of which the close knows no status.
    void addNewcomers()
    {
        std::vector<const StatusView *> later; // whose status the close does not list as it is: few
        for (const StatusView &status : m_state.statuses) {
            const auto isKnownHead = [this](const RecordId &head) { return isListed(m_close.restsOn, head); };
            if (status.round == m_round && status.state == StatusState::In && m_state.entries[status.entry].isKnown()
                && std::none_of(status.heads.begin(), status.heads.end(), isKnownHead))
                later.push_back(&status);
        }
        const std::set<EntryId> known = later.empty() ? std::set<EntryId>() : entriesListed();
        for (const StatusView *status : later) {
            const EntryView &entry = m_state.entries[status->entry];
            if (known.contains(entry.id)) // compareStatus() tells what became of it
                continue;
            m_bag.at(FindingCode::CHANGED_AFTER_CLOSE,
                     {{"round", m_close.round}, {"kind", "status"}, {"entry", entry.id.hex()}, {"state", std::string(wordOf(StatusState::In))}})
                .records = status->heads;
        }
    }

    /// Those of which the close lists a status.
    std::set<EntryId> entriesListed() const
    {
        std::set<EntryId> entries;
        for (const RecordId &id : m_close.restsOn) {
            const Record *record = m_set.find(id);
            if (record && record->header.type == RecordType::Status)
                entries.insert(contentAs<StatusContent>(*record).entry);
        }
        return entries;
    }

    void compareJudge(const Record &record)
    {
        const auto then = contentAs<JudgeContent>(record);
        const std::uint32_t index = m_state.judgeIndex(then.judge);
        const PanelPlace *now = index == nowhere ? nullptr : m_state.judges[index].placeIn(m_close.round);
        const auto before = std::find_if(then.panels.begin(), then.panels.end(),
                                         [&](const PanelPlace &place) { return place.round == m_close.round; });
        const bool had = before != then.panels.end();
        if (had != (now != nullptr) || (now && *now != *before) || !m_state.judges[index].isKnown())
            add({{"kind", "judge"}, {"judge", then.judge.hex()}}, record);
    }

    void compareAssign(const Record &record)
    {
        const auto then = contentAs<AssignContent>(record);
        const AssignView *now = m_state.assign(m_round, m_state.judgeIndex(then.judge), m_state.entryIndex(then.entry));
        if (now && now->on == then.on)
            return;
        m_assignsTold.emplace(then.judge, then.entry);
        add({{"kind", "assign"}, {"judge", then.judge.hex()}, {"entry", then.entry.hex()}}, record);
    }

    /// A newer sheet is late, not a change; so is a fork with one. What other findings here say is not said twice.
    void compareSheet(const Record &record)
    {
        const auto then = sheetOf(record);
        const SheetSlot *now = m_state.sheet(m_round, m_state.judgeIndex(then.judge), m_state.entryIndex(then.entry));
        const std::size_t index = m_set.indexOf(record.header.id);
        const bool gone = !now || m_state.fates[index] == Fate::Outside;
        const bool refused = now && (now->verdict == SheetVerdict::Conflicted || now->verdict == SheetVerdict::NothingStands
                                     || now->verdict == SheetVerdict::OtherForm || now->verdict == SheetVerdict::OffScale
                                     || now->verdict == SheetVerdict::UnknownCriterion);
        const bool unasked = now && (now->verdict == SheetVerdict::TakenBack || now->verdict == SheetVerdict::NotAssigned);
        if (unasked)
            m_unasked.push_back(&record);
        if (gone || refused)
            add({{"kind", "sheet"}, {"judge", then.judge.hex()}, {"entry", then.entry.hex()}}, record);
    }

    /// Sheets that counted because somebody had said so of what nobody had asked for, and that it was said of since that they do
    /// not. Where the assignment itself has changed, that is what is told.
    void addAnswered()
    {
        for (const Record *record : m_unasked) {
            const auto then = sheetOf(*record);
            if (!m_assignsTold.contains({then.judge, then.entry}))
                add({{"kind", "sheet"}, {"judge", then.judge.hex()}, {"entry", then.entry.hex()}}, *record);
        }
    }

    void compareClose(const Record &record)
    {
        const auto then = contentAs<CloseContent>(record);
        const CloseView *now = m_state.close(then.round);
        if (!now || now->standing != record.header.id)
            add({{"kind", "carry"}, {"from", then.round}}, record);
    }

    const RecordSet &m_set;
    const CallState &m_state;
    const CloseView &m_close;
    std::uint32_t m_round;
    building::FindingBag m_bag;
    std::set<std::pair<JudgeId, EntryId>> m_assignsTold;
    std::vector<const Record *> m_unasked; ///< listed sheets that no assignment asks for now
};

/// The sheets that count now and that the close does not know, and the listed sheets of their slots.
struct Newer {
    std::vector<RecordId> sheets;
    std::vector<const SheetSlot *> slots;
    std::vector<RecordId> insteadOf;
};

Newer newerThan(const RecordSet &set, const CallState &state, const CloseView &close)
{
    Newer newer;
    const std::uint32_t round = state.roundIndex(close.round);
    std::vector<const SheetSlot *> unlisted;
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round == round && slot.counts() && !isListed(close.restsOn, state.sheetHeads[slot.standing].sheet))
            unlisted.push_back(&slot);
    }
    if (unlisted.empty())
        return newer;
    std::unordered_map<std::string, std::vector<const Record *>> listed; // by slot
    for (const RecordId &id : close.restsOn) {
        const Record *record = set.find(id);
        if (record && record->header.type == RecordType::Sheet)
            listed[record->header.slot].push_back(record);
    }
    for (const SheetSlot *slot : unlisted) {
        const Record *sheet = set.find(state.sheetHeads[slot->standing].sheet);
        const auto before = listed.find(sheet->header.slot);
        if (before != listed.end()) {
            if (equalHeads(*before->second.front(), *sheet))
                continue;
            for (const Record *record : before->second)
                newer.insteadOf.push_back(record->header.id);
        }
        newer.sheets.push_back(sheet->header.id);
        newer.slots.push_back(slot);
    }
    std::sort(newer.sheets.begin(), newer.sheets.end());
    std::sort(newer.insteadOf.begin(), newer.insteadOf.end());
    return newer;
}

/// The records of the close with the newer sheets in, and what those need that the close has not.
std::vector<RecordId> withNewer(const RecordSet &set, const CallState &state, const CloseView &close, const Newer &newer)
{
    std::vector<RecordId> ids;
    std::vector<SlotKey> slots;
    std::set<EntryId> judgedNow; // their sheets count because of what their status is now
    for (const SheetSlot *slot : newer.slots)
        judgedNow.insert(state.entries[slot->entry].id);
    for (const RecordId &id : close.restsOn) {
        const Record *record = set.find(id);
        const bool isOldStatus = record && record->header.type == RecordType::Status && judgedNow.contains(contentAs<StatusContent>(*record).entry);
        if (isListed(newer.insteadOf, id) || isOldStatus)
            continue;
        ids.push_back(id);
        if (record && record->header.type != RecordType::Sheet)
            slots.push_back(record->header.slot);
    }
    std::sort(slots.begin(), slots.end());
    const auto need = [&](const std::vector<RecordId> &heads) {
        const Record *record = heads.empty() ? nullptr : set.find(heads.front());
        if (record && !std::binary_search(slots.begin(), slots.end(), record->header.slot))
            ids.insert(ids.end(), heads.begin(), heads.end());
    };
    for (const SheetSlot *slot : newer.slots) {
        ids.push_back(state.sheetHeads[slot->standing].sheet);
        need(state.judges[slot->judge].heads);
        need(state.entries[slot->entry].heads);
        need(state.entries[slot->entry].entrant.heads);
        if (const StatusView *status = state.status(slot->round, slot->entry))
            need(status->heads);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::map<EntryId, EntryPlace> placesOf(const OfficialResult &result)
{
    std::map<EntryId, EntryPlace> places;
    for (std::size_t row = 0; row < result.basis.entries.size(); ++row) {
        if (result.isCheck()) {
            places[result.basis.entries[row]] = {0, -1, false, CutState::None, result.checks.verdicts[row]};
            continue;
        }
        const EntryResult &entry = result.ranking.entries[row];
        places[result.basis.entries[row]] = {entry.rank, entry.band, entry.atConsensus, entry.cut, CheckVerdict::Open};
    }
    return places;
}

void comparePlaces(const OfficialResult &before, const OfficialResult &after, LateSheets &late)
{
    const auto then = placesOf(before);
    const auto now = placesOf(after);
    late.changesRanks = then.size() != now.size() || before.ranking.panelRanks != after.ranking.panelRanks;
    for (const auto &[entry, place] : then) {
        const auto at = now.find(entry);
        if (at == now.end())
            continue;
        late.changesRanks = late.changesRanks || at->second.rank != place.rank;
        if (!at->second.hasOutcomeOf(place))
            late.outcomes.push_back({entry, place, at->second});
    }
    late.changesOutcome = !late.outcomes.empty();
}

} // namespace

std::vector<CallFinding> changesAfterClose(const RecordSet &set, const CallState &state, const CloseView &close)
{
    return AfterClose(set, state, close).changes();
}

Result<LateSheets> lateSheets(const RecordSet &set, const CallState &state, std::string_view round)
{
    const CloseView *close = state.close(round);
    if (!close || close->standing.isNone())
        return Error(Code::NOT_CLOSED, {{"round", std::string(round)}});
    LateSheets late;
    const Newer newer = newerThan(set, state, *close);
    late.sheets = newer.sheets;
    if (late.sheets.empty())
        return late;
    const KnownRules *rules = knownRules(state, close->rules);
    if (!rules)
        return Error(Code::NOT_FOUND, {{"detail", "rules"}, {"value", close->rules.hex()}});
    PALMARES_TRY(const OfficialResult before, resultOfRecords(set, state, close->round, *rules, close->restsOn));
    PALMARES_TRY(const OfficialResult after,
                 resultOfRecords(set, state, close->round, *rules, withNewer(set, state, *close, newer)));
    comparePlaces(before, after, late);
    return late;
}

std::vector<const CallFinding *> closeBlockers(const CallState &state, std::string_view round)
{
    const std::uint32_t index = state.roundIndex(round);
    std::vector<const CallFinding *> blockers;
    // What was waived was waived for the close of that step: what has come since has one name with it.
    const CloseView *close = state.close(round);
    const bool wasClosed = close && close->exists();
    for (const CallFinding &finding : state.findings) {
        const bool answered = (finding.answer == SettleAnswer::Waived && !wasClosed) || finding.answer == SettleAnswer::DeviceConfirmed
                              || finding.answer == SettleAnswer::DeviceRevoked;
        if (!answered && std::binary_search(finding.blocks.begin(), finding.blocks.end(), index))
            blockers.push_back(&finding);
    }
    return blockers;
}

namespace building {

namespace {

/// Whoever has left an earlier round is judged in no later one: the status there is of before, and somebody has to say so there
/// too, or take the entry back.
void askAboutLeft(Building &b)
{
    for (const StatusView &status : b.state.statuses) {
        if (status.state != StatusState::In || !b.state.rounds[status.round].isKnown() || !b.state.entries[status.entry].isKnown())
            continue;
        for (std::uint32_t from = status.round; from-- > 0;) { // in the order of the call
            const StatusView *before = b.state.status(from, status.entry);
            if (!before || !before->state || !isOut(*before->state))
                continue;
            CallFinding &finding = b.findings.at(FindingCode::LEFT_EARLIER, {{"round", b.state.rounds[status.round].id},
                                                                            {"entry", b.state.entries[status.entry].id.hex()},
                                                                            {"from", b.state.rounds[from].id},
                                                                            {"state", std::string(wordOf(*before->state))}});
            finding.records = before->heads;
            finding.records.insert(finding.records.end(), status.heads.begin(), status.heads.end());
            break;
        }
    }
}

} // namespace

void addRoundFindings(Building &b)
{
    askAboutLeft(b);
    for (const StatusView &status : b.state.statuses) {
        const RoundView &round = b.state.rounds[status.round];
        const EntryView &entry = b.state.entries[status.entry];
        if (status.state != StatusState::In || !round.rules || !entry.isKnown() || entry.isForked("division"))
            continue;
        const Rules &rules = *round.rules;
        if (rules.divisions.empty() || rules.divisionIndex(entry.division))
            continue;
        CallFinding &finding = b.findings.at(FindingCode::NO_DIVISION, {{"entry", entry.id.hex()}, {"round", round.id}});
        finding.records = entry.heads;
        finding.blocks.push_back(status.round);
    }
    for (const CloseView &close : b.state.closes) {
        if (close.standing.isNone())
            continue;
        for (CallFinding &change : changesAfterClose(b.set, b.state, close))
            b.findings.at(change.what.code, change.what.args).records = std::move(change.records);
    }
}

} // namespace building

} // namespace palmares
