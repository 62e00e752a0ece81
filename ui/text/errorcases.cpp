#include "ui/text/errorcases.h"

#include <QCoreApplication>

#include <utility>

namespace palmares::text {

namespace {

/// REPEATED_CELL where a criterion, the value, was named twice in one breath.
constexpr ErrorWords scoredTwice{Code::REPEATED_CELL, QT_TRANSLATE_NOOP("Errors", "{value} of entry {entry} is given twice."),
                                 QT_TRANSLATE_NOOP("Errors", "Keep one of the two; nothing was saved.")};

/// BAD_VALUE of a field that there is not; what there is, is the found.
constexpr ErrorWords noField{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "There is no field {value}."),
                             QT_TRANSLATE_NOOP("Errors", "Name one of these: {found}.")};

/// BAD_VALUE of why somebody recuses or cannot judge: a coded word, no sentence.
constexpr ErrorWords noCodedWord{
    Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} is no word for why somebody recuses or cannot judge."),
    QT_TRANSLATE_NOOP("Errors", "Use one of these: {found}. Say the rest in a comment, which can be erased.")};

/// RULES_BAD_VALUE of a file of texts.
constexpr ErrorWords noTexts{
    Code::RULES_BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "The file of texts is not made as it has to be, at {key}."),
    QT_TRANSLATE_NOOP("Errors", "It is a list with, for each language, its lang and its items, each of them with at (where the text "
                                "belongs, as template show lists it) and text.")};

/// NOT_FOUND of what a close is to waive.
constexpr ErrorWords nothingToWaive{
    Code::NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "Nothing called {value} is in the way of closing round {round}; it was not closed."),
    QT_TRANSLATE_NOOP("Errors", "Leave it out of --waive, or name what findings lists, by its code or in full.")};

/// BAD_VALUE of an attribute that would show who the entrant is.
constexpr ErrorWords showsPerson{
    Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{column} would put into the open what shows who the entrant is ({value}); records cannot be taken back."),
    QT_TRANSLATE_NOOP("Errors", "Write name=, email=, phone=, organisation=, address= or note= without entrant. before it, or private.{found}=: these are "
                                "kept apart and can be erased.")};

/// BAD_VALUE of a fork of which one version has to stand.
constexpr ErrorWords oneMustStand{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "One version of {value} has to stand: only a sheet or a close can be left out."),
                                  QT_TRANSLATE_NOOP("Errors", "Say which with --use; forks shows the versions.")};

/// BAD_VALUE of a fork that only the judge can end.
constexpr ErrorWords judgesOwn{
    Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} is for its judge to end, not for the office; no round waits for it."),
    QT_TRANSLATE_NOOP("Errors", "Ask the judge to open both files on one laptop and to send once more. Which scores count is said of each sheet.")};

/// AMBIGUOUS of a sheet of which this laptop has no version that could stand over the others.
constexpr ErrorWords noneOurs{
    Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "{value} is there in several versions, and none is this laptop's own that could replace them."),
    QT_TRANSLATE_NOOP("Errors", "Give every score of it together with --seen, or choose a version in the window."),
    QT_TRANSLATE_NOOP("Errors", "Take one of the versions, or give every score anew.")};

/// KEY_MISSING of a judge, as where a backup of another laptop was restored.
constexpr ErrorWords laptopKey{
    Code::KEY_MISSING,
    QT_TRANSLATE_NOOP("Errors", "This laptop has no key for call {call} yet, so it can make no ballot. What is scored is saved."),
    QT_TRANSLATE_NOOP("Errors", "Open your package once more, then send: the package makes this laptop known.")};

/// AMBIGUOUS of a code that two entries or two judges share.
constexpr ErrorWords sharedCode{Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "{value} is the code of more than one: {found}."),
                                QT_TRANSLATE_NOOP("Errors", "Name one of them as it stands there; findings says how to give it a code of its own.")};

/// AMBIGUOUS of what two people have changed at once.
constexpr ErrorWords twoVersions{Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "{value} is there in two versions: nothing is done with it until one of them stands."),
                                 QT_TRANSLATE_NOOP("Errors", "Look at both with forks, and say with resolve which one stands."),
                                 QT_TRANSLATE_NOOP("Errors", "Look at both under Files, Forks, and say which one stands.")};

/// AMBIGUOUS of a round of which judges have one version, or two.
constexpr ErrorWords roundWasSent{
    Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "Judges were sent another version of round {value} than this, and score on its form."),
    QT_TRANSLATE_NOOP("Errors", "Let that one stand, with --use {found}, or begin a new round for the other.")};
constexpr ErrorWords roundsWereSent{
    Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "Judges were sent both versions of round {value}, and score on two forms: neither can stand for the other."),
    QT_TRANSLATE_NOOP("Errors", "Set aside what one of the two offices has done, with aside and the hash of the file that brought it, as inspect tells it; "
                                "then send its judges new packages.")};

/// AMBIGUOUS of entries that a judge would be sent without what differs in them.
constexpr ErrorWords packageInTwoVersions{
    Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "No package for {judge} was written. In two versions, so that what differs would be missing from it: {found}."),
    QT_TRANSLATE_NOOP("Errors", "Look at both with forks, say with resolve which one stands, then write the package with package --judge {judge}.")};

/// AMBIGUOUS of a package that a judge cannot take beside the one that is here.
constexpr ErrorWords twoOffices{
    Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "{file} says otherwise than the package you have, for two people changed the same at your coordinator's: {found}. Nothing was "
                                                 "taken from it, and your scores are as they were."),
    QT_TRANSLATE_NOOP("Errors", "Go on with what you have, and tell your coordinator; once they have agreed they send you one that holds.")};

/// RULES_BAD_VALUE of a file that is JSON, and no set of rules.
constexpr ErrorWords noRules{
    Code::RULES_BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "The rules file holds {value} and not an object with a version and rounds."),
    QT_TRANSLATE_NOOP("Errors", "Begin as docs/RULES.md shows; template show prints one to start from.")};

/// RULES_MISSING_KEY of something that is there and says nothing.
constexpr ErrorWords saysNothing{Code::RULES_MISSING_KEY, QT_TRANSLATE_NOOP("Errors", "{key} is in the rules and says nothing."),
                                 QT_TRANSLATE_NOOP("Errors", "Give it one of the keys that docs/RULES.md names for it, or leave it out.")};

/// DISK_FULL where what could not be written is made and kept.
constexpr ErrorWords keptBallotFull = {
    Code::DISK_FULL,
    QT_TRANSLATE_NOOP("Errors", "The disk is full, so {file} could not be written; the ballot itself is made and kept, with receipt {value}."),
    QT_TRANSLATE_NOOP("Errors", "Free some space or take another disk, then write it with ballot again {call} {value} --out FILE, or from "
                                "the list of what was sent."),
    QT_TRANSLATE_NOOP("Errors", "Free some space or take another disk, then write the file there; until then it is in no file.")};
constexpr ErrorWords keptPackageFull = {
    Code::DISK_FULL,
    QT_TRANSLATE_NOOP("Errors", "The disk is full, so {file} could not be written; the package of {judge} is made and counted as sent."),
    QT_TRANSLATE_NOOP("Errors", "Free some space or choose another folder, and write a new one with package --judge {judge}."),
    QT_TRANSLATE_NOOP("Errors", "Free some space or choose another folder, and write a new one.")};

/// DISK_FULL in a call that was opened to be read for want of room.
constexpr ErrorWords fullCall = {
    Code::DISK_FULL,
    QT_TRANSLATE_NOOP("Errors", "The disk is full: the call in {file} can be read, and what leaves it written to another disk, but not changed."),
    QT_TRANSLATE_NOOP("Errors", "Free some space and try again; nothing was lost.")};

/// MISSING_COLUMN and REPEATED_COLUMN of what --map names.
constexpr ErrorWords notInTable{Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The table has no column {column} for {value}."),
                                QT_TRANSLATE_NOOP("Errors", "It has these: {found}. Write the name as it stands there.")};
constexpr ErrorWords columnTwins{Code::REPEATED_COLUMN, QT_TRANSLATE_NOOP("Errors", "The column {column} is there twice."),
                                 QT_TRANSLATE_NOOP("Errors", "Rename or remove one of them, or say which is which: the second is called “{column} (2)”.")};
constexpr ErrorWords mappedTwice{Code::REPEATED_COLUMN, QT_TRANSLATE_NOOP("Errors", "--map {value}={column} contradicts --map {found}; nothing was changed."),
                                 QT_TRANSLATE_NOOP("Errors", "Say of each column once what it is, and of each field once where it stands; only text may stand in "
                                                             "several columns.")};

/// BAD_VALUE of entries that were out where the table was written.
constexpr ErrorWords statesStayOut{
    Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "By the column {column} these are not “in”: {found}. A table brings no states, and they would come in like the others."),
    QT_TRANSLATE_NOOP("Errors", "Leave them out with --without {value}; or say --map -={column}, and set their states afterwards with entries "
                                "withdraw, entries disqualify or entries duplicate.")};

/// BAD_VALUE of codes that are names.
constexpr ErrorWords codesName{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "Codes in {column} say who sent the entry: {found}. Judges read codes, and records keep them for ever; nothing was imported."),
                               QT_TRANSLATE_NOOP("Errors", "Say --map private.source_id={column}, and codes are made; or --map code={column}, if they are to stay.")};

/// MISSING_COLUMN of judges where the columns are those of entries.
constexpr ErrorWords entriesAsJudges{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "This looks like a table of entries ({found}): no column says who a judge is; nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "Bring it in with entries import. If these are judges, say with --map name=COLUMN who they are, or leave each of "
                                "those columns out with --map -=COLUMN.")};

/// MISSING_COLUMN of files that nobody said anything of.
constexpr ErrorWords whichAreFiles{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "Files of the folder are named in {found}, and nothing says whether they are judged or somebody’s papers; nothing was imported."),
    QT_TRANSLATE_NOOP("Errors", "Say --map attachment=COLUMN of each column with files that are judged, or --map -=COLUMN of each that stays out.")};

/// MISSING_COLUMN where the first row is one like the others.
constexpr ErrorWords noHeadings{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The first row looks like a row of data, not like headings: {value}"),
    QT_TRANSLATE_NOOP("Errors", "Put a row of headings first and try again, or say --no-headings: the columns are then called A, B, C and so on."),
    QT_TRANSLATE_NOOP("Errors", "Tick above the rows that the first one holds no headings, or put a row of headings first.")};

/// BAD_VALUE of a call that is to be thrown away like a trial run.
constexpr ErrorWords noTrial{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} is no trial run; nothing was thrown away."),
                             QT_TRANSLATE_NOOP("Errors", "Its trial run, if there is one, is called {value}-TEST: see call list.")};

/// BAD_SCORE of a number that no scale has room for.
constexpr ErrorWords tooManyDigits{Code::BAD_SCORE, QT_TRANSLATE_NOOP("Errors", "Line {row}: {value} has more digits than a score can have."),
                                   QT_TRANSLATE_NOOP("Errors", "A score has at most 12 digits behind the point and 15 in all. Round it as your rules say.")};

/// BAD_SCORE of an answer to an item of a check.
constexpr ErrorWords noAnswer{Code::BAD_SCORE, QT_TRANSLATE_NOOP("Errors", "{value} is no answer to {column} (line {row})."),
                              QT_TRANSLATE_NOOP("Errors", "Type pass or 1, fail or 0, unsure or 2; leave it out if it was not looked at.")};

/// NOT_ASSIGNED of what a judge was asked to score and is not any more, by why.
constexpr const char *nothingToScore = QT_TRANSLATE_NOOP("Errors", "There is nothing to score; nothing was saved. Ask the coordinator if you think otherwise.");
constexpr std::pair<std::string_view, ErrorWords> noLongerAsked[] = {
    {"withdrawn", {Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Entry {entry} was withdrawn (line {row})."), nothingToScore}},
    {"disqualified", {Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Entry {entry} was disqualified (line {row})."), nothingToScore}},
    {"duplicate",
     {Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Entry {entry} came twice, and the other one is scored (line {row})."), nothingToScore}},
    {"ineligible", {Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Entry {entry} is not eligible (line {row})."), nothingToScore}},
    {"not_in", {Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Entry {entry} is not in this round (line {row})."), nothingToScore}},
    {"conflicted",
     {Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Entry {entry} is not yours to score: you have a conflict of interest with it (line {row})."),
      nothingToScore}},
};

/// NOT_ASSIGNED of a sheet in a table of the office that could not count.
constexpr ErrorWords sheetOut{
    Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Line {row}: entry {entry} is not in round {round} now (withdrawn, disqualified or the like), so that no sheet of it can count."),
    QT_TRANSLATE_NOOP("Errors", "Leave the line out, or let the entry in first, with entries screen or entries reinstate."),
    QT_TRANSLATE_NOOP("Errors", "Leave the line out, or let the entry in first.")};
constexpr ErrorWords noCheckCode{
    Code::EMPTY_CELL, QT_TRANSLATE_NOOP("Errors", "Line {row}: entry {entry} has no check code, so that this is no form as Palmares writes it."),
    QT_TRANSLATE_NOOP("Errors", "Take the form that came back, with its column of check codes. What somebody typed from paper comes in with --source paper.")};
constexpr ErrorWords sheetOfPractice{
    Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Line {row}: entry {entry} is for practice, and what judges give it never leaves their laptops."),
    QT_TRANSLATE_NOOP("Errors", "Leave the line out; reference scores are given with entries practice."),
    QT_TRANSLATE_NOOP("Errors", "Leave the line out; reference scores are given on the page Entries.")};
constexpr ErrorWords sheetConflicted{
    Code::NOT_ASSIGNED, QT_TRANSLATE_NOOP("Errors", "Line {row}: {judge} has a confirmed conflict of interest with entry {entry}, so that the sheet cannot count."),
    QT_TRANSLATE_NOOP("Errors", "Leave the line out. If there is no conflict after all, say so first with judges conflict."),
    QT_TRANSLATE_NOOP("Errors", "Leave the line out. If there is no conflict after all, say so first, on the page Judges.")};

/// NOTHING_TO_DO by why there is nothing.
constexpr std::pair<std::string_view, ErrorWords> nothingThere[] = {
    {"takes_part",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "{judge} has not dropped out of round {round}."),
      QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")}},
    {"is_in",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "{entry} is in round {round} already."),
      QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")}},
    {"no_fork",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "There are no two versions of {value}."),
      QT_TRANSLATE_NOOP("Errors", "See with forks what is there in two versions."),
      QT_TRANSLATE_NOOP("Errors", "See under Files, Forks, what is there in two versions.")}},
    {"asked_nothing",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "{judge} is asked to judge nothing in round {round}, and was sent nothing of it."),
      QT_TRANSLATE_NOOP("Errors", "Decide with assign who judges what, then try again."),
      QT_TRANSLATE_NOOP("Errors", "Decide on the page Assignment who judges what, then try again.")}},
};

/// CALL_NOT_FOUND of a ballot that its judge opens on a laptop that has not seen the package.
constexpr ErrorWords packageFirst{Code::CALL_NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "{file} is a ballot, and the package it belongs to was not opened here."),
                                  QT_TRANSLATE_NOOP("Errors", "Open the package that the office sent you first, then this ballot again.")};

/// CALL_NOT_FOUND of what was to be merged into it.
constexpr ErrorWords bundleFirst{Code::CALL_NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "The call that {file} belongs to is not on this computer."),
                                 QT_TRANSLATE_NOOP("Errors", "Take in a bundle of that call first, with call import, then merge this again; whoever coordinates it "
                                                             "writes one with call export."),
                                 QT_TRANSLATE_NOOP("Errors", "Open a bundle of that call under All calls first, then this again; whoever coordinates the call writes one.")};

/// CANNOT_WRITE of a key file over another file.
constexpr ErrorWords keyOverFile{Code::CANNOT_WRITE, QT_TRANSLATE_NOOP("Errors", "{file} is there already, and may be the only copy of a key."),
                                 QT_TRANSLATE_NOOP("Errors", "Give the name of a new file, or move that one away first; nothing was changed.")};

/// NOT_A_TABLE of a file of ours, with the verb that takes it.
constexpr const char *openFromHome = QT_TRANSLATE_NOOP("Errors", "Open it under All calls: what the file is for is said there, and what can be done with it.");
constexpr std::pair<std::string_view, ErrorWords> ownFiles[] = {
    {"palmpackage", {Code::NOT_A_TABLE, QT_TRANSLATE_NOOP("Errors", "{file} is a package for a judge and no table."),
                     QT_TRANSLATE_NOOP("Errors", "Its judge opens it with open."), openFromHome}},
    {"palmballot", {Code::NOT_A_TABLE, QT_TRANSLATE_NOOP("Errors", "{file} is a ballot and no table."),
                    QT_TRANSLATE_NOOP("Errors", "Take it in with merge."), openFromHome}},
    {"palmbundle", {Code::NOT_A_TABLE, QT_TRANSLATE_NOOP("Errors", "{file} is a bundle of a whole call and no table."),
                    QT_TRANSLATE_NOOP("Errors", "Take it in with merge, or with call import where the call is not here yet."), openFromHome}},
    {"palmkey", {Code::NOT_A_TABLE, QT_TRANSLATE_NOOP("Errors", "{file} is the key file of a call and no table."),
                 QT_TRANSLATE_NOOP("Errors", "Bring the key in with keys restore."), openFromHome}},
};

/// TOO_BIG of a comment that fills its cell.
constexpr ErrorWords cellFull{
    Code::TOO_BIG, QT_TRANSLATE_NOOP("Errors", "Line {row}: what is in {column} for entry {entry} fills its cell to the last of {limit} characters, so the spreadsheet has cut it off there."),
    QT_TRANSLATE_NOOP("Errors", "Shorten it in the form, or ask the judge for the whole words and import the sheet as CSV.")};

/// TOO_BIG of what in a table is more than it may hold.
constexpr std::pair<std::string_view, ErrorWords> tablesTooBig[] = {
    {"columns", {Code::TOO_BIG, QT_TRANSLATE_NOOP("Errors", "Line {row} goes on beyond column {limit}, the last that a table may have."),
                 QT_TRANSLATE_NOOP("Errors", "Clear what stands far to the right, or copy the columns that are meant into a new table.")}},
    {"rows", {Code::TOO_BIG, QT_TRANSLATE_NOOP("Errors", "The table has more than {limit} rows."),
              QT_TRANSLATE_NOOP("Errors", "Clear what stands far below, or split it into several tables.")}},
    {"cell", {Code::TOO_BIG, QT_TRANSLATE_NOOP("Errors", "A cell in line {row} holds more than {limit} bytes, the most that one may."),
              QT_TRANSLATE_NOOP("Errors", "Shorten it, or attach it to the entry as a file.")}},
};

/// CANNOT_READ of a password file whose first line is empty.
constexpr ErrorWords noPassword{Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "The first line of {file} is empty: there is no password in it."),
                                QT_TRANSLATE_NOOP("Errors", "Write the password into its first line, then try again.")};

/// BAD_VALUE of the ending of a file that no paper is written as.
constexpr ErrorWords paperEnding{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "Papers are written as PDF, as a web page or as plain text, not as {value}."),
                                 QT_TRANSLATE_NOOP("Errors", "Give the file the ending .pdf, .html or .txt; a word processor opens a web page and saves it as its own.")};

/// BAD_VALUE of the ending of a file that no table is written as, or of the other kind than was chosen.
constexpr ErrorWords tableEnding{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "A table is written as a spreadsheet or as CSV, and {value} has the name of something else."),
                                 QT_TRANSLATE_NOOP("Errors", "Give the file the ending .xlsx for a spreadsheet, .csv for CSV.")};

/// BAD_VALUE of a round into which nothing can go on from there.
constexpr ErrorWords notAfter{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "Round {value} does not come after round {round}: nothing goes on into it."),
                              QT_TRANSLATE_NOOP("Errors", "Name a later round with --to; call show lists them in their order.")};

constexpr ErrorWords skipsRounds{
    Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "Between round {round} and round {value} lies {found}, which nothing may skip."),
    QT_TRANSLATE_NOOP("Errors", "Go into the next round first, and on from there once that is closed.")};

/// BAD_VALUE of what an entry is to be a duplicate of.
constexpr ErrorWords ownDuplicate{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} cannot be a duplicate of itself."),
                                  QT_TRANSLATE_NOOP("Errors", "Name the entry that it repeats with --of.")};
constexpr ErrorWords duplicateItself{
    Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} is out of the field as a duplicate of {found}, so that neither would stay in."),
    QT_TRANSLATE_NOOP("Errors", "Name the entry that stays in with --of, or let {value} in again first with entries reinstate.")};

/// UNKNOWN_ENTRY of one that is in the call and was not judged in the round.
constexpr ErrorWords notInRound{Code::UNKNOWN_ENTRY, QT_TRANSLATE_NOOP("Errors", "Entry {value} was not in round {round}."),
                                QT_TRANSLATE_NOOP("Errors", "Decide on an entry that rank lists for that round, or name another round.")};

/// UNKNOWN_ENTRY of one that nobody can be asked to judge.
constexpr ErrorWords notToAssign{Code::UNKNOWN_ENTRY, QT_TRANSLATE_NOOP("Errors", "Entry {value} is not in round {round}."),
                                 QT_TRANSLATE_NOOP("Errors", "See with entries list --round {round} which entries are.")};

/// UNKNOWN_PANEL of which one judge more was to be asked.
constexpr ErrorWords noPanelToAsk{Code::UNKNOWN_PANEL, QT_TRANSLATE_NOOP("Errors", "Round {round} has no panel {value}."),
                                  QT_TRANSLATE_NOOP("Errors", "call rules CALL names the panels of each round.")};

/// UNKNOWN_DIVISION, UNKNOWN_PANEL and UNKNOWN_STRATUM where there are some.
constexpr ErrorWords divisionsThereAre{Code::UNKNOWN_DIVISION, QT_TRANSLATE_NOOP("Errors", "There is no division {value} (line {row})."),
                                       QT_TRANSLATE_NOOP("Errors", "Write one of these: {found}.")};
constexpr ErrorWords panelsThereAre{Code::UNKNOWN_PANEL, QT_TRANSLATE_NOOP("Errors", "There is no panel {value} (line {row})."),
                                    QT_TRANSLATE_NOOP("Errors", "Write one of these: {found}.")};
constexpr ErrorWords strataThereAre{Code::UNKNOWN_STRATUM, QT_TRANSLATE_NOOP("Errors", "There is no stratum {value} (line {row})."),
                                    QT_TRANSLATE_NOOP("Errors", "Write one of these: {found}.")};

/// NOT_FOUND of what is known of a person, where a part of it was to be changed.
constexpr ErrorWords personNotHere{
    Code::NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "What is known of {value} as a person is not in this copy of the call: it was left out of the bundle that the copy was made from."),
    QT_TRANSLATE_NOOP("Errors", "Change it where it is, or merge a bundle with names first; nothing was changed, because the rest would be lost.")};

/// MISSING_COLUMN of a worksheet beside which there are others, and of a table.
constexpr ErrorWords notOnThisWorksheet{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The worksheet {value} has no column {column}; its headings are: {found}."),
    QT_TRANSLATE_NOOP("Errors", "Other worksheets have rows, too: {limit}. Name the right one with --sheet, or say --map {column}=HEADING.")};
constexpr ErrorWords oneLineOnThisWorksheet{
    Code::EMPTY_TABLE, QT_TRANSLATE_NOOP("Errors", "The worksheet {found} has one line and nothing below it: {value}"),
    QT_TRANSLATE_NOOP("Errors", "Other worksheets have rows, too: {limit}. Name the right one with --sheet.")};
constexpr ErrorWords noSuchHeading{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The table has no column {column}; its headings are: {found}."),
    QT_TRANSLATE_NOOP("Errors", "Add it, or rename the column that holds it; imports of entries and judges also take --map {column}=NAME.")};
constexpr ErrorWords inOtherLetters{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The table has no column {column}; its headings are: {found}."),
    QT_TRANSLATE_NOOP("Errors", "The letters of the file look like {encoding}: leave --encoding out or say --encoding {encoding}.")};
/// DB_DAMAGED of a call whose folder is known: the way out is a command, which a window cannot give.
constexpr ErrorWords damagedFolder{
    Code::DB_DAMAGED, QT_TRANSLATE_NOOP("Errors", "The data of this call are damaged on disk."),
    QT_TRANSLATE_NOOP("Errors", "Palmares will not change them. This command saves what still proves itself: palmares-cli salvage {folder}. A backup comes back "
                                "with palmares-cli restore and its file.")};
/// DISK_FULL and CANNOT_WRITE of an erasure that is recorded.
constexpr const char *erasingGoesOn = QT_TRANSLATE_NOOP(
    "Errors", "Free some space or see to the disk: what is left goes when the call is opened next. The packages that held some of it are listed by erase with --dry-run.");
constexpr ErrorWords erasingFull{Code::DISK_FULL, QT_TRANSLATE_NOOP("Errors", "The erasure is recorded, and the disk is too full to finish it."), erasingGoesOn};
constexpr ErrorWords erasingStopped{Code::CANNOT_WRITE, QT_TRANSLATE_NOOP("Errors", "The erasure is recorded, and the disk did not let it finish."), erasingGoesOn};

/// CANNOT_WRITE of what an erasure has not reached, and NEWER_PROGRAM of a backup that it had to leave.
constexpr ErrorWords erasingCopies{
    Code::CANNOT_WRITE, QT_TRANSLATE_NOOP("Errors", "{value} was erased, and not everywhere yet: it was not reached in {file}."),
    QT_TRANSLATE_NOOP("Errors", "Close it where it is open, or bring its disk back, and say erase {call} {value} once more: that tells what is left to do.")};
constexpr ErrorWords erasingNewer{
    Code::NEWER_PROGRAM, QT_TRANSLATE_NOOP("Errors", "The backup {file} holds what was erased; a newer version of Palmares has written it, so this one cannot take it out."),
    QT_TRANSLATE_NOOP("Errors", "Update Palmares and open the call, or delete that file yourself.")};

/// NOT_FOUND of somebody who was erased, about whom something was to be written.
constexpr ErrorWords erasedPerson{
    Code::NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "{value} was erased (line {row}): no name, word or file about it is kept any more, and nothing was saved."),
    QT_TRANSLATE_NOOP("Errors", "Scores and coded attributes can still be changed. Somebody who comes back gets a new entry, or a new judge, with another code.")};

constexpr ErrorWords erasedRow{
    Code::NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "{value} was erased (line {row}): no name, word or file about it is kept any more, and nothing was saved."),
    QT_TRANSLATE_NOOP("Errors", "Leave the line out with --without {row}. Somebody who comes back gets a new entry, or a new judge, with another code."),
    QT_TRANSLATE_NOOP("Errors", "The row stays out. Somebody who comes back gets a new entry, or a new judge, with another code.")};

/// MISSING_COLUMN of a table of scores: which columns they are is nobody's to say but the rules'.
constexpr ErrorWords noSuchScores{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The table has no column {column}; its headings are: {found}."),
    QT_TRANSLATE_NOOP("Errors", "Head the columns as the form does, or like the criteria; forms writes the form anew.")};
constexpr ErrorWords noScoresOnThisWorksheet{
    Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The worksheet {value} has no column {column}; its headings are: {found}."),
    QT_TRANSLATE_NOOP("Errors", "Other worksheets have rows, too: {limit}. Name the right one with --sheet.")};
/// CANNOT_WRITE of a backup that is looked into.
constexpr ErrorWords backupStays{
    Code::CANNOT_WRITE, QT_TRANSLATE_NOOP("Errors", "{file} is a backup: it can be looked into and is never changed."),
    QT_TRANSLATE_NOOP("Errors", "Bring it back as a call of its own with restore, and change that."),
    QT_TRANSLATE_NOOP("Errors", "Bring it back as a call of its own, and change that.")};

/// TOO_BIG of the work or the memory that a key file asks for.
constexpr ErrorWords keyAsksTooMuch{
    Code::TOO_BIG, QT_TRANSLATE_NOOP("Errors", "This key file asks for more work or memory to open it than any that Palmares writes; it was not opened."),
    QT_TRANSLATE_NOOP("Errors", "It was altered or made by something else: ask its sender for the key file again.")};

/// CANNOT_READ of an attachment that a row of a table names.
constexpr ErrorWords attachmentMissing{
    Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "Line {row} names {file}, and there is no such file in the folder of attachments."),
    QT_TRANSLATE_NOOP("Errors", "Put the file there or correct its name in the table; capital letters count.")};
constexpr ErrorWords attachmentPath{
    Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "Line {row} names {file}, which leads out of the folder of attachments."),
    QT_TRANSLATE_NOOP("Errors", "Put the file into the folder and write its name alone into the table.")};
constexpr ErrorWords attachmentLink{
    Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "Line {row} names {file}, which is a link to another place and is not followed."),
    QT_TRANSLATE_NOOP("Errors", "Put the file itself into the folder of attachments.")};
constexpr ErrorWords attachmentNoFile{
    Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "Line {row} names {file}, which is a folder or a device and no file."),
    QT_TRANSLATE_NOOP("Errors", "Name an ordinary file in the folder of attachments.")};
constexpr ErrorWords attachmentUnread{
    Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "Line {row} names {file}, which cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "Check that the file may be read, then try again.")};

constexpr ErrorWords attachmentEmpty{
    Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "{file} holds nothing at all."),
    QT_TRANSLATE_NOOP("Errors", "An upload may have been broken off: get the file again, or take it out of the folder.")};

const ErrorWords *wordsOfAttachment(std::string_view detail)
{
    if (detail == "no_bytes")
        return &attachmentEmpty;
    if (detail == "missing")
        return &attachmentMissing;
    if (detail == "path")
        return &attachmentPath;
    if (detail == "link")
        return &attachmentLink;
    return detail == "folder" || detail == "device" ? &attachmentNoFile : &attachmentUnread;
}

} // namespace

const ErrorWords *wordsOfTyped(const Error &error)
{
    const std::string_view detail = error.arg("detail");
    for (const auto &[why, words] : noLongerAsked) {
        if (error.code == Code::NOT_ASSIGNED && detail == why)
            return &words;
    }
    for (const auto &[why, words] : nothingThere) {
        if (error.code == Code::NOTHING_TO_DO && detail == why)
            return &words;
    }
    for (const auto &[kind, words] : ownFiles) {
        if (error.code == Code::NOT_A_TABLE && detail == kind)
            return &words;
    }
    for (const auto &[what, words] : tablesTooBig) {
        if (error.code == Code::TOO_BIG && detail == what)
            return &words;
    }
    if (error.code == Code::TOO_BIG && detail == "cell_full")
        return &cellFull;
    if (error.code == Code::NOT_ASSIGNED && detail == "sheet_out")
        return &sheetOut;
    if (error.code == Code::EMPTY_CELL && detail == "form_check")
        return &noCheckCode;
    if (error.code == Code::NOT_ASSIGNED && detail == "sheet_practice")
        return &sheetOfPractice;
    if (error.code == Code::NOT_ASSIGNED && detail == "sheet_conflicted")
        return &sheetConflicted;
    if (error.code == Code::DISK_FULL && detail == "ballot_kept")
        return &keptBallotFull;
    if (error.code == Code::DISK_FULL && detail == "package_kept")
        return &keptPackageFull;
    if (error.code == Code::DISK_FULL && detail == "call_full")
        return &fullCall;
    if (error.code == Code::MISSING_COLUMN && detail == "map")
        return &notInTable;
    if (error.code == Code::REPEATED_COLUMN && detail == "twins")
        return &columnTwins;
    if (error.code == Code::REPEATED_COLUMN && detail == "map")
        return &mappedTwice;
    if (error.code == Code::BAD_VALUE && detail == "states")
        return &statesStayOut;
    if (error.code == Code::BAD_VALUE && detail == "codes_name")
        return &codesName;
    if (error.code == Code::BAD_VALUE && detail == "no_trial")
        return &noTrial;
    if (error.code == Code::MISSING_COLUMN && detail == "files")
        return &whichAreFiles;
    if (error.code == Code::MISSING_COLUMN && detail == "no_headings")
        return &noHeadings;
    if (error.code == Code::MISSING_COLUMN && detail == "entries_table")
        return &entriesAsJudges;
    if (error.code == Code::BAD_SCORE && detail == "check")
        return &noAnswer;
    if (error.code == Code::BAD_SCORE && detail == "long")
        return &tooManyDigits;
    if (error.code == Code::DB_DAMAGED && detail != "genesis" && error.arg("value").empty() && !error.arg("folder").empty())
        return &damagedFolder;
    if (detail == "erasing" && error.code == Code::DISK_FULL)
        return &erasingFull;
    if (detail == "erasing" && error.code == Code::CANNOT_WRITE)
        return &erasingStopped;
    if (error.code == Code::CANNOT_WRITE && detail == "erasing_copies")
        return &erasingCopies;
    if (error.code == Code::NEWER_PROGRAM && detail == "erasing_newer")
        return &erasingNewer;
    if (error.code == Code::NOT_FOUND && detail == "erased")
        return error.arg("column").empty() ? &erasedPerson : &erasedRow;
    if (error.code == Code::MISSING_COLUMN && detail == "scores")
        return error.arg("limit").empty() ? &noSuchScores : &noScoresOnThisWorksheet;
    if (error.code == Code::MISSING_COLUMN && !error.arg("encoding").empty())
        return &inOtherLetters;
    if (error.code == Code::MISSING_COLUMN && !error.arg("found").empty())
        return error.arg("limit").empty() ? &noSuchHeading : &notOnThisWorksheet;
    if (error.code == Code::EMPTY_TABLE && detail == "one_line_of_sheet")
        return &oneLineOnThisWorksheet;
    if (error.code == Code::CANNOT_WRITE && detail == "backup_read_only")
        return &backupStays;
    if (error.code == Code::TOO_BIG && detail.starts_with("key_"))
        return &keyAsksTooMuch;
    if (error.code == Code::NOT_FOUND && detail == "person")
        return &personNotHere;
    if (error.code == Code::CANNOT_READ && (error.arg("column") == "attachment" || detail == "no_bytes"))
        return wordsOfAttachment(detail);
    if (error.code == Code::REPEATED_CELL && detail == "typed")
        return &scoredTwice;
    if (error.code == Code::BAD_VALUE && detail == "kind" && !error.arg("value").empty())
        return &noCodedWord;
    if (error.code == Code::RULES_BAD_VALUE && detail == "not_an_object" && error.arg("key").empty())
        return &noRules;
    if (error.code == Code::RULES_BAD_VALUE && detail == "texts")
        return &noTexts;
    if (error.code == Code::NOT_FOUND && detail == "waive")
        return &nothingToWaive;
    if (error.code == Code::BAD_VALUE && detail == "field")
        return &noField;
    if (error.code == Code::BAD_VALUE && detail == "judges_own")
        return &judgesOwn;
    if (error.code == Code::AMBIGUOUS && detail == "none_ours")
        return &noneOurs;
    if (error.code == Code::KEY_MISSING && detail == "laptop")
        return &laptopKey;
    if (error.code == Code::AMBIGUOUS && detail == "code")
        return &sharedCode;
    if (error.code == Code::CALL_NOT_FOUND && detail == "ballot")
        return &packageFirst;
    if (error.code == Code::CALL_NOT_FOUND && detail == "merge")
        return &bundleFirst;
    if (error.code == Code::CANNOT_WRITE && detail == "exists")
        return &keyOverFile;
    if (error.code == Code::CANNOT_READ && detail == "empty")
        return &noPassword;
    if (error.code == Code::BAD_VALUE && detail == "itself")
        return &ownDuplicate;
    if (error.code == Code::BAD_VALUE && detail == "duplicate")
        return &duplicateItself;
    if (error.code == Code::BAD_VALUE && detail == "paper_ending")
        return &paperEnding;
    if (error.code == Code::BAD_VALUE && detail == "table_ending")
        return &tableEnding;
    if (error.code == Code::BAD_VALUE && detail == "order")
        return &notAfter;
    if (error.code == Code::BAD_VALUE && detail == "skips")
        return &skipsRounds;
    if (error.code == Code::AMBIGUOUS && detail == "fork")
        return &twoVersions;
    if (error.code == Code::AMBIGUOUS && detail == "round_sent")
        return &roundWasSent;
    if (error.code == Code::AMBIGUOUS && detail == "rounds_sent")
        return &roundsWereSent;
    if (error.code == Code::AMBIGUOUS && detail == "two_offices")
        return &twoOffices;
    if (error.code == Code::AMBIGUOUS && detail == "package")
        return &packageInTwoVersions;
    if (error.code == Code::RULES_MISSING_KEY && detail == "one_of")
        return &saysNothing;
    if (error.code == Code::BAD_VALUE && detail == "exclude")
        return &oneMustStand;
    if (error.code == Code::UNKNOWN_ENTRY && detail == "round")
        return &notInRound;
    if (error.code == Code::UNKNOWN_ENTRY && detail == "assign")
        return &notToAssign;
    if (error.code == Code::UNKNOWN_PANEL && detail == "assign")
        return &noPanelToAsk;
    for (const ErrorWords *words : {&divisionsThereAre, &panelsThereAre, &strataThereAre}) {
        if (error.code == words->code && !error.arg("found").empty())
            return words;
    }
    if (error.code == Code::BAD_VALUE && detail == "person")
        return &showsPerson;
    return nullptr;
}

} // namespace palmares::text
