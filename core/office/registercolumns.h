#pragma once

#include "core/intake/mappedtable.h"
#include "core/office/session.h"

namespace palmares {

/// What was said about the columns of the last table of this kind ("entries", "judges"), for the next one. A local note: it
/// travels with nothing.
ColumnMap rememberedColumns(CallSession &session, const std::string &kind);
Done rememberColumns(CallSession &session, const std::string &kind, const ColumnMap &columns);

} // namespace palmares
