#include "ui/dashboard/chartwords.h"
#include "ui/text/languages.h"

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr double surprising = 0.05;
constexpr double explained = 0.5; ///< so much of a difference must be gone to say that judges explain it

QString attributeName(const std::string &name)
{
    if (name == "language")
        return Insights::tr("language");
    if (name == "region")
        return Insights::tr("region");
    if (name == "country")
        return Insights::tr("country");
    if (name == "type" || name == "kind")
        return Insights::tr("type of entry");
    if (name == "gender")
        return Insights::tr("gender");
    return isolated(QString::fromStdString(name));
}

QString valueName(const std::string &attribute, const std::string &value)
{
    if (attribute == "language") {
        if (const QString name = text::languageName(value); !name.isEmpty())
            return isolated(name);
    }
    return isolated(QString::fromStdString(value));
}

/// What a comparison says, in a sentence. `rawSpread`, `adjustedSpread`: from the lowest group to the highest.
QString groupSentence(const statistics::GroupComparison &found, const QString &by, double rawSpread, double adjustedSpread)
{
    if (found.adjustedCorrected <= surprising) {
        if (found.rest && found.restCorrected > surprising)
            return Insights::tr("Entries by %1 differ more than by chance, but other attributes may be behind it", "an attribute").arg(by);
        if (found.rest.why() == statistics::Missing::NoVariation && !found.rest)
            return Insights::tr("Entries by %1 differ more than by chance, but another attribute goes with it throughout", "an attribute").arg(by);
        return Insights::tr("Entries by %1 differ more than by chance", "an attribute").arg(by);
    }
    if (found.rawCorrected > surprising)
        return Insights::tr("No difference by %1 beyond chance", "an attribute").arg(by);
    // That one p lies below a line and another above it is no difference between them.
    return adjustedSpread < explained * rawSpread
               ? Insights::tr("Entries by %1 differ, but no more than the judges they met explain", "an attribute").arg(by)
               : Insights::tr("Entries by %1 may differ: p %2 after adjusting for judges", "an attribute; a probability")
                     .arg(by, pWords(found.adjustedCorrected));
}

QString cannotShow()
{
    return QLatin1Char(' ') +
           Insights::tr("Intervals are of one look each: of many some lie off zero by chance. It says whether groups differ more than by chance, not why. That none is found does not prove that there is none: few entries show only large "
                        "differences.");
}

/// A group's plain mean less that of all shown, with the interval that the groups' own errors give it.
statistics::MeanLimits rawApart(const std::vector<statistics::GroupMean> &groups, std::size_t at)
{
    double entries = 0;
    double mean = 0;
    for (const auto &one : groups) {
        entries += one.shown ? one.n : 0;
        mean += one.shown ? one.raw.mean * one.n : 0;
    }
    double variance = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const double weight = groups[g].shown ? groups[g].n / entries : 0;
        const double part = (g == at ? 1 - weight : weight) * groups[g].raw.se;
        variance += part * part;
    }
    const statistics::MeanLimits &own = groups[at].raw;
    const double se = std::sqrt(variance);
    const double half = own.se > 0 ? (own.high - own.mean) / own.se * se : 0;
    const double apart = own.mean - mean / entries;
    return {apart, se, apart - half, apart + half};
}

IntervalRow rowOf(const statistics::MeanLimits &mean, std::size_t kind)
{
    IntervalRow row;
    row.value = mean.mean;
    row.low = mean.low;
    row.high = mean.high;
    row.kind = kind;
    return row;
}

QString betweenWords(const statistics::MeanLimits &mean)
{
    return Insights::tr("%1 (%2 to %3)", "a figure; its interval").arg(signedNumber(mean.mean, 2), signedNumber(mean.low, 2), signedNumber(mean.high, 2));
}

ChartContent groupChart(const InsightSource &source, const GroupInsight &group)
{
    const auto &comparison = group.comparison;
    const QString by = attributeName(group.by);
    ChartContent content;
    content.name = Insights::tr("Scores by %1", "an attribute of entries").arg(by);
    const statistics::FairnessQuestion limits;
    const bool isAnyShown = std::any_of(comparison.groups.begin(), comparison.groups.end(), [](const auto &one) { return one.shown; });
    if (!comparison.adjusted || !isAnyShown)
        return nothingYet(
            content.name, Insights::tr("Groups by %1 cannot be compared", "an attribute").arg(by),
            Insights::tr("It takes two groups of at least %Ln entries each, so that nobody is exposed.",
                         nullptr, n(limits.smallest)));
    const bool hasRest(comparison.rest);
    content.columns = {{Insights::tr("Group")},
                       {Insights::tr("Entries"), ColumnKind::Figure},
                       {Insights::tr("Raw difference"), ColumnKind::Figure},
                       {Insights::tr("p"), ColumnKind::Figure},
                       {Insights::tr("Adjusted difference"), ColumnKind::Figure},
                       {Insights::tr("p"), ColumnKind::Figure}};
    if (hasRest) {
        content.columns.push_back({Insights::tr("Beside the other attributes"), ColumnKind::Figure});
        content.columns.push_back({Insights::tr("p"), ColumnKind::Figure});
    }
    std::vector<IntervalRow> rows;
    double most = 0;
    double lowest[2] = {0, 0};
    double highest[2] = {0, 0};
    for (std::size_t g = 0; g < comparison.groups.size(); ++g) {
        const auto &one = comparison.groups[g];
        const QString label = valueName(group.by, group.values[g]);
        std::vector<Cell> cells{{label}, one.shown ? countCell(one.n) : Cell{QStringLiteral("–")}};
        const auto add = [&](const statistics::MeanLimits &mean, double p) {
            cells.push_back(betweenCell(content, cells.size(), one.shown ? std::optional(mean.mean) : std::nullopt,
                                        one.shown ? std::optional(statistics::Limits{mean.low, mean.high}) : std::nullopt, 2));
            cells.push_back(one.shown ? Cell{pWords(p), p} : Cell{QStringLiteral("–")});
        };
        const statistics::MeanLimits raw = one.shown ? rawApart(comparison.groups, g) : statistics::MeanLimits();
        add(raw, comparison.rawCorrected);
        add(one.apart, comparison.adjustedCorrected);
        if (hasRest)
            add(one.restApart, comparison.restCorrected);
        content.rows.push_back(std::move(cells));
        if (!one.shown) {
            IntervalRow row;
            row.label = label;
            row.instead = Insights::tr("fewer than %L1: not shown").arg(limits.smallest);
            row.tip = row.label + QStringLiteral(": ") + row.instead;
            rows.push_back(std::move(row));
            continue;
        }
        IntervalRow row = rowOf(one.apart, 0);
        row.label = label;
        row.figure = number(one.n);
        row.tick = raw.mean;
        row.tip = Insights::tr("%1, %Ln entries", nullptr, n(one.n)).arg(row.label) + QLatin1Char('\n') +
                  Insights::tr("raw %1", "points from the mean, an interval").arg(betweenWords(raw)) + QLatin1Char('\n') +
                  Insights::tr("adjusted for judges %1", "points from the mean, an interval").arg(betweenWords(one.apart));
        if (hasRest)
            row.tip += QLatin1Char('\n') + Insights::tr("beside the other attributes %1", "points from the mean, an interval").arg(betweenWords(one.restApart));
        most = std::max({most, std::abs(row.low), std::abs(row.high), std::abs(*row.tick)});
        lowest[0] = std::min(lowest[0], raw.mean);
        highest[0] = std::max(highest[0], raw.mean);
        lowest[1] = std::min(lowest[1], one.apart.mean);
        highest[1] = std::max(highest[1], one.apart.mean);
        const QString tip = row.tip;
        rows.push_back(std::move(row));
        if (!hasRest)
            continue;
        rows.push_back(rowOf(one.restApart, 2));
        rows.back().tip = tip;
        most = std::max({most, std::abs(rows.back().low), std::abs(rows.back().high)});
    }
    content.finding = groupSentence(comparison, by, highest[0] - lowest[0], highest[1] - lowest[1]);
    const QString level = percent(source.insight().question.level);
    content.method = hasRest ? Insights::tr("Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, %4 beside the other attributes, each "
                                            "corrected for the number of looks.")
                                   .arg(level, pWords(comparison.rawCorrected), pWords(comparison.adjustedCorrected), pWords(comparison.restCorrected))
                             : Insights::tr("Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, each corrected for the number of looks.")
                                   .arg(level, pWords(comparison.rawCorrected), pWords(comparison.adjustedCorrected));
    content.method += cannotShow();
    std::vector<LegendItem> legend{{std::nullopt, Insights::tr("raw")},
                                   {0, Insights::tr("adjusted for judges")}};
    if (hasRest)
        legend.push_back({2, Insights::tr("beside the other attributes")});
    content.drawing = std::make_shared<IntervalChart>(std::move(rows), aroundZero(most), std::move(legend));
    return content;
}

ChartContent languageMatchChart(const InsightSource &source)
{
    const statistics::MatchEffect &bias = source.insight().insight.fairness.language;
    ChartContent content;
    content.name = Insights::tr("Judges and languages");
    if (!bias.difference)
        return nothingYet(content.name, Insights::tr("Whether the language matters cannot be told"),
                          Insights::tr("It takes sheets on entries in a judge's languages and in others, each of %L1 judges and on %L2 entries.")
                              .arg(statistics::FairnessQuestion{}.smallestJudges)
                              .arg(statistics::FairnessQuestion{}.smallest));
    IntervalRow row;
    row.label = Insights::tr("own languages");
    row.figure = number(bias.own);
    row.value = *bias.difference;
    row.low = bias.low;
    row.high = bias.high;
    row.kind = 0;
    row.tip = Insights::tr("%1 points on %2 against %3", "a signed number; so many sheets; so many sheets")
                  .arg(signedNumber(*row.value, 2), Insights::tr("%Ln sheets", nullptr, n(bias.own)),
                       Insights::tr("%Ln sheets", nullptr, n(bias.others)));
    const bool differs = bias.corrected <= surprising;
    content.finding = !differs ? Insights::tr("No clear difference between entries in judges' own languages and others")
                      : *bias.difference > 0
                          ? Insights::tr("Judges give entries in their languages more, by %1 points")
                                .arg(number(std::abs(*bias.difference), 2))
                          : Insights::tr("Judges give entries in their languages less, by %1 points")
                                .arg(number(std::abs(*bias.difference), 2));
    content.method =
        Insights::tr(
            "Points against sheets in other languages, entries and judges allowed for; %1 interval, p %2.")
            .arg(percent(source.insight().question.level), pWords(bias.corrected)) +
        cannotShow();
    content.columns = {{Insights::tr("Sheets")},
                       {Insights::tr("Number"), ColumnKind::Figure},
                       {Insights::tr("Difference"), ColumnKind::Figure},
                       {Insights::tr("Error"), ColumnKind::Figure}};
    content.rows = {{{row.label}, countCell(bias.own), figureCell(row.value, 2), figureCell(bias.se, 2)},
                    {{Insights::tr("other languages")},
                     countCell(bias.others),
                     {QStringLiteral("–")},
                     {QStringLiteral("–")}}};
    const double most = std::max({std::abs(row.low), std::abs(row.high), 0.1});
    content.drawing = std::make_shared<IntervalChart>(std::vector<IntervalRow>{row}, aroundZero(most),
                                                      std::vector<LegendItem>());
    return content;
}

} // namespace

std::vector<ChartContent> fairnessCharts(const InsightSource &source)
{
    std::vector<ChartContent> charts;
    const RoundInsight &insight = source.insight();
    if (insight.official().isCheck())
        return {noneOfACheck(Insights::tr("Fairness"))};
    if (!insight.hasModel()) {
        charts.push_back(
            nothingYet(Insights::tr("Fairness"), insight.statistics.totalsAlike ? Insights::tr("Groups cannot be compared yet") : Insights::tr("Groups cannot be compared"),
                       whyNoModel(insight)));
        return charts;
    }
    for (const GroupInsight &group : insight.insight.fairness.groups) {
        if (group.values.size() > 1)
            charts.push_back(groupChart(source, group));
    }
    charts.push_back(languageMatchChart(source));
    return charts;
}

} // namespace palmares::ui
