#pragma once

#include "core/office/judging/judgeboard.h"
#include "core/office/judging/judgewelcome.h"
#include "ui/judge/sheetcriterion.h"
#include "ui/viewer/shownentry.h"

#include <vector>

namespace palmares::ui {

/// What the judge's pages take from a snapshot of the call, in one language.

/// The criteria in the order of the board's columns, with their words.
std::vector<SheetCriterion> criteriaOf(const JudgeBoard &board, const JudgeWelcome &welcome);

/// How the rules sum up one sheet: "mean", "sum", "percent of the most", of a check "in all".
QString totalName(const CallView &view, std::uint32_t round);
/// The same at the head of a column: "Mean".
QString asHeading(const QString &name);

/// The title of an entry as a line on screen: nothing in it changes the order of reading.
QString titleLine(const BoardEntry &entry, std::string_view lang);

/// An entry for the viewer: its texts, the original first, and its files, which are read when somebody opens
/// one.
ShownEntry shownEntry(const CallSnapshot &view, const JudgeBoard &board, const BoardEntry &entry);
/// The files of an entry of the snapshot, each with a name that says what it is.
QList<ShownFile> shownFiles(const CallSnapshot &view, std::uint32_t entry);
/// What its files are called in the present language.
QStringList fileNames(const CallSnapshot &view, const BoardEntry &entry);

} // namespace palmares::ui
