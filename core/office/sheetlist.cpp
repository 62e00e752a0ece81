#include "core/office/sheetlist.h"

#include "core/merge/counting.h"
#include "core/office/naming.h"
#include "core/office/sheetform.h"

namespace palmares {

namespace {

SheetLine lineOf(const CallView &call, const SheetSlot &slot, const SheetHead &head)
{
    SheetLine line{slot.judge, slot.entry, head.head, authorName(call.state, head.author), slot.verdict, {}, {}, {}, {}, {}};
    const SheetContent sheet = sheetOf(call.record(head.sheet));
    const SheetForm form(call.state, slot.round, slot.judge, slot.entry);
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

} // namespace

Result<std::vector<SheetLine>> sheetLines(const CallView &call, std::uint32_t round)
{
    const RoundView &of = call.state.rounds[round];
    if (!of.rules && !closedUnder(call.state, of.id))
        return withoutRules(of);
    std::vector<SheetLine> lines;
    for (const SheetSlot &slot : call.state.sheets) {
        if (slot.round != round || slot.judge == nowhere || slot.entry == nowhere)
            continue;
        for (const SheetHead &head : call.state.headsOf(slot)) {
            if (!head.sheet.isNone())
                lines.push_back(lineOf(call, slot, head));
        }
    }
    return lines;
}

} // namespace palmares
