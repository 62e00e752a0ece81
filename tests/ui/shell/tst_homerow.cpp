#include "tests/support/test.h"

#include "ui/shell/homerow.h"
#include "ui/text/languages.h"

#include <QDateTime>

using namespace palmares;
using namespace palmares::ui;

namespace {

constexpr std::int64_t now = 1'763'733'600'000; // 21 November 2025
constexpr std::int64_t dayMs = 86'400'000;

ShelfCall judging(std::int64_t done, std::int64_t total)
{
    ShelfCall call;
    call.hasCard = true;
    call.card.role = Role::Judge;
    call.card.judgeCode = "J-07";
    call.card.titles = {{"en", "Stories"}, {"es", "Historias"}};
    call.card.roundTitles = {{"en", "Expert round"}};
    call.card.done = done;
    call.card.total = total;
    call.card.entries = total;
    call.folder.path = "/home/calls/STORIES-J-07-4f2a";
    return call;
}

ShelfCall coordinating(std::int64_t entries, std::int64_t judges, std::int64_t done, std::int64_t total)
{
    ShelfCall call;
    call.hasCard = true;
    call.card.entries = entries;
    call.card.judges = judges;
    call.card.done = done;
    call.card.total = total;
    return call;
}

} // namespace

class tst_HomeRow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_languages.use(text::Language::English); }
    void aJudgeInTheMiddle();
    void whatAJudgeDoesNext();
    void whatAnOfficeDoesNext();
    void openElsewhereCannotBeOpened();
    void titlesFollowTheLanguage();
    void nothingInATitleTurnsTheRestRound();

private:
    text::Languages m_languages;
};

void tst_HomeRow::aJudgeInTheMiddle()
{
    ShelfCall call = judging(9, 15);
    call.card.deadline = QDateTime(QDate(2025, 12, 12), QTime(23, 59, 59)).toMSecsSinceEpoch();
    call.card.next = "H-039";
    call.card.nextAnswered = 2;
    call.card.nextAsked = 4;
    const HomeRow row = homeRowOf(call, now, "en");
    QCOMPARE(row.title, QStringLiteral("Stories"));
    QCOMPARE(row.meta,
             QString::fromUtf8("\u2068Expert round\u2069 · 15 entries · closes 12 December, in 21 days"));
    QCOMPARE(row.next, QString::fromUtf8("Next: \u2066H-039\u2069, 2 of 4 criteria scored"));
    QCOMPARE(row.progress, QStringLiteral("9 of 15 entries done"));
    QCOMPARE(row.button, QStringLiteral("Continue"));
    QCOMPARE(row.place.page, Place::Page::Desk);
    QCOMPARE(row.place.folder, QStringLiteral("STORIES-J-07-4f2a"));
}

void tst_HomeRow::whatAJudgeDoesNext()
{
    const auto page = [](const ShelfCall &call) { return homeRowOf(call, now, "en").place.page; };
    QCOMPARE(page(judging(0, 15)), Place::Page::Welcome);
    QCOMPARE(page(judging(15, 15)), Place::Page::Review);
    ShelfCall sent = judging(15, 15);
    sent.card.sent = "final";
    QCOMPARE(homeRowOf(sent, now, "en").next, QStringLiteral("All scores are sent"));
    sent.card.unsent = 1;
    QCOMPARE(homeRowOf(sent, now, "en").next, QStringLiteral("Final scores sent; 1 changed since"));
    QCOMPARE(homeRowOf(sent, now, "en").button, QStringLiteral("Review and send"));
    sent.card.isUnwritten = true;
    QCOMPARE(homeRowOf(sent, now, "en").next, QStringLiteral("Your last ballot is in no file yet"));
    // Every entry was taken back: what was scored before can still be sent.
    ShelfCall none = judging(0, 0);
    QCOMPARE(homeRowOf(none, now, "en").next, QStringLiteral("Nothing is left to judge"));
    QCOMPARE(homeRowOf(none, now, "en").button, QStringLiteral("Open"));
    none.card.unsent = 1;
    QVERIFY(homeRowOf(none, now, "en").next.endsWith(QStringLiteral("1 sheet not sent yet")));
    QCOMPARE(homeRowOf(none, now, "en").button, QStringLiteral("Review and send"));
    QCOMPARE(page(none), Place::Page::Review);
    ShelfCall second = judging(0, 15);
    second.card.next = "E-001";
    second.card.unsentElsewhere = 2;
    QVERIFY(homeRowOf(second, now, "en").next.contains(QStringLiteral("Next: ")));
    QVERIFY(homeRowOf(second, now, "en").next.contains(QStringLiteral("2 sheets of another round not sent yet")));
    ShelfCall late = judging(1, 15);
    late.card.deadline = now - dayMs;
    QVERIFY(homeRowOf(late, now, "en").meta.contains(QStringLiteral("the deadline was 20 November")));
}

void tst_HomeRow::whatAnOfficeDoesNext()
{
    const auto next = [](const ShelfCall &call) { return homeRowOf(call, now, "en").next; };
    QVERIFY(next(coordinating(0, 0, 0, 0)).contains(QStringLiteral("entries")));
    QVERIFY(next(coordinating(62, 0, 0, 0)).contains(QStringLiteral("judges")));
    QVERIFY(next(coordinating(62, 9, 0, 0)).contains(QStringLiteral("assign")));
    QVERIFY(next(coordinating(62, 9, 1, 186)).contains(QStringLiteral("merge")));
    QCOMPARE(next(coordinating(62, 9, 186, 186)), QStringLiteral("Every sheet is here"));
    QVERIFY(homeRowOf(coordinating(62, 0, 0, 0), now, "en").progress.isEmpty());
}

void tst_HomeRow::openElsewhereCannotBeOpened()
{
    ShelfCall call = judging(9, 15);
    call.isOpenElsewhere = true;
    call.holder.host = "reading-room";
    const HomeRow row = homeRowOf(call, now, "en");
    QVERIFY(!row.canOpen);
    QVERIFY(row.next.contains(QStringLiteral("reading-room")));
}

void tst_HomeRow::nothingInATitleTurnsTheRestRound()
{
    ShelfCall call = judging(9, 15);
    call.card.titles = {{"en", "Stories \u202Ename"}};
    call.card.roundTitles = {{"en", "Ex\u2069pert \u202Edaer"}};
    for (const HomeRow &row : {homeRowOf(call, now, "en"), sharedRowOf({call, call}, now, "en")}) {
        QVERIFY(!row.title.contains(QChar(0x202E)));
        QVERIFY(!row.meta.contains(QChar(0x202E)));
        QCOMPARE(row.meta.count(QChar(0x2068)), row.meta.count(QChar(0x2069)));
    }
}

void tst_HomeRow::titlesFollowTheLanguage()
{
    QCOMPARE(homeRowOf(judging(9, 15), now, "es").title, QStringLiteral("Historias"));
    QCOMPARE(homeRowOf(judging(9, 15), now, "zh-Hans").title, QStringLiteral("Stories"));
}

PALMARES_TEST(tst_HomeRow)
#include "tst_homerow.moc"
