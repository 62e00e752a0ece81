// The many: sheets into slots, each decoded once and only if it is a head.

#include "core/merge/building.h"

#include <tuple>

namespace palmares::building {

namespace {

class HeadReader {
public:
    explicit HeadReader(Building &b) : m_b(b) {}

    void add(const SlotRecord &head)
    {
        SheetHead &out = m_b.state.sheetHeads.emplace_back();
        out.head = head.record->header.id;
        out.author = head.record->header.author;
        out.byCallKey = head.byCallKey;
        out.resolved = head.record->header.type == RecordType::Resolve;
        out.firstCell = static_cast<std::uint32_t>(m_b.state.cells.size());
        if (!head.says)
            return;
        const SheetContent content = sheetOf(*head.says);
        out.sheet = head.says->header.id;
        out.state = content.state;
        out.source = content.source;
        out.form = content.form;
        out.entryRecord = content.entryRecord;
        out.committee = content.committee;
        out.entrant = content.entrant;
        out.cellCount = static_cast<std::uint32_t>(content.values.size());
        for (std::size_t i = 0; i < content.values.size(); ++i) {
            const CellValue &value = content.values[i];
            m_b.state.cells.push_back({number(i, value.criterion), value.state, value.value});
        }
    }

private:
    /// Sheets of a round name the same criteria in the same places, so that the last answer is nearly always the right one.
    std::uint32_t number(std::size_t place, const std::string &criterion)
    {
        if (place >= m_last.size())
            m_last.resize(place + 1, nowhere);
        std::uint32_t &last = m_last[place];
        if (last == nowhere || m_b.state.criterionNames[last] != criterion)
            last = m_b.criterion(criterion);
        return last;
    }

    Building &m_b;
    std::vector<std::uint32_t> m_last;
};

/// Of equal heads the one that is shown and counted: on the round's form if there is one, then of the smallest sheet id.
std::uint32_t standingOf(const CallState &state, const SheetSlot &slot)
{
    const FormId &form = state.rounds[slot.round].form;
    const auto rank = [&](const SheetHead &head) { return std::make_tuple(head.form != form, head.sheet); };
    std::uint32_t best = nowhere;
    for (std::uint32_t i = slot.firstHead; i < slot.firstHead + slot.headCount; ++i) {
        const SheetHead &head = state.sheetHeads[i];
        if (!head.sheet.isNone() && (best == nowhere || rank(head) < rank(state.sheetHeads[best])))
            best = i;
    }
    return best;
}

void addSlot(Building &b, std::span<const Placed> same, HeadReader &reader)
{
    SheetSlot slot;
    slot.round = same.front().round();
    slot.judge = same.front().judge;
    slot.entry = same.front().entry();
    slot.firstHead = static_cast<std::uint32_t>(b.state.sheetHeads.size());
    const Record &first = b.set[same.front().index];
    bool forked = false;
    if (same.size() == 1 && first.header.type == RecordType::Sheet) {
        b.state.fates[same.front().index] = Fate::Head;
        reader.add({&first, b.isCallKey(first.header.author), &first, same.front().index});
    } else {
        std::vector<SlotRecord> counting;
        for (const Placed &one : same) {
            const Record &record = b.set[one.index];
            counting.push_back({&record, b.isCallKey(record.header.author), nullptr, one.index});
        }
        const Group group = groupOf(b, std::move(counting));
        if (group.heads.empty())
            return;
        for (const SlotRecord &head : group.heads)
            reader.add(head);
        forked = isFork(group.heads);
        if (forked)
            addFork(b, group);
    }
    slot.headCount = static_cast<std::uint32_t>(b.state.sheetHeads.size()) - slot.firstHead;
    if (!forked) {
        slot.standing = standingOf(b.state, slot);
        slot.verdict = slot.standing == nowhere ? SheetVerdict::NothingStands : SheetVerdict::Counts;
    }
    b.state.sheets.push_back(slot);
}

} // namespace

void readSheets(Building &b)
{
    std::vector<Placed> placed;
    placed.reserve(b.of(RecordType::Sheet).size());
    place(b, RecordType::Sheet, placed);
    place(b, RecordType::Resolve, placed);
    b.state.sheets.reserve(placed.size());
    b.state.sheetHeads.reserve(placed.size());
    HeadReader reader(b);
    forEachPlace(b, placed, [&](std::span<const Placed> same) { addSlot(b, same, reader); });
}

} // namespace palmares::building
