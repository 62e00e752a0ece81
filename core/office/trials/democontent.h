#pragma once

#include "core/assignment/assignment.h"
#include "core/office/trials/demo.h"
#include "core/output/csvtable.h"

namespace palmares {

/// What a demo plays: a call, its tables, and how its judges score.
struct DemoContent {
    NewCall call;
    std::string entriesCsv;
    ColumnMap entryMap;
    std::string judgesCsv;
    std::string media;   ///< folder of attachments; empty: none
    std::string scores;  ///< folder of score tables by judge; empty: made up
    std::string contact;
    int deadlineDays = 28;
    std::optional<int> perEntry;
    std::optional<int> maxLoad;
    LanguageMatch languageMatch = LanguageMatch::Required;
};

/// A sample call on disk: call.json names its parts. \errors CANNOT_READ, RULES_NOT_JSON and those of the rules
Result<DemoContent> sampleContent(const std::string &folder);

/// Made-up entries, and judges who can sit in the panels of these rules, as tables to import.
OutTable madeEntries(const DemoRequest &request, const Rules &rules);
OutTable madeJudges(const DemoRequest &request, const Rules &rules);

/// Made-up entries and judges for a template, written as tables into the folder of the request.
Result<DemoContent> madeContent(const DemoRequest &request);

/// Made-up scores of a judge for an entry, as typed, by criterion; empty: left blank. Each entry has a quality, each judge a
/// severity, both from the seed and the codes alone, so that all judges see the same entries.
std::vector<std::pair<std::string, std::string>> madeSheet(const CallState &state, std::uint32_t round, std::uint32_t judge,
                                                           std::uint32_t entry, std::uint64_t seed);
/// The same of one judge for everything that is assigned, as a table.
Result<Bytes> madeScores(CallSession &judge, std::uint32_t round, std::uint64_t seed);

} // namespace palmares
