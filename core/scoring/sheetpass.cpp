#include "core/scoring/sheetpass.h"

#include "core/scoring/wide.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <optional>

namespace palmares {

namespace {

/// Sums of a whole table stay below this, so that nothing later has to look for overflow.
constexpr Wide roomy = Wide(1) << 62;

/// One asked criterion on a form: what a unit of it adds to the numerator and to the weight answered.
struct Term {
    std::uint32_t column;
    bool counts;
    std::int64_t factor = 0;
    std::int64_t weight = 0;
};

struct TermForm {
    std::vector<Term> terms;
    std::vector<std::uint32_t> notAsked;
    std::size_t counting = 0;
    std::int64_t weight = 0;
};

/// A sheet total is numerator / (perOne · weight answered), for a sum times the weight asked.
struct Arithmetic {
    std::vector<TermForm> forms; ///< panel · divisions + division
    std::int64_t perOne = 1;
    bool divideByWeight = true;
    bool timesFormWeight = false;
    bool needsAll = true;
};

/// What a unit of the criterion is worth in a total before it is divided by the weights.
Fraction unitWorth(const RoundRules &round, const Criterion &criterion)
{
    const Fraction unit = criterion.scale.valueOf(1);
    if (round.kind == RoundKind::Agreement)
        return unit;
    if (round.combine == Combine::PercentOfMax)
        return Fraction(100) * criterion.weight * unit / criterion.scale.valueOf(criterion.scale.max);
    return criterion.weight * unit;
}

/// Whether a sheet without every counting number has no total.
bool needsAll(const RoundRules &round)
{
    return round.kind == RoundKind::Agreement || round.incomplete == Incomplete::DropSheet;
}

/// The smallest common denominator; none if it does not fit.
std::optional<std::int64_t> commonDenominator(const std::vector<Fraction> &values)
{
    Wide common = 1;
    for (const auto &value : values) {
        if (!value.isSmall())
            return std::nullopt;
        const auto d = value.denominator();
        common = common / std::gcd(static_cast<std::int64_t>(common), d) * d;
        if (common >= roomy)
            return std::nullopt;
    }
    return static_cast<std::int64_t>(common);
}

std::optional<std::int64_t> times(const Fraction &value, std::int64_t factor)
{
    const Fraction product = value * Fraction(factor);
    if (!product.isSmall() || product.denominator() != 1)
        return std::nullopt;
    return product.numerator();
}

Wide magnitude(std::int64_t value)
{
    return value < 0 ? -Wide(value) : Wide(value);
}

/// Weights as whole numbers without a common factor, and what they were multiplied by; none if they do not fit.
struct WholeWeights {
    std::vector<std::int64_t> weights;
    Fraction factor = 1;
};

std::optional<WholeWeights> wholeWeights(const std::vector<Fraction> &weights)
{
    const auto denominator = commonDenominator(weights);
    if (!denominator)
        return std::nullopt;
    WholeWeights whole;
    std::int64_t common = 0;
    for (const auto &weight : weights) {
        const auto scaled = times(weight, *denominator);
        if (!scaled)
            return std::nullopt;
        whole.weights.push_back(*scaled);
        common = std::gcd(common, *scaled);
    }
    common = std::max<std::int64_t>(common, 1);
    for (auto &weight : whole.weights)
        weight /= common;
    whole.factor = Fraction(*denominator, common);
    return whole;
}

/// The terms of one form; none if its sums could leave 62 bits.
std::optional<TermForm> termForm(const RoundRules &round, const Form &asked, const std::vector<std::int64_t> &factors,
                                 const std::vector<std::int64_t> &weights)
{
    TermForm form;
    Wide most = 0;
    Wide weight = 0;
    for (const auto c : asked.asked) {
        const Criterion &criterion = round.criteria[c];
        form.terms.push_back({c, criterion.counts, factors[c], weights[c]});
        if (!criterion.counts)
            continue;
        ++form.counting;
        most += magnitude(factors[c]) * std::max(magnitude(criterion.scale.min), magnitude(criterion.scale.max));
        weight += weights[c];
        if (most >= roomy || weight >= roomy)
            return std::nullopt;
    }
    form.weight = static_cast<std::int64_t>(weight);
    return form;
}

/// Criteria that a judge is not asked for: what stands there counts as said, and as nothing else.
std::vector<std::uint32_t> notAsked(const Frame &frame, std::size_t panel, std::size_t division)
{
    const auto &asked = frame.form(panel, division).asked;
    std::vector<std::uint32_t> others;
    for (std::uint32_t c = 0; c < frame.criterionCount(); ++c) {
        if (std::find(asked.begin(), asked.end(), c) == asked.end())
            others.push_back(c);
    }
    return others;
}

/// What makes every sum of a sheet a sum of integers; none if the rules are beyond 62 bits.
std::optional<Arithmetic> integerArithmetic(const Frame &frame)
{
    const RoundRules &round = frame.round;
    const bool agreement = round.kind == RoundKind::Agreement;
    const bool isSum = agreement || round.combine == Combine::WeightedSum;
    std::vector<Fraction> counted(frame.criterionCount());
    for (std::size_t c = 0; c < counted.size(); ++c) {
        if (round.criteria[c].counts)
            counted[c] = agreement ? Fraction(1) : round.criteria[c].weight;
    }
    const auto weights = wholeWeights(counted);
    if (!weights)
        return std::nullopt;

    // Where the sum is divided by the weights, both sides carry the factor that makes them whole.
    std::vector<Fraction> worths(frame.criterionCount());
    for (std::size_t c = 0; c < worths.size(); ++c) {
        if (round.criteria[c].counts)
            worths[c] = unitWorth(round, round.criteria[c]) * (isSum ? Fraction(1) : weights->factor);
    }
    const auto perOne = commonDenominator(worths);
    if (!perOne)
        return std::nullopt;
    std::vector<std::int64_t> factors;
    for (const auto &worth : worths) {
        const auto factor = times(worth, *perOne);
        if (!factor)
            return std::nullopt;
        factors.push_back(*factor);
    }

    Arithmetic sums;
    sums.perOne = *perOne;
    sums.needsAll = needsAll(round);
    sums.divideByWeight = !isSum || !sums.needsAll;
    sums.timesFormWeight = isSum && !sums.needsAll;
    for (std::size_t p = 0; p < frame.panelCount(); ++p) {
        for (std::size_t d = 0; d < frame.divisionCount(); ++d) {
            auto form = termForm(round, frame.form(p, d), factors, weights->weights);
            if (!form)
                return std::nullopt;
            form->notAsked = notAsked(frame, p, d);
            sums.forms.push_back(std::move(*form));
        }
    }
    return sums;
}

/// The sum of one sheet as it is read.
struct SheetSum {
    std::int64_t numerator = 0;
    std::int64_t weight = 0;
    std::size_t answered = 0;
};

class CellPass {
public:
    CellPass(const Frame &frame, SheetPass &pass) : m_frame(frame), m_pass(pass)
    {
        pass.cells.resize(frame.entryCount() * frame.panelCount() * frame.criterionCount());
    }

    /// Reads a sheet; true if it has a total, and then its numbers are in the tallies.
    bool read(const Arithmetic &sums, const TermForm &form, std::size_t sheet, SheetSum &sum)
    {
        const std::int64_t *row = m_frame.table.sheet(sheet);
        std::uint64_t said = 0;
        std::uint64_t numbers = 0;
        for (const Term &term : form.terms) {
            const std::int64_t value = row[term.column];
            said += value != cell::absent;
            if (!cell::isNumber(value))
                continue;
            ++numbers;
            sum.numerator += term.factor * value;
            sum.weight += term.weight;
            sum.answered += term.counts;
        }
        for (const auto column : form.notAsked)
            said += row[column] != cell::absent && !cell::isNumber(row[column]);
        m_pass.scores += numbers;
        m_pass.blank += said - numbers;
        const bool counts = sums.needsAll ? sum.answered == form.counting : sum.answered > 0;
        if (counts)
            tally(form, row, sheet);
        return counts;
    }

private:
    void tally(const TermForm &form, const std::int64_t *row, std::size_t sheet)
    {
        const auto slot = m_frame.slot(m_frame.table.sheetEntry[sheet], m_frame.panelOf(m_frame.table.sheetJudge[sheet]));
        CellTally *tallies = m_pass.cells.data() + slot * m_frame.criterionCount();
        for (const Term &term : form.terms) {
            const std::int64_t value = row[term.column];
            if (!cell::isNumber(value))
                continue;
            tallies[term.column].sum += value;
            ++tallies[term.column].count;
        }
    }

    const Frame &m_frame;
    SheetPass &m_pass;
};

std::size_t formIndex(const Frame &frame, std::size_t sheet)
{
    const auto panel = frame.panelOf(frame.table.sheetJudge[sheet]);
    return panel * frame.divisionCount() + frame.divisionOf(frame.table.sheetEntry[sheet]);
}

/// Different weights answered, and the smallest number that all of them divide.
class Divisors {
public:
    void add(std::int64_t divisor)
    {
        if (std::find(m_seen.begin(), m_seen.end(), divisor) != m_seen.end())
            return;
        m_seen.push_back(divisor);
        if (m_common < roomy)
            m_common = m_common / std::gcd(static_cast<std::int64_t>(m_common), divisor) * divisor;
    }
    Wide common() const { return m_common; }

private:
    std::vector<std::int64_t> m_seen; // a handful; at most one per set of criteria that somebody left out
    Wide m_common = 1;
};

/// The total of one sheet by fractions, for rules beyond the grid.
Fraction exactTotal(const Frame &frame, const Form &form, const std::int64_t *row)
{
    const RoundRules &round = frame.round;
    Fraction sum;
    Fraction answered;
    for (const auto c : form.counting) {
        if (!cell::isNumber(row[c]))
            continue;
        sum += unitWorth(round, round.criteria[c]) * Fraction(row[c]);
        answered += round.criteria[c].weight;
    }
    if (round.kind == RoundKind::Agreement)
        return sum;
    if (round.combine == Combine::WeightedSum)
        return sum * form.weight / answered;
    return sum / answered;
}

/// Which sheets have a total, for rules that integers cannot follow: every factor stays 0.
Arithmetic countingOnly(const Frame &frame)
{
    Arithmetic sums;
    sums.needsAll = needsAll(frame.round);
    for (std::size_t p = 0; p < frame.panelCount(); ++p) {
        for (std::size_t d = 0; d < frame.divisionCount(); ++d) {
            TermForm form;
            for (const auto c : frame.form(p, d).asked)
                form.terms.push_back({c, frame.round.criteria[c].counts});
            form.counting = frame.form(p, d).counting.size();
            form.notAsked = notAsked(frame, p, d);
            sums.forms.push_back(std::move(form));
        }
    }
    return sums;
}

/// Totals by fractions for the sheets whose units are not none.
SheetTotals exactTotals(const Frame &frame, const std::vector<std::int64_t> &units)
{
    std::vector<std::optional<Fraction>> totals(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units[i] == SheetTotals::none)
            continue;
        const auto panel = frame.panelOf(frame.table.sheetJudge[i]);
        const auto division = frame.divisionOf(frame.table.sheetEntry[i]);
        totals[i] = exactTotal(frame, frame.form(panel, division), frame.table.sheet(i));
    }
    return SheetTotals::fractions(std::move(totals));
}

/// The most sheets that any sum is taken over: those of one entry or one judge.
std::int64_t largestGroup(const ScoreTable &table)
{
    std::vector<std::uint32_t> byEntry(table.entries.size());
    std::vector<std::uint32_t> byJudge(table.judges.size());
    std::uint32_t most = 1;
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        most = std::max(most, ++byEntry[table.sheetEntry[i]]);
        most = std::max(most, ++byJudge[table.sheetJudge[i]]);
    }
    return most;
}

/// Brings numerators over their own weights to one denominator; false if that does not fit.
bool toGrid(const Frame &frame, const Arithmetic &sums, std::vector<std::int64_t> &units,
            const std::vector<std::int64_t> &weights, std::int64_t &perOne)
{
    if (!sums.divideByWeight)
        return true;
    Divisors divisors;
    std::int64_t last = 0;
    for (const auto weight : weights) {
        if (weight != 0 && weight != last)
            divisors.add(last = weight);
    }
    const Wide common = divisors.common();
    if (common >= roomy || common * sums.perOne >= roomy)
        return false;
    perOne = static_cast<std::int64_t>(common * sums.perOne);
    last = 0;
    std::int64_t factor = 1;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (weights[i] == 0)
            continue;
        if (weights[i] != last) {
            last = weights[i];
            factor = static_cast<std::int64_t>(common) / last;
        }
        Wide scaled = Wide(units[i]) * factor;
        if (sums.timesFormWeight && scaled < roomy && scaled > -roomy)
            scaled *= sums.forms[formIndex(frame, i)].weight;
        if (scaled >= roomy || scaled <= -roomy)
            return false;
        units[i] = static_cast<std::int64_t>(scaled);
    }
    return true;
}

bool sumsFit(const std::vector<std::int64_t> &units, std::int64_t group)
{
    std::int64_t most = 0;
    for (const auto value : units) {
        if (value != SheetTotals::none)
            most = std::max(most, value < 0 ? -value : value);
    }
    return Wide(most) * group < roomy;
}

} // namespace

SheetPass addUpSheets(const Frame &frame)
{
    SheetPass pass;
    pass.largestGroup = largestGroup(frame.table);
    CellPass cells(frame, pass);
    const auto integers = integerArithmetic(frame);
    const Arithmetic sums = integers ? *integers : countingOnly(frame);
    const std::size_t count = frame.table.sheetCount();

    std::vector<std::int64_t> units(count, SheetTotals::none);
    std::vector<std::int64_t> weights(sums.divideByWeight && integers ? count : 0, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (frame.isPractice(frame.table.sheetEntry[i]))
            continue;
        SheetSum sum;
        if (!cells.read(sums, sums.forms[formIndex(frame, i)], i, sum))
            continue;
        units[i] = sum.numerator;
        if (!weights.empty())
            weights[i] = sum.weight;
    }
    std::int64_t perOne = sums.perOne;
    if (integers && toGrid(frame, sums, units, weights, perOne) && sumsFit(units, pass.largestGroup))
        pass.totals = SheetTotals::grid(std::move(units), perOne);
    else
        pass.totals = exactTotals(frame, units);
    return pass;
}

SheetTotals rounded(const SheetPass &pass, const Rounding &rule)
{
    const SheetTotals &totals = pass.totals;
    std::int64_t perOne = 1;
    for (int i = 0; i < rule.digits; ++i)
        perOne *= 10;
    bool fits = totals.isGrid();
    std::vector<std::int64_t> units(totals.size(), SheetTotals::none);
    for (std::size_t i = 0; fits && i < units.size(); ++i) {
        if (!totals.has(i))
            continue;
        const Wide value = Wide(totals.units()[i]);
        const Wide whole = (value < 0 ? -value : value) * perOne; // < 2^62 · 10^12
        Wide quotient = whole / totals.perOne();
        const Wide twice = whole % totals.perOne() * 2;
        if (rule.mode == Rounding::Mode::HalfUp ? twice >= totals.perOne()
            : rule.mode == Rounding::Mode::HalfEven
                ? twice > totals.perOne() || (twice == totals.perOne() && quotient % 2 != 0)
                : false)
            ++quotient;
        fits = quotient < roomy;
        units[i] = fits ? static_cast<std::int64_t>(value < 0 ? Wide(-quotient) : quotient) : 0;
    }
    if (fits && sumsFit(units, pass.largestGroup))
        return SheetTotals::grid(std::move(units), perOne);
    std::vector<std::optional<Fraction>> exact(totals.size());
    for (std::size_t i = 0; i < exact.size(); ++i) {
        if (totals.has(i))
            exact[i] = totals.at(i).rounded(rule);
    }
    return SheetTotals::fractions(std::move(exact));
}

} // namespace palmares
