#pragma once

#include "ui/text/sentence.h"

// Calls: making them, their rules and rounds.
namespace palmares::text::calls {

inline constexpr Sentence made{QT_TRANSLATE_NOOP("CommandLine", "Made the call {call} in {folder}")};
inline constexpr Sentence madeNext{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Next: look at its rules (call rules {call}), import entries and judges, then freeze the first round.")};
inline constexpr Sentence none{QT_TRANSLATE_NOOP(
    "CommandLine", "No calls yet: make one with call new, or open a package you were sent with open FILE.")};

// Headings and cells of tables.
inline constexpr Sentence call{QT_TRANSLATE_NOOP("CommandLine", "Call")};
inline constexpr Sentence role{QT_TRANSLATE_NOOP("CommandLine", "Role")};
inline constexpr Sentence title{QT_TRANSLATE_NOOP("CommandLine", "Title")};
inline constexpr Sentence round{QT_TRANSLATE_NOOP("CommandLine", "Round")};
inline constexpr Sentence sheets{QT_TRANSLATE_NOOP("CommandLine", "Sheets")};
inline constexpr Sentence folder{QT_TRANSLATE_NOOP("CommandLine", "Folder")};
inline constexpr Sentence kind{QT_TRANSLATE_NOOP("CommandLine", "Kind")};
inline constexpr Sentence rules{QT_TRANSLATE_NOOP("CommandLine", "Rules")};
inline constexpr Sentence result{QT_TRANSLATE_NOOP("CommandLine", "Result")};
inline constexpr Sentence in{QT_TRANSLATE_NOOP("CommandLine", "In")};
inline constexpr Sentence asked{QT_TRANSLATE_NOOP("CommandLine", "Sheets asked")};
inline constexpr Sentence counting{QT_TRANSLATE_NOOP("CommandLine", "Sheets that count")};
inline constexpr Sentence office{QT_TRANSLATE_NOOP("CommandLine", "office")};
inline constexpr Sentence judge{QT_TRANSLATE_NOOP("CommandLine", "judge {judge}")};
inline constexpr Sentence check{QT_TRANSLATE_NOOP("CommandLine", "check")};
inline constexpr Sentence agreement{QT_TRANSLATE_NOOP("CommandLine", "agreement")};
inline constexpr Sentence scoring{QT_TRANSLATE_NOOP("CommandLine", "scoring")};
inline constexpr Sentence twoVersions{QT_TRANSLATE_NOOP("CommandLine", "in two versions")};
inline constexpr Sentence frozen{QT_TRANSLATE_NOOP("CommandLine", "frozen")};
inline constexpr Sentence open{QT_TRANSLATE_NOOP("CommandLine", "open")};
inline constexpr Sentence closed{QT_TRANSLATE_NOOP("CommandLine", "closed")};
inline constexpr Sentence provisional{QT_TRANSLATE_NOOP("CommandLine", "provisional")};

// What a call holds.
inline constexpr Sentence head{QT_TRANSLATE_NOOP("CommandLine", "Call {call}, {entries}, {judges}")};
inline constexpr Sentence headReadOnly{
    QT_TRANSLATE_NOOP("CommandLine", "Call {call}, {entries}, {judges}, without its key: read only")};
inline constexpr Sentence entries{QT_TRANSLATE_N_NOOP("CommandLine", "%n entries"), "%n entry"};
inline constexpr Sentence judges{QT_TRANSLATE_N_NOOP("CommandLine", "%n judges"), "%n judge"};
inline constexpr Sentence setDigest{QT_TRANSLATE_NOOP("CommandLine", "Set digest {digest}")};
inline constexpr Sentence rulesSet{QT_TRANSLATE_NOOP("CommandLine", "The rules of {call} are set.")};
inline constexpr Sentence textsSet{QT_TRANSLATE_NOOP("CommandLine", "The texts are set.")};
inline constexpr Sentence roundTaken{
    QT_TRANSLATE_NOOP("CommandLine", "This is about round {round}; --round names another.")};
inline constexpr Sentence rulesNeedClose{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round} is closed under the rules before: they decide until it is closed again, with "
                                     "close {call} --round {round} --reason TEXT")};
inline constexpr Sentence rulesOfClose{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round} is closed: these are the rules its result rests on. They were changed since; "
                                     "call rules {call} --today prints them as they are now.")};
inline constexpr Sentence closedBefore{QT_TRANSLATE_NOOP("CommandLine", "closed, changed since")};
inline constexpr Sentence roundFrozen{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round} is frozen. Form {form}…, rules {rules}…")};
inline constexpr Sentence settingSet{QT_TRANSLATE_NOOP("CommandLine", "{name} is set.")};

// The demonstration, step by step.
inline constexpr Sentence stepCall{QT_TRANSLATE_NOOP("CommandLine", "Making the call “{about}”")};
inline constexpr Sentence stepEntries{QT_TRANSLATE_NOOP("CommandLine", "Bringing in the entries")};
inline constexpr Sentence stepJudges{QT_TRANSLATE_NOOP("CommandLine", "Bringing in the judges")};
inline constexpr Sentence stepScreen{QT_TRANSLATE_NOOP("CommandLine", "Screening the entries")};
inline constexpr Sentence stepFreeze{QT_TRANSLATE_NOOP("CommandLine", "Freezing the rules of round {about}")};
inline constexpr Sentence stepAssign{QT_TRANSLATE_NOOP("CommandLine", "Deciding who judges what")};
inline constexpr Sentence stepPackage{QT_TRANSLATE_NOOP("CommandLine", "Writing one package per judge")};
inline constexpr Sentence stepScore{
    QT_TRANSLATE_NOOP("CommandLine", "{about} opens the package at home, scores, and writes a ballot")};
inline constexpr Sentence stepMerge{QT_TRANSLATE_N_NOOP("CommandLine", "Merging %n ballots"),
                                    "Merging %n ballot"};
inline constexpr Sentence stepClose{QT_TRANSLATE_NOOP("CommandLine", "Closing round {about}")};
inline constexpr Sentence stepStop{
    QT_TRANSLATE_NOOP("CommandLine", "Stopping before round {about}: so few entries and judges leave nothing to be judged in it")};
inline constexpr Sentence demoDone{
    QT_TRANSLATE_NOOP("CommandLine", "Done in {seconds} s: {packages}, {ballots}, {sheets}.")};
inline constexpr Sentence packages{QT_TRANSLATE_N_NOOP("CommandLine", "%n packages"), "%n package"};
inline constexpr Sentence ballots{QT_TRANSLATE_N_NOOP("CommandLine", "%n ballots"), "%n ballot"};
inline constexpr Sentence sheetCount{QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets"), "%n sheet"};
inline constexpr Sentence demoFiles{QT_TRANSLATE_NOOP("CommandLine", "The files lie in {folder}")};
inline constexpr Sentence demoNext{
    QT_TRANSLATE_NOOP("CommandLine", "Go on with: palmares-cli --home {home} call show {call}")};

} // namespace palmares::text::calls
