#pragma once

#include "ui/text/sentence.h"

// Packages, the judge's desk, ballots and keys.
namespace palmares::text::judging {

inline constexpr Sentence tooLarge{QT_TRANSLATE_NOOP(
    "CommandLine", "An attachment of {entry} ({kind}, {size}) alone is larger than the limit: for {judge} it has a part of its own, {file}.")};
inline constexpr Sentence untold{QT_TRANSLATE_NOOP(
    "CommandLine", "A reason that {judge} would read about {entries} shows, or may show, who takes part: it was left out of the package.")};
inline constexpr Sentence textsTooLarge{QT_TRANSLATE_NOOP(
    "CommandLine", "The texts for {judge} alone are larger than the limit, and texts are not divided: each file for "
                   "{judge} exceeds it.")};
inline constexpr Sentence unsentElsewhere{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets of round {round} are in no ballot yet; --round {round} sends them."),
    "%n sheet of round {round} is in no ballot yet; --round {round} sends it."};
inline constexpr Sentence keyNotToJudges{
    QT_TRANSLATE_NOOP("CommandLine", "Do not send the key file to judges.")};
inline constexpr Sentence sendFiles{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Send each judge the file with the judge's code. Nobody else's scores and none of the entrants' private data are in it.")};
inline constexpr Sentence openedBefore{
    QT_TRANSLATE_NOOP("CommandLine", "This file was opened here before; nothing changed.")};
inline constexpr Sentence welcome{
    QT_TRANSLATE_N_NOOP("CommandLine", "Welcome: you judge %n entries of {call} as {judge}."),
    "Welcome: you judge %n entry of {call} as {judge}."};
inline constexpr Sentence added{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Added to your work on {call} as {judge}: {new}, {all} in all. What you have scored is still there.")};
inline constexpr Sentence leftOfRound{QT_TRANSLATE_N_NOOP("CommandLine", "Round {round}: %n entries are still to be scored."),
                                      "Round {round}: %n entry is still to be scored."};
inline constexpr Sentence newOnes{QT_TRANSLATE_NOOP("CommandLine", "New to judge: {entries}")};
inline constexpr Sentence extendedOnes{QT_TRANSLATE_NOOP("CommandLine", "With more texts or files than before: {entries}")};
inline constexpr Sentence correctedOnes{QT_TRANSLATE_NOOP("CommandLine", "Texts or files have changed, look again: {entries}")};
inline constexpr Sentence takenBackOnes{QT_TRANSLATE_NOOP("CommandLine", "No longer to be judged: {entries}")};
inline constexpr Sentence triedOnes{QT_TRANSLATE_NOOP(
    "CommandLine", "To practise on until now, and counting from now on: {entries}. What you tried there counts only once you say so (score keep).")};
inline constexpr Sentence rewordedCriteria{QT_TRANSLATE_NOOP(
    "CommandLine", "Other words than before for {criteria}. Your scores stay; look whether they still hold.")};
inline constexpr Sentence rewordedInstructions{QT_TRANSLATE_NOOP("CommandLine", "What judges are told has other words than before.")};
inline constexpr Sentence newContact{QT_TRANSLATE_NOOP("CommandLine", "Another person or address to write to: see who invites you.")};
inline constexpr Sentence newDeadline{QT_TRANSLATE_NOOP("CommandLine", "New deadline: {time}")};
inline constexpr Sentence noDeadline{QT_TRANSLATE_NOOP("CommandLine", "There is no deadline any more.")};
inline constexpr Sentence newEntries{QT_TRANSLATE_N_NOOP("CommandLine", "%n new entries"), "%n new entry"};
inline constexpr Sentence startedFrom{
    QT_TRANSLATE_N_NOOP("CommandLine",
                        "%n sheets start from what you gave in round {round}. Change what has changed; what you leave "
                        "goes into your ballot as it is."),
    "%n sheet starts from what you gave in round {round}. Change what has changed; what you leave goes into your ballot "
    "as it is."};
inline constexpr Sentence earlierMissing{QT_TRANSLATE_NOOP(
    "CommandLine", "This round starts from your sheets of round {round}, and none of them is on this computer. If you gave "
                   "scores there on another one, open the ballot you sent from it, here, with open.")};
inline constexpr Sentence unsentWords{QT_TRANSLATE_NOOP(
    "CommandLine", "Somebody's personal data was deleted from this call. Your comments on {entries} are not sent yet, and nobody else can read "
                   "them: if one names this person, take the name out.")};
inline constexpr Sentence textsMissing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n texts that the package names are not in it; ask the coordinator for the whole "
                                       "package again before you score."),
    "%n text that the package names is not in it; ask the coordinator for the whole package again before you score."};
inline constexpr Sentence filesMissing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n files of entries are not here; open the other parts of the package, or ask the "
                                       "coordinator for them."),
    "%n file of an entry is not here; open the other parts of the package, or ask the coordinator for it."};
inline constexpr Sentence next{QT_TRANSLATE_NOOP(
    "CommandLine", "Next: score {call} ENTRY criterion=value … --as {judge}, then ballot.")};
inline constexpr Sentence saved{QT_TRANSLATE_NOOP("CommandLine", "Saved {entry}.")};
inline constexpr Sentence savedScores{QT_TRANSLATE_N_NOOP("CommandLine", "Saved the scores of %n entries."),
                                      "Saved the scores of %n entry."};
inline constexpr Sentence nothingSaved{
    QT_TRANSLATE_N_NOOP("CommandLine", "Nothing was saved: %n rows need a look."),
    "Nothing was saved: %n row needs a look."};
inline constexpr Sentence wrote{
    QT_TRANSLATE_NOOP("CommandLine", "Wrote {file} and read it back: {sheets}, {new} new or changed.")};
inline constexpr Sentence sheets{QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets"), "%n sheet"};
inline constexpr Sentence incomplete{QT_TRANSLATE_NOOP("CommandLine", "Without a complete sheet: {entries}")};
inline constexpr Sentence receipt{
    QT_TRANSLATE_NOOP("CommandLine", "Receipt {receipt}. Send the file to the coordinator; scores can still "
                                     "change and be sent again while the round is open.")};

// Headings and cells of tables.
inline constexpr Sentence judge{QT_TRANSLATE_NOOP("CommandLine", "Judge")};
inline constexpr Sentence entries{QT_TRANSLATE_NOOP("CommandLine", "Entries")};
inline constexpr Sentence size{QT_TRANSLATE_NOOP("CommandLine", "Size")};
inline constexpr Sentence file{QT_TRANSLATE_NOOP("CommandLine", "File")};
inline constexpr Sentence entry{QT_TRANSLATE_NOOP("CommandLine", "Entry")};
inline constexpr Sentence title{QT_TRANSLATE_NOOP("CommandLine", "Title")};
inline constexpr Sentence state{QT_TRANSLATE_NOOP("CommandLine", "State")};
inline constexpr Sentence scores{QT_TRANSLATE_NOOP("CommandLine", "Scores")};
inline constexpr Sentence unscored{QT_TRANSLATE_NOOP("CommandLine", "unscored")};
inline constexpr Sentence partial{QT_TRANSLATE_NOOP("CommandLine", "partly scored")};
inline constexpr Sentence complete{QT_TRANSLATE_NOOP("CommandLine", "complete")};
inline constexpr Sentence cannotJudge{QT_TRANSLATE_NOOP("CommandLine", "cannot judge")};
inline constexpr Sentence recused{QT_TRANSLATE_NOOP("CommandLine", "recused")};
inline constexpr Sentence notSent{QT_TRANSLATE_NOOP("CommandLine", "not sent yet")};
inline constexpr Sentence otherVersion{
    QT_TRANSLATE_NOOP("CommandLine", "{entry}, from {device}: {scores} {comment}")};
inline constexpr Sentence elsewhere{QT_TRANSLATE_NOOP("CommandLine", "differs on another laptop (--seen)")};
inline constexpr Sentence twoVersions{QT_TRANSLATE_NOOP("CommandLine", "in two versions")};
inline constexpr Sentence otherStands{
    QT_TRANSLATE_NOOP("CommandLine", "What another laptop of yours says of {entry} differs, and stands beside it: score list {call} shows both. "
                                     "score {call} {entry} --seen lets yours replace it.")};
inline constexpr Sentence differingOnes{
    QT_TRANSLATE_NOOP("CommandLine", "Your laptops differ, so that nothing counts until you say which holds: {entries}. score list {call} shows "
                                     "what each says.")};
inline constexpr Sentence goneNotAssigned{QT_TRANSLATE_NOOP("CommandLine", "no longer asked for")};
inline constexpr Sentence goneWithdrawn{QT_TRANSLATE_NOOP("CommandLine", "withdrawn")};
inline constexpr Sentence goneDisqualified{QT_TRANSLATE_NOOP("CommandLine", "disqualified")};
inline constexpr Sentence goneDuplicate{QT_TRANSLATE_NOOP("CommandLine", "came twice")};
inline constexpr Sentence goneIneligible{QT_TRANSLATE_NOOP("CommandLine", "not eligible")};
inline constexpr Sentence goneNotIn{QT_TRANSLATE_NOOP("CommandLine", "not in this round")};
inline constexpr Sentence goneConflicted{QT_TRANSLATE_NOOP("CommandLine", "conflict of interest")};
inline constexpr Sentence practice{QT_TRANSLATE_NOOP("CommandLine", "practice")};

// The key of a call.
inline constexpr Sentence keyIn{QT_TRANSLATE_NOOP("CommandLine", "The key of {call} is in {file}.")};
inline constexpr Sentence password{
    QT_TRANSLATE_NOOP("CommandLine", "Its password, shown this once: {password}")};
inline constexpr Sentence keepApart{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Write it down and keep it apart from the file. Whoever has both can act as the office of the call.")};
inline constexpr Sentence askPassword{QT_TRANSLATE_NOOP("CommandLine", "Password:")};
inline constexpr Sentence keyWasHere{QT_TRANSLATE_NOOP("CommandLine", "The key of {call} was here already.")};
inline constexpr Sentence keyHere{QT_TRANSLATE_NOOP("CommandLine", "The key of {call} is here now.")};
inline constexpr Sentence callNotHere{
    QT_TRANSLATE_NOOP("CommandLine", "The call itself is not: import a bundle of it with call import.")};
inline constexpr Sentence unnamedCall{QT_TRANSLATE_NOOP("CommandLine", "call {id}")};

} // namespace palmares::text::judging
