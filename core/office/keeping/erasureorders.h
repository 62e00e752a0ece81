#pragma once

#include "core/office/session/session.h"
#include "core/store/truth.h"

#include <vector>

namespace palmares {

/// What a copy has to be given: the erasures, what they list, what was written in the same acts of private words about others, and who
/// has signed them.
struct ErasureOrders {
    std::vector<Record> records;
    std::vector<ListRow> lists;
    std::vector<CommitRow> commits;
    std::vector<TextRow> texts;
};

/// Of that entry or that judge; the other id is none. \errors DB_DAMAGED
Result<ErasureOrders> erasureOrders(CallSession &from, const EntryId &entry, const JudgeId &judge);

} // namespace palmares
