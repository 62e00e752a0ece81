#include "tests/support/test.h"

#include "core/office/keeping/backupdesk.h"
#include "core/office/session/sessionthread.h"
#include "tests/support/judgemaker.h"
#include "ui/shell/actions.h"
#include "ui/shell/callcardrow.h"
#include "ui/shell/folderwords.h"
#include "ui/shell/homepage.h"
#include "ui/shell/incomingpage.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/navigator.h"
#include "ui/shell/noticestrip.h"
#include "ui/shell/savesign.h"
#include "ui/shell/settings.h"
#include "ui/shell/sharing.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/whichdialog.h"
#include "ui/text/languages.h"

#include <QPointer>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

struct Shell final : Navigator, SaveSign {
    void go(const Place &place) override { places.push_back(place); }
    void back() override {}
    void offer(const QStringList &) override {}
    void mark(Place::Page, const Mark &) override {}
    void saving() override {}
    void saved(std::int64_t) override {}
    void failed(const Error &, std::function<void()>) override {}
    std::vector<Place> places;
};

/// The screens of one computer.
struct Screens {
    explicit Screens(Machine &at) : machine(at), settings(QString::fromStdString(at.file("settings.ini"))), call(at.environment)
    {
        actions.add(shellActions());
    }
    Services services() { return {machine.environment, call, shell, notices, shell, jobs, settings, languages, actions}; }

    /// The page of files that came while `from` was open.
    std::unique_ptr<IncomingPage> incoming(const std::string &file, const std::string &from = {})
    {
        auto page = std::make_unique<IncomingPage>(services(), nullptr);
        page->resize(1024, 700);
        static_cast<QWidget &>(*page).show();
        Place place;
        place.page = Place::Page::Incoming;
        place.files = {QString::fromStdString(file)};
        place.from = QString::fromStdString(from);
        page->arrive(place);
        if (!QTest::qWaitFor([&] { return page->files().size() == 1; }, 60'000))
            qFatal("nothing was read");
        return page;
    }

    Machine &machine;
    text::Languages languages;
    Settings settings;
    ActionCatalogue actions;
    SessionThread call;
    Shell shell;
    NoticeStrip notices;
    JobStrip jobs;
};

/// An office, the backup of it that was restored an hour later, and a ballot that is in neither.
struct TwoOffices {
    TwoOffices() : call(office, 1, 3)
    {
        first = call.view()->folder.name();
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        ballot = writeFile(office.file("b.palmballot"), need(readUserFile(judge.send("b.palmballot").file, 1 << 24)));
        const Backup backup = need(BackupDesk(*call.session).make());
        office.clock.advance(3'600'000);
        restored = need(BackupDesk::restore(office.environment, backup.path)).folder.name();
        call.session.reset();
    }
    Machine office;
    SmallCall call;
    std::string first, restored, ballot;
};

std::vector<CallCardRow *> visibleRows(const QWidget *page)
{
    std::vector<CallCardRow *> rows;
    for (CallCardRow *row : page->findChildren<CallCardRow *>()) {
        if (row->isVisible())
            rows.push_back(row);
    }
    return rows;
}

} // namespace

/// Two folders of one call on one computer, as after a backup was restored beside it.
class tst_TwoFolders : public QObject {
    Q_OBJECT

private slots:
    void homeTellsThemApart();
    void theNameOfTheFolderIsTheLastMeans();
    void whoComesFromNoneIsAsked();
    void whoComesFromOneStaysInIt();
    void twoFoldersOfOneJudgeAreOnePerson();
    void aJudgeIsAskedToo();

private:
    text::Languages m_languages;
};

void tst_TwoFolders::homeTellsThemApart()
{
    TwoOffices two;
    Screens screens(two.office);
    HomePage page(screens.services(), nullptr);
    page.resize(1024, 700);
    static_cast<QWidget &>(page).show();
    page.arrive(Place());
    QCoreApplication::processEvents();
    const auto rows = visibleRows(&page);
    QCOMPARE(rows.size(), std::size_t(2));
    for (const CallCardRow *row : rows) {
        const bool isRestored = row->row().place.folder.toStdString() == two.restored;
        QVERIFY2(row->row().which.startsWith(isRestored ? QStringLiteral("Restored from a backup on ") : QStringLiteral("Was here before the restored one")),
                 qPrintable(row->row().which));
        QVERIFY(row->row().which.contains(QStringLiteral("last changed on ")));
        QVERIFY(!row->row().which.contains(QStringLiteral("folder")));
        QVERIFY(row->button()->accessibleName().contains(row->row().which));
    }
}

void tst_TwoFolders::theNameOfTheFolderIsTheLastMeans()
{
    ShelfCall one;
    one.hasCard = true;
    one.card.savedAt = 1'763'733'600'000;
    one.folder.path = "/calls/A-office-1";
    ShelfCall other = one;
    QVERIFY(folderWords(one, {one}, one.card.savedAt).isEmpty());
    other.folder.path = "/calls/A-office-2";
    QVERIFY(folderWords(one, {one, other}, one.card.savedAt).contains(QStringLiteral("A-office-1")));
    other.card.savedAt += 3'600'000;
    QVERIFY(!folderWords(one, {one, other}, one.card.savedAt).contains(QStringLiteral("A-office-1")));
    QVERIFY(folderWords(one, {one, other}, one.card.savedAt) != folderWords(other, {one, other}, one.card.savedAt));
}

void tst_TwoFolders::whoComesFromNoneIsAsked()
{
    TwoOffices two;
    Screens screens(two.office);
    for (const std::string &wanted : {two.first, two.restored}) {
        const auto page = screens.incoming(two.ballot);
        const OfferWords words = offerWordsOf(page->groups().front(), page->files(), "en", two.office.clock.nowMs());
        QCOMPARE(words.ways.size(), std::size_t(1)); // no two buttons with the same words
        QCOMPARE(words.facts.front().label, QStringLiteral("Goes into"));
        screens.shell.places.clear();
        page->primaryButton()->click();
        const QPointer<WhichDialog> unanswered = page->findChild<WhichDialog *>();
        QVERIFY(unanswered && unanswered->isVisible());
        QTest::keyClick(unanswered, Qt::Key_Return); // Enter alone decides nothing
        QTRY_VERIFY(!unanswered);
        QVERIFY(screens.shell.places.empty());
        page->primaryButton()->click();
        auto *dialog = page->findChild<WhichDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->rows().size(), std::size_t(2));
        for (const CallCardRow *row : dialog->rows()) {
            const bool isRestored = row->row().title.startsWith(QStringLiteral("Restored from a backup on "));
            if (isRestored == (wanted == two.restored)) {
                row->button()->click();
                break;
            }
        }
        QCOMPARE(screens.shell.places.size(), std::size_t(1));
        QCOMPARE(screens.shell.places.front().folder.toStdString(), wanted);
        QCOMPARE(screens.shell.places.front().page, Place::Page::Files);
    }
}

void tst_TwoFolders::whoComesFromOneStaysInIt()
{
    TwoOffices two;
    Screens screens(two.office);
    for (const std::string &from : {two.first, two.restored}) {
        const auto page = screens.incoming(two.ballot, from);
        const OfferWords words = offerWordsOf(page->groups().front(), page->files(), "en", two.office.clock.nowMs());
        QVERIFY(words.facts.front().value.startsWith(from == two.restored ? QStringLiteral("Restored from a backup on ")
                                                                          : QStringLiteral("Was here before the restored one")));
        screens.shell.places.clear();
        page->primaryButton()->click();
        QVERIFY(!page->findChild<WhichDialog *>());
        QCOMPARE(screens.shell.places.size(), std::size_t(1));
        QCOMPARE(screens.shell.places.front().folder.toStdString(), from);
    }
}

void tst_TwoFolders::twoFoldersOfOneJudgeAreOnePerson()
{
    Machine office;
    SmallCall call(office, 1, 3);
    Judge judge(11, packageFor(office, call, "J-01"));
    need(BackupDesk::restore(judge.machine.environment, need(BackupDesk(*judge.session).make()).path));
    const auto shelf = shelfOf(judge.machine.environment.home);
    QCOMPARE(judgesBeside(shelf, shelf.front()).size(), std::size_t(2));
    QVERIFY(!isShared(judge.machine.environment.home, judge.opened.folder.name()));
    Screens screens(judge.machine);
    HomePage page(screens.services(), nullptr);
    static_cast<QWidget &>(page).show();
    page.arrive(Place());
    QCoreApplication::processEvents();
    const auto rows = visibleRows(&page);
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(!rows.front()->row().isShared && rows.front()->row().which != rows.back()->row().which);
}

void tst_TwoFolders::aJudgeIsAskedToo()
{
    Machine office;
    SmallCall call(office, 1, 3);
    Judge judge(11, packageFor(office, call, "J-01"));
    const CallFolder restored = need(BackupDesk::restore(judge.machine.environment, need(BackupDesk(*judge.session).make()).path)).folder;
    need(EntryRegister(*call.session).correct("E-001", {{"title", "Better"}}));
    const std::string newer = packageFor(office, call, "J-01", "newer");
    judge.session.reset();
    Screens screens(judge.machine);
    const auto asked = screens.incoming(newer);
    QVERIFY(!asked->files().front().isCompared); // with which of them nobody has said
    asked->primaryButton()->click();
    auto *dialog = asked->findChild<WhichDialog *>();
    QVERIFY(dialog);
    for (const CallCardRow *row : dialog->rows()) {
        if (row->row().title.startsWith(QStringLiteral("Restored")))
            row->button()->click();
    }
    QTRY_COMPARE(screens.shell.places.size(), std::size_t(1));
    QCOMPARE(screens.shell.places.front().folder.toStdString(), restored.name());
    // In one of them it is compared with that one, and goes nowhere else.
    const std::string first = judge.opened.folder.name();
    screens.shell.places.clear();
    const auto there = screens.incoming(newer, first);
    QVERIFY(there->files().front().isCompared);
    QCOMPARE(there->files().front().preview->corrected.size(), std::size_t(1));
    there->primaryButton()->click();
    QTRY_COMPARE(screens.shell.places.size(), std::size_t(1));
    QCOMPARE(screens.shell.places.front().folder.toStdString(), first);
}

PALMARES_TEST(tst_TwoFolders)
#include "tst_twofolders.moc"
