#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"

#include "core/statistics/additive.h"
#include "core/statistics/crossed.h"
#include "core/statistics/kendall.h"
#include "core/statistics/nextreviews.h"
#include "core/statistics/noise.h"
#include "core/statistics/preferences.h"
#include "core/statistics/rankdraws.h"

#include <rapidcheck.h>

#include <memory>
#include <numeric>
#include <variant>

using namespace palmares::statistics;
using namespace palmares::tests;

/// Other ways to rank, and how sure a rank is.
class TestRanks : public QObject {
    Q_OBJECT
private slots:
    void copelandAmongThoseMet();
    void wineTasting();
    void realMeansAndPoints();
    void schulzeExample();
    void skatingSystem();
    void bradleyTerryOfTwo();
    void bradleyTerryNeedsConnection();
    void wayOfRankingLaws();
    void rankProbabilitiesOfRealTables();
    void rankCounting();
    void groupsThatCannotBeToldApart();
    void leastSquaresOfR();
    void skillingsAndMack();
    void drawsAreCalibrated();
    void judgesAreResampled();
    void nextReviewsSettle();
    void nextReviewsAreTheFewest();
};

namespace {

bool near(double found, double expected, double tolerance)
{
    if (std::abs(found - expected) <= tolerance)
        return true;
    qWarning("found %.12g, expected %.12g", found, expected);
    return false;
}

/// Judges' orders, best first, as values.
NumberTable ballots(const std::vector<std::pair<int, std::string>> &orders)
{
    NumberTable table;
    std::string names = orders[0].second;
    std::sort(names.begin(), names.end());
    int judge = 0;
    for (const auto &[count, order] : orders) {
        for (int k = 0; k < count; ++k) {
            ++judge;
            for (const char name : names)
                table.add("J" + std::to_string(judge), std::string(1, name),
                          static_cast<double>(order.size() - order.find(name)));
        }
    }
    return table;
}

RankQuestion everybody(std::size_t entries)
{
    RankQuestion question;
    question.group.assign(entries, 0);
    return question;
}

} // namespace

/// R. E. Quandt's tasting: the published group ranks come from the sums of ranks, low is better.
/// Intervals 1–2, 1–3, 3–4, 5–5, 6–7, 6–7: the third overlaps the second, the fourth nobody.
void TestRanks::groupsThatCannotBeToldApart()
{
    const std::vector<std::uint32_t> order{5, 0, 1, 2, 3, 4};
    const std::vector<std::uint32_t> low{1, 3, 5, 6, 6, 1};
    const std::vector<std::uint32_t> high{3, 4, 5, 7, 7, 2};
    QCOMPARE(tieGroups(order, low, high), (std::vector<std::uint32_t>{1, 1, 1, 2, 3, 3}));
    // Of two draws in which 0 is first and then level with 1: three quarters.
    RankQuestion question = everybody(2);
    question.draws = 2;
    question.pairs = {{0, 1}, {1, 0}};
    const RankAnswer answer = rankOverDraws(question, [](std::uint64_t, Columns &values) { values.values = {2, 1, 1, 1}; });
    QCOMPARE(answer.beats, (std::vector<double>{0.75, 0.25}));
}

/// The assembly lines of Skillings and Mack 1981: four methods, nine workers, four cells empty.
NumberTable assemblies()
{
    NumberTable table;
    const double times[9][4] = {{3.2, 4.1, 3.8, 4.2}, {3.1, 3.9, 3.4, 4.0}, {4.3, 3.5, 4.6, 4.8}, {3.5, 3.6, 3.9, 4.0}, {3.6, 4.2, 3.7, 3.9},
                                {4.5, 4.7, 3.7, 0},   {0, 4.2, 3.4, 0},     {4.3, 4.6, 4.4, 4.9}, {3.5, 0, 3.7, 3.9}};
    for (std::uint32_t j = 0; j < 9; ++j) {
        for (std::uint32_t e = 0; e < 4; ++e) {
            if (times[j][e] > 0)
                table.add(j, e, times[j][e]);
        }
    }
    return table;
}

/// Expected: lm(y ~ 0 + entry + judge), sum contrasts, of R 4.2.2; and least squares of the real tables.
void TestRanks::leastSquaresOfR()
{
    const Additive found = additiveMeans(assemblies().observations());
    const double expected[] = {3.73043894719, 4.06853240047, 3.84444444444, 4.28033899717};
    for (std::size_t e = 0; e < 4; ++e)
        QVERIFY(near(found.entry[e], expected[e], 1e-10));
    QVERIFY(near(found.residualSd, 0.342971660957, 1e-11));
    NumberTable apart = assemblies();
    apart.add(20, 20, 1);
    QCOMPARE(additiveMeans(apart.observations()).why, std::optional(Missing::Disconnected));
    for (const char *name : {"krippendorff-4x12", "penicillin", "shrout-fleiss-1979", "wine-ranks-r004"}) {
        const auto real = realTable(name);
        if (!real)
            QSKIP("PALMARES_REAL is not set");
        const Additive model = additiveMeans(real->table.observations());
        const auto &known = real->expected["least_squares"];
        for (std::size_t e = 0; e < model.entry.size(); ++e)
            QVERIFY2(near(model.entry[e], known["entry"][real->table.entries[e]].get<double>(), 1e-9), name);
        QVERIFY2(near(model.residualSd, known["residual_sd"].get<double>(), 1e-9), name);
    }
}

void TestRanks::skillingsAndMack()
{
    const NumberTable table = assemblies(); // published: 15.493, p .0014
    const SkillingsMack found = skillingsMack(table.observations());
    QVERIFY(near(found.statistic, 15.493, 5e-4) && near(found.p, 0.00144, 5e-6));
    QCOMPARE(found.freedom, 3.0);
    NumberTable full;
    for (std::size_t i = 0; i < table.value.size(); ++i) {
        if (table.judge[i] < 5)
            full.add(table.judge[i], table.entry[i], table.value[i]);
    }
    QVERIFY(near(skillingsMack(full.observations()).statistic, kendall(full.observations()).chiSquare, 1e-9));
    QCOMPARE(skillingsMack(full.observations(), 3).why, std::optional(Missing::NotAsked));
}

void TestRanks::wineTasting()
{
    const auto real = realTable("wine-ranks-r004");
    if (!real)
        QSKIP("PALMARES_REAL is not set");
    const std::vector<double> points = bordaPoints(real->table.observations(), false);
    const std::vector<std::uint32_t> ranks = ranksOf(everybody(points.size()), points);
    for (std::size_t e = 0; e < points.size(); ++e) {
        const int published =
            real->expected["published"]["group_rank"][real->table.entries[e][0] - 'A'].get<int>();
        QCOMPARE(static_cast<int>(ranks[e]), published);
    }
}

void TestRanks::realMeansAndPoints()
{
    for (const char *name : {"penicillin", "shrout-fleiss-1979", "wine-ranks-r004"}) {
        const auto real = realTable(name);
        if (!real)
            QSKIP("PALMARES_REAL is not set");
        const Observations table = real->table.observations();
        const auto &entry = real->expected["entry"];
        const bool low = real->expected.value("lower_is_better", false);
        const auto borda = bordaPoints(table, !low);
        const auto z = meanZ(table);
        const auto median = medians(table);
        const auto trimmed = trimmedMeans(table, 1);
        for (std::size_t e = 0; e < real->table.entries.size(); ++e) {
            const std::string &code = real->table.entries[e];
            QVERIFY2(near(borda[e], entry["borda"][code].get<double>(), 1e-9), name);
            QVERIFY2(near(z[e], entry["mean_z"][code].get<double>(), 1e-9), name);
            QVERIFY2(near(median[e], entry["median"][code].get<double>(), 1e-9), name);
            QVERIFY2(near(trimmed[e], entry["trimmed_drop1"][code].get<double>(), 1e-9), name);
        }
    }
}

/// Schulze 2011, example 1 as it is usually told: 45 voters, five candidates, E > A > C > B > D.
void TestRanks::schulzeExample()
{
    const NumberTable table = ballots({{5, "ACBED"},
                                       {5, "ADECB"},
                                       {8, "BEDAC"},
                                       {3, "CABED"},
                                       {7, "CAEBD"},
                                       {2, "CBADE"},
                                       {7, "DCEBA"},
                                       {8, "EBADC"}});
    const Preferences preferences(table.observations(), true);
    QCOMPARE(preferences.over(0, 1), 20U);
    QCOMPARE(preferences.over(1, 3), 33U);
    QCOMPARE(schulzeRanks(preferences), (std::vector<std::uint32_t>{2, 4, 3, 5, 1}));
    const auto copeland = copelandPoints(preferences);
    for (std::uint32_t a = 0; a < 5; ++a) {
        double wins = 0;
        for (std::uint32_t b = 0; b < 5; ++b)
            wins += a != b && preferences.over(a, b) > 22 ? 1 : 0;
        QCOMPARE(copeland[a], wins);
    }
}

/// Whom an entry never met it has not lost to: the best entry, seen by one judge of three, is no loser to those it was not seen with.
void TestRanks::copelandAmongThoseMet()
{
    NumberTable table;
    table.add("J1", "A", 9);
    for (const char *judge : {"J1", "J2", "J3"}) {
        table.add(judge, "B", 7);
        table.add(judge, judge[1] == '1' ? "C" : judge[1] == '2' ? "D" : "E", 3);
    }
    const auto points = copelandPoints(Preferences(table.observations(), true));
    const auto of = [&](const char *name) {
        return points[static_cast<std::size_t>(std::find(table.entries.begin(), table.entries.end(), name) - table.entries.begin())];
    };
    QCOMPARE(of("A"), 1.0);  // won against B and C
    QCOMPARE(of("B"), 0.75); // lost to A alone of four
    QCOMPARE(of("C"), 0.0);
}

/// Seven judges, a majority is four. By hand: A has five firsts; C has four "second or better", D three, B
/// two; then B has seven "third or better", D five.
void TestRanks::skatingSystem()
{
    NumberTable table;
    const std::map<std::string, std::vector<int>> places = {{"A", {1, 1, 1, 1, 1, 4, 4}},
                                                            {"B", {3, 3, 3, 2, 3, 2, 3}},
                                                            {"C", {2, 4, 2, 4, 4, 1, 2}},
                                                            {"D", {4, 2, 4, 3, 2, 3, 1}}};
    for (const auto &[name, own] : places) {
        for (std::size_t j = 0; j < own.size(); ++j)
            table.add("J" + std::to_string(j), name, own[j]);
    }
    const Skating skating = skatingRanks(table.observations(), false);
    QVERIFY(!skating.why);
    QCOMPARE(skating.ranks, (std::vector<std::uint32_t>{1, 3, 2, 4}));
    table.value.pop_back();
    table.entry.pop_back();
    table.judge.pop_back();
    QCOMPARE(skatingRanks(table.observations(), false).why, std::optional(Missing::IncompleteTable));
}

void TestRanks::bradleyTerryOfTwo()
{
    // Seven judges for A, three for B: the odds are 7 : 3.
    const NumberTable table = ballots({{7, "AB"}, {3, "BA"}});
    const BradleyTerry model = bradleyTerry(Preferences(table.observations(), true));
    QVERIFY(!model.why);
    QVERIFY(near(model.strength[0] - model.strength[1], std::log(7.0 / 3.0), 1e-8));
    QVERIFY(near(model.strength[0] + model.strength[1], 0, 1e-12));
}

void TestRanks::bradleyTerryNeedsConnection()
{
    const NumberTable table = ballots({{4, "ABC"}, {2, "ACB"}});
    QCOMPARE(bradleyTerry(Preferences(table.observations(), true)).why, std::optional(Missing::Disconnected));
}

void TestRanks::wayOfRankingLaws()
{
    QVERIFY(rc::check("unanimous judges get their order from every method", [] {
        const auto entries = *rc::gen::inRange<std::uint32_t>(2, 9);
        const auto judges = *rc::gen::inRange<std::uint32_t>(2, 7);
        NumberTable table;
        for (std::uint32_t e = 0; e < entries; ++e) {
            for (std::uint32_t j = 0; j < judges; ++j)
                table.add(j, e, 100.0 - e * (j + 1.0));
        }
        const Preferences preferences(table.observations(), true);
        const auto schulze = schulzeRanks(preferences);
        const auto skating = skatingRanks(table.observations(), true).ranks;
        const auto copeland = copelandPoints(preferences);
        const auto borda = bordaPoints(table.observations(), true);
        for (std::uint32_t e = 0; e < entries; ++e) {
            RC_ASSERT(schulze[e] == e + 1);
            RC_ASSERT(skating[e] == e + 1);
            RC_ASSERT(copeland[e] == entries - 1 - e);
            RC_ASSERT(borda[e] == static_cast<double>(judges) * (entries - 1 - e));
        }
    }));
}

void TestRanks::rankProbabilitiesOfRealTables()
{
    for (const char *name : {"penicillin", "shrout-fleiss-1979"}) {
        const auto real = realTable(name);
        if (!real)
            QSKIP("PALMARES_REAL is not set");
        auto result = CrossedFit::fit(real->table.observations());
        CrossedFit &fit = *std::get<std::unique_ptr<CrossedFit>>(result);
        RankQuestion question = everybody(6);
        question.draws = 40'000;
        question.top = 3;
        const RankAnswer answer = rankOverDraws(
            question, [&](std::uint64_t first, Columns &values) { fit.drawEntries(1, first, values); });
        const auto &expected = real->expected["reml"]["rank_probabilities"];
        for (std::size_t e = 0; e < 6; ++e) {
            const std::string &code = real->table.entries[e];
            // Four standard errors of a share of 40,000 draws.
            QVERIFY2(near(answer.first[e], expected["p_first"][code].get<double>(), 0.0105), name);
            QVERIFY2(near(answer.top[e], expected["p_top3"][code].get<double>(), 0.0105), name);
            QVERIFY2(near(answer.expected[e], expected["expected_rank"][code].get<double>(), 0.02), name);
        }
    }
}

void TestRanks::rankCounting()
{
    // Two groups, one entry apart, low is best, a tie: 1-1-3.
    RankQuestion question;
    question.group = {0, 0, 1, 0, RankQuestion::apart, 1};
    question.groups = 2;
    question.highIsBest = false;
    question.draws = 10;
    question.level = 0.8;
    question.top = 1;
    const std::vector<double> values = {2, 2, 9, 5, 1, 3};
    QCOMPARE(ranksOf(question, values), (std::vector<std::uint32_t>{1, 1, 2, 3, 0, 1}));
    const RankAnswer answer = rankOverDraws(question, [&](std::uint64_t first, Columns &out) {
        for (std::size_t c = 0; c < out.width; ++c) {
            for (std::size_t e = 0; e < 6; ++e)
                out.row(e)[c] = values[e];
            if (first + c == 9) // in one of ten draws the fourth is best
                out.row(3)[c] = 0;
        }
    });
    QCOMPARE(answer.top[3], 0.1);
    QCOMPARE(answer.first[0], 0.9);
    QCOMPARE(answer.low[3], 3U); // one draw in ten lies below
    QCOMPARE(answer.high[0], 1U);
    QCOMPARE(answer.expected[3], 2.8);
    // The fast sort and a plain one.
    const Noise noise(4, 4);
    RankQuestion many = everybody(5000);
    std::vector<double> numbers;
    for (std::size_t e = 0; e < 5000; ++e)
        numbers.push_back(std::floor(noise.normal(e) * 300) / 300);
    const auto ranks = ranksOf(many, numbers);
    std::vector<double> sorted = numbers;
    std::sort(sorted.rbegin(), sorted.rend());
    for (std::size_t e = 0; e < 5000; ++e) {
        const auto at = std::lower_bound(sorted.begin(), sorted.end(), numbers[e], std::greater<>());
        QCOMPARE(ranks[e], static_cast<std::uint32_t>(at - sorted.begin() + 1));
    }
}

/// Q5: predicted probabilities of the top ten come true as often as they say.
void TestRanks::drawsAreCalibrated()
{
    const bool longForm = qEnvironmentVariableIsSet("PALMARES_LONG");
    const std::uint64_t contests = longForm ? 400 : 60;
    std::vector<double> predicted(10);
    std::vector<double> seen(10);
    std::vector<double> count(10);
    for (std::uint64_t seed = 1; seed <= contests; ++seed) {
        const Simulated contest = simulated(1000 + seed, 100, 20, 10, 8, 5, 7.4);
        auto result = CrossedFit::fit(contest.table.observations());
        CrossedFit &fit = *std::get<std::unique_ptr<CrossedFit>>(result);
        RankQuestion question = everybody(100);
        question.top = 10;
        question.draws = 400;
        const RankAnswer answer = rankOverDraws(
            question, [&](std::uint64_t first, Columns &values) { fit.drawEntries(seed, first, values); });
        const auto truth = ranksOf(question, contest.truth);
        for (std::size_t e = 0; e < 100; ++e) {
            const auto tenth = std::min<std::size_t>(9, static_cast<std::size_t>(answer.top[e] * 10));
            predicted[tenth] += answer.top[e];
            seen[tenth] += truth[e] <= 10 ? 1 : 0;
            ++count[tenth];
        }
    }
    for (std::size_t tenth = 0; tenth < 10; ++tenth) {
        const double p = predicted[tenth] / count[tenth];
        // .05, and what chance does to so few contests.
        const double allowed = 0.05 + (longForm ? 1 : 3) * std::sqrt(p * (1 - p) / count[tenth]);
        QVERIFY2(near(seen[tenth] / count[tenth], p, allowed), qPrintable(QString::number(tenth)));
    }
}

void TestRanks::judgesAreResampled()
{
    const Simulated contest = simulated(3, 50, 12, 6, 3, 2, 2);
    constexpr std::size_t draws = 4000;
    Columns means(50, draws);
    bootstrapMeans(contest.table.observations(), 5, 0, means);
    Columns one(50, 1);
    bootstrapMeans(contest.table.observations(), 5, 17, one);
    for (std::size_t e = 0; e < 50; ++e) {
        QCOMPARE(one.row(e)[0], means.row(e)[17]);
        std::vector<double> own;
        for (std::size_t i = 0; i < contest.table.value.size(); ++i) {
            if (contest.table.entry[i] == e)
                own.push_back(contest.table.value[i]);
        }
        double mean = 0;
        double variance = 0;
        for (const double value : own)
            mean += value / 6;
        for (const double value : own)
            variance += (value - mean) * (value - mean) / 36;
        double sum = 0;
        double squares = 0;
        for (std::size_t c = 0; c < draws; ++c) {
            sum += (means.row(e)[c] - mean) / draws;
            squares += (means.row(e)[c] - mean) * (means.row(e)[c] - mean) / draws;
        }
        QVERIFY(near(sum, 0, 0.1));
        // Weights that may be 0 for all but one judge spread a little wider than the formula for six.
        QVERIFY(squares > 0.8 * variance && squares < 2 * variance);
    }
}

namespace {

/// P(in) of entries that compete, by plain simulation.
std::vector<double> simulated(const std::vector<double> &values, const std::vector<double> &errors, std::size_t places)
{
    const Noise noise(5, 1);
    std::uint64_t at = 0;
    std::vector<double> in(values.size());
    for (int d = 0; d < 20'000; ++d) {
        std::vector<std::pair<double, std::size_t>> drawn;
        for (std::size_t e = 0; e < values.size(); ++e)
            drawn.emplace_back(-(values[e] + errors[e] * noise.normal(at++)), e);
        std::sort(drawn.begin(), drawn.end());
        for (std::size_t p = 0; p < places; ++p)
            in[drawn[p].second] += 1.0 / 20'000;
    }
    return in;
}

} // namespace

/// Of a cut by score the needed number has a formula; among rivals it is held against plain simulation.
void TestRanks::nextReviewsSettle()
{
    const std::vector<double> adjusted = {8.5, 8};
    const std::vector<double> se = {1, 1};
    const std::vector<double> chance = {0.5987, 0.4013};
    const std::vector<std::uint32_t> left = {200, 5};
    NextQuestion question{adjusted, se, chance, left, 2};
    question.line = 8.25;
    NextPlan plan = nextReviews(question);
    QCOMPARE(plan.entries.size(), std::size_t(2));
    // 2 · ((1.6449/0.25)² − 1) = 84.6
    QCOMPARE(plan.entries[0].reviews, 85U);
    QVERIFY(plan.entries[0].settles && !plan.entries[1].settles);
    QCOMPARE(plan.entries[1].reviews, 0U); // five would be asked for nothing
    QVERIFY(near(plan.entries[0].sure, 0.5987, 1e-9));
    QVERIFY(plan.entries[0].gain > 0.5 && plan.entries[0].gain < 1 && plan.closeAfter < 2 && plan.closeAfter >= 1);
    question.line.reset();
    question.places = 2;
    QVERIFY(nextReviews(question).entries.empty());
}

void TestRanks::nextReviewsAreTheFewest()
{
    const std::vector<double> adjusted = {7.4, 7.0, 6.5, 6.1, 6.1, 5.5};
    const std::vector<double> se(6, 0.5);
    const std::vector<double> chance = simulated(adjusted, se, 2);
    const std::vector<std::uint32_t> left(6, 40);
    NextQuestion question{adjusted, se, chance, left, 1};
    question.places = 2;
    const NextPlan plan = nextReviews(question);
    std::vector<std::uint32_t> reviews(6);
    for (const NextReview &next : plan.entries) {
        QVERIFY(next.settles);
        reviews[next.entry] = next.reviews;
    }
    const auto least = [&] { // how far inside its side the least sure entry is
        std::vector<double> errors;
        for (const std::uint32_t n : reviews)
            errors.push_back(1 / std::sqrt(4.0 + n));
        double worst = 1;
        for (const double p : simulated(adjusted, errors, 2))
            worst = std::min(worst, std::max(p, 1 - p));
        return worst;
    };
    QVERIFY2(least() > 0.935, qPrintable(QString::number(least())));
    QCOMPARE(plan.reviews, std::accumulate(reviews.begin(), reviews.end(), 0U));
    for (std::uint32_t &count : reviews) { // without a few of them somebody is not sure
        const std::uint32_t whole = count;
        if (whole < 6)
            continue;
        count = whole / 2;
        QVERIFY(least() < 0.95);
        count = whole;
    }
    // Level entries are never settled, and get nothing that helps nobody.
    const std::vector<double> level = {7, 7};
    const std::vector<double> even = {0.5, 0.5};
    const std::vector<double> errors = {0.5, 0.5};
    const std::vector<std::uint32_t> many = {9, 9};
    const NextPlan none = nextReviews({level, errors, even, many, 1});
    QCOMPARE(none.reviews, 0U);
    QVERIFY(!none.entries[0].settles && !none.entries[1].settles);
    QVERIFY(near(none.closeAfter, 2, 1e-9));
    // Of entries that nothing tells apart nobody becomes sure, however many look.
    const std::vector<double> unknown = {0, 0};
    const NextQuestion chance0{level, unknown, even, many, 1, 1};
    const NextPlan nothing = nextReviews(chance0);
    QCOMPARE(nothing.reviews, 0U);
    QVERIFY(!nothing.entries[0].settles && !nothing.entries[1].settles && nothing.closeAfter == 2);
    QVERIFY(closeAfterAll(chance0) == 2);
}

PALMARES_TEST(TestRanks)
#include "tst_ranks.moc"
