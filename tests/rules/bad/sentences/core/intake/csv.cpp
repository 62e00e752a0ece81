#include <cassert>

// Comments are sentences, of course: this row is too short for the table.
Error ragged = Error{Code::RAGGED_ROW, {{"row", "3"}}};
const char *prose = "the row is too short"; // BAD
const char *key = "rounds[0].cut.top";
const char *columns = "entry judge round criterion value"; // BAD: a list of names belongs in a list
const char *code = "int f() { return 1; }";
const char quote = '"';
void check(bool ok) { assert(ok && "the caller has to read the header first"); }
