#include "core/office/results/sureness.h"
#include "ui/dashboard/barcharts.h"
#include "ui/dashboard/chartwords.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// Names of those who could be asked, as many as fit a tip.
constexpr std::size_t mostNamed = 6;

QString codesOf(const InsightSource &source, const std::vector<std::uint32_t> &judges, std::size_t most)
{
    QStringList codes;
    for (std::size_t i = 0; i < std::min(judges.size(), most); ++i)
        codes += code(QString::fromStdString(source.call->state.judges[judges[i]].code));
    if (judges.size() > most)
        codes += Insights::tr("%Ln more", "after some codes", n(judges.size() - most));
    return codes.join(QStringLiteral(", "));
}

QString waitingWords(const Sureness &sure)
{
    return Insights::tr("First %Ln entries need the sheets they wait for", nullptr, n(sure.waiting));
}

/// More than that of all must be left for a plan to be worth its reviews.
constexpr double hardlyFewer = 0.5;

QString findingOf(const RoundInsight &insight, const FurtherReviews &further, const Sureness &sure)
{
    const statistics::NextPlan &plan = further.plan;
    const auto isFor = [&](NobodyLeft why) { return std::find(further.nobody.begin(), further.nobody.end(), why) != further.nobody.end(); };
    if (insight.statistics.of(further.division).entryAtZero)
        return Insights::tr("The judges tell no entry from another: no further reviews can be promised to settle the cut");
    if (further.closeAfterOne && sure.waiting > 0)
        return waitingWords(sure);
    if (further.closeAfterOne && *further.closeAfterOne > static_cast<double>(plan.closeBefore()) - hardlyFewer)
        return Insights::tr("No judge is left to ask, and one more would hardly help: the committee decides");
    if (further.closeAfterOne)
        return Insights::tr("No judge is left to ask: only a further judge could settle the cut, else the committee decides");
    if (!isFor(NobodyLeft::No) && isFor(NobodyLeft::Full))
        return Insights::tr("No judge has room for a further review: raise the largest load, or the committee decides");
    if (!isFor(NobodyLeft::No) && isFor(NobodyLeft::Waiting))
        return Insights::tr("Whoever could be asked has been asked already: sheets are still to come");
    if (plan.reviews == 0)
        return Insights::tr("Not all reviews that judges could still give would settle the cut: the committee decides");
    if (plan.closeAfter > static_cast<double>(plan.closeBefore()) - hardlyFewer)
        return Insights::tr("%Ln further reviews would hardly help: most likely all %1 stay too close to call", nullptr, n(plan.reviews))
            .arg(number(n(plan.closeBefore())));
    return Insights::tr("With %Ln further reviews, of %1 that are too close to call about %2 would be left", nullptr, n(plan.reviews))
        .arg(number(n(plan.closeBefore())), number(plan.closeAfter, plan.closeAfter < 10 ? 1 : 0));
}

/// What is asked for one entry, in words.
QString askWords(const InsightSource &source, const statistics::NextReview &next, const std::vector<std::uint32_t> &judges, std::size_t most)
{
    if (next.reviews == 0)
        return next.settles ? Insights::tr("its rivals' reviews settle it") : Insights::tr("the committee");
    return codesOf(source, judges, most);
}

/// What the reviews of an entry are for: itself, or what they settle of its rivals.
QString aimWords(const statistics::NextReview &next)
{
    if (next.reviews == 0)
        return QStringLiteral("–");
    return next.settles ? Insights::tr("itself", "what reviews of an entry are for") : Insights::tr("its rivals", "what reviews of an entry are for");
}

/// Why an entry is not settled, where that is so.
QString unsettledWords(NobodyLeft why)
{
    switch (why) {
    case NobodyLeft::Waiting:
        return Insights::tr("Whoever could still score it has been asked already.");
    case NobodyLeft::Full:
        return Insights::tr("Whoever could still score it has as many sheets as a judge may have.");
    case NobodyLeft::Nobody:
        return Insights::tr("Nobody is left who could score it: every judge of the round has, is in conflict, or does not read it.");
    case NobodyLeft::No:
        break;
    }
    return Insights::tr("Not even all judges left would settle it: it is a matter for the committee.");
}

/// "3 of 12" judges who are left, or why nobody is asked.
QString figureOf(const statistics::NextReview &next, std::uint32_t judgesLeft, NobodyLeft why)
{
    if (next.reviews == 0 && !next.settles)
        return why != NobodyLeft::No ? Insights::tr("no judge left") : Insights::tr("too alike");
    const QString figure = Insights::tr("%1 of %2", "reviews; judges left").arg(number(next.reviews), number(judgesLeft));
    return next.settles ? figure : Insights::tr("%1, for its rivals", "3 of 12 reviews").arg(figure);
}

ChartContent furtherChart(const InsightSource &source, int division)
{
    ChartContent content;
    content.name = inDivision(source, division, Insights::tr("Further reviews"));
    const RoundInsight &insight = source.insight();
    if (!insight.rules().cut || !insight.tellsHowSure(division) || !insight.report.isProvisional())
        return content; // there is no such chart
    if (isSplit(insight, division))
        return nothingYet(content.name, inDivision(source, division, Insights::tr("First let judges of one part see entries of another")),
                          Insights::tr("Until some judge has seen entries of both, no review near the cut would settle it."));
    const auto found = std::find_if(insight.further.begin(), insight.further.end(),
                                    [division](const FurtherReviews &one) { return one.division == division; });
    const Sureness sure = surenessOf(insight, division);
    if (found == insight.further.end()) {
        if (!sure.isTold)
            return content;
        if (sure.waiting > 0)
            return nothingYet(content.name,
                              inDivision(source, division, waitingWords(sure)),
                              Insights::tr("They have no rank yet, and with one they can change who is in."));
        return nothingYet(content.name, inDivision(source, division, Insights::tr("The cut needs no further reviews")),
                          Insights::tr("Every entry is surely on its side of the cut."));
    }
    content.columns = {{Insights::tr("Code"), ColumnKind::Code},
                       {Insights::tr("Entry")},
                       {Insights::tr("In now", "chance to be let in, a heading"), ColumnKind::Figure},
                       {Insights::tr("Reviews", "further ones, a heading"), ColumnKind::Figure},
                       {Insights::tr("Settled then", "chance, a heading"), ColumnKind::Figure},
                       {Insights::tr("For", "reviews, a heading")},
                       {Insights::tr("Judges left"), ColumnKind::Figure},
                       {Insights::tr("Whom to ask")}};
    std::vector<ShareRow> rows;
    for (std::size_t i = 0; i < found->plan.entries.size(); ++i) {
        const statistics::NextReview &next = found->plan.entries[i];
        const std::vector<std::uint32_t> &judges = found->judges[i];
        if (!source.isWanted(next.entry))
            continue;
        ShareRow row;
        row.label = code(source.entryCode(next.entry));
        row.done = static_cast<double>(next.reviews);
        row.whole = static_cast<double>(found->judgesLeft[i]);
        const NobodyLeft why = i < found->nobody.size() ? found->nobody[i] : NobodyLeft::No;
        row.figure = figureOf(next, found->judgesLeft[i], why);
        row.target.entry = source.entryCode(next.entry);
        row.tip = entryCodeAndTitle(source, next.entry) + QLatin1Char('\n') +
                  Insights::tr("chance to be let in now: %1", "a percentage").arg(percent(next.chance));
        if (next.reviews > 0)
            row.tip += QLatin1Char('\n') + Insights::tr("%Ln further reviews: %1", nullptr, n(next.reviews))
                                               .arg(askWords(source, next, judges, mostNamed)) +
                       QLatin1Char('\n') + Insights::tr("chance that it is settled then: %1", "a percentage").arg(percent(next.gain));
        if (!next.settles && next.reviews > 0)
            row.tip += QLatin1Char('\n') + Insights::tr("Asked for what it settles of its rivals.");
        if (!next.settles)
            row.tip += QLatin1Char('\n') + unsettledWords(why);
        content.rows.push_back({codeCell(source.entryCode(next.entry)),
                                {source.entryTitle(next.entry)},
                                Cell{percent(next.chance), next.chance},
                                countCell(next.reviews),
                                next.reviews > 0 ? Cell{percent(next.gain), next.gain} : Cell{QStringLiteral("–")},
                                {aimWords(next)},
                                countCell(found->judgesLeft[i]),
                                {askWords(source, next, judges, judges.size())}});
        rows.push_back(std::move(row));
    }
    content.finding = inDivision(source, division, findingOf(insight, *found, sure));
    if (found->closeAfterOne && !insight.statistics.of(division).entryAtZero)
        content.method = Insights::tr("One more judge who scored all %1 that are too close to call would leave about %2 of them so.")
                             .arg(number(n(found->plan.closeBefore())), number(*found->closeAfterOne, *found->closeAfterOne < 10 ? 1 : 0));
    else
        content.method = Insights::tr("The smallest set of reviews after which whoever can be settled is sure, if scores stay where they are. Judges who "
                                  "read the language, in no conflict, with least to do.");
    // Two chances stand side by side, and the second is not the first after the reviews.
    addSentence(content.method, Insights::tr("Both percentages are chances; an entry is settled when its chance to be let in is %1 or less, or %2 or more.", "percentages")
                                    .arg(percent((1 - insight.question.level) / 2), percent((1 + insight.question.level) / 2)));
    if (sure.waiting > 0)
        addSentence(content.method, Insights::tr("%Ln entries that wait for sheets have no part in it.", nullptr, n(sure.waiting)));
    if (rows.empty())
        return noneWanted(std::move(content));
    content.drawing = std::make_shared<ShareChart>(
        std::move(rows), ShareWords{Insights::tr("further reviews", "what bars show"), Insights::tr("judges left who could give one", "what bars show")});
    return content;
}

} // namespace

std::vector<ChartContent> furtherCharts(const InsightSource &source)
{
    return byDivision(source, furtherChart);
}

} // namespace palmares::ui
