#include "tests/support/test.h"

#include "core/office/results/tiereasons.h"
#include "tests/core/scoring/scoringcase.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

OfficialResult resultOf(const std::string &keys, const std::string &sheets, const std::string &divisions = "[]")
{
    OfficialResult official;
    official.basis.rules = std::make_shared<Rules>(rulesOf(roundOf(keys), divisions));
    official.basis.table = tableOf(*official.basis.rules, sheets);
    official.ranking = rankRound(*official.basis.rules, 0, official.basis.table);
    return official;
}

/// "A>B 0": what stands ahead, what comes next, and the step that says so.
std::string told(const OfficialResult &official)
{
    std::string text;
    for (const TieReason &reason : tieReasons(official)) {
        text += text.empty() ? "" : ", ";
        for (const std::uint32_t row : reason.ahead)
            text += official.basis.table.entries[row].label;
        text += ">";
        for (const std::uint32_t row : reason.after)
            text += official.basis.table.entries[row].label;
        text += " " + std::to_string(reason.step);
    }
    return text;
}

} // namespace

class TestTieReasons : public QObject {
    Q_OBJECT

private slots:
    void namesTheFirstRuleThatTellsTwoApart()
    {
        // A, B, C have the mean 6. Medians: A 7, B 6, C 6; of these B has the smaller spread. D is worse, and no tie.
        const char *sheets = "j1 A 7|j2 A 7|j3 A 4|j1 B 6|j2 B 6|j3 B 6|j1 C 5|j2 C 6|j3 C 7|j1 D 2|j2 D 2|j3 D 2";
        QCOMPARE(told(resultOf(R"("ties": ["median", "spread"])", sheets)), std::string("A>B 0, B>C 1"));
    }

    void takesThoseThatStayLevelTogether()
    {
        const char *sheets = "j1 A 7|j2 A 7|j3 A 4|j1 B 6|j2 B 6|j3 B 6|j1 C 5|j2 C 6|j3 C 7";
        QCOMPARE(told(resultOf(R"("ties": ["median"])", sheets)), std::string("A>BC 0"));
        QCOMPARE(told(resultOf(R"("ties": [])", sheets)), std::string());
    }

    void looksIntoEachDivisionByItself()
    {
        const char *sheets = "j1 A/x 7|j2 A/x 7|j3 A/x 4|j1 B/y 6|j2 B/y 6|j3 B/y 6";
        QCOMPARE(told(resultOf(R"("ties": ["median"])", sheets, R"(["x", "y"])")), std::string());
    }
};

PALMARES_TEST(TestTieReasons)
#include "tst_tiereasons.moc"
