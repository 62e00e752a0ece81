#include "tests/support/test.h"

#include "tests/support/officemaker.h"

using namespace palmares;
using namespace palmares::tests;

class TestAssignmentDesk : public QObject {
    Q_OBJECT

private slots:
    /// What cannot all be met is met as far as the planner's own bound says it can be, and never beyond what somebody may do.
    void asMuchAsCanBeIsPlanned()
    {
        Machine machine(1);
        const OfficeMaker maker(machine, {Reached::Frozen, 40, 10});
        EntryRegister entries(*maker.session);
        for (int i = 1; i <= 9; ++i)
            need(entries.correct("S-00" + std::to_string(i), {{"language", i < 5 ? "ar" : "fr"}}));
        for (int i = 1; i <= 4; ++i)
            need(JudgeRegister(*maker.session).setConflict("J-03", "S-00" + std::to_string(4 + i), ConflictState::Confirmed, "family", "r"));
        for (const int limit : {3, 7, 11, 1000}) {
            AssignmentRequest request;
            request.round = maker.round;
            request.perPanel = {{maker.view()->state.rounds.front().rules->rounds.front().panels.front().id, 4}};
            request.maxLoad = limit;
            request.seed = 7;
            const AssignmentProposal strict = need(AssignmentDesk(*maker.session).propose(request));
            QVERIFY(!strict.possible());
            request.asFarAsPossible = true;
            const AssignmentProposal plan = need(AssignmentDesk(*maker.session).propose(request));
            QVERIFY(plan.possible());
            QCOMPARE(static_cast<int>(plan.plan().on.size()), std::get<ImpossibleAssignment>(strict.outcome).placeable);
            QVERIFY(plan.plan().maxLoad <= limit);
            int missing = 0;
            for (const AssignmentShortfall &one : plan.shorts)
                missing += one.asked - one.planned;
            QCOMPARE(missing + static_cast<int>(plan.plan().on.size()), 40 * 4);
            for (const Infeasibility &proof : plan.whyShort)
                QVERIFY(proof.places < proof.asked);
        }
    }

    /// Of a round with one panel nothing need be said: who sits nowhere sits there, and is asked for entries.
    void whoSitsNowhereSitsInTheOnlyPanel()
    {
        Machine machine(3);
        const OfficeMaker maker(machine, {Reached::Frozen, 6, 4});
        need(JudgeRegister(*maker.session).correct("J-02", {{"panel", ""}}));
        QVERIFY(maker.view()->state.judges[need(maker.view()->judgeByCode("J-02"))].panels.empty());
        AssignmentRequest request;
        request.round = maker.round;
        request.perEntry = 4;
        const AssignmentProposal plan = need(AssignmentDesk(*maker.session).propose(request));
        QVERIFY(plan.possible());
        QCOMPARE(plan.plan().on.size(), std::size_t(24));
    }

    void aPanelIsAskedForItsOwnNumber()
    {
        Machine machine(2);
        const OfficeMaker maker(machine, {Reached::Frozen, 12, 12, "T03"});
        const auto &panels = maker.view()->state.rounds.front().rules->rounds.front().panels;
        AssignmentRequest request;
        request.round = maker.round;
        request.languageMatch = LanguageMatch::Ignored;
        request.perPanel = {{panels.front().id, 2}};
        const AssignmentProposal plan = need(AssignmentDesk(*maker.session).propose(request));
        QVERIFY(plan.possible());
        std::map<int, int> given;
        for (const AssignmentPair &pair : plan.plan().on) {
            if (plan.problem.judges[static_cast<std::size_t>(pair.judge)].panel == 0)
                ++given[pair.entry];
        }
        QCOMPARE(given.size(), std::size_t(12));
        for (const auto &[entry, count] : given)
            QCOMPARE(count, 2);
    }
};

PALMARES_TEST(TestAssignmentDesk)
#include "tst_assignmentdesk.moc"
