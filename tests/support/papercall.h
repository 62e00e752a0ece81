#pragma once

#include "core/office/entries/entryregister.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/paper/sheetdesk.h"
#include "core/office/results/resultdesk.h"
#include "tests/support/callmaker.h"

namespace palmares::tests {

/// A call with rules of one's own whose judge J-01 has given the criterion `a` of its first round on paper.
struct PaperCall {
    /// `entries`, `scores`: CSV; the scores with the columns `entry` and `a`; empty: nothing has come.
    PaperCall(Machine &machine, const std::string &rules, const std::string &entries, const std::string &scores)
    {
        NewCall wanted;
        wanted.code = "PAPER";
        wanted.title = "On paper";
        wanted.rules = need(parseRules(rules));
        session = need(CallSession::open(machine.environment, need(CallSetup::create(machine.environment, wanted))));
        first = view()->state.rounds.front().id;
        taken(need(EntryRegister(*session).import({writeFile(machine.file("paper-entries.csv"), entries), {}, {}, false})).problems);
        taken(need(JudgeRegister(*session).import({writeFile(machine.file("paper-judges.csv"), "code,name\nJ-01,Ann\n"), {}, false})).problems);
        for (const RoundView &round : view()->state.rounds)
            need(CallSetup(*session).freeze(round.id));
        AssignmentRequest request;
        request.round = first;
        AssignmentDesk desk(*session);
        need(desk.carryOut(need(desk.propose(request))));
        if (scores.empty())
            return;
        SheetsImport sheets;
        sheets.file = writeFile(machine.file("paper-scores.csv"), scores);
        sheets.judge = "J-01";
        sheets.round = first;
        sheets.source = SheetSource::Paper;
        sheets.once = true;
        taken(need(SheetDesk(*session).importSheets(sheets)).problems);
    }

    CallSnapshot view() const { return session->view(); }
    void close() { static_cast<void>(need(ResultDesk(*session).close({first, "All is in.", {}}))); }

    std::unique_ptr<CallSession> session;
    std::string first;

private:
    static void taken(const std::vector<Error> &problems)
    {
        if (!problems.empty())
            need(Done(problems.front()));
    }
};

/// Two rounds: the best two of the first go on; `cut` may say more, such as `,"caps":[…]`.
inline std::string roundAndFinal(const std::string &cut = {})
{
    const std::string panel = R"("panels":[{"id":"jury","quorum":1}],"scale":{"min":"0","max":"10","step":"1"},"criteria":[{"id":"a"}])";
    return R"({"version":1,"rounds":[{"id":"review",)" + panel + R"(,"cut":{"top":2)" + cut + R"(}},{"id":"final",)" + panel + "}]}";
}

} // namespace palmares::tests
