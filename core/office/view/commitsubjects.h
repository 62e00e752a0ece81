#pragma once

#include "core/merge/view.h"
#include "core/records/commit.h"

#include <string>
#include <vector>

namespace palmares {

/// What one record of an act is about, in codes and coded words; what does not apply is empty.
struct CommitSubject {
    std::string type; ///< of the record
    std::string entry; ///< code
    std::string judge; ///< code
    std::string round;
    std::string what; ///< the state, outcome or name that it sets, as "withdrawn"
    friend auto operator<=>(const CommitSubject &, const CommitSubject &) = default;
};

/// The subjects of a commit's records that are here, each once, by type, entry and judge. At most `most`: of a large import nobody
/// reads every line.
std::vector<CommitSubject> subjectsOf(const Commit &commit, const RecordSet &set, const CallState &state, std::size_t most = 1'000);

} // namespace palmares
