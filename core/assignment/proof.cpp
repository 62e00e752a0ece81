#include "core/assignment/proof.h"

#include "core/assignment/flow.h"

#include <algorithm>
#include <set>

namespace palmares::assignment {

namespace {

constexpr int mostGroupProofs = 16; // each costs a whole flow

/// A claim in numbers of the task; no groups: all that is missing.
struct Claim {
    int entry;
    std::vector<int> groups;
};

/// Claims with their balance, kept up to date while claims go.
class Bundle {
public:
    explicit Bundle(const PanelTask &task) : m_task(task), m_wanted(task.judges.size()) {}

    int asked(const Claim &claim) const
    {
        int sum = 0;
        for (const int g : claim.groups)
            sum += m_task.must[at(m_task.slot(claim.entry, g))];
        return claim.groups.empty() ? m_task.missing(claim.entry) : sum;
    }

    bool serves(int judge, const Claim &claim) const
    {
        return m_task.eligible.test(claim.entry, judge)
            && (claim.groups.empty()
                || std::find(claim.groups.begin(), claim.groups.end(), m_task.group[at(judge)]) != claim.groups.end());
    }

    void add(const Claim &claim, int sign = 1)
    {
        m_asked += sign * asked(claim);
        for (int j = 0; j < m_task.judgeCount(); ++j)
            m_wanted[at(j)] += serves(j, claim) ? sign : 0;
    }

    int places(int judge) const { return std::min(m_task.room[at(judge)], m_wanted[at(judge)]); }
    int wanted(int judge) const { return m_wanted[at(judge)]; }

    /// Judgings asked beyond the places there are; above zero it is a proof.
    int lacking() const
    {
        int sum = m_asked;
        for (int j = 0; j < m_task.judgeCount(); ++j)
            sum -= places(j);
        return sum;
    }

private:
    const PanelTask &m_task;
    int m_asked = 0;
    std::vector<int> m_wanted; // claims a judge can serve
};

bool isProof(const PanelTask &task, const Claim &claim)
{
    Bundle bundle(task);
    bundle.add(claim);
    return bundle.lacking() > 0;
}

/// Leaves claims out, the last first, and strata of claims, as long as what remains is a proof.
std::vector<Claim> shrink(const PanelTask &task, std::vector<Claim> claims)
{
    Bundle bundle(task);
    for (const auto &claim : claims)
        bundle.add(claim);
    const auto replace = [&bundle](const Claim &old, const Claim *replacement) {
        bundle.add(old, -1);
        if (replacement != nullptr)
            bundle.add(*replacement);
        if (bundle.lacking() > 0)
            return true;
        if (replacement != nullptr)
            bundle.add(*replacement, -1);
        bundle.add(old);
        return false;
    };
    for (bool shrunk = true; shrunk;) {
        shrunk = false;
        for (std::size_t i = claims.size(); i-- > 0;) {
            if (replace(claims[i], nullptr)) {
                claims.erase(claims.begin() + static_cast<std::ptrdiff_t>(i));
                shrunk = true;
                continue;
            }
            for (std::size_t g = claims[i].groups.size(); g-- > 0 && claims[i].groups.size() > 1;) {
                Claim smaller = claims[i];
                smaller.groups.erase(smaller.groups.begin() + static_cast<std::ptrdiff_t>(g));
                if (replace(claims[i], &smaller)) {
                    claims[i] = smaller;
                    shrunk = true;
                }
            }
        }
    }
    return claims;
}

/// Counts the places that judges who could otherwise serve the claim lose to conflicts and languages.
void countLost(const PanelTask &task, const Standing &standing,
               const std::set<AssignmentPair> &conflicts, const Claim &claim, Infeasibility &proof)
{
    const int entry = task.entries[at(claim.entry)];
    for (int j = 0; j < task.judgeCount(); ++j) {
        const AssignmentPair pair{task.judges[at(j)], entry};
        const bool meant = claim.groups.empty()
            || std::find(claim.groups.begin(), claim.groups.end(), task.group[at(j)]) != claim.groups.end();
        if (!meant || task.eligible.test(claim.entry, j))
            continue;
        const auto stands = [&](const std::vector<AssignmentPair> &pairs) { return std::binary_search(pairs.begin(), pairs.end(), pair); };
        if (conflicts.count(pair) != 0)
            ++proof.lostToConflict;
        else if (!stands(standing.counting) && !stands(standing.idle)) // who has answered has no place to lose
            ++proof.lostToLanguage;
    }
}

std::vector<int> emptyStrataOf(const PanelTask &task, const std::vector<Claim> &claims)
{
    std::vector<int> strata;
    for (int g = 0; g < task.groups - 1; ++g) {
        const bool asked = std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) {
            return task.must[at(task.slot(claim.entry, g))] > 0
                && (claim.groups.empty() || std::count(claim.groups.begin(), claim.groups.end(), g) != 0);
        });
        if (asked && std::count(task.group.begin(), task.group.end(), g) == 0)
            strata.push_back(g);
    }
    return strata;
}

Infeasibility proofOf(const AssignmentProblem &problem, const Standing &standing, const PanelTask &task,
                      const std::set<AssignmentPair> &conflicts, std::vector<Claim> claims)
{
    Infeasibility proof;
    proof.panel = task.panel;
    Bundle bundle(task);
    for (const auto &claim : claims) {
        bundle.add(claim);
        proof.claims.push_back({task.entries[at(claim.entry)], claim.groups, bundle.asked(claim)});
        proof.asked += bundle.asked(claim);
        countLost(task, standing, conflicts, claim, proof);
    }
    for (int j = 0; j < task.judgeCount(); ++j) {
        proof.lostToLoad += bundle.wanted(j) - bundle.places(j);
        proof.places += bundle.places(j);
        if (bundle.places(j) > 0)
            proof.judges.emplace_back(task.judges[at(j)], bundle.places(j));
    }
    std::sort(proof.judges.begin(), proof.judges.end(), [&problem](const auto &a, const auto &b) {
        return problem.judges[at(a.first)].code < problem.judges[at(b.first)].code;
    });
    proof.emptyStrata = emptyStrataOf(task, claims);
    proof.panelEmpty = task.judges.empty();
    return proof;
}

/// The claims on the side of a minimum cut where judgings are missing.
std::vector<Claim> claimsOfCut(const Flow &flow, const std::vector<int> &byCode)
{
    const PanelTask &task = flow.task();
    std::vector<Claim> claims;
    for (const int e : byCode) {
        Claim claim{e, {}};
        for (int g = 0; g < task.groups; ++g) {
            if (task.must[at(task.slot(e, g))] > 0 && flow.slotReached(e, g))
                claim.groups.push_back(g);
        }
        const bool whole = (task.any[at(e)] > 0 && flow.surplusReached(e))
            || (task.groups == 1 && !claim.groups.empty());
        if (whole)
            claim.groups.clear();
        if (whole || !claim.groups.empty())
            claims.push_back(std::move(claim));
    }
    return claims;
}

std::vector<int> entriesByCode(const AssignmentProblem &problem, const PanelTask &task)
{
    std::vector<int> order(task.entries.size());
    for (int e = 0; e < task.entryCount(); ++e)
        order[at(e)] = e;
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return problem.entries[at(task.entries[at(a)])].code < problem.entries[at(task.entries[at(b)])].code;
    });
    return order;
}

/// The smallest claim of one entry that cannot be met even if no other entry asked for anything.
std::vector<Claim> claimAlone(const PanelTask &task, int entry)
{
    for (int g = 0; g < task.groups - 1; ++g) {
        if (isProof(task, {entry, {g}}))
            return {{entry, {g}}};
    }
    if (isProof(task, {entry, {}}))
        return {{entry, {}}};
    return {};
}

} // namespace

PanelProofs proveImpossible(const AssignmentProblem &problem, const Standing &standing, const PanelTask &task)
{
    PanelProofs result;
    PanelTask rest = task;
    const auto byCode = entriesByCode(problem, task);
    const std::set<AssignmentPair> conflicts(problem.conflicts.begin(), problem.conflicts.end());
    const auto add = [&](const std::vector<Claim> &claims) {
        result.proofs.push_back(proofOf(problem, standing, task, conflicts, claims));
        for (const auto &claim : claims)
            rest.release(claim.entry);
    };
    for (const int e : byCode) {
        const auto claims = claimAlone(task, e);
        if (!claims.empty())
            add(claims);
    }
    for (int i = 0;; ++i) {
        Flow flow(rest);
        if (flow.solve())
            return result;
        if (i == mostGroupProofs) {
            result.more = true;
            return result;
        }
        add(shrink(rest, claimsOfCut(flow, byCode)));
    }
}

} // namespace palmares::assignment
