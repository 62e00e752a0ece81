#include "tests/ui/coordinator/typingdesk.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

/// Comments of paper: no two people type the same sentence, so they are kept rather than compared.
class TestTypedComments : public QObject {
    Q_OBJECT

private slots:
    /// Words take no two: they are kept also where the scores stand already, and go again when they are taken out.
    void aCommentOnATakenSheetIsKept()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const auto words = [&] {
            std::string all;
            for (const SheetSlot &slot : world.state().sheets) {
                if (slot.standing != nowhere)
                    all += world.call->view()->text(sheetOf(world.call->view()->record(world.state().sheetHeads[slot.standing].sheet)).committee).value_or("");
            }
            return all;
        };
        for (const int person : {1, 2}) {
            desk.be(person);
            desk.score(QStringLiteral("3"));
            desk.leave();
        }
        const std::string before = words();
        desk.write(TypingModel::Committee, QStringLiteral("Strong idea, weak budget"));
        desk.leave();
        QCOMPARE(words(), before + "Strong idea, weak budget");
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        desk.be(1);
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("Strong idea, weak budget"));
        desk.write(TypingModel::Committee, QString());
        desk.leave();
        QCOMPARE(words(), before);
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
    }

    /// The row shows only what this person typed; the words of the other stand all the same.
    void whatTheFirstPersonWroteStays()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        for (const int person : {1, 2}) {
            desk.be(person);
            desk.score(QStringLiteral("3"));
            if (person == 1)
                desk.write(TypingModel::Committee, QStringLiteral("words of the first"));
            desk.leave();
        }
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("words of the first"));
        desk.write(TypingModel::Entrant, QStringLiteral("thank you"));
        desk.leave();
        desk.be(1);
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("words of the first"));
        QCOMPARE(desk.shown(TypingModel::Entrant), QStringLiteral("thank you"));
    }

    /// What somebody takes out, mends or adds is as that person left it, whoever types the scores; also after the page was left.
    void aCommentIsAsWhoeverWroteItLeftIt()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const auto comeBack = [&] {
            desk.be(2);
            desk.be(1);
        };
        desk.score(QStringLiteral("3"));
        desk.write(TypingModel::Committee, QStringLiteral("old words"));
        desk.write(TypingModel::Entrant, QStringLiteral("of another entry"));
        desk.leave();
        desk.be(2);
        desk.score(QStringLiteral("3"));
        desk.leave();
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("old words"));

        desk.be(1);
        desk.score(QStringLiteral("2"));
        desk.write(TypingModel::Entrant, QString());
        desk.leave();
        QCOMPARE(desk.model()->standing(0), Typed::Waiting);
        comeBack();
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("old words"));
        QCOMPARE(desk.shown(TypingModel::Entrant), QString());
        desk.write(TypingModel::Committee, QStringLiteral("new words"));
        desk.leave();
        comeBack();
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("new words"));
        desk.score(QStringLiteral("4")); // and then only a score: what was written before stays
        desk.leave();
        comeBack();
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("new words"));
        QCOMPARE(desk.shown(TypingModel::Entrant), QString());
        desk.be(2);
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("old words")); // which still counts
        desk.score(QStringLiteral("4"));
        desk.leave();
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        for (const int person : {1, 2}) {
            desk.be(person);
            QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("new words"));
            QCOMPARE(desk.shown(TypingModel::Entrant), QString());
        }
    }

    /// Each comment by itself: of one a row may show what is older than what it shows of the other.
    void oneCommentSaysNothingOfTheOther()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        for (const int person : {1, 2}) {
            desk.be(person);
            desk.score(QStringLiteral("3"));
            desk.leave();
        }
        desk.be(1);
        desk.score(QStringLiteral("2"));
        desk.write(TypingModel::Committee, QStringLiteral("late paper"));
        desk.leave();
        desk.be(2);
        desk.write(TypingModel::Entrant, QStringLiteral("of the wrong row"));
        desk.leave();
        desk.be(1);
        QCOMPARE(desk.shown(TypingModel::Entrant), QStringLiteral("of the wrong row"));
        desk.write(TypingModel::Entrant, QString());
        desk.leave();
        desk.be(2);
        desk.score(QStringLiteral("2"));
        desk.leave();
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        QCOMPARE(desk.shown(TypingModel::Entrant), QString());
        QCOMPARE(desk.shown(TypingModel::Committee), QStringLiteral("late paper"));
    }

    /// Taken in elsewhere while somebody types the same sheet: nobody has seen those words, so nobody types over them.
    void whatCameMeanwhileStaysBesideWhatIsTyped()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const std::string entry = desk.model()->entryOf(0);
        const std::string judge = desk.pane->judges()->currentData().toString().toStdString();
        desk.score(QStringLiteral("3"));
        desk.write(TypingModel::Committee, QStringLiteral("typed here"));
        desk.leave();
        QVERIFY(need(world.answer([&](CallSession &session) -> Result<bool> {
            std::string header = "entry,comment";
            std::string row = entry + ",came meanwhile";
            for (const Criterion &criterion : session.view()->state.rounds[0].rules->rounds[0].criteria) {
                header += "," + criterion.id;
                row += ",3";
            }
            SheetsImport import;
            import.file = writeFile(world.machine.file("paper.csv"), header + "\n" + row + "\n");
            import.judge = judge;
            import.round = session.view()->state.rounds[0].id;
            import.source = SheetSource::Paper;
            import.once = true;
            PALMARES_TRY(const SheetsReport report, SheetDesk(session).importSheets(import));
            return report.minted == 1;
        })));
        desk.settle();
        desk.write(TypingModel::Entrant, QStringLiteral("thank you"));
        desk.leave();
        desk.be(2);
        const QString words = desk.shown(TypingModel::Committee);
        QVERIFY2(words.contains(QStringLiteral("came meanwhile")) && words.contains(QStringLiteral("typed here")), qPrintable(words));
        QCOMPARE(desk.shown(TypingModel::Entrant), QStringLiteral("thank you"));
    }
};

PALMARES_TEST(TestTypedComments)
#include "tst_typedcomments.moc"
