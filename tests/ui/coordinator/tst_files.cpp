#include "tests/ui/coordinator/officeworld.h"

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/packageplan.h"
#include "core/office/paper/sheetdesk.h"
#include "core/office/session/keydesk.h"
#include "ui/coordinator/files/backupdialog.h"
#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/files/forkspane.h"
#include "ui/coordinator/files/forktable.h"
#include "ui/coordinator/files/formdialog.h"
#include "ui/coordinator/files/historypane.h"
#include "ui/coordinator/files/keeppane.h"
#include "ui/coordinator/files/mergecard.h"
#include "ui/coordinator/files/notreadlist.h"
#include "ui/coordinator/files/questionspane.h"
#include "ui/coordinator/files/receivedpane.h"
#include "ui/coordinator/files/sendpane.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/overview/tasklist.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/lettersdialog.h"
#include "ui/coordinator/parts/picklist.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/text/figures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// Ballots of the first judges on disk, none of them merged.
QStringList ballots(OfficeWorld &world, int judges, int laptop = 1)
{
    const std::string round = world.round;
    const std::int64_t now = world.machine.environment.clock->nowMs();
    QStringList files;
    for (int i = 0; i < judges; ++i) {
        const Bytes bytes = *world.answer([&](CallSession &session) -> Result<Bytes> {
            return madeBallot(session, round, static_cast<std::uint32_t>(i), false, now, laptop);
        });
        const std::string name = "J-" + std::to_string(i + 1) + "-" + std::to_string(laptop) + ".palmballot";
        files += QString::fromStdString(writeFile(world.machine.file(name), bytes));
    }
    return files;
}

std::size_t countingSheets(const CallState &state)
{
    return static_cast<std::size_t>(std::count_if(state.sheets.begin(), state.sheets.end(),
                                                  [](const SheetSlot &slot) { return slot.counts(); }));
}

void press(QPushButton *button)
{
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void thePlanKnowsTheSizeOfAPackage()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        const auto plan = packageOutlines(*world.call->view(), 0);
        QCOMPARE(plan.size(), std::size_t(12));
        const QDir folder(QString::fromStdString(world.machine.file("packages")));
        const auto files = folder.entryInfoList({QStringLiteral("*J-03*.palmpack")});
        QCOMPARE(files.size(), 1);
        const PackageOutline &outline = plan[2];
        QCOMPARE(outline.code, std::string("J-03"));
        QVERIFY(std::abs(outline.bytes() - files.front().size()) < files.front().size() / 20);
        QCOMPARE(outline.issued, std::int64_t(1));
        QVERIFY(!outline.hasChanged);
    }

    void aLimitMakesParts()
    {
        PackageOutline outline;
        outline.textBytes = 1'000;
        outline.media = {6'000, 5'000, 4'000};
        outline.mediaBytes = 15'000;
        QCOMPARE(outline.filesWithin(0), std::size_t(1));
        QCOMPARE(outline.filesWithin(16'000), std::size_t(1));
        QCOMPARE(outline.filesWithin(10'500), std::size_t(3)); // texts, 6, 5 + 4
        QVERIFY(!outline.isBeyond(10'500));
        QVERIFY(outline.isBeyond(6'500));
    }

    void writesThePackagesOfThoseWhoHaveNone()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        const auto page = world.show<FilesPage>(Place::Page::Files);
        SendPane *pane = page->sendPane();
        page->goTo(FilesPage::Typing);
        const auto overview = world.show<OverviewPage>(Place::Page::Overview);
        QCOMPARE(overview->tasks()->tasks().front().what, OfficeTask::What::WritePackages);
        QTest::mouseClick(overview->tasks()->row(0)->button(), Qt::LeftButton);
        page->arrive(world.shell.places.back()); // to where it is done, whatever was open
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->outlines().size(), std::size_t(12));
        pane->table()->selectRow(0);
        QVERIFY(pane->writeButton()->text().contains(QLatin1Char('1')));
        const QString folder = QString::fromStdString(world.machine.file("out"));
        pane->writeTo(folder);
        QVERIFY(world.settle());
        QCOMPARE(world.state().issues.size(), std::size_t(1));
        QCOMPARE(pane->notice()->kind(), Notice::Kind::Done);
        QVERIFY(world.settle());
        pane->writeTo(folder); // everybody else
        QVERIFY(world.settle());
        QCOMPARE(world.state().issues.size(), std::size_t(12));
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.palmpack")}).size(), 12);
        pane->showMessages();
        auto *dialog = pane->findChild<LettersDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->list()->count(), 12);
        QVERIFY(dialog->text()->toPlainText().contains(QStringLiteral("J-01")));
    }

    void whatPackagesCannotTakeOutIsSaidWhereTheyAreWritten()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        const std::string sound = writeFile(world.machine.file("voice.mp3"), std::string("ID3\3\0\0\0\0\0\0", 10) + std::string(400, 'x'));
        const std::string code = world.state().entries.front().code;
        const auto attached = world.answer([&](CallSession &session) { return EntryRegister(session).attach(code, {sound}); });
        QVERIFY(attached.ok() && attached->problems.empty());
        const std::string bare = world.state().entries.back().code;
        QVERIFY(world.answer([&](CallSession &session) { return EntryRegister(session).correct(bare, {{"text", ""}}); }).ok());
        const auto page = world.show<FilesPage>(Place::Page::Files);
        SendPane *pane = page->sendPane();
        pane->writeTo(QString::fromStdString(world.machine.file("out")));
        QVERIFY(world.settle());
        QTRY_VERIFY(pane->notice()->kind() == Notice::Kind::Warn);
        QVERIFY(world.settle());
        QString words = wordsOf(pane->notice());
        QVERIFY2(words.contains(QStringLiteral("cannot be cleaned")) && words.contains(QLatin1Char('1')), qPrintable(words));
        const QString titleAtMost = QStringLiteral("a title at most: ") + QString::fromStdString(bare);
        QVERIFY2(text::withoutMarks(words).contains(titleAtMost), qPrintable(words));
        picture(pane, QStringLiteral("files-left"));
        pane->writeFormsTo(QString::fromStdString(world.machine.file("forms")));
        QVERIFY(world.settle());
        QTRY_VERIFY(pane->notice()->kind() == Notice::Kind::Warn);
        words = wordsOf(pane->notice());
        QVERIFY2(text::withoutMarks(words).contains(titleAtMost) && !words.contains(QStringLiteral("cannot be cleaned")), qPrintable(words));
    }

    void aFolderThatCannotBeWrittenLeavesEverythingAsItWas()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        const auto page = world.show<FilesPage>(Place::Page::Files);
        writeFile(world.machine.file("full"), "a file where a folder is wanted");
        page->sendPane()->writeTo(QString::fromStdString(world.machine.file("full")));
        QVERIFY(world.settle());
        QVERIFY(world.state().issues.empty());
        QVERIFY(world.shell.hasFailed);
        QVERIFY(!world.shell.said.isEmpty());
    }

    void showsWhatFilesWouldBringAndTakesInOnlyThose()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        QStringList files = ballots(world, 3);
        files +=
            QString::fromStdString(writeFile(world.machine.file("holiday.palmballot"), "no ballot at all"));
        Place place = world.place(Place::Page::Files);
        place.files = files;
        const auto page = world.show<FilesPage>(place);
        ReceivedPane *pane = page->receivedPane();
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->preview().files.size(), std::size_t(4));
        QCOMPARE(pane->preview().count(FileVerdict::New), std::size_t(3));
        QCOMPARE(pane->preview().count(FileVerdict::NotRead), std::size_t(1));
        QCOMPARE(pane->preview().files.front().judgeCode, std::string("J-01"));
        QVERIFY(page->place().files.isEmpty());
        const std::size_t sheets = countingSheets(world.state());
        QCOMPARE(sheets, std::size_t(0));
        QCOMPARE(pane->preview().after.returned, std::size_t(3));

        // Space takes the first file out of the merge again, and the figures follow.
        pane->table()->setFocus();
        // Grouped by verdict; why a file was not read goes across its row.
        const RowsProxy *rows = pane->table()->proxy();
        QCOMPARE(rows->rowCount(), 6);
        QVERIFY(rows->index(0, 0).data().toString().startsWith(QStringLiteral("New 3: ")));
        QVERIFY(rows->index(4, 0).data().toString().startsWith(QStringLiteral("Not read 1: ")));
        QVERIFY(rows->index(5, 2).data().toString().contains(QStringLiteral("holiday.palmballot")));
        QCOMPARE(pane->table()->columnSpan(5, 2), 3);
        pane->table()->setCurrentRow(pane->rowOf(0));
        QTest::keyClick(pane->table(), Qt::Key_Space);
        QVERIFY(world.settle());
        QCOMPARE(pane->preview().ticked, std::size_t(2));
        QCOMPARE(pane->preview().after.returned, std::size_t(2));
        QCOMPARE(pane->notRead()->words().size(), qsizetype(1));
        QVERIFY(pane->notRead()->words().front().contains(QStringLiteral("holiday.palmballot")));
        QVERIFY(!pane->notRead()->words().front().contains(QString::fromStdString(world.machine.file("holiday"))));
        picture(page.get(), QStringLiteral("files-received"));

        const std::size_t expected = pane->preview().after.counting;
        press(pane->mergeButton());
        QVERIFY(world.settle());
        QVERIFY(!pane->hasPreview());
        QCOMPARE(countingSheets(world.state()), expected);
        QVERIFY(expected > 0);
        // Who sent what was not read has to hear of it: it stays until somebody lets go of it.
        QVERIFY(pane->notRead()->isVisible());
        press(pane->notRead()->dismissButton());
        QVERIFY(!pane->notRead()->isVisible());
        // A folder passes nothing over in silence.
        QVERIFY(QDir().mkpath(QString::fromStdString(world.machine.file("mail"))));
        writeFile(world.machine.file("mail/notes.txt"), std::string(200, 'n'));
        writeFile(world.machine.file("mail/letter.palmballot"), std::string(200, 'n'));
        QVERIFY(QFile::copy(files.front(), QString::fromStdString(world.machine.file("mail/again.palmballot"))));
        pane->read({QString::fromStdString(world.machine.file("mail"))});
        QVERIFY(world.settle());
        QCOMPARE(pane->preview().files.size(), std::size_t(3)); // each in its group
        QCOMPARE(pane->preview().count(FileVerdict::NotRead), std::size_t(2));
        QCOMPARE(qsizetype(pane->preview().count(FileVerdict::NotRead)), qsizetype(pane->notRead()->lines().size()));
        const QString left = pane->notRead()->words().join(QLatin1Char('\n'));
        QVERIFY2(left.contains(QStringLiteral("letter.palmballot")) && left.contains(QStringLiteral("notes.txt")), qPrintable(left));
        picture(page.get(), QStringLiteral("files-notread"));
        // What has come whole since is no longer listed as not read.
        const QString letter = QString::fromStdString(world.machine.file("mail/letter.palmballot"));
        QVERIFY(QFile::remove(letter) && QFile::copy(files[1], letter));
        pane->putAway();
        pane->read({QString::fromStdString(world.machine.file("mail"))});
        QVERIFY(world.settle());
        QCOMPARE(pane->notRead()->lines().size(), std::size_t(1));
        QCOMPARE(pane->notRead()->lines().front().name, QStringLiteral("notes.txt"));
    }

    void aSecondTimeTheSameFilesAreHere()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        const QStringList files = ballots(world, 2);
        const auto page = world.show<FilesPage>(Place::Page::Files);
        page->goTo(FilesPage::Received);
        ReceivedPane *pane = page->receivedPane();
        pane->read(files);
        QVERIFY(world.settle());
        pane->merge();
        QVERIFY(world.settle());
        pane->read(files);
        QVERIFY(world.settle());
        QCOMPARE(pane->preview().count(FileVerdict::Here), std::size_t(2));
        QVERIFY(!pane->mergeButton()->isEnabled());
    }

    void aForkIsDecidedFieldByFieldWithAReason()
    {
        OfficeWish wish = demoOffice();
        wish.twoLaptops = 1;
        OfficeWorld world(wish);
        const auto page = world.show<FilesPage>(Place::Page::Files);
        ForksPane *pane = page->forksPane();
        QVERIFY(pane->isVisible()); // what needs a person comes first
        QVERIFY(world.settle());
        QCOMPARE(pane->forks().size(), std::size_t(2));
        const ForkView fork = pane->forks().front();
        QCOMPARE(fork.versions.size(), std::size_t(2));
        QVERIFY(fork.versions[0].total.has_value());
        QVERIFY(fork.versions[0].total != fork.versions[1].total);
        for (QRadioButton *choice : pane->choices())
            QVERIFY(!choice->isChecked()); // no side is chosen for anybody
        QVERIFY(!pane->recordButton()->isEnabled());
        picture(page.get(), QStringLiteral("files-fork"));

        const std::size_t before = countingSheets(world.state());
        QTest::mouseClick(pane->choices()[1], Qt::LeftButton, {}, {8, pane->choices()[1]->height() / 2});
        QVERIFY(!pane->recordButton()->isEnabled());
        QTest::keyClicks(pane->reason(), QStringLiteral("She said so on the phone."));
        press(pane->recordButton());
        QVERIFY(world.settle());
        QCOMPARE(pane->forks().size(), std::size_t(1));
        QCOMPARE(countingSheets(world.state()), before + 1);
        const SheetSlot *slot = world.state().sheet(fork.round, fork.judge, fork.entry);
        QVERIFY(slot && slot->counts());
        QCOMPARE(world.state().sheetHeads[slot->standing].sheet, fork.versions[1].id);
        QVERIFY(pane->reason()->toPlainText().isEmpty());
    }

    void oneAnswerForALaptopWhereverBothJudged()
    {
        OfficeWish wish = demoOffice();
        wish.twoLaptops = 1;
        OfficeWorld world(wish);
        const auto page = world.show<FilesPage>(Place::Page::Files);
        ForksPane *pane = page->forksPane();
        QVERIFY(world.settle());
        pane->choices()[0]->click();
        QVERIFY(pane->everywhere()->isVisible());
        pane->everywhere()->click();
        QTest::keyClicks(pane->reason(), QStringLiteral("The other laptop was borrowed."));
        QTest::keyClick(pane->recordButton(), Qt::Key_Space);
        QVERIFY(world.settle());
        QVERIFY(pane->forks().empty());
        QCOMPARE(page->tabs()->current(), int(FilesPage::Forks));
        // Both laptops still wait to be confirmed: Overview sends to where that is said.
        const int waiting = page->questionsPane()->count();
        QCOMPARE(waiting, 2);
        QCOMPARE(world.shell.marks[Place::Page::Files].count, waiting);
        Place there = world.place(Place::Page::Files);
        there.part = QStringLiteral("questions");
        page->arrive(there);
        QVERIFY(page->questionsPane()->isVisible());
        picture(page.get(), QStringLiteral("files-questions"));
        // What was decided between both is still told of each: what it sent, and which of it counts.
        const std::uint32_t judge = world.state().devices.front().judge;
        int counted = 0;
        for (const QuestionRow *row : page->questionsPane()->rows()) {
            const QRegularExpressionMatch told = QRegularExpression(QStringLiteral("^(\\d+) sheets come from .*\\. (\\d+) of them count now")).match(row->question().second);
            QVERIFY2(told.hasMatch(), qPrintable(row->question().second));
            const auto of = [judge](const SheetSlot &slot) { return slot.judge == judge; };
            QCOMPARE(told.captured(1).toInt(), int(std::count_if(world.state().sheets.begin(), world.state().sheets.end(), of)));
            counted += told.captured(2).toInt();
        }
        QCOMPARE(counted, int(std::count_if(world.state().sheets.begin(), world.state().sheets.end(),
                                            [judge](const SheetSlot &slot) { return slot.judge == judge && slot.counts(); })));
        const auto answer = [&](std::size_t offer) {
            press(page->questionsPane()->rows().front()->buttons().at(offer));
            auto *dialog = page->questionsPane()->findChild<ReasonDialog *>();
            QTest::keyClicks(dialog->reason(), QStringLiteral("She told me."));
            press(dialog->button());
            return world.settle();
        };
        QVERIFY(answer(0)); // confirmed
        QCOMPARE(page->questionsPane()->count(), 1);
        QVERIFY(answer(1)); // revoked
        QCOMPARE(page->questionsPane()->count(), 0);
        const auto &rows = page->questionsPane()->rows(); // what is answered can be answered again
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const QuestionRow *row) { return row->question().isAnswered; }), std::ptrdiff_t(2));
        QVERIFY(std::any_of(world.state().devices.begin(), world.state().devices.end(),
                            [](const DeviceView &device) { return device.state == DeviceState::Revoked; }));
        QVERIFY(world.shell.marks[Place::Page::Files].kind != Navigator::Mark::Kind::Count);
    }

    void aMergedFileIsTakenOutOfTheCountAndBroughtBack()
    {
        OfficeWorld world(demoOffice());
        const auto page = world.show<FilesPage>(Place::Page::Files);
        page->goTo(FilesPage::History);
        HistoryPane *pane = page->historyPane();
        QVERIFY(world.settle());
        const std::size_t before = countingSheets(world.state());
        int row = -1;
        for (std::size_t i = 0; i < pane->files().size(); ++i) {
            if (pane->files()[i].judgeCode == "J-04")
                row = static_cast<int>(i);
        }
        QVERIFY(row >= 0);
        for (const bool isBack : {false, true}) {
            pane->table()->setCurrentRow(row);
            press(pane->undoButton());
            auto *dialog = pane->findChild<ReasonDialog *>();
            QVERIFY(dialog && !dialog->button()->isEnabled()); // not without a reason
            QTest::keyClicks(dialog->reason(), QStringLiteral("It was sent by mistake."));
            QTest::keyClick(dialog->button(), Qt::Key_Space);
            QVERIFY(world.settle());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(pane->files()[static_cast<std::size_t>(row)].state,
                     isBack ? HistoryFile::State::Merged : HistoryFile::State::SetAside);
            QCOMPARE(countingSheets(world.state()) == before, isBack);
        }
        QCOMPARE(world.state().asides.size(), std::size_t(1));
    }

    void aFilledFormIsTakenInForItsJudge()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        const auto page = world.show<FilesPage>(Place::Page::Files);
        page->goTo(FilesPage::Received);
        const CallState &state = world.state();
        const RoundRules &rules = state.rounds.front().rules->rounds.front();
        std::string head = "entry,check";
        std::string cells;
        for (const Criterion &criterion : rules.criteria) {
            head += "," + criterion.id;
            cells += "," + criterion.scale.textOf(criterion.scale.max);
        }
        cells += ",,,,";
        std::string table = head + ",state,kind,comment,note_to_entrant\n";
        std::size_t rows = 0;
        for (const AssignView &assign : state.assigns) {
            if (assign.round != 0 || state.judges[assign.judge].code != "J-02" || assign.on != true)
                continue;
            table += state.entries[assign.entry].code + "," +
                     SheetDesk::checkCode(state, 0, assign.judge, assign.entry, state.entries[assign.entry].heads.front()) + cells + "\n";
            ++rows;
        }
        const std::string path = writeFile(world.machine.file("OFFICE-26-review-J-02.csv"), table);
        page->receivedPane()->takeForm(QString::fromStdString(path));
        auto *dialog = page->receivedPane()->findChild<FormDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->judges()->currentData().toString(), QStringLiteral("J-02"));
        QVERIFY(world.settle());
        QCOMPARE(countingSheets(world.state()), std::size_t(0)); // looked at, not taken in
        QVERIFY2(dialog->button()->isEnabled(), qPrintable(dialog->report()->text()));
        picture(dialog, QStringLiteral("files-form"));
        QVERIFY(!dialog->typings()->isVisible());
        dialog->sources()->setCurrentIndex(1); // typed from paper: nobody's second typing until somebody says so
        QVERIFY(world.settle());
        QVERIFY(dialog->typings()->isVisible());
        QCOMPARE(dialog->typings()->currentIndex(), 0);
        QVERIFY2(dialog->button()->isEnabled(), qPrintable(dialog->report()->text()));
        picture(dialog, QStringLiteral("files-form-paper"));
        dialog->sources()->setCurrentIndex(0);
        QVERIFY(world.settle());
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(world.settle());
        QCOMPARE(countingSheets(world.state()), rows);
    }

    void theKeyFileOpensWithThePasswordThatIsShown()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<FilesPage>(Place::Page::Files);
        page->goTo(FilesPage::Keep);
        KeepPane *pane = page->keepPane();
        QVERIFY(world.settle());
        const std::string path = world.machine.file("office.palmkey");
        pane->writeKeyTo(QString::fromStdString(path));
        QVERIFY(world.settle());
        QCOMPARE(pane->password().size(), 20);
        bool isClosed = false; // as on another computer: nobody has the call open
        world.call->close(nullptr, [&] { isClosed = true; });
        QVERIFY(waitUntil([&] { return isClosed; }));
        const auto restored =
            need(KeyDesk::restore(world.machine.environment, path, pane->password().toStdString()));
        QVERIFY(restored.wasHere);
        QVERIFY(!KeyDesk::restore(world.machine.environment, path, "12345678901234567890").ok());
    }

    void aBackupIsMadeLookedIntoAndRestoredBesideTheCall()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<FilesPage>(Place::Page::Files);
        page->goTo(FilesPage::Keep);
        KeepPane *pane = page->keepPane();
        QVERIFY(world.settle());
        press(pane->backupButton());
        QVERIFY(world.settle());
        QVERIFY(!pane->backups().empty());
        pane->table()->setCurrentRow(0);
        pane->lookInto();
        QVERIFY(waitUntil([&] { return pane->findChild<BackupDialog *>() && pane->findChild<BackupDialog *>()->isReady(); }));
        auto *looked = pane->findChild<BackupDialog *>();
        QVERIFY(looked->figures().contains(QStringLiteral("24 entries")));
        QCOMPARE(looked->table(BackupDialog::Entries)->proxy()->rowCount(), 24);
        picture(looked, QStringLiteral("files-backup"));
        looked->goTo(BackupDialog::Judges);
        QCOMPARE(looked->table(BackupDialog::Judges)->proxy()->rowCount(), 12);
        looked->goTo(BackupDialog::Ranking);
        picture(looked, QStringLiteral("files-backup-ranking"));
        QVERIFY(!looked->table(BackupDialog::Ranking)->isVisible()); // not ranked yet, which it says
        looked->reject();
        const std::size_t calls = world.machine.environment.home.cards().size();
        pane->restore();
        QVERIFY(world.settle());
        QCOMPARE(world.machine.environment.home.cards().size(), calls + 1);
        world.shell.last.follow();
        QCOMPARE(world.shell.places.back().page, Place::Page::Overview);
        QVERIFY(world.shell.places.back().folder != QString::fromStdString(world.folder.name()));
    }

    void aWrittenFileIsSavedAgainByteForByte()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        const auto page = world.show<FilesPage>(Place::Page::Files);
        page->goTo(FilesPage::History);
        HistoryPane *pane = page->historyPane();
        QVERIFY(world.settle());
        QCOMPARE(pane->files().size(), std::size_t(12));
        pane->table()->setCurrentRow(5);
        const HistoryFile file = pane->files()[5];
        const QString path = QString::fromStdString(world.machine.file("again.palmpack"));
        pane->saveAgain(path);
        QVERIFY(world.settle());
        QFile first(QString::fromStdString(world.machine.file("packages/" + file.name)));
        QFile second(path);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll() == second.readAll());
    }

    void neitherSheetCountsIfThatIsTheAnswer()
    {
        OfficeWish wish = demoOffice();
        wish.twoLaptops = 1;
        OfficeWorld world(wish);
        const auto page = world.show<FilesPage>(Place::Page::Files);
        ForksPane *pane = page->forksPane();
        QVERIFY(world.settle());
        const ForkView fork = pane->forks().front();
        const std::size_t before = countingSheets(world.state());
        pane->choices().back()->click();
        QTest::keyClicks(pane->reason(), QStringLiteral("Asked to score it again."));
        press(pane->recordButton());
        QVERIFY(world.settle());
        QCOMPARE(countingSheets(world.state()), before);
        QCOMPARE(world.state().sheet(fork.round, fork.judge, fork.entry)->verdict,
                 SheetVerdict::NothingStands);
        // What was sent and typed in another round stays within reach.
        QVERIFY(page->rounds()->isVisible() && page->rounds()->count() == 2);
        page->rounds()->setCurrentIndex(1);
        emit page->rounds()->activated(1);
        QCOMPARE(page->place().round.toStdString(), world.state().rounds[1].id);
        QVERIFY(waitUntil([&] { return world.settle() && page->sendPane()->outlines().empty(); }));
    }
};

PALMARES_TEST(TestFiles)
#include "tst_files.moc"
