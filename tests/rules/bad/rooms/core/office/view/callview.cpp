#include "core/office/view/callview.h"

#include "core/office/session/session.h" // BAD: a picture of a call does not open one
#include "core/office/view/naming.h"
