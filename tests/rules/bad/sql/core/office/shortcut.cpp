#include "core/office/shortcut.h"

// A comment may say SELECT id FROM record.
const char *direct = "SELECT id FROM record WHERE n = ?"; // BAD
const char *raw = /* BAD */ R"(
DELETE FROM draft)";
const char *harmless = "SELECT";
const char *neither = "update the set";
