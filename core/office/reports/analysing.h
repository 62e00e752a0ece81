#pragma once

#include "core/intake/ratings/ratings.h"
#include "core/intake/tables/plaintable.h"
#include "core/output/analysis.h"

#include <optional>
#include <string>

namespace palmares {

/// A table of scores on disk, and how it is to be analysed.
struct AnalyseRequest {
    std::string ratings; ///< path of a table
    std::string entries; ///< path of a table; empty: none
    std::string rules;   ///< path of a rules file; empty: as found
    std::string round;
    std::string scale;   ///< "MIN:MAX:STEP"; empty: as found
    std::optional<std::int64_t> top;
    std::optional<std::int64_t> seed;
};

/// A table that was read, checked and ranked; `analysis()` points into it.
struct AnalysedTable {
    Ratings ratings;
    RoundResult result;
    AnalyseRequest request;
    std::optional<TableSource> source; ///< how the scores were read where they are no plain CSV

    Analysis analysis() const;
};

/// Reads, checks and ranks a table without any call. \errors those of readRatings(), parseRules(), scoreFeedOf()
Result<AnalysedTable> analyseTable(const AnalyseRequest &request);

} // namespace palmares
