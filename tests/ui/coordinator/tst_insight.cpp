#include "tests/ui/coordinator/officeworld.h"

#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/coordinator/results/sheetsdialog.h"
#include "ui/dashboard/amongdialog.h"
#include "ui/dashboard/chartcanvas.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/insightpage.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QMimeData>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QToolButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

OfficeWish lifelike(int entries = 24, int judges = 12)
{
    OfficeWish wish{Reached::Returned, entries, judges, "T01"};
    wish.perEntry = 6;
    wish.lifelike = true;
    return wish;
}

bool isThere(OfficeWorld &world, const InsightPage &page)
{
    return waitUntil([&] { return world.settle() && page.picture() != nullptr; }, 60'000);
}

} // namespace

class TestInsight : public QObject {
    Q_OBJECT

private slots:
    void saysHowManyAreClearlyIn()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        const RoundInsight &insight = *page->picture();
        // Counted here from the rank intervals.
        const auto top = static_cast<std::uint32_t>(*insight.question.top);
        int in = 0;
        int close = 0;
        for (const EntryEstimate &entry : insight.statistics.entries) {
            in += entry.rankHigh > 0 && entry.rankHigh <= top ? 1 : 0;
            close += entry.rankLow > 0 && entry.rankLow <= top && entry.rankHigh > top ? 1 : 0;
        }
        QVERIFY(in > 0 && close > 0);
        const QString said = page->card(QStringLiteral("ranking"))->finding()->text();
        QVERIFY2(said.startsWith(QString::number(in)), qPrintable(said));
        QVERIFY2(said.contains(QString::number(close)), qPrintable(said));
        QVERIFY2(said.contains(QString::number(static_cast<int>(top) - in)), qPrintable(said));
        picture(page.get(), QStringLiteral("insight"));
    }

    void arrowsAndMouseFindTheSameMarks()
    {
        OfficeWorld world(lifelike(20, 12));
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        // From a part that needs no bar of the page to one that does: nothing is cut off at the end of a row.
        page->goTo(InsightPage::Flow);
        QCoreApplication::processEvents();
        page->goTo(InsightPage::Ranking);
        QCoreApplication::processEvents();
        for (const ChartCard *card : page->cards())
            QVERIFY(card->canvas()->marks().front().where.right() <= card->canvas()->viewport()->width() + 0.5);
        ChartCanvas *canvas = page->card(QStringLiteral("ranking"))->canvas();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(canvas->current(), 0);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(canvas->current(), 1);
        const QString byKey = canvas->tip();
        QVERIFY(!byKey.isEmpty());
        canvas->setCurrent(-1);
        QTest::mouseMove(canvas->viewport(), canvas->marks()[1].where.center().toPoint());
        QVERIFY(waitUntil([&] { return canvas->tip() == byKey; }));
    }

    void enterOpensTheSheetsBehindAMark()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        page->goTo(InsightPage::Ranking);
        ChartCanvas *canvas = page->card(QStringLiteral("ranking"))->canvas();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(world.shell.places.size(), std::size_t(1));
        const Place there = world.shell.places.front();
        QCOMPARE(there.page, Place::Page::Results);
        QCOMPARE(there.entry, canvas->marks().back().target.entry);
        // And there the sheets come up by themselves.
        const auto results = world.show<ResultsPage>(there);
        QVERIFY(waitUntil([&] { return world.settle() && results->findChild<SheetsDialog *>(); }));
        QCOMPARE(results->findChild<SheetsDialog *>()->rows()->rowCount(), 6);
        // A judge's mark opens the judge's sheets where one is.
        page->goTo(InsightPage::Judges);
        ChartCanvas *severity = page->card(QStringLiteral("severity"))->canvas();
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_End);
        QTest::keyClick(severity, Qt::Key_Return);
        auto *dialog = page->findChild<SheetsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->rows()->rowCount(), 12);
        // One press on a sheet in the field of all opens its entry.
        page->goTo(InsightPage::Scores);
        ChartCanvas *heat = page->card(QStringLiteral("heat"))->canvas();
        QTest::mouseClick(heat->viewport(), Qt::LeftButton, {}, heat->marks().front().where.center().toPoint());
        QCOMPARE(world.shell.places.back().entry, heat->marks().front().target.entry);
        // The sheet that was meant is the one chosen there, whatever row it stands in.
        const auto meant = std::find_if(heat->marks().begin(), heat->marks().end(), [&](const ChartMark &mark) {
            return mark.target.entry == heat->marks().front().target.entry && mark.target.judge != heat->marks().front().target.judge;
        });
        QVERIFY(meant != heat->marks().end());
        for (const ChartTarget &target : {heat->marks().front().target, meant->target}) {
            Place sheet = world.shell.places.back();
            sheet.entry = target.entry;
            sheet.judge = target.judge;
            const auto sheetsPage = world.show<ResultsPage>(sheet);
            QVERIFY(waitUntil([&] { return world.settle() && sheetsPage->findChild<SheetsDialog *>(); }));
            auto *sheets = sheetsPage->findChild<SheetsDialog *>();
            const int row = sheets->table()->currentRow();
            QVERIFY2(sheets->rows()->cell(row, 0).text.contains(target.judge), qPrintable(sheets->rows()->cell(row, 0).text));
            QCOMPARE(sheets->table()->horizontalScrollBar()->maximum(), 0);
        }
        page->search()->setText(QStringLiteral("S-003"));
        QCOMPARE(page->card(QStringLiteral("heat"))->content().rows.size(), std::size_t(6));
    }

    void theTableSaysTheSame()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        ChartCard *card = page->card(QStringLiteral("severity"));
        QTest::mouseClick(card->tableButton(), Qt::LeftButton);
        QVERIFY(card->isTableShown());
        QVERIFY(!card->canvas()->isVisible());
        QCOMPARE(card->table()->proxy()->rowCount(), 12);
        // The first is the harshest: who gives least against the panel.
        const RoundInsight &insight = *page->picture();
        double least = 0;
        for (const JudgeEstimate &judge : insight.statistics.judges)
            least = std::min(least, judge.againstPanel.value_or(0));
        QCOMPARE(card->content().rows.front()[2].sort.toDouble(), least);
    }

    void isSavedAsPictureDrawingAndTable()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        const ChartCard *card = page->card(QStringLiteral("severity"));
        const auto path = [&](const char *end) {
            return QString::fromStdString(world.machine.file(std::string("severity") + end));
        };
        need(card->saveAs(path(".png")));
        const QImage image(path(".png"));
        QVERIFY(image.width() > 1000 && image.height() > 300);
        need(card->saveAs(path(".svg")));
        QSvgRenderer drawing(path(".svg"));
        QVERIFY(drawing.isValid());
        need(card->saveAs(path(".csv")));
        QFile table(path(".csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 13); // a heading and twelve judges
        QVERIFY(lines[1].startsWith("J-"));
        QVERIFY(!card->saveAs(QStringLiteral("/nowhere/at/all.png")).ok());
        card->copy();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QCOMPARE(copied->text().count(QLatin1Char('\n')), 12);
    }

    void allChartsGoOnPages()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        const QString path = QString::fromStdString(world.machine.file("insight.pdf"));
        need(page->savePages(path));
        QPdfDocument pages;
        QCOMPARE(pages.load(path), QPdfDocument::Error::None);
        QVERIFY(pages.pageCount() >= 3 && pages.pageCount() < 20);
        QString text;
        for (int at = 0; at < pages.pageCount(); ++at)
            text += pages.getAllText(at).text();
        const auto letters = [](const QString &words) { return QString(words).remove(QRegularExpression(QStringLiteral("\\s"))); };
        QVERIFY2(letters(text).contains(letters(page->card(QStringLiteral("severity"))->finding()->text())), qPrintable(text.left(300)));
        QVERIFY(!page->savePages(QStringLiteral("/nowhere/at/all.pdf")).ok());
        // A mark that stands for many opens them.
        page->goTo(InsightPage::Flow);
        ChartCanvas *flow = page->card(QStringLiteral("flow"))->canvas();
        QVERIFY(!flow->marks().empty() && flow->marks().front().target.isMany());
        emit flow->opened(flow->marks().front().target);
        const auto *dialog = page->findChild<AmongDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->rows()->rowCount(), static_cast<int>(flow->marks().front().target.among->size()));
        QVERIFY(dialog->rows()->rowCount() > 10);
    }

    void whomToAskFitsASmallWindow()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight, {1024 - 200, 700});
        QVERIFY(isThere(world, *page));
        page->goTo(InsightPage::Ranking);
        ChartCard *further = page->card(QStringLiteral("further"));
        QVERIFY(further && further->content().isThere());
        further->showTable(true);
        QVERIFY(waitUntil([&] { return further->table()->viewport()->width() > 300; }));
        QCOMPARE(further->table()->horizontalScrollBar()->maximum(), 0);
    }

    void screenReadersGetAChildForEachMark()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        ChartCanvas *canvas = page->card(QStringLiteral("severity"))->canvas();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(canvas);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 12);
        QCOMPARE(list->child(3)->text(QAccessible::Name), canvas->marks()[3].tip);
        QVERIFY(list->text(QAccessible::Name)
                    .contains(page->card(QStringLiteral("severity"))->finding()->text()));
    }

    void nobodysNameIsInAChart()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        for (const auto part :
             {InsightPage::All, InsightPage::Progress, InsightPage::Judges, InsightPage::Scores}) {
            page->goTo(part);
            for (const ChartCard *card : page->cards()) {
                for (const auto &row : card->content().rows) {
                    for (const Cell &cell : row)
                        QVERIFY(!cell.text.contains(QStringLiteral("Okafor")) &&
                                !cell.text.contains(QStringLiteral("Entrant")));
                }
                for (const ChartMark &mark : card->canvas()->marks())
                    QVERIFY(!mark.tip.contains(QStringLiteral("Okafor")));
            }
        }
    }

    void followsTheLanguage()
    {
        OfficeWorld world(lifelike());
        const auto page = world.show<InsightPage>(Place::Page::Insight);
        QVERIFY(isThere(world, *page));
        const QString english = page->card(QStringLiteral("ranking"))->finding()->text();
        switchLanguage(world.languages, text::Language::Arabic, text::Digits::Local);
        QVERIFY(
            waitUntil([&] { return page->card(QStringLiteral("ranking"))->finding()->text() != english; }));
    }

    /// 449 entries by 40 judges: every part is filled without holding the screen up. Loose: machines differ.
    void aLargeCallIsFilledQuickly()
    {
        OfficeWorld world(lifelike(449, 40));
        QElapsedTimer mathematics;
        mathematics.start();
        need(insightOf(world.call->view(), 0)); // kept: the page gets it at once
        qInfo("mathematics: %lld ms", mathematics.elapsed());
        const auto page = world.show<InsightPage>(Place::Page::Insight, {1000, 700});
        QVERIFY(isThere(world, *page));
        for (const auto part :
             {InsightPage::Progress, InsightPage::Ranking, InsightPage::Scores, InsightPage::Judges,
              InsightPage::Fairness, InsightPage::Flow, InsightPage::All}) {
            QElapsedTimer clock;
            clock.start();
            page->goTo(part);
            page->grab();
            qInfo("part %d: %lld ms", part, clock.elapsed());
            QVERIFY(clock.elapsed() < 3'000);
        }
    }
};

PALMARES_TEST(TestInsight)
#include "tst_insight.moc"
