const char *here = "SELECT id FROM record WHERE n = ?";
