#include "tests/support/test.h"

#include "core/domain/findings.h"
#include "core/domain/scale.h"

#include <rapidcheck.h>

using namespace palmares;

/// Typed decimals become integers without ever being floating-point numbers.
class TestScale : public QObject {
    Q_OBJECT
private slots:
    void makesScales_data();
    void makesScales();
    void refusesScales_data();
    void refusesScales();
    void readsScores_data();
    void readsScores();
    void everyPointComesBack();
    void findingNamesAreOneToOne();
};

void TestScale::makesScales_data()
{
    QTest::addColumn<QString>("min");
    QTest::addColumn<QString>("max");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qlonglong>("points");
    QTest::newRow("one to ten") << "1" << "10" << "1" << 0 << 10LL;
    QTest::newRow("half points") << "0" << "5" << "0.5" << 1 << 11LL;
    QTest::newRow("trailing zeros do not count") << "1.00" << "10.0" << "1.000" << 0 << 10LL;
    QTest::newRow("below zero") << "-3" << "3" << "1" << 0 << 7LL;
    QTest::newRow("the most decimals of the three") << "0.25" << "10" << "0.25" << 2 << 40LL;
    QTest::newRow("max that no step reaches") << "0" << "10" << "4" << 0 << 3LL;
}

void TestScale::makesScales()
{
    QFETCH(QString, min);
    QFETCH(QString, max);
    QFETCH(QString, step);
    const auto scale = Scale::make(min.toStdString(), max.toStdString(), step.toStdString(), Best::High);
    QVERIFY(scale.ok());
    QTEST(scale->digits, "digits");
    QTEST(static_cast<qlonglong>(scale->pointCount()), "points");
    QCOMPARE(scale->point(0), scale->min);
    QVERIFY(scale->isOnScale(scale->point(scale->pointCount() - 1)));
}

void TestScale::refusesScales_data()
{
    QTest::addColumn<QString>("min");
    QTest::addColumn<QString>("max");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("key");
    QTest::newRow("no decimal") << "one" << "10" << "1" << "min";
    QTest::newRow("step of nothing") << "1" << "10" << "0" << "step";
    QTest::newRow("step backwards") << "1" << "10" << "-1" << "step";
    QTest::newRow("upside down") << "10" << "1" << "1" << "max";
    QTest::newRow("one point") << "3" << "3" << "1" << "max";
    QTest::newRow("too fine") << "0" << "1" << "0.000000000001" << "step";
    QTest::newRow("too large") << "0" << "100000000001" << "1" << "max";
}

void TestScale::refusesScales()
{
    QFETCH(QString, min);
    QFETCH(QString, max);
    QFETCH(QString, step);
    const auto scale = Scale::make(min.toStdString(), max.toStdString(), step.toStdString(), Best::High);
    QVERIFY(!scale.ok());
    QCOMPARE(codeName(scale.error().code), std::string_view("RULES_BAD_VALUE"));
    QTEST(QString::fromStdString(std::string(scale.error().arg("key"))), "key");
}

void TestScale::readsScores_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // units, or the code of the refusal
    QTest::newRow("lowest") << "0" << "0";
    QTest::newRow("half") << "0.5" << "5";
    QTest::newRow("more zeros than the scale has digits") << "7.500" << "75";
    QTest::newRow("leading zeros") << "007.5" << "75";
    QTest::newRow("highest") << "10" << "100";
    QTest::newRow("between two points") << "7.3" << "OFF_SCALE";
    QTest::newRow("finer than the scale") << "7.55" << "OFF_SCALE";
    QTest::newRow("above") << "10.5" << "OFF_SCALE";
    QTest::newRow("below") << "-0.5" << "OFF_SCALE";
    QTest::newRow("beyond 64 bits") << "99999999999999999999999999" << "OFF_SCALE";
    QTest::newRow("comma") << "7,5" << "BAD_SCORE";
    QTest::newRow("plus") << "+7" << "BAD_SCORE";
    QTest::newRow("exponent") << "1e1" << "BAD_SCORE";
    QTest::newRow("space") << " 7" << "BAD_SCORE";
    QTest::newRow("no digit after the point") << "7." << "BAD_SCORE";
    QTest::newRow("no digit before the point") << ".5" << "BAD_SCORE";
    QTest::newRow("empty") << "" << "BAD_SCORE";
    QTest::newRow("other digits") << "٧" << "BAD_SCORE";
}

void TestScale::readsScores()
{
    QFETCH(QString, typed);
    const Scale scale = *Scale::make("0", "10", "0.5", Best::High);
    const auto units = scale.unitsOf(typed.toStdString());
    const std::string_view code = units.ok() ? std::string_view() : codeName(units.error().code);
    QTEST(units.ok() ? QString::number(*units) : QString::fromUtf8(code.data(), qsizetype(code.size())), "expected");
}

void TestScale::everyPointComesBack()
{
    QVERIFY(rc::check("the text of a point is read as that point", [] {
        const auto digits = *rc::gen::inRange(0, 5);
        Scale scale;
        scale.digits = digits;
        scale.min = *rc::gen::inRange<std::int64_t>(-100000, 100000);
        scale.step = *rc::gen::inRange<std::int64_t>(1, 500);
        scale.max = scale.min + scale.step * *rc::gen::inRange<std::int64_t>(1, 1000);
        const auto units = scale.point(*rc::gen::inRange<std::int64_t>(0, scale.pointCount()));
        const auto read = scale.unitsOf(scale.textOf(units));
        RC_ASSERT(read.ok());
        RC_ASSERT(*read == units);
        RC_ASSERT(*Fraction::parse(scale.textOf(units)) == scale.valueOf(units));
    }));
}

void TestScale::findingNamesAreOneToOne()
{
    QCOMPARE(findingName(FindingCode::CAPPED), std::string_view("CAPPED"));
    QVERIFY(findingOf("FLOOR_UNMET") == FindingCode::FLOOR_UNMET);
    QVERIFY(!findingOf("capped").has_value());
}

PALMARES_TEST(TestScale)
#include "tst_scale.moc"
