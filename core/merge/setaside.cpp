#include "core/merge/setaside.h"

#include <algorithm>
#include <set>
#include <utility>

namespace palmares {

namespace {

/// Whether what stands in the slot was written over this record.
bool isReplaced(const RecordSet &set, const CallState &state, const SheetSlot &slot, const RecordId &id)
{
    const auto heads = state.headsOf(slot);
    return std::any_of(heads.begin(), heads.end(), [&](const SheetHead &head) {
        const Record *record = set.find(head.head);
        return record && std::find(record->header.past.begin(), record->header.past.end(), id) != record->header.past.end();
    });
}

} // namespace

bool isOutside(const CallState &state, const RecordId &id)
{
    const auto at = std::lower_bound(state.outside.begin(), state.outside.end(), id, [](const OutsideRecord &one, const RecordId &wanted) { return one.id < wanted; });
    return at != state.outside.end() && at->id == id;
}

std::set<PublicKey> keysSetAside(const RecordSet &set, const CallState &state)
{
    std::set<PublicKey> keys;
    for (const RecordId &id : state.asideIds) {
        const Record *record = set.find(id);
        if (record && record->header.type == RecordType::Enrol)
            keys.insert(record->header.author);
    }
    return keys;
}

std::set<std::pair<std::uint32_t, std::uint32_t>> sheetsSetAside(const RecordSet &set, const CallState &state, std::uint32_t round)
{
    const std::set<PublicKey> keys = keysSetAside(set, state);
    std::set<std::pair<std::uint32_t, std::uint32_t>> slots; // judge, entry
    for (const OutsideRecord &outside : state.outside) {
        const bool isAside = outside.reason == OutsideReason::Aside
                             || (outside.reason == OutsideReason::UnknownSigner && keys.contains(outside.author)); // it came later
        if (!isAside || outside.type != RecordType::Sheet)
            continue;
        const auto sheet = contentAs<SheetContent>(*set.find(outside.id));
        const std::uint32_t judge = state.judgeIndex(sheet.judge);
        const std::uint32_t entry = state.entryIndex(sheet.entry);
        if (sheet.round != state.rounds[round].id || judge == nowhere || entry == nowhere)
            continue;
        const SheetSlot *slot = state.sheet(round, judge, entry);
        if (!slot || !isReplaced(set, state, *slot, outside.id))
            slots.emplace(judge, entry);
    }
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round == round && slot.judge != nowhere && slot.verdict == SheetVerdict::NothingStands)
            slots.emplace(slot.judge, slot.entry);
    }
    return slots;
}

} // namespace palmares
