#pragma once

#include "ui/text/sentence.h"

// Files that are merged, written, looked into and checked.
namespace palmares::text::files {

// Kinds of files.
inline constexpr Sentence package{QT_TRANSLATE_NOOP("CommandLine", "package")};
inline constexpr Sentence ballot{QT_TRANSLATE_NOOP("CommandLine", "ballot")};
inline constexpr Sentence bundle{QT_TRANSLATE_NOOP("CommandLine", "bundle")};
inline constexpr Sentence key{QT_TRANSLATE_NOOP("CommandLine", "key")};

// What a file would bring.
inline constexpr Sentence planNew{QT_TRANSLATE_N_NOOP("CommandLine", "%n new")};
inline constexpr Sentence planNewer{QT_TRANSLATE_N_NOOP("CommandLine", "%n newer")};
inline constexpr Sentence planForked{QT_TRANSLATE_N_NOOP("CommandLine", "%n in two versions")};
inline constexpr Sentence planOlder{QT_TRANSLATE_N_NOOP("CommandLine", "%n older")};
inline constexpr Sentence planKnown{QT_TRANSLATE_N_NOOP("CommandLine", "%n known")};
inline constexpr Sentence planAside{QT_TRANSLATE_N_NOOP("CommandLine", "%n set aside before")};
inline constexpr Sentence planRevoked{QT_TRANSLATE_N_NOOP("CommandLine", "%n of a revoked laptop")};
inline constexpr Sentence planPending{QT_TRANSLATE_N_NOOP("CommandLine", "%n signed by nobody known here")};
inline constexpr Sentence planNotUnderstood{QT_TRANSLATE_N_NOOP("CommandLine", "%n of a newer version")};
inline constexpr Sentence planLate{QT_TRANSLATE_N_NOOP("CommandLine", "%n after the close")};
inline constexpr Sentence planEmpty{QT_TRANSLATE_NOOP("CommandLine", "empty")};

// What became of it.
inline constexpr Sentence wouldMerge{QT_TRANSLATE_NOOP("CommandLine", "would be merged")};
inline constexpr Sentence merged{QT_TRANSLATE_NOOP("CommandLine", "merged")};
inline constexpr Sentence again{QT_TRANSLATE_NOOP("CommandLine", "already imported, nothing changed")};
inline constexpr Sentence pending{
    QT_TRANSLATE_NOOP("CommandLine", "not merged: signed by nobody known here")};
inline constexpr Sentence signerAside{
    QT_TRANSLATE_NOOP("CommandLine", "{file}: who signed this was set aside. It is kept, and counts as soon as they are brought back.")};
inline constexpr Sentence wereAside{
    QT_TRANSLATE_N_NOOP("CommandLine", "{file}: %n of its records were set aside. Bring back?"),
    "{file}: %n of its records was set aside. Bring back?"};
inline constexpr Sentence asideNext{
    QT_TRANSLATE_NOOP("CommandLine", "    palmares-cli aside {call} {name} --back --reason TEXT")};
inline constexpr Sentence salvageFirst{QT_TRANSLATE_NOOP(
    "CommandLine", "Nothing of what is for {call} was taken in. Save that call with salvage {call}, then merge these files again.")};
inline constexpr Sentence unknownNext{
    QT_TRANSLATE_NOOP("CommandLine",
                      "{file}: nobody here vouches for the laptop that signed this (UNKNOWN_SIGNER). It is kept, and goes in "
                      "by itself with the bundle that brings the invitation. To take it at once, merge it with --with-unknown: it "
                      "counts once its invitation is here.")};
inline constexpr Sentence refused{QT_TRANSLATE_NOOP("CommandLine", "refused: {code}")};
inline constexpr Sentence stillWritten{
    QT_TRANSLATE_NOOP("CommandLine", "{file}: if it is still being written, merge again when it is whole.")};
inline constexpr Sentence leftAlone{QT_TRANSLATE_N_NOOP("CommandLine", "%n other files of the folder were left alone: they are none of Palmares."),
                                    "%n other file of the folder was left alone: it is none of Palmares."};
inline constexpr Sentence toEraseSent{
    QT_TRANSLATE_NOOP("CommandLine", "Which packages written here hold some of it: erase {call} CODE --dry-run, with the code of the entry or judge.")};
inline constexpr Sentence toErase{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n texts or files are to be erased here, as the coordinator asked."),
    "%n text or file is to be erased here, as the coordinator asked."};
inline constexpr Sentence nothingChanged{QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed.")};
inline constexpr Sentence mergedSummary{
    QT_TRANSLATE_NOOP("CommandLine", "{files} merged, {again} known before, {refused} refused; {records}.")};
inline constexpr Sentence files{QT_TRANSLATE_N_NOOP("CommandLine", "%n files"), "%n file"};
inline constexpr Sentence records{QT_TRANSLATE_N_NOOP("CommandLine", "%n records"), "%n record"};
inline constexpr Sentence newRecords{QT_TRANSLATE_N_NOOP("CommandLine", "%n new records"), "%n new record"};
inline constexpr Sentence texts{QT_TRANSLATE_N_NOOP("CommandLine", "%n texts"), "%n text"};
inline constexpr Sentence lists{QT_TRANSLATE_N_NOOP("CommandLine", "%n lists"), "%n list"};
inline constexpr Sentence bytes{QT_TRANSLATE_N_NOOP("CommandLine", "%n bytes"), "%n byte"};
inline constexpr Sentence acts{QT_TRANSLATE_N_NOOP("CommandLine", "%n signed acts"), "%n signed act"};
inline constexpr Sentence sheets{QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets"), "%n sheet"};
inline constexpr Sentence rows{QT_TRANSLATE_N_NOOP("CommandLine", "{file}: %n rows."), "{file}: %n row."};
inline constexpr Sentence datasetWritten{
    QT_TRANSLATE_N_NOOP("CommandLine", "{file}: %n tables without names and titles, ready to be shared."),
    "{file}: %n table without names and titles, ready to be shared."};
inline constexpr Sentence codesName{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n codes say who somebody is, and stand in the file: {codes}. Others are given with entries set and judges set (code=…)."),
    "%n code says who somebody is, and stands in the file: {codes}. Another one is given with entries set or judges set (code=…)."};
inline constexpr Sentence codesKept{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n codes in the records say who somebody is, and go with them: {codes}. Records keep every code that an entry or a judge has had."),
    "%n code in the records says who somebody is, and goes with them: {codes}. Records keep every code that an entry or a judge has had."};
inline constexpr Sentence paperWritten{QT_TRANSLATE_NOOP("CommandLine", "Written: {file}")};
inline constexpr Sentence lettersOpen{
    QT_TRANSLATE_N_NOOP("CommandLine", "No letter for %n entries: nothing is decided about them yet."), "No letter for %n entry: nothing is decided about it yet."};
inline constexpr Sentence papersWritten{QT_TRANSLATE_N_NOOP("CommandLine", "%n files written to {folder}"), "%n file written to {folder}"};
inline constexpr Sentence papersNameless{QT_TRANSLATE_NOOP(
    "CommandLine", "No certificate for {entries}: the entrant has no name here (entries set CALL ENTRY name=NAME gives one).")};
inline constexpr Sentence commentState{QT_TRANSLATE_NOOP("CommandLine", "In the letter")};
inline constexpr Sentence commentWords{QT_TRANSLATE_NOOP("CommandLine", "Comment")};
inline constexpr Sentence commentOpen{QT_TRANSLATE_NOOP("CommandLine", "not yet, nobody has read it")};
inline constexpr Sentence commentAsWritten{QT_TRANSLATE_NOOP("CommandLine", "as written")};
inline constexpr Sentence commentEdited{QT_TRANSLATE_NOOP("CommandLine", "in other words")};
inline constexpr Sentence commentWithheld{QT_TRANSLATE_NOOP("CommandLine", "withheld")};
inline constexpr Sentence noComments{QT_TRANSLATE_NOOP("CommandLine", "No judge has written anything for an entrant in this round.")};
inline constexpr Sentence commentAnswered{QT_TRANSLATE_NOOP("CommandLine", "The comment of {judge} for {entry}: {state}.")};
inline constexpr Sentence commentsApproved{QT_TRANSLATE_N_NOOP("CommandLine", "%n comments go into letters as they were written."),
                                           "%n comment goes into a letter as it was written."};
inline constexpr Sentence commentsNaming{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n of them name somebody or say how to reach somebody: {codes}. Read them: comments withhold holds one back, "
                                       "comments edit puts other words in its place."),
    "%n of them names somebody or says how to reach somebody: {codes}. Read it: comments withhold holds it back, comments edit puts "
    "other words in its place."};
inline constexpr Sentence namesPeople{
    QT_TRANSLATE_NOOP("CommandLine", "It names people: keep it with the office.")};

// Two versions, and what a person decides.
inline constexpr Sentence noneStands{QT_TRANSLATE_NOOP("CommandLine", "(none stands)")};
inline constexpr Sentence blocks{
    QT_TRANSLATE_NOOP("CommandLine", "{slot}   (stands in the way of closing {rounds})")};
inline constexpr Sentence writtenBy{QT_TRANSLATE_NOOP("CommandLine", "written by")};
inline constexpr Sentence laptop{QT_TRANSLATE_NOOP("CommandLine", "laptop")};
inline constexpr Sentence when{QT_TRANSLATE_NOOP("CommandLine", "when, as claimed")};
inline constexpr Sentence restsOn{QT_TRANSLATE_NOOP("CommandLine", "sheets it rests on")};
inline constexpr Sentence lacksSheets{QT_TRANSLATE_NOOP("CommandLine", "without sheets of")};
inline constexpr Sentence reasonField{QT_TRANSLATE_NOOP("CommandLine", "reason")};
inline constexpr Sentence answerField{QT_TRANSLATE_NOOP("CommandLine", "answer")};
inline constexpr Sentence rulesOfClose{QT_TRANSLATE_NOOP("CommandLine", "rules")};
inline constexpr Sentence noForks{QT_TRANSLATE_NOOP("CommandLine", "Nothing is there in two versions.")};
inline constexpr Sentence forksNext{QT_TRANSLATE_NOOP(
    "CommandLine", "Say which stands with resolve {call} SLOT --use ID, or that none does with --exclude.")};
inline constexpr Sentence forkOfJudge{QT_TRANSLATE_NOOP(
    "CommandLine", "Only its judge can end this one, by opening both files on one laptop and sending once more; no round waits for it.")};
inline constexpr Sentence forksNextOnly{QT_TRANSLATE_NOOP("CommandLine", "Say which stands with resolve {call} SLOT --use ID.")};
inline constexpr Sentence readAlike{
    QT_TRANSLATE_NOOP("CommandLine", "The same in both: keep either. resolve CALL --same --reason T answers for all that are like this.")};
inline constexpr Sentence keptAlike{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n things that two people had said alike are settled."),
    "%n thing that two people had said alike is settled."};
inline constexpr Sentence decidedForLaptop{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets decided for this laptop."),
    "%n sheet decided for this laptop."};
inline constexpr Sentence unclear{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n sheets have two versions by this laptop itself: see forks {call}"),
    "%n sheet has two versions by this laptop itself: see forks {call}"};
inline constexpr Sentence decided{QT_TRANSLATE_NOOP("CommandLine", "{slot} is decided.")};
inline constexpr Sentence excluded{QT_TRANSLATE_NOOP("CommandLine", "{slot} does not count.")};
inline constexpr Sentence settled{QT_TRANSLATE_NOOP("CommandLine", "Recorded: {finding} {answer}.")};
inline constexpr Sentence broughtBack{QT_TRANSLATE_N_NOOP("CommandLine", "%n records brought back."),
                                      "%n record brought back."};
inline constexpr Sentence setAside{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n records set aside; what they had replaced stands again."),
    "%n record set aside; what they had replaced stands again."};
inline constexpr Sentence lateNext{
    QT_TRANSLATE_NOOP("CommandLine", "To let them count, close {round} again with a reason.")};
inline constexpr Sentence throughNext{QT_TRANSLATE_NOOP("CommandLine", "To fill it again: advance {call} --from {from}.")};
inline constexpr Sentence honouredNext{
    QT_TRANSLATE_NOOP("CommandLine", "To bring it in: advance {call} --from {from} --entry {entry} --reason TEXT.")};
inline constexpr Sentence strayNext{
    QT_TRANSLATE_NOOP("CommandLine", "To take it out: advance {call} --from {from}. To keep it in: entries reinstate {call} {entry} "
                                     "--round {round} --reason TEXT.")};
inline constexpr Sentence strayJudged{
    QT_TRANSLATE_NOOP("CommandLine", "It has sheets there and so stays in. To take it out: entries disqualify {call} {entry} "
                                     "--round {round} --reason TEXT.")};
inline constexpr Sentence leftNext{
    QT_TRANSLATE_NOOP("CommandLine", "  To take it out: entries {verb} {call} {entry} --round {round} --reason TEXT. To have it back: "
                                     "entries reinstate {call} {entry} --round {from} --reason TEXT.")};
inline constexpr Sentence topUpNext{QT_TRANSLATE_NOOP("CommandLine", "  To find others: assign {call} --round {round} --top-up.")};
inline constexpr Sentence clashNext{
    QT_TRANSLATE_NOOP("CommandLine", "  {first} keeps it; {verb} {call} {name} code={proposed} gives the other one of its own.")};
inline constexpr Sentence rulesNext{
    QT_TRANSLATE_NOOP("CommandLine", "To let the present rules decide, close {round} again with a reason.")};
inline constexpr Sentence waivedOnce{QT_TRANSLATE_NOOP("CommandLine", "(waived at a close; it still stands, and is in the way of the next one)")};
inline constexpr Sentence secondLookNext{
    QT_TRANSLATE_NOOP("CommandLine", "Ask one more judge: assign {call} --round {round} --more {entry}")};
inline constexpr Sentence moreLikeThese{
    QT_TRANSLATE_N_NOOP("CommandLine", "… and %n more of this kind: rank {call} --round {round} names them."),
    "… and %n more of this kind: rank {call} --round {round} names it."};
inline constexpr Sentence waivedStand{QT_TRANSLATE_N_NOOP("CommandLine", "%n findings were waived at a close and are asked about again at the next one; everything else has its answer."),
                                      "%n finding was waived at a close and is asked about again at the next one; everything else has its answer."};
inline constexpr Sentence noFindings{QT_TRANSLATE_NOOP("CommandLine", "There is nothing to look at.")};
inline constexpr Sentence allAnswered{QT_TRANSLATE_NOOP("CommandLine", "Everything has its answer.")};

// Bundles.
inline constexpr Sentence wroteBundle{
    QT_TRANSLATE_NOOP("CommandLine", "{file}: {records}, {texts}, {files}, read back and found whole.")};
inline constexpr Sentence unshared{
    QT_TRANSLATE_N_NOOP("CommandLine", "Texts and files of %n entries left out: consent to show them is not on file."),
    "Texts and files of %n entry left out: consent to show them is not on file."};
inline constexpr Sentence withheld{QT_TRANSLATE_N_NOOP("CommandLine", "%n private texts left out."),
                                   "%n private text left out."};
inline constexpr Sentence holdsNames{
    QT_TRANSLATE_NOOP("CommandLine", "It holds entrants' names and addresses: send it only to coordinators. "
                                     "The key travels apart, with keys backup.")};
inline constexpr Sentence here{QT_TRANSLATE_NOOP("CommandLine", "{title} ({call}) is here: {records}.")};
inline constexpr Sentence mergesWithoutKey{QT_TRANSLATE_NOOP(
    "CommandLine", "The key of this call is not here: what was merged can be read, checked and exported. To act on it, restore the key with keys restore.")};
inline constexpr Sentence keyNotHere{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Its key is not: you can read, check and export it. To change it, restore the key with keys restore.")};
inline constexpr Sentence setDigest{QT_TRANSLATE_NOOP("CommandLine", "Set digest {digest}")};

// Looking into a file, and checking.
inline constexpr Sentence saysOfItself{
    QT_TRANSLATE_NOOP("CommandLine", "Says of itself (unchecked): {hint}")};
inline constexpr Sentence aKey{
    QT_TRANSLATE_NOOP("CommandLine", "A call key under a password; it can only be opened with that.")};
inline constexpr Sentence recordsHead{QT_TRANSLATE_NOOP("CommandLine", "{records}:")};
inline constexpr Sentence recordsOf{QT_TRANSLATE_NOOP("CommandLine", "{records} of {call}:")};
inline constexpr Sentence textsAndFiles{
    QT_TRANSLATE_NOOP("CommandLine", "{texts} ({textBytes}), {files} ({fileBytes})")};
inline constexpr Sentence update{
    QT_TRANSLATE_N_NOOP("CommandLine", "Update to see %n records of a newer version."),
    "Update to see %n record of a newer version."};
inline constexpr Sentence dropped{
    QT_TRANSLATE_N_NOOP("CommandLine",
                        "%n texts, lists or files are named by nothing in it and would be left out."),
    "%n text, list or file is named by nothing in it and would be left out."};
inline constexpr Sentence submit{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round}: {kind}, {sheets}, receipt {receipt}")};
inline constexpr Sentence head{QT_TRANSLATE_NOOP("CommandLine", "{file}: a {kind}, {bytes}")};
inline constexpr Sentence headNoKind{QT_TRANSLATE_NOOP("CommandLine", "{file}: {bytes}")};
inline constexpr Sentence headClaims{
    QT_TRANSLATE_NOOP("CommandLine", "{file}: claims to be a {kind}, {bytes}")};
inline constexpr Sentence hash{QT_TRANSLATE_NOOP("CommandLine", "Hash {hash}")};
inline constexpr Sentence call{QT_TRANSLATE_NOOP("CommandLine", "Call {call}")};
inline constexpr Sentence sound{
    QT_TRANSLATE_NOOP("CommandLine", "Verdict: every check passed. Nothing was imported.")};
inline constexpr Sentence verified{QT_TRANSLATE_NOOP("CommandLine", "Verified: every check passed.")};
inline constexpr Sentence notVerified{QT_TRANSLATE_NOOP("CommandLine", "NOT verified.")};
inline constexpr Sentence readAgain{QT_TRANSLATE_NOOP(
    "CommandLine", "{call}: {records}, {acts}, {lists}, {texts}, {files} read again from the disk.")};
inline constexpr Sentence missing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n files are not here (withheld, erased, or never sent)."),
    "%n file is not here (withheld, erased, or never sent)."};
inline constexpr Sentence lostFile{
    QT_TRANSLATE_NOOP("CommandLine", "{entry}: its file {hash} is not on this computer.")};
inline constexpr Sentence asSignedButFiles{
    QT_TRANSLATE_NOOP("CommandLine", "Verified: all that is here is as it was signed; some files are not here.")};
inline constexpr Sentence asSigned{
    QT_TRANSLATE_NOOP("CommandLine", "Verified: everything is as it was signed.")};
inline constexpr Sentence filesSeen{QT_TRANSLATE_NOOP("CommandLine", "Files opened or merged here:")};

// The log, and results computed again.
inline constexpr Sentence whenHead{QT_TRANSLATE_NOOP("CommandLine", "When (as claimed)")};
inline constexpr Sentence who{QT_TRANSLATE_NOOP("CommandLine", "Who")};
inline constexpr Sentence laptopHead{QT_TRANSLATE_NOOP("CommandLine", "Laptop")};
inline constexpr Sentence act{QT_TRANSLATE_NOOP("CommandLine", "Act")};
inline constexpr Sentence about{QT_TRANSLATE_NOOP("CommandLine", "About")};
inline constexpr Sentence recordsColumn{QT_TRANSLATE_NOOP("CommandLine", "Records")};
inline constexpr Sentence hereColumn{QT_TRANSLATE_NOOP("CommandLine", "Here")};
inline constexpr Sentence program{QT_TRANSLATE_NOOP("CommandLine", "Program")};
inline constexpr Sentence whyHead{QT_TRANSLATE_NOOP("CommandLine", "Why")};
inline constexpr Sentence file{QT_TRANSLATE_NOOP("CommandLine", "File")};
inline constexpr Sentence verdict{QT_TRANSLATE_NOOP("CommandLine", "Verdict")};
inline constexpr Sentence hashColumn{QT_TRANSLATE_NOOP("CommandLine", "Hash")};
inline constexpr Sentence provisional{QT_TRANSLATE_NOOP("CommandLine", "provisional")};
inline constexpr Sentence closed{QT_TRANSLATE_NOOP("CommandLine", "closed")};
inline constexpr Sentence earlierClose{QT_TRANSLATE_NOOP("CommandLine", "an earlier close")};
inline constexpr Sentence notAsClosed{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round} ({state}): not as it was closed")};
inline constexpr Sentence resultDigest{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round} ({state}): result digest {digest}")};

} // namespace palmares::text::files
