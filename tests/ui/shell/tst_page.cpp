#include "tests/support/test.h"

#include "ui/shell/actions.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/pageregistry.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace palmares;
using namespace palmares::ui;

namespace {

constexpr ActionSpec specs[] = {
    {"test.next", QT_TRANSLATE_NOOP("Actions", "&Next"), {}, "Ctrl+Down"},
    {"test.other", QT_TRANSLATE_NOOP("Actions", "Other(&O)")},
};

} // namespace

class tst_Page : public QObject {
    Q_OBJECT

private slots:
    void sidesOfPlaces();
    void actionsWorkWhileTheirOwnerIsOnScreen();
    void labelsHaveNoMnemonics();
    void switchingTurnsDirectionAndLocale();
};

void tst_Page::sidesOfPlaces()
{
    QCOMPARE(sideOf(Place::Page::Home), Side::None);
    QCOMPARE(sideOf(Place::Page::Incoming), Side::None);
    QCOMPARE(sideOf(Place::Page::NewCall), Side::None);
    QCOMPARE(sideOf(Place::Page::Welcome), Side::Judge);
    QCOMPARE(sideOf(Place::Page::Send), Side::Judge);
    QCOMPARE(sideOf(Place::Page::Overview), Side::Office);
    QCOMPARE(sideOf(Place::Page::Reports), Side::Office);
}

void tst_Page::actionsWorkWhileTheirOwnerIsOnScreen()
{
    ActionCatalogue actions;
    actions.add(specs);
    QAction *next = actions.action("test.next");
    QCOMPARE(next->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Down));
    QVERIFY(!next->isEnabled());

    QWidget window;
    auto *first = new QWidget(&window);
    auto *second = new QWidget(&window);
    second->hide();
    QStringList done;
    actions.bind("test.next", first, [&] { done += QStringLiteral("first"); });
    actions.bind("test.next", second, [&] { done += QStringLiteral("second"); });
    window.show();
    QTRY_VERIFY(next->isEnabled());
    next->trigger();
    first->hide();
    QTRY_VERIFY(!next->isEnabled());
    next->trigger();
    second->show();
    QTRY_VERIFY(next->isEnabled());
    next->trigger();
    actions.allow("test.next", second, false);
    QVERIFY(!next->isEnabled());
    QCOMPARE(done, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void tst_Page::labelsHaveNoMnemonics()
{
    ActionCatalogue actions;
    actions.add(specs);
    QCOMPARE(actions.label("test.next"), QStringLiteral("Next"));
    QCOMPARE(actions.label("test.other"), QStringLiteral("Other"));
}

void tst_Page::switchingTurnsDirectionAndLocale()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    text::Languages languages;
    switchLanguage(languages, text::Language::Arabic, text::Digits::Local);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(field->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(field->locale().toString(1), QString::fromUtf8("١"));
    QCoreApplication::processEvents(); // the catalogue's own direction comes later, and must not undo ours
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    switchLanguage(languages, text::Language::English, text::Digits::Local);
    QCoreApplication::processEvents();
    QCOMPARE(field->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(field->locale().toString(1), QStringLiteral("1"));
}

PALMARES_TEST(tst_Page)
#include "tst_page.moc"
