#pragma once

class QLayout;

namespace palmares::ui {

/// Takes the widgets out of a layout from its start, until `kept` items are left. They are hidden at once and deleted once the event
/// at work is over: it may be one of theirs that asked for it.
void putAway(QLayout &layout, int kept = 0);

} // namespace palmares::ui
