#pragma once

#include "ui/text/sentence.h"

// Keeping calls safe, and forgetting people.
namespace palmares::text::keeping {

// Backups.
inline constexpr Sentence backedUp{QT_TRANSLATE_NOOP("CommandLine", "Backup made and checked: {file}")};
inline constexpr Sentence holds{
    QT_TRANSLATE_NOOP("CommandLine", "It holds {records}, {acts}, {texts} and {drafts}.")};
inline constexpr Sentence drafts{QT_TRANSLATE_N_NOOP("CommandLine", "%n drafts"), "%n draft"};
inline constexpr Sentence backupsHere{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them."),
    "%n backup is here."};
inline constexpr Sentence made{QT_TRANSLATE_NOOP("CommandLine", "made")};
inline constexpr Sentence size{QT_TRANSLATE_NOOP("CommandLine", "size")};
inline constexpr Sentence file{QT_TRANSLATE_NOOP("CommandLine", "file")};
inline constexpr Sentence notBackedUp{QT_TRANSLATE_NOOP(
    "CommandLine", "No backup could be made ({code}): what you did is saved, but only in one place. Free some space, then say "
                   "palmares-cli backup {call}.")};
inline constexpr Sentence restored{QT_TRANSLATE_NOOP("CommandLine", "Call {call} is here again, in a folder of its own: {folder}")};
inline constexpr Sentence restoredAlone{QT_TRANSLATE_NOOP("CommandLine", "The backup has not been touched.")};
inline constexpr Sentence restoredBeside{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Neither the backup nor the call as it was has been touched. With two of the same call here, name the folder instead of the call.")};
inline constexpr Sentence filesMissing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n attachments are not here: take in a bundle or a package that holds them."),
    "%n attachment is not here: take in a bundle or a package that holds it."};

// Salvage.
inline constexpr Sentence saved{
    QT_TRANSLATE_NOOP("CommandLine", "What still proves itself of call {call} is in a new folder: {folder}")};
inline constexpr Sentence savedCounts{
    QT_TRANSLATE_NOOP("CommandLine", "Saved: {records}, {acts}, {texts}, {files} and {drafts}.")};
inline constexpr Sentence savedElsewhere{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n of the records come from the newest good backup or from files sent before."),
    "%n of the records comes from the newest good backup or from a file sent before."};
inline constexpr Sentence savedUnsigned{
    QT_TRANSLATE_N_NOOP("CommandLine",
                        "%n records have lost their signature: they are kept beside the call and count once a file brings them again."),
    "%n record has lost its signature: it is kept beside the call and counts once a file brings it again."};
inline constexpr Sentence notSaved{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n rows were damaged and could not be saved from where they lay."),
    "%n row was damaged and could not be saved from where it lay."};
inline constexpr Sentence textsMissing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n texts that records name are not here: a bundle or a package may bring them."),
    "%n text that a record names is not here: a bundle or a package may bring it."};
inline constexpr Sentence listsMissing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n lists that records name are not here: a bundle may bring them."),
    "%n list that a record names is not here: a bundle may bring it."};
inline constexpr Sentence recordsMissing{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n records that acts name are lost here: a bundle or a ballot may bring them."),
    "%n record that an act names is lost here: a bundle or a ballot may bring it."};
inline constexpr Sentence damagedStays{QT_TRANSLATE_NOOP(
    "CommandLine", "The damaged call was only read and lies untouched in {folder}")};
inline constexpr Sentence compareDigest{QT_TRANSLATE_NOOP(
    "CommandLine", "Set digest: {digest}. Compare it with a colleague's, or merge the ballots and bundles again: what is missing comes back.")};

// Erasing.
inline constexpr Sentence wouldErase{QT_TRANSLATE_NOOP("CommandLine", "Erasing {code} would take away {texts} and {files}.")};
inline constexpr Sentence commentsWouldGo{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n comments of judges on other entries name somebody of {code} and would go as well, for good. Tell the judges:"),
    "%n comment of a judge on another entry names somebody of {code} and would go as well, for good. Tell the judge:"};
inline constexpr Sentence commentsWent{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n comments of judges on other entries named somebody of {code} and are gone as well. Tell the judges:"),
    "%n comment of a judge on another entry named somebody of {code} and is gone as well. Tell the judge:"};
inline constexpr Sentence commentsLeftOut{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n comments name somebody whose data was deleted here, or are about the entry, and are not kept. Tell the judges, who believe them sent:"),
    "%n comment names somebody whose data was deleted here, or is about the entry, and is not kept. Tell the judge, who believes it sent:"};
inline constexpr Sentence commentOn{QT_TRANSLATE_NOOP("CommandLine", "entry")};
inline constexpr Sentence commentFor{QT_TRANSLATE_NOOP("CommandLine", "comment for")};
inline constexpr Sentence commentNames{QT_TRANSLATE_NOOP("CommandLine", "names")};
inline constexpr Sentence forCommittee{QT_TRANSLATE_NOOP("CommandLine", "the committee")};
inline constexpr Sentence forEntrant{QT_TRANSLATE_NOOP("CommandLine", "the entrant")};
inline constexpr Sentence erased{QT_TRANSLATE_NOOP(
    "CommandLine", "Erased of {code}: {texts} and {files}. They are gone from this call and all its backups, for good.")};
inline constexpr Sentence resultsStay{
    QT_TRANSLATE_NOOP("CommandLine", "Codes, scores and results stay as they were.")};
inline constexpr Sentence codeStays{
    QT_TRANSLATE_NOOP("CommandLine", "The code {code} says itself who that is. It stays in the records, here and wherever they have gone, and afterwards nothing knows any more that it is a name.")};
inline constexpr Sentence copiesGone{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n kept copies of files sent before held some of it and were deleted."),
    "%n kept copy of a file sent before held some of it and was deleted."};
inline constexpr Sentence newerBackupLeft{QT_TRANSLATE_NOOP(
    "CommandLine", "The backup {file} was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.")};
inline constexpr Sentence sentBefore{QT_TRANSLATE_NOOP(
    "CommandLine",
    "These packages were sent before and hold some of it. Ask for them to be deleted; the judges' programs erase it when the next "
    "package is opened:")};
inline constexpr Sentence judge{QT_TRANSLATE_NOOP("CommandLine", "judge")};
inline constexpr Sentence round{QT_TRANSLATE_NOOP("CommandLine", "round")};
inline constexpr Sentence package{QT_TRANSLATE_NOOP("CommandLine", "package")};
inline constexpr Sentence items{QT_TRANSLATE_NOOP("CommandLine", "texts and files")};
inline constexpr Sentence eraseNext{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Colleagues erase it when they take in your next bundle. Bundles, forms, tables and reports saved elsewhere are not reached: delete those "
    "yourself.")};
inline constexpr Sentence copyHolds{QT_TRANSLATE_NOOP("CommandLine", "It would be erased in {folder} as well.")};
inline constexpr Sentence copyErased{QT_TRANSLATE_NOOP("CommandLine", "Erased as well in {folder}, another copy in this home.")};
inline constexpr Sentence asideWouldGo{QT_TRANSLATE_NOOP(
    "CommandLine", "{folder} was set aside as damaged and holds the call as it was then: it would be deleted.")};
inline constexpr Sentence asideGone{QT_TRANSLATE_NOOP(
    "CommandLine", "{folder} was set aside as damaged and held the call as it was then: it was deleted.")};
inline constexpr Sentence copyMissed{QT_TRANSLATE_NOOP(
    "CommandLine", "{folder} was not reached and may still hold it. {why} Then say palmares-cli erase {call} {code} --reason {reason} again.")};
inline constexpr Sentence judgeHolds{QT_TRANSLATE_NOOP(
    "CommandLine",
    "{folder} belongs to a judge who works in this home, and holds it until it takes in a newer package: palmares-cli package {call} "
    "--judge {judge} --out DIR, then palmares-cli open the new file.")};
inline constexpr Sentence unknownHolds{QT_TRANSLATE_NOOP(
    "CommandLine", "Nobody can tell any more of which call {folder} is. It was not reached and may hold it: look into it and delete it "
                   "yourself.")};

// Trial runs.
inline constexpr Sentence trialOf{QT_TRANSLATE_NOOP("CommandLine", "Trial of {title}")};
inline constexpr Sentence trialReady{
    QT_TRANSLATE_NOOP("CommandLine", "Trial run {call} is ready: {entries}, {judges}, {sheets} with made-up scores.")};
inline constexpr Sentence trialEntries{
    QT_TRANSLATE_NOOP("CommandLine", "Its entries are made up: the call has none yet.")};
inline constexpr Sentence trialJudges{
    QT_TRANSLATE_NOOP("CommandLine", "Its judges are made up: the call has none yet.")};
inline constexpr Sentence trialEmpty{QT_TRANSLATE_NOOP(
    "CommandLine", "Nobody could be assigned in it: palmares-cli assign {trial} --dry-run tells what stands in the way.")};
inline constexpr Sentence trialUnassigned{QT_TRANSLATE_NOOP("CommandLine", "Round {round} could not be played, because nobody could be assigned in it. {why}")};
inline constexpr Sentence trialNoneThrough{
    QT_TRANSLATE_NOOP("CommandLine", "Round {round} could not be played: no entry comes through the round before it.")};
inline constexpr Sentence trialNext{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Nothing of it can reach call {call}: it is a call of its own. Throw it away with palmares-cli call test {trial} --discard.")};
inline constexpr Sentence trialGone{QT_TRANSLATE_NOOP("CommandLine", "Trial run {call} was thrown away.")};

} // namespace palmares::text::keeping
