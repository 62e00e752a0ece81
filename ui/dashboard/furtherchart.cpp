#include "ui/dashboard/barcharts.h"
#include "ui/dashboard/chartwords.h"

namespace palmares::ui {

namespace {

/// Names of those who could be asked, as many as fit a tip.
constexpr std::size_t mostNamed = 6;

QString whomToAsk(const InsightSource &source, const FurtherReview &review)
{
    QStringList codes;
    for (std::size_t i = 0; i < review.judges.size() && i < mostNamed; ++i)
        codes += code(QString::fromStdString(source.call->state.judges[review.judges[i]].code));
    if (review.judges.size() > mostNamed)
        codes += QStringLiteral("…");
    return codes.join(QStringLiteral(", "));
}

} // namespace

ChartContent furtherChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Further reviews");
    const RoundInsight &insight = source.insight();
    if (!insight.rules().cut || insight.rules().cut->atLeast || !insight.hasModel() || !insight.report.isProvisional())
        return content; // there is no such chart
    if (insight.further.empty())
        return nothingYet(content.name, Insights::tr("The cut needs no further reviews"),
                          Insights::tr("Every entry is surely on its side of the cut."));
    content.columns = {{Insights::tr("Code"), ColumnKind::Code},
                       {Insights::tr("Entry")},
                       {Insights::tr("Sure"), ColumnKind::Figure},
                       {Insights::tr("Further reviews"), ColumnKind::Figure},
                       {Insights::tr("Judges left"), ColumnKind::Figure},
                       {Insights::tr("Whom to ask")}};
    std::vector<ShareRow> rows;
    std::size_t settled = 0;
    for (const FurtherReview &review : insight.further) {
        const std::size_t wanted = std::min<std::size_t>(review.next.reviews, review.judgesLeft);
        const bool settles = review.next.settles && review.next.reviews <= review.judgesLeft;
        settled += settles ? 1 : 0;
        ShareRow row;
        row.label = code(source.entryCode(review.next.entry));
        row.done = settles ? static_cast<double>(review.next.reviews) : 0;
        row.whole = static_cast<double>(review.judgesLeft);
        row.figure = settles ? number(review.next.reviews) : Insights::tr("too alike");
        if (!settles)
            row.tone = Tone::Ink3;
        row.target.entry = source.entryCode(review.next.entry);
        row.tip =
            entryCodeAndTitle(source, review.next.entry) + QLatin1Char('\n') +
            Insights::tr("%1 sure to be on its side of the cut", "a percentage")
                .arg(percent(review.next.sure)) +
            QLatin1Char('\n') +
            (settles
                 ? Insights::tr("%Ln further reviews: %1", nullptr, n(wanted)).arg(whomToAsk(source, review))
                 : Insights::tr(
                       "Not even all judges left would settle it: it is a matter for the committee."));
        content.rows.push_back({codeCell(source.entryCode(review.next.entry)),
                                {source.entryTitle(review.next.entry)},
                                figureCell(review.next.sure, 2),
                                settles ? countCell(review.next.reviews) : Cell{QStringLiteral("–")},
                                countCell(review.judgesLeft),
                                {settles ? whomToAsk(source, review) : Insights::tr("the committee")}});
        rows.push_back(std::move(row));
    }
    content.finding = settled == 0
                          ? Insights::tr("No further reviews would settle the cut: the committee decides")
                          : Insights::tr("Further reviews would settle %1 of %Ln entries near the cut",
                                         nullptr, n(insight.further.size()))
                                .arg(number(n(settled)));
    content.method = Insights::tr(
        "Reviews an entry needs until it is surely on its side, of the judges who could still be asked");
    content.drawing = std::make_shared<ShareChart>(std::move(rows));
    return content;
}

} // namespace palmares::ui
