#include "tests/support/callmaker.h"

namespace palmares::tests {

void need(const Done &done)
{
    if (!done.ok())
        qFatal("%s %s", std::string(codeName(done.error().code)).c_str(),
               std::string(done.error().arg("detail")).c_str());
}

Laptop::Laptop(std::uint64_t seed, const CallView &call, const Seed &callSeed, std::uint32_t judge,
       std::string label)
    : m_random(seed), m_key(Seed::make(m_random)), m_install(m_random.make<InstallId>()),
      m_call(call.state.call), m_judge(call.state.judges[judge].id)
{
    const SigningKey invite(inviteSeed(callSeed, m_call, m_judge, 1));
    EnrolContent enrol{m_judge, 1, std::move(label),
                       vouchFor(invite, m_call, m_judge, m_key.publicKey())};
    m_records.push_back(makeRecord(enrol, m_call, m_key.publicKey()));
}

RecordId Laptop::score(const CallView &call, std::uint32_t entry, std::int64_t first, std::int64_t second,
               const std::string &comment)
{
    SheetContent sheet;
    sheet.judge = m_judge;
    sheet.entry = call.state.entries[entry].id;
    sheet.round = "review";
    sheet.values = {{"clarity", CellState::Number, first}, {"worth", CellState::Number, second}};
    sheet.form = call.state.rounds.front().form;
    sheet.entryRecord = call.state.entries[entry].heads.front();
    if (!comment.empty()) {
        const Salt salt = m_random.make<Salt>();
        m_texts.push_back({refOf(salt, comment), salt, comment});
        sheet.committee = m_texts.back().ref;
    }
    std::vector<RecordId> &past = m_past[entry];
    m_records.push_back(makeRecord(sheet, m_call, m_key.publicKey(), past));
    past.push_back(m_records.back().header.id);
    m_heads[entry] = past.back();
    return past.back();
}

Bytes Laptop::ballot(std::int64_t time, SubmitKind kind)
{
    SubmitContent submit{"review", kind, {}};
    for (const auto &[entry, id] : m_heads)
        submit.sheets.ids.push_back(Digest{id.bytes});
    sortIdList(submit.sheets);
    m_records.push_back(makeRecord(submit, m_call, m_key.publicKey(), m_submits));
    m_submits.push_back(m_records.back().header.id);
    std::vector<RecordId> ids;
    ExchangeContent content;
    content.kind = FileKind::Ballot;
    content.call = m_call;
    for (const Record &record : m_records) {
        content.records.push_back(&record);
        ids.push_back(record.header.id);
    }
    const auto commits = makeCommits("export", ids, {m_key, m_call, m_install, "1.0", time});
    for (const Commit &commit : commits)
        content.commits.push_back(&commit);
    m_lists.push_back(submit.sheets.ids);
    for (const auto &list : m_lists)
        content.lists.push_back(&list);
    for (const TextBytes &text : m_texts)
        content.texts.push_back(&text);
    Bytes bytes;
    static_cast<void>(need(writeExchange(content, [&](BytesView piece) -> Done {
        bytes += piece;
        return {};
    })));
    return bytes;
}

SmallCall::SmallCall(Machine &machine, std::uint32_t judges, std::uint32_t entries)
    : session(need(
          CallSession::open(machine.environment, need(CallSetup::create(machine.environment, start())))))
{
    Act act = need(session->newAct("set_up"));
    seed = need(session->signingSeed());
    std::vector<JudgeId> judgeIds;
    for (std::uint32_t j = 0; j < judges; ++j) {
        judgeIds.push_back(act.newId<JudgeId>());
        const std::string number = std::to_string(j + 1);
        act.add(JudgeContent{judgeIds.back(),
                             "J-0" + number,
                             act.text(R"({"name":"Judge )" + number + "\"}", TextStore::Private),
                             {"en"},
                             {{"review", "panel", ""}}});
        const SigningKey invite(inviteSeed(seed, act.call(), judgeIds.back(), 1));
        act.add(InviteContent{judgeIds.back(), 1, invite.publicKey()});
    }
    for (std::uint32_t e = 0; e < entries; ++e) {
        const auto id = act.newId<EntryId>();
        const std::string number = std::to_string(e + 1);
        EntryContent entry{id,
                           "E-00" + number,
                           "",
                           "en",
                           {{"topic", e % 2 == 0 ? "water" : "air"}},
                           {{"title", "en", "original", act.text("Title " + number)}},
                           {}};
        act.add(entry);
        act.add(EntrantContent{id,
                               act.text(R"({"name":"Entrant )" + number + "\"}", TextStore::Private),
                               {{"region", "emea"}}});
        act.add(StatusContent{"review", id, StatusState::In, {}, {}, {}});
        for (const JudgeId &judge : judgeIds)
            act.add(AssignContent{judge, id, "review", true, {}, {}});
    }
    need(session->act(act));
    need(CallSetup(*session).freeze("review"));
}

NewCall SmallCall::start()
{
    NewCall call;
    call.code = "SMALL-26";
    call.title = "A small call";
    call.rules = need(parseRules(R"({"version":1,"rounds":[{"id":"review","kind":"scoring",
        "panels":[{"id":"panel","quorum":1}],"scale":{"min":"1","max":"10","step":"1","best":"high"},
        "criteria":[{"id":"clarity","weight":"1"},{"id":"worth","weight":"2"}],"cut":{"top":1}}]})"));
    return call;
}

std::string writeFile(const std::string &path, BytesView bytes)
{
    need(durableReplace(path, bytes));
    return path;
}

} // namespace palmares::tests
