#pragma once

#include "core/merge/view.h"
#include "core/records/keys.h"
#include "core/records/lists.h"

#include <map>

namespace palmares::tests {

template <typename Id>
Id idOf(int n)
{
    Id id;
    id.bytes[0] = static_cast<std::uint8_t>(0x10 + n % 200);
    id.bytes[1] = static_cast<std::uint8_t>(n / 200);
    id.bytes[2] = 1;
    return id;
}

inline Seed seedOf(int kind, int n)
{
    std::array<std::uint8_t, 32> bytes{};
    bytes[0] = static_cast<std::uint8_t>(kind);
    bytes[1] = static_cast<std::uint8_t>(n);
    bytes[2] = static_cast<std::uint8_t>(n >> 8);
    return Seed(bytes);
}

/// Makes records of one call: the coordinator's, and those of laptops that stand for judges.
class World {
public:
    World()
        : m_callSeed(seedOf(1, 0)), m_callKey(m_callSeed),
          m_genesis(makeRecord(GenesisContent{"TEST", idOf<Salt>(1)}, CallId{}, m_callKey.publicKey()))
    {
        m_call = CallId{m_genesis.header.id.bytes};
    }

    const CallId &call() const { return m_call; }
    const Record &genesis() const { return m_genesis; }
    PublicKey callKey() const { return m_callKey.publicKey(); }

    static JudgeId judge(int n) { return idOf<JudgeId>(n); }
    static EntryId entry(int n) { return idOf<EntryId>(n); }

    /// The n-th laptop there is; whose it is says enrol().
    const SigningKey &laptop(int n) const
    {
        const auto [at, added] = m_laptops.try_emplace(n, seedOf(2, n));
        return at->second;
    }
    PublicKey device(int n) const { return laptop(n).publicKey(); }

    Record office(const Content &content, std::vector<RecordId> past = {}) const
    {
        return makeRecord(content, m_call, m_callKey.publicKey(), std::move(past));
    }
    Record by(int laptopNumber, const Content &content, std::vector<RecordId> past = {}) const
    {
        return makeRecord(content, m_call, device(laptopNumber), std::move(past));
    }

    SigningKey inviteKey(int judgeNumber, std::int64_t number = 1) const
    {
        return SigningKey(inviteSeed(m_callSeed, m_call, judge(judgeNumber), number));
    }
    Record invite(int judgeNumber, std::int64_t number = 1) const
    {
        return office(InviteContent{judge(judgeNumber), number, inviteKey(judgeNumber, number).publicKey()});
    }
    Record enrol(int judgeNumber, int laptopNumber, std::int64_t number = 1) const
    {
        const Signature vouch = vouchFor(inviteKey(judgeNumber, number), m_call, judge(judgeNumber), device(laptopNumber));
        return by(laptopNumber, EnrolContent{judge(judgeNumber), number, "laptop", vouch});
    }

    /// Rules of a round of two criteria from 1 to 10; `extra` adds to the round, e.g. `,"cut":{"top":1}`.
    static Rules rules(const std::string &round = "one", const std::string &extra = {}, const std::string &divisions = "[]")
    {
        auto parsed = parseRules(R"({"version":1,"divisions":)" + divisions + R"(,"rounds":[{"id":")" + round
                                 + R"(","criteria":[{"id":"craft"},{"id":"idea"}])" + extra + "}]}");
        assert(parsed.ok());
        return std::move(parsed).value();
    }
    static RoundContent roundContent(const Rules &rules, std::int64_t place = 0, bool frozen = true)
    {
        return {rules.rounds.front().id, place, frozen, canonicalRound(rules, 0)};
    }
    Record round(const Rules &rules, std::int64_t place = 0) const { return office(roundContent(rules, place)); }

    static JudgeContent judgeContent(int n)
    {
        return {judge(n), "J-" + std::to_string(n), idOf<Ref>(n), {"en"}, {}};
    }
    static EntryContent entryContent(int n)
    {
        EntryContent content;
        content.entry = entry(n);
        content.code = "E-" + std::to_string(n);
        content.texts = {{"text", "en", "original", idOf<Ref>(100 + n)}};
        return content;
    }
    static StatusContent statusContent(int n, StatusState state = StatusState::In, const std::string &round = "one")
    {
        StatusContent content;
        content.round = round;
        content.entry = entry(n);
        content.state = state;
        return content;
    }
    static AssignContent assignContent(int judgeNumber, int entryNumber, bool on = true, const std::string &round = "one")
    {
        return {judge(judgeNumber), entry(entryNumber), round, on, {}, {}};
    }

    SheetContent sheet(int judgeNumber, int entryNumber, std::int64_t craft, std::int64_t idea,
                       const Rules &on = rules()) const
    {
        SheetContent content;
        content.judge = judge(judgeNumber);
        content.entry = entry(entryNumber);
        content.round = on.rounds.front().id;
        content.values = {{"craft", CellState::Number, craft}, {"idea", CellState::Number, idea}};
        content.form = formId(on, 0);
        content.entryRecord = office(entryContent(entryNumber)).header.id;
        return content;
    }

    ResolveContent resolve(int judgeNumber, int entryNumber, const RecordId &stands, const std::string &round = "one") const
    {
        return {RecordType::Sheet, judge(judgeNumber), entry(entryNumber), round, stands, {}};
    }

    static AsideContent asideContent()
    {
        AsideContent content;
        content.about = idOf<Digest>(4);
        return content;
    }

    /// The list of these ids, remembered so that sets can be made with it.
    template <typename Id>
    IdList list(const std::vector<Id> &ids) const
    {
        IdList made = idListOf(std::span<const Id>(ids));
        if (!made.ids.empty())
            m_lists[listHashOf(made.ids)] = std::make_shared<const std::vector<Digest>>(made.ids);
        return made;
    }

    /// A frozen round "one", judges and entries 1 to n, every entry in and everybody assigned everything; laptop j is judge
    /// j's.
    std::vector<Record> running(int judges, int entries, const Rules &on = rules()) const
    {
        std::vector<Record> records = {m_genesis, round(on)};
        for (int j = 1; j <= judges; ++j) {
            records.push_back(office(judgeContent(j)));
            records.push_back(invite(j));
            records.push_back(enrol(j, j));
        }
        for (int e = 1; e <= entries; ++e) {
            records.push_back(office(entryContent(e)));
            records.push_back(office(statusContent(e, StatusState::In, on.rounds.front().id)));
            for (int j = 1; j <= judges; ++j)
                records.push_back(office(assignContent(j, e, true, on.rounds.front().id)));
        }
        return records;
    }

    RecordSet set(std::vector<Record> records) const { return RecordSet(m_call, std::move(records), m_lists); }
    CallState view(std::vector<Record> records) const { return viewOf(set(std::move(records))); }

private:
    Seed m_callSeed;
    SigningKey m_callKey;
    Record m_genesis;
    CallId m_call;
    mutable std::map<int, SigningKey> m_laptops;
    mutable ListMap m_lists;
};

inline std::vector<Record> operator+(std::vector<Record> records, const std::vector<Record> &more)
{
    records.insert(records.end(), more.begin(), more.end());
    return records;
}

inline std::vector<Record> operator+(std::vector<Record> records, const Record &more)
{
    records.push_back(more);
    return records;
}

/// The slot of judge j and entry e in round "one"; it must exist.
inline const SheetSlot &slotIn(const CallState &state, int j, int e, const std::string &round = "one")
{
    const SheetSlot *slot = state.sheet(state.roundIndex(round), state.judgeIndex(World::judge(j)),
                                        state.entryIndex(World::entry(e)));
    assert(slot);
    return *slot;
}

/// Null if there is none of that code.
inline const CallFinding *findingIn(const CallState &state, FindingCode code, std::size_t n = 0)
{
    for (const CallFinding &finding : state.findings) {
        if (finding.what.code == code && n-- == 0)
            return &finding;
    }
    return nullptr;
}

inline std::size_t countFindings(const CallState &state, FindingCode code)
{
    std::size_t count = 0;
    while (findingIn(state, code, count))
        ++count;
    return count;
}

} // namespace palmares::tests
