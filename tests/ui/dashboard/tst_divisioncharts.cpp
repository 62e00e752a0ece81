#include "tests/support/insightmaker.h"
#include "tests/support/test.h"

#include "core/office/results/sureness.h"
#include "ui/dashboard/insightcharts.h"
#include "ui/text/suretext.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

InsightSource sourceOf(const InsightPicture &picture)
{
    InsightSource source;
    source.picture = picture;
    return source;
}

/// Six judges and eight entries; the first three judges are asked for two criteria, the others for all.
InsightPicture unlikePanels()
{
    std::string text;
    for (int e = 0; e < 8; ++e) {
        for (int j = 0; j < 6; ++j)
            text += std::string(text.empty() ? "" : "|") + "J" + std::to_string(j) + (j < 3 ? "/crowd" : "/expert") + " E" + std::to_string(e) + " " +
                    std::to_string(1 + (e + j) % 10) + " " + std::to_string(1 + (2 * e + j) % 10) + (j < 3 ? " ." : " " + std::to_string(1 + (e * j) % 10));
    }
    const std::string keys =
        R"("panels": [{"id": "crowd", "criteria": ["a", "b"]}, {"id": "expert"}], "sheet": {"combine": "weighted_sum"}, "cut": {"top": 3})";
    return insightOfRules(rulesOf(roundOf(keys, R"([{"id": "a"}, {"id": "b"}, {"id": "c"}])")), text);
}

/// Six texts and two videos, which five judges have all scored.
InsightPicture oneSmallDivision()
{
    std::string text;
    for (int j = 0; j < 5; ++j) {
        for (int e = 0; e < 6; ++e)
            text += std::string(text.empty() ? "" : "|") + "J" + std::to_string(j) + " T" + std::to_string(e) + "/text " + std::to_string(1 + e + (e * 2 + j) % 3);
        for (int e = 0; e < 2; ++e)
            text += "|J" + std::to_string(j) + " V" + std::to_string(e) + "/video " + std::to_string(1 + (e * 3 + j) % 10);
    }
    return insightOfSheets(R"("cut": {"top": 1})", text, R"(["text", "video"])");
}

} // namespace

/// What is said of judges, agreement and ranks where totals do not compare, and where one division is too small.
class TestDivisionCharts : public QObject {
    Q_OBJECT
private slots:
    void totalsOfUnlikeKindsCompareNobody()
    {
        const InsightSource source = sourceOf(unlikePanels());
        const QString unlike = text::unlikeTotalsWords();
        const ChartContent ranking = rankingChart(source, 0);
        QVERIFY2(ranking.finding.contains(QStringLiteral("panels are asked for different criteria")), qPrintable(ranking.finding));
        QVERIFY(!ranking.nothing.contains(QStringLiteral("strictness"))); // which nothing shows here
        for (const ChartContent &chart : {severityChart(source), driftChart(source), fairnessCharts(source).front()}) {
            QVERIFY2(chart.nothing.contains(unlike), qPrintable(chart.finding));
            QVERIFY2(!chart.finding.contains(QStringLiteral("yet")), qPrintable(chart.finding)); // more sheets will not mend it
        }
        const auto left = leftOutOf(source.insight().others, source.insight().official(), &source.insight().statistics);
        QVERIFY(std::any_of(left.begin(), left.end(), [](const WhatIfLeftOut &one) { return one.why == WhatIfLeftOut::Why::TotalsUnlike; }));
    }

    void aDivisionThatIsTooSmallSaysSoAlone()
    {
        const InsightPicture picture = oneSmallDivision();
        QVERIFY(picture->tellsHowSure(0) && !picture->tellsHowSure(1) && picture->tellsHowSure());
        QVERIFY(surenessOf(*picture, 0).isTold && !surenessOf(*picture, 1).isTold);
        const QString small = text::surenessWords(*picture, surenessOf(*picture, 1), 2, 1);
        QVERIFY2(small.startsWith(QStringLiteral("10 sheets are too few to say how sure this is; it takes at least 22 more")), qPrintable(small));
        QVERIFY(!text::surenessWords(*picture, surenessOf(*picture, 0), 6, 0).contains(QStringLiteral("too few")));
        const QString all = text::surenessWords(*picture, surenessOf(*picture), 8);
        QVERIFY2(all.contains(QStringLiteral("; 1 divisions have too few sheets")), qPrintable(all)); // no catalogue here has the forms
        QVERIFY(sureInterval(*picture, rowOf(*picture, "T0")) && !sureInterval(*picture, rowOf(*picture, "V0")));
        QVERIFY(!chanceOf(*picture, rowOf(*picture, "V0")));
    }
};

PALMARES_TEST(TestDivisionCharts)
#include "tst_divisioncharts.moc"
