#include "tests/support/test.h"

#include "ui/widgets/style/paint.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>

#include <cmath>

using namespace palmares::ui;

namespace {

// Relative luminance and contrast ratio of WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

struct Pair {
    const char *name;
    QColor front;
    QColor ground;
    double atLeast;
};

std::vector<Pair> promisedPairs(const Tokens &t)
{
    std::vector<Pair> pairs;
    for (const QColor &ground : {t.window, t.surface, t.sunken}) {
        pairs.push_back({"ink", t.ink, ground, 7.0});
        pairs.push_back({"ink2", t.ink2, ground, 4.5});
        pairs.push_back({"ink3", t.ink3, ground, 4.5});
        pairs.push_back({"accent", t.accent, ground, 4.5});
        pairs.push_back({"warn", t.warn, ground, 4.5});
        pairs.push_back({"bad", t.bad, ground, 4.5});
        pairs.push_back({"info", t.info, ground, 4.5});
        pairs.push_back({"edge", t.edge, ground, 3.0});
        pairs.push_back({"focus", t.focus, ground, 3.0});
    }
    for (const QColor &kind : t.kinds) {
        pairs.push_back({"kind", kind, t.surface, 3.0});
        pairs.push_back({"kind", kind, t.window, 3.0});
    }
    pairs.push_back({"onAccent", t.onAccent, t.accent, 4.5});
    pairs.push_back({"onAccent pressed", t.onAccent, t.accentPressed, 4.5});
    pairs.push_back({"softInk", t.softInk, t.soft, 4.5});
    pairs.push_back({"softInk pressed", t.softInk, t.softPressed, 4.5});
    const QColor hover = paint::hoverFill(t);
    pairs.push_back({"softInk under the mouse", t.softInk, hover, 4.5});
    pairs.push_back({"ink under the mouse", t.ink, hover, 7.0});
    pairs.push_back({"ink2 under the mouse", t.ink2, hover, 4.5});
    pairs.push_back({"ink3 under the mouse", t.ink3, hover, 4.5});
    pairs.push_back({"ink on soft", t.ink, t.soft, 7.0});
    pairs.push_back({"ink2 on soft", t.ink2, t.soft, 4.5});
    pairs.push_back({"accent on soft", t.accent, t.soft, 4.5});
    for (const QColor &ground : {t.warnBg, t.badBg, t.infoBg, t.doneBg, t.close}) {
        pairs.push_back({"ink on a tint", t.ink, ground, 7.0});
        pairs.push_back({"accent on a tint", t.accent, ground, 4.5});
    }
    pairs.push_back({"warn on its ground", t.warn, t.warnBg, 4.5});
    pairs.push_back({"bad on its ground", t.bad, t.badBg, 4.5});
    pairs.push_back({"info on its ground", t.info, t.infoBg, 4.5});
    for (std::size_t i = 0; i < t.steps.size(); ++i)
        pairs.push_back({"figure on a step", t.onSteps[i], t.steps[i], 4.5});
    return pairs;
}

class Counter : public QWidget {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        changes += isThemeChange(event) ? 1 : 0;
    }
};

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(Theme::Light); }

    void theFormulaIsTheOneOfTheStandard()
    {
        // Published: black on white 21, #767676 on white 4.54 (the lightest grey that passes).
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    }

    void everyPairIsReadable_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::Contrast;
    }

    void everyPairIsReadable()
    {
        QFETCH(Theme, theme);
        for (const Pair &pair : promisedPairs(tokensOf(theme))) {
            const double ratio = contrast(pair.front, pair.ground);
            QVERIFY2(ratio >= pair.atLeast, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                           .arg(QString::fromLatin1(pair.name),
                                                                pair.front.name(), pair.ground.name())
                                                           .arg(ratio)));
        }
    }

    void stepsRiseSteadily()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
            const Tokens &t = tokensOf(theme);
            const bool up = luminance(t.steps[4]) > luminance(t.steps[0]);
            for (std::size_t i = 1; i < t.steps.size(); ++i)
                QCOMPARE(luminance(t.steps[i]) > luminance(t.steps[i - 1]), up);
        }
    }

    void thePaletteOfTheApplicationFollows()
    {
        for (const Theme theme : {Theme::Dark, Theme::Contrast, Theme::Light}) {
            applyTheme(theme);
            const QPalette palette = QApplication::palette();
            QCOMPARE(palette.color(QPalette::Window), tokensOf(theme).window);
            QCOMPARE(palette.color(QPalette::Base), tokensOf(theme).surface);
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokensOf(theme).ink3);
            QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), tokensOf(theme).soft);
            QCOMPARE(tokens().theme, theme);
        }
    }

    void everyWidgetIsToldOnceItHolds()
    {
        Counter counter;
        const int before = counter.changes;
        applyTheme(Theme::Dark, 1.5);
        QCOMPARE(counter.changes, before + 1);
        QCOMPARE(counter.palette().color(QPalette::Window), tokensOf(Theme::Dark).window);
    }

    void lengthsAndFontsGrowWithTheText()
    {
        applyTheme(Theme::Light, 1.0);
        const int one = metric(100);
        const double body = font(TextRole::Body).pointSizeF();
        QVERIFY(one >= 100);
        QVERIFY(body >= 10.0);
        applyTheme(Theme::Light, 2.0);
        QVERIFY(std::abs(metric(100) - 2 * one) <= 0.06 * one); // the system rounds its pixels
        QVERIFY(std::abs(font(TextRole::Body).pointSizeF() - 2 * body) < 1e-9);
        QVERIFY(std::abs(font(TextRole::Title).pointSizeF() - 1.43 * 2 * body) < 1e-9);
        QCOMPARE(QApplication::font().pointSizeF(), font(TextRole::Body).pointSizeF());
        applyTheme(Theme::Light, 9.0);
        QCOMPARE(textScale(), 2.0);
    }

    void onlyTwoWeights()
    {
        for (const TextRole role : {TextRole::Figure, TextRole::Page, TextRole::Title, TextRole::Section})
            QCOMPARE(font(role).weight(), QFont::DemiBold);
        for (const TextRole role : {TextRole::Reading, TextRole::Body, TextRole::Small, TextRole::Tiny})
            QCOMPARE(font(role).weight(), QFont::Normal);
    }

    void arabicAndChineseGetMoreAir()
    {
        QVERIFY(lineHeight(TextRole::Reading, QLocale::Chinese) > lineHeight(TextRole::Reading));
        QVERIFY(lineHeight(TextRole::Reading, QLocale::Arabic) > lineHeight(TextRole::Reading));
        QVERIFY(lineHeight(TextRole::Body, QLocale::Arabic) > lineHeight(TextRole::Body));
    }

    void aHighContrastSystemKeepsItsOwnColours()
    {
        QPalette system;
        system.setColor(QPalette::All, QPalette::Window, Qt::black);
        system.setColor(QPalette::All, QPalette::Base, Qt::black);
        system.setColor(QPalette::All, QPalette::WindowText, Qt::white);
        system.setColor(QPalette::All, QPalette::Highlight, QColor(0x1A, 0xEB, 0xFF));
        system.setColor(QPalette::All, QPalette::HighlightedText, Qt::black);
        const Tokens t = tokensFrom(system);
        QCOMPARE(t.accent, QColor(0x1A, 0xEB, 0xFF));
        QCOMPARE(t.ink, QColor(Qt::white));
        QVERIFY(t.bordersEverything());
    }
};

PALMARES_TEST(TestTokens)
#include "tst_tokens.moc"
