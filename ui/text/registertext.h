#pragma once

#include "ui/text/sentence.h"

// The registers of entries and judges, and who judges what.
namespace palmares::text::registers {

inline constexpr Sentence entries{QT_TRANSLATE_N_NOOP("CommandLine", "%n entries"), "%n entry"};
inline constexpr Sentence judges{QT_TRANSLATE_N_NOOP("CommandLine", "%n judges"), "%n judge"};
inline constexpr Sentence nothingImported{
    QT_TRANSLATE_NOOP("CommandLine", "Nothing was imported: of {rows}, {problems}.")};
inline constexpr Sentence problems{QT_TRANSLATE_N_NOOP("CommandLine", "%n problems need a look"),
                                   "%n problem needs a look"};
inline constexpr Sentence rows{QT_TRANSLATE_N_NOOP("CommandLine", "%n rows"), "%n row"};
inline constexpr Sentence imported{QT_TRANSLATE_NOOP("CommandLine", "Imported {count}.")};
inline constexpr Sentence leftOut{
    QT_TRANSLATE_N_NOOP("CommandLine",
                        "%n rows were left out: they are here already (--again imports them once more)."),
    "%n row was left out: it is here already (--again imports it once more)."};
inline constexpr Sentence broughtUpToDate{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries that were here with the same words were brought up to date."),
    "%n entry that was here with the same words was brought up to date."};
inline constexpr Sentence wouldBringUpToDate{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries that are here with the same words would be brought up to date."),
    "%n entry that is here with the same words would be brought up to date."};
inline constexpr Sentence wouldImport{
    QT_TRANSLATE_NOOP("CommandLine", "{count} would be imported; nothing was changed.")};
inline constexpr Sentence attachments{QT_TRANSLATE_N_NOOP("CommandLine", "%n attachments."),
                                      "%n attachment."};
inline constexpr Sentence attributes{QT_TRANSLATE_NOOP(
    "CommandLine", "Kept as coded attributes of the entrants, never shown to judges: {names}.")};
inline constexpr Sentence attachmentsWait{QT_TRANSLATE_NOOP(
    "CommandLine", "The column {column} names attachments; --attachments DIR says in which folder they lie.")};
inline constexpr Sentence privateColumns{QT_TRANSLATE_NOOP(
    "CommandLine", "Kept with the entrants' private data, never shown to judges: {names}.")};
inline constexpr Sentence groupChoice{QT_TRANSLATE_NOOP(
    "CommandLine", "A column that puts entrants into groups and names nobody becomes a coded attribute with --map entrant.NAME=COLUMN; it stays when "
                   "an entry is erased.")};
inline constexpr Sentence notTaken{QT_TRANSLATE_NOOP(
    "CommandLine", "No column was taken for: {names}. If there is one, say --map FIELD=COLUMN.")};
inline constexpr Sentence readCsv{QT_TRANSLATE_NOOP(
    "CommandLine", "Read as CSV in {encoding}, cells divided by {separator}, headings on line {line}.")};
inline constexpr Sentence lettersLookLike{QT_TRANSLATE_NOOP(
    "CommandLine", "The letters of the file look like {encoding}. If any look wrong, leave --encoding out or say --encoding {encoding}.")};
inline constexpr Sentence readXlsx{
    QT_TRANSLATE_NOOP("CommandLine", "Read the worksheet {sheet} of an XLSX file, headings on line {line}.")};
/// The same where the first row holds no headings.
inline constexpr Sentence readCsvWhole{QT_TRANSLATE_NOOP(
    "CommandLine", "Read as CSV in {encoding}, cells divided by {separator}, without headings: rows begin on line {line}, and the columns are called A, B, C and so on.")};
inline constexpr Sentence readXlsxWhole{QT_TRANSLATE_NOOP(
    "CommandLine", "Read the worksheet {sheet} of an XLSX file without headings: rows begin on line {line}, and the columns are called A, B, C and so on.")};
inline constexpr Sentence comma{QT_TRANSLATE_NOOP("CommandLine", "comma")};
inline constexpr Sentence semicolon{QT_TRANSLATE_NOOP("CommandLine", "semicolon")};
inline constexpr Sentence tab{QT_TRANSLATE_NOOP("CommandLine", "tab")};
inline constexpr Sentence columnsRead{QT_TRANSLATE_NOOP("CommandLine", "Columns: {list}")};
inline constexpr Sentence columnsChoice{QT_TRANSLATE_NOOP(
    "CommandLine", "Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. What is said is remembered once the table has come in.")};
inline constexpr Sentence lettersChoice{QT_TRANSLATE_NOOP(
    "CommandLine", "Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. Of the next table without headings it has to be said again.")};
inline constexpr Sentence noDuplicates{QT_TRANSLATE_NOOP("CommandLine", "No two entries look alike.")};
inline constexpr Sentence likelyDuplicates{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n pairs look alike; mark one of a pair with entries duplicate."),
    "%n pair looks alike; mark one of the two with entries duplicate."};
inline constexpr Sentence looksLike{QT_TRANSLATE_NOOP("CommandLine", "Looks like")};
inline constexpr Sentence alikeBy{QT_TRANSLATE_NOOP("CommandLine", "By")};
inline constexpr Sentence noEntries{
    QT_TRANSLATE_NOOP("CommandLine", "No entries yet: import a table with entries import {call} FILE.csv")};
inline constexpr Sentence noJudges{
    QT_TRANSLATE_NOOP("CommandLine", "No judges yet: import a table with judges import {call} FILE.csv")};
inline constexpr Sentence in{QT_TRANSLATE_NOOP("CommandLine", "{entry} is in.")};
inline constexpr Sentence notEligible{QT_TRANSLATE_NOOP("CommandLine", "{entry} is not eligible.")};
inline constexpr Sentence corrected{QT_TRANSLATE_NOOP("CommandLine", "{entry} is corrected.")};
inline constexpr Sentence seated{
    QT_TRANSLATE_NOOP("CommandLine", "Here already, and now with a seat in rounds where they had none: {judges}")};
inline constexpr Sentence withdrawn{QT_TRANSLATE_NOOP("CommandLine", "{entry} is withdrawn.")};
inline constexpr Sentence inAgain{QT_TRANSLATE_NOOP("CommandLine", "{entry} is in again.")};
inline constexpr Sentence disqualified{QT_TRANSLATE_NOOP("CommandLine", "{entry} is disqualified.")};
inline constexpr Sentence duplicate{QT_TRANSLATE_NOOP("CommandLine", "{entry} is marked as a duplicate.")};
inline constexpr Sentence practice{QT_TRANSLATE_NOOP("CommandLine", "{entry} is a practice entry.")};
inline constexpr Sentence conflict{
    QT_TRANSLATE_NOOP("CommandLine", "The conflict of {judge} with {entry} is {state}.")};
inline constexpr Sentence confirmed{QT_TRANSLATE_NOOP("CommandLine", "Laptop {device} is confirmed.")};
inline constexpr Sentence revoked{
    QT_TRANSLATE_NOOP("CommandLine", "Laptop {device} is revoked; what had counted still does.")};
inline constexpr Sentence decidedStands{QT_TRANSLATE_NOOP("CommandLine", "Decided for before, and counting on: {slots} (resolve decides otherwise).")};

// Headings and cells of tables.
inline constexpr Sentence code{QT_TRANSLATE_NOOP("CommandLine", "Code")};
inline constexpr Sentence title{QT_TRANSLATE_NOOP("CommandLine", "Title")};
inline constexpr Sentence language{QT_TRANSLATE_NOOP("CommandLine", "Language")};
inline constexpr Sentence division{QT_TRANSLATE_NOOP("CommandLine", "Division")};
inline constexpr Sentence state{QT_TRANSLATE_NOOP("CommandLine", "State")};
inline constexpr Sentence judgesHead{QT_TRANSLATE_NOOP("CommandLine", "Judges")};
inline constexpr Sentence fileKind{QT_TRANSLATE_NOOP("CommandLine", "Kind of file")};
inline constexpr Sentence fileSize{QT_TRANSLATE_NOOP("CommandLine", "Bytes")};
inline constexpr Sentence fileHash{QT_TRANSLATE_NOOP("CommandLine", "Hash")};
inline constexpr Sentence fileNotHere{QT_TRANSLATE_NOOP("CommandLine", "not here")};
inline constexpr Sentence titleHead{QT_TRANSLATE_NOOP("CommandLine", "Title ({lang}, {origin}):")};
inline constexpr Sentence textHead{QT_TRANSLATE_NOOP("CommandLine", "Text ({lang}, {origin}):")};
inline constexpr Sentence textNotHere{QT_TRANSLATE_NOOP("CommandLine", "not here: withheld, erased, or never sent")};
inline constexpr Sentence noFiles{QT_TRANSLATE_NOOP("CommandLine", "{entry} has no files.")};
inline constexpr Sentence attached{QT_TRANSLATE_N_NOOP("CommandLine", "%n files attached to {entry}."),
                                   "%n file attached to {entry}."};
inline constexpr Sentence detached{QT_TRANSLATE_NOOP("CommandLine", "The file was taken off {entry}.")};
inline constexpr Sentence attachedNext{QT_TRANSLATE_NOOP(
    "CommandLine", "Judges who have a package see this with the next one: package {call} --out DIR")};
inline constexpr Sentence files{QT_TRANSLATE_NOOP("CommandLine", "Files")};
inline constexpr Sentence name{QT_TRANSLATE_NOOP("CommandLine", "Name")};
inline constexpr Sentence languages{QT_TRANSLATE_NOOP("CommandLine", "Languages")};
inline constexpr Sentence panel{QT_TRANSLATE_NOOP("CommandLine", "Panel")};
inline constexpr Sentence stratum{QT_TRANSLATE_NOOP("CommandLine", "Stratum")};
inline constexpr Sentence asked{QT_TRANSLATE_NOOP("CommandLine", "Asked")};
inline constexpr Sentence received{QT_TRANSLATE_NOOP("CommandLine", "Received")};
inline constexpr Sentence ballotHead{QT_TRANSLATE_NOOP("CommandLine", "Last ballot")};
inline constexpr Sentence missingHead{QT_TRANSLATE_NOOP("CommandLine", "Missing")};
inline constexpr Sentence ballotFinal{QT_TRANSLATE_NOOP("CommandLine", "final")};
inline constexpr Sentence ballotStopping{QT_TRANSLATE_NOOP("CommandLine", "stopping")};
inline constexpr Sentence ballotAnswered{QT_TRANSLATE_NOOP("CommandLine", "stopping, takes part again")};
inline constexpr Sentence ballotInterim{QT_TRANSLATE_NOOP("CommandLine", "interim")};
inline constexpr Sentence ballotNone{QT_TRANSLATE_NOOP("CommandLine", "no ballot")};
inline constexpr Sentence finalButMissingOne{QT_TRANSLATE_NOOP("CommandLine", "{judge} ({missing} missing)")};
inline constexpr Sentence finalButMissing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n judges have sent a final ballot that lacks entries they are asked for now: {judges}"),
    "%n judge has sent a final ballot that lacks entries that are asked for now: {judges}"};
inline constexpr Sentence notFinalOne{QT_TRANSLATE_NOOP("CommandLine", "{judge} ({kind}, {missing} missing)")};
inline constexpr Sentence notFinal{QT_TRANSLATE_N_NOOP("CommandLine", "%n judges have sent no final ballot: {judges}"),
                                   "%n judge has sent no final ballot: {judges}"};
inline constexpr Sentence laptops{QT_TRANSLATE_NOOP("CommandLine", "Laptops")};
inline constexpr Sentence judge{QT_TRANSLATE_NOOP("CommandLine", "Judge")};
inline constexpr Sentence entriesHead{QT_TRANSLATE_NOOP("CommandLine", "Entries")};
inline constexpr Sentence newHead{QT_TRANSLATE_NOOP("CommandLine", "New")};
inline constexpr Sentence offHead{QT_TRANSLATE_NOOP("CommandLine", "Taken off")};
inline constexpr Sentence loadHead{QT_TRANSLATE_NOOP("CommandLine", "Load")};
inline constexpr Sentence sheetIsHere{QT_TRANSLATE_NOOP("CommandLine", "* a sheet of this judge is here")};
inline constexpr Sentence nothingAsked{QT_TRANSLATE_NOOP("CommandLine", "Nobody is asked for anything here yet.")};
inline constexpr Sentence deviceOnly{QT_TRANSLATE_NOOP("CommandLine", "by invitation")};
inline constexpr Sentence deviceUnconfirmed{QT_TRANSLATE_NOOP("CommandLine", "to be confirmed")};
inline constexpr Sentence deviceConfirmed{QT_TRANSLATE_NOOP("CommandLine", "confirmed")};
inline constexpr Sentence deviceRevoked{QT_TRANSLATE_NOOP("CommandLine", "revoked")};

// Assignment.
inline constexpr Sentence cannotBe{QT_TRANSLATE_NOOP(
    "CommandLine", "{asked} wanted for {entries}, but the judges who may give them have {places}")};
inline constexpr Sentence cannotBeJudges{QT_TRANSLATE_NOOP(
    "CommandLine", "{asked} wanted for {entries}, but the judges who may give them have {places}: {judges}")};
inline constexpr Sentence judgings{QT_TRANSLATE_N_NOOP("CommandLine", "%n judgings"), "%n judging"};
inline constexpr Sentence places{QT_TRANSLATE_N_NOOP("CommandLine", "%n places"), "%n place"};
inline constexpr Sentence ofPanel{QT_TRANSLATE_NOOP("CommandLine", "  of panel {panel}")};
inline constexpr Sentence strataWanted{QT_TRANSLATE_NOOP(
    "CommandLine", "  panel {panel} wants one judge of each stratum, and those missing are of: {strata}; asking for fewer judges changes nothing")};
inline constexpr Sentence strataEmpty{
    QT_TRANSLATE_NOOP("CommandLine", "  in panel {panel} nobody is left to judge of: {strata}")};
inline constexpr Sentence placesLost{QT_TRANSLATE_NOOP(
    "CommandLine",
    "  places lost to conflicts {conflicts}, to languages {languages}, to the load limit {load}")};
inline constexpr Sentence plan{QT_TRANSLATE_NOOP(
    "CommandLine", "{on}, {off} off; loads from {low} to {high}; {mismatches}; seed {seed}.")};
inline constexpr Sentence assignmentsOn{QT_TRANSLATE_N_NOOP("CommandLine", "%n assignments on"),
                                        "%n assignment on"};
inline constexpr Sentence mismatches{QT_TRANSLATE_N_NOOP("CommandLine", "%n language mismatches"),
                                     "%n language mismatch"};
inline constexpr Sentence apart{
    QT_TRANSLATE_NOOP("CommandLine", "Judges and entries of a panel fall into {n} parts that share nobody: "
                                     "their scores can only be compared with care.")};
inline constexpr Sentence takenOff{QT_TRANSLATE_NOOP(
    "CommandLine", "Taken off this round before, so given nothing: {judges} (--bring-back JUDGE asks one again).")};
inline constexpr Sentence staysShort{QT_TRANSLATE_NOOP(
    "CommandLine", "As far as it can be. These stay short of judges: {entries}. {why}")};
inline constexpr Sentence moreProofs{QT_TRANSLATE_N_NOOP("CommandLine", "It is the same with %n others; --json names each."),
                                     "It is the same with %n other; --json names it."};
inline constexpr Sentence nobodyOf{QT_TRANSLATE_NOOP("CommandLine", "{entry} (nobody of {stratum})")};
inline constexpr Sentence overLoad{
    QT_TRANSLATE_NOOP("CommandLine", "Above the limit, because what was sent or begun stays: {who}")};
inline constexpr Sentence conflictOnFixed{
    QT_TRANSLATE_NOOP("CommandLine", "Begun before the conflict was known, so standing but counting for nothing: {who}")};
inline constexpr Sentence outOfPanelOnFixed{
    QT_TRANSLATE_NOOP("CommandLine", "Begun, though the judge's panel does not judge the entry: {who}")};
inline constexpr Sentence moreThanAsked{QT_TRANSLATE_NOOP("CommandLine", "More judges than asked: {who}")};
inline constexpr Sentence languageMismatch{QT_TRANSLATE_NOOP("CommandLine", "Do not read the language of the entry: {who}")};
inline constexpr Sentence idleJudge{QT_TRANSLATE_NOOP("CommandLine", "Nothing to judge: {who}")};
inline constexpr Sentence sentStays{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n assignments are in packages that were sent, and stay (--deal-anew with --reason takes them back, too)."),
    "%n assignment is in a package that was sent, and stays (--deal-anew with --reason takes it back, too)."};
inline constexpr Sentence dropsOut{QT_TRANSLATE_NOOP(
    "CommandLine", "{judge} takes part in round {round} no more: what is finished stays, and nothing new is asked.")};
inline constexpr Sentence notReplaced{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n judgings are taken off, and there is no plan in which others take over."),
    "%n judging is taken off, and there is no plan in which others take over."};
inline constexpr Sentence notReplacedWhy{QT_TRANSLATE_NOOP(
    "CommandLine", "{why}. Ask for fewer judges an entry with assign --per-entry N --top-up, or bring in another judge and then assign --top-up.")};
inline constexpr Sentence isBack{QT_TRANSLATE_NOOP("CommandLine", "{judge} takes part in round {round} again.")};
inline constexpr Sentence droppedOut{QT_TRANSLATE_NOOP("CommandLine", "dropped out")};
inline constexpr Sentence hasDropped{QT_TRANSLATE_NOOP(
    "CommandLine", "{judge} has dropped out of round {round}: {reason}. To bring the judge back: assign {call} --round {round} --bring-back {judge}.")};
inline constexpr Sentence hasDeclared{
    QT_TRANSLATE_NOOP("CommandLine", "{judge} has declared interests: {kinds} {words} (conflict makes one of them count)")};
inline constexpr Sentence declarationErased{QT_TRANSLATE_NOOP("CommandLine", "{judge} had declared interests or none; it was erased.")};
inline constexpr Sentence belowQuorum{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have fewer judges than their quorum and could not be ranked: {entries}."),
    "%n entry has fewer judges than its quorum and could not be ranked: {entries}."};
inline constexpr Sentence checkedByFewer{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have fewer judges than their quorum: {entries}."),
    "%n entry has fewer judges than its quorum: {entries}."};
inline constexpr Sentence nothingChanged{QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed.")};

} // namespace palmares::text::registers
