#include "ui/coordinator/rules/rulechoices.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

class RuleChoices {
    Q_DECLARE_TR_FUNCTIONS(RuleChoices)
};

/// The steps in the order of the list.
std::vector<TieStep> stepsOf(const RoundRules &round)
{
    using Kind = TieStep::Kind;
    std::vector<TieStep> steps{{Kind::Median, {}, {}},
                               {Kind::Spread, {}, {}},
                               {Kind::FewerBelow, {}, {}},
                               {Kind::HeadToHead, {}, {}}};
    for (const Criterion &criterion : round.criteria)
        steps.push_back({Kind::Criterion, criterion.id, {}});
    if (round.panels.size() > 1) {
        for (const Panel &panel : round.panels)
            steps.push_back({Kind::Panel, panel.id, {}});
    }
    steps.push_back({Kind::Committee, {}, {}});
    return steps;
}

} // namespace

QStringList bestWords()
{
    return {RuleChoices::tr("the highest"), RuleChoices::tr("the lowest")};
}

QStringList sheetWords()
{
    return {RuleChoices::tr("the mean of its criteria, by weight"),
            RuleChoices::tr("the sum of its criteria, by weight"),
            RuleChoices::tr("the percentage of the most it could reach")};
}

QStringList blankWords()
{
    return {RuleChoices::tr("does not count"), RuleChoices::tr("counts with what was answered")};
}

QStringList acrossWords()
{
    return {RuleChoices::tr("their mean"), RuleChoices::tr("their median"),
            RuleChoices::tr("their mean without the highest and the lowest"), RuleChoices::tr("their sum"),
            RuleChoices::tr("the points of their ranks (Borda)")};
}

QStringList orderWords()
{
    return {RuleChoices::tr("each judge’s sheet, then across judges"),
            RuleChoices::tr("each criterion across judges, then the criteria")};
}

QStringList combineWords()
{
    return {RuleChoices::tr("count together, by weight"), RuleChoices::tr("rank side by side")};
}

QStringList roundingWords()
{
    return {RuleChoices::tr("not at all"), RuleChoices::tr("to whole points"),
            RuleChoices::tr("to one digit"), RuleChoices::tr("to two digits"),
            RuleChoices::tr("to three digits or more")};
}

QStringList roundingModeWords()
{
    return {RuleChoices::tr("away from zero"), RuleChoices::tr("to the even digit"), RuleChoices::tr("not: every rest is dropped")};
}

QStringList kindWords()
{
    return {RuleChoices::tr("score entries: they are ranked"),
            RuleChoices::tr("check entries item by item: they pass or not"),
            RuleChoices::tr("say how far they agree: a share decides")};
}

Rounding::Mode roundingMode(const RoundRules &round)
{
    const RoundingPoints &points = round.rounding;
    for (const auto &point : {points.total, points.sheet, points.criterion, points.weighted}) {
        if (point)
            return point->mode;
    }
    return Rounding::Mode::HalfUp;
}

QStringList bandWords()
{
    return {RuleChoices::tr("this score or better"), RuleChoices::tr("this many of the best")};
}

QStringList cutWords()
{
    return {RuleChoices::tr("none"), RuleChoices::tr("this many of the best"),
            RuleChoices::tr("this share of the best, in percent"), RuleChoices::tr("this score or better")};
}

int cutKind(const std::optional<Cut> &cut)
{
    return !cut ? 0 : cut->top ? 1 : cut->percent ? 2 : 3;
}

void setCutKind(std::optional<Cut> &cut, int kind)
{
    if (kind == cutKind(cut))
        return;
    if (kind == 0)
        return cut.reset();
    constexpr int usualTop = 10;
    constexpr int usualPercent = 20;
    Cut made = cut.value_or(Cut());
    made.top = kind == 1 ? std::optional<std::int64_t>(usualTop) : std::nullopt;
    made.percent = kind == 2 ? std::optional(Fraction(usualPercent)) : std::nullopt;
    made.atLeast = kind == 3 ? std::optional(Fraction(7)) : std::nullopt;
    cut = made;
}

std::optional<Fraction> cutValue(const std::optional<Cut> &cut)
{
    if (!cut)
        return std::nullopt;
    return cut->top ? std::optional(Fraction(*cut->top)) : cut->percent ? cut->percent : cut->atLeast;
}

void setCutValue(std::optional<Cut> &cut, const std::optional<Fraction> &value)
{
    if (!cut || !value)
        return;
    if (cut->percent)
        cut->percent = value;
    else if (cut->atLeast)
        cut->atLeast = value;
    else if (value->isInteger() && value->isSmall())
        cut->top = value->numerator();
}

QStringList tieWords(const RoundRules &round, const PlaceWords &names)
{
    const auto named = [&](const std::string &place, const std::string &id) {
        const QString words = names(place);
        return words.isEmpty() ? QString::fromStdString(id) : words;
    };
    QStringList words;
    for (const TieStep &step : stepsOf(round)) {
        switch (step.kind) {
        case TieStep::Kind::Median:
            words += RuleChoices::tr("the better median");
            break;
        case TieStep::Kind::Spread:
            words += RuleChoices::tr("the smaller spread");
            break;
        case TieStep::Kind::FewerBelow:
            words += RuleChoices::tr("fewer sheets worse than …");
            break;
        case TieStep::Kind::HeadToHead:
            words += RuleChoices::tr("what more judges prefer, between two");
            break;
        case TieStep::Kind::Criterion:
            words += RuleChoices::tr("the better in %1")
                         .arg(named("round/" + round.id + "/criterion/" + step.id + "/title", step.id));
            break;
        case TieStep::Kind::Panel:
            words += RuleChoices::tr("the better with %1").arg(named("panel/" + step.id + "/title", step.id));
            break;
        case TieStep::Kind::Committee:
            words += RuleChoices::tr("the committee decides");
            break;
        }
    }
    return words;
}

int tieIndex(const RoundRules &round, const TieStep &step)
{
    const std::vector<TieStep> steps = stepsOf(round);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == step.kind && steps[i].id == step.id)
            return static_cast<int>(i);
    }
    return -1;
}

TieStep tieStep(const RoundRules &round, int index, const TieStep &before)
{
    const std::vector<TieStep> steps = stepsOf(round);
    if (index < 0 || index >= static_cast<int>(steps.size()))
        return before;
    TieStep step = steps[static_cast<std::size_t>(index)];
    if (step.kind == TieStep::Kind::FewerBelow)
        step.value = before.kind == step.kind ? before.value : round.scale.valueOf(round.scale.min);
    return step;
}

} // namespace palmares::ui
