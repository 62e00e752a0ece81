#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"

using namespace palmares;
using namespace palmares::tests;

/// From cells to sheet totals, and from totals to the values of panels.
class TestSheets : public QObject {
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void totalsAreExact_data();
    void totalsAreExact();
    void countsWhatWasThere();
    void summarisesEntriesAndJudges();
    void criteriaHaveValuesOfTheirOwn_data();
    void criteriaHaveValuesOfTheirOwn();
    void practiceIsLeftOutOfEverything();
    void outOfTheFieldIsShownWithoutAValue();
    void insufficientIsShownAsFarAsItGoes();
    void carriesFromAnEarlierRound();
    void asksForASecondLook();
    void missesStrata();
};

namespace {

const char *const three = R"([{"id": "a", "weight": "2"}, {"id": "b"}, {"id": "c", "counts": false}])";
const char *const percent = R"([{"id": "a", "scale": {"max": "5"}}, {"id": "b", "weight": "3"}])";

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace

void TestSheets::values_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("sheets");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::string &round, const char *sheets, const char *expected) {
        QTest::newRow(name) << text(round) << QString::fromUtf8(sheets) << QString::fromUtf8(expected);
    };

    // What a sheet comes to.
    row("weighted mean", roundOf("", three), "J1 E1 8 5 1 | J1 E2 5 8 1", "E1 7 #1, E2 6 #2");
    row("weighted sum", roundOf(R"("sheet": {"combine": "weighted_sum"})", three), "J1 E1 8 5 | J1 E2 5 8",
        "E1 21 #1, E2 18 #2");
    row("percent of the maximum", roundOf(R"("sheet": {"combine": "percent_of_max"})", percent), "J1 E1 4 5 | J1 E2 5 10",
        "E2 100 #1, E1 57.5 #2"); // 100 · (1·4/5 + 3·5/10) / 4
    row("an incomplete sheet is dropped", roundOf("", three), "J1 E1 8 - 1 | J2 E1 4 4 1", "E1 4 #1");
    row("information may be missing", roundOf("", three), "J1 E1 8 5 -", "E1 7 #1");
    row("blank, cannot judge, recused and excluded are no numbers", roundOf(""),
        "J1 E1 - | J2 E1 c | J3 E1 r | J4 E1 x | J5 E1 6", "E1 6 #1");
    row("answered criteria: mean over their weights", roundOf(R"("sheet": {"incomplete": "use_answered"})", three),
        "J1 E1 - 5 9 | J2 E1 8 5", "E1 6 #1"); // 5 and 7
    row("answered criteria: sum brought to full weight",
        roundOf(R"("sheet": {"incomplete": "use_answered", "combine": "weighted_sum"})", three), "J1 E1 - 5 | J1 E2 8 -",
        "E2 24 #1, E1 15 #2"); // 5·3/1 and 16·3/2
    row("answered criteria: percent over their weights",
        roundOf(R"("sheet": {"incomplete": "use_answered", "combine": "percent_of_max"})", percent), "J1 E1 4 - | J1 E2 - 7",
        "E1 80 #1, E2 70 #2");
    row("no number at all is no total", roundOf(R"("sheet": {"incomplete": "use_answered"})", three),
        "J1 E1 - - 9 | J1 E2 3 -", "E2 3 #1, E1 insufficient");
    row("only what the panel was asked",
        R"({"id": "r", "criteria": [{"id": "a"}, {"id": "b"}], "panels": [{"id": "p", "criteria": ["b"]}]})",
        "J1 E1 9 4 | J1 E2 - 5", "E2 5 #1, E1 4 #2");

    // Across sheets.
    row("mean", roundOf(""), "J1 E1 7 | J2 E1 8 | J3 E1 8", "E1 23/3 #1");
    row("median of three", roundOf(R"("across": {"method": "median"})"), "J1 E1 2 | J2 E1 9 | J3 E1 8", "E1 8 #1");
    row("median of four", roundOf(R"("across": {"method": "median"})"), "J1 E1 2 | J2 E1 9 | J3 E1 8 | J4 E1 5",
        "E1 6.5 #1");
    row("median of one", roundOf(R"("across": {"method": "median"})"), "J1 E1 2", "E1 2 #1");
    row("trimmed",
        roundOf(R"("across": {"method": "trimmed", "drop_low": 1, "drop_high": 2}, "panels": [{"id": "p", "quorum": 4}])"),
        "J1 E1 1 | J2 E1 10 | J3 E1 5 | J4 E1 6 | J5 E1 9", "E1 5.5 #1"); // 1 · 5 6 · 9 10
    row("trimmed is by number where low is best",
        roundOf(R"("scale": {"best": "low"}, "across": {"method": "trimmed", "drop_low": 1}, "panels": [{"id": "p", "quorum": 2}])"),
        "J1 E1 1 | J2 E1 5 | J1 E2 2 | J2 E2 4", "E2 4 #1, E1 5 #2");
    row("sum", roundOf(R"("across": {"method": "sum"})"), "J1 E1 7 | J2 E1 8 | J1 E2 9 | J2 E2 5", "E1 15 #1, E2 14 #2");
    row("sum of fewer sheets than the most-judged", roundOf(R"("across": {"method": "sum"})"),
        "J1 E1 7 | J2 E1 8 | J1 E2 10", "E1 15 #1, E2 uneven");
    row("sum: below the quorum comes first", roundOf(R"("across": {"method": "sum"}, "panels": [{"id": "p", "quorum": 2}])"),
        "J1 E1 7 | J2 E1 8 | J1 E2 10", "E1 15 #1, E2 insufficient");
    row("equal strata",
        roundOf(R"("panels": [{"id": "p", "strata": ["young", "old", "other"], "strata_equal": true}])"),
        "J1/p/young E1 4 | J2/p/young E1 6 | J3/p/old E1 9", "E1 7 #1"); // (5 + 9) / 2

    // Criterion first.
    const std::string first = R"("order": "criterion_first")";
    row("criterion first with gaps", roundOf(first + R"(, "sheet": {"incomplete": "use_answered"})", three),
        "J1 E1 8 - | J2 E1 4 6 | J3 E1 - 7", "E1 37/6 #1"); // a 6, b 6.5 → (12 + 6.5) / 3
    row("criterion first drops incomplete sheets", roundOf(first, three), "J1 E1 8 - | J2 E1 4 6 | J3 E1 6 8",
        "E1 17/3 #1"); // a 5, b 7
    row("criterion first as a sum", roundOf(first + R"(, "sheet": {"combine": "weighted_sum"})", three),
        "J1 E1 8 5 | J2 E1 4 6", "E1 17.5 #1");
    row("criterion first in percent", roundOf(first + R"(, "sheet": {"combine": "percent_of_max"})", percent),
        "J1 E1 4 5 | J2 E1 5 6", "E1 63.75 #1"); // (100/5·4.5 + 3·100/10·5.5) / 4
    row("the quorum is of the least-scored criterion",
        roundOf(first + R"(, "sheet": {"incomplete": "use_answered"}, "panels": [{"id": "p", "quorum": 2}])", three),
        "J1 E1 8 - | J2 E1 4 6", "E1 insufficient");
    row("uneven criterion by criterion",
        roundOf(first + R"(, "sheet": {"incomplete": "use_answered", "combine": "weighted_sum"}, "across": {"method": "sum"})", three),
        "J1 E1 8 5 | J2 E1 8 5 | J1 E2 9 9 | J2 E2 9 -", "E1 42 #1, E2 uneven");
    row("median by criterion", roundOf(first + R"(, "across": {"method": "median"})", three),
        "J1 E1 1 9 | J2 E1 2 5 | J3 E1 9 7", "E1 11/3 #1"); // a 2, b 7

    // Rounding at declared points.
    row("sheets rounded one by one", roundOf(R"("round": {"sheet": {"digits": 0, "mode": "half_up"}})", three),
        "J1 E1 8 6 | J2 E1 7 7", "E1 7 #1"); // 22/3 → 7
    row("half away from zero", roundOf(R"("scale": {"min": "-10", "step": "0.5"}, "round": {"total": {"digits": 0, "mode": "half_up"}})"),
        "J1 E1 2.5 | J1 E2 -2.5", "E1 3 #1, E2 -3 #2");
    row("half to even", roundOf(R"("scale": {"step": "0.5"}, "round": {"sheet": {"digits": 0, "mode": "half_even"}})"),
        "J1 E1 2.5 | J1 E2 3.5", "E2 4 #1, E1 2 #2");
    row("towards zero", roundOf(R"("round": {"total": {"digits": 1, "mode": "down"}})"), "J1 E1 7 | J2 E1 8 | J3 E1 8",
        "E1 7.6 #1");
    row("criterion, then weighted, then total",
        roundOf(first + R"(, "sheet": {"combine": "weighted_sum"}, "round": {"criterion": {"digits": 1, "mode": "half_up"},
                "weighted": {"digits": 1, "mode": "down"}, "total": {"digits": 0, "mode": "half_up"}})",
                R"([{"id": "a", "weight": "0.5"}, {"id": "b"}])"),
        "J1 E1 7 1 | J2 E1 7 1 | J3 E1 8 1", "E1 5 #1"); // 22/3 → 7.3 → 3.65 → 3.6; 3.6 + 1 = 4.6 → 5
    row("percent after the weighted value is rounded",
        roundOf(first + R"(, "sheet": {"combine": "percent_of_max"}, "round": {"weighted": {"digits": 0, "mode": "half_up"}})",
                R"([{"id": "a", "scale": {"max": "5"}}])"),
        "J1 E1 4 | J2 E1 5", "E1 100 #1"); // 4.5 → 5 → 100

    // Panels.
    const std::string two = R"("panels": [{"id": "crowd", "weight": "1"}, {"id": "expert", "weight": "3", "quorum": 2}])";
    row("blended by weight", roundOf(two), "C1/crowd E1 4 | X1/expert E1 8 | X2/expert E1 8", "E1 7 #1");
    row("insufficient if any panel is", roundOf(two), "C1/crowd E1 4 | X1/expert E1 8 | C1 E2 5 | X1 E2 6 | X2/expert E2 6",
        "E2 5.75 #1, E1 insufficient");
    row("times ten", roundOf(R"("multiply": "10", "scale": {"max": "9", "best": "low"})"), "J1 E1 2 | J2 E1 3 | J1 E2 4",
        "E1 25 #1, E2 40 #2");
    row("within divisions", roundOf(""), "J1 E1 4 | J1 E2 4 | J1 E3 9", "E3 9 #1, E1 4 #2=, E2 4 #2=");

    // Borda.
    const std::string borda = R"("across": {"method": "borda"})";
    row("borda, complete", roundOf(borda), "J1 E1 9 | J1 E2 8 | J1 E3 7 | J2 E1 5 | J2 E2 6 | J2 E3 4",
        "E1 3 #1=, E2 3 #1=, E3 0 #3");
    row("borda, level totals share their ranks", roundOf(borda), "J1 E1 9 | J1 E2 9 | J1 E3 7 | J2 E1 5 | J2 E2 4 | J2 E3 4",
        "E1 3.5 #1, E2 2 #2, E3 0.5 #3");
    row("borda, high points are best whatever the scale", roundOf(borda + R"(, "scale": {"best": "low"})"),
        "J1 E1 9 | J1 E2 8", "E2 1 #1, E1 0 #2");
    row("borda with gaps", roundOf(borda), "J1 E1 9 | J1 E2 8 | J1 E3 7 | J2 E1 5 | J2 E2 6",
        "E2 0.75 #1, E1 0.5 #2, E3 0 #3"); // J1 1, 1/2, 0; J2 0, 1
    row("borda leaves out who ranked one", roundOf(borda), "J1 E1 9 | J1 E2 8 | J2 E2 10 | J3 E3 10",
        "E1 1 #1, E2 0 #2, E3 no_value");
    row("borda of a single entry", roundOf(borda), "J1 E1 9 | J2 E1 8", "E1 0 #1");
    row("borda counts entries that are insufficient",
        roundOf(borda + R"(, "panels": [{"id": "p", "quorum": 2}])"), "J1 E1 9 | J2 E1 8 | J1 E2 7 | J2 E2 6 | J1 E3 10",
        "E1 0.75 #1, E2 0 #2, E3 insufficient"); // J1 ranked three, J2 two: not complete
    row("borda ranks rounded totals",
        roundOf(borda + R"(, "round": {"sheet": {"digits": 0, "mode": "down"}}, "scale": {"step": "0.5"})"),
        "J1 E1 7.5 | J1 E2 7", "E1 0.5 #1=, E2 0.5 #1=");

    // Agreement.
    const std::string delphi = R"("kind": "agreement", "scale": {"max": "9"})";
    row("the share that agrees", roundOf(delphi), "J1 E1 7 | J2 E1 9 | J3 E1 6 | J1 E2 7 | J2 E2 8 | J3 E2 9 | J1 E3 -",
        "E2 1 #1 consensus, E1 2/3 #2, E3 insufficient");
    row("just the consensus", roundOf(delphi + R"(, "consensus": "0.5")"), "J1 E1 7 | J2 E1 1", "E1 0.5 #1 consensus");
    row("agreement where low is best",
        R"({"id": "r", "kind": "agreement", "agree_from": "3", "scale": {"best": "low"}, "criteria": [{"id": "a"}]})",
        "J1 E1 3 | J2 E1 4 | J1 E2 5 | J2 E2 9", "E1 0.5 #1, E2 0 #2");
    row("agreement ignores across, order and sheet",
        roundOf(delphi + R"(, "across": {"method": "sum"}, "order": "criterion_first", "sheet": {"combine": "percent_of_max"})"),
        "J1 E1 7 | J2 E1 1 | J1 E2 9", "E2 1 #1 consensus, E1 0.5 #2");
}

void TestSheets::values()
{
    QFETCH(QString, round);
    QFETCH(QString, sheets);
    QTEST(text(ranked(rulesOf(round.toStdString()), sheets.toStdString())), "expected");
}

void TestSheets::totalsAreExact_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("weights");
    QTest::addColumn<bool>("onGrid");
    QTest::addColumn<QString>("totals");
    QTest::newRow("equal weights, gaps") << R"("sheet": {"incomplete": "use_answered"})" << "1 1 1" << true << "7 6.5 9";
    QTest::newRow("weights with a common factor") << R"("sheet": {"incomplete": "use_answered"})" << "10 25 15" << true
                                                  << "7.4 6.8 9";
    QTest::newRow("decimal weights") << R"("sheet": {"incomplete": "use_answered", "combine": "weighted_sum"})"
                                     << "0.1 0.02 0.003" << true << "0.684 16113/25750 1.107";
    QTest::newRow("weights beyond 64 bits")
        << R"("sheet": {"incomplete": "use_answered"})" << "1000000000000000000000 1000000000000000000000 1000000000000000000001"
        << false << "21000000000000000000008/3000000000000000000001 4333333333333333333336/666666666666666666667 9";
}

void TestSheets::totalsAreExact()
{
    QFETCH(QString, keys);
    QFETCH(QString, weights);
    const auto w = weights.split(QLatin1Char(' '));
    const auto criteria = QStringLiteral(R"([{"id": "a", "weight": "%1"}, {"id": "b", "weight": "%2"}, {"id": "c", "weight": "%3"}])")
                              .arg(w[0], w[1], w[2]);
    const Rules rules = rulesOf(roundOf(keys.toStdString(), criteria.toStdString()));
    const ScoreTable table = tableOf(rules, "J1 E1 5 8 8 | J2 E1 5 - 8 | J3 E1 - 9 - | J4 E1 - - -");
    const RoundResult result = rankRound(rules, 0, table);
    QTEST(result.totals.isGrid(), "onGrid");
    QVERIFY(result.totals.has(2));
    QVERIFY(!result.totals.has(3));
    QStringList totals;
    for (std::size_t i = 0; i < 3; ++i) {
        totals << text(result.totals.at(i).text());
        QCOMPARE(result.totals.asDouble(i), result.totals.at(i).toDouble());
    }
    QTEST(totals.join(QLatin1Char(' ')), "totals");
}

void TestSheets::countsWhatWasThere()
{
    const Rules rules = rulesOf(roundOf("", three));
    ScoreTable table = tableOf(rules, "J1 E1 8 5 1 | J1 E2 8 - . | J2 E1 c c c | _ E3 | J3 E4 x . .");
    entryOf(table, "E4").state = EntryState::Withdrawn;
    const ResultCounts n = rankRound(rules, 0, table).n;
    QCOMPARE(n.judges, 3U);
    QCOMPARE(n.entries, 4U);
    QCOMPARE(n.criteria, 3U);
    QCOMPARE(n.sheets, 4U);
    QCOMPARE(n.sheetsCounted, 1U);
    QCOMPARE(n.scores, 4U);
    QCOMPARE(n.missing, 32U);
    QCOMPARE(n.blank, 5U);
}

void TestSheets::summarisesEntriesAndJudges()
{
    const Rules rules = rulesOf(roundOf(""));
    ScoreTable table = tableOf(rules, "J2 E1 4 | J1 E1 6 | J1 E2 9 | J1 E3 1 | J3 E4 -");
    entryOf(table, "E3").state = EntryState::Disqualified;
    const RoundResult result = rankRound(rules, 0, table);
    QCOMPARE(result.entries[0].totals.n, 2U);
    QCOMPARE(*result.entries[0].totals.mean, 5.0);
    QCOMPARE(*result.entries[0].totals.sd, std::sqrt(2.0));
    QCOMPARE(*result.entries[1].totals.mean, 9.0);
    QVERIFY(!result.entries[1].totals.sd);
    QCOMPARE(*result.entries[2].totals.mean, 1.0); // out of the field, and still shown
    QVERIFY(result.entries[3].totals.n == 0 && !result.entries[3].totals.mean);
    QCOMPARE(table.judges[result.judgeOrder.at(0)].label, std::string("J2"));
    QCOMPARE(result.judges[1].n, 2U); // J1 in the field
    QCOMPARE(*result.judges[1].mean, 7.5);
    QCOMPARE(result.judgeOrder.size(), 3U);
}

void TestSheets::criteriaHaveValuesOfTheirOwn_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("sheets");
    QTest::addColumn<QString>("expected"); // a, b, c of E1
    const QString panels = QStringLiteral(
        R"("panels": [{"id": "p"}, {"id": "q", "weight": "3", "criteria": ["a", "b"]}])");
    const QString first = QStringLiteral(R"(, "order": "criterion_first")");
    QTest::newRow("plain means of sheets with a total") << panels << "J1/p E1 8 5 1 | J2/q E1 4 6 | J3/q E1 9 -" << "6 5.5 1";
    QTest::newRow("blended by weight under criterion first")
        << panels + first << "J1/p E1 8 5 1 | J2/q E1 4 6 | J3/q E1 9 -" << "5 5.75 1";
    QTest::newRow("none if a panel that was asked has none") << panels << "J1/p E1 8 5 1" << "- - 1";
    QTest::newRow("none if a panel that was asked has none, criterion first") << panels + first << "J1/p E1 8 5 1" << "- - 1";
    QTest::newRow("rounded where the rules say") << panels + first + QStringLiteral(R"(, "round": {"criterion": {"digits": 0, "mode": "down"}})")
                                                 << "J1/p E1 8 5 1 | J4/p E1 9 6 2 | J2/q E1 4 6" << "5 5.75 1.5";
    QTest::newRow("no number, no value") << panels << "J1/p E1 8 5 - | J2/q E1 4 6" << "6 5.5 -";
}

void TestSheets::criteriaHaveValuesOfTheirOwn()
{
    QFETCH(QString, keys);
    QFETCH(QString, sheets);
    const Rules rules = rulesOf(roundOf(keys.toStdString(), three));
    const RoundResult result = rankRound(rules, 0, tableOf(rules, sheets.toStdString()));
    QStringList values;
    for (std::size_t c = 0; c < 3; ++c) {
        const auto value = result.criteria.at(0, c);
        values << (value ? text(value->text()) : QStringLiteral("-"));
    }
    QTEST(values.join(QLatin1Char(' ')), "expected");
}

void TestSheets::practiceIsLeftOutOfEverything()
{
    const Rules rules = rulesOf(roundOf(R"("across": {"method": "borda"})"));
    ScoreTable table = tableOf(rules, "J9 P 1 | J1 P 10 | J1 E1 5 | J1 E2 6");
    entryOf(table, "P").state = EntryState::Practice;
    const RoundResult result = rankRound(rules, 0, table);
    QCOMPARE(summary(rules, table, result), std::string("E2 1 #1, E1 0 #2"));
    QCOMPARE(result.n.judges, 1U);
    QCOMPARE(result.n.entries, 2U);
    QCOMPARE(result.n.sheets, 2U);
    QCOMPARE(result.n.scores, 2U);
    QCOMPARE(result.judges[1].n, 2U);
    QVERIFY(!result.totals.has(0) && !result.totals.has(1));
}

void TestSheets::outOfTheFieldIsShownWithoutAValue()
{
    const Rules rules = rulesOf(roundOf(R"("across": {"method": "sum"})"));
    ScoreTable table = tableOf(rules, "J1 E1 10 | J2 E1 10 | J3 E1 9 | J1 E2 6 | J2 E2 7 | J1 E3 6 | J2 E3 2");
    entryOf(table, "E1").state = EntryState::Withdrawn;
    const RoundResult result = rankRound(rules, 0, table);
    // The three sheets of an entry that has gone make nobody uneven.
    QCOMPARE(summary(rules, table, result), std::string("E2 13 #1, E3 8 #2, E1 withdrawn"));
    QVERIFY(result.entries[0].standing == Standing::Withdrawn);
    QCOMPARE(result.entries[0].totals.n, 3U);
    QVERIFY(!result.criteria.at(0, 0) && !result.panelValue(0, 0));
}

void TestSheets::insufficientIsShownAsFarAsItGoes()
{
    const Rules rules = rulesOf(roundOf(R"("panels": [{"id": "p", "quorum": 2}])"));
    const ScoreTable table = tableOf(rules, "J1 E1 7 | _ E2");
    const RoundResult result = rankRound(rules, 0, table);
    QCOMPARE(summary(rules, table, result), std::string("E1 insufficient, E2 insufficient"));
    QCOMPARE(result.panelValue(0, 0)->text(), std::string("7"));
    QCOMPARE(result.criteria.at(0, 0)->text(), std::string("7"));
    QVERIFY(!result.entries[0].score && result.entries[0].rank == 0);
    QVERIFY(!result.panelValue(1, 0) && !result.criteria.at(1, 0));
}

void TestSheets::carriesFromAnEarlierRound()
{
    const Rules rules = rulesOf(R"({"id": "one", "criteria": [{"id": "a"}], "panels": [{"id": "p", "quorum": 2}]},
        {"id": "two", "criteria": [{"id": "a"}], "carry": {"from": "one", "share": "0.3"},
         "round": {"total": {"digits": 1, "mode": "down"}}})");
    const ScoreTable earlier = tableOf(rules, "J1 E2 10 | J2 E2 9 | J1 E1 5 | J2 E1 4 | J1 E3 1", 0);
    ScoreTable table = tableOf(rules, "J1 E1 9 | J1 E2 8 | J1 E3 7 | J1 E4 6", 1);
    carryValues(earlier, rankRound(rules, 0, earlier), table);
    const RoundResult result = rankRound(rules, 1, table);
    // 0.3·9.5 + 0.7·8 = 8.45; 0.3·4.5 + 0.7·9 = 7.65; E3 was insufficient, E4 was not there
    QCOMPARE(summary(rules, table, result, 1), std::string("E2 8.4 #1, E1 7.6 #2, E3 carry, E4 carry"));
}

void TestSheets::asksForASecondLook()
{
    const Rules rules = rulesOf(roundOf(R"("second_look": {"gap": "3"})"));
    ScoreTable table = tableOf(rules, "J1 E1 4 | J2 E1 7 | J1 E2 4 | J2 E2 6 | J1 E3 1 | J2 E3 10");
    entryOf(table, "E3").state = EntryState::Ineligible;
    QCOMPARE(findingsOf(rankRound(rules, 0, table)), std::string("SECOND_LOOK entry=E1 gap=3"));
}

void TestSheets::missesStrata()
{
    const Rules rules = rulesOf(roundOf(R"("panels": [{"id": "p", "strata": ["young", "old"]}])"));
    const ScoreTable table = tableOf(rules, "J1/p/young E1 4 | J2/p/old E1 7 | J1 E2 - | J2 E2 6");
    QCOMPARE(findingsOf(rankRound(rules, 0, table)), std::string("STRATUM_MISSING entry=E2 panel=p stratum=young"));
}

PALMARES_TEST(TestSheets)
#include "tst_sheets.moc"
