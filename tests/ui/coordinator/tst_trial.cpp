#include "tests/ui/coordinator/officeworld.h"

#include "core/office/session/callshelf.h"
#include "core/office/trials/trialrun.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/overview/tasklist.h"
#include "ui/shell/homerow.h"
#include "ui/widgets/notice.h"

#include <QMessageBox>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// Agrees to the question that is asked in a window.
void agree(QWidget *page, int at = 0)
{
    auto *question = page->window()->findChild<QMessageBox *>();
    if (!question)
        qFatal("nothing is asked");
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole && at-- == 0)
            return button->click();
    }
    qFatal("nothing can be agreed to");
}

std::vector<ShelfCall> trials(const OfficeWorld &world)
{
    std::vector<ShelfCall> calls = shelfOf(world.machine.environment.home);
    std::erase_if(calls, [](const ShelfCall &call) { return !call.isTrial; });
    return calls;
}

} // namespace

/// A round is tried out with made-up scores.
class TestTrial : public QObject {
    Q_OBJECT

private slots:
    void aTrialIsMadeMarkedAndThrownAway()
    {
        OfficeWorld world({Reached::Frozen, 6, 4});
        CallFolder trial;
        {
            const auto page = world.show<OverviewPage>(Place::Page::Overview);
            QVERIFY(page->trialNotice()->isHidden());
            QVERIFY(world.actions.action("overview.try")->isEnabled());
            QTest::mouseClick(page->tryButton(), Qt::LeftButton);
            QVERIFY(trials(world).empty()); // asked first
            agree(page.get());
            QVERIFY(waitUntil([&] { return !world.shell.places.empty(); }));
            QCOMPARE(trials(world).size(), std::size_t(1));
            trial = trials(world).front().folder;
            QCOMPARE(world.shell.places.back().folder, QString::fromStdString(trial.name()));
            QVERIFY(!world.shell.said.filter(QStringLiteral("made-up scores")).isEmpty());
            QVERIFY(!isTrialFolder(world.folder));
            const HomeRow row = homeRowOf(trials(world).front(), 0, "en");
            QVERIFY(row.isTrial && row.meta.contains(QStringLiteral("made-up")));
        }
        bool isOpen = false;
        world.call->open(trial, nullptr, [&](const Done &done) { isOpen = done.ok(); });
        QVERIFY(waitUntil([&] { return isOpen; }));
        Place place = world.place(Place::Page::Overview);
        place.folder = QString::fromStdString(trial.name());
        const auto page = world.show<OverviewPage>(place);
        picture(page.get(), QStringLiteral("trial-overview"));
        QVERIFY(page->trialNotice()->isVisible());
        for (const OfficeTask &task : page->tasks()->tasks()) // nobody is sent anything of it
            QVERIFY(task.what != OfficeTask::What::WritePackages);
        QVERIFY(page->tryButton()->isHidden());
        QVERIFY(!world.actions.action("overview.try")->isEnabled());
        QTest::mouseClick(page->trialNotice()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!trials(world).empty());
        agree(page.get());
        QVERIFY(waitUntil([&] { return trials(world).empty(); }));
        QCOMPARE(shelfOf(world.machine.environment.home).size(), std::size_t(1)); // the call itself stays
    }

    void theWholeCallIsPlayedRoundByRound()
    {
        OfficeWorld world({Reached::Frozen, 24, 12});
        QVERIFY(world.state().rounds.size() > 1);
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QTest::mouseClick(page->tryButton(), Qt::LeftButton);
        picture(page->window()->findChild<QMessageBox *>(), QStringLiteral("trial-asks"));
        agree(page.get(), 1);
        QVERIFY(waitUntil([&] { return !world.shell.places.empty(); }));
        bool isOpen = false;
        world.call->open(trials(world).front().folder, nullptr, [&](const Done &done) { isOpen = done.ok(); });
        QVERIFY(waitUntil([&] { return isOpen; }));
        const CallState &played = world.call->view()->state;
        const CloseView *close = played.close(played.rounds[0].id);
        QVERIFY(close && !close->standing.isNone());
        QVERIFY(std::any_of(played.sheets.begin(), played.sheets.end(), [](const SheetSlot &slot) { return slot.round == 1; }));
    }
};

PALMARES_TEST(TestTrial)
#include "tst_trial.moc"
