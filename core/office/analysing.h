#pragma once

#include "core/intake/ratings.h"
#include "core/output/analysis.h"

#include <optional>
#include <string>

namespace palmares {

/// A table of scores on disk, and how it is to be analysed.
struct AnalyseRequest {
    std::string ratings; ///< path of a CSV
    std::string entries; ///< path of a CSV; empty: none
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

    Analysis analysis() const;
};

/// Reads, checks and ranks a table without any call. \errors those of readRatings(), parseRules(), CANNOT_READ
Result<AnalysedTable> analyseTable(const AnalyseRequest &request);

/// A file as a feed, read in pieces. \errors CANNOT_READ
Result<ByteFeed> feedOfFile(const std::string &path);

} // namespace palmares
