#pragma once

#include "ui/text/rulestext.h"

#include <QCoreApplication>

namespace palmares::text {

// The parts of reading rules aloud; readRules() puts them together.

/// What things of one round are called.
class RuleWords {
public:
    RuleWords(std::string round, const RuleNames &names) : m_round(std::move(round)), m_names(names) {}

    QString round(const std::string &id) const { return named("round/" + id + "/title", id); }
    QString panel(const std::string &id) const { return named("panel/" + id + "/title", id); }
    QString band(const std::string &id) const { return named("band/" + id + "/title", id); }
    QString division(const std::string &id) const { return named("division/" + id + "/title", id); }
    QString criterion(const std::string &id) const
    {
        return named("round/" + m_round + "/criterion/" + id + "/title", id);
    }
    QString item(const std::string &id) const
    {
        return named("round/" + m_round + "/item/" + id + "/title", id);
    }

    QString criteria(const std::vector<std::string> &ids) const;
    QString divisions(const std::vector<std::string> &ids) const;
    QString strata(const std::vector<std::string> &ids) const;
    QString items(const std::vector<std::string> &ids) const;
    /// "a, b and c" in the language at work.
    QString joined(const QStringList &parts) const;

private:
    QString named(const std::string &place, const std::string &id) const;

    std::string m_round;
    const RuleNames &m_names;
};

QString headingOf(RuleParagraph::About about);
/// "40%" of a whole; with one digit where whole percents would not be exact.
QString share(const Fraction &part, const Fraction &whole);

QStringList aboutRound(const Rules &rules, std::size_t round, const RuleWords &words);
QStringList aboutScale(const Rules &rules, const RoundRules &round, const RuleWords &words);
QStringList aboutRounding(const RoundRules &round);
QStringList aboutTies(const RoundRules &round, const RuleWords &words);
QStringList aboutOutcome(const Rules &rules, const RoundRules &round, const RuleWords &words);

} // namespace palmares::text
