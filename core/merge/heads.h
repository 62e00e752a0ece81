#pragma once

#include "core/records/record.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace palmares {

/// What merging needs to know of a record type; the rest is the same for all of them.
struct TypeRule {
    RecordType type;
    bool hasSlot;      ///< records of it replace each other
    bool wholeFork;    ///< heads that differ leave no value at all; otherwise only the fields that differ have none
    bool mayBeAside;   ///< an `aside` may name it
    bool byDevice;     ///< the judge's devices may write it
    bool byCallKey;    ///< the coordinator may write it
};
const TypeRule &typeRule(RecordType type);

/// A counting record of one slot: its author was allowed to write it and it is not aside.
struct SlotRecord {
    const Record *record = nullptr;
    bool byCallKey = false;
    /// What it says: the record itself; for a `resolve` the record that it lets stand, null if it lets nothing stand.
    const Record *says = nullptr;
    std::uint32_t index = 0; ///< its place in the set
};

/// For a record that names another of its slot: true unless a device names what a coordinator wrote.
bool replaces(const SlotRecord &newer, const SlotRecord &older);

/// Whether a record that names another in its past really replaces it; replaces() for all but rounds, whose older form is
/// protected while a package of it is out.
using Replacing = std::function<bool(const SlotRecord &newer, const SlotRecord &older)>;

/// The records of a slot that no other one of it replaces, in the order given. The work grows with the number of ids in
/// all pasts, not with the square of the slot.
std::vector<SlotRecord> headsOf(std::span<const SlotRecord> slot, const Replacing &replacing);

/// Same value: equalHeads() of what the two say.
bool sameValue(const SlotRecord &a, const SlotRecord &b);
/// True if some of the heads differ in value.
bool isFork(std::span<const SlotRecord> heads);

/// The fields that decide equality and in which the heads differ, ascending by name; empty unless they are a fork.
std::vector<std::string> differingFields(std::span<const SlotRecord> heads);

/// The ids that a new record which replaces these heads must name: theirs and all of their pasts, ascending.
std::vector<RecordId> pastOver(std::span<const Record *const> heads);

} // namespace palmares
