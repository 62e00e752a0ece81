#include "ui/text/suretext.h"

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
