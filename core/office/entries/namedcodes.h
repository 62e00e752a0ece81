#pragma once

#include "core/intake/names/tracefinder.h"
#include "core/office/view/callview.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// A private text of somebody, by its fields.
using PersonFields = std::map<std::string, std::string>;

/// What of somebody their code shows ("AnnBrown2", "abrown", an address): tables may call entries and judges by their people, or by what they are called where
/// they log in. A long number is nobody's telephone here unless it is theirs. `versions`: what was ever said of this person.
std::optional<Trace::Kind> shownByCode(std::string_view code, std::span<const PersonFields> versions);

/// A code without its figures and marks, folded: what codes made of one prefix have in common.
std::string lettersOfCode(std::string_view code);

/// The codes of entries, then of judges, that show who sent the entry or who the judge is, as far as that is known here.
/// \param ever those that they had before, too: records keep them
std::vector<std::string> codesThatName(const CallView &call, bool ever = false);

} // namespace palmares
