#include "tests/ui/coordinator/officeworld.h"

#include "core/office/entries/entryfields.h"
#include "ui/coordinator/judges/conflictspane.h"
#include "ui/coordinator/judges/declaredialog.h"
#include "ui/coordinator/judges/judgedialog.h"
#include "ui/coordinator/judges/judgespage.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/dropdialog.h"
#include "ui/coordinator/parts/importpane.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

std::size_t assignedTo(const OfficeWorld &world, std::uint32_t judge)
{
    const auto &assigns = world.state().assigns;
    return static_cast<std::size_t>(std::count_if(assigns.begin(), assigns.end(), [&](const AssignView &assign) {
        return assign.judge == judge && assign.on == true;
    }));
}

} // namespace

class TestJudges : public QObject {
    Q_OBJECT

private slots:
    void aTableOfJudgesComesIn()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<JudgesPage>(Place::Page::Judges);
        QVERIFY(page->empty()->isVisible());
        QTest::mouseClick(page->empty()->primary(), Qt::LeftButton);
        page->importPane()->open(QString::fromStdString(writeFile(
            world.machine.file("jurado.csv"), "Nombre,Correo,Idiomas\nAda,ada@example.org,en; Français\nBen,b@example.org,no such language\n")));
        QVERIFY(waitUntil([&] { return !page->importPane()->isReading(); }));
        picture(page.get(), QStringLiteral("judges-import"));
        QCOMPARE(page->importPane()->rows()->count(RowVerdict::Bad), std::size_t(1));
        QTest::mouseClick(page->importPane()->importButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().judges.size() == 1; }));
        QCOMPARE(world.state().judges.front().languages, (std::vector<std::string>{"en", "fr"}));
        QVERIFY(waitUntil([&] { return page->lines().size() == 1; }));
        QVERIFY(page->table()->isVisible());
    }

    void judgesAreTypedOneAfterTheOther()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<JudgesPage>(Place::Page::Judges);
        QTest::mouseClick(page->empty()->quiet(), Qt::LeftButton);
        auto *dialog = page->findChild<JudgeDialog *>();
        QVERIFY(dialog);
        for (const char *name : {"Ada", "Ben"}) {
            QVERIFY(!dialog->nextButton()->isEnabled());
            QTest::keyClicks(dialog->line("name"), QString::fromLatin1(name));
            QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
            QVERIFY(waitUntil([&] { return world.settle(); }));
        }
        QCOMPARE(world.state().judges.size(), std::size_t(2));
        QCOMPARE(world.state().judges.back().code, std::string("J-02"));
        QVERIFY(world.state().judges.back().placeIn(world.round)); // the one panel there is
        // What is typed and not saved is lost to nobody's Escape.
        QTest::keyClicks(dialog->line("name"), QStringLiteral("Cleo"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible() && dialog->question());
        picture(dialog->question(), QStringLiteral("judges-keep-writing"));
        QTest::keyClick(dialog->question(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible() && !dialog->question());
        QCOMPARE(dialog->line("name")->text(), QStringLiteral("Cleo"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::mouseClick(dialog->throwAwayButton(), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(world.state().judges.size(), std::size_t(2));
    }

    void aJudgeIsCorrectedAndLeavesThePanel()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<JudgesPage>(Place::Page::Judges);
        page->table()->setFocus();
        page->table()->setCurrentRow(0);
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto *dialog = page->findChild<JudgeDialog *>();
        QVERIFY(dialog);
        picture(dialog, QStringLiteral("judges-judge"));
        QVERIFY(!dialog->saveButton()->isEnabled());
        dialog->line("languages")->setText(QStringLiteral("sw; en"));
        dialog->panel(world.round)->setCurrentIndex(0);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && !world.state().judges.front().placeIn(world.round); }));
        QCOMPARE(world.state().judges.front().languages, (std::vector<std::string>{"en", "sw"}));
        QVERIFY(waitUntil([&] { return page->lines().front().panel.empty(); }));
        page->filters()->setCurrent(1);
        emit page->filters()->chosen(1);
        QCOMPARE(page->table()->proxy()->rowCount(), 1);
    }

    void whatIsWrongStaysInTheDialog()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<JudgesPage>(Place::Page::Judges);
        page->openJudge(0);
        auto *dialog = page->findChild<JudgeDialog *>();
        dialog->line("code")->setText(QStringLiteral("J-02"));
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && dialog->saveButton()->isEnabled(); }));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->line("code")->hasFocus());
        QCOMPARE(world.state().judges.front().code, std::string("J-01"));
    }

    void whatTheProgramNoticesIsConfirmedOrDismissed()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        need(world.answer([](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(EntryRegister(session).correct("S-001", {{"organisation", "Hospital del Sur"}}));
            PALMARES_CHECK(EntryRegister(session).correct("S-002", {{"email", "amara@clinic.example"}}));
            PALMARES_CHECK(JudgeRegister(session).correct("J-01", {{"organisation", "HOSPITAL DEL SUR"}, {"email", "amara@clinic.example"}}));
            // Nobody judges it, so that nobody is asked about it.
            PALMARES_CHECK(EntryRegister(session).correct("S-003", {{"organisation", "Hospital del Sur"}}));
            PALMARES_CHECK(EntryRegister(session).setState("S-003", {}, StatusState::Withdrawn, "the entrant asked for it"));
            return true;
        }));
        const auto page = world.show<JudgesPage>(Place::Page::Judges);
        page->goTo(JudgesPage::Conflicts);
        QVERIFY(waitUntil([&] { return page->conflicts()->open() == 2; }));
        picture(page.get(), QStringLiteral("judges-conflicts"));
        const auto settle = [&](int row, bool confirm) {
            page->conflicts()->table()->clearSelection();
            page->conflicts()->table()->setCurrentRow(row);
            QTest::mouseClick(page->conflicts()->buttons()[confirm ? 2 : 1], Qt::LeftButton);
            auto *dialog = page->findChild<ReasonDialog *>();
            QVERIFY(dialog);
            QTest::keyClicks(dialog->reason(), QStringLiteral("looked into it"));
            QTest::mouseClick(dialog->button(), Qt::LeftButton);
            QVERIFY(waitUntil([&] { return world.settle() && !page->findChild<ReasonDialog *>(); }));
        };
        settle(0, true);
        QVERIFY(waitUntil([&] { return page->conflicts()->open() == 1; }));
        QCOMPARE(world.state().conflict(0, 0)->state.value(), ConflictState::Confirmed);
        settle(0, false);
        QVERIFY(waitUntil([&] { return page->conflicts()->open() == 0; }));
        QCOMPARE(world.state().conflict(0, 1)->state.value(), ConflictState::Dismissed);
    }

    void aConflictIsEnteredByHand()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<JudgesPage>(Place::Page::Judges);
        page->goTo(JudgesPage::Conflicts);
        page->conflicts()->declare(QStringLiteral("J-02"));
        auto *dialog = page->conflicts()->findChild<DeclareDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->button()->isEnabled());
        dialog->entries()->setEditText(QStringLiteral("S-003"));
        picture(dialog, QStringLiteral("judges-declare"));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().conflict(1, 2); }));
        QCOMPARE(world.state().conflict(1, 2)->state.value(), ConflictState::Confirmed);
    }

    void whoDropsOutLeavesTheWorkToOthers()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        const std::size_t before = assignedTo(world, 3);
        QVERIFY(before > 0);
        const auto page = world.show<JudgesPage>(Place::Page::Judges);
        page->table()->setCurrentRow(3);
        QTest::mouseClick(page->dropButton(), Qt::LeftButton);
        auto *dialog = page->findChild<DropDialog *>();
        QVERIFY(dialog);
        QVERIFY(waitUntil([&] { return world.settle(); }));
        QVERIFY(!dialog->button()->isEnabled()); // not without a reason
        QTest::keyClicks(dialog->reason(), QStringLiteral("ill"));
        picture(dialog, QStringLiteral("judges-drop"));
        const std::size_t all = world.state().entries.size() * 3;
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && assignedTo(world, 3) == 0; }));
        std::size_t after = 0;
        for (std::uint32_t j = 0; j < world.state().judges.size(); ++j)
            after += assignedTo(world, j);
        QCOMPARE(after, all);
        // The register says so, and asks no second time.
        QVERIFY(waitUntil([&] { return world.settle() && page->lines()[3].hasDroppedOut; }));
        page->table()->setCurrentRow(0);
        page->table()->setCurrentRow(3);
        QVERIFY(!page->dropButton()->isEnabled());
        picture(page.get(), QStringLiteral("judges-dropped"));
    }

    /// Who is gone is gone, also where nobody is left to take everything over; what stays short is named before.
    void whoDropsOutOfASmallPanelIsTakenOff()
    {
        OfficeWish wish{Reached::Frozen, 4, 3};
        wish.change = [](Rules &rules) {
            for (RoundRules &round : rules.rounds) {
                round.panels.front().perEntry = 3;
                round.panels.front().quorum = 2;
            }
        };
        OfficeWorld world(wish);
        need(world.answer([round = world.round](CallSession &session) -> Result<bool> {
            AssignmentRequest request;
            request.round = round;
            request.languageMatch = LanguageMatch::Ignored;
            PALMARES_TRY(const AssignmentProposal proposal, AssignmentDesk(session).propose(request));
            PALMARES_CHECK(AssignmentDesk(session).carryOut(proposal));
            return true;
        }));
        QCOMPARE(assignedTo(world, 2), std::size_t(4));
        auto *dialog = new DropDialog(world.services(), QStringLiteral("J-03"), world.round, 4, nullptr);
        QVERIFY(waitUntil([&] { return world.settle(); }));
        const QString said = dialog->plan()->text();
        QVERIFY2(said.contains(QStringLiteral("For 4 entries that are not finished nobody is left to ask.")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("4 entries then have fewer judges than were asked for: ")), qPrintable(said));
        QVERIFY(!dialog->button()->isEnabled());
        QTest::keyClicks(dialog->reason(), QStringLiteral("ill"));
        QVERIFY(dialog->button()->isEnabled());
        picture(dialog, QStringLiteral("judges-drop-short"));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && assignedTo(world, 2) == 0; }));
        QCOMPARE(assignedTo(world, 0), std::size_t(4));
    }

    /// Where the whole panel judges every entry, nobody is left to hand anything to, and nothing of that is claimed.
    void whereEverybodyJudgesNothingIsHandedOn()
    {
        OfficeWish wish{Reached::Frozen, 6, 4};
        wish.change = [](Rules &rules) {
            for (RoundRules &round : rules.rounds)
                round.panels.front().perEntry.reset();
        };
        OfficeWorld world(wish);
        need(world.answer([round = world.round](CallSession &session) -> Result<bool> {
            AssignmentRequest request;
            request.round = round;
            request.languageMatch = LanguageMatch::Ignored;
            PALMARES_TRY(const AssignmentProposal proposal, AssignmentDesk(session).propose(request));
            PALMARES_CHECK(AssignmentDesk(session).carryOut(proposal));
            return true;
        }));
        QCOMPARE(assignedTo(world, 1), std::size_t(6));
        DropDialog dialog(world.services(), QStringLiteral("J-02"), world.round, 6, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(waitUntil([&] { return world.settle(); }));
        const QString said = dialog.plan()->text();
        QVERIFY2(said.contains(QStringLiteral("6 entries that are not finished go to nobody else")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("other judges.")) && !said.contains(QStringLiteral("anew")), qPrintable(said));
    }

    void aPlaceNamesTheJudge()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        Place place = world.place(Place::Page::Judges);
        place.judge = QStringLiteral("J-05");
        const auto page = world.show<JudgesPage>(place);
        QCOMPARE(page->lines()[static_cast<std::size_t>(page->table()->currentRow())].code, QStringLiteral("J-05"));
    }
};

PALMARES_TEST(TestJudges)
#include "tst_judges.moc"
