#include "tests/support/test.h"

#include "core/assignment/assignment.h"
#include "core/base/random.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace palmares;

namespace {

struct Size {
    int entries;
    int judges;
    int perEntry;
};

std::string code(char kind, int number)
{
    return kind + std::to_string(100000 + number);
}

/// A call of this size with conflicts here and there; seven in ten entries in English, which every other judge reads.
AssignmentProblem callOf(Size size, LanguageMatch match)
{
    static const std::vector<std::string> languages{"en", "es", "fr", "ar", "zh"};
    SplitMix chance(7);
    const auto anyLanguage = [&chance] {
        return languages[chance.below(10) < 7 ? 0 : static_cast<std::size_t>(1 + chance.below(4))];
    };
    AssignmentProblem problem;
    AssignmentPanel panel;
    panel.perEntry = size.perEntry;
    problem.panels.push_back(panel);
    for (int j = 0; j < size.judges; ++j) {
        AssignmentJudge judge;
        judge.code = code('J', j);
        judge.panel = 0;
        judge.languages = {"en", languages[static_cast<std::size_t>(j % 5)]};
        problem.judges.push_back(judge);
    }
    for (int e = 0; e < size.entries; ++e) {
        AssignmentEntry entry;
        entry.code = code('E', e);
        entry.language = anyLanguage();
        problem.entries.push_back(entry);
        if (chance.below(5) == 0)
            problem.conflicts.push_back({static_cast<int>(chance.below(static_cast<std::uint64_t>(size.judges))), e});
    }
    problem.options.languageMatch = match;
    problem.options.seed = 42;
    return problem;
}

} // namespace

/// The sizes that have been seen in real calls, and a dozen times that. Times are printed, never judged.
class TestAssignmentSize : public QObject {
    Q_OBJECT
private slots:
    void plans_data();
    void plans();
    void plansStrata();
    void plansWithFewReaders();
    void provesTheImpossible();
};

void TestAssignmentSize::plans_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("judges");
    QTest::addColumn<int>("match");
    const std::vector<std::pair<const char *, LanguageMatch>> matches{
        {"ignored", LanguageMatch::Ignored},
        {"preferred", LanguageMatch::Preferred},
        {"required", LanguageMatch::Required}};
    for (const auto &[name, match] : matches) {
        QTest::addRow("903x60 %s", name) << 903 << 60 << static_cast<int>(match);
        QTest::addRow("12000x300 %s", name) << 12000 << 300 << static_cast<int>(match);
    }
}

void TestAssignmentSize::plans()
{
    QFETCH(int, entries);
    QFETCH(int, judges);
    QFETCH(int, match);
    const auto problem = callOf({entries, judges, 3}, static_cast<LanguageMatch>(match));
    QElapsedTimer timer;
    timer.start();
    const auto outcome = planAssignment(problem);
    const auto elapsed = timer.elapsed();
    const auto *plan = std::get_if<AssignmentPlan>(&outcome);
    QVERIFY(plan != nullptr);
    std::printf("        %d entries, %d judges, 3 each, %s: %lld ms; load %d to %d, %d mismatches, %d parts\n",
                entries, judges, QTest::currentDataTag(), static_cast<long long>(elapsed), plan->minLoad, plan->maxLoad,
                plan->languageMismatches, plan->panels.at(0).componentsAfter);
    QCOMPARE(plan->on.size(), static_cast<std::size_t>(entries) * 3);
    QCOMPARE(plan->maxLoad, (entries * 3 + judges - 1) / judges);
    QVERIFY(plan->maxLoad - plan->minLoad <= 1);
    QCOMPARE(plan->languageMismatches > 0, static_cast<LanguageMatch>(match) == LanguageMatch::Ignored);
    QCOMPARE(plan->panels.at(0).componentsAfter, 1);
}

void TestAssignmentSize::plansStrata()
{
    auto problem = callOf({12000, 300, 7}, LanguageMatch::Preferred); // one of each of six, and one more
    problem.panels[0].strata = 6;
    problem.panels[0].oneOfEachStratum = true;
    for (std::size_t j = 0; j < problem.judges.size(); ++j)
        problem.judges[j].stratum = static_cast<int>(j % 6);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = planAssignment(problem);
    const auto elapsed = timer.elapsed();
    const auto *plan = std::get_if<AssignmentPlan>(&outcome);
    QVERIFY(plan != nullptr);
    std::printf("        12000 entries, 300 judges, 7 each of 6 strata: %lld ms; load %d to %d, %d mismatches\n",
                static_cast<long long>(elapsed), plan->minLoad, plan->maxLoad, plan->languageMismatches);
    QCOMPARE(plan->on.size(), std::size_t{84000});
    QCOMPARE(plan->maxLoad, 280);
    QCOMPARE(plan->panels.at(0).componentsAfter, 1);
}

void TestAssignmentSize::plansWithFewReaders()
{
    // A tenth of the entries in a language three judges read: the load lets them take only some, and none of the rest.
    auto problem = callOf({12000, 300, 3}, LanguageMatch::Preferred);
    problem.conflicts.clear();
    for (std::size_t j = 0; j < problem.judges.size(); ++j)
        problem.judges[j].languages = j < 3 ? std::vector<std::string>{"ar"} : std::vector<std::string>{"en"};
    for (std::size_t e = 0; e < problem.entries.size(); ++e)
        problem.entries[e].language = e % 10 == 0 ? "ar" : "en";
    QElapsedTimer timer;
    timer.start();
    const auto outcome = planAssignment(problem);
    const auto elapsed = timer.elapsed();
    const auto *plan = std::get_if<AssignmentPlan>(&outcome);
    QVERIFY(plan != nullptr);
    std::printf("        12000 entries, 300 judges, 3 each, few readers: %lld ms; load %d to %d, %d mismatches\n",
                static_cast<long long>(elapsed), plan->minLoad, plan->maxLoad, plan->languageMismatches);
    QCOMPARE(plan->maxLoad, 120);
    QCOMPARE(plan->languageMismatches, 1200 * 3 - 3 * 120);
}

void TestAssignmentSize::provesTheImpossible()
{
    auto problem = callOf({12000, 300, 3}, LanguageMatch::Required);
    problem.options.maxLoad = 100;
    QElapsedTimer timer;
    timer.start();
    const auto outcome = planAssignment(problem);
    const auto elapsed = timer.elapsed();
    const auto *impossible = std::get_if<ImpossibleAssignment>(&outcome);
    QVERIFY(impossible != nullptr);
    QCOMPARE(impossible->asked, 36000);
    QCOMPARE(impossible->placeable, 30000);
    QVERIFY(!impossible->proofs.empty());
    for (const auto &proof : impossible->proofs)
        QVERIFY(proves(problem, proof));
    std::printf("        proof for 12000 entries: %lld ms, %zu proofs\n", static_cast<long long>(elapsed),
                impossible->proofs.size());
}

PALMARES_TEST(TestAssignmentSize)
#include "tst_size.moc"
