#include "tests/support/test.h"

#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QTime>

#include <rapidcheck.h>

using namespace palmares::ui;

namespace {

QLocale ofCode(const char *code, Digits digits = Digits::Local)
{
    return localeFor(QLocale(QString::fromLatin1(code)), digits);
}

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestNumbers : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void arabicHasBothKindsOfDigits()
    {
        QCOMPARE(ofCode("ar", Digits::Local).zeroDigit(), u("٠"));
        QCOMPARE(ofCode("ar", Digits::Ascii).zeroDigit(), u("0"));
        QCOMPARE(ofCode("ar", Digits::Ascii).language(), QLocale::Arabic);
        QCOMPARE(ofCode("fr", Digits::Ascii), QLocale(u("fr")));
        QCOMPARE(ofCode("zh_CN", Digits::Local), QLocale(u("zh_CN")));
    }

    void decimalsKeepEveryDigit()
    {
        QLocale::setDefault(ofCode("ar"));
        QCOMPARE(decimal(u("7.50")), u("٧٫٥٠"));
        QLocale::setDefault(ofCode("fr"));
        QCOMPARE(decimal(u("7.50")), u("7,50"));
        QCOMPARE(decimal(u("22/7")), u("22/7"));
        QLocale::setDefault(ofCode("en"));
        QCOMPARE(decimal(u("12345678901234567890.10")), u("12345678901234567890.10"));
    }

    void percentagesAsEachLanguageWritesThem()
    {
        const std::pair<const char *, const char *> expected[] = {
            {"en", "25%"}, {"zh_CN", "25%"}, {"es", "25\u00A0%"}, {"fr", "25\u202F%"}, {"ar", "٢٥٪"}};
        for (const auto &[code, text] : expected) {
            QLocale::setDefault(ofCode(code));
            QCOMPARE(percent(0.25), u(text));
        }
        QLocale::setDefault(ofCode("ar", Digits::Ascii));
        QCOMPARE(percent(0.25), u("25%"));
    }

    void timesRunFromLeftToRight()
    {
        QLocale::setDefault(ofCode("ar"));
        QCOMPARE(withoutMarks(time(QTime(14, 2))), u("١٤:٠٢"));
        QCOMPARE(time(QTime(14, 2)).front(), QChar(0x2066));
        QCOMPARE(time(QTime(14, 2)).back(), QChar(0x2069));
    }

    void rangesReadAsTheLanguageDoes()
    {
        QLocale::setDefault(ofCode("ar"));
        QCOMPARE(range(number(7), number(8)).front(), QChar(0x2067));
        QCOMPARE(withoutMarks(range(number(7), number(8))), u("٧–٨"));
        QLocale::setDefault(ofCode("en"));
        QCOMPARE(range(number(7), number(8)).front(), QChar(0x2066));
    }

    void whatIsTypedIsUnderstoodInBothWays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("french comma") << u("fr") << u("7,25") << u("7.25");
        QTest::newRow("keypad in French") << u("fr") << u("7.25") << u("7.25");
        QTest::newRow("Arabic digits") << u("ar") << u("٧٫٢٥") << u("7.25");
        QTest::newRow("keypad in Arabic") << u("ar") << u("7.25") << u("7.25");
        QTest::newRow("minus sign") << u("en") << u("\u22123") << u("-3");
        QTest::newRow("spaces around") << u("es") << u(" 10 ") << u("10");
        QTest::newRow("words") << u("en") << u("ten") << QString();
        QTest::newRow("two points") << u("en") << u("1.2.3") << QString();
        QTest::newRow("a thousand and a point") << u("en") << u("1,000.5") << QString();
        QTest::newRow("nothing") << u("en") << QString() << QString();
    }

    void whatIsTypedIsUnderstoodInBothWays()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QLocale::setDefault(localeFor(QLocale(language), Digits::Local));
        QCOMPARE(asciiDecimal(typed).value_or(QString()), expected);
    }

    void whatIsShownCanBeTypedAgain()
    {
        for (const char *code : {"en", "zh_CN", "es", "fr", "ar"}) {
            QLocale::setDefault(ofCode(code));
            const bool held = rc::check([] {
                const QString ascii = QString::number(*rc::gen::inRange(-100000, 100000) / 100.0, 'f', 2);
                RC_ASSERT(asciiDecimal(decimal(ascii)) == ascii);
            });
            QVERIFY(held);
        }
    }

    void marksGoAndComeWithoutATrace()
    {
        QCOMPARE(withoutMarks(code(u("H-039")) + isolated(u("قافلة"))), u("H-039قافلة"));
        QCOMPARE(directionOf(u("123 قافلة")), Qt::RightToLeft);
        QCOMPARE(directionOf(u("(Night pharmacy")), Qt::LeftToRight);
        // A name in another script inside a sentence does not turn the sentence round.
        QCOMPARE(directionOf(isolated(u("العربية")) + u(" · 61 words")), Qt::LeftToRight);
        QCOMPARE(directionOf(isolated(u("Español")) + u(" · ٦١ كلمة")), Qt::RightToLeft);
        QCOMPARE(directionOf(isolated(u("Español")), Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(directionOf(u("2025"), Qt::RightToLeft), Qt::RightToLeft);
    }

    void aTipFromAFileIsNeverMarkup()
    {
        QVERIFY(plainToolTip(u("<img src='x'>")).contains(u("&lt;img")));
        QCOMPARE(plainToolTip(u("5 < 6")), u("5 < 6"));
    }
};

PALMARES_TEST(TestNumbers)
#include "tst_numbers.moc"
