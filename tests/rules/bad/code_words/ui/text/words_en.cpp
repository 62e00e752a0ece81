{"CUT_OFF", "The file ends too early.", "Ask for it again."},
{"OFF_SCALE", "The score is off the scale.", "Choose a score on it."},
{"LATE_SHEET", "", ""}, {"FORKED", "", ""},
