#include "core/office/results/sureness.h"
#include "core/statistics/judges.h"
#include "ui/dashboard/barcharts.h"
#include "ui/dashboard/chartwords.h"
#include "ui/text/figures.h"
#include "ui/text/suretext.h"

#include <algorithm>
#include <functional>

namespace palmares::ui {

namespace {

/// What a judge may be off without anybody caring: a fortieth of the range of all sheets, as a round figure.
/// Beyond it with the whole interval is clear.
double carelessly(const std::vector<double> &totals)
{
    const auto [low, high] = std::minmax_element(totals.begin(), totals.end());
    const double rough = (*high - *low) / 40;
    if (!(rough > 0))
        return 0;
    const double ten = std::pow(10, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.5, 5.0}) {
        if (ten * times >= rough * 0.8)
            return ten * times;
    }
    return ten * 10;
}

/// How many points a judge adds to what the panel would give; above 0 is milder whatever end of the scale is
/// good.
double mildness(const RoundInsight &insight, double effect)
{
    return insight.rules().totalBest() == Best::High ? effect : -effect;
}

QString severitySentence(std::size_t harsher, std::size_t milder)
{
    if (harsher == 0 && milder == 0)
        return Insights::tr("No judge is clearly harsher or milder than the panel");
    if (milder == 0)
        return Insights::tr("%Ln judges are clearly harsher than the panel", nullptr, n(harsher));
    if (harsher == 0)
        return Insights::tr("%Ln judges are clearly milder than the panel", nullptr, n(milder));
    return Insights::tr("%1, %2", "so many are harsher, so many milder")
        .arg(Insights::tr("%Ln judges are clearly harsher", nullptr, n(harsher)),
             Insights::tr("%Ln clearly milder", nullptr, n(milder)));
}

Cell yesCell(bool isSo, const QString &words)
{
    return {isSo ? words : QString(), isSo ? 0 : 1};
}

std::vector<CellTable::Column> severityColumns()
{
    const auto figure = [](const QString &heading) { return CellTable::Column{heading, ColumnKind::Figure}; };
    return {{Insights::tr("Judge"), ColumnKind::Code},
            figure(Insights::tr("Sheets")),
            figure(Insights::tr("Milder by")),
            figure(Insights::tr("Error")),
            figure(Insights::tr("p of standing out among the judges")),
            figure(Insights::tr("Agreement")),
            figure(Insights::tr("Spread")),
            {Insights::tr("Unusual in")},
            figure(Insights::tr("Slope")),
            figure(Insights::tr("Scatter, 1 is usual")),
            figure(Insights::tr("Criteria apart, 1 is usual")),
            figure(Insights::tr("Sheets with all criteria alike")),
            figure(Insights::tr("More for own languages")),
            figure(Insights::tr("Rasch, logits")),
            figure(Insights::tr("Infit")),
            figure(Insights::tr("Outfit"))};
}

/// In what a judge differs from the panel, in words.
QString unusualWords(const JudgeInsight &judge)
{
    QStringList differs;
    if (judge.profile.severe)
        differs += Insights::tr("severity");
    if (judge.profile.isErratic)
        differs += Insights::tr("scatter");
    if (judge.profile.isFlat)
        differs += Insights::tr("every entry the same");
    else if (judge.profile.isCentral)
        differs += Insights::tr("use of the scale");
    if (judge.profile.hasHalo)
        differs += Insights::tr("criteria all alike");
    if (judge.pace.isDrifting)
        differs += Insights::tr("drift");
    if (judge.home.isHome)
        differs += Insights::tr("own languages");
    if (judge.isExtreme)
        differs += Insights::tr("only the lowest or only the highest grade");
    return differs.join(QStringLiteral(", "));
}

/// A row under severityColumns().
std::vector<Cell> severityCells(const InsightSource &source, ChartContent &content, std::uint32_t j, double milder)
{
    const RoundInsight &insight = source.insight();
    const JudgeInsight &judge = insight.insight.judges[j];
    const statistics::JudgeProfile &profile = judge.profile;
    std::vector<Cell> cells{codeCell(source.judgeCode(j)), countCell(profile.n)};
    const auto between = [&](const std::optional<double> &value, const std::optional<statistics::Limits> &limits) {
        cells.push_back(betweenCell(content, cells.size(), value, limits, 2));
    };
    const JudgeEstimate &known = insight.statistics.judges[j];
    const auto &own = *known.againstPanelLimits;
    between(milder, statistics::Limits{std::min(mildness(insight, own.low), mildness(insight, own.high)),
                                       std::max(mildness(insight, own.low), mildness(insight, own.high))});
    cells.push_back(figureCell(known.againstPanelError, 2));
    cells.push_back(figureCell(profile.severityP, 3));
    between(profile.agreement, profile.agreementLimits);
    between(profile.sdRatio, profile.sdLimits);
    cells.push_back({unusualWords(judge)});
    between(profile.slope, profile.slopeLimits);
    between(profile.residualRatio, profile.residualLimits);
    between(profile.withinRatio, profile.withinLimits);
    cells.push_back(profile.allAlike ? Cell{percent(*profile.allAlike), *profile.allAlike} : Cell{QStringLiteral("–")});
    between(judge.home.difference, judge.home.limits);
    cells.push_back(figureCell(judge.severity, 2));
    cells.push_back(figureCell(judge.fit ? std::optional(judge.fit->infit) : std::nullopt, 2));
    cells.push_back(figureCell(judge.fit ? std::optional(judge.fit->outfit) : std::nullopt, 2));
    return cells;
}

} // namespace

ChartContent severityChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Severity of judges");
    if (source.insight().official().isCheck())
        return noneOfACheck(content.name);
    const RoundInsight &insight = source.insight();
    if (!insight.hasModel())
        return nothingYet(content.name, insight.statistics.totalsAlike ? Insights::tr("Severity cannot be told yet") : Insights::tr("Severity cannot be told"),
                          whyNoModel(insight));
    if (!insight.statistics.model.hasJudges)
        return nothingYet(
            content.name, Insights::tr("Severity cannot be told yet"),
            Insights::tr("Each judge has one sheet: a harsh judge cannot be told from a weak entry."));
    std::vector<std::uint32_t> judges;
    for (std::uint32_t j = 0; j < insight.statistics.judges.size(); ++j) {
        if (insight.statistics.judges[j].againstPanel && insight.statistics.judges[j].againstPanelLimits)
            judges.push_back(j);
    }
    const auto mild = [&insight](std::uint32_t j) { return mildness(insight, *insight.statistics.judges[j].againstPanel); };
    const std::size_t parts = insight.statistics.parts.size();
    std::stable_sort(judges.begin(), judges.end(), [&](std::uint32_t a, std::uint32_t b) {
        const std::uint32_t partOfA = partOfJudge(insight, a);
        const std::uint32_t partOfB = partOfJudge(insight, b);
        return partOfA != partOfB ? partOfA < partOfB : mild(a) < mild(b);
    });
    content.columns = severityColumns();
    if (parts > 1)
        content.columns.push_back({Insights::tr("Part"), ColumnKind::Figure});
    std::vector<IntervalRow> rows;
    std::size_t harsher = 0;
    std::size_t milder = 0;
    double most = 0;
    const double clear = carelessly(insight.statistics.totals.value);
    for (const std::uint32_t j : judges) {
        const auto &profile = insight.insight.judges[j].profile;
        const statistics::Limits &limits = *insight.statistics.judges[j].againstPanelLimits;
        IntervalRow row;
        row.label = code(source.judgeCode(j));
        row.target.judge = source.judgeCode(j);
        row.value = mild(j);
        row.low = std::min(mildness(insight, limits.low), mildness(insight, limits.high));
        row.high = std::max(mildness(insight, limits.low), mildness(insight, limits.high));
        if (row.high < -clear)
            row.kind = 1;
        else if (row.low > clear)
            row.kind = 2;
        harsher += row.kind == std::size_t{1} ? 1 : 0;
        milder += row.kind == std::size_t{2} ? 1 : 0;
        most = std::max({most, std::abs(row.low), std::abs(row.high)});
        row.tip =
            Insights::tr("%1: %2 points against the panel, between %3 and %4", "a judge; signed numbers")
                .arg(row.label, signedNumber(mild(j), 2), signedNumber(row.low, 2),
                     signedNumber(row.high, 2)) +
            QLatin1Char('\n') + Insights::tr("%Ln sheets", nullptr, n(profile.n));
        if (parts > 1)
            row.after = text::partWords(partOfJudge(insight, j));
        if (!source.isWantedJudge(source.judgeCode(j)))
            continue;
        rows.push_back(std::move(row));
        content.rows.push_back(severityCells(source, content, j, mild(j)));
        if (parts > 1)
            content.rows.back().push_back(countCell(partOfJudge(insight, j) + 1));
    }
    if (parts > 1)
        content.finding = Insights::tr("The judges fall into %Ln parts that share no entry: whether those of one are harsher cannot be told",
                                       nullptr, n(parts)) +
                          (harsher + milder == 0 ? QString() : QStringLiteral(". ") + severitySentence(harsher, milder));
    else if (insight.statistics.model.judgeAtZero)
        content.finding = Insights::tr("Judges do not differ in severity beyond chance");
    else
        content.finding = severitySentence(harsher, milder);
    content.method = parts > 1 ? Insights::tr("Each judge against the judges of the same part only.") + QLatin1Char(' ') : QString();
    content.method +=
        Insights::tr("Points against the panel on the same entries, %1 interval; clear: beyond ±%2. "
                     "It says how they differ, not who is right.")
            .arg(percent(insight.question.level), number(clear, clear < 0.1  ? 3
                                                                : clear < 1  ? 2
                                                                : clear < 10 ? 1
                                                                             : 0));
    if (rows.empty())
        return noneWanted(std::move(content));
    ChartAxis axis = aroundZero(most);
    axis.lowWords = Insights::tr("harsher");
    axis.highWords = Insights::tr("milder");
    content.drawing =
        std::make_shared<IntervalChart>(std::move(rows), std::move(axis), std::vector<LegendItem>());
    return content;
}

namespace {

/// Of a judge, for a distribution: as many as a judge has who is compared.
constexpr std::size_t leastSheets = statistics::JudgeQuestion{}.fewest;

/// Whether a judge's use of the scale was held against that of colleagues.
bool isScaleCompared(const statistics::JudgeProfile &profile)
{
    return profile.slopeZ.has_value() || profile.isFlat;
}

/// Speaks of those who were compared alone, and says how many were not.
QString spreadsSentence(std::size_t compared, std::size_t central, std::size_t all)
{
    if (compared == 0)
        return Insights::tr("How much of the scale judges use cannot be compared yet");
    const QString found = central > 0        ? Insights::tr("%Ln judges use clearly less of the scale than the rest", nullptr, n(central))
                          : compared == all ? Insights::tr("No judge uses clearly less of the scale than the rest")
                                            : Insights::tr("None of the %Ln judges compared uses clearly less of the scale than the rest", nullptr, n(compared));
    return compared == all ? found
                           : Insights::tr("%1; %2", "what judges do; how many were not looked at")
                                 .arg(found, Insights::tr("%Ln judges could not be compared", nullptr, n(all - compared)));
}

} // namespace

ChartContent judgeSpreadsChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("How judges use the scale");
    if (source.insight().official().isCheck())
        return noneOfACheck(content.name);
    const RoundInsight &insight = source.insight();
    const StatisticsTable &totals = insight.statistics.totals;
    std::vector<std::vector<double>> values(totals.judgeAt.size());
    for (std::size_t i = 0; i < totals.value.size(); ++i)
        values[totals.judge[i]].push_back(totals.value[i]);
    std::vector<std::uint32_t> order;
    QStringList few;
    QStringList flat;
    for (std::uint32_t j = 0; j < values.size(); ++j) {
        const QString who = code(source.judgeCode(totals.judgeAt[j]));
        if (values[j].size() >= leastSheets)
            order.push_back(j);
        else
            few += who;
        if (values[j].size() >= leastSheets && std::adjacent_find(values[j].begin(), values[j].end(), std::not_equal_to<>()) == values[j].end())
            flat += who;
    }
    if (order.empty()) {
        std::size_t most = 0;
        for (const std::vector<double> &own : values)
            most = std::max(most, own.size());
        return nothingYet(content.name, Insights::tr("Too few sheets to see how judges use the scale"),
                          Insights::tr("It takes %L1 sheets of a judge. No judge has more than %L2 here.", "sheets of a judge").arg(leastSheets).arg(most));
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return source.judgeCode(totals.judgeAt[a]) < source.judgeCode(totals.judgeAt[b]);
    });
    const auto [low, high] = std::minmax_element(totals.value.begin(), totals.value.end());
    Bins bins = binsFor(*low, *high, 1e-6, 10);
    const bool arePoints = bins.arePoints(totals.value);
    if (!arePoints)
        bins.endAt(*high);
    content.columns = {{Insights::tr("Judge"), ColumnKind::Code},
                       {Insights::tr("Sheets"), ColumnKind::Figure},
                       {Insights::tr("Lowest"), ColumnKind::Figure},
                       {Insights::tr("Mean"), ColumnKind::Figure},
                       {Insights::tr("Highest"), ColumnKind::Figure},
                       {Insights::tr("Spread against the median judge"), ColumnKind::Figure},
                       {Insights::tr("Clearly less of the scale")}};
    std::vector<Histogram> parts;
    std::size_t central = 0;
    std::size_t compared = 0;
    for (const std::uint32_t j : order) {
        std::vector<double> &own = values[j];
        std::sort(own.begin(), own.end());
        const std::uint32_t row = totals.judgeAt[j];
        const auto &profile = insight.insight.judges[row].profile;
        central += profile.isCentral ? 1 : 0;
        compared += isScaleCompared(profile) ? 1 : 0;
        if (!source.isWantedJudge(source.judgeCode(row)))
            continue;
        Histogram part;
        part.name = code(source.judgeCode(row));
        part.target.judge = source.judgeCode(row);
        part.bars.resize(bins.count);
        double sum = 0;
        for (const double value : own) {
            ++part.bars[bins.of(value)].count;
            sum += value;
        }
        for (std::size_t i = 0; i < bins.count; ++i) {
            part.bars[i].isMarked = true;
            part.bars[i].tip = binWords(bins, i, part.bars[i].count, arePoints);
        }
        part.ticks = bins.ticks(arePoints ? std::max<std::size_t>(1, bins.count - 1) : bins.count, arePoints);
        parts.push_back(std::move(part));
        content.rows.push_back(
            {codeCell(source.judgeCode(row)), countCell(own.size()), figureCell(own.front(), 2),
             figureCell(sum / static_cast<double>(own.size()), 2), figureCell(own.back(), 2),
             figureCell(profile.sdRatio, 2), yesCell(profile.isCentral, Insights::tr("yes"))});
    }
    content.finding = spreadsSentence(compared, central, values.size());
    content.method = Insights::tr("Each judge's sheets, all on the same axis");
    if (!flat.isEmpty()) // such a judge compares nothing
        content.finding = Insights::tr("%Ln judges give every entry the same: %1", nullptr, n(static_cast<std::size_t>(flat.size())))
                              .arg(flat.join(QStringLiteral(", ")));
    if (!few.isEmpty())
        content.method += text::betweenFacts() + Insights::tr("fewer than %L1 sheets, too few to be told: %2", "codes of judges")
                                                     .arg(leastSheets)
                                                     .arg(few.join(QStringLiteral(", ")));
    if (parts.empty())
        return noneWanted(std::move(content));
    content.drawing = std::make_shared<MultiplesChart>(std::move(parts));
    return content;
}

namespace {

constexpr double muchLess = 0.15;
/// Entries that two judges have scored: fewer are no picture of how they agree.
constexpr std::size_t leastPairable = 5;

std::size_t pairableEntries(const StatisticsTable &totals)
{
    std::vector<std::uint32_t> seen(totals.entryAt.size());
    for (const std::uint32_t e : totals.entry)
        ++seen[e];
    return static_cast<std::size_t>(std::count_if(seen.begin(), seen.end(), [](std::uint32_t n) { return n > 1; }));
}

/// How far judges agree on one criterion.
struct OnCriterion {
    double alpha = 0;
    std::optional<statistics::Limits> limits;
    QString name;
};

double meanOf(const std::vector<OnCriterion> &criteria)
{
    double sum = 0;
    for (const OnCriterion &one : criteria)
        sum += one.alpha;
    return sum / static_cast<double>(criteria.size());
}

/// What sheet totals say; where criteria differ much, and by more than chance, the best and the worst beside it.
QString agreementSentence(double whole, const std::vector<OnCriterion> &criteria)
{
    const QString word = text::agreementWord(whole);
    const auto [least, most] =
        std::minmax_element(criteria.begin(), criteria.end(), [](const OnCriterion &a, const OnCriterion &b) { return a.alpha < b.alpha; });
    const bool isSure = most->limits && least->limits && most->limits->low > least->limits->high;
    if (criteria.size() > 1 && isSure && most->alpha - least->alpha >= muchLess)
        return Insights::tr("Judges %1, most on %2 and least on %3", "agree well, somewhat …; two criteria")
            .arg(word, isolated(most->name), isolated(least->name));
    return Insights::tr("Judges %1", "agree well, hardly agree …").arg(word);
}

} // namespace

ChartContent agreementChart(const InsightSource &source)
{
    using statistics::IccForm;
    using statistics::Metric;
    ChartContent content;
    content.name = Insights::tr("Agreement");
    if (source.insight().official().isCheck())
        return noneOfACheck(content.name);
    const RoundInsight &insight = source.insight();
    content.columns = {{Insights::tr("Criterion")},
                       {Insights::tr("Alpha, interval"), ColumnKind::Figure},
                       {Insights::tr("from"), ColumnKind::Figure},
                       {Insights::tr("to"), ColumnKind::Figure},
                       {Insights::tr("Alpha, ordinal"), ColumnKind::Figure},
                       {Insights::tr("ICC of one judge"), ColumnKind::Figure},
                       {Insights::tr("ICC of the mean"), ColumnKind::Figure},
                       {Insights::tr("Kendall's W"), ColumnKind::Figure},
                       {Insights::tr("Fleiss' kappa"), ColumnKind::Figure}};
    std::vector<IntervalRow> rows;
    std::vector<OnCriterion> known;
    double low = 0;
    const auto value = [](const statistics::Estimate &estimate) {
        return estimate ? std::optional<double>(*estimate) : std::nullopt;
    };
    using IccLimits = std::array<std::optional<statistics::Limits>, 6>;
    const auto add = [&](const QString &name, const AgreementTable &table,
                         const std::optional<statistics::Limits> &limits, const IccLimits &icc, bool isWhole) {
        IntervalRow row;
        row.label = name;
        row.kind = 0;
        row.value = value(table.alpha[Metric::Interval]);
        if (row.value) {
            row.low = limits ? limits->low : *row.value;
            row.high = limits ? limits->high : *row.value;
            row.after = shownNumber(*row.value, 2);
            low = std::min(low, row.low);
            row.tip = Insights::tr("%1: %2, between %3 and %4", "a criterion: numbers")
                          .arg(name, shownNumber(*row.value, 2), shownNumber(row.low, 2),
                               shownNumber(row.high, 2)) +
                      QLatin1Char('\n') +
                      Insights::tr("Judges %1.", "agree well, hardly agree …").arg(text::agreementWord(*row.value));
            if (!isWhole)
                known.push_back({*row.value, limits, name});
        } else {
            row.instead = table.alpha[Metric::Interval].why() == statistics::Missing::NoVariation
                              ? Insights::tr("all scores alike")
                              : Insights::tr("too few scores");
            row.tip = name + QStringLiteral(": ") + row.instead;
        }
        content.rows.push_back({{name},
                                figureCell(row.value, 3),
                                figureCell(row.value && limits ? std::optional(row.low) : std::nullopt, 3),
                                figureCell(row.value && limits ? std::optional(row.high) : std::nullopt, 3),
                                figureCell(value(table.alpha[Metric::Ordinal]), 3),
                                betweenCell(content, 5, value(table.icc[IccForm::TwoSingle]), icc[static_cast<std::size_t>(IccForm::TwoSingle)], 3),
                                betweenCell(content, 6, value(table.icc[IccForm::TwoMean]), icc[static_cast<std::size_t>(IccForm::TwoMean)], 3),
                                figureCell(value(table.kendall.tied), 3),
                                figureCell(value(table.fleiss), 3)});
        rows.push_back(std::move(row));
    };
    const auto &byCriterion = insight.statistics.byCriterion;
    for (std::size_t c = 0; c < byCriterion.size(); ++c)
        add(source.criterionTitle(c), byCriterion[c],
            c < insight.insight.alphaByCriterion.size() ? insight.insight.alphaByCriterion[c] : std::nullopt,
            byCriterion.size() == 1 ? insight.insight.icc : IccLimits(), false);
    // Not the alpha over all criteria: where judges give one criterion more than another that passes for agreement on entries.
    AgreementTable all = insight.statistics.agreement;
    if (byCriterion.size() > 1) {
        all.alpha.of[static_cast<std::size_t>(Metric::Interval)] = insight.insight.totals.interval;
        all.alpha.of[static_cast<std::size_t>(Metric::Ordinal)] = insight.insight.totals.ordinal;
    }
    if (byCriterion.size() > 1 && insight.statistics.totalsAlike)
        add(Insights::tr("sheet totals"), all, insight.insight.totals.limits, insight.insight.icc, true);
    if (known.empty())
        return nothingYet(
            content.name, Insights::tr("Agreement cannot be told yet"),
            Insights::tr("It takes entries that two judges have scored, and scores that differ."));
    if (pairableEntries(insight.statistics.totals) < leastPairable)
        return nothingYet(content.name, Insights::tr("Agreement cannot be told yet"),
                          Insights::tr("It takes %Ln entries that two judges have scored.", nullptr, n(leastPairable)));
    const auto &together = all.alpha[Metric::Interval];
    // With the levels of divisions taken off, juries of their own are compared with nobody else.
    const bool isApart = insight.statistics.parts.size() > 1 && (insight.statistics.levelled.value.empty() || isSplit(insight));
    content.finding = isApart ? Insights::tr("Whether judges of different parts agree cannot be told: they share no entry")
                              : agreementSentence(together ? *together : meanOf(known), known);
    content.method = Insights::tr("Krippendorff's alpha with %1 interval: 0 is chance, 1 full agreement")
                         .arg(percent(insight.question.level));
    if (!insight.statistics.levelled.value.empty())
        addSentence(content.method, Insights::tr("Within divisions: that all give one of them more is no agreement."));
    if (!insight.statistics.totalsAlike)
        addSentence(content.method, text::unlikeTotalsWords());
    if (const QString caveat = text::harsherCountsWords(insight); together && !caveat.isEmpty())
        addSentence(content.method, caveat);
    if (insight.insight.halo.share && insight.insight.halo.shareLimits)
        addSentence(content.method, Insights::tr("Criteria of a sheet share %1 of what neither entry nor judge explains (%2 to %3)", "shares of it all")
                                        .arg(percent(*insight.insight.halo.share), percent(insight.insight.halo.shareLimits->low),
                                             percent(insight.insight.halo.shareLimits->high)));
    if (isApart) // differences between parts pass for differences between entries
        addSentence(content.method, Insights::tr("Where one part is judged more strictly than another, alpha comes out too high."));
    ChartAxis axis;
    axis.low = low < -0.05 ? -std::ceil(-low * 4) / 4 : 0;
    axis.high = 1;
    for (double at = axis.low; at < 1.001; at += 0.25)
        axis.ticks.push_back({at, shownNumber(at, 2)});
    axis.strong = 0;
    axis.lowWords = Insights::tr("as by chance");
    axis.highWords = Insights::tr("fully agree");
    content.drawing =
        std::make_shared<IntervalChart>(std::move(rows), std::move(axis), std::vector<LegendItem>());
    return content;
}

} // namespace palmares::ui
