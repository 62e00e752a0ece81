#include "tests/support/test.h"

#include "core/office/results/resultdesk.h"
#include "core/office/session/standings.h"
#include "tests/properties/history.h"

#include <rapidcheck.h>

using namespace palmares;
using namespace palmares::tests;

/// Ranking by standings that were kept gives what ranking by the records gives, over random histories.
class TestStandings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { setRuns(150); }
    void theyRankAsTheRecordsDo();
    void whatIsDamagedIsNotBelieved();
};

namespace {

const World &world()
{
    static const World one;
    return one;
}

/// A random history without closes.
CallView someOpenCall()
{
    using Steps = std::vector<std::array<std::uint8_t, 4>>;
    const auto byte = rc::gen::arbitrary<std::uint8_t>();
    History history(world());
    for (const auto &step : *rc::gen::container<Steps>(rc::gen::container<std::array<std::uint8_t, 4>>(byte)))
        history.step(step);
    std::vector<Record> records = history.everything();
    std::erase_if(records, [](const Record &record) {
        return !record.header.slot.empty() &&
               record.header.slot.front() == static_cast<char>(RecordType::Close);
    });
    CallView call;
    call.set = world().set(std::move(records));
    call.state = viewOf(call.set);
    return call;
}

std::string labels(const ScoreTable &table)
{
    std::string all;
    for (const EntryRow &entry : table.entries)
        all += entry.label + ' ';
    for (const JudgeRow &judge : table.judges)
        all += judge.label + ' ';
    return all;
}

void mustBeEqual(const RoundReport &one, const RoundReport &other)
{
    RC_ASSERT(resultJson(one.official) == resultJson(other.official));
    RC_ASSERT(resultDigest(one.official) == resultDigest(other.official));
    RC_ASSERT(labels(one.official.basis.table) == labels(other.official.basis.table));
    RC_ASSERT(one.official.basis.table.cells == other.official.basis.table.cells);
    RC_ASSERT(one.official.basis.table.sheetJudge == other.official.basis.table.sheetJudge);
    RC_ASSERT(one.official.basis.table.sheetEntry == other.official.basis.table.sheetEntry);
    RC_ASSERT(one.official.basis.sheets == other.official.basis.sheets);
    RC_ASSERT(one.official.basis.unplaced == other.official.basis.unplaced);
    RC_ASSERT(one.official.ranking.findings == other.official.ranking.findings);
    RC_ASSERT(one.findings == other.findings);
    RC_ASSERT(one.forks == other.forks);
    RC_ASSERT(one.official.close == other.official.close);
}

} // namespace

void TestStandings::theyRankAsTheRecordsDo()
{
    QVERIFY(rc::check("kept standings rank as the records do", [] {
        const CallView call = someOpenCall();
        const auto standings = standingsOf(call.set, call.state);
        RC_CLASSIFY(standings.has_value());
        if (!standings)
            return;
        auto kept = unpackedStandings(packed(*standings));
        RC_ASSERT(kept.has_value());
        RC_ASSERT(kept->name == call.state.name);
        RC_ASSERT(kept->entryTitles == entryTitlesOf(call.state));
        if (const auto meant = call.roundNamed({}); meant.ok())
            RC_ASSERT(kept->first == call.state.rounds[*meant].id);
        for (OpenRound &round : kept->rounds) {
            const auto byRecords = ResultDesk::report(call, round.basis.round);
            RC_ASSERT(byRecords.ok());
            mustBeEqual(reportOf(resultOfBasis(std::move(round.basis)), round.notes), *byRecords);
        }
    }));
}

void TestStandings::whatIsDamagedIsNotBelieved()
{
    const World one;
    CallView call;
    call.set =
        one.set(one.running(2, 2) + one.by(1, one.sheet(1, 1, 5, 5)) + one.by(1, one.sheet(1, 2, 7, 3)));
    call.state = viewOf(call.set);
    const auto standings = standingsOf(call.set, call.state);
    QVERIFY(standings.has_value());
    QCOMPARE(standings->rounds.front().basis.sheets.size(), std::size_t(2));
    const Bytes whole = packed(*standings);
    QVERIFY(unpackedStandings(whole).has_value());
    for (std::size_t at = 0; at < whole.size(); ++at) {
        Bytes damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        QVERIFY(!unpackedStandings(damaged).has_value());
        QVERIFY(!unpackedStandings(BytesView(whole).substr(0, at)).has_value());
    }
}

PALMARES_TEST(TestStandings)
#include "tst_standings.moc"
