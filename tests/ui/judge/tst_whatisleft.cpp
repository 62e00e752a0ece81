#include "tests/support/tworounds.h"
#include "tests/ui/judge/deskworld.h"

#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/sendpage.h"
#include "ui/judge/sheetpane.h"
#include "ui/judge/whatisleft.h"
#include "ui/text/figures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include "core/office/judging/scoringdesk.h"
#include "core/office/session/callshelf.h"

#include <QDir>
#include <QPushButton>

#include <atomic>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// A stick that is pulled out between being chosen and being written to.
struct PulledStick final : Clock {
    explicit PulledStick(Machine &machine) : folder(machine.file("stick")), m_clock(machine.clock)
    {
        QDir().mkpath(QString::fromStdString(folder));
    }
    std::int64_t nowMs() const override
    {
        if (isAboutToGo)
            QDir(QString::fromStdString(folder)).removeRecursively();
        return m_clock.nowMs();
    }

    std::string folder;
    mutable std::atomic<bool> isAboutToGo = false;

private:
    const HandClock &m_clock;
};

/// What the notices of a page say that can be seen.
QStringList saidOn(const QWidget &page)
{
    QStringList said;
    for (const Notice *notice : page.findChildren<Notice *>()) {
        if (notice->isVisible())
            said += notice->accessibleName();
    }
    return said;
}

} // namespace

/// What is left is worked out once, and every page says the same of it.
class tst_WhatIsLeft : public QObject {
    Q_OBJECT

private slots:
    void eachKindIsOneThing();
    void everyEntryTakenBackLeavesNothing();
    void sentIsOnlyWhatThisRoundSent();
    void sendSpeaksOfTheRoundAtHand();
    void whoHasStoppedSendsNothingElseByItself();
    void reviewAndSendSayTheSame();
    void whatAnsweredOnesComeToIsOfTheRules();
    void whatIsInNoFileIsSaidUntilItIs();
};

void tst_WhatIsLeft::eachKindIsOneThing()
{
    SendCheck check;
    check.entries = check.complete = 4;
    QCOMPARE(whatIsLeft(check, {}).things(), 0);
    check.missing = {{"E-001", {"clarity"}}, {"E-002", {"clarity", "worth"}}};
    QCOMPARE(whatIsLeft(check, {}).things(), 1); // however many entries
    // Where answered ones count a blank is a right, and is told apart from what has no score at all.
    check.incomplete = IncompleteSheets::Answered;
    QCOMPARE(whatIsLeft(check, {}).things(), 0);
    QCOMPARE(whatIsLeft(check, {}).blanks.size(), std::size_t(2));
    check.missing[1].isBlank = true;
    QCOMPARE(whatIsLeft(check, {}).missing.size(), std::size_t(1));
    check.incomplete = IncompleteSheets::Items;
    QCOMPARE(whatIsLeft(check, {}).missing.size(), std::size_t(2));
    check.differ = {"E-003"};
    check.corrected = {"E-004"};
    const WhatIsLeft both = whatIsLeft(check, {});
    QCOMPARE(both.things(), 2);
    QCOMPARE(both.needingWord, std::vector<std::string>({"E-003", "E-004"}));
    check.flagged = {"E-001"};
    check.asksInterests = true;
    QCOMPARE(whatIsLeft(check, {}).things(), 4);
    check.isLate = true; // is said, and is nothing to do
    QCOMPARE(whatIsLeft(check, {}).things(), 4);
}

void tst_WhatIsLeft::everyEntryTakenBackLeavesNothing()
{
    SendCheck check;
    QCOMPARE(headlineOf(whatIsLeft(check, {})), QStringLiteral("Nothing is left to judge"));
    check.changed = 1; // scored before
    QCOMPARE(headlineOf(whatIsLeft(check, {})), QStringLiteral("Ready to send"));
}

void tst_WhatIsLeft::sentIsOnlyWhatThisRoundSent()
{
    SendCheck check;
    check.round = "review";
    check.entries = check.complete = 4;
    SentBallot ballot;
    ballot.round = "first";
    QVERIFY(!whatIsLeft(check, {}).isAllSent());
    SentBallot ofThis = ballot;
    ofThis.round = "review";
    QVERIFY(whatIsLeft(check, {ofThis}).isAllSent());
    check.interestsUnsent = true;
    QVERIFY(!whatIsLeft(check, {ofThis}).isAllSent());
    QCOMPARE(whatIsLeft(check, {ofThis}).things(), 0); // nothing to do before sending: it only has to be sent
    check.interestsUnsent = false;
    ballot.isHere = ballot.isLast = true;
    ballot.isWritten = false;
    QVERIFY(!whatIsLeft(check, {ballot}).hasUnwritten);
    ballot.isWritten = true;
    QVERIFY(!whatIsLeft(check, {ballot}).isAllSent());
    ballot.round = "review";
    QVERIFY(whatIsLeft(check, {ballot}).isAllSent());
    check.changed = 1;
    QVERIFY(!whatIsLeft(check, {ballot}).isAllSent());
    check.changed = 0;
    check.flagged = {"E-001"};
    QVERIFY(!whatIsLeft(check, {ballot}).isAllSent());
}

/// What was sent of an earlier round is no word about this one.
void tst_WhatIsLeft::sendSpeaksOfTheRoundAtHand()
{
    Machine machine;
    TwoRounds office(machine, 2);
    for (const char *round : {"review", "again"})
        office.assign(round, 0);
    DeskLaptop laptop(office.package("review"));
    laptop.call->run(
        nullptr,
        [ballot = laptop.machine.file("one.palmballot"), package = office.package("again")](CallSession &session) -> Done {
            SheetChange change;
            change.entry = "E-001";
            change.values = {{"clarity", "7"}, {"worth", "6"}, {"gone", "5"}};
            JudgeDesk desk(session);
            PALMARES_CHECK(desk.score(change));
            PALMARES_TRY(const BallotWritten written, desk.writeBallot({{}, SubmitKind::Final, ballot}));
            PALMARES_TRY(const PackageOpened opened, desk.take(package));
            return written.sheets == opened.entries ? Done() : Done(Error(Code::NOTHING_TO_DO));
        },
        [](const Done &done) { need(done); });
    const auto send = laptop.show<SendPage>(Place::Page::Send);
    QVERIFY(laptop.settle());
    const auto words = [&] {
        QStringList said;
        QCoreApplication::processEvents(); // what has just come into a layout is not shown yet
        for (const PlainLabel *label : send->findChildren<PlainLabel *>()) {
            if (label->isVisible())
                said += label->text();
        }
        return text::withoutMarks(said.join(u'\n'));
    };
    QVERIFY2(words().contains(QStringLiteral("Send your scores as one file")), qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("Nothing sent so far")), qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("Round: again")), qPrintable(words()));
    QVERIFY2(!words().contains(QStringLiteral("Receipt")), qPrintable(words()));
    Place earlier = laptop.place(Place::Page::Send);
    earlier.round = QStringLiteral("review");
    send->arrive(earlier);
    QVERIFY(laptop.settle());
    QVERIFY2(words().contains(QStringLiteral("Round: review")), qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("Sent so far")) && words().contains(QStringLiteral("Receipt")), qPrintable(words()));
}

/// To send a correction takes nothing back that was said with the ballot before; and what is chosen stays chosen.
void tst_WhatIsLeft::whoHasStoppedSendsNothingElseByItself()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    auto send = laptop.show<SendPage>(Place::Page::Send);
    QVERIFY(laptop.settle());
    QVERIFY(send->kindButton(SubmitKind::Interim)->isChecked());
    QTest::mouseClick(send->kindButton(SubmitKind::Stopping), Qt::LeftButton);
    send->arrive(laptop.place(Place::Page::Send)); // as one comes back from what one looked at once more
    QVERIFY(laptop.settle());
    QVERIFY(send->kindButton(SubmitKind::Stopping)->isChecked());
    laptop.call->run(
        nullptr,
        [file = laptop.machine.file("stop.palmballot")](CallSession &session) -> Done {
            PALMARES_TRY([[maybe_unused]] const BallotWritten written, SendDesk(session, "review").send(SubmitKind::Stopping, file));
            return {};
        },
        [](const Done &done) { need(done); });
    QVERIFY(laptop.settle());
    send = laptop.show<SendPage>(Place::Page::Send); // another day
    QVERIFY(laptop.settle());
    QVERIFY(send->kindButton(SubmitKind::Stopping)->isChecked());
}

void tst_WhatIsLeft::reviewAndSendSayTheSame()
{
    Machine machine;
    DeskOffice office(machine, 4);
    DeskLaptop laptop(office.package());
    const auto saidBy = [&](const QWidget &page) {
        // The order and the words are those of one list; only Review says when nothing is left.
        waitUntil([&] { return !saidOn(page).isEmpty(); });
        return saidOn(page);
    };
    const auto review = laptop.show<ReviewPage>(Place::Page::Review);
    const QStringList first = saidBy(*review);
    const auto send = laptop.show<SendPage>(Place::Page::Send);
    QVERIFY(!first.isEmpty());
    QCOMPARE(saidBy(*send), first);
}

/// T11 asks to leave out what one cannot answer: whoever chooses so is done, and is not warned.
void tst_WhatIsLeft::whatAnsweredOnesComeToIsOfTheRules()
{
    Machine machine;
    DeskPlan plan = DeskOffice::planOf(2, "T11");
    plan.call.rules.rounds.front().incomplete = Incomplete::UseAnswered;
    DeskOffice office(machine, plan);
    DeskLaptop laptop(office.package());
    const auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const auto strip = [&](std::size_t card) { return desk->sheet()->card(card)->control(); };
    strip(0)->setFocus();
    QTest::keyClicks(strip(0), QStringLiteral("1"));
    const auto send = laptop.show<SendPage>(Place::Page::Send);
    waitUntil([&] { return saidOn(*send).size() > 1; });
    const QString said = saidOn(*send).join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("1 of 2 entries have blanks. A blank is not a zero: what you answered counts.")) ||
                 said.contains(QStringLiteral("what you answered counts")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("incomplete")), qPrintable(said));
    for (std::size_t card = 1; card < 5; ++card) {
        strip(card)->setFocus();
        QTest::keyClick(strip(card), Qt::Key_Backspace);
    }
    QVERIFY(laptop.settle());
    QVERIFY(waitUntil([&] { return desk->sheet()->isAnswered(); }));
    const std::vector<Draft> drafts = laptop.drafts();
    QCOMPARE(drafts.size(), std::size_t(1));
    QCOMPARE(drafts.front().values.size(), std::size_t(5)); // remembered, each of them
    QCOMPARE(desk->sheet()->card(1)->control()->isNoAnswer(), true);
    QVERIFY(desk->sheet()->card(1)->control()->isVisible());
}

/// A ballot that no disk has taken is not sent, and a window says so with buttons.
void tst_WhatIsLeft::whatIsInNoFileIsSaidUntilItIs()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    const PulledStick stick(laptop.machine);
    laptop.call.reset();
    laptop.machine.environment.clock = &stick;
    laptop.call = std::make_unique<SessionThread>(laptop.machine.environment);
    laptop.open();
    laptop.call->run(
        nullptr,
        [](CallSession &session) -> Done {
            SheetChange change;
            change.entry = need(ScoringDesk(session).board())->entries[0]->code;
            change.values.emplace_back("clarity", "7");
            need(ScoringDesk(session).score(change));
            return {};
        },
        [](Done) {});
    auto send = laptop.show<SendPage>(Place::Page::Send);
    QString place = QString::fromStdString(stick.folder + "/b.palmballot");
    send->setChooser([&place](const QString &) { return place; });
    stick.isAboutToGo = true;
    send->sendButton()->click();
    QVERIFY(waitUntil([&] { return laptop.shell.onScreen.has_value(); }));
    stick.isAboutToGo = false;
    const NoticeText notice = *laptop.shell.onScreen;
    const QString words = notice.first() + u' ' + notice.second();
    QVERIFY2(!words.contains(QStringLiteral("--")) && !words.contains(QStringLiteral("ballot again")), qPrintable(words));
    QVERIFY(notice.link && notice.follow);
    const QString missing = QStringLiteral("Your last ballot is in no file yet.");
    const auto isSaid = [&](const QWidget &page) { return saidOn(page).join(u'\n').contains(missing); };
    QVERIFY(waitUntil([&] { return isSaid(*send); }));
    QVERIFY(laptop.settle());
    const auto isSaidAtHome = [&] { return shelfOf(laptop.machine.environment.home).front().card.isUnwritten; };
    QVERIFY(isSaidAtHome());
    picture(send.get(), QStringLiteral("send-unwritten"));
    // Another day it still says so, and then the file is written where there is a place for it.
    send = laptop.show<SendPage>(Place::Page::Send);
    QVERIFY(waitUntil([&] { return isSaid(*send); }));
    const auto labels = send->findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) { return label->text() == QStringLiteral("Your scores are in no file yet"); }));
    send->setChooser([&](const QString &name) { return QString::fromStdString(laptop.machine.file("b-")) + name; });
    const auto buttons = send->findChildren<QPushButton *>();
    const auto write = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == QStringLiteral("Write the file…"); });
    QVERIFY(write != buttons.end());
    (*write)->click();
    QVERIFY(waitUntil([&] { return send->written().has_value(); }));
    QVERIFY(QFile::exists(QString::fromStdString(send->written()->file)));
    QVERIFY(laptop.settle());
    QVERIFY(waitUntil([&] { return !isSaid(*send); }));
    QVERIFY(!isSaidAtHome());
}

PALMARES_TEST(tst_WhatIsLeft)
#include "tst_whatisleft.moc"
