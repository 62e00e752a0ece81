#include "tests/support/test.h"

#include "core/office/keeping/backupdesk.h"
#include "core/office/session/callshelf.h"
#include "core/office/session/sessionthread.h"
#include "tests/support/callmaker.h"
#include "tests/support/officemaker.h"
#include "tests/support/tworounds.h"
#include "ui/shell/actions.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/noticestrip.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/rescuedialog.h"
#include "ui/shell/roundstrip.h"
#include "ui/shell/savesign.h"
#include "ui/shell/settings.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace palmares;
using namespace palmares::ui;

namespace {

/// A page that writes down what happens to it.
class NotedPage final : public Page {
public:
    NotedPage(const Services &services, QWidget *parent, QStringList *diary, QString name)
        : Page(services, parent), m_diary(diary), m_name(std::move(name))
    {
        note(QStringLiteral("made"));
    }
    ~NotedPage() override { note(QStringLiteral("gone")); }

    QString title() const override { return m_name; }
    void retranslate() override { note(QStringLiteral("told its words")); }
    void arrive(const Place &place) override
    {
        Page::arrive(place);
        note(QStringLiteral("at ") + (place.entry.isEmpty() ? QStringLiteral("start") : place.entry));
    }
    bool leave() override
    {
        note(mayLeave ? QStringLiteral("left") : QStringLiteral("stays"));
        if (speaks)
            services().notices.say({NoticeText::Kind::Warn, [] { return QStringLiteral("not kept"); }, {}, {}, {}});
        return mayLeave;
    }
    bool mayLeave = true;
    inline static bool speaks = false; ///< as it goes

private:
    void note(const QString &what) { *m_diary += m_name + QLatin1Char(' ') + what; }
    QStringList *m_diary;
    QString m_name;
};

struct NoSign final : SaveSign {
    void saving() override {}
    void saved(std::int64_t) override {}
    void failed(const Error &, std::function<void()>) override {}
};

struct Shell {
    Shell() : settings(QString::fromStdString(machine.file("settings.ini"))), call(machine.environment)
    {
        const auto add = [this](Place::Page page, const char *name) {
            registry.add(page, [this, name](const Services &services, QWidget *parent) -> Page * {
                return new NotedPage(services, parent, &diary, QString::fromLatin1(name));
            });
        };
        add(Place::Page::Home, "home");
        add(Place::Page::Desk, "desk");
        add(Place::Page::Overview, "overview");
        stack.start({machine.environment, call, stack, notices, sign, jobs, settings, languages, actions},
                    registry);
    }
    QString present() const { return stack.page() ? stack.page()->title() : QString(); }
    QStringList newlyNoted() { return std::exchange(diary, {}); }

    tests::Machine machine;
    text::Languages languages;
    Settings settings;
    ActionCatalogue actions;
    SessionThread call;
    PageRegistry registry;
    NoSign sign;
    NoticeStrip notices;
    JobStrip jobs;
    QStringList diary;
    PageStack stack;
};

Place at(Place::Page page, const QString &folder = {}, const QString &entry = {})
{
    Place place;
    place.page = page;
    place.folder = folder;
    place.entry = entry;
    return place;
}

/// Some pages of a database file become rubbish.
void damage(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 4 / 4096 * 4096))
        qFatal("the database cannot be damaged");
    file.write(QByteArray(3 * 4096, '\x5a'));
}

} // namespace

class tst_PageStack : public QObject {
    Q_OBJECT

private slots:
    void goesThereAndBack();
    void aPageMayStay();
    void aCallIsOpenWhileItsPagesAre();
    void whatAPageSaysAsItGoesIsReadOnTheNext();
    void aCallThatCannotBeOpenedLeadsHome();
    void aDamagedCallIsRestoredOrSaved();
    void aJudgeOfSeveralRoundsStaysInOne();
    void offeredFilesAreOnlyShown();
    void offeredFilesKnowWhichCallWasOpen();
    void offeredFilesWaitForWhatIsOpen();
    void aPageThatIsNotThereIsSaid();
};

void tst_PageStack::goesThereAndBack()
{
    Shell shell;
    shell.stack.go(Place());
    QCOMPARE(shell.newlyNoted(),
             QStringList({QStringLiteral("home made"), QStringLiteral("home told its words"),
                          QStringLiteral("home at start")}));
    QVERIFY(!shell.stack.canGoBack());
    shell.stack.go(at(Place::Page::Home, {}, QStringLiteral("E-1")));
    QCOMPARE(shell.newlyNoted(), QStringList({QStringLiteral("home left"), QStringLiteral("home at E-1")}));
    shell.stack.back();
    QCOMPARE(shell.stack.page()->place().entry, QString());
    QVERIFY(!shell.stack.canGoBack());
}

void tst_PageStack::aPageMayStay()
{
    Shell shell;
    shell.stack.go(Place());
    static_cast<NotedPage *>(shell.stack.page())->mayLeave = false;
    shell.stack.go(at(Place::Page::Home, {}, QStringLiteral("E-1")));
    QCOMPARE(shell.stack.page()->place().entry, QString());
    QVERIFY(!shell.stack.close({}));
}

void tst_PageStack::aCallIsOpenWhileItsPagesAre()
{
    Shell shell;
    const CallFolder folder =
        tests::need(CallSetup::create(shell.machine.environment, tests::SmallCall::start()));
    const QString name = QString::fromStdString(folder.name());
    shell.stack.go(Place());
    shell.stack.go(at(Place::Page::Overview, name));
    QTRY_COMPARE(shell.present(), QStringLiteral("overview"));
    QVERIFY(shell.call.view());
    QCOMPARE(shell.stack.page()->folder(), name);
    const QPointer<Page> page = shell.stack.page();
    shell.stack.mark(Place::Page::Overview, {Navigator::Mark::Kind::Done, 0, {}});
    shell.stack.go(Place());
    QCOMPARE(shell.present(), QStringLiteral("home"));
    QTRY_VERIFY(!page);
    QTRY_VERIFY(!shell.call.view());
    QVERIFY(shell.stack.markOf(Place::Page::Overview).kind == Navigator::Mark::Kind::None);
}

void tst_PageStack::whatAPageSaysAsItGoesIsReadOnTheNext()
{
    Shell shell;
    shell.stack.go(at(Place::Page::Home, {}, QStringLiteral("E-1")));
    NotedPage::speaks = true;
    shell.stack.go(at(Place::Page::Home, {}, QStringLiteral("E-2")));
    NotedPage::speaks = false;
    QVERIFY(shell.notices.isSaying());
    shell.stack.go(at(Place::Page::Home, {}, QStringLiteral("E-3")));
    QVERIFY(!shell.notices.isSaying());
}

void tst_PageStack::aCallThatCannotBeOpenedLeadsHome()
{
    Shell shell;
    shell.stack.go(at(Place::Page::Desk, QStringLiteral("NO-SUCH-CALL")));
    QTRY_COMPARE(shell.present(), QStringLiteral("home"));
    QVERIFY(shell.notices.isSaying());
    shell.stack.go(at(Place::Page::Home, {}, QStringLiteral("E-1")));
    QVERIFY(!shell.notices.isSaying());
}

void tst_PageStack::aDamagedCallIsRestoredOrSaved()
{
    Shell shell;
    CallFolder folder;
    {
        const tests::OfficeMaker maker(shell.machine, {tests::Reached::Entered, 6, 3});
        tests::need(BackupDesk(*maker.session).make());
        folder = maker.view()->folder;
    }
    damage(folder.database());
    shell.stack.go(at(Place::Page::Overview, QString::fromStdString(folder.name())));
    QTRY_COMPARE(shell.present(), QStringLiteral("home"));
    QVERIFY(shell.notices.isSaying());
    QPushButton *link = nullptr;
    for (QPushButton *button : shell.notices.findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("can be saved")))
            link = button;
    }
    QVERIFY(link);
    link->click();
    auto *dialog = shell.stack.findChild<RescueDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(!dialog->restoreButton()->isHidden());
    QVERIFY(!dialog->lines().filter(QStringLiteral("6 entries, 3 judges")).isEmpty());
    dialog->restoreButton()->click();
    QTRY_VERIFY(dialog->isDone());
    const auto folders = [&shell] { return shelfOf(shell.machine.environment.home); };
    QCOMPARE(folders().size(), std::size_t(2)); // the damaged one stays
    dialog->reject();

    const QPointer<RescueDialog> saving = new RescueDialog({shell.machine.environment, shell.call, shell.stack, shell.notices, shell.sign, shell.jobs, shell.settings,
                                                            shell.languages, shell.actions},
                                                           folder, &shell.stack);
    QTRY_VERIFY(!saving->isBusy());
    saving->salvageButton()->click();
    saving->reject(); // while it works: it stops and stays
    QTRY_VERIFY(!saving->isBusy());
    QVERIFY(saving && !saving->isDone() && !saving->notice()->isHidden());
    QCOMPARE(folders().size(), std::size_t(2));
    saving->salvageButton()->click();
    QTRY_VERIFY(saving->isDone());
    QVERIFY(!saving->lines().filter(QStringLiteral("Saved: ")).isEmpty());
    QCOMPARE(folders().size(), std::size_t(2)); // in place of the damaged one
    saving->openButton()->click();
    QTRY_COMPARE(shell.present(), QStringLiteral("overview"));
    QCOMPARE(shell.call.view()->state.entries.size(), std::size_t(6));
}

/// The newest at first; an earlier one stays within reach, and what is not sent of it is said.
void tst_PageStack::aJudgeOfSeveralRoundsStaysInOne()
{
    tests::Machine office;
    tests::TwoRounds call(office, 2);
    for (const char *round : {"review", "again"}) {
        call.assign(round, 0);
        call.assign(round, 1);
    }
    Shell shell;
    const PackageOpened opened = tests::need(JudgeDesk::open(shell.machine.environment, call.package("review")));
    {
        const auto session = tests::need(CallSession::open(shell.machine.environment, opened.folder));
        SheetChange change;
        change.entry = "E-001";
        change.values = {{"clarity", "7"}};
        tests::need(JudgeDesk(*session).score(change));
    }
    const QString name = QString::fromStdString(opened.folder.name());
    RoundStrip strip;
    strip.start({shell.machine.environment, shell.call, shell.stack, shell.notices, shell.sign, shell.jobs, shell.settings, shell.languages,
                 shell.actions});
    connect(&shell.stack, &PageStack::arrived, &strip, [&](Page *page) { strip.showFor(*page); });
    shell.stack.go(at(Place::Page::Desk, name));
    QTRY_COMPARE(shell.present(), QStringLiteral("desk"));
    QVERIFY(strip.isHidden()); // with one round there is nothing to choose
    shell.stack.go(Place());
    QTRY_VERIFY(!shell.call.view());
    tests::need(JudgeDesk::open(shell.machine.environment, call.package("again")));

    shell.stack.go(at(Place::Page::Desk, name));
    QTRY_COMPARE(shell.present(), QStringLiteral("desk"));
    QCOMPARE(shell.stack.page()->place().round, QStringLiteral("again"));
    QCOMPARE(strip.choice()->count(), 2);
    QCOMPARE(strip.choice()->currentIndex(), 1);
    QTRY_VERIFY(!strip.sendButton()->isHidden());
    QVERIFY(strip.sendButton()->accessibleName().contains(QStringLiteral("1 sheet")));
    const QPointer<Page> page = shell.stack.page();
    emit strip.choice()->activated(0);
    QCOMPARE(shell.stack.page()->place().round, QStringLiteral("review"));
    QCOMPARE(strip.choice()->currentIndex(), 0);
    QVERIFY(shell.stack.page() != page); // its criteria are others
    QTRY_VERIFY(strip.sendButton()->isHidden());
    shell.stack.go(at(Place::Page::Desk, name, QStringLiteral("E-002")));
    QCOMPARE(shell.stack.page()->place().round, QStringLiteral("review"));
    // On Home it is still the call of the newest round.
    QCOMPARE(shelfOf(shell.machine.environment.home).front().card.round, std::string("again"));
}

void tst_PageStack::offeredFilesAreOnlyShown()
{
    Shell shell;
    shell.registry.add(Place::Page::Incoming, [&](const Services &services, QWidget *parent) -> Page * {
        return new NotedPage(services, parent, &shell.diary, QStringLiteral("incoming"));
    });
    shell.stack.go(Place());
    shell.stack.offer({});
    QCOMPARE(shell.present(), QStringLiteral("home"));
    shell.stack.offer({QStringLiteral("/a"), QStringLiteral("/b")});
    QCOMPARE(shell.present(), QStringLiteral("incoming"));
    QCOMPARE(shell.stack.page()->place().files, QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
    QCOMPARE(shell.stack.page()->place().from, QString());
}

/// What comes while a call is open is for that one, also what comes a moment later.
void tst_PageStack::offeredFilesKnowWhichCallWasOpen()
{
    Shell shell;
    shell.registry.add(Place::Page::Incoming, [&](const Services &services, QWidget *parent) -> Page * {
        return new NotedPage(services, parent, &shell.diary, QStringLiteral("incoming"));
    });
    const QString name = QString::fromStdString(tests::need(CallSetup::create(shell.machine.environment, tests::SmallCall::start())).name());
    shell.stack.go(at(Place::Page::Overview, name));
    QTRY_COMPARE(shell.present(), QStringLiteral("overview"));
    shell.stack.offer({QStringLiteral("/a")});
    QCOMPARE(shell.stack.page()->place().from, name);
    shell.stack.offer({QStringLiteral("/b")});
    QCOMPARE(shell.stack.page()->place().files.size(), 2);
    QCOMPARE(shell.stack.page()->place().from, name);
    shell.stack.go(Place());
    shell.stack.offer({QStringLiteral("/a")});
    QCOMPARE(shell.stack.page()->place().from, QString());
}

void tst_PageStack::offeredFilesWaitForWhatIsOpen()
{
    Shell shell;
    shell.registry.add(Place::Page::Incoming, [&](const Services &services, QWidget *parent) -> Page * {
        return new NotedPage(services, parent, &shell.diary, QStringLiteral("incoming"));
    });
    shell.stack.show();
    shell.stack.go(Place());
    QMenu menu(shell.stack.page());
    menu.addAction(QStringLiteral("one"));
    menu.popup(QPoint(10, 10));
    QCOMPARE(QApplication::activePopupWidget(), &menu);
    shell.stack.offer({QStringLiteral("/a")});
    shell.stack.offer({QStringLiteral("/b")});
    QTest::qWait(500);
    QCOMPARE(shell.present(), QStringLiteral("home")); // a menu or dialog of the page would go with it
    menu.close();
    QTRY_COMPARE(shell.present(), QStringLiteral("incoming"));
    QCOMPARE(shell.stack.page()->place().files, QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
    // What came a moment ago is still to be answered.
    shell.stack.offer({QStringLiteral("/c")});
    QCOMPARE(shell.stack.page()->place().files, QStringList({QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")}));
}

void tst_PageStack::aPageThatIsNotThereIsSaid()
{
    Shell shell;
    shell.stack.go(Place());
    shell.stack.go(at(Place::Page::Reports, QStringLiteral("ANY")));
    QCOMPARE(shell.present(), QStringLiteral("home"));
    QVERIFY(shell.notices.isSaying());
}

PALMARES_TEST(tst_PageStack)
#include "tst_pagestack.moc"
