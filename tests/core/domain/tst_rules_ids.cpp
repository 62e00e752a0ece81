#include "tests/support/test.h"

#include "core/base/hash.h"
#include "core/domain/rules.h"

#include <QFile>

using namespace palmares;
using namespace std::string_view_literals;

/// The two ids against texts written by hand.
class TestRulesIds : public QObject {
    Q_OBJECT
private slots:
    void rulesIdIsTheHashOfTheCanonicalRound();
    void formIdIsTheHashOfWhatAJudgeFillsIn();
    void formIdOfACheck();
    void eachChangeMovesTheRightId_data();
    void eachChangeMovesTheRightId();
    void theReferencePageIsRight();
};

namespace {

Rules parsed(const std::string &text)
{
    auto rules = parseRules(text);
    if (!rules.ok())
        qFatal("refused: %s", std::string(rules.error().arg("key")).c_str());
    return *rules;
}

const char *const file = R"({"version": 1, "divisions": ["text", "image"], "rounds": [
    {"id": "other", "criteria": [{"id": "z"}]},
    {"id": "expert", "scale": {"max": "5.0", "step": "0.50"},
     "criteria": [{"id": "b", "weight": "02.50", "divisions": ["text"]}, {"id": "a", "scale": {"max": "7"}}],
     "panels": [{"id": "crowd", "criteria": ["a"], "quorum": 2}],
     "carry": null, "ties": ["fewer_below:3.0", "committee"], "cut": {"percent": "20.0"}}]})";

} // namespace

void TestRulesIds::rulesIdIsTheHashOfTheCanonicalRound()
{
    const std::string_view canonical =
        R"({"across":{"drop_high":0,"drop_low":0,"method":"mean"},"bands":[],"carry":null,)"
        R"("criteria":[{"counts":true,"divisions":["text"],"id":"b","scale":null,"weight":"2.5"},)"
        R"({"counts":true,"divisions":null,"id":"a","scale":{"best":"high","max":"7","min":"1","step":"0.5"},"weight":"1"}],)"
        R"("cut":{"caps":[],"floors":[],"percent":"20"},"divisions":["text","image"],"id":"expert","kind":"scoring",)"
        R"("multiply":"1","order":"sheet_first",)"
        R"("panels":[{"criteria":["a"],"id":"crowd","per_entry":null,"quorum":2,"strata":[],"strata_equal":false,"weight":"1"}],)"
        R"("panels_combine":"blend","round":{"criterion":null,"sheet":null,"total":null,"weighted":null},)"
        R"("scale":{"best":"high","max":"5","min":"1","step":"0.5"},"second_look":null,)"
        R"("sheet":{"combine":"weighted_mean","incomplete":"drop_sheet"},"show_digits":2,"start_from":null,)"
        R"("ties":["fewer_below:3","committee"],"version":1})";
    const Rules rules = parsed(file);
    QCOMPARE(canonicalRound(rules, 1), std::string(canonical));
    QCOMPARE(rulesId(rules, 1).hex(), hashAs<RulesId>({"palm1-rules\0"sv, canonical}).hex());
    // The same by another hand: python3 -c 'import hashlib; hashlib.blake2b(b"palm1-rules\0" + text, digest_size=32)'
    QCOMPARE(rulesId(rules, 1).hex(), std::string("ae5e859c82c9fc391bde86d2e3a34bced8195ce6664d884fa919a65f4618189c"));
}

void TestRulesIds::formIdIsTheHashOfWhatAJudgeFillsIn()
{
    const std::string_view form =
        R"({"criteria":[{"divisions":["text"],"id":"b","scale":{"best":"high","max":"5","min":"1","step":"0.5"}},)"
        R"({"divisions":null,"id":"a","scale":{"best":"high","max":"7","min":"1","step":"0.5"}}],)"
        R"("divisions":["text","image"],"id":"expert","kind":"scoring","panels":[{"criteria":["a"],"id":"crowd"}],)"
        R"("scale":{"best":"high","max":"5","min":"1","step":"0.5"},"version":1})";
    QCOMPARE(formId(parsed(file), 1).hex(), hashAs<FormId>({"palm1-form\0"sv, form}).hex());
    QCOMPARE(formId(parsed(file), 1).hex(), std::string("2514090248dcffabca41efa6cc64714832893968079a621ffa362ba7a0c38830"));
}

void TestRulesIds::formIdOfACheck()
{
    const Rules rules = parsed(R"({"version": 1, "rounds": [{"id": "c", "kind": "check", "items": ["x", "y"]}]})");
    QCOMPARE(canonicalRound(rules, 0),
             std::string(R"({"divisions":[],"id":"c","items":["x","y"],"kind":"check","panels":[{"criteria":null,)"
                         R"("id":"all","per_entry":null,"quorum":1,"strata":[],"strata_equal":false,"weight":"1"}],)"
                         R"("start_from":null,"version":1})"));
    const std::string_view form =
        R"({"divisions":[],"id":"c","items":["x","y"],"kind":"check","panels":[{"criteria":null,"id":"all"}],"version":1})";
    QCOMPARE(formId(rules, 0).hex(), hashAs<FormId>({"palm1-form\0"sv, form}).hex());
}

void TestRulesIds::eachChangeMovesTheRightId_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("rules");
    QTest::addColumn<bool>("form");
    QTest::newRow("spelling") << R"("5.0")" << R"("5")" << false << false;
    QTest::newRow("another round") << R"({"id": "z"})" << R"({"id": "y"})" << false << false;
    QTest::newRow("a weight") << R"("02.50")" << R"("2.6")" << true << false;
    QTest::newRow("a tie step") << R"("fewer_below:3.0", )" << "" << true << false;
    QTest::newRow("a quorum") << R"("quorum": 2)" << R"("quorum": 3)" << true << false;
    QTest::newRow("the scale") << R"("0.50")" << R"("1")" << true << true;
    QTest::newRow("a criterion's scale") << R"("max": "7")" << R"("max": "8")" << true << true;
    QTest::newRow("a division") << R"("image"])" << R"("video"])" << true << true;
    QTest::newRow("a panel's criteria") << R"("criteria": ["a"])" << R"("criteria": ["b", "a"])" << true << true;
    QTest::newRow("the round's id") << R"("expert")" << R"("experts")" << true << true;
    QTest::newRow("a criterion for all divisions") << R"("divisions": ["text"]})" << R"("divisions": null})"
                                                              << true << true;
}

void TestRulesIds::eachChangeMovesTheRightId()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QString changed = QString::fromUtf8(file);
    QVERIFY(changed.contains(from));
    changed.replace(from, to);
    const Rules before = parsed(file);
    const Rules after = parsed(changed.toStdString());
    QTEST(rulesId(before, 1) != rulesId(after, 1), "rules");
    QTEST(formId(before, 1) != formId(after, 1), "form");
}

void TestRulesIds::theReferencePageIsRight()
{
    QFile page(QStringLiteral(PALMARES_SOURCE_DIR "/docs/RULES.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QStringList blocks = QString::fromUtf8(page.readAll()).split(QStringLiteral("```"));
    std::vector<Rules> files;
    std::string canonical;
    for (qsizetype i = 1; i < blocks.size(); i += 2) {
        if (blocks[i].startsWith(QStringLiteral("json\n")))
            files.push_back(parsed(blocks[i].mid(5).toStdString()));
        else if (blocks[i].startsWith(QStringLiteral("\n{\"across\"")))
            canonical = blocks[i].trimmed().toStdString();
    }
    QVERIFY(files.size() >= 3);
    QVERIFY(files[0] == files[1]); // the smallest file, and the same with every default written out
    QCOMPARE(canonicalRound(files[0], 0), canonical);
}

PALMARES_TEST(TestRulesIds)
#include "tst_rules_ids.moc"
