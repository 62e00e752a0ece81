#include "ui/dashboard/chartwords.h"
#include "ui/text/languages.h"

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr double surprising = 0.05;

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

ChartContent groupChart(const InsightSource &source, const GroupInsight &group)
{
    const auto &comparison = group.comparison;
    const QString by = attributeName(group.by);
    ChartContent content;
    content.name = Insights::tr("Scores by %1", "an attribute of entries").arg(by);
    const statistics::FairnessQuestion limits;
    double rawMean = 0;
    double entries = 0;
    for (const auto &one : comparison.groups) {
        if (!one.shown)
            continue;
        rawMean += one.raw.mean * one.n;
        entries += one.n;
    }
    content.columns = {{Insights::tr("Group")},
                       {Insights::tr("Entries"), ColumnKind::Figure},
                       {Insights::tr("Raw difference"), ColumnKind::Figure},
                       {Insights::tr("Adjusted difference"), ColumnKind::Figure},
                       {Insights::tr("Error"), ColumnKind::Figure}};
    if (!comparison.adjusted || entries == 0)
        return nothingYet(
            content.name, Insights::tr("Groups by %1 cannot be compared", "an attribute").arg(by),
            Insights::tr("It takes two groups of at least %Ln entries each, so that nobody is exposed.",
                         nullptr, n(limits.smallest)));
    rawMean /= entries;
    std::vector<IntervalRow> rows;
    double most = 0;
    for (std::size_t g = 0; g < comparison.groups.size(); ++g) {
        const auto &one = comparison.groups[g];
        IntervalRow row;
        row.label = valueName(group.by, group.values[g]);
        row.figure = number(one.n);
        if (!one.shown) {
            row.instead = Insights::tr("fewer than %L1: not shown").arg(limits.smallest);
            row.figure.clear();
            row.tip = row.label + QStringLiteral(": ") + row.instead;
            content.rows.push_back({{row.label},
                                    {QStringLiteral("–")},
                                    {QStringLiteral("–")},
                                    {QStringLiteral("–")},
                                    {QStringLiteral("–")}});
            rows.push_back(std::move(row));
            continue;
        }
        row.value = one.apart.mean;
        row.low = one.apart.low;
        row.high = one.apart.high;
        row.tick = one.raw.mean - rawMean;
        row.kind = 0;
        most = std::max({most, std::abs(row.low), std::abs(row.high), std::abs(*row.tick)});
        row.tip = Insights::tr("%1, %Ln entries", nullptr, n(one.n)).arg(row.label) + QLatin1Char('\n') +
                  Insights::tr("%1 points from the mean, adjusted for judges %2", "signed numbers")
                      .arg(signedNumber(*row.tick, 2), signedNumber(*row.value, 2));
        content.rows.push_back({{row.label},
                                countCell(one.n),
                                figureCell(row.tick, 2),
                                figureCell(row.value, 2),
                                figureCell(one.apart.se, 2)});
        rows.push_back(std::move(row));
    }
    const bool differs = comparison.adjustedCorrected <= surprising;
    const bool wasJudges = !differs && comparison.rawCorrected <= surprising;
    content.finding =
        differs     ? Insights::tr("Entries by %1 differ more than by chance", "an attribute").arg(by)
        : wasJudges ? Insights::tr("Entries by %1 differ, but no more than the judges they met explain",
                                   "an attribute")
                          .arg(by)
                    : Insights::tr("No difference by %1 beyond chance", "an attribute").arg(by);
    content.method =
        Insights::tr(
            "Points from the mean, %1 interval; p %2 after adjusting for judges and for the number of looks. "
            "It cannot say why.")
            .arg(percent(source.insight().question.level), number(comparison.adjustedCorrected, 2));
    std::vector<LegendItem> legend{{std::nullopt, Insights::tr("raw")},
                                   {0, Insights::tr("adjusted for judges")}};
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
    content.finding = !differs ? Insights::tr("Judges score entries in their languages like the others")
                      : *bias.difference > 0
                          ? Insights::tr("Judges give entries in their languages more, by %1 points")
                                .arg(number(std::abs(*bias.difference), 2))
                          : Insights::tr("Judges give entries in their languages less, by %1 points")
                                .arg(number(std::abs(*bias.difference), 2));
    content.method =
        Insights::tr(
            "Points against sheets in other languages, entries and judges allowed for; %1 interval, p %2")
            .arg(percent(source.insight().question.level), number(bias.corrected, 2));
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
    if (!insight.hasModel()) {
        charts.push_back(
            nothingYet(Insights::tr("Fairness"), Insights::tr("Groups cannot be compared yet"),
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
