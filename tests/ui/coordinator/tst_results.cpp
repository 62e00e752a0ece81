#include "tests/ui/coordinator/officeworld.h"

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/paper/sheetdesk.h"
#include "core/office/results/givensheets.h"
#include "core/office/results/resultdesk.h"
#include "core/office/results/roundflow.h"
#include "core/office/results/whatif.h"
#include "tests/support/callmaker.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/picklist.h"
#include "ui/coordinator/reports/reportspage.h"
#include "ui/coordinator/results/closedialog.h"
#include "ui/coordinator/results/missingwords.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/coordinator/results/sheetsdialog.h"
#include "ui/coordinator/results/whatifcharts.h"
#include "ui/dashboard/chartcard.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/roundpaper.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QRegularExpression>
#include <QCheckBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

bool isThere(OfficeWorld &world, const ResultsPage &page)
{
    const bool is = waitUntil(
        [&] { return world.settle() && page.result() && page.result()->call == world.call->view(); });
    if (!is)
        qWarning() << world.shell.said << (page.result() != nullptr);
    return is;
}

QString shown(const DataTable *table, int row, int column)
{
    return table->proxy()->index(row, column).data().toString();
}

/// Beside every rank its interval, worked out once for this page and for Insight, and drawn on one axis.
void saysHowSureItIs(OfficeWorld &world, const ResultsPage &page)
{
    QVERIFY(waitUntil([&] { return world.settle() && page.sureness() != nullptr; }));
    QCOMPARE(need(insightOf(page.result()->call, page.result()->round)).get(), page.sureness().get());
    const RowsProxy *rows = page.table()->proxy();
    int drawn = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        for (int column = 0; column < rows->columnCount(); ++column) {
            const QVariant mark = rows->index(row, column).data(TableRole::Interval);
            drawn += mark.isValid() && mark.value<IntervalMark>().low < mark.value<IntervalMark>().high ? 1 : 0;
        }
    }
    QVERIFY(page.sureness()->hasModel());
    const auto &entries = page.result()->official().ranking.entries;
    QCOMPARE(drawn, int(std::count_if(entries.begin(), entries.end(), [](const EntryResult &entry) { return entry.rank > 0; })));
}

/// Each entry once, from what was received to what is in, with the round before in between.
void followsTheWayOfTheEntries(OfficeWorld &world, const std::string &next, std::size_t through)
{
    const CallView &call = *world.call->view();
    const RoundFlow flow = wayInto(call, call.state.roundIndex(next));
    QCOMPARE(flow.received, std::size_t(24));
    QCOMPARE(flow.earlier.size(), std::size_t(1));
    const EarlierRound &before = flow.earlier.front();
    QCOMPARE(before.round, world.round);
    QCOMPARE(before.judged, before.in);
    QCOMPARE(before.wentOn, through);
    QCOMPARE(flow.in, through);
    QCOMPARE(flow.received, flow.duplicates + flow.ineligible + flow.withdrawn + flow.disqualified + flow.unscreened + flow.stayed() + flow.in);
    QCOMPARE(resultsBefore(call, call.state.roundIndex(next)).at(world.round).judged, before.judged);
}

} // namespace

class TestResults : public QObject {
    Q_OBJECT

private slots:
    void otherMethodsLeaveTheOfficialOneAlone()
    {
        OfficeWish wish = demoOffice();
        wish.templateId = "T01"; // one overall score: an entry has one median
        OfficeWorld world(wish);
        const auto report = need(ResultDesk::report(*world.call->view(), world.round));
        const auto columns = whatIf(report.official);
        QVERIFY(columns.size() >= 3);
        QCOMPARE(columns.front().method, WhatIf::Method::Official);
        const auto &entries = report.official.ranking.entries;
        for (std::size_t e = 0; e < entries.size(); ++e) {
            QCOMPARE(columns.front().ranks[e], entries[e].rank);
            QCOMPARE(columns.front().isIn[e] != 0,
                     entries[e].cut == CutState::In || entries[e].cut == CutState::Raised);
        }
        // The median of each entry, computed here from the sheets of the table, gives the same order.
        const auto median = std::find_if(columns.begin(), columns.end(), [](const WhatIf &one) {
            return one.method == WhatIf::Method::Median;
        });
        QVERIFY(median != columns.end());
        const ScoreTable &table = report.official.basis.table;
        const auto medianOf = [&](std::size_t entry) {
            std::vector<double> totals;
            for (std::size_t i = 0; i < table.sheetCount(); ++i) {
                if (table.sheetEntry[i] == entry && report.official.ranking.totals.has(i))
                    totals.push_back(report.official.ranking.totals.asDouble(i));
            }
            std::sort(totals.begin(), totals.end());
            const std::size_t half = totals.size() / 2;
            return totals.size() % 2 == 1 ? totals[half] : (totals[half - 1] + totals[half]) / 2;
        };
        for (std::size_t a = 0; a < entries.size(); ++a) {
            for (std::size_t b = 0; b < entries.size(); ++b) {
                const bool isRanked = median->ranks[a] > 0 && median->ranks[b] > 0 &&
                                      table.entries[a].division == table.entries[b].division;
                if (isRanked && medianOf(a) > medianOf(b) + 0.1)
                    QVERIFY(median->ranks[a] < median->ranks[b]);
            }
        }
    }

    void showsTheRankingOfTheDesk()
    {
        OfficeWish wish = demoOffice();
        wish.templateId = "T01"; // with a cut
        wish.perEntry = 6;
        wish.lifelike = true;
        OfficeWorld world(wish);
        const auto page = world.show<ResultsPage>(Place::Page::Results, {1060, 760});
        QVERIFY(isThere(world, *page));
        const auto report = need(ResultDesk::report(*world.call->view(), world.round));
        QCOMPARE(page->table()->proxy()->rowCount(), int(report.official.ranking.order.size()));
        const std::uint32_t first = report.official.ranking.order.front();
        QCOMPARE(shown(page->table(), 0, 1),
                 QString::fromStdString(report.official.basis.table.entries[first].label));
        QCOMPARE(page->subtitle(), QStringLiteral("provisional"));
        QVERIFY(page->stateChip()->text().startsWith(QStringLiteral("provisional")));
        saysHowSureItIs(world, *page);
        picture(page.get(), QStringLiteral("results"));
    }

    void opensTheSheetsOfAnEntryWithEnter()
    {
        OfficeWish wish = demoOffice();
        wish.templateId = "T10"; // six groups of judges
        wish.perEntry = 6;
        wish.silent = 1;
        OfficeWorld world(wish);
        const auto page = world.show<ResultsPage>(Place::Page::Results);
        QVERIFY(isThere(world, *page));
        page->table()->setCurrentRow(0);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto *dialog = page->findChild<SheetsDialog *>();
        QVERIFY(dialog);
        const OfficialResult &official = page->result()->official();
        const auto &sheetEntry = official.basis.table.sheetEntry;
        const auto here = std::count(sheetEntry.begin(), sheetEntry.end(), official.ranking.order.front());
        QVERIFY(here > 0 && here < wish.perEntry);
        QCOMPARE(dialog->rows()->rowCount(), wish.perEntry); // and whoever was asked and sent nothing
        int silent = 0;
        for (int row = 0; row < wish.perEntry; ++row) {
            const QModelIndex last = dialog->rows()->index(row, dialog->rows()->columnCount() - 1);
            silent += last.data().toString() == QLatin1String("has not come") ? 1 : 0;
        }
        QCOMPARE(silent, wish.perEntry - int(here));
        picture(dialog, QStringLiteral("results-sheets"));
        dialog->reject();
        // Who was ranked without one of the groups is said wherever the result is, by the name of the group.
        const auto missing = std::find_if(official.ranking.findings.begin(), official.ranking.findings.end(),
                                          [](const Finding &finding) { return finding.code == FindingCode::STRATUM_MISSING; });
        QVERIFY(missing != official.ranking.findings.end());
        const QString group = text::stratumTitle(*world.call->view(), std::string(missing->arg("stratum")), "en");
        QVERIFY(group.toStdString() != missing->arg("stratum"));
        QTest::mouseClick(page->closeButton(), Qt::LeftButton);
        auto *close = page->findChild<CloseDialog *>();
        QVERIFY(close);
        const CallSnapshot call = world.call->view();
        const QString report = text::withoutMarks(
            text::reportHtml(need(text::paperSource(call, call->state.roundIndex(world.round), "en", 0, false)), text::HtmlPage::Medium::Browser));
        const QString why = whyThere(*page->result(), page->result()->lines()[0].row, "en");
        for (const QString &said : {page->notice()->accessibleName(), close->missingText(), report}) {
            QVERIFY2(said.contains(QStringLiteral("ranked without a sheet from one of the groups of judges")), qPrintable(said));
            QVERIFY2(said.contains(group), qPrintable(said));
        }
        for (std::uint32_t row = 0; row < page->result()->entryCount(); ++row)
            QVERIFY2(!whyThere(*page->result(), row, "en").contains(QStringLiteral("panel community.")), qPrintable(why)); // its id
        picture(page.get(), QStringLiteral("results-groups"));
        picture(close, QStringLiteral("results-groups-close"));
        close->reject();
    }

    void closesOnlyWithAReasonAndEverythingInTheWayTicked()
    {
        OfficeWish wish = demoOffice();
        wish.twoLaptops = 1;
        wish.silent = 1;
        wish.half = 1;
        OfficeWorld world(wish);
        need(world.answer([](CallSession &session) -> Result<bool> { // judge and entrant of one house
            const CallSnapshot view = session.view();
            const auto slot = std::find_if(view->state.sheets.begin(), view->state.sheets.end(),
                                           [&](const SheetSlot &one) { return one.counts() && view->state.judges[one.judge].code == "J-01"; });
            PALMARES_CHECK(JudgeRegister(session).correct("J-01", {{"organisation", "Hôpital du Lac"}}));
            PALMARES_CHECK(EntryRegister(session).correct(view->state.entries[slot->entry].code, {{"organisation", "hopital du lac"}}));
            return true;
        }));
        const auto page = world.show<ResultsPage>(Place::Page::Results);
        QVERIFY(isThere(world, *page));
        QTest::mouseClick(page->closeButton(), Qt::LeftButton);
        auto *dialog = page->findChild<CloseDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->waivers().empty());
        const QString missing = dialog->missingText(); // before it is for good
        QVERIFY2(missing.contains(QStringLiteral("sheets of 72 asked for are not here")), qPrintable(missing));
        QVERIFY2(missing.contains(QStringLiteral("an interim ballot and no final one")), qPrintable(missing));
        QVERIFY2(missing.contains(QStringLiteral("too few scores")), qPrintable(missing));
        QVERIFY2(missing.contains(QStringLiteral("though nobody has decided whether judge and entry are too close")) && missing.contains(code(QStringLiteral("J-01"))), qPrintable(missing));
        QTest::keyClicks(dialog->reason(), QStringLiteral("The deadline has passed."));
        QVERIFY(!dialog->button()->isEnabled());
        for (QCheckBox *waiver : dialog->waivers())
            QTest::keyClick(waiver, Qt::Key_Space);
        picture(dialog, QStringLiteral("results-close"));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(isThere(world, *page));
        const CloseView *close = world.state().close(world.round);
        QVERIFY(close && !close->standing.isNone());
        QCOMPARE(page->subtitle(), QStringLiteral("closed"));
        QVERIFY(!page->closeButton()->isVisible()); // nothing has changed since
    }

    void aCheckIsNoRanking()
    {
        OfficeWish wish = demoOffice();
        wish.templateId = "T06"; // begins with a check of who may take part
        wish.perEntry = 1;
        wish.silent = 2;
        OfficeWorld world(wish);
        const auto page = world.show<ResultsPage>(Place::Page::Results);
        QVERIFY(isThere(world, *page));
        QVERIFY(!page->tabs()->isVisible()); // nothing to ask "what if" of
        page->goTo(ResultsPage::WhatIfTab);
        QVERIFY(page->table()->isVisible());
        for (const int column : {0, 5, 6}) // rank, score, band
            QVERIFY(page->table()->isColumnHidden(column));
        const ResultView &result = *page->result();
        QCOMPARE(page->filters()->count(), 4);
        QVERIFY(result.count(CheckVerdict::Open) > 0);
        page->filters()->setCurrent(3);
        emit page->filters()->chosen(3);
        QCOMPARE(page->table()->proxy()->rowCount(), static_cast<int>(result.count(CheckVerdict::Open)));
        QVERIFY2(page->sentence()->text().contains(QStringLiteral("open")), qPrintable(page->sentence()->text()));
        // On paper they were checked, not judged, and each says what it failed.
        const QString paper = text::withoutMarks(text::reportHtml(need(text::paperSource(world.call->view(), result.round, "en", 0, false)), text::HtmlPage::Medium::Browser));
        QVERIFY2(paper.contains(QStringLiteral(" were checked, and ")) && !paper.contains(QStringLiteral(" were judged")), qPrintable(paper));
        const std::string item = itemsFailed(result.official(), [&] {
            std::uint32_t row = 0;
            while (!result.is(row, CheckVerdict::Failed))
                ++row;
            return row;
        }()).front();
        QVERIFY(paper.contains(QStringLiteral("failed: ") + text::itemTitle(*world.call->view(), world.round, item, "en")));
        picture(page.get(), QStringLiteral("results-check"));
    }

    void lateSheetsStandBesideUntilItIsClosedAgain()
    {
        OfficeWish wish = demoOffice(Reached::Closed);
        wish.silent = 1;
        wish.templateId = "T03"; // with a cut
        wish.perEntry = 8;
        OfficeWorld world(wish);
        const auto page = world.show<ResultsPage>(Place::Page::Results);
        QVERIFY(isThere(world, *page));
        const Digest before = resultDigest(page->result()->official());
        const std::string path = world.machine.file("late.palmballot");
        const std::int64_t now = world.machine.environment.clock->nowMs();
        need(world.answer([&, round = world.round](CallSession &session) -> Result<bool> {
            writeFile(path, madeBallot(session, round, 11, false, now));
            IntakeDesk desk(session);
            PALMARES_TRY(Intake intake, desk.read({path}));
            PALMARES_TRY(const MergeReport merged, desk.merge(intake));
            return merged.merged == 1;
        }));
        QVERIFY(isThere(world, *page));
        QVERIFY(resultDigest(page->result()->official()) == before);
        // Papers count the sheets of the close, too, and say that others have come.
        const auto counts = [&] {
            PanelFlow sum;
            for (const PanelFlow &panel : panelsOf(*world.call->view(), page->result()->round, page->result()->report)) {
                sum.asked += panel.asked;
                sum.counting += panel.counting;
            }
            return std::pair(sum.counting, sum.asked);
        };
        QCOMPARE(counts(), std::pair(page->result()->official().basis.sheets.size(), std::size_t(8 * 24)));
        const QString paper = text::withoutMarks(
            text::reportHtml(need(text::paperSource(world.call->view(), page->result()->round, "en", 0, false)), text::HtmlPage::Medium::Browser));
        QVERIFY2(paper.contains(QStringLiteral("that the close of")), qPrintable(paper));
        QVERIFY(page->notice()->isVisible());
        const QStringList changes = text::lateChanges(*world.call->view(), page->result()->report, "en");
        QCOMPARE(changes.isEmpty(), page->result()->report.late.empty());
        QVERIFY(!changes.isEmpty());
        const LateChange &one = page->result()->report.late.front();
        const QString code = QString::fromStdString(world.state().entries[world.state().entryIndex(one.entry)].code);
        QVERIFY2(page->notice()->accessibleName().contains(code), qPrintable(page->notice()->accessibleName()));
        const auto overview = world.show<OverviewPage>(Place::Page::Overview);
        QVERIFY(waitUntil([&] { return overview->lateNotice()->isVisible(); }));
        QVERIFY(overview->lateNotice()->accessibleName().contains(code));
        QVERIFY(page->closeButton()->isVisible());
        QTest::mouseClick(page->closeButton(), Qt::LeftButton);
        auto *dialog = page->findChild<CloseDialog *>();
        QVERIFY(dialog);
        for (QCheckBox *waiver : dialog->waivers())
            waiver->click();
        QTest::keyClicks(dialog->reason(), QStringLiteral("The last judge was ill."));
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QVERIFY(isThere(world, *page));
        QCOMPARE(world.state().close(world.round)->earlier.size(), std::size_t(1));
        QVERIFY(resultDigest(page->result()->official()) != before);
        // However many sheets fall out of a close, they are told of in one sentence, by the name of the round.
        const auto out = std::count_if(world.state().sheets.begin(), world.state().sheets.end(), [&](const SheetSlot &slot) {
            return slot.counts() && world.state().judges[slot.judge].code == "J-02";
        });
        QVERIFY(out > 8);
        need(world.answer([](CallSession &session) { return IntakeDesk(session).setAside("J-02", false, "no judge after all"); }));
        QVERIFY(isThere(world, *page));
        QCOMPARE(counts(), std::pair(std::size_t(8 * 24), std::size_t(8 * 24))); // as closed, again
        const QStringList said = noticeWords(*world.call->view(), page->result()->report, "en");
        const auto told = [&](const QString &line) { return line.startsWith(QString::number(out) + QStringLiteral(" sheets no longer count")); };
        QVERIFY2(said.size() < 4 && std::any_of(said.begin(), said.end(), told), qPrintable(said.join(QLatin1Char('\n'))));
        for (const QString &line : said)
            QVERIFY2(line.contains(text::roundTitle(*world.call->view(), world.round, "en")), qPrintable(line));
        QVERIFY(waitUntil([&] { return world.settle() && overview->lateNotice()->accessibleName().contains(QStringLiteral("no longer count")); }));
        picture(page.get(), QStringLiteral("results-out"));
        // What a close made now would lack is that of now, not of the close that stands.
        for (const char *judge : {"J-03", "J-04", "J-05", "J-06", "J-07"})
            need(world.answer([judge](CallSession &session) { return IntakeDesk(session).setAside(judge, false, "no judge after all"); }));
        QVERIFY(isThere(world, *page));
        const OfficialResult next = need(provisionalResult(world.call->view()->set, world.state(), world.round));
        const auto lacking = std::count_if(next.ranking.entries.begin(), next.ranking.entries.end(), [](const EntryResult &entry) { return entry.rank == 0; });
        QVERIFY(lacking > 1);
        const QString missing = missingWords(*world.call->view(), page->result()->round, page->result()->report, "en").join(QLatin1Char('\n'));
        QVERIFY2(missing.contains(QString::number(lacking) + QStringLiteral(" entries have too few scores")), qPrintable(missing));
        QVERIFY2(missing.contains(QString::number(lacking) + QStringLiteral(" of them have a rank in the close that stands")), qPrintable(missing));
    }

    /// A form with a blank is here, and the score that decides is not.
    void aBlankWhereAScoreCountsIsMissing()
    {
        Machine machine;
        SmallCall call(machine, 1, 2);
        SheetsImport import;
        import.judge = "J-01";
        import.source = SheetSource::Paper;
        import.once = true;
        import.file = writeFile(machine.file("t.csv"), "entry,clarity,worth\nE-001,4,4\nE-002,4,\n");
        QVERIFY(need(SheetDesk(*call.session).importSheets(import)).problems.empty());
        const QStringList missing = missingWords(*call.view(), 0, need(ResultDesk::report(*call.view(), "review")), "en");
        QVERIFY2(missing.first().contains(QStringLiteral("a blank where a score counts")) && missing.first().contains(QStringLiteral("E-002")), qPrintable(missing.join(u'|')));
        QVERIFY2(!missing.join(u'|').contains(QStringLiteral("not here")), qPrintable(missing.join(u'|')));
    }

    void theNextRoundIsFilledFromTheCut()
    {
        OfficeWish wish = demoOffice(Reached::Closed);
        wish.perEntry = 8;
        wish.templateId = "T03"; // a crowd, then experts for the best third
        OfficeWorld world(wish);
        Place place = world.place(Place::Page::Results);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<ResultsPage>(place);
        QVERIFY(isThere(world, *page));
        QVERIFY(page->advanceButton()->isVisible());
        const std::string next = world.state().rounds[1].id;
        const auto through = advancing(page->result()->official()).through.size();
        QVERIFY(through > 0);
        QTest::mouseClick(page->advanceButton(), Qt::LeftButton);
        QVERIFY(isThere(world, *page));
        const auto in = std::count_if(
            world.state().statuses.begin(), world.state().statuses.end(), [&](const StatusView &status) {
                return status.round == world.state().roundIndex(next) && status.state == StatusState::In;
            });
        QCOMPARE(std::size_t(in), through);
        followsTheWayOfTheEntries(world, next, through);
        // Who leaves after the close is still counted in what was closed, and told apart.
        const std::string gone = world.state().entries[world.state().entryIndex(advancing(page->result()->official()).through.front())].code;
        need(world.answer([gone, round = world.round](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(EntryRegister(session).setState(gone, round, StatusState::Disqualified, "copied"));
            return true;
        }));
        const RoundFlow closed = flowOf(*world.call->view(), 0, need(ResultDesk::report(*world.call->view(), world.round)));
        QCOMPARE(closed.in, std::size_t(24));
        QCOMPARE(closed.judged, closed.in);
        QCOMPARE(closed.disqualified, std::size_t(0));
        QCOMPARE(closed.leftSince.at(StatusState::Disqualified), std::size_t(1));
        const RoundFlow later = wayInto(*world.call->view(), 1, resultsBefore(*world.call->view(), 1));
        QCOMPARE(later.earlier.front().in, std::size_t(24));
        QCOMPARE(later.received, later.stayed() + later.in);
        // Those who stay behind get a letter without a decision of their own, and how many they are is said before.
        const auto reports = world.show<ReportsPage>(place);
        reports->list()->setCurrent(3);
        emit reports->list()->chosen(3);
        const QString left = QStringLiteral("%1 who did not go on").arg(24 - int(through));
        QVERIFY2(waitUntil([&] { return reports->warning()->text().contains(left); }), qPrintable(reports->warning()->text()));
    }

    void divisionsStandAsGroupsWithALineEach()
    {
        OfficeWish wish = demoOffice();
        wish.templateId = "T04"; // three divisions, each with its own cut
        wish.perEntry = 8;
        OfficeWorld world(wish);
        const auto page = world.show<ResultsPage>(Place::Page::Results, {1060, 760});
        QVERIFY(isThere(world, *page));
        const ResultView &result = *page->result();
        const RowsProxy *rows = page->table()->proxy();
        QStringList heads;
        std::vector<int> lines;
        int division = -1;
        int lastRank = 0;
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data(TableRole::Heading).toBool()) {
                heads += rows->index(row, 0).data().toString();
                QCOMPARE(page->table()->columnSpan(row, 0), rows->columnCount());
                lines.push_back(0);
                lastRank = 0;
                ++division;
                continue;
            }
            const ResultLine line = result.lines()[std::size_t(rows->sourceRow(row))];
            QCOMPARE(line.division, division);
            const int rank = int(result.official().ranking.entries[line.row].rank);
            QVERIFY(rank == 0 || rank >= lastRank);
            lastRank = rank;
            lines.back() += rows->index(row, 0).data(TableRole::LineBelow).toBool() ? 1 : 0;
        }
        QCOMPARE(heads.size(), 3);
        QCOMPARE(lines, (std::vector<int>{1, 1, 1}));
        picture(page.get(), QStringLiteral("results-divisions"));
        page->table()->setCurrentRow(0); // a head has no sheets
        QTest::keyClick(page->table(), Qt::Key_Return);
        QVERIFY(!page->findChild<SheetsDialog *>());
        page->table()->sortByColumn(1, Qt::DescendingOrder); // heads stand over whole divisions in the order of the ranking only
        QCOMPARE(rows->rowCount(), int(result.entryCount()));
    }

    void whatIfMarksThoseWhoChangeSides()
    {
        OfficeWorld world(largeOffice(), 77); // a call of which nobody has worked that out before
        const auto page = std::make_unique<ResultsPage>(world.services(), nullptr); // nobody waits for all it works out
        page->retranslate();
        page->resize(812, 620);
        page->show();
        page->arrive(world.place(Place::Page::Results));
        QVERIFY(waitUntil([&] { return page->result() != nullptr; }, 60'000));
        // How sure it is comes by itself, however large the round; what was cancelled stays within reach.
        QVERIFY(!page->workOutButton()->isVisible() && page->sureness() == nullptr);
        QVERIFY(waitUntil([&] { return world.jobs.isBusy(); }));
        emit world.jobs.cancelled();
        QVERIFY(waitUntil([&] { return page->workOutButton()->isVisible(); }, 60'000)); // it stops between its parts
        QVERIFY(page->sureness() == nullptr);
        const Digest official = resultDigest(page->result()->official());
        page->goTo(ResultsPage::WhatIfTab);
        QVERIFY(page->slopes()->isVisible() && !page->whatIfTable()->isVisible());
        const ChartContent every = page->slopes()->cards().front()->content();
        const auto methods = static_cast<int>(page->result()->others.size());
        QCOMPARE(every.choices.size(), methods > 2 ? methods : 0); // beside one other there is nothing to choose
        emit page->slopes()->cards().front()->chosen(1);
        const ChartContent pair = page->slopes()->cards().front()->content();
        QCOMPARE(pair.columns.size(), std::size_t(4)); // code, entry, official and the other
        for (std::size_t row = 0; row < pair.rows.size(); ++row)
            QCOMPARE(pair.rows[row][2].text, every.rows[row][2].text); // the official ranks stay
        QCOMPARE(resultDigest(page->result()->official()), official);
        picture(page.get(), QStringLiteral("results-slopes"));
        emit page->look()->chosen((page->look()->setCurrent(1), 1));
        QVERIFY(!page->slopes()->isVisible() && page->whatIfTable()->isVisible());
        for (const WhatIfLeftOut &one : page->result()->leftOut)
            QVERIFY(page->method()->text().contains(methodName(one.method)));
        QCOMPARE(page->result()->leftOut.size() + page->result()->others.size(), std::size_t(6));
        // The sentence over the table and the title of the chart count the same thing, or say what else they count.
        int decided = 0;
        for (std::uint32_t row = 0; row < page->result()->entryCount(); ++row) {
            bool isIn = false;
            bool isOut = false;
            for (const WhatIf &one : page->result()->others) {
                isIn = isIn || (one.ranks[row] > 0 && one.sideOf(row) == 1);
                isOut = isOut || (one.ranks[row] > 0 && one.sideOf(row) == -1);
            }
            decided += isIn && isOut ? 1 : 0;
        }
        QVERIFY(decided > 0);
        QVERIFY2(whatIfSentence(*page->result()).contains(QStringLiteral("; %1 are in or out depending on it").arg(decided)),
                 qPrintable(whatIfSentence(*page->result())));
        static const QRegularExpression title(QStringLiteral("^(\\d+) entries are in or out depending on the method(?:, (\\d+) of them only by methods)?"));
        const auto counted = title.match(every.finding);
        QVERIFY2(counted.hasMatch(), qPrintable(every.finding));
        QCOMPARE(counted.captured(1).toInt() - counted.captured(2).toInt(), decided);
        const QString file = QString::fromStdString(world.machine.file("whatif.csv"));
        page->exportTo(file);
        QCOMPARE(QFileInfo(file).size() > 1000, true);
        const int all = page->whatIfTable()->proxy()->rowCount();
        QVERIFY(all > 400);
        page->filters()->setCurrent(1);
        emit page->filters()->chosen(1);
        const int moving = page->whatIfTable()->proxy()->rowCount();
        int expected = 0;
        for (std::uint32_t row = 0; row < page->result()->entryCount(); ++row)
            expected += changesSides(*page->result(), row) ? 1 : 0;
        QCOMPARE(moving, expected);
        picture(page.get(), QStringLiteral("results-whatif"));
    }
};

PALMARES_TEST(TestResults)
#include "tst_results.moc"
