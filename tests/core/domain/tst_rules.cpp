#include "tests/support/test.h"

#include "core/domain/rules.h"

using namespace palmares;

/// What a rules file means when it is accepted. What is refused: tst_rules_refused.cpp.
class TestRules : public QObject {
    Q_OBJECT
private slots:
    void fillsInEveryDefault();
    void mergesDefaultsInsideObjects();
    void aCriterionTakesWhatItLeavesOutFromTheRound();
    void accepts_data();
    void accepts();
    void writesFilesThatReadBack_data() { accepts_data(); }
    void writesFilesThatReadBack();
    void canonicalRoundsReadBack_data() { accepts_data(); }
    void canonicalRoundsReadBack();
    void refusesWhatIsNotCanonical_data();
    void refusesWhatIsNotCanonical();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void knowsWhoIsAsked();
    void knowsWhichWayIsUp();
};

namespace {

Rules parsed(const std::string &text)
{
    auto rules = parseRules(text);
    if (!rules.ok())
        qFatal("refused: %s %s", std::string(codeName(rules.error().code)).c_str(),
               std::string(rules.error().arg("key")).c_str());
    return *rules;
}

const char *const smallest = R"({"version": 1, "rounds": [{"id": "r", "criteria": [{"id": "a"}]}]})";

} // namespace

void TestRules::fillsInEveryDefault()
{
    const Rules rules = parsed(smallest);
    QCOMPARE(rules.version, 1);
    QVERIFY(rules.divisions.empty());
    const RoundRules &round = rules.rounds.at(0);
    QVERIFY(round.kind == RoundKind::Scoring);
    QCOMPARE(round.panels.size(), 1U);
    QVERIFY(round.panels[0] == Panel());
    QCOMPARE(round.panels[0].id, std::string("all"));
    QVERIFY(!round.panels[0].perEntry && round.panels[0].quorum == 1 && !round.panels[0].strataEqual);
    QVERIFY(round.panelsCombine == PanelsCombine::Blend);
    QCOMPARE(round.scale.min, 1);
    QCOMPARE(round.scale.max, 10);
    QCOMPARE(round.scale.step, 1);
    QVERIFY(round.scale.best == Best::High);
    QVERIFY(round.criteria[0].weight == Fraction(1) && round.criteria[0].counts && !round.criteria[0].divisions);
    QVERIFY(round.order == Order::SheetFirst);
    QVERIFY(round.combine == Combine::WeightedMean);
    QVERIFY(round.incomplete == Incomplete::DropSheet);
    QVERIFY(round.across == Across());
    QVERIFY(round.multiply == Fraction(1));
    QVERIFY(round.rounding == RoundingPoints());
    QCOMPARE(round.showDigits, 2);
    QVERIFY(!round.secondLook && !round.startFrom && !round.carry && !round.cut);
    QVERIFY(round.bands.empty() && round.ties.empty());

    const Rules agreement =
        parsed(R"({"version": 1, "rounds": [{"id": "r", "kind": "agreement", "criteria": [{"id": "a"}]}]})");
    QVERIFY(agreement.rounds[0].agreeFrom == Fraction(7));
    QVERIFY(agreement.rounds[0].consensus == Fraction(7, 10));
}

void TestRules::mergesDefaultsInsideObjects()
{
    const Rules rules = parsed(R"({"version": 1, "rounds": [{"id": "r", "criteria": [{"id": "a"}],
        "scale": {"max": "5.0", "step": "0.50"}, "sheet": {"incomplete": "use_answered"},
        "across": {"method": "median"}, "panels": [{"id": "p", "quorum": 3}],
        "round": {"total": {"digits": 2, "mode": "half_even"}}}]})");
    const RoundRules &round = rules.rounds[0];
    QCOMPARE(round.scale.textOf(round.scale.min), std::string("1"));
    QCOMPARE(round.scale.textOf(round.scale.max), std::string("5"));
    QCOMPARE(round.scale.textOf(round.scale.step), std::string("0.5"));
    QVERIFY(round.combine == Combine::WeightedMean && round.incomplete == Incomplete::UseAnswered);
    QVERIFY(round.panels[0].weight == Fraction(1) && round.panels[0].quorum == 3);
    QVERIFY(!round.rounding.sheet && round.rounding.total->digits == 2);
}

void TestRules::aCriterionTakesWhatItLeavesOutFromTheRound()
{
    const Rules rules = parsed(R"({"version": 1, "rounds": [{"id": "r", "scale": {"min": "0", "best": "low"},
        "criteria": [{"id": "a", "scale": {"max": "4", "step": "0.5"}}, {"id": "b"}, {"id": "c", "scale": null}]}]})");
    const auto &criteria = rules.rounds[0].criteria;
    QVERIFY(criteria[0].scale == *Scale::make("0", "4", "0.5", Best::Low));
    QVERIFY(criteria[0].ownScale);
    QVERIFY(criteria[1].scale == rules.rounds[0].scale && criteria[2].scale == rules.rounds[0].scale);
    QVERIFY(!criteria[1].ownScale && !criteria[2].ownScale);
}

void TestRules::accepts_data()
{
    QTest::addColumn<QString>("file");
    const auto file = [](const QByteArray &rounds, const QByteArray &divisions = "[]") {
        return QString::fromUtf8(R"({"version": 1, "divisions": )" + divisions + R"(, "rounds": [)" + rounds + "]}");
    };
    const auto with = [&](const QByteArray &keys) {
        return file(R"({"id": "r", "criteria": [{"id": "a"}, {"id": "b", "counts": false}], )" + keys + "}");
    };
    QTest::newRow("smallest") << QString::fromUtf8(smallest);
    QTest::newRow("longest id") << file(R"({"id": "r)" + QByteArray(39, '9')
                                         + R"(", "criteria": [{"id": "a"}]})");
    QTest::newRow("everything null that may be") << with(
        R"("cut": null, "carry": null, "start_from": null, "second_look": null, "panels": [{"id": "p", "per_entry": null,
           "criteria": null}], "round": {"total": null, "sheet": null, "criterion": null, "weighted": null})");
    QTest::newRow("weight of a criterion for information may be 0")
        << file(R"({"id": "r", "criteria": [{"id": "a"}, {"id": "b", "counts": false, "weight": "0"}]})");
    QTest::newRow("information may point the other way") << file(
        R"({"id": "r", "criteria": [{"id": "a"}, {"id": "b", "counts": false, "scale": {"best": "low"}}]})");
    QTest::newRow("every tie step") << with(
        R"("ties": ["criterion:b", "criterion:a", "median", "spread", "fewer_below:7.0", "head_to_head", "panel:all", "committee"])");
    QTest::newRow("bands by value and by rank")
        << with(R"("bands": [{"id": "gold", "at_least": "9"}, {"id": "silver", "top": 6}])");
    QTest::newRow("cut by rank with caps and floors") << with(
        R"("cut": {"top": 11, "caps": [{"by": "region", "most": 3}], "floors": [{"by": "language", "value": "fr", "least": 1}]})");
    QTest::newRow("all the percent there is") << with(R"("cut": {"percent": "100"})");
    QTest::newRow("trimmed with just enough judges")
        << with(R"("across": {"method": "trimmed", "drop_low": 1, "drop_high": 1}, "panels": [{"id": "p", "quorum": 3}])");
    QTest::newRow("strata of equal weight") << with(
        R"("panels": [{"id": "p", "strata": ["young", "old"], "strata_equal": true}])");
    QTest::newRow("rounding of criterion_first") << with(
        R"("order": "criterion_first", "round": {"criterion": {"digits": 2, "mode": "half_up"},
           "weighted": {"digits": 12, "mode": "down"}, "total": {"digits": 0, "mode": "half_even"}})");
    QTest::newRow("side by side") << with(R"("panels": [{"id": "p"}, {"id": "q"}], "panels_combine": "side_by_side")");
    QTest::newRow("check") << file(
        R"({"id": "r", "kind": "check", "items": ["national", "on_time"], "panels": [{"id": "p", "quorum": 3}]})");
    QTest::newRow("agreement ignores what it ignores") << file(
        R"({"id": "r", "kind": "agreement", "agree_from": "7", "consensus": "1", "criteria": [{"id": "a"}],
            "across": {"method": "borda"}, "order": "criterion_first", "sheet": {"combine": "percent_of_max"},
            "scale": {"min": "-9", "max": "0"}, "panels": [{"id": "p", "strata": ["s"], "strata_equal": true}]})");
    QTest::newRow("carry and start_from") << file(
        R"({"id": "one", "criteria": [{"id": "a"}]},
           {"id": "two", "criteria": [{"id": "a"}, {"id": "b"}], "start_from": "one", "carry": {"from": "one", "share": "0.30"}})");
    QTest::newRow("divisions")
        << file(R"({"id": "r", "criteria": [{"id": "a"}, {"id": "b", "divisions": ["text"]}]})", R"(["text", "image"])");
    QTest::newRow("attributes in any script")
        << with(R"("cut": {"top": 1, "floors": [{"by": "地区", "value": "région \"sud\"", "least": 2}]})");
}

void TestRules::accepts()
{
    QFETCH(QString, file);
    const auto rules = parseRules(file.toStdString());
    QVERIFY2(rules.ok(), rules.ok() ? "" : std::string(rules.error().arg("key")).c_str());
}

void TestRules::writesFilesThatReadBack()
{
    QFETCH(QString, file);
    const Rules rules = parsed(file.toStdString());
    const std::string written = rulesFile(rules);
    QVERIFY(parsed(written) == rules);
    QCOMPARE(rulesFile(parsed(written)), written);
}

void TestRules::canonicalRoundsReadBack()
{
    QFETCH(QString, file);
    const Rules rules = parsed(file.toStdString());
    for (std::size_t i = 0; i < rules.rounds.size(); ++i) {
        const std::string text = canonicalRound(rules, i);
        const auto back = parseCanonicalRound(text);
        QVERIFY2(back.ok(), back.ok() ? "" : std::string(back.error().arg("key")).c_str());
        QCOMPARE(back->rounds.size(), 1U);
        QVERIFY(back->rounds[0] == rules.rounds[i]);
        QVERIFY(back->divisions == rules.divisions);
        QVERIFY(rulesId(*back, 0) == rulesId(rules, i));
        QVERIFY(formId(*back, 0) == formId(rules, i));
    }
}

void TestRules::refusesWhatIsNotCanonical_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("white space") << R"("version":1)" << R"("version": 1)";
    QTest::newRow("a longer decimal") << R"("multiply":"1")" << R"("multiply":"1.0")";
    QTest::newRow("a default left out") << R"("show_digits":2,)" << "";
    QTest::newRow("an escape that is not needed") << R"("id":"r")" << R"("id":"\u0072")";
    QTest::newRow("no version") << R"(,"version":1)" << "";
    QTest::newRow("no divisions") << R"("divisions":[],"id":"r")" << R"("id":"r")";
    QTest::newRow("its own value carried") << R"("carry":null)" << R"("carry":{"from":"r","share":"0.5"})";
    QTest::newRow("a limit broken") << R"("quorum":1)" << R"("quorum":0)";
}

void TestRules::refusesWhatIsNotCanonical()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QString text = QString::fromStdString(canonicalRound(parsed(smallest), 0));
    QVERIFY(parseCanonicalRound(text.toStdString()).ok());
    QVERIFY(text.contains(from));
    text.replace(from, to);
    QVERIFY(!parseCanonicalRound(text.toStdString()).ok());
}

void TestRules::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("outcomeOnly");
    QTest::newRow("nothing") << R"("show_digits": 2)" << "" << true;
    QTest::newRow("bands, ties and cut") << R"("bands": [{"id": "x", "top": 1}], "ties": ["median"], "cut": {"top": 1})"
                                         << "bands,cut,ties" << true;
    QTest::newRow("digits on the screen") << R"("show_digits": 3)" << "show_digits" << false;
    QTest::newRow("a quorum and a cut") << R"("panels": [{"id": "all", "quorum": 2}], "cut": {"top": 1})" << "cut,panels"
                                        << false;
    QTest::newRow("another spelling") << R"("multiply": "1.00", "scale": {"max": "10.0"})" << "" << true;
    QTest::newRow("another kind") << R"("kind": "agreement")" << "agree_from,consensus,kind" << false;
}

void TestRules::tellsWhatChanged()
{
    QFETCH(QString, keys);
    const Rules before = parsed(smallest);
    const Rules after = parsed(R"({"version": 1, "rounds": [{"id": "r", "criteria": [{"id": "a"}], )"
                               + keys.toStdString() + "}]}");
    QString changed;
    for (const auto &key : changedKeys(before.rounds[0], after.rounds[0]))
        changed += (changed.isEmpty() ? QString() : QStringLiteral(",")) + QString::fromStdString(key);
    QTEST(changed, "changed");
    QTEST(changesOnlyOutcome(before.rounds[0], after.rounds[0]), "outcomeOnly");
}

void TestRules::knowsWhoIsAsked()
{
    const Rules rules = parsed(R"({"version": 1, "divisions": ["text", "image"], "rounds": [{"id": "r",
        "criteria": [{"id": "a"}, {"id": "b", "divisions": ["image"]}, {"id": "c"}],
        "panels": [{"id": "all"}, {"id": "some", "criteria": ["c", "b"]}]}]})");
    const RoundRules &round = rules.rounds[0];
    QVERIFY(isAsked(round, 0, 0, "text") && isAsked(round, 0, 1, "image") && isAsked(round, 1, 2, "text"));
    QVERIFY(!isAsked(round, 0, 1, "text"));
    QVERIFY(!isAsked(round, 1, 0, "image"));
}

void TestRules::knowsWhichWayIsUp()
{
    const auto direction = [](const std::string &keys) {
        const Rules rules = parsed(R"({"version": 1, "rounds": [{"id": "r", )" + keys
                                   + R"("scale": {"best": "low"}, "criteria": [{"id": "x", "counts": false, "scale": {"best": "high"}}, {"id": "a"}]}]})");
        return std::pair(rules.rounds[0].totalBest(), rules.rounds[0].valueBest());
    };
    QVERIFY(direction("") == std::pair(Best::Low, Best::Low));
    QVERIFY(direction(R"("across": {"method": "borda"}, )") == std::pair(Best::Low, Best::High));
    QVERIFY(direction(R"("kind": "agreement", )") == std::pair(Best::Low, Best::High));
}

PALMARES_TEST(TestRules)
#include "tst_rules.moc"
