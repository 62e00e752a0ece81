#pragma once

#include "core/office/paper/sheetdesk.h"
#include "core/office/results/roundreport.h"
#include "core/office/view/callview.h"

#include <QStringList>

#include <vector>

namespace palmares::ui {

/// What would be missing for good if the round were closed now, whether or not it was before, a sentence each; none: everything asked
/// for is here.
QStringList missingWords(const CallView &call, std::uint32_t round, const RoundReport &report, std::string_view lang);

/// Judge and entry of each sheet that counts while nobody has decided whether the two are too close. Work for a worker.
std::vector<std::pair<std::uint32_t, std::uint32_t>> tooClose(const CallView &call, std::uint32_t round);
/// As missingWords(), of these sheets.
QStringList tooCloseWords(const CallView &call, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &sheets);

/// What to know about a result before anybody relies on it, a sentence each: what came late, was changed, stands in two versions, or
/// was ranked without a group of judges.
QStringList noticeWords(const CallView &call, const RoundReport &report, std::string_view lang);

/// Of paper, as missingWords(): sheets of the round that two people typed differently, or only one has typed.
QStringList typedWords(const std::vector<TypedDraft> &drafts, const std::string &round);

} // namespace palmares::ui
