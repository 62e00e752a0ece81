#include "ui/text/rulesnames.h"

#include "ui/text/figures.h"

#include <QLocale>
#include <QRegularExpression>

namespace palmares::text {

namespace {

class RulesText {
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

/// "1 to 10 in steps of 1, 10 is best".
QString scaleWords(const Scale &scale)
{
    const auto value = [&](std::int64_t units) { return exact(scale.valueOf(units)); };
    const QString steps =
        RulesText::tr("%1 to %2 in steps of %3").arg(value(scale.min), value(scale.max), value(scale.step));
    return RulesText::tr("%1, where %2 is best")
        .arg(steps, value(scale.best == Best::High ? scale.max : scale.min));
}

} // namespace

QString exact(const Fraction &number)
{
    const QString plain = QString::fromStdString(number.text());
    if (plain.contains(QLatin1Char('/')))
        return plain;
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(plain.toDouble(), 'f', point < 0 ? 0 : static_cast<int>(plain.size() - point - 1));
}

QString share(const Fraction &part, const Fraction &whole)
{
    const Fraction percents = part / whole * Fraction(100);
    const bool isWhole =
        !QString::fromStdString(percents.text()).contains(QRegularExpression(QStringLiteral("[./]")));
    return percent(percents.toDouble() / 100, isWhole ? 0 : 1);
}

QString RuleWords::named(const std::string &place, const std::string &id) const
{
    const QString words = m_names ? m_names(place) : QString();
    return apart(words.isEmpty() ? QString::fromStdString(id) : words);
}

QString RuleWords::joined(const QStringList &parts) const
{
    return QLocale().createSeparatedList(parts);
}

QString RuleWords::criteria(const std::vector<std::string> &ids) const
{
    QStringList names;
    for (const std::string &id : ids)
        names += criterion(id);
    return joined(names);
}

QString RuleWords::divisions(const std::vector<std::string> &ids) const
{
    QStringList names;
    for (const std::string &id : ids)
        names += division(id);
    return joined(names);
}

QString RuleWords::strata(const std::vector<std::string> &ids) const
{
    QStringList names;
    for (const std::string &id : ids)
        names += named("stratum/" + id + "/title", id);
    return joined(names);
}

QString RuleWords::items(const std::vector<std::string> &ids) const
{
    QStringList names;
    for (const std::string &id : ids)
        names += item(id);
    return joined(names);
}

QString headingOf(RuleParagraph::About about)
{
    switch (about) {
    case RuleParagraph::About::Round:
        return RulesText::tr("This round");
    case RuleParagraph::About::Scale:
        return RulesText::tr("What is scored");
    case RuleParagraph::About::Judges:
        return RulesText::tr("Judges");
    case RuleParagraph::About::Score:
        return RulesText::tr("The score");
    case RuleParagraph::About::Rounding:
        return RulesText::tr("Rounding");
    case RuleParagraph::About::Ties:
        return RulesText::tr("Ties");
    case RuleParagraph::About::Outcome:
        return RulesText::tr("Bands and cut");
    }
    return {};
}

QStringList aboutRound(const Rules &rules, std::size_t at, const RuleWords &words)
{
    const RoundRules &round = rules.rounds[at];
    QStringList said;
    if (round.kind == RoundKind::Check)
        said += RulesText::tr("This round is a check: judges say pass, fail or unsure, and are asked why.");
    else if (round.kind == RoundKind::Agreement)
        said += RulesText::tr("This round looks for agreement, as a Delphi study does.");
    if (!rules.divisions.empty())
        said += RulesText::tr("Entries rank apart in %1.").arg(words.divisions(rules.divisions));
    if (round.startFrom)
        said += RulesText::tr("Sheets start from those of %1; both rounds keep their own.")
                    .arg(words.round(*round.startFrom));
    return said;
}

QStringList aboutScale(const Rules &rules, const RoundRules &round, const RuleWords &words)
{
    Q_UNUSED(rules)
    if (round.kind == RoundKind::Check)
        return {RulesText::tr("Each entry is checked for %1.").arg(words.items(round.items))};
    QStringList said{RulesText::tr("Judges give %1.").arg(scaleWords(round.scale))};
    Fraction whole;
    for (const Criterion &criterion : round.criteria)
        whole = criterion.counts ? whole + criterion.weight : whole;
    QStringList counting;
    for (const Criterion &criterion : round.criteria) {
        if (criterion.counts)
            counting +=
                RulesText::tr("%1 (%2)").arg(words.criterion(criterion.id), share(criterion.weight, whole));
    }
    said += counting.size() == 1 && round.criteria.size() == 1
                ? RulesText::tr("They score %1.").arg(words.criterion(round.criteria.front().id))
                : RulesText::tr("They score %1.").arg(words.joined(counting));
    for (const Criterion &criterion : round.criteria) {
        const QString name = words.criterion(criterion.id);
        if (!criterion.counts)
            said += RulesText::tr("%1 is asked, and does not count.").arg(name);
        if (criterion.ownScale && !(criterion.scale == round.scale))
            said += RulesText::tr("%1 has a scale of its own: %2.").arg(name, scaleWords(criterion.scale));
        if (criterion.divisions)
            said += RulesText::tr("%1 is asked only in %2.").arg(name, words.divisions(*criterion.divisions));
    }
    return said;
}

} // namespace palmares::text
