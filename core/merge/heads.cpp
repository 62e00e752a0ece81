#include "core/merge/heads.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace palmares {

namespace {

constexpr bool slot = true, noSlot = false, whole = true, byField = false, aside = true, never = false;
constexpr bool device = true, noDevice = false, callKey = true, noCallKey = false;

// In the order of RecordType. The fields that decide equality belong to the records: starredFields().
constexpr std::array<TypeRule, 24> table = {{
    {RecordType::Genesis, noSlot, byField, never, noDevice, callKey},
    {RecordType::Texts, slot, byField, aside, noDevice, callKey},
    {RecordType::Setting, slot, byField, aside, noDevice, callKey},
    {RecordType::Round, slot, whole, aside, noDevice, callKey},
    {RecordType::Judge, slot, byField, aside, noDevice, callKey},
    {RecordType::Invite, slot, byField, aside, noDevice, callKey},
    {RecordType::Enrol, slot, byField, aside, device, noCallKey},
    {RecordType::Interest, slot, byField, aside, device, noCallKey},
    {RecordType::Entry, slot, byField, aside, noDevice, callKey},
    {RecordType::Entrant, slot, byField, aside, noDevice, callKey},
    {RecordType::Status, slot, byField, aside, noDevice, callKey},
    {RecordType::Assign, slot, byField, aside, noDevice, callKey},
    {RecordType::Conflict, slot, byField, aside, device, callKey},
    {RecordType::Issue, noSlot, byField, aside, noDevice, callKey},
    {RecordType::Sheet, slot, whole, aside, device, callKey},
    {RecordType::Submit, slot, byField, aside, device, noCallKey},
    {RecordType::Resolve, slot, whole, aside, noDevice, callKey},
    {RecordType::Settle, slot, byField, aside, noDevice, callKey},
    {RecordType::Aside, slot, byField, never, noDevice, callKey},
    {RecordType::Close, slot, whole, aside, noDevice, callKey},
    {RecordType::Decision, slot, byField, aside, noDevice, callKey},
    {RecordType::Minute, noSlot, byField, aside, noDevice, callKey},
    {RecordType::Erase, noSlot, byField, never, noDevice, callKey},
    {RecordType::Unknown, noSlot, byField, aside, noDevice, noCallKey},
}};

constexpr bool tableIsInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].type != static_cast<RecordType>(i))
            return false;
    }
    return static_cast<std::size_t>(RecordType::Unknown) + 1 == table.size();
}
static_assert(tableIsInOrder());

} // namespace

const TypeRule &typeRule(RecordType type)
{
    return table[static_cast<std::size_t>(type)];
}

bool replaces(const SlotRecord &newer, const SlotRecord &older)
{
    return newer.byCallKey || !older.byCallKey;
}

std::vector<SlotRecord> headsOf(std::span<const SlotRecord> slotRecords, const Replacing &replacing)
{
    if (slotRecords.size() == 1)
        return {slotRecords.front()};

    struct Named {
        const RecordId *id;
        const SlotRecord *by;
    };
    std::vector<Named> named;
    for (const SlotRecord &newer : slotRecords) {
        for (const RecordId &past : newer.record->header.past)
            named.push_back({&past, &newer});
    }
    const auto byId = [](const Named &a, const Named &b) { return *a.id < *b.id; };
    std::sort(named.begin(), named.end(), byId);

    std::vector<SlotRecord> heads;
    for (const SlotRecord &older : slotRecords) {
        const auto [from, to] = std::equal_range(named.begin(), named.end(), Named{&older.record->header.id, nullptr}, byId);
        if (std::none_of(from, to, [&](const Named &one) { return replacing(*one.by, older); }))
            heads.push_back(older);
    }
    return heads;
}

std::vector<SlotRecord> headsOf(std::span<const SlotRecord> slotRecords)
{
    return headsOf(slotRecords, replaces);
}

bool sameValue(const SlotRecord &a, const SlotRecord &b)
{
    return a.says == b.says || (a.says && b.says && equalHeads(*a.says, *b.says));
}

bool isFork(std::span<const SlotRecord> heads)
{
    return std::any_of(heads.begin(), heads.end(), [&](const SlotRecord &head) { return !sameValue(heads.front(), head); });
}

std::vector<std::string> differingFields(std::span<const SlotRecord> heads)
{
    std::vector<std::string> names;
    if (!isFork(heads))
        return names;
    // A field that every head has with one value occurs as often as there are heads; any other field differs.
    std::vector<std::pair<std::string, std::string>> fields;
    for (const SlotRecord &head : heads) {
        if (!head.says)
            continue;
        for (auto &field : starredFields(*head.says))
            fields.push_back(std::move(field));
    }
    std::sort(fields.begin(), fields.end());
    for (std::size_t i = 0; i < fields.size();) {
        std::size_t end = i;
        while (end < fields.size() && fields[end] == fields[i])
            ++end;
        if (end - i != heads.size() && (names.empty() || names.back() != fields[i].first))
            names.push_back(fields[i].first);
        i = end;
    }
    return names;
}

std::vector<RecordId> pastOver(std::span<const Record *const> heads)
{
    std::vector<RecordId> past;
    for (const Record *head : heads) {
        past.push_back(head->header.id);
        past.insert(past.end(), head->header.past.begin(), head->header.past.end());
    }
    std::sort(past.begin(), past.end());
    past.erase(std::unique(past.begin(), past.end()), past.end());
    return past;
}

} // namespace palmares
