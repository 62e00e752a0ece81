#include "tests/ui/coordinator/officeworld.h"

#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/overview/tasklist.h"

#include <QPushButton>

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
};

PALMARES_TEST(TestOverview)
#include "tst_overview.moc"
