#include "ui/text/words.h"
#include "ui/widgets/table.h" // BAD: words know no screens
