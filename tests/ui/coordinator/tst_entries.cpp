#include "tests/ui/coordinator/officeworld.h"

#include "core/office/entries/consent.h"
#include "core/office/entries/entryfields.h"
#include "core/office/setup/callsetup.h"
#include "ui/coordinator/entries/blindpane.h"
#include "ui/coordinator/entries/entriespage.h"
#include "ui/coordinator/entries/entrydialog.h"
#include "ui/coordinator/entries/entryfiles.h"
#include "ui/coordinator/entries/flowline.h"
#include "ui/coordinator/entries/likepane.h"
#include "ui/coordinator/parts/columnlist.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/importpane.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/coordinator/parts/tickrow.h"
#include "ui/text/callnames.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

bool isThere(OfficeWorld &world, const EntriesPage &page)
{
    return waitUntil([&] {
        return world.settle() && page.entries()->picture() &&
               page.entries()->picture()->call == world.call->view();
    });
}

StatusState stateOf(const OfficeWorld &world, const char *code)
{
    const std::uint32_t entry = need(world.call->view()->entryByCode(code));
    return world.state().status(0, entry)->state.value();
}

/// Puts the needed file on disk and opens it in the import, as a choice in the file dialog does.
void import(OfficeWorld &world, EntriesPage &page, const std::string &table)
{
    page.importPane()->open(QString::fromStdString(writeFile(world.machine.file("arrived.csv"), table)));
    QVERIFY(waitUntil([&] { return !page.importPane()->isReading(); }));
}

/// Registers a table as it is, through the desk.
void enter(OfficeWorld &world, const std::string &table)
{
    need(world.answer([path = writeFile(world.machine.file("e.csv"), table)](CallSession &session) {
        EntryImport import;
        import.csv = path;
        return EntryRegister(session).import(import);
    }));
}

void screening(OfficeWorld &world)
{
    need(world.answer([](CallSession &session) -> Result<bool> {
        PALMARES_CHECK(CallSetup(session).setSetting("screening", {}, "1"));
        return true;
    }));
}

} // namespace

class TestEntries : public QObject {
    Q_OBJECT

private slots:
    void anEmptyCallTeachesWhatToDo()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        QVERIFY(page->empty()->isVisible());
        QTest::mouseClick(page->empty()->primary(), Qt::LeftButton);
        QVERIFY(page->importPane()->isVisible());
        QVERIFY(page->importPane()->empty()->primary()->hasFocus());
        QCOMPARE(page->title(), QStringLiteral("Import entries"));
    }

    void aTableComesInWithoutItsBadRows()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->startImport();
        import(world, *page,
               "Título de la propuesta,Resumen,idioma,Correo,Age\n"
               "Luces en la ruta,De noche caminamos,es,rosa@example.org,17\n"
               ",,fr,c@example.org,20\n"
               "The porter who sings,A song at four,en,t@example.org,24\n"
               "Luces en la ruta,De noche caminamos,es,rosa@example.org,18\n");
        ImportTable *rows = page->importPane()->rows();
        QCOMPARE(rows->rowCount(), 4);
        QCOMPARE(rows->count(RowVerdict::Bad), std::size_t(1));
        QCOMPARE(rows->count(RowVerdict::Duplicate), std::size_t(1));
        // In words that can be looked up: the heading of the file, what to do, and the row that has no code yet.
        const QString bad = rows->index(1, ImportTable::Verdict).data().toString();
        QVERIFY2(bad.contains(QStringLiteral("Título")) && bad.contains(QStringLiteral("Fill it in")), qPrintable(bad));
        const QString like = rows->index(3, ImportTable::Verdict).data().toString();
        QVERIFY2(like.endsWith(QStringLiteral("row 2")), qPrintable(like));
        QCOMPARE(page->importPane()->ready(), std::size_t(3));
        picture(page.get(), QStringLiteral("entries-import"));
        // The duplicate is left out with the space bar, then all the rest is imported with a press.
        page->importPane()->table()->setCurrentRow(3);
        page->importPane()->table()->setFocus();
        QTest::keyClick(page->importPane()->table(), Qt::Key_Space);
        QCOMPARE(page->importPane()->ready(), std::size_t(2));
        QTest::mouseClick(page->importPane()->importButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().entries.size() == 2; }));
        QVERIFY(!page->importPane()->isVisible());
        QVERIFY(isThere(world, *page));
        QCOMPARE(page->table()->proxy()->rowCount(), 2);
    }

    void aCodeThatIsThereTwiceIsMarkedAndSaysWhere()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->startImport();
        import(world, *page, "code,title,text\nV-05,One,A text\nV-06,Two,Something else\nV-05,Three,A third\n");
        const ImportTable *rows = page->importPane()->rows();
        QCOMPARE(rows->count(RowVerdict::Bad), std::size_t(1));
        QVERIFY(rows->index(2, ImportTable::FirstCell).data(TableRole::Fault).isValid());
        QVERIFY(!rows->index(2, ImportTable::FirstCell + 1).data(TableRole::Fault).isValid());
        const QString bad = rows->index(2, ImportTable::Verdict).data().toString();
        QVERIFY2(bad.contains(QStringLiteral("Row 2 has the same code")), qPrintable(bad));
    }

    void columnsAreCorrectedByHand()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->startImport();
        import(world, *page, "alpha,beta\nOne,Words of one\nTwo,Words of two\n");
        QVERIFY(page->importPane()->rows()->preview().refused); // nothing is a title
        QVERIFY(page->importPane()->notice()->isVisible());
        QComboBox *alpha = page->importPane()->columns()->choice(0);
        alpha->setCurrentIndex(alpha->findData(QStringLiteral("title")));
        emit alpha->activated(alpha->currentIndex());
        QVERIFY(waitUntil([&] {
            return !page->importPane()->isReading() && !page->importPane()->rows()->preview().refused;
        }));
        QVERIFY2(wordsOf(page->importPane()->notice()).contains(QStringLiteral("No column is taken for the text")), "judges would read titles only");
        QComboBox *beta = page->importPane()->columns()->choice(1);
        beta->setCurrentIndex(beta->findData(QStringLiteral("text")));
        emit beta->activated(beta->currentIndex());
        QVERIFY(
            waitUntil([&] { return !page->importPane()->isReading() && page->importPane()->ready() == 2; }));
        QVERIFY(!page->importPane()->notice()->isVisible());
        QTest::mouseClick(page->importPane()->importButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().entries.size() == 2; }));
        QCOMPARE(world.state().entries.front().texts.size(), std::size_t(2));
    }

    /// A form that asks in several questions: nobody has said that judges are to read the answers, so somebody is asked.
    void longAnswersThatNoJudgeWouldReadAreAskedAbout()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->startImport();
        import(world, *page, "Title,Describe the idea as you tell it to friends,Who will benefit from it?\nOne,Short,Four hundred homes that had no fresh water before it.\n");
        ImportPane *pane = page->importPane();
        QVERIFY2(wordsOf(pane->notice()).contains(QStringLiteral("Who will benefit")), qPrintable(wordsOf(pane->notice())));
        picture(page.get(), QStringLiteral("entries-answers"));
        auto *take = pane->notice()->findChild<QPushButton *>();
        QVERIFY(take && take->menu());
        take->menu()->actions().last()->trigger(); // all of them
        QVERIFY(waitUntil([&] { return !pane->notice()->isVisible() && !pane->isReading() && pane->ready() == 1; }));
        QTest::mouseClick(pane->importButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().entries.size() == 1; }));
        const CallSnapshot view = world.call->view();
        const auto &texts = world.state().entries.front().texts;
        QVERIFY(std::any_of(texts.begin(), texts.end(), [&](const EntryText &text) {
            const std::string words = view->text(text.ref).value_or(std::string());
            return words.find("Short") != std::string::npos && words.find("fresh water") != std::string::npos;
        }));
    }

    /// A portrait stands beside the poster: each column is taken by itself, before the import or after it.
    void filesAreTakenColumnByColumn()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        const QString folder = QString::fromStdString(world.machine.file("sent"));
        QVERIFY(QDir().mkpath(folder));
        for (const char *name : {"me.jpg", "poster.pdf"})
            writeFile((folder + QLatin1Char('/') + QLatin1String(name)).toStdString(), name);
        const std::string table = "Title,Text,Upload your photo,Upload your poster & your notes\nOne,Short,me.jpg,poster.pdf\n";
        ImportPane *pane = page->importPane();
        for (const bool isAgain : {false, true}) {
            page->startImport();
            import(world, *page, table);
            pane->setFolder(folder);
            QVERIFY(waitUntil([&] { return !pane->isReading(); }));
            const QString words = wordsOf(pane->notice());
            QVERIFY2(words.contains(QStringLiteral("Upload your photo")) && words.contains(QStringLiteral("poster & your notes")), qPrintable(words));
            if (isAgain) {
                auto *take = pane->notice()->findChild<QPushButton *>();
                QVERIFY(take && take->menu());
                take->menu()->actions()[1]->trigger();
                QVERIFY(waitUntil([&] { return !pane->isReading() && !pane->notice()->findChild<QPushButton *>(); }));
                QCOMPARE(pane->rows()->count(RowVerdict::Update), std::size_t(1)); // it is here, with its words in other fields
            }
            QTest::mouseClick(pane->importButton(), Qt::LeftButton);
            QVERIFY(waitUntil([&] { return world.settle() && world.state().entries.size() == 1 && world.state().entries.front().files.size() == (isAgain ? 1U : 0U); }));
            QVERIFY(waitUntil([&] { return !pane->isVisible(); }));
        }
        const auto person = privateFieldsOf(world.call->view()->text(world.state().entries.front().entrantPriv).value_or(std::string()));
        QVERIFY(person.at("upload_your_photo") == "me.jpg" && person.size() == 1);
    }

    /// A portrait is called like its entry, too: it stays out until a person takes what begins with the code.
    void filesByCodeAreTakenAtOnce()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        const QString folder = QString::fromStdString(world.machine.file("coded"));
        QVERIFY(QDir().mkpath(folder));
        for (const char *name : {"E-001.pdf", "E-001_portrait.jpg", "E-002_Ann Brown.jpg"})
            writeFile((folder + QLatin1Char('/') + QLatin1String(name)).toStdString(), name);
        page->startImport();
        import(world, *page, "Code,Title,Text\nE-001,One,Short\nE-002,Two,Words\n");
        ImportPane *pane = page->importPane();
        pane->setFolder(folder);
        QVERIFY(waitUntil([&] { return !pane->isReading(); }));
        QVERIFY(wordsOf(pane->notice()).contains(QStringLiteral("E-001_portrait.jpg")) && !wordsOf(pane->notice()).contains(QStringLiteral("E-001.pdf")));
        QTest::mouseClick(pane->notice()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return !pane->isReading() && !pane->notice()->isVisible(); }));
        QTest::mouseClick(pane->importButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().entries.size() == 2 && world.state().entries.front().files.size() == 2U; }));
        QVERIFY(world.state().entries.back().files.size() == 1 && waitUntil([&] { return !pane->isVisible(); })); // of the next table nobody has said so
        page->startImport();
        import(world, *page, "Code,Title,Text\nE-001,One,Short\nE-003,Three,Words\n");
        writeFile((folder + QStringLiteral("/E-003_portrait.jpg")).toStdString(), "E-003");
        pane->setFolder(folder);
        QVERIFY(waitUntil([&] { return !pane->isReading(); }));
        QVERIFY(wordsOf(pane->notice()).contains(QStringLiteral("E-003_portrait.jpg")));
    }

    void anOldEncodingCanBeSaid()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->startImport();
        import(world, *page, "title,text\nCaf\xE9,x\n");
        QComboBox *encodings = page->importPane()->encodings();
        QVERIFY(encodings->isVisible());
        encodings->setCurrentIndex(encodings->findData(static_cast<int>(Encoding::Windows1252)));
        emit encodings->activated(encodings->currentIndex());
        QVERIFY(waitUntil([&] { return !page->importPane()->isReading(); }));
        QCOMPARE(page->importPane()->rows()->index(0, ImportTable::FirstCell).data().toString(),
                 QStringLiteral("Café"));
    }

    void cellsOfASpreadsheetArePasted()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->startImport();
        QApplication::clipboard()->setText(QStringLiteral("Title\tText\nOne\tA, b\nTwo\t\"line\nbreak\"\n"));
        QTest::mouseClick(page->importPane()->empty()->quiet(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return !page->importPane()->isReading(); }));
        QCOMPARE(page->importPane()->ready(), std::size_t(2));
        QTest::keyClick(page->importPane()->importButton(), Qt::Key_Space);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().entries.size() == 2; }));
    }

    /// The first entry is neither lost nor the names of columns.
    void rowsWithoutHeadingsArePasted()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->startImport();
        ImportPane *pane = page->importPane();
        QApplication::clipboard()->setText(QStringLiteral("A-1\tMy story\tKindness on the bus\tAnn Doe\tann@x.org\n"
                                                          "A-2\tOther story\tA lamp at the gate\tBen Roe\tben@x.org\n"));
        QTest::mouseClick(pane->empty()->quiet(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return !pane->isReading(); }));
        QVERIFY(pane->notice()->isVisible() && !pane->importButton()->isEnabled());
        picture(page.get(), QStringLiteral("entries-no-headings"));
        QTest::mouseClick(pane->noHeadings(), Qt::LeftButton, {}, {8, pane->noHeadings()->height() / 2});
        QVERIFY(pane->noHeadings()->isChecked());
        QVERIFY(waitUntil([&] { return !pane->isReading(); }));
        for (const auto &[column, field] : std::vector<std::pair<int, const char *>>{{0, "code"}, {1, "title"}, {2, "text"}, {3, "name"}, {4, "email"}}) {
            QComboBox *choice = pane->columns()->choice(column);
            choice->setCurrentIndex(choice->findData(QString::fromLatin1(field)));
            emit choice->activated(choice->currentIndex());
            QVERIFY(waitUntil([&] { return !pane->isReading(); }));
        }
        QCOMPARE(pane->ready(), std::size_t(2));
        picture(page.get(), QStringLiteral("entries-by-letter"));
        QTest::keyClick(pane->importButton(), Qt::Key_Space);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().entries.size() == 2; }));
        const std::uint32_t first = need(world.call->view()->entryByCode("A-1"));
        QCOMPARE(text::entrantName(*world.call->view(), first), QStringLiteral("Ann Doe"));
    }

    void screeningTakesTheWholeSelection()
    {
        OfficeWorld world({Reached::Made});
        screening(world);
        enter(world, "title,text\nA,long words here\nB,other words there\nC,third of them all\n");
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        QCOMPARE(stateOf(world, "E-001"), StatusState::Received);
        page->table()->setFocus();
        page->table()->setCurrentRow(0);
        QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(page->table()->selectedRows().size(), std::size_t(2));
        QTest::mouseClick(page->letInButton(), Qt::LeftButton);
        QVERIFY(isThere(world, *page));
        QVERIFY(waitUntil([&] { return stateOf(world, "E-002") == StatusState::In; }));
        QCOMPARE(stateOf(world, "E-001"), StatusState::In);
        QCOMPARE(stateOf(world, "E-003"), StatusState::Received);
        QVERIFY(isThere(world, *page));
        page->table()->clearSelection();
        page->table()->setCurrentRow(page->entries()->rowOf(QStringLiteral("E-003")));
        QTest::mouseClick(page->stateButton(), Qt::LeftButton);
        auto *dialog = page->findChild<StateDialog *>();
        QVERIFY(dialog);
        dialog->choose(StatusState::Ineligible);
        QVERIFY(!dialog->button()->isEnabled()); // not without a reason
        QTest::keyClicks(dialog->reason(), QStringLiteral("by a day"));
        dialog->conditions()->box(1)->click();
        QCOMPARE(dialog->reason()->currentText(), QStringLiteral("came late; by a day")); // what was typed stays
        dialog->reason()->setEditText(QStringLiteral("came late"));
        picture(dialog, QStringLiteral("entries-state"));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return stateOf(world, "E-003") == StatusState::Ineligible; }));
        QVERIFY(isThere(world, *page));
        QCOMPARE(page->entries()->picture()->flow.reasons.front().words, QStringLiteral("came late"));
        QCOMPARE(page->entries()->picture()->flow.reasons.front().recorded, std::string("late")); // each reader has it in their language
        // The station of the way shows those entries.
        QTest::mouseClick(page->flow()->step(2), Qt::LeftButton);
        QCOMPARE(page->table()->proxy()->rowCount(), 1);
        QCOMPARE(page->table()->proxy()->index(0, 0).data().toString(), QStringLiteral("E-003"));

        // The call's own conditions, and several entries at once: the reason is made of what they do not meet.
        need(world.answer([](CallSession &session) -> Done {
            PALMARES_CHECK(CallSetup(session).setTexts({"es", {{"screening", "De la región\nInédita\n"}}}));
            return CallSetup(session).setTexts({"en", {{"screening", "From the region\nNot published before\n"}}});
        }));
        QVERIFY(isThere(world, *page));
        QTest::mouseClick(page->flow()->step(2), Qt::LeftButton); // all again
        page->table()->selectAll();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialog before
        QTest::mouseClick(page->stateButton(), Qt::LeftButton);
        dialog = page->findChild<StateDialog *>();
        QVERIFY(dialog);
        dialog->choose(StatusState::Ineligible);
        QCOMPARE(dialog->conditions()->count(), 2);
        dialog->conditions()->box(1)->click();
        dialog->conditions()->box(0)->click();
        picture(dialog, QStringLiteral("entries-conditions"));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return stateOf(world, "E-001") == StatusState::Ineligible; }));
        QVERIFY(isThere(world, *page));
        // Each reason counts for itself, in the language of whoever reads.
        const auto &reasons = page->entries()->picture()->flow.reasons;
        QCOMPARE(reasons.size(), std::size_t(3)); // with the one that came late
        QCOMPARE(reasons.front().count, std::size_t(2));
        const auto spanish = entryPicture(world.call->view(), 0, "es");
        QStringList words;
        for (const EntryFlow::Reason &reason : spanish->flow.reasons)
            words += reason.words;
        QVERIFY2(words.contains(QStringLiteral("Inédita")) && words.contains(QStringLiteral("De la región")), qPrintable(words.join(QLatin1Char('|'))));
        QCOMPARE(spanish->lines.front().reason, QStringLiteral("De la región; Inédita"));
    }

    void aPracticeEntryGetsReferenceScores()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->table()->setFocus();
        page->table()->setCurrentRow(0);
        const QString code = page->entries()->line(page->table()->selectedRows().front()).code;
        QTest::mouseClick(page->stateButton(), Qt::LeftButton);
        auto *dialog = page->findChild<StateDialog *>();
        QVERIFY(dialog && !dialog->reference()->isVisible());
        dialog->choose(StatusState::Practice);
        QVERIFY(dialog->reference()->isVisible());
        auto *first = qobject_cast<QLineEdit *>(dialog->reference()->field(0)->control());
        QTest::keyClicks(first, QStringLiteral("999"));
        QVERIFY(dialog->reference()->field(0)->hasProblem());
        QVERIFY(!dialog->button()->isEnabled());
        first->clear();
        QTest::keyClicks(first, QStringLiteral("7"));
        QVERIFY(dialog->button()->isEnabled());
        picture(dialog, QStringLiteral("entries-reference"));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        const auto status = [&] {
            return world.state().status(0, need(world.call->view()->entryByCode(code.toStdString())));
        };
        QVERIFY(waitUntil([&] { return world.settle() && status()->state == StatusState::Practice; }));
        QCOMPARE(status()->reference.size(), std::size_t(1));
        QCOMPARE(status()->reference.front().value, std::int64_t(7));
        // Another time what it has is there to be changed.
        QVERIFY(isThere(world, *page));
        page->table()->setCurrentRow(page->entries()->rowOf(code));
        QTest::mouseClick(page->stateButton(), Qt::LeftButton);
        QTRY_VERIFY(!page->findChildren<StateDialog *>().isEmpty());
        dialog = page->findChildren<StateDialog *>().last();
        dialog->choose(StatusState::Practice);
        first = qobject_cast<QLineEdit *>(dialog->reference()->field(0)->control());
        QCOMPARE(first->text(), QStringLiteral("7"));
        QVERIFY(!dialog->button()->isEnabled()); // it stands so already
    }

    void anEntryIsCorrectedAndGetsFiles()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->table()->setFocus();
        page->table()->setCurrentRow(0);
        QTest::keyClick(page->table(), Qt::Key_Return);
        QPointer<EntryDialog> dialog = page->findChild<EntryDialog *>();
        QVERIFY(dialog && waitUntil([&] { return world.settle(); }));
        // Who only looks, also at another page of it, has written nothing that could be lost.
        dialog->goTo(EntryDialog::Sender);
        dialog->reject();
        QVERIFY(!dialog->question());
        QVERIFY(waitUntil([&] { return !dialog; }));
        QTest::keyClick(page->table(), Qt::Key_Return);
        dialog = page->findChild<EntryDialog *>();
        QVERIFY(dialog && waitUntil([&] { return world.settle(); }));
        QVERIFY(!dialog->saveButton()->isEnabled());
        picture(dialog, QStringLiteral("entries-entry"));
        auto *title = qobject_cast<QLineEdit *>(dialog->control("title"));
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("A lamp"));
        auto *name = qobject_cast<QLineEdit *>(dialog->control("name"));
        name->setText(QStringLiteral("Someone Else"));
        const QString drawn = QString::fromStdString(world.machine.file("a.png"));
        QImage lamp(600, 400, QImage::Format_RGB32);
        lamp.fill(Qt::darkCyan);
        QVERIFY(lamp.save(drawn));
        dialog->attach({drawn});
        const auto filesAre = [&](std::size_t count) { return waitUntil([&] { return world.settle() && world.state().entries.front().files.size() == count; }); };
        QVERIFY(filesAre(1));
        EntryFiles *files = dialog->files();
        QCOMPARE(files->list()->count(), 1);
        dialog->goTo(EntryDialog::Files);
        QVERIFY(!files->lookButton()->isEnabled());
        files->list()->setCurrentRow(0);
        QVERIFY2(files->list()->item(0)->text().startsWith(QStringLiteral("Picture 1")), qPrintable(files->list()->item(0)->text()));
        QTest::mouseClick(files->lookButton(), Qt::LeftButton); // the office sees what judges see
        QVERIFY(waitUntil([&] { return files->viewer()->state() == MediaPane::State::Image; }));
        picture(dialog, QStringLiteral("entries-files"));
        // Taken off by mistake, it comes back.
        QTest::mouseClick(files->detachButton(), Qt::LeftButton);
        QVERIFY(filesAre(0));
        QVERIFY(!files->viewer()->isVisible());
        auto *back = dialog->notice()->findChild<QPushButton *>();
        QVERIFY(back && back->isVisible());
        picture(dialog, QStringLiteral("entries-file-off"));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(filesAre(1));
        QCOMPARE(files->list()->count(), 1);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(isThere(world, *page));
        QCOMPARE(page->entries()->line(0).title, QStringLiteral("A lamp"));
        QCOMPARE(page->entries()->line(0).entrant, QStringLiteral("Someone Else"));
        QCOMPARE(world.state().entries.front().files.size(), std::size_t(1));
    }

    void entriesAreTypedOneAfterTheOther()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        QTest::mouseClick(page->empty()->quiet(), Qt::LeftButton);
        auto *dialog = page->findChild<EntryDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->control("title_fr")->isVisible()); // in nobody's way who types from paper
        for (const char *title : {"One", "Two"}) {
            QVERIFY(!dialog->nextButton()->isEnabled());
            QTest::keyClicks(dialog->control("title"), QString::fromLatin1(title));
            QTest::keyClick(dialog->control("title"), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(waitUntil([&] { return world.settle(); }));
        }
        QCOMPARE(world.state().entries.size(), std::size_t(2));
        QCOMPARE(world.state().entries.back().code, std::string("E-002"));
        QVERIFY(dialog->isVisible());
    }

    void whatIsRefusedIsSaidAtItsField()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->openEntry(QStringLiteral("S-001"));
        auto *dialog = page->findChild<EntryDialog *>();
        auto *code = qobject_cast<QLineEdit *>(dialog->control("code"));
        code->selectAll();
        QTest::keyClicks(code, QStringLiteral("S-002"));
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && dialog->saveButton()->isEnabled(); }));
        QVERIFY(dialog->isVisible());
        QVERIFY(code->hasFocus());
        QCOMPARE(world.state().entries.front().code, std::string("S-001"));
    }

    void oneOfAPairIsMarkedAsADuplicate()
    {
        OfficeWorld world({Reached::Made});
        enter(world, "title,text,email,consent\nLuces en la ruta,Caminamos de noche,rosa@example.org,yes\n"
                     "Luces en la ruta,Caminamos de noche y de día,rosa@example.org,yes\nOther,Something else "
                     "entirely,bo@example.org,no\n");
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        QVERIFY(waitUntil([&] { return page->likes()->count() == 1; }));
        // What came as pictures is compared by looking at both.
        QImage drawn(120, 90, QImage::Format_RGB32);
        drawn.fill(Qt::darkGreen);
        const std::string file = world.machine.file("drawn.png"), second = world.machine.file("second.png");
        QVERIFY(drawn.save(QString::fromStdString(file)));
        drawn.fill(Qt::darkBlue);
        QVERIFY(drawn.save(QString::fromStdString(second)));
        need(world.answer([file, second](CallSession &session) -> Result<bool> {
            PALMARES_TRY([[maybe_unused]] const AttachReport first, EntryRegister(session).attach("E-001", {file}));
            PALMARES_TRY([[maybe_unused]] const AttachReport other, EntryRegister(session).attach("E-002", {second}));
            return true;
        }));
        page->goTo(EntriesPage::Likes);
        for (const int side : {0, 1})
            QVERIFY(waitUntil([&] { return page->likes()->viewer(side)->state() == MediaPane::State::Image; }));
        picture(page.get(), QStringLiteral("entries-likes"));
        // Two that only look alike leave the list, until somebody takes that back.
        QTest::mouseClick(page->likes()->apartButton(), Qt::LeftButton);
        auto *reason = page->likes()->findChild<ReasonDialog *>();
        QTest::keyClicks(reason->reason(), QStringLiteral("two travellers"));
        QTest::mouseClick(reason->button(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && page->likes()->count() == 0; }));
        world.shell.last.follow();
        QVERIFY(waitUntil([&] { return world.settle() && page->likes()->count() == 1; }));
        QTest::mouseClick(page->likes()->button(0), Qt::LeftButton);
        QVERIFY(
            waitUntil([&] { return world.settle() && stateOf(world, "E-002") == StatusState::Duplicate; }));
        QVERIFY(waitUntil([&] { return page->likes()->count() == 0; }));
        // What the table brought beside the usual, such as a consent, is corrected and typed as well.
        QVERIFY(!ConsentBook(*world.call->view()).mayBeShown(2));
        page->openEntry(QStringLiteral("E-003"));
        auto *dialog = page->findChild<EntryDialog *>();
        QVERIFY(dialog);
        dialog->goTo(EntryDialog::Sender);
        auto *consent = qobject_cast<QLineEdit *>(dialog->control("entrant.consent"));
        QCOMPARE(consent->text(), QStringLiteral("no"));
        picture(dialog, QStringLiteral("entries-consent"));
        consent->selectAll();
        QTest::keyClicks(consent, QStringLiteral("yes"));
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && ConsentBook(*world.call->view()).mayBeShown(2); }));
    }

    void blindnessNamesWhereTheSenderShows()
    {
        OfficeWorld world({Reached::Made});
        enter(world, "title,text,name\nA title,Written by Amara Okafor herself,Amara Okafor\n");
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(isThere(world, *page));
        page->goTo(EntriesPage::Blindness);
        QTest::mouseClick(page->blindness()->empty()->primary(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return page->blindness()->hasLooked(); }));
        QVERIFY(page->blindness()->table()->proxy()->rowCount() >= 1);
        picture(page.get(), QStringLiteral("entries-blindness"));
    }
};

PALMARES_TEST(TestEntries)
#include "tst_entries.moc"
