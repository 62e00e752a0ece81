#pragma once

#include "core/statistics/crossedequations.h"
#include "core/statistics/observations.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace palmares::statistics {

struct CrossedOptions {
    enum class Way { Auto, Exact, Iterative };
    Way way = Way::Auto; ///< Auto: exact up to `exactUpTo` levels of the smaller factor
    std::uint32_t exactUpTo = 3'000;
    std::size_t probes = 16;      ///< of the iterative way
    double tolerance = 1e-8;      ///< relative change of the variances at which it stops
    bool predictionErrors = true; ///< also the standard errors of all effects
    Algebra algebra = bestAlgebra();
    /// Given: nothing is estimated but the effects, at these variances.
    struct Held {
        double entry = 0;
        double judge = 0;
        double residual = 0;
    };
    std::optional<Held> held;
};

/// The crossed mixed model y = μ + entry + judge + residual, both factors random and normal, fitted by
/// restricted maximum likelihood (Patterson and Thompson 1971) with average information steps (Gilmour,
/// Thompson and Cullis 1995).
struct CrossedModel {
    double mu = 0;
    double muSe = 0;
    double entryVariance = 0; ///< exactly 0 on the boundary
    double judgeVariance = 0;
    double residualVariance = 0;
    bool hasJudges = true; ///< false: every judge has one value, so that judges cannot be told from residuals
    bool entryAtZero = false; ///< the likelihood is largest at a variance of 0
    bool judgeAtZero = false;
    bool residualAtZero = false; ///< entries and judges explain everything
    double criterion = 0;        ///< −2 · restricted log-likelihood, equal to the REML criterion of lme4
    bool iterative = false;
    /// Standard deviations of the random errors that the probes of the iterative way leave in its answers; 0 if exact.
    struct MonteCarlo {
        double entry = 0; ///< of the variances
        double judge = 0;
        double residual = 0;
        double criterion = 0;
    };
    MonteCarlo monteCarlo;
    int steps = 0;
    bool converged = true;
    std::vector<double> entryEffect; ///< best linear unbiased predictions (Henderson 1975)
    std::vector<double> entrySe;     ///< prediction errors with μ estimated; empty if not asked for
    std::vector<double> judgeEffect; ///< above 0 gives more
    std::vector<double> judgeSe;
    std::vector<double> fixed;           ///< what the columns of fixed effects came to
    std::vector<double> fixedCovariance; ///< of μ and them, μ first, row by row
    std::vector<double> entryScore; ///< by entry, the sum of V⁻¹·(value − μ − fixed effects): what speaks for
                                    ///< a further effect of the entry
};

/// Judges against the panel on the same entries: what each gives more than the mean of the judges of the own part, the judge
/// included. Unlike an effect, which is held against all judges there might be, a complete table tells it as closely as its
/// entries are many, however few the judges.
struct PanelContrast {
    std::vector<std::uint32_t> part; ///< in which part of the judge–entry graph each judge is
    std::vector<double> effect;
    std::vector<double> se; ///< prediction error at the variances of the model
};

/// A fitted model and the equations at its variances, from which effects can be drawn.
class CrossedFit {
public:
    /// Missing: FewerThanTwo entries, or no entry with a second value; NoVariation. \returns the fit or why
    /// there is none
    static std::variant<std::unique_ptr<CrossedFit>, Missing> fit(const Observations &table,
                                                                  const CrossedOptions &options = {});
    /// The same with fixed effects besides μ: y = μ + x·b + entry + judge + residual. `fixed`: a row an
    /// observation, a column an effect; columns and the constant are linearly independent.
    static std::variant<std::unique_ptr<CrossedFit>, Missing>
    fit(const Observations &table, const Columns &fixed, const CrossedOptions &options);

    const CrossedModel &model() const { return m_model; }
    std::size_t entries() const { return m_model.entryEffect.size(); }

    /// Every judge's effect less the mean of those of the same part, `part` by judge, with the error of this difference from
    /// the covariance of all predictions. One more solution of the equations. \pre judges and prediction errors are there;
    /// nothing has been drawn
    PanelContrast againstPanel(std::vector<std::uint32_t> part) const;

    /// Prediction errors, by entry, of μ + its effect + the mean effect of all judges: of what these judges would give it on
    /// average, had each of them scored it. Their effects are predicted with a sum of 0, so the prediction is μ + the entry's
    /// effect; what moves all entries alike, however few they and their judges are, is not in its error. Where judges cannot be told from
    /// residuals, of μ + its effect. One more solution of the equations. \pre as againstPanel(), and no fixed effects but μ
    std::vector<double> beforePanel() const;

    /// Draws of μ + entry effect given the variances: draw `first` + c in column c. With an entry variance of
    /// 0 nothing tells entries apart: the draws are then plain noise of the size of 1, so that every order is
    /// as likely as any. Deterministic in the seed; nothing but further draws may follow.
    void drawEntries(std::uint64_t seed, std::uint64_t first, Columns &out);

private:
    CrossedFit(const Observations &table, const Columns &fixed, const CrossedOptions &options);
    /// Covariances of every effect with those of all judges, summed, over the residual variance.
    void sumOverJudges(Columns &wide, Columns &narrow) const;
    friend class Restricted;

    CrossedLayout m_layout;
    std::unique_ptr<CrossedEquations> m_equations;
    CrossedModel m_model;
    std::vector<double> m_entryOfMean; ///< how much an effect falls when μ rises by 1
    Columns m_judgeOfFixed; ///< how much a judge's effect falls when μ, or another fixed effect, rises by 1
};

} // namespace palmares::statistics
