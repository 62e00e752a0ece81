#pragma once

#include "tests/core/merge/world.h"
#include "tests/support/longrun.h"

#include <cstdlib>
#include <set>

// Random histories of a call: three coordinators who share the call key, two judges with two laptops each,
// one stranger. Each has its own home; what one has not been sent it does not know.

namespace palmares::tests {

/// Makes rapidcheck run as many cases as PALMARES_PROPERTY_RUNS says, or `usual` (ten times that in a long
/// run), from the seed of the run.
inline void setRuns(int usual)
{
    const auto runs = runCount("PALMARES_PROPERTY_RUNS", static_cast<std::uint64_t>(usual),
                               static_cast<std::uint64_t>(usual) * 10);
    qputenv("RC_PARAMS", QByteArray::fromStdString("seed=" + std::to_string(runSeed()) +
                                                   " max_success=" + std::to_string(runs) + " max_size=100"));
}

inline constexpr int coordinators = 3;
inline constexpr int laptops = 4; ///< homes 3 to 6: laptops 1, 2 (of judge 1) and 3, 4 (of judge 2)
inline constexpr int strangerLaptop = 9;
inline constexpr int homes = coordinators + laptops;
inline int judgeOfLaptop(int laptop)
{
    return (laptop + 1) / 2;
}

/// What anybody may write in one of two slots of a type, in one of three variants that differ in what decides
/// equality, as far as the type has such fields.
inline Content sampleOf(const World &world, RecordType type, int slot, int variant)
{
    const int judge = 1 + slot % 2;
    const int entry = 1 + slot / 2 % 2;
    const auto digits = static_cast<std::int64_t>(4 + variant);
    switch (type) {
    case RecordType::Genesis:
        return GenesisContent{"OTHER", idOf<Salt>(variant)};
    case RecordType::Texts:
        return TextsContent{slot % 2 ? "en" : "fr",
                            {{"title", idOf<Ref>(1)}, {"welcome", idOf<Ref>(10 + variant)}}};
    case RecordType::Setting:
        return SettingContent{"deadline", slot % 2 ? "one" : "", std::to_string(variant), {}};
    case RecordType::Round: {
        const char *extra[] = {"", R"(,"cut":{"top":1})", R"(,"scale":{"max":"20"})"};
        return World::roundContent(World::rules(slot % 2 ? "one" : "two", extra[variant]), slot % 2);
    }
    case RecordType::Judge: {
        JudgeContent content = World::judgeContent(judge);
        content.priv = idOf<Ref>(20 + variant);
        if (variant == 2)
            content.panels = {{"one", "all", ""}};
        return content;
    }
    case RecordType::Invite:
        return InviteContent{World::judge(judge), 2 + slot, world.inviteKey(judge, 2 + slot).publicKey()};
    case RecordType::Enrol:
        // Vouched for by nobody but its maker.
        return EnrolContent{World::judge(judge), 1, "label " + std::to_string(variant),
                            vouchFor(world.laptop(8), world.call(), World::judge(judge), world.device(9))};
    case RecordType::Interest:
        return InterestContent{World::judge(judge), {idOf<Ref>(30 + variant)}};
    case RecordType::Entry: {
        EntryContent content = World::entryContent(entry);
        content.attributes = {{"region", variant ? "north" : "south"}};
        content.code = variant == 2 ? "E-9" : content.code;
        return content;
    }
    case RecordType::Entrant:
        return EntrantContent{World::entry(entry), idOf<Ref>(40 + variant), {{"age", "adult"}}};
    case RecordType::Status:
        return World::statusContent(entry,
                                    std::array{StatusState::In, StatusState::Withdrawn,
                                               StatusState::Received}[static_cast<std::size_t>(variant)]);
    case RecordType::Assign:
        return World::assignContent(judge, entry, variant != 1);
    case RecordType::Conflict: {
        const std::array states = {ConflictState::Declared, ConflictState::Dismissed,
                                   ConflictState::Confirmed};
        return ConflictContent{World::judge(judge),
                               World::entry(entry),
                               states[static_cast<std::size_t>(variant)],
                               "family",
                               {}};
    }
    case RecordType::Issue: {
        const char *extra[] = {"", R"(,"scale":{"max":"20"})", ""};
        return IssueContent{
            World::judge(judge), "one", formId(World::rules("one", extra[variant]), 0), 1 + slot, {}, {}};
    }
    case RecordType::Sheet: {
        SheetContent content = world.sheet(judge, entry, digits, digits);
        if (variant == 2 && slot > 3)
            content.values.pop_back();
        return content;
    }
    case RecordType::Submit: {
        const SheetContent listed = world.sheet(judge, entry, digits, 9);
        return SubmitContent{"one", SubmitKind::Interim,
                             world.list<RecordId>({world.by(8, listed).header.id})};
    }
    case RecordType::Resolve:
        return world.resolve(judge, entry, {});
    case RecordType::Settle: {
        SettleContent content;
        content.code = "second_device";
        content.about = {world.device(1 + slot).hex()};
        content.answer = std::array{SettleAnswer::DeviceConfirmed, SettleAnswer::DeviceRevoked,
                                    SettleAnswer::Seen}[static_cast<std::size_t>(variant)];
        return content;
    }
    case RecordType::Aside: {
        AsideContent content;
        content.about = idOf<Digest>(1 + slot);
        content.ids = world.list<RecordId>({idOf<RecordId>(50 + variant), idOf<RecordId>(60)});
        return content;
    }
    case RecordType::Close: {
        CloseContent content;
        content.round = slot % 2 ? "one" : "two";
        content.rules = rulesId(World::rules(), 0);
        content.restsOn = world.list<RecordId>({idOf<RecordId>(70 + variant)});
        content.setDigest = content.resultDigest = idOf<Digest>(1);
        return content;
    }
    case RecordType::Decision: {
        DecisionContent content;
        content.entry = World::entry(entry);
        content.award = "prize";
        content.outcome = std::array{Outcome::Winner, Outcome::RunnerUp,
                                     Outcome::Declined}[static_cast<std::size_t>(variant)];
        content.place = 1;
        content.close = idOf<RecordId>(90); // without one it would be taken back
        return content;
    }
    case RecordType::Minute: {
        MinuteContent content;
        content.meeting = "first";
        content.number = 1 + slot;
        content.text = idOf<Ref>(80 + variant);
        return content;
    }
    case RecordType::Erase: {
        EraseContent content;
        content.refs = world.list<Ref>({idOf<Ref>(90 + variant)});
        return content;
    }
    case RecordType::Unknown:
        break;
    }
    return world.sheet(judge, entry, digits, digits);
}

} // namespace palmares::tests
