#pragma once

#include "core/office/callview.h"
#include "core/office/roundreport.h"
#include "core/office/sheetdesk.h"

#include <QStringList>

#include <vector>

namespace palmares::ui {

/// What would be missing for good if the round were closed now, a sentence each; none: everything asked for is here.
QStringList missingWords(const CallView &call, std::uint32_t round, const RoundReport &report);

/// The same of paper: sheets of the round that two people typed differently, or only one has typed.
QStringList typedWords(const std::vector<TypedDraft> &drafts, const std::string &round);

} // namespace palmares::ui
