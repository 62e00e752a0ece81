#pragma once

#include "tests/properties/fingerprint.h"
#include "tests/properties/history.h"
#include "tests/properties/model.h"

#include <algorithm>
#include <set>
#include <string>

namespace palmares::tests {

/// What is wrong with the heads of a set: each record counts and is a head as the plain reading of the rules
/// says, and a fork is where two heads say different things. Empty: nothing.
inline std::string wrongHead(const RecordSet &set, const CallState &state)
{
    const Model model(set);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Record &record = set[i];
        const Fate fate = state.fates[i];
        if (model.isDecided(record.header.id)) {
            if (fate != Fate::Replaced)
                return "decided and not replaced: " + record.body;
            continue;
        }
        if ((fate != Fate::Outside) != model.isCounting(record.header.id))
            return "counts or not: " + record.body;
        if (fate == Fate::Outside || record.header.slot.empty() || record.header.type == RecordType::Enrol)
            continue;
        if ((fate != Fate::Replaced) != model.isHead(record))
            return "head or not: " + record.body;
    }
    for (const SheetSlot &slot : state.sheets) {
        std::set<std::string> said;
        for (const SheetHead &head : state.headsOf(slot)) {
            std::string value =
                head.sheet.isNone() ? "nothing" : std::to_string(static_cast<int>(head.state));
            for (const SheetCell &cell : state.cellsOf(head))
                value += state.criterionNames[cell.criterion] + std::to_string(cell.value);
            said.insert(value);
        }
        if ((slot.verdict == SheetVerdict::Forked) != (said.size() > 1))
            return "forked or not";
    }
    return {};
}

/// A value that left the view other than by an act of its author, or of a coordinator who had seen it. Empty:
/// none did.
inline std::string silentLoss(const History &history, const RecordSet &set, const CallState &state)
{
    const Model model(set);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Record &lost = set[i];
        if (state.fates[i] != Fate::Replaced)
            continue;
        bool explained = false;
        for (std::size_t j = 0; j < set.size() && !explained; ++j) {
            const Record &by = set[j];
            const bool names =
                std::binary_search(by.header.past.begin(), by.header.past.end(), lost.header.id);
            if (!names || by.header.slot != lost.header.slot || state.fates[j] == Fate::Outside)
                continue;
            const auto *seen = history.seenFor(by.header.id);
            explained = seen && seen->contains(lost.header.id) &&
                        (model.isCallKey(by) || !model.isCallKey(lost)); // the same judge: same slot
        }
        if (!explained)
            return "lost: " + lost.body;
    }
    for (const OutsideRecord &record : state.outside) {
        if (record.reason == OutsideReason::RevokedDevice && !model.isRevoked(record.author))
            return "outside, but not revoked";
        if (record.reason == OutsideReason::Aside && !model.isAside(record.id))
            return "outside, but not aside";
    }
    return {};
}

} // namespace palmares::tests
