#include "ui/text/errorcases.h"

#include <QtGlobal>

#include <iterator>

namespace palmares::text {

namespace {

using Words = ErrorWords;

// Marked for lupdate under the context "Errors"; translated when asked, so that a language switch is followed
// at once.
constexpr Words wordsOf[] = {
    // Exchange files.
    {Code::CANNOT_READ, QT_TRANSLATE_NOOP("Errors", "{file} cannot be read."),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Check that the file is still there, is an ordinary file and may be read, then try again.")},
    {Code::CUT_OFF, QT_TRANSLATE_NOOP("Errors", "{file} is incomplete: its end is missing."),
     QT_TRANSLATE_NOOP("Errors", "Ask for the file again, or copy it again from where it came.")},
    {Code::NOT_OURS, QT_TRANSLATE_NOOP("Errors", "{file} is not a Palmares file."),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Check that this is the file you meant; names and endings do not matter, only the content.")},
    {Code::TEXT_MANGLED,
     QT_TRANSLATE_NOOP("Errors", "{file} was changed by a program that took it for text."),
     QT_TRANSLATE_NOOP("Errors",
                       "Ask for it again as an attachment or in a ZIP archive, not pasted into a message.")},
    {Code::NEWER_PROGRAM, QT_TRANSLATE_NOOP("Errors", "{file} was made by a newer version of Palmares."),
     QT_TRANSLATE_NOOP("Errors", "Update Palmares on this computer, then open it again.")},
    {Code::EXTRA_BYTES, QT_TRANSLATE_NOOP("Errors", "{file} has something added at its end."),
     QT_TRANSLATE_NOOP("Errors", "Ask for the original file again.")},
    {Code::DAMAGED, QT_TRANSLATE_NOOP("Errors", "{file} was damaged on the way."),
     QT_TRANSLATE_NOOP("Errors", "Ask for the file again; nothing of it was used.")},
    {Code::WRONG_KIND, QT_TRANSLATE_NOOP("Errors", "{file} is a {found}, and a {limit} was expected here."),
     QT_TRANSLATE_NOOP("Errors", "Open it where it belongs: packages with open, ballots and bundles with "
                                 "merge, key files with keys restore."),
     QT_TRANSLATE_NOOP("Errors", "Open it under All calls: what the file is for is said there, and what can be done with it.")},
    {Code::WRONG_CALL, QT_TRANSLATE_NOOP("Errors", "{file} belongs to another call."),
     QT_TRANSLATE_NOOP("Errors", "Open the call it belongs to, or ask its sender for the right file.")},
    {Code::SEALED_NO_KEY,
     QT_TRANSLATE_NOOP("Errors", "{file} is sealed, and no key on this computer opens it."),
     QT_TRANSLATE_NOOP("Errors", "Ask its sender for a file that is not sealed.")},
    {Code::TOO_BIG, QT_TRANSLATE_NOOP("Errors", "Something is larger than Palmares accepts (limit {limit}) (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Make it smaller or split it, then try again.")},
    {Code::BAD_STRUCTURE, QT_TRANSLATE_NOOP("Errors", "{file} is not built as the format asks ({detail})."),
     QT_TRANSLATE_NOOP("Errors", "Ask its sender to write it again with a released version of Palmares.")},
    {Code::ALTERED, QT_TRANSLATE_NOOP("Errors", "{file} was changed after it was signed."),
     QT_TRANSLATE_NOOP("Errors", "Do not use it; ask its sender for the file again by another way.")},
    {Code::WRONG_PASSWORD, QT_TRANSLATE_NOOP("Errors", "The password does not open this key file."),
     QT_TRANSLATE_NOOP("Errors",
                       "Type the 20 digits again as they were shown; spaces and dashes do not matter.")},
    // The disk and the machine.
    {Code::CANNOT_WRITE, QT_TRANSLATE_NOOP("Errors", "{file} cannot be written."),
     QT_TRANSLATE_NOOP("Errors",
                       "Choose another folder or ask for permission to write there; nothing was changed.")},
    {Code::DB_DAMAGED, QT_TRANSLATE_NOOP("Errors", "The data of this call are damaged on disk."),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Palmares will not change them; save what still proves itself with salvage, or restore a backup."),
     QT_TRANSLATE_NOOP("Errors", "Palmares will not change them; restore a backup, or write to the coordinator.")},
    {Code::DISK_FULL, QT_TRANSLATE_NOOP("Errors", "The disk is full, so {file} could not be written."),
     QT_TRANSLATE_NOOP("Errors", "Free some space and try again; nothing was lost.")},
    {Code::LOCKED, QT_TRANSLATE_NOOP("Errors", "This call is open in another Palmares ({host})."),
     QT_TRANSLATE_NOOP("Errors", "Close it there, then try again here.")},
    {Code::OUT_OF_MEMORY, QT_TRANSLATE_NOOP("Errors", "There was not enough memory."),
     QT_TRANSLATE_NOOP("Errors", "Close other programs and try again; nothing was changed.")},
    // Calls, roles and keys.
    {Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "More than one answer fits {value}."),
     QT_TRANSLATE_NOOP("Errors", "Say it so that only one fits: with --as, or with more of the name."),
     QT_TRANSLATE_NOOP("Errors", "Say it so that only one fits.")},
    {Code::CALL_EXISTS, QT_TRANSLATE_NOOP("Errors", "A call with the code {call} is here already."),
     QT_TRANSLATE_NOOP("Errors", "Choose another code with --code.")},
    {Code::CALL_NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "There is no call {call} here."),
     QT_TRANSLATE_NOOP("Errors", "See the calls with call list, or open the file you were sent."),
     QT_TRANSLATE_NOOP("Errors", "Go to Home, which shows the calls that are here, or open the file you were sent.")},
    {Code::JUDGE_ONLY,
     QT_TRANSLATE_NOOP("Errors", "Only a judge can do this, and {call} is open here as its office."),
     QT_TRANSLATE_NOOP("Errors", "Open the judge's package first, then say --as and the judge's code."),
     QT_TRANSLATE_NOOP("Errors", "Open the judge's package first, and judge from there.")},
    {Code::KEY_MISSING,
     QT_TRANSLATE_NOOP("Errors",
                       "The key of call {call} is not on this computer, so nothing can be changed."),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Restore it from the key file with keys restore; reading, checking and exporting work without it."),
     QT_TRANSLATE_NOOP("Errors", "Open the key file under All calls; reading, checking and exporting work without it.")},
    {Code::OFFICE_ONLY,
     QT_TRANSLATE_NOOP("Errors", "Only the office of the call can do this, and here it is open as a judge."),
     QT_TRANSLATE_NOOP("Errors", "Do it on the coordinator's computer.")},
    // Rules.
    {Code::RULES_BAD_VALUE,
     QT_TRANSLATE_NOOP("Errors", "The rules give {key} a value it cannot have ({value})."),
     QT_TRANSLATE_NOOP("Errors", "Correct that value; docs/RULES.md lists what it may be. Weights and other decimals stand in quotation marks.")},
    {Code::RULES_CONFLICT,
     QT_TRANSLATE_NOOP("Errors", "The rules contradict themselves at {key} ({detail})."),
     QT_TRANSLATE_NOOP("Errors", "Change one of the two; docs/RULES.md says which settings go together.")},
    {Code::RULES_MISSING_KEY, QT_TRANSLATE_NOOP("Errors", "The rules lack {key}."),
     QT_TRANSLATE_NOOP("Errors", "Add it; docs/RULES.md shows where.")},
    {Code::RULES_NOT_JSON,
     QT_TRANSLATE_NOOP("Errors", "The rules file is not valid JSON (line {line}, column {column})."),
     QT_TRANSLATE_NOOP("Errors", "Correct the file at that place, then try again.")},
    {Code::RULES_UNKNOWN_KEY, QT_TRANSLATE_NOOP("Errors", "The rules have a key that is not known: {key}."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling or take it out.")},
    {Code::ROUND_FROZEN,
     QT_TRANSLATE_NOOP("Errors", "The rules of round {round} are frozen, so {key} can no longer change."),
     QT_TRANSLATE_NOOP("Errors", "Bands, ties and cut may still change, printed as changed after scoring "
                                 "began; for anything else make a "
                                 "new round.")},
    {Code::ROUND_NOT_FROZEN, QT_TRANSLATE_NOOP("Errors", "The rules of round {round} are not frozen yet."),
     QT_TRANSLATE_NOOP("Errors", "Freeze the round first with call freeze."),
     QT_TRANSLATE_NOOP("Errors", "Freeze the rules of the round first.")},
    {Code::ROUND_MISSING,
     QT_TRANSLATE_NOOP("Errors", "The new rules leave out the round {round}, in which something was assigned or scored."),
     QT_TRANSLATE_NOOP("Errors", "Keep it in the rules, or make a new call from these rules with call new --rules.")},
    {Code::ROUND_NEEDED,
     QT_TRANSLATE_NOOP("Errors", "The table holds scores of several rounds ({round}, {value})."),
     QT_TRANSLATE_NOOP("Errors", "Say which one with --round, or give the rules with --rules.")},
    {Code::UNKNOWN_ROUND, QT_TRANSLATE_NOOP("Errors", "There is no round {round} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling; call rules lists the rounds of a call."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling.")},
    {Code::NOTHING_TO_RANK,
     QT_TRANSLATE_NOOP("Errors", "Round {round} is a check: it lets entries through and ranks none."),
     QT_TRANSLATE_NOOP("Errors", "Name a round that is scored.")},
    // Tables and typing.
    {Code::BAD_ENCODING, QT_TRANSLATE_NOOP("Errors", "Line {row} is not text in {value}."),
     QT_TRANSLATE_NOOP("Errors", "Save the table as CSV UTF-8 or as XLSX and try again, or say with --encoding "
                                 "how it is written.")},
    {Code::BAD_QUOTES,
     QT_TRANSLATE_NOOP("Errors",
                       "The record that ends on line {row} has a quotation mark that does not fit."),
     QT_TRANSLATE_NOOP("Errors", "Close the quotation, or write a quotation mark inside a cell twice.")},
    {Code::BAD_SCORE, QT_TRANSLATE_NOOP("Errors", "Line {row}: {value} is not a score."),
     QT_TRANSLATE_NOOP("Errors", "Write digits with a point, such as 7 or 7.5, or leave the cell empty.")},
    {Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} cannot stand in {column} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Correct the value and try again.")},
    {Code::CARRY_WITHOUT_ROWS,
     QT_TRANSLATE_NOOP("Errors",
                       "The rules carry values of round {round}, and the table has no row of that round."),
     QT_TRANSLATE_NOOP("Errors", "Add the scores of that round with a round column.")},
    {Code::CHECK_CODE,
     QT_TRANSLATE_NOOP("Errors", "The check code of {entry} does not fit this judge and this round (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "See whether this is the form of another judge or of another round, and whether entries and "
                                 "codes have been moved against each other.")},
    {Code::DUPLICATE_CODE, QT_TRANSLATE_NOOP("Errors", "The code {value} is in use already (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Give each its own code, or leave the column empty to have codes made.")},
    {Code::EMPTY_CELL,
     QT_TRANSLATE_NOOP("Errors", "There is nothing in {column} (line {row}) (entry {entry})."),
     QT_TRANSLATE_NOOP("Errors", "Fill it in and try again.")},
    {Code::EMPTY_TABLE, QT_TRANSLATE_NOOP("Errors", "The table is empty."),
     QT_TRANSLATE_NOOP("Errors", "Check that this is the file you meant.")},
    {Code::MISSING_COLUMN, QT_TRANSLATE_NOOP("Errors", "The table has no column {column}."),
     QT_TRANSLATE_NOOP("Errors", "Add it, or rename the column that holds it; imports of entries and judges "
                                 "also take --map {column}=NAME.")},
    {Code::NOT_ASSIGNED,
     QT_TRANSLATE_NOOP("Errors", "Entry {entry} is not assigned to {judge} (line {row})."),
     QT_TRANSLATE_NOOP("Errors",
                       "Score only the entries of the package, or ask the coordinator to assign it.")},
    {Code::NOT_ASKED, QT_TRANSLATE_NOOP("Errors", "{column} is not asked here (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Leave that score out: this panel or division does not score it.")},
    {Code::NOT_A_TABLE, QT_TRANSLATE_NOOP("Errors", "{file} is no table that Palmares can read ({detail})."),
     QT_TRANSLATE_NOOP("Errors", "Save it as XLSX or as CSV UTF-8 in the program it comes from, and try again.")},
    {Code::OFF_SCALE, QT_TRANSLATE_NOOP("Errors", "{value} is not on the scale {limit} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Give a score from that scale, or leave it blank.")},
    {Code::PASSWORD_PROTECTED, QT_TRANSLATE_NOOP("Errors", "{file} is protected by a password."),
     QT_TRANSLATE_NOOP("Errors", "Open it in the program it comes from, save it without the password, and try again.")},
    {Code::RAGGED_ROW,
     QT_TRANSLATE_NOOP("Errors",
                       "Line {row} has another number of cells ({found}) than the header ({limit})."),
     QT_TRANSLATE_NOOP("Errors",
                       "Correct that line; a comma inside a cell needs quotation marks around the cell.")},
    {Code::REPEATED_CELL,
     QT_TRANSLATE_NOOP("Errors", "Line {row} scores the same judge, entry and criterion a second time."),
     QT_TRANSLATE_NOOP("Errors", "Keep one of the two lines.")},
    {Code::REPEATED_COLUMN, QT_TRANSLATE_NOOP("Errors", "The column {column} is there twice."),
     QT_TRANSLATE_NOOP("Errors", "Rename or remove one of them.")},
    {Code::SCORE_WITH_STATE,
     QT_TRANSLATE_NOOP("Errors", "Line {row} has both a score and the state {value}."),
     QT_TRANSLATE_NOOP("Errors", "Keep one of the two.")},
    {Code::TWO_DIVISIONS, QT_TRANSLATE_NOOP("Errors", "Entry {entry} is in two divisions (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Give it one division.")},
    {Code::TWO_PANELS,
     QT_TRANSLATE_NOOP("Errors", "Judge {judge} is in two panels of one round (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Give the judge one panel.")},
    {Code::TWO_STRATA, QT_TRANSLATE_NOOP("Errors", "Judge {judge} is in two strata (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Give the judge one stratum.")},
    {Code::UNKNOWN_CRITERION, QT_TRANSLATE_NOOP("Errors", "There is no criterion {value} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling; call rules lists the criteria."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling.")},
    {Code::UNKNOWN_DIVISION, QT_TRANSLATE_NOOP("Errors", "There is no division {value} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling.")},
    {Code::UNKNOWN_ENTRY, QT_TRANSLATE_NOOP("Errors", "There is no entry {entry} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Check the code; entries list shows all of them."),
     QT_TRANSLATE_NOOP("Errors", "Check the code.")},
    {Code::UNKNOWN_JUDGE, QT_TRANSLATE_NOOP("Errors", "There is no judge {judge} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Check the code; judges list shows all of them."),
     QT_TRANSLATE_NOOP("Errors", "Check the code.")},
    {Code::UNKNOWN_PANEL, QT_TRANSLATE_NOOP("Errors", "There is no panel {value} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling.")},
    {Code::UNKNOWN_STATE, QT_TRANSLATE_NOOP("Errors", "{value} is not a state (line {row})."),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Use blank, cannot_judge, recused or excluded for a score; in, withdrawn, disqualified, duplicate, "
         "ineligible or practice for an entry.")},
    {Code::UNKNOWN_STRATUM, QT_TRANSLATE_NOOP("Errors", "There is no stratum {value} (line {row})."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling.")},
    {Code::UNKNOWN_WORKSHEET, QT_TRANSLATE_NOOP("Errors", "The file has no worksheet {value}; it has {found}."),
     QT_TRANSLATE_NOOP("Errors", "Name one of them with --sheet, or give its number.")},
    // Acts that must wait.
    {Code::ASSIGNMENT_IMPOSSIBLE,
     QT_TRANSLATE_NOOP("Errors", "The entries cannot all get the judges they need: {detail}."),
     QT_TRANSLATE_NOOP("Errors", "Add judges, raise the load, ask for fewer judges an entry, make languages a wish only "
                                 "(--language preferred), or look at the conflicts.")},
    {Code::CLOSE_BLOCKED, QT_TRANSLATE_NOOP("Errors", "Round {round} cannot be closed yet: {detail}."),
     QT_TRANSLATE_NOOP("Errors", "Resolve what is named, or waive it in the same step with --waive.")},
    {Code::NOT_CLOSED,
     QT_TRANSLATE_NOOP("Errors", "Round {round} is not closed, so nothing can rest on its result."),
     QT_TRANSLATE_NOOP("Errors", "Close the round first with close."),
     QT_TRANSLATE_NOOP("Errors", "Close the round first.")},
    {Code::NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "There is no {value} here."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling.")},
    {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "There is nothing to do."),
     QT_TRANSLATE_NOOP("Errors", "Look at the call with call show to see where it stands."),
     QT_TRANSLATE_NOOP("Errors", "Look at the Overview to see where the call stands.")},
    {Code::REASON_MISSING, QT_TRANSLATE_NOOP("Errors", "This needs a reason."),
     QT_TRANSLATE_NOOP("Errors", "Give it with --reason.")},
    {Code::UNKNOWN_TEMPLATE, QT_TRANSLATE_NOOP("Errors", "There is no template {value}."),
     QT_TRANSLATE_NOOP("Errors", "See the templates with template list."),
     QT_TRANSLATE_NOOP("Errors", "Check its spelling.")},
    {Code::CANCELLED, QT_TRANSLATE_NOOP("Errors", "You stopped it."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed; start again when you like.")},
};

constexpr std::size_t codeCount = 0
#define PALMARES_ONE(name) +1
    PALMARES_CODES(PALMARES_ONE)
#undef PALMARES_ONE
    ;
static_assert(std::size(wordsOf) == codeCount, "every code has its words, once");

} // namespace

const ErrorWords *wordsOfCode(Code code)
{
    for (const Words &words : wordsOf) {
        if (words.code == code)
            return &words;
    }
    return nullptr;
}

} // namespace palmares::text
