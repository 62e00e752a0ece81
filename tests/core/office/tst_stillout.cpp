#include "tests/support/test.h"

#include "core/office/exchange/arrivals.h"
#include "core/office/results/officework.h"
#include "core/office/session/callcard.h"
#include "tests/support/papercall.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

constexpr const char *twoCriteria = R"({"version":1,"rounds":[{"id":"review","panels":[{"id":"jury","quorum":1}],
    "scale":{"min":"0","max":"10","step":"1"},"criteria":[{"id":"a"},{"id":"b"}]}]})";
constexpr const char *fourEntries = "code,title\nE-1,One\nE-2,Two\nE-3,Three\nE-4,Four\n";

std::vector<OfficeTask::What> whatOf(const CallView &call)
{
    std::vector<OfficeTask::What> all;
    for (const OfficeTask &task : workOf(call).tasks)
        all.push_back(task.what);
    return all;
}

} // namespace

/// What is not here yet is counted alike wherever it is counted, and who could give it is looked for where somebody is.
class TestStillOut : public QObject {
    Q_OBJECT

private slots:
    void aSheetWithABlankIsOutWhereverSheetsAreCounted()
    {
        Machine machine;
        const PaperCall call(machine, twoCriteria, fourEntries, "entry,a,b\nE-1,9,9\nE-2,7,\nE-3,6,6\n");
        const RoundProgress progress = progressOf(*call.view(), 0);
        QCOMPARE(progress.asked, std::size_t(4));
        QCOMPARE(progress.counting, std::size_t(2));
        QCOMPARE(progress.sheetsOut, std::size_t(2));
        QCOMPARE(need(sheetArrivals(*call.session, 0)).size(), progress.counting);
        const CallCard card = cardOf(*call.view(), 0);
        QCOMPARE(card.done, std::int64_t(2));
        QCOMPARE(card.total, std::int64_t(4));
    }

    /// Where criteria are put together first, an entry that lacks scores of one of them is short, however many sheets it has.
    void theLeastScoredCriterionIsWhatCounts()
    {
        const std::string rules = R"({"version":1,"rounds":[{"id":"review","panels":[{"id":"jury","quorum":1}],"order":"criterion_first",
            "sheet":{"incomplete":"use_answered"},"scale":{"min":"0","max":"10","step":"1"},"criteria":[{"id":"a"},{"id":"b"},{"id":"c","counts":false}]}]})";
        Machine machine;
        const PaperCall call(machine, rules, fourEntries, "entry,a,b\nE-1,9,9\nE-2,7,\nE-3,6,6\n");
        const RoundProgress progress = progressOf(*call.view(), 0);
        QCOMPARE(progress.counting, std::size_t(3)); // of which one has no b
        QCOMPARE(progress.shortOfQuorum, std::size_t(2));
        const auto report = need(ResultDesk::report(*call.view(), "review"));
        const auto &entries = report.official.ranking.entries;
        QCOMPARE(std::count_if(entries.begin(), entries.end(), [](const EntryResult &entry) { return entry.why == Why::Insufficient; }),
                 static_cast<std::ptrdiff_t>(progress.shortOfQuorum));
    }

    void whereNobodyIsFreeNoPlanIsOffered()
    {
        Machine machine;
        const PaperCall call(machine, twoCriteria, fourEntries, {});
        AssignmentRequest request;
        request.round = "review";
        request.drop = "J-01";
        request.reason = "ill";
        AssignmentDesk desk(*call.session);
        need(desk.carryOut(need(desk.propose(request))));
        const auto tasks = whatOf(*call.view());
        QVERIFY(std::find(tasks.begin(), tasks.end(), OfficeTask::What::Assign) == tasks.end());
        QVERIFY(std::find(tasks.begin(), tasks.end(), OfficeTask::What::FindJudges) != tasks.end());
        const std::string more = writeFile(machine.file("more.csv"), "code,name\nJ-02,Bo\n");
        QVERIFY(need(JudgeRegister(*call.session).import({more, {}, false})).problems.empty());
        const auto then = whatOf(*call.view());
        QVERIFY(std::find(then.begin(), then.end(), OfficeTask::What::Assign) != then.end());
        QVERIFY(std::find(then.begin(), then.end(), OfficeTask::What::FindJudges) == then.end());
    }
};

PALMARES_TEST(TestStillOut)
#include "tst_stillout.moc"
