#include "core/scoring/value.h"

#include "core/base/fraction.h"
#include "core/domain/rules.h"
#include "core/merge/view.h" // BAD: points up
#include "core/records/record.h" // BAD: a neighbour
#include "ui/text/words.h" // BAD: far up
#include "value_detail.h" // BAD: not named from the root

#include <vector>
