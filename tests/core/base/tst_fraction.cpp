#include "tests/support/test.h"

#include "core/base/fraction.h"

#include <rapidcheck.h>

using palmares::Fraction;
using palmares::Rounding;

/// Exactness of the numbers that decide.
class TestFraction : public QObject {
    Q_OBJECT
private slots:
    void readsDecimals_data();
    void readsDecimals();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void rounds_data();
    void rounds();
    void fieldLawsHoldBeyond64Bits();
};

void TestFraction::readsDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("integer") << "8" << "8";
    QTest::newRow("trailing zeros") << "8.70" << "8.7";
    QTest::newRow("leading zeros are not octal") << "0010.25" << "10.25";
    QTest::newRow("zero") << "0.0" << "0";
    QTest::newRow("negative") << "-0.5" << "-0.5";
    QTest::newRow("quotient") << "6/4" << "1.5";
    QTest::newRow("a third has no decimal") << "1/3" << "1/3";
    QTest::newRow("long") << "123456789012345678901234.5" << "123456789012345678901234.5";
    QTest::newRow("30 digits still end") << "1/1000000000000000000000000000000" << "0.000000000000000000000000000001";
    QTest::newRow("31 digits do not") << "1/10000000000000000000000000000000" << "1/10000000000000000000000000000000";
}

void TestFraction::readsDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, shortest);
    const auto value = Fraction::parse(text.toStdString());
    QVERIFY(value.has_value());
    QCOMPARE(QString::fromStdString(value->text()), shortest);
}

void TestFraction::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ".5", "5.", "1e3", "+1", "1,5", " 1", "1 ", "1.2.3", "--1", "-.5", "1/0", "1/-2", "0x10", "٣"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFraction::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!Fraction::parse(text.toStdString()).has_value());
}

void TestFraction::rounds_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("halfUp");
    QTest::addColumn<QString>("halfEven");
    QTest::addColumn<QString>("down");
    QTest::newRow("half of an even digit") << "0.125" << 2 << "0.13" << "0.12" << "0.12";
    QTest::newRow("half of an odd digit") << "0.135" << 2 << "0.14" << "0.14" << "0.13";
    QTest::newRow("negative half goes away from zero") << "-2.5" << 0 << "-3" << "-2" << "-2";
    QTest::newRow("just below half") << "2.4999999999999999999999" << 0 << "2" << "2" << "2";
    QTest::newRow("a third") << "1/3" << 3 << "0.333" << "0.333" << "0.333";
    QTest::newRow("two thirds") << "2/3" << 3 << "0.667" << "0.667" << "0.666";
}

void TestFraction::rounds()
{
    QFETCH(QString, value);
    QFETCH(int, digits);
    QFETCH(QString, halfUp);
    QFETCH(QString, halfEven);
    QFETCH(QString, down);
    const auto exact = *Fraction::parse(value.toStdString());
    QCOMPARE(QString::fromStdString(exact.rounded({digits, Rounding::Mode::HalfUp}).text()), halfUp);
    QCOMPARE(QString::fromStdString(exact.rounded({digits, Rounding::Mode::HalfEven}).text()), halfEven);
    QCOMPARE(QString::fromStdString(exact.rounded({digits, Rounding::Mode::Down}).text()), down);
}

void TestFraction::fieldLawsHoldBeyond64Bits()
{
    const auto any = rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::int64_t>(), rc::gen::positive<std::int64_t>()),
                                  [](const auto &p) { return Fraction(p.first, p.second); });
    QVERIFY(rc::check("sums, products and order agree with each other", [&] {
        const Fraction a = *any;
        const Fraction b = *any;
        const Fraction c = *any;
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT((a + b) * c == a * c + b * c);
        RC_ASSERT((a + b) - b == a);
        if (c.sign() != 0)
            RC_ASSERT((a * c) / c == a);
        RC_ASSERT(((a <=> b) < 0) == ((a - b).sign() < 0));
        RC_ASSERT(*Fraction::parse(a.text()) == a);
    }));
}

PALMARES_TEST(TestFraction)
#include "tst_fraction.moc"
