#pragma once

#include "core/office/judging/judgeboard.h"
#include "ui/shell/page.h"

class QKeyEvent;

namespace palmares::ui {

/// What hands can do at the desk beside its actions, for the key card: scoring, going through the criteria,
/// reading. `board` may be null.
std::vector<KeyHint> deskKeys(const BoardSnapshot &board);

/// Scrolls what one reads, wherever the focus is on the sheet: PgUp, PgDown, Space, Home, End.
bool isReadingKey(const QKeyEvent &event);

/// Typed at the desk it belongs to a score: a digit of any script, a point or a minus, without Ctrl or Alt.
bool isScoreKey(const QKeyEvent &event);

/// Shift, AltGr, a lock: by itself no key, and no end of a number. On French keyboards digits need Shift and the comma must not have it.
bool saysNothingAlone(const QKeyEvent &event);

} // namespace palmares::ui
