#pragma once

#include "core/office/results/roundreport.h"
#include "core/office/session/session.h"

namespace palmares {

/// The result of a round with the words that are printed around it.
struct RankedCall {
    std::string name;                               ///< the call's short name
    std::string title;                              ///< in the wanted language, else as CallView::title()
    std::map<std::string, std::string> entryTitles; ///< by code; empty: the text is not here
    Digest set;                                     ///< what it was computed from
    RoundReport report;
};

/// Of a call that is open. \errors those of ResultDesk::report()
Result<RankedCall> rankedCall(const CallView &call, std::string_view round, std::string_view lang);

/// Of a call that lies on disk. If its standings were kept and belong to its records, those are read instead
/// of the records, which gives the same; else they are kept for the next time if there are many records.
/// \errors those of CallSession::open() and ResultDesk::report()
Result<RankedCall> rankedCall(const Environment &environment, const CallFolder &folder,
                              std::string_view round, std::string_view lang);

} // namespace palmares
