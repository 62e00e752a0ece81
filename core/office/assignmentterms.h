#pragma once

#include "core/assignment/assignment.h"
#include "core/merge/view.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace palmares {

/// What was asked for when judges were assigned, beside the rules: kept as the setting `assignment` of the round, so that a top-up, a
/// drop-out or a colleague goes on by the same.
struct AssignmentTerms {
    std::optional<int> perEntry;
    std::map<std::string, int> perPanel; ///< by panel id, instead of `perEntry`
    std::optional<int> maxLoad;
    LanguageMatch languageMatch = LanguageMatch::Required;

    friend bool operator==(const AssignmentTerms &, const AssignmentTerms &) = default;
};

inline constexpr std::string_view assignmentSetting = "assignment";

/// As the setting spells it: JSON with sorted names; empty for terms that say nothing.
std::string spelled(const AssignmentTerms &terms);
/// What cannot be read says nothing.
AssignmentTerms termsIn(std::string_view value);

/// Of the last plan of the round; those that say nothing if there was none, or two offices asked for different things.
AssignmentTerms termsOf(const CallState &state, std::string_view round);

} // namespace palmares
