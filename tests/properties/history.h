#pragma once

#include "tests/core/merge/world.h"

#include <cstdlib>
#include <set>

// Random histories of a call: three coordinators who share the call key, two judges with two laptops each, one stranger.
// Each has its own home; what one has not been sent it does not know.

namespace palmares::tests {

/// Makes rapidcheck run as many cases as PALMARES_PROPERTY_RUNS says, or `usual`.
inline void setRuns(int usual)
{
    const char *wanted = std::getenv("PALMARES_PROPERTY_RUNS");
    const std::string runs = wanted ? std::string(wanted) : std::to_string(usual);
    qputenv("RC_PARAMS", QByteArray::fromStdString("max_success=" + runs + " max_size=40"));
}

inline constexpr int coordinators = 3;
inline constexpr int laptops = 4; ///< homes 3 to 6: laptops 1, 2 (of judge 1) and 3, 4 (of judge 2)
inline constexpr int strangerLaptop = 9;
inline constexpr int homes = coordinators + laptops;
inline int judgeOfLaptop(int laptop) { return (laptop + 1) / 2; }

/// What anybody may write in one of two slots of a type, in one of three variants that differ in what decides equality, as
/// far as the type has such fields.
inline Content sampleOf(const World &world, RecordType type, int slot, int variant)
{
    const int judge = 1 + slot % 2;
    const int entry = 1 + slot / 2 % 2;
    const auto digits = static_cast<std::int64_t>(4 + variant);
    switch (type) {
    case RecordType::Genesis:
        return GenesisContent{"OTHER", idOf<Salt>(variant)};
    case RecordType::Texts:
        return TextsContent{slot % 2 ? "en" : "fr", {{"title", idOf<Ref>(1)}, {"welcome", idOf<Ref>(10 + variant)}}};
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
        return World::statusContent(entry, std::array{StatusState::In, StatusState::Withdrawn, StatusState::Received}[
                                               static_cast<std::size_t>(variant)]);
    case RecordType::Assign:
        return World::assignContent(judge, entry, variant != 1);
    case RecordType::Conflict: {
        const std::array states = {ConflictState::Declared, ConflictState::Dismissed, ConflictState::Confirmed};
        return ConflictContent{World::judge(judge), World::entry(entry), states[static_cast<std::size_t>(variant)], "family", {}};
    }
    case RecordType::Issue: {
        const char *extra[] = {"", R"(,"scale":{"max":"20"})", ""};
        return IssueContent{World::judge(judge), "one", formId(World::rules("one", extra[variant]), 0), 1 + slot, {}, {}};
    }
    case RecordType::Sheet: {
        SheetContent content = world.sheet(judge, entry, digits, digits);
        if (variant == 2 && slot > 3)
            content.values.pop_back();
        return content;
    }
    case RecordType::Submit: {
        const SheetContent listed = world.sheet(judge, entry, digits, 9);
        return SubmitContent{"one", SubmitKind::Interim, world.list<RecordId>({world.by(8, listed).header.id})};
    }
    case RecordType::Resolve:
        return world.resolve(judge, entry, {});
    case RecordType::Settle: {
        SettleContent content;
        content.code = "second_device";
        content.about = {world.device(1 + slot).hex()};
        content.answer = std::array{SettleAnswer::DeviceConfirmed, SettleAnswer::DeviceRevoked, SettleAnswer::Seen}[
            static_cast<std::size_t>(variant)];
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
        content.outcome = std::array{Outcome::Winner, Outcome::RunnerUp, Outcome::Declined}[static_cast<std::size_t>(variant)];
        content.place = 1;
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

class History {
public:
    explicit History(const World &world) : m_world(world)
    {
        std::vector<Record> base = world.running(2, 2);
        std::erase_if(base, [](const Record &record) { return record.header.type == RecordType::Enrol; });
        for (int home = 0; home < homes; ++home) {
            for (const Record &record : base)
                learn(home, record);
        }
        for (int laptop = 1; laptop <= laptops; ++laptop) {
            const Record enrol = world.enrol(judgeOfLaptop(laptop), laptop);
            learn(homeOf(laptop), enrol);
            learn(0, enrol);
        }
        m_backups = m_known;
    }

    /// One step, told by four numbers, so that rapidcheck can make histories shorter.
    void step(const std::array<std::uint8_t, 4> &by)
    {
        const auto [what, a, b, c] = by;
        const int laptop = 1 + a % laptops;
        const int coordinator = a % coordinators;
        switch (what % 14) {
        case 0:
        case 1:
        case 2:
        case 3:
            return write(homeOf(laptop), laptop, ownSheet(laptop, b, c));
        case 4:
            return write(homeOf(laptop), laptop, ownOther(laptop, b, c));
        case 5:
        case 6:
        case 7: {
            const auto type = static_cast<RecordType>(b % static_cast<int>(RecordType::Unknown));
            if (writersOf(type) != Writers::Device && type != RecordType::Genesis && type != RecordType::Resolve)
                write(coordinator, 0, sampleOf(m_world, type, c / 3 % 4, c % 3));
            return;
        }
        case 8:
            return resolveSomething(coordinator, b, c);
        case 9:
            return setAside(coordinator, b, c);
        case 10:
            return send(b % homes, coordinator);
        case 11:
            return send(coordinator, b % homes);
        case 12:
            return beHostile(a, b, c);
        case 13:
            // A copy of the folder of another day comes back, or a copy is kept.
            if (c % 2)
                m_known[homeOf(laptop)] = m_backups[homeOf(laptop)];
            else
                m_backups[homeOf(laptop)] = m_known[homeOf(laptop)];
            return;
        }
    }

    RecordSet setOf(int home) const
    {
        std::vector<Record> records;
        for (const RecordId &id : m_known[home])
            records.push_back(m_records.at(id));
        return m_world.set(std::move(records));
    }
    std::vector<Record> everything() const
    {
        std::vector<Record> records;
        for (const auto &[id, record] : m_records)
            records.push_back(record);
        return records;
    }
    /// What its author had seen when it was written; none for what was written to deceive.
    const std::set<RecordId> *seenFor(const RecordId &id) const
    {
        const auto at = m_seen.find(id);
        return at == m_seen.end() ? nullptr : &at->second;
    }

private:
    static std::size_t homeOf(int laptop) { return static_cast<std::size_t>(coordinators + laptop - 1); }

    void learn(std::size_t home, const Record &record)
    {
        m_records.emplace(record.header.id, record);
        m_known[home].insert(record.header.id);
    }

    Content ownSheet(int laptop, int b, int c) const
    {
        const int slot = (judgeOfLaptop(laptop) - 1) + 2 * (b % 2);
        return sampleOf(m_world, RecordType::Sheet, slot, c % 3);
    }

    Content ownOther(int laptop, int b, int c) const
    {
        const int slot = (judgeOfLaptop(laptop) - 1) + 2 * (b % 2);
        const std::array types = {RecordType::Conflict, RecordType::Interest, RecordType::Submit};
        const RecordType type = types[static_cast<std::size_t>(b / 2 % 3)];
        return sampleOf(m_world, type, slot, type == RecordType::Conflict ? c % 2 : c % 3);
    }

    Record make(int laptop, const Content &content, std::vector<RecordId> past) const
    {
        return laptop ? m_world.by(laptop, content, std::move(past)) : m_world.office(content, std::move(past));
    }

    /// Writes what replaces everything that this home knows in the slot. A laptop is shown none of the coordinator's.
    void write(std::size_t home, int laptop, const Content &content)
    {
        const Record bare = make(laptop, content, {});
        std::vector<RecordId> past;
        for (const RecordId &id : m_known[home]) {
            const RecordHeader &header = m_records.at(id).header;
            if (!bare.header.slot.empty() && header.slot == bare.header.slot
                && (!laptop || header.author != m_world.callKey()))
                past.push_back(id);
        }
        if (past.size() > 200)
            return;
        const Record record = make(laptop, content, past);
        m_seen[record.header.id] = m_known[home];
        learn(home, record);
    }

    void resolveSomething(int home, int b, int c)
    {
        const CallState state = viewOf(setOf(home));
        std::vector<const SheetSlot *> forks;
        for (const SheetSlot &slot : state.sheets) {
            if (slot.verdict == SheetVerdict::Forked)
                forks.push_back(&slot);
        }
        if (forks.empty())
            return;
        const SheetSlot &slot = *forks[static_cast<std::size_t>(b) % forks.size()];
        const auto heads = state.headsOf(slot);
        ResolveContent resolve{RecordType::Sheet, state.judges[slot.judge].id, state.entries[slot.entry].id,
                               state.rounds[slot.round].id, {}, {}};
        if (c % 4)
            resolve.stands = heads[static_cast<std::size_t>(c) % heads.size()].head;
        write(static_cast<std::size_t>(home), 0, resolve);
    }

    void setAside(int home, int b, int c)
    {
        AsideContent content;
        content.about = idOf<Digest>(1 + b % 2);
        const auto &known = m_known[static_cast<std::size_t>(home)];
        if (c % 3) {
            auto at = known.begin();
            std::advance(at, (b * 7 + c) % static_cast<int>(known.size()));
            content.ids = m_world.list<RecordId>({*at});
        }
        write(static_cast<std::size_t>(home), 0, content);
    }

    /// A ballot, a bundle or a package: laptops are sent the coordinator's records only.
    void send(int from, int to)
    {
        for (const RecordId &id : m_known[static_cast<std::size_t>(from)]) {
            const Record &record = m_records.at(id);
            if (to < coordinators || record.header.author == m_world.callKey())
                m_known[static_cast<std::size_t>(to)].insert(id);
        }
    }

    /// A stranger, or a laptop outside its judge's slots, or one that names whatever it can.
    void beHostile(int a, int b, int c)
    {
        const int laptop = a % 3 ? 1 + a % laptops : strangerLaptop;
        const auto type = static_cast<RecordType>(b % static_cast<int>(RecordType::Unknown));
        if (type == RecordType::Genesis || (type == RecordType::Enrol && laptop != strangerLaptop))
            return;
        const Content content = sampleOf(m_world, type, c / 3 % 4, c % 3);
        const Record bare = make(laptop, content, {});
        std::vector<RecordId> past;
        for (const auto &[id, record] : m_records) {
            if (!bare.header.slot.empty() && record.header.slot == bare.header.slot && record.header.author == m_world.callKey())
                past.push_back(id);
        }
        learn(static_cast<std::size_t>(c % coordinators), make(laptop, content, past));
    }

    const World &m_world;
    std::map<RecordId, Record> m_records;
    std::array<std::set<RecordId>, homes> m_known;
    std::array<std::set<RecordId>, homes> m_backups;
    std::map<RecordId, std::set<RecordId>> m_seen;
};

} // namespace palmares::tests
