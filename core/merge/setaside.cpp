#include "core/merge/setaside.h"

#include <set>
#include <utility>

namespace palmares {

std::map<std::uint32_t, std::size_t> sheetsSetAside(const RecordSet &set, const CallState &state, std::uint32_t round)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> slots; // judge, entry
    for (const OutsideRecord &outside : state.outside) {
        if (outside.reason != OutsideReason::Aside || outside.type != RecordType::Sheet)
            continue;
        const auto sheet = contentAs<SheetContent>(*set.find(outside.id));
        if (sheet.round != state.rounds[round].id)
            continue;
        const std::uint32_t judge = state.judgeIndex(sheet.judge);
        const std::uint32_t entry = state.entryIndex(sheet.entry);
        if (judge != nowhere && entry != nowhere && !state.sheet(round, judge, entry))
            slots.emplace(judge, entry);
    }
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round == round && slot.judge != nowhere && slot.verdict == SheetVerdict::NothingStands)
            slots.emplace(slot.judge, slot.entry);
    }
    std::map<std::uint32_t, std::size_t> byJudge;
    for (const auto &[judge, entry] : slots)
        ++byJudge[judge];
    return byJudge;
}

} // namespace palmares
