#pragma once

#include "ui/text/sentence.h"

// What a judge's program says beside scoring: welcome, interests, undo, what is missing, what was sent.
namespace palmares::text::desk {

inline constexpr Sentence greeting{
    QT_TRANSLATE_N_NOOP("CommandLine", "{call}, {round}: %n entries for {judge}."),
    "{call}, {round}: %n entry for {judge}."};
inline constexpr Sentence contact{QT_TRANSLATE_NOOP("CommandLine", "Questions: {contact}")};
inline constexpr Sentence until{QT_TRANSLATE_NOOP("CommandLine", "Until {time}.")};

inline constexpr Sentence nothingDeclared{QT_TRANSLATE_NOOP(
    "CommandLine", "Nothing declared yet. Kinds: {kinds}; --none if there is nothing to declare.")};
inline constexpr Sentence noInterests{QT_TRANSLATE_NOOP("CommandLine", "Declared: no interests.")};
inline constexpr Sentence interestsErased{QT_TRANSLATE_NOOP(
    "CommandLine", "What was declared was erased. Who judges on declares again. Kinds: {kinds}; --none if there is nothing to declare.")};
inline constexpr Sentence interests{QT_TRANSLATE_NOOP("CommandLine", "Declared: {kinds} {words}")};
inline constexpr Sentence toldWithBallot{
    QT_TRANSLATE_NOOP("CommandLine", "The coordinator is told with the next ballot.")};
inline constexpr Sentence interestsUnsent{
    QT_TRANSLATE_NOOP("CommandLine", "What you declared is in no ballot yet; the coordinator is told with the next one.")};
inline constexpr Sentence noneOrSome{
    QT_TRANSLATE_NOOP("CommandLine", "either --none, or --kind and --words")};

inline constexpr Sentence nothingToUndo{QT_TRANSLATE_NOOP("CommandLine", "Nothing to change.")};
inline constexpr Sentence undone{QT_TRANSLATE_NOOP("CommandLine", "Took back the last change, of {entry}.")};
inline constexpr Sentence redone{QT_TRANSLATE_NOOP("CommandLine", "Did again what was taken back, of {entry}.")};
inline constexpr Sentence flagged{QT_TRANSLATE_NOOP("CommandLine", "{entry} is marked to come back to.")};
inline constexpr Sentence unflagged{QT_TRANSLATE_NOOP("CommandLine", "{entry} is no longer marked.")};
inline constexpr Sentence kept{
    QT_TRANSLATE_NOOP("CommandLine", "The scores of {entry} hold.")};
inline constexpr Sentence ownCopy{
    QT_TRANSLATE_NOOP("CommandLine", "Wrote {file}: all your scores and comments, for your own keeping.")};

inline constexpr Sentence howFar{
    QT_TRANSLATE_NOOP("CommandLine", "Done: {done} of {all} entries. Sheets not sent yet: {unsent}.")};
inline constexpr Sentence lacks{QT_TRANSLATE_NOOP("CommandLine", "{entry} lacks: {criteria}")};
inline constexpr Sentence unexplained{
    QT_TRANSLATE_NOOP("CommandLine", "Not passed, or unsure, and nothing says why (score CALL ENTRY --comment=TEXT): {entries}")};
inline constexpr Sentence comeBack{QT_TRANSLATE_NOOP("CommandLine", "Marked to come back to: {entries}")};
inline constexpr Sentence differ{
    QT_TRANSLATE_NOOP("CommandLine", "Another laptop of yours says something else: {entries}")};
inline constexpr Sentence corrected{
    QT_TRANSLATE_NOOP("CommandLine", "The text was corrected since you scored (score keep): {entries}")};
inline constexpr Sentence practised{QT_TRANSLATE_NOOP(
    "CommandLine", "Counts now, and holds what you tried for practice (score it anew, or say with score keep that you mean it): {entries}")};
inline constexpr Sentence notJudged{QT_TRANSLATE_NOOP("CommandLine", "Not judged: {entries}")};
inline constexpr Sentence late{
    QT_TRANSLATE_NOOP("CommandLine", "The deadline has passed by this computer's clock.")};
inline constexpr Sentence declareFirst{
    QT_TRANSLATE_NOOP("CommandLine", "You have not declared interests yet (interests).")};
inline constexpr Sentence sentAgain{
    QT_TRANSLATE_NOOP("CommandLine", "Wrote {file}, byte for byte what was sent with receipt {receipt}.")};

// Headings of tables.
inline constexpr Sentence criterion{QT_TRANSLATE_NOOP("CommandLine", "Criterion")};
inline constexpr Sentence scale{QT_TRANSLATE_NOOP("CommandLine", "Scale")};
inline constexpr Sentence checkScale{QT_TRANSLATE_NOOP("CommandLine", "1 pass, 0 fail, 2 unsure")};
inline constexpr Sentence weight{QT_TRANSLATE_NOOP("CommandLine", "Weight")};
inline constexpr Sentence definition{QT_TRANSLATE_NOOP("CommandLine", "Definition")};
inline constexpr Sentence receiptHead{QT_TRANSLATE_NOOP("CommandLine", "Receipt")};
inline constexpr Sentence sentAt{QT_TRANSLATE_NOOP("CommandLine", "Sent (claimed)")};
inline constexpr Sentence round{QT_TRANSLATE_NOOP("CommandLine", "Round")};
inline constexpr Sentence kind{QT_TRANSLATE_NOOP("CommandLine", "Kind")};
inline constexpr Sentence sheetsHead{QT_TRANSLATE_NOOP("CommandLine", "Sheets")};
inline constexpr Sentence laptop{QT_TRANSLATE_NOOP("CommandLine", "Laptop")};

// One line on each verb, for help.
inline constexpr Sentence verbWelcome{QT_TRANSLATE_NOOP(
    "CommandLine", "what a judge is asked: criteria with their words, how many entries, until when")};
inline constexpr Sentence verbInterests{QT_TRANSLATE_NOOP(
    "CommandLine", "declare interests, or show what was declared; the coordinator is told with the next ballot")};
inline constexpr Sentence verbUndo{
    QT_TRANSLATE_NOOP("CommandLine", "take back the last change to a score or comment")};
inline constexpr Sentence verbRedo{QT_TRANSLATE_NOOP("CommandLine", "do again what was taken back last")};
inline constexpr Sentence verbFlag{
    QT_TRANSLATE_NOOP("CommandLine", "mark an entry to come back to, on this computer only")};
inline constexpr Sentence verbKeep{
    QT_TRANSLATE_NOOP("CommandLine", "the text was corrected: keep my scores")};
inline constexpr Sentence verbExport{
    QT_TRANSLATE_NOOP("CommandLine", "a judge's own copy of all scores and comments")};
inline constexpr Sentence verbCheck{
    QT_TRANSLATE_NOOP("CommandLine", "what is missing before sending; writes nothing")};
inline constexpr Sentence verbSent{QT_TRANSLATE_NOOP("CommandLine", "what was sent when, with receipts")};
inline constexpr Sentence verbAgain{
    QT_TRANSLATE_NOOP("CommandLine", "write a ballot that was sent before once more, byte for byte")};

} // namespace palmares::text::desk
