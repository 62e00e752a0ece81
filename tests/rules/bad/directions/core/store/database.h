#pragma once

#include "core/intake/csv.h" // BAD: a neighbour
#include "core/merge/plan.h"
