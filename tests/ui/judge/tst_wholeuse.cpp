#include "tests/ui/judge/deskworld.h"

#include "core/base/bidi.h"
#include "tests/support/judgemaker.h"
#include "ui/judge/commentbox.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/sendpage.h"
#include "ui/judge/sheetpane.h"
#include "ui/judge/welcomepage.h"
#include "ui/shell/callcardrow.h"
#include "ui/shell/header.h"
#include "ui/shell/homepage.h"
#include "ui/shell/incomingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/whodialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// The whole program of a judge in one window, with nothing to touch it by but keys.
struct Program {
    explicit Program(text::Language language, int textPercent = 100)
        : machine(33), settings(QString::fromStdString(machine.file("settings.ini")))
    {
        Preferences preferences = settings.preferences();
        preferences.language = language;
        preferences.textPercent = textPercent;
        settings.setPreferences(preferences);
        pages.add<HomePage>(Place::Page::Home);
        pages.add<IncomingPage>(Place::Page::Incoming);
        addJudgePages(pages);
        actions.add(shellActions());
        actions.add(judgeActions());
        window = std::make_unique<MainWindow>(
            WindowParts{machine.environment, call, settings, languages, actions, pages});
        window->resize(1024, 700);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }
    ~Program()
    {
        window.reset();
        applyTheme(Theme::Light, 1);
        switchLanguage(languages, text::Language::English, text::Digits::Local);
    }

    /// Waits until a page is on screen, the call is quiet and the focus is on the page.
    template <typename P>
    P *on()
    {
        P *found = nullptr;
        const auto isThere = [&] {
            found = window->findChild<P *>();
            return found && found->isVisible() && !call.isBusy() &&
                   found->isAncestorOf(QApplication::focusWidget());
        };
        return waitUntil(isThere) ? found : nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &down);
        }
    }

    Machine machine;
    Settings settings;
    text::Languages languages;
    ActionCatalogue actions;
    PageRegistry pages;
    SessionThread call{machine.environment};
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// From the package to a ballot that counts, by keys alone.
class tst_WholeUse : public QObject {
    Q_OBJECT

private slots:
    void tenEntriesByKeys_data();
    void tenEntriesByKeys();
    void aHostileTitleTurnsNothingRound();
    void oneJudgeAfterAnother();
    void goesOnFromABallotOnANewLaptop();
    void whatCanBeDoneIsInSight();
    void textGrowsToTwiceItsSize();
};

void tst_WholeUse::tenEntriesByKeys_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("digits");
    QTest::newRow("English") << static_cast<int>(text::Language::English) << QStringLiteral("7 8 9 10");
    QTest::newRow("Arabic") << static_cast<int>(text::Language::Arabic) << QStringLiteral("٧ ٨ ٩ ١٠");
}

void tst_WholeUse::tenEntriesByKeys()
{
    QFETCH(int, language);
    QFETCH(QString, digits);
    Machine machine;
    DeskOffice office(machine, 10);
    Program program(static_cast<text::Language>(language));
    program.window->offer({QString::fromStdString(office.package())});
    auto *incoming = program.on<IncomingPage>();
    QVERIFY(incoming);
    // The question mark as the keyboard of the language writes it.
    for (const char16_t sign : {u'?', u'\u061F', u'\uFF1F'})
        QVERIFY(program.actions.action("help.keys")->shortcuts().contains(QKeySequence(QString(QChar(sign)))));
    // Once it is known what the file is, the focus is on what can be done with it.
    QVERIFY(waitUntil([&] {
        return incoming->files().size() == 1 && kindOf(QApplication::focusWidget()) == ButtonKind::Primary;
    }));
    program.press(Qt::Key_Return);
    auto *welcome = program.on<WelcomePage>();
    QVERIFY(welcome);
    QCOMPARE(program.window->layoutDirection(),
             language == static_cast<int>(text::Language::Arabic) ? Qt::RightToLeft : Qt::LeftToRight);
    QVERIFY(welcome->startButton()->hasFocus());
    program.press(Qt::Key_Return);
    auto *desk = program.on<DeskPage>();
    QVERIFY(desk);
    for (int entry = 0; entry < 10; ++entry) {
        QVERIFY(desk->sheet()->isAncestorOf(QApplication::focusWidget()));
        for (const QString &score : digits.split(u' ')) {
            program.type(score);
            program.press(Qt::Key_Return);
        }
        QVERIFY(desk->sheet()->committee()->isAncestorOf(QApplication::focusWidget()));
        program.type(QStringLiteral("clear"));
        QVERIFY(waitUntil([&] { return !program.call.isBusy(); })); // no person is faster than the disk
        program.press(Qt::Key_Return, Qt::ControlModifier);
    }
    auto *review = program.on<ReviewPage>();
    QVERIFY(review);
    QCOMPARE(desk->keeper()->board()->counts.complete, std::size_t(10));
    program.press(Qt::Key_4, Qt::ControlModifier);
    auto *send = program.on<SendPage>();
    QVERIFY(send);
    QVERIFY(send->kindButton(SubmitKind::Final)->isChecked());
    const std::string ballot = program.machine.file("mine.palmballot");
    send->setChooser([&](const QString &) { return QString::fromStdString(ballot); });
    QVERIFY(send->sendButton()->hasFocus());
    program.press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return send->written().has_value(); }));

    Intake intake = need(IntakeDesk(*office.session).read({ballot}));
    need(IntakeDesk(*office.session).merge(intake));
    const CallSnapshot view = office.session->view();
    std::size_t counting = 0;
    for (const SheetSlot &sheet : view->state.sheets)
        counting += sheet.counts() ? 1 : 0;
    QCOMPARE(counting, std::size_t(10));
}

namespace {

/// Every word that somebody can read or hear in a window, and what its frame is called.
QStringList wordsOf(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        words += widget->accessibleName();
        words += widget->toolTip();
        if (const auto *label = qobject_cast<const PlainLabel *>(widget))
            words += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words += button->text();
    }
    return words;
}

/// Nothing turns letters round, and what opens a direction closes it again.
bool keepsItsOrder(const QString &words)
{
    int open = 0;
    for (const QChar c : words) {
        if (isBidiOverride(c.unicode()))
            return false;
        open += (c.unicode() >= 0x2066 && c.unicode() <= 0x2068) - (c.unicode() == 0x2069);
        if (open < 0)
            return false;
    }
    return open == 0;
}

/// What turns round in these words; "" is good. They must tell the title.
QString fault(const QStringList &words)
{
    for (const QString &each : words) {
        if (!keepsItsOrder(each))
            return each;
    }
    const auto tells = [](const QString &each) { return each.contains(QStringLiteral("Night")); };
    return std::any_of(words.begin(), words.end(), tells) ? QString() : QStringLiteral("no title");
}

} // namespace

void tst_WholeUse::aHostileTitleTurnsNothingRound()
{
    Machine machine;
    DeskPlan plan = DeskOffice::planOf(2);
    // An override, one that is closed too often, and an isolate that never ends.
    plan.call.title = "Night \u202Eyad\u202C pharm\u2069acy\u2067, open";
    DeskOffice office(machine, plan);
    need(CallSetup(*office.session).setSetting("contact", {}, {}, "Gra\u202Eec"));
    Program program(text::Language::English);
    program.window->offer({QString::fromStdString(office.package())});
    auto *incoming = program.on<IncomingPage>();
    QVERIFY(incoming);
    QVERIFY(waitUntil([&] {
        return incoming->files().size() == 1 && kindOf(QApplication::focusWidget()) == ButtonKind::Primary;
    }));
    QCOMPARE(fault(wordsOf(*program.window)), QString());
    program.press(Qt::Key_Return);
    QVERIFY(program.on<WelcomePage>());
    QCOMPARE(fault(wordsOf(*program.window)), QString());
    QVERIFY(program.window->windowTitle().contains(QStringLiteral("Night")));
    program.press(Qt::Key_Return);
    QVERIFY(program.on<DeskPage>());
    QCOMPARE(fault(wordsOf(*program.window)), QString());
    QCOMPARE(fault({program.window->windowTitle()}), QString());
    emit program.window->findChild<Header *>()->homeWanted();
    QVERIFY(waitUntil([&] {
        const auto *home = program.window->findChild<HomePage *>();
        return home && home->isVisible() && fault(wordsOf(*program.window)) != QStringLiteral("no title");
    }));
    QCOMPARE(fault(wordsOf(*program.window)), QString());
}

void tst_WholeUse::goesOnFromABallotOnANewLaptop()
{
    Machine machine;
    DeskOffice office(machine, 3);
    const std::string package = office.package();
    Judge before(11, package);
    const std::string first = before.board()->entries.front()->code;
    before.score(first, "7", {});
    const BallotWritten sent = before.send("before.palmballot");
    Program program(text::Language::English);
    // Both at once, as one has them.
    program.window->offer({QString::fromStdString(sent.file), QString::fromStdString(package)});
    auto *incoming = program.on<IncomingPage>();
    QVERIFY(incoming);
    const auto isOffered = [&](std::size_t count) {
        return incoming->files().size() == count &&
               kindOf(QApplication::focusWidget()) == ButtonKind::Primary;
    };
    QVERIFY(waitUntil([&] { return isOffered(2); }));
    program.press(Qt::Key_Return);
    // Once there is a place for the ballot, it is offered by itself.
    QVERIFY(waitUntil([&] { return isOffered(1); }));
    QCOMPARE(incoming->groups().front().use, FileUse::ContinueJudging);
    program.press(Qt::Key_Return);
    QVERIFY(program.on<WelcomePage>());
    program.press(Qt::Key_Return);
    auto *desk = program.on<DeskPage>();
    QVERIFY(desk);
    const BoardSnapshot board = desk->keeper()->board();
    QCOMPARE(board->entries.at(board->indexOf(std::string_view(first)))->answered, std::size_t(1));
}

void tst_WholeUse::oneJudgeAfterAnother()
{
    Machine machine;
    DeskPlan plan = DeskOffice::planOf(2);
    plan.judges = "code,name,languages\nJ-01,Ada,en\nJ-02,Bo,en\n";
    plan.perEntry = 2;
    DeskOffice office(machine, plan);
    Program program(text::Language::English);
    for (const char *judge : {"J-01", "J-02"})
        need(JudgeDesk::open(program.machine.environment, office.package(judge)));
    auto *header = program.window->findChild<Header *>();
    const auto isOf = [&](const QString &code) { // the header names who is at work
        for (const ElidedLabel *label : header->findChildren<ElidedLabel *>()) {
            if (label->isVisible() && label->text().contains(code))
                return true;
        }
        return false;
    };
    const auto homeOf = [&]() -> HomePage * {
        auto *home = program.window->findChild<HomePage *>();
        return home && home->isVisible() && !program.call.isBusy() ? home : nullptr;
    };
    const auto beginAs = [&](int row) {
        QVERIFY(waitUntil([&] { return homeOf() && homeOf()->findChild<CallCardRow *>(); }));
        homeOf()->findChild<CallCardRow *>()->button()->click();
        auto *dialog = homeOf()->findChild<WhoDialog *>();
        QVERIFY(dialog);
        dialog->list()->setCurrentRow(row);
        dialog->confirmButton()->click();
        QVERIFY(waitUntil([&] {
            const auto *welcome = program.window->findChild<WelcomePage *>();
            return welcome && welcome->isVisible() && !program.call.isBusy();
        }));
    };
    emit header->homeWanted(); // the list of now
    QVERIFY(!header->changeJudgeButton()->isVisible());
    beginAs(0);
    QVERIFY(isOf(QStringLiteral("J-01")));
    QVERIFY(header->changeJudgeButton()->isVisible());
    header->changeJudgeButton()->click();
    beginAs(1);
    QVERIFY(isOf(QStringLiteral("J-02")));
    // However often the second goes back, nothing of the first comes.
    while (program.actions.action("call.back")->isEnabled()) {
        program.actions.action("call.back")->trigger();
        QVERIFY(waitUntil([&] { return !program.call.isBusy(); }));
        QVERIFY(!isOf(QStringLiteral("J-01")));
    }
    QVERIFY(homeOf());
}

void tst_WholeUse::whatCanBeDoneIsInSight()
{
    Machine machine;
    DeskOffice office(machine, 2);
    Program program(text::Language::English, 200);
    program.window->offer({QString::fromStdString(office.package())});
    auto *incoming = program.on<IncomingPage>();
    QVERIFY(incoming);
    QVERIFY(waitUntil([&] { return incoming->files().size() == 1; }));
    // However much there is to read about the file, what can be done with it stands below in sight.
    QVERIFY(waitUntil([&] { return incoming->primaryButton()->hasFocus(); }));
    const QWidget *button = incoming->primaryButton();
    QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
    auto *scroll = incoming->findChild<QScrollArea *>();
    QVERIFY(waitUntil([&] { return scroll->verticalScrollBar()->maximum() > 0; }));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QVERIFY(button->hasFocus());
    program.press(Qt::Key_Return);
    QVERIFY(program.on<WelcomePage>());
}

void tst_WholeUse::textGrowsToTwiceItsSize()
{
    Machine machine;
    DeskOffice office(machine, 2);
    Program program(text::Language::English);
    const auto grow = [&] {
        for (const int percent : {125, 150, 175, 200, 200}) {
            program.press(Qt::Key_Plus, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QCOMPARE(program.settings.preferences().textPercent, percent);
        }
        for (const int percent : {175, 150, 125, 100}) {
            program.press(Qt::Key_Minus, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QCOMPARE(program.settings.preferences().textPercent, percent);
        }
    };
    grow();
    program.window->offer({QString::fromStdString(office.package())});
    auto *incoming = program.on<IncomingPage>();
    QVERIFY(incoming);
    QVERIFY(waitUntil([&] { return incoming->primaryButton()->hasFocus(); }));
    grow();
    program.press(Qt::Key_Return);
    QVERIFY(program.on<WelcomePage>());
    grow();
    // What was made larger elsewhere and smaller again leaves the desk as it is drawn.
    program.press(Qt::Key_Return);
    QVERIFY(program.on<DeskPage>());
    for (int times = 0; times < 4; ++times)
        program.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(program.on<DeskPage>());
    program.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(program.on<WelcomePage>());
    for (int times = 0; times < 4; ++times)
        program.press(Qt::Key_Minus, Qt::ControlModifier);
    program.press(Qt::Key_2, Qt::ControlModifier);
    const auto *desk = program.on<DeskPage>();
    QVERIFY(desk);
    const auto *sheet = desk->findChild<SheetPane *>();
    QVERIFY(waitUntil([&] { return sheet->isVisible() && sheet->width() <= 400; }, 2000));
}

PALMARES_TEST(tst_WholeUse)
#include "tst_wholeuse.moc"
