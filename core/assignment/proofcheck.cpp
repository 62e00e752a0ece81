// Nothing of the solver is used here on purpose: a proof is worth what an independent look says.

#include "core/assignment/assignment.h"

#include <algorithm>
#include <map>
#include <set>

namespace palmares {

namespace {

class ProofChecker {
public:
    ProofChecker(const AssignmentProblem &problem, const Infeasibility &proof) : m_problem(problem), m_proof(proof)
    {
        m_conflicts.insert(problem.conflicts.begin(), problem.conflicts.end());
        for (const auto &existing : problem.existing) {
            m_existing[{existing.judge, existing.entry}] |= existing.fixed || !existing.counts;
            if (!existing.counts)
                m_ofNoAccount.insert({existing.judge, existing.entry});
        }
    }

    bool holds();

private:
    const AssignmentPanel &panel() const { return m_problem.panels[static_cast<std::size_t>(m_proof.panel)]; }
    const AssignmentJudge &judge(int j) const { return m_problem.judges[static_cast<std::size_t>(j)]; }
    const AssignmentEntry &entry(int e) const { return m_problem.entries[static_cast<std::size_t>(e)]; }
    int judgeCount() const { return static_cast<int>(m_problem.judges.size()); }
    bool works(int j) const { return judge(j).panel == m_proof.panel && !judge(j).dropped; }
    bool hasStrata() const { return panel().oneOfEachStratum && panel().strata > 0; }
    bool wellFormed() const;
    bool judgesEntry(int panelIndex, int e) const;
    bool stays(const AssignmentPair &pair, bool fixed) const;
    bool counts(const AssignmentPair &pair) const;
    int demand(int e) const;
    bool asksOf(int e, int stratum) const { return entry(e).without.count({m_proof.panel, stratum}) == 0; }
    int missing(int e, const std::vector<int> &strata) const;
    bool means(const AssignmentClaim &claim, int j) const;
    int roomLeft(int j) const;
    bool emptyStrataAgree() const;

    const AssignmentProblem &m_problem;
    const Infeasibility &m_proof;
    std::set<AssignmentPair> m_conflicts;
    std::map<AssignmentPair, bool> m_existing; // pair → fixed
    std::set<AssignmentPair> m_ofNoAccount;
};

bool ProofChecker::wellFormed() const
{
    if (m_proof.panel < 0 || m_proof.panel >= static_cast<int>(m_problem.panels.size()) || m_proof.claims.empty())
        return false;
    std::set<int> seen;
    for (const auto &claim : m_proof.claims) {
        if (claim.entry < 0 || claim.entry >= static_cast<int>(m_problem.entries.size()))
            return false;
        if (!seen.insert(claim.entry).second || (!claim.strata.empty() && !hasStrata()))
            return false;
        const std::set<int> strata(claim.strata.begin(), claim.strata.end());
        if (strata.size() != claim.strata.size())
            return false;
        if (!strata.empty() && (*strata.begin() < 0 || *strata.rbegin() >= panel().strata))
            return false;
    }
    return true;
}

bool ProofChecker::judgesEntry(int panelIndex, int e) const
{
    if (panelIndex < 0)
        return false;
    const auto &divisions = m_problem.panels[static_cast<std::size_t>(panelIndex)].divisions;
    return divisions.empty() || std::count(divisions.begin(), divisions.end(), entry(e).division) != 0;
}

bool ProofChecker::counts(const AssignmentPair &pair) const
{
    const auto found = m_existing.find(pair);
    return found != m_existing.end() && m_ofNoAccount.count(pair) == 0 && m_conflicts.count(pair) == 0 && judgesEntry(judge(pair.judge).panel, pair.entry)
        && stays(pair, found->second);
}

bool ProofChecker::stays(const AssignmentPair &pair, bool fixed) const
{
    if (fixed)
        return true;
    return m_problem.options.topUp && !judge(pair.judge).dropped && m_conflicts.count(pair) == 0
        && judgesEntry(judge(pair.judge).panel, pair.entry);
}

int ProofChecker::demand(int e) const
{
    if (!judgesEntry(m_proof.panel, e))
        return 0;
    const auto index = static_cast<std::size_t>(m_proof.panel);
    const bool own = index < entry(e).demand.size() && entry(e).demand[index].has_value();
    if (own && *entry(e).demand[index] == 0)
        return 0;
    const int wished = own                        ? *entry(e).demand[index]
        : m_problem.options.perEntry.has_value() ? *m_problem.options.perEntry
                                                 : panel().perEntry;
    int strata = 0;
    for (int stratum = 0; hasStrata() && stratum < panel().strata; ++stratum)
        strata += asksOf(e, stratum) ? 1 : 0;
    return std::max(wished, strata);
}

/// What the entry lacks of these strata, or in all if none is named.
int ProofChecker::missing(int e, const std::vector<int> &strata) const
{
    if (demand(e) == 0)
        return 0;
    int given = 0;
    std::set<int> present;
    for (int j = 0; j < judgeCount(); ++j) {
        if (judge(j).panel == m_proof.panel && counts({j, e})) {
            ++given;
            present.insert(judge(j).stratum);
        }
    }
    if (!strata.empty()) {
        return static_cast<int>(std::count_if(strata.begin(), strata.end(), [&](int stratum) {
            return asksOf(e, stratum) && present.count(stratum) == 0;
        }));
    }
    int strataMissing = 0;
    for (int stratum = 0; hasStrata() && stratum < panel().strata; ++stratum)
        strataMissing += asksOf(e, stratum) && present.count(stratum) == 0 ? 1 : 0;
    return std::max(demand(e) - given, strataMissing);
}

/// Whether the claim asks for a judge like this one.
bool ProofChecker::means(const AssignmentClaim &claim, int j) const
{
    return claim.strata.empty()
        || std::find(claim.strata.begin(), claim.strata.end(), judge(j).stratum) != claim.strata.end();
}

int ProofChecker::roomLeft(int j) const
{
    int standing = 0;
    for (const auto &[pair, fixed] : m_existing)
        standing += pair.judge == j && stays(pair, fixed) ? 1 : 0;
    std::optional<int> limit = m_problem.options.maxLoad;
    if (judge(j).maxLoad && (!limit || *judge(j).maxLoad < *limit))
        limit = judge(j).maxLoad;
    return limit ? std::max(0, *limit - standing) : static_cast<int>(m_problem.entries.size());
}

bool ProofChecker::emptyStrataAgree() const
{
    std::vector<int> empty;
    for (int stratum = 0; hasStrata() && stratum < panel().strata; ++stratum) {
        bool asked = false;
        for (const auto &claim : m_proof.claims) {
            const bool meant = claim.strata.empty()
                || std::count(claim.strata.begin(), claim.strata.end(), stratum) != 0;
            asked = asked || (meant && missing(claim.entry, {stratum}) > 0);
        }
        bool somebody = false;
        for (int j = 0; j < judgeCount(); ++j)
            somebody = somebody || (works(j) && judge(j).stratum == stratum);
        if (asked && !somebody)
            empty.push_back(stratum);
    }
    return empty == m_proof.emptyStrata;
}

bool ProofChecker::holds()
{
    if (!wellFormed())
        return false;
    int asked = 0;
    for (const auto &claim : m_proof.claims) {
        if (claim.asked != missing(claim.entry, claim.strata))
            return false;
        asked += claim.asked;
    }
    std::map<int, int> places;
    int sum = 0;
    int conflict = 0;
    int language = 0;
    int load = 0;
    bool anybody = false;
    for (int j = 0; j < judgeCount(); ++j) {
        if (!works(j))
            continue;
        anybody = true;
        int serves = 0;
        for (const auto &claim : m_proof.claims) {
            if (!means(claim, j) || counts({j, claim.entry}))
                continue;
            if (m_conflicts.count({j, claim.entry}) != 0)
                ++conflict;
            else if (m_ofNoAccount.count({j, claim.entry}) != 0)
                continue;
            else if (m_problem.options.languageMatch == LanguageMatch::Required
                     && !readsLanguage(judge(j).languages, entry(claim.entry).language))
                ++language;
            else
                ++serves;
        }
        const int own = std::min(serves, roomLeft(j));
        load += serves - own;
        sum += own;
        if (own > 0)
            places[j] = own;
    }
    return asked > sum && asked == m_proof.asked && sum == m_proof.places && conflict == m_proof.lostToConflict
        && language == m_proof.lostToLanguage && load == m_proof.lostToLoad && m_proof.panelEmpty == !anybody
        && places == std::map<int, int>(m_proof.judges.begin(), m_proof.judges.end())
        && places.size() == m_proof.judges.size() && emptyStrataAgree();
}

} // namespace

bool proves(const AssignmentProblem &problem, const Infeasibility &proof)
{
    return ProofChecker(problem, proof).holds();
}

} // namespace palmares
