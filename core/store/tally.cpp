#include "core/store/tally.h"

#include "core/store/sql.h"

#include <cstring>

namespace palmares {

namespace {

constexpr const char *talliesName = "store.tallies";
constexpr std::size_t idSize = 32;

std::array<std::uint64_t, 4> lanesOf(BytesView id)
{
    if (id.size() != idSize)
        throw NonsenseInDatabase{"id"};
    std::array<std::uint64_t, 4> lanes{};
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        for (std::size_t i = 0; i < 8; ++i)
            lanes[lane] |= static_cast<std::uint64_t>(static_cast<unsigned char>(id[lane * 8 + i])) << (8 * i);
    }
    return lanes;
}

std::array<Tally *, 4> all(Tallies &tallies)
{
    return {&tallies.records, &tallies.commits, &tallies.lists, &tallies.texts};
}

void put(Bytes &bytes, std::uint64_t number)
{
    for (std::size_t i = 0; i < 8; ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xff);
}

std::uint64_t take(BytesView &bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(8);
    return number;
}

} // namespace

void Tally::add(BytesView id)
{
    const auto lanes = lanesOf(id);
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += lanes[i];
    ++rows;
}

void Tally::remove(BytesView id)
{
    const auto lanes = lanesOf(id);
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] -= lanes[i];
    --rows;
}

std::optional<Tallies> storedTallies(Sql &sql)
{
    Query row(sql, "SELECT value FROM meta WHERE name=?1");
    if (!row.text(1, talliesName).step())
        return std::nullopt;
    BytesView bytes = row.blobAt(0);
    Tallies tallies;
    if (bytes.size() != all(tallies).size() * 5 * 8)
        throw NonsenseInDatabase{"tallies"};
    for (Tally *tally : all(tallies)) {
        tally->rows = take(bytes);
        for (std::uint64_t &lane : tally->sum)
            lane = take(bytes);
    }
    return tallies;
}

std::optional<Tallies> tallies(Sql &sql)
{
    return sql.inTransaction() && sql.tallies ? sql.tallies : storedTallies(sql);
}

Tally countedTally(Sql &sql, const char *idsInOrder)
{
    Tally tally;
    Bytes before;
    Query rows(sql, idsInOrder);
    while (rows.step()) {
        const BytesView id = rows.blobAt(0);
        if (tally.rows > 0 && id <= BytesView(before))
            throw NonsenseInDatabase{"order"};
        tally.add(id);
        before.assign(id);
    }
    return tally;
}

Tallies countedTallies(Sql &sql)
{
    return {countedTally(sql, recordIdsInOrder), countedTally(sql, commitIdsInOrder), countedTally(sql, listIdsInOrder),
            countedTally(sql, textIdsInOrder)};
}

void storeTallies(Sql &sql, const Tallies &tallies)
{
    Bytes bytes;
    Tallies copy = tallies;
    for (const Tally *tally : all(copy)) {
        put(bytes, tally->rows);
        for (const std::uint64_t lane : tally->sum)
            put(bytes, lane);
    }
    Query(sql, "INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value=excluded.value")
        .text(1, talliesName)
        .blob(2, bytes)
        .run();
}

} // namespace palmares
