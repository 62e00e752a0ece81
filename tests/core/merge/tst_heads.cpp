#include "tests/support/test.h"

#include "core/merge/heads.h"
#include "core/merge/minting.h"
#include "tests/core/merge/world.h"

using namespace palmares;
using namespace palmares::tests;

/// Heads, equality, what is a change.
class TestHeads : public QObject {
    Q_OBJECT
private slots:
    void aLaterRecordReplacesAllItNames();
    void aDeviceDoesNotReplaceTheCoordinator();
    void equalHeadsAreOneValue();
    void onlyFieldsThatDifferAreForked();
    void theTableHasEveryTypeInItsPlace();
    void aDraftIsAChangeIfAnythingDiffers_data();
    void aDraftIsAChangeIfAnythingDiffers();
    void withoutAHeadOnlyAnUntouchedDraftIsNone();
    void anEntryOutsideTheSlotIsNoPast();
};

namespace {

SlotRecord counting(const Record &record, bool byCallKey = false)
{
    return {&record, byCallKey, &record, 0};
}

} // namespace

void TestHeads::aLaterRecordReplacesAllItNames()
{
    const World world;
    const Record first = world.by(1, world.sheet(1, 1, 5, 5));
    const Record second = world.by(1, world.sheet(1, 1, 6, 5), {first.header.id});
    const Record third = world.by(1, world.sheet(1, 1, 7, 5), {first.header.id, second.header.id});
    // The one between has never arrived: the past is complete, so that the old one is known to be replaced.
    const std::vector<SlotRecord> slot = {counting(first), counting(third)};
    const auto heads = headsOf(slot, replaces);
    QCOMPARE(heads.size(), std::size_t(1));
    QVERIFY(heads.front().record->header.id == third.header.id);
}

void TestHeads::aDeviceDoesNotReplaceTheCoordinator()
{
    const World world;
    const Record typed = world.office(world.sheet(1, 1, 5, 5));
    const Record sent = world.by(1, world.sheet(1, 1, 6, 5), {typed.header.id});
    const std::vector<SlotRecord> slot = {counting(typed, true), counting(sent)};
    QCOMPARE(headsOf(slot, replaces).size(), std::size_t(2));

    const Record seen = world.office(world.sheet(1, 1, 6, 6), {typed.header.id, sent.header.id});
    const std::vector<SlotRecord> ended = {counting(typed, true), counting(sent), counting(seen, true)};
    QCOMPARE(headsOf(ended, replaces).size(), std::size_t(1));
}

void TestHeads::equalHeadsAreOneValue()
{
    const World world;
    SheetContent content = world.sheet(1, 1, 5, 5);
    const Record one = world.by(1, content);
    content.committee = idOf<Ref>(7);
    content.order = 12;
    const Record other = world.by(2, content);
    const std::vector<SlotRecord> same = {counting(one), counting(other)};
    QVERIFY(one.header.id != other.header.id);
    QVERIFY(!isFork(same));

    const Record third = world.by(2, world.sheet(1, 1, 5, 6));
    const std::vector<SlotRecord> different = {counting(one), counting(third)};
    QVERIFY(isFork(different));

    // A resolve is compared as the head that it names.
    const Record resolve = world.office(world.resolve(1, 1, one.header.id));
    const std::vector<SlotRecord> resolved = {{&resolve, true, &one, 0}, counting(other)};
    QVERIFY(!isFork(resolved));
    const std::vector<SlotRecord> nothing = {{&resolve, true, nullptr, 0}, counting(other)};
    QVERIFY(isFork(nothing));
}

void TestHeads::onlyFieldsThatDifferAreForked()
{
    const World world;
    EntryContent content = World::entryContent(1);
    content.division = "song";
    content.attributes = {{"age", "adult"}, {"region", "north"}};
    const Record one = world.office(content);
    content.attributes = {{"age", "adult"}, {"region", "south"}};
    content.code = "E-9";
    const Record other = world.office(content);
    const std::vector<SlotRecord> heads = {counting(one, true), counting(other, true)};
    QVERIFY(differingFields(heads) == (std::vector<std::string>{"attributes/region", "code"}));
}

void TestHeads::theTableHasEveryTypeInItsPlace()
{
    for (int i = 0; i <= static_cast<int>(RecordType::Unknown); ++i) {
        const auto type = static_cast<RecordType>(i);
        QVERIFY(typeRule(type).type == type);
        if (type == RecordType::Unknown)
            continue;
        const Writers writers = writersOf(type);
        QCOMPARE(typeRule(type).byDevice, writers != Writers::CallKey);
        QCOMPARE(typeRule(type).byCallKey, writers != Writers::Device);
    }
    for (const RecordType type : {RecordType::Aside, RecordType::Genesis, RecordType::Erase})
        QVERIFY(!typeRule(type).mayBeAside);
    for (const RecordType type : {RecordType::Sheet, RecordType::Round, RecordType::Close})
        QVERIFY(typeRule(type).wholeFork);
}

void TestHeads::aDraftIsAChangeIfAnythingDiffers_data()
{
    using Change = std::function<void(SheetContent &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("minted");
    const auto row = [](const char *name, bool minted, Change change) { QTest::newRow(name) << change << minted; };
    row("nothing", false, [](SheetContent &) {});
    row("a value", true, [](SheetContent &draft) { draft.values.front().value = 9; });
    row("a cleared value", true, [](SheetContent &draft) { draft.values.pop_back(); });
    row("values in another order", false, [](SheetContent &draft) { std::swap(draft.values[0], draft.values[1]); });
    row("the state", true, [](SheetContent &draft) {
        draft.state = SheetState::Recused;
        draft.kind = "family";
        draft.values.clear();
    });
    row("a comment for the committee", true, [](SheetContent &draft) { draft.committee = idOf<Ref>(3); });
    row("a comment for the entrant", true, [](SheetContent &draft) { draft.entrant = idOf<Ref>(3); });
    row("the version of the entry", true, [](SheetContent &draft) { draft.entryRecord = idOf<RecordId>(3); });
    row("claims", false, [](SheetContent &draft) {
        draft.order = 5;
        draft.seconds = 90;
        draft.source = SheetSource::Paper;
    });
}

void TestHeads::aDraftIsAChangeIfAnythingDiffers()
{
    QFETCH(std::function<void(SheetContent &)>, change);
    QFETCH(bool, minted);
    const World world;
    const SheetContent head = world.sheet(1, 1, 5, 6);
    SheetContent draft = head;
    change(draft);
    QCOMPARE(differsForMinting(draft, &head), minted);
}

void TestHeads::withoutAHeadOnlyAnUntouchedDraftIsNone()
{
    const World world;
    SheetContent draft = world.sheet(1, 1, 5, 6);
    QVERIFY(differsForMinting(draft, nullptr));
    draft.values.clear();
    QVERIFY(!differsForMinting(draft, nullptr));
    draft.entrant = idOf<Ref>(3);
    QVERIFY(differsForMinting(draft, nullptr));
}

void TestHeads::anEntryOutsideTheSlotIsNoPast()
{
    const World world;
    const Record elsewhere = world.by(1, world.sheet(1, 2, 5, 5));
    const Record here = world.by(1, world.sheet(1, 1, 6, 5), {elsewhere.header.id});
    const CallState state = world.view(world.running(1, 2) + elsewhere + here);
    QVERIFY(slotIn(state, 1, 1).counts());
    QVERIFY(slotIn(state, 1, 2).counts());
}


PALMARES_TEST(TestHeads)
#include "tst_heads.moc"
