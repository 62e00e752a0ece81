#pragma once

#include "core/office/callview.h"

#include <QString>

namespace palmares::ui {

/// The name of a judge as the office knows it; empty if nobody gave one, or it was erased.
QString judgeName(const CallView &call, std::uint32_t judge);
/// "J-07 Benoît Lefèvre", each part in its own direction.
QString judgeCodeAndName(const CallView &call, std::uint32_t judge);
/// The title of an entry: in the wanted language, else the original's, else any; empty if there is none.
QString entryTitle(const CallView &call, std::uint32_t entry, std::string_view lang);
/// The name of a round in the wanted language, else its id.
QString roundTitle(const CallView &call, const std::string &round, std::string_view lang);
/// Whom judges may write to; empty if nobody said.
QString contactOf(const CallView &call);
/// What a criterion of a round is called, else its id.
QString criterionTitle(const CallView &call, const std::string &round, const std::string &criterion,
                       std::string_view lang);

} // namespace palmares::ui
