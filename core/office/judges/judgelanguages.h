#pragma once

#include "core/office/view/callview.h"

#include <map>
#include <string>
#include <vector>

namespace palmares {

// Records keep the languages of a judge sorted: what is equal shall look equal. Which of them a person named first, and is written
// to in, lies with what only the office knows of the judge.

/// Notes in the private fields which of `given`, in the order a person gave them, comes first; one alone needs no note.
void noteFirstLanguage(std::map<std::string, std::string> &person, const std::vector<std::string> &given);

/// The private fields without that note: what a table says of the person.
std::map<std::string, std::string> withoutFirstLanguage(std::map<std::string, std::string> person);

/// All languages of a judge, the one to write in at the head: that which was named first; where nobody knows, English comes
/// last, because another one that a judge named is nearer.
std::vector<std::string> languagesInOrder(const CallView &call, const JudgeView &judge);

} // namespace palmares
