#pragma once

#include "core/merge/viewtypes.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace palmares {

struct CallState;

/// What a newer package says in other words than one that is here: judges scored by the words they had.
struct Rewording {
    struct Criterion {
        std::string id; ///< of a criterion, or of an item of a check
        std::vector<std::pair<std::string, std::string>> titles = {}; ///< language → title
    };
    std::vector<Criterion> criteria; ///< whose title, definition or anchors are others
    bool instructions = false;       ///< what the call and the round say of themselves and ask of judges
    bool contact = false;            ///< whom to write to

    bool isNothing() const { return criteria.empty() && !instructions && !contact; }
};

/// Compares what judges of the round read of the call. Nothing of a round that is not here yet; titles are left to the caller, who can
/// read texts.
Rewording rewordingOf(const CallState &before, const CallState &after, std::string_view round);

} // namespace palmares
