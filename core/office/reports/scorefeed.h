#pragma once

#include "core/intake/tables/csv.h"
#include "core/intake/tables/plaintable.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace palmares {

/// Rows of a table of scores or of entries, as `analyse` reads them.
struct ScoreFeed {
    ByteFeed feed;
    std::optional<TableSource> source; ///< how a table was read that is not the plain CSV of docs/RULES.md
};

/// What a column may be called, and which of them a table must have to be plain.
struct ScoreColumns {
    std::span<const std::string_view> needed;
    std::span<const std::string_view> known;
};

/// A file whose first line is that of the plain CSV is fed as it is, whatever its size. Any other is read as a table that a person
/// imports: XLSX, semicolons or tabs, other encodings, headings in five languages, a comma for the point. Its rows keep their numbers.
/// With `isForced` the first line is not asked. What cannot be read twice, such as a pipe, is fed as it is.
/// \errors those of feedOfFile() and readTableFile()
Result<ScoreFeed> scoreFeedOf(const std::string &path, const ScoreColumns &columns, bool isForced = false);

/// A file as bytes. \errors CANNOT_READ
Result<ByteFeed> feedOfFile(const std::string &path);

} // namespace palmares
