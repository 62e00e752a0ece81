#include "ui/text/suretext.h"

#include "ui/text/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace palmares::text {

namespace {

class Insights {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

} // namespace

namespace {

int n(std::size_t count)
{
    return static_cast<int>(count);
}

/// Where the model has no doubt that the official cut goes the wrong way: that comes before everything else.
QString againstWords(const RoundInsight &insight, const Sureness &sure)
{
    const bool judgesDiffer = insight.statistics.model.hasJudges && !insight.statistics.model.judgeAtZero;
    const QString shown = count(n(sure.inAgainst > 0 ? sure.inAgainst : sure.outAgainst));
    QString said;
    if (sure.inAgainst > 0)
        said = judgesDiffer ? Insights::tr("Of %Ln entries that are in, %1 would not be, were all judges equally strict", nullptr, n(sure.officialIn))
                            : Insights::tr("Of %Ln entries that are in, the scores speak against %1", nullptr, n(sure.officialIn));
    else
        said = judgesDiffer ? Insights::tr("Entries that are out and would be in, were all judges equally strict: %1")
                            : Insights::tr("Entries that are out though the scores speak for them: %1");
    said = said.arg(shown);
    if (sure.close == 0)
        return said;
    return Insights::tr("%1; %2", "who is in; who competes").arg(said, Insights::tr("%Ln are too close to call", nullptr, n(sure.close)));
}

/// Without a cut: who may be the best.
QString leadWords(const Sureness &sure, std::size_t ranked, bool isOfMany)
{
    if (isOfMany)
        return Insights::tr("%Ln entries may be the best of their divisions, of %1 that are ranked", nullptr, n(sure.mayLead)).arg(count(n(ranked)));
    if (sure.mayLead == 1)
        return Insights::tr("One entry is clearly the best of %L1").arg(ranked);
    return Insights::tr("Any of %Ln entries may be the best, of %1 that are ranked", nullptr, n(sure.mayLead)).arg(count(n(ranked)));
}

/// What can be told of the entries that have a rank. `isOfMany`: of several divisions together, each with places of its own.
QString toldWords(const RoundInsight &insight, const Sureness &sure, std::size_t ranked, bool isOfMany)
{
    if (!sure.isTold)
        return leadWords(sure, ranked, isOfMany);
    if (sure.inAgainst + sure.outAgainst > 0)
        return againstWords(insight, sure);
    if (sure.close == 0)
        return Insights::tr("The cut is clear: %Ln entries are in", nullptr, n(sure.surelyIn));
    const QString compete = sure.places == 0 || isOfMany ? Insights::tr("%Ln are too close to call", nullptr, n(sure.close))
                                             : Insights::tr("%Ln compete for %1", nullptr, n(sure.close))
                                                   .arg(Insights::tr("%Ln places", nullptr, n(sure.places)));
    if (sure.surelyIn == 0)
        return Insights::tr("Nobody is clearly in; %1", "who competes for what").arg(compete);
    return Insights::tr("%1; %2", "who is in; who competes")
        .arg(Insights::tr("%Ln entries are clearly in", nullptr, n(sure.surelyIn)), compete);
}

} // namespace

QString partsWords(const RoundInsight &insight)
{
    return Insights::tr("The scores fall into %Ln parts that share no judge: comparing entries of different parts rests on assumptions alone",
                        nullptr, n(insight.statistics.parts.size()));
}

QString partWords(std::uint32_t part)
{
    return Insights::tr("part %L1", "of the scores, that shares no judge with the others").arg(part + 1);
}

QStringList partMembers(const RoundInsight &insight)
{
    constexpr std::size_t most = 12; // of a large call a line names the first ones
    const auto named = [](const std::vector<std::uint32_t> &rows, const auto &table) {
        QStringList codes;
        for (std::size_t i = 0; i < rows.size() && i < most; ++i)
            codes += apartLtr(QString::fromStdString(table[rows[i]].label));
        std::sort(codes.begin(), codes.end());
        if (rows.size() > most)
            codes += Insights::tr("%Ln more", "after some codes", n(rows.size() - most));
        return codes.join(QStringLiteral(", "));
    };
    QStringList lines;
    for (std::uint32_t part = 0; part < insight.statistics.parts.size(); ++part) {
        const RoundPart &own = insight.statistics.parts[part];
        lines += Insights::tr("Part %1: judges %2; entries %3", "1: codes; codes")
                     .arg(count(part + 1), named(own.judges, insight.table().judges), named(own.entries, insight.table().entries));
    }
    return lines;
}

namespace {

/// Why nothing is said of how sure the order is, whatever the sheets.
QString whyUntold(const RoundInsight &insight)
{
    if (!insight.official().ranking.panelRanks.empty())
        return Insights::tr("Panels rank side by side: there is no ranking over all");
    if (isByShare(insight.rules()))
        return Insights::tr("How sure the order is cannot be told: it goes by how many judges agree, not by means");
    if (insight.rules().carry)
        return Insights::tr("How sure the order is cannot be told: scores of an earlier round count in it, and the model knows those of this round alone");
    if (!insight.statistics.arePanelsAlike())
        return Insights::tr("How sure the order is cannot be told: panels are asked for different criteria, and the totals of their sheets do not compare");
    if (isOfOtherRanking(insight))
        return Insights::tr("How sure the order is cannot be told: by the rules a sheet of one panel or stratum counts for more than one of another, and the model "
                            "counts all alike");
    return {};
}

/// Divisions that rank anybody and have too few sheets to say how sure that is.
std::size_t divisionsUntold(const RoundInsight &insight)
{
    std::vector<char> isUntold(insight.statistics.divisions.size());
    for (std::size_t row = 0; row < insight.table().entries.size(); ++row) {
        const int division = insight.table().entries[row].division;
        if (insight.official().ranking.entries[row].rank > 0 && !insight.tellsHowSure(division))
            isUntold[static_cast<std::size_t>(division)] = 1;
    }
    return static_cast<std::size_t>(std::count(isUntold.begin(), isUntold.end(), 1));
}

} // namespace

QString surenessWords(const RoundInsight &insight, const Sureness &sure, std::size_t ranked, std::optional<int> division)
{
    const QString untold = whyUntold(insight);
    if (!untold.isEmpty())
        return untold;
    const RoundStatistics &known = insight.statistics;
    if (division && !insight.tellsHowSure(*division))
        return tooFewWords(known.of(*division).sheets, known.of(*division).missing);
    if (insight.hasTooFewSheets())
        return tooFewWords(known);
    if (division ? known.of(*division).entryAtZero : known.tellsNoneApart())
        return Insights::tr("The judges tell no entry from another: chance alone could give this order");
    if (division ? isSplit(insight, *division) : isSplit(insight))
        return partsWords(insight);
    if (hasCapsOrFloors(insight.rules()))
        return Insights::tr("How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them");
    QString said = toldWords(insight, sure, ranked, !division && known.divisions.size() > 1);
    if (const std::size_t few = division ? 0 : divisionsUntold(insight); few > 0)
        said = Insights::tr("%1; %Ln divisions have too few sheets to say it of them", "1: a sentence", n(few)).arg(said);
    return sure.waiting == 0 ? said
                             : Insights::tr("%1, but %Ln entries wait for sheets and could change that", "1: a sentence", n(sure.waiting)).arg(said);
}

QString tooFewWords(std::size_t sheets, std::size_t missing)
{
    return Insights::tr("%Ln sheets are too few to say how sure this is; %1", "1: how many are missing", n(sheets))
        .arg(Insights::tr("it takes at least %Ln more on the same entries", "sheets", n(missing)));
}

QString tooFewWords(const RoundStatistics &statistics)
{
    return tooFewWords(statistics.totals.value.size(), statistics.missingForChances());
}

QString unlikeTotalsWords()
{
    return Insights::tr("Panels or divisions are asked for different criteria, so that the totals of their sheets do not compare: some add up to more than others.");
}

QString chanceWords(double p)
{
    if (p > 0.99)
        return Insights::tr("over %1", "a percentage").arg(percent(0.99));
    if (p < 0.01)
        return Insights::tr("under %1", "a percentage").arg(percent(0.01));
    return percent(p);
}

QString flowWords(const RoundFlow &flow)
{
    const auto shown = [](std::size_t value) { return count(static_cast<std::int64_t>(value)); };
    const auto judged = flow.judgedAtAll();
    const QString begun = judged ? Insights::tr("Of %Ln entries received, %1 were judged", nullptr, n(flow.received)).arg(shown(*judged))
                                 : Insights::tr("Of %Ln entries received, %1 were checked", nullptr, n(flow.received)).arg(shown(flow.lookedAt()));
    if (!judged)
        return Insights::tr("%1, and %Ln passed", "how many were received and checked; how many passed", n(flow.through)).arg(begun);
    return flow.hasCut ? Insights::tr("%1, and %Ln are in", "how many were received and judged; how many the cut let in", n(flow.through)).arg(begun) : begun;
}

QString agreementWord(double alpha)
{
    if (alpha >= 0.8)
        return Insights::tr("agree well");
    if (alpha >= 0.667)
        return Insights::tr("agree tolerably");
    if (alpha >= 0.3)
        return Insights::tr("agree somewhat");
    return Insights::tr("hardly agree");
}

QString intervalWords()
{
    return Insights::tr("The interval is about what these judges would give on average, not all judges who could have been asked.");
}

QString harsherCountsWords(const RoundInsight &insight)
{
    constexpr double muchMore = 0.2; // of a coefficient
    const statistics::Estimate &alpha = insight.insight.totals.interval;
    const statistics::Estimate &order = insight.statistics.agreement.icc[statistics::IccForm::ThreeSingle];
    if (!alpha || !order || *order - *alpha <= muchMore)
        return {};
    return Insights::tr("Judges order the entries more alike than that: here a harsher judge counts as disagreement.");
}

} // namespace palmares::text
