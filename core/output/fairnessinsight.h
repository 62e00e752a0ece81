#pragma once

#include "core/output/roundstatistics.h"
#include "core/statistics/fairness.h"

#include <string>
#include <vector>

namespace palmares {

/// Who reads what; indexed as in the score table, empty = not known of anybody.
struct Languages {
    std::vector<std::string> ofEntry;               ///< empty: not known
    std::vector<std::vector<std::string>> ofJudge; ///< empty: not known
};

struct GroupInsight {
    std::string by; ///< the attribute
    std::vector<std::string> values;
    statistics::GroupComparison comparison;
};

/// Whether scores hang on what entries are, and on a language that judge and entry share.
struct FairnessInsight {
    std::vector<GroupInsight> groups; ///< by name of the attribute
    statistics::MatchEffect language;
};

/// Whether each sheet with a total is of an entry in a language that its judge reads; empty: nobody's is known.
std::vector<statistics::Common> commonOf(const StatisticsTable &totals, const Languages &languages);

/// Over sheet totals; divisions are allowed for with the rest.
FairnessInsight fairnessOf(const ScoreTable &table, const RoundStatistics &known,
                           const StatisticsQuestion &question, const Languages &languages);

} // namespace palmares
