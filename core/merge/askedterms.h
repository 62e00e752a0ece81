#pragma once

#include "core/domain/assignmentterms.h"
#include "core/merge/view.h"

#include <string_view>

namespace palmares {

/// The setting that keeps what was asked for when judges of the round were assigned; null: nothing beside the rules.
const SettingView *termsSetting(const CallState &state, std::string_view round);

/// What it says; terms that say nothing if there is none, or two offices asked for different things.
AssignmentTerms termsOf(const CallState &state, std::string_view round);

} // namespace palmares
