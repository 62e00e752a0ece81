#pragma once

#include "core/office/judging/judgeboard.h"
#include "ui/widgets/icon.h"

#include <QString>

#include <set>
#include <vector>

namespace palmares::ui {

/// How an entry's state is told in lists: an icon, a word, a colour.
Icon stateIcon(const BoardEntry &entry);
/// How far the scoring is, whatever else there is to say about the entry.
Icon progressIcon(const BoardEntry &entry);
Tone stateTone(const BoardEntry &entry);
/// "2 of 4", "Come back", "Conflict" …; empty where the icon says it all. An entry that one stepped back from says so,
/// flagged or not.
QString stateWord(const BoardEntry &entry);
/// What there is to say beside the scores: "Come back", "Corrected" …; may be empty.
QString markWord(const BoardEntry &entry);
/// The same for those who listen, never empty.
QString spokenState(const BoardEntry &entry);
/// Of a sheet that stands aside: "Conflict" or "Cannot judge"; empty of one that is scored.
QString asideWord(SheetState state);

/// Why somebody stepped back from an entry, and why one could not judge it: coded words as sheets keep them,
/// in the order in which they are offered.
const std::vector<std::string> &recuseKinds();
const std::vector<std::string> &cannotJudgeKinds();
/// In words; a word of another program as it is.
QString kindWord(const std::string &kind);

/// What a taken-back entry is told as.
QString goneWord(BoardEntry::Gone gone);

/// The own total of an entry as the board's rules show it; empty while there is none.
QString shownTotal(const JudgeBoard &board, const BoardEntry &entry, const QLocale &locale);

/// Which entries a list shows.
enum class EntryFilter { All, Todo, Flag, Done };
bool passes(EntryFilter filter, const BoardEntry &entry);
std::size_t countOf(EntryFilter filter, const BoardCounts &counts);
/// The entries that pass, as indices in the board; `kept` is shown in any case, so that nothing leaves the
/// list while somebody works on it.
std::vector<std::size_t> shownEntries(const JudgeBoard &board, EntryFilter filter, const EntryId &kept);

/// Nothing is asked any more of what was.
bool wasTakenBack(const JudgeBoard &board);

/// The entry to go to after this one: the next that is open in the judge's order, going round; else the next that counts and can be scored,
/// or, for whoever has just done the last open one (`hasJustDone`), the next that needs the judge's word; JudgeBoard::none at the end of all.
/// From one to practise on the next open one of those comes first. Entries in `answered` are done, though the board does not know it yet.
std::size_t nextOpen(const JudgeBoard &board, std::size_t from, const std::set<EntryId> &answered = {}, bool hasJustDone = false);

} // namespace palmares::ui
