#pragma once

#include <cstdint>
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
    std::string language; ///< `preferred` or `ignored`; empty: required

    friend bool operator==(const AssignmentTerms &, const AssignmentTerms &) = default;
};

inline constexpr std::string_view assignmentSetting = "assignment";

/// As the setting spells it: JSON with sorted names; empty for terms that say nothing.
std::string spelled(const AssignmentTerms &terms);
/// What cannot be read says nothing.
AssignmentTerms termsIn(std::string_view value);

/// Judges that each entry asks of the panel; none: the whole panel, as `ofRules` says nothing either.
std::optional<std::int64_t> perEntryOf(const AssignmentTerms &terms, const std::string &panel, std::optional<std::int64_t> ofRules);

} // namespace palmares
