#pragma once

#include "core/base/id.h"
#include "core/domain/findings.h"
#include "core/output/insight.h"
#include "core/output/jsonwriter.h"
#include "core/output/roundstatistics.h"
#include "core/scoring/ranking.h"
#include "core/statistics/nextreviews.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// Who could be asked for further reviews of the entries of a division that are too close to call.
/// Why nobody can be asked for an entry once more.
enum class NobodyLeft {
    No,      ///< somebody can
    Waiting, ///< who could score it has been asked already, and the sheet is still to come
    Full,    ///< who could score it has as many sheets as a judge may have
    Nobody,  ///< every judge of the round has scored it, is in conflict, or does not read it
};

struct CutReviews {
    int division = 0;
    statistics::NextPlan plan;                    ///< `entry` as in the table
    std::vector<std::vector<std::string>> judges; ///< codes, as the entries of the plan
    std::vector<std::uint32_t> judgesLeft;        ///< who could be asked for each, likewise
    std::vector<NobodyLeft> nobody;               ///< likewise
    std::optional<double> closeAfterOne; ///< where nobody is left: what one further judge would leave; see closeAfterOneMore()
};

/// What a result file is written from. The same for a table on disk and for a round of a call.
struct Analysis {
    const Rules *rules = nullptr;
    std::size_t round = 0;
    const ScoreTable *table = nullptr;
    const RoundResult *result = nullptr;
    std::vector<Finding> findings;          ///< of the reading; those of the ranking are in the result
    std::optional<std::int64_t> top;        ///< asked for on the command line
    std::optional<std::int64_t> seed;       ///< asked for on the command line
    bool insight = false;                   ///< also writes `insight`
    Languages languages;                    ///< who reads what, for `insight`
    SheetClaims claims;                     ///< likewise

    /// Only for a round of a call.
    struct Call {
        RecordId close;         ///< none: the result is provisional
        Digest setDigest;
        Digest resultDigest;
        std::int64_t forks = 0;
    };
    std::optional<Call> call;
    /// Knows who is seated, in conflict and reads what; none: every judge who has not seen an entry could.
    std::function<std::vector<CutReviews>(const RoundStatistics &)> further;
};

/// The K of p_top: as asked, else the cut's, else none.
std::optional<std::int64_t> topOf(const Analysis &analysis);

/// The seed of simulations: as asked, else derived from the rules id and the scores, whatever the order of rows; 0 to 2^53 − 1.
std::int64_t seedOf(const Analysis &analysis);

/// What stands beside the result, with the seed and the K of the analysis.
RoundStatistics statisticsOf(const Analysis &analysis);

/// The code of a result file, e.g. "incomplete_table".
std::string_view nameOf(statistics::Missing missing);

/// Writes the result file that docs/RULES.md describes under "The result file".
void writeAnalysis(const Analysis &analysis, const TextSink &sink);

} // namespace palmares
