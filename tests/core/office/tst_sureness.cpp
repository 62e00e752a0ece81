#include "tests/support/test.h"

#include "core/office/results/sureness.h"
#include "tests/support/insightmaker.h"
#include "tests/support/tworoundsagreed.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

std::size_t countOf(const Sureness &sure, Side side)
{
    return static_cast<std::size_t>(std::count(sure.sides.begin(), sure.sides.end(), side));
}

const WhatIf &columnOf(const RoundInsight &picture, WhatIf::Method method)
{
    for (const WhatIf &one : picture.others) {
        if (one.method == method)
            return one;
    }
    throw std::runtime_error("no such column");
}

} // namespace

/// What official result and model say of the cut, told side by side.
class TestSureness : public QObject {
    Q_OBJECT

private slots:
    /// Judges who share no entry compare nothing: neither chances nor "clearly in", and both parts are known by their members.
    void partsAreNotCompared()
    {
        const auto apart = insightOfSheets(topFour, twoParts());
        QVERIFY(apart->hasModel());
        QVERIFY(isSplit(*apart));
        QVERIFY(!surenessOf(*apart).isTold);
        QCOMPARE(apart->statistics.parts.size(), std::size_t(2));
        QCOMPARE(apart->statistics.parts[0].entries.size(), std::size_t(10));
        QCOMPARE(apart->statistics.parts[0].judges.size(), std::size_t(3));
        QCOMPARE(partOfEntry(*apart, rowOf(*apart, "E01")), 0U);
        QCOMPARE(partOfEntry(*apart, rowOf(*apart, "E20")), 1U);
        for (std::uint32_t row = 0; row < 20; ++row)
            QVERIFY(!chanceOf(*apart, row));
        for (const WhatIf &other : apart->others)
            QVERIFY(other.method != WhatIf::Method::Adjusted);
        const auto joined = insightOfSheets(topFour, twoParts(true));
        QVERIFY(!isSplit(*joined));
        QVERIFY(surenessOf(*joined).isTold);
        QVERIFY(chanceOf(*joined, 0));
    }

    /// Divisions whose judges share nothing are compared within themselves only, which is what they are for.
    void divisionsMayBeParts()
    {
        std::string sheets = twoParts();
        for (int e = 20; e > 0; --e) {
            const std::string code = std::string(" E") + (e < 10 ? "0" : "") + std::to_string(e);
            for (std::size_t at = sheets.find(code + " "); at != std::string::npos; at = sheets.find(code + " ", at + 1))
                sheets.insert(at + code.size(), e <= 10 ? "/x" : "/y");
        }
        const auto picture = insightOfSheets(topFour, sheets, R"(["x", "y"])");
        QCOMPARE(picture->statistics.parts.size(), std::size_t(2));
        QVERIFY(!isSplit(*picture));
        QVERIFY(surenessOf(*picture, 0).isTold && surenessOf(*picture, 1).isTold);
        QCOMPARE(surenessOf(*picture).officialIn, surenessOf(*picture, 0).officialIn + surenessOf(*picture, 1).officialIn);
    }

    void saysWhereScoresSpeakAgainstTheResult()
    {
        const auto picture = insightOfSheets(topFour, harshAndMild());
        const Sureness sure = surenessOf(*picture);
        QVERIFY(sure.isTold);
        // Entries 1 to 4 are better by two points, and were seen by judges three points harsher.
        for (const char *better : {"E01", "E02", "E03", "E04"}) {
            QVERIFY(!isLetIn(picture->official().ranking.entries[rowOf(*picture, better)].cut));
            QVERIFY2(sure.sides[rowOf(*picture, better)] == Side::OutAgainst, better);
        }
        QCOMPARE(sure.inAgainst, countOf(sure, Side::InAgainst));
        QVERIFY(sure.inAgainst > 0);
        QCOMPARE(sure.surelyIn, std::size_t(0)); // nobody whom the official result keeps out is counted as in
        QCOMPARE(sure.officialIn, std::size_t(4));
    }

    /// A share lets in as many as a number does, division by division; a score lets in by the chance to be as good as that.
    void everyKindOfCutHasChances()
    {
        const auto number = insightOfSheets(topFour, twoParts(true));
        const auto share = insightOfSheets(R"("scale": {"min": "1", "max": "10", "step": "1"}, "cut": {"percent": "20"})", twoParts(true));
        QCOMPARE(share->question.tops, std::vector<std::int64_t>{4});
        for (std::uint32_t row = 0; row < 20; ++row) {
            QVERIFY(chanceOf(*share, row));
            QVERIFY(std::abs(*chanceOf(*share, row) - *chanceOf(*number, row)) < 0.1); // other rules, other seed
        }
        QVERIFY(!share->insight.cuts.empty());
        const auto score = insightOfSheets(R"("scale": {"min": "1", "max": "10", "step": "1"}, "cut": {"at_least": "6"})", twoParts(true));
        const Sureness sure = surenessOf(*score);
        QVERIFY(sure.isTold);
        for (std::uint32_t row = 0; row < 20; ++row) {
            const EntryEstimate &estimate = score->statistics.entries[row];
            const double z = (*estimate.adjusted - 6) / *estimate.adjustedError;
            QVERIFY(std::abs(*chanceOf(*score, row) - 0.5 * std::erfc(-z / std::sqrt(2.0))) < 1e-12);
            if (sure.sides[row] == Side::Close && score->official().ranking.entries[row].cut == CutState::In)
                QVERIFY(std::abs(z) < 1.645);
        }
    }

    /// Where the rules multiply the score, interval and line are on the scale of the score, and nothing else changes.
    void intervalsAreOnTheScaleOfTheScore()
    {
        const std::string scale = R"("scale": {"min": "1", "max": "10", "step": "1"}, )";
        const auto plain = insightOfSheets(scale + R"("cut": {"at_least": "6"})", twoParts(true));
        const auto tenfold = insightOfSheets(scale + R"("multiply": "10", "cut": {"at_least": "60"})", twoParts(true));
        QCOMPARE(*factorToScore(tenfold->rules()), 10.0);
        QCOMPARE(*tenfold->statistics.entries[0].adjusted, *plain->statistics.entries[0].adjusted); // what statistics print stays
        for (std::uint32_t row = 0; row < 20; ++row) {
            const SureInterval one = *sureInterval(*plain, row);
            const SureInterval ten = *sureInterval(*tenfold, row);
            for (const auto &[a, b] : {std::pair(one.adjusted, ten.adjusted), std::pair(one.low, ten.low), std::pair(one.high, ten.high)})
                QVERIFY(std::abs(10 * a - b) < 1e-9);
            QVERIFY(std::abs(*chanceOf(*plain, row) - *chanceOf(*tenfold, row)) < 1e-12);
        }
        QCOMPARE(surenessOf(*tenfold).sides, surenessOf(*plain).sides);
        QVERIFY(!factorToScore(insightOfSheets(scale + R"("across": {"method": "sum"})", twoParts(true))->rules()));
    }

    /// Who is tied across the cut is neither in nor out, under every method.
    void tiesAcrossTheCutStandApart()
    {
        std::string sheets;
        for (int e = 1; e <= 9; ++e) {
            for (int j = 1; j <= 3; ++j)
                sheets += sheetLine(j, e, e <= 3 ? 9 : e <= 6 ? 7 : 3 + (e + j) % 3);
        }
        const auto picture = insightOfSheets(topFour, sheets);
        const Sureness sure = surenessOf(*picture);
        for (const char *tied : {"E04", "E05", "E06"})
            QCOMPARE(sure.sides[rowOf(*picture, tied)], Side::Close);
        QCOMPARE(sure.places, std::size_t(1));
        for (const auto method : {WhatIf::Method::Official, WhatIf::Method::Adjusted}) {
            const WhatIf &column = columnOf(*picture, method);
            QCOMPARE(std::count(column.isIn.begin(), column.isIn.end(), 1), 3);
            QCOMPARE(std::count(column.isAtCut.begin(), column.isAtCut.end(), 1), 3);
            QCOMPARE(column.sideOf(rowOf(*picture, "E05")), 0);
        }
    }

    /// Thirty of a crowd and three experts who weigh more: the model counts sheets alike, speaks of another ranking, and says nothing.
    void weighedPanelsAreNotJudgedByTheModel()
    {
        const auto picture = [](const std::string &crowdWeight, const std::string &expertWeight, int crowd) {
            const auto panel = [](const std::string &id, const std::string &weight) {
                return "{\"id\": \"" + id + "\", \"weight\": \"" + weight + "\"}";
            };
            const std::string keys =
                std::string(topFour) + ", \"panels\": [" + panel("crowd", crowdWeight) + ", " + panel("expert", expertWeight) + "]";
            std::string sheets;
            for (int e = 1; e <= 12; ++e) {
                for (int j = 1; j <= crowd + 3; ++j) {
                    const int wish = j <= crowd ? 3 + e / 2 + (e + j) % 2 : 9 - e / 2 + (e + j) % 2;
                    std::string line = sheetLine(j, e, wish);
                    sheets += line.insert(line.find(' '), j <= crowd ? "/crowd" : "/expert");
                }
            }
            return insightOfSheets(keys, sheets);
        };
        const auto weighed = picture("0.3", "0.7", 12);
        QVERIFY(weighed->hasModel() && !weighed->statistics.weighAlike && isOfOtherRanking(*weighed));
        const Sureness sure = surenessOf(*weighed);
        QVERIFY(!sure.isTold && sure.inAgainst == 0 && sure.mayLead == 0);
        QVERIFY(!chanceOf(*weighed, 0) && !sureInterval(*weighed, 0));
        for (const WhatIf &other : weighed->others)
            QVERIFY(other.method != WhatIf::Method::Adjusted);
        const auto left = leftOutOf(weighed->others, weighed->official(), &weighed->statistics);
        QVERIFY(std::any_of(left.begin(), left.end(), [](const WhatIfLeftOut &one) { return one.why == WhatIfLeftOut::Why::WeighUnlike; }));
        // Panels alike in size and weight are one jury to the model as to the rules.
        const auto alike = picture("1", "1", 3);
        QVERIFY(alike->statistics.weighAlike && surenessOf(*alike).isTold && sureInterval(*alike, 0));
    }

    /// Where judges agree fully in both rounds nothing hangs on the method: only methods whose values can be put together with what is
    /// carried are compared.
    void carriedScoresAreOfOneKindWithWhatIsCompared()
    {
        const auto picture = carriedAndAgreed();
        QCOMPARE(picture->others.size(), std::size_t(3)); // official, median, trimmed
        for (const WhatIf &other : picture->others) {
            for (std::uint32_t row = 0; row < 10; ++row) {
                QCOMPARE(other.ranks[row], picture->others.front().ranks[row]);
                QCOMPARE(other.sideOf(row), picture->others.front().sideOf(row));
            }
        }
        const auto causeOf = [](const RoundInsight &one, WhatIf::Method method) {
            for (const WhatIfLeftOut &left : leftOutOf(one.others, one.official(), &one.statistics)) {
                if (left.method == method)
                    return left.why;
            }
            throw std::runtime_error("not left out");
        };
        QCOMPARE(causeOf(*picture, WhatIf::Method::Borda), WhatIfLeftOut::Why::CarriedUnlike);
        QCOMPARE(causeOf(*picture, WhatIf::Method::Adjusted), WhatIfLeftOut::Why::WeighUnlike);
        // Where points or sums are carried, no mean can be put together with them.
        for (const char *own : {"borda", "sum"}) {
            const auto other = carriedAndAgreed(own);
            QCOMPARE(other->others.size(), std::size_t(1));
            for (const auto method : {WhatIf::Method::Mean, WhatIf::Method::Median, WhatIf::Method::Trimmed})
                QCOMPARE(causeOf(*other, method), WhatIfLeftOut::Why::CarriedUnlike);
        }
    }

    /// A median of all sheets of strata that count equally would show what hangs on the strata.
    void strataThatCountEquallyAreMeansAlone()
    {
        std::string sheets;
        for (int e = 1; e <= 12; ++e) {
            for (int j = 1; j <= 6; ++j) {
                std::string line = sheetLine(j, e, (j <= 5 ? 3 + e / 2 : 9 - e / 2) + (e + j) % 2);
                sheets += line.insert(line.find(' '), j <= 5 ? "/p/young" : "/p/old");
            }
        }
        const auto picture = insightOfSheets(
            std::string(topFour) + R"(, "panels": [{"id": "p", "quorum": 3, "strata": ["young", "old"], "strata_equal": true}])", sheets);
        for (const WhatIf &other : picture->others)
            QVERIFY(other.method == WhatIf::Method::Official || other.method == WhatIf::Method::WithoutUnusual);
        for (const WhatIfLeftOut &left : leftOutOf(picture->others, picture->official(), &picture->statistics)) {
            if (left.method != WhatIf::Method::Mean && left.method != WhatIf::Method::Adjusted)
                QCOMPARE(left.why, WhatIfLeftOut::Why::ByStrata);
        }
    }

    /// Points of a panel of six would outweigh those of two experts, whatever the rules let them weigh; of panels alike they do not.
    void pointsOfPanelsOfUnlikeSizeAreNotBlended()
    {
        const auto picture = [](int crowd, bool isFull) {
            std::string sheets;
            for (int e = 1; e <= 12; ++e) {
                for (int j = 1; j <= crowd + 2; ++j) {
                    if (!isFull && (e + j) % 5 == 0)
                        continue;
                    std::string line = sheetLine(j, e, j <= crowd ? 3 + e / 2 : 9 - e / 2);
                    sheets += line.insert(line.find(' '), j <= crowd ? "/crowd" : "/expert");
                }
            }
            return insightOfSheets(std::string(topFour) + R"(, "panels": [{"id": "crowd"}, {"id": "expert"}])", sheets);
        };
        const auto hasPoints = [](const RoundInsight &one) {
            return std::any_of(one.others.begin(), one.others.end(), [](const WhatIf &other) { return other.method == WhatIf::Method::Borda; });
        };
        const auto unlike = picture(6, true);
        QVERIFY(!hasPoints(*unlike));
        const auto left = leftOutOf(unlike->others, unlike->official(), &unlike->statistics);
        QVERIFY(std::any_of(left.begin(), left.end(), [](const WhatIfLeftOut &one) { return one.why == WhatIfLeftOut::Why::PanelsUnlike; }));
        QVERIFY(hasPoints(*picture(2, true)));
        QVERIFY(hasPoints(*picture(6, false))); // shares of points, which no size of a panel changes
    }

    /// Ranks by the model know nothing of caps: they do not tell who is let in.
    void capsLeaveNoRoomForAdjusted()
    {
        const auto picture = insightOfSheets(R"("scale": {"min": "1", "max": "10", "step": "1"}, "cut": {"top": 4, "caps": [{"by": "region", "most": 2}]})",
                                             harshAndMild());
        for (const WhatIf &other : picture->others)
            QVERIFY(other.method != WhatIf::Method::Adjusted);
        const auto left = leftOutOf(picture->others, picture->official(), &picture->statistics);
        QVERIFY(std::any_of(left.begin(), left.end(), [](const WhatIfLeftOut &one) { return one.why == WhatIfLeftOut::Why::CapsAndFloors; }));
        QVERIFY(!surenessOf(*picture).isTold); // nor do chances
        for (std::uint32_t row = 0; row < picture->table().entries.size(); ++row)
            QVERIFY(!chanceOf(*picture, row));
        QVERIFY(surenessOf(*insightOfSheets(topFour, harshAndMild())).isTold);
    }

    /// What waits for a sheet can still come before those that have a rank.
    void entriesThatWaitAreCounted()
    {
        const std::string quorum = std::string(topFour) + R"(, "panels": [{"id": "p", "quorum": 3}])";
        std::string sheets;
        for (int e = 1; e <= 12; ++e) {
            for (int j = 1; j <= (e <= 2 ? 2 : 5); ++j)
                sheets += sheetLine(j, e, std::max(1, 10 - (e + j % 2) / 2));
        }
        const auto picture = insightOfSheets(quorum, sheets);
        QVERIFY(picture->report.isProvisional());
        QCOMPARE(surenessOf(*picture).waiting, std::size_t(2));
        picture->report.official.close.bytes[0] = 1;
        QVERIFY(!picture->report.isProvisional());
        QCOMPARE(surenessOf(*picture).waiting, std::size_t(0));
    }

    /// Of many that are alike each has little chance of the one place. Nothing speaks against the first of them for that.
    void littleChanceOfOnePlaceIsNotAgainstIt()
    {
        std::string sheets;
        for (int e = 1; e <= 60; ++e) {
            for (int j = 1; j <= 10; ++j)
                sheets += sheetLine(j, e, 5 + (e * 7 + j * 11 + e * j) % 3 + (e == 1 && j == 1 ? 1 : 0));
        }
        const auto picture = insightOfSheets(R"("scale": {"min": "1", "max": "10", "step": "1"}, "cut": {"top": 1})", sheets);
        for (std::uint32_t row = 0; row < 60; ++row) {
            if (picture->statistics.entries[row].adjustedRank == 1)
                QVERIFY(verdictOf(*picture, row) != Verdict::Out);
        }
        QCOMPARE(surenessOf(*picture).inAgainst, std::size_t(0));
    }

    /// Three sheets tell nothing, and six on three entries by two judges hardly more.
    void tooFewSheetsHaveNoModel()
    {
        const auto tiny = insightOfSheets(topFour, sheetLine(1, 1, 3) + sheetLine(1, 2, 8) + sheetLine(2, 1, 4));
        QVERIFY(!tiny->hasModel());
        std::string six;
        for (int e = 1; e <= 3; ++e)
            six += sheetLine(1, e, 2 * e) + sheetLine(2, e, 2 * e + 1);
        const auto small = insightOfSheets(topFour, six);
        QVERIFY(small->isTiny() && !small->hasModel());
        QCOMPARE(small->statistics.spare(), std::size_t(2)); // 6 sheets, 3 entries, 2 judges, 1 part
        QVERIFY(!surenessOf(*small).isTold);
        // Five finalists before three judges: enough to compare judges, and too few to say who is surely in.
        std::string finalists;
        for (int e = 1; e <= 5; ++e) {
            for (int j = 1; j <= 3; ++j)
                finalists += sheetLine(j, e, std::min(10, 2 * e + (e * j) % 2));
        }
        const auto five = insightOfSheets(topFour, finalists);
        QVERIFY(five->hasModel() && !five->tellsHowSure() && five->hasTooFewSheets());
        QVERIFY(!surenessOf(*five).isTold && !chanceOf(*five, 0) && !sureInterval(*five, 0));
        QVERIFY(std::any_of(five->others.begin(), five->others.end(), [](const WhatIf &one) { return one.method == WhatIf::Method::Adjusted; }));
    }
};

PALMARES_TEST(TestSureness)
#include "tst_sureness.moc"
