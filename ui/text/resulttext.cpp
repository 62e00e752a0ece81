#include "ui/text/resulttext.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace palmares::text {

namespace {

#define TEXT(sentence) QT_TRANSLATE_NOOP("Findings", sentence)

struct Words {
    FindingCode code;
    const char *sentence;
};

constexpr Words wordsOf[] = {
    {FindingCode::COLUMN_IGNORED, TEXT("The column {column} was not used.")},
    {FindingCode::LATE_SHEETS, TEXT("{n} sheets arrived after the close of {round}; they would change ranks: {ranks}, bands "
                                    "or the cut: {outcome}.")},
    {FindingCode::RULES_CHANGED, TEXT("Bands, ties or cut of {round} were changed after scoring began.")},
    {FindingCode::CAPPED, TEXT("{entry} is capped: its {by} was full before it.")},
    {FindingCode::DISPLACED, TEXT("{entry} made room so that a floor by {by} is met.")},
    {FindingCode::FLOOR_CHOICE, TEXT("{entry} is level with others, and the floor for {by} {value} would have to choose among "
                                     "them: the committee decides.")},
    {FindingCode::FLOOR_UNMET, TEXT("There are not enough entries with {by} {value} to meet the floor.")},
    {FindingCode::RAISED, TEXT("{entry} was raised into the cut to meet a floor by {by}.")},
    {FindingCode::SECOND_LOOK, TEXT("The totals of {entry} lie {gap} apart: one more judge would help.")},
    {FindingCode::STRATUM_MISSING, TEXT("{entry} has no sheet from {stratum} in panel {panel}.")},
    {FindingCode::TIE_FOR_COMMITTEE, TEXT("{entry} shares rank {rank}: the committee decides.")},
    {FindingCode::CHANGED_AFTER_CLOSE, TEXT("Something the close of {round} rests on has been corrected since ({kind}).")},
    {FindingCode::CLOSE_INCOMPLETE, TEXT("The close of {round} rests on records that are not here; import a complete bundle.")},
    {FindingCode::CODE_CLASH, TEXT("The code {code} is used twice; give one of them another code.")},
    {FindingCode::CONFLICT_OPEN, TEXT("A conflict of judge {judge} with entry {entry} waits for a decision: confirm or dismiss it.")},
    {FindingCode::CONFLICTED, TEXT("Judge {judge} has scored {entry} in spite of a confirmed conflict; the sheet does not count.")},
    {FindingCode::ENTRY_NOT_IN, TEXT("Entry {entry} has sheets in {round} but is not in that round.")},
    {FindingCode::FOREIGN_SLOT, TEXT("A laptop ({device}) wrote scores for another judge; they do not count.")},
    {FindingCode::FORK, TEXT("There are two versions of one {type}; look at both with forks and say which stands.")},
    {FindingCode::MISSING_SHEETS, TEXT("A ballot for {round} lists sheets that have not arrived; ask the judge to send it again.")},
    {FindingCode::NO_DIVISION, TEXT("Entry {entry} is in no division of {round} and is not ranked; give it one.")},
    {FindingCode::NO_PANEL, TEXT("Judge {judge} has sheets in {round} but no panel there.")},
    {FindingCode::NOT_ALLOWED, TEXT("Records by {author} are of a kind only others may write; they do not count.")},
    {FindingCode::NOT_ASSIGNED, TEXT("Judge {judge} has scored entries in {round} that were never assigned: count them or not?")},
    {FindingCode::NOT_UNDERSTOOD, TEXT("Some records are of a newer version; update Palmares to see them.")},
    {FindingCode::OFF_SCALE_MERGED, TEXT("A score by {judge} for {entry} in {round} is not on the scale; the sheet does not count.")},
    {FindingCode::OLDER_ENTRY, TEXT("Entry {entry} was judged before its text or a file was changed.")},
    {FindingCode::OTHER_FORM, TEXT("Judge {judge} has scored {round} on another form; the sheets do not count.")},
    {FindingCode::REVOKED_DEVICE, TEXT("Sheets from a laptop that was revoked ({device}) do not count.")},
    {FindingCode::ROUND_NOT_KNOWN, TEXT("There are sheets of a round {round} that is not known here.")},
    {FindingCode::SECOND_DEVICE, TEXT("A judge has used more than one laptop ({device}): confirm or revoke it with device.")},
    {FindingCode::TAKEN_BACK, TEXT("Judge {judge} has scored entries in {round} that were taken back: count them or not?")},
    {FindingCode::UNKNOWN_CRITERION_MERGED, TEXT("A sheet by {judge} for {entry} in {round} scores an unknown criterion; it does not count.")},
    {FindingCode::UNKNOWN_ENTRY_MERGED, TEXT("There are sheets in {round} for an entry that is not known here.")},
    {FindingCode::UNKNOWN_JUDGE_MERGED, TEXT("There are sheets in {round} by a judge who is not known here.")},
    {FindingCode::UNKNOWN_SIGNER, TEXT("Nobody vouches for the key {author}; what it signed does not count until a package does.")},
};

#undef TEXT

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

} // namespace

QString describe(const Finding &finding)
{
    Error asArgs(Code::NOT_FOUND);
    asArgs.args = finding.args;
    for (const Words &words : wordsOf) {
        if (words.code == finding.code)
            return filled(QCoreApplication::translate("Findings", words.sentence), asArgs);
    }
    Q_ASSERT(false);
    return {};
}

QString cutWord(CutState state)
{
    switch (state) {
    case CutState::None: return {};
    case CutState::In: return QCoreApplication::translate("Results", "in");
    case CutState::Out: return QCoreApplication::translate("Results", "out");
    case CutState::AtCut: return QCoreApplication::translate("Results", "at the cut");
    case CutState::Capped: return QCoreApplication::translate("Results", "capped");
    case CutState::Raised: return QCoreApplication::translate("Results", "raised");
    }
    return {};
}

QString whyWord(Why why)
{
    switch (why) {
    case Why::None: return {};
    case Why::Insufficient: return QCoreApplication::translate("Results", "too few scores");
    case Why::Uneven: return QCoreApplication::translate("Results", "fewer scores than others");
    case Why::NoValue: return QCoreApplication::translate("Results", "a criterion without a score");
    case Why::Carry: return QCoreApplication::translate("Results", "no value to carry");
    case Why::SideBySide: return QCoreApplication::translate("Results", "panels side by side");
    case Why::Withdrawn: return QCoreApplication::translate("Results", "withdrawn");
    case Why::Disqualified: return QCoreApplication::translate("Results", "disqualified");
    case Why::Duplicate: return QCoreApplication::translate("Results", "duplicate");
    case Why::Ineligible: return QCoreApplication::translate("Results", "ineligible");
    case Why::Practice: return QCoreApplication::translate("Results", "practice");
    }
    return {};
}

QString shownScore(const RoundRules &round, const Fraction &score)
{
    constexpr int mostDigits = 12;
    const std::vector<Fraction> lines = linesOf(round);
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

} // namespace palmares::text
