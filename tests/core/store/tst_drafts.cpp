#include "tests/core/store/scratch.h"

#include "core/store/draftbody.h"
#include "core/store/salvage.h"
#include "core/store/sql.h"

using namespace palmares;
using namespace palmares::tests;

/// Nothing a judge typed is lost, and what was typed by mistake can be taken back.
class TestDrafts : public QObject {
    Q_OBJECT
private slots:
    void keepsEverythingThatWasTyped();
    void undoesAndDoesAgain();
    void goesOnWithAStep();
    void forgetsWhatWasSent();
    void aStepBackStaysInItsRound();
    void keepsTheNewestSteps();
    void refusesBytesThatAreNoText();
    void callsNonsenseDamage();
    void seesEveryFlippedBit();
    void believesADraftOfTheTimeBeforeChecks();
    void savesWhatAStepStillSays();

private:
    static Draft draft(Scratch &scratch, std::int64_t score);
    static Done save(CallDb &db, const Draft &draft, DraftStep step = DraftStep::Own);
    static std::optional<DraftChange> undo(CallDb &db, const std::string &round = "expert");
    static std::optional<DraftChange> redo(CallDb &db, const std::string &round = "expert");
};

Draft TestDrafts::draft(Scratch &scratch, std::int64_t score)
{
    Draft made;
    made.entry = scratch.random.make<EntryId>();
    made.round = "expert";
    made.values = {{"novelty", CellState::Number, score}, {"reach", CellState::CannotJudge, 0}};
    made.committee = "line one\nline two \"quoted\" \xE8\xAF\x84";
    made.entrant = "merci";
    made.base = {scratch.random.make<RecordId>()};
    made.entryRecord = scratch.random.make<RecordId>();
    made.source = SheetSource::Paper;
    made.order = 4;
    made.seconds = 90;
    made.savedAt = 1'767'225'600'000;
    return made;
}

Done TestDrafts::save(CallDb &db, const Draft &draft, DraftStep step)
{
    PALMARES_TRY(auto transaction, db.begin());
    PALMARES_CHECK(saveDraft(transaction, draft, step));
    return transaction.commit();
}

std::optional<DraftChange> TestDrafts::undo(CallDb &db, const std::string &round)
{
    auto transaction = db.begin();
    auto change = undoDraft(*transaction, round);
    if (!transaction->commit().ok() || !change.ok())
        return std::nullopt;
    return *change;
}

std::optional<DraftChange> TestDrafts::redo(CallDb &db, const std::string &round)
{
    auto transaction = db.begin();
    auto change = redoDraft(*transaction, round);
    if (!transaction->commit().ok() || !change.ok())
        return std::nullopt;
    return *change;
}

void TestDrafts::keepsEverythingThatWasTyped()
{
    Scratch scratch;
    const Draft one = draft(scratch, 85);
    Draft two = draft(scratch, 0);
    two.state = SheetState::Recused;
    two.values.clear();
    two.kind = "family";
    {
        CallDb db = scratch.create();
        QOK(save(db, one));
        QOK(save(db, two));
    }
    CallDb db = scratch.open();
    QCOMPARE(loadDrafts(db)->size(), std::size_t(2));
    QVERIFY(**loadDraft(db, one.entry, "expert") == one);
    QVERIFY(**loadDraft(db, two.entry, "expert") == two);
    QVERIFY(!loadDraft(db, one.entry, "other")->has_value());
}

void TestDrafts::undoesAndDoesAgain()
{
    Scratch scratch;
    CallDb db = scratch.create();
    Draft first = draft(scratch, 1);
    Draft second = first;
    second.values[0].value = 2;
    const Draft other = draft(scratch, 7);
    QOK(save(db, first));
    QOK(save(db, second));
    QOK(save(db, second)); // nothing changed: no step
    QOK(save(db, other));
    QCOMPARE(undo(db)->entry, other.entry);
    QVERIFY(!loadDraft(db, other.entry, "expert")->has_value());
    QVERIFY(*undo(db)->now == first);
    QVERIFY(!undo(db)->now);
    QVERIFY(!undo(db));
    QVERIFY(*redo(db)->now == first);
    QVERIFY(*redo(db)->now == second);
    QVERIFY(**loadDraft(db, first.entry, "expert") == second);
    Draft third = second;
    third.values[0].value = 3;
    QOK(save(db, third));
    QVERIFY(!redo(db)); // the other draft's step is no longer to be had
    QVERIFY(*undo(db)->now == second);
}

void TestDrafts::goesOnWithAStep()
{
    Scratch scratch;
    CallDb db = scratch.create();
    Draft typed = draft(scratch, 1);
    QOK(save(db, typed));
    const Draft before = typed;
    for (const char *words : {"g", "go", "goo", "good"}) {
        typed.committee = words;
        QOK(save(db, typed, words == std::string("g") ? DraftStep::Own : DraftStep::Continue));
    }
    QVERIFY(*undo(db)->now == before);
    QVERIFY(*redo(db)->now == typed);
    const Draft other = draft(scratch, 2);
    QOK(save(db, other, DraftStep::Continue)); // another draft: a step of its own
    QCOMPARE(undo(db)->entry, other.entry);
    QVERIFY(*undo(db)->now == before);
}

void TestDrafts::forgetsWhatWasSent()
{
    Scratch scratch;
    CallDb db = scratch.create();
    const Draft sent = draft(scratch, 1);
    const Draft kept = draft(scratch, 2);
    QOK(save(db, kept));
    QOK(save(db, sent));
    auto transaction = db.begin();
    QOK(dropDraft(*transaction, sent.entry, "expert"));
    QOK(transaction->commit());
    QCOMPARE(loadDrafts(db)->size(), std::size_t(1));
    QCOMPARE(undo(db)->entry, kept.entry);
}

void TestDrafts::aStepBackStaysInItsRound()
{
    Scratch scratch;
    CallDb db = scratch.create();
    Draft first = draft(scratch, 3);
    QOK(save(db, first));
    Draft second = first;
    second.round = "again";
    second.values[0].value = 8;
    QVERIFY(!undo(db, "again"));
    QOK(save(db, second));
    QVERIFY(undo(db, "again") && !undo(db, "again"));
    QVERIFY((*draftSteps(db, "expert")).undo && !(*draftSteps(db, "again")).undo && (*draftSteps(db, "again")).redo);
    QCOMPARE((*loadDraft(db, first.entry, "expert"))->values[0].value, std::int64_t(3));
    first.values[0].value = 4; // nor does typing in one forget what can be done again in the other
    QOK(save(db, first));
    QVERIFY(redo(db, "again"));
    QCOMPARE((*loadDraft(db, first.entry, "again"))->values[0].value, std::int64_t(8));
}

void TestDrafts::keepsTheNewestSteps()
{
    Scratch scratch;
    CallDb db = scratch.create();
    Draft typed = draft(scratch, 0);
    auto transaction = db.begin();
    for (int i = 0; i < 2100; ++i) {
        typed.values[0].value = i;
        QOK(saveDraft(*transaction, typed));
    }
    int steps = 0;
    while (undoDraft(*transaction, "expert")->has_value())
        ++steps;
    QCOMPARE(steps, 2000);
    QOK(transaction->commit());
    QCOMPARE((*loadDraft(db, typed.entry, "expert"))->values[0].value, std::int64_t(99));
}

void TestDrafts::refusesBytesThatAreNoText()
{
    Scratch scratch;
    CallDb db = scratch.create();
    Draft typed = draft(scratch, 0);
    typed.committee = "\xff\xfe";
    QCODE(save(db, typed), "BAD_ENCODING");
}

void TestDrafts::callsNonsenseDamage()
{
    Scratch scratch;
    CallDb db = scratch.create();
    const Draft typed = draft(scratch, 0);
    QOK(save(db, typed));
    db.sql().run("UPDATE draft SET body='{\"state\":9}'");
    QCODE(loadDrafts(db), "DB_DAMAGED");
}

void TestDrafts::seesEveryFlippedBit()
{
    Scratch scratch;
    const Draft typed = draft(scratch, 4);
    const std::string whole = draftBody(typed);
    QVERIFY(readDraft(typed.entry, typed.round, whole) == typed);
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string broken = whole;
        broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << bit % 8));
        const auto read = readDraft(typed.entry, typed.round, broken);
        QVERIFY2(!read || *read == typed, broken.c_str()); // e.g. \u0001 may be written in two ways
    }
    QVERIFY(!readDraft(typed.entry, "other", whole));
    QVERIFY(!readDraft(scratch.random.make<EntryId>(), typed.round, whole));
}

void TestDrafts::believesADraftOfTheTimeBeforeChecks()
{
    Scratch scratch;
    const Draft typed = draft(scratch, 4);
    std::string body = draftBody(typed);
    const auto at = body.find("\"check\":");
    const auto end = body.find("\",", at) + 2;
    body.erase(at, end - at);
    QVERIFY(readDraft(typed.entry, typed.round, body) == typed);
}

void TestDrafts::savesWhatAStepStillSays()
{
    Scratch scratch;
    Draft typed = draft(scratch, 4);
    std::string path;
    {
        CallDb db = scratch.create();
        path = db.folder().database();
        QOK(save(db, typed));
        typed.values[0].value = 5;
        ++typed.savedAt;
        QOK(save(db, typed));
        QOK(proveDrafts(db));
        db.sql().run("UPDATE draft SET body=replace(body, '\"novelty\",0,5', '\"novelty\",0,6')");
        QCODE(proveDrafts(db), "DB_DAMAGED");
    }
    const auto rows = salvageRows(path);
    QVERIFY(rows.ok());
    QCOMPARE(rows->broken, std::int64_t(1));
    QCOMPARE(rows->drafts.size(), std::size_t(1));
    QVERIFY(rows->drafts.front() == typed);
}

PALMARES_TEST(TestDrafts)
#include "tst_drafts.moc"
