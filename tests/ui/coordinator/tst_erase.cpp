#include "tests/ui/coordinator/officeworld.h"

#include "core/office/trials/trialrun.h"
#include "ui/coordinator/entries/entriespage.h"
#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/files/historypane.h"
#include "ui/coordinator/judges/judgespage.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/erasedialog.h"
#include "ui/coordinator/parts/erasewords.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <future>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

EraseDialog *dialogOf(QWidget *page)
{
    const auto all = page->findChildren<EraseDialog *>();
    return all.isEmpty() ? nullptr : all.back();
}

/// Answers both questions and goes ahead.
void agree(EraseDialog *dialog, EraseReason reason)
{
    dialog->reason()->setCurrentIndex(dialog->reason()->findData(static_cast<int>(reason)));
    dialog->sure()->setChecked(true);
    QTest::mouseClick(dialog->button(), Qt::LeftButton);
}

bool says(const EraseDialog *dialog, const QString &words)
{
    return !dialog->lines().filter(words).isEmpty();
}

bool hasTitle(const OfficeWorld &world, std::uint32_t entry)
{
    const CallView &view = *world.call->view();
    const auto &texts = view.state.entries[entry].texts;
    return std::any_of(texts.begin(), texts.end(), [&](const EntryText &text) { return text.part == "title" && view.text(text.ref); });
}

} // namespace

/// Personal data is deleted on request, from the pages.
class TestErase : public QObject {
    Q_OBJECT

private slots:
    void anEntryIsForgottenAndWhatIsLeftIsToldUntilItIsDone()
    {
        // Whose comments on which other entries go is named, in the dialog and when a merge leaves some out.
        ErasurePlan plan;
        for (int i = 0; i < 40; ++i)
            plan.comments.push_back({"J-03", "E-" + std::to_string(100 + i), "review", i == 0, "E-001"});
        const QStringList comments = EraseWords::comments(plan);
        QCOMPARE(comments.size(), 31);
        QVERIFY(comments.front().contains(QStringLiteral("J-03")) && comments.front().contains(QStringLiteral("E-100")) && comments.front().contains(QStringLiteral("entrant")));
        QVERIFY(EraseWords::leftOut(plan.comments).contains(QStringLiteral("E-111")) && !EraseWords::leftOut(plan.comments).contains(QStringLiteral("E-112")));
        OfficeWorld world({Reached::Packed, 6, 4});
        const Trial trial = *world.answer([](CallSession &session) { return makeTrial(session, {}); });
        auto holder = need(CallSession::open(world.machine.environment, trial.folder)); // open in another window
        const auto page = world.show<EntriesPage>(Place::Page::Entries);
        QVERIFY(waitUntil([&] { return page->table()->proxy()->rowCount() == 6; }));
        page->table()->setCurrentRow(0);
        QVERIFY(waitUntil([&] { return world.actions.action("entries.erase")->isEnabled(); }));
        QVERIFY(page->table()->actions().contains(world.actions.action("entries.erase")));
        world.actions.action("entries.erase")->trigger();
        auto *dialog = dialogOf(page.get());
        QVERIFY(dialog && waitUntil([&] { return dialog->isReady(); }));
        picture(dialog, QStringLiteral("erase-asks"));
        QVERIFY(says(dialog, QString::fromStdString(trial.folder.name())));
        QVERIFY(says(dialog, QStringLiteral("J-0"))); // who has it in a package already
        QVERIFY(!dialog->button()->isEnabled());
        dialog->sure()->setChecked(true);
        QVERIFY(!dialog->button()->isEnabled()); // not without a reason
        QVERIFY(hasTitle(world, 0));
        // Stopped while it waits for its turn, nothing has happened.
        std::promise<void> gate;
        world.call->run(page.get(), [turn = gate.get_future().share()](CallSession &) -> Result<bool> { return turn.wait(), true; }, [](const Result<bool> &) {});
        agree(dialog, EraseReason::Guardian);
        QVERIFY(waitUntil([&] { return dialog->progress()->isVisible(); }));
        picture(dialog, QStringLiteral("erase-works"));
        const auto *cancel = dialog->progress()->findChild<QPushButton *>();
        QVERIFY(cancel->isVisible() && cancel->isEnabled());
        dialog->reject();
        QVERIFY(dialog->isVisible() && !cancel->isEnabled());
        gate.set_value();
        QVERIFY(waitUntil([&] { return dialog->isReady(); }));
        QVERIFY(hasTitle(world, 0) && !dialog->isDone() && dialog->notice()->isVisible());
        picture(dialog, QStringLiteral("erase-stopped"));
        agree(dialog, EraseReason::Guardian);
        QVERIFY(waitUntil([&] { return dialog->isDone(); }));
        picture(dialog, QStringLiteral("erase-left"));
        QVERIFY(!hasTitle(world, 0));
        QVERIFY(says(dialog, QStringLiteral("was not reached")));
        QVERIFY(dialog->button()->isVisible()); // try again
        dialog->reject();

        const auto overview = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(waitUntil([&] { return overview->leftNotice()->isVisible(); }));
        picture(overview.get(), QStringLiteral("erase-overview"));
        holder.reset();
        QTest::mouseClick(overview->leftNotice()->findChild<QPushButton *>(), Qt::LeftButton);
        auto *again = dialogOf(overview.get());
        QVERIFY(again && waitUntil([&] { return again->isReady(); }));
        QCOMPARE(again->reason()->currentData().toInt(), static_cast<int>(EraseReason::Guardian));
        agree(again, EraseReason::Guardian);
        QVERIFY(waitUntil([&] { return again->isDone(); }));
        QVERIFY(!says(again, QStringLiteral("was not reached")));
        again->reject();
        QVERIFY(waitUntil([&] { return world.settle() && overview->leftNotice()->isHidden(); }));

        const auto files = world.show<FilesPage>(Place::Page::Files);
        files->goTo(FilesPage::History);
        HistoryPane *history = files->findChild<HistoryPane *>();
        QVERIFY(waitUntil([&] { return history->erasures().size() == 1; }));
        QCOMPARE(history->erasures().front().reason, EraseReason::Guardian);
        QCOMPARE(history->table()->proxy()->rowCount(), static_cast<int>(history->files().size()) + 1);
        history->table()->setCurrentRow(static_cast<int>(history->files().size()));
        QVERIFY(!history->undoButton()->isEnabled()); // there is no way back
        picture(files.get(), QStringLiteral("erase-history"));

        const auto judges = world.show<JudgesPage>(Place::Page::Judges);
        judges->table()->setCurrentRow(1);
        QVERIFY(waitUntil([&] { return world.actions.action("judges.erase")->isEnabled(); }));
        world.actions.action("judges.erase")->trigger();
        auto *ask = dialogOf(judges.get());
        QVERIFY(ask && waitUntil([&] { return ask->isReady(); }));
        agree(ask, EraseReason::Judge);
        QVERIFY(waitUntil([&] { return ask->isDone(); }));
        QVERIFY(judges->lines()[1].name.isEmpty());
    }
};

PALMARES_TEST(TestErase)
#include "tst_erase.moc"
