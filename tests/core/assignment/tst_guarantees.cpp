#include "tests/support/test.h"

#include "core/assignment/settle.h"
#include "tests/core/assignment/bruteforce.h"
#include "tests/core/assignment/problems.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

/// What is newly assigned: in a fresh deal that includes pairs that were there before and are dealt again.
std::set<AssignmentPair> dealtBy(const AssignmentProblem &problem, const AssignmentPlan &plan)
{
    std::set<AssignmentPair> dealt(plan.on.begin(), plan.on.end());
    const auto stay = mustStay(problem);
    for (const auto &[pair, fixed] : before(problem)) {
        if (stay.count(pair) == 0 && std::count(plan.off.begin(), plan.off.end(), pair) == 0)
            dealt.insert(pair);
    }
    return dealt;
}

std::set<int> judgesOf(const std::set<AssignmentPair> &pairs, int entry)
{
    std::set<int> judges;
    for (const auto &pair : pairs) {
        if (pair.entry == entry)
            judges.insert(pair.judge);
    }
    return judges;
}

void checkEveryEntry(const AssignmentProblem &problem, const std::set<AssignmentPair> &dealt)
{
    std::set<AssignmentPair> counting;
    for (const auto &pair : mustStay(problem)) {
        if (mayStand(problem, pair))
            counting.insert(pair);
    }
    for (int e = 0; e < static_cast<int>(problem.entries.size()); ++e) {
        for (int p = 0; p < static_cast<int>(problem.panels.size()); ++p)
            RC_ASSERT(satisfies(problem, p, e, judgesOf(counting, e), judgesOf(dealt, e)));
    }
}

void checkChanges(const AssignmentProblem &problem, const AssignmentPlan &plan)
{
    const auto had = before(problem);
    const auto stay = mustStay(problem);
    const std::set<AssignmentPair> on(plan.on.begin(), plan.on.end());
    const std::set<AssignmentPair> off(plan.off.begin(), plan.off.end());
    RC_ASSERT(on.size() == plan.on.size());
    RC_ASSERT(off.size() == plan.off.size());
    for (const auto &pair : on)
        RC_ASSERT(had.count(pair) == 0);
    for (const auto &pair : off) {
        RC_ASSERT(had.count(pair) == 1);
        RC_ASSERT(stay.count(pair) == 0);
    }
    for (const auto &[pair, fixed] : had) {
        if (problem.options.topUp && stay.count(pair) == 0)
            RC_ASSERT(off.count(pair) == 1);
    }
}

void checkEveryJudge(const AssignmentProblem &problem, const AssignmentPlan &plan,
                     const std::set<AssignmentPair> &dealt)
{
    const auto stay = mustStay(problem);
    for (int j = 0; j < static_cast<int>(problem.judges.size()); ++j) {
        int fresh = 0;
        for (const auto &pair : dealt) {
            fresh += pair.judge == j ? 1 : 0;
            RC_ASSERT(pair.judge != j || mayBeNew(problem, pair));
            RC_ASSERT(stay.count(pair) == 0);
        }
        int standing = 0;
        for (const auto &pair : stay)
            standing += pair.judge == j ? 1 : 0;
        RC_ASSERT(plan.load[static_cast<std::size_t>(j)] == standing + fresh);
        if (fresh > 0 && limitOf(problem, j))
            RC_ASSERT(standing + fresh <= *limitOf(problem, j));
    }
}

void checkPlan(const AssignmentProblem &problem, const AssignmentPlan &plan)
{
    const auto dealt = dealtBy(problem, plan);
    checkChanges(problem, plan);
    checkEveryJudge(problem, plan, dealt);
    checkEveryEntry(problem, dealt);
    RC_ASSERT(plan.seed == problem.options.seed);
}

/// Every proof holds, and no longer holds with a claim left out.
void checkProofs(const AssignmentProblem &problem, const ImpossibleAssignment &impossible)
{
    RC_ASSERT(!impossible.proofs.empty());
    RC_ASSERT(impossible.placeable < impossible.asked);
    for (const auto &proof : impossible.proofs) {
        RC_ASSERT(proves(problem, proof));
        auto boasting = proof;
        ++boasting.places;
        RC_ASSERT(!proves(problem, boasting));
    }
}

/// Asked minus places without that claim, straight from the words: a judge has a place for each, up to the limit.
int lackingIn(const AssignmentProblem &problem, const Infeasibility &proof, std::size_t leftOut)
{
    const auto stay = mustStay(problem);
    int lacking = 0;
    std::map<int, int> serves;
    for (std::size_t i = 0; i < proof.claims.size(); ++i) {
        if (i == leftOut)
            continue;
        const auto &claim = proof.claims[i];
        lacking += claim.asked;
        for (int j = 0; j < static_cast<int>(problem.judges.size()); ++j) {
            const AssignmentPair pair{j, claim.entry};
            const bool meant = claim.strata.empty()
                || std::count(claim.strata.begin(), claim.strata.end(), judgeOf(problem, j).stratum) > 0;
            if (judgeOf(problem, j).panel == proof.panel && meant && mayBeNew(problem, pair) && stay.count(pair) == 0)
                ++serves[j];
        }
    }
    for (const auto &[j, claims] : serves) {
        int standing = 0;
        for (const auto &pair : stay)
            standing += pair.judge == j ? 1 : 0;
        lacking -= std::min(claims, std::max(0, limitOf(problem, j).value_or(claims + standing) - standing));
    }
    return lacking;
}

void compareWithBruteForce(const AssignmentProblem &problem)
{
    const auto outcome = planAssignment(problem);
    const auto *plan = std::get_if<AssignmentPlan>(&outcome);
    RC_CLASSIFY(plan != nullptr, "plan");
    bool possible = true;
    for (int p = 0; p < static_cast<int>(problem.panels.size()); ++p) {
        BruteForce all(problem, p);
        const auto best = all.best().value;
        possible = possible && best.has_value();
        if (plan == nullptr)
            continue;
        RC_ASSERT(best.has_value());
        std::set<AssignmentPair> fresh;
        for (const auto &pair : dealtBy(problem, *plan)) {
            if (judgeOf(problem, pair.judge).panel == p)
                fresh.insert(pair);
        }
        // Loads are less even only where that ties together what even loads leave apart.
        const auto value = all.valueOf(fresh);
        const bool isTied = std::get<3>(value) < std::get<3>(*best) && std::get<1>(value) == std::get<1>(*best);
        RC_CLASSIFY(isTied, "tied by uneven loads");
        RC_ASSERT(value == *best || isTied);
    }
    RC_ASSERT(possible == (plan != nullptr));
}

AssignmentProblem reordered(const AssignmentProblem &problem)
{
    const auto order = [](std::size_t count) {
        std::vector<int> keys = *rc::gen::container<std::vector<int>>(count, rc::gen::arbitrary<int>());
        std::vector<int> positions(count);
        for (std::size_t i = 0; i < count; ++i)
            positions[i] = static_cast<int>(i);
        std::stable_sort(positions.begin(), positions.end(), [&keys](int a, int b) {
            return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)];
        });
        return positions;
    };
    const auto judges = order(problem.judges.size());
    const auto entries = order(problem.entries.size());
    std::vector<int> judgeAt(judges.size());
    std::vector<int> entryAt(entries.size());
    AssignmentProblem other = problem;
    for (std::size_t i = 0; i < judges.size(); ++i) {
        other.judges[i] = judgeOf(problem, judges[i]);
        judgeAt[static_cast<std::size_t>(judges[i])] = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        other.entries[i] = entryOf(problem, entries[i]);
        entryAt[static_cast<std::size_t>(entries[i])] = static_cast<int>(i);
    }
    const auto renumber = [&](auto &pairs) {
        for (auto &pair : pairs) {
            pair.judge = judgeAt[static_cast<std::size_t>(pair.judge)];
            pair.entry = entryAt[static_cast<std::size_t>(pair.entry)];
        }
        std::reverse(pairs.begin(), pairs.end());
    };
    renumber(other.conflicts);
    renumber(other.existing);
    return other;
}

/// An outcome in codes, complete enough to tell two apart.
std::string spelled(const AssignmentProblem &problem, const AssignmentOutcome &outcome)
{
    std::string text;
    const auto addPair = [&](int judge, int entry) {
        text += judge < 0 ? "-" : judgeOf(problem, judge).code;
        text += ":" + (entry < 0 ? "-" : entryOf(problem, entry).code) + " ";
    };
    if (const auto *plan = std::get_if<AssignmentPlan>(&outcome)) {
        for (const auto &pair : plan->on)
            addPair(pair.judge, pair.entry);
        text += "off ";
        for (const auto &pair : plan->off)
            addPair(pair.judge, pair.entry);
        for (const auto &finding : plan->findings) {
            text += std::string(findingName(finding.kind)) + " " + std::to_string(finding.count) + " ";
            addPair(finding.judge, finding.entry);
        }
        return text;
    }
    for (const auto &proof : std::get<ImpossibleAssignment>(outcome).proofs) {
        for (const auto &claim : proof.claims)
            addPair(-1, claim.entry);
        for (const auto &[judge, places] : proof.judges)
            addPair(judge, -1);
        text += std::to_string(proof.asked) + ">" + std::to_string(proof.places) + " ";
    }
    return text;
}

} // namespace

/// The promises of planAssignment, over random small problems with everything in them.
class TestAssignmentGuarantees : public QObject {
    Q_OBJECT
private slots:
    void plansKeepThemAndProofsHold();
    void largerPlansKeepThem();
    void nothingBetterExists();
    void proofsCannotSpareAClaim();
    void orderOfTheListsDoesNotMatter();
    void lessCanAlwaysBeGiven();
};

void TestAssignmentGuarantees::plansKeepThemAndProofsHold()
{
    QVERIFY(rc::check("a plan keeps every guarantee, and what is not a plan is a proof", [] {
        const auto problem = anyProblem({7, 7, 3, 2});
        const auto outcome = planAssignment(problem);
        RC_CLASSIFY(outcome.index() == 0, "plan");
        if (const auto *plan = std::get_if<AssignmentPlan>(&outcome))
            checkPlan(problem, *plan);
        else
            checkProofs(problem, std::get<ImpossibleAssignment>(outcome));
    }));
}

void TestAssignmentGuarantees::largerPlansKeepThem()
{
    QVERIFY(rc::check("also with thirty judges", [] {
        auto problem = anyProblem({30, 40, 4, 3});
        const auto outcome = planAssignment(problem);
        if (const auto *plan = std::get_if<AssignmentPlan>(&outcome))
            checkPlan(problem, *plan);
        else
            checkProofs(problem, std::get<ImpossibleAssignment>(outcome));
    }));
}

void TestAssignmentGuarantees::nothingBetterExists()
{
    QVERIFY(rc::check("trying everything finds a plan exactly if the solver does, and none better",
                      [] { compareWithBruteForce(anyProblem({5, 4, 2, 2})); }));
    QVERIFY(rc::check("also where loads, languages and connection pull in different directions",
                      [] { compareWithBruteForce(tightProblem()); }));
}

void TestAssignmentGuarantees::proofsCannotSpareAClaim()
{
    QVERIFY(rc::check("a proof without one of its claims proves nothing", [] {
        const auto problem = anyProblem({5, 8, 3, 2});
        const auto outcome = planAssignment(problem);
        if (const auto *impossible = std::get_if<ImpossibleAssignment>(&outcome)) {
            for (const auto &proof : impossible->proofs) {
                RC_ASSERT(lackingIn(problem, proof, proof.claims.size()) == proof.asked - proof.places);
                for (std::size_t i = 0; i < proof.claims.size(); ++i)
                    RC_ASSERT(lackingIn(problem, proof, i) <= 0);
            }
        }
    }));
}

void TestAssignmentGuarantees::lessCanAlwaysBeGiven()
{
    QVERIFY(rc::check("what cannot be met is met in part, as far as its bound says or further by judges of other strata", [] {
        const auto wanted = anyProblem({7, 7, 3, 2});
        const auto outcome = planAssignment(wanted);
        const auto settled = *settleForLess(wanted, outcome);
        const auto *plan = std::get_if<AssignmentPlan>(&settled.outcome);
        RC_ASSERT(settled.outcome.index() == 0);
        checkPlan(settled.problem, *plan);
        const auto *impossible = std::get_if<ImpossibleAssignment>(&outcome);
        RC_CLASSIFY(impossible != nullptr, "less");
        RC_ASSERT(settled.why.empty() == (outcome.index() == 0));
        const int dealt = static_cast<int>(dealtBy(settled.problem, *plan).size());
        if (impossible)
            RC_ASSERT(dealt >= impossible->placeable);
        const bool hasStrata = std::any_of(wanted.panels.begin(), wanted.panels.end(), [](const auto &panel) { return panel.oneOfEachStratum; });
        if (impossible && !hasStrata)
            RC_ASSERT(dealt == impossible->placeable);
        for (int e = 0; e < static_cast<int>(wanted.entries.size()); ++e) {
            for (int p = 0; p < static_cast<int>(wanted.panels.size()); ++p)
                RC_ASSERT(demandOf(settled.problem, p, e) <= demandOf(wanted, p, e));
        }
    }));
}

void TestAssignmentGuarantees::orderOfTheListsDoesNotMatter()
{
    QVERIFY(rc::check("the same codes and seed give the same outcome", [] {
        const auto problem = anyProblem({8, 10, 3, 2});
        const auto other = reordered(problem);
        const auto first = spelled(problem, planAssignment(problem));
        RC_ASSERT(spelled(other, planAssignment(other)) == first);
        RC_ASSERT(spelled(problem, planAssignment(problem)) == first);
    }));
}

PALMARES_TEST(TestAssignmentGuarantees)
#include "tst_guarantees.moc"
