#include "ui/dashboard/chartwords.h"

#include "ui/coordinator/parts/names.h"
#include "ui/text/callnames.h"
#include "ui/text/suretext.h"

#include <algorithm>

namespace palmares::ui {

QString InsightSource::entryCode(std::uint32_t row) const
{
    return QString::fromStdString(insight().table().entries[row].label);
}

QString InsightSource::judgeCode(std::uint32_t row) const
{
    return QString::fromStdString(insight().table().judges[row].label);
}

QString InsightSource::entryTitle(std::uint32_t row) const
{
    const std::uint32_t at = call->state.entryIndex(insight().official().basis.entries[row]);
    return at == nowhere ? QString() : ui::entryTitle(*call, at, lang);
}

bool InsightSource::isWanted(std::uint32_t row) const
{
    return wanted.isEmpty() || entryCode(row).contains(wanted, Qt::CaseInsensitive) ||
           entryTitle(row).contains(wanted, Qt::CaseInsensitive);
}

bool InsightSource::isWantedJudge(const QString &code) const
{
    return wanted.isEmpty() || code.contains(wanted, Qt::CaseInsensitive);
}

QString InsightSource::criterionTitle(std::size_t criterion) const
{
    return ui::criterionTitle(*call, insight().official().basis.round,
                              insight().rules().criteria[criterion].id, lang);
}

void addSentence(QString &said, const QString &sentence)
{
    const bool isFullWidth = said.endsWith(QChar(0x3002));
    const bool isEnded = isFullWidth || said.endsWith(QLatin1Char('.'));
    said += (isFullWidth ? QString() : isEnded ? QStringLiteral(" ") : QStringLiteral(". ")) + sentence;
}

QString entryCodeAndTitle(const InsightSource &source, std::uint32_t row)
{
    const QString shown = code(source.entryCode(row));
    const QString title = source.entryTitle(row);
    return title.isEmpty() ? shown : shown + QLatin1Char(' ') + isolated(title);
}

QString inDivision(const InsightSource &source, int division, const QString &sentence)
{
    if (source.divisionCount() == 0)
        return sentence;
    const std::string &id = source.insight().official().basis.rules->divisions[static_cast<std::size_t>(division)];
    return Insights::tr("%1: %2", "a division; what is found of it").arg(isolated(text::divisionTitle(*source.call, id, source.lang)), sentence);
}

ChartContent noneWanted(ChartContent content)
{
    content.drawing.reset();
    content.nothing = Insights::tr("Nothing here has a code or a title with these words.");
    return content;
}

std::vector<ChartContent> byDivision(const InsightSource &source, ChartContent (*make)(const InsightSource &, int))
{
    std::vector<ChartContent> charts;
    for (int division = 0; division < std::max(1, n(source.divisionCount())); ++division)
        charts.push_back(make(source, division));
    return charts;
}

QString whyNoModel(const RoundInsight &insight)
{
    if (insight.official().isCheck())
        return {};
    if (!insight.statistics.totalsAlike)
        return text::unlikeTotalsWords();
    if (!insight.statistics.noModel) // it is there, and far too small
        return Insights::tr("It takes at least %Ln more sheets on the same entries before merit can be told from chance.", nullptr,
                            n(RoundStatistics::leastSpare - insight.statistics.spare()));
    return whyNoModel(*insight.statistics.noModel);
}

QString whyNoModel(statistics::Missing why)
{
    switch (why) {
    case statistics::Missing::NoVariation:
        return Insights::tr("All scores are alike, so nothing can be told apart.");
    case statistics::Missing::Disconnected:
        return Insights::tr("The judges fall into groups that share no entry.");
    case statistics::Missing::FewerThanTwo:
    case statistics::Missing::IncompleteTable:
    case statistics::Missing::NotAsked:
        break;
    }
    return Insights::tr("It takes at least two entries that two judges have scored.");
}

std::size_t Bins::of(double value) const
{
    const double at = std::floor((value - low) / step + 1e-9);
    return at <= 0 ? 0 : std::min(count - 1, static_cast<std::size_t>(at));
}

void Bins::endAt(double high)
{
    if (count > 1 && std::abs(edge(count - 1) - high) < step * 1e-6)
        --count;
}

int Bins::decimals() const
{
    const auto isWhole = [](double v) { return std::abs(v - std::round(v)) < 1e-6; };
    return isWhole(step) && isWhole(low) ? 0 : isWhole(step * 10) && isWhole(low * 10) ? 1 : 2;
}

bool Bins::arePoints(const std::vector<double> &values) const
{
    return std::all_of(values.begin(), values.end(), [this](double value) {
        const double at = (value - low) / step;
        return std::abs(at - std::round(at)) < 1e-6;
    });
}

std::vector<QString> Bins::ticks(std::size_t every, bool underBars) const
{
    std::vector<QString> words(underBars ? count : count + 1);
    for (std::size_t i = 0; i < words.size(); i += std::max<std::size_t>(1, every))
        words[i] = number(edge(i), decimals());
    return words;
}

QString binWords(const Bins &bins, std::size_t at, std::size_t count, bool arePoints)
{
    const QString low = number(bins.edge(at), bins.decimals());
    return Insights::tr("%1: %2", "4.5–5.0: 12 sheets")
        .arg(arePoints ? low : range(low, number(bins.edge(at + 1), bins.decimals())),
             Insights::tr("%Ln sheets", nullptr, n(count)));
}

Bins binsFor(double low, double high, double least, std::size_t about)
{
    Bins bins;
    const double span = std::max(high - low, least);
    const double rough = std::max(span / static_cast<double>(about), least);
    const double ten = std::pow(10, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        bins.step = ten * times;
        if (bins.step >= rough * 0.999)
            break;
    }
    bins.low = std::floor(low / bins.step + 1e-9) * bins.step;
    bins.count =
        static_cast<std::size_t>(std::max(1.0, std::floor((high - bins.low) / bins.step + 1e-9) + 1));
    return bins;
}

} // namespace palmares::ui
