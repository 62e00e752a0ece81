#include "ui/text/suretext.h"

#include "ui/text/figures.h"

#include <QCoreApplication>

namespace palmares::text {

namespace {

class Insights {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

} // namespace

QString surenessWords(const RoundInsight &insight, const Sureness &sure, std::size_t ranked)
{
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    if (insight.statistics.model.entryAtZero)
        return Insights::tr("The judges tell no entry from another: chance alone could give this order");
    if (!insight.question.top)
        return Insights::tr("%Ln entries are ranked; the bars show how sure each value is", nullptr, n(ranked));
    if (sure.close == 0)
        return Insights::tr("The cut is clear: %Ln entries are in", nullptr, n(sure.surelyIn));
    const QString compete = Insights::tr("%Ln compete for %1", nullptr, n(sure.close))
                                .arg(Insights::tr("%Ln places", nullptr, n(sure.places)));
    if (sure.surelyIn == 0)
        return Insights::tr("Nobody is clearly in; %1", "who competes for what").arg(compete);
    return Insights::tr("%1; %2", "who is in; who competes")
        .arg(Insights::tr("%Ln entries are clearly in", nullptr, n(sure.surelyIn)), compete);
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
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    const auto shown = [](std::size_t value) { return count(static_cast<std::int64_t>(value)); };
    // Of several rounds everybody who was judged in any: all those whom the first one judged.
    const std::size_t judged = flow.earlier.empty() ? flow.judged : flow.earlier.front().judged;
    return flow.hasCut ? Insights::tr("Of %Ln entries received, %1 were judged and %2 are in", nullptr, n(flow.received)).arg(shown(judged), shown(flow.through))
                       : Insights::tr("Of %Ln entries received, %1 were judged", nullptr, n(flow.received)).arg(shown(judged));
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

} // namespace palmares::text
