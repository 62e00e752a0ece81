#pragma once

#include "ui/judge/sheetcriterion.h"
#include "ui/shell/notices.h"

#include "core/office/judging/judgeboard.h"

#include <functional>
#include <memory>

namespace palmares::ui {

/// An undo or a redo that was done: what the entry was before it, and what it is now.
struct StepSeen {
    std::shared_ptr<const BoardEntry> before; ///< none: not known
    std::shared_ptr<const BoardEntry> after;
    bool isUndo = true;
};

/// Where on a sheet a step can be seen.
struct StepPlace {
    enum class Part { Nothing, Cell, State, Committee, Entrant };
    Part part = Part::Nothing;
    std::size_t cell = 0; ///< of the board's columns, if Cell
};

/// The first thing that differs, as one reads the sheet. Nothing: only what no sheet shows has changed.
StepPlace placeOf(const StepSeen &step);
/// No difference that a judge could see anywhere.
bool isUnseen(const StepSeen &step);

/// "Undone in H-011." and what stands there now. `criteria` is asked again in each language.
NoticeText noticeOf(const StepSeen &step, std::function<std::vector<SheetCriterion>()> criteria);

/// Somebody went on from a number that is no score of the entry with this code.
NoticeText unkeptNotice(const std::string &entry);
/// Somebody is about to close the window over such a number.
NoticeText unkeptAtCloseNotice();

} // namespace palmares::ui
