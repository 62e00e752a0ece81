#pragma once

#include "core/office/judges/conflicthints.h"
#include "core/office/results/officework.h"
#include "ui/coordinator/parts/celltable.h"

namespace palmares::ui {

/// A judge as the register shows one, in values.
struct JudgeLine {
    std::uint32_t judge = nowhere;
    QString code;
    QString name;
    QString organisation;
    std::vector<std::string> languages;
    std::string panel; ///< of the round; empty: in none
    std::string stratum;
    std::size_t asked = 0;
    std::size_t counting = 0;
    std::size_t conflicts = 0;     ///< confirmed
    std::size_t openConflicts = 0; ///< declared or suggested
    bool hasDroppedOut = false;    ///< of the round
    bool isSetAside = false;
};

/// A judge and an entry that are, or may be, too close to each other.
struct ConflictLine {
    std::uint32_t judge = nowhere;
    std::uint32_t entry = nowhere;
    std::optional<ConflictState> state; ///< none: versions differ
    bool isHint = false;                ///< the program has noticed it, and nobody has said anything yet
    std::string kind;
    QString reason; ///< of a hint what both share
    bool isOpen() const { return isHint || !state || *state == ConflictState::Declared || *state == ConflictState::Suggested; }
};

std::vector<JudgeLine> judgeLines(const CallView &call, std::uint32_t round, const RoundProgress *progress);
/// What nobody has decided comes first.
std::vector<ConflictLine> conflictLines(const CallView &call, const std::vector<ConflictHint> &hints);

/// Kinds that a person may choose, coded.
std::vector<std::string> conflictKinds();
QString conflictStateWords(const ConflictLine &line);

} // namespace palmares::ui
