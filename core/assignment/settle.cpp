#include "core/assignment/settle.h"

#include "core/assignment/paneltask.h"

#include <algorithm>

namespace palmares {

namespace {

using assignment::at;

/// Judges of the panel who take part, by stratum.
std::vector<int> judgesByStratum(const AssignmentProblem &problem, int panel)
{
    std::vector<int> judges(at(problem.panels[at(panel)].strata));
    for (const AssignmentJudge &judge : problem.judges) {
        if (judge.panel == panel && !judge.dropped && judge.stratum >= 0 && judge.stratum < problem.panels[at(panel)].strata)
            ++judges[at(judge.stratum)];
    }
    return judges;
}

/// By entry: the judges who stand there and count.
using Standers = std::vector<std::vector<int>>;

Standers standersOf(const AssignmentProblem &problem)
{
    Standers standers(problem.entries.size());
    for (const AssignmentPair &pair : assignment::standingOf(problem).counting)
        standers[at(pair.entry)].push_back(pair.judge);
    return standers;
}

/// What an entry has of a panel, and the strata it asks for and has nobody of.
struct Had {
    int judges = 0;
    std::vector<int> missingStrata;
};

Had hadBy(const AssignmentProblem &problem, const Standers &standers, int panel, int entry)
{
    Had had{0, assignment::strataOf(problem, panel, entry)};
    for (const int j : standers[at(entry)]) {
        const AssignmentJudge &judge = problem.judges[at(j)];
        if (judge.panel != panel)
            continue;
        ++had.judges;
        had.missingStrata.erase(std::remove(had.missingStrata.begin(), had.missingStrata.end(), judge.stratum), had.missingStrata.end());
    }
    return had;
}

/// Of strata somebody is missing of, the one with the fewest judges to ask.
std::optional<int> scarcest(const std::vector<int> &strata, const std::vector<int> &judges)
{
    const auto found = std::min_element(strata.begin(), strata.end(), [&](int a, int b) { return judges[at(a)] < judges[at(b)]; });
    return found == strata.end() ? std::nullopt : std::optional(*found);
}

/// One judging less of this entry. False if none is missing that could be done without.
bool askForOneLess(AssignmentProblem &problem, const Standers &standers, int panel, const AssignmentClaim &claim)
{
    AssignmentEntry &entry = problem.entries[at(claim.entry)];
    const int now = assignment::demandOf(problem, panel, claim.entry);
    auto [judges, strata] = hadBy(problem, standers, panel, claim.entry);
    const int missing = std::max(now - judges, static_cast<int>(strata.size()));
    if (now == 0 || missing <= 0)
        return false;
    // Whom a stratum cannot give another one may: the number is lowered only where that is what cannot be met.
    const bool isOfStrata = !claim.strata.empty();
    if (isOfStrata || static_cast<int>(strata.size()) == missing) {
        strata.erase(std::remove_if(strata.begin(), strata.end(),
                                    [&](int stratum) {
                                        return isOfStrata && std::count(claim.strata.begin(), claim.strata.end(), stratum) == 0;
                                    }),
                     strata.end());
        const auto spared = scarcest(strata, judgesByStratum(problem, panel));
        if (!spared)
            return false;
        entry.without.insert({panel, *spared});
    }
    if (!isOfStrata && now - judges == missing) {
        entry.demand.resize(problem.panels.size());
        entry.demand[at(panel)] = now - 1;
    }
    return true;
}

/// Asks for as much less as the proof says is missing, of the entries it names that ask for most.
bool askForLess(AssignmentProblem &problem, const Standers &standers, const Infeasibility &proof)
{
    std::vector<AssignmentClaim> left = proof.claims; // `asked`: what of it is still asked for
    for (int over = proof.asked - proof.places; over > 0; --over) {
        const auto most = std::max_element(left.begin(), left.end(), [](const auto &a, const auto &b) { return a.asked < b.asked; });
        if (most == left.end() || most->asked == 0 || !askForOneLess(problem, standers, proof.panel, *most))
            return false;
        --most->asked;
    }
    return true;
}

} // namespace

std::optional<SettledAssignment> settleForLess(const AssignmentProblem &wanted, AssignmentOutcome outcome,
                                               const std::function<bool()> &goOn)
{
    SettledAssignment settled{wanted, std::move(outcome), {}};
    const Standers standers = standersOf(wanted);
    std::set<std::pair<int, int>> told; // panel, entry
    while (const auto *impossible = std::get_if<ImpossibleAssignment>(&settled.outcome)) {
        if (goOn && !goOn())
            return {};
        for (const Infeasibility &proof : impossible->proofs) {
            if (!askForLess(settled.problem, standers, proof))
                return SettledAssignment{wanted, settled.outcome, {}};
            bool isTold = false; // what was lowered may have to be lowered once more
            for (const AssignmentClaim &claim : proof.claims)
                isTold = isTold || !told.insert({proof.panel, claim.entry}).second;
            if (!isTold)
                settled.why.push_back(proof);
        }
        settled.outcome = planAssignment(settled.problem);
    }
    return settled;
}

} // namespace palmares
