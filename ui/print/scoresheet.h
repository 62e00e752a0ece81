#pragma once

#include "core/office/paper/sheetdesk.h"
#include "ui/print/pdf.h"

#include <QString>

#include <functional>
#include <vector>

namespace palmares::print {

struct ScoreSheetRequest {
    FormsRequest forms;     ///< whose, in which round and language, and the folder
    Paper paper = Paper::A4;
    bool withTexts = false; ///< also the text of each entry, before its sheet
};

/// True to go on.
using SheetProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Score sheets to fill in with a pen, one PDF for each judge, "CALL-ROUND-JUDGE.pdf", in a language the judge reads: a page that
/// tells how, then a page for each entry with its code, the check code by which it is typed in again, and a row of boxes for each
/// criterion. Names nobody. Needs a QGuiApplication; from any thread.
/// \errors those of SheetDesk::forms(), CANNOT_WRITE, DISK_FULL, CANCELLED (what was written by then stays)
Result<std::vector<FormWritten>> writeScoreSheets(const CallView &view, const ScoreSheetRequest &request,
                                                  const SheetProgress &progress = {});

/// One judge's sheets. \errors CANNOT_WRITE, DISK_FULL
Done writeScoreSheet(const JudgeForm &form, Paper paper, bool withTexts, const QString &file);

} // namespace palmares::print
