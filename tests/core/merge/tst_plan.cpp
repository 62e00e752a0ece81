#include "tests/support/test.h"

#include "core/merge/plan.h"
#include "tests/core/merge/world.h"

using namespace palmares;
using namespace palmares::tests;

/// What merging files would do, before anything is done.
class TestPlan : public QObject {
    Q_OBJECT
private slots:
    void aFirstBallotAdds();
    void theSameFileChangesNothing();
    void newerAndOlderAreToldApart();
    void anInterimBesideItsFinalIsOlder();
    void forksAreForeseen();
    void aBallotOfAStrangerIsNotTicked();
    void lateSheetsAreCounted();
    void whatWasSetAsideStaysAside();
    void whoeverWasSetAsideIsStillKept();
    void anEraseSaysWhatWillGo();
    void undoNamesOnlyWhatNobodyElseBrought();
    void oneAnswerForALaptop();
    void oneAnswerForALaptopAlsoAfterADecision();
    void theSetIsAUnion();
};

namespace {

using Records = std::vector<Record>;

MergePlan planOf(const World &world, const Records &present, const std::vector<Records> &files)
{
    const RecordSet set = world.set(present);
    std::vector<RecordSet> incoming;
    for (const Records &file : files)
        incoming.push_back(world.set(file));
    return planMerge(set, viewOf(set), incoming);
}

} // namespace

void TestPlan::aFirstBallotAdds()
{
    const World world;
    const MergePlan plan = planOf(world, world.running(1, 2), {{world.by(1, world.sheet(1, 1, 5, 5)),
                                                                world.by(1, world.sheet(1, 2, 5, 5))}});
    QCOMPARE(plan.files[0].added, 2u);
    QCOMPARE(plan.files[0].sheets, 2u);
    QVERIFY(plan.files[0].ticked && !plan.files[0].changesNothing());
    QVERIFY(slotIn(plan.view, 1, 2).counts());
}

void TestPlan::theSameFileChangesNothing()
{
    const World world;
    const Records ballot = {world.by(1, world.sheet(1, 1, 5, 5))};
    const MergePlan plan = planOf(world, world.running(1, 2) + ballot, {ballot, ballot});
    QCOMPARE(plan.files[0].unchanged, 1u);
    QVERIFY(plan.files[0].changesNothing() && plan.files[1].changesNothing());
    QVERIFY(plan.after == world.set(world.running(1, 2) + ballot));
}

void TestPlan::newerAndOlderAreToldApart()
{
    const World world;
    const Record old = world.by(1, world.sheet(1, 1, 5, 5));
    const Record newer = world.by(1, world.sheet(1, 1, 6, 5), {old.header.id});
    QCOMPARE(planOf(world, world.running(1, 1) + old, {{newer}}).files[0].newer, 1u);
    QCOMPARE(planOf(world, world.running(1, 1) + newer, {{old}}).files[0].older, 1u);
}

void TestPlan::anInterimBesideItsFinalIsOlder()
{
    const World world;
    const Record old = world.by(1, world.sheet(1, 1, 5, 5));
    const Record newer = world.by(1, world.sheet(1, 1, 6, 5), {old.header.id});
    for (const bool turned : {false, true}) {
        std::vector<Records> files = {{old}, {newer}};
        if (turned)
            std::swap(files[0], files[1]);
        const MergePlan plan = planOf(world, world.running(1, 1), files);
        QCOMPARE(plan.files[turned ? 1 : 0].older, 1u);
        QCOMPARE(plan.files[turned ? 0 : 1].added, 1u);
        QVERIFY(plan.files[0].forks.empty());
    }
}

void TestPlan::forksAreForeseen()
{
    const World world;
    const Record here = world.by(1, world.sheet(1, 1, 5, 5));
    const Records laptop = {world.enrol(1, 5), world.by(5, world.sheet(1, 1, 6, 6)), world.by(5, world.sheet(1, 2, 6, 6))};
    const MergePlan plan = planOf(world, world.running(1, 2) + here, {laptop, {here}});
    QCOMPARE(plan.files[0].forked, 1u);
    QCOMPARE(plan.files[0].added, 2u);
    QCOMPARE(plan.files[0].forks.size(), std::size_t(1));
    QVERIFY(plan.files[0].forks[0].starts_with("FORK:sheet:"));
    QVERIFY(plan.files[1].forks.empty());
    // A fork that stands already does not arise again.
    const MergePlan again = planOf(world, world.running(1, 2) + here + laptop, {laptop});
    QVERIFY(again.files[0].forks.empty());
}

void TestPlan::aBallotOfAStrangerIsNotTicked()
{
    const World world;
    const Records strange = {world.by(9, world.sheet(1, 1, 5, 5)), world.by(9, world.sheet(1, 2, 5, 5))};
    const MergePlan plan = planOf(world, world.running(1, 2), {strange, {world.by(1, world.sheet(1, 1, 4, 4))}});
    QCOMPARE(plan.files[0].pending, 2u);
    QVERIFY(!plan.files[0].ticked && plan.files[1].ticked);
    QVERIFY(!plan.after.contains(strange[0].header.id));
    QVERIFY(!findingIn(plan.view, FindingCode::UNKNOWN_SIGNER));

    const RecordSet set = world.set(world.running(1, 2));
    const std::vector<RecordSet> files = {world.set(strange)};
    const MergePlan wanted = planMerge(set, viewOf(set), files, {true});
    QVERIFY(wanted.after.contains(strange[0].header.id));
    QVERIFY(findingIn(wanted.view, FindingCode::UNKNOWN_SIGNER));
}

void TestPlan::lateSheetsAreCounted()
{
    const World world;
    CloseContent close;
    close.round = "one";
    close.rules = rulesId(World::rules(), 0);
    close.setDigest = close.resultDigest = idOf<Digest>(1);
    const MergePlan plan =
        planOf(world, world.running(1, 1) + world.office(close), {{world.by(1, world.sheet(1, 1, 5, 5))}});
    QCOMPARE(plan.files[0].late, 1u);
    QCOMPARE(plan.files[0].added, 1u);
}

void TestPlan::whatWasSetAsideStaysAside()
{
    const World world;
    const Record sheet = world.by(1, world.sheet(1, 1, 5, 5));
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({sheet.header.id});
    const MergePlan plan = planOf(world, world.running(1, 1) + world.office(aside), {{sheet}});
    QCOMPARE(plan.files[0].aside, 1u);
    QVERIFY(plan.view.sheets.empty());
}

void TestPlan::whoeverWasSetAsideIsStillKept()
{
    const World world;
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({world.enrol(1, 1).header.id});
    const Record newer = world.by(1, world.sheet(1, 1, 5, 5));
    const MergePlan plan = planOf(world, world.running(1, 1) + world.office(aside), {{newer}});
    QCOMPARE(plan.files[0].aside, 1u);
    QCOMPARE(plan.files[0].pending, 0u);
    QVERIFY(plan.files[0].ticked && plan.after.contains(newer.header.id));
    QVERIFY(plan.view.sheets.empty());
}

void TestPlan::anEraseSaysWhatWillGo()
{
    const World world;
    EraseContent erase;
    erase.refs = world.list<Ref>({idOf<Ref>(5), idOf<Ref>(6)});
    const Record real = world.office(erase);
    const MergePlan plan = planOf(world, world.running(1, 1), {{real}, {world.by(9, erase)}});
    QVERIFY(plan.files[0].erases == (std::vector<Ref>{idOf<Ref>(5), idOf<Ref>(6)}));
    QVERIFY(plan.files[1].erases.empty());
    QVERIFY(planOf(world, world.running(1, 1) + real, {{real}}).files[0].erases.empty());
}

void TestPlan::undoNamesOnlyWhatNobodyElseBrought()
{
    const World world;
    const Record one = world.by(1, world.sheet(1, 1, 5, 5));
    const Record two = world.by(1, world.sheet(1, 2, 5, 5));
    const Record erase = world.office(EraseContent{});
    const RecordSet set = world.set(world.running(1, 2) + one + two + erase);
    const std::vector<RecordId> brought = {one.header.id, two.header.id, erase.header.id, world.genesis().header.id,
                                            world.enrol(1, 1).header.id}; // the laptop goes on writing
    const std::vector<RecordId> others = {two.header.id};
    QVERIFY(undoOf(set, brought, others) == std::vector<RecordId>{one.header.id});

    std::vector<RecordId> expected = {one.header.id, two.header.id, world.enrol(1, 1).header.id};
    std::sort(expected.begin(), expected.end());
    QVERIFY(writtenBy(set, world.device(1)) == expected);
    QVERIFY(writtenBy(set, viewOf(set), World::judge(1)) == expected);
}

void TestPlan::oneAnswerForALaptop()
{
    const World world;
    Records records = world.running(1, 4) + world.enrol(1, 5);
    for (int e = 1; e <= 3; ++e)
        records = records + world.by(1, world.sheet(1, e, 5, 5)) + world.by(5, world.sheet(1, e, 6, 6));
    records = records + world.by(5, world.sheet(1, 3, 7, 7)) + world.by(5, world.sheet(1, 4, 7, 7));
    const RecordSet set = world.set(records);
    const CallState state = viewOf(set);
    const DeviceForks forks = forksOfDevice(set, state, world.device(5));
    QCOMPARE(forks.forks.size(), std::size_t(2));
    QCOMPARE(forks.unclear, std::size_t(1));
    for (const DeviceFork &fork : forks.forks) {
        const SheetSlot &slot = state.sheets[fork.slot];
        ResolveContent resolve{RecordType::Sheet, state.judges[slot.judge].id, state.entries[slot.entry].id, "one",
                               fork.stands, {}};
        records.push_back(world.office(resolve, fork.past));
    }
    const CallState ended = world.view(records);
    for (const int e : {1, 2}) {
        const SheetSlot &slot = slotIn(ended, 1, e);
        QVERIFY(slot.counts());
        QVERIFY(ended.cellsOf(ended.sheetHeads[slot.standing])[0].value == 6);
    }
}

void TestPlan::oneAnswerForALaptopAlsoAfterADecision()
{
    const World world;
    const Record first = world.by(1, world.sheet(1, 1, 5, 5));
    const Record second = world.by(5, world.sheet(1, 1, 6, 6));
    const Records judged = world.running(1, 1) + world.enrol(1, 5) + first + second;
    const auto decided = [&](const Record &sheet, int why) {
        return world.office(ResolveContent{RecordType::Sheet, World::judge(1), World::entry(1), "one", sheet.header.id, idOf<Ref>(why)},
                            {first.header.id, second.header.id});
    };
    // Two offices decide, each for another laptop: the same question can be answered once more.
    const Records apart = judged + decided(first, 1) + decided(second, 2);
    const RecordSet set = world.set(apart);
    const DeviceForks forks = forksOfDevice(set, viewOf(set), world.device(5));
    QCOMPARE(forks.forks.size(), std::size_t(1));
    QVERIFY(forks.forks.front().stands == second.header.id);
    // Newer scores of the laptop that was decided for, beside the decision: the newer ones are what it says.
    const Record newer = world.by(5, world.sheet(1, 1, 7, 7), {second.header.id});
    const RecordSet later = world.set(judged + decided(second, 2) + newer);
    const DeviceForks again = forksOfDevice(later, viewOf(later), world.device(5));
    QCOMPARE(again.forks.size(), std::size_t(1));
    QCOMPARE(again.unclear, std::size_t(0));
    QVERIFY(again.forks.front().stands == newer.header.id);
}

void TestPlan::theSetIsAUnion()
{
    const World world;
    const Records records = world.running(2, 2);
    const RecordSet all = world.set(records);
    const RecordSet left = world.set({records.begin(), records.begin() + 6});
    const RecordSet right = world.set({records.begin() + 3, records.end()});
    QVERIFY(left.with(right) == all);
    QVERIFY(right.with(left) == all);
    QVERIFY(all.with(all) == all);
    QVERIFY(left.with(right).digest() == all.digest());
    for (const Record &record : records)
        QVERIFY(all.find(record.header.id) && all.find(record.header.id)->body == record.body);
    QVERIFY(!all.contains(idOf<RecordId>(1)));
    // Another call's records do not come in.
    const RecordSet foreign(idOf<CallId>(3), records);
    QVERIFY(foreign.isEmpty());
    QVERIFY(all.with(foreign) == all);
}

PALMARES_TEST(TestPlan)
#include "tst_plan.moc"
