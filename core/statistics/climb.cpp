#include "core/statistics/climb.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace palmares::statistics {

namespace {

using Numbers = std::vector<double>;

constexpr std::size_t pairsKept = 12;
constexpr int mostHalves = 40;
constexpr double longest = 2;        ///< of a step, in any direction
constexpr double leastGain = 1e-4;   ///< of what the slope promises (Armijo 1966)
constexpr double rounding = 1e-14;   ///< of the value

double dot(const Numbers &a, const Numbers &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Where steps went and how the slope turned on the way.
class Curvature {
public:
    void add(Numbers move, Numbers turn)
    {
        const double product = dot(move, turn);
        if (!(product > 0))
            return;
        m_pairs.push_front({std::move(move), std::move(turn), product});
        if (m_pairs.size() > pairsKept)
            m_pairs.pop_back();
    }

    /// The slope times the inverse curvature; without a pair a short step of `first`.
    Numbers times(Numbers slope, double first) const
    {
        Numbers shares;
        for (const Pair &pair : m_pairs) {
            shares.push_back(dot(pair.move, slope) / pair.product);
            for (std::size_t i = 0; i < slope.size(); ++i)
                slope[i] -= shares.back() * pair.turn[i];
        }
        const double scale = m_pairs.empty() ? first : m_pairs[0].product / dot(m_pairs[0].turn, m_pairs[0].turn);
        for (double &part : slope)
            part *= scale;
        for (std::size_t p = m_pairs.size(); p-- > 0;) {
            const double back = shares[p] - dot(m_pairs[p].turn, slope) / m_pairs[p].product;
            for (std::size_t i = 0; i < slope.size(); ++i)
                slope[i] += back * m_pairs[p].move[i];
        }
        return slope;
    }

private:
    struct Pair {
        Numbers move;
        Numbers turn;
        double product = 0;
    };
    std::deque<Pair> m_pairs; ///< the last first
};

double largest(const Numbers &values)
{
    double most = 0;
    for (const double value : values)
        most = std::max(most, std::abs(value));
    return most;
}

} // namespace

bool climb(Numbers &x, const Slope &function, const ClimbOptions &options)
{
    Curvature curvature;
    Numbers slope(x.size());
    double value = function(x, slope);
    Numbers next(x.size());
    Numbers turned(x.size());
    for (int step = 0; step < options.mostSteps; ++step) {
        if (largest(slope) < options.enough || !options.isWithin(x))
            return true;
        const Numbers move = curvature.times(slope, 0.1 / largest(slope));
        const double rise = dot(slope, move);
        double length = std::min(1.0, longest / largest(move));
        double reached = value;
        for (int halves = 0; halves < mostHalves; ++halves, length /= 2) {
            for (std::size_t i = 0; i < x.size(); ++i)
                next[i] = x[i] + length * move[i];
            reached = function(next, turned);
            if (reached >= value + leastGain * length * rise - rounding * std::abs(value))
                break;
        }
        if (!(reached >= value - rounding * std::abs(value)))
            return false;
        Numbers moved = next;
        Numbers turn = slope;
        for (std::size_t i = 0; i < x.size(); ++i) {
            moved[i] -= x[i];
            turn[i] -= turned[i];
        }
        curvature.add(std::move(moved), std::move(turn));
        value = reached;
        std::swap(x, next);
        std::swap(slope, turned);
    }
    return false;
}

} // namespace palmares::statistics
