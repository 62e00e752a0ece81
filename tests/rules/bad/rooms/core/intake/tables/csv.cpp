#include "core/intake/tables/csv.h"

#include "core/base/bytes.h"
#include "core/intake/columns/columnplan.h" // BAD: from bytes to cells knows nothing of fields
#include "core/intake/tables/textencoding.h"
