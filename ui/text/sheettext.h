#pragma once

#include "ui/text/sentence.h"

// Scores that do not come from the program: forms, and paper that others type.
namespace palmares::text::sheets {

inline constexpr Sentence verbForms{
    QT_TRANSLATE_NOOP("CommandLine", "write a spreadsheet for each judge who cannot install the program; --paper: score sheets to print, with the texts: --texts")};
inline constexpr Sentence verbImport{
    QT_TRANSLATE_NOOP("CommandLine", "take in a filled form, or scores that were typed from paper")};
inline constexpr Sentence verbDrafts{
    QT_TRANSLATE_NOOP("CommandLine", "list what was typed once, or differently by two people")};

inline constexpr Sentence verbList{
    QT_TRANSLATE_NOOP("CommandLine", "what judges gave, answered and wrote, sheet by sheet; --comments: only those with words")};
inline constexpr Sentence countsHead{QT_TRANSLATE_NOOP("CommandLine", "Counts")};
inline constexpr Sentence givenHead{QT_TRANSLATE_NOOP("CommandLine", "Given")};
inline constexpr Sentence yes{QT_TRANSLATE_NOOP("CommandLine", "yes")};
inline constexpr Sentence noSheets{QT_TRANSLATE_NOOP("CommandLine", "There is no such sheet.")};
inline constexpr Sentence toCommittee{QT_TRANSLATE_NOOP("CommandLine", "{entry}, {judge} for the committee: {words}")};
inline constexpr Sentence toEntrant{QT_TRANSLATE_NOOP("CommandLine", "{entry}, {judge} for the entrant: {words}")};

inline constexpr Sentence formHead{QT_TRANSLATE_NOOP("CommandLine", "Form")};
inline constexpr Sentence formsNext{QT_TRANSLATE_NOOP(
    "CommandLine", "When a form is back: sheets import {call} FILE --judge CODE --source form")};
inline constexpr Sentence paperNext{QT_TRANSLATE_NOOP(
    "CommandLine", "When sheets are back, two people type them: sheets import {call} TABLE --judge CODE --source paper")};
inline constexpr Sentence taken{QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets taken in."), "%n sheet taken in."};
inline constexpr Sentence wouldTake{QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets would be taken in; nothing was changed."),
                                    "%n sheet would be taken in; nothing was changed."};
inline constexpr Sentence same{QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets say what is here already."),
                               "%n sheet says what is here already."};
inline constexpr Sentence blank{QT_TRANSLATE_N_NOOP("CommandLine", "%n entries are blank: nothing is said about them."),
                                "%n entry is blank: nothing is said about it."};
inline constexpr Sentence conflictsWait{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n conflicts of interest were written down; they wait for a decision: findings {call}"),
    "%n conflict of interest was written down; it waits for a decision: findings {call}"};
inline constexpr Sentence forked{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets differ from what the judge's laptop sent: forks {call} shows both."),
    "%n sheet differs from what the judge's laptop sent: forks {call} shows both."};
inline constexpr Sentence waiting{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets wait: they count once a second person has typed the same."),
    "%n sheet waits: it counts once a second person has typed the same."};
inline constexpr Sentence differences{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n cells were typed differently. Look at the paper and import the typing that was wrong "
                                       "again, corrected, with --typing 1 or --typing 2."),
    "%n cell was typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or "
    "--typing 2."};
inline constexpr Sentence commentsApart{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n comments were typed in other words before. What stood stays, and what is new stands below it; with --again the words "
                                       "of the table take its place."),
    "%n comment was typed in other words before. What stood stays, and what is new stands below it; with --again the words of the "
    "table take its place."};
inline constexpr Sentence commentsKept{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n comments are empty in the table; what stands of them stays, and goes with --again."),
    "%n comment is empty in the table; what stands of it stays, and goes with --again."};
inline constexpr Sentence nothingTaken{
    QT_TRANSLATE_N_NOOP("CommandLine", "Nothing was taken in: %n problems need a look."),
    "Nothing was taken in: %n problem needs a look."};
inline constexpr Sentence sameTyping{
    QT_TRANSLATE_NOOP("CommandLine", "This file was the first typing already. If a second person has typed the same, say --typing 2.")};
inline constexpr Sentence corrected{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets replace what the same person had typed before."),
    "%n sheet replaces what the same person had typed before."};
inline constexpr Sentence older{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets say what was replaced since, and were left out: {codes}. To take them all the same, say --again."),
    "%n sheet says what was replaced since, and was left out: {codes}. To take it all the same, say --again."};
inline constexpr Sentence kept{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries are blank here and had scores before, which stand: {codes}."),
    "%n entry is blank here and had scores before, which stand: {codes}."};
inline constexpr Sentence replaces{QT_TRANSLATE_N_NOOP("CommandLine", "%n cells that were taken in before are replaced:"),
                                   "%n cell that was taken in before is replaced:"};
inline constexpr Sentence wouldReplace{QT_TRANSLATE_N_NOOP("CommandLine", "%n cells that were taken in before would be replaced:"),
                                       "%n cell that was taken in before would be replaced:"};
inline constexpr Sentence beforeHead{QT_TRANSLATE_NOOP("CommandLine", "Before")};
inline constexpr Sentence nowHead{QT_TRANSLATE_NOOP("CommandLine", "Now")};
inline constexpr Sentence notCounted{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets on paper wait for a second typing or were typed in two ways, and count nowhere: {sheets}."),
    "%n sheet on paper waits for a second typing or was typed in two ways, and counts nowhere: {sheets}."};
inline constexpr Sentence notInBundle{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets that wait for a second typing lie on this computer alone and are in no bundle: {sheets}."),
    "%n sheet that waits for a second typing lies on this computer alone and is in no bundle: {sheets}."};
inline constexpr Sentence noDrafts{QT_TRANSLATE_NOOP("CommandLine", "Nothing waits for a second typing.")};
inline constexpr Sentence whatHead{QT_TRANSLATE_NOOP("CommandLine", "Cell")};
inline constexpr Sentence firstHead{QT_TRANSLATE_NOOP("CommandLine", "First typing")};
inline constexpr Sentence secondHead{QT_TRANSLATE_NOOP("CommandLine", "Second typing")};
inline constexpr Sentence entryHead{QT_TRANSLATE_NOOP("CommandLine", "Entry")};
inline constexpr Sentence present{QT_TRANSLATE_NOOP("CommandLine", "typed")};
inline constexpr Sentence blankCell{QT_TRANSLATE_NOOP("CommandLine", "blank")};

} // namespace palmares::text::sheets
