#include "core/store/draftbody.h"

#include "core/base/hash.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace palmares {

namespace {

using nlohmann::json;

constexpr const char *checkName = "check";

json idsOf(const std::vector<RecordId> &ids)
{
    json list = json::array();
    for (const RecordId &id : ids)
        list.push_back(id.hex());
    return list;
}

json membersOf(const Draft &draft)
{
    json values = json::array();
    for (const CellValue &value : draft.values)
        values.push_back({value.criterion, static_cast<int>(value.state), value.value});
    json members{{"base", idsOf(draft.base)},
                 {"committee", draft.committee},
                 {"entrant", draft.entrant},
                 {"entry_record", draft.entryRecord.hex()},
                 {"kind", draft.kind},
                 {"order", draft.order},
                 {"saved_at", draft.savedAt},
                 {"seconds", draft.seconds},
                 {"source", static_cast<int>(draft.source)},
                 {"state", static_cast<int>(draft.state)},
                 {"values", std::move(values)}};
    const bool isTyping = !draft.saysCommittee || !draft.saysEntrant || !draft.seenCommittee.empty() || !draft.seenEntrant.empty();
    if (isTyping) // all else reads as it always did
        members["typing"] = json{{"says_committee", draft.saysCommittee},
                                 {"says_entrant", draft.saysEntrant},
                                 {"seen_committee", idsOf(draft.seenCommittee)},
                                 {"seen_entrant", idsOf(draft.seenEntrant)}};
    return members;
}

template <typename Enum>
Enum enumIn(const json &value, Enum last)
{
    const int number = value.get<int>();
    if (number < 0 || number > static_cast<int>(last))
        throw NonsenseInDatabase{"draft"};
    return static_cast<Enum>(number);
}

RecordId recordIdIn(const json &value)
{
    const auto id = RecordId::fromHex(value.get<std::string>());
    if (!id)
        throw NonsenseInDatabase{"draft"};
    return *id;
}

/// Of JSON that parses, so that only what it says counts. `members` are all but the check.
std::string checkOf(const EntryId &entry, const std::string &round, const json &members)
{
    return hashAs<Digest>({entry.view(), round, std::string_view("\0", 1), members.dump()}).hex();
}

void requireCheck(const EntryId &entry, const std::string &round, json &members)
{
    constexpr std::size_t membersBefore = 11; // what versions wrote that knew no check
    const auto check = members.find(checkName);
    if (check == members.end()) {
        if (members.size() != membersBefore)
            throw NonsenseInDatabase{"draft"};
        return;
    }
    const std::string said = check->get<std::string>();
    members.erase(check);
    if (checkOf(entry, round, members) != said)
        throw NonsenseInDatabase{"draft"};
}

} // namespace

std::string draftBody(const Draft &draft)
{
    json members = membersOf(draft);
    members[checkName] = checkOf(draft.entry, draft.round, members);
    return members.dump();
}

Draft draftFromBody(const EntryId &entry, std::string round, const std::string &text)
{
    try {
        json body = json::parse(text);
        requireCheck(entry, round, body);
        Draft draft;
        draft.entry = entry;
        draft.round = std::move(round);
        draft.state = enumIn(body.at("state"), SheetState::Recused);
        draft.source = enumIn(body.at("source"), SheetSource::Form);
        for (const json &value : body.at("values"))
            draft.values.push_back({value.at(0), enumIn(value.at(1), CellState::CannotJudge), value.at(2)});
        for (const json &id : body.at("base"))
            draft.base.push_back(recordIdIn(id));
        draft.entryRecord = recordIdIn(body.at("entry_record"));
        body.at("kind").get_to(draft.kind);
        body.at("committee").get_to(draft.committee);
        body.at("entrant").get_to(draft.entrant);
        body.at("order").get_to(draft.order);
        body.at("seconds").get_to(draft.seconds);
        body.at("saved_at").get_to(draft.savedAt);
        if (const auto typing = body.find("typing"); typing != body.end()) {
            typing->at("says_committee").get_to(draft.saysCommittee);
            typing->at("says_entrant").get_to(draft.saysEntrant);
            for (const json &id : typing->at("seen_committee"))
                draft.seenCommittee.push_back(recordIdIn(id));
            for (const json &id : typing->at("seen_entrant"))
                draft.seenEntrant.push_back(recordIdIn(id));
        }
        return draft;
    } catch (const json::exception &) {
        throw NonsenseInDatabase{"draft"};
    }
}

std::optional<Draft> readDraft(const EntryId &entry, const std::string &round, const std::string &body)
{
    try {
        return draftFromBody(entry, round, body);
    } catch (const NonsenseInDatabase &) {
        return std::nullopt;
    }
}

void requireWholeDrafts(Sql &sql)
{
    Query drafts(sql, "SELECT entry, round, body FROM draft UNION ALL SELECT entry, round, before FROM draft_log"
                      " WHERE before IS NOT NULL UNION ALL SELECT entry, round, after FROM draft_log WHERE after IS NOT NULL");
    while (drafts.step())
        (void)draftFromBody(drafts.idAt<EntryId>(0), drafts.textAt(1), drafts.textAt(2));
}

} // namespace palmares
