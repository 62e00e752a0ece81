#include "tests/support/test.h"

#include "tests/core/merge/world.h"

using namespace palmares;
using namespace palmares::tests;

/// What a set of records says: who counts, which sheets count, what is open.
class TestView : public QObject {
    Q_OBJECT
private slots:
    void withoutItsGenesisNothingCounts();
    void aRunningCallIsSeenWhole();
    void anAssignedSheetCounts();
    void sheetsThatDoNotCount_data();
    void sheetsThatDoNotCount();
    void aSheetCountsByItselfWhenWhatItLackedArrives();
    void takenBackSheetsCountIfSomebodySaysSo();
    void twoLaptopsForkWhereTheyDiffer();
    void aResolveEndsAForkAndANewerSheetIsANewOne();
    void aResolveMaySayThatNothingStands();
    void aResolveForASheetSetAsideFallsAway();
    void equalHeadsShowTheSmallestOnTheRoundsForm();
    void aSecondLaptopAsksToBeConfirmed();
    void aRevokedLaptopsSheetsGoButTheListedOnes();
    void strangersCountForNothing();
    void aJudgesLaptopDoesNotWriteForOthers();
    void whatIsAsideIsGoneAndComesBack();
    void forkedAsidesHoldWhatTheyShare();
    void mendingAnAddressNeverStopsSheets();
    void aForkedPanelPlaceStopsSheets();
    void aConflictConfirmedByAnyHeadIsConfirmed();
    void aDeviceCannotDecideAConflict();
    void anOlderFormIsProtectedWhileItsPackageIsOut();
    void equalCodesAreAFindingWithAProposal();
    void sheetsOfACorrectedTextAreAFinding();
    void sheetsOfAFileThatWasCleanedAreNone();
    void listedSheetsThatHaveNotArrivedAreNamed();
};

void TestView::withoutItsGenesisNothingCounts()
{
    const World world;
    auto records = world.running(1, 1) + world.by(1, world.sheet(1, 1, 5, 5));
    records.erase(records.begin());
    const CallState state = world.view(records);
    QVERIFY(!state.isFounded);
    QVERIFY(state.sheets.empty());
    QCOMPARE(state.outside.size(), records.size());
}

void TestView::aRunningCallIsSeenWhole()
{
    const World world;
    const CallState state = world.view(world.running(2, 3));
    QVERIFY(state.isFounded);
    QCOMPARE(state.name, std::string("TEST"));
    QCOMPARE(state.rounds.size(), std::size_t(1));
    QVERIFY(state.rounds[0].frozen && state.rounds[0].rules);
    QVERIFY(state.rounds[0].form == formId(World::rules(), 0));
    QVERIFY(state.rounds[0].rulesId == rulesId(World::rules(), 0));
    QCOMPARE(state.judges.size(), std::size_t(2));
    QCOMPARE(state.judges[1].code, std::string("J-2"));
    QCOMPARE(state.entries.size(), std::size_t(3));
    QCOMPARE(state.assigns.size(), std::size_t(6));
    QCOMPARE(state.statuses.size(), std::size_t(3));
    QCOMPARE(state.devices.size(), std::size_t(2));
    QVERIFY(state.devices[0].state == DeviceState::Only);
    QVERIFY(state.findings.empty());
    QVERIFY(state.outside.empty());
}

void TestView::anAssignedSheetCounts()
{
    const World world;
    const Record sheet = world.by(1, world.sheet(1, 1, 5, 7));
    const CallState state = world.view(world.running(1, 1) + sheet);
    const SheetSlot &slot = slotIn(state, 1, 1);
    QVERIFY(slot.counts());
    const SheetHead &head = state.sheetHeads[slot.standing];
    QVERIFY(head.sheet == sheet.header.id);
    const auto cells = state.cellsOf(head);
    QCOMPARE(cells.size(), std::size_t(2));
    QCOMPARE(state.criterionNames[cells[1].criterion], std::string("idea"));
    QCOMPARE(cells[1].value, std::int64_t(7));
    QVERIFY(state.findings.empty());
}

using Records = std::vector<Record>;
struct Case {
    std::function<Records(const World &)> records;
    SheetVerdict verdict;
    std::optional<FindingCode> finding;
};
Q_DECLARE_METATYPE(Case)

void TestView::sheetsThatDoNotCount_data()
{
    QTest::addColumn<Case>("one");
    const auto row = [](const char *name, SheetVerdict verdict, std::optional<FindingCode> finding, auto records) {
        QTest::newRow(name) << Case{records, verdict, finding};
    };
    row("never assigned", SheetVerdict::NotAssigned, FindingCode::NOT_ASSIGNED, [](const World &world) {
        return world.running(1, 1) + world.office(World::entryContent(2)) + world.office(World::statusContent(2))
               + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("taken back", SheetVerdict::TakenBack, FindingCode::TAKEN_BACK, [](const World &world) {
        const RecordId on = world.office(World::assignContent(1, 2)).header.id;
        return world.running(1, 2) + world.office(World::assignContent(1, 2, false), {on})
               + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("another form", SheetVerdict::OtherForm, FindingCode::OTHER_FORM, [](const World &world) {
        SheetContent sheet = world.sheet(1, 2, 5, 5);
        sheet.form = idOf<FormId>(3);
        return world.running(1, 2) + world.by(1, sheet);
    });
    row("confirmed conflict", SheetVerdict::Conflicted, FindingCode::CONFLICTED, [](const World &world) {
        return world.running(1, 2) + world.by(1, world.sheet(1, 2, 5, 5))
               + world.office(ConflictContent{World::judge(1), World::entry(2), ConflictState::Confirmed, "family", {}});
    });
    row("unknown criterion", SheetVerdict::UnknownCriterion, FindingCode::UNKNOWN_CRITERION_MERGED, [](const World &world) {
        SheetContent sheet = world.sheet(1, 2, 5, 5);
        sheet.values[1].criterion = "zeal";
        return world.running(1, 2) + world.by(1, sheet);
    });
    row("off the scale", SheetVerdict::OffScale, FindingCode::OFF_SCALE_MERGED, [](const World &world) {
        return world.running(1, 2) + world.by(1, world.sheet(1, 2, 5, 11));
    });
    row("received only", SheetVerdict::NotIn, FindingCode::ENTRY_NOT_IN, [](const World &world) {
        const RecordId in = world.office(World::statusContent(2)).header.id;
        return world.running(1, 2) + world.office(World::statusContent(2, StatusState::Received), {in})
               + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("withdrawn", SheetVerdict::OutOfField, std::nullopt, [](const World &world) {
        const RecordId in = world.office(World::statusContent(2)).header.id;
        return world.running(1, 2) + world.office(World::statusContent(2, StatusState::Withdrawn), {in})
               + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("practice", SheetVerdict::Practice, std::nullopt, [](const World &world) {
        const RecordId in = world.office(World::statusContent(2)).header.id;
        return world.running(1, 2) + world.office(World::statusContent(2, StatusState::Practice), {in})
               + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("unknown judge", SheetVerdict::NoJudge, FindingCode::UNKNOWN_JUDGE_MERGED, [](const World &world) {
        return world.running(0, 2) + world.invite(1) + world.enrol(1, 1) + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("unknown entry", SheetVerdict::NoEntry, FindingCode::UNKNOWN_ENTRY_MERGED, [](const World &world) {
        return world.running(1, 1) + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("unknown round", SheetVerdict::NoRound, FindingCode::ROUND_NOT_KNOWN, [](const World &world) {
        Records records = world.running(1, 2);
        records.erase(records.begin() + 1);
        return records + world.by(1, world.sheet(1, 2, 5, 5));
    });
    row("no panel", SheetVerdict::NoPanel, FindingCode::NO_PANEL, [](const World &world) {
        JudgeContent judge = World::judgeContent(1);
        judge.panels = {{"one", "elsewhere", ""}};
        const RecordId before = world.office(World::judgeContent(1)).header.id;
        return world.running(1, 2) + world.office(judge, {before}) + world.by(1, world.sheet(1, 2, 5, 5));
    });
}

void TestView::sheetsThatDoNotCount()
{
    QFETCH(Case, one);
    const World world;
    const CallState state = world.view(one.records(world));
    QCOMPARE(nameOf(slotIn(state, 1, 2).verdict), nameOf(one.verdict));
    QCOMPARE(state.findings.size(), std::size_t(one.finding ? 1 : 0));
    if (one.finding) {
        QCOMPARE(findingName(state.findings[0].what.code), findingName(*one.finding));
        QVERIFY(!state.findings[0].isSettled());
        for (const std::string &about : state.findings[0].about())
            QVERIFY(!about.empty());
    }
}

void TestView::aSheetCountsByItselfWhenWhatItLackedArrives()
{
    const World world;
    auto records = world.running(1, 1);
    const Record assign = records.back();
    records.pop_back();
    records.push_back(world.by(1, world.sheet(1, 1, 5, 5)));
    QVERIFY(!slotIn(world.view(records), 1, 1).counts());
    QVERIFY(slotIn(world.view(records + assign), 1, 1).counts());
}

void TestView::takenBackSheetsCountIfSomebodySaysSo()
{
    const World world;
    const RecordId on = world.office(World::assignContent(1, 1)).header.id;
    const auto records = world.running(1, 1) + world.office(World::assignContent(1, 1, false), {on})
                         + world.by(1, world.sheet(1, 1, 5, 5));
    const CallState asked = world.view(records);
    const CallFinding *finding = findingIn(asked, FindingCode::TAKEN_BACK);
    QVERIFY(finding);

    SettleContent settle;
    settle.code = settleCodeOf(finding->what.code);
    settle.about = finding->about();
    settle.answer = SettleAnswer::Counted;
    const CallState answered = world.view(records + world.office(settle));
    QVERIFY(slotIn(answered, 1, 1).counts());
    QVERIFY(findingIn(answered, FindingCode::TAKEN_BACK)->answer == SettleAnswer::Counted);
}

void TestView::twoLaptopsForkWhereTheyDiffer()
{
    const World world;
    const auto records = world.running(1, 2) + world.enrol(1, 5) + world.by(1, world.sheet(1, 1, 5, 5))
                         + world.by(5, world.sheet(1, 1, 6, 6)) + world.by(1, world.sheet(1, 2, 3, 3))
                         + world.by(5, world.sheet(1, 2, 3, 3));
    const CallState state = world.view(records);
    QVERIFY(slotIn(state, 1, 1).verdict == SheetVerdict::Forked);
    QCOMPARE(slotIn(state, 1, 1).headCount, 2u);
    QVERIFY(slotIn(state, 1, 2).counts());
    QCOMPARE(countFindings(state, FindingCode::FORK), std::size_t(1));
    const CallFinding *fork = findingIn(state, FindingCode::FORK);
    QCOMPARE(fork->key(), "FORK:sheet:" + World::judge(1).hex() + ":" + World::entry(1).hex() + ":one");
    QVERIFY(fork->blocks == std::vector<std::uint32_t>{0});
}

void TestView::aResolveEndsAForkAndANewerSheetIsANewOne()
{
    const World world;
    const Record one = world.by(1, world.sheet(1, 1, 5, 5));
    const Record two = world.by(5, world.sheet(1, 1, 6, 6));
    const Record resolve = world.office(world.resolve(1, 1, two.header.id), {one.header.id, two.header.id});
    const auto records = world.running(1, 1) + world.enrol(1, 5) + one + two + resolve;
    const CallState ended = world.view(records);
    QVERIFY(slotIn(ended, 1, 1).counts());
    QVERIFY(ended.sheetHeads[slotIn(ended, 1, 1).standing].sheet == two.header.id);
    QVERIFY(ended.sheetHeads[slotIn(ended, 1, 1).standing].head == resolve.header.id);
    QVERIFY(!findingIn(ended, FindingCode::FORK));

    const Record newer = world.by(1, world.sheet(1, 1, 9, 9), {one.header.id});
    QVERIFY(slotIn(world.view(records + newer), 1, 1).verdict == SheetVerdict::Forked);
    const Record same = world.by(1, world.sheet(1, 1, 6, 6), {one.header.id});
    QVERIFY(slotIn(world.view(records + same), 1, 1).counts());
    // A laptop cannot make a coordinator's decision go away by naming it.
    const Record sly = world.by(1, world.sheet(1, 1, 9, 9), {one.header.id, two.header.id, resolve.header.id});
    QVERIFY(slotIn(world.view(records + sly), 1, 1).verdict == SheetVerdict::Forked);

    const Record again = world.office(world.resolve(1, 1, resolve.header.id),
                                      {one.header.id, two.header.id, resolve.header.id, newer.header.id});
    const CallState twice = world.view(records + newer + again);
    QVERIFY(twice.sheetHeads[slotIn(twice, 1, 1).standing].sheet == two.header.id);
}

void TestView::aResolveMaySayThatNothingStands()
{
    const World world;
    const Record one = world.by(1, world.sheet(1, 1, 5, 5));
    const auto records = world.running(1, 1) + one + world.office(world.resolve(1, 1, {}), {one.header.id});
    const CallState state = world.view(records);
    QVERIFY(slotIn(state, 1, 1).verdict == SheetVerdict::NothingStands);
    QVERIFY(state.findings.empty());
}

void TestView::aResolveForASheetSetAsideFallsAway()
{
    const World world;
    const Record one = world.by(1, world.sheet(1, 1, 5, 5));
    const Record two = world.by(1, world.sheet(1, 1, 6, 6));
    const Record resolve = world.office(world.resolve(1, 1, two.header.id), {one.header.id, two.header.id});
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({two.header.id});
    const CallState state = world.view(world.running(1, 1) + one + two + resolve + world.office(aside));
    QVERIFY(slotIn(state, 1, 1).counts());
    QVERIFY(state.sheetHeads[slotIn(state, 1, 1).standing].sheet == one.header.id);
}

void TestView::equalHeadsShowTheSmallestOnTheRoundsForm()
{
    const World world;
    SheetContent content = world.sheet(1, 1, 5, 5);
    Record one = world.by(1, content);
    content.committee = idOf<Ref>(9);
    Record two = world.by(1, content);
    const RecordId smaller = std::min(one.header.id, two.header.id);
    const CallState state = world.view(world.running(1, 1) + one + two);
    QVERIFY(slotIn(state, 1, 1).counts());
    QCOMPARE(slotIn(state, 1, 1).headCount, 2u);
    QVERIFY(state.sheetHeads[slotIn(state, 1, 1).standing].sheet == smaller);

    content.form = idOf<FormId>(2);
    content.committee = {};
    for (int n = 0; world.by(1, content).header.id > smaller; ++n)
        content.seconds = n;
    const CallState other = world.view(world.running(1, 1) + one + two + world.by(1, content));
    QVERIFY(slotIn(other, 1, 1).counts());
    QVERIFY(other.sheetHeads[slotIn(other, 1, 1).standing].sheet == smaller);
}

void TestView::aSecondLaptopAsksToBeConfirmed()
{
    const World world;
    const auto records = world.running(1, 1) + world.enrol(1, 5) + world.by(5, world.sheet(1, 1, 6, 6));
    const CallState state = world.view(records);
    QVERIFY(slotIn(state, 1, 1).counts());
    QCOMPARE(countFindings(state, FindingCode::SECOND_DEVICE), std::size_t(2));
    int blocking = 0;
    Records answers;
    for (const CallFinding &finding : state.findings) {
        blocking += finding.blocks.empty() ? 0 : 1;
        SettleContent settle;
        settle.code = "second_device";
        settle.about = finding.about();
        settle.answer = SettleAnswer::DeviceConfirmed;
        answers.push_back(world.office(settle));
    }
    QCOMPARE(blocking, 1); // the one that has sent nothing touches no round
    const CallState confirmed = world.view(records + answers);
    for (const DeviceView &device : confirmed.devices)
        QVERIFY(device.state == DeviceState::Confirmed);
    for (const CallFinding &finding : confirmed.findings)
        QVERIFY(finding.isSettled() && finding.blocks.empty());
}

void TestView::aRevokedLaptopsSheetsGoButTheListedOnes()
{
    const World world;
    const Record kept = world.by(5, world.sheet(1, 1, 6, 6));
    const Record old = world.by(1, world.sheet(1, 2, 5, 5));
    const Record gone = world.by(5, world.sheet(1, 2, 7, 7), {old.header.id});
    SettleContent settle;
    settle.code = "second_device";
    settle.about = {world.device(5).hex()};
    settle.answer = SettleAnswer::DeviceRevoked;
    settle.sheets = world.list<RecordId>({kept.header.id});
    const CallState state = world.view(world.running(1, 2) + world.enrol(1, 5) + kept + old + gone + world.office(settle));
    QVERIFY(slotIn(state, 1, 1).counts());
    QVERIFY(slotIn(state, 1, 2).counts());
    QVERIFY(state.sheetHeads[slotIn(state, 1, 2).standing].sheet == old.header.id);
    QCOMPARE(countFindings(state, FindingCode::REVOKED_DEVICE), std::size_t(1));
    const auto &devices = state.devices;
    QVERIFY(std::any_of(devices.begin(), devices.end(), [](const DeviceView &d) { return d.state == DeviceState::Revoked; }));
    QVERIFY(std::any_of(devices.begin(), devices.end(), [](const DeviceView &d) { return d.state == DeviceState::Only; }));
}

void TestView::strangersCountForNothing()
{
    const World world;
    // Laptop 9 has no invitation; it writes what coordinators write, and a sheet, and vouches for itself.
    EnrolContent self{World::judge(1), 1, "laptop", vouchFor(world.laptop(9), world.call(), World::judge(1), world.device(9))};
    const auto before = world.running(1, 1) + world.by(1, world.sheet(1, 1, 5, 5));
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({before.back().header.id});
    const auto records = before + world.by(9, self) + world.by(9, world.sheet(1, 1, 1, 1)) + world.by(9, World::judgeContent(2))
                         + world.by(9, World::entryContent(2)) + world.by(9, aside)
                         + world.by(9, World::statusContent(1, StatusState::Withdrawn), {})
                         + world.by(9, World::roundContent(World::rules("two")));
    const CallState state = world.view(records);
    const CallState clean = world.view(before);
    QVERIFY(slotIn(state, 1, 1).counts());
    QCOMPARE(state.judges.size(), clean.judges.size());
    QCOMPARE(state.entries.size(), clean.entries.size());
    QCOMPARE(state.rounds.size(), clean.rounds.size());
    QVERIFY(state.asideIds.empty());
    QCOMPARE(state.outside.size(), std::size_t(7));
    QCOMPARE(state.findings.size(), std::size_t(1));
    QVERIFY(state.findings[0].what.code == FindingCode::UNKNOWN_SIGNER);
}

void TestView::aJudgesLaptopDoesNotWriteForOthers()
{
    const World world;
    const Record own = world.by(2, world.sheet(2, 1, 5, 5));
    const auto records = world.running(2, 1) + own + world.by(1, world.sheet(2, 1, 9, 9), {own.header.id})
                         + world.by(1, World::statusContent(1, StatusState::Withdrawn),
                                    {world.office(World::statusContent(1)).header.id});
    const CallState state = world.view(records);
    QVERIFY(slotIn(state, 2, 1).counts());
    QVERIFY(state.sheetHeads[slotIn(state, 2, 1).standing].sheet == own.header.id);
    QVERIFY(findingIn(state, FindingCode::FOREIGN_SLOT));
    QVERIFY(findingIn(state, FindingCode::NOT_ALLOWED));
}

void TestView::whatIsAsideIsGoneAndComesBack()
{
    const World world;
    const Record old = world.by(1, world.sheet(1, 1, 5, 5));
    const Record newer = world.by(1, world.sheet(1, 1, 8, 8), {old.header.id});
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({newer.header.id, world.genesis().header.id});
    const Record out = world.office(aside);
    const auto records = world.running(1, 1) + old + newer + out;
    const CallState state = world.view(records);
    QVERIFY(state.isFounded); // a genesis is never aside
    QVERIFY(state.sheetHeads[slotIn(state, 1, 1).standing].sheet == old.header.id);
    QVERIFY(state.isAside(newer.header.id));

    aside.ids = {};
    const CallState back = world.view(records + world.office(aside, {out.header.id}));
    QVERIFY(back.sheetHeads[slotIn(back, 1, 1).standing].sheet == newer.header.id);
    QVERIFY(back.asideIds.empty());
}

void TestView::forkedAsidesHoldWhatTheyShare()
{
    const World world;
    const Record one = world.by(1, world.sheet(1, 1, 5, 5));
    const Record two = world.by(1, world.sheet(1, 2, 5, 5));
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({one.header.id, two.header.id});
    const Record both = world.office(aside);
    aside.ids = world.list<RecordId>({one.header.id});
    const CallState state = world.view(world.running(1, 2) + one + two + both + world.office(aside));
    QVERIFY(state.isAside(one.header.id));
    QVERIFY(!state.isAside(two.header.id));
    QVERIFY(findingIn(state, FindingCode::FORK));
    QVERIFY(findingIn(state, FindingCode::FORK)->blocks == std::vector<std::uint32_t>{0});
}

void TestView::mendingAnAddressNeverStopsSheets()
{
    const World world;
    const RecordId before = world.office(World::judgeContent(1)).header.id;
    JudgeContent one = World::judgeContent(1);
    one.priv = idOf<Ref>(50);
    JudgeContent two = World::judgeContent(1);
    two.priv = idOf<Ref>(51);
    const CallState state = world.view(world.running(1, 1) + world.office(one, {before}) + world.office(two, {before})
                                       + world.by(1, world.sheet(1, 1, 5, 5)));
    QVERIFY(slotIn(state, 1, 1).counts());
    QVERIFY(state.judges[0].forked == std::vector<std::string>{"private"});
    QVERIFY(state.judges[0].priv.isNone());
    QCOMPARE(state.judges[0].code, std::string("J-1"));
    QVERIFY(findingIn(state, FindingCode::FORK)->blocks.empty());
}

void TestView::aForkedPanelPlaceStopsSheets()
{
    const World world;
    JudgeContent one = World::judgeContent(1);
    one.panels = {{"one", "all", ""}};
    JudgeContent two = World::judgeContent(1);
    two.panels = {{"one", "other", ""}};
    const RecordId before = world.office(World::judgeContent(1)).header.id;
    const CallState state = world.view(world.running(1, 1) + world.office(one, {before}) + world.office(two, {before})
                                       + world.by(1, world.sheet(1, 1, 5, 5)));
    QVERIFY(slotIn(state, 1, 1).verdict == SheetVerdict::NoPanel);
    QVERIFY(findingIn(state, FindingCode::FORK)->blocks == std::vector<std::uint32_t>{0});
}

void TestView::aConflictConfirmedByAnyHeadIsConfirmed()
{
    const World world;
    ConflictContent content{World::judge(1), World::entry(1), ConflictState::Declared, "family", {}};
    const Record declared = world.by(1, content);
    const auto records = world.running(1, 1) + world.by(1, world.sheet(1, 1, 5, 5)) + declared;
    const CallState open = world.view(records);
    QVERIFY(slotIn(open, 1, 1).counts());
    QVERIFY(findingIn(open, FindingCode::CONFLICT_OPEN));

    content.state = ConflictState::Confirmed;
    const Record confirmed = world.office(content, {declared.header.id});
    content.state = ConflictState::Dismissed;
    const Record dismissed = world.office(content, {declared.header.id});
    const CallState state = world.view(records + confirmed + dismissed);
    QVERIFY(state.conflicts[0].state == ConflictState::Confirmed);
    QVERIFY(state.conflicts[0].isForked());
    QVERIFY(slotIn(state, 1, 1).verdict == SheetVerdict::Conflicted);

    const CallState back = world.view(records + world.by(1, content, {declared.header.id}));
    QVERIFY(back.conflicts[0].state == ConflictState::Dismissed);
    QVERIFY(!findingIn(back, FindingCode::CONFLICT_OPEN));
}

void TestView::aDeviceCannotDecideAConflict()
{
    const World world;
    ConflictContent content{World::judge(1), World::entry(1), ConflictState::Confirmed, "family", {}};
    const Record confirmed = world.office(content);
    content.state = ConflictState::Dismissed;
    const Record sly = world.by(1, content, {confirmed.header.id});
    QVERIFY(world.view(world.running(1, 1) + confirmed + sly).conflicts[0].state == ConflictState::Confirmed);

    content.state = ConflictState::Confirmed;
    const CallState own = world.view(world.running(1, 1) + world.by(1, content));
    QVERIFY(own.conflicts.empty());
    QVERIFY(findingIn(own, FindingCode::NOT_ALLOWED));
}

void TestView::anOlderFormIsProtectedWhileItsPackageIsOut()
{
    const World world;
    const Rules old = World::rules();
    const Rules changed = World::rules("one", R"(,"scale":{"max":"5"})");
    const Rules cut = World::rules("one", R"(,"cut":{"top":1})");
    const Record before = world.round(old);
    const Record after = world.office(World::roundContent(changed), {before.header.id});
    const Record tuned = world.office(World::roundContent(cut), {before.header.id});
    IssueContent issue{World::judge(1), "one", formId(old, 0), 1, {}, {}};
    const Record package = world.office(issue);
    const std::vector<Record> base = {world.genesis(), before};

    QVERIFY(!world.view(base + after).rounds[0].isForked());
    QVERIFY(world.view(base + after).rounds[0].form == formId(changed, 0));
    const CallState forked = world.view(base + package + after);
    QVERIFY(forked.rounds[0].isForked() && !forked.rounds[0].rules);
    QCOMPARE(forked.rounds[0].versions.size(), std::size_t(2));
    // What ranks may change; what judges fill in is the same.
    QVERIFY(!world.view(base + package + tuned).rounds[0].isForked());
    // Back to the older form, by somebody who has seen both.
    const Record back = world.office(World::roundContent(old), {before.header.id, after.header.id});
    QVERIFY(!world.view(base + package + after + back).rounds[0].isForked());
}

void TestView::equalCodesAreAFindingWithAProposal()
{
    const World world;
    EntryContent one = World::entryContent(1);
    EntryContent two = World::entryContent(2);
    EntryContent three = World::entryContent(3);
    one.code = two.code = "E-7";
    three.code = "E-7-2";
    const CallState state =
        world.view(Records{world.genesis()} + world.office(one) + world.office(two) + world.office(three));
    const CallFinding *clash = findingIn(state, FindingCode::CODE_CLASH);
    QVERIFY(clash);
    QVERIFY(clash->about() == (std::vector<std::string>{"entry", "E-7"}));
    QVERIFY(clash->subjects == (std::vector<std::string>{World::entry(1).hex(), World::entry(2).hex()}));
    QVERIFY(clash->proposed == (std::vector<std::string>{"E-7", "E-7-3"}));
    QCOMPARE(state.entries[0].code, std::string("E-7"));
    QCOMPARE(state.entries[1].code, std::string("E-7"));
}

void TestView::sheetsOfACorrectedTextAreAFinding()
{
    const World world;
    EntryContent content = World::entryContent(1);
    const RecordId before = world.office(content).header.id;
    content.texts.push_back({"text", "fr", "translation", idOf<Ref>(60)});
    std::sort(content.texts.begin(), content.texts.end(), [](const EntryText &a, const EntryText &b) { return a.lang < b.lang; });
    const Record translated = world.office(content, {before});
    const auto records = world.running(1, 1) + world.by(1, world.sheet(1, 1, 5, 5)) + translated;
    QVERIFY(world.view(records).findings.empty());

    content.texts.front().ref = idOf<Ref>(61);
    const CallState corrected = world.view(records + world.office(content, {before, translated.header.id}));
    QVERIFY(slotIn(corrected, 1, 1).counts());
    QVERIFY(findingIn(corrected, FindingCode::OLDER_ENTRY));
}

void TestView::sheetsOfAFileThatWasCleanedAreNone()
{
    const World world;
    const auto withFile = [](int file, const char *media, std::vector<EntryFile> more = {}) {
        EntryContent content = World::entryContent(1);
        content.files = std::move(more);
        content.files.push_back({media, idOf<FileHash>(file), 100});
        return content;
    };
    const Record came = world.office(withFile(71, "image/jpeg"), {world.office(World::entryContent(1)).header.id});
    const Record cleaned = world.office(withFile(72, "image/jpeg"), {came.header.id});
    const Record again = world.office(withFile(73, "image/jpeg"), {came.header.id, cleaned.header.id});
    SheetContent sheet = world.sheet(1, 1, 5, 5);
    sheet.entryRecord = came.header.id;
    const auto records = world.running(1, 1) + world.by(1, sheet) + came + cleaned + again;
    QVERIFY(!findingIn(world.view(records), FindingCode::OLDER_ENTRY));
    // Whoever exchanges a file attaches one and takes one off.
    EntryContent both = withFile(74, "image/jpeg", {{"image/jpeg", idOf<FileHash>(73), 100}});
    const Record attached = world.office(both, {came.header.id, cleaned.header.id, again.header.id});
    const Record exchanged = world.office(withFile(74, "image/jpeg"), {came.header.id, cleaned.header.id, again.header.id, attached.header.id});
    QVERIFY(findingIn(world.view(records + attached + exchanged), FindingCode::OLDER_ENTRY));
}

void TestView::listedSheetsThatHaveNotArrivedAreNamed()
{
    const World world;
    const Record here = world.by(1, world.sheet(1, 1, 5, 5));
    const Record lost = world.by(1, world.sheet(1, 2, 5, 5));
    const Record submit = world.by(1, SubmitContent{"one", SubmitKind::Final,
                                                    world.list<RecordId>({here.header.id, lost.header.id})});
    const auto records = world.running(1, 2) + here + submit;
    const CallState state = world.view(records);
    QCOMPARE(state.submits.size(), std::size_t(1));
    QCOMPARE(state.submits[0].listed, 2u);
    QVERIFY(state.submits[0].missing == std::vector<RecordId>{lost.header.id});
    QVERIFY(findingIn(state, FindingCode::MISSING_SHEETS)->blocks == std::vector<std::uint32_t>{0});

    QVERIFY(world.view(records + lost).submits[0].missing.empty());
    const Record later = world.by(1, world.sheet(1, 2, 6, 6), {lost.header.id});
    QVERIFY(!findingIn(world.view(records + later), FindingCode::MISSING_SHEETS));
}

PALMARES_TEST(TestView)
#include "tst_view.moc"
