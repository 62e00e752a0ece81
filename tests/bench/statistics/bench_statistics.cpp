// Prints, for the contests S, M, L and XL (10 judges an entry), what the estimators cost in this process from
// columns in memory, beside the limit that was set for them. Figures of a busy machine mean little: the load
// is printed, too.
//
//   bench_statistics [S|M|L|XL]…      default: S M L

#include "core/statistics/alpha.h"
#include "core/statistics/crossed.h"
#include "core/statistics/noise.h"
#include "core/statistics/rankdraws.h"
#include "core/statistics/rasch.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <string>
#include <variant>
#include <vector>

using namespace palmares::statistics;

namespace {

struct Contest {
    std::string name;
    std::uint32_t entries = 0;
    std::uint32_t judges = 0;
    std::vector<std::uint32_t> entry;
    std::vector<std::uint32_t> judge;
    std::vector<double> value;

    Observations observations() const { return {entry, judge, value, entries, judges}; }
};

/// Entries sd 8, judges sd 5, residual sd 7.4, judges dealt by chance.
Contest contest(const std::string &name, std::uint32_t entries, std::uint32_t judges)
{
    Contest made{name, entries, judges, {}, {}, {}};
    const Noise noise(1, 1);
    std::uint64_t at = std::uint64_t{entries} + judges;
    std::vector<std::uint32_t> order(judges);
    for (std::uint32_t j = 0; j < judges; ++j)
        order[j] = j;
    for (std::uint32_t e = 0; e < entries; ++e) {
        for (std::uint32_t k = 0; k < 10; ++k) {
            std::swap(order[k], order[k + noise.below(at++, judges - k)]);
            made.entry.push_back(e);
            made.judge.push_back(order[k]);
            made.value.push_back(50 + 8 * noise.normal(e) + 5 * noise.normal(entries + order[k]) +
                                 7.4 * noise.normal(at++));
        }
    }
    return made;
}

/// The median of some runs, in seconds.
template <typename Job>
double seconds(int runs, Job job)
{
    std::vector<double> times;
    for (int r = 0; r < runs; ++r) {
        const auto start = std::chrono::steady_clock::now();
        job();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void line(const char *id, const std::string &what, double found, double limit)
{
    std::printf("%-4s %-52s %9.4f s", id, what.c_str(), found);
    if (limit > 0)
        std::printf("   limit %7.4f s   %5.2f x", limit, found / limit);
    std::printf("\n");
    std::fflush(stdout);
}

std::unique_ptr<CrossedFit> fitOf(const Contest &made, const CrossedOptions &options = {})
{
    return std::move(std::get<std::unique_ptr<CrossedFit>>(CrossedFit::fit(made.observations(), options)));
}

void model(const char *id, const Contest &made, double limit, const CrossedOptions &options = {})
{
    std::unique_ptr<CrossedFit> fit;
    const double time = seconds(made.entries > 5'000 ? 3 : 9, [&] { fit = fitOf(made, options); });
    const CrossedModel &m = fit->model();
    line(id,
         std::string(m.iterative ? "REML iterative" : "REML exact") + ", effects, their errors, " + made.name,
         time, limit);
    std::printf("     %d steps, variances %.6f %.6f %.6f, criterion %.4f\n", m.steps, m.entryVariance,
                m.judgeVariance, m.residualVariance, m.criterion);
}

void draws(const Contest &made, double limit)
{
    std::unique_ptr<CrossedFit> fit = fitOf(made);
    RankQuestion question;
    question.group.assign(made.entries, 0);
    question.top = 10;
    question.draws = drawsFor(made.entries);
    RankAnswer answer;
    const double time = seconds(1, [&] {
        answer = rankOverDraws(
            question, [&](std::uint64_t first, Columns &values) { fit->drawEntries(1, first, values); });
    });
    line("P15", std::to_string(question.draws) + " draws of all ranks, " + made.name, time, limit);
}

void bootstrap(const Contest &made, double limit)
{
    RankQuestion question;
    question.group.assign(made.entries, 0);
    question.draws = 1'000;
    const Observations table = made.observations();
    const double time = seconds(1, [&] {
        rankOverDraws(question,
                      [&](std::uint64_t first, Columns &values) { bootstrapMeans(table, 1, first, values); });
    });
    line("P16", "1,000 judge-bootstrap replicates of the ranking, " + made.name, time, limit);
}

void means(const Contest &made, double limit)
{
    std::vector<double> sum(made.entries);
    std::vector<double> count(made.entries);
    const double time = seconds(9, [&] {
        std::fill(sum.begin(), sum.end(), 0.0);
        std::fill(count.begin(), count.end(), 0.0);
        for (std::size_t i = 0; i < made.value.size(); ++i) {
            sum[made.entry[i]] += made.value[i];
            ++count[made.entry[i]];
        }
        for (std::size_t e = 0; e < sum.size(); ++e)
            sum[e] /= count[e];
    });
    line("P9", "mean of sheet totals per entry, " + made.name, time, limit);
}

/// 10,000 units by 50 judges on eleven points.
void alpha()
{
    std::vector<std::uint32_t> start{0};
    std::vector<std::uint32_t> code;
    std::vector<double> values;
    for (int v = 0; v <= 10; ++v)
        values.push_back(v);
    const Noise noise(2, 2);
    for (std::uint32_t u = 0; u < 10'000; ++u) {
        const double level = 5 + 2 * noise.normal(u);
        for (std::uint32_t j = 0; j < 50; ++j)
            code.push_back(static_cast<std::uint32_t>(
                std::clamp(level + 2 * noise.normal(10'000 + u * 50 + j) + 0.5, 0.0, 10.0)));
        start.push_back(static_cast<std::uint32_t>(code.size()));
    }
    const RatedUnits units{start, code, values};
    Alpha found;
    line("P7", "alpha, all four metrics, 10,000 x 50", seconds(9, [&] { found = krippendorff(units); }),
         0.012);
    std::vector<std::uint32_t> cluster(10'000);
    for (std::uint32_t u = 0; u < cluster.size(); ++u)
        cluster[u] = u;
    line("", "its bootstrap, 1,000 replicates by entry",
         seconds(1, [&] { bootstrapAlpha(units, cluster, 10'000, Metric::Interval, 1'000, 1); }), 0);
}

void facets(const Contest &made, double limit)
{
    std::vector<std::uint32_t> entry;
    std::vector<std::uint32_t> judge;
    std::vector<std::uint32_t> criterion;
    std::vector<std::uint8_t> category;
    const Noise noise(3, 3);
    for (std::size_t i = 0; i < made.value.size(); ++i) {
        for (std::uint32_t c = 0; c < 5; ++c) {
            entry.push_back(made.entry[i]);
            judge.push_back(made.judge[i]);
            criterion.push_back(c);
            const double x = (made.value[i] - 50) / 6 + 0.8 * noise.normal(i * 5 + c) + 3;
            category.push_back(static_cast<std::uint8_t>(std::clamp(x, 0.0, 5.0)));
        }
    }
    FacetModel model;
    const double time = seconds(3, [&] {
        model = fitFacets({entry, judge, criterion, category, made.entries, made.judges, 5, 6});
    });
    line("P17", "many-facet Rasch, 6 grades, 5 criteria, " + made.name, time, limit);
    std::printf("     %d steps, %s\n", model.steps, model.converged ? "converged" : "not converged");
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> names(argv + 1, argv + argc);
    if (names.empty())
        names = {"S", "M", "L"};
    const auto wanted = [&](const char *name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    std::string load;
    std::getline(std::ifstream("/proc/loadavg"), load);
    std::printf("dense algebra: %s\nload: %s\n", nameOf(bestAlgebra()).c_str(), load.c_str());
    alpha();
    if (wanted("S")) {
        const Contest s = contest("S", 100, 20);
        model("", s, 0);
        draws(s, 0);
        facets(s, 0.010);
    }
    if (wanted("M")) {
        const Contest m = contest("M", 1'000, 200);
        model("P2", m, 0.015);
        CrossedOptions own;
        own.algebra = Algebra::Own;
        std::printf("     the same with %s\n", nameOf(Algebra::Own).c_str());
        model("", m, 0, own);
        draws(m, 0);
    }
    if (wanted("L")) {
        const Contest l = contest("L", 10'000, 2'000);
        model("P1", l, 0.45);
        CrossedOptions iterative;
        iterative.way = CrossedOptions::Way::Iterative;
        model("", l, 0, iterative);
        draws(l, 0.7);
        bootstrap(l, 0.5);
        means(l, 0);
        facets(l, 1.0);
    }
    if (wanted("XL")) {
        const Contest xl = contest("XL", 100'000, 20'000);
        model("P4", xl, 1.2);
        draws(xl, 0);
        means(xl, 0.008);
    }
    return 0;
}
