#pragma once

// For the sources of this folder only: how a draft lies in its row.

#include "core/store/drafts.h"
#include "core/store/sql.h"

#include <optional>
#include <string>

namespace palmares {

/// JSON with sorted keys. Nothing signs a draft and no id is made of it, so its member `check` holds a hash of all others and
/// of where it belongs: a bit that flips on the disk must not become a score that the judge signs later.
std::string draftBody(const Draft &draft);

/// What a row holds. One without `check`, of an earlier version of the program, is believed if it has just the members that
/// version wrote. \throws NonsenseInDatabase (detail "draft")
Draft draftFromBody(const EntryId &entry, std::string round, const std::string &body);

/// The same from bytes wherever they were found; none if they prove nothing.
std::optional<Draft> readDraft(const EntryId &entry, const std::string &round, const std::string &body);

/// Reads every draft and every step of undo. \throws NonsenseInDatabase, SQLite::Exception
void requireWholeDrafts(Sql &sql);

} // namespace palmares
