#pragma once

#include "app/cli/args.h"
#include "app/cli/out.h"
#include "core/intake/tables/plaintable.h"

namespace palmares::cli {

/// What --encoding, --separator and --sheet say about the file of a table. A word that is none is a usage error.
TableChoice choiceOf(const Args &args);

/// Says how a table was read; `table` of the object.
void tellTable(Out &out, const TableSource &source);

} // namespace palmares::cli
