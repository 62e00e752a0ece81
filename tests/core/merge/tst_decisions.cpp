#include "tests/support/test.h"

#include "core/merge/counting.h"
#include "tests/core/merge/world.h"

using namespace palmares;
using namespace palmares::tests;

/// Decisions keep their ground, or say that they have lost it.
class TestDecisions : public QObject {
    Q_OBJECT
private slots:
    void aDecisionOnTheCloseThatStandsIsQuiet();
    void anotherResultTakesTheGround();
    void theSameResultClosedAgainDoesNot();
    void aCloseThatIsSetAsideTakesTheGround();
    void whoHasLeftHoldsNoPlace();
    void whoLeavesALaterRoundHoldsNoPlaceEither();
    void onePlaceIsHeldOnce();
    void jointHoldersAndDivisionsMayShareAPlace();
    void whatIsTakenBackIsNoDecision();
    void whoConfirmsADecisionKeepsItFromBeingTakenBack();
};

namespace {

using Records = std::vector<Record>;

Records scored(const World &world)
{
    Records records = world.running(2, 3);
    for (int j = 1; j <= 2; ++j) {
        for (int e = 1; e <= 3; ++e)
            records.push_back(world.by(j, world.sheet(j, e, 9 - 2 * e + j, 9 - 2 * e + j)));
    }
    return records;
}

Record closeOf(const World &world, const Records &records, std::vector<RecordId> past = {})
{
    const RecordSet set = world.set(records);
    const CallState state = viewOf(set);
    CloseContent close;
    close.round = "one";
    close.restsOn = world.list(closeList(state, "one").value());
    close.rules = state.rounds[state.roundIndex("one")].rulesId;
    close.setDigest = set.digest();
    close.resultDigest = resultDigest(provisionalResult(set, state, "one").value());
    return world.office(close, std::move(past));
}

DecisionContent decided(int entry, Outcome outcome, std::int64_t place, const Record &close, const std::string &award = "prize")
{
    return {award, World::entry(entry), outcome, place, close.header.id, {}, {}};
}

std::vector<std::string> decisionFindings(const CallState &state)
{
    std::vector<std::string> found;
    for (const CallFinding &finding : state.findings) {
        if (findingName(finding.what.code).starts_with("DECISION_"))
            found.push_back(finding.key());
    }
    return found;
}

std::string hexOf(int entry) { return World::entry(entry).hex(); }

} // namespace

void TestDecisions::aDecisionOnTheCloseThatStandsIsQuiet()
{
    const World world;
    const Records records = scored(world);
    const Record close = closeOf(world, records);
    const CallState state = world.view(records + close + world.office(decided(1, Outcome::Winner, 1, close))
                                       + world.office(decided(2, Outcome::RunnerUp, 2, close)));
    QCOMPARE(state.decisions.size(), std::size_t(2));
    QVERIFY(decisionFindings(state).empty());
}

void TestDecisions::anotherResultTakesTheGround()
{
    const World world;
    Records records = scored(world);
    const Record close = closeOf(world, records);
    const Record decision = world.office(decided(1, Outcome::Winner, 1, close));
    const RecordId before = world.by(1, world.sheet(1, 3, 4, 4)).header.id;
    records = records + close + decision + world.by(1, world.sheet(1, 3, 10, 10), {before});
    QVERIFY(decisionFindings(world.view(records)).empty()); // a late sheet alone changes no result

    const Record newer = closeOf(world, records, {close.header.id});
    const CallState state = world.view(records + newer);
    QCOMPARE(decisionFindings(state), (std::vector<std::string>{"DECISION_OLD_CLOSE:prize:" + hexOf(1) + ":one:" + newer.header.id.hex()}));
    QVERIFY(closeBlockers(state, "one").empty());

    const Record again = world.office(decided(1, Outcome::Winner, 1, newer), {decision.header.id});
    QVERIFY(decisionFindings(world.view(records + newer + again)).empty());
}

void TestDecisions::theSameResultClosedAgainDoesNot()
{
    const World world;
    Records records = scored(world);
    const Record close = closeOf(world, records);
    const Record late = world.office(EntrantContent{World::entry(1), idOf<Ref>(9), {}});
    records = records + close + world.office(decided(1, Outcome::Winner, 1, close)) + late;
    const Record newer = closeOf(world, records, {close.header.id});
    QVERIFY(newer.header.id != close.header.id);
    QVERIFY(decisionFindings(world.view(records + newer)).empty());
}

void TestDecisions::aCloseThatIsSetAsideTakesTheGround()
{
    const World world;
    Records records = scored(world);
    const Record close = closeOf(world, records);
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({close.header.id});
    records = records + close + world.office(decided(2, Outcome::Finalist, 0, close)) + world.office(aside);
    QCOMPARE(decisionFindings(world.view(records)),
             (std::vector<std::string>{"DECISION_OLD_CLOSE:prize:" + hexOf(2) + ":one:" + close.header.id.hex()}));
}

void TestDecisions::whoHasLeftHoldsNoPlace()
{
    const World world;
    Records records = scored(world);
    const Record close = closeOf(world, records);
    const RecordId in = world.office(World::statusContent(1)).header.id;
    records = records + close + world.office(World::statusContent(1, StatusState::Withdrawn), {in});
    const CallState state = world.view(records + world.office(decided(1, Outcome::Winner, 1, close)));
    QCOMPARE(decisionFindings(state), (std::vector<std::string>{"DECISION_ENTRY_OUT:prize:" + hexOf(1) + ":one:withdrawn"}));
    QVERIFY(decisionFindings(world.view(records + world.office(decided(1, Outcome::Declined, 0, close)))).empty());
}

void TestDecisions::whoLeavesALaterRoundHoldsNoPlaceEither()
{
    const World world;
    Records records = scored(world);
    const Record close = closeOf(world, records);
    records = records + close + world.round(World::rules("two"), 1) + world.office(decided(1, Outcome::Finalist, 0, close));
    const auto withStatus = [&](StatusState state) {
        return decisionFindings(world.view(records + world.office(World::statusContent(1, state, "two"))));
    };
    QVERIFY(withStatus(StatusState::In).empty());
    QVERIFY(withStatus(StatusState::Ineligible).empty()); // did not come through, and was a finalist all the same
    QCOMPARE(withStatus(StatusState::Disqualified),
             (std::vector<std::string>{"DECISION_ENTRY_OUT:prize:" + hexOf(1) + ":one:disqualified"}));
}

void TestDecisions::onePlaceIsHeldOnce()
{
    const World world;
    const Records records = scored(world);
    const Record close = closeOf(world, records);
    const auto both = [&](const DecisionContent &one, const DecisionContent &other) {
        return decisionFindings(world.view(records + close + world.office(one) + world.office(other)));
    };
    const std::string names = hexOf(1) + ":" + hexOf(2);
    QCOMPARE(both(decided(1, Outcome::Winner, 1, close), decided(2, Outcome::Winner, 1, close)),
             (std::vector<std::string>{"DECISION_TWICE:prize:1:" + names}));
    QCOMPARE(both(decided(1, Outcome::Winner, 0, close), decided(2, Outcome::Winner, 0, close)),
             (std::vector<std::string>{"DECISION_TWICE:prize:0:" + names}));
    QVERIFY(both(decided(1, Outcome::Winner, 1, close), decided(2, Outcome::Winner, 1, close, "public")).empty());
    QVERIFY(both(decided(1, Outcome::Commended, 0, close), decided(2, Outcome::Commended, 0, close)).empty());
    QVERIFY(both(decided(1, Outcome::Winner, 1, close), decided(2, Outcome::Declined, 1, close)).empty());
}

void TestDecisions::jointHoldersAndDivisionsMayShareAPlace()
{
    const World world;
    const Records records = scored(world);
    const Record close = closeOf(world, records);
    const Records two = records + close + world.office(decided(1, Outcome::Joint, 1, close))
                        + world.office(decided(2, Outcome::Joint, 1, close));
    QVERIFY(decisionFindings(world.view(two)).empty());

    EntryContent moved = World::entryContent(2);
    moved.division = "film";
    const Records apart = records + close + world.office(decided(1, Outcome::Winner, 1, close))
                          + world.office(decided(2, Outcome::Winner, 1, close))
                          + world.office(moved, {world.office(World::entryContent(2)).header.id});
    QVERIFY(decisionFindings(world.view(apart)).empty());
}

void TestDecisions::whatIsTakenBackIsNoDecision()
{
    const World world;
    const Records records = scored(world);
    const Record close = closeOf(world, records);
    const Record first = world.office(decided(1, Outcome::Winner, 1, close));
    DecisionContent back = decided(1, Outcome::Winner, 1, close);
    back.close = {};
    const Record taken = world.office(back, {first.header.id});
    const CallState state = world.view(records + close + first + taken + world.office(decided(2, Outcome::Winner, 1, close)));
    QCOMPARE(state.decisions.size(), std::size_t(2));
    const DecisionView &decision = state.decisions[state.decisions[0].entry == World::entry(1) ? 0 : 1];
    QVERIFY(decision.isTakenBack);
    QVERIFY(!decision.outcome);
    QCOMPARE(decision.earlier, std::vector<RecordId>{first.header.id});
    QVERIFY(decisionFindings(state).empty()); // its place is free
    // Deciding again brings it back.
    const Record again = world.office(decided(1, Outcome::Commended, 0, close), {first.header.id, taken.header.id});
    const CallState later = world.view(records + close + first + taken + again);
    QCOMPARE(later.decisions.front().outcome.value(), Outcome::Commended);
    QCOMPARE(later.decisions.front().earlier, (std::vector<RecordId>{first.header.id, taken.header.id}));
}

void TestDecisions::whoConfirmsADecisionKeepsItFromBeingTakenBack()
{
    const World world;
    const Records records = scored(world);
    const Record close = closeOf(world, records);
    const Record first = world.office(decided(1, Outcome::Winner, 1, close));
    DecisionContent back = decided(1, Outcome::Winner, 1, close);
    const Record confirmed = world.office(back, {first.header.id});
    back.close = {};
    const CallState state = world.view(records + close + first + world.office(back, {first.header.id}) + confirmed);
    QVERIFY(!state.decisions.front().isTakenBack);
    QCOMPARE(state.decisions.front().outcome.value(), Outcome::Winner);
    QCOMPARE(state.decisions.front().close, close.header.id);
}

PALMARES_TEST(TestDecisions)

#include "tst_decisions.moc"
