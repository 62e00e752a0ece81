#include "tests/support/test.h"

#include "tests/support/insightmaker.h"
#include "ui/dashboard/insightcharts.h"
#include "ui/dashboard/intervalchart.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

InsightSource sourceOf(InsightPicture picture)
{
    InsightSource source;
    source.call = std::make_shared<CallView>();
    source.picture = std::move(picture);
    source.lang = "en";
    return source;
}

const IntervalChart &intervalsOf(const ChartContent &content)
{
    return dynamic_cast<const IntervalChart &>(*content.drawing);
}

QString tiedSheets()
{
    std::string sheets;
    for (int e = 1; e <= 9; ++e) {
        for (int j = 1; j <= 3; ++j)
            sheets += sheetLine(j, e, e <= 3 ? 9 : e <= 6 ? 7 : 3 + (e + j) % 3);
    }
    return QString::fromStdString(sheets);
}

} // namespace

/// What the charts of a round say, on rounds that are written down.
class TestCharts : public QObject {
    Q_OBJECT

private slots:
    /// No headline is sure of what no judge compares.
    void partsAreSaidWhereverSomethingIsCompared()
    {
        const InsightSource source = sourceOf(insightOfSheets(topFour, twoParts()));
        const ChartContent ranking = rankingChart(source, 0);
        QCOMPARE(ranking.finding,
                 QStringLiteral("The scores fall into 2 parts that share no judge: comparing entries of different parts rests on assumptions alone"));
        QVERIFY(ranking.method.contains(QStringLiteral("E01")) && ranking.method.contains(QStringLiteral("J06")));
        QVERIFY(intervalsOf(ranking).rows().front().after.contains(QStringLiteral("part ")));
        const ChartContent severity = severityChart(source);
        QVERIFY2(severity.finding.contains(QStringLiteral("whether those of one are harsher cannot be told")), qPrintable(severity.finding));
        QVERIFY(!severity.finding.contains(QStringLiteral("No judge")));
        const ChartContent agreement = agreementChart(source);
        QVERIFY2(agreement.finding.contains(QStringLiteral("cannot be told")), qPrintable(agreement.finding));
    }

    void theTitleSaysWhatSpeaksAgainstTheResult()
    {
        const ChartContent ranking = rankingChart(sourceOf(insightOfSheets(topFour, harshAndMild())), 0);
        QVERIFY2(ranking.finding.startsWith(QStringLiteral("Of 4 entries that are in, ")), qPrintable(ranking.finding));
        QVERIFY(ranking.finding.contains(QStringLiteral("would not be, were all judges equally strict")));
        // Colours tell the same: nobody in the accent, which means clearly in.
        const auto picture = insightOfSheets(topFour, harshAndMild());
        for (const IntervalRow &row : intervalsOf(ranking).rows()) {
            const bool isBetter = row.label.contains(QStringLiteral("E01")) || row.label.contains(QStringLiteral("E02")) ||
                                  row.label.contains(QStringLiteral("E03")) || row.label.contains(QStringLiteral("E04"));
            QVERIFY(row.kind != std::size_t{0} || row.isInk);
            QCOMPARE(row.kind == std::size_t{2}, isBetter);
        }
    }

    /// A tie across the cut stands in one frame, and the line runs through it.
    void aTieAcrossTheCutIsFramed()
    {
        const IntervalChart chart =
            intervalsOf(rankingChart(sourceOf(insightOfSheets(topFour, tiedSheets().toStdString())), 0));
        QVERIFY2(chart.cutWords().contains(QStringLiteral("3 tied for 1 place")), qPrintable(chart.cutWords()));
        for (std::size_t i = 0; i < 9; ++i) {
            QCOMPARE(chart.rows()[i].isFramed, i >= 3 && i < 6);
            QCOMPARE(chart.rows()[i].isLineBelow, i == 3);
        }
    }

    void everyDivisionHasAChart()
    {
        std::string sheets = twoParts(true);
        for (int e = 20; e > 0; --e) {
            const std::string code = std::string(" E") + (e < 10 ? "0" : "") + std::to_string(e) + " ";
            for (std::size_t at = sheets.find(code); at != std::string::npos; at = sheets.find(code, at + 1))
                sheets.insert(at + code.size() - 1, e % 2 == 0 ? "/films" : "/songs");
        }
        const InsightSource source = sourceOf(insightOfSheets(topFour, sheets, R"(["films", "songs"])"));
        for (const auto &charts : {rankingCharts(source), slopeCharts(source)}) {
            QCOMPARE(charts.size(), std::size_t(2));
            QVERIFY2(charts[0].finding.contains(QStringLiteral("films")), qPrintable(charts[0].finding));
            QVERIFY(charts[1].finding.contains(QStringLiteral("songs")));
            QCOMPARE(charts[0].rows.size(), std::size_t(10));
        }
    }

    /// Words choose rows, and change no finding.
    void wordsChooseRows()
    {
        InsightSource source = sourceOf(insightOfSheets(topFour, twoParts(true)));
        const QString finding = rankingChart(source, 0).finding;
        source.wanted = QStringLiteral("e1");
        const ChartContent some = rankingChart(source, 0);
        QCOMPARE(some.rows.size(), std::size_t(10)); // E10 to E19
        QCOMPARE(some.finding, finding);
        QCOMPARE(heatChart(source).rows.size(), std::size_t(60));
        source.wanted = QStringLiteral("J03");
        QCOMPARE(heatChart(source).rows.size(), std::size_t(20));
        QCOMPARE(severityChart(source).rows.size(), std::size_t(1));
        source.wanted = QStringLiteral("nothing like it");
        QVERIFY(!rankingChart(source, 0).isThere() && !rankingChart(source, 0).nothing.isEmpty());
    }

    void theFieldOfSheetsIsOrderedAsWished()
    {
        InsightSource source = sourceOf(insightOfSheets(topFour, harshAndMild()));
        QCOMPARE(heatChart(source).choices.size(), 3);
        const auto marks = [&](HeatOrder order) {
            source.heatOrder = order;
            QImage image(900, 300, QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            ChartPainter chart(painter, image.size(), QRectF(image.rect()), Qt::LeftToRight, tokensOf(Theme::Light));
            heatChart(source).drawing->paint(chart);
            std::map<QString, double> left;
            for (const ChartMark &mark : chart.takeMarks())
                left[mark.target.entry] = mark.where.left();
            return left;
        };
        QVERIFY(marks(HeatOrder::Ranked)[QStringLiteral("E05")] < marks(HeatOrder::Ranked)[QStringLiteral("E01")]);
        QVERIFY(marks(HeatOrder::ByCode)[QStringLiteral("E01")] < marks(HeatOrder::ByCode)[QStringLiteral("E05")]);
        QVERIFY(marks(HeatOrder::ByCount)[QStringLiteral("E08")] < marks(HeatOrder::ByCount)[QStringLiteral("E09")]); // three sheets, six
    }

    void aJudgeWhoGivesAllTheSameIsNamed()
    {
        std::string sheets = twoParts(true);
        for (int e = 1; e <= 20; ++e)
            sheets += sheetLine(7, e, 5);
        sheets += sheetLine(8, 1, 5) + sheetLine(8, 2, 6);
        const ChartContent spreads = judgeSpreadsChart(sourceOf(insightOfSheets(topFour, sheets)));
        QVERIFY2(spreads.finding.contains(QStringLiteral("give every entry the same: ")), qPrintable(spreads.finding));
        QVERIFY(spreads.finding.contains(QStringLiteral("J07")));
        QVERIFY(spreads.method.contains(QStringLiteral("J08")));
    }

    void fewSheetsSayWhatIsMissing()
    {
        std::string six;
        for (int e = 1; e <= 3; ++e)
            six += sheetLine(1, e, 2 * e) + sheetLine(2, e, 2 * e + 1);
        const InsightSource source = sourceOf(insightOfSheets(topFour, six));
        for (const ChartContent &chart : {rankingChart(source, 0), severityChart(source)}) {
            QVERIFY(!chart.isThere());
            QVERIFY2(chart.nothing.contains(QStringLiteral("2 more sheets")), qPrintable(chart.nothing));
        }
        QVERIFY(!agreementChart(source).isThere());
    }

    /// A judge who gives more and more, in the order and the time that the program says.
    void driftAndTimeOfJudges()
    {
        std::string sheets;
        SheetClaims claims;
        for (int e = 1; e <= 10; ++e) {
            for (int j = 1; j <= 3; ++j) {
                sheets += sheetLine(j, e, 3 + (e * 7 + j * 3 + e * j) % 3 + (j == 1 ? e / 2 : 0));
                claims.place.push_back(j == 3 ? -1 : e);
                claims.seconds.push_back(j == 1 ? 60 + 10 * e : j == 2 ? 30 : -1);
            }
        }
        const auto picture = insightOfSheets(topFour, sheets, "[]", claims);
        const InsightSource source = sourceOf(picture);
        const ChartContent drift = driftChart(source);
        // Against that judge the second one becomes stricter: three are few to tell who changed.
        QCOMPARE(drift.finding, QStringLiteral("1 judges became stricter on the way, 1 milder"));
        QCOMPARE(intervalsOf(drift).rows().size(), std::size_t(2)); // of the third nobody says the order
        QVERIFY(intervalsOf(drift).rows().back().low > 0);
        const ChartContent time = timeChart(source);
        QVERIFY2(time.finding.contains(QStringLiteral("0:30")) && time.finding.contains(QStringLiteral("1:55")), qPrintable(time.finding));
        QVERIFY(intervalsOf(time).rows().back().after.contains(QStringLiteral("1:55")));
        QVERIFY(!driftChart(sourceOf(insightOfSheets(topFour, sheets))).isThere());
        QVERIFY(!timeChart(sourceOf(insightOfSheets(topFour, sheets))).isThere());
        // The ranking without that judge stands beside the others, and nobody is left out of the official one.
        QVERIFY(picture->insight.unusual[0] == 1 && picture->others.back().method == WhatIf::Method::WithoutUnusual);
        const ChartContent slope = slopeChart(source, 0);
        const auto has = [&](const QString &heading) {
            return std::any_of(slope.columns.begin(), slope.columns.end(), [&](const auto &column) { return column.heading == heading; });
        };
        for (const char *way : {"Without judges who differ", "Least squares", "Copeland", "Schulze", "Mean of z"})
            QVERIFY2(has(QString::fromLatin1(way)), way);
        for (const auto &row : slope.rows)
            QCOMPARE(row.size(), slope.columns.size());
    }
};

PALMARES_TEST(TestCharts)
#include "tst_charts.moc"
