#include "tests/support/test.h"

#include "ui/judge/scoretext.h"

using namespace palmares;
using namespace palmares::ui;
using State = TypedScore::State;

namespace {

const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

class tst_ScoreText : public QObject {
    Q_OBJECT

private slots:
    void shownAsPeopleWrite();
    void readsEveryScript_data();
    void readsEveryScript();
    void everyPointReadsBack();
};

void tst_ScoreText::shownAsPeopleWrite()
{
    const Scale scale = *Scale::make("0", "100", "0.25", Best::High);
    QCOMPARE(shownPoint(scale, 725, english), QStringLiteral("7.25"));
    QCOMPARE(shownPoint(scale, 725, french), QStringLiteral("7,25"));
    QCOMPARE(shownPoint(scale, 725, arabic), QStringLiteral("٧٫٢٥"));
    QCOMPARE(shownPoint(scale, 750, english), QStringLiteral("7.5"));
    QCOMPARE(shownNumber(Fraction(15, 2), 2, english), QStringLiteral("7.50"));
    QCOMPARE(shownNumber(Fraction(23, 3), 2, arabic), QStringLiteral("٧٫٦٧"));
}

void tst_ScoreText::readsEveryScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("units");

    const auto row = [](const char *name, const QString &text, State state, qint64 units = 0) {
        QTest::newRow(name) << text << static_cast<int>(state) << units;
    };
    row("C", QStringLiteral("7.5"), State::Number, 75);
    row("comma", QStringLiteral("7,5"), State::Number, 75);
    row("arabic", QStringLiteral("٧٫٥"), State::Number, 75);
    row("arabic digits, C point", QStringLiteral("٧.٥"), State::Number, 75);
    row("persian digits", QStringLiteral("۷٫۵"), State::Number, 75);
    row("full width", QStringLiteral("７．５"), State::Number, 75);
    row("marks of direction", QStringLiteral("\u2067٧٫٥\u2069"), State::Number, 75);
    row("spaces", QStringLiteral(" 7.5 "), State::Number, 75);
    row("trailing zeros", QStringLiteral("7.50"), State::Number, 75);
    row("leading zero", QStringLiteral("07"), State::Number, 70);
    row("no leading digit", QStringLiteral(".5"), State::Number, 5);
    row("point at the end", QStringLiteral("7."), State::Number, 70);
    row("end of the scale", QStringLiteral("100"), State::Number, 1000);
    row("blank", QStringLiteral("  "), State::Blank);
    row("only a point", QStringLiteral("٫"), State::Unfinished);
    row("only a minus", QStringLiteral("-"), State::Unfinished);
    row("beyond", QStringLiteral("130"), State::OffScale);
    row("below", QStringLiteral("\u22121"), State::OffScale);
    row("between", QStringLiteral("7.3"), State::OffScale);
    row("finer than any step", QStringLiteral("7.4999999999"), State::OffScale);
    row("longer than any number", QString(60, QLatin1Char('9')), State::OffScale);
    row("letters", QStringLiteral("seven"), State::NoNumber);
    row("no digit of a place", QString(QChar(0x00B2)), State::NoNumber); // the key beside the 1 of a French keyboard
    row("beyond, with a point", QStringLiteral("101."), State::OffScale);
    row("the last, with a point", QStringLiteral("-1."), State::OffScale);
    row("blank between digits", QStringLiteral("7 5"), State::NoNumber);
    row("two points", QStringLiteral("1.2.3"), State::NoNumber);
    row("thousands", QStringLiteral("1,000.5"), State::NoNumber);
    row("minus behind", QStringLiteral("7-"), State::NoNumber);
}

void tst_ScoreText::readsEveryScript()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(qint64, units);
    const auto read = readScore(text, *Scale::make("0", "100", "0.5", Best::High));
    QCOMPARE(static_cast<int>(read.state), state);
    if (read.state == State::Number)
        QCOMPARE(read.units, units);
}

void tst_ScoreText::everyPointReadsBack()
{
    const Scale scale = *Scale::make("-10", "10", "0.05", Best::Low);
    for (const QLocale &locale :
         {english, french, arabic, QLocale(QLocale::Chinese), QLocale(QLocale::Persian)}) {
        for (std::int64_t n = 0; n < scale.pointCount(); ++n) {
            const auto read = readScore(shownPoint(scale, scale.point(n), locale), scale);
            QCOMPARE(read.state, State::Number);
            QCOMPARE(read.units, scale.point(n));
        }
    }
}

PALMARES_TEST(tst_ScoreText)
#include "tst_scoretext.moc"
