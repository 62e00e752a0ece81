#include "ui/judge/entrystate.h"

#include "ui/judge/scoretext.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace palmares::ui {

namespace {

using EntryProgress = BoardEntry::Progress;

struct Words {
    const char *code;
    const char *words;
};

constexpr Words recusals[] = {
    {"employment", QT_TRANSLATE_NOOP("Kinds", "I work or study with them")},
    {"funding", QT_TRANSLATE_NOOP("Kinds", "There are financial ties between us")},
    {"collaboration", QT_TRANSLATE_NOOP("Kinds", "We work on something together")},
    {"mentoring", QT_TRANSLATE_NOOP("Kinds", "I advised or taught them")},
    {"family", QT_TRANSLATE_NOOP("Kinds", "Family or close friends")},
    {"ownership", QT_TRANSLATE_NOOP("Kinds", "I took part in it")},
    {"rivalry", QT_TRANSLATE_NOOP("Kinds", "We compete")},
    {"recognised", QT_TRANSLATE_NOOP("Kinds", "I know whose it is")},
    {"other", QT_TRANSLATE_NOOP("Kinds", "Another reason")},
};
constexpr Words cannots[] = {
    {"language", QT_TRANSLATE_NOOP("Kinds", "I do not read the language")},
    {"expertise", QT_TRANSLATE_NOOP("Kinds", "It lies outside my field")},
    {"local_rules", QT_TRANSLATE_NOOP("Kinds", "I do not know the local rules")},
    {"unreadable", QT_TRANSLATE_NOOP("Kinds", "A text or file does not open")},
    {"other", QT_TRANSLATE_NOOP("Kinds", "Another reason")},
};

QString translated(const char *context, const char *words)
{
    return QCoreApplication::translate(context, words);
}

template <std::size_t N>
std::vector<std::string> codesOf(const Words (&list)[N])
{
    std::vector<std::string> codes;
    for (const Words &words : list)
        codes.emplace_back(words.code);
    return codes;
}

QString word(const char *words)
{
    return translated("EntryState", words);
}

/// One stepped back from it: that is what it is, flagged or not.
bool isAside(const BoardEntry &entry)
{
    return entry.progress == EntryProgress::CannotJudge || entry.progress == EntryProgress::Recused;
}

} // namespace

Icon stateIcon(const BoardEntry &entry)
{
    if (entry.gone != BoardEntry::Gone::No)
        return Icon::Excluded;
    return entry.isFlagged && !isAside(entry) ? Icon::Flag : progressIcon(entry);
}

Icon progressIcon(const BoardEntry &entry)
{
    switch (entry.progress) {
    case EntryProgress::Unscored:
        return Icon::StateTodo;
    case EntryProgress::Partial:
        return Icon::StatePart;
    case EntryProgress::Complete:
        return Icon::StateDone;
    case EntryProgress::CannotJudge:
        return Icon::CannotJudge;
    case EntryProgress::Recused:
        return Icon::Recuse;
    }
    return Icon::StateTodo;
}

Tone stateTone(const BoardEntry &entry)
{
    if (entry.gone != BoardEntry::Gone::No)
        return Tone::Ink3;
    if (entry.isFlagged)
        return Tone::Warn;
    const bool isAccent =
        !entry.isPractice && (entry.progress == EntryProgress::Complete || entry.progress == EntryProgress::Partial);
    return isAccent ? Tone::Accent : Tone::Ink2;
}

QString markWord(const BoardEntry &entry)
{
    if (!entry.others.empty())
        return word(QT_TRANSLATE_NOOP("EntryState", "Two versions"));
    if (entry.isFlagged)
        return word(QT_TRANSLATE_NOOP("EntryState", "Come back"));
    if (entry.textCorrected)
        return word(QT_TRANSLATE_NOOP("EntryState", "Corrected"));
    if (entry.wasPractised)
        return word(QT_TRANSLATE_NOOP("EntryState", "From practice"));
    return {};
}

QString stateWord(const BoardEntry &entry)
{
    if (entry.gone != BoardEntry::Gone::No)
        return word(QT_TRANSLATE_NOOP("EntryState", "Taken back"));
    if (const QString mark = markWord(entry); !mark.isEmpty())
        return isAside(entry) ? asideWord(entry.sheet.state) + text::betweenFacts() + mark : mark;
    if (entry.isPractice)
        return word(QT_TRANSLATE_NOOP("EntryState", "Practice"));
    switch (entry.progress) {
    case EntryProgress::Unscored:
        return entry.isNew ? word(QT_TRANSLATE_NOOP("EntryState", "New")) : QString();
    case EntryProgress::Partial:
        return word(QT_TRANSLATE_NOOP("EntryState", "%L1 of %L2")).arg(entry.answered).arg(entry.asked);
    case EntryProgress::Complete:
        return {};
    case EntryProgress::CannotJudge:
        return asideWord(SheetState::CannotJudge);
    case EntryProgress::Recused:
        return asideWord(SheetState::Recused);
    }
    return {};
}

QString asideWord(SheetState state)
{
    switch (state) {
    case SheetState::Scored:
        return {};
    case SheetState::CannotJudge:
        return word(QT_TRANSLATE_NOOP("EntryState", "Cannot judge"));
    case SheetState::Recused:
        return word(QT_TRANSLATE_NOOP("EntryState", "Conflict"));
    }
    return {};
}

QString spokenState(const BoardEntry &entry)
{
    if (const QString said = stateWord(entry); !said.isEmpty())
        return said;
    return entry.progress == EntryProgress::Complete ? word(QT_TRANSLATE_NOOP("EntryState", "done"))
                                                : word(QT_TRANSLATE_NOOP("EntryState", "to do"));
}

const std::vector<std::string> &recuseKinds()
{
    static const auto codes = codesOf(recusals);
    return codes;
}

const std::vector<std::string> &cannotJudgeKinds()
{
    static const auto codes = codesOf(cannots);
    return codes;
}

QString kindWord(const std::string &kind)
{
    for (const Words &words : recusals) {
        if (kind == words.code)
            return translated("Kinds", words.words);
    }
    for (const Words &words : cannots) {
        if (kind == words.code)
            return translated("Kinds", words.words);
    }
    return QString::fromStdString(kind);
}

QString goneWord(BoardEntry::Gone gone)
{
    switch (gone) {
    case BoardEntry::Gone::No:
        return {};
    case BoardEntry::Gone::NotAssigned:
        return word(QT_TRANSLATE_NOOP("EntryState", "You are no longer asked to score this entry."));
    case BoardEntry::Gone::Withdrawn:
        return word(QT_TRANSLATE_NOOP("EntryState", "This entry was withdrawn."));
    case BoardEntry::Gone::Disqualified:
        return word(QT_TRANSLATE_NOOP("EntryState", "This entry was disqualified."));
    case BoardEntry::Gone::Duplicate:
        return word(QT_TRANSLATE_NOOP("EntryState", "This entry came twice; the other one is scored."));
    case BoardEntry::Gone::Ineligible:
        return word(QT_TRANSLATE_NOOP("EntryState", "This entry is not eligible."));
    case BoardEntry::Gone::NotIn:
        return word(QT_TRANSLATE_NOOP("EntryState", "This entry is not in this round."));
    case BoardEntry::Gone::Conflicted:
        return word(QT_TRANSLATE_NOOP("EntryState", "You have a conflict of interest with this entry: it is not yours to score."));
    }
    return {};
}

QString shownTotal(const JudgeBoard &board, const BoardEntry &entry, const QLocale &locale)
{
    return entry.sheet.total ? shownNumber(*entry.sheet.total, board.showDigits, locale) : QString();
}

bool passes(EntryFilter filter, const BoardEntry &entry)
{
    const bool counts = !entry.isPractice && entry.gone == BoardEntry::Gone::No;
    switch (filter) {
    case EntryFilter::All:
        return true;
    case EntryFilter::Todo:
        return counts && entry.isOpen();
    case EntryFilter::Flag:
        return entry.isFlagged;
    case EntryFilter::Done:
        return counts && !entry.isOpen();
    }
    return true;
}

std::size_t countOf(EntryFilter filter, const BoardCounts &counts)
{
    switch (filter) {
    case EntryFilter::All:
        return counts.all;
    case EntryFilter::Todo:
        return counts.open();
    case EntryFilter::Flag:
        return counts.flagged;
    case EntryFilter::Done:
        return counts.done();
    }
    return 0;
}

std::vector<std::size_t> shownEntries(const JudgeBoard &board, EntryFilter filter, const EntryId &kept)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < board.entries.size(); ++i) {
        const BoardEntry &entry = *board.entries[i];
        if (passes(filter, entry) || entry.id == kept)
            shown.push_back(i);
    }
    return shown;
}

bool wasTakenBack(const JudgeBoard &board)
{
    return board.counts.all == 0 && std::any_of(board.entries.begin(), board.entries.end(), [](const auto &entry) { return entry->gone != BoardEntry::Gone::No; });
}

std::size_t nextOpen(const JudgeBoard &board, std::size_t from, const std::set<EntryId> &answered, bool hasJustDone)
{
    const std::size_t count = board.entries.size();
    const auto nextOf = [&](bool isPractice) {
        // Practice is gone through once: whoever leaves it blank comes to what counts.
        const std::size_t steps = isPractice ? count - from : count;
        for (std::size_t step = 1; step < steps; ++step) {
            const std::size_t at = (from + step) % count;
            const BoardEntry &entry = *board.entries[at];
            if (entry.isPractice == isPractice && entry.isOpen() && !answered.contains(entry.id))
                return at;
        }
        return JudgeBoard::none;
    };
    // Whoever practises goes on practising: else the second one would be scored in the belief that it does not count.
    const bool practises = from < count && board.entries[from]->isPractice;
    if (const std::size_t at = practises ? nextOf(true) : JudgeBoard::none; at != JudgeBoard::none)
        return at;
    if (const std::size_t at = nextOf(false); at != JudgeBoard::none)
        return at;
    const auto goesNext = [&](std::size_t at) {
        const BoardEntry &entry = *board.entries[at];
        return !entry.isPractice && entry.gone == BoardEntry::Gone::No && (!hasJustDone || (at != from && entry.needsWord()));
    };
    for (std::size_t at = hasJustDone ? 0 : from + 1; at < count; ++at) {
        if (goesNext(at))
            return at;
    }
    return JudgeBoard::none;
}

} // namespace palmares::ui
