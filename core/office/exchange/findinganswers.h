#pragma once

#include "core/merge/view.h"

#include <string_view>
#include <vector>

namespace palmares {

/// The answers that end this finding by IntakeDesk::settle(); none: something else ends it.
std::vector<SettleAnswer> answersTo(const CallFinding &finding);

/// The word of records for an answer, as text::answerWord() takes it: "device_confirmed".
std::string_view codeOf(SettleAnswer answer);

/// Whether it waits for somebody in the list of questions: forks and conflicts have pages of their own.
bool isQuestion(const CallFinding &finding);

/// What stands in the way of closing the round and is asked there, in the order of the findings.
std::vector<const CallFinding *> questionsBeforeClose(const CallState &state, std::string_view round);

} // namespace palmares
