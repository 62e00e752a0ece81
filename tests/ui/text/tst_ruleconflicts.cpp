#include "tests/support/test.h"

#include "core/domain/rules.h"
#include "ui/text/errortext.h"
#include "ui/text/ruleconflicts.h"


using namespace palmares;

/// What is said of rules that contradict themselves is a sentence, without the words that the program uses among itself.
class TestRuleConflicts : public QObject {
    Q_OBJECT
private slots:
    void everyConflictIsSaidInWords_data()
    {
        QTest::addColumn<QString>("round");
        QTest::addColumn<QString>("detail");
        const auto add = [](const char *detail, const char *members) { QTest::newRow(detail) << QString::fromUtf8(members) << QString::fromUtf8(detail); };
        add("repeated", R"("criteria":[{"id":"a"},{"id":"a"}])");
        add("mixed_directions", R"("criteria":[{"id":"a"},{"id":"b","scale":{"best":"low"}}])");
        add("borda_needs_sheet_first", R"("criteria":[{"id":"a"}],"order":"criterion_first","across":{"method":"borda"})");
        add("not_above_drops", R"("criteria":[{"id":"a"}],"across":{"method":"trimmed","drop_low":1})");
        add("needs_trimmed", R"("criteria":[{"id":"a"}],"across":{"method":"mean","drop_low":1})");
        add("needs_mean", R"("criteria":[{"id":"a"}],"across":{"method":"median"},"panels":[{"id":"p","strata":["x"],"strata_equal":true}])");
        add("needs_strata", R"("criteria":[{"id":"a"}],"panels":[{"id":"p","strata_equal":true}])");
        add("other_order", R"("criteria":[{"id":"a"}],"round":{"criterion":{"digits":2,"mode":"half_up"}})");
        add("side_by_side", R"("criteria":[{"id":"a"}],"panels":[{"id":"p"},{"id":"q"}],"panels_combine":"side_by_side","multiply":"2")");
        add("committee_is_last", R"("criteria":[{"id":"a"}],"ties":["committee","median"])");
        add("only_one_of", R"("criteria":[{"id":"a"}],"cut":{"top":1,"percent":"20"})");
        add("repeated_key", R"("criteria":[{"id":"a","id":"b"}])");
    }

    void everyConflictIsSaidInWords()
    {
        QFETCH(QString, round);
        QFETCH(QString, detail);
        const QString file = QStringLiteral(R"({"version":1,"rounds":[{"id":"one",%1}]})").arg(round);
        const auto rules = parseRules(file.toStdString());
        QVERIFY(!rules.ok());
        QCOMPARE(rules.error().code, Code::RULES_CONFLICT);
        QCOMPARE(QString::fromStdString(std::string(rules.error().arg("detail"))), detail);
        const QString cause = text::causeOf(rules.error());
        QVERIFY2(cause.contains(text::conflictWords(detail.toStdString())), qPrintable(cause));
        QVERIFY2(!cause.contains(QLatin1Char('(') + detail), qPrintable(cause));
        QVERIFY(text::conflictWords(detail.toStdString()) != detail);
    }
};

PALMARES_TEST(TestRuleConflicts)
#include "tst_ruleconflicts.moc"
