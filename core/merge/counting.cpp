#include "core/merge/counting.h"

#include "core/merge/basis.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr int maxCarryDepth = 32; ///< rounds frozen alone could name each other; a chain of real rounds is short

Result<OfficialResult> resultAt(const RecordSet &set, const CallState &state, std::string_view round, int depth);

void compute(OfficialResult &result)
{
    if (result.isCheck())
        result.checks = judgeChecks(result.basis.roundRules(), result.basis.table);
    else
        result.ranking = rankRound(*result.basis.rules, 0, result.basis.table);
}

void carry(OfficialResult &result, Result<OfficialResult> earlier)
{
    if (!earlier.ok() || earlier->isCheck())
        return;
    carryValues(earlier->basis.table, earlier->ranking, result.basis.table);
    result.carried = std::make_shared<const OfficialResult>(std::move(earlier).value());
}

std::vector<std::optional<std::size_t>> columnsByNumber(const BasisBuilder &basis, const CallState &state)
{
    std::vector<std::optional<std::size_t>> columns;
    for (const std::string &name : state.criterionNames)
        columns.push_back(basis.column(name));
    return columns;
}

void addEntries(BasisBuilder &basis, const CallState &state, std::uint32_t round)
{
    for (const StatusView &status : state.statuses) {
        const EntryView &entry = state.entries[status.entry];
        if (status.round != round || !status.state || !BasisBuilder::takesPart(*status.state) || !entry.isKnown())
            continue;
        basis.addEntry({entry.id, *status.state, entry.division, entry.language, entry.attributes, entry.entrantAttributes});
    }
}

RoundBasis basisNow(const CallState &state, std::uint32_t round)
{
    const RoundView &view = state.rounds[round];
    BasisBuilder basis(view.id, {view.rulesId, view.form, view.rules});
    addEntries(basis, state, round);
    for (const JudgeView &judge : state.judges)
        basis.addJudge(judge.id, seatOf(basis.rules(), judge.placeIn(view.id), judge.isForked("panels/" + view.id)));
    const auto columns = columnsByNumber(basis, state);
    std::vector<BasisBuilder::Cell> cells;
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round != round || (!slot.counts() && slot.verdict != SheetVerdict::OutOfField))
            continue;
        const SheetHead &sheet = state.sheetHeads[slot.standing];
        cells.clear();
        for (const SheetCell &cell : state.cellsOf(sheet))
            cells.push_back({*columns[cell.criterion], cell.state, cell.value});
        basis.addSheet(sheet.sheet, state.judges[slot.judge].id, state.entries[slot.entry].id, sheet.state, cells);
    }
    return basis.take();
}

Result<std::uint32_t> openRound(const CallState &state, std::string_view round)
{
    const std::uint32_t index = state.roundIndex(round);
    if (index == nowhere || !state.rounds[index].isKnown())
        return Error(Code::UNKNOWN_ROUND, {{"round", std::string(round)}});
    if (!state.rounds[index].rules || !state.rounds[index].frozen)
        return withoutRules(state.rounds[index]);
    return index;
}

Result<OfficialResult> provisionalAt(const RecordSet &set, const CallState &state, std::string_view round, int depth)
{
    PALMARES_TRY(const std::uint32_t index, openRound(state, round));
    OfficialResult result;
    result.basis = basisNow(state, index);
    if (result.basis.roundRules().carry && depth < maxCarryDepth)
        carry(result, resultAt(set, state, result.basis.roundRules().carry->from, depth + 1));
    compute(result);
    return result;
}

Result<OfficialResult> closedAt(const RecordSet &set, const CallState &state, const CloseContent &close,
                                const RecordId &closeId, int depth)
{
    const KnownRules *rules = knownRules(state, close.rules);
    if (!rules)
        return Error(Code::NOT_FOUND, {{"detail", "rules"}, {"value", close.rules.hex()}});
    std::vector<RecordId> records = building::asRecordIds(close.restsOn.ids);
    auto result = resultOfRecords(set, state, close.round, *rules, records, depth);
    if (!result.ok())
        return std::move(result).error().with("round", close.round);
    result->close = closeId;
    return result;
}

CloseContent contentOf(const CloseView &close)
{
    CloseContent content;
    content.round = close.round;
    content.rules = close.rules;
    content.setDigest = close.setDigest;
    content.resultDigest = close.resultDigest;
    content.reason = close.reason;
    for (const RecordId &id : close.restsOn)
        content.restsOn.ids.push_back(Digest{id.bytes});
    return content;
}

Result<OfficialResult> resultAt(const RecordSet &set, const CallState &state, std::string_view round, int depth)
{
    const CloseView *close = state.close(round);
    if (close && !close->standing.isNone())
        return closedAt(set, state, contentOf(*close), close->standing, depth);
    return provisionalAt(set, state, round, depth);
}

/// The first digits of each, so that a person can look for them in a bundle or a backup.
std::string named(const std::vector<RecordId> &ids)
{
    constexpr std::size_t digits = 12;
    std::string names;
    for (const RecordId &id : ids)
        names += (names.empty() ? "" : ", ") + id.hex().substr(0, digits);
    return names;
}

/// The records that a close lists, by type and slot.
class ListedRecords {
public:
    static Result<ListedRecords> read(const RecordSet &set, std::span<const RecordId> ids)
    {
        ListedRecords listed;
        std::vector<RecordId> missing;
        for (const RecordId &id : ids) {
            if (const Record *record = set.find(id))
                listed.m_records.push_back(record);
            else
                missing.push_back(id);
        }
        if (!missing.empty())
            return Error(Code::NOT_FOUND, {{"detail", "closed_record"}, {"value", named(missing)}, {"found", std::to_string(missing.size())}});
        std::sort(listed.m_records.begin(), listed.m_records.end(), [](const Record *one, const Record *other) {
            const int order = one->header.slot.compare(other->header.slot);
            return order != 0 ? order < 0 : one->header.id < other->header.id;
        });
        return listed;
    }

    /// Calls `visit` with the group of each slot of the type.
    template <typename Visit>
    void forEach(RecordType type, Visit visit) const
    {
        const auto first = std::find_if(m_records.begin(), m_records.end(), [&](const Record *record) {
            return !record->header.slot.empty() && record->header.slot.front() == static_cast<char>(type);
        });
        for (auto from = first; from != m_records.end() && (*from)->header.slot.front() == static_cast<char>(type);) {
            auto to = from;
            building::Group group;
            for (; to != m_records.end() && (*to)->header.slot == (*from)->header.slot; ++to) {
                if ((*to)->header.type == type) // a resolve lists beside the sheet that it lets stand
                    group.heads.push_back({*to, false, *to, 0});
            }
            from = to;
            if (group.heads.empty())
                continue;
            if (group.heads.size() > 1 && !typeRule(type).wholeFork)
                group.forked = differingFields(group.heads);
            visit(group);
        }
    }

private:
    std::vector<const Record *> m_records;
};

template <typename T>
void sortByCode(std::vector<T> &contents)
{
    std::sort(contents.begin(), contents.end(), [](const T &one, const T &other) {
        return one.code != other.code ? one.code < other.code : one.id < other.id;
    });
}

struct ListedEntry {
    EntryId id;
    std::string code;
    BasisBuilder::EntryData data;
};

void addListedEntries(const ListedRecords &listed, const std::string &round, BasisBuilder &basis)
{
    std::unordered_map<EntryId, StatusState> states;
    listed.forEach(RecordType::Status, [&](const building::Group &group) {
        const auto status = building::contentOfHeads<StatusContent>(group);
        if (status.round == round && group.forked.empty())
            states.emplace(status.entry, status.state);
    });
    std::unordered_map<EntryId, std::vector<Attribute>> entrants;
    listed.forEach(RecordType::Entrant, [&](const building::Group &group) {
        EntrantContent entrant = building::entrantOf(group);
        entrants[entrant.entry] = std::move(entrant.attributes);
    });
    std::vector<ListedEntry> entries;
    listed.forEach(RecordType::Entry, [&](const building::Group &group) {
        EntryContent entry = building::entryOf(group);
        const auto state = states.find(entry.entry);
        if (state == states.end() || !BasisBuilder::takesPart(state->second))
            return;
        entries.push_back({entry.entry, std::move(entry.code),
                           {entry.entry, state->second, std::move(entry.division), std::move(entry.language),
                            std::move(entry.attributes), std::move(entrants[entry.entry])}});
    });
    sortByCode(entries);
    for (const ListedEntry &entry : entries)
        basis.addEntry(entry.data);
}

struct ListedJudge {
    JudgeId id;
    std::string code;
    PanelSeat seat;
};

void addListedJudges(const ListedRecords &listed, const std::string &round, BasisBuilder &basis)
{
    std::vector<ListedJudge> judges;
    listed.forEach(RecordType::Judge, [&](const building::Group &group) {
        JudgeContent judge = building::judgeOf(group);
        const auto place = std::find_if(judge.panels.begin(), judge.panels.end(),
                                        [&](const PanelPlace &one) { return one.round == round; });
        const bool forked = std::binary_search(group.forked.begin(), group.forked.end(), "panels/" + round);
        judges.push_back({judge.judge, std::move(judge.code),
                          seatOf(basis.rules(), place == judge.panels.end() ? nullptr : &*place, forked)});
    });
    sortByCode(judges);
    for (const ListedJudge &judge : judges)
        basis.addJudge(judge.id, judge.seat);
}

void addListedSheets(const ListedRecords &listed, const std::string &round, const FormId &form, BasisBuilder &basis)
{
    std::vector<BasisBuilder::Cell> cells;
    listed.forEach(RecordType::Sheet, [&](const building::Group &group) {
        const Record *standing = nullptr;
        SheetContent shown;
        for (const SlotRecord &one : group.heads) {
            SheetContent content = sheetOf(*one.record);
            if (!standing || (shown.form != form && content.form == form)) {
                standing = one.record;
                shown = std::move(content);
            }
        }
        if (shown.round != round)
            return;
        cells.clear();
        for (const CellValue &value : shown.values) {
            if (const auto column = basis.column(value.criterion))
                cells.push_back({*column, value.state, value.value});
        }
        basis.addSheet(standing->header.id, shown.judge, shown.entry, shown.state, cells);
    });
}

} // namespace

Result<OfficialResult> resultOfRecords(const RecordSet &set, const CallState &state, const std::string &round,
                                       const KnownRules &rules, std::span<const RecordId> records, int depth)
{
    PALMARES_TRY(const ListedRecords listed, ListedRecords::read(set, records));
    BasisBuilder basis(round, rules);
    addListedEntries(listed, round, basis);
    addListedJudges(listed, round, basis);
    addListedSheets(listed, round, rules.form, basis);
    OfficialResult result;
    result.basis = basis.take();
    const auto &carried = result.basis.roundRules().carry;
    if (carried && depth < maxCarryDepth) {
        listed.forEach(RecordType::Close, [&](const building::Group &group) {
            auto close = contentAs<CloseContent>(group.shown());
            const auto ids = set.list(group.shown());
            close.restsOn.ids.assign(ids.begin(), ids.end());
            if (close.round == carried->from)
                carry(result, closedAt(set, state, close, group.shown().header.id, depth + 1));
        });
    }
    compute(result);
    return result;
}

const KnownRules *closedUnder(const CallState &state, std::string_view round)
{
    const CloseView *close = state.close(round);
    return close && !close->standing.isNone() ? knownRules(state, close->rules) : nullptr;
}

Error withoutRules(const RoundView &round)
{
    if (round.isForked())
        return Error(Code::AMBIGUOUS, {{"value", round.id}, {"detail", "fork"}});
    return Error(Code::ROUND_NOT_FROZEN, {{"round", round.id}});
}

Result<OfficialResult> provisionalResult(const RecordSet &set, const CallState &state, std::string_view round)
{
    return provisionalAt(set, state, round, 0);
}

Result<RoundBasis> basisOfOpenRound(const CallState &state, std::string_view round)
{
    PALMARES_TRY(const std::uint32_t index, openRound(state, round));
    return basisNow(state, index);
}

OfficialResult resultOfBasis(RoundBasis basis)
{
    OfficialResult result;
    result.basis = std::move(basis);
    compute(result);
    return result;
}

Result<OfficialResult> resultOfClose(const RecordSet &set, const CallState &state, const CloseContent &close,
                                     const RecordId &closeId)
{
    return closedAt(set, state, close, closeId, 0);
}

Result<OfficialResult> resultOf(const RecordSet &set, const CallState &state, std::string_view round)
{
    return resultAt(set, state, round, 0);
}

namespace {

/// What of the sheets a close made now would rest on.
void listSheets(const CallState &state, std::uint32_t round, std::vector<RecordId> &ids)
{
    std::vector<bool> judges(state.judges.size(), false);
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round != round || !slot.counts())
            continue;
        for (const SheetHead &head : state.headsOf(slot)) {
            ids.push_back(head.head);
            if (head.resolved)
                ids.push_back(head.sheet);
        }
        judges[slot.judge] = true;
        if (const AssignView *assign = state.assign(round, slot.judge, slot.entry)) {
            ids.push_back(assign->head);
            ids.insert(ids.end(), assign->otherHeads.begin(), assign->otherHeads.end());
        }
    }
    for (std::size_t i = 0; i < judges.size(); ++i) {
        if (judges[i])
            ids.insert(ids.end(), state.judges[i].heads.begin(), state.judges[i].heads.end());
    }
}

} // namespace

Result<std::vector<RecordId>> closeList(const CallState &state, std::string_view round)
{
    PALMARES_TRY(const std::uint32_t index, openRound(state, round));
    std::vector<RecordId> ids;
    listSheets(state, index, ids);
    for (const StatusView &status : state.statuses) {
        const EntryView &entry = state.entries[status.entry];
        if (status.round != index || !status.state || !BasisBuilder::takesPart(*status.state) || !entry.isKnown())
            continue;
        for (const auto *heads : {&status.heads, &entry.heads, &entry.entrant.heads})
            ids.insert(ids.end(), heads->begin(), heads->end());
    }
    if (const auto &carried = state.rounds[index].rules->rounds.front().carry) {
        const CloseView *earlier = state.close(carried->from);
        if (!earlier || earlier->standing.isNone())
            return Error(Code::NOT_CLOSED, {{"round", carried->from}});
        ids.push_back(earlier->standing);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace palmares
