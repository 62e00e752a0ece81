#include "ui/dashboard/barcharts.h"
#include "ui/dashboard/chartwords.h"
#include "ui/dashboard/cutplace.h"
#include "ui/dashboard/heatchart.h"
#include "ui/dashboard/linecharts.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace palmares::ui {

namespace {

constexpr std::size_t leastForSpread = 8;

double quantile(const std::vector<double> &sorted, double part)
{
    const double at = part * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (sorted[high] - sorted[low]) * (at - static_cast<double>(low));
}

/// The sheets of the middle half: from the one at the lower quarter to the one at the upper quarter.
std::pair<double, double> middleHalf(const std::vector<double> &sorted)
{
    const auto last = static_cast<double>(sorted.size() - 1);
    return {sorted[static_cast<std::size_t>(std::floor(0.25 * last))], sorted[static_cast<std::size_t>(std::ceil(0.75 * last))]};
}

/// A distribution over bins; the bins of the middle half are marked.
Histogram histogramOf(std::vector<double> values, const Bins &bins, std::size_t everyTick)
{
    Histogram histogram;
    histogram.bars.resize(bins.count);
    if (values.empty())
        return histogram;
    std::sort(values.begin(), values.end());
    const auto [lower, upper] = middleHalf(values);
    const std::size_t low = bins.of(lower);
    const std::size_t high = bins.of(upper);
    const bool arePoints = bins.arePoints(values);
    for (const double value : values)
        ++histogram.bars[bins.of(value)].count;
    for (std::size_t i = 0; i < bins.count; ++i) {
        histogram.bars[i].isMarked = i >= low && i <= high;
        histogram.bars[i].tip = binWords(bins, i, histogram.bars[i].count, arePoints);
    }
    histogram.ticks = bins.ticks(everyTick, arePoints);
    return histogram;
}

/// Of the grid on which all these values lie: that of the scale, if it is one, else a quarter of it.
double stepOf(const std::vector<double> &sorted, double ofScale)
{
    const bool isOnScale = std::all_of(sorted.begin(), sorted.end(), [&](double value) {
        const double steps = (value - sorted.front()) / ofScale;
        return std::abs(steps - std::round(steps)) < 1e-9;
    });
    return isOnScale ? ofScale : ofScale / 4;
}

/// What part of them lies between two values, ends included: of whole points often much more than half lie between the quarters.
double shareBetween(const std::vector<double> &sorted, double low, double high)
{
    const auto from = std::lower_bound(sorted.begin(), sorted.end(), low - 1e-9);
    const auto to = std::upper_bound(sorted.begin(), sorted.end(), high + 1e-9);
    return static_cast<double>(to - from) / static_cast<double>(sorted.size());
}

QString spreadSentence(const std::vector<double> &sorted, int digits)
{
    const auto [low, high] = middleHalf(sorted);
    const double share = shareBetween(sorted, low, high);
    if (number(low, digits) == number(high, digits))
        return Insights::tr("%1 of the sheets come to %2", "a percentage; a score").arg(percent(share), number(low, digits));
    if (std::abs(share - 0.5) < 0.03)
        return Insights::tr("Half of all sheets lie between %1 and %2").arg(number(low, digits), number(high, digits));
    return Insights::tr("%1 of the sheets lie between %2 and %3", "a percentage; two scores").arg(percent(share), number(low, digits), number(high, digits));
}

double scaleStep(const RoundRules &rules)
{
    double least = 1e300;
    for (const Criterion &criterion : rules.criteria)
        least = std::min(least, static_cast<double>(criterion.scale.step) /
                                    static_cast<double>(criterion.scale.perOne()));
    return least < 1e300 ? least : 1;
}

} // namespace

ChartContent spreadChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Spread of the scores");
    if (source.insight().official().isCheck())
        return noneOfACheck(content.name);
    std::vector<double> totals = source.insight().statistics.totals.value;
    if (totals.size() < leastForSpread)
        return nothingYet(content.name,
                          Insights::tr("%Ln sheets are not a distribution yet", nullptr, n(totals.size())),
                          Insights::tr("From eight sheets on, their spread is drawn here."));
    std::sort(totals.begin(), totals.end());
    Bins bins = binsFor(totals.front(), totals.back(), stepOf(totals, scaleStep(source.insight().rules())), 18);
    if (!bins.arePoints(totals))
        bins.endAt(totals.back());
    const bool areWhole = std::all_of(totals.begin(), totals.end(), [](double value) { return std::abs(value - std::round(value)) < 1e-9; });
    content.finding = spreadSentence(totals, areWhole ? 0 : 2);
    content.method =
        Insights::tr("%Ln sheets, median %1; the middle half lies in the bright bars", nullptr, n(totals.size()))
            .arg(number(quantile(totals, 0.5), areWhole ? 1 : 2));
    content.columns = {{Insights::tr("From"), ColumnKind::Figure},
                       {Insights::tr("Below"), ColumnKind::Figure},
                       {Insights::tr("Sheets"), ColumnKind::Figure}};
    Histogram histogram = histogramOf(totals, bins, bins.count > 10 ? 2 : 1);
    const StatisticsTable &all = source.insight().statistics.totals;
    std::vector<QString> entries;
    std::vector<QString> judges;
    for (const std::uint32_t row : all.entryAt)
        entries.push_back(source.entryCode(row));
    for (const std::uint32_t row : all.judgeAt)
        judges.push_back(source.judgeCode(row));
    std::vector<std::vector<ChartTarget>> sheets(bins.count);
    for (std::size_t i = 0; i < all.value.size(); ++i)
        sheets[bins.of(all.value[i])].push_back({entries[all.entry[i]], judges[all.judge[i]]});
    for (std::size_t i = 0; i < bins.count; ++i)
        histogram.bars[i].target = ChartTarget::ofMany(std::move(sheets[i]));
    for (std::size_t i = 0; i < bins.count; ++i)
        content.rows.push_back({figureCell(bins.edge(i), bins.decimals()),
                                figureCell(bins.edge(i + 1), bins.decimals()),
                                countCell(histogram.bars[i].count)});
    content.drawing = std::make_shared<HistogramChart>(std::move(histogram));
    return content;
}

ChartContent criteriaChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Scores by criterion");
    if (source.insight().official().isCheck())
        return noneOfACheck(content.name);
    const RoundRules &rules = source.insight().rules();
    const ScoreTable &table = source.insight().table();
    std::vector<std::vector<double>> values(rules.criteria.size());
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        const EntryResult &entry = source.insight().official().ranking.entries[table.sheetEntry[i]];
        for (std::size_t c = 0; entry.inField() && c < rules.criteria.size(); ++c) {
            if (cell::isNumber(table.sheet(i)[c]))
                values[c].push_back(static_cast<double>(table.sheet(i)[c]) /
                                    static_cast<double>(rules.criteria[c].scale.perOne()));
        }
    }
    content.columns = {{Insights::tr("Criterion")},
                       {Insights::tr("Scores"), ColumnKind::Figure},
                       {Insights::tr("Mean"), ColumnKind::Figure},
                       {Insights::tr("Lower quarter"), ColumnKind::Figure},
                       {Insights::tr("Median"), ColumnKind::Figure},
                       {Insights::tr("Upper quarter"), ColumnKind::Figure}};
    std::vector<Histogram> parts;
    std::vector<std::pair<double, std::size_t>> means;
    bool isOneScale = true;
    for (std::size_t c = 0; c < values.size(); ++c) {
        if (values[c].size() < leastForSpread)
            continue;
        std::sort(values[c].begin(), values[c].end());
        const Scale &scale = rules.criteria[c].scale;
        isOneScale = isOneScale && scale == rules.criteria.front().scale;
        const double perOne = static_cast<double>(scale.perOne());
        const double step = static_cast<double>(scale.step) / perOne;
        const Bins bins =
            binsFor(static_cast<double>(scale.point(0)) / perOne,
                    static_cast<double>(scale.point(scale.pointCount() - 1)) / perOne, step, 12);
        const double mean =
            std::accumulate(values[c].begin(), values[c].end(), 0.0) / static_cast<double>(values[c].size());
        means.emplace_back(mean, c);
        Histogram part = histogramOf(values[c], bins, bins.count > 11 ? bins.count / 2 : 1);
        part.name = source.criterionTitle(c);
        parts.push_back(std::move(part));
        content.rows.push_back({{source.criterionTitle(c)},
                                countCell(values[c].size()),
                                figureCell(mean, 2),
                                figureCell(quantile(values[c], 0.25), 2),
                                figureCell(quantile(values[c], 0.5), 2),
                                figureCell(quantile(values[c], 0.75), 2)});
    }
    if (parts.empty())
        return nothingYet(content.name, Insights::tr("Too few scores for a distribution yet"),
                          Insights::tr("From eight scores on a criterion, their spread is drawn here."));
    const auto [least, most] = std::minmax_element(means.begin(), means.end());
    content.finding = means.size() > 1 && isOneScale && most->first - least->first > scaleStep(rules) / 4
                          ? Insights::tr("%1 gets the highest scores, %2 the lowest", "two criteria")
                                .arg(isolated(source.criterionTitle(most->second)),
                                     isolated(source.criterionTitle(least->second)))
                      : means.size() == 1 ? Insights::tr("On average %1 gets %2", "a criterion; a score")
                                                .arg(isolated(source.criterionTitle(means.front().second)), number(means.front().first, 2))
                                          : Insights::tr("The criteria get about the same scores");
    content.method = Insights::tr("How often each point was given; the middle half lies in the bright bars");
    content.drawing = std::make_shared<MultiplesChart>(std::move(parts));
    return content;
}

ChartContent panelsChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Two panels");
    const RoundInsight &insight = source.insight();
    const RoundResult &ranking = insight.official().ranking;
    if (insight.official().isCheck() || ranking.panelCount != 2)
        return nothingYet(content.name, {}, {});
    const auto panelName = [&](std::size_t panel) {
        const std::string &id = insight.rules().panels[panel].id;
        const std::string words = source.call->callText(
            "panel/" + id + "/title", source.lang);
        return QString::fromStdString(words.empty() ? id : words);
    };
    content.columns = {{Insights::tr("Code"), ColumnKind::Code},
                       {Insights::tr("Entry")},
                       {panelName(0), ColumnKind::Figure},
                       {panelName(1), ColumnKind::Figure}};
    std::vector<ScatterPoint> points;
    double low[2] = {1e300, 1e300};
    double high[2] = {-1e300, -1e300};
    for (std::uint32_t e = 0; e < ranking.entries.size(); ++e) {
        const auto &first = ranking.panelValue(e, 0);
        const auto &second = ranking.panelValue(e, 1);
        if (!ranking.entries[e].inField() || !first || !second)
            continue;
        ScatterPoint point{first->toDouble(), second->toDouble(), 0, {}, {source.entryCode(e), {}}};
        point.tip =
            entryCodeAndTitle(source, e) + QLatin1Char('\n') +
            Insights::tr("%1 %2, %3 %4", "a panel, its value; the other panel, its value")
                .arg(isolated(panelName(0)), number(point.x, 2), isolated(panelName(1)), number(point.y, 2));
        low[0] = std::min(low[0], point.x);
        high[0] = std::max(high[0], point.x);
        low[1] = std::min(low[1], point.y);
        high[1] = std::max(high[1], point.y);
        content.rows.push_back({codeCell(source.entryCode(e)),
                                {source.entryTitle(e)},
                                figureCell(point.x, 2),
                                figureCell(point.y, 2)});
        points.push_back(std::move(point));
    }
    if (points.size() < 3 || !insight.panels)
        return nothingYet(content.name, Insights::tr("The two panels cannot be compared yet"),
                          Insights::tr("It takes three entries that both panels have scored."));
    const double alike = *insight.panels;
    const QString names =
        Insights::tr("%1 and %2", "two panels").arg(isolated(panelName(0)), isolated(panelName(1)));
    content.finding =
        alike >= 0.7   ? Insights::tr("%1 order the entries much alike", "two panels").arg(names)
        : alike >= 0.4 ? Insights::tr("%1 order the entries somewhat alike", "two panels").arg(names)
        : alike > -0.2 ? Insights::tr("%1 order the entries quite differently", "two panels").arg(names)
                       : Insights::tr("%1 order the entries in opposite ways", "two panels").arg(names);
    content.method = Insights::tr("Value of each entry by either panel; rank correlation %1 over %Ln entries",
                                  nullptr, n(points.size()))
                         .arg(number(alike, 2));
    ChartAxis across = scoreAxis(low[0], high[0]);
    ChartAxis up = scoreAxis(low[1], high[1]);
    across.highWords = panelName(0);
    up.highWords = panelName(1);
    content.drawing = std::make_shared<ScatterChart>(std::move(points), std::move(across), std::move(up));
    return content;
}

namespace {

/// Four borders between five steps, at quintiles of the values rounded to a sensible figure; fewer where
/// values are few.
std::vector<double> bordersOf(std::vector<double> values, double grain)
{
    std::sort(values.begin(), values.end());
    std::vector<double> borders;
    for (const double part : {0.2, 0.4, 0.6, 0.8}) {
        const double at = std::round(quantile(values, part) / grain) * grain;
        if (at > values.front() && at <= values.back() &&
            (borders.empty() || at > borders.back() + grain / 2))
            borders.push_back(at);
    }
    return borders;
}

/// Sheets of each entry and of each judge of the table.
struct SheetCounts {
    std::vector<std::size_t> ofEntry;
    std::vector<std::size_t> ofJudge;
};

SheetCounts countsOf(const RoundInsight &insight)
{
    SheetCounts counts{std::vector<std::size_t>(insight.table().entries.size()), std::vector<std::size_t>(insight.table().judges.size())};
    const StatisticsTable &totals = insight.statistics.totals;
    for (std::size_t i = 0; i < totals.value.size(); ++i) {
        ++counts.ofEntry[totals.entryAt[totals.entry[i]]];
        ++counts.ofJudge[totals.judgeAt[totals.judge[i]]];
    }
    return counts;
}

/// Judges in the order of rows: by code, and on that as is wished; of those whom the model knows first who gives least.
std::vector<std::uint32_t> judgesInOrder(const InsightSource &source, const SheetCounts &counts)
{
    const RoundInsight &insight = source.insight();
    std::vector<std::uint32_t> judges = insight.official().ranking.judgeOrder;
    std::sort(judges.begin(), judges.end(), [&](std::uint32_t a, std::uint32_t b) {
        return insight.table().judges[a].label < insight.table().judges[b].label;
    });
    if (source.heatOrder == HeatOrder::ByCount)
        std::stable_sort(judges.begin(), judges.end(), [&](std::uint32_t a, std::uint32_t b) { return counts.ofJudge[a] < counts.ofJudge[b]; });
    else if (source.heatOrder == HeatOrder::Ranked && insight.hasModel())
        std::stable_sort(judges.begin(), judges.end(), [&](std::uint32_t a, std::uint32_t b) {
            return insight.statistics.judges[a].effect.value_or(0) < insight.statistics.judges[b].effect.value_or(0);
        });
    return judges;
}

/// Entries in the order of columns: of the ranking, or as is wished.
std::vector<std::uint32_t> entriesInOrder(const InsightSource &source, const SheetCounts &counts)
{
    const RoundInsight &insight = source.insight();
    std::vector<std::uint32_t> entries = insight.official().ranking.order;
    if (source.heatOrder == HeatOrder::Ranked && insight.official().ranking.panelRanks.empty())
        return entries;
    std::sort(entries.begin(), entries.end(), [&](std::uint32_t a, std::uint32_t b) {
        return insight.table().entries[a].label < insight.table().entries[b].label;
    });
    if (source.heatOrder == HeatOrder::ByCount)
        std::stable_sort(entries.begin(), entries.end(), [&](std::uint32_t a, std::uint32_t b) { return counts.ofEntry[a] < counts.ofEntry[b]; });
    return entries;
}

/// By how much the judges of entries that are in give more than those of the others, per sheet, with its standard error.
struct Luck {
    double points = 0;
    double error = 0;
};

std::optional<Luck> luckOfTheIn(const RoundInsight &insight)
{
    if (!insight.rules().cut || !insight.hasModel() || !insight.statistics.model.hasJudges || insight.statistics.parts.size() > 1)
        return std::nullopt;
    const StatisticsTable &totals = insight.statistics.totals;
    using Sides = std::array<double, 2>; // in, out
    const std::size_t judges = totals.judgeAt.size();
    const std::size_t divisions = insight.statistics.divisions.size();
    std::vector<Sides> sheets(judges * divisions);
    std::vector<Sides> count(divisions);
    for (std::size_t i = 0; i < totals.value.size(); ++i) {
        const std::uint32_t row = totals.entryAt[totals.entry[i]];
        const auto division = static_cast<std::size_t>(insight.table().entries[row].division);
        const std::size_t side = isLetIn(insight.official().ranking.entries[row].cut) ? 0 : 1;
        ++sheets[division * judges + totals.judge[i]][side];
        ++count[division][side];
    }
    // Within divisions, where places are given; each counts as much as it has sheets that are in.
    double in = 0;
    std::vector<double> mores(judges);
    for (std::size_t division = 0; division < divisions; ++division) {
        const auto [own, others] = count[division];
        if (own == 0 || others == 0)
            continue;
        in += own;
        for (std::size_t j = 0; j < judges; ++j) {
            const Sides &met = sheets[division * judges + j];
            mores[j] += own * (met[0] / own - met[1] / others);
        }
    }
    if (in == 0)
        return std::nullopt;
    Luck luck;
    double squares = 0;
    for (std::size_t j = 0; j < judges; ++j) {
        const double more = mores[j] / in;
        const double error = insight.statistics.judges[totals.judgeAt[j]].againstPanelError.value_or(0);
        luck.points += more * insight.statistics.model.judgeEffect[j];
        squares += more * more * error * error;
    }
    luck.error = std::sqrt(squares);
    return luck;
}

/// Points; what is below is said to be nothing where nothing is sure.
constexpr double nearlyNothing = 0.02;

/// What is not sure is no likeness.
QString luckSentence(const RoundInsight &insight, const Luck &luck)
{
    const StatisticsTable &totals = insight.statistics.totals;
    if (totals.value.size() == totals.entryAt.size() * totals.judgeAt.size())
        return Insights::tr("Every judge has scored every entry");
    const double least = std::max(0.05 * std::sqrt(std::max(insight.statistics.model.entryVariance, 0.0)), 0.005);
    const double half = widthOfLevel(insight.question.level) * luck.error;
    if (std::abs(luck.points) + half <= least)
        return Insights::tr("Those that are in met judges as strict as the others did");
    // No sentence says that they give more by less than nothing.
    const double shown = std::round(std::abs(luck.points) * 100) / 100;
    const auto limits = [&](const QString &sentence) {
        return sentence.arg(percent(insight.question.level), signedNumber(luck.points - half, 2), signedNumber(luck.points + half, 2));
    };
    if (std::abs(luck.points) <= half && shown < nearlyNothing)
        return limits(Insights::tr("Whether those that are in met milder judges is not clear: theirs give about the same, %1 interval %2 to %3",
                                   "a percentage; two signed numbers"));
    if (std::abs(luck.points) <= half && luck.points < 0)
        return limits(Insights::tr("Whether those that are in met stricter judges is not clear: theirs give %1 points less, %2 interval %3 to %4",
                                   "a number; a percentage; two signed numbers")
                          .arg(number(shown, 2)));
    if (std::abs(luck.points) <= half)
        return Insights::tr("Whether those that are in met milder judges is not clear: theirs give %1 points more, %2 interval %3 to %4",
                            "a signed number; a percentage; two signed numbers")
            .arg(signedNumber(luck.points, 2), percent(insight.question.level), signedNumber(luck.points - half, 2), signedNumber(luck.points + half, 2));
    return (luck.points > 0 ? Insights::tr("Those that are in met judges who give more, by %1 points on average")
                            : Insights::tr("Those that are in met judges who give less, by %1 points on average"))
        .arg(number(std::abs(luck.points), 2));
}

} // namespace

ChartContent heatChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Entries by judges");
    if (source.insight().official().isCheck())
        return noneOfACheck(content.name);
    const RoundInsight &insight = source.insight();
    const StatisticsTable &totals = insight.statistics.totals;
    if (totals.value.size() < leastForSpread)
        return nothingYet(content.name,
                          Insights::tr("%Ln sheets are not a picture yet", nullptr, n(totals.value.size())),
                          Insights::tr("From eight sheets on, each is a field here."));
    const RoundResult &ranking = insight.official().ranking;
    HeatField field;
    std::vector<std::uint32_t> columnOf(insight.table().entries.size(), nowhere);
    const SheetCounts counts = countsOf(insight);
    const auto &judgeRows = insight.table().judges;
    // Words that fit judges choose rows; all others choose columns.
    const bool areJudgesWanted = std::any_of(judgeRows.begin(), judgeRows.end(), [&](const auto &judge) {
        return !source.wanted.isEmpty() && source.isWantedJudge(QString::fromStdString(judge.label));
    });
    for (const std::uint32_t row : entriesInOrder(source, counts)) {
        if (!ranking.entries[row].inField() || totals.entryOf[row] == StatisticsTable::none || (!areJudgesWanted && !source.isWanted(row)))
            continue;
        columnOf[row] = static_cast<std::uint32_t>(field.columns.size());
        field.columns.push_back(code(source.entryCode(row)));
    }
    std::vector<std::uint32_t> rowOf(insight.table().judges.size(), nowhere);
    for (const std::uint32_t judge : judgesInOrder(source, counts)) {
        if (areJudgesWanted && !source.isWantedJudge(source.judgeCode(judge)))
            continue;
        rowOf[judge] = static_cast<std::uint32_t>(field.rows.size());
        field.rows.push_back(code(source.judgeCode(judge)));
    }
    const auto [low, high] = std::minmax_element(totals.value.begin(), totals.value.end());
    const Bins grain = binsFor(*low, *high, 1e-6, 20);
    const std::vector<double> borders = bordersOf(totals.value, grain.step);
    const auto stepOf = [&](double value) {
        const auto above = static_cast<int>(std::upper_bound(borders.begin(), borders.end(), value + 1e-9) -
                                            borders.begin());
        return borders.empty()
                   ? 2
                   : static_cast<int>(std::lround(above * 4.0 / static_cast<double>(borders.size())));
    };
    const auto shown = [&](double border) { return number(border, grain.decimals()); };
    // A field has the colour of the figure that stands in it.
    const int digits = std::max(1, grain.decimals());
    const auto asShown = [digits](double value) { return std::round(value * std::pow(10, digits)) / std::pow(10, digits); };
    for (std::size_t i = 0; i <= borders.size(); ++i) {
        const double inside = i == 0 ? *low : borders[i - 1];
        field.steps[static_cast<std::size_t>(stepOf(inside))] =
            borders.empty()       ? shown(*low)
            : i == 0              ? Insights::tr("below %1", "a score").arg(shown(borders[0]))
            : i == borders.size() ? Insights::tr("from %1", "a score").arg(shown(borders.back()))
                                  : Insights::tr("from %1", "a score").arg(shown(borders[i - 1]));
    }
    content.columns = {{Insights::tr("Code"), ColumnKind::Code},
                       {Insights::tr("Entry")},
                       {Insights::tr("Judge"), ColumnKind::Code},
                       {Insights::tr("Sheet"), ColumnKind::Figure}};
    for (std::size_t i = 0; i < totals.value.size(); ++i) {
        const std::uint32_t entry = totals.entryAt[totals.entry[i]];
        const std::uint32_t judge = totals.judgeAt[totals.judge[i]];
        if (columnOf[entry] == nowhere || rowOf[judge] == nowhere)
            continue;
        HeatField::Cell cell{rowOf[judge],
                             columnOf[entry],
                             stepOf(asShown(totals.value[i])),
                             number(asShown(totals.value[i]), digits),
                             {},
                             {source.entryCode(entry), source.judgeCode(judge)}};
        cell.tip = Insights::tr("%1\n%2: %3", "an entry; a judge: a score")
                       .arg(entryCodeAndTitle(source, entry), code(source.judgeCode(judge)),
                            number(totals.value[i], 2));
        field.cells.push_back(std::move(cell));
        content.rows.push_back({codeCell(source.entryCode(entry)),
                                {source.entryTitle(entry)},
                                codeCell(source.judgeCode(judge)),
                                figureCell(totals.value[i], 2)});
    }
    std::stable_sort(field.cells.begin(), field.cells.end(),
                     [](const HeatField::Cell &a, const HeatField::Cell &b) {
                         return a.row != b.row ? a.row < b.row : a.column < b.column;
                     });
    const bool isRanked = source.heatOrder == HeatOrder::Ranked && ranking.panelRanks.empty();
    if (insight.rules().cut && insight.official().basis.rules->divisions.empty() && isRanked && source.wanted.isEmpty()) {
        const std::vector<std::uint32_t> order = rankedOrder(source, 0);
        const CutPlace cut = cutPlace(insight, order, 0);
        if (cut.after > 0 && cut.after < field.columns.size() && columnOf[order[cut.after - 1]] != nowhere) {
            field.lineAfter = columnOf[order[cut.after - 1]] + 1;
            field.lineWords = cut.words;
        }
    }
    field.firstWords = isRanked                                 ? Insights::tr("best")
                       : source.heatOrder == HeatOrder::ByCount ? Insights::tr("fewest sheets")
                                                                : Insights::tr("by code");
    field.lastWords = Insights::tr("of %Ln entries", nullptr, n(field.columns.size()));
    const std::optional<Luck> luck = luckOfTheIn(insight);
    if (!luck) {
        std::size_t least = ~std::size_t{0};
        std::size_t most = 0;
        for (const std::uint32_t row : totals.entryAt) {
            least = std::min(least, counts.ofEntry[row]);
            most = std::max(most, counts.ofEntry[row]);
        }
        content.finding = least == most ? Insights::tr("Every entry was seen by %Ln judges", nullptr, n(most))
                                        : Insights::tr("Entries were seen by %1 to %Ln judges", nullptr, n(most)).arg(number(n(least)));
    }
    else
        content.finding = luckSentence(insight, *luck);
    content.method = !isRanked           ? Insights::tr("Sheets by entry (columns) and judge (rows); gaps have no sheet")
                     : insight.hasModel() ? Insights::tr("Sheets by entry (columns, best first) and judge (rows, those who give least "
                                                         "first); gaps have no sheet")
                                          : Insights::tr("Sheets by entry (columns, best first) and judge (rows); gaps have no sheet");
    content.choices = {Insights::tr("by rank and severity"), Insights::tr("by code"), Insights::tr("by number of sheets")};
    content.choice = static_cast<int>(source.heatOrder);
    if (field.columns.empty() || field.rows.empty() || field.cells.empty())
        return noneWanted(std::move(content));
    content.drawing = std::make_shared<HeatChart>(std::move(field));
    return content;
}

} // namespace palmares::ui
