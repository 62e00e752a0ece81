#pragma once

#include "core/domain/rules.h"

#include <QStringList>

#include <functional>

namespace palmares::ui {

// The choices of the form, in words and back. The order is that of the rules' enumerations where there is
// one.

QStringList bestWords();
QStringList sheetWords();
QStringList blankWords();
QStringList acrossWords();
QStringList orderWords();
QStringList combineWords();
QStringList roundingWords();
QStringList bandWords();
QStringList roundingModeWords();
QStringList kindWords();
/// How the round rounds where it does; half up if it does not.
Rounding::Mode roundingMode(const RoundRules &round);

QStringList cutWords();
int cutKind(const std::optional<Cut> &cut);
/// Keeps caps and floors.
void setCutKind(std::optional<Cut> &cut, int kind);
std::optional<Fraction> cutValue(const std::optional<Cut> &cut);
void setCutValue(std::optional<Cut> &cut, const std::optional<Fraction> &value);

using PlaceWords = std::function<QString(const std::string &place)>;
/// Every step a tie can take in this round: median, spread, …, each criterion, each panel, the committee.
QStringList tieWords(const RoundRules &round, const PlaceWords &names);
int tieIndex(const RoundRules &round, const TieStep &step);
/// \param before keeps its limit if the step still has one
TieStep tieStep(const RoundRules &round, int index, const TieStep &before);

} // namespace palmares::ui
