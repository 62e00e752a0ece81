Verb verb{{"entries import", {"CALL", "FILE.csv"}, {"--map=FIELD=COLUMN…"}, text::verbs::entriesImport}, importEntries};
Verb spoken{{"entries list", {"CALL"}, {}, "the entries and where they stand"}, listEntries}; // BAD
Row heading{"Judge", std::to_string(count)}; // BAD
std::string piece = count + " sheets."; // BAD
std::string asked = "Password: "; // BAD
std::string cause = "unknown option " + name; // BAD
std::string more = "there is no " + name; // BAD
out.object() = {{"set_digest", digest}, {"dry_run", true}};
std::printf("palmares-cli %s\n", PALMARES_VERSION);
