#include "tests/support/test.h"

#include "core/merge/dropouts.h"
#include "core/merge/lastballots.h"
#include "tests/core/merge/world.h"

#include <rapidcheck.h>

#include <numeric>

using namespace palmares;
using namespace palmares::tests;

namespace {

using Records = std::vector<Record>;

/// One judge with three laptops, one entry.
Records threeLaptops(const World &world)
{
    return world.running(1, 1) + world.enrol(1, 2) + world.enrol(1, 3);
}

Record ballot(const World &world, int laptop, SubmitKind kind, std::vector<RecordId> knew = {})
{
    return world.by(laptop, SubmitContent{"one", kind, world.list<RecordId>({})}, std::move(knew));
}

Record takesPart(const World &world, bool takes, std::vector<RecordId> knew = {})
{
    const SettleAnswer answer = takes ? SettleAnswer::Counted : SettleAnswer::NotCounted;
    return world.office(SettleContent{std::string(droppedCode), {World::judge(1).hex(), "one"}, answer, {}, {}, {}}, std::move(knew));
}

std::optional<SubmitKind> lastKind(const CallState &state)
{
    const SubmitView *last = lastBallotOf(state, state.judgeIndex(World::judge(1)), "one");
    return last ? std::optional(last->kind) : std::nullopt;
}

bool stops(const CallState &state)
{
    return hasStopped(state, state.judgeIndex(World::judge(1)), "one");
}

} // namespace

/// Which of a judge's ballots says how far the judge is.
class TestLastBallots : public QObject {
    Q_OBJECT

private slots:
    void whatKnewOfAllOthersIsTheLast()
    {
        const World world;
        QVERIFY(rc::check("in whatever order the records come", [&] {
            Records records = threeLaptops(world);
            std::vector<RecordId> sent;
            SubmitKind kind = SubmitKind::Interim;
            for (int n = *rc::gen::inRange(1, 7); n > 0; --n) {
                kind = *rc::gen::element(SubmitKind::Interim, SubmitKind::Final, SubmitKind::Stopping);
                std::vector<RecordId> knew = sent;
                std::sort(knew.begin(), knew.end());
                const Record one = ballot(world, *rc::gen::inRange(1, 4), kind, knew);
                if (std::find(sent.begin(), sent.end(), one.header.id) == sent.end())
                    sent.push_back(one.header.id);
                records.push_back(one);
            }
            std::vector<std::size_t> order(records.size());
            std::iota(order.begin(), order.end(), 0);
            const auto keys = *rc::gen::container<std::vector<int>>(order.size(), rc::gen::arbitrary<int>());
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
            Records shuffled;
            for (const std::size_t i : order)
                shuffled.push_back(records[i]);
            const CallState state = world.view(shuffled);
            RC_ASSERT(lastKind(state) == kind);
            RC_ASSERT(stops(state) == (kind == SubmitKind::Stopping));
        }));
    }

    void laptopsThatKnewNothingOfEachOther()
    {
        const World world;
        const Records records = threeLaptops(world);
        QVERIFY(!lastKind(world.view(records)));
        const Record interim = ballot(world, 1, SubmitKind::Interim);
        const Record stopping = ballot(world, 2, SubmitKind::Stopping);
        const Record final = ballot(world, 3, SubmitKind::Final);
        QCOMPARE(lastKind(world.view(records + interim + stopping)), std::optional(SubmitKind::Stopping));
        QCOMPARE(lastKind(world.view(records + interim + stopping + final)), std::optional(SubmitKind::Final));
    }

    void aBallotThatDidNotComeStandsInNobodysWay()
    {
        const World world;
        const Record first = ballot(world, 1, SubmitKind::Final);
        const Record lost = ballot(world, 2, SubmitKind::Interim, {first.header.id});
        std::vector<RecordId> knew = {first.header.id, lost.header.id};
        std::sort(knew.begin(), knew.end());
        const CallState state = world.view(threeLaptops(world) + first + ballot(world, 3, SubmitKind::Stopping, knew));
        QCOMPARE(lastKind(state), std::optional(SubmitKind::Stopping));
    }

    void anotherJudgesBallotKnowsNothing()
    {
        const World world;
        const Record mine = ballot(world, 1, SubmitKind::Final);
        const CallState state = world.view(world.running(2, 1) + mine + ballot(world, 2, SubmitKind::Stopping, {mine.header.id}));
        QCOMPARE(lastKind(state), std::optional(SubmitKind::Final));
    }

    void whoIsBroughtBackCanStopAgain()
    {
        const World world;
        const Record stop = ballot(world, 1, SubmitKind::Stopping);
        const Record back = takesPart(world, true, {stop.header.id});
        const Records records = threeLaptops(world) + stop;
        QVERIFY(stops(world.view(records)));
        QVERIFY(!stops(world.view(records + back)));
        const Record on = ballot(world, 1, SubmitKind::Interim, {stop.header.id});
        QVERIFY(!stops(world.view(records + back + on)));
        std::vector<RecordId> knew = {stop.header.id, on.header.id};
        std::sort(knew.begin(), knew.end());
        QVERIFY(stops(world.view(records + back + on + ballot(world, 1, SubmitKind::Stopping, knew))));
        // Also from a laptop that knew nothing of the first.
        for (int laptop = 2; laptop <= 3; ++laptop) {
            const Record again = ballot(world, laptop, SubmitKind::Stopping);
            QVERIFY(stops(world.view(records + back + again)));
            QVERIFY(!stops(world.view(records + takesPart(world, true, {std::min(stop.header.id, again.header.id), std::max(stop.header.id, again.header.id)}) + again)));
        }
        // Said of somebody dropped before there was any ballot: what stops after it is heard.
        QVERIFY(stops(world.view(records + takesPart(world, true))));
    }
};

PALMARES_TEST(TestLastBallots)
#include "tst_lastballots.moc"
