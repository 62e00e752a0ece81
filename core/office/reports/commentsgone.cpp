#include "core/office/reports/commentsgone.h"

#include "core/office/view/naming.h"
#include "core/records/record.h"

#include <algorithm>

namespace palmares {

std::vector<CommentGone> commentsAmong(const RecordSet &set, const CallState &state, const std::vector<Digest> &refs, const std::string &names,
                                       const EntryId &own)
{
    std::set<CommentGone> found;
    const std::set<Digest> gone(refs.begin(), refs.end());
    for (std::size_t i = 0; i < set.size() && !gone.empty(); ++i) {
        if (set[i].header.type != RecordType::Sheet)
            continue;
        const SheetContent sheet = sheetOf(set[i]);
        for (const bool isForEntrant : {false, true}) {
            const Ref &ref = isForEntrant ? sheet.entrant : sheet.committee;
            if (sheet.entry != own && !ref.isNone() && gone.contains(Digest{ref.bytes}))
                found.insert({judgeName(state, sheet.judge), entryName(state, sheet.entry), sheet.round, isForEntrant, names});
        }
    }
    return {found.begin(), found.end()};
}

} // namespace palmares
