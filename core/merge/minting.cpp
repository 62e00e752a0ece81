#include "core/merge/minting.h"

#include <algorithm>

namespace palmares {

namespace {

/// Ascending by criterion, whatever order the screen kept them in.
std::vector<CellValue> inOrder(std::vector<CellValue> values)
{
    std::sort(values.begin(), values.end(),
              [](const CellValue &a, const CellValue &b) { return a.criterion < b.criterion; });
    return values;
}

} // namespace

bool differsForMinting(const SheetContent &draft, const SheetContent *head)
{
    if (!head) {
        return draft.state != SheetState::Scored || !draft.values.empty() || !draft.committee.isNone()
               || !draft.entrant.isNone();
    }
    return draft.state != head->state || draft.kind != head->kind || inOrder(draft.values) != inOrder(head->values)
           || draft.committee != head->committee || draft.entrant != head->entrant
           || draft.entryRecord != head->entryRecord;
}

} // namespace palmares
