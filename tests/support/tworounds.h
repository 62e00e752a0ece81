#pragma once

#include "tests/support/judgemaker.h"

namespace palmares::tests {

/// Two rounds, "review" on 1 to 10 and "again", which starts from it, on 1 to 5 in halves for "worth" and without "clarity"'s
/// scale changed; "extra" is asked only the second time.
inline constexpr const char *twoRounds = R"({"version":1,"rounds":[
    {"id":"review","kind":"scoring","panels":[{"id":"panel","quorum":1}],"scale":{"min":"1","max":"10","step":"1"},
     "criteria":[{"id":"clarity"},{"id":"worth"},{"id":"gone"}]},
    {"id":"again","kind":"scoring","panels":[{"id":"panel","quorum":1}],"scale":{"min":"1","max":"10","step":"1"},
     "criteria":[{"id":"clarity"},{"id":"extra"},{"id":"worth","scale":{"min":"1","max":"5","step":"0.5"}}],
     "start_from":"review"}]})";

/// An office with one judge and entries that are in both rounds.
struct TwoRounds {
    explicit TwoRounds(Machine &machine, std::uint32_t entries) : office(machine)
    {
        NewCall wanted;
        wanted.code = "TWO";
        wanted.title = "Two rounds";
        wanted.rules = need(parseRules(twoRounds));
        session = need(CallSession::open(machine.environment, need(CallSetup::create(machine.environment, wanted))));
        Act act = need(session->newAct("set_up"));
        judge = act.newId<JudgeId>();
        act.add(JudgeContent{judge, "J-01", act.text(R"({"name":"Ann"})", TextStore::Private), {"en"},
                             {{"again", "panel", ""}, {"review", "panel", ""}}});
        for (std::uint32_t e = 0; e < entries; ++e) {
            ids.push_back(act.newId<EntryId>());
            const std::string number = std::to_string(e + 1);
            act.add(EntryContent{ids.back(), "E-00" + number, "", "en", {},
                                 {{"title", "en", "original", act.text("Title " + number)}}, {}});
            for (const char *round : {"review", "again"})
                act.add(StatusContent{round, ids.back(), StatusState::In, {}, {}, {}});
        }
        need(session->act(act));
        for (const char *round : {"review", "again"})
            need(CallSetup(*session).freeze(round));
    }

    void assign(const std::string &round, std::size_t entry)
    {
        Act act = need(session->newAct("assign"));
        act.add(AssignContent{judge, ids[entry], round, true, {}, {}});
        need(session->act(act));
    }

    std::string package(const std::string &round)
    {
        const std::string folder = office.file("out-" + round + std::to_string(++m_number));
        QDir().mkpath(QString::fromStdString(folder));
        return need(PackageDesk(*session).write({round, "J-01", folder, 0})).at(0).files.at(0);
    }

    Machine &office;
    std::unique_ptr<CallSession> session;
    JudgeId judge;
    std::vector<EntryId> ids;

private:
    int m_number = 0;
};

} // namespace palmares::tests
