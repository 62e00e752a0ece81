#pragma once

#include "core/base/inarow.h"
#include "core/domain/rules.h"

#include <algorithm>

namespace palmares {

/// The panels of a round, or of all, each once, for a message.
inline std::string panelsInARow(std::span<const RoundRules> rounds)
{
    std::vector<std::string> names;
    for (const RoundRules &round : rounds) {
        for (const Panel &panel : round.panels) {
            if (std::find(names.begin(), names.end(), panel.id) == names.end())
                names.push_back(panel.id);
        }
    }
    return inARow(names);
}
inline std::string panelsInARow(const RoundRules &round) { return panelsInARow(std::span(&round, 1)); }

/// The strata of these rounds, in the same way.
inline std::string strataInARow(std::span<const RoundRules *const> rounds)
{
    std::vector<std::string> names;
    for (const RoundRules *round : rounds) {
        for (const Panel &panel : round->panels) {
            std::copy_if(panel.strata.begin(), panel.strata.end(), std::back_inserter(names),
                         [&](const std::string &one) { return std::find(names.begin(), names.end(), one) == names.end(); });
        }
    }
    return inARow(names);
}

} // namespace palmares
