#include "tests/support/test.h"

#include "ui/judge/scorekeys.h"

#include <rapidcheck.h>

using namespace palmares;
using namespace palmares::ui;
using Key = ScoreKeys::Key;

namespace {

Scale scaleOf(const char *min, const char *max, const char *step)
{
    return *Scale::make(min, max, step, Best::High);
}

/// A strip without a widget: types "10", "2.5", "<" for Backspace, "l" and "h" for lower and higher, "|" for
/// focus that leaves and comes back, and tells the text of what it shows; "" for a blank.
struct Typist {
    explicit Typist(const Scale &wanted, StripKind kind = StripKind::Points)
        : scale(wanted), keys(wanted, kind)
    {
    }

    ScoreKeys::Answer press(char symbol)
    {
        if (symbol == '|') {
            keys.interrupt();
            return {};
        }
        const Key key = symbol == '.'   ? Key::Point
                        : symbol == '-' ? Key::Minus
                        : symbol == '<' ? Key::Clear
                        : symbol == 'l' ? Key::Lower
                        : symbol == 'h' ? Key::Higher
                                        : Key::Digit;
        const auto answer = keys.press(key, key == Key::Digit ? symbol - '0' : 0, value);
        if (answer.changed)
            value = answer.value;
        return answer;
    }
    std::string type(const std::string &symbols)
    {
        for (const char symbol : symbols)
            press(symbol);
        return value ? scale.textOf(*value) : std::string();
    }

    Scale scale;
    ScoreKeys keys;
    std::optional<std::int64_t> value;
};

std::string typed(const Scale &scale, const std::string &symbols, StripKind kind = StripKind::Points)
{
    return Typist(scale, kind).type(symbols);
}

/// Every scale a strip may show, up to decimals and negative ends.
std::vector<Scale> stripScales()
{
    std::vector<Scale> scales;
    for (const char *min : {"-10", "-5", "-1", "0", "1", "5", "95"}) {
        for (const char *step : {"0.1", "0.25", "0.5", "1", "2", "10", "100"}) {
            for (int points = 2; points <= mostCells; ++points) {
                const auto max = *Fraction::parse(min) + *Fraction::parse(step) * Fraction(points - 1);
                if (const auto scale = Scale::make(min, max.text(), step, Best::High); scale.ok())
                    scales.push_back(*scale);
            }
        }
    }
    return scales;
}

} // namespace

class tst_ScoreKeys : public QObject {
    Q_OBJECT

private slots:
    void oneToTen();
    void zeroToTen();
    void halves();
    void whatIsNoPointIsRefusedAsAWhole();
    void tensNeedTwoDigits();
    void belowZero();
    void priorities();
    void checks();
    void arrowsStopAtTheEnds();
    void whatGoesOnIsOneStep();
    void everyPointCanBeTyped();
    void onlyPointsAreEverShown();
};

void tst_ScoreKeys::oneToTen()
{
    const Scale scale = scaleOf("1", "10", "1");
    QCOMPARE(typed(scale, ""), "");
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(typed(scale, std::string(1, digit)), std::string(1, digit));
    QCOMPARE(typed(scale, "10"), "10");
    QCOMPARE(typed(scale, "0"), "");    // no such point, and nothing to continue
    QCOMPARE(typed(scale, "1|0"), "1"); // the focus was elsewhere
    QCOMPARE(typed(scale, "1h0"), "2"); // another key came between
    QCOMPARE(typed(scale, "15"), "5");  // does not continue: begins anew
    QCOMPARE(typed(scale, "100"), "10");
    QCOMPARE(typed(scale, "101"), "1");
    QCOMPARE(typed(scale, "1010"), "10");
    QCOMPARE(typed(scale, "110"), "10");
    QCOMPARE(typed(scale, "7<"), "");
    QCOMPARE(typed(scale, "1<0"), "");
    QCOMPARE(typed(scale, "7."), "7");
    QCOMPARE(typed(scale, "7.0"), "7"); // the same number
    QCOMPARE(typed(scale, "7.08"), "8");
    const auto none = Typist(scale).press('0');
    QVERIFY(none.refused && none.stands && !none.changed); // is said, and nothing is taken back
}

void tst_ScoreKeys::zeroToTen()
{
    const Scale scale = scaleOf("0", "10", "1");
    QCOMPARE(typed(scale, "0"), "0");
    QCOMPARE(typed(scale, "01"), "1");
    QCOMPARE(typed(scale, "010"), "10");
    QCOMPARE(typed(scale, "00"), "0");
}

void tst_ScoreKeys::halves()
{
    const Scale scale = scaleOf("0", "5", "0.5");
    QCOMPARE(typed(scale, "2"), "2");
    QCOMPARE(typed(scale, "2.5"), "2.5");
    QCOMPARE(typed(scale, "2."), "2");
    QCOMPARE(typed(scale, "25"), "5");
    QCOMPARE(typed(scale, "2.53"), "3");
    Typist typist(scale);
    typist.type("3.");
    QCOMPARE(typist.keys.pending(), "3.");
    typist.type("5");
    QCOMPARE(typist.keys.pending(), "");
}

/// Half of what was typed would be a score that nobody gave.
void tst_ScoreKeys::whatIsNoPointIsRefusedAsAWhole()
{
    const Scale whole = scaleOf("1", "10", "1");
    for (const char *none : {"7.5", "7.25", ".5", "-3", "10.5", "7.55555"})
        QCOMPARE(typed(whole, none), "");
    for (const char *none : {"9|7.5", "9|.5", "9|-3"})
        QCOMPARE(typed(whole, none), "9"); // what it was before
    QCOMPARE(typed(whole, "7.5<"), "");
    QCOMPARE(typed(whole, "7.5|8"), "8");
    QCOMPARE(typed(whole, "9|7.5h"), "10");
    const Scale halves = scaleOf("0", "10", "0.5");
    QCOMPARE(typed(halves, "7.0"), "7");
    QCOMPARE(typed(halves, ".5"), "0.5");
    QCOMPARE(typed(halves, "7.25"), "");
    QCOMPARE(typed(halves, "10.5"), "");
    QCOMPARE(typed(scaleOf("0", "1", "0.5"), "1.5", StripKind::Chnri), "");
    Typist typist(whole);
    typist.type("7.");
    QVERIFY(!typist.keys.isRefused());
    const auto answer = typist.press('5');
    QVERIFY(answer.refused && answer.goesOn && answer.changed);
    QVERIFY(typist.keys.isRefused());
    QVERIFY(typist.press('2').refused);
    QVERIFY(!typist.press('<').refused);
    QVERIFY(!typist.keys.isRefused());
    Typist few(scaleOf("1", "5", "1"));
    QCOMPARE(few.type("39"), std::string("3")); // a digit alone leaves what is there
    QVERIFY(few.press('9').refused);
    QVERIFY(!few.keys.isRefused()); // nothing is held back for it
    QCOMPARE(few.type("4"), std::string("4")); // and the next one counts again
}

void tst_ScoreKeys::tensNeedTwoDigits()
{
    const Scale scale = scaleOf("0", "100", "10");
    QCOMPARE(typed(scale, "4"), ""); // only the beginning of a point: shown as such, not taken
    QCOMPARE(typed(scale, "40"), "40");
    QCOMPARE(typed(scale, "100"), "100");
    QCOMPARE(typed(scale, "40"
                          "7"),
             "40");
    QCOMPARE(typed(scale, "407"
                          "0"),
             "70");
}

void tst_ScoreKeys::belowZero()
{
    const Scale scale = scaleOf("-5", "5", "1");
    QCOMPARE(typed(scale, "-"), "");
    QCOMPARE(typed(scale, "-3"), "-3");
    QCOMPARE(typed(scale, "3"), "3");
    QCOMPARE(typed(scale, "-3"
                          "3"),
             "3");
    QCOMPARE(typed(scale, "-|3"), "3");
}

void tst_ScoreKeys::priorities()
{
    const Scale scale = scaleOf("0", "1", "0.5");
    QVERIFY(isChnri(scale));
    QVERIFY(!isChnri(scaleOf("0", "2", "1")));
    QVERIFY(!isChnri(scaleOf("0", "1", "0.25")));
    QCOMPARE(typed(scale, "0", StripKind::Chnri), "0");
    QCOMPARE(typed(scale, "5", StripKind::Chnri), "0.5");
    QCOMPARE(typed(scale, "1", StripKind::Chnri), "1");
    QCOMPARE(typed(scale, "0.5", StripKind::Chnri), "0.5");
    QCOMPARE(typed(scale, "051", StripKind::Chnri), "1");
    QCOMPARE(typed(scale, "1<", StripKind::Chnri), "");
    QVERIFY(Typist(scale, StripKind::Chnri).press('7').refused);
}

void tst_ScoreKeys::checks()
{
    const Scale scale = scaleOf("0", "2", "1");
    QCOMPARE(typed(scale, "0", StripKind::Item), "0");
    QCOMPARE(typed(scale, "12", StripKind::Item), "2");
}

void tst_ScoreKeys::arrowsStopAtTheEnds()
{
    const Scale scale = scaleOf("1", "5", "1");
    QCOMPARE(typed(scale, "h"), "1");
    QCOMPARE(typed(scale, "l"), "");
    QCOMPARE(typed(scale, "hl"), "1");
    QCOMPARE(typed(scale, "hhhhhhhh"), "5");
    QCOMPARE(typed(scale, "3l"), "2");
}

void tst_ScoreKeys::whatGoesOnIsOneStep()
{
    Typist typist(scaleOf("1", "10", "1"));
    QVERIFY(!typist.press('1').goesOn);
    QVERIFY(typist.press('0').goesOn);
    QVERIFY(!typist.press('5').goesOn);
    QVERIFY(!typist.press('h').goesOn);
}

void tst_ScoreKeys::everyPointCanBeTyped()
{
    const auto scales = stripScales();
    QVERIFY(scales.size() > 300);
    for (const Scale &scale : scales) {
        for (std::int64_t n = 0; n < scale.pointCount(); ++n) {
            const std::string text = scale.textOf(scale.point(n));
            // From a blank, and after any other point once the focus has left.
            QCOMPARE(typed(scale, text), text);
            QCOMPARE(typed(scale, scale.textOf(scale.point(0)) + "|" + text), text);
            QCOMPARE(typed(scale, "L" + text), text);
        }
    }
}

void tst_ScoreKeys::onlyPointsAreEverShown()
{
    const auto scales = stripScales();
    QVERIFY(rc::check("whatever is pressed, the strip shows a point of its scale or a blank", [&] {
        const Scale scale = *rc::gen::elementOf(scales);
        const auto symbols =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.-<lh|FL")));
        Typist typist(scale);
        for (const char symbol : symbols) {
            const auto before = typist.value;
            const auto answer = typist.press(symbol);
            RC_ASSERT(!typist.value || scale.isOnScale(*typist.value));
            RC_ASSERT(answer.used || typist.value == before);
            RC_ASSERT(answer.changed == (typist.value != before));
            if (symbol == '<')
                RC_ASSERT(!typist.value);
        }
    }));
}

PALMARES_TEST(tst_ScoreKeys)
#include "tst_scorekeys.moc"
