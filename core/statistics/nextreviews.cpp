#include "core/statistics/nextreviews.h"

#include "core/statistics/distributions.h"
#include "core/statistics/noise.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

using Counts = std::vector<std::uint32_t>;

constexpr std::size_t mostWork = 200'000; ///< values drawn for one set of reviews
constexpr std::size_t leastDraws = 200;
constexpr std::size_t mostDraws = 4'000;
constexpr std::size_t drawsOfOutcome = 500; ///< of each outcome
constexpr std::uint32_t outcomes = 200; ///< of the reviews, for the gain

/// Contests among the entries that compete. The same random numbers for every set of reviews, so that sets differ by their reviews
/// and not by chance.
class Contests {
public:
    explicit Contests(const NextQuestion &question)
        : m_question(question), m_size(question.adjusted.size()),
          m_draws(std::clamp(mostWork / std::max<std::size_t>(1, m_size), leastDraws, mostDraws)), m_noise(m_draws * m_size)
    {
        const Noise noise(question.seed, 0x6E657874ULL);
        for (std::size_t i = 0; i < m_noise.size(); ++i)
            m_noise[i] = noise.normal(i);
    }

    /// The error of an entry after so many more reviews.
    double errorAfter(std::size_t entry, std::uint32_t reviews) const
    {
        const double se = m_question.se[entry];
        if (reviews == 0 || !(m_question.residualVariance > 0))
            return reviews == 0 ? se : 0;
        return 1 / std::sqrt(1 / (se * se) + reviews / m_question.residualVariance);
    }

    /// P(in) of each entry with these values and errors, from at most so many draws.
    std::vector<double> chances(std::span<const double> values, const std::vector<double> &errors, std::size_t most = mostDraws) const
    {
        if (m_question.line)
            return chancesOfLine(values, errors);
        std::vector<double> in(m_size);
        std::vector<double> drawn(m_size);
        std::vector<std::uint32_t> order(m_size);
        const auto places = static_cast<std::ptrdiff_t>(m_question.places);
        const double sign = m_question.highIsBest ? -1 : 1;
        const std::size_t draws = std::min(m_draws, most);
        for (std::size_t d = 0; d < draws; ++d) {
            for (std::size_t e = 0; e < m_size; ++e)
                drawn[e] = sign * (values[e] + errors[e] * m_noise[d * m_size + e]);
            std::iota(order.begin(), order.end(), 0U);
            std::nth_element(order.begin(), order.begin() + places, order.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return drawn[a] < drawn[b]; });
            for (std::ptrdiff_t place = 0; place < places; ++place)
                ++in[order[static_cast<std::size_t>(place)]];
        }
        for (double &share : in)
            share /= static_cast<double>(draws);
        return in;
    }

    std::vector<double> chancesAfter(const Counts &reviews) const
    {
        return chances(m_question.adjusted, errorsAfter(reviews));
    }
    std::vector<double> errorsAfter(const Counts &reviews) const
    {
        std::vector<double> errors(m_size);
        for (std::size_t e = 0; e < m_size; ++e)
            errors[e] = errorAfter(e, reviews[e]);
        return errors;
    }

private:
    std::vector<double> chancesOfLine(std::span<const double> values, const std::vector<double> &errors) const
    {
        std::vector<double> in(m_size);
        for (std::size_t e = 0; e < m_size; ++e) {
            const double above = m_question.highIsBest ? values[e] - *m_question.line : *m_question.line - values[e];
            in[e] = errors[e] > 0 ? normalBelow(above / errors[e]) : above >= 0 ? 1 : 0;
        }
        return in;
    }

    const NextQuestion &m_question;
    std::size_t m_size;
    std::size_t m_draws;
    std::vector<double> m_noise;
};

class Planner {
public:
    explicit Planner(const NextQuestion &question)
        : m_question(question), m_contests(question), m_tail((1 - question.level) / 2), m_settles(question.adjusted.size(), 1)
    {
    }

    NextPlan plan()
    {
        Counts reviews = fewest(all());
        NextPlan made;
        const std::vector<double> settled = gains(reviews, made.closeAfter);
        for (std::uint32_t e = 0; e < reviews.size(); ++e) {
            const double chance = m_question.chance[e];
            made.entries.push_back({e, std::max(chance, 1 - chance), reviews[e], m_settles[e] != 0, chance, settled[e]});
            made.reviews += reviews[e];
        }
        std::stable_sort(made.entries.begin(), made.entries.end(),
                         [](const NextReview &a, const NextReview &b) { return a.sure < b.sure; });
        return made;
    }

    double closeAfterAll() const
    {
        double close = 0;
        gains(Counts(m_question.judgesLeft.begin(), m_question.judgesLeft.end()), close);
        return close;
    }

private:
    bool isSure(double chance) const { return chance <= m_tail || chance >= 1 - m_tail; }

    /// All reviews that could be asked. Who is not sure after them is not settled by any part of them.
    Counts all()
    {
        Counts reviews(m_question.judgesLeft.begin(), m_question.judgesLeft.end());
        const std::vector<double> chances = m_contests.chancesAfter(reviews);
        for (std::size_t e = 0; e < reviews.size(); ++e)
            m_settles[e] = isSure(chances[e]) ? 1 : 0;
        return reviews;
    }

    bool keepsSettled(const Counts &reviews) const
    {
        const std::vector<double> chances = m_contests.chancesAfter(reviews);
        for (std::size_t e = 0; e < reviews.size(); ++e) {
            if (m_settles[e] != 0 && !isSure(chances[e]))
                return false;
        }
        return true;
    }

    /// The least count in [0, most] that keeps what is settled, by halves: more reviews never unsettle, but for chance.
    template <typename Set> std::uint32_t least(std::uint32_t most, const Set &setTo) const
    {
        std::uint32_t low = 0;
        while (low < most) {
            const std::uint32_t middle = low + (most - low) / 2;
            keepsSettled(setTo(middle)) ? most = middle : low = middle + 1;
        }
        return most;
    }

    /// Takes reviews off while everything stays settled: first of all alike, then entry by entry. An entry that no reviews settle keeps
    /// those that settle a rival.
    Counts fewest(Counts reviews) const
    {
        const auto capped = [&](std::uint32_t most) {
            Counts less = reviews;
            for (std::uint32_t &count : less)
                count = std::min(count, most);
            return less;
        };
        reviews = capped(least(reviews.empty() ? 0 : *std::max_element(reviews.begin(), reviews.end()), capped));
        std::vector<std::uint32_t> order(reviews.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { // who needs none most likely
            if (m_settles[a] != m_settles[b])
                return m_settles[a] < m_settles[b];
            return std::abs(m_question.chance[a] - 0.5) > std::abs(m_question.chance[b] - 0.5);
        });
        for (const std::uint32_t e : order)
            reviews[e] = least(reviews[e], [&](std::uint32_t count) {
                Counts less = reviews;
                less[e] = count;
                return less;
            });
        return reviews;
    }

    /// By entry, how often it is sure after the reviews; they bring what they bring.
    std::vector<double> gains(const Counts &reviews, double &closeAfter) const
    {
        const std::size_t size = reviews.size();
        std::vector<double> settled(size);
        const std::vector<double> errors = m_contests.errorsAfter(reviews);
        const bool hasReviews = std::any_of(reviews.begin(), reviews.end(), [](std::uint32_t n) { return n > 0; });
        closeAfter = static_cast<double>(size);
        if (!hasReviews)
            return settled;
        closeAfter = 0;
        const Noise noise(m_question.seed, 0x6761696EULL);
        std::vector<double> moved(size);
        for (std::uint32_t d = 0; d < outcomes; ++d) {
            for (std::size_t e = 0; e < size; ++e) {
                const double se = m_question.se[e];
                const double sway = std::sqrt(std::max(0.0, se * se - errors[e] * errors[e]));
                moved[e] = m_question.adjusted[e] + sway * noise.normal(std::uint64_t{d} * size + e);
            }
            const std::vector<double> chances = m_contests.chances(moved, errors, drawsOfOutcome);
            for (std::size_t e = 0; e < size; ++e) {
                settled[e] += isSure(chances[e]) ? 1.0 / outcomes : 0;
                closeAfter += isSure(chances[e]) ? 0 : 1.0 / outcomes;
            }
        }
        return settled;
    }

    const NextQuestion &m_question;
    Contests m_contests;
    double m_tail;
    std::vector<char> m_settles;
};

} // namespace

namespace {

/// Where entries do not differ at all, as far as the model knows, errors are 0 and say nothing: no review is known to part any two.
bool isAllAlike(const NextQuestion &question)
{
    return std::all_of(question.se.begin(), question.se.end(), [](double se) { return !(se > 0); });
}

NextPlan planOfNothing(const NextQuestion &question)
{
    NextPlan plan;
    plan.closeAfter = static_cast<double>(question.adjusted.size());
    for (std::uint32_t e = 0; e < question.adjusted.size(); ++e)
        plan.entries.push_back({e, std::max(question.chance[e], 1 - question.chance[e]), 0, false, question.chance[e], 0});
    std::stable_sort(plan.entries.begin(), plan.entries.end(), [](const NextReview &a, const NextReview &b) { return a.sure < b.sure; });
    return plan;
}

bool isNobodyCompeting(const NextQuestion &question)
{
    const auto size = static_cast<std::int64_t>(question.adjusted.size());
    return size == 0 || (!question.line && (question.places < 1 || question.places >= size));
}

} // namespace

NextPlan nextReviews(const NextQuestion &question)
{
    if (isNobodyCompeting(question))
        return {};
    return isAllAlike(question) ? planOfNothing(question) : Planner(question).plan();
}

double closeAfterAll(const NextQuestion &question)
{
    return isNobodyCompeting(question) || isAllAlike(question) ? static_cast<double>(question.adjusted.size()) : Planner(question).closeAfterAll();
}

} // namespace palmares::statistics
