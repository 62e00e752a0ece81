#include "core/statistics/fairness.h"

#include "core/statistics/distributions.h"
#include "core/statistics/permutation.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <variant>

namespace palmares::statistics {

namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};
constexpr std::uint64_t mostWork = 4'000'000'000; ///< multiplications that permutations may cost

/// How one attribute enters a model: a column for every group that is shown but the first, and one for all
/// that are not.
struct Coding {
    std::vector<std::uint32_t> count;  ///< entries by group
    std::vector<std::uint32_t> number; ///< of the groups shown, from 0; else none
    std::uint32_t shown = 0;
    ColumnList columns;         ///< of the groups 1 … shown − 1, by entry
    ColumnList hidden;          ///< of the entries that are in none of them; empty if all are
    std::vector<bool> compared; ///< entries in a group that is shown

    bool isComparable() const { return shown > 1; }
};

Coding codingOf(const Attribute &attribute, std::uint32_t smallest)
{
    Coding coding;
    coding.count.resize(attribute.groups);
    coding.number.resize(attribute.groups, none);
    for (const std::uint32_t group : attribute.group) {
        if (group < attribute.groups)
            ++coding.count[group];
    }
    for (std::uint32_t g = 0; g < attribute.groups; ++g) {
        if (coding.count[g] > 0 && coding.count[g] >= smallest)
            coding.number[g] = coding.shown++;
    }
    const std::size_t entries = attribute.group.size();
    coding.columns.assign(coding.shown > 0 ? coding.shown - 1 : 0, std::vector<double>(entries));
    coding.compared.resize(entries);
    std::vector<double> hidden(entries);
    for (std::size_t e = 0; e < entries; ++e) {
        const std::uint32_t group = attribute.group[e];
        const std::uint32_t number = group < attribute.groups ? coding.number[group] : none;
        coding.compared[e] = number != none;
        if (number == none)
            hidden[e] = 1;
        else if (number > 0)
            coding.columns[number - 1][e] = 1;
    }
    if (std::find(hidden.begin(), hidden.end(), 1.0) != hidden.end())
        coding.hidden.push_back(std::move(hidden));
    return coding;
}

double tWidth(double level, double freedom)
{
    return std::sqrt(fQuantile(level, 1, std::max(1.0, freedom)));
}

/// Fixed effects of a model, some known by entry and some by sheet.
class Design {
public:
    explicit Design(const Observations &table) : m_table(table) {}

    /// \returns where the first of the columns stands, counting the mean as 0
    std::size_t addByEntry(const ColumnList &columns)
    {
        const std::size_t at = 1 + m_byEntry.size();
        for (const auto &column : columns) {
            m_byEntry.push_back(column);
            std::vector<double> sheets(m_table.size());
            for (std::size_t i = 0; i < sheets.size(); ++i)
                sheets[i] = column[m_table.entry[i]];
            m_bySheet.push_back(std::move(sheets));
        }
        return at;
    }
    std::size_t addBySheet(std::vector<double> column)
    {
        std::vector<double> means(m_table.entries);
        std::vector<double> counts(m_table.entries);
        for (std::size_t i = 0; i < column.size(); ++i) {
            means[m_table.entry[i]] += column[i];
            ++counts[m_table.entry[i]];
        }
        for (std::size_t e = 0; e < means.size(); ++e)
            means[e] /= counts[e];
        m_byEntry.push_back(std::move(means));
        m_bySheet.push_back(std::move(column));
        return m_bySheet.size();
    }
    std::size_t size() const { return 1 + m_bySheet.size(); }
    const ColumnList &byEntry() const { return m_byEntry; }
    const ColumnList &bySheet() const { return m_bySheet; }

    /// Fits it without the columns `from` to `to` − 1.
    std::variant<std::unique_ptr<CrossedFit>, Missing> fit(const CrossedOptions &options,
                                                           std::size_t from = 0, std::size_t to = 0) const
    {
        return fit(m_table, options, from, to);
    }
    std::variant<std::unique_ptr<CrossedFit>, Missing> fit(const Observations &table,
                                                           const CrossedOptions &options,
                                                           std::size_t from = 0, std::size_t to = 0) const
    {
        ColumnList kept;
        for (std::size_t k = 0; k < m_bySheet.size(); ++k) {
            if (k + 1 < from || k + 1 >= to)
                kept.push_back(m_bySheet[k]);
        }
        Columns fixed(table.size(), kept.size());
        for (std::size_t i = 0; i < table.size(); ++i) {
            for (std::size_t k = 0; k < kept.size(); ++k)
                fixed.row(i)[k] = kept[k][i];
        }
        return CrossedFit::fit(table, fixed, options);
    }

private:
    const Observations &m_table;
    ColumnList m_byEntry; ///< of columns known by sheet their means
    ColumnList m_bySheet;
};

class Maker {
public:
    Maker(const FairnessInput &input, const FairnessQuestion &question)
        : m_input(input), m_table(input.table), m_question(question), m_means(input.table.entries),
          m_sheets(input.table.entries), m_joint(input.table)
    {
        for (std::size_t i = 0; i < m_table.size(); ++i) {
            m_means[m_table.entry[i]] += m_table.value[i];
            ++m_sheets[m_table.entry[i]];
        }
        for (std::size_t e = 0; e < m_means.size(); ++e)
            m_means[e] /= m_sheets[e];
        m_options.predictionErrors = false;
    }

    Fairness make()
    {
        for (const Attribute &attribute : m_input.attributes)
            m_codings.push_back(codingOf(attribute, m_question.smallest));
        m_result.attributes.resize(m_codings.size());
        for (std::size_t a = 0; a < m_codings.size(); ++a) {
            plain(a);
            if (m_input.model && m_codings[a].isComparable())
                alone(a);
        }
        if (m_input.model)
            together();
        correct();
        return std::move(m_result);
    }

private:
    using Fit = std::unique_ptr<CrossedFit>;

    void plain(std::size_t a);
    void alone(std::size_t a);
    void together();
    void countMatch();
    bool buildJoint();
    void rest(std::size_t a, const CrossedModel &model);
    void match(const CrossedModel &model);
    void correct();
    Estimate fill(std::size_t a, const CrossedModel &model, const Design &design, std::size_t first,
                  std::size_t hidden, MeanLimits GroupMean::*mean, MeanLimits GroupMean::*apart);
    double permuted(std::size_t a, const CrossedModel &at, const Design &design, std::size_t first);
    std::uint32_t permutations(std::uint64_t each) const
    {
        return static_cast<std::uint32_t>(
            std::clamp<std::uint64_t>(mostWork / std::max<std::uint64_t>(1, each),
                                      std::min(999U, m_question.permutations), m_question.permutations));
    }
    static CrossedOptions::Held variancesOf(const CrossedModel &model)
    {
        return {model.entryVariance, model.judgeVariance, model.residualVariance};
    }

    const FairnessInput &m_input;
    const Observations &m_table;
    const FairnessQuestion &m_question;
    std::vector<double> m_means; ///< of the entries
    std::vector<double> m_sheets;
    std::vector<Coding> m_codings;
    CrossedOptions m_options;
    Design m_joint;
    std::vector<std::size_t> m_at; ///< where an attribute stands in the joint design; 0 = it does not
    std::size_t m_offered = 0;      ///< columns, also those that say the same as others
    std::vector<std::size_t> m_own; ///< how many in it are the attribute's
    std::vector<std::size_t> m_hiddenAt; ///< the same of its entries that are not shown
    std::size_t m_matchAt = 0;
    Fairness m_result;
};

void Maker::plain(std::size_t a)
{
    const Coding &coding = m_codings[a];
    const std::vector<std::uint32_t> &group = m_input.attributes[a].group;
    GroupComparison &result = m_result.attributes[a];
    result.groups.resize(coding.count.size());
    for (std::size_t g = 0; g < coding.count.size(); ++g) {
        result.groups[g].n = coding.count[g];
        result.groups[g].shown = coding.number[g] != none;
    }
    std::vector<double> values;
    ColumnList columns(coding.columns.size());
    for (std::size_t e = 0; e < group.size(); ++e) {
        if (!coding.compared[e])
            continue;
        result.groups[group[e]].raw.mean += m_means[e];
        values.push_back(m_means[e]);
        for (std::size_t k = 0; k < columns.size(); ++k)
            columns[k].push_back(coding.columns[k][e]);
    }
    for (GroupMean &mean : result.groups)
        mean.raw.mean /= mean.shown ? mean.n : 1;
    for (std::size_t e = 0; e < group.size(); ++e) {
        if (!coding.compared[e])
            continue;
        MeanLimits &raw = result.groups[group[e]].raw;
        raw.se += (m_means[e] - raw.mean) * (m_means[e] - raw.mean);
    }
    double within = 0;
    for (GroupMean &mean : result.groups) {
        if (!mean.shown || mean.n < 2)
            continue;
        within += mean.raw.se;
        mean.raw.se = std::sqrt(mean.raw.se / (mean.n - 1.0) / mean.n);
        const double half = tWidth(m_question.level, mean.n - 1.0) * mean.raw.se;
        mean.raw.low = mean.raw.mean - half;
        mean.raw.high = mean.raw.mean + half;
    }
    const auto n = static_cast<double>(values.size());
    const double kinds = coding.shown;
    if (!coding.isComparable() || n <= kinds)
        return;
    const double all = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (double &value : values) {
        value -= all;
        squares += value * value;
    }
    result.raw = within > 1e-12 * squares ? Estimate((squares - within) / (kinds - 1) / within * (n - kinds))
                                          : Estimate(Missing::NoVariation);
    if (!(squares > 0))
        return;
    const ColumnList basis = orthonormal({std::vector<double>(values.size(), 1.0)}, columns);
    result.rawP = shuffledP(basis, values, permutations(values.size() * basis.size()), m_question.seed);
}

/// Means of the groups with the other columns at their means over entries, and F of their differences.
Estimate Maker::fill(std::size_t a, const CrossedModel &model, const Design &design, std::size_t first,
                     std::size_t hidden, MeanLimits GroupMean::*mean, MeanLimits GroupMean::*apart)
{
    const Coding &coding = m_codings[a];
    const auto p = static_cast<Eigen::Index>(design.size());
    const Eigen::Map<const Eigen::MatrixXd> covariance(model.fixedCovariance.data(), p, p);
    Eigen::VectorXd fixed(p);
    Eigen::VectorXd usual = Eigen::VectorXd::Zero(p);
    fixed[0] = model.mu;
    usual[0] = 1;
    for (Eigen::Index k = 1; k < p; ++k) {
        const auto at = static_cast<std::size_t>(k - 1);
        fixed[k] = model.fixed[at];
        const auto &column = design.byEntry()[at];
        usual[k] = std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(column.size());
    }
    const auto from = static_cast<Eigen::Index>(first);
    const auto columns = static_cast<Eigen::Index>(coding.columns.size());
    usual.segment(from, columns).setZero();
    if (hidden > 0)
        usual[static_cast<Eigen::Index>(hidden)] = 0;
    GroupComparison &result = m_result.attributes[a];
    double entries = 0;
    Eigen::VectorXd middle = Eigen::VectorXd::Zero(p);
    const auto at = [&](std::uint32_t number) {
        Eigen::VectorXd row = usual;
        if (number > 0)
            row[from + number - 1] = 1;
        return row;
    };
    for (std::size_t g = 0; g < result.groups.size(); ++g) {
        if (!result.groups[g].shown)
            continue;
        middle += result.groups[g].n * at(coding.number[g]);
        entries += result.groups[g].n;
    }
    middle /= entries;
    const double width =
        tWidth(m_question.level, static_cast<double>(m_table.entries) - static_cast<double>(p));
    const auto limits = [&](const Eigen::VectorXd &row) {
        const double value = row.dot(fixed);
        const double se = std::sqrt(std::max(0.0, row.dot(covariance * row)));
        return MeanLimits{value, se, value - width * se, value + width * se};
    };
    for (std::size_t g = 0; g < result.groups.size(); ++g) {
        if (!result.groups[g].shown)
            continue;
        const Eigen::VectorXd row = at(coding.number[g]);
        result.groups[g].*mean = limits(row);
        result.groups[g].*apart = limits(row - middle);
    }
    const Eigen::VectorXd own = fixed.segment(from, columns);
    const Eigen::MatrixXd block = covariance.block(from, from, columns, columns);
    const double f = own.dot(block.ldlt().solve(own)) / static_cast<double>(columns);
    return std::isfinite(f) ? Estimate(f) : Estimate(Missing::NoVariation);
}

/// `at`: whose variances are held. The attribute's columns start at `first` of the design.
double Maker::permuted(std::size_t a, const CrossedModel &at, const Design &design, std::size_t first)
{
    const Coding &coding = m_codings[a];
    const std::size_t after = first + coding.columns.size();
    CrossedOptions options = m_options;
    options.held = variancesOf(at);
    const auto held = design.fit(options, first, after);
    const Fit *fit = std::get_if<Fit>(&held);
    if (!fit)
        return 1;
    // An entry's score over the root of its variance; columns likewise. Entries that are not compared stay
    // where they are.
    std::vector<double> scores;
    ColumnList given(1);
    ColumnList wanted(coding.columns.size());
    for (std::size_t k = 0; k < design.byEntry().size(); ++k) {
        if (k + 1 < first || k + 1 >= after)
            given.emplace_back();
    }
    for (std::size_t e = 0; e < m_table.entries; ++e) {
        if (!coding.compared[e])
            continue;
        const double weight =
            1 / std::sqrt(std::max(at.entryVariance + at.residualVariance / m_sheets[e], 1e-300));
        scores.push_back((*fit)->model().entryScore[e] / weight);
        given[0].push_back(weight);
        std::size_t next = 1;
        for (std::size_t k = 0; k < design.byEntry().size(); ++k) {
            const double value = weight * design.byEntry()[k][e];
            if (k + 1 >= first && k + 1 < after)
                wanted[k + 1 - first].push_back(value);
            else
                given[next++].push_back(value);
        }
    }
    const ColumnList basis = orthonormal(given, wanted);
    return shuffledP(basis, scores, permutations(scores.size() * basis.size()), m_question.seed);
}

void Maker::alone(std::size_t a)
{
    GroupComparison &result = m_result.attributes[a];
    Design design(m_table);
    const std::size_t first = design.addByEntry(m_codings[a].columns);
    const std::size_t hidden = m_codings[a].hidden.empty() ? 0 : design.addByEntry(m_codings[a].hidden);
    if (m_table.entries <= design.size())
        return;
    const auto fitted = design.fit(m_options);
    if (const Missing *missing = std::get_if<Missing>(&fitted)) {
        result.adjusted = *missing;
        return;
    }
    const CrossedModel &model = std::get<Fit>(fitted)->model();
    result.adjusted = fill(a, model, design, first, hidden, &GroupMean::adjusted, &GroupMean::apart);
    if (result.adjusted)
        result.adjustedP = permuted(a, *m_input.model, design, first);
}

/// Counts the sheets of either side and says whether they may be shown.
void Maker::countMatch()
{
    MatchEffect &match = m_result.match;
    std::vector<std::uint8_t> entries(m_table.entries);
    std::vector<std::uint8_t> judges(m_table.judges);
    for (std::size_t i = 0; i < m_input.common.size(); ++i) {
        if (m_input.common[i] == Common::NotKnown)
            continue;
        const bool isOwn = m_input.common[i] == Common::Own;
        ++(isOwn ? match.own : match.others);
        entries[m_table.entry[i]] |= isOwn ? 1 : 2;
        judges[m_table.judge[i]] |= isOwn ? 1 : 2;
    }
    const auto has = [](const std::vector<std::uint8_t> &of, std::uint8_t side, std::uint32_t fewest) {
        return std::count_if(of.begin(), of.end(),
                             [&](std::uint8_t sides) { return (sides & side) != 0; }) >= fewest;
    };
    for (const std::uint8_t side : {1, 2}) {
        if (!has(entries, side, m_question.smallest) || !has(judges, side, m_question.smallestJudges))
            return;
    }
    match.difference = Missing::NoVariation;
}

/// All attributes that can be compared, what is besides, and the match; false if that is too much for so few
/// entries.
bool Maker::buildJoint()
{
    Design all(m_table);
    constexpr std::size_t nobody = ~std::size_t{0};
    struct Owner {
        std::size_t attribute = nobody;
        bool isHidden = false;
    };
    std::vector<Owner> owners; ///< of every column
    const auto add = [&](const ColumnList &columns, std::size_t of, bool isHidden) {
        all.addByEntry(columns);
        owners.insert(owners.end(), columns.size(), {of, isHidden});
    };
    for (const Attribute &attribute : m_input.besides) {
        const Coding coding = codingOf(attribute, 1);
        add(coding.columns, nobody, false);
        add(coding.hidden, nobody, false);
    }
    for (std::size_t a = 0; a < m_codings.size(); ++a) {
        if (!m_codings[a].isComparable())
            continue;
        add(m_codings[a].columns, a, false);
        add(m_codings[a].hidden, a, true);
    }
    const bool withMatch = m_result.match.difference.why() == Missing::NoVariation;
    if (withMatch) {
        std::vector<double> own(m_table.size());
        std::vector<double> unknown(m_table.size());
        for (std::size_t i = 0; i < own.size(); ++i) {
            own[i] = m_input.common[i] == Common::Own ? 1 : 0;
            unknown[i] = m_input.common[i] == Common::NotKnown ? 1 : 0;
        }
        all.addBySheet(std::move(unknown));
        all.addBySheet(std::move(own));
        owners.resize(owners.size() + 2);
    }
    m_offered = owners.size();
    const std::vector<bool> kept = independent(all.bySheet());
    if (2 * static_cast<std::size_t>(std::count(kept.begin(), kept.end(), true)) + 2 > m_table.entries)
        return false;
    m_at.assign(m_codings.size(), 0);
    m_hiddenAt.assign(m_codings.size(), 0);
    m_own.assign(m_codings.size() + 1, 0); // the last: of none
    std::vector<std::size_t> columns(m_codings.size());
    for (std::size_t k = 0; k < kept.size(); ++k) {
        if (!kept[k])
            continue;
        const std::size_t at = m_joint.addBySheet(all.bySheet()[k]);
        const auto [attribute, isHidden] = owners[k];
        m_own[attribute == nobody ? m_codings.size() : attribute] += 1;
        if (withMatch && k + 1 == kept.size())
            m_matchAt = at;
        else if (attribute != nobody && isHidden)
            m_hiddenAt[attribute] = at;
        else if (attribute != nobody && columns[attribute]++ == 0)
            m_at[attribute] = at;
    }
    // An attribute of which a column is missing cannot be told from those before it.
    for (std::size_t a = 0; a < m_codings.size(); ++a) {
        if (columns[a] < m_codings[a].columns.size())
            m_at[a] = 0;
    }
    return true;
}

void Maker::rest(std::size_t a, const CrossedModel &model)
{
    GroupComparison &result = m_result.attributes[a];
    const bool isAlone = m_offered == m_codings[a].columns.size() + m_codings[a].hidden.size();
    if (isAlone || m_at[a] == 0 || m_joint.size() == 1 + m_own[a]) { // what is offered beside it may all say the same
        result.rest = isAlone ? Missing::NotAsked : Missing::NoVariation;
        return;
    }
    result.rest = fill(a, model, m_joint, m_at[a], m_hiddenAt[a], &GroupMean::rest, &GroupMean::restApart);
    if (result.rest)
        result.restP = permuted(a, model, m_joint, m_at[a]);
}

void Maker::match(const CrossedModel &model)
{
    MatchEffect &match = m_result.match;
    if (m_matchAt == 0)
        return;
    const std::size_t p = m_joint.size();
    match.difference = model.fixed[m_matchAt - 1];
    match.se = std::sqrt(model.fixedCovariance[m_matchAt * p + m_matchAt]);
    const double half =
        tWidth(m_question.level, static_cast<double>(m_table.entries) - static_cast<double>(p)) * match.se;
    match.low = *match.difference - half;
    match.high = *match.difference + half;
    CrossedOptions options = m_options;
    options.held = variancesOf(model);
    // What the model without the match leaves of values, and of the match itself.
    const auto left = [&](const Observations &table) {
        const auto held = m_joint.fit(table, options, m_matchAt, m_matchAt + 1);
        std::vector<double> rests;
        const Fit *fit = std::get_if<Fit>(&held);
        for (std::size_t i = 0; fit && i < table.size(); ++i) {
            const CrossedModel &found = (*fit)->model();
            double value = table.value[i] - found.mu - found.entryEffect[table.entry[i]] -
                           found.judgeEffect[table.judge[i]];
            std::size_t next = 0;
            for (std::size_t k = 0; k + 1 < p; ++k) {
                if (k + 1 != m_matchAt)
                    value -= found.fixed[next++] * m_joint.bySheet()[k][i];
            }
            rests.push_back(value);
        }
        return rests;
    };
    Observations asValues = m_table;
    asValues.value = m_joint.bySheet()[m_matchAt - 1];
    const std::vector<double> factors = left(asValues);
    const std::vector<double> values = left(m_table);
    std::vector<double> factor;
    std::vector<double> score;
    std::vector<std::uint32_t> judge;
    for (std::size_t i = 0; i < factors.size() && i < values.size(); ++i) {
        if (m_input.common[i] == Common::NotKnown)
            continue;
        factor.push_back(factors[i]);
        score.push_back(values[i]);
        judge.push_back(m_table.judge[i]);
    }
    match.p = shuffledWithin(factor, score, judge, m_table.judges, permutations(4 * factor.size()),
                             m_question.seed);
}

void Maker::together()
{
    countMatch();
    if (!buildJoint() || m_joint.size() < 2)
        return;
    const auto fitted = m_joint.fit(m_options);
    const Fit *fit = std::get_if<Fit>(&fitted);
    if (!fit)
        return;
    for (std::size_t a = 0; a < m_codings.size(); ++a) {
        if (m_codings[a].isComparable())
            rest(a, (*fit)->model());
    }
    match((*fit)->model());
}

/// Corrected together: who looks at ten attributes finds one at ten per cent. Raw and adjusted p of one
/// attribute are one look.
void Maker::correct()
{
    const auto together = [&](Estimate GroupComparison::*is, double GroupComparison::*p,
                              double GroupComparison::*corrected, bool withMatch) {
        std::vector<double> looks;
        for (GroupComparison &one : m_result.attributes) {
            if (one.*is)
                looks.push_back(one.*p);
        }
        if (withMatch && m_result.match.difference)
            looks.push_back(m_result.match.p);
        const std::vector<double> found = holm(looks);
        std::size_t at = 0;
        for (GroupComparison &one : m_result.attributes) {
            if (one.*is)
                one.*corrected = found[at++];
        }
        if (withMatch && m_result.match.difference)
            m_result.match.corrected = found[at];
    };
    together(&GroupComparison::raw, &GroupComparison::rawP, &GroupComparison::rawCorrected, false);
    together(&GroupComparison::adjusted, &GroupComparison::adjustedP, &GroupComparison::adjustedCorrected,
             true);
    together(&GroupComparison::rest, &GroupComparison::restP, &GroupComparison::restCorrected, true);
}

} // namespace

Fairness compareFairly(const FairnessInput &input, const FairnessQuestion &question)
{
    return Maker(input, question).make();
}

std::vector<double> holm(const std::vector<double> &p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> result(p.size());
    double least = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        least = std::max(least, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
        result[order[i]] = least;
    }
    return result;
}

} // namespace palmares::statistics
