#include "core/merge/view.h"

#include "core/merge/building.h"

#include <algorithm>
#include <tuple>

namespace palmares {

namespace {

template <typename View, typename Name, typename Key>
const View *findSorted(const std::vector<View> &views, const Key &key, const Name &nameOfView)
{
    const auto at = std::lower_bound(views.begin(), views.end(), key,
                                     [&](const View &view, const Key &wanted) { return nameOfView(view) < wanted; });
    return at != views.end() && nameOfView(*at) == key ? &*at : nullptr;
}

template <typename Name, std::size_t N>
std::string_view nameIn(const std::array<std::string_view, N> &names, Name value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view nameOf(SheetVerdict verdict)
{
    static constexpr std::array names = {
#define PALMARES_SHEET_VERDICT(name, text) std::string_view(text),
        PALMARES_SHEET_VERDICTS(PALMARES_SHEET_VERDICT)
#undef PALMARES_SHEET_VERDICT
    };
    return nameIn(names, verdict);
}

std::string_view nameOf(OutsideReason reason)
{
    static constexpr std::array names = {
#define PALMARES_OUTSIDE_REASON(name, text) std::string_view(text),
        PALMARES_OUTSIDE(PALMARES_OUTSIDE_REASON)
#undef PALMARES_OUTSIDE_REASON
    };
    return nameIn(names, reason);
}

bool isOut(StatusState state)
{
    return state == StatusState::Withdrawn || state == StatusState::Disqualified || state == StatusState::Duplicate
           || state == StatusState::Ineligible;
}

bool Headed::isForked(std::string_view field) const
{
    return std::binary_search(forked.begin(), forked.end(), field);
}

const PanelPlace *JudgeView::placeIn(std::string_view round) const
{
    const auto at = std::find_if(panels.begin(), panels.end(), [&](const PanelPlace &place) { return place.round == round; });
    return at == panels.end() ? nullptr : &*at;
}

std::vector<std::string> CallFinding::about() const
{
    std::vector<std::string> values;
    for (const Finding::Arg &arg : what.args)
        values.push_back(arg.second);
    return values;
}

std::string CallFinding::key() const
{
    std::string key(findingName(what.code));
    for (const Finding::Arg &arg : what.args)
        key.append(":").append(arg.second);
    return key;
}

std::string settleCodeOf(FindingCode code)
{
    std::string text(findingName(code));
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

std::uint32_t CallState::roundIndex(std::string_view id) const
{
    for (std::uint32_t i = 0; i < rounds.size(); ++i) {
        if (rounds[i].id == id)
            return i;
    }
    return nowhere;
}

std::uint32_t CallState::judgeIndex(const JudgeId &id) const
{
    const auto at = judgeIndexes.find(id);
    return at == judgeIndexes.end() ? nowhere : at->second;
}

std::uint32_t CallState::entryIndex(const EntryId &id) const
{
    const auto at = entryIndexes.find(id);
    return at == entryIndexes.end() ? nowhere : at->second;
}

std::span<const SheetHead> CallState::headsOf(const SheetSlot &slot) const
{
    return {sheetHeads.data() + slot.firstHead, slot.headCount};
}

std::span<const SheetCell> CallState::cellsOf(const SheetHead &head) const
{
    return {cells.data() + head.firstCell, head.cellCount};
}

const SheetSlot *CallState::sheet(std::uint32_t round, std::uint32_t judge, std::uint32_t entry) const
{
    return findSorted(sheets, std::make_tuple(round, entry, judge),
                      [](const SheetSlot &slot) { return std::make_tuple(slot.round, slot.entry, slot.judge); });
}

const AssignView *CallState::assign(std::uint32_t round, std::uint32_t judge, std::uint32_t entry) const
{
    return findSorted(assigns, std::make_tuple(round, entry, judge),
                      [](const AssignView &assign) { return std::make_tuple(assign.round, assign.entry, assign.judge); });
}

const StatusView *CallState::status(std::uint32_t round, std::uint32_t entry) const
{
    return findSorted(statuses, std::make_tuple(round, entry),
                      [](const StatusView &status) { return std::make_tuple(status.round, status.entry); });
}

const ConflictView *CallState::conflict(std::uint32_t judge, std::uint32_t entry) const
{
    return findSorted(conflicts, std::make_tuple(judge, entry),
                      [](const ConflictView &conflict) { return std::make_tuple(conflict.judge, conflict.entry); });
}

const CloseView *CallState::close(std::string_view round) const
{
    return findSorted(closes, round, [](const CloseView &close) { return std::string_view(close.round); });
}

const SettleView *CallState::settle(std::string_view code, const std::vector<std::string> &about) const
{
    const auto at = std::lower_bound(settles.begin(), settles.end(), about,
                                     [&](const SettleView &settle, const std::vector<std::string> &wanted) {
                                         return std::string_view(settle.code) < code
                                                || (settle.code == code && settle.about < wanted);
                                     });
    return at != settles.end() && at->code == code && at->about == about ? &*at : nullptr;
}

bool CallState::isAside(const RecordId &id) const
{
    return !asideIds.empty() && std::binary_search(asideIds.begin(), asideIds.end(), id);
}

bool CallState::isErased(const Ref &ref) const
{
    return std::binary_search(erased.begin(), erased.end(), ref);
}

CallState viewOf(const RecordSet &set)
{
    using namespace building;
    Building b(set);
    b.state.call = set.call();
    b.state.fates.assign(set.size(), Fate::Counting);
    for (std::uint32_t i = 0; i < set.size(); ++i) {
        set.fetch(i + farAhead);
        b.byType[static_cast<std::size_t>(set[i].header.type)].push_back(i);
    }

    readGenesis(b);
    readAsides(b);
    readIssues(b);
    readRounds(b);
    readJudges(b);
    readEntries(b);
    readSettles(b);
    readDevices(b);
    readInterests(b);
    readTexts(b);
    readStatuses(b);
    readAssigns(b);
    readConflicts(b);
    readSheets(b);
    judgeSheets(b);
    readSubmits(b);
    readCloses(b);
    readDecisions(b);
    for (const std::uint32_t index : b.of(RecordType::Unknown))
        b.leaveOut(index, OutsideReason::NotUnderstood);
    b.state.notUnderstood = b.of(RecordType::Unknown).size();
    std::sort(b.state.outside.begin(), b.state.outside.end(),
              [](const OutsideRecord &one, const OutsideRecord &other) { return one.id < other.id; });

    addDeviceFindings(b);
    addOutsideFindings(b);
    addRoundFindings(b);
    addDropoutFindings(b);
    addDecisionFindings(b);
    finishFindings(b);
    return std::move(b.state);
}

} // namespace palmares
