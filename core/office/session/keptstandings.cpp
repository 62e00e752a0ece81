#include "core/office/session/keptstandings.h"

#include "core/store/meta.h"
#include "core/store/truth.h"

#include <new>
#include <system_error>

namespace palmares {

namespace {

constexpr const char *cacheName = "standings";
/// With fewer records the whole call is read in some twentieth of a second.
constexpr std::size_t manyRecords = 20'000;

} // namespace

std::optional<KeptStandings> standingsToKeep(const RecordSet &set, const CallState &state)
{
    if (set.size() < manyRecords)
        return std::nullopt;
    const auto standings = standingsOf(set, state);
    if (!standings)
        return std::nullopt;
    return KeptStandings{set.digest(), packed(*standings)};
}

Done keepStandings(Transaction &transaction, const KeptStandings &standings)
{
    return putCache(transaction, cacheName, standings.set, standings.bytes);
}

Result<std::optional<Standings>> standingsKept(CallDb &db, Digest &set)
{
    PALMARES_TRY(const bool isKept, hasCache(db, cacheName));
    if (!isKept)
        return std::optional<Standings>();
    PALMARES_TRY(const std::vector<RecordId> ids, knownIds(db));
    set = setDigest(ids);
    PALMARES_TRY(const std::optional<Bytes> bytes, cache(db, cacheName, set));
    return bytes ? unpackedStandings(*bytes) : std::optional<Standings>();
}

void StandingsKeeper::start(const RecordSet &set, const CallState &state)
{
    try {
        m_standings = std::async(std::launch::async, [&set, &state] { return standingsToKeep(set, state); });
    } catch (const std::system_error &) {
        // No thread to be had: nothing is kept, and whoever ranks next reads the records.
    }
}

Done StandingsKeeper::keep(Transaction &transaction)
{
    if (!m_standings.valid())
        return {};
    std::optional<KeptStandings> standings;
    try {
        standings = m_standings.get();
    } catch (const std::bad_alloc &) {
        return {}; // the same
    }
    return standings ? keepStandings(transaction, *standings) : Done();
}

} // namespace palmares
