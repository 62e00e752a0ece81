#include "tests/bench/bigcall.h"

#include "core/office/setup/callsetup.h"
#include "core/records/container.h"
#include "core/records/lists.h"
#include "tests/bench/measure.h"

#include <algorithm>
#include <cstdio>

namespace palmares::bench {

namespace {

constexpr const char *roundName = "review";

std::string numbered(const char *format, std::uint32_t number)
{
    char text[32];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

NewCall newCall(std::uint32_t criteria)
{
    std::string list;
    for (std::uint32_t i = 0; i < criteria; ++i) {
        list += (i == 0 ? "" : ",") + std::string(R"({"id":")") + criterionName(i) + R"(","weight":")" +
                std::to_string(1 + i % 3) + R"("})";
    }
    NewCall call;
    call.code = "BENCH";
    call.title = "A call to measure";
    call.rules = need(parseRules(R"({"version":1,"rounds":[{"id":"review","kind":"scoring",
        "panels":[{"id":"panel","quorum":1}],"scale":{"min":"1","max":"10","step":"1","best":"high"},
        "criteria":[)" + list + R"(],"cut":{"top":10}}]})"));
    return call;
}

/// A score on 1 to 10: how good the entry is, how strict the judge, and chance.
std::int64_t drawScore(SplitMix &chance, std::uint32_t judge, std::uint32_t entry)
{
    const double value = 5.5 + (entry % 7 - 3.0) * 0.6 + (judge % 5 - 2.0) * 0.4 + chance.normal() * 1.5;
    return std::clamp(static_cast<std::int64_t>(value), std::int64_t(1), std::int64_t(10));
}

/// The bytes of one judge's ballot.
class BallotMaker {
public:
    BallotMaker(const CallView &call, const Seed &callSeed) : m_call(call), m_callSeed(callSeed) {}

    Bytes make(std::uint32_t judge) const
    {
        const CallState &state = m_call.state;
        const CallId &call = state.call;
        const JudgeId &id = state.judges[judge].id;
        SeededRandom random(1000 + judge);
        SplitMix chance(judge);
        const SigningKey key(Seed::make(random));
        const SigningKey invite(inviteSeed(m_callSeed, call, id, 1));
        std::vector<Record> records;
        records.push_back(
            makeRecord(EnrolContent{id, 1, "laptop", vouchFor(invite, call, id, key.publicKey())}, call,
                       key.publicKey()));
        std::vector<RecordId> sheets;
        for (std::uint32_t entry = 0; entry < state.entries.size(); ++entry) {
            records.push_back(makeRecord(sheet(judge, entry, chance), call, key.publicKey()));
            sheets.push_back(records.back().header.id);
        }
        const SubmitContent submit{roundName, SubmitKind::Final, idListOf<RecordId>(sheets)};
        records.push_back(makeRecord(submit, call, key.publicKey()));
        return pack(records, submit.sheets.ids, {key, call, random.make<InstallId>(), "1.0", 1'000 + judge});
    }

private:
    SheetContent sheet(std::uint32_t judge, std::uint32_t entry, SplitMix &chance) const
    {
        const RoundView &round = m_call.state.rounds.front();
        SheetContent sheet;
        sheet.judge = m_call.state.judges[judge].id;
        sheet.entry = m_call.state.entries[entry].id;
        sheet.round = roundName;
        for (std::uint32_t c = 0; c < round.rules->rounds.front().criteria.size(); ++c)
            sheet.values.push_back({criterionName(c), CellState::Number, drawScore(chance, judge, entry)});
        sheet.form = round.form;
        sheet.entryRecord = m_call.state.entries[entry].heads.front();
        sheet.order = entry;
        sheet.seconds = 120;
        return sheet;
    }

    static Bytes pack(const std::vector<Record> &records, const std::vector<Digest> &list,
                      const Signer &signer)
    {
        ExchangeContent content;
        content.kind = FileKind::Ballot;
        content.call = signer.call;
        std::vector<RecordId> ids;
        for (const Record &record : records) {
            content.records.push_back(&record);
            ids.push_back(record.header.id);
        }
        const std::vector<Commit> commits = makeCommits("export", std::move(ids), signer);
        for (const Commit &commit : commits)
            content.commits.push_back(&commit);
        content.lists.push_back(&list);
        Bytes bytes;
        need(writeExchange(std::move(content), [&](BytesView piece) -> Done {
            bytes += piece;
            return {};
        }));
        return bytes;
    }

    const CallView &m_call;
    const Seed &m_callSeed;
};

void addPeople(Act &act, const Seed &seed, const CallSize &size, std::vector<JudgeId> &judges)
{
    for (std::uint32_t j = 0; j < size.judges; ++j) {
        judges.push_back(act.newId<JudgeId>());
        act.add(JudgeContent{judges.back(),
                             numbered("J-%04u", j),
                             act.text(R"({"name":"Judge"})", TextStore::Private),
                             {"en"},
                             {{roundName, "panel", ""}}});
        const SigningKey invite(inviteSeed(seed, act.call(), judges.back(), 1));
        act.add(InviteContent{judges.back(), 1, invite.publicKey()});
    }
}

void writeWhole(const std::string &path, BytesView bytes)
{
    std::FILE *file = std::fopen(path.c_str(), "wb");
    if (!file || std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size() || std::fclose(file) != 0)
        stop("cannot write " + path);
}

} // namespace

Machine::Machine(const std::string &homeDir, std::uint64_t seed)
    : random(seed), environment(need(Environment::open(homeDir, clock, random)))
{
}

CallFolder Machine::folder() const
{
    const auto cards = environment.home.cards();
    if (cards.size() != 1)
        stop("not one call in " + environment.home.path());
    return *environment.home.folder(cards.front().folder);
}

std::unique_ptr<CallSession> Machine::openCall() const
{
    return need(CallSession::open(environment, folder()));
}

void makeCall(Machine &machine, const CallSize &size)
{
    const auto session = need(CallSession::open(
        machine.environment, need(CallSetup::create(machine.environment, newCall(size.criteria)))));
    Act act = need(session->newAct("set_up"));
    std::vector<JudgeId> judges;
    addPeople(act, need(session->signingSeed()), size, judges);
    for (std::uint32_t e = 0; e < size.entries; ++e) {
        const auto id = act.newId<EntryId>();
        EntryContent entry;
        entry.entry = id;
        entry.code = numbered("E-%05u", e);
        entry.language = "en";
        entry.texts = {{"title", "en", "original", act.text("Entry " + std::to_string(e))}};
        act.add(std::move(entry));
        act.add(StatusContent{roundName, id, StatusState::In, {}, {}, {}});
        for (const JudgeId &judge : judges)
            act.add(AssignContent{judge, id, roundName, true, {}, {}});
    }
    need(session->act(act));
    need(CallSetup(*session).freeze(roundName));
}

std::uint64_t writeBallots(const Machine &machine, const std::string &folder)
{
    const auto session = machine.openCall();
    const Seed seed = need(session->signingSeed());
    const CallSnapshot view = session->view();
    const BallotMaker maker(*view, seed);
    std::uint64_t total = 0;
    for (std::uint32_t j = 0; j < view->state.judges.size(); ++j) {
        const Bytes ballot = maker.make(j);
        writeWhole(folder + "/" + numbered("%05u.palmballot", j), ballot);
        total += ballot.size();
    }
    return total;
}

void writeScoreTable(const std::string &path, std::uint32_t entries)
{
    constexpr std::uint32_t judgesEach = 10;
    constexpr std::uint32_t criteria = 5;
    const std::uint32_t judges = std::max(judgesEach, entries / 50);
    SplitMix chance(7);
    std::string table = "judge,entry,criterion,score\n";
    for (std::uint32_t e = 0; e < entries; ++e) {
        for (std::uint32_t j = 0; j < judgesEach; ++j) {
            const std::uint32_t judge = (e * 7 + j) % judges;
            for (std::uint32_t c = 0; c < criteria; ++c) {
                table += numbered("J-%04u,", judge) + numbered("E-%06u,", e) + criterionName(c) + "," +
                         std::to_string(drawScore(chance, judge, e)) + "\n";
            }
        }
    }
    writeWhole(path, table);
}

std::string criterionName(std::uint32_t i)
{
    return "c" + std::to_string(i);
}

} // namespace palmares::bench
