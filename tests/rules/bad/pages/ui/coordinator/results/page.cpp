#include "ui/coordinator/results/model.h"
#include "ui/coordinator/entries/page.h" // BAD: a page goes to another through the shell
#include "ui/text/words.h"
#include "ui/widgets/table.h"
