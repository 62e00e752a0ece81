#pragma once

#include "core/intake/names/tracefinder.h"
#include "core/office/view/callview.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// What of somebody their code shows ("AnnBrown2", an address): tables may call entries and judges by their people. A long number is nobody's telephone here
/// unless `look` knows it. `look` finds the traces of one person in a text.
std::optional<Trace::Kind> shownByCode(std::string_view code, const std::function<std::vector<Trace>(std::string_view)> &look);

/// The codes of entries, then of judges, that show who sent the entry or who the judge is, as far as that is known here.
std::vector<std::string> codesThatName(const CallView &call);

} // namespace palmares
