#pragma once

#include "core/office/reports/reportdesk.h"

namespace palmares {

/// The scores of one round, or of all that are ranked, a row for each cell, as `analyse` reads them: a round that carries an earlier one
/// comes with that one's scores, as its result has them. The answers of a check stand there as 1 (pass), 0 (fail) and 2
/// (unsure), where its round is named. Identified rows say who, and on the first row of a sheet what was said with it.
/// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN
Result<std::size_t> writeScores(const CallView &call, const ExportRequest &request, TableSink &sink);

/// What judges wrote, a row for each version of a sheet with words, of one round or of all: the words for entrants; those for the
/// committee, which never leave it, and who is who only where the table is identified.
/// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN
Result<std::size_t> writeComments(const CallView &call, const ExportRequest &request, TableSink &sink);

/// The title of an entry in the wanted language, else as it came.
std::string entryTitle(const CallView &call, const EntryView &entry, std::string_view lang);

} // namespace palmares
