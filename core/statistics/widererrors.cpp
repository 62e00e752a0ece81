#include "core/statistics/widererrors.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <variant>

namespace palmares::statistics {

namespace {

constexpr std::uint32_t mostLevels = 100;
constexpr std::size_t mostValues = 20'000;
constexpr int points = 14;
constexpr double negligible = 9; ///< loss of −2 log likelihood at which the grid may end

class Grid {
public:
    /// `ofEntries`: whose standard deviation varies.
    Grid(const Observations &table, const Columns &fixed, const CrossedModel &model, const PanelContrast &panel, bool ofEntries)
        : m_table(table), m_fixed(fixed), m_model(model), m_panel(panel), m_ofEntries(ofEntries),
          m_residual(std::max(model.residualVariance, 1e-9 * (model.entryVariance + model.judgeVariance))),
          m_best(std::sqrt((ofEntries ? model.entryVariance : model.judgeVariance) / m_residual)),
          m_levels(ofEntries ? table.entries : table.judges)
    {
    }

    /// Mean square errors of the entries before these judges, of the judges' effects, and of these against the panel.
    struct Squares {
        std::vector<double> entry;
        std::vector<double> judge;
        std::vector<double> panel;
    };
    Squares squares()
    {
        m_least = at(m_best).criterion;
        const double width = oneLikelihood();
        double low = std::max(0.0, m_best - 4 * width);
        double high = m_best + 4.5 * width;
        for (int i = 0; i < 5 && at(high).criterion - m_least < negligible; ++i)
            high += 2 * width;
        Squares squares{std::vector<double>(m_fixed.width == 0 ? m_table.entries : 0), std::vector<double>(m_table.judges),
                        std::vector<double>(m_table.judges)};
        double sum = 0;
        for (int k = 0; k <= points; ++k) {
            const double ratio = low + (high - low) * k / points;
            const Point point = at(ratio);
            // Flat in the variance, of which the standard deviation is the root.
            const double weight = std::exp(-(point.criterion - m_least) / 2) * (m_ofEntries ? ratio : 1) *
                                  (k == 0 || k == points ? 0.5 : 1);
            if (!std::isfinite(weight))
                continue;
            sum += weight;
            add(squares.entry, point.squares.entry, weight);
            add(squares.judge, point.squares.judge, weight);
            add(squares.panel, point.squares.panel, weight);
        }
        for (std::vector<double> *all : {&squares.entry, &squares.judge, &squares.panel}) {
            for (double &square : *all)
                square /= sum;
        }
        return squares;
    }

private:
    /// Everything at one ratio.
    struct Point {
        double criterion = INFINITY; ///< −2 log of the restricted likelihood, the residual variance the best
        Squares squares; ///< around the model's effects
    };

    static void add(std::vector<double> &to, const std::vector<double> &from, double weight)
    {
        for (std::size_t i = 0; i < from.size(); ++i)
            to[i] += weight * from[i];
    }

    /// How far the ratio must move to lose one of −2 log likelihood.
    double oneLikelihood()
    {
        double width = std::max(m_best, 0.2) / std::sqrt(2.0 * m_levels);
        for (int i = 0; i < 3; ++i) {
            const double loss = at(m_best + width).criterion - m_least;
            if (!(loss > 0))
                width *= 2;
            else
                width /= std::clamp(std::sqrt(loss), 0.25, 4.0);
        }
        return width;
    }

    Point at(double ratio) const
    {
        CrossedOptions options;
        const double own = ratio * ratio * m_residual;
        options.held = CrossedOptions::Held{m_ofEntries ? own : m_model.entryVariance,
                                            m_ofEntries ? m_model.judgeVariance : own, m_residual};
        auto fitted = CrossedFit::fit(m_table, m_fixed, options);
        Point point;
        if (!std::holds_alternative<std::unique_ptr<CrossedFit>>(fitted))
            return point;
        const CrossedFit &fit = *std::get<std::unique_ptr<CrossedFit>>(fitted);
        const CrossedModel &model = fit.model();
        // (y − μ)ᵀV⁻¹(y − μ), V in residual variances: the best residual variance follows from it.
        double quadratic = 0;
        for (std::size_t i = 0; i < m_table.size(); ++i) {
            double left = m_table.value[i] - model.mu;
            for (std::size_t k = 0; k < m_fixed.width; ++k)
                left -= m_fixed.row(i)[k] * model.fixed[k];
            quadratic += left * (left - model.entryEffect[m_table.entry[i]] - model.judgeEffect[m_table.judge[i]]);
        }
        const double freedom = static_cast<double>(m_table.size()) - 1 - static_cast<double>(m_fixed.width);
        if (!(quadratic > 0))
            return point;
        const double best = quadratic / freedom;
        point.criterion = model.criterion + freedom * std::log(best / m_residual) + freedom - quadratic / m_residual;
        const double scale = quadratic / std::max(1.0, freedom - 2) / m_residual;
        const auto squared = [&](const std::vector<double> &se, const std::vector<double> &effect,
                                 const std::vector<double> &usual, double shift = 0) {
            std::vector<double> squares;
            for (std::size_t i = 0; i < se.size(); ++i) {
                const double off = effect[i] - usual[i] + shift;
                squares.push_back(scale * se[i] * se[i] + off * off);
            }
            return squares;
        };
        const PanelContrast panel = fit.againstPanel(m_panel.part);
        point.squares = {m_fixed.width > 0 ? std::vector<double>()
                                           : squared(fit.beforePanel(), model.entryEffect, m_model.entryEffect, model.mu - m_model.mu),
                         squared(model.judgeSe, model.judgeEffect, m_model.judgeEffect),
                         squared(panel.se, panel.effect, m_panel.effect)};
        return point;
    }

    const Observations &m_table;
    const Columns &m_fixed;
    const CrossedModel &m_model;
    const PanelContrast &m_panel;
    bool m_ofEntries;
    double m_residual;
    double m_best;
    std::uint32_t m_levels;
    double m_least = 0;
};

} // namespace

std::optional<WiderErrors> widerErrors(const Observations &table, const CrossedFit &fit, const PanelContrast &panel, const Columns &fixed)
{
    const CrossedModel &model = fit.model();
    if (std::min(table.entries, table.judges) > mostLevels || table.size() > mostValues || !model.hasJudges ||
        model.residualAtZero || model.iterative)
        return std::nullopt;
    const Grid::Squares byEntry = Grid(table, fixed, model, panel, true).squares();
    const Grid::Squares byJudge = Grid(table, fixed, model, panel, false).squares();
    const auto errors = [](std::vector<double> own, const std::vector<double> &other, const std::vector<double> &se) {
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i] = std::sqrt(own[i] + std::max(0.0, other[i] - se[i] * se[i]));
        return own;
    };
    return WiderErrors{fixed.width > 0 ? std::vector<double>() : errors(byEntry.entry, byJudge.entry, fit.beforePanel()),
                       errors(byJudge.judge, byEntry.judge, model.judgeSe),
                       errors(byJudge.panel, byEntry.panel, panel.se)};
}

} // namespace palmares::statistics
