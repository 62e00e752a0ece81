#include "core/statistics/preferences.h"

#include "core/statistics/kendall.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

/// What every judge said: entries and values, values turned so that more is better.
struct ByJudge {
    std::vector<std::vector<std::uint32_t>> entry;
    std::vector<std::vector<double>> value;

    ByJudge(const Observations &table, bool highIsBest) : entry(table.judges), value(table.judges)
    {
        for (std::size_t i = 0; i < table.size(); ++i) {
            entry[table.judge[i]].push_back(table.entry[i]);
            value[table.judge[i]].push_back(highIsBest ? table.value[i] : -table.value[i]);
        }
    }
};

/// Places from 1, best first.
std::vector<double> places(const std::vector<double> &values)
{
    std::vector<double> turned(values.size());
    std::transform(values.begin(), values.end(), turned.begin(), [](double value) { return -value; });
    return midRanks(turned);
}

/// Everybody can be reached from the first along wins, and the first from everybody.
bool isStronglyConnected(const Preferences &preferences)
{
    const std::uint32_t n = preferences.entries();
    for (const bool forward : {true, false}) {
        std::vector<bool> seen(n);
        std::vector<std::uint32_t> open{0};
        seen[0] = true;
        std::uint32_t count = 1;
        while (!open.empty()) {
            const std::uint32_t a = open.back();
            open.pop_back();
            for (std::uint32_t b = 0; b < n; ++b) {
                const std::uint32_t wins = forward ? preferences.over(a, b) : preferences.over(b, a);
                const bool level = preferences.met(a, b) > preferences.over(a, b) + preferences.over(b, a);
                if (!seen[b] && a != b && (wins > 0 || level)) {
                    seen[b] = true;
                    ++count;
                    open.push_back(b);
                }
            }
        }
        if (count < n)
            return false;
    }
    return true;
}

/// The values of every entry, ascending.
std::vector<std::vector<double>> byEntry(const Observations &table)
{
    std::vector<std::vector<double>> values(table.entries);
    for (std::size_t i = 0; i < table.size(); ++i)
        values[table.entry[i]].push_back(table.value[i]);
    for (auto &own : values)
        std::sort(own.begin(), own.end());
    return values;
}

/// One entry's marks as the skating system compares them: for every place, who put it there or better.
class Marks {
public:
    explicit Marks(std::vector<double> places) : m_places(std::move(places))
    {
        std::sort(m_places.begin(), m_places.end());
    }

    std::size_t upTo(double place) const
    {
        return static_cast<std::size_t>(std::upper_bound(m_places.begin(), m_places.end(), place) -
                                        m_places.begin());
    }
    double sumUpTo(double place) const
    {
        return std::accumulate(m_places.begin(), m_places.begin() + static_cast<std::ptrdiff_t>(upTo(place)),
                               0.0);
    }

private:
    std::vector<double> m_places;
};

/// < 0: a is placed before b. Both are looked at from the first place at which one of them has a majority.
int compareMarks(const Marks &a, const Marks &b, std::size_t judges, std::size_t entries)
{
    for (std::size_t place = 1; place <= entries; ++place) {
        const auto at = static_cast<double>(place);
        const std::size_t majority = judges / 2 + 1;
        const std::size_t ofA = a.upTo(at);
        const std::size_t ofB = b.upTo(at);
        if (ofA < majority && ofB < majority)
            continue;
        if (ofA != ofB)
            return ofA > ofB ? -1 : 1;
        if (a.sumUpTo(at) != b.sumUpTo(at))
            return a.sumUpTo(at) < b.sumUpTo(at) ? -1 : 1;
    }
    return 0;
}

} // namespace

Preferences::Preferences(const Observations &table, bool highIsBest)
    : m_entries(table.entries), m_over(std::size_t{table.entries} * table.entries), m_level(m_over.size())
{
    const ByJudge said(table, highIsBest);
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        const auto &entry = said.entry[j];
        const auto &value = said.value[j];
        for (std::size_t a = 0; a < entry.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                if (value[a] == value[b])
                    ++m_level[std::size_t{std::min(entry[a], entry[b])} * m_entries +
                              std::max(entry[a], entry[b])];
                else if (value[a] > value[b])
                    ++m_over[std::size_t{entry[a]} * m_entries + entry[b]];
                else
                    ++m_over[std::size_t{entry[b]} * m_entries + entry[a]];
            }
        }
    }
}

std::vector<double> copelandPoints(const Preferences &preferences)
{
    const std::uint32_t n = preferences.entries();
    std::vector<double> points(n);
    std::vector<std::uint32_t> met(n);
    for (std::uint32_t a = 0; a < n; ++a) {
        for (std::uint32_t b = 0; b < n; ++b) {
            if (a == b || preferences.met(a, b) == 0)
                continue;
            ++met[a];
            points[a] += preferences.over(a, b) > preferences.over(b, a)    ? 1
                         : preferences.over(a, b) == preferences.over(b, a) ? 0.5
                                                                            : 0;
        }
    }
    if (std::all_of(met.begin(), met.end(), [n](std::uint32_t own) { return own + 1 == n; }))
        return points;
    for (std::uint32_t a = 0; a < n; ++a)
        points[a] = met[a] > 0 ? points[a] / met[a] : 0;
    return points;
}

std::vector<std::uint32_t> schulzeRanks(const Preferences &preferences)
{
    const std::uint32_t n = preferences.entries();
    std::vector<std::uint32_t> path(std::size_t{n} * n);
    const auto at = [&](std::uint32_t a, std::uint32_t b) -> std::uint32_t & {
        return path[std::size_t{a} * n + b];
    };
    for (std::uint32_t a = 0; a < n; ++a) {
        for (std::uint32_t b = 0; b < n; ++b)
            at(a, b) = preferences.over(a, b) > preferences.over(b, a) ? preferences.over(a, b) : 0;
    }
    for (std::uint32_t via = 0; via < n; ++via) {
        for (std::uint32_t a = 0; a < n; ++a) {
            const std::uint32_t to = at(a, via);
            for (std::uint32_t b = 0; to > 0 && a != via && b < n; ++b) {
                if (b != a)
                    at(a, b) = std::max(at(a, b), std::min(to, at(via, b)));
            }
        }
    }
    std::vector<std::uint32_t> ranks(n, 1);
    for (std::uint32_t a = 0; a < n; ++a) {
        for (std::uint32_t b = 0; b < n; ++b)
            ranks[a] += at(b, a) > at(a, b) ? 1 : 0;
    }
    return ranks;
}

Skating skatingRanks(const Observations &table, bool highIsBest)
{
    Skating result;
    if (table.entries < 2 || table.judges < 2)
        result.why = Missing::FewerThanTwo;
    else if (!table.isComplete())
        result.why = Missing::IncompleteTable;
    if (result.why)
        return result;
    const ByJudge said(table, highIsBest);
    std::vector<std::vector<double>> own(table.entries);
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        const std::vector<double> place = places(said.value[j]);
        for (std::size_t i = 0; i < place.size(); ++i)
            own[said.entry[j][i]].push_back(place[i]);
    }
    std::vector<Marks> marks;
    for (auto &places : own)
        marks.emplace_back(std::move(places));
    std::vector<std::uint32_t> order(table.entries);
    std::iota(order.begin(), order.end(), 0U);
    const auto compare = [&](std::uint32_t a, std::uint32_t b) {
        return compareMarks(marks[a], marks[b], table.judges, table.entries);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return compare(a, b) < 0; });
    result.ranks.resize(table.entries);
    std::uint32_t rank = 1;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compare(order[i - 1], order[i]) != 0)
            rank = i + 1;
        result.ranks[order[i]] = rank;
    }
    return result;
}

namespace {

/// Who met whom how often, and the likelihood of strengths.
class Contests {
public:
    Contests(const Preferences &preferences, const std::vector<double> &wins) : m_wins(wins), m_start(1, 0)
    {
        const std::uint32_t n = preferences.entries();
        for (std::uint32_t a = 0; a < n; ++a) {
            for (std::uint32_t b = 0; b < n; ++b) {
                if (const std::uint32_t met = a == b ? 0 : preferences.met(a, b); met > 0) {
                    m_other.push_back(b);
                    m_met.push_back(met);
                }
            }
            m_start.push_back(m_other.size());
        }
    }

    double likelihood(const std::vector<double> &strength) const
    {
        double sum = 0;
        for (std::size_t a = 0; a < m_wins.size(); ++a) {
            sum += m_wins[a] * strength[a];
            for (std::size_t i = m_start[a]; i < m_start[a + 1]; ++i) {
                if (m_other[i] < a) // log(exp(s) + exp(t)), safe for large ones
                    sum -= m_met[i] * (std::max(strength[a], strength[m_other[i]]) +
                                       std::log1p(std::exp(-std::abs(strength[a] - strength[m_other[i]]))));
            }
        }
        return sum;
    }

    /// Newton's step, by conjugate gradients: the information is a weighted Laplacian, singular along the constant, of which neither the
    /// slope nor the step has anything.
    std::vector<double> step(const std::vector<double> &strength) const
    {
        const std::size_t n = m_wins.size();
        std::vector<double> residual = m_wins;
        std::vector<double> weight(m_met.size());
        std::vector<double> diagonal(n);
        for (std::size_t a = 0; a < n; ++a) {
            for (std::size_t i = m_start[a]; i < m_start[a + 1]; ++i) {
                const double p = 1 / (1 + std::exp(strength[m_other[i]] - strength[a]));
                residual[a] -= m_met[i] * p;
                weight[i] = m_met[i] * p * (1 - p);
                diagonal[a] += weight[i];
            }
        }
        std::vector<double> step(n);
        std::vector<double> direction(n);
        const auto size = [&] {
            double sum = 0;
            for (std::size_t a = 0; a < n; ++a)
                sum += residual[a] * residual[a] / diagonal[a];
            return sum;
        };
        double now = size();
        const double least = 1e-20 * now;
        for (std::size_t a = 0; a < n; ++a)
            direction[a] = residual[a] / diagonal[a];
        for (std::size_t turn = 0; turn < 10 * n + 50 && now > least; ++turn) {
            std::vector<double> image(n);
            double curvature = 0;
            for (std::size_t a = 0; a < n; ++a) {
                for (std::size_t i = m_start[a]; i < m_start[a + 1]; ++i)
                    image[a] += weight[i] * (direction[a] - direction[m_other[i]]);
                curvature += image[a] * direction[a];
            }
            if (!(curvature > 0))
                break;
            for (std::size_t a = 0; a < n; ++a) {
                step[a] += now / curvature * direction[a];
                residual[a] -= now / curvature * image[a];
            }
            const double next = size();
            for (std::size_t a = 0; a < n; ++a)
                direction[a] = residual[a] / diagonal[a] + next / now * direction[a];
            now = next;
        }
        const double mean = std::accumulate(step.begin(), step.end(), 0.0) / static_cast<double>(n);
        for (double &value : step)
            value -= mean;
        return step;
    }

private:
    const std::vector<double> &m_wins;
    std::vector<std::size_t> m_start;
    std::vector<std::uint32_t> m_other;
    std::vector<double> m_met;
};

} // namespace

BradleyTerry bradleyTerry(const Preferences &preferences)
{
    const std::uint32_t n = preferences.entries();
    BradleyTerry result;
    if (n < 2) {
        result.why = Missing::FewerThanTwo;
        return result;
    }
    if (!isStronglyConnected(preferences)) {
        result.why = Missing::Disconnected;
        return result;
    }
    std::vector<double> wins(n);
    for (std::uint32_t a = 0; a < n; ++a) {
        for (std::uint32_t b = 0; b < n; ++b) {
            if (a != b)
                wins[a] +=
                    (preferences.met(a, b) + double(preferences.over(a, b)) - preferences.over(b, a)) / 2;
        }
    }
    const Contests contests(preferences, wins);
    result.strength.assign(n, 0.0);
    double likelihood = contests.likelihood(result.strength);
    constexpr int mostSteps = 100;
    for (double change = 1; change > 1e-11 && result.steps < mostSteps; ++result.steps) {
        const std::vector<double> step = contests.step(result.strength);
        bool better = false;
        for (double by = 1; by > 1e-6 && !better; by /= 2) {
            std::vector<double> next(n);
            change = 0;
            for (std::uint32_t a = 0; a < n; ++a) {
                next[a] = result.strength[a] + by * step[a];
                change = std::max(change, std::abs(by * step[a]));
            }
            const double now = contests.likelihood(next);
            better = now >= likelihood - 1e-12 * std::abs(likelihood);
            if (better) {
                result.strength = std::move(next);
                likelihood = now;
            }
        }
        if (!better)
            break;
    }
    return result;
}

std::vector<double> bordaPoints(const Observations &table, bool highIsBest)
{
    const ByJudge said(table, highIsBest);
    std::vector<double> points(table.entries);
    std::vector<std::uint32_t> counts(table.entries);
    const bool complete = table.isComplete();
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        const std::vector<double> place = places(said.value[j]);
        const auto r = static_cast<double>(place.size());
        for (std::size_t i = 0; i < place.size() && (complete || place.size() > 1); ++i) {
            points[said.entry[j][i]] += complete ? r - place[i] : (r - place[i]) / (r - 1);
            ++counts[said.entry[j][i]];
        }
    }
    for (std::uint32_t e = 0; !complete && e < table.entries; ++e)
        points[e] = counts[e] > 0 ? points[e] / counts[e] : 0;
    return points;
}

std::vector<double> trimmedMeans(const Observations &table, std::uint32_t drop)
{
    std::vector<double> means;
    for (const auto &values : byEntry(table)) {
        const std::size_t off = values.size() > 2 * std::size_t{drop} ? drop : 0;
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(off);
        const auto to = values.end() - static_cast<std::ptrdiff_t>(off);
        means.push_back(std::accumulate(from, to, 0.0) / static_cast<double>(to - from));
    }
    return means;
}

std::vector<double> medians(const Observations &table)
{
    std::vector<double> result;
    for (const auto &values : byEntry(table))
        result.push_back((values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2);
    return result;
}

std::vector<double> meanZ(const Observations &table)
{
    std::vector<double> n(table.judges);
    std::vector<double> mean(table.judges);
    std::vector<double> squares(table.judges);
    for (std::size_t i = 0; i < table.size(); ++i) {
        ++n[table.judge[i]];
        mean[table.judge[i]] += table.value[i];
    }
    for (std::uint32_t j = 0; j < table.judges; ++j)
        mean[j] /= n[j];
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double d = table.value[i] - mean[table.judge[i]];
        squares[table.judge[i]] += d * d;
    }
    std::vector<double> inverse(table.judges);
    for (std::uint32_t j = 0; j < table.judges; ++j)
        inverse[j] = n[j] > 1 && squares[j] > 0 ? 1 / std::sqrt(squares[j] / (n[j] - 1)) : 0;
    std::vector<double> sum(table.entries);
    std::vector<double> count(table.entries);
    for (std::size_t i = 0; i < table.size(); ++i) {
        sum[table.entry[i]] += (table.value[i] - mean[table.judge[i]]) * inverse[table.judge[i]];
        ++count[table.entry[i]];
    }
    for (std::uint32_t e = 0; e < table.entries; ++e)
        sum[e] /= count[e];
    return sum;
}

PointsOfZ pointsOfZ(const Observations &table)
{
    std::vector<double> n(table.judges);
    std::vector<double> sum(table.judges);
    PointsOfZ points;
    for (std::size_t i = 0; i < table.size(); ++i) {
        ++n[table.judge[i]];
        sum[table.judge[i]] += table.value[i];
        points.mean += table.value[i] / static_cast<double>(table.size());
    }
    double squares = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double apart = table.value[i] - sum[table.judge[i]] / n[table.judge[i]];
        squares += apart * apart;
    }
    const double freedom = static_cast<double>(table.size()) - table.judges;
    points.sd = freedom > 0 ? std::sqrt(squares / freedom) : 0;
    return points;
}

} // namespace palmares::statistics
