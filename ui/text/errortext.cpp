#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <iterator>

namespace palmares::text {

namespace {

struct Words {
    Code code;
    const char *cause;
    const char *nextStep;
};

// Marked for lupdate under the context "Errors"; translated when asked, so that a language switch is followed at once.
#define TEXT(sentence) QT_TRANSLATE_NOOP("Errors", sentence)

constexpr Words wordsOf[] = {
    // Exchange files.
    {Code::CANNOT_READ, TEXT("{file} cannot be read."),
     TEXT("Check that the file is still there, is an ordinary file and may be read, then try again.")},
    {Code::CUT_OFF, TEXT("{file} is incomplete: its end is missing."),
     TEXT("Ask for the file again, or copy it again from where it came.")},
    {Code::NOT_OURS, TEXT("{file} is not a Palmares file."),
     TEXT("Check that this is the file you meant; names and endings do not matter, only the content.")},
    {Code::TEXT_MANGLED, TEXT("{file} was changed by a program that took it for text."),
     TEXT("Ask for it again as an attachment or in a ZIP archive, not pasted into a message.")},
    {Code::NEWER_PROGRAM, TEXT("{file} was made by a newer version of Palmares."),
     TEXT("Update Palmares on this computer, then open it again.")},
    {Code::EXTRA_BYTES, TEXT("{file} has something added at its end."), TEXT("Ask for the original file again.")},
    {Code::DAMAGED, TEXT("{file} was damaged on the way."), TEXT("Ask for the file again; nothing of it was used.")},
    {Code::WRONG_KIND, TEXT("{file} is a {found}, and a {limit} was expected here."),
     TEXT("Open it where it belongs: packages with open, ballots and bundles with merge, key files with keys restore.")},
    {Code::WRONG_CALL, TEXT("{file} belongs to another call."),
     TEXT("Open the call it belongs to, or ask its sender for the right file.")},
    {Code::SEALED_NO_KEY, TEXT("{file} is sealed, and no key on this computer opens it."),
     TEXT("Ask its sender for a file that is not sealed.")},
    {Code::TOO_BIG, TEXT("Something is larger than Palmares accepts (limit {limit})."),
     TEXT("Make it smaller or split it, then try again.")},
    {Code::BAD_STRUCTURE, TEXT("{file} is not built as the format asks ({detail})."),
     TEXT("Ask its sender to write it again with a released version of Palmares.")},
    {Code::ALTERED, TEXT("{file} was changed after it was signed."),
     TEXT("Do not use it; ask its sender for the file again by another way.")},
    {Code::WRONG_PASSWORD, TEXT("The password does not open this key file."),
     TEXT("Type the 20 digits again as they were shown; spaces and dashes do not matter.")},
    // The disk and the machine.
    {Code::CANNOT_WRITE, TEXT("{file} cannot be written."),
     TEXT("Choose another folder or ask for permission to write there; nothing was changed.")},
    {Code::DB_DAMAGED, TEXT("The data of this call are damaged on disk."),
     TEXT("Palmares will not change them; restore the newest backup, or import a bundle of the call.")},
    {Code::DISK_FULL, TEXT("The disk is full, so {file} could not be written."),
     TEXT("Free some space and try again; nothing was lost.")},
    {Code::LOCKED, TEXT("This call is open in another Palmares ({detail})."),
     TEXT("Close it there, then try again here.")},
    {Code::OUT_OF_MEMORY, TEXT("There was not enough memory."),
     TEXT("Close other programs and try again; nothing was changed.")},
    // Calls, roles and keys.
    {Code::AMBIGUOUS, TEXT("More than one answer fits {value}."), TEXT("Say which one with --as.")},
    {Code::CALL_EXISTS, TEXT("A call with the code {call} is here already."), TEXT("Choose another code with --code.")},
    {Code::CALL_NOT_FOUND, TEXT("There is no call {call} here."),
     TEXT("See the calls with call list, or open the file you were sent.")},
    {Code::JUDGE_ONLY, TEXT("Only a judge can do this, and {call} is open here as its office."),
     TEXT("Open the judge's package first, then say --as and the judge's code.")},
    {Code::KEY_MISSING, TEXT("The key of call {call} is not on this computer, so nothing can be changed."),
     TEXT("Restore it from the key file with keys restore; reading, checking and exporting work without it.")},
    {Code::OFFICE_ONLY, TEXT("Only the office of the call can do this, and here it is open as a judge."),
     TEXT("Do it on the coordinator's computer.")},
    // Rules.
    {Code::RULES_BAD_VALUE, TEXT("The rules give {key} a value it cannot have ({value})."),
     TEXT("Correct that value; docs/RULES.md lists what it may be.")},
    {Code::RULES_CONFLICT, TEXT("The rules contradict themselves at {key} ({detail})."),
     TEXT("Change one of the two; docs/RULES.md says which settings go together.")},
    {Code::RULES_MISSING_KEY, TEXT("The rules lack {key}."), TEXT("Add it; docs/RULES.md shows where.")},
    {Code::RULES_NOT_JSON, TEXT("The rules file is not valid JSON (line {line}, column {column})."),
     TEXT("Correct the file at that place, then try again.")},
    {Code::RULES_UNKNOWN_KEY, TEXT("The rules have a key that is not known: {key}."),
     TEXT("Check its spelling or take it out.")},
    {Code::ROUND_FROZEN, TEXT("The rules of round {round} are frozen, so {key} can no longer change."),
     TEXT("Bands, ties and cut may still change, printed as changed after scoring began; for anything else make a "
          "new round.")},
    {Code::ROUND_NOT_FROZEN, TEXT("The rules of round {round} are not frozen yet."),
     TEXT("Freeze the round first with call freeze.")},
    {Code::ROUND_MISSING, TEXT("The call has a round {round}, and the new rules leave it out."),
     TEXT("Keep the round in the rules, or make a new call from these rules with call new --rules.")},
    {Code::ROUND_NEEDED, TEXT("The table holds scores of several rounds ({round}, {value})."),
     TEXT("Say which one with --round, or give the rules with --rules.")},
    {Code::UNKNOWN_ROUND, TEXT("There is no round {round}."), TEXT("Check its spelling; call rules lists the rounds of a call.")},
    {Code::NOTHING_TO_RANK, TEXT("Round {round} is a check: it lets entries through and ranks none."),
     TEXT("Name a round that is scored.")},
    // Tables and typing.
    {Code::BAD_ENCODING, TEXT("Line {row} is not UTF-8 text."), TEXT("Save the table as CSV UTF-8 and try again.")},
    {Code::BAD_QUOTES, TEXT("The record that ends on line {row} has a quotation mark that does not fit."),
     TEXT("Close the quotation, or write a quotation mark inside a cell twice.")},
    {Code::BAD_SCORE, TEXT("Line {row}: {value} is not a score."),
     TEXT("Write digits with a point, such as 7 or 7.5, or leave the cell empty.")},
    {Code::BAD_VALUE, TEXT("{value} cannot stand in {column} (line {row})."), TEXT("Correct the value and try again.")},
    {Code::CARRY_WITHOUT_ROWS, TEXT("The rules carry values of round {round}, and the table has no row of that round."),
     TEXT("Add the scores of that round with a round column.")},
    {Code::DUPLICATE_CODE, TEXT("The code {value} is given twice (line {row})."),
     TEXT("Give each its own code, or leave the column empty to have codes made.")},
    {Code::EMPTY_CELL, TEXT("There is nothing in {column} (line {row}) (entry {entry})."), TEXT("Fill it in and try again.")},
    {Code::EMPTY_TABLE, TEXT("The table is empty."), TEXT("Check that this is the file you meant.")},
    {Code::MISSING_COLUMN, TEXT("The table has no column {column}."),
     TEXT("Add it, or rename the column that holds it; imports of entries and judges also take --map {column}=NAME.")},
    {Code::NOT_ASSIGNED, TEXT("Entry {entry} is not assigned to {judge} (line {row})."),
     TEXT("Score only the entries of the package, or ask the coordinator to assign it.")},
    {Code::NOT_ASKED, TEXT("{column} is not asked here (line {row})."),
     TEXT("Leave that score out: this panel or division does not score it.")},
    {Code::OFF_SCALE, TEXT("{value} is not on the scale {limit} (line {row})."),
     TEXT("Give a score from that scale, or leave it blank.")},
    {Code::RAGGED_ROW, TEXT("Line {row} has {found} cells, the header has {limit}."),
     TEXT("Correct that line; a comma inside a cell needs quotation marks around the cell.")},
    {Code::REPEATED_CELL, TEXT("Line {row} scores the same judge, entry and criterion a second time."),
     TEXT("Keep one of the two lines.")},
    {Code::REPEATED_COLUMN, TEXT("The column {column} is there twice."), TEXT("Rename or remove one of them.")},
    {Code::SCORE_WITH_STATE, TEXT("Line {row} has both a score and the state {value}."), TEXT("Keep one of the two.")},
    {Code::TWO_DIVISIONS, TEXT("Entry {entry} is in two divisions (line {row})."), TEXT("Give it one division.")},
    {Code::TWO_PANELS, TEXT("Judge {judge} is in two panels of one round (line {row})."), TEXT("Give the judge one panel.")},
    {Code::TWO_STRATA, TEXT("Judge {judge} is in two strata (line {row})."), TEXT("Give the judge one stratum.")},
    {Code::UNKNOWN_CRITERION, TEXT("There is no criterion {value} (line {row})."),
     TEXT("Check its spelling; call rules lists the criteria.")},
    {Code::UNKNOWN_DIVISION, TEXT("There is no division {value} (line {row})."), TEXT("Check its spelling.")},
    {Code::UNKNOWN_ENTRY, TEXT("There is no entry {entry} (line {row})."),
     TEXT("Check the code; entries list shows all of them.")},
    {Code::UNKNOWN_JUDGE, TEXT("There is no judge {judge} (line {row})."),
     TEXT("Check the code; judges list shows all of them.")},
    {Code::UNKNOWN_PANEL, TEXT("There is no panel {value} (line {row})."), TEXT("Check its spelling.")},
    {Code::UNKNOWN_STATE, TEXT("{value} is not a state (line {row})."),
     TEXT("Use blank, cannot_judge, recused or excluded for a score; in, withdrawn, disqualified, duplicate, "
          "ineligible or practice for an entry.")},
    {Code::UNKNOWN_STRATUM, TEXT("There is no stratum {value} (line {row})."), TEXT("Check its spelling.")},
    // Acts that must wait.
    {Code::ASSIGNMENT_IMPOSSIBLE, TEXT("The entries cannot all get the judges they need: {detail}."),
     TEXT("Add judges, raise the load, ask for fewer judges an entry, or look at the conflicts and languages named.")},
    {Code::CLOSE_BLOCKED, TEXT("Round {round} cannot be closed yet: {detail}."),
     TEXT("Resolve what is named, or waive it in the same step with --waive.")},
    {Code::NOT_CLOSED, TEXT("Round {round} is not closed, so nothing can rest on its result."),
     TEXT("Close the round first with close.")},
    {Code::NOT_FOUND, TEXT("There is no {value} here."), TEXT("Check its spelling.")},
    {Code::NOTHING_TO_DO, TEXT("There is nothing to do."), TEXT("Look at the call with call show to see where it stands.")},
    {Code::REASON_MISSING, TEXT("This needs a reason."), TEXT("Give it with --reason.")},
    {Code::UNKNOWN_TEMPLATE, TEXT("There is no template {value}."), TEXT("See the templates with template list.")},
    {Code::CANCELLED, TEXT("You stopped it."), TEXT("Nothing was changed; start again when you like.")},
};

#undef TEXT

constexpr std::size_t codeCount = 0
#define PALMARES_ONE(name) +1
    PALMARES_CODES(PALMARES_ONE)
#undef PALMARES_ONE
    ;
static_assert(std::size(wordsOf) == codeCount, "every code has its words, once");

const Words *find(Code code)
{
    for (const Words &words : wordsOf) {
        if (words.code == code)
            return &words;
    }
    return nullptr;
}

QString translated(const char *sentence, const Error &error)
{
    return filled(QCoreApplication::translate("Errors", sentence), error);
}

} // namespace

QString filled(QString sentence, const Error &error)
{
    for (const auto &[name, value] : error.args)
        sentence.replace(QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}'), QString::fromStdString(value));
    // What was typed has no line, what was read has no name: a fragment about something unknown is left out.
    static const QRegularExpression openFragment(QStringLiteral("\\s*\\([^()]*\\{[a-z]+\\}[^()]*\\)|^[^:{}]*\\{row\\}: "));
    static const QRegularExpression openName(QStringLiteral("\\{[a-z]+\\}"));
    sentence.remove(openFragment);
    return sentence.replace(openName, QStringLiteral("…"));
}

QString causeOf(const Error &error)
{
    const Words *words = find(error.code);
    Q_ASSERT(words != nullptr);
    return translated(words->cause, error);
}

QString nextStepOf(const Error &error)
{
    const Words *words = find(error.code);
    Q_ASSERT(words != nullptr);
    return translated(words->nextStep, error);
}

QString describe(const Error &error)
{
    const auto name = codeName(error.code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + QStringLiteral(": ") + causeOf(error)
           + QLatin1Char(' ') + nextStepOf(error);
}

} // namespace palmares::text
