#include "tests/support/test.h"

#include "core/assignment/assignment.h"

#include <algorithm>
#include <set>

using namespace palmares;
using Kind = AssignmentFinding::Kind;

namespace {

AssignmentProblem callWith(int judges, int entries, int perEntry)
{
    AssignmentProblem problem;
    AssignmentPanel panel;
    panel.perEntry = perEntry;
    problem.panels.push_back(panel);
    for (int j = 0; j < judges; ++j) {
        AssignmentJudge judge;
        judge.code = "J" + std::to_string(100 + j);
        judge.panel = 0;
        judge.languages = {"en"};
        problem.judges.push_back(judge);
    }
    for (int e = 0; e < entries; ++e) {
        AssignmentEntry entry;
        entry.code = "E" + std::to_string(1000 + e);
        entry.language = "en";
        problem.entries.push_back(entry);
    }
    problem.options.seed = 2024;
    return problem;
}

AssignmentPlan planOf(const AssignmentProblem &problem)
{
    auto outcome = planAssignment(problem);
    return std::holds_alternative<AssignmentPlan>(outcome) ? std::get<AssignmentPlan>(outcome) : AssignmentPlan{};
}

std::vector<Infeasibility> proofsOf(const AssignmentProblem &problem)
{
    auto outcome = planAssignment(problem);
    auto *impossible = std::get_if<ImpossibleAssignment>(&outcome);
    if (impossible == nullptr)
        return {};
    const auto &proofs = impossible->proofs;
    const bool all = std::all_of(proofs.begin(), proofs.end(),
                                 [&](const auto &proof) { return proves(problem, proof); });
    return all ? proofs : std::vector<Infeasibility>{};
}

int findingsOf(const AssignmentPlan &plan, Kind kind)
{
    return static_cast<int>(std::count_if(plan.findings.begin(), plan.findings.end(),
                                          [kind](const auto &finding) { return finding.kind == kind; }));
}

std::vector<int> loadsOf(const AssignmentPlan &plan)
{
    auto loads = plan.load;
    std::sort(loads.begin(), loads.end());
    return loads;
}

} // namespace

/// Situations a coordinator knows, with the answer worked out by hand.
class TestAssignmentExamples : public QObject {
    Q_OBJECT
private slots:
    void readsLanguages_data();
    void readsLanguages();
    void dealsEvenlyAndByChance();
    void staysTheSameOnEveryMachine();
    void takesOneJudgeOfEachStratum();
    void addsJudgesBeyondTheStrata();
    void keepsPanelsAndDivisionsApart();
    void obeysAnEntrysOwnDemand();
    void replacesAJudgeWhoDroppedOut();
    void dealsAnewWhatIsNotFixed();
    void replacesWhatAConflictForbids();
    void keepsFinishedWorkThatCountsForNothing();
    void fillsTheLightestFirstWhenToppingUp();
    void putsLoadBeforeLanguageAndLanguageBeforeEvenness();
    void tiesRingsTogether_data();
    void tiesRingsTogether();
    void reportsPartsThatCannotMeet();
    void namesTheEntryThatHasTooFewJudges();
    void namesAllWhoWantTheSameJudge();
    void namesTheStratumWithoutAnybody();
    void namesTheEmptyPanel();
    void refusesAFalseProof();
    void asksNothingOfNobody();
};

void TestAssignmentExamples::readsLanguages_data()
{
    QTest::addColumn<QString>("judge");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("reads");
    QTest::newRow("same") << "fr" << "fr" << true;
    QTest::newRow("other") << "fr" << "en" << false;
    QTest::newRow("region of the judge") << "en-GB" << "en" << true;
    QTest::newRow("regions differ") << "pt-BR" << "pt-PT" << true;
    QTest::newRow("case and underscore") << "ZH_hans" << "zh-Hans-CN" << true;
    QTest::newRow("scripts differ") << "zh-Hant" << "zh-Hans" << false;
    QTest::newRow("script on one side") << "zh" << "zh-Hans" << true;
    QTest::newRow("a variant is no script") << "de-1996" << "de-Latn" << true;
    QTest::newRow("private use is no script") << "en-x-abcd" << "en-Latn" << true;
    QTest::newRow("a prefix is not a language") << "e" << "en" << false;
    QTest::newRow("entry without language") << "fr" << "" << true;
    QTest::newRow("undetermined") << "fr" << "und" << true;
    QTest::newRow("no linguistic content") << "fr" << "zxx" << true;
    QTest::newRow("several languages") << "fr" << "mul" << true;
    QTest::newRow("judge without language") << "" << "en" << false;
}

void TestAssignmentExamples::readsLanguages()
{
    QFETCH(QString, judge);
    QFETCH(QString, entry);
    QTEST(readsLanguage({judge.toStdString()}, entry.toStdString()), "reads");
    QCOMPARE(readsLanguage({"xx", judge.toStdString()}, entry.toStdString()),
             readsLanguage({judge.toStdString()}, entry.toStdString()));
    QVERIFY(!readsLanguage({}, "en"));
}

void TestAssignmentExamples::dealsEvenlyAndByChance()
{
    auto problem = callWith(6, 25, 3);
    const auto plan = planOf(problem);
    QCOMPARE(plan.on.size(), std::size_t{75});
    QCOMPARE(loadsOf(plan), (std::vector<int>{12, 12, 12, 13, 13, 13}));
    QCOMPARE(plan.panels.at(0).componentsBefore, 0);
    QCOMPARE(plan.panels.at(0).componentsAfter, 1);
    QCOMPARE(plan.languageMatches, 75);
    QVERIFY(plan.findings.empty());
    // Every pair of judges meets on some entry: a deal in blocks would leave most of them apart.
    std::set<std::pair<int, int>> met;
    for (const auto &a : plan.on) {
        for (const auto &b : plan.on) {
            if (a.entry == b.entry && a.judge < b.judge)
                met.insert({a.judge, b.judge});
        }
    }
    QCOMPARE(met.size(), std::size_t{15});

    QCOMPARE(planOf(problem).on, plan.on);
    problem.options.seed = 2025;
    QVERIFY(planOf(problem).on != plan.on);
}

void TestAssignmentExamples::staysTheSameOnEveryMachine()
{
    auto problem = callWith(4, 5, 2);
    problem.conflicts = {{0, 0}, {1, 2}};
    problem.options.seed = 1;
    std::string spelled;
    for (const auto &pair : planOf(problem).on)
        spelled += std::to_string(pair.entry) + std::to_string(pair.judge) + ' ';
    QCOMPARE(spelled, std::string("01 02 10 12 20 23 30 32 41 43 "));
}

void TestAssignmentExamples::takesOneJudgeOfEachStratum()
{
    auto problem = callWith(18, 34, 0); // the demand is the number of strata
    problem.panels[0].strata = 6;
    problem.panels[0].oneOfEachStratum = true;
    for (int j = 0; j < 18; ++j)
        problem.judges[static_cast<std::size_t>(j)].stratum = j % 6;
    const auto plan = planOf(problem);
    QCOMPARE(plan.on.size(), std::size_t{34 * 6});
    std::set<std::pair<int, int>> seen;
    for (const auto &pair : plan.on)
        QVERIFY(seen.insert({pair.entry, pair.judge % 6}).second);
    QCOMPARE(plan.minLoad, 11);
    QCOMPARE(plan.maxLoad, 12);
    QCOMPARE(plan.panels.at(0).componentsAfter, 1);
}

void TestAssignmentExamples::addsJudgesBeyondTheStrata()
{
    auto problem = callWith(6, 6, 4); // two strata, four judges: two more of whatever stratum, or of none
    problem.panels[0].strata = 2;
    problem.panels[0].oneOfEachStratum = true;
    const std::vector<int> strata{0, 1, 1, 1, -1, -1};
    for (std::size_t j = 0; j < strata.size(); ++j)
        problem.judges[j].stratum = strata[j];
    const auto plan = planOf(problem);
    QCOMPARE(plan.on.size(), std::size_t{24});
    for (int e = 0; e < 6; ++e) {
        QCOMPARE(std::count(plan.on.begin(), plan.on.end(), AssignmentPair{0, e}), 1); // the only one of stratum 0
        QVERIFY(std::any_of(plan.on.begin(), plan.on.end(), [&](const auto &pair) {
            return pair.entry == e && strata[static_cast<std::size_t>(pair.judge)] == 1;
        }));
    }
    QCOMPARE(loadsOf(plan), (std::vector<int>{3, 3, 4, 4, 4, 6}));
}

void TestAssignmentExamples::keepsPanelsAndDivisionsApart()
{
    auto problem = callWith(6, 4, 1);
    problem.panels.push_back(problem.panels[0]);
    problem.panels[1].perEntry = 2;
    problem.panels[1].divisions = {"youth"};
    for (std::size_t j = 3; j < 6; ++j)
        problem.judges[j].panel = 1;
    problem.entries[0].division = problem.entries[1].division = "youth";
    problem.entries[2].division = problem.entries[3].division = "open";
    const auto plan = planOf(problem);
    QCOMPARE(plan.on.size(), std::size_t{4 + 2 * 2});
    for (const auto &pair : plan.on)
        QVERIFY(pair.judge < 3 || pair.entry < 2);
    QCOMPARE(plan.panels.size(), std::size_t{2});

    problem.options.perEntry = 3;
    QCOMPARE(planOf(problem).on.size(), std::size_t{4 * 3 + 2 * 3});
}

void TestAssignmentExamples::obeysAnEntrysOwnDemand()
{
    auto problem = callWith(5, 3, 2);
    problem.entries[0].demand = {4};
    problem.entries[1].demand = {0};
    const auto plan = planOf(problem);
    const auto count = [&](int entry) {
        return std::count_if(plan.on.begin(), plan.on.end(), [entry](const auto &pair) { return pair.entry == entry; });
    };
    QCOMPARE(count(0), 4);
    QCOMPARE(count(1), 0);
    QCOMPARE(count(2), 2);
}

void TestAssignmentExamples::replacesAJudgeWhoDroppedOut()
{
    auto problem = callWith(5, 10, 3);
    for (const auto &pair : planOf(problem).on)
        problem.existing.push_back({pair.judge, pair.entry, false});
    int finished = 0;
    for (auto &existing : problem.existing) {
        if (existing.judge == 2 && finished < 2) {
            existing.fixed = true;
            ++finished;
        }
    }
    problem.judges[2].dropped = true;
    problem.options.topUp = true;
    const auto plan = planOf(problem);
    QCOMPARE(plan.off.size(), std::size_t{4}); // six were assigned, two are finished
    QCOMPARE(plan.on.size(), std::size_t{4});
    for (const auto &pair : plan.off)
        QCOMPARE(pair.judge, 2);
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(plan.on[i].entry, plan.off[i].entry);
        QVERIFY(plan.on[i].judge != 2);
    }
    QCOMPARE(plan.load, (std::vector<int>{7, 7, 2, 7, 7}));
    QCOMPARE(plan.minLoad, 7);
}

void TestAssignmentExamples::dealsAnewWhatIsNotFixed()
{
    auto problem = callWith(4, 8, 2);
    for (int e = 0; e < 8; ++e) {
        problem.existing.push_back({0, e, e == 0});
        problem.existing.push_back({1, e, false});
    }
    const auto plan = planOf(problem);
    QCOMPARE(plan.load, (std::vector<int>{4, 4, 4, 4}));
    QVERIFY(std::find(plan.off.begin(), plan.off.end(), AssignmentPair{0, 0}) == plan.off.end());
    QCOMPARE(plan.on.size(), plan.off.size());

    problem.options.topUp = true;
    const auto untouched = planOf(problem);
    QVERIFY(untouched.on.empty() && untouched.off.empty());
    QCOMPARE(findingsOf(untouched, Kind::IdleJudge), 2);
}

void TestAssignmentExamples::replacesWhatAConflictForbids()
{
    auto problem = callWith(3, 2, 2);
    problem.existing = {{0, 0, false}, {1, 0, false}, {0, 1, false}, {1, 1, false}};
    problem.conflicts = {{0, 0}};
    problem.options.topUp = true;
    const auto plan = planOf(problem);
    QCOMPARE(plan.off, (std::vector<AssignmentPair>{{0, 0}}));
    QCOMPARE(plan.on, (std::vector<AssignmentPair>{{2, 0}}));
}

void TestAssignmentExamples::keepsFinishedWorkThatCountsForNothing()
{
    auto problem = callWith(4, 2, 1);
    problem.existing = {{0, 0, true}, {1, 1, true}, {2, 1, true}};
    problem.conflicts = {{0, 0}};
    problem.judges[2].panel = -1;
    problem.judges[1].maxLoad = 0;
    problem.options.topUp = true;
    const auto plan = planOf(problem);
    QVERIFY(plan.off.empty());
    QCOMPARE(plan.on, (std::vector<AssignmentPair>{{3, 0}})); // judge 0 has the conflict, judge 1 takes no more
    QCOMPARE(findingsOf(plan, Kind::ConflictOnFixed), 1);
    QCOMPARE(findingsOf(plan, Kind::OutOfPanelOnFixed), 1);
    QCOMPARE(findingsOf(plan, Kind::OverLoad), 1);
    QCOMPARE(plan.load, (std::vector<int>{1, 1, 1, 1}));
}

void TestAssignmentExamples::fillsTheLightestFirstWhenToppingUp()
{
    auto problem = callWith(3, 6, 1);
    problem.existing = {{0, 0, true}, {0, 1, true}, {0, 2, true}, {1, 3, false}};
    problem.options.topUp = true;
    const auto plan = planOf(problem);
    QCOMPARE(plan.on.size(), std::size_t{2});
    QCOMPARE(plan.load[0], 3);
    QCOMPARE(plan.load[1] + plan.load[2], 3);
    QVERIFY(plan.load[1] >= 1 && plan.load[2] >= 1);
}

void TestAssignmentExamples::putsLoadBeforeLanguageAndLanguageBeforeEvenness()
{
    auto problem = callWith(3, 9, 1); // two read English, one Spanish; of nine entries seven are English, two Spanish
    problem.judges[2].languages = {"es"};
    problem.entries[7].language = problem.entries[8].language = "es";
    const auto plan = planOf(problem);
    QCOMPARE(plan.load, (std::vector<int>{3, 3, 3})); // though one English entry then goes to the reader of Spanish
    QCOMPARE(plan.languageMismatches, 1);
    QCOMPARE(findingsOf(plan, Kind::LanguageMismatch), 1);

    problem.options.languageMatch = LanguageMatch::Required;
    const auto strict = planOf(problem);
    QCOMPARE(loadsOf(strict), (std::vector<int>{2, 3, 4}));
    QCOMPARE(strict.languageMismatches, 0);

    problem.options.languageMatch = LanguageMatch::Preferred;
    for (int e = 0; e < 5; ++e)
        problem.existing.push_back({0, e, true}); // five is the greatest anyway
    problem.options.topUp = true;
    QCOMPARE(planOf(problem).load, (std::vector<int>{5, 2, 2}));
}

void TestAssignmentExamples::tiesRingsTogether_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("tiny") << 4;
    QTest::newRow("small") << 30;
    QTest::newRow("large") << 4000;
}

void TestAssignmentExamples::tiesRingsTogether()
{
    // Two judges an entry and two entries a judge: the graph is rings, and only one great ring holds together.
    QFETCH(int, size);
    for (std::uint64_t seed = 0; seed < (size < 100 ? 20 : 2); ++seed) {
        auto problem = callWith(size, size, 2);
        problem.options.seed = seed;
        const auto plan = planOf(problem);
        QCOMPARE(plan.maxLoad, 2);
        QCOMPARE(plan.panels.at(0).componentsAfter, 1);
    }
}

void TestAssignmentExamples::reportsPartsThatCannotMeet()
{
    auto problem = callWith(6, 12, 2);
    for (std::size_t i = 0; i < 3; ++i)
        problem.judges[i].languages = {"fr"};
    for (std::size_t i = 0; i < 6; ++i)
        problem.entries[i].language = "fr";
    problem.options.languageMatch = LanguageMatch::Required;
    const auto plan = planOf(problem);
    QCOMPARE(plan.panels.at(0).componentsAfter, 2);
    QCOMPARE(findingsOf(plan, Kind::NotConnected), 1);

    problem.judges[0].languages = {"fr", "en"}; // ties them, though another has less to do then
    const auto tied = planOf(problem);
    QCOMPARE(tied.panels.at(0).componentsAfter, 1);
    QCOMPARE(tied.maxLoad - tied.minLoad, 2);
    for (auto &judge : problem.judges)
        judge.maxLoad = 4; // nobody can have more
    QCOMPARE(planOf(problem).panels.at(0).componentsAfter, 2);
    for (auto &judge : problem.judges)
        judge.maxLoad.reset();
    problem.entries[5].language = "en"; // now the English ones need help
    QCOMPARE(planOf(problem).maxLoad, 4);
    QCOMPARE(planOf(problem).panels.at(0).componentsAfter, 1);
}

void TestAssignmentExamples::namesTheEntryThatHasTooFewJudges()
{
    auto problem = callWith(4, 5, 3);
    problem.entries[3].language = "ar";
    problem.judges[0].languages = {"en", "ar"};
    problem.judges[1].languages = {"ar"};
    problem.judges[2].languages = {"ar"};
    problem.conflicts = {{2, 3}};
    problem.options.languageMatch = LanguageMatch::Required;
    const auto proofs = proofsOf(problem);
    // Each English entry has the two readers of English only; the Arabic one two of three, because of the conflict.
    QCOMPARE(proofs.size(), std::size_t{5});
    const auto &proof = proofs[3];
    QCOMPARE(proof.claims, (std::vector<AssignmentClaim>{{3, {}, 3}}));
    QCOMPARE(proof.judges, (std::vector<std::pair<int, int>>{{0, 1}, {1, 1}}));
    QCOMPARE(proof.places, 2);
    QCOMPARE(proof.lostToConflict, 1);
    QCOMPARE(proof.lostToLanguage, 1);
    QCOMPARE(proof.lostToLoad, 0);
    QVERIFY(!proof.panelEmpty);
}

void TestAssignmentExamples::namesAllWhoWantTheSameJudge()
{
    auto problem = callWith(4, 8, 1);
    problem.options.maxLoad = 2;
    problem.options.languageMatch = LanguageMatch::Required;
    problem.judges[3].languages = {"es"};
    for (std::size_t e = 0; e < 3; ++e)
        problem.entries[e].language = "es";
    const auto outcome = planAssignment(problem);
    const auto &impossible = std::get<ImpossibleAssignment>(outcome);
    QCOMPARE(impossible.asked, 8);
    QCOMPARE(impossible.placeable, 7);
    QVERIFY(!impossible.more);
    const auto proofs = proofsOf(problem);
    QCOMPARE(proofs.size(), std::size_t{1});
    QCOMPARE(proofs[0].claims.size(), std::size_t{3});
    QCOMPARE(proofs[0].asked, 3);
    QCOMPARE(proofs[0].judges, (std::vector<std::pair<int, int>>{{3, 2}}));
    QCOMPARE(proofs[0].lostToLanguage, 9);
    QCOMPARE(proofs[0].lostToLoad, 1);
}

void TestAssignmentExamples::namesTheStratumWithoutAnybody()
{
    auto problem = callWith(4, 2, 2);
    problem.panels[0].strata = 2;
    problem.panels[0].oneOfEachStratum = true;
    for (auto &judge : problem.judges)
        judge.stratum = 0;
    const auto proofs = proofsOf(problem);
    QCOMPARE(proofs.size(), std::size_t{2});
    QCOMPARE(proofs[0].claims, (std::vector<AssignmentClaim>{{0, {1}, 1}}));
    QCOMPARE(proofs[0].emptyStrata, std::vector<int>{1});
    QCOMPARE(proofs[0].places, 0);
}

void TestAssignmentExamples::namesTheEmptyPanel()
{
    auto problem = callWith(2, 1, 2);
    problem.judges[0].dropped = true;
    problem.judges[1].panel = -1;
    const auto proofs = proofsOf(problem);
    QCOMPARE(proofs.size(), std::size_t{1});
    QVERIFY(proofs[0].panelEmpty);
    QCOMPARE(proofs[0].asked, 2);
}

void TestAssignmentExamples::refusesAFalseProof()
{
    auto problem = callWith(3, 4, 3);
    problem.options.maxLoad = 3;
    const auto proofs = proofsOf(problem);
    QCOMPARE(proofs.size(), std::size_t{1});
    const Infeasibility &good = proofs[0];
    QVERIFY(proves(problem, good));
    const auto falsified = [&](auto change) {
        Infeasibility proof = good;
        change(proof);
        return !proves(problem, proof);
    };
    QVERIFY(falsified([](auto &proof) { ++proof.asked; }));
    QVERIFY(falsified([](auto &proof) { --proof.places; }));
    QVERIFY(falsified([](auto &proof) { ++proof.claims[0].asked; }));
    QVERIFY(falsified([](auto &proof) { proof.claims.pop_back(); }));
    QVERIFY(falsified([](auto &proof) { proof.claims.push_back(proof.claims[0]); }));
    QVERIFY(falsified([](auto &proof) { proof.claims[0].entry = 99; }));
    QVERIFY(falsified([](auto &proof) { proof.claims[0].strata = {0}; }));
    QVERIFY(falsified([](auto &proof) { proof.judges.pop_back(); }));
    QVERIFY(falsified([](auto &proof) { ++proof.lostToLoad; }));
    QVERIFY(falsified([](auto &proof) { ++proof.lostToConflict; }));
    QVERIFY(falsified([](auto &proof) { proof.panel = 1; }));
    QVERIFY(falsified([](auto &proof) { proof.panelEmpty = true; }));
    problem.options.maxLoad = 4; // now it can be done, and the proof must fall with its ground
    QVERIFY(!proves(problem, good));
}

void TestAssignmentExamples::asksNothingOfNobody()
{
    QVERIFY(planOf({}).on.empty());
    auto problem = callWith(0, 3, 0);
    QVERIFY(planOf(problem).panels.empty());
    problem = callWith(3, 0, 3);
    QVERIFY(std::holds_alternative<AssignmentPlan>(planAssignment(problem)));
}

PALMARES_TEST(TestAssignmentExamples)
#include "tst_examples.moc"
