#pragma once

#include "core/domain/rules.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace palmares::text {

/// What people call the things of the rules: the text of the call at a place such as "panel/expert/title" in
/// the language wanted, empty if there is none (then the id stands for it).
using RuleNames = std::function<QString(const std::string &place)>;

/// One heading of the reading and its sentences.
struct RuleParagraph {
    enum class About { Round, Scale, Judges, Score, Rounding, Ties, Outcome };
    About about = About::Round;
    QString heading;
    QStringList sentences;
};

/// The rules of one round as whole sentences that somebody who is no statistician can check: everything the
/// rules file can say is said, nothing else. \pre round < rules.rounds.size()
std::vector<RuleParagraph> readRules(const Rules &rules, std::size_t round, const RuleNames &names);

/// A rule for ties as the end of "what decides is …": the better median of its sheets.
QString tieWords(const RoundRules &round, const TieStep &step, const RuleNames &names);

/// "0.3", "1,5" or "1/3": an exact number as people of the default locale write it.
QString exact(const Fraction &number);

} // namespace palmares::text
