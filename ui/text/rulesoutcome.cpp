#include "ui/text/rulesnames.h"

namespace palmares::text {

namespace {

class Reader {
    Q_DECLARE_TR_FUNCTIONS(RulesText)

public:
    static QString mode(const Rounding &rounding)
    {
        switch (rounding.mode) {
        case Rounding::Mode::HalfUp:
            return tr("halves away from zero");
        case Rounding::Mode::HalfEven:
            return tr("halves to the even digit");
        case Rounding::Mode::Down:
            return tr("towards zero");
        }
        return {};
    }

    static QString rounded(const char *sentence, const Rounding &rounding)
    {
        return tr(sentence, nullptr, rounding.digits).arg(mode(rounding));
    }

    static QStringList rounding(const RoundRules &round)
    {
        QStringList said;
        const RoundingPoints &at = round.rounding;
        if (at.criterion)
            said +=
                rounded(QT_TR_N_NOOP("Each criterion’s value is rounded to %Ln digits, %1."), *at.criterion);
        if (at.weighted)
            said += rounded(QT_TR_N_NOOP("Each weighted value is rounded to %Ln digits, %1."), *at.weighted);
        if (at.sheet)
            said += rounded(QT_TR_N_NOOP("Each sheet is rounded to %Ln digits, %1."), *at.sheet);
        if (at.total)
            said +=
                rounded(QT_TR_N_NOOP("The score is rounded to %Ln digits, %1, before anything is compared."),
                        *at.total);
        if (said.isEmpty())
            said += tr("Nothing is rounded: ranks, bands and the cut compare exact scores.");
        said += tr("Scores are shown with %Ln digits after the point.", nullptr, round.showDigits);
        return said;
    }

    static QString tieStep(const RoundRules &round, const TieStep &step, const RuleWords &words)
    {
        switch (step.kind) {
        case TieStep::Kind::Criterion:
            return tr("the better value in %1").arg(words.criterion(step.id));
        case TieStep::Kind::Median:
            return tr("the better median of its sheets");
        case TieStep::Kind::Spread:
            return tr("the smaller spread between judges");
        case TieStep::Kind::FewerBelow:
            return round.totalBest() == Best::High ? tr("fewer sheets below %1").arg(exact(step.value))
                                                   : tr("fewer sheets above %1").arg(exact(step.value));
        case TieStep::Kind::HeadToHead:
            return tr("between two, the one more judges prefer who scored both");
        case TieStep::Kind::Panel:
            return tr("the better value of %1").arg(words.panel(step.id));
        case TieStep::Kind::Committee:
            return tr("the committee’s decision");
        }
        return {};
    }

    static QString band(const RoundRules &round, const Band &band, const RuleWords &words)
    {
        if (band.top)
            return tr("%1: the %Ln best of those left, a tie as a whole", nullptr,
                      static_cast<int>(*band.top))
                .arg(words.band(band.id));
        return round.valueBest() == Best::High
                   ? tr("%1: a score of %2 or more").arg(words.band(band.id), exact(*band.atLeast))
                   : tr("%1: a score of %2 or less").arg(words.band(band.id), exact(*band.atLeast));
    }

    static QStringList cut(const RoundRules &round, const Cut &cut)
    {
        QStringList said;
        if (cut.top)
            said += tr("The best %Ln entries pass the cut.", nullptr, static_cast<int>(*cut.top));
        else if (cut.percent)
            said += tr("The best %1 of the ranked entries pass the cut, rounded up.")
                        .arg(share(*cut.percent, 100));
        else if (cut.atLeast)
            said += round.valueBest() == Best::High
                        ? tr("Entries with a score of %1 or more pass the cut.").arg(exact(*cut.atLeast))
                        : tr("Entries with a score of %1 or less pass the cut.").arg(exact(*cut.atLeast));
        said += tr("A tie across the cut is not split: the committee decides about all of it.");
        for (const Cap &cap : cut.caps)
            said += tr("At most %Ln may share the same “%1”.", nullptr, static_cast<int>(cap.most))
                        .arg(QString::fromStdString(cap.by));
        for (const Floor &floor : cut.floors)
            said += tr("At least %Ln must have “%2” as “%1”; the best of them take the last places.", nullptr,
                       static_cast<int>(floor.least))
                        .arg(QString::fromStdString(floor.by), QString::fromStdString(floor.value));
        return said;
    }
};

} // namespace

QStringList aboutRounding(const RoundRules &round)
{
    return Reader::rounding(round);
}

QString tieWords(const RoundRules &round, const TieStep &step, const RuleNames &names)
{
    return Reader::tieStep(round, step, RuleWords(round.id, names));
}

QStringList aboutTies(const RoundRules &round, const RuleWords &words)
{
    if (round.panelsCombine == PanelsCombine::SideBySide && round.panels.size() > 1)
        return {};
    if (round.ties.empty())
        return {Reader::tr("Equal entries share their rank: 1, 2, 2, 4.")};
    QStringList steps;
    for (const TieStep &step : round.ties)
        steps += Reader::tieStep(round, step, words);
    QString chain = steps.front();
    for (qsizetype i = 1; i < steps.size(); ++i)
        chain = Reader::tr("%1, then %2").arg(chain, steps[i]);
    return {Reader::tr("Ties are broken in this order: %1.").arg(chain),
            Reader::tr("What is still equal shares its rank; nothing is drawn by lot.")};
}

QStringList aboutOutcome(const Rules &rules, const RoundRules &round, const RuleWords &words)
{
    QStringList said;
    for (const Band &band : round.bands)
        said += Reader::tr("%1.").arg(Reader::band(round, band, words));
    if (round.cut)
        said += Reader::cut(round, *round.cut);
    else if (round.kind != RoundKind::Agreement)
        said += Reader::tr("There is no cut: the committee decides from the ranking.");
    if (!said.isEmpty() && !rules.divisions.empty())
        said += Reader::tr("Bands and cut hold in each division by itself.");
    return said;
}

} // namespace palmares::text
