#include "core/intake/columns/columnplan.h"

#include "core/intake/tables/csv.h"
#include "core/intake/cleaning/cleaning.h" // BAD: a neighbour
