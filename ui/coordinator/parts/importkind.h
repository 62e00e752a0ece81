#pragma once

#include "core/office/entries/entryregister.h"

#include <functional>
#include <string>
#include <vector>

namespace palmares::ui {

/// A table on its way into a register, as a person wants it.
struct ImportWish {
    std::string file;
    ColumnMap map;           ///< what was said of columns: field and heading
    std::string attachments; ///< folder with the files that the table names; empty: none
    bool filesByCode = false; ///< all that are called like the code of an entry are the entry's
    TableChoice table;
    std::vector<std::uint64_t> without; ///< lines that stay out
    bool dryRun = true;
};

/// What a file is and what importing it would do.
struct ImportPreview {
    PlainTable table;
    ImportReport report;
    std::optional<Error> refused; ///< why nothing of it can be imported as it is read now
};

/// Which register a table goes into.
struct ImportKind {
    TableOf table = TableOf::Entries;
    std::vector<std::string> fields; ///< that a column can be, in the order in which they are offered
    bool takesFiles = false;
    std::function<Result<ImportReport>(CallSession &, const ImportWish &, const ImportProgress &)> run;

    bool isEntries() const { return table == TableOf::Entries; }
};

/// Entries of a call, with translations of texts into the languages it speaks.
ImportKind entriesImport(const CallView &call);
/// Judges of a call, with a seat in each of its rounds.
ImportKind judgesImport(const CallView &call);

/// Reads a file and tries it out; nothing is written. For the store thread.
/// \errors those of reading the file; CANCELLED
Result<ImportPreview> previewImport(CallSession &session, const ImportKind &kind, ImportWish wish, const ImportProgress &progress);

} // namespace palmares::ui
