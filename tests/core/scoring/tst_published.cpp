#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"

using namespace palmares;
using namespace palmares::tests;

/// Tables whose results are published or were recomputed elsewhere.
class TestPublished : public QObject {
    Q_OBJECT
private slots:
    void shroutAndFleiss_data();
    void shroutAndFleiss();
    void shroutAndFleissSummaries();
    void rangesOfPublishedRules_data();
    void rangesOfPublishedRules();
};

namespace {

/// Shrout and Fleiss 1979, Psychological Bulletin 86: six entries by four judges.
std::string ratings()
{
    const int table[6][4] = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    std::string sheets;
    for (int entry = 0; entry < 6; ++entry) {
        for (int judge = 0; judge < 4; ++judge)
            sheets += "J" + std::to_string(judge + 1) + " E" + std::to_string(entry + 1) + " "
                      + std::to_string(table[entry][judge]) + "\n";
    }
    return sheets;
}

} // namespace

void TestPublished::shroutAndFleiss_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expected");
    QTest::newRow("means") << "" << "E5 7.5 #1, E3 6.5 #2, E1 6 #3, E6 4.75 #4, E4 4 #5, E2 3 #6";
    QTest::newRow("one high and one low dropped")
        << R"("across": {"method": "trimmed", "drop_low": 1, "drop_high": 1}, "panels": [{"id": "p", "quorum": 3}])"
        << "E5 7.5 #1, E3 7 #2, E1 6.5 #3, E6 5 #4, E4 4 #5, E2 2.5 #6";
    QTest::newRow("medians of four are the same") << R"("across": {"method": "median"})"
                                                  << "E5 7.5 #1, E3 7 #2, E1 6.5 #3, E6 5 #4, E4 4 #5, E2 2.5 #6";
    // The published rank sums are 11, 22, 9, 20.5, 4.5, 17: points are 4 · 6 less those.
    QTest::newRow("rank sums") << R"("across": {"method": "borda"})"
                               << "E5 19.5 #1, E3 15 #2, E1 13 #3, E6 7 #4, E4 3.5 #5, E2 2 #6";
}

void TestPublished::shroutAndFleiss()
{
    QFETCH(QString, keys);
    QTEST(QString::fromStdString(ranked(rulesOf(roundOf(keys.toStdString())), ratings())), "expected");
}

void TestPublished::shroutAndFleissSummaries()
{
    const Rules rules = rulesOf(roundOf(""));
    const RoundResult result = rankRound(rules, 0, tableOf(rules, ratings()));
    const auto agrees = [](const std::optional<double> &found, double published) {
        return found && std::abs(*found - published) < 0.00005;
    };
    const double sd[6] = {3.1623, 2.1602, 1.9149, 2.9439, 2.3805, 2.2174};
    for (std::size_t e = 0; e < 6; ++e)
        QVERIFY(agrees(result.entries[e].totals.sd, sd[e]));
    const double judgeMean[4] = {7.6667, 2.5, 4.3333, 6.6667};
    const double judgeSd[4] = {1.6330, 1.6432, 1.6330, 2.5033};
    for (std::size_t j = 0; j < 4; ++j) {
        QVERIFY(agrees(result.judges[j].mean, judgeMean[j]));
        QVERIFY(agrees(result.judges[j].sd, judgeSd[j]));
    }
}

void TestPublished::rangesOfPublishedRules_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("weights");
    QTest::addColumn<QString>("lowest");
    QTest::addColumn<QString>("highest");
    QTest::newRow("three criteria of 1–3 add up to 3–9") << R"("scale": {"max": "3"}, "sheet": {"combine": "weighted_sum"})"
                                                         << "1 1 1" << "3" << "9";
    QTest::newRow("seven criteria of 1–5 add up to at most 35")
        << R"("scale": {"max": "5"}, "sheet": {"combine": "weighted_sum"})" << "1 1 1 1 1 1 1" << "7" << "35";
    QTest::newRow("grant scores of 1–9 times ten") << R"("scale": {"max": "9"}, "multiply": "10")" << "1" << "10" << "90";
    QTest::newRow("seven weights of 100 in percent of 1–5")
        << R"("scale": {"max": "5"}, "sheet": {"combine": "percent_of_max"})" << "10 25 15 10 15 10 15" << "20" << "100";
    QTest::newRow("the same, criterion first")
        << R"("order": "criterion_first", "scale": {"max": "5"}, "sheet": {"combine": "percent_of_max"})"
        << "10 25 15 10 15 10 15" << "20" << "100";
    QTest::newRow("35, 25, 25 and 15 in percent") << R"("scale": {"min": "0"}, "sheet": {"combine": "percent_of_max"})"
                                                  << "35 25 25 15" << "0" << "100";
}

void TestPublished::rangesOfPublishedRules()
{
    QFETCH(QString, keys);
    QFETCH(QString, weights);
    std::string criteria;
    for (const QString &weight : weights.split(QLatin1Char(' ')))
        criteria += (criteria.empty() ? "" : ", ") + (R"({"id": "c)" + std::to_string(criteria.size()))
                    + R"(", "weight": ")" + weight.toStdString() + R"("})";
    const Rules rules = rulesOf(roundOf(keys.toStdString(), "[" + criteria + "]"));
    const RoundRules &round = rules.rounds[0];
    std::string low = "J1 LOW";
    std::string high = "J1 HIGH";
    for (const Criterion &criterion : round.criteria) {
        low += " " + criterion.scale.textOf(criterion.scale.min);
        high += " " + criterion.scale.textOf(criterion.scale.max);
    }
    const RoundResult result = rankRound(rules, 0, tableOf(rules, low + "\n" + high));
    QTEST(QString::fromStdString(result.entries[0].score->text()), "lowest");
    QTEST(QString::fromStdString(result.entries[1].score->text()), "highest");
}

PALMARES_TEST(TestPublished)
#include "tst_published.moc"
