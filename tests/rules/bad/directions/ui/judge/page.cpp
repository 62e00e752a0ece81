#include "core/office/judgedesk.h"
#include "core/store/database.h" // BAD: screens never see the database
#include "core/records/commit.h" // BAD: nor records
