#include "tests/support/test.h"

#include "core/merge/counting.h"
#include "tests/core/merge/world.h"

using namespace palmares;
using namespace palmares::tests;

/// Provisional and closed results, what blocks a close and what comes after it.
class TestCounting : public QObject {
    Q_OBJECT
private slots:
    void aRoundIsRankedFromItsSheets();
    void aWithdrawnEntryIsShownButNotRanked();
    void whatIsNotAskedIsNoPartOfTheTable();
    void aCloseFixesTheResult();
    void twoWhoCloseOverTheSameSheetsAgree();
    void lateSheetsSayWhetherTheyChangeRanks();
    void correctionsAfterTheCloseAreFindings();
    void withdrawnAfterTheCloseStaysRanked();
    void aNewerCloseReplacesTheOlderOne();
    void forkedClosesHaveNoValue();
    void whatBlocksAClose();
    void waivedForksLetTheCloseThrough();
    void aCloseWithoutItsRecordsIsNotComputed();
    void theCarriedRoundMustBeClosed();
    void theCutLetsThrough();
    void aCheckLetsThrough();
    void entriesWithoutADivisionAreNamed();
    void unknownAndUnfrozenRoundsAreRefused();
};

namespace {

using Records = std::vector<Record>;

/// Two judges, three entries: entry 1 leads, then 2, then 3.
Records scored(const World &world, const Rules &rules = World::rules())
{
    Records records = world.running(2, 3, rules);
    for (int j = 1; j <= 2; ++j) {
        for (int e = 1; e <= 3; ++e)
            records.push_back(world.by(j, world.sheet(j, e, 9 - 2 * e + j, 9 - 2 * e + j, rules)));
    }
    return records;
}

Record closeOf(const World &world, const Records &records, std::vector<RecordId> past = {}, const std::string &round = "one")
{
    const RecordSet set = world.set(records);
    const CallState state = viewOf(set);
    CloseContent close;
    close.round = round;
    close.restsOn = world.list(closeList(state, round).value());
    close.rules = state.rounds[state.roundIndex(round)].rulesId;
    close.setDigest = set.digest();
    close.resultDigest = resultDigest(provisionalResult(set, state, round).value());
    return world.office(close, std::move(past));
}

OfficialResult result(const World &world, const Records &records, const std::string &round = "one")
{
    const RecordSet set = world.set(records);
    auto computed = resultOf(set, viewOf(set), round);
    assert(computed.ok());
    return std::move(computed).value();
}

std::uint32_t rankOf(const OfficialResult &result, int entry)
{
    for (std::size_t row = 0; row < result.basis.entries.size(); ++row) {
        if (result.basis.entries[row] == World::entry(entry))
            return result.ranking.entries[row].rank;
    }
    return 0;
}

} // namespace

void TestCounting::aRoundIsRankedFromItsSheets()
{
    const World world;
    const OfficialResult ranked = result(world, scored(world));
    QVERIFY(ranked.close.isNone());
    QCOMPARE(ranked.basis.table.sheetCount(), std::size_t(6));
    QCOMPARE(rankOf(ranked, 1), 1u);
    QCOMPARE(rankOf(ranked, 2), 2u);
    QCOMPARE(rankOf(ranked, 3), 3u);
    QCOMPARE(ranked.ranking.entries[0].score->text(), std::string("8.5"));
    const std::string json = resultJson(ranked);
    QVERIFY(json.starts_with("{\"entries\":[{\"band\":\"\",\"cut\":\"\",\"entry\":\"" + World::entry(1).hex()));
    QVERIFY(json.find("\"rank\":1,\"sheets\":[\"") != std::string::npos);
    QVERIFY(json.find("\"value\":\"8.5\"}") != std::string::npos);
}

void TestCounting::aWithdrawnEntryIsShownButNotRanked()
{
    const World world;
    const RecordId in = world.office(World::statusContent(1)).header.id;
    const OfficialResult ranked =
        result(world, scored(world) + world.office(World::statusContent(1, StatusState::Withdrawn), {in}));
    QCOMPARE(ranked.basis.table.sheetCount(), std::size_t(6));
    QCOMPARE(rankOf(ranked, 1), 0u);
    QCOMPARE(rankOf(ranked, 2), 1u);
    QVERIFY(resultJson(ranked).find(World::entry(1).hex()) == std::string::npos);
}

void TestCounting::whatIsNotAskedIsNoPartOfTheTable()
{
    const World world;
    auto parsed = parseRules(R"({"version":1,"rounds":[{"id":"one","panels":[{"id":"lay","criteria":["craft"]}],
                                 "criteria":[{"id":"craft"},{"id":"idea"}]}]})");
    QVERIFY(parsed.ok());
    const Rules rules = *parsed;
    SheetContent said = world.sheet(1, 1, 5, 5, rules);
    SheetContent unsaid = world.sheet(1, 2, 5, 5, rules);
    unsaid.values.clear();
    SheetContent recused = world.sheet(1, 3, 5, 5, rules);
    recused.values.clear();
    recused.state = SheetState::Recused;
    recused.kind = "family";
    const OfficialResult ranked =
        result(world, world.running(1, 3, rules) + world.by(1, said) + world.by(1, unsaid) + world.by(1, recused));
    const ScoreTable &table = ranked.basis.table;
    QCOMPARE(table.sheetCount(), std::size_t(3));
    QCOMPARE(table.sheet(0)[0], std::int64_t(5));
    QVERIFY(table.sheet(0)[1] == cell::absent);
    QVERIFY(table.sheet(1)[0] == cell::blank);
    QVERIFY(table.sheet(2)[0] == cell::recused);
}

void TestCounting::aCloseFixesTheResult()
{
    const World world;
    const Records records = scored(world);
    const Record close = closeOf(world, records);
    const OfficialResult before = result(world, records);
    const RecordId first = world.by(1, world.sheet(1, 3, 4, 4)).header.id;
    const Records later = records + close + world.by(1, world.sheet(1, 3, 10, 10), {first});
    const OfficialResult after = result(world, later);
    QVERIFY(after.close == close.header.id);
    QVERIFY(resultDigest(after) == resultDigest(before));
    QVERIFY(contentAs<CloseContent>(close).resultDigest == resultDigest(after));

    const RecordSet set = world.set(later);
    const auto now = provisionalResult(set, viewOf(set), "one");
    QVERIFY(now.ok());
    QVERIFY(resultDigest(*now) != resultDigest(after));
}

void TestCounting::twoWhoCloseOverTheSameSheetsAgree()
{
    const World world;
    const Records records = scored(world);
    const Record one = closeOf(world, records);
    // The other has seen a resolve that changes nothing, and gives another reason.
    const RecordId sheet = world.by(1, world.sheet(1, 1, 8, 8)).header.id;
    const Records resolved = records + world.office(world.resolve(1, 1, sheet), {sheet});
    const Record other = closeOf(world, resolved);
    QVERIFY(one.header.id != other.header.id);
    QVERIFY(contentAs<CloseContent>(one).resultDigest == contentAs<CloseContent>(other).resultDigest);
    QVERIFY(resultDigest(result(world, resolved + other)) == resultDigest(result(world, records + one)));
}

void TestCounting::lateSheetsSayWhetherTheyChangeRanks()
{
    const World world;
    Records records = scored(world);
    const Record held = records.back(); // judge 2 on entry 3
    records.pop_back();
    const Record close = closeOf(world, records);
    const auto late = [&](const Record &record) {
        const RecordSet set = world.set(records + close + record);
        auto sheets = lateSheets(set, viewOf(set), "one");
        assert(sheets.ok());
        return std::move(sheets).value();
    };
    QVERIFY(late(held).sheets == std::vector<RecordId>{held.header.id});
    QVERIFY(!late(held).changesRanks);
    const Record surprise = world.by(2, world.sheet(2, 3, 10, 10));
    QVERIFY(late(surprise).changesRanks);

    // The same scores again are no news.
    SheetContent again = world.sheet(1, 1, 8, 8);
    again.committee = idOf<Ref>(70);
    QVERIFY(late(world.by(1, again)).sheets.empty());
    const RecordSet open = world.set(records);
    QVERIFY(lateSheets(open, viewOf(open), "one").error().code == Code::NOT_CLOSED);
}

void TestCounting::correctionsAfterTheCloseAreFindings()
{
    const World world;
    const Records records = scored(world);
    const Records closed = records + closeOf(world, records);
    QVERIFY(!findingIn(world.view(closed), FindingCode::CHANGED_AFTER_CLOSE));

    EntryContent entry = World::entryContent(2);
    entry.attributes = {{"region", "north"}};
    const RecordId entryBefore = world.office(World::entryContent(2)).header.id;
    const auto changed = world.view(closed + world.office(entry, {entryBefore}));
    QVERIFY(findingIn(changed, FindingCode::CHANGED_AFTER_CLOSE)->about()
            == (std::vector<std::string>{"one", "entry", World::entry(2).hex()}));

    EntryContent renamed = World::entryContent(2);
    renamed.code = "E-99";
    QVERIFY(!findingIn(world.view(closed + world.office(renamed, {entryBefore})), FindingCode::CHANGED_AFTER_CLOSE));

    JudgeContent judge = World::judgeContent(2);
    judge.panels = {{"one", "all", ""}};
    const auto seated = world.view(closed + world.office(judge, {world.office(World::judgeContent(2)).header.id}));
    QCOMPARE(findingIn(seated, FindingCode::CHANGED_AFTER_CLOSE)->about()[1], std::string("judge"));

    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({records.back().header.id});
    const auto undone = world.view(closed + world.office(aside));
    QCOMPARE(findingIn(undone, FindingCode::CHANGED_AFTER_CLOSE)->about()[1], std::string("sheet"));
    QVERIFY(resultDigest(result(world, closed + world.office(aside))) == resultDigest(result(world, closed)));
}

void TestCounting::withdrawnAfterTheCloseStaysRanked()
{
    const World world;
    const Records records = scored(world);
    const RecordId in = world.office(World::statusContent(1)).header.id;
    const Records later =
        records + closeOf(world, records) + world.office(World::statusContent(1, StatusState::Withdrawn), {in});
    QCOMPARE(rankOf(result(world, later), 1), 1u);
    QVERIFY(findingIn(world.view(later), FindingCode::CHANGED_AFTER_CLOSE)->about()
            == (std::vector<std::string>{"one", "status", World::entry(1).hex(), "withdrawn"}));
}

void TestCounting::aNewerCloseReplacesTheOlderOne()
{
    const World world;
    Records records = scored(world);
    const Record close = closeOf(world, records);
    const RecordId before = world.by(1, world.sheet(1, 3, 4, 4)).header.id;
    records = records + close + world.by(1, world.sheet(1, 3, 10, 10), {before});
    const Record newer = closeOf(world, records, {close.header.id});
    records.push_back(newer);
    const CallState state = world.view(records);
    QVERIFY(state.close("one")->standing == newer.header.id);
    QVERIFY(state.close("one")->earlier == std::vector<RecordId>{close.header.id});
    QVERIFY(result(world, records).close == newer.header.id);
}

void TestCounting::forkedClosesHaveNoValue()
{
    const World world;
    const Records records = scored(world);
    const Record one = closeOf(world, records);
    const Record two = closeOf(world, records + world.by(1, world.sheet(1, 3, 10, 10),
                                                         {world.by(1, world.sheet(1, 3, 4, 4)).header.id}));
    const Records both = records + world.by(1, world.sheet(1, 3, 10, 10), {world.by(1, world.sheet(1, 3, 4, 4)).header.id})
                         + one + two;
    const CallState state = world.view(both);
    QVERIFY(state.close("one")->isForked() && state.close("one")->standing.isNone());
    QVERIFY(result(world, both).close.isNone());
    const ResolveContent resolve{RecordType::Close, {}, {}, "one", one.header.id, {}};
    const Records ended = both + world.office(resolve, {one.header.id, two.header.id});
    QVERIFY(result(world, ended).close == one.header.id);
}

void TestCounting::whatBlocksAClose()
{
    const World world;
    const Records records = scored(world);
    QVERIFY(closeBlockers(world.view(records), "one").empty());
    const Record lost = world.by(2, world.sheet(2, 1, 1, 1));
    const Records blocked = records + world.enrol(1, 5) + world.by(5, world.sheet(1, 1, 2, 2))
                            + world.by(2, SubmitContent{"one", SubmitKind::Final, world.list<RecordId>({lost.header.id})});
    const CallState state = world.view(blocked);
    std::vector<std::string> names;
    for (const CallFinding *finding : closeBlockers(state, "one"))
        names.emplace_back(findingName(finding->what.code));
    QVERIFY(names == (std::vector<std::string>{"FORK", "MISSING_SHEETS", "SECOND_DEVICE", "SECOND_DEVICE"}));
}

void TestCounting::waivedForksLetTheCloseThrough()
{
    const World world;
    const Records records = scored(world) + world.by(1, world.sheet(1, 1, 2, 2));
    const CallState state = world.view(records);
    const auto blockers = closeBlockers(state, "one");
    QCOMPARE(blockers.size(), std::size_t(1));
    SettleContent settle;
    settle.code = settleCodeOf(blockers[0]->what.code);
    settle.about = blockers[0]->about();
    settle.answer = SettleAnswer::Seen;
    QCOMPARE(closeBlockers(world.view(records + world.office(settle)), "one").size(), std::size_t(1));
    settle.answer = SettleAnswer::Waived;
    settle.about = waiverAbout(*blockers[0]);
    const Records waived = records + world.office(settle);
    QVERIFY(closeBlockers(world.view(waived), "one").empty());
    // What comes later under the same name was not waived.
    QCOMPARE(closeBlockers(world.view(waived + world.by(1, world.sheet(1, 1, 3, 3))), "one").size(), std::size_t(1));
    QCOMPARE(result(world, waived + closeOf(world, waived)).basis.table.sheetCount(), std::size_t(5));
}

void TestCounting::aCloseWithoutItsRecordsIsNotComputed()
{
    const World world;
    Records records = scored(world);
    const Record close = closeOf(world, records);
    std::vector<std::string> lost;
    for (int i = 0; i < 2; ++i) {
        lost.push_back(records.back().header.id.hex().substr(0, 12));
        records.pop_back();
    }
    const RecordSet set = world.set(records + close);
    const CallState state = viewOf(set);
    QVERIFY(findingIn(state, FindingCode::CLOSE_INCOMPLETE));
    const Error refused = resultOf(set, state, "one").error();
    QVERIFY(refused.code == Code::NOT_FOUND);
    QCOMPARE(refused.arg("found"), std::string("2"));
    for (const std::string &id : lost)
        QVERIFY2(refused.arg("value").find(id) != std::string::npos, id.c_str());
}

void TestCounting::theCarriedRoundMustBeClosed()
{
    const World world;
    const Rules both = [] {
        auto parsed = parseRules(R"({"version":1,"rounds":[{"id":"one","criteria":[{"id":"craft"},{"id":"idea"}]},
            {"id":"two","carry":{"from":"one","share":"0.5"},"criteria":[{"id":"craft"},{"id":"idea"}]}]})");
        assert(parsed.ok());
        return *parsed;
    }();
    Rules two = both;
    two.rounds.erase(two.rounds.begin());
    Records records = scored(world) + world.office(RoundContent{"two", 1, true, canonicalRound(both, 1)});
    for (int e = 1; e <= 3; ++e) {
        records.push_back(world.office(World::statusContent(e, StatusState::In, "two")));
        records.push_back(world.office(World::assignContent(1, e, true, "two")));
        SheetContent sheet = world.sheet(1, e, 4 * e - 2, 4 * e - 2);
        sheet.round = "two";
        sheet.form = formId(both, 1);
        records.push_back(world.by(1, sheet));
    }
    const OfficialResult provisional = result(world, records, "two");
    QCOMPARE(rankOf(provisional, 3), 1u);
    QCOMPARE(provisional.ranking.entries[2].score->text(), std::string("7.25")); // (4.5 + 10) / 2
    QVERIFY(closeList(world.view(records), "two").error().code == Code::NOT_CLOSED);
    const Record one = closeOf(world, records);
    const Record second = closeOf(world, records + one, {}, "two");
    const Records closed = records + one + second;
    QVERIFY(resultDigest(result(world, closed, "two")) == resultDigest(provisional));
    QVERIFY(result(world, closed, "two").close == second.header.id);
}

void TestCounting::theCutLetsThrough()
{
    const World world;
    const Advancing some = advancing(result(world, scored(world, World::rules("one", R"(,"cut":{"top":2})"))));
    QVERIFY(some.through == (std::vector<EntryId>{World::entry(1), World::entry(2)}));
    QVERIFY(some.undecided.empty());
    QCOMPARE(advancing(result(world, scored(world))).through.size(), std::size_t(3));

    // Entries 2 and 3 level, one place left.
    const Rules rules = World::rules("one", R"(,"cut":{"top":2})");
    Records records = world.running(1, 3, rules);
    for (int e = 1; e <= 3; ++e)
        records.push_back(world.by(1, world.sheet(1, e, e == 1 ? 9 : 5, 5, rules)));
    const Advancing tied = advancing(result(world, records));
    QCOMPARE(tied.through.size(), std::size_t(1));
    QCOMPARE(tied.undecided.size(), std::size_t(2));
}

void TestCounting::aCheckLetsThrough()
{
    const World world;
    auto parsed = parseRules(R"({"version":1,"rounds":[{"id":"one","kind":"check","items":["adult","signed"]}]})");
    QVERIFY(parsed.ok());
    const Rules rules = *parsed;
    Records records = world.running(1, 3, rules);
    const auto check = [&](int e, std::int64_t adult, std::int64_t isSigned) {
        SheetContent sheet = world.sheet(1, e, 0, 0, rules);
        sheet.values = {{"adult", CellState::Number, adult}, {"signed", CellState::Number, isSigned}};
        records.push_back(world.by(1, sheet));
    };
    check(1, 1, 1);
    check(2, 1, 0);
    check(3, 1, 2);
    const OfficialResult checked = result(world, records);
    QVERIFY(checked.isCheck());
    const Advancing passed = advancing(checked);
    QVERIFY(passed.through == std::vector<EntryId>{World::entry(1)});
    QVERIFY(passed.undecided == std::vector<EntryId>{World::entry(3)});
    QVERIFY(resultJson(checked).find("\"verdict\":\"failed\"}") != std::string::npos);
    check(1, 3, 1);
    QVERIFY(findingIn(world.view(records), FindingCode::FORK));
}

void TestCounting::entriesWithoutADivisionAreNamed()
{
    const World world;
    const Rules rules = World::rules("one", {}, R"(["song","dance"])");
    const Records records = scored(world, rules);
    const OfficialResult ranked = result(world, records);
    QCOMPARE(ranked.basis.unplaced.size(), std::size_t(3));
    QCOMPARE(countFindings(world.view(records), FindingCode::NO_DIVISION), std::size_t(3));
    QCOMPARE(closeBlockers(world.view(records), "one").size(), std::size_t(3));
}

void TestCounting::unknownAndUnfrozenRoundsAreRefused()
{
    const World world;
    const RecordSet set = world.set({world.genesis(), world.office(World::roundContent(World::rules(), 0, false))});
    const CallState state = viewOf(set);
    QVERIFY(resultOf(set, state, "one").error().code == Code::ROUND_NOT_FROZEN);
    QVERIFY(resultOf(set, state, "two").error().code == Code::UNKNOWN_ROUND);
    QVERIFY(closeList(state, "two").error().code == Code::UNKNOWN_ROUND);
}

PALMARES_TEST(TestCounting)
#include "tst_counting.moc"
