#include "ui/text/resulttext.h"

#include "ui/text/errortext.h"
#include "ui/text/sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace palmares::text {

namespace {

struct Words {
    FindingCode code;
    const char *sentence;
    const char *one = nullptr; ///< English for n = 1, where `n` counts something
};

constexpr Words wordsOf[] = {
    {FindingCode::ALREADY_HERE,
     QT_TRANSLATE_NOOP("Findings", "Line {row} is here already as {value} and was left out.")},
    {FindingCode::COLUMN_IGNORED, QT_TRANSLATE_NOOP("Findings", "The column {column} was not used.")},
    {FindingCode::FILES_UNUSED,
     QT_TRANSLATE_N_NOOP("Findings", "%n files in the folder belong to no row, such as {file}."),
     "%n file in the folder belongs to no row: {file}."},
    {FindingCode::FORMULA_VALUES,
     QT_TRANSLATE_N_NOOP("Findings", "%n cells hold formulas; the values they had when the file was saved were taken."),
     "%n cell holds a formula; the value it had when the file was saved was taken."},
    {FindingCode::HIDDEN_COLUMNS,
     QT_TRANSLATE_NOOP("Findings", "The spreadsheet hides the columns {column}; they were read all the same.")},
    {FindingCode::HIDDEN_ROWS,
     QT_TRANSLATE_N_NOOP("Findings", "The spreadsheet hides %n rows; they were read all the same."),
     "The spreadsheet hides %n row; it was read all the same."},
    {FindingCode::LINK_NOT_FOLLOWED,
     QT_TRANSLATE_NOOP("Findings", "Line {row} names a link, and links are never followed: fetch {value} and put the file into "
                                   "the folder.")},
    {FindingCode::ANSWERS_PRIVATE,
     QT_TRANSLATE_N_NOOP("Findings", "%n columns hold long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the "
                                     "entry, import with --map text=COLUMN for each of them."),
     "%n column holds long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the entry, import with --map "
     "text=COLUMN."},
    {FindingCode::CODES_NAME,
     QT_TRANSLATE_N_NOOP("Findings", "%n codes in {column} say who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made."),
     "%n code in {column} says who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made."},
    {FindingCode::FILES_BY_CODE,
     QT_TRANSLATE_N_NOOP("Findings", "%n files begin with an entry's code and go on with other words, and are left out: {files}. If all belong to the entries, import with --files-by-code."),
     "%n file begins with an entry's code and goes on with other words, and is left out: {files}. If it belongs to the entry, import with --files-by-code."},
    {FindingCode::FILES_PRIVATE,
     QT_TRANSLATE_N_NOOP("Findings", "%n columns name files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, "
                                     "import with --map attachment=COLUMN for each of them."),
     "%n column names files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, import with --map "
     "attachment=COLUMN."},
    {FindingCode::LOOKS_ERASED,
     QT_TRANSLATE_NOOP("Findings", "Line {row} looks like {value}, whose personal data was deleted here on request; leave it out unless it is somebody "
                                   "else or they have sent it anew.")},
    {FindingCode::MERGED_CELLS,
     QT_TRANSLATE_N_NOOP("Findings", "%n merged areas: a value beside several rows was taken for each of them."),
     "%n merged area: a value beside several rows was taken for each of them."},
    {FindingCode::OTHER_WORKSHEETS,
     QT_TRANSLATE_NOOP("Findings", "Only the worksheet {value} was read, not {others}; --sheet names another.")},
    {FindingCode::POSSIBLE_DUPLICATE,
     QT_TRANSLATE_NOOP("Findings", "Line {row} ({entry}) may be the same as {value}; look at both.")},
    {FindingCode::TAKEN_OTHERWISE,
     QT_TRANSLATE_NOOP("Findings", "Line {row} is {value}, which is here with the same words in other fields: it is brought up to date.")},
    {FindingCode::STATES_LEFT_OUT,
     QT_TRANSLATE_N_NOOP("Findings", "%n entries are not “in” by the column {column} ({entries}). A table brings no states: they come in like the "
                                     "others. Leave their rows out, or set their states afterwards."),
     "%n entry is not “in” by the column {column} ({entries}). A table brings no states: it comes in like the others. Leave its row out, or set "
     "its state afterwards."},
    {FindingCode::JUDGE_DROPPED,
     QT_TRANSLATE_NOOP("Findings", "Judge {judge} has dropped out of {round}; sheets that came before count, unless an answer says otherwise.")},
    {FindingCode::SHEETS_ASIDE,
     QT_TRANSLATE_N_NOOP("Findings", "%n sheets of judge {judge} in {round} were set aside here and do not count; the log says who did it and why."),
     "%n sheet of judge {judge} in {round} was set aside here and does not count; the log says who did it and why."},
    {FindingCode::SHEETS_INCOMPLETE,
     QT_TRANSLATE_N_NOOP("Findings", "%n sheets of judge {judge} in {round} lack a score and are not counted: {entries}."),
     "%n sheet of judge {judge} in {round} lacks a score and is not counted: {entries}."},
    {FindingCode::CHECKED_BY_FEWER,
     QT_TRANSLATE_N_NOOP("Findings", "%n entries pass {round} with fewer sheets than its quorum asks for: {entries}."),
     "%n entry passes {round} with fewer sheets than its quorum asks for: {entries}."},
    {FindingCode::LATE_SHEETS,
     QT_TRANSLATE_N_NOOP("Findings", "%n sheets count now that the close of {round} does not know; they would change ranks: {ranks}, bands or the cut: {outcome}."),
     "%n sheet counts now that the close of {round} does not know; it would change ranks: {ranks}, bands or the cut: {outcome}."},
    {FindingCode::NOT_THROUGH,
     QT_TRANSLATE_NOOP("Findings", "{entry} is in {round} without having come through {from}.")},
    {FindingCode::THROUGH_NOT_IN,
     QT_TRANSLATE_NOOP("Findings", "{entry} has come through {from} and is not in {round}: fill {round} again.")},
    {FindingCode::RULES_CHANGED,
     QT_TRANSLATE_NOOP("Findings", "Bands, ties or cut of {round} were changed after scoring began.")},
    {FindingCode::ATTRIBUTE_ABSENT,
     QT_TRANSLATE_NOOP("Findings", "The cut goes by “{by}”, and no entry has that attribute: its limit holds nobody back and brings nobody in. "
                                   "Give the entries the attribute, or change the rules.")},
    {FindingCode::CAPPED, QT_TRANSLATE_NOOP("Findings", "{entry} is capped: its {by} was full before it.")},
    {FindingCode::DISPLACED,
     QT_TRANSLATE_NOOP("Findings", "{entry} made room so that a floor by {by} is met.")},
    {FindingCode::FLOOR_CHOICE,
     QT_TRANSLATE_NOOP(
         "Findings",
         "{entry} is level with others, and the floor for {by} {value} would have to choose among "
         "them: the committee decides.")},
    {FindingCode::FLOOR_UNMET,
     QT_TRANSLATE_NOOP("Findings", "There are not enough entries with {by} {value} to meet the floor.")},
    {FindingCode::RAISED,
     QT_TRANSLATE_NOOP("Findings", "{entry} was raised into the cut to meet a floor by {by}.")},
    {FindingCode::SECOND_LOOK,
     QT_TRANSLATE_NOOP("Findings", "The totals of {entry} lie {gap} apart: one more judge would help.")},
    {FindingCode::STRATUM_MISSING,
     QT_TRANSLATE_NOOP("Findings", "{entry} has no sheet from {stratum} in panel {panel}.")},
    {FindingCode::TIE_FOR_COMMITTEE,
     QT_TRANSLATE_NOOP("Findings", "{entry} shares rank {rank}: the committee decides.")},
    {FindingCode::CHANGED_AFTER_CLOSE,
     QT_TRANSLATE_NOOP("Findings",
                       "Something the close of {round} rests on has been corrected since ({kind}).")},
    {FindingCode::CLOSE_INCOMPLETE,
     QT_TRANSLATE_NOOP("Findings",
                       "The close of {round} rests on records that are not here; import a complete bundle.")},
    {FindingCode::CODE_CLASH,
     QT_TRANSLATE_NOOP("Findings", "The code {code} is used twice; give one of them another code.")},
    {FindingCode::CONFLICT_OPEN,
     QT_TRANSLATE_NOOP(
         "Findings",
         "A conflict of judge {judge} with entry {entry} waits for a decision: confirm or dismiss it.")},
    {FindingCode::CONFLICTED,
     QT_TRANSLATE_NOOP(
         "Findings",
         "Judge {judge} has scored {entry} in spite of a confirmed conflict; the sheet does not count.")},
    {FindingCode::DECISION_ENTRY_OUT,
     QT_TRANSLATE_NOOP("Findings", "{entry} has a place by a decision ({award}, {round}) but is out now ({state}): decide about it "
                                   "again, and about who moves up.")},
    {FindingCode::DECISION_OLD_CLOSE,
     QT_TRANSLATE_NOOP("Findings", "The decision about {entry} ({award}) rests on a result of {round} that no longer stands: "
                                   "decide again on the present one, or settle this as seen.")},
    {FindingCode::DECISION_TWICE,
     QT_TRANSLATE_NOOP("Findings", "Place {place} of {award} is decided for both {entry} and {other}: decide again about one of "
                                   "them, or about both as joint.")},
    {FindingCode::ENTRY_NOT_IN,
     QT_TRANSLATE_NOOP("Findings", "Entry {entry} has sheets in {round} but is not in that round.")},
    {FindingCode::FOREIGN_SLOT,
     QT_TRANSLATE_NOOP("Findings", "A laptop ({device}) wrote in the name of another judge; none of that counts.")},
    {FindingCode::FORK,
     QT_TRANSLATE_NOOP(
         "Findings", "There are two versions of one {type}; look at both with forks and say which stands.")},
    {FindingCode::LEFT_EARLIER,
     QT_TRANSLATE_NOOP("Findings", "{entry} has left {from} ({state}) but is still in {round} and ranked there: take it out of {round} as well, "
                                   "or reinstate it in {from}.")},
    {FindingCode::MISSING_SHEETS,
     QT_TRANSLATE_NOOP(
         "Findings",
         "A ballot for {round} lists sheets that have not arrived; ask the judge to send it again.")},
    {FindingCode::NO_DIVISION,
     QT_TRANSLATE_NOOP("Findings",
                       "Entry {entry} is in no division of {round} and is not ranked; give it one.")},
    {FindingCode::NO_PANEL,
     QT_TRANSLATE_NOOP("Findings", "Sheets of judge {judge} in {round} do not count: the judge has no panel there, or no group where each judge needs one.")},
    {FindingCode::NOT_ALLOWED,
     QT_TRANSLATE_NOOP("Findings",
                       "Records by {author} are of a kind only others may write; they do not count.")},
    {FindingCode::NOT_ASSIGNED,
     QT_TRANSLATE_NOOP(
         "Findings",
         "Judge {judge} has scored entries in {round} that were never assigned: count them or not?")},
    {FindingCode::NOT_UNDERSTOOD,
     QT_TRANSLATE_NOOP("Findings", "Some records are of a newer version; update Palmares to see them.")},
    {FindingCode::OFF_SCALE_MERGED,
     QT_TRANSLATE_NOOP(
         "Findings",
         "A score by {judge} for {entry} in {round} is not on the scale; the sheet does not count.")},
    {FindingCode::OLDER_ENTRY,
     QT_TRANSLATE_NOOP("Findings", "Entry {entry} was judged before its text or a file was changed.")},
    {FindingCode::OTHER_FORM,
     QT_TRANSLATE_NOOP("Findings",
                       "Judge {judge} has scored {round} on another form; the sheets do not count.")},
    {FindingCode::REVOKED_DEVICE,
     QT_TRANSLATE_NOOP("Findings", "Sheets from a laptop that was revoked ({device}) do not count.")},
    {FindingCode::ROUND_NOT_KNOWN,
     QT_TRANSLATE_NOOP("Findings", "There are sheets of a round {round} that is not known here.")},
    {FindingCode::SECOND_DEVICE,
     QT_TRANSLATE_NOOP(
         "Findings", "A judge has used more than one laptop ({device}): confirm or revoke it with device.")},
    {FindingCode::TAKEN_BACK,
     QT_TRANSLATE_NOOP(
         "Findings", "Judge {judge} has scored entries in {round} that were taken back: count them or not?")},
    {FindingCode::TOO_FEW_JUDGES,
     QT_TRANSLATE_NOOP("Findings", "{entry} has {judges} of the {asked} judges that panel {panel} of {round} asks for, since somebody dropped "
                                   "out or stopped: give it others with a top-up.")},
    {FindingCode::UNKNOWN_CRITERION_MERGED,
     QT_TRANSLATE_NOOP(
         "Findings",
         "A sheet by {judge} for {entry} in {round} scores an unknown criterion; it does not count.")},
    {FindingCode::UNKNOWN_ENTRY_MERGED,
     QT_TRANSLATE_NOOP("Findings", "There are sheets in {round} for an entry that is not known here.")},
    {FindingCode::UNKNOWN_JUDGE_MERGED,
     QT_TRANSLATE_NOOP("Findings", "There are sheets in {round} by a judge who is not known here.")},
    {FindingCode::UNKNOWN_SIGNER,
     QT_TRANSLATE_NOOP(
         "Findings",
         "Nobody vouches for the key {author}; what it signed does not count until a package does.")},
};

/// What a shown score is compared with.
std::vector<Fraction> linesOf(const RoundRules &round)
{
    std::vector<Fraction> lines;
    for (const Band &band : round.bands) {
        if (band.atLeast)
            lines.push_back(*band.atLeast);
    }
    if (round.cut && round.cut->atLeast)
        lines.push_back(*round.cut->atLeast);
    return lines;
}

/// "955/12" as people read it: "79.58". A number without a fraction is left as it is.
std::string decimal(const std::string &exact)
{
    const QStringList parts = QString::fromStdString(exact).split(QLatin1Char('/'));
    if (parts.size() != 2 || parts[1].toDouble() == 0)
        return exact;
    return QLocale().toString(parts[0].toDouble() / parts[1].toDouble(), 'f', 2).toStdString();
}

/// RULES_CHANGED of a round whose close names other rules.
constexpr Words closedUnderOthers = {
    FindingCode::RULES_CHANGED,
    QT_TRANSLATE_NOOP("Findings", "Bands, ties or cut of {round} were changed after its close, which still decides by the rules "
                                  "before.")};

/// RULES_CHANGED of a round that was closed under the new rules, with a reason.
constexpr Words changedBecause = {
    FindingCode::RULES_CHANGED,
    QT_TRANSLATE_NOOP("Findings", "Bands, ties or cut of {round} were changed after scoring began. The reason given: {reason}")};

/// RULES_CHANGED where no package tells when scoring began.
constexpr Words changedSinceFreeze = {
    FindingCode::RULES_CHANGED,
    QT_TRANSLATE_NOOP("Findings", "Bands, ties or cut of {round} were changed after it was frozen. Its scores came on paper or in forms, so the "
                                  "records do not say whether judges had begun; log tells when each was taken in.")};

/// ALREADY_HERE of a row that names files which the entry never had.
constexpr Words hereWithoutFiles = {
    FindingCode::ALREADY_HERE,
    QT_TRANSLATE_NOOP("Findings", "Line {row} is here already as {value} and was left out, its files too: {files}. Add them to the entry, or give the row "
                                  "a code of its own.")};

/// LINK_NOT_FOLLOWED of an export of REDCap.
constexpr Words fileOfRedcapMissing = {
    FindingCode::LINK_NOT_FOLLOWED,
    QT_TRANSLATE_NOOP("Findings", "Line {row} says only that a file was sent in: save the files from REDCap and put them into the folder, as {value}_COLUMN and their ending.")};

/// TAKEN_OTHERWISE of a row whose files come now.
constexpr Words hereWithFilesNow = {
    FindingCode::TAKEN_OTHERWISE,
    QT_TRANSLATE_NOOP("Findings", "Line {row} is {value}, which is here without these files; they come now: {files}.")};

/// REVOKED_DEVICE of a sheet that somebody has decided for.
constexpr Words decidedForRevoked = {
    FindingCode::REVOKED_DEVICE,
    QT_TRANSLATE_NOOP("Findings", "The sheet of {judge} for {entry} in {round} was decided for, and counts, though its laptop {device} is revoked: "
                                  "revoke it once more to keep it so, or decide again with resolve.")};

/// FLOOR_UNMET and TIE_FOR_COMMITTEE where each division has ranks and a cut of its own.
constexpr Words floorUnmetInDivision = {
    FindingCode::FLOOR_UNMET, QT_TRANSLATE_NOOP("Findings", "There are not enough entries with {by} {value} in division {division} to meet the floor.")};
constexpr Words tieInDivision = {FindingCode::TIE_FOR_COMMITTEE,
                                 QT_TRANSLATE_NOOP("Findings", "{entry} shares rank {rank} of division {division}: the committee decides.")};

/// SECOND_LOOK that somebody was asked for already.
constexpr Words lookIsAsked = {
    FindingCode::SECOND_LOOK,
    QT_TRANSLATE_NOOP("Findings", "The totals of {entry} lie {gap} apart. Somebody who was asked to score it has not answered yet.")};
constexpr Words lookIsTaken = {
    FindingCode::SECOND_LOOK,
    QT_TRANSLATE_NOOP("Findings", "The totals of {entry} lie {gap} apart, with more judges than the round asks for. Nobody else need be asked.")};

struct KindWords {
    const char *coded;
    const char *words;
};

/// What a finding is about, as an argument of it says.
constexpr KindWords recordKinds[] = {
    {"sheet", QT_TRANSLATE_NOOP("RecordKinds", "sheet")},
    {"entry", QT_TRANSLATE_NOOP("RecordKinds", "entry")},
    {"entrant", QT_TRANSLATE_NOOP("RecordKinds", "record of an entrant")},
    {"status", QT_TRANSLATE_NOOP("RecordKinds", "state of an entry")},
    {"judge", QT_TRANSLATE_NOOP("RecordKinds", "record of a judge")},
    {"invite", QT_TRANSLATE_NOOP("RecordKinds", "invitation")},
    {"enrol", QT_TRANSLATE_NOOP("RecordKinds", "sign-on of a laptop")},
    {"interest", QT_TRANSLATE_NOOP("RecordKinds", "declaration of interests")},
    {"assign", QT_TRANSLATE_NOOP("RecordKinds", "assignment")},
    {"conflict", QT_TRANSLATE_NOOP("RecordKinds", "conflict")},
    {"round", QT_TRANSLATE_NOOP("RecordKinds", "round")},
    {"texts", QT_TRANSLATE_NOOP("RecordKinds", "set of texts")},
    {"setting", QT_TRANSLATE_NOOP("RecordKinds", "setting")},
    {"submit", QT_TRANSLATE_NOOP("RecordKinds", "ballot")},
    {"settle", QT_TRANSLATE_NOOP("RecordKinds", "answer to a finding")},
    {"aside", QT_TRANSLATE_NOOP("RecordKinds", "setting aside")},
    {"close", QT_TRANSLATE_NOOP("RecordKinds", "close")},
    {"carry", QT_TRANSLATE_NOOP("RecordKinds", "carrying over of values")},
    {"decision", QT_TRANSLATE_NOOP("RecordKinds", "decision")},
};

/// A coded word of another program stays as it is.
std::string recordKind(const std::string &coded)
{
    for (const KindWords &kind : recordKinds) {
        if (coded == kind.coded)
            return QCoreApplication::translate("RecordKinds", kind.words).toStdString();
    }
    return coded;
}

constexpr Words twoWinners = {
    FindingCode::DECISION_TWICE,
    QT_TRANSLATE_NOOP("Findings", "Both {entry} and {other} are decided to win {award}: decide again about one of them, or about "
                                  "both as joint.")};

/// CHANGED_AFTER_CLOSE by what it is that was changed.
struct ChangeWords {
    std::string_view kind;
    Words words;
};

constexpr ChangeWords changes[] = {
    {"entry",
     {FindingCode::CHANGED_AFTER_CLOSE,
      QT_TRANSLATE_NOOP("Findings", "The division, language or attributes of {entry} were corrected after {round} was closed; to "
                                    "let that decide, close {round} again.")}},
    {"entrant",
     {FindingCode::CHANGED_AFTER_CLOSE,
      QT_TRANSLATE_NOOP("Findings", "The attributes of the entrant of {entry} were corrected after {round} was closed; to let that "
                                    "decide, close {round} again.")}},
    {"judge",
     {FindingCode::CHANGED_AFTER_CLOSE,
      QT_TRANSLATE_NOOP("Findings", "The panel of judge {judge} was changed after {round} was closed; to let that decide, close "
                                    "{round} again.")}},
    {"assign",
     {FindingCode::CHANGED_AFTER_CLOSE,
      QT_TRANSLATE_NOOP("Findings", "The assignment of {entry} to judge {judge} was changed after {round} was closed; to let that "
                                    "decide, close {round} again.")}},
    {"sheet",
     {FindingCode::CHANGED_AFTER_CLOSE,
      QT_TRANSLATE_NOOP("Findings", "The sheet of judge {judge} for {entry} no longer counts, but the close of {round} rests on it; "
                                    "to leave it out, close {round} again.")}},
    {"carry",
     {FindingCode::CHANGED_AFTER_CLOSE,
      QT_TRANSLATE_NOOP("Findings", "{from}, from which {round} carries values, has been closed again since; to carry the new "
                                    "values, close {round} again.")}},
};

constexpr Words leftSinceClose = {
    FindingCode::CHANGED_AFTER_CLOSE,
    QT_TRANSLATE_NOOP("Findings", "{entry} has left since {round} was closed ({state}). The closed ranking stays as it is and still "
                                  "lists it; only its status and the decisions about it change.")};
constexpr Words inSinceClose = {
    FindingCode::CHANGED_AFTER_CLOSE,
    QT_TRANSLATE_NOOP("Findings", "{entry} is in {round} since its close, which does not rank it; to rank it, close {round} "
                                  "again.")};
constexpr Words statusSinceClose = {
    FindingCode::CHANGED_AFTER_CLOSE,
    QT_TRANSLATE_NOOP("Findings", "The status of {entry} was changed after {round} was closed; to let that decide, close {round} "
                                  "again.")};

constexpr Words decidedNotIn = {
    FindingCode::THROUGH_NOT_IN,
    QT_TRANSLATE_NOOP("Findings", "{entry} was honoured by a decision on {from}, did not come through by its rules and is not in {round}: bring it in "
                                  "by hand with a reason, or leave it.")};

/// THROUGH_NOT_IN of what nobody has decided about.
constexpr Words openNotIn{
    FindingCode::THROUGH_NOT_IN,
    QT_TRANSLATE_NOOP("Findings", "{entry} was open at the close of {from}, is not in {round}, and nobody has decided about it: bring it in by hand with a reason, "
                                  "or record a decision.")};

/// The word for a state that takes an entry out of the field; null for any other.
QString outWord(std::string_view state)
{
    for (const Why why : {Why::Withdrawn, Why::Disqualified, Why::Duplicate, Why::Ineligible}) {
        if (nameOf(why) == state)
            return whyWord(why);
    }
    return {};
}

const Words *wordsOfChange(const Finding &finding)
{
    if (finding.arg("kind") == "status") {
        return !outWord(finding.arg("state")).isEmpty() ? &leftSinceClose
               : finding.arg("state") == "in"           ? &inSinceClose
                                                        : &statusSinceClose;
    }
    const auto *known = std::find_if(std::begin(changes), std::end(changes),
                                     [&](const ChangeWords &one) { return one.kind == finding.arg("kind"); });
    return known == std::end(changes) ? nullptr : &known->words;
}

const Words &wordsFor(const Finding &finding)
{
    if (finding.code == FindingCode::SECOND_LOOK && finding.arg("state") == "asked")
        return lookIsAsked;
    if (finding.code == FindingCode::SECOND_LOOK && finding.arg("state") == "taken")
        return lookIsTaken;
    if (finding.code == FindingCode::RULES_CHANGED && finding.arg("since") == "close")
        return closedUnderOthers;
    if (finding.code == FindingCode::THROUGH_NOT_IN && finding.arg("decided") == "yes")
        return decidedNotIn;
    if (finding.code == FindingCode::THROUGH_NOT_IN && finding.arg("decided") == "open")
        return openNotIn;
    if (finding.code == FindingCode::ALREADY_HERE && !finding.arg("files").empty())
        return hereWithoutFiles;
    if (finding.code == FindingCode::LINK_NOT_FOLLOWED && finding.arg("by") == "redcap")
        return fileOfRedcapMissing;
    if (finding.code == FindingCode::TAKEN_OTHERWISE && !finding.arg("files").empty())
        return hereWithFilesNow;
    if (finding.code == FindingCode::RULES_CHANGED && finding.arg("since") == "freeze")
        return changedSinceFreeze;
    if (finding.code == FindingCode::RULES_CHANGED && !finding.arg("reason").empty())
        return changedBecause;
    if (finding.code == FindingCode::REVOKED_DEVICE && !finding.arg("entry").empty())
        return decidedForRevoked;
    if (finding.code == FindingCode::FLOOR_UNMET && !finding.arg("division").empty())
        return floorUnmetInDivision;
    if (finding.code == FindingCode::TIE_FOR_COMMITTEE && !finding.arg("division").empty())
        return tieInDivision;
    if (finding.code == FindingCode::DECISION_TWICE && finding.arg("place") == "0")
        return twoWinners;
    if (finding.code == FindingCode::CHANGED_AFTER_CLOSE) {
        if (const Words *words = wordsOfChange(finding))
            return *words;
    }
    for (const Words &words : wordsOf) {
        if (words.code == finding.code)
            return words;
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const Finding &finding)
{
    Error asArgs(Code::NOT_FOUND);
    asArgs.args = finding.args;
    for (auto &[name, value] : asArgs.args) {
        if (name == "gap")
            value = decimal(value);
        else if (name == "type" || (name == "kind" && finding.code == FindingCode::CHANGED_AFTER_CLOSE))
            value = recordKind(value);
        else if (name == "rank" || name == "judges" || name == "asked")
            value = QLocale().toString(QString::fromStdString(value).toLongLong()).toStdString();
        else if (name == "state" && !outWord(value).isEmpty())
            value = outWord(value).toStdString();
        else if (name == "ranks" || name == "outcome") // of LATE_SHEETS: whether they would change
            value = (value == "yes" ? QCoreApplication::translate("Findings", "yes") : QCoreApplication::translate("Findings", "no")).toStdString();
    }
    const Words &words = wordsFor(finding);
    if (!words.one)
        return filled(QCoreApplication::translate("Findings", words.sentence), asArgs);
    const qlonglong n = QString::fromStdString(std::string(finding.arg("n"))).toLongLong();
    QString counted = plural("Findings", words.sentence, words.one, n);
    counted.replace(QString::number(n), QLocale().toString(n)); // no argument is filled in yet
    return filled(counted, asArgs);
}

QString answerWord(std::string_view coded)
{
    static constexpr std::pair<std::string_view, const char *> words[] = {
        {"counted", QT_TRANSLATE_NOOP("Results", "counts")},
        {"not_counted", QT_TRANSLATE_NOOP("Results", "does not count")},
        {"device_confirmed", QT_TRANSLATE_NOOP("Results", "laptop confirmed")},
        {"device_revoked", QT_TRANSLATE_NOOP("Results", "laptop revoked")},
        {"seen", QT_TRANSLATE_NOOP("Results", "seen")},
        {"waived", QT_TRANSLATE_NOOP("Results", "waived")},
        {"dropped_out", QT_TRANSLATE_NOOP("Results", "takes part no more")},
        {"takes_part", QT_TRANSLATE_NOOP("Results", "takes part")},
    };
    for (const auto &[code, word] : words) {
        if (code == coded)
            return QCoreApplication::translate("Results", word);
    }
    return QString::fromUtf8(coded.data(), static_cast<qsizetype>(coded.size()));
}

QString cutWord(CutState state)
{
    switch (state) {
    case CutState::None:
        return {};
    case CutState::In:
        return QCoreApplication::translate("Results", "in");
    case CutState::Out:
        return QCoreApplication::translate("Results", "out");
    case CutState::AtCut:
        return QCoreApplication::translate("Results", "at the cut");
    case CutState::Capped:
        return QCoreApplication::translate("Results", "capped");
    case CutState::Raised:
        return QCoreApplication::translate("Results", "raised");
    }
    return {};
}

QString whyWord(Why why)
{
    switch (why) {
    case Why::None:
        return {};
    case Why::Insufficient:
        return QCoreApplication::translate("Results", "too few scores");
    case Why::Uneven:
        return QCoreApplication::translate("Results", "fewer scores than others");
    case Why::NoValue:
        return QCoreApplication::translate("Results", "a criterion without a score");
    case Why::Carry:
        return QCoreApplication::translate("Results", "no value to carry");
    case Why::SideBySide:
        return QCoreApplication::translate("Results", "panels side by side");
    case Why::Withdrawn:
        return QCoreApplication::translate("Results", "withdrawn");
    case Why::Disqualified:
        return QCoreApplication::translate("Results", "disqualified");
    case Why::Duplicate:
        return QCoreApplication::translate("Results", "duplicate");
    case Why::Ineligible:
        return QCoreApplication::translate("Results", "ineligible");
    case Why::Practice:
        return QCoreApplication::translate("Results", "practice");
    }
    return {};
}

QString rankWords(std::uint32_t rank, bool isTied)
{
    if (rank == 0)
        return QStringLiteral("–");
    const QString figure = QLocale().toString(rank);
    return isTied ? QCoreApplication::translate("Results", "= %L1", "a rank that is shared").arg(rank) : figure;
}

QString shownScore(const RoundRules &round, const Fraction &score)
{
    return shownScore(round, RoundResult(), score);
}

QString shownScore(const RoundRules &round, const RoundResult &ranking, const Fraction &score)
{
    constexpr int mostDigits = 12;
    std::vector<Fraction> lines = linesOf(round);
    lines.insert(lines.end(), ranking.partings.begin(), ranking.partings.end());
    for (int digits = round.showDigits; digits < mostDigits; ++digits) {
        const std::string text = score.fixed(digits);
        const Fraction shown = *Fraction::parse(text);
        bool honest = true;
        for (const Fraction &line : lines)
            honest = honest && (shown <=> line) == (score <=> line);
        if (honest)
            return QString::fromStdString(text);
    }
    return QString::fromStdString(score.text());
}

QString shortNumber(double value)
{
    return QString::number(value, 'f', 2);
}

std::string shortened(const std::string &words, int length)
{
    const QString text = QString::fromStdString(words).simplified();
    if (text.size() <= length)
        return text.toStdString();
    return (text.left(length - 1) + QChar(0x2026)).toStdString();
}

std::vector<std::string> shortenedApart(const std::vector<std::string> &several, int length)
{
    constexpr qsizetype before = 8; // letters that are left of what all begin with
    std::vector<QString> texts;
    for (const std::string &words : several)
        texts.push_back(QString::fromStdString(words).simplified());
    qsizetype common = texts.empty() ? 0 : texts.front().size();
    for (const QString &text : texts) {
        const auto end = std::mismatch(text.begin(), text.begin() + std::min(common, text.size()), texts.front().begin()).first;
        common = end - text.begin();
    }
    const bool isLong = std::any_of(texts.begin(), texts.end(), [length](const QString &text) { return text.size() > length; });
    const qsizetype from = isLong && common > length / 2 ? std::max<qsizetype>(0, common - before) : 0;
    std::vector<std::string> shown;
    for (const QString &text : texts) {
        const QString rest = from == 0 || text.size() <= from ? text : QChar(0x2026) + text.mid(text.at(from).isLowSurrogate() ? from + 1 : from);
        shown.push_back(shortened(rest.toStdString(), length));
    }
    return shown;
}

} // namespace palmares::text
