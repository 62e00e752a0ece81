#include "core/base/fraction.h"
#include "core/domain/entry.h" // BAD: statistics knows numbers only
