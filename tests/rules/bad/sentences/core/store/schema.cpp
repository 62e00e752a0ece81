const char *sql = "SELECT id, body FROM record WHERE slot = ? ORDER BY id";
const char *prose = "the call is open elsewhere"; // BAD
