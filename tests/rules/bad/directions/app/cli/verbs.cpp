#include "core/office/session.h"
#include "core/store/files.h"
#include "core/store/calldb.h" // BAD: what is in a call is asked of the desks
