#pragma once

#include "ui/coordinator/overview/judgesmodel.h"
#include "ui/coordinator/parts/lettersdialog.h"

namespace palmares::ui {

/// A reminder for each of these judges of whom something is still to come.
std::vector<LettersDialog::Letter> remindersFor(const CallView &call, const std::vector<JudgeRow> &rows,
                                                const std::string &round);

} // namespace palmares::ui
