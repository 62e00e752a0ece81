#include "tests/ui/judge/deskworld.h"

#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/sendpage.h"
#include "ui/judge/sheetpane.h"
#include "ui/judge/whatisleft.h"
#include "ui/widgets/notice.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

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
    void sentIsOnlyWhatThisRoundSent();
    void reviewAndSendSayTheSame();
};

void tst_WhatIsLeft::eachKindIsOneThing()
{
    SendCheck check;
    check.entries = check.complete = 4;
    QCOMPARE(whatIsLeft(check, {}, "review").things(), 0);
    check.missing = {{"E-001", {"clarity"}}, {"E-002", {"clarity", "worth"}}};
    QCOMPARE(whatIsLeft(check, {}, "review").things(), 1); // however many entries
    // Where answered ones count a blank is a right, and is told apart from what has no score at all.
    check.incomplete = IncompleteSheets::Answered;
    QCOMPARE(whatIsLeft(check, {}, "review").things(), 0);
    QCOMPARE(whatIsLeft(check, {}, "review").blanks.size(), std::size_t(2));
    check.missing[1].isBlank = true;
    QCOMPARE(whatIsLeft(check, {}, "review").missing.size(), std::size_t(1));
    check.incomplete = IncompleteSheets::Items;
    QCOMPARE(whatIsLeft(check, {}, "review").missing.size(), std::size_t(2));
    check.differ = {"E-003"};
    check.corrected = {"E-004"};
    const WhatIsLeft both = whatIsLeft(check, {}, "review");
    QCOMPARE(both.things(), 2);
    QCOMPARE(both.needingWord, std::vector<std::string>({"E-003", "E-004"}));
    check.flagged = {"E-001"};
    check.asksInterests = true;
    QCOMPARE(whatIsLeft(check, {}, "review").things(), 4);
    check.isLate = true; // is said, and is nothing to do
    QCOMPARE(whatIsLeft(check, {}, "review").things(), 4);
}

void tst_WhatIsLeft::sentIsOnlyWhatThisRoundSent()
{
    SendCheck check;
    check.entries = check.complete = 4;
    SentBallot ballot;
    ballot.round = "first";
    QVERIFY(!whatIsLeft(check, {}, "review").isAllSent());
    QVERIFY(!whatIsLeft(check, {ballot}, "review").isAllSent());
    ballot.round = "review";
    QVERIFY(whatIsLeft(check, {ballot}, "review").isAllSent());
    check.changed = 1;
    QVERIFY(!whatIsLeft(check, {ballot}, "review").isAllSent());
    check.changed = 0;
    check.flagged = {"E-001"};
    QVERIFY(!whatIsLeft(check, {ballot}, "review").isAllSent());
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

PALMARES_TEST(tst_WhatIsLeft)
#include "tst_whatisleft.moc"
