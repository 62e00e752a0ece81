#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"

using namespace palmares;
using namespace palmares::tests;

/// Ranks, the chain of ties, divisions and panels side by side.
class TestTies : public QObject {
    Q_OBJECT
private slots:
    void chain_data();
    void chain();
    void asksTheCommittee();
    void divisionsRankApart();
    void panelsSideBySide();
};

void TestTies::chain_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("sheets");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::string &round, const char *sheets, const char *expected) {
        QTest::newRow(name) << QString::fromStdString(round) << QString::fromUtf8(sheets) << QString::fromUtf8(expected);
    };
    const auto ties = [](const std::string &steps, const std::string &more = {}) {
        return roundOf(R"("ties": [)" + steps + "]" + more,
                       R"([{"id": "a"}, {"id": "b"}, {"id": "info", "counts": false, "scale": {"best": "low"}}])");
    };
    row("1-2-2-4", roundOf(""), "J1 E1 9 | J1 E2 8 | J1 E3 8 | J1 E4 7", "E1 9 #1, E2 8 #2=, E3 8 #2=, E4 7 #4");
    row("low is best", roundOf(R"("scale": {"best": "low"})"), "J1 E1 9 | J1 E2 2 | J1 E3 2", "E2 2 #1=, E3 2 #1=, E1 9 #3");
    row("by a criterion", ties(R"("criterion:b")"), "J1 E1 8 6 1 | J1 E2 6 8 1 | J1 E3 9 5 1",
        "E2 7 #1, E1 7 #2, E3 7 #3");
    row("by a criterion for information, in its own direction", ties(R"("criterion:info")"), "J1 E1 7 7 5 | J1 E2 7 7 3",
        "E2 7 #1, E1 7 #2");
    row("a criterion without a value comes last", ties(R"("criterion:info")"), "J1 E1 7 7 - | J1 E2 7 7 9 | J1 E3 7 7 -",
        "E2 7 #1, E1 7 #2=, E3 7 #2=");
    row("by the median of totals", ties(R"("median")"), "J1 E1 5 5 | J2 E1 5 5 | J3 E1 8 8 | J1 E2 6 6 | J2 E2 6 6 | J3 E2 6 6",
        "E2 6 #1, E1 6 #2");
    row("by the median where low is best", ties(R"("median")", R"(, "scale": {"best": "low"}, "panels": [{"id": "p"}])"),
        "J1 E1 5 5 9 | J2 E1 5 5 9 | J3 E1 8 8 9 | J1 E2 6 6 9 | J2 E2 6 6 9 | J3 E2 6 6 9", "E1 6 #1, E2 6 #2");
    row("by spread, smaller first", ties(R"("spread")"), "J1 E1 9 9 | J2 E1 5 5 | J1 E2 8 8 | J2 E2 6 6", "E2 7 #1, E1 7 #2");
    row("spread is skipped where an entry has one total", ties(R"("spread")"),
        "J1 E1 9 9 | J2 E1 5 5 | J1 E2 8 8 | J2 E2 6 6 | J1 E3 7 7", "E1 7 #1=, E2 7 #1=, E3 7 #1=");
    row("a step after a skipped one still runs", ties(R"("spread", "criterion:a")"),
        "J1 E1 9 9 | J2 E1 5 5 | J1 E2 8 6", "E2 7 #1, E1 7 #2");
    row("by fewer totals below", ties(R"("fewer_below:6")"),
        "J1 E1 5 5 | J2 E1 5 5 | J3 E1 10 10 | J1 E2 5 5 | J2 E2 6 6 | J3 E2 9 9", "E2 20/3 #1, E1 20/3 #2");
    row("fewer below means worse where low is best",
        R"({"id": "r", "scale": {"best": "low"}, "ties": ["fewer_below:6"], "criteria": [{"id": "a"}]})",
        "J1 E1 7 | J2 E1 7 | J3 E1 1 | J1 E2 7 | J2 E2 6 | J3 E2 2", "E2 5 #1, E1 5 #2");
    row("head to head", ties(R"("head_to_head")"), "J1 E1 8 8 | J1 E2 7 7 | J2 E1 8 8 | J2 E2 7 7 | J3 E1 5 5 | J3 E2 7 7",
        "E1 7 #1, E2 7 #2");
    row("head to head only counts who totalled both", ties(R"("head_to_head")"), "J1 E1 6 6 | J1 E2 7 7 | J2 E1 8 8 | J3 E2 7 7",
        "E2 7 #1, E1 7 #2");
    row("head to head is for exactly two", ties(R"("head_to_head")"),
        "J1 E1 8 8 | J2 E1 6 6 | J1 E2 7 7 | J2 E2 7 7 | J1 E3 6 6 | J2 E3 8 8", "E1 7 #1=, E2 7 #1=, E3 7 #1=");
    row("head to head once two are left", ties(R"("criterion:info", "head_to_head")"),
        "J1 E1 8 8 1 | J2 E1 7 7 1 | J3 E1 6 6 1 | J1 E2 7 7 1 | J2 E2 6 6 1 | J3 E2 8 8 1 | J1 E3 7 7 2 | J2 E3 7 7 2 | J3 E3 7 7 2",
        "E1 7 #1, E2 7 #2, E3 7 #3");
    row("steps never restart", ties(R"("criterion:info", "criterion:b", "criterion:info")"),
        "J1 E1 8 6 1 | J1 E2 6 8 2 | J1 E3 5 9 2 | J1 E4 8 6 2", "E1 7 #1, E3 7 #2, E2 7 #3, E4 7 #4");
    row("by a panel's value", roundOf(R"("panels": [{"id": "p"}, {"id": "q"}], "ties": ["panel:q"])"),
        "J1/p E1 8 | J2/q E1 6 | J1 E2 6 | J2 E2 8", "E2 7 #1, E1 7 #2");
    row("a rounded value makes ties", roundOf(R"("round": {"total": {"digits": 0, "mode": "half_up"}}, "ties": ["median"])"),
        "J1 E1 7 | J2 E1 7 | J3 E1 8 | J1 E2 6 | J2 E2 8 | J3 E2 8", "E2 7 #1, E1 7 #2");
    row("totals of ties are not rounded",
        roundOf(R"("scale": {"step": "0.1"}, "round": {"sheet": {"digits": 0, "mode": "half_up"}}, "ties": ["median"])"),
        "J1 E1 6.6 | J1 E2 7.4", "E2 7 #1, E1 7 #2");
    row("borda ties fall back on totals", roundOf(R"("across": {"method": "borda"}, "ties": ["median"])"),
        "J1 E1 9 | J1 E2 8 | J2 E1 5 | J2 E2 9", "E2 1 #1, E1 1 #2");
    row("an agreement's ties look at its numbers", roundOf(R"("kind": "agreement", "scale": {"max": "9"}, "ties": ["median"])"),
        "J1 E1 7 | J2 E1 1 | J1 E2 9 | J2 E2 1", "E2 0.5 #1, E1 0.5 #2");
}

void TestTies::chain()
{
    QFETCH(QString, round);
    QFETCH(QString, sheets);
    QTEST(QString::fromStdString(ranked(rulesOf(round.toStdString()), sheets.toStdString())), "expected");
}

void TestTies::asksTheCommittee()
{
    const Rules rules = rulesOf(roundOf(R"("ties": ["median", "committee"])"));
    const ScoreTable table = tableOf(rules, "J1 E1 8 | J1 E2 8 | J1 E3 7");
    const RoundResult result = rankRound(rules, 0, table);
    QCOMPARE(summary(rules, table, result), std::string("E1 8 #1=, E2 8 #1=, E3 7 #3"));
    QCOMPARE(findingsOf(result), std::string("TIE_FOR_COMMITTEE entry=E1 division= rank=1, "
                                             "TIE_FOR_COMMITTEE entry=E2 division= rank=1"));
}

void TestTies::divisionsRankApart()
{
    const Rules rules = rulesOf(R"({"id": "r", "criteria": [{"id": "a"}, {"id": "b", "divisions": ["image"]}],
        "across": {"method": "sum"}, "bands": [{"id": "gold", "top": 1}], "cut": {"percent": "50"}})",
                                R"(["text", "image"])");
    const ScoreTable table = tableOf(rules, "J1 E1/text 9 | J1 E2/text 8 | J1 E3/image 5 9 | J2 E3 6 8 | J1 E4/image 9 - | J1 E5/text 7");
    // E3: (7 + 7); E4's sheet is incomplete; the most-judged of a division says nothing about another.
    QCOMPARE(summary(rules, table, rankRound(rules, 0, table)),
             std::string("E1 9 #1 gold in, E3 14 #1 gold in, E2 8 #2 in, E5 7 #3 out, E4 insufficient"));
}

void TestTies::panelsSideBySide()
{
    const Rules rules = rulesOf(roundOf(R"("panels": [{"id": "p", "quorum": 2}, {"id": "q"}], "panels_combine": "side_by_side")"));
    const ScoreTable table = tableOf(
        rules, "J1/p E1 8 | J2/p E1 7 | J3/q E1 4 | J1 E2 9 | J2 E2 9 | J3 E2 4 | J1 E3 10 | J3 E3 9 | J1 E4 3 | _ E5");
    const RoundResult result = rankRound(rules, 0, table);
    QCOMPARE(summary(rules, table, result),
             std::string("E1 side_by_side, E2 side_by_side, E3 side_by_side, E4 insufficient, E5 insufficient"));
    const std::vector<std::uint32_t> expected = {2, 2, 1, 2, 0, 1, 0, 0, 0, 0}; // by entry: p, q
    QVERIFY(result.panelRanks == expected);
    QVERIFY(!result.entries[0].score && result.entries[0].standing == Standing::Ranked);
    QCOMPARE(result.panelValue(2, 0)->text(), std::string("10")); // below its quorum: shown, not ranked
}

PALMARES_TEST(TestTies)
#include "tst_ties.moc"
