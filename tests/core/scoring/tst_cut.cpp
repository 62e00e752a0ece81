#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"

using namespace palmares;
using namespace palmares::tests;

/// Bands, the cut, caps and floors. Each entry of a row is `value attributes`, judged by one judge.
class TestCut : public QObject {
    Q_OBJECT
private slots:
    void bands_data();
    void bands();
    void cuts_data();
    void cuts();
    void decidingValuesAreComparedExactly();
    void checks();
};

namespace {

/// Entries E1, E2 … with these values; a letter after the value is the group under `g`, a second one under `h`.
ScoreTable tableOfValues(const Rules &rules, const std::string &values)
{
    std::istringstream words(values);
    std::string word;
    std::string sheets;
    std::vector<std::string> groups;
    while (words >> word) {
        const auto end = word.find_first_not_of("0123456789.");
        sheets += "J1 E" + std::to_string(groups.size() + 1) + " " + word.substr(0, end) + "\n";
        groups.push_back(end == std::string::npos ? std::string() : word.substr(end));
    }
    ScoreTable table = tableOf(rules, sheets);
    for (std::size_t e = 0; e < groups.size(); ++e) {
        if (!groups[e].empty())
            table.entries[e].attributes["g"] = groups[e][0] == '_' ? "" : groups[e].substr(0, 1);
        if (groups[e].size() > 1)
            table.entries[e].attributes["h"] = groups[e].substr(1, 1);
    }
    return table;
}

} // namespace

void TestCut::bands_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first match, lower bound included")
        << R"("bands": [{"id": "gold", "at_least": "9"}, {"id": "silver", "at_least": "8"}])" << "9 8 7 10"
        << "E4 10 #1 gold, E1 9 #2 gold, E2 8 #3 silver, E3 7 #4";
    QTest::newRow("by rank, counted on from the band before")
        << R"("bands": [{"id": "gold", "top": 1}, {"id": "silver", "top": 2}])" << "9 8 7 6"
        << "E1 9 #1 gold, E2 8 #2 silver, E3 7 #3 silver, E4 6 #4";
    QTest::newRow("tied entries share a band, and the next band starts after them")
        << R"("bands": [{"id": "gold", "top": 1}, {"id": "silver", "top": 1}])" << "9 9 8 8 7"
        << "E1 9 #1= gold, E2 9 #1= gold, E3 8 #3= silver, E4 8 #3= silver, E5 7 #5";
    QTest::newRow("by value after by rank") << R"("bands": [{"id": "gold", "top": 1}, {"id": "good", "at_least": "8"}])"
                                            << "9 8 7" << "E1 9 #1 gold, E2 8 #2 good, E3 7 #3";
    QTest::newRow("low is best") << R"("scale": {"best": "low"}, "bands": [{"id": "gold", "at_least": "2"}])" << "1 2 3"
                                 << "E1 1 #1 gold, E2 2 #2 gold, E3 3 #3";
    QTest::newRow("in units of the deciding value") << R"("multiply": "10", "bands": [{"id": "gold", "at_least": "80"}])"
                                                    << "8 7" << "E1 80 #1 gold, E2 70 #2";
}

void TestCut::bands()
{
    QFETCH(QString, keys);
    QFETCH(QString, values);
    const Rules rules = rulesOf(roundOf(keys.toStdString()));
    const ScoreTable table = tableOfValues(rules, values.toStdString());
    QTEST(QString::fromStdString(summary(rules, table, rankRound(rules, 0, table))), "expected");
}

void TestCut::cuts_data()
{
    QTest::addColumn<QString>("cut");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("states"); // of E1, E2 …
    QTest::addColumn<QString>("findings");
    const auto row = [](const char *name, const char *cut, const char *values, const char *states, const char *findings) {
        QTest::newRow(name) << cut << values << states << findings;
    };
    row("top", R"("top": 2)", "9 8 7", "in in out", "");
    row("top of more than there are", R"("top": 5)", "9 8", "in in", "");
    row("a level that straddles the line is neither in nor out", R"("top": 2)", "9 8 8 7", "in at_cut at_cut out", "");
    row("a level that just fits", R"("top": 3)", "9 8 8 7", "in in in out", "");
    row("a level right below the line is out", R"("top": 1)", "9 8 8", "in out out", "");
    row("percent, rounded up", R"("percent": "20")", "9 8 7 6 5 4", "in in out out out out", "");
    row("percent without a rest", R"("percent": "50")", "9 8 7 6", "in in out out", "");
    row("by value, bound included", R"("at_least": "7")", "9 7 7 6", "in in in out", "");

    const char *const cap = R"("top": 3, "caps": [{"by": "g", "most": 1}])";
    row("a full group is passed over", cap, "9a 8a 7b 6c 5d", "in capped in in out", "CAPPED entry=E2 to=capped by=g");
    row("no attribute, no group", cap, "9 8 7_ 6a", "in in in out", "");
    row("below the line nobody is capped", cap, "9a 8b 7c 6a", "in in in out", "");
    row("a level without room under a cap is at the cut", cap, "9a 8b 8b 7c", "in at_cut at_cut out", "");
    row("a level of capped and others", cap, "9a 8a 8b 7c", "in capped in in", "CAPPED entry=E2 to=capped by=g");
    row("capped, and the rest does not fit", R"("top": 2, "caps": [{"by": "g", "most": 1}])", "9a 8a 8b 8c 7d",
        "in capped at_cut at_cut out", "CAPPED entry=E2 to=capped by=g");
    row("the first full cap is named", R"("top": 9, "caps": [{"by": "h", "most": 1}, {"by": "g", "most": 1}])",
        "9ax 8ax 7ay 6bx", "in capped capped capped",
        "CAPPED entry=E2 to=capped by=h, CAPPED entry=E3 to=capped by=g, CAPPED entry=E4 to=capped by=h");
    row("by value, a level at the cut takes no room", R"("at_least": "5", "caps": [{"by": "g", "most": 1}])",
        "9a 9a 8a 7a 4b", "at_cut at_cut in capped out", "CAPPED entry=E4 to=capped by=g");

    const char *const floor = R"("top": 3, "floors": [{"by": "g", "value": "f", "least": 1}])";
    row("a floor that is met changes nothing", floor, "9 8f 7 6f", "in in in out", "");
    row("the best outside replaces the worst inside", floor, "9 8 7 6f 5f", "in in out raised out",
        "DISPLACED entry=E3 to=out by=g, RAISED entry=E4 to=raised by=g");
    row("a floor that cannot be met", floor, "9 8 7 6", "in in in out", "ATTRIBUTE_ABSENT by=g, FLOOR_UNMET division= by=g value=f");
    row("met half-way", R"("top": 2, "floors": [{"by": "g", "value": "f", "least": 3}])", "9 8 7f",
        "in out raised", "DISPLACED entry=E2 to=out by=g, FLOOR_UNMET division= by=g value=f, RAISED entry=E3 to=raised by=g");
    row("more level candidates than are lacking", floor, "9 8 7 6f 6f", "in in at_cut at_cut at_cut",
        "FLOOR_CHOICE entry=E3 by=g value=f, FLOOR_CHOICE entry=E4 by=g value=f, FLOOR_CHOICE entry=E5 by=g value=f");
    row("as many level candidates as are lacking", R"("top": 3, "floors": [{"by": "g", "value": "f", "least": 2}])",
        "9 8 7 6f 6f", "in out out raised raised",
        "DISPLACED entry=E2 to=out by=g, DISPLACED entry=E3 to=out by=g, RAISED entry=E4 to=raised by=g, RAISED entry=E5 to=raised by=g");
    row("more than one level entry may go", floor, "9 8 8 6f", "in at_cut at_cut at_cut",
        "FLOOR_CHOICE entry=E2 by=g value=f, FLOOR_CHOICE entry=E3 by=g value=f, FLOOR_CHOICE entry=E4 by=g value=f");
    row("whose own floor would break may not go",
        R"("top": 2, "floors": [{"by": "g", "value": "f", "least": 1}, {"by": "g", "value": "e", "least": 1}])", "9e 8f 7 6f",
        "in in out out", "");
    row("the worst who may go", R"("top": 2, "floors": [{"by": "g", "value": "e", "least": 1}, {"by": "g", "value": "f", "least": 1}])",
        "9 8e 7f", "out in raised", "DISPLACED entry=E1 to=out by=g, RAISED entry=E3 to=raised by=g");
    row("nobody may go",
        R"("top": 1, "floors": [{"by": "g", "value": "e", "least": 1}, {"by": "g", "value": "f", "least": 1}])", "9e 8f",
        "in out", "FLOOR_UNMET division= by=g value=f");
    row("a floor never breaks a cap: the better may have to go",
        R"("top": 2, "caps": [{"by": "h", "most": 1}], "floors": [{"by": "g", "value": "f", "least": 1}])", "9ax 8ay 7fx 6fz",
        "out in raised out", "DISPLACED entry=E1 to=out by=g, RAISED entry=E3 to=raised by=g");
    row("a floor never breaks a cap: a worse candidate may have to come",
        R"("top": 2, "caps": [{"by": "h", "most": 1}], "floors": [{"by": "g", "value": "e", "least": 1}, {"by": "g", "value": "f", "least": 1}])",
        "9ex 8ay 7fx 6fz", "in out out raised", "DISPLACED entry=E2 to=out by=g, RAISED entry=E4 to=raised by=g");
    row("the cap has room again after the exchange",
        R"("top": 2, "caps": [{"by": "h", "most": 1}], "floors": [{"by": "g", "value": "f", "least": 1}])", "9ax 8ay 7fy",
        "in out raised", "DISPLACED entry=E2 to=out by=g, RAISED entry=E3 to=raised by=g");
    row("a capped entry may be raised",
        R"("top": 2, "caps": [{"by": "h", "most": 1}], "floors": [{"by": "g", "value": "f", "least": 1}])", "9ax 8fx 7ay",
        "out raised in", "CAPPED entry=E2 to=capped by=h, DISPLACED entry=E1 to=out by=g, RAISED entry=E2 to=raised by=g");
    row("a later floor does not take back", R"("top": 2, "floors": [{"by": "g", "value": "e", "least": 1}, {"by": "g", "value": "f", "least": 1}])",
        "9 8 7e 6f", "out out raised raised",
        "DISPLACED entry=E1 to=out by=g, DISPLACED entry=E2 to=out by=g, RAISED entry=E3 to=raised by=g, RAISED entry=E4 to=raised by=g");
    row("room for one of two level candidates, though two are lacking",
        R"("top": 3, "caps": [{"by": "h", "most": 1}], "floors": [{"by": "g", "value": "f", "least": 2}])",
        "9ax 8ay 7az 6fz 6fz", "in in at_cut at_cut at_cut",
        "FLOOR_CHOICE entry=E3 by=g value=f, FLOOR_CHOICE entry=E4 by=g value=f, FLOOR_CHOICE entry=E5 by=g value=f");
}

void TestCut::cuts()
{
    QFETCH(QString, cut);
    QFETCH(QString, values);
    const Rules rules = rulesOf(roundOf(R"("cut": {)" + cut.toStdString() + "}"));
    const ScoreTable table = tableOfValues(rules, values.toStdString());
    const RoundResult result = rankRound(rules, 0, table);
    QStringList states;
    for (const auto &entry : result.entries)
        states << QString::fromStdString(std::string(nameOf(entry.cut)));
    QTEST(states.join(QLatin1Char(' ')), "states");
    QTEST(QString::fromStdString(findingsOf(result)), "findings");
}

void TestCut::decidingValuesAreComparedExactly()
{
    // 7.96 is printed as 8.0 where one digit is shown, and is not at least 8.
    const Rules rules = rulesOf(roundOf(
        R"("scale": {"step": "0.01"}, "show_digits": 1, "bands": [{"id": "ok", "at_least": "8"}], "cut": {"at_least": "8"})"));
    QCOMPARE(ranked(rules, "J1 E1 7.96 | J1 E2 8"), std::string("E2 8 #1 ok in, E1 7.96 #2 out"));
    // Unless the rules round it.
    const Rules rounded = rulesOf(roundOf(
        R"("scale": {"step": "0.01"}, "round": {"total": {"digits": 1, "mode": "half_up"}}, "cut": {"at_least": "8"})"));
    QCOMPARE(ranked(rounded, "J1 E1 7.96 | J1 E2 8"), std::string("E1 8 #1= in, E2 8 #1= in"));
}

void TestCut::checks()
{
    const Rules rules = rulesOf(R"({"id": "r", "kind": "check", "items": ["national", "on_time"]})");
    const ScoreTable table = tableOf(rules, "J1 E1 1 2 | J2 E1 2 1 | J1 E2 1 1 | J2 E2 1 0 | J1 E3 1 2 | J1 E4 1 - | _ E5");
    const CheckResult result = judgeChecks(rules.rounds[0], table);
    using V = CheckVerdict;
    const std::vector<CheckVerdict> expected = {V::Passed, V::Failed, V::Open, V::Open, V::Open};
    QVERIFY(result.verdicts == expected);
    QCOMPARE(result.sheets[0], 2U);
    QCOMPARE(result.items[0].pass, 1U);
    QCOMPARE(result.items[0].unsure, 1U);
    QCOMPARE(result.items[3].fail, 1U);
}

PALMARES_TEST(TestCut)
#include "tst_cut.moc"
