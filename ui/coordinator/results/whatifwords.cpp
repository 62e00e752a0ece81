#include "ui/coordinator/results/resultview.h"

#include "ui/coordinator/parts/rankwords.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

namespace {

class Results {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

} // namespace

QString whatIfSentence(const ResultView &result)
{
    if (result.others.size() < 2)
        return Results::tr("This kind of round has no other method to compare with");
    if (!result.rules().cut)
        return Results::tr("Ranks by %Ln methods", nullptr, n(result.others.size()));
    std::size_t always = 0;
    std::size_t depends = 0;
    std::size_t tied = 0;
    for (std::uint32_t row = 0; row < result.entryCount(); ++row) {
        const auto isOn = [&](int side) {
            return std::any_of(result.others.begin(), result.others.end(), [&](const WhatIf &one) { return one.ranks[row] > 0 && one.sideOf(row) == side; });
        };
        const bool isDecided = isOn(1) && isOn(-1);
        depends += isDecided ? 1 : 0;
        tied += !isDecided && isOn(0) ? 1 : 0;
        always += !changesSides(result, row) && result.others.front().isIn[row] ? 1 : 0;
    }
    // In by one and out by another is one thing, as the chart below counts it; a tie at the cut is another.
    QString said = Results::tr("%1; %2", "who is in")
                       .arg(Results::tr("%Ln entries are in whatever the method", nullptr, n(always)),
                            Results::tr("%Ln are in or out depending on it", "entries; the method", n(depends)));
    if (tied > 0)
        said = Results::tr("%1; %2", "who is in; who is tied").arg(said, Results::tr("%Ln are tied at the cut by some", "entries; methods", n(tied)));
    return said;
}

QString whatIfLeftOut(const ResultView &result)
{
    QStringList said;
    for (const WhatIfLeftOut &one : result.leftOut) {
        const auto why = [&] {
            switch (one.why) {
            case WhatIfLeftOut::Why::PanelsTooSmall:
                return Results::tr("it leaves out two sheets, and the rules ask for fewer than three");
            case WhatIfLeftOut::Why::ScoreInCut:
                return Results::tr("its values are not the scores that the cut names");
            case WhatIfLeftOut::Why::ByCriterion:
                return Results::tr("these rules put criteria together before judges");
            case WhatIfLeftOut::Why::ByStrata:
                return Results::tr("these rules let strata count equally, which only a mean can do");
            case WhatIfLeftOut::Why::PanelsUnlike:
                return Results::tr("panels of unlike size would count for more or less than the rules say");
            case WhatIfLeftOut::Why::CapsAndFloors:
                return Results::tr("it knows nothing of caps and floors in the cut");
            case WhatIfLeftOut::Why::NobodyRanked:
                return Results::tr("without them no entry has enough sheets");
            case WhatIfLeftOut::Why::CarriedUnlike:
                return Results::tr("scores of an earlier round count as well, and its values cannot be added to them");
            case WhatIfLeftOut::Why::NothingApart:
                return Results::tr("the sheets tell no entry from another once severe and mild judges are allowed for");
            case WhatIfLeftOut::Why::SplitParts:
                return Results::tr("no judge compares all the entries");
            case WhatIfLeftOut::Why::TotalsUnlike:
                return Results::tr("panels are asked for different criteria, and the totals of their sheets do not compare");
            case WhatIfLeftOut::Why::WeighUnlike:
                return result.rules().carry ? Results::tr("scores of an earlier round count as well")
                                            : Results::tr("sheets of one panel or stratum count for more than those of another");
            case WhatIfLeftOut::Why::NotWorkedOut:
                return Results::tr("how sure the ranking is has not been worked out");
            case WhatIfLeftOut::Why::IsOfficial:
                break;
            }
            return Results::tr("it is the official one");
        };
        said += Results::tr("%1 (%2)", "a method; why it is left out").arg(methodName(one.method), why());
    }
    QStringList sentences;
    if (result.rules().carry && result.others.size() > 1)
        sentences += Results::tr("Scores of the earlier round count under each method as they do officially.");
    if (!said.isEmpty())
        sentences += Results::tr("Not shown: %1.", "methods").arg(said.join(text::betweenFacts()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace palmares::ui
