#pragma once

#include "core/office/results/resultdesk.h"
#include "ui/shell/notices.h"

namespace palmares::ui {

/// What to say when the next round has been filled.
NoticeText advanceNotice(const AdvanceReport &report, const QString &round);

} // namespace palmares::ui
