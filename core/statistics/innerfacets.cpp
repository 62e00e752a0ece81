#include "core/statistics/innerfacets.h"

#include <algorithm>
#include <cmath>

namespace palmares::statistics {

namespace {

using Numbers = std::vector<double>;

/// The expected category at θ − ρ − δ = x, and its variance.
double expectedAt(double x, const Numbers &sums, double &variance)
{
    double most = 0;
    for (std::size_t k = 0; k < sums.size(); ++k)
        most = std::max(most, static_cast<double>(k) * x - sums[k]);
    double all = 0;
    double mean = 0;
    double squares = 0;
    for (std::size_t k = 0; k < sums.size(); ++k) {
        const double p = std::exp(static_cast<double>(k) * x - sums[k] - most);
        all += p;
        mean += static_cast<double>(k) * p;
        squares += static_cast<double>(k * k) * p;
    }
    mean /= all;
    variance = squares / all - mean * mean;
    return mean;
}

} // namespace

struct InnerFacets::Sums {
    double squares = 0;
    double variances = 0;
    double standardized = 0;
    double n = 0;
};

InnerFacets::InnerFacets(const FacetRatings &all)
    : m_all(all), m_judgeOf(all.judges), m_criterionOf(all.criteria), m_highest(all.categories - 1)
{
    while (dropExtremes()) {
    }
    number();
}

/// One look at what is left; true if something went.
bool InnerFacets::dropExtremes()
{
    std::uint32_t lowest = none;
    std::uint32_t highest = 0;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!isIn(i))
            continue;
        lowest = std::min<std::uint32_t>(lowest, m_all.category[i]);
        highest = std::max<std::uint32_t>(highest, m_all.category[i]);
    }
    if (lowest != none) {
        m_lowest = lowest;
        m_highest = highest;
    }
    enum : std::uint8_t { Below = 1, Above = 2 }; // a grade that is not the lowest, not the highest
    std::vector<std::uint8_t> judges(m_all.judges);
    std::vector<std::uint8_t> criteria(m_all.criteria);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!isIn(i))
            continue;
        const auto seen = static_cast<std::uint8_t>((m_all.category[i] > lowest ? Below : 0) | (m_all.category[i] < highest ? Above : 0));
        judges[m_all.judge[i]] |= seen;
        criteria[m_all.criterion[i]] |= seen;
    }
    bool isLess = false;
    const auto drop = [&](std::vector<std::uint32_t> &of, const std::vector<std::uint8_t> &seen) {
        for (std::size_t f = 0; f < of.size(); ++f) {
            if (of[f] == none || seen[f] == (Below | Above))
                continue;
            of[f] = none;
            isLess = true;
        }
    };
    drop(m_judgeOf, judges);
    drop(m_criterionOf, criteria);
    return isLess;
}

void InnerFacets::number()
{
    for (std::uint32_t &judge : m_judgeOf)
        judge = judge == none ? none : m_judges++;
    for (std::uint32_t &criterion : m_criterionOf)
        criterion = criterion == none ? none : m_criteria++;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!isIn(i))
            continue;
        m_entry.push_back(m_all.entry[i]);
        m_judge.push_back(m_judgeOf[m_all.judge[i]]);
        m_criterion.push_back(m_criterionOf[m_all.criterion[i]]);
        m_category.push_back(static_cast<std::uint8_t>(inside(i)));
    }
}

/// The category of a rating among those that are left.
std::uint32_t InnerFacets::inside(std::size_t i) const
{
    return std::clamp<std::uint32_t>(m_all.category[i], m_lowest, m_highest) - m_lowest;
}

FacetRatings InnerFacets::ratings() const
{
    return {m_entry, m_judge, m_criterion, m_category, m_all.entries, m_judges, m_criteria, m_highest - m_lowest + 1};
}

std::optional<Missing> InnerFacets::why() const
{
    if (m_entry.empty())
        return Missing::NoVariation;
    std::vector<std::uint8_t> isSeen(m_all.entries);
    bool hasPair = false;
    for (const std::uint32_t e : m_entry) {
        hasPair = hasPair || isSeen[e];
        isSeen[e] = 1;
    }
    return m_judges < 2 || !hasPair ? std::optional(Missing::FewerThanTwo) : std::nullopt;
}

/// Where the expected sum of these ratings is 0.3 inside of what it can be; `ease` of each rating without the facet.
double InnerFacets::boundOf(const std::vector<std::size_t> &own, const Numbers &ease, const Numbers &sums) const
{
    if (own.empty())
        return 0;
    double total = 0;
    for (const std::size_t i : own)
        total += inside(i);
    total += total > 0 ? -0.3 : 0.3;
    double low = -60;
    double high = 60;
    double variance = 0;
    for (int halves = 0; halves < 60; ++halves) {
        const double middle = (low + high) / 2;
        double expected = 0;
        for (const double x : ease)
            expected += expectedAt(x - middle, sums, variance);
        (expected > total ? low : high) = middle; // more of it gets less
    }
    return (low + high) / 2;
}

/// Criteria from the judges that are left, if they saw any of it; then judges.
void InnerFacets::placeExtremes(FacetModel &model, const Numbers &sums) const
{
    std::vector<std::vector<std::size_t>> ofJudge(m_all.judges);
    std::vector<std::vector<std::size_t>> ofCriterion(m_all.criteria);
    std::vector<std::vector<std::size_t>> ofInnerJudges(m_all.criteria);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const bool isJudgeIn = m_judgeOf[m_all.judge[i]] != none;
        if (!isJudgeIn)
            ofJudge[m_all.judge[i]].push_back(i);
        if (m_criterionOf[m_all.criterion[i]] == none)
            (isJudgeIn ? ofInnerJudges : ofCriterion)[m_all.criterion[i]].push_back(i);
    }
    const auto bound = [&](const std::vector<std::size_t> &own) {
        Numbers ease;
        for (const std::size_t i : own)
            ease.push_back(model.measure[m_all.entry[i]] - model.severity[m_all.judge[i]] - model.difficulty[m_all.criterion[i]]);
        return boundOf(own, ease, sums);
    };
    for (std::uint32_t c = 0; c < m_all.criteria; ++c) {
        if (m_criterionOf[c] == none)
            model.difficulty[c] = bound(ofInnerJudges[c].empty() ? ofCriterion[c] : ofInnerJudges[c]);
    }
    for (std::uint32_t j = 0; j < m_all.judges; ++j) {
        if (m_judgeOf[j] != none)
            continue;
        model.severity[j] = bound(ofJudge[j]);
        model.extremeJudges.push_back(j);
    }
}

void InnerFacets::addFit(FacetModel &model, const Numbers &sums) const
{
    double variance = 0;
    for (const double measure : model.measure) {
        double sum = 0;
        for (const double difficulty : model.difficulty)
            sum += (m_lowest + expectedAt(measure - difficulty, sums, variance)) / m_all.criteria;
        model.fair.push_back(sum);
    }
    std::vector<Sums> all(std::size_t{m_all.judges} + m_all.criteria);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const double x = model.measure[m_all.entry[i]] - model.severity[m_all.judge[i]] - model.difficulty[m_all.criterion[i]];
        const double miss = inside(i) - expectedAt(x, sums, variance);
        for (const std::size_t which : {std::size_t{m_all.judge[i]}, m_all.judges + std::size_t{m_all.criterion[i]}}) {
            all[which].squares += miss * miss;
            all[which].variances += variance;
            all[which].standardized += miss * miss / std::max(variance, 1e-9);
            ++all[which].n;
        }
    }
    for (std::size_t which = 0; which < all.size(); ++which)
        (which < m_all.judges ? model.judgeFit : model.criterionFit)
            .push_back({all[which].squares / std::max(all[which].variances, 1e-9), all[which].standardized / std::max(all[which].n, 1.0)});
}

FacetModel InnerFacets::completed(FacetModel model) const
{
    Numbers sums(1, 0.0);
    for (const double threshold : model.threshold)
        sums.push_back(sums.back() + threshold);
    const auto spread = [](const Numbers &inner, const std::vector<std::uint32_t> &of) {
        Numbers all(of.size(), 0.0);
        for (std::size_t f = 0; f < of.size(); ++f)
            all[f] = of[f] == none ? 0 : inner[of[f]];
        return all;
    };
    model.lowest = m_lowest;
    model.severity = spread(model.severity, m_judgeOf);
    model.difficulty = spread(model.difficulty, m_criterionOf);
    placeExtremes(model, sums);
    addFit(model, sums);
    return model;
}

} // namespace palmares::statistics
