#include "tests/ui/coordinator/officeworld.h"

#include "core/office/entries/entryregister.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/results/droppedout.h"
#include "core/office/results/secondlook.h"
#include "ui/coordinator/assignment/askform.h"
#include "ui/coordinator/assignment/assignmentpage.h"
#include "ui/coordinator/assignment/planmatrix.h"
#include "ui/coordinator/assignment/planwords.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/overview/tasklist.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/dropdialog.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <set>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

std::size_t standing(const OfficeWorld &world, std::uint32_t judge = nowhere)
{
    const auto &assigns = world.state().assigns;
    return static_cast<std::size_t>(std::count_if(assigns.begin(), assigns.end(), [&](const AssignView &assign) {
        return assign.on == true && (judge == nowhere || assign.judge == judge);
    }));
}

bool isReady(const OfficeWorld &world, const std::unique_ptr<AssignmentPage> &page)
{
    return waitUntil([&] { return world.settle() && page->picture() && !page->isPlanning(); });
}

std::unique_ptr<AssignmentPage> shown(OfficeWorld &world, QSize size = {812, 620})
{
    auto page = world.show<AssignmentPage>(Place::Page::Assignment, size);
    if (!isReady(world, page))
        qFatal("no plan");
    return page;
}

void ask(OfficeWorld &world, const std::unique_ptr<AssignmentPage> &page, QSpinBox *box, int value)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(value));
    QTest::keyClick(box, Qt::Key_Tab);
    QVERIFY(isReady(world, page));
}

} // namespace

class TestAssignment : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatIsMissingBeforeAPlan()
    {
        OfficeWorld world(demoOffice(Reached::Entered));
        const auto page = world.show<AssignmentPage>(Place::Page::Assignment);
        QVERIFY(page->empty()->isVisible());
        QTest::mouseClick(page->empty()->primary(), Qt::LeftButton);
        QCOMPARE(world.shell.places.back().page, Place::Page::Rules);
    }

    void aPlanIsSeenThenCarriedOut()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        const auto page = shown(world);
        QCOMPARE(standing(world), std::size_t(0));
        ask(world, page, page->form()->perEntry(), 4);
        picture(page.get(), QStringLiteral("assignment-plan"));
        const PlanPicturePtr plan = page->picture();
        QVERIFY(plan->changes());
        QCOMPARE(plan->judgings(), 24 * 4);
        QCOMPARE(standing(world), std::size_t(0)); // nothing happens before somebody agrees
        QTest::mouseClick(page->carryButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && standing(world) == 96; }));
        for (const AssignView &assign : world.state().assigns) {
            const auto judge = std::find_if(plan->judges.begin(), plan->judges.end(), [&](const PlanJudge &one) { return one.judge == assign.judge; });
            const auto entry = std::find_if(plan->entries.begin(), plan->entries.end(), [&](const PlanEntry &one) { return one.entry == assign.entry; });
            QVERIFY(plan->at(static_cast<int>(entry - plan->entries.begin()), static_cast<int>(judge - plan->judges.begin())).isAdded);
        }
        QVERIFY(isReady(world, page));
        QVERIFY(!page->picture()->changes());
        QVERIFY(!page->carryButton()->isEnabled());
        QCOMPARE(page->form()->perEntry()->value(), 4); // what stands is what was asked for
        QVERIFY(page->form()->keep()->isChecked());
    }

    void anotherPlanIsAnotherSeed()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        const auto page = shown(world);
        const std::uint64_t before = page->picture()->proposal->plan().seed;
        QTest::mouseClick(page->anewButton(), Qt::LeftButton);
        QVERIFY(isReady(world, page));
        QVERIFY(page->picture()->proposal->plan().seed != before);
        QCOMPARE(page->picture()->proposal->plan().on.size(), std::size_t(24 * 3));
    }

    void whatCannotBeMetIsNamedAndTheRestIsCarriedOut()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        const auto page = shown(world);
        ask(world, page, page->form()->limit(), 5); // 12 judges have room for 60 of 72
        QCOMPARE(page->picture()->judgings(), 60);
        QCOMPARE(page->picture()->shortEntries(), 12);
        QVERIFY(!page->notices().empty());
        QTest::mouseClick(page->filters()->findChildren<QAbstractButton *>().at(AssignmentPage::Short), Qt::LeftButton);
        QCOMPARE(page->matrix()->rows().size(), std::size_t(12));
        picture(page.get(), QStringLiteral("assignment-short"));
        QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
        page->carryOut();
        QVERIFY(waitUntil([&] { return world.settle() && standing(world) == 60; }));
        for (std::uint32_t j = 0; j < world.state().judges.size(); ++j)
            QCOMPARE(standing(world, j), std::size_t(5));
    }

    void aLanguageThatNobodyReadsIsTheReason()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        need(world.answer([](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(EntryRegister(session).correct("S-005", {{"language", "ar"}}));
            PALMARES_CHECK(JudgeRegister(session).setConflict("J-01", "S-005", ConflictState::Confirmed, "family", "a cousin"));
            return true;
        }));
        const auto page = shown(world);
        QCOMPARE(page->picture()->shortEntries(), 1);
        const auto warnings = planWarnings(*page->picture());
        QVERIFY(!warnings.empty());
        QVERIFY(warnings.front().first.contains(QStringLiteral("S-005")));
        QVERIFY2(warnings.front().second.contains(QStringLiteral("2 judges read")), qPrintable(warnings.front().second));
        // J-01 does not read it, so that the conflict stands in nobody's way.
        QVERIFY2(!warnings.front().second.contains(QStringLiteral("J-01")), qPrintable(warnings.front().second));
    }

    /// What the program only noticed keeps nobody away: then it has to be said before the plan is agreed to.
    void whoMayBeTooCloseIsSaidBeforeThePlanIsCarriedOut()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        const auto page = shown(world);
        const PlanPicture before = *page->picture();
        int judge = 0;
        while (!before.at(0, judge).isAdded)
            ++judge;
        QVERIFY(!before.at(0, judge).isDoubtful());
        const QString who = before.judges[static_cast<std::size_t>(judge)].code;
        const auto saysSo = [&] {
            const auto warnings = planWarnings(*page->picture());
            return std::any_of(warnings.begin(), warnings.end(), [&](const PlanWarning &one) { return one.first.contains(QStringLiteral("too close")) && one.first.contains(code(who)); });
        };
        QVERIFY(!saysSo());
        need(world.answer([&](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(JudgeRegister(session).correct(who.toStdString(), {{"organisation", "Hôpital du Lac"}}));
            PALMARES_CHECK(EntryRegister(session).correct(before.entries[0].code.toStdString(), {{"organisation", "hopital du lac"}}));
            return true;
        }));
        QVERIFY(waitUntil([&] { return world.settle() && page->picture()->at(0, judge).isDoubtful(); }));
        QVERIFY(saysSo());
        QVERIFY(page->matrix()->wordsOf(0, judge).contains(QStringLiteral("too close")));
        picture(page.get(), QStringLiteral("assignment-too-close"));
    }

    void arrowsGoThroughTheMatrixAndItSaysWhy()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        need(world.answer([](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(JudgeRegister(session).setConflict("J-03", "S-002", ConflictState::Confirmed, "family", "a cousin"));
            return true;
        }));
        const auto page = shown(world);
        PlanMatrix *matrix = page->matrix();
        matrix->setFocus();
        matrix->setCurrent(0, 0);
        QTest::keyClick(matrix, Qt::Key_Down);
        QTest::keyClick(matrix, Qt::Key_Right);
        QTest::keyClick(matrix, Qt::Key_Right);
        QCOMPARE(matrix->row(), 1);
        QCOMPARE(matrix->column(), 2);
        QVERIFY(matrix->wordsOf(1, 2).contains(QStringLiteral("onflict")));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(matrix);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), 25);
        QCOMPARE(table->focusChild()->text(QAccessible::Name), matrix->wordsOf(1, 2));
        QTest::keyClick(matrix, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(matrix, Qt::Key_Up);
        QCOMPARE(matrix->row(), -1); // the judge's head
        QVERIFY(matrix->wordsOf(-1, 2).contains(QStringLiteral("J-03")));
        QTest::keyClick(matrix, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return page->findChild<QMenu *>(); }));
        auto *menu = page->findChild<QMenu *>();
        menu->actions().front()->trigger();
        QCOMPARE(world.shell.places.back().judge, QStringLiteral("J-03"));
        menu->close();
        // An assigned judge whose conflict is confirmed since judges nothing, and is not counted.
        const PlanPicture &now = *page->picture();
        int judge = 0;
        while (!now.at(0, judge).stands())
            ++judge;
        need(world.answer([who = now.judges[std::size_t(judge)].code.toStdString(), what = now.entries[0].code.toStdString()](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(JudgeRegister(session).setConflict(who, what, ConflictState::Confirmed, "family", "a cousin"));
            return true;
        }));
        QVERIFY(waitUntil([&] { return world.settle() && page->picture()->at(0, judge).isVain; }));
        QCOMPARE(page->picture()->entries[0].before, 2);
        QCOMPARE(signOf(page->picture()->at(0, judge)), PairSign::Removed); // no sheet has come: the plan takes it back
        PairState recused = page->picture()->at(0, judge);
        recused.isRemoved = false;
        recused.hasSheet = true;
        QCOMPARE(signOf(recused), PairSign::Conflict);
    }

    /// Where the rules ask for one more judge it can be asked for, of those entries alone.
    void totalsThatLieApartGetOneMoreJudge()
    {
        OfficeWish wish = demoOffice();
        wish.templateId = "T09";
        wish.perEntry = 2;
        wish.lifelike = true;
        wish.change = [](Rules &rules) { rules.rounds.front().secondLook = Fraction(1); };
        OfficeWorld world(wish);
        const std::vector<std::string> apart = entriesApart(*world.call->view(), 0);
        QVERIFY(!apart.empty());
        const auto overview = world.show<OverviewPage>(Place::Page::Overview);
        const auto asked = [&] {
            const auto &tasks = overview->tasks()->tasks();
            return std::find_if(tasks.begin(), tasks.end(), [](const OfficeTask &task) { return task.what == OfficeTask::What::SecondLook; });
        };
        QVERIFY(waitUntil([&] { return world.settle() && asked() != overview->tasks()->tasks().end(); }));
        QCOMPARE(asked()->count, apart.size());
        QTest::mouseClick(overview->tasks()->row(static_cast<int>(asked() - overview->tasks()->tasks().begin()))->button(), Qt::LeftButton);
        QCOMPARE(world.shell.places.back().page, Place::Page::Assignment);
        const auto page = world.show<AssignmentPage>(world.shell.places.back());
        QVERIFY(page->form()->apart()->isVisible() && page->form()->apart()->isChecked());
        QVERIFY(waitUntil([&] { return world.settle() && page->picture() && page->picture()->changes(); }));
        std::set<std::string> given;
        for (const AssignmentPair &pair : page->picture()->proposal->plan().on)
            QVERIFY(given.insert(page->picture()->proposal->problem.entries[std::size_t(pair.entry)].code).second);
        QVERIFY(given == std::set<std::string>(apart.begin(), apart.end()));
        picture(page.get(), QStringLiteral("assignment-apart"));
    }

    void theMouseFindsTheSameCellsInBothDirections()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        const auto page = shown(world);
        PlanMatrix *matrix = page->matrix();
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            page->setLayoutDirection(direction);
            QCoreApplication::processEvents();
            for (const auto &[row, column] : {std::pair(0, 0), std::pair(3, 7), std::pair(-1, 4), std::pair(2, -1)}) {
                QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->place(row, column).center());
                QCOMPARE(matrix->row(), row);
                QCOMPARE(matrix->column(), column);
            }
        }
        page->unsetLayoutDirection();
    }

    void aJudgeIsFoundAndDropsOut()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        Place place = world.place(Place::Page::Assignment);
        place.judge = QStringLiteral("J-04");
        const auto page = world.show<AssignmentPage>(place);
        QVERIFY(isReady(world, page));
        QCOMPARE(page->matrix()->judge(), 3);
        const std::size_t before = standing(world);
        QTest::mouseClick(page->dropButton(), Qt::LeftButton);
        auto *dialog = page->findChild<DropDialog *>();
        QVERIFY(dialog);
        QVERIFY(waitUntil([&] { return world.settle(); }));
        QTest::keyClicks(dialog->reason(), QStringLiteral("ill"));
        QVERIFY(dialog->button()->isEnabled());
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && standing(world, 3) == 0; }));
        QCOMPARE(standing(world), before);
        QVERIFY(isReady(world, page));
        QVERIFY(page->picture()->judges[3].isTakenOff);

        // Whoever comes back is kept so, though the others have everything already.
        const auto buttons = page->findChildren<QPushButton *>();
        const auto back = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) { return one->text().startsWith(QStringLiteral("Bring")); });
        QVERIFY(back != buttons.end());
        (*back)->click();
        QVERIFY(waitUntil([&] { return page->carryButton()->isEnabled(); }));
        QTest::mouseClick(page->carryButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && !hasDroppedOut(world.state(), world.state().judges[3].id, world.round); }));
        QCOMPARE(standing(world), before);
        QVERIFY(isReady(world, page));
        QVERIFY(page->picture()->proposal->takenOff.empty());
    }

    void aSearchForAJudgeShowsTheJudgesEntries()
    {
        OfficeWorld world(demoOffice(Reached::Assigned));
        const auto page = shown(world);
        QTest::keyClicks(page->search(), QStringLiteral("J-07"));
        QCOMPARE(page->matrix()->rows().size(), standing(world, 6));
        QCOMPARE(page->matrix()->column(), 6);
        page->search()->setText(QStringLiteral("s-01"));
        QCOMPARE(page->matrix()->rows().size(), std::size_t(10));
    }

    void aClosedRoundIsOnlyLookedAt()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        Place place = world.place(Place::Page::Assignment);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<AssignmentPage>(place);
        QVERIFY(isReady(world, page));
        QVERIFY(!page->picture()->proposal);
        QVERIFY(!page->carryButton()->isVisible());
    }

    void wordsFollowTheLanguage()
    {
        OfficeWorld world(demoOffice(Reached::Frozen));
        const auto page = shown(world, {1068, 744});
        const QString english = page->sentence()->text();
        for (const text::Language language : {text::Language::Arabic, text::Language::Chinese, text::Language::French, text::Language::Spanish}) {
            switchLanguage(world.languages, language, text::Digits::Local);
            QCoreApplication::processEvents();
            QVERIFY(isReady(world, page));
            QVERIFY(page->sentence()->text() != english);
            picture(page.get(), QStringLiteral("assignment-%1").arg(static_cast<int>(language)));
        }
    }

    void sixtyByThreeHundredMoveAtOnce()
    {
        OfficeWorld world({Reached::Frozen, 300, 60});
        const auto page = shown(world);
        PlanMatrix *matrix = page->matrix();
        QCOMPARE(matrix->rows().size(), std::size_t(300));
        matrix->setFocus();
        QElapsedTimer timer;
        timer.start();
        constexpr int steps = 60;
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(matrix, i % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Right);
            matrix->viewport()->repaint();
        }
        const qint64 each = timer.elapsed() / steps;
        qInfo("a step through 300 by 60: %lld ms", static_cast<long long>(each));
        QVERIFY(each < 100);
        QTest::keyClick(matrix, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(matrix->row(), 299);
        QCOMPARE(matrix->column(), 59);
        QVERIFY(matrix->viewport()->rect().contains(matrix->place(299, 59)));
        timer.restart();
        page->planAnew();
        QVERIFY(waitUntil([&] { return !page->isPlanning(); }));
        qInfo("a plan of 300 by 60: %lld ms", static_cast<long long>(timer.elapsed()));
    }
};

PALMARES_TEST(TestAssignment)
#include "tst_assignment.moc"
