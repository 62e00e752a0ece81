#pragma once

#include "core/merge/recordset.h"
#include "core/records/commit.h"

#include <vector>

namespace palmares {

/// Acts in the order in which they are told: none before one whose records it names, and else as they came here. What came in one
/// file says nothing of an order; there, and only there, the times that are claimed put them in a row to be read.
/// \p commits as they came; `here`: whose acts came one by one (none: all came in one file)
std::vector<Commit> inOrderToTell(std::vector<Commit> commits, const RecordSet &set, const InstallId &here);

} // namespace palmares
