#include "ui/text/ruleconflicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace palmares::text {

namespace {

struct Conflict {
    std::string_view detail;
    const char *words;
};

constexpr Conflict conflicts[] = {
    {"borda_needs_sheet_first", QT_TRANSLATE_NOOP("RuleConflicts", "Borda ranks sheets, so the order has to be sheet_first")},
    {"committee_is_last", QT_TRANSLATE_NOOP("RuleConflicts", "after the committee nothing else can split a tie")},
    {"mixed_directions", QT_TRANSLATE_NOOP("RuleConflicts", "for some counting criteria high is best, for others low")},
    {"needs_mean", QT_TRANSLATE_NOOP("RuleConflicts", "equal strata need the method mean")},
    {"needs_strata", QT_TRANSLATE_NOOP("RuleConflicts", "the panel has no strata that could count equally")},
    {"needs_trimmed", QT_TRANSLATE_NOOP("RuleConflicts", "only the method trimmed drops scores")},
    {"not_above_drops", QT_TRANSLATE_NOOP("RuleConflicts", "the quorum has to be larger than the number of scores dropped")},
    {"not_in_an_agreement", QT_TRANSLATE_NOOP("RuleConflicts", "a round of agreement has none")},
    {"nothing_to_score", QT_TRANSLATE_NOOP("RuleConflicts", "the panel would have no counting criterion in some division")},
    {"one_counting_criterion", QT_TRANSLATE_NOOP("RuleConflicts", "a round of agreement has exactly one counting criterion")},
    {"only_one_of", QT_TRANSLATE_NOOP("RuleConflicts", "only one of these can be given")},
    {"other_combine", QT_TRANSLATE_NOOP("RuleConflicts", "the round it carries from combines criteria in another way")},
    {"other_kind", QT_TRANSLATE_NOOP("RuleConflicts", "the round it names is of another kind")},
    {"other_method", QT_TRANSLATE_NOOP("RuleConflicts", "the round it carries from has another method across judges")},
    {"other_multiply", QT_TRANSLATE_NOOP("RuleConflicts", "the round it carries from has another multiply")},
    {"other_order", QT_TRANSLATE_NOOP("RuleConflicts", "the order of this round has no such place to round")},
    {"other_scale", QT_TRANSLATE_NOOP("RuleConflicts", "the round it carries from has another scale")},
    {"repeated", QT_TRANSLATE_NOOP("RuleConflicts", "the same one is there twice")},
    {"repeated_key", QT_TRANSLATE_NOOP("RuleConflicts", "the same key is there twice")},
    {"side_by_side", QT_TRANSLATE_NOOP("RuleConflicts", "panels side by side have no result over all, so it has to be left out")},
};

} // namespace

QString conflictWords(std::string_view detail)
{
    const auto *found = std::find_if(std::begin(conflicts), std::end(conflicts), [&](const Conflict &one) { return one.detail == detail; });
    return found == std::end(conflicts) ? QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()))
                                        : QCoreApplication::translate("RuleConflicts", found->words);
}

} // namespace palmares::text
