#include "tests/support/test.h"

#include "core/statistics/noise.h"
#include "tests/support/insightmaker.h"
#include "tests/support/tworoundsagreed.h"
#include "ui/coordinator/results/resultview.h"
#include "ui/dashboard/insightcharts.h"
#include "ui/dashboard/heatchart.h"
#include "ui/dashboard/intervalchart.h"
#include "ui/dashboard/linecharts.h"
#include "ui/text/figures.h"

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

/// Ten entries by three judges who agree, but that the median of the fourth and the fifth is the same.
std::string tieByMedian()
{
    std::string sheets;
    for (int e = 1; e <= 10; ++e) {
        for (int j = 1; j <= 3; ++j)
            sheets += sheetLine(j, e, e == 5 && j < 3 ? 7 - (j == 1 ? 1 : 0) : e == 5 ? 7 : std::max(1, 11 - e - (e > 5 ? 1 : 0)));
    }
    return sheets;
}

bool isLong(int entry)
{
    return (entry % 2 == 1) != (entry % 12 == 0 || entry % 12 == 1);
}

std::string nearHalf()
{
    std::string sheets;
    for (int e = 1; e <= 12; ++e) {
        for (int j = 1; j <= 4; ++j)
            sheets += "J" + std::to_string(j) + " E" + std::to_string(e) + " 0." + std::to_string(4 + (e + j * 3 + e * j) % 3) + "\n";
    }
    return sheets;
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

    /// Scores of 10 to 100 are not drawn over intervals of 1 to 10.
    void aMultipliedScoreHasItsInterval()
    {
        const ChartContent ranking = rankingChart(sourceOf(insightOfSheets(std::string(topFour) + R"(, "multiply": "10")", twoParts(true))), 0);
        QVERIFY2(ranking.method.startsWith(QStringLiteral("Dot: official score.")), qPrintable(ranking.method));
        for (const IntervalRow &row : intervalsOf(ranking).rows())
            QVERIFY(row.value && row.tick && *row.value >= 10 && row.low > 10 && std::abs(*row.value - *row.tick) < 30);
        for (const auto &cells : ranking.rows)
            QVERIFY2(std::abs(cells[3].sort.toDouble() - cells[4].sort.toDouble()) < 30, qPrintable(cells[4].text));
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
        const ChartContent judges = severityChart(source);
        QVERIFY(!judges.isThere());
        QVERIFY2(judges.nothing.contains(QStringLiteral("2 more sheets")), qPrintable(judges.nothing));
        // The ranking keeps its scores: dots without intervals, and nothing that promises anything.
        const ChartContent ranking = rankingChart(source, 0);
        QVERIFY(ranking.isThere());
        QVERIFY2(ranking.finding.startsWith(QStringLiteral("6 sheets are too few to say how sure this is; it takes at least ")),
                 qPrintable(ranking.finding));
        QCOMPARE(ranking.method, QStringLiteral("Dot: official score. Order: official."));
        for (const IntervalRow &row : intervalsOf(ranking).rows())
            QVERIFY(row.value && row.low == *row.value && row.high == *row.value && !row.tick && row.after.isEmpty());
        for (const auto &row : ranking.rows) {
            for (const int chance : {5, 6, 7, 8, 10, 11, 12})
                QCOMPARE(row[static_cast<std::size_t>(chance)].text, QStringLiteral("–"));
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

    /// A check has verdicts and no ranking: every chart says so instead of looking for a ranking.
    void everyChartOfACheckOpens()
    {
        const Rules rules = rulesOf(R"({"id": "r", "kind": "check", "items": ["length", "rights"]})");
        std::string sheets;
        for (int e = 1; e <= 12; ++e)
            sheets += "J1 E" + std::to_string(e) + " 1 1\nJ2 E" + std::to_string(e) + " 1 0\n";
        const InsightSource source = sourceOf(insightOfRules(rules, sheets));
        for (const auto make : {spreadChart, criteriaChart, panelsChart, heatChart, severityChart, judgeSpreadsChart, driftChart, timeChart,
                                agreementChart, judgeProgressChart, quorumChart, arrivalsChart, flowChart})
            QVERIFY(!make(source).isThere() || !make(source).finding.isEmpty());
        for (const auto make : {rankingCharts, slopeCharts, furtherCharts, fairnessCharts}) {
            for (const ChartContent &chart : make(source))
                QVERIFY(!chart.isThere());
        }
        for (const auto make : {spreadChart, criteriaChart, heatChart, severityChart, judgeSpreadsChart, agreementChart})
            QCOMPARE(make(source).finding, QStringLiteral("A check has no scores"));
    }

    /// Of four judges who scored the same thirty entries one gives two points less throughout: the picture says so, and its
    /// table has the error that the picture draws.
    void aHarshJudgeOfFourIsNamed()
    {
        std::string sheets;
        for (int e = 1; e <= 30; ++e) {
            for (int j = 1; j <= 4; ++j)
                sheets += sheetLine(j, e, 4 + (e * 7) % 5 + (e * 3 + j * 5 + e * j) % 3 - (j == 1 ? 2 : 0));
        }
        const InsightSource source = sourceOf(insightOfSheets(topFour, sheets));
        const ChartContent severity = severityChart(source);
        QVERIFY2(severity.finding.contains(QStringLiteral("harsher")) && !severity.finding.contains(QStringLiteral("No judge")), qPrintable(severity.finding));
        const IntervalRow &first = intervalsOf(severity).rows().front();
        QVERIFY(first.label.contains(QStringLiteral("J01")) && first.kind == std::size_t{1} && first.high < -1);
        const double error = severity.rows.front()[3].sort.toDouble();
        QVERIFY(std::abs(first.high - first.low - 2 * 1.66 * error) < 0.03 * error);
        const auto saved = severity.limits.at(2).front();
        QVERIFY(saved && std::abs(saved->low - first.low) < 1e-9 && std::abs(saved->high - first.high) < 1e-9);
        for (const auto &[column, limits] : severity.limits)
            QVERIFY(column < severity.columns.size() && limits.size() == severity.rows.size());
    }

    /// Where chance alone made the scores the table has the errors that the picture draws, and no 0.
    void theRankingTableHasTheErrorsOfThePicture()
    {
        std::string sheets;
        for (int e = 1; e <= 15; ++e) {
            for (int j = 1; j <= 5; ++j)
                sheets += sheetLine(j, e, 3 + (e + j) % 5);
        }
        const auto picture = insightOfSheets(topFour, sheets);
        const ChartContent ranking = rankingChart(sourceOf(picture), 0);
        QVERIFY(picture->statistics.model.entryAtZero);
        for (const auto &row : ranking.rows)
            QVERIFY(row[5].sort.toDouble() > 0.1);
    }

    /// A method that ties an entry at the cut neither lets it in nor leaves it out.
    void aTieAtTheCutIsNeitherInNorOut()
    {
        const auto picture = insightOfSheets(topFour, tieByMedian());
        const auto median = std::find_if(picture->others.begin(), picture->others.end(), [](const WhatIf &one) { return one.method == WhatIf::Method::Median; });
        QVERIFY(median != picture->others.end() && median->sideOf(rowOf(*picture, "E04")) == 0 && median->sideOf(rowOf(*picture, "E05")) == 0);
        const ChartContent content = slopeChart(sourceOf(picture), 0);
        QVERIFY2(content.finding.contains(QStringLiteral("No method lets in whom another leaves out; 2 entries are tied")), qPrintable(content.finding));
        ResultView result; // the sentence over the table counts the same, and a tie as a tie
        result.report = picture->report;
        result.others = picture->others;
        QCOMPARE(whatIfSentence(result), QStringLiteral("3 entries are in whatever the method; 0 are in or out depending on it; 2 are tied at the cut by some"));
        const auto &slope = dynamic_cast<const SlopeChart &>(*content.drawing);
        int tied = 0;
        for (const SlopeLine &line : slope.lines()) {
            QVERIFY(line.side == 0 || line.side == 4);
            tied += line.side == 4 ? 1 : 0;
        }
        QCOMPARE(tied, 2);
        const auto at = static_cast<std::size_t>(median - picture->others.begin());
        QVERIFY(slope.cuts()[at].firstTied == 4 && slope.cuts()[at].tied == 2 && slope.cuts().front().tied == 0);
    }

    /// The title speaks of every way the table shows, drawn or not.
    void allWaysOfTheTableCount()
    {
        auto picture = insightOfSheets(topFour, tieByMedian());
        QVERIFY(!slopeChart(sourceOf(picture), 0).finding.contains(QStringLiteral("in or out")));
        auto &ranks = picture->insight.others.entries;
        std::swap(ranks[rowOf(*picture, "E01")].copeland, ranks[rowOf(*picture, "E09")].copeland);
        const ChartContent moved = slopeChart(sourceOf(picture), 0);
        QCOMPARE(moved.finding, QStringLiteral("2 entries are in or out depending on the method, 2 of them only by methods of the table"));
        QVERIFY2(moved.method.contains(QStringLiteral("Copeland")), qPrintable(moved.method));
    }

    /// Ways that know the sheets of this round alone say nothing of a ranking in which an earlier one counts: the table lacks them, and
    /// says why.
    void carriedScoresLeaveNoRoomForOtherWays()
    {
        const auto has = [](const ChartContent &chart, const char *heading) {
            return std::any_of(chart.columns.begin(), chart.columns.end(), [&](const auto &one) { return one.heading == QLatin1String(heading); });
        };
        const ChartContent carried = slopeChart(sourceOf(carriedAndAgreed()), 0);
        QCOMPARE(carried.finding, QStringLiteral("Every method drawn lets the same entries in"));
        for (const char *way : {"Copeland", "Borda", "Least squares", "Judges drawn anew: rank from", "Rasch", "Rasch, logits"})
            QVERIFY2(!has(carried, way), way);
        QVERIFY2(carried.method.contains(QStringLiteral("the sheets of this round alone are left out")), qPrintable(carried.method));
        for (const auto &row : carried.rows)
            QCOMPARE(row.size(), carried.columns.size());
        for (const SlopeLine &line : dynamic_cast<const SlopeChart &>(*carried.drawing).lines())
            QCOMPARE(line.side, 0);
        const ChartContent points = slopeChart(sourceOf(carriedAndAgreed("borda")), 0);
        QVERIFY(!points.isThere() && points.nothing.contains(QStringLiteral("this round alone")));
        // Two experts who weigh as much as six of a crowd that orders entries the other way.
        std::string sheets;
        for (int e = 1; e <= 10; ++e) {
            for (int j = 1; j <= 8; ++j) {
                std::string line = sheetLine(j, e, j <= 6 ? e : 11 - e);
                sheets += line.insert(line.find(' '), j <= 6 ? "/crowd" : "/expert");
            }
        }
        const ChartContent weighed = slopeChart(
            sourceOf(insightOfSheets(std::string(topFour) + R"(, "panels": [{"id": "crowd"}, {"id": "expert", "weight": "9"}])", sheets)), 0);
        QCOMPARE(weighed.finding, QStringLiteral("Every method drawn lets the same entries in"));
        QVERIFY(!has(weighed, "Copeland") && weighed.method.contains(QStringLiteral("count all sheets alike are left out")));
    }

    /// Where nobody is left without the judges who differ, that way ranks nobody, is named as left out, and lets nobody out.
    void aWayThatRanksNobodyHasNoSay()
    {
        const auto picture = insightOfSheets(topFour, tieByMedian());
        RoundResult nobody = picture->official().ranking;
        for (EntryResult &entry : nobody.entries) {
            entry.rank = 0;
            entry.cut = CutState::None;
        }
        ResultView result;
        result.report = picture->report;
        result.others = whatIf(picture->official(), &picture->statistics, &nobody);
        result.leftOut = leftOutOf(result.others, picture->official(), &picture->statistics, &nobody);
        QCOMPARE(result.others.size(), picture->others.size());
        QVERIFY2(whatIfLeftOut(result).contains(QStringLiteral("without them no entry has enough sheets")), qPrintable(whatIfLeftOut(result)));
        // Of one that ranks some, those whom it does not rank stay where the others have them.
        const std::uint32_t ranked = rowOf(*picture, "E10");
        nobody.entries[ranked].rank = 1;
        nobody.entries[ranked].cut = picture->official().ranking.entries[ranked].cut;
        result.others = whatIf(picture->official(), &picture->statistics, &nobody);
        QCOMPARE(result.others.size(), picture->others.size() + 1);
        QVERIFY2(whatIfSentence(result).startsWith(QStringLiteral("3 entries are in whatever the method; 0 are in or out")), qPrintable(whatIfSentence(result)));
    }

    /// After a round in which everybody scored everything it is not for likeness that no review helps.
    void nobodyLeftIsNotTooAlike()
    {
        auto picture = insightOfSheets(topFour, tieByMedian());
        FurtherReviews further;
        further.plan.entries = {{rowOf(*picture, "E04"), 0.6, 0, false, 0}, {rowOf(*picture, "E05"), 0.6, 0, false, 0}};
        further.judges.resize(2);
        further.judgesLeft = {0, 0};
        further.nobody = {NobodyLeft::Nobody, NobodyLeft::Nobody};
        further.closeAfterOne = 1.4;
        picture->further = {further};
        const ChartContent chart = furtherCharts(sourceOf(picture)).front();
        QVERIFY2(chart.finding.startsWith(QStringLiteral("No judge is left to ask")), qPrintable(chart.finding));
        QVERIFY2(chart.method.contains(QStringLiteral("One more judge who scored all 2")) && chart.method.contains(QStringLiteral("1.4")), qPrintable(chart.method));
        // A further judge is not called for who would hardly help, nor where room or sheets under way are what lacks.
        const auto findingWith = [&](const std::function<void(RoundInsight &)> &change) {
            const auto changed = std::make_shared<RoundInsight>(*picture);
            change(*changed);
            return furtherCharts(sourceOf(changed)).front().finding;
        };
        const QString hardly = findingWith([](RoundInsight &one) { one.further.front().closeAfterOne = 1.9; });
        QVERIFY2(hardly.contains(QStringLiteral("one more would hardly help")), qPrintable(hardly));
        const QString room = findingWith([](RoundInsight &one) {
            one.further.front().closeAfterOne.reset();
            one.further.front().nobody[1] = NobodyLeft::Full;
        });
        QVERIFY2(room.startsWith(QStringLiteral("No judge has room")), qPrintable(room));
        const QString waiting = findingWith([](RoundInsight &one) {
            one.further.front().closeAfterOne.reset();
            one.further.front().nobody[1] = NobodyLeft::Waiting;
        });
        QVERIFY2(waiting.contains(QStringLiteral("has been asked already")), qPrintable(waiting));
        const QString chance = findingWith([](RoundInsight &one) { one.statistics.divisions.front().entryAtZero = true; });
        QVERIFY2(chance.startsWith(QStringLiteral("The judges tell no entry from another")), qPrintable(chance));
    }

    /// Entries of the north are better and longer: the length explains it, and the window says that.
    void fairnessStandsBesideOtherAttributes()
    {
        std::string sheets;
        for (int e = 1; e <= 48; ++e) {
            for (int j = 1; j <= 4; ++j)
                sheets += sheetLine(j, e, 3 + (isLong(e) ? 3 : 0) + (e / 2 * 5 + e / 2 * j) % 3);
        }
        const auto picture = insightOfSheets(topFour, sheets, "[]", {}, [](ScoreTable &table) {
            for (std::size_t e = 0; e < table.entries.size(); ++e)
                table.entries[e].attributes = {{"length", isLong(static_cast<int>(e) + 1) ? "long" : "short"}, {"region", e % 2 == 0 ? "north" : "south"}};
        });
        const std::vector<ChartContent> charts = fairnessCharts(sourceOf(picture));
        const ChartContent &region = charts[1];
        QVERIFY2(region.finding.contains(QStringLiteral("other attributes may be behind it")), qPrintable(region.finding));
        QVERIFY2(region.method.contains(QStringLiteral("beside the other attributes")) && region.method.contains(QStringLiteral("does not prove that there is none")),
                 qPrintable(region.method));
        QCOMPARE(region.columns.size(), std::size_t(8));
        const auto beside = region.limits.at(6).front();
        QVERIFY(beside && beside->low < 0 && beside->high > 0);
        QCOMPARE(intervalsOf(region).rows().size(), std::size_t(4)); // two groups, each twice
        const auto moving = region.drawing->onTheWay(*region.drawing, 0.5); // each row from where the same row was
        const auto &rows = dynamic_cast<const IntervalChart &>(*moving).rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(std::abs(*rows[i].value - *intervalsOf(region).rows()[i].value) < 1e-9);
        QVERIFY(intervalsOf(region).rows()[0].tip.contains(QStringLiteral("beside the other attributes")));
        QCOMPARE(text::withoutMarks(charts[0].finding), QStringLiteral("Entries by length differ more than by chance"));
    }

    /// One p below the line and another above it: judges explain it only if the difference is gone.
    void judgesExplainOnlyWhatIsGone()
    {
        auto picture = insightOfSheets(topFour, twoParts(true), "[]", {}, [](ScoreTable &table) {
            for (std::size_t e = 0; e < table.entries.size(); ++e)
                table.entries[e].attributes = {{"region", e % 2 == 0 ? "north" : "south"}};
        });
        auto &found = picture->insight.fairness.groups.front().comparison;
        found.rawCorrected = 0.047;
        found.adjustedCorrected = 0.062;
        const double half = (found.groups[0].raw.mean - found.groups[1].raw.mean) / 2;
        found.groups[0].apart.mean = 0.9 * half;
        found.groups[1].apart.mean = -0.9 * half;
        QCOMPARE(fairnessCharts(sourceOf(picture)).front().finding, QStringLiteral("Entries by region may differ: p 0.06 after adjusting for judges"));
        found.groups[0].apart.mean = 0.2 * half;
        found.groups[1].apart.mean = -0.2 * half;
        QVERIFY(fairnessCharts(sourceOf(picture)).front().finding.contains(QStringLiteral("no more than the judges they met explain")));
    }

    /// What judges give one criterion more than another is no agreement on entries. Alpha of the totals by its definition: differences
    /// within entries over those of all.
    void levelsOfCriteriaAreNoAgreement()
    {
        std::string sheets;
        double totals[12][4];
        for (int e = 0; e < 12; ++e) {
            for (int j = 0; j < 4; ++j) {
                sheets += "J" + std::to_string(j) + " E" + std::to_string(10 + e);
                totals[e][j] = 0;
                for (int c = 0; c < 3; ++c) {
                    const int score = 8 - 3 * c + (e * 7 + j * 5 + c * 3 + e * j * (c + 1)) % 3 - 1;
                    totals[e][j] += score / 3.0;
                    sheets += " " + std::to_string(score);
                }
                sheets += "\n";
            }
        }
        double within = 0;
        double all = 0;
        for (int a = 0; a < 48; ++a) {
            for (int b = 0; b < 48; ++b) {
                const double apart = totals[a / 4][a % 4] - totals[b / 4][b % 4];
                within += a / 4 == b / 4 ? apart * apart / 3 : 0;
                all += apart * apart / 47;
            }
        }
        const auto picture = insightOfRules(rulesOf(roundOf(topFour, R"([{"id": "a"}, {"id": "b"}, {"id": "c"}])")), sheets);
        const auto &pooled = picture->statistics.agreement.alpha[statistics::Metric::Interval];
        QVERIFY(pooled && *pooled > 0.667);
        QVERIFY(std::abs(*picture->insight.totals.interval - (1 - within / all)) < 1e-9);
        const ChartContent content = agreementChart(sourceOf(picture));
        QVERIFY2(content.finding.startsWith(QStringLiteral("Judges hardly agree")), qPrintable(content.finding));
        QCOMPARE(content.rows.back().front().text, QStringLiteral("sheet totals"));
        QVERIFY2(!content.method.contains(QStringLiteral("..")), qPrintable(content.method));
    }

    /// Of whole points more than half may lie between the quarters, and nothing between the points.
    void wholePointsAreCounted()
    {
        std::string sheets;
        for (int i = 0; i < 48; ++i)
            sheets += sheetLine(i % 4 + 1, i / 4 + 1, i % 12 == 0 ? 1 : i % 3 == 0 ? 3 : 2); // 4, 12 and 32
        const ChartContent content = spreadChart(sourceOf(insightOfSheets(R"("scale": {"min": "1", "max": "3", "step": "1"}, "cut": {"top": 4})", sheets)));
        QCOMPARE(content.finding, QStringLiteral("92% of the sheets lie between 2 and 3"));
        QCOMPARE(content.rows.size(), std::size_t(3));
    }

    /// Two sheets an entry: the difference between the judges met is not sure, which is not that there is none.
    void whatIsNotSureIsNoLikeness()
    {
        const statistics::Noise noise(8, 1);
        std::uint64_t at = 0;
        std::string sheets;
        for (int e = 1; e <= 16; ++e) {
            const double quality = 5.5 + 1.5 * noise.normal(at++);
            for (const int j : {e % 6 + 1, (e + 1 + e / 6) % 6 + 1})
                sheets += sheetLine(j, e, std::clamp(static_cast<int>(std::lround(quality + (j - 3.5) * 0.2 + noise.normal(at++))), 1, 10));
        }
        const auto picture = insightOfSheets(topFour, sheets);
        const ChartContent content = heatChart(sourceOf(picture));
        QVERIFY2(content.finding.contains(QStringLiteral("is not clear")), qPrintable(content.finding));
        // "More" by a number below nothing is no sentence: judges who give more and those who give less are told apart.
        const auto with = [&](double factor) {
            const auto other = std::make_shared<RoundInsight>(*picture);
            for (double &effect : other->statistics.model.judgeEffect)
                effect *= factor;
            return heatChart(sourceOf(other)).finding;
        };
        const QString one = with(1);
        const QString other = with(-1);
        QVERIFY2(one.contains(QStringLiteral("points more")) != other.contains(QStringLiteral("points more")), qPrintable(one + other));
        QVERIFY2(one.contains(QStringLiteral("points less")) != other.contains(QStringLiteral("points less")), qPrintable(one + other));
        QVERIFY2(with(0).contains(QStringLiteral("about the same")), qPrintable(with(0)));
        QCOMPARE(heatChart(sourceOf(insightOfSheets(topFour, tieByMedian()))).finding, QStringLiteral("Every judge has scored every entry"));
    }

    /// A round that ranks by how many agree is not told of in means.
    void agreementOfStatementsIsNoMean()
    {
        for (const char *cut : {R"({"at_least": "0.7"})", R"({"top": 4})"}) {
            const auto picture = insightOfRules(rulesOf(R"({"id": "r", "kind": "agreement", "agree_from": "7", "consensus": "0.7",
                                                           "criteria": [{"id": "a"}], "cut": )" + std::string(cut) + "}"),
                                                tieByMedian());
            const ChartContent content = rankingChart(sourceOf(picture), 0);
            QVERIFY2(content.finding.startsWith(QStringLiteral("How sure the order is cannot be told")), qPrintable(content.finding));
            for (const auto &row : content.rows)
                QVERIFY(row[6].text == QStringLiteral("–") && row[8].text == QStringLiteral("–"));
        }
    }

    /// The words of an axis are its numbers.
    void ticksSayWhereTheyAre()
    {
        const InsightSource source = sourceOf(insightOfSheets(R"("scale": {"min": "0", "max": "1", "step": "0.1"}, "cut": {"top": 4})", nearHalf()));
        const ChartAxis axis = intervalsOf(rankingChart(source, 0)).axis();
        QVERIFY(axis.ticks.size() > 2);
        for (const ChartAxis::Tick &tick : axis.ticks)
            QVERIFY2(std::abs(text::withoutMarks(tick.words).toDouble() - tick.at) < 1e-9, qPrintable(tick.words));
    }

    /// One round, one cut: those tied across it are not all left of the line.
    void theHeatMapHasTheCutOfTheRanking()
    {
        const ChartContent content = heatChart(sourceOf(insightOfSheets(topFour, tiedSheets().toStdString())));
        const auto &heat = dynamic_cast<const HeatChart &>(*content.drawing);
        QCOMPARE(heat.field().lineAfter, std::uint32_t(4)); // three are in, three tied for one place
        QVERIFY2(heat.field().lineWords.contains(QStringLiteral("3 tied for 1 place")), qPrintable(heat.field().lineWords));
    }
};

PALMARES_TEST(TestCharts)
#include "tst_charts.moc"
