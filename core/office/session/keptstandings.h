#pragma once

#include "core/office/session/standings.h"
#include "core/store/calldb.h"

#include <future>

namespace palmares {

/// The standings of a call as they lie beside its records.
struct KeptStandings {
    Digest set; ///< the records they were computed from
    Bytes bytes;
};

/// None for a call with so few records that reading them takes no time, and where standingsOf() has none.
std::optional<KeptStandings> standingsToKeep(const RecordSet &set, const CallState &state);
Done keepStandings(Transaction &transaction, const KeptStandings &standings);

/// Those that were kept, if they are whole and belong to the records that are here now, which get their
/// digest in `set`.
Result<std::optional<Standings>> standingsKept(CallDb &db, Digest &set);

/// Computes what to keep on a second thread while the records are being written.
class StandingsKeeper {
public:
    /// `set` and `state` stay as they are until keep() has returned or this object is gone.
    void start(const RecordSet &set, const CallState &state);
    /// Keeps them, if they were started and there are any.
    Done keep(Transaction &transaction);

private:
    std::future<std::optional<KeptStandings>> m_standings;
};

} // namespace palmares
