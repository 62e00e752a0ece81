#pragma once

#include "app/cli/verbs.h"

namespace palmares::cli {

/// `entries show`: an entry to read, at the office or on a judge's computer: its titles and texts in every language, what is coded of
/// it, its files. Of a judge no more than the package brought.
Done showEntry(Context &context, const Args &args);

/// The files of an entry: their number and the start of their hash are their names, as people's names for them never travel.
Done tellFiles(Context &context, const CallView &view, const std::string &code);

} // namespace palmares::cli
