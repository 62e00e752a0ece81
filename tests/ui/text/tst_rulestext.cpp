#include "tests/support/test.h"

#include "core/domain/templates.h"
#include "ui/text/languages.h"
#include "ui/text/rulestext.h"

#include <QRegularExpression>

#include <map>

using namespace palmares;
using namespace palmares::text;

namespace {

Rules rulesFrom(const char *round, const char *head = R"("divisions":[])")
{
    const std::string file = std::string(R"({"version":1,)") + head +
                             R"(,"rounds":[{"id":"review","criteria":[{"id":"clarity"},{"id":"worth"}],)" +
                             round + "}]}";
    auto rules = parseRules(file);
    if (!rules.ok())
        qFatal("%s: %s %s", round, std::string(rules.error().arg("key")).c_str(),
               std::string(rules.error().arg("detail")).c_str());
    return *rules;
}

QString read(const Rules &rules, std::size_t round = 0, const RuleNames &names = {})
{
    QString all;
    for (const RuleParagraph &paragraph : readRules(rules, round, names))
        all += paragraph.sentences.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return all.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class tst_RulesText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_languages.use(Language::English); }
    void saysWhatTheRulesSay_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QByteArray>("rules");
        const auto row = [](const char *said, const char *rules) {
            QTest::newRow(rules) << QString::fromUtf8(said) << QByteArray(rules);
        };
        row("Each entry needs at least 3 judges.", R"("panels":[{"id":"all","quorum":3,"per_entry":4}])");
        row("Assignment gives it 4.", R"("panels":[{"id":"all","quorum":3,"per_entry":4}])");
        row("Judges give 1 to 5 in steps of 0.5, where 1 is best.",
            R"("scale":{"min":"1","max":"5","step":"0.5","best":"low"})");
        row("A judge’s sheet is worth the mean of its criteria.", R"("kind":"scoring")");
        row("A blank is left out, never taken for a zero: what was answered stands for the whole sheet.",
            R"("sheet":{"combine":"weighted_mean","incomplete":"use_answered"})");
        row("The score of an entry is the mean of its judges’ sheets without the lowest and the 2 highest.",
            R"("panels":[{"id":"all","quorum":5}],"across":{"method":"trimmed","drop_low":1,"drop_high":2})");
        row("Each judge’s sheets make a ranking;", R"("across":{"method":"borda"})");
        row("First each criterion is taken by itself across the judges: the median of its scores.",
            R"("order":"criterion_first","across":{"method":"median"})");
        row("A judge’s sheet is worth the percentage it reaches of the most it could, by weight.",
            R"("sheet":{"combine":"percent_of_max","incomplete":"drop_sheet"})");
        row("The result is multiplied by 10.", R"("multiply":"10")");
        row("The score is rounded to 1 digit, halves to the even digit, before anything is compared.",
            R"("round":{"total":{"digits":1,"mode":"half_even"}})");
        row("Nothing is rounded: ranks, bands and the cut compare exact scores.", R"("kind":"scoring")");
        row("If the judges of an entry lie 3 or more apart", R"("second_look":{"gap":"3"})");
        row("gold: a score of 8 or more.", R"("bands":[{"id":"gold","at_least":"8"}])");
        row("gold: the 6 best of those left, a tie as a whole.", R"("bands":[{"id":"gold","top":6}])");
        row("Ties are broken in this order: the better value in worth, then fewer sheets below 5, then the "
            "committee’s "
            "decision.",
            R"("ties":["criterion:worth","fewer_below:5","committee"])");
        row("The best 11 entries pass the cut.", R"("cut":{"top":11})");
        row("The best 20% of the ranked entries pass the cut, rounded up.", R"("cut":{"percent":"20"})");
        row("Entries with a score of 7.5 or more pass the cut.", R"("cut":{"at_least":"7.5"})");
        row("At most 3 may share the same “region”.", R"("cut":{"top":9,"caps":[{"by":"region","most":3}]})");
        row("At least 2 must have “fr” as “language”",
            R"("cut":{"top":9,"floors":[{"by":"language","value":"fr","least":2}]})");
        row("crowd counts 40%", R"("panels":[{"id":"crowd","weight":"2"},{"id":"expert","weight":"3"}])");
        row("Each panel has its own ranking; there is no common score, rank or cut.",
            R"("panels":[{"id":"crowd"},{"id":"expert"}],"panels_combine":"side_by_side")");
        row("The score of an entry is the mean of the means of its groups of judges, not of its sheets;",
            R"("panels":[{"id":"all","strata":["youth","health"],"strata_equal":true}])");
        row("The score of an entry is the mean of its judges’ sheets; in young, of the means of its groups of judges.",
            R"("panels":[{"id":"crowd"},{"id":"young","strata":["youth","health"],"strata_equal":true}])");
        row("First each criterion is taken by itself across the judges: the mean of its scores, or where groups of judges count the same, of their means.",
            R"("order":"criterion_first","panels":[{"id":"all","strata":["youth","health"],"strata_equal":true}])");
        row("Its judges come from youth and health;",
            R"("panels":[{"id":"all","strata":["youth","health"]}])");
    }
    void saysWhatTheRulesSay()
    {
        QFETCH(QString, said);
        QFETCH(QByteArray, rules);
        const QString all = read(rulesFrom(rules.constData()));
        QVERIFY2(all.contains(said), qPrintable(all));
    }

    void namesAreThoseOfTheCall()
    {
        const QString all = read(rulesFrom(R"("ties":["criterion:worth"])"), 0, [](const std::string &at) {
            return at == "round/review/criterion/worth/title" ? QStringLiteral("Value for people")
                                                              : QString();
        });
        QVERIFY2(all.contains(QStringLiteral("the better value in Value for people")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("clarity (50%)")), qPrintable(all));
    }

    /// Every template in every language: whole sentences, nothing left out and nothing left over.
    void everyTemplateInEveryLanguage()
    {
        for (const LanguageName &name : allLanguages()) {
            m_languages.use(name.language);
            for (const std::string &id : templateIds()) {
                const CallTemplate from = *templateNamed(id);
                for (std::size_t i = 0; i < from.rules.rounds.size(); ++i) {
                    for (const RuleParagraph &paragraph : readRules(from.rules, i, {})) {
                        QVERIFY(!paragraph.heading.isEmpty());
                        for (const QString &sentence : paragraph.sentences) {
                            QVERIFY2(!sentence.contains(QStringLiteral("%L")) &&
                                         !sentence.contains(QRegularExpression(QStringLiteral("%[0-9]"))),
                                     qPrintable(sentence));
                        }
                    }
                }
            }
        }
        m_languages.use(Language::English);
    }

    /// Two rules that differ are never read alike.
    void whatDiffersIsReadDifferently()
    {
        const char *differing[] = {
            R"("kind":"scoring")",
            R"("multiply":"2")",
            R"("show_digits":3)",
            R"("order":"criterion_first")",
            R"("across":{"method":"median"})",
            R"("across":{"method":"sum"})",
            R"("sheet":{"combine":"weighted_sum","incomplete":"drop_sheet"})",
            R"("sheet":{"combine":"weighted_mean","incomplete":"use_answered"})",
            R"("round":{"sheet":{"digits":2,"mode":"down"}})",
            R"("round":{"sheet":{"digits":2,"mode":"half_up"}})",
            R"("panels":[{"id":"all","quorum":2}])",
            R"("panels":[{"id":"all","strata":["a","b"]}])",
            R"("panels":[{"id":"all","strata":["a","b"],"strata_equal":true}])",
            R"("panels":[{"id":"all","criteria":["worth"]}])",
            R"("ties":["median"])",
            R"("ties":["spread"])",
            R"("ties":["head_to_head"])",
            R"("cut":{"top":2})",
            R"("cut":{"top":2,"caps":[{"by":"region","most":1}]})",
            R"("second_look":{"gap":"2"})",
        };
        std::map<QString, const char *> seen;
        for (const char *rules : differing) {
            const auto [at, isNew] = seen.emplace(read(rulesFrom(rules)), rules);
            QVERIFY2(isNew, rules);
        }
    }

private:
    Languages m_languages;
};

PALMARES_TEST(tst_RulesText)
#include "tst_rulestext.moc"
