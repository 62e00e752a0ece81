#include "core/office/paper/sheetlist.h"

#include "core/merge/counting.h"
#include "core/merge/setaside.h"
#include "core/office/judging/sheetform.h"
#include "core/office/results/rankedsheets.h"
#include "core/office/view/naming.h"
#include "core/office/view/oldercopies.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace palmares {

namespace {

SheetLine lineOf(const CallView &call, const Record &record, const RecordId &head, std::string_view standing)
{
    const SheetContent sheet = sheetOf(record);
    SheetLine line;
    line.judge = call.state.judgeIndex(sheet.judge);
    line.entry = call.state.entryIndex(sheet.entry);
    line.head = head;
    line.author = authorName(call.state, record.header.author);
    line.counts = standing == nameOf(SheetVerdict::Counts);
    line.standing = std::string(standing);
    const SheetForm form(call.state, call.state.roundIndex(sheet.round), line.judge, line.entry);
    line.state = sheet.state;
    line.kind = sheet.kind;
    for (const CellValue &value : sheet.values) {
        line.values.emplace_back(value.criterion, value.state == CellState::CannotJudge ? "cannot_judge"
                                                                                        : form.textOf(value.criterion, value.value));
    }
    line.committee = call.text(sheet.committee).value_or(std::string());
    line.entrant = call.text(sheet.entrant).value_or(std::string());
    return line;
}

/// What none of the others names in its past.
std::vector<const Record *> newestOf(const std::vector<const Record *> &records)
{
    std::set<RecordId> replaced;
    for (const Record *record : records)
        replaced.insert(record->header.past.begin(), record->header.past.end());
    std::vector<const Record *> newest;
    std::copy_if(records.begin(), records.end(), std::back_inserter(newest),
                 [&](const Record *record) { return !replaced.contains(record->header.id); });
    return newest;
}

/// Gathers the lines of a round.
class SheetLines {
public:
    SheetLines(const CallView &call, std::uint32_t round) : m_call(call), m_state(call.state), m_round(round), m_totals(call.state, round) {}

    std::vector<SheetLine> lines()
    {
        for (const SheetSlot &slot : m_state.sheets) {
            if (slot.round == m_round && slot.judge != nowhere && slot.entry != nowhere)
                addSlot(slot);
        }
        addOutside();
        tellLate();
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const SheetLine &a, const SheetLine &b) {
            return std::tie(a.entry, a.judge) < std::tie(b.entry, b.judge);
        });
        return std::move(m_lines);
    }

private:
    void add(SheetLine line, const std::string &reason)
    {
        line.reason = reason;
        m_lines.push_back(std::move(line));
    }

    /// What came after the close does not count before a newer one; what it would replace does.
    void tellLate()
    {
        const std::string &round = m_state.rounds[m_round].id;
        const auto late = lateSheets(m_call.set, m_state, round);
        if (!late.ok() || late->sheets.empty())
            return;
        std::set<std::pair<std::uint32_t, std::uint32_t>> places;
        for (SheetLine &line : m_lines) {
            if (!line.counts || !isLate(line.head, late->sheets))
                continue;
            line.counts = false;
            line.standing = "late";
            places.emplace(line.judge, line.entry);
        }
        const CloseView *close = m_state.close(round);
        for (const RecordId &id : close->restsOn) {
            const Record *record = m_call.set.find(id);
            if (!record || record->header.type != RecordType::Sheet)
                continue;
            SheetLine line = lineOf(m_call, *record, id, nameOf(SheetVerdict::Counts));
            if (places.contains({line.judge, line.entry}))
                m_lines.push_back(std::move(line));
        }
    }

    /// A version that stands by itself, or by what somebody chose.
    bool isLate(const RecordId &head, const std::vector<RecordId> &late) const
    {
        const Record &record = m_call.record(head);
        const RecordId sheet = record.header.type == RecordType::Resolve ? contentAs<ResolveContent>(record).stands : head;
        return std::binary_search(late.begin(), late.end(), sheet);
    }

    std::string words(const Ref &ref) const { return m_call.text(ref).value_or(std::string()); }

    void addSlot(const SheetSlot &slot)
    {
        const std::string_view standing = m_totals.isLeftOut(slot) ? std::string_view("incomplete") : nameOf(slot.verdict);
        for (const SheetHead &head : m_state.headsOf(slot)) {
            if (!head.sheet.isNone() && !isOlderCopy(m_call, slot, head))
                add(lineOf(m_call, m_call.record(head.sheet), head.head, standing), {});
        }
        for (const SheetHead &head : m_state.headsOf(slot)) {
            if (head.resolved)
                addPassedOver(m_call.record(head.head), head);
        }
    }

    /// The sheets that a person had before them and did not let stand.
    void addPassedOver(const Record &resolve, const SheetHead &head)
    {
        std::vector<const Record *> seen;
        for (const RecordId &id : resolve.header.past) {
            const Record *record = m_call.set.find(id);
            if (record && record->header.type == RecordType::Sheet && !isOutside(m_state, id))
                seen.push_back(record);
        }
        const std::string_view why = head.sheet.isNone() ? nameOf(SheetVerdict::NothingStands) : std::string_view("not_chosen");
        for (const Record *record : newestOf(seen)) {
            if (record->header.id != head.sheet && m_listed.insert(record->header.id).second)
                add(lineOf(m_call, *record, record->header.id, why), words(contentAs<ResolveContent>(resolve).reason));
        }
    }

    void addOutside()
    {
        std::map<std::pair<SlotKey, OutsideReason>, std::vector<const Record *>> bySlot;
        for (const OutsideRecord &one : m_state.outside) {
            if (one.type != RecordType::Sheet)
                continue;
            const Record &record = m_call.record(one.id);
            const SheetContent sheet = sheetOf(record);
            const bool isKnown = m_state.judgeIndex(sheet.judge) != nowhere && m_state.entryIndex(sheet.entry) != nowhere;
            if (isKnown && m_state.roundIndex(sheet.round) == m_round)
                bySlot[{record.header.slot, one.reason}].push_back(&record);
        }
        for (const auto &[place, records] : bySlot) {
            for (const Record *record : newestOf(records))
                add(lineOf(m_call, *record, record->header.id, nameOf(place.second)), reasonOf(*record, place.second));
        }
    }

    /// Why it was set aside, or its laptop revoked.
    std::string reasonOf(const Record &record, OutsideReason outside) const
    {
        if (outside == OutsideReason::Aside) {
            for (const AsideView &aside : m_state.asides) {
                if (std::binary_search(aside.ids.begin(), aside.ids.end(), record.header.id))
                    return words(aside.reason);
            }
        }
        if (outside == OutsideReason::RevokedDevice) {
            for (const DeviceView &device : m_state.devices) {
                const Record *settle = device.key == record.header.author ? m_call.set.find(device.settle) : nullptr;
                if (settle)
                    return words(contentAs<SettleContent>(*settle).reason);
            }
        }
        return {};
    }

    const CallView &m_call;
    const CallState &m_state;
    std::uint32_t m_round;
    RankedSheets m_totals;
    std::set<RecordId> m_listed;
    std::vector<SheetLine> m_lines;
};

} // namespace

Result<std::vector<SheetLine>> sheetLines(const CallView &call, std::uint32_t round)
{
    const RoundView &of = call.state.rounds[round];
    if (!of.rules && !closedUnder(call.state, of.id))
        return withoutRules(of);
    return SheetLines(call, round).lines();
}

} // namespace palmares
