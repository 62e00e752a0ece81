#include "tests/support/test.h"

#include "ui/judge/pointslider.h"
#include "ui/judge/scorefield.h"
#include "ui/judge/scorestrip.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace palmares;
using namespace palmares::ui;

namespace {

Scale scaleOf(const char *min, const char *max, const char *step)
{
    return *Scale::make(min, max, step, Best::High);
}

/// A control alone in a window that has the focus.
struct Shown {
    Shown(const Scale &scale, StripKind kind, const QLocale &locale)
    {
        window.setLocale(locale);
        window.setLayoutDirection(locale.textDirection());
        control = ScoreControl::make(scale, kind, &window);
        control->resize(320, 60);
        window.resize(340, 80);
        window.show();
        QApplication::setActiveWindow(&window);
        control->setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(focus(), key); }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(focus(), &down);
        }
    }
    QWidget *focus() const { return control->focusProxy() ? control->focusProxy() : control; }
    std::string value() const
    {
        return control->value() ? control->scale().textOf(*control->value()) : std::string();
    }

    QWidget window;
    ScoreControl *control = nullptr;
};

} // namespace

class tst_ScoreControls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Theme::Light); }
    void nothingIsPreselected();
    void arrowsFollowTheScreen();
    void digitsOfAnyKeyboard();
    void losingTheFocusEndsTheNumber();
    void clicksScoreTheCellUnderThem();
    void notSureIsABlank();
    void enterAsksForTheNextCriterion();
    void screenReadersHearAndSetScores();
    void typingWins();
    void whoComesBackByKeysScoresAnew();
    void offTheScaleIsRefusedInPlace();
    void languageSwitchKeepsWhatIsTyped();
    void goingThroughCriteriaScoresNothing();
    void noNumberIsTheShortcutOfThePage();
    void aFractionOnWholeNumbersIsRefusedInPlace();
};

void tst_ScoreControls::nothingIsPreselected()
{
    for (const char *max : {"10", "100"}) {
        Shown shown(scaleOf("1", max, "1"), StripKind::Points, QLocale(QLocale::English));
        QVERIFY(!shown.control->value());
    }
}

void tst_ScoreControls::arrowsFollowTheScreen()
{
    Shown english(scaleOf("1", "10", "1"), StripKind::Points, QLocale(QLocale::English));
    english.type(QStringLiteral("7"));
    english.press(Qt::Key_Right);
    QCOMPARE(english.value(), std::string("8"));
    Shown arabic(scaleOf("1", "10", "1"), StripKind::Points, QLocale(QLocale::Arabic, QLocale::Egypt));
    arabic.type(QStringLiteral("7"));
    arabic.press(Qt::Key_Left);
    QCOMPARE(arabic.value(), std::string("8"));
    const auto *strip = qobject_cast<ScoreStrip *>(arabic.control);
    QVERIFY(strip->cellRect(0).left() > strip->cellRect(9).left()); // one is at the right
}

void tst_ScoreControls::digitsOfAnyKeyboard()
{
    Shown shown(scaleOf("1", "10", "1"), StripKind::Points, QLocale(QLocale::Arabic, QLocale::Egypt));
    shown.type(QStringLiteral("٧"));
    QCOMPARE(shown.value(), std::string("7"));
    shown.type(QStringLiteral("١٠"));
    QCOMPARE(shown.value(), std::string("10"));
    Shown halves(scaleOf("0", "5", "0.5"), StripKind::Points, QLocale(QLocale::French));
    halves.type(QStringLiteral("2,5"));
    QCOMPARE(halves.value(), std::string("2.5"));
}

void tst_ScoreControls::losingTheFocusEndsTheNumber()
{
    Shown shown(scaleOf("0", "10", "1"), StripKind::Points, QLocale(QLocale::English));
    QSignalSpy scored(shown.control, &ScoreControl::scored);
    shown.type(QStringLiteral("1"));
    shown.control->clearFocus();
    shown.control->setFocus();
    shown.type(QStringLiteral("0"));
    QCOMPARE(shown.value(), std::string("0"));
    QCOMPARE(scored.size(), 2);
    QVERIFY(!scored.at(1).at(1).toBool());
}

void tst_ScoreControls::clicksScoreTheCellUnderThem()
{
    Shown shown(scaleOf("1", "5", "1"), StripKind::Points, QLocale(QLocale::English));
    const auto *strip = qobject_cast<ScoreStrip *>(shown.control);
    for (int cell = 0; cell < 5; ++cell) {
        QTest::mouseClick(shown.control, Qt::LeftButton, {}, strip->cellRect(cell).center());
        QCOMPARE(shown.value(), std::to_string(cell + 1));
    }
    shown.press(Qt::Key_Backspace);
    QCOMPARE(shown.value(), std::string());
}

void tst_ScoreControls::notSureIsABlank()
{
    Shown shown(scaleOf("0", "1", "0.5"), StripKind::Chnri, QLocale(QLocale::English));
    const auto *strip = qobject_cast<ScoreStrip *>(shown.control);
    QCOMPARE(strip->cellCount(), 4);
    shown.type(QStringLiteral("5"));
    QCOMPARE(shown.value(), std::string("0.5"));
    QSignalSpy chosen(shown.control, &ScoreControl::noAnswerChosen);
    QTest::mouseClick(shown.control, Qt::LeftButton, {}, strip->cellRect(3).center());
    QVERIFY(!shown.control->value());
    // Chosen, it is told from what nobody has looked at.
    QVERIFY(shown.control->isNoAnswer());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(shown.control->spoken(), QStringLiteral("No answer"));
    shown.type(QStringLiteral("1"));
    QVERIFY(!shown.control->isNoAnswer());
    shown.press(Qt::Key_Backspace);
    QVERIFY(!shown.control->value() && shown.control->isNoAnswer());
    shown.press(Qt::Key_Backspace);
    QVERIFY(!shown.control->isNoAnswer());
    QCOMPARE(chosen.size(), 3);
}

void tst_ScoreControls::enterAsksForTheNextCriterion()
{
    for (const char *max : {"10", "100"}) {
        Shown shown(scaleOf("0", max, "1"), StripKind::Points, QLocale(QLocale::English));
        QSignalSpy next(shown.control, &ScoreControl::nextWanted);
        shown.type(QStringLiteral("7"));
        shown.press(Qt::Key_Return);
        QCOMPARE(next.size(), 1);
    }
}

void tst_ScoreControls::screenReadersHearAndSetScores()
{
    Shown shown(scaleOf("1", "10", "1"), StripKind::Points, QLocale(QLocale::English));
    shown.control->setAnchors({{1, QStringLiteral("weak")}, {7, QStringLiteral("strong")}});
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(shown.control);
    QVERIFY(spoken && spoken->valueInterface());
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("not yet scored"));
    QVERIFY(!spoken->valueInterface()->currentValue().isValid());
    spoken->valueInterface()->setCurrentValue(8);
    QCOMPARE(shown.value(), std::string("8"));
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("8, strong"));
    spoken->valueInterface()->setCurrentValue(11);
    QCOMPARE(shown.value(), std::string("8"));
    QCOMPARE(spoken->valueInterface()->maximumValue().toDouble(), 10.0);
}

void tst_ScoreControls::typingWins()
{
    Shown shown(scaleOf("0", "100", "0.5"), StripKind::Points, QLocale(QLocale::Arabic, QLocale::Egypt));
    shown.type(QStringLiteral("٧٫٥"));
    QCOMPARE(shown.value(), std::string("7.5"));
    auto *field = qobject_cast<QLineEdit *>(shown.focus());
    field->selectAll();
    shown.type(QStringLiteral("72.5")); // a numeric keypad sends C digits
    QCOMPARE(shown.value(), std::string("72.5"));
    field->clearFocus();
    QCOMPARE(field->text(), QStringLiteral("٧٢٫٥"));
}

void tst_ScoreControls::whoComesBackByKeysScoresAnew()
{
    Shown shown(scaleOf("0", "100", "0.25"), StripKind::Points, QLocale(QLocale::English));
    shown.type(QStringLiteral("2"));
    auto *field = qobject_cast<QLineEdit *>(shown.focus());
    for (const Qt::FocusReason reason : {Qt::TabFocusReason, Qt::OtherFocusReason}) {
        field->clearFocus();
        field->setFocus(reason);
        shown.type(QStringLiteral("9"));
        QCOMPARE(shown.value(), std::string("9")); // never 29
        shown.type(QStringLiteral("0"));
        QCOMPARE(shown.value(), std::string("90"));
    }
    // Taken back, or the same criterion of another entry, without the keyboard having gone anywhere.
    shown.control->setValue(50);
    shown.type(QStringLiteral("9"));
    QCOMPARE(shown.value(), std::string("9"));
    shown.type(QStringLiteral("0"));
    // Nor behind what a slider has given; what is refused then leaves that.
    auto *slider = shown.control->findChild<PointSlider *>();
    emit slider->pulled(6450, false);
    QCOMPARE(shown.value(), std::string("64.5"));
    shown.type(QStringLiteral("7"));
    QCOMPARE(shown.value(), std::string("7"));
    emit slider->pulled(6450, false);
    shown.type(QStringLiteral("700"));
    QVERIFY(shown.control->isRefused());
    QCOMPARE(shown.value(), std::string("64.5"));
    shown.control->setValue(std::nullopt);
    shown.type(QStringLiteral("90"));
    field->clearFocus();
    field->setFocus(Qt::ActiveWindowFocusReason); // another window had the keyboard for a moment
    shown.type(QStringLiteral(".5"));
    QCOMPARE(shown.value(), std::string("90.5"));
}

void tst_ScoreControls::offTheScaleIsRefusedInPlace()
{
    Shown shown(scaleOf("0", "100", "0.5"), StripKind::Points, QLocale(QLocale::English));
    const auto *control = qobject_cast<ScoreField *>(shown.control);
    shown.type(QStringLiteral("130"));
    QVERIFY(control->isRefused());
    QVERIFY(!shown.control->value()); // not the 13 that was passed on the way
    QCOMPARE(control->field()->text(), QStringLiteral("130"));
    control->field()->clearFocus();
    QCOMPARE(control->field()->text(), QStringLiteral("130"));
    QVERIFY(control->isRefused());
    control->field()->setFocus();
    shown.press(Qt::Key_Backspace);
    QVERIFY(!control->isRefused());
    QCOMPARE(shown.value(), std::string("13"));
}

void tst_ScoreControls::languageSwitchKeepsWhatIsTyped()
{
    Shown shown(scaleOf("0", "100", "0.5"), StripKind::Points, QLocale(QLocale::English));
    auto *field = qobject_cast<QLineEdit *>(shown.focus());
    shown.type(QStringLiteral("7."));
    shown.window.setLocale(QLocale(QLocale::French));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(shown.control, &change);
    QCOMPARE(field->text(), QStringLiteral("7."));
    shown.type(QStringLiteral("5"));
    QCOMPARE(shown.value(), std::string("7.5"));
}

void tst_ScoreControls::goingThroughCriteriaScoresNothing()
{
    for (const char *max : {"10", "100"}) {
        Shown shown(scaleOf("0", max, "1"), StripKind::Points, QLocale(QLocale::English));
        QSignalSpy scored(shown.control, &ScoreControl::scored);
        QSignalSpy steps(shown.control, &ScoreControl::stepWanted);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp})
            shown.press(key);
        QVERIFY(!shown.control->value());
        QCOMPARE(scored.size(), 0);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).at(0).toInt(), 1);
        QCOMPARE(steps.at(1).at(0).toInt(), -1);
    }
}

void tst_ScoreControls::noNumberIsTheShortcutOfThePage()
{
    for (const char *max : {"10", "100"}) {
        Shown shown(scaleOf("0", max, "1"), StripKind::Points, QLocale(QLocale::English));
        QAction help(&shown.window);
        help.setShortcut(QKeySequence(QStringLiteral("?")));
        shown.window.addAction(&help);
        QSignalSpy asked(&help, &QAction::triggered);
        shown.press(Qt::Key_Question);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!shown.control->isRefused());
        shown.press(Qt::Key_7);
        QCOMPARE(shown.value(), std::string("7"));
    }
}

void tst_ScoreControls::aFractionOnWholeNumbersIsRefusedInPlace()
{
    Shown shown(scaleOf("1", "10", "1"), StripKind::Points, QLocale(QLocale::English));
    QSignalSpy next(shown.control, &ScoreControl::nextWanted);
    shown.type(QStringLiteral("9"));
    shown.press(Qt::Key_Right);
    shown.type(QStringLiteral("7,5"));
    QVERIFY(shown.control->isRefused());
    QCOMPARE(shown.value(), std::string("10")); // as it was before
    shown.press(Qt::Key_Return);
    QCOMPARE(next.size(), 0); // first one sees why
    shown.press(Qt::Key_8);
    QVERIFY(!shown.control->isRefused());
    QCOMPARE(shown.value(), std::string("8"));
    shown.press(Qt::Key_Return);
    QCOMPARE(next.size(), 1);
    // A digit that is no point is said and forgotten: Enter goes on with the score that stands.
    Shown few(scaleOf("1", "5", "1"), StripKind::Points, QLocale(QLocale::English));
    QSignalSpy on(few.control, &ScoreControl::nextWanted);
    few.type(QStringLiteral("39"));
    QVERIFY(few.control->isRefused());
    few.press(Qt::Key_Return);
    QCOMPARE(few.value(), std::string("3"));
    QCOMPARE(on.size(), 1);
}

PALMARES_TEST(tst_ScoreControls)
#include "tst_scorecontrols.moc"
