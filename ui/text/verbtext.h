#pragma once

#include "ui/text/sentence.h"

// One line on each verb, for help.
namespace palmares::text::verbs {

inline constexpr Sentence demo{QT_TRANSLATE_NOOP(
    "CommandLine",
    "play a whole call on the sample (or made-up) content: packages, ballots, merge, ranking")};
inline constexpr Sentence templateList{
    QT_TRANSLATE_NOOP("CommandLine", "the ready-made sets of rules and texts")};
inline constexpr Sentence templateShow{QT_TRANSLATE_NOOP("CommandLine", "one template: texts and rules")};
inline constexpr Sentence callNew{
    QT_TRANSLATE_NOOP("CommandLine", "make a call from a template, an earlier call or a rules file")};
inline constexpr Sentence callList{
    QT_TRANSLATE_NOOP("CommandLine", "calls on this computer, with role and progress")};
inline constexpr Sentence callShow{QT_TRANSLATE_NOOP("CommandLine", "one call: rounds and where they stand")};
inline constexpr Sentence callRules{
    QT_TRANSLATE_NOOP("CommandLine", "print the rules, or put others (or texts) in their place")};
inline constexpr Sentence callFreeze{
    QT_TRANSLATE_NOOP("CommandLine", "fix the rules of a round before scores exist")};
inline constexpr Sentence set{
    QT_TRANSLATE_NOOP("CommandLine", "settings: deadline=2026-12-31 or 2026-12-31T18:00Z, contact=TEXT, …")};
inline constexpr Sentence callExport{QT_TRANSLATE_NOOP("CommandLine", "write the whole call to a bundle")};
inline constexpr Sentence callImport{QT_TRANSLATE_NOOP(
    "CommandLine", "make the office of a call from a bundle, or merge it into the one that is here")};
inline constexpr Sentence entriesImport{QT_TRANSLATE_NOOP("CommandLine", "bring in a table of entries")};
inline constexpr Sentence entriesList{QT_TRANSLATE_NOOP("CommandLine", "the entries and where they stand")};
inline constexpr Sentence entriesScreen{
    QT_TRANSLATE_NOOP("CommandLine", "let an entry in, or not, with the reason")};
inline constexpr Sentence entriesSet{QT_TRANSLATE_NOOP(
    "CommandLine", "correct an entry: title=, text=, language=, division=, name=, email=, …, private.NAME= (kept apart), entrant.NAME= (coded, no "
                   "personal data)")};
inline constexpr Sentence judgesSet{QT_TRANSLATE_NOOP(
    "CommandLine", "correct a judge: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …")};
inline constexpr Sentence entriesShow{QT_TRANSLATE_NOOP("CommandLine", "read an entry: titles and texts in every language, files")};
inline constexpr Sentence entriesFiles{QT_TRANSLATE_NOOP("CommandLine", "the files of an entry, by number")};
inline constexpr Sentence entriesAttach{
    QT_TRANSLATE_NOOP("CommandLine", "give an entry more files; judges get them with their next package")};
inline constexpr Sentence entriesBlindness{
    QT_TRANSLATE_NOOP("CommandLine", "say what shows who sent an entry, and which files packages cannot clean")};
inline constexpr Sentence entriesRedact{
    QT_TRANSLATE_NOOP("CommandLine", "black out in titles and texts of an entry what shows who sent it")};
inline constexpr Sentence entriesDetach{
    QT_TRANSLATE_NOOP("CommandLine", "take a file off an entry: its number, or how its hash begins")};
inline constexpr Sentence entriesWithdraw{QT_TRANSLATE_NOOP("CommandLine", "an entrant withdraws")};
inline constexpr Sentence entriesReinstate{
    QT_TRANSLATE_NOOP("CommandLine", "an entry is in again, with the sheets it had")};
inline constexpr Sentence entriesDisqualify{QT_TRANSLATE_NOOP("CommandLine", "an entry leaves the field")};
inline constexpr Sentence entriesDuplicate{
    QT_TRANSLATE_NOOP("CommandLine", "an entry is a duplicate of another")};
inline constexpr Sentence entriesPractice{
    QT_TRANSLATE_NOOP("CommandLine", "an entry is for practice and never counts")};
inline constexpr Sentence entriesDuplicates{
    QT_TRANSLATE_NOOP("CommandLine", "list entries that may have come twice, in whatever script")};
inline constexpr Sentence judgesImport{QT_TRANSLATE_NOOP("CommandLine", "bring in a table of judges")};
inline constexpr Sentence judgesList{
    QT_TRANSLATE_NOOP("CommandLine", "the judges, what they were asked and what came back")};
inline constexpr Sentence judgesConflict{
    QT_TRANSLATE_NOOP("CommandLine", "confirm, declare, suggest or dismiss a conflict")};
inline constexpr Sentence device{
    QT_TRANSLATE_NOOP("CommandLine", "answer for a judge's second laptop (JUDGE/ and the first digits of its key, as judges list shows it)")};
inline constexpr Sentence assign{
    QT_TRANSLATE_NOOP("CommandLine", "decide who judges what: exact demand, even loads, languages, no "
                                     "conflicts; or the proof that it cannot be")};
inline constexpr Sentence assignList{QT_TRANSLATE_NOOP("CommandLine", "who judges what: the entries of each judge, and of which a sheet is here")};
inline constexpr Sentence package{
    QT_TRANSLATE_NOOP("CommandLine", "write one file per judge with what that judge may see")};
inline constexpr Sentence open{
    QT_TRANSLATE_NOOP("CommandLine", "open a package as a judge (or an earlier ballot of one's own)")};
inline constexpr Sentence scoreList{
    QT_TRANSLATE_NOOP("CommandLine", "a judge's entries and how far they are")};
inline constexpr Sentence scoreImport{QT_TRANSLATE_NOOP(
    "CommandLine", "scores from a table: entry, criterion, score, state, comment, note_to_entrant")};
inline constexpr Sentence score{QT_TRANSLATE_NOOP("CommandLine", "score an entry; saved at once")};
inline constexpr Sentence ballot{
    QT_TRANSLATE_NOOP("CommandLine", "write the judge's scores as one signed file")};
inline constexpr Sentence merge{QT_TRANSLATE_NOOP(
    "CommandLine", "take in ballots and bundles, or folders of them: plan, then all good ones in one step")};
inline constexpr Sentence findings{
    QT_TRANSLATE_NOOP("CommandLine", "what a person should look at, with the names that settle takes")};
inline constexpr Sentence forks{
    QT_TRANSLATE_NOOP("CommandLine", "what is there in two versions, side by side")};
inline constexpr Sentence resolve{QT_TRANSLATE_NOOP(
    "CommandLine", "decide which version stands; SLOT is JUDGE:ENTRY:ROUND, or as forks prints it")};
inline constexpr Sentence settle{QT_TRANSLATE_NOOP(
    "CommandLine", "answer a finding: counted or not_counted for a sheet that was not assigned or was taken back, "
                   "device_confirmed for a second laptop, seen for the others")};
inline constexpr Sentence aside{QT_TRANSLATE_NOOP(
    "CommandLine", "set aside what a merged file (by hash), a laptop or a judge brought, or bring it back")};
inline constexpr Sentence rank{
    QT_TRANSLATE_NOOP("CommandLine", "the official result: of the close, else provisional")};
inline constexpr Sentence statistics{
    QT_TRANSLATE_NOOP("CommandLine", "how sure the result is, and how far judges agree")};
inline constexpr Sentence close{QT_TRANSLATE_NOOP("CommandLine", "fix which sheets count for a round")};
inline constexpr Sentence advance{
    QT_TRANSLATE_NOOP("CommandLine", "bring what the cut or a check let through into the next round")};
inline constexpr Sentence undecide{QT_TRANSLATE_NOOP("CommandLine", "take a decision back, with the reason")};
inline constexpr Sentence decide{QT_TRANSLATE_NOOP("CommandLine", "record a decision beside the ranking")};
inline constexpr Sentence decisions{QT_TRANSLATE_NOOP("CommandLine", "the decisions that stand")};
inline constexpr Sentence keysBackup{
    QT_TRANSLATE_NOOP("CommandLine", "write the call's key to a file under a password")};
inline constexpr Sentence keysRestore{QT_TRANSLATE_NOOP(
    "CommandLine", "take a call's key in; the password comes from a file or one line of input")};
inline constexpr Sentence trial{QT_TRANSLATE_NOOP(
    "CommandLine", "make a trial run: a copy with its own id, named like CALL with -TEST after it, and made-up scores; "
                   "--discard throws away the copy that CALL then names")};
inline constexpr Sentence backup{QT_TRANSLATE_NOOP(
    "CommandLine", "make a backup and check it, or list those that made themselves; rank, verify … take a backup's path as CALL")};
inline constexpr Sentence restore{
    QT_TRANSLATE_NOOP("CommandLine", "make a call again from a backup, in a new folder")};
inline constexpr Sentence salvage{QT_TRANSLATE_NOOP(
    "CommandLine", "save what still proves itself from a damaged call or backup, in a new folder, with counts")};
inline constexpr Sentence erase{QT_TRANSLATE_NOOP(
    "CommandLine", "forget an entrant or a judge: texts and files go everywhere, results stay")};
inline constexpr Sentence exportTable{
    QT_TRANSLATE_NOOP("CommandLine", "write a table; scores and entries are what analyse reads")};
inline constexpr Sentence report{QT_TRANSLATE_NOOP(
    "CommandLine", "write a paper about a round: .pdf, .html or plain text by the ending of the file")};
inline constexpr Sentence commentsList{
    QT_TRANSLATE_NOOP("CommandLine", "what judges wrote for entrants, and what of it letters may say")};
inline constexpr Sentence commentsApprove{
    QT_TRANSLATE_NOOP("CommandLine", "let a comment into the entrant's letter as it was written; without ENTRY all that nobody answered")};
inline constexpr Sentence commentsEdit{QT_TRANSLATE_NOOP("CommandLine", "let a comment into the entrant's letter in other words")};
inline constexpr Sentence commentsWithhold{QT_TRANSLATE_NOOP("CommandLine", "keep a comment out of the entrant's letter")};
inline constexpr Sentence inspect{
    QT_TRANSLATE_NOOP("CommandLine", "explain an exchange file without importing it")};
inline constexpr Sentence verify{
    QT_TRANSLATE_NOOP("CommandLine", "check every byte and signature, and compute every result again")};
inline constexpr Sentence log{QT_TRANSLATE_NOOP(
    "CommandLine", "who did what, as the signed acts tell it, and which files came in here")};
inline constexpr Sentence analyse{
    QT_TRANSLATE_NOOP("CommandLine", "rank a table of scores on disk under rules, without any call")};

} // namespace palmares::text::verbs
