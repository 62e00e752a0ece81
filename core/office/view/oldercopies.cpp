#include "core/office/view/oldercopies.h"

#include "core/records/record.h"

#include <algorithm>

namespace palmares {

bool isOlderCopy(const CallView &call, const SheetSlot &slot, const SheetHead &head)
{
    const auto heads = call.state.headsOf(slot);
    return std::any_of(heads.begin(), heads.end(), [&](const SheetHead &other) {
        if (head.sheet.isNone() || other.sheet.isNone() || other.sheet == head.sheet)
            return false;
        const Record &newer = call.record(other.sheet);
        const auto &past = newer.header.past;
        return std::find(past.begin(), past.end(), head.sheet) != past.end() && equalHeads(call.record(head.sheet), newer);
    });
}

} // namespace palmares
