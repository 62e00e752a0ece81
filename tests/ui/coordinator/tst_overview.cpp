#include "tests/ui/coordinator/officeworld.h"

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/session/callcard.h"
#include "ui/coordinator/overview/callsettings.h"
#include "ui/coordinator/overview/figurestrip.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/overview/tasklist.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/lettersdialog.h"
#include "ui/coordinator/parts/picklist.h"
#include "ui/dashboard/chartcard.h"
#include "ui/text/callnames.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/shares.h"

#include <QClipboard>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void marksEveryPageInTheRail()
    {
        OfficeWorld world(demoOffice());
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QCOMPARE(world.shell.marks.size(), officeStageCount);
        QCOMPARE(world.shell.marks[Place::Page::Rules].kind, Navigator::Mark::Kind::Done);
        QCOMPARE(world.shell.marks[Place::Page::Results].kind, Navigator::Mark::Kind::Word);
    }

    void theFirstTaskGoesToItsPage()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QCOMPARE(page->tasks()->tasks().front().what, OfficeTask::What::Assign);
        QTest::mouseClick(page->tasks()->row(0)->button(), Qt::LeftButton);
        QCOMPARE(world.shell.places.back().page, Place::Page::Assignment);
        QCOMPARE(world.shell.places.back().round.toStdString(), world.round);
    }

    /// The next round is filled where the result stands that fills it.
    void fillingTheNextRoundGoesToTheClosedOne()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QCOMPARE(page->tasks()->tasks().front().what, OfficeTask::What::Advance);
        QTest::mouseClick(page->tasks()->row(0)->button(), Qt::LeftButton);
        QCOMPARE(world.shell.places.back().page, Place::Page::Results);
        QCOMPARE(world.shell.places.back().round.toStdString(), world.round);
    }

    void theDeadlineAndTheContactAreSetAndTakenBack()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        const auto open = [&] {
            QTest::mouseClick(page->figures()->button(), Qt::LeftButton);
            return page->findChild<CallSettingsDialog *>();
        };
        CallSettingsDialog *dialog = open();
        QVERIFY(dialog && !dialog->saveButton()->isEnabled());
        const std::string contact = dialog->contact({})->text().toStdString();
        const std::int64_t before = deadlineOf(world.state(), world.round);
        dialog->hasDeadline({})->setChecked(true);
        const QDateTime until(QDate(2027, 3, 1), QTime(18, 0));
        dialog->deadline({})->setDateTime(until);
        dialog->contact({})->setText(QStringLiteral("Grace, grace@example.org"));
        picture(dialog, QStringLiteral("overview-settings"));
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && deadlineOf(world.state(), world.round) == until.toMSecsSinceEpoch(); }));
        QCOMPARE(text::contactOf(*world.call->view(), world.round), QStringLiteral("Grace, grace@example.org"));
        world.shell.last.follow();
        QVERIFY(waitUntil([&] { return world.settle() && deadlineOf(world.state(), world.round) == before; }));
        QCOMPARE(text::contactOf(*world.call->view(), world.round).toStdString(), contact);
    }

    void whatChangesInTheCallChangesTheList()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QCOMPARE(page->tasks()->tasks().front().what, OfficeTask::What::FreezeRules);
        need(world.answer(
            [round = world.round](CallSession &session) { return CallSetup(session).freeze(round); }));
        QCOMPARE(page->tasks()->tasks().front().what, OfficeTask::What::Assign);
        QCOMPARE(world.shell.marks[Place::Page::Rules].kind, Navigator::Mark::Kind::Done);
    }

    void countsWhatHasComeAndWho()
    {
        OfficeWish wish = demoOffice();
        wish.silent = 2;
        wish.half = 1;
        OfficeWorld world(wish);
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(waitUntil([&] { return !page->judges()->row(0).program.isEmpty(); }));
        QCOMPARE(page->judges()->rowCount(), 12);
        QCOMPARE(page->judges()->row(0).state, ui::JudgeRow::State::Final);
        QCOMPARE(page->judges()->row(0).program, QStringLiteral("0.1.0"));
        QCOMPARE(page->judges()->row(4).program, QStringLiteral("0.0.9"));
        QCOMPARE(page->judges()->row(9).state, ui::JudgeRow::State::Interim);
        QCOMPARE(page->judges()->row(11).state, ui::JudgeRow::State::Nothing);
        QVERIFY(page->judges()->row(11).program.isEmpty());
        std::size_t counting = 0;
        for (const ui::JudgeRow &row : page->judges()->rows())
            counting += row.counting;
        QCOMPARE(page->figures()->figure(0), partOf(static_cast<qint64>(counting), 72));
        // The same sheets by the day they came.
        QVERIFY(waitUntil([&] { return page->arrivals()->isVisible(); }));
        const ChartContent came = page->arrivals()->content();
        QVERIFY2(came.finding.contains(partOf(static_cast<qint64>(counting), 72)), qPrintable(came.finding));
        QCOMPARE(came.rows.back()[2].sort.toDouble(), static_cast<double>(counting));
        picture(page.get(), QStringLiteral("overview-came"));
        emit page->filters()->chosen((page->filters()->setCurrent(1), 1));
        QCOMPARE(page->table()->proxy()->rowCount(), 3);
        // What a judge who says that all is done has left out is out, too.
        const auto out = QRegularExpression(QStringLiteral("(\\d+) still out"));
        const int before = out.match(page->figures()->detail(0)).captured(1).toInt();
        QCOMPARE(before, 72 - int(counting));
        AssignmentRequest request;
        request.round = world.round;
        request.topUp = true;
        request.languageMatch = LanguageMatch::Ignored;
        request.more = {world.state().entries.front().code};
        need(world.answer([request](CallSession &session) -> Result<bool> {
            AssignmentDesk assignment(session);
            PALMARES_TRY(const AssignmentProposal proposal, assignment.propose(request));
            PALMARES_CHECK(assignment.carryOut(proposal));
            return true;
        }));
        QVERIFY(waitUntil([&] { return world.settle() && page->figures()->figure(0) == partOf(static_cast<qint64>(counting), 73); }));
        QCOMPARE(out.match(page->figures()->detail(0)).captured(1).toInt(), before + 1);
        // A sheet for an entry that has left stands for none that is missing.
        const auto answered = std::find_if(world.state().sheets.begin(), world.state().sheets.end(), [](const SheetSlot &slot) { return slot.judge == 9; });
        QVERIFY(answered != world.state().sheets.end());
        need(world.answer([code = world.state().entries[answered->entry].code](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(EntryRegister(session).setState(code, {}, StatusState::Withdrawn, "the entrant asked for it"));
            return true;
        }));
        const auto missing = [&] {
            return std::count_if(world.state().assigns.begin(), world.state().assigns.end(), [&](const AssignView &assign) {
                const StatusView *status = world.state().status(assign.round, assign.entry);
                return assign.round == 0 && assign.on == true && status && status->state == StatusState::In &&
                       !world.state().sheet(0, assign.judge, assign.entry);
            });
        };
        QVERIFY(waitUntil([&] { return world.settle() && out.match(page->figures()->detail(0)).captured(1).toInt() == int(missing()); }));
        QCOMPARE(shareWords(203, 204), percent(0.995, 1)); // all only if nothing is missing
        QCOMPARE(shareWords(11'999, 12'000), percent(0.999, 1));
        QCOMPARE(shareWords(204, 204), percent(1));
        QCOMPARE(shareWords(1, 12'000), percent(0.001, 1));
    }

    /// Once a round is closed the next is at hand, and what came of the first stays within reach.
    void anEarlierRoundIsStillThere()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(page->rounds()->isVisible() && !page->arrivals()->isVisible());
        const std::size_t tasks = page->tasks()->tasks().size();
        page->rounds()->setCurrentIndex(0);
        emit page->rounds()->activated(0);
        QVERIFY(waitUntil([&] { return page->arrivals()->isVisible(); }));
        QCOMPARE(page->figures()->figure(0), partOf(72, 72));
        QCOMPARE(page->judges()->row(0).state, ui::JudgeRow::State::Final);
        QCOMPARE(page->tasks()->tasks().size(), tasks);
        picture(page.get(), QStringLiteral("overview-earlier"));
    }

    void remindsEveryoneInTheirLanguage()
    {
        OfficeWish wish = demoOffice();
        wish.silent = 5; // J-08 … J-12
        OfficeWorld world(wish);
        need(world.answer([](CallSession &session) { return IntakeDesk(session).setAside("J-01", false, "no judge after all"); }));
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(std::any_of(page->judges()->rows().begin(), page->judges()->rows().end(),
                            [](const ui::JudgeRow &row) { return row.code == QLatin1String("J-01") && row.state == ui::JudgeRow::State::SetAside; }));
        QTest::mouseClick(page->remindButton(), Qt::LeftButton);
        auto *dialog = page->findChild<LettersDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->list()->count(), 5);
        // The languages of judges repeat: en, zh-Hans, fr, ar, es; J-08 reads French, J-09 Arabic, J-10
        // Spanish.
        const QString french = dialog->text()->toPlainText();
        QTest::keyClick(dialog->copyButton(), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), french);
        QCOMPARE(dialog->list()->current(), 1);
        const QString arabic = dialog->text()->toPlainText();
        QVERIFY(french != arabic);
        QCOMPARE(directionOf(arabic), Qt::RightToLeft);
        QVERIFY(french.contains(QStringLiteral("Bonjour")));
        QTest::mouseClick(dialog->copyAllButton(), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(arabic));
    }
};

PALMARES_TEST(TestOverview)
#include "tst_overview.moc"
