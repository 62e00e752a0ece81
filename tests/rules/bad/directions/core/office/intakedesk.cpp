#include "core/intake/csv.h"
#include "core/store/database.h"
#include "intakedesk.moc"
#include "app/cli/options.h" // BAD: points up
