#include "tests/support/test.h"

#include "tests/support/insightmaker.h"
#include "ui/dashboard/barcharts.h"
#include "ui/dashboard/insightcharts.h"
#include "ui/dashboard/linecharts.h"
#include "ui/text/figures.h"

#include <QPainter>

#include <set>

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

/// By three judges who agree.
std::string tenEntries()
{
    std::string sheets;
    for (int e = 1; e <= 10; ++e) {
        for (int j = 1; j <= 3; ++j)
            sheets += sheetLine(j, e, 11 - e);
    }
    return sheets;
}

} // namespace

/// Headings, shapes and words by which a chart is read, and what is drawn of few sheets.
class TestChartSigns : public QObject {
    Q_OBJECT

private slots:
    /// Two chances that stand side by side are not read as one before and after, and whose reviews are for rivals is said in the table.
    void theTableOfFurtherReviewsNamesBothChances()
    {
        auto picture = insightOfSheets(topFour, tenEntries());
        FurtherReviews further;
        further.plan.entries = {{rowOf(*picture, "E04"), 0.56, 5, true, 0.14}, {rowOf(*picture, "E05"), 0.55, 1, false, 0}};
        further.plan.reviews = 6;
        further.plan.closeAfter = 1.2;
        further.judges = {{}, {}};
        further.judgesLeft = {12, 12};
        further.nobody = {NobodyLeft::No, NobodyLeft::No};
        picture->further = {further};
        const ChartContent chart = furtherCharts(sourceOf(picture)).front();
        QStringList headings;
        for (const auto &column : chart.columns)
            headings += column.heading;
        QCOMPARE(headings.mid(2, 4), (QStringList{QStringLiteral("In now"), QStringLiteral("Reviews"),
                                                  QStringLiteral("Settled then"), QStringLiteral("For")}));
        for (const auto &row : chart.rows)
            QCOMPARE(row.size(), chart.columns.size());
        QCOMPARE(chart.rows[0][5].text, QStringLiteral("itself"));
        QCOMPARE(chart.rows[1][5].text, QStringLiteral("its rivals"));
        QVERIFY2(chart.method.contains(QStringLiteral("settled when its chance to be let in is 5% or less, or 95% or more")), qPrintable(chart.method));
        // What the bars are stands under them.
        const ShareChart bare(std::vector<ShareRow>(2));
        QVERIFY(chart.drawing->heightFor(600) > bare.heightFor(600) + 10);
    }

    /// Fewer sheets than a judge is compared from are no distribution, and no headline speaks of judges nobody looked at.
    void fewSheetsAreNoDistribution()
    {
        const auto sheetsOf = [](int most) {
            std::string sheets;
            for (int e = 1; e <= 12; ++e) {
                for (int j = 1; j <= 5; ++j) {
                    if (j < 5 ? e <= most : e <= 3)
                        sheets += sheetLine(j, e, 2 + e / 2 + (e * (7 + j) + j * 5) % 3);
                }
            }
            return sheets;
        };
        const ChartContent none = judgeSpreadsChart(sourceOf(insightOfSheets(topFour, sheetsOf(7))));
        QVERIFY(!none.isThere());
        QVERIFY2(none.nothing.contains(QStringLiteral("8 sheets")) && none.nothing.contains(QStringLiteral("more than 7")), qPrintable(none.nothing));
        const ChartContent some = judgeSpreadsChart(sourceOf(insightOfSheets(topFour, sheetsOf(12))));
        QCOMPARE(some.rows.size(), std::size_t(4));
        QCOMPARE(text::withoutMarks(some.finding),
                 QStringLiteral("None of the 4 judges compared uses clearly less of the scale than the rest; 1 judges could not be compared"));
        QVERIFY2(some.method.contains(QStringLiteral("J05")), qPrintable(some.method));
    }

    /// Colour alone tells nobody who does not see it: each kind has its shape in the picture, as in the legend.
    void kindsOfSlopesHaveTheirShapes()
    {
        const auto cornersOf = [](int side) {
            SlopeLine line;
            line.label = QStringLiteral("E01");
            line.ranks = {1};
            line.words = {QStringLiteral("1")};
            line.places = {1};
            line.side = side;
            const SlopeChart chart({QStringLiteral("Official")}, {line}, {}, 3, {});
            QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            ChartPainter canvas(painter, image.size(), QRectF(image.rect()), Qt::LeftToRight, tokensOf(Theme::Light));
            chart.paint(canvas);
            const QColor colour = tokensOf(Theme::Light).kinds[static_cast<std::size_t>(side - 1)];
            QRect found;
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == colour) {
                        found |= QRect(x, y, 1, 1);
                        ++count;
                    }
                }
            }
            return std::pair(found.size(), count);
        };
        std::set<std::tuple<int, int, int>> shapes;
        for (const int side : {1, 2, 3, 4}) {
            const auto [size, count] = cornersOf(side);
            shapes.insert({size.width(), size.height(), count});
            QVERIFY(side == 1 || size.width() > cornersOf(1).first.width());
        }
        QCOMPARE(shapes.size(), std::size_t(4));
    }

    /// A column of chances has its heading over few rows too, and the axis stands where rows pass under it.
    void theColumnOfChancesHasItsHeading()
    {
        std::vector<IntervalRow> rows(3);
        for (IntervalRow &row : rows)
            row.after = QStringLiteral("47%");
        ChartAxis axis;
        axis.ticks = {{0, QStringLiteral("0")}, {1, QStringLiteral("1")}};
        axis.afterHeading = QStringLiteral("in the top 6");
        const auto imageOf = [&] {
            const IntervalChart chart(rows, axis, {});
            QImage image(400, static_cast<int>(chart.heightFor(400)), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            ChartPainter canvas(painter, image.size(), QRectF(image.rect()), Qt::LeftToRight, tokensOf(Theme::Light));
            chart.paint(canvas);
            return image.copy(330, 0, 70, 15); // over the column
        };
        const QImage named = imageOf();
        axis.afterHeading = QStringLiteral("other words");
        QVERIFY(named != imageOf());
    }
};

PALMARES_TEST(TestChartSigns)
#include "tst_chartsigns.moc"
