#include "tests/support/test.h"

#include "core/office/results/scorerange.h"
#include "tests/support/callmaker.h"

#include <algorithm>

using namespace palmares;
using namespace palmares::tests;

/// Between which values a score can lie, by the formulas of docs/RULES.md, section 6.
class TestScoreRange : public QObject {
    Q_OBJECT

private slots:
    void ofMeansSumsAndPercentages();
    void noneWhereTheEndsHangOnTheJudges();
};

namespace {

/// Weights 1 and 2. Keys are written with ' for ".
std::optional<ScoreRange> rangeOf(std::string keys)
{
    keys = "{'version':1,'rounds':[{'id':'one','kind':'scoring','criteria':[{'id':'a','weight':'1'},{'id':'b','weight':'2'}]," + keys + "}]}";
    std::replace(keys.begin(), keys.end(), '\'', '"');
    return scoreRange(need(parseRules(keys)).rounds.front(), {});
}

const std::string tens = "'scale':{'min':'1','max':'10','step':'1','best':'high'},";

} // namespace

void TestScoreRange::ofMeansSumsAndPercentages()
{
    const auto low = rangeOf("'scale':{'min':'1','max':'9','step':'1','best':'low'},'multiply':'10'");
    QCOMPARE(low->best, Fraction(10));
    QCOMPARE(low->worst, Fraction(90));
    const auto sum = rangeOf(tens + "'sheet':{'combine':'weighted_sum'}");
    QCOMPARE(sum->best, Fraction(30));
    QCOMPARE(sum->worst, Fraction(3));
    const auto percent = rangeOf("'scale':{'min':'1','max':'5','step':'1','best':'high'},'sheet':{'combine':'percent_of_max'}");
    QCOMPARE(percent->best, Fraction(100));
    QCOMPARE(percent->worst, Fraction(20));
}

void TestScoreRange::noneWhereTheEndsHangOnTheJudges()
{
    for (const char *across : {"sum", "borda"})
        QVERIFY(!rangeOf(tens + "'across':{'method':'" + across + "'}"));
    const std::string unlike = "'panels':[{'id':'x','criteria':['a']},{'id':'y'}]";
    QVERIFY(!rangeOf(tens + unlike + ",'sheet':{'combine':'weighted_sum'}"));
    QVERIFY(rangeOf(tens + unlike));
}

PALMARES_TEST(TestScoreRange)
#include "tst_scorerange.moc"
