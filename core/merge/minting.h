#pragma once

#include "core/records/record.h"

namespace palmares {

/// The one rule that says whether what a person has written is a change: state, reason of the state, a value, a comment,
/// or the version of the entry that was confirmed differs from the head. Without a head everything but an untouched sheet
/// is a change. Form, source, order and time spent never make one.
bool differsForMinting(const SheetContent &draft, const SheetContent *head);

} // namespace palmares
