#pragma once

#include "ui/text/sentence.h"

// Rankings, closes and decisions.
namespace palmares::text::ranking {

// Headings and cells of tables.
inline constexpr Sentence inPanel{QT_TRANSLATE_NOOP("CommandLine", "Rank in {panel}")};
inline constexpr Sentence rank{QT_TRANSLATE_NOOP("CommandLine", "Rank")};
inline constexpr Sentence entry{QT_TRANSLATE_NOOP("CommandLine", "Entry")};
inline constexpr Sentence title{QT_TRANSLATE_NOOP("CommandLine", "Title")};
inline constexpr Sentence division{QT_TRANSLATE_NOOP("CommandLine", "Division")};
inline constexpr Sentence score{QT_TRANSLATE_NOOP("CommandLine", "Score")};
inline constexpr Sentence sheets{QT_TRANSLATE_NOOP("CommandLine", "Sheets")};
inline constexpr Sentence mean{QT_TRANSLATE_NOOP("CommandLine", "Mean")};
inline constexpr Sentence deviation{QT_TRANSLATE_NOOP("CommandLine", "SD")};
inline constexpr Sentence band{QT_TRANSLATE_NOOP("CommandLine", "Band")};
inline constexpr Sentence cut{QT_TRANSLATE_NOOP("CommandLine", "Cut")};
inline constexpr Sentence consensus{QT_TRANSLATE_NOOP("CommandLine", "consensus")};
inline constexpr Sentence verdict{QT_TRANSLATE_NOOP("CommandLine", "Verdict")};
inline constexpr Sentence item{QT_TRANSLATE_NOOP("CommandLine", "{item} pass/fail/unsure")};
inline constexpr Sentence notInField{QT_TRANSLATE_NOOP("CommandLine", "not in the field")};
inline constexpr Sentence passed{QT_TRANSLATE_NOOP("CommandLine", "passed")};
inline constexpr Sentence failed{QT_TRANSLATE_NOOP("CommandLine", "failed")};
inline constexpr Sentence open{QT_TRANSLATE_NOOP("CommandLine", "open")};
inline constexpr Sentence award{QT_TRANSLATE_NOOP("CommandLine", "Award")};
inline constexpr Sentence outcome{QT_TRANSLATE_NOOP("CommandLine", "Outcome")};
inline constexpr Sentence place{QT_TRANSLATE_NOOP("CommandLine", "Place")};
inline constexpr Sentence reason{QT_TRANSLATE_NOOP("CommandLine", "Reason")};
inline constexpr Sentence twoVersions{QT_TRANSLATE_NOOP("CommandLine", "two versions")};

// Over and under a ranking.
inline constexpr Sentence provisional{QT_TRANSLATE_NOOP("CommandLine", "provisional")};
inline constexpr Sentence closed{QT_TRANSLATE_NOOP("CommandLine", "closed")};
inline constexpr Sentence checkHead{QT_TRANSLATE_NOOP("CommandLine", "Round {round}, a check, {state}")};
inline constexpr Sentence head{QT_TRANSLATE_NOOP("CommandLine", "{title} · round {round} · {state}")};
inline constexpr Sentence closeAgain{
    QT_TRANSLATE_NOOP("CommandLine", "This is the result as it was closed. What came or was changed since needs a new close: "
                                     "close {call} --round {round} --reason TEXT")};
inline constexpr Sentence forks{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets have two versions and do not count: see forks {call}"),
    "%n sheet has two versions and does not count: see forks {call}"};
inline constexpr Sentence forksSince{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets have two versions; the closed result stands as it was closed: see forks {call}"),
    "%n sheet has two versions; the closed result stands as it was closed: see forks {call}"};
inline constexpr Sentence rules{QT_TRANSLATE_NOOP("CommandLine", "Rules {id}")};
inline constexpr Sentence setDigest{QT_TRANSLATE_NOOP("CommandLine", "Set digest {digest}")};
inline constexpr Sentence resultDigest{QT_TRANSLATE_NOOP("CommandLine", "Result digest {digest}")};

// Acts.
inline constexpr Sentence isClosed{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round} is closed. Result digest {digest}")};
inline constexpr Sentence advanced{QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have come through into {round}."),
                                   "%n entry has come through into {round}."};
inline constexpr Sentence advancedClosed{QT_TRANSLATE_NOOP(
    "CommandLine", "Round {round} is closed, and its result stands without what was changed now: judge what is new, then close "
                   "{call} --round {round} --reason TEXT again.")};
inline constexpr Sentence undecided{
    QT_TRANSLATE_NOOP("CommandLine", "At the cut or still open, for the committee to decide (advance --entry CODE --reason T brings one): {entries}")};
inline constexpr Sentence takenOut{
    QT_TRANSLATE_NOOP("CommandLine", "Taken out of {round}, as they have not come through {from}: {entries}")};
inline constexpr Sentence keptJudged{
    QT_TRANSLATE_NOOP("CommandLine", "In {round} without having come through {from}, and kept as there are sheets of them: {entries}")};
inline constexpr Sentence byPerson{
    QT_TRANSLATE_NOOP("CommandLine", "Have not come through {from}, and are in {round} because somebody put them in: {entries}")};
inline constexpr Sentence heldBack{
    QT_TRANSLATE_NOOP("CommandLine", "Came through {from}, and are not in {round} because of their state there: {entries}")};
inline constexpr Sentence leftSince{
    QT_TRANSLATE_NOOP("CommandLine", "Have left {from} since (withdrawn, disqualified or the like), and are not let into {round}: {entries}")};
inline constexpr Sentence decidedOut{
    QT_TRANSLATE_NOOP("CommandLine", "Not let into {round}, as they are decided as declined or disqualified: {entries}")};
inline constexpr Sentence decidedIn{
    QT_TRANSLATE_NOOP("CommandLine", "Honoured by a decision and not through {from} by its rules (advance --entry CODE --reason T brings one): {entries}")};
inline constexpr Sentence decisionTakenBack{QT_TRANSLATE_NOOP("CommandLine", "taken back")};
inline constexpr Sentence nothingDecided{QT_TRANSLATE_NOOP("CommandLine", "Taken back: nothing is decided about {entry}.")};
inline constexpr Sentence recorded{QT_TRANSLATE_NOOP("CommandLine", "Recorded: {entry} {outcome}.")};

} // namespace palmares::text::ranking
