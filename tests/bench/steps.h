#pragma once

#include "tests/bench/bigcall.h"

#include <string>

// Each step runs in a process of its own, so that its memory is its own, and prints lines "name value":
// seconds, counts.

namespace palmares::bench {

/// Makes a call under `folder`/made and ballots under `folder`/ballots.
void makeStep(const std::string &folder, const CallSize &size);

/// Reads and merges `ballots` into the only call of `home`.
void mergeStep(const std::string &home, const std::string &ballots);

/// Ranks the only call of `home`, as the verb `rank` does.
void rankStep(const std::string &home);

/// Opens that call with all its records, as a window does, and ranks it then.
void openStep(const std::string &home);

/// Scores every entry of a package on one criterion, one durable save each, in homes made under `folder`.
void scoreStep(const std::string &folder, std::uint32_t entries, std::uint32_t saves);

/// Writes a table of entries as an organiser has it: names, titles, texts of 600 bytes, regions.
void entryTableStep(const std::string &path, std::uint32_t entries);

/// Makes a call in `home` and imports the table, as the program does with one that a person has chosen.
void importStep(const std::string &home, const std::string &table);

/// Opens the only call of `home` with all its records and texts.
void openOnlyStep(const std::string &home);

/// Damages pages in the middle of the only call of `home`, whose backups are gone, and salvages it.
void salvageStep(const std::string &home);

} // namespace palmares::bench
