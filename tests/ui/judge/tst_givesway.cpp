#include "tests/ui/judge/deskworld.h"

#include "ui/judge/asidefield.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/reviewtable.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/sheetpane.h"
#include "ui/judge/twolineheads.h"
#include "ui/text/languages.h"
#include "ui/widgets/labels.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

/// What happens to words and panes where there is little room.
class tst_GivesWay : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }
    void cleanup() { applyTheme(Theme::Light, 1.0); }
    void wordsBesideALongNameStayWords_data();
    void wordsBesideALongNameStayWords();
    void headsOfTheReviewAreWhole_data();
    void headsOfTheReviewAreWhole();
    void aWideScaleWidensTheSheet();
    void whatCannotBeJudgedIsNotScored();
    void largerTextLeavesTheHandsWhereTheyAre();
    void keysAreNamedAlikeEverywhere_data();
    void keysAreNamedAlikeEverywhere();
};

static void languages()
{
    QTest::addColumn<int>("language");
    for (const auto &name : text::allLanguages())
        QTest::newRow(name.code) << static_cast<int>(name.language);
}

void tst_GivesWay::wordsBesideALongNameStayWords_data()
{
    languages();
}

void tst_GivesWay::wordsBesideALongNameStayWords()
{
    QFETCH(int, language);
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    switchLanguage(laptop.languages, static_cast<text::Language>(language), text::Digits::Local);
    SheetCriterion criterion;
    criterion.id = "long";
    criterion.scale = *Scale::make("1", "10", "1", Best::High);
    for (const QString &title :
         {QStringLiteral("Clarity"), QStringLiteral("Clarity of the model, weighed against"),
          QStringLiteral(
              "Clarity of the model, weighed against what could have been done with the same people"),
          QString::fromUtf8("模式是否清晰，与用同样的人和钱本来可以做到的相比又如何")}) {
        criterion.title = title;
        CriterionCard card(criterion, nullptr);
        card.resize(326, card.heightForWidth(326));
        card.show();
        for (const bool isCurrent : {false, true}) {
            card.setCurrent(isCurrent);
            card.resize(326, card.heightForWidth(326));
            QCoreApplication::processEvents();
            const auto labels = card.findChildren<PlainLabel *>();
            QVERIFY(labels.size() > 2);
            // Title, end, definition in the order in which they were made.
            const PlainLabel *end = labels[1];
            QVERIFY(!end->text().isEmpty() && end->text() != title);
            const int needed = QFontMetrics(end->font()).horizontalAdvance(end->text());
            QVERIFY2(end->contentsRect().width() >= std::min(needed, 96),
                     qPrintable(QStringLiteral("%1 of %2").arg(end->contentsRect().width()).arg(needed)));
            picture(&card, QStringLiteral("card-%1-%2-%3")
                               .arg(QLatin1String(QTest::currentDataTag()))
                               .arg(title.size())
                               .arg(isCurrent));
        }
    }
}

void tst_GivesWay::headsOfTheReviewAreWhole_data()
{
    languages();
}

void tst_GivesWay::headsOfTheReviewAreWhole()
{
    QFETCH(int, language);
    Machine machine;
    DeskOffice office(machine, 5, "T05"); // seven criteria
    DeskLaptop laptop(office.package());
    switchLanguage(laptop.languages, static_cast<text::Language>(language), text::Digits::Local);
    auto review = laptop.show<ReviewPage>(Place::Page::Review, {1024, 616});
    const auto *heads = qobject_cast<TwoLineHeads *>(review->table()->horizontalHeader());
    QVERIFY(heads);
    for (int column = ReviewModel::firstCriterion; column <= review->model()->totalColumn(); ++column) {
        const QStringList lines = heads->lines(column);
        QVERIFY2(!lines.join(u' ').contains(QStringLiteral("…")), qPrintable(lines.join(u'|')));
        // The rows begin below the last line.
        QVERIFY(heads->height() >= lines.size() * QFontMetrics(ui::font(TextRole::Small)).lineSpacing());
    }
    QTest::qWait(50); // layouts that ask for another
    picture(review.get(), QStringLiteral("heads-") + QLatin1String(QTest::currentDataTag()));
    applyTheme(Theme::Light, 2.0);
    review->resize(1024, 530);
    QTest::qWait(50);
    picture(review.get(), QStringLiteral("heads-200-") + QLatin1String(QTest::currentDataTag()));
}

void tst_GivesWay::aWideScaleWidensTheSheet()
{
    Machine machine;
    DeskPlan plan = DeskOffice::planOf(3);
    RoundRules &rules = plan.call.rules.rounds.front();
    rules.scale = *Scale::make("1000", "2000", "100", Best::High);
    for (Criterion &criterion : rules.criteria)
        criterion.scale = rules.scale;
    DeskOffice office(machine, plan);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    QTest::qWait(50);
    const QWidget *control = desk->sheet()->card(0)->control();
    const int least = control->minimumSizeHint().width();
    QVERIFY(least > metric(344)); // wider than the sheet as it is drawn
    const QRect strip(control->mapTo(desk->sheet(), QPoint()), control->size());
    QVERIFY(strip.left() >= 0 && strip.right() < desk->sheet()->width());
    picture(desk.get(), QStringLiteral("wide-scale"));
}

void tst_GivesWay::whatCannotBeJudgedIsNotScored()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    desk->sheet()->card(1)->setAside();
    QVERIFY(laptop.settle());
    const auto labels = desk->sheet()->findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
        return label->text() == QStringLiteral("0 of 3 scored");
    }));
    // The field that says so stands where the strips stand.
    const auto fields = desk->sheet()->card(1)->findChildren<AsideField *>();
    QCOMPARE(fields.size(), 1);
    const QWidget *strip = desk->sheet()->card(2)->control();
    QCOMPARE(fields.front()->mapTo(desk->sheet(), QPoint()).x(),
             strip->mapTo(desk->sheet(), QPoint()).x() + 4);
    QCOMPARE(fields.front()->width(), strip->width() - 8);
    picture(desk.get(), QStringLiteral("aside"));
}

void tst_GivesWay::largerTextLeavesTheHandsWhereTheyAre()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    desk->sheet()->card(1)->take();
    const QPointer<QWidget> hands = QApplication::focusWidget();
    QVERIFY(hands && desk->sheet()->isAncestorOf(hands));
    for (const double size : {1.25, 1.5, 1.75, 2.0, 1.75, 1.5, 1.25, 1.0}) {
        applyTheme(Theme::Light, size);
        QCoreApplication::processEvents();
        QVERIFY2(QApplication::focusWidget() == hands, qPrintable(QString::number(size)));
        QVERIFY(hands->isVisible());
    }
}

void tst_GivesWay::keysAreNamedAlikeEverywhere_data()
{
    languages();
}

void tst_GivesWay::keysAreNamedAlikeEverywhere()
{
    QFETCH(int, language);
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    switchLanguage(laptop.languages, static_cast<text::Language>(language), text::Digits::Local);
    for (const char *key : {"Alt+Up", "Alt+Home", "Alt+PgDown", "Ctrl+Enter", "Backspace", "Space"})
        QCOMPARE(QKeySequence(QString::fromLatin1(key)).toString(QKeySequence::NativeText),
                 QString::fromLatin1(key));
    QCOMPARE(laptop.actions.action("desk.next")->shortcut().toString(), QStringLiteral("Ctrl+Enter"));
    laptop.actions.retranslate();
    const QString compare = laptop.actions.label("desk.compare");
    QVERIFY2(compare.endsWith(QStringLiteral("…")) && !compare.contains(QStringLiteral(" …")),
             qPrintable(compare));
}

PALMARES_TEST(tst_GivesWay)
#include "tst_givesway.moc"
