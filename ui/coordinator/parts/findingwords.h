#pragma once

#include "core/office/view/callview.h"

#include <QString>

namespace palmares::ui {

/// A finding as one sentence for whoever looks at a window: where the words of ui/text name a verb of the command line, this
/// names the thing itself.
QString findingWords(const CallView &call, const CallFinding &finding);

} // namespace palmares::ui
