#pragma once

#include "core/office/judging/judgeboard.h"
#include "core/office/view/callview.h"

namespace palmares {

/// What Home shows of a call, as its records tell it: the office counts sheets that have come in, a judge those that were
/// sent. `now` in ms.
CallCard cardOf(const CallView &view, std::int64_t now);

/// The same for a judge at work, who also wants to see what was typed since: progress, what is not sent, where to go on.
CallCard cardOf(const CallView &view, const JudgeBoard &board, std::int64_t now);

/// What a desk has told of a judge's own work stays on the card until a desk tells more: records know nothing of what is typed and not
/// sent, and how many entries there are to judge is counted by the desk. Nothing of another round is kept.
void keepProgress(CallCard &card, const CallCard &before);

/// When the round ends, in ms: its own deadline, else that of the call; −1: none. A claim, shown and never enforced.
std::int64_t deadlineOf(const CallState &state, std::string_view round);

} // namespace palmares
