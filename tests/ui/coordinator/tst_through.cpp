#include "tests/ui/coordinator/officeworld.h"

#include "core/office/results/decisiondesk.h"
#include "core/office/results/through.h"
#include "tests/support/papercall.h"
#include "ui/coordinator/decisions/decidedialog.h"
#include "ui/coordinator/decisions/decisionspage.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/overview/tasklist.h"
#include "ui/coordinator/overview/throughtasks.h"
#include "ui/coordinator/parts/taskwords.h"
#include "ui/coordinator/results/closedialog.h"
#include "ui/coordinator/results/missingwords.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/text/cutfindings.h"
#include "ui/text/throughtext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

constexpr const char *fourEntries = "code,title,country\nE-1,One,KE\nE-2,Two,KE\nE-3,Three,UG\nE-4,Four,UG\n";

/// The first round is closed and the second filled; E-2 and E-3 share the last place of the first.
CallSnapshot filledWithOneOpen(Machine &machine)
{
    PaperCall call(machine, roundAndFinal(), fourEntries, "entry,a\nE-1,9\nE-2,7\nE-3,7\nE-4,1\n");
    call.close();
    static_cast<void>(need(ResultDesk(*call.session).advance("review", "final")));
    return call.view();
}

bool comes(OfficeWorld &world, const std::function<bool()> &holds)
{
    return waitUntil([&] { return world.settle() && holds(); });
}

const OfficeTask *taskOf(const OverviewPage &page, OfficeTask::What what)
{
    const auto &tasks = page.tasks()->tasks();
    const auto at = std::find_if(tasks.begin(), tasks.end(), [what](const OfficeTask &task) { return task.what == what; });
    return at == tasks.end() ? nullptr : &*at;
}

QString wordsOf(const Notice *notice)
{
    QStringList words;
    for (const PlainLabel *label : notice->findChildren<PlainLabel *>())
        words += label->text();
    return words.join(u'\n');
}

std::unique_ptr<ResultsPage> resultsOf(OfficeWorld &world, const char *round)
{
    Place place = world.place(Place::Page::Results);
    place.round = QString::fromLatin1(round);
    auto page = world.show<ResultsPage>(place);
    if (!waitUntil([&] { return world.settle() && page->result() && page->result()->call == world.call->view(); }))
        qFatal("no result");
    return page;
}

} // namespace

/// What came through a round and is not in the next one, and what a result says of its cut as a whole, on the pages of the office.
class TestThrough : public QObject {
    Q_OBJECT

private slots:
    void whatWasLeftOpenIsToldUntilSomebodyDecides()
    {
        OfficeWorld world(filledWithOneOpen);
        const auto page = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(comes(world, [&] { return taskOf(*page, OfficeTask::What::DecideOpen) != nullptr; }));
        const OfficeTask task = *taskOf(*page, OfficeTask::What::DecideOpen);
        QCOMPARE(task.entries, (std::vector<std::string>{"E-2", "E-3"}));
        QVERIFY(palmares::ui::wordsOf(task).second.contains(QStringLiteral("E-2")));
        QCOMPARE(page->tasks()->tasks().front().what, OfficeTask::What::DecideOpen);
        QTest::mouseClick(page->tasks()->row(0)->button(), Qt::LeftButton);
        QCOMPARE(world.shell.places.back().page, Place::Page::Decisions);
        QCOMPARE(world.shell.places.back().round, QStringLiteral("review"));
        picture(page.get(), QStringLiteral("through-open"));
    }

    void whoIsAFinalistAndNotInTheFinalIsToldAndBrought()
    {
        OfficeWorld world(filledWithOneOpen);
        Place place = world.place(Place::Page::Decisions);
        place.round = QStringLiteral("review");
        const auto page = world.show<DecisionsPage>(place);
        QVERIFY(comes(world, [&] { return page->agenda() != nullptr; }));
        page->decide({QStringLiteral("E-3")}, Outcome::Finalist, page.get());
        auto *dialog = page->findChild<DecideDialog *>();
        dialog->reason()->setPlainText(QStringLiteral("the clearer idea"));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(comes(world, [&] { return world.shell.last.first && world.shell.last.second; }));
        QVERIFY2(world.shell.last.second().contains(QStringLiteral("E-3")), qPrintable(world.shell.last.second()));
        QVERIFY(!world.shell.last.second().contains(QStringLiteral("E-2"))); // still open, and not what was decided
        QVERIFY(comes(world, [&] {
            const auto &items = page->agenda()->items;
            return std::any_of(items.begin(), items.end(), [](const AgendaItem &item) { return item.code == QStringLiteral("E-3") && !item.notIn.isEmpty(); });
        }));
        picture(page.get(), QStringLiteral("through-decided"));

        const auto overview = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(comes(world, [&] { return taskOf(*overview, OfficeTask::What::FillAgain) != nullptr; }));
        QCOMPARE(taskOf(*overview, OfficeTask::What::FillAgain)->round, std::string("review"));
        picture(overview.get(), QStringLiteral("through-overview"));

        const auto first = resultsOf(world, "review");
        QVERIFY(first->notice()->isVisible() && first->refillButton()->isVisible());
        QVERIFY2(wordsOf(first->notice()).contains(QStringLiteral("E-3")), qPrintable(wordsOf(first->notice())));
        picture(first.get(), QStringLiteral("through-results"));
        world.shell.last.follow(); // the link of the notice
        QVERIFY(comes(world, [&] { return fillable(throughFindings(*world.call->view())) == nullptr; }));
        const StatusView *status = world.state().status(1, need(world.call->view()->entryByCode("E-3")));
        QVERIFY(status && status->state == StatusState::In);
    }

    void aLaterRoundIsNotClosedOverIt()
    {
        OfficeWorld world([](Machine &machine) {
            PaperCall call(machine, roundAndFinal(), fourEntries, "entry,a\nE-1,9\nE-2,7\nE-3,7\nE-4,1\n");
            call.close();
            static_cast<void>(need(ResultDesk(*call.session).advance("review", "final")));
            DecisionRequest request;
            request.entry = "E-3";
            request.round = "review";
            request.outcome = Outcome::Finalist;
            request.reason = "the clearer idea";
            need(DecisionDesk(*call.session).decide(request));
            return call.view();
        });
        const auto page = resultsOf(world, "final");
        QVERIFY2(wordsOf(page->notice()).contains(QStringLiteral("E-3")), qPrintable(wordsOf(page->notice())));
        page->askClose();
        const auto *dialog = page->findChild<CloseDialog *>();
        QVERIFY(dialog);
        QVERIFY2(dialog->missingText().contains(QStringLiteral("E-3")), qPrintable(dialog->missingText()));
        picture(page->findChild<CloseDialog *>(), QStringLiteral("through-close"));
        QTest::mouseClick(page->refillButton(), Qt::LeftButton);
        QVERIFY(comes(world, [&] { return fillable(throughFindings(*world.call->view())) == nullptr; }));
        QVERIFY(comes(world, [&] { return page->refillButton()->isHidden(); }));
    }

    void whoWasHonouredBelowTheCutCanBeBroughtIn()
    {
        const auto finding = [](const char *entry, const char *decided) {
            return Finding{FindingCode::THROUGH_NOT_IN, {{"round", "final"}, {"entry", entry}, {"from", "review"}, {"decided", decided}}};
        };
        const std::vector<OfficeTask> tasks = throughTasks({finding("E-4", "yes"), finding("E-2", "no"), finding("E-3", "yes")});
        QCOMPARE(tasks.size(), std::size_t(2));
        QCOMPARE(tasks[0].what, OfficeTask::What::FillAgain); // nobody has to bring anybody in: what must be done stands before it
        QCOMPARE(tasks[1].what, OfficeTask::What::BringIn);
        QVERIFY(tasks[1].waits);
        QCOMPARE(tasks[1].round, std::string("final"));
        QCOMPARE(tasks[1].entries, (std::vector<std::string>{"E-3", "E-4"}));
        QVERIFY(wordsOf(tasks[1]).second.contains(QStringLiteral("E-3")));
        QCOMPARE(stageOf(tasks[1].what), OfficeStage::Entries);
    }

    void manyAreNamedInOneSentence()
    {
        Machine machine;
        PaperCall call(machine, roundAndFinal(), fourEntries, {});
        std::vector<Finding> findings;
        for (int i = 1; i <= 30; ++i)
            findings.push_back({FindingCode::THROUGH_NOT_IN,
                                {{"round", "final"}, {"entry", "E-" + std::to_string(i)}, {"from", "review"}, {"decided", "no"}}});
        const QStringList lines = text::throughLines(*call.view(), findings, "en");
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.front().startsWith(QStringLiteral("30 entries have come through")), qPrintable(lines.front()));
        QVERIFY(!lines.front().contains(QStringLiteral("E-30")));
    }

    void aFloorThatIsNotMetIsToldBeforeTheClose_data()
    {
        QTest::addColumn<QString>("floor");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody of the value") << R"(,"floors":[{"by":"country","value":"FR","least":1}])" << QStringLiteral("country FR");
        QTest::newRow("nobody has it at all") << R"(,"floors":[{"by":"sector","value":"school","least":1}])" << QStringLiteral("no entry has that attribute");
    }

    void aFloorThatIsNotMetIsToldBeforeTheClose()
    {
        QFETCH(const QString, floor);
        QFETCH(const QString, words);
        OfficeWorld world([&](Machine &machine) {
            return PaperCall(machine, roundAndFinal(floor.toStdString()), fourEntries, "entry,a\nE-1,9\nE-2,7\nE-3,6\nE-4,1\n").view();
        });
        const auto page = resultsOf(world, "review");
        QVERIFY2(wordsOf(page->notice()).contains(words), qPrintable(wordsOf(page->notice())));
        QVERIFY(page->notice()->isVisible());
        QCOMPARE(text::cutFindings(*world.call->view(), page->result()->official(), "en").size(), 1);
        picture(page.get(), QStringLiteral("through-floor"));
        page->askClose();
        const auto *dialog = page->findChild<CloseDialog *>();
        QVERIFY2(dialog && dialog->missingText().contains(words), qPrintable(dialog->missingText()));
        const auto overview = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(comes(world, [&] { return overview->lateNotice()->isVisible(); }));
        QVERIFY2(wordsOf(overview->lateNotice()).contains(words), qPrintable(wordsOf(overview->lateNotice())));
        picture(overview.get(), QStringLiteral("through-floor-overview"));
    }

    void judgesWithABlankAreToldInOneLine()
    {
        OfficeWorld world(OfficeWish{Reached::Frozen, 4, 4});
        RoundReport report = need(ResultDesk::report(*world.call->view(), world.round));
        for (int i = 1; i <= 27; ++i)
            report.findings.push_back({FindingCode::SHEETS_INCOMPLETE, {{"round", world.round}, {"judge", "J-" + std::to_string(i)}, {"n", "3"}, {"entries", "E-1, E-2, E-3"}}});
        QStringList lines = noticeWords(*world.call->view(), report, "en");
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.front().startsWith(QStringLiteral("81 sheets lack a score")), qPrintable(lines.front()));
        report.findings.resize(2);
        switchLanguage(world.languages, text::Language::Arabic, text::Digits::Local);
        lines = noticeWords(*world.call->view(), report, "ar");
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.front().contains(QChar(0x0663)), qPrintable(lines.front())); // three
    }
};

PALMARES_TEST(TestThrough)
#include "tst_through.moc"
