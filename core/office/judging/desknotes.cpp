#include "core/office/judging/desknotes.h"

#include "core/base/hash.h"
#include "core/store/meta.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace palmares {

namespace {

using nlohmann::json;

std::string noteName(const std::string &round)
{
    return "desk." + round;
}

template <typename Ids>
json hexOf(const Ids &ids)
{
    json list = json::array();
    for (const EntryId &id : ids)
        list.push_back(id.hex());
    return list;
}

/// The note is a convenience: what of it cannot be read is forgotten, never a reason to refuse work.
DeskNotes decoded(const Bytes &bytes)
{
    DeskNotes notes;
    const json body = json::parse(bytes, nullptr, false);
    if (!body.is_object())
        return notes;
    const auto each = [&](const char *name, const auto &take) {
        for (const json &hex : body.value(name, json::array())) {
            if (const auto id = hex.is_string() ? EntryId::fromHex(hex.get<std::string>()) : std::nullopt)
                take(*id);
        }
    };
    each("order", [&](const EntryId &id) { notes.order.push_back(id); });
    each("fresh", [&](const EntryId &id) { notes.fresh.insert(id); });
    each("flagged", [&](const EntryId &id) { notes.flagged.insert(id); });
    each("last", [&](const EntryId &id) { notes.last = id; });
    const json spent = body.value("seconds", json::object());
    for (const auto &[hex, seconds] : spent.items()) {
        const auto id = EntryId::fromHex(hex);
        if (id && seconds.is_number_integer())
            notes.seconds[*id] = std::max<std::int64_t>(0, seconds.get<std::int64_t>());
    }
    return notes;
}

} // namespace

Result<DeskNotes> DeskNotes::load(CallDb &db, const std::string &round)
{
    PALMARES_TRY(const auto bytes, meta(db, noteName(round)));
    return bytes ? decoded(*bytes) : DeskNotes();
}

Done DeskNotes::save(Transaction &transaction, const std::string &round) const
{
    json spent = json::object();
    for (const auto &[entry, time] : seconds)
        spent[entry.hex()] = time;
    const json body{{"order", hexOf(order)},
                    {"fresh", hexOf(fresh)},
                    {"flagged", hexOf(flagged)},
                    {"last", last.isNone() ? json::array() : json::array({last.hex()})},
                    {"seconds", std::move(spent)}};
    return setMeta(transaction, noteName(round), body.dump());
}

bool DeskNotes::meet(const JudgeId &judge, const std::string &round, std::vector<EntryId> entries)
{
    const std::set<EntryId> met(order.begin(), order.end());
    std::erase_if(entries, [&](const EntryId &entry) { return met.find(entry) != met.end(); });
    if (entries.empty())
        return false;
    std::vector<std::pair<Digest, EntryId>> drawn;
    for (const EntryId &entry : entries)
        drawn.emplace_back(hashAs<Digest>({"palm1-order", BytesView("\0", 1), judge.view(), entry.view(), round}), entry);
    std::sort(drawn.begin(), drawn.end());
    for (const auto &[lot, entry] : drawn) {
        order.push_back(entry);
        if (!met.empty())
            fresh.insert(entry);
    }
    return true;
}

std::int64_t DeskNotes::placeOf(const EntryId &entry) const
{
    const auto found = std::find(order.begin(), order.end(), entry);
    return found == order.end() ? 0 : found - order.begin() + 1;
}

std::int64_t DeskNotes::secondsOn(const EntryId &entry) const
{
    const auto found = seconds.find(entry);
    return found == seconds.end() ? -1 : found->second;
}

} // namespace palmares
