#pragma once

#include "core/office/view/callview.h"

#include <QString>

namespace palmares::text {

/// The name of a judge as the office knows it; empty if nobody gave one, or it was erased.
QString judgeName(const CallView &call, std::uint32_t judge);
/// The title of an entry: in the wanted language, else the original's, else any; empty if there is none.
QString entryTitle(const CallView &call, std::uint32_t entry, std::string_view lang);
/// The name of a round in the wanted language, else its id.
QString roundTitle(const CallView &call, const std::string &round, std::string_view lang);
/// Whom judges may write to; empty if nobody said.
QString contactOf(const CallView &call, const std::string &round = {});
/// What a panel, a group of its judges, a band or a division is called, else its id.
QString panelTitle(const CallView &call, const std::string &panel, std::string_view lang);
QString stratumTitle(const CallView &call, const std::string &stratum, std::string_view lang);
QString bandTitle(const CallView &call, const std::string &band, std::string_view lang);
QString divisionTitle(const CallView &call, const std::string &division, std::string_view lang);
/// The name of an entrant as the office knows it; empty if it has none, or it was erased.
QString entrantName(const CallView &call, std::uint32_t entry);
/// What a criterion of a round is called, else its id.
QString criterionTitle(const CallView &call, const std::string &round, const std::string &criterion,
                       std::string_view lang);
/// The same of an item of a check.
QString itemTitle(const CallView &call, const std::string &round, const std::string &item, std::string_view lang);

} // namespace palmares::text
