#include "tests/support/test.h"

#include "core/base/hash.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/results/rankedcall.h"
#include "core/office/session/keptstandings.h"
#include "core/store/erase.h"
#include "core/store/meta.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

/// A small call with two ballots merged, closed again on disk.
struct CallOnDisk {
    explicit CallOnDisk(Machine &where, std::uint32_t judges = 2, std::uint32_t entries = 3) : machine(where)
    {
        SmallCall call(machine, judges, entries);
        folder = call.session->db().folder();
        std::vector<std::string> paths;
        for (std::uint32_t j = 0; j < judges; ++j) {
            Laptop laptop = call.laptop(100 + j, j);
            for (std::uint32_t e = 0; e < entries; ++e)
                laptop.score(*call.view(), e, 1 + (e * 7 + j) % 10, 1 + (e * 3 + j * 5) % 10);
            const std::string name = "ballot-" + std::to_string(j) + ".palmballot";
            paths.push_back(writeFile(machine.file(name), laptop.ballot(1'000 + j)));
        }
        IntakeDesk desk(*call.session);
        Intake intake = need(desk.read(paths));
        static_cast<void>(need(desk.merge(intake)));
        expected = need(rankedCall(*call.view(), {}, "en"));
        set = call.view()->set.digest();
        standings = {set, packed(*standingsOf(call.view()->set, call.view()->state))};
    }

    RankedCall rank() const { return need(rankedCall(machine.environment, folder, {}, "en")); }
    std::unique_ptr<CallSession> open() const { return need(CallSession::open(machine.environment, folder)); }

    void keep(const KeptStandings &what) const
    {
        need(open()->note([&](Transaction &transaction) { return keepStandings(transaction, what); }));
    }
    /// Standings that nobody could take for the true ones, if they were read.
    KeptStandings marked() const
    {
        auto other = unpackedStandings(standings.bytes);
        other->name = "FROM-STANDINGS";
        return {standings.set, packed(*other)};
    }
    bool keepsAny() const { return need(hasCache(open()->db(), "standings")); }

    Machine &machine;
    CallFolder folder;
    RankedCall expected;
    Digest set;
    KeptStandings standings;
};

void compare(const RankedCall &one, const RankedCall &other)
{
    QCOMPARE(one.name, other.name);
    QCOMPARE(one.title, other.title);
    QVERIFY(one.entryTitles == other.entryTitles);
    QCOMPARE(one.set.hex(), other.set.hex());
    QCOMPARE(resultJson(one.report.official), resultJson(other.report.official));
    QCOMPARE(one.report.official.basis.table.entries.front().label,
             other.report.official.basis.table.entries.front().label);
}

} // namespace

class TestRankedCall : public QObject {
    Q_OBJECT

private slots:
    void standingsThatBelongAreRead()
    {
        Machine machine;
        const CallOnDisk call(machine);
        QCOMPARE(call.expected.title, std::string("A small call"));
        QCOMPARE(call.expected.entryTitles.at("E-002"), std::string("Title 2"));
        QVERIFY(!call.keepsAny()); // few records: nothing to gain
        compare(call.rank(), call.expected);
        call.keep(call.standings);
        compare(call.rank(), call.expected);
        call.keep(call.marked());
        QCOMPARE(call.rank().name, std::string("FROM-STANDINGS"));
        // A round that is not in them is answered by the records.
        const auto unknown = rankedCall(machine.environment, call.folder, "nothing", "en");
        QCOMPARE(codeName(unknown.error().code), codeName(Code::UNKNOWN_ROUND));
    }

    void standingsOfAnotherSetAreNot()
    {
        Machine machine;
        const CallOnDisk call(machine);
        call.keep(call.marked());
        {
            const auto session = call.open();
            Act act = need(session->newAct("set"));
            act.add(SettingContent{"deadline", "", "1", {}});
            need(session->act(act));
        }
        QCOMPARE(call.rank().name, std::string("SMALL-26"));
        QVERIFY(call.rank().set != call.set);
    }

    void damagedStandingsAreNot()
    {
        Machine machine;
        const CallOnDisk call(machine);
        KeptStandings damaged = call.marked();
        damaged.bytes[damaged.bytes.size() / 2] =
            static_cast<char>(damaged.bytes[damaged.bytes.size() / 2] ^ 4);
        call.keep(damaged);
        compare(call.rank(), call.expected);
    }

    void erasingClearsThem()
    {
        Machine machine;
        const CallOnDisk call(machine);
        call.keep(call.standings);
        QVERIFY(call.keepsAny());
        const std::vector<Digest> refs = {Digest{hashAs<Ref>({"some text"}).bytes}};
        need(call.open()->note([&](Transaction &transaction) { return eraseRefs(transaction, refs, {}); }));
        QVERIFY(!call.keepsAny());
    }

    void aLargeCallKeepsThemAndMakesThemAnew()
    {
        Machine machine;
        const CallOnDisk call(machine, 40, 260); // 10,400 assignments and as many sheets
        const auto kept = [&]() -> Bytes {
            return need(cache(call.open()->db(), "standings", call.set)).value_or(Bytes());
        };
        QVERIFY(kept() == call.standings.bytes); // by the merge
        compare(call.rank(), call.expected);
        call.keep({call.set, "damaged"});
        compare(call.rank(), call.expected);
        QVERIFY(kept() == call.standings.bytes); // by the ranking
        call.keep({Digest(), call.standings.bytes});
        compare(call.rank(), call.expected);
        QVERIFY(kept() == call.standings.bytes);
    }
};

PALMARES_TEST(TestRankedCall)
#include "tst_rankedcall.moc"
