#pragma once

#include "core/intake/columns/mappedtable.h"
#include "core/office/session/session.h"

namespace palmares {

/// What was said about the columns of the last table of this kind ("entries", "judges"), for the next one. A local note: it
/// travels with nothing.
ColumnMap rememberedColumns(CallSession &session, const std::string &kind);
/// The attributes that the rules go by (as the entrant's, unless entries have one of that name) and that entries have, each once:
/// "entrant.region", "entry.topic". Fields of a table, such as `language`, are none.
std::vector<std::string> attributesInUse(const CallView &view, const Rules &rules);
Done rememberColumns(CallSession &session, const std::string &kind, const ColumnMap &columns);

} // namespace palmares
