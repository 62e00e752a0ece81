#include "ui/text/errortext.h"

#include "ui/text/errorcases.h"
#include "ui/text/figures.h"
#include "ui/text/ruleconflicts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace palmares::text {

namespace {

using Words = ErrorWords;

/// CANNOT_WRITE where what was to be written is made and kept: a ballot, whose receipt is the value.
constexpr Words keptBallot = {
    Code::CANNOT_WRITE,
    QT_TRANSLATE_NOOP("Errors", "{file} cannot be written; the ballot itself is made and kept, with receipt {value}."),
    QT_TRANSLATE_NOOP("Errors", "Write it to another place with ballot again {call} {value} --out FILE, or from the list of "
                                "what was sent."),
    QT_TRANSLATE_NOOP("Errors", "Choose another place for the file; until then it is in no file.")};

/// The same for one package of many.
constexpr Words keptPackage = {
    Code::CANNOT_WRITE,
    QT_TRANSLATE_NOOP("Errors", "{file} cannot be written; the package of {judge} is made and counted as sent."),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder and write a new one with package --judge {judge}."),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder and write a new one.")};

/// CANNOT_WRITE where something else than a file has the name.
constexpr Words notReplaced = {
    Code::CANNOT_WRITE,
    QT_TRANSLATE_NOOP("Errors", "{file} is a link, a folder, a pipe or a device, and is not replaced by a file."),
    QT_TRANSLATE_NOOP("Errors", "Give the name of a file; nothing was changed.")};

/// CANNOT_WRITE in a call that lies where nothing may be written.
constexpr Words readOnlyCall = {
    Code::CANNOT_WRITE,
    QT_TRANSLATE_NOOP("Errors", "The call in {file} can be read and not be changed: nothing may be written there."),
    QT_TRANSLATE_NOOP("Errors", "Copy its whole home folder to where you may write and give that with --home, or allow writing; "
                                "nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "Allow writing there, or copy its folder to where you may write; nothing was changed.")};

/// CANNOT_WRITE of the note that a call is open: it is needed even to read.
constexpr Words lockNotWritten = {
    Code::CANNOT_WRITE,
    QT_TRANSLATE_NOOP("Errors", "{file} cannot be written, and a call is not opened without it, not even to read."),
    QT_TRANSLATE_NOOP("Errors", "Allow writing in the folder of the call, or copy the folder to where you may write.")};

/// OFF_SCALE between the ends of the scale.
constexpr Words offStep = {
    Code::OFF_SCALE,
    QT_TRANSLATE_NOOP("Errors", "{value} is not on the scale {limit} with steps of {step} (line {row})."),
    QT_TRANSLATE_NOOP("Errors", "Give a score from that scale, or leave it blank.")};

/// RULES_BAD_VALUE of a scale that was typed: there are no rules.
constexpr Words badScale = {Code::RULES_BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} is no scale."),
                            QT_TRANSLATE_NOOP("Errors", "Give the smaller end, the larger end and the step, with colons between them.")};

/// DUPLICATE_CODE where codes are read and none are made.
constexpr Words entryTwice = {Code::DUPLICATE_CODE,
                              QT_TRANSLATE_NOOP("Errors", "Entry {value} is in the table already (line {row})."),
                              QT_TRANSLATE_NOOP("Errors", "Keep one of the two lines.")};

/// DUPLICATE_CODE of a row that says something else of what is here.
constexpr Words differsHere = {
    Code::DUPLICATE_CODE, QT_TRANSLATE_NOOP("Errors", "{value} is here already, and line {row} says something else in {column}."),
    QT_TRANSLATE_NOOP("Errors", "To correct what is here use judges set or entries set; then take the line out or make it agree."),
    QT_TRANSLATE_NOOP("Errors", "Correct what is here on its own page; then take the line out or make it agree.")};

/// BAD_VALUE of an answer to a finding: others would do, or none.
constexpr Words otherAnswer{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "That is no answer to {value}."),
                            QT_TRANSLATE_NOOP("Errors", "Answer it with: {found}.")};
constexpr Words noAnswer{Code::BAD_VALUE, QT_TRANSLATE_NOOP("Errors", "{value} cannot be answered away: it stands until what it names is put right."),
                         QT_TRANSLATE_NOOP("Errors", "End a fork with resolve and confirm or revoke a laptop with device; what blocks a "
                                                     "close can be waived in the same step with close --waive.")};

/// ASSIGNMENT_IMPOSSIBLE because nobody sits there.
constexpr Words nobodySits = {
    Code::ASSIGNMENT_IMPOSSIBLE, QT_TRANSLATE_NOOP("Errors", "Nobody sits in panel {value} of round {round}."),
    QT_TRANSLATE_NOOP("Errors", "Seat judges there: judges set CALL JUDGE panel_{round}={value}, or judges import a table with the "
                                "column panel_{round}."),
    QT_TRANSLATE_NOOP("Errors", "Seat judges there, on the page Judges.")};

/// NOTHING_TO_DO because nobody has screened the entries.
constexpr Words notScreened = {
    Code::NOTHING_TO_DO,
    QT_TRANSLATE_NOOP("Errors", "No entry is in the round {round} yet: {found} wait for screening."),
    QT_TRANSLATE_NOOP("Errors", "Let them in with entries screen, then try again."),
    QT_TRANSLATE_NOOP("Errors", "Let them in on the page Entries, then try again.")};

/// NOTHING_TO_DO by what is there already, or not yet.
constexpr std::pair<std::string_view, Words> nothingBecause[] = {
    {"same",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "It is so already."),
      QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")}},
    {"closed",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Round {round} is closed on exactly these sheets already."),
      QT_TRANSLATE_NOOP("Errors", "Close it again when sheets have come in or were settled.")}},
    {"left",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "{entry} has left round {round}: withdrawn, disqualified or the like."),
      QT_TRANSLATE_NOOP("Errors", "Reinstate it there first, with entries reinstate and a reason, or leave it out."),
      QT_TRANSLATE_NOOP("Errors", "Reinstate it there first, with a reason, or leave it out.")}},
    {"undecided",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Nothing of round {round} goes through: what is left stands at the cut, and nobody has decided."),
      QT_TRANSLATE_NOOP("Errors", "Let all of it through with --with-undecided, or one with --entry CODE and a --reason.")}},
    {"through",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Nothing of round {round} goes through that is not through already."),
      QT_TRANSLATE_NOOP("Errors", "Look at rank, and at the decisions."),
      QT_TRANSLATE_NOOP("Errors", "Look at the results, and at the decisions.")}},
    {"scores",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Nothing is scored in round {round} yet."),
      QT_TRANSLATE_NOOP("Errors", "Score an entry, then try again.")}},
    {"sound",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "This call is not damaged."),
      QT_TRANSLATE_NOOP("Errors", "There is nothing to save; backup makes a copy of it.")}},
    {"assignments",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Nobody is asked to judge anything in round {round} yet."),
      QT_TRANSLATE_NOOP("Errors", "Decide with assign who judges what, then try again."),
      QT_TRANSLATE_NOOP("Errors", "Decide on the page Assignment who judges what, then try again.")}},
    {"no_entries",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "No entry is in round {round} yet."),
      QT_TRANSLATE_NOOP("Errors", "Bring entries in with entries import; a later round is filled with advance."),
      QT_TRANSLATE_NOOP("Errors", "Bring entries in on the page Entries; a later round is filled from Results.")}},
    {"decisions",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Nothing is decided about round {round}, and no entry of it goes on to a later one."),
      QT_TRANSLATE_NOOP("Errors", "Record what the committee decides, then write the letters.")}},
    {"no_decision",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Nothing is decided about entry {value}."),
      QT_TRANSLATE_NOOP("Errors", "Look with decisions at what is decided, and name the award if it is not the round's own."),
      QT_TRANSLATE_NOOP("Errors", "Choose an entry that is decided, and the award it is about.")}},
    {"frozen",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Round {round} is frozen already."),
      QT_TRANSLATE_NOOP("Errors", "Its rules stay as they are.")}},
    {"text",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "The text of entry {entry} was not corrected since it was scored."),
      QT_TRANSLATE_NOOP("Errors", "Your scores stand as they are.")}},
    {"forks",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "{value} differs from no other laptop."),
      QT_TRANSLATE_NOOP("Errors", "See with forks what is there in two versions."),
      QT_TRANSLATE_NOOP("Errors", "See under Files, Forks, what is there in two versions.")}},
    {"gone",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Nothing is left here to forget."),
      QT_TRANSLATE_NOOP("Errors", "Nothing was changed; with --dry-run, erase lists the packages that held some of it.")}},
    {"assigned",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "There is nothing to assign: what is asked for stands already, and what was sent or begun stays."),
      QT_TRANSLATE_NOOP("Errors", "Ask for more with --per-entry, or top up when a judge drops out.")}},
    {"last",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "Round {round} is the last one."),
      QT_TRANSLATE_NOOP("Errors", "Give the call another round first, with call rules."),
      QT_TRANSLATE_NOOP("Errors", "Give the call another round first, on the page Rules.")}},
    {"files",
     {Code::NOTHING_TO_DO, QT_TRANSLATE_NOOP("Errors", "There is no ballot and no bundle."),
      QT_TRANSLATE_NOOP("Errors", "Name the files, or the folder they lie in; what they are called does not matter.")}},
};

/// DAMAGED where the file never travelled: it belongs to an entry here.
constexpr Words damagedHere = {
    Code::DAMAGED,
    QT_TRANSLATE_NOOP("Errors", "A file of entry {entry} was changed or damaged on this computer: {file}."),
    QT_TRANSLATE_NOOP("Errors", "Put it back from a backup of your disk, or merge a bundle of the call that holds it.")};

/// DB_DAMAGED where the file reads well and one thing in it, whose id is the value, was changed.
constexpr Words changedOnDisk = {
    Code::DB_DAMAGED,
    QT_TRANSLATE_NOOP("Errors", "The data of this call are damaged on disk: {value} is no longer what was signed."),
    QT_TRANSLATE_NOOP("Errors",
                      "Palmares will not change them; save what still proves itself with salvage, or restore a backup."),
    QT_TRANSLATE_NOOP("Errors", "Palmares will not change them; restore a backup, or write to the coordinator.")};

/// DB_DAMAGED where the record that a call begins with is lost.
constexpr Words birthLost = {
    Code::DB_DAMAGED,
    QT_TRANSLATE_NOOP("Errors", "The data of this call are damaged on disk, and the record it begins with is lost, here and in its backups."),
    QT_TRANSLATE_NOOP("Errors", "Get a bundle of this call from a colleague or an archive and take it in with call import: what is still "
                                "sound here is saved together with it."),
    QT_TRANSLATE_NOOP("Errors", "Get a bundle of this call from a colleague or an archive and open it under All calls: what is still sound here is "
                                "saved together with it.")};

/// AMBIGUOUS where calls have one code.
constexpr Words severalCalls{Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "More than one call here is called {value}: {found}."),
                             QT_TRANSLATE_NOOP("Errors", "Name one of these folders in its place, or with --call.")};

/// AMBIGUOUS where several judges share a computer.
constexpr Words severalJudges{Code::AMBIGUOUS, QT_TRANSLATE_NOOP("Errors", "More than one judge of {value} works on this computer: {found}."),
                              QT_TRANSLATE_NOOP("Errors", "Say whose work this is with --as.")};

/// AMBIGUOUS where a table may be the second typing or a correction of the first.
constexpr Words whichTyping{Code::AMBIGUOUS,
                            QT_TRANSLATE_NOOP("Errors", "Entry {entry} of judge {judge} was typed before, from another table."),
                            QT_TRANSLATE_NOOP("Errors", "If a second person has typed this one from the paper, say so with --typing 2; if it "
                                                        "corrects the first typing, with --typing 1.")};

/// NOT_OURS where it is ours all the same, but nothing that travels.
constexpr Words isDatabase{Code::NOT_OURS, QT_TRANSLATE_NOOP("Errors", "{file} is the database of a call or a backup of it, not a file to exchange."),
                           QT_TRANSLATE_NOOP("Errors", "Bring a backup back as a call of its own with restore; to pass a call on, write a "
                                                       "bundle of it."),
                           QT_TRANSLATE_NOOP("Errors", "A backup is brought back under Files, Backups, of its call; to pass a call on, write a bundle of it.")};

/// NOT_OURS where it is a form that came back among ballots.
constexpr Words isFilledForm{Code::NOT_OURS, QT_TRANSLATE_NOOP("Errors", "{file} is a form for a judge to fill in, no ballot."),
                             QT_TRANSLATE_NOOP("Errors", "Take it in for its judge with sheets import."),
                             QT_TRANSLATE_NOOP("Errors", "Take it in for its judge under Files, Received, with the button “Take in a form”.")};

/// UNKNOWN_STATE where a judge has written something else than the form offers: in the words of the form.
constexpr Words noAnswerOfForm{Code::UNKNOWN_STATE,
                               QT_TRANSLATE_NOOP("Errors", "Line {row} says {value} where the form asks whether the entry is not scored."),
                               QT_TRANSLATE_NOOP("Errors", "Ask the judge what is meant. Where the entry is not scored, write conflict of interest or cannot judge "
                                                           "there; else leave the cell empty.")};

/// DISK_FULL and CANNOT_WRITE where it is not known which file it was.
constexpr Words noSpace{Code::DISK_FULL, QT_TRANSLATE_NOOP("Errors", "The disk is full."),
                        QT_TRANSLATE_NOOP("Errors", "Free some space and try again; nothing was lost.")};
constexpr Words noWriting{Code::CANNOT_WRITE, QT_TRANSLATE_NOOP("Errors", "The disk did not take what was to be written."),
                          QT_TRANSLATE_NOOP("Errors", "Look whether the disk is there and may be written to, then try again; nothing was changed.")};

/// EMPTY_TABLE where there is one line and nothing below it.
constexpr Words oneLine{Code::EMPTY_TABLE, QT_TRANSLATE_NOOP("Errors", "The table has one line and nothing below it: {value}"),
                        QT_TRANSLATE_NOOP("Errors", "The first line names the columns, and each line below it is read. Check that this is the "
                                                    "file and the worksheet you meant.")};

/// BAD_ENCODING where a byte is zero, which no text has.
constexpr Words zeroByte{Code::BAD_ENCODING, QT_TRANSLATE_NOOP("Errors", "Line {row} holds a zero byte, which is in no text."),
                         QT_TRANSLATE_NOOP("Errors", "The file was damaged, or it is no table. Save the table anew as CSV UTF-8 or as XLSX.")};

/// BAD_ENCODING where nothing but UTF-8 is read.
constexpr Words onlyUtf8{Code::BAD_ENCODING, QT_TRANSLATE_NOOP("Errors", "Line {row} is not text in UTF-8."),
                         QT_TRANSLATE_NOOP("Errors", "Save the table as CSV UTF-8 and try again.")};

/// NEWER_PROGRAM of a call, whose file has a name that nobody knows.
constexpr Words newerCall{Code::NEWER_PROGRAM, QT_TRANSLATE_NOOP("Errors", "This call was written by a newer version of Palmares."),
                          QT_TRANSLATE_NOOP("Errors", "Update Palmares on this computer, then open it again.")};

/// NOT_FOUND of a laptop, which is named by its key and never by a number.
constexpr Words noLaptop{Code::NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "No laptop is called {value}."),
                         QT_TRANSLATE_NOOP("Errors", "Name it as judges list does: the judge, a stroke and the first digits of its "
                                                     "key."),
                         QT_TRANSLATE_NOOP("Errors", "Check its spelling.")};

/// NOT_FOUND where an entry has a file that is gone from the disk.
constexpr Words lostFile{Code::NOT_FOUND,
                         QT_TRANSLATE_NOOP("Errors", "A file of entry {entry} is no longer on this computer: {value}."),
                         QT_TRANSLATE_NOOP("Errors", "Put it back from a backup of your disk, or merge a bundle of the call that holds it.")};

/// NOT_FOUND where a close lists what is lost.
constexpr Words closeIncomplete{
    Code::NOT_FOUND, QT_TRANSLATE_NOOP("Errors", "The close of {round} rests on {found} records that are not here (CLOSE_INCOMPLETE): {value}."),
    QT_TRANSLATE_NOOP("Errors", "Bring them back with salvage, merge a complete bundle, or restore a backup."),
    QT_TRANSLATE_NOOP("Errors", "Merge a complete bundle, or restore a backup.")};

/// UNKNOWN_ROUND where nobody named one.
constexpr Words noRound{Code::UNKNOWN_ROUND, QT_TRANSLATE_NOOP("Errors", "This call has no round."),
                        QT_TRANSLATE_NOOP("Errors", "If it had one, bring it back with salvage; else give it rules with call rules."),
                        QT_TRANSLATE_NOOP("Errors", "Give it rules on the page Rules.")};

/// RULES_BAD_VALUE where the value is there and says nothing.
constexpr const char *emptyInRules = QT_TRANSLATE_NOOP("Errors", "The rules leave {key} empty, and it cannot be.");

/// Words for a case of a code, where the code's own would mislead.
/// Where the detail says more than the code.
constexpr std::pair<std::string_view, const Words *> wordsOfDetails[] = {
    {"ballot_kept", &keptBallot},   {"package_kept", &keptPackage}, {"link", &notReplaced},          {"device", &notReplaced},
    {"folder", &notReplaced},       {"lock", &lockNotWritten},      {"call_read_only", &readOnlyCall}, {"entries", &entryTwice},
    {"answer", &otherAnswer},       {"no_answer", &noAnswer},
    {"panel", &nobodySits},         {"screening", &notScreened},    {"attachment", &damagedHere},    {"attachment", &lostFile},
    {"folders", &severalCalls},     {"judges", &severalJudges},    {"typing", &whichTyping},       {"database", &isDatabase},       {"form", &isFilledForm},        {"form", &noAnswerOfForm},      {"one_line", &oneLine},
    {"zero", &zeroByte},            {"utf8", &onlyUtf8},            {"call", &newerCall},            {"laptop", &noLaptop},
    {"closed_record", &closeIncomplete}, {"genesis", &birthLost},
};

const Words *wordsOfDetail(const Error &error)
{
    const std::string_view detail = error.arg("detail");
    if (detail.starts_with("erasing")) // that it is recorded goes before which file the disk refused
        return wordsOfTyped(error);
    for (const auto &[name, words] : wordsOfDetails) {
        if (words->code == error.code && name == detail)
            return words;
    }
    if (error.code == Code::NOTHING_TO_DO) {
        for (const auto &[reason, words] : nothingBecause) {
            if (detail == reason)
                return &words;
        }
    }
    if (error.code == Code::CANNOT_WRITE && error.arg("file").empty())
        return &noWriting;
    if (error.code == Code::DISK_FULL && error.arg("file").empty())
        return &noSpace;
    if (error.code == Code::RULES_BAD_VALUE && error.arg("key") == "--scale")
        return &badScale;
    if (error.code == Code::DUPLICATE_CODE && !error.arg("column").empty())
        return &differsHere;
    if (error.code == Code::OFF_SCALE && !error.arg("step").empty())
        return &offStep;
    if (error.code == Code::UNKNOWN_ROUND && error.arg("round").empty())
        return &noRound;
    if (error.code == Code::DB_DAMAGED && !error.arg("value").empty())
        return &changedOnDisk;
    return wordsOfTyped(error);
}

const Words *find(const Error &error)
{
    if (const Words *words = wordsOfDetail(error))
        return words;
    // An empty value is said to be missing: there is nothing to quote.
    const bool isEmpty = error.code == Code::BAD_VALUE && error.arg("value").empty() && !error.arg("column").empty();
    const Code code = isEmpty ? Code::EMPTY_CELL : error.code;
    return wordsOfCode(code);
}

/// What a kind of files is called inside a sentence; of several, with strokes between them, each.
QString fileWord(const std::string &kind)
{
    if (const std::size_t stroke = kind.find('/'); stroke != std::string::npos)
        return fileWord(kind.substr(0, stroke)) + QLatin1Char('/') + fileWord(kind.substr(stroke + 1));
    if (kind == "package")
        return QCoreApplication::translate("Errors", "package");
    if (kind == "ballot")
        return QCoreApplication::translate("Errors", "ballot");
    if (kind == "bundle")
        return QCoreApplication::translate("Errors", "bundle");
    if (kind == "key")
        return QCoreApplication::translate("Errors", "key file");
    if (kind == "backup")
        return QCoreApplication::translate("Errors", "backup");
    return QString::fromStdString(kind);
}

/// What stands for {name}; empty if it was not said.
QString valueWords(const Error &error, const QString &name)
{
    const auto at = std::find_if(error.args.begin(), error.args.end(), [&](const auto &one) {
        return name == QLatin1String(one.first.data(), static_cast<qsizetype>(one.first.size()));
    });
    if (at == error.args.end() || at->second.empty())
        return {};
    if (error.code == Code::RULES_CONFLICT && name == QLatin1String("detail"))
        return conflictWords(at->second);
    return apartInMirrored(error.code == Code::WRONG_KIND && name != QLatin1String("file")
                               ? fileWord(at->second)
                               : QString::fromStdString(at->second));
}

/// An option is never anything else.
bool namesCommand(std::string_view words)
{
    return words.find("--") != std::string_view::npos;
}

QString inOne(const QString &cause, const QString &nextStep)
{
    // Chinese sentences end in a full stop that brings its own space.
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    return cause + (isChinese ? QString() : QStringLiteral(" ")) + nextStep;
}

QString translated(const char *sentence, const Error &error)
{
    return filled(QCoreApplication::translate("Errors", sentence), error);
}

} // namespace

QString filled(QString sentence, const Error &error)
{
    // What was typed has no line, what was read has no name: a fragment about something unknown is left out.
    // Chinese has brackets and colons of its own, French a space before the colon.
    static const QRegularExpression fragment(QStringLiteral(
        "\\s*[(（][^()（）]*\\{[a-z]+\\}[^()（）]*[)）]|^[^:：{}]*\\{row\\}[^:：{}]*[:：]\\s*"));
    static const QRegularExpression name(QStringLiteral("\\{([a-z]+)\\}"));
    const auto valueOf = [&error](const QString &of) { return valueWords(error, of); };
    QString text;
    qsizetype done = 0;
    for (auto found = fragment.globalMatch(sentence); found.hasNext();) {
        const auto match = found.next();
        bool isOpen = false;
        for (auto names = name.globalMatch(match.captured()); names.hasNext();)
            isOpen |= valueOf(names.next().captured(1)).isEmpty();
        if (!isOpen)
            continue;
        text += sentence.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
    }
    sentence = text + sentence.mid(done);
    text.clear();
    done = 0;
    // One pass, so that braces inside a value stay what they are: a value may come from a file.
    for (auto names = name.globalMatch(sentence); names.hasNext();) {
        const auto match = names.next();
        const QString value = valueOf(match.captured(1));
        text += sentence.mid(done, match.capturedStart() - done) +
                (value.isEmpty() ? QStringLiteral("…") : value);
        done = match.capturedEnd();
    }
    return inReadingDirection(text + sentence.mid(done));
}

QString causeOf(const Error &error)
{
    const Words *words = find(error);
    Q_ASSERT(words != nullptr);
    const std::string_view value = error.arg("value");
    if (error.code == Code::RULES_BAD_VALUE && !error.arg("key").empty() && (value == "[]" || value == "{}" || value == "\"\"" || value == "null"))
        return translated(emptyInRules, error);
    return translated(words->cause, error);
}

QString nextStepOf(const Error &error)
{
    // Whoever sits before a window has no command line to type anything into.
    static constexpr const char *withoutCommand =
        QT_TRANSLATE_NOOP("Errors", "Correct what is named here, or leave it out, and try again.");
    const Words *words = find(error);
    Q_ASSERT(words != nullptr);
    if (words->onScreen)
        return translated(words->onScreen, error);
    return translated(namesCommand(words->nextStep) ? withoutCommand : words->nextStep, error);
}

QString causeAndNextStep(const Error &error)
{
    return inOne(causeOf(error), nextStepOf(error));
}

QString commandLineStepOf(const Error &error)
{
    const Words *words = find(error);
    Q_ASSERT(words != nullptr);
    return translated(words->nextStep, error);
}

QString describe(const Error &error)
{
    const auto name = codeName(error.code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + QStringLiteral(": ") +
           inOne(causeOf(error), commandLineStepOf(error));
}

} // namespace palmares::text
