#include "tests/support/test.h"

#include "tests/core/merge/world.h"

using namespace palmares;
using namespace palmares::tests;

using Records = std::vector<Record>;

/// What a view says of the set as a whole.
class TestWholeSet : public QObject {
    Q_OBJECT
private slots:
    void textsMergePlaceByPlace();
    void erasedRefsAreKnown();
    void unknownTypesAreCounted();
    void theOrderOfArrivalSaysNothing();
};

void TestWholeSet::textsMergePlaceByPlace()
{
    const World world;
    const Record one = world.office(TextsContent{"en", {{"title", idOf<Ref>(1)}, {"welcome", idOf<Ref>(2)}}});
    const Record two = world.office(TextsContent{"en", {{"title", idOf<Ref>(1)}, {"welcome", idOf<Ref>(3)}}});
    const CallState state = world.view(Records{world.genesis()} + one + two);
    QCOMPARE(state.texts.size(), std::size_t(2));
    QVERIFY(!state.texts[0].forked && state.texts[0].ref == idOf<Ref>(1));
    QVERIFY(state.texts[1].forked && state.texts[1].ref.isNone());
}

void TestWholeSet::erasedRefsAreKnown()
{
    const World world;
    EraseContent erase;
    erase.refs = world.list<Ref>({idOf<Ref>(5), idOf<Ref>(6)});
    erase.entry = World::entry(1);
    const Record record = world.office(erase);
    AsideContent aside = World::asideContent();
    aside.ids = world.list<RecordId>({record.header.id});
    const CallState state = world.view(world.running(1, 1) + record + world.office(aside));
    QVERIFY(state.isErased(idOf<Ref>(5)) && state.isErased(idOf<Ref>(6)));
    QVERIFY(!state.isErased(idOf<Ref>(7)));
}

void TestWholeSet::unknownTypesAreCounted()
{
    const World world;
    const std::string body = R"({"author":")" + world.callKey().hex() + R"(","call":")" + world.call().hex()
                             + R"(","mood":3,"type":"weather"})";
    auto record = readRecord(body);
    QVERIFY(record.ok());
    const CallState state = world.view(world.running(1, 1) + *record);
    QCOMPARE(state.notUnderstood, std::size_t(1));
    QVERIFY(findingIn(state, FindingCode::NOT_UNDERSTOOD));
}

void TestWholeSet::theOrderOfArrivalSaysNothing()
{
    const World world;
    auto records = world.running(2, 3) + world.by(1, world.sheet(1, 1, 5, 5)) + world.by(1, world.sheet(1, 1, 6, 5))
                   + world.by(9, world.sheet(4, 7, 6, 5));
    const RecordSet forwards = world.set(records);
    std::reverse(records.begin(), records.end());
    const RecordSet backwards = world.set(records + records);
    QVERIFY(forwards == backwards);
    QVERIFY(forwards.digest() == backwards.digest());
    const CallState one = viewOf(forwards);
    const CallState other = viewOf(backwards);
    QCOMPARE(one.sheets.size(), other.sheets.size());
    for (std::size_t i = 0; i < one.sheets.size(); ++i)
        QVERIFY(one.sheets[i].verdict == other.sheets[i].verdict && one.sheets[i].judge == other.sheets[i].judge);
    QCOMPARE(one.findings.size(), other.findings.size());
}

PALMARES_TEST(TestWholeSet)
#include "tst_wholeset.moc"
