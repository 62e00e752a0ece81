#include "tests/ui/judge/deskworld.h"

#include "ui/judge/commentbox.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/sendpage.h"
#include "ui/judge/sheetpane.h"
#include "ui/judge/welcomepage.h"
#include "ui/shell/homepage.h"
#include "ui/shell/incomingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/style/palmstyle.h"

#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// The whole program of a judge in one window, with nothing to touch it by but keys.
struct Program {
    explicit Program(text::Language language)
        : machine(33), settings(QString::fromStdString(machine.file("settings.ini")))
    {
        Preferences preferences = settings.preferences();
        preferences.language = language;
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

PALMARES_TEST(tst_WholeUse)
#include "tst_wholeuse.moc"
