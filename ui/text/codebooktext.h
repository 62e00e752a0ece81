#pragma once

#include <QString>

#include <string_view>

namespace palmares::text {

/// What a column of one of our tables (scores, ranking, entries, judges) means, in the current language; empty for a column
/// that is not ours.
QString columnMeaning(std::string_view table, std::string_view column);

} // namespace palmares::text
