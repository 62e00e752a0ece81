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
        const auto write = [&](const QString &text) {
            desk.pane->grid()->goTo(desk.model()->index(0, desk.model()->after(TypingModel::Committee)));
            desk.model()->setData(desk.pane->grid()->currentIndex(), text, Qt::EditRole);
            desk.goToRow(1);
            desk.settle();
        };
        for (const int person : {1, 2}) {
            desk.be(person);
            desk.goToRow(0);
            desk.type(desk.scores(QStringLiteral("3")));
            desk.goToRow(1);
            desk.settle();
        }
        const std::string before = words();
        write(QStringLiteral("Strong idea, weak budget"));
        QCOMPARE(words(), before + "Strong idea, weak budget");
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        desk.be(1);
        QCOMPARE(desk.model()->index(0, desk.model()->after(TypingModel::Committee)).data().toString(), QStringLiteral("Strong idea, weak budget"));
        write(QString());
        QCOMPARE(words(), before);
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
    }

    /// The row shows only what this person typed; the words of the other stand all the same.
    void whatTheFirstPersonWroteStays()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const auto write = [&](TypingModel::After column, const QString &text) {
            desk.pane->grid()->goTo(desk.model()->index(0, desk.model()->after(column)));
            desk.model()->setData(desk.pane->grid()->currentIndex(), text, Qt::EditRole);
        };
        const auto shown = [&](TypingModel::After column) { return desk.model()->index(0, desk.model()->after(column)).data().toString(); };
        for (const int person : {1, 2}) {
            desk.be(person);
            desk.goToRow(0);
            desk.type(desk.scores(QStringLiteral("3")));
            if (person == 1)
                write(TypingModel::Committee, QStringLiteral("words of the first"));
            desk.goToRow(1);
            desk.settle();
        }
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("words of the first"));
        write(TypingModel::Entrant, QStringLiteral("thank you"));
        desk.goToRow(1);
        desk.settle();
        desk.be(1);
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("words of the first"));
        QCOMPARE(shown(TypingModel::Entrant), QStringLiteral("thank you"));
    }

    /// What somebody takes out, mends or adds is as that person left it, whoever types the scores; also after the page was left.
    void aCommentIsAsWhoeverWroteItLeftIt()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const auto write = [&](TypingModel::After column, const QString &text) {
            desk.pane->grid()->goTo(desk.model()->index(0, desk.model()->after(column)));
            desk.model()->setData(desk.pane->grid()->currentIndex(), text, Qt::EditRole);
        };
        const auto leave = [&] {
            desk.goToRow(1);
            desk.settle();
        };
        const auto shown = [&](TypingModel::After column) { return desk.model()->index(0, desk.model()->after(column)).data().toString(); };
        const auto score = [&](const QString &each) {
            desk.goToRow(0);
            desk.type(desk.scores(each));
        };
        const auto comeBack = [&] {
            desk.be(2);
            desk.be(1);
        };
        score(QStringLiteral("3"));
        write(TypingModel::Committee, QStringLiteral("old words"));
        write(TypingModel::Entrant, QStringLiteral("of another entry"));
        leave();
        desk.be(2);
        score(QStringLiteral("3"));
        leave();
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("old words"));

        desk.be(1);
        score(QStringLiteral("2"));
        write(TypingModel::Entrant, QString());
        leave();
        QCOMPARE(desk.model()->standing(0), Typed::Waiting);
        comeBack();
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("old words"));
        QCOMPARE(shown(TypingModel::Entrant), QString());
        write(TypingModel::Committee, QStringLiteral("new words"));
        leave();
        comeBack();
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("new words"));
        score(QStringLiteral("4")); // and then only a score: what was written before stays
        leave();
        comeBack();
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("new words"));
        QCOMPARE(shown(TypingModel::Entrant), QString());
        desk.be(2);
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("old words")); // which still counts
        score(QStringLiteral("4"));
        leave();
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        for (const int person : {1, 2}) {
            desk.be(person);
            QCOMPARE(shown(TypingModel::Committee), QStringLiteral("new words"));
            QCOMPARE(shown(TypingModel::Entrant), QString());
        }
    }

    /// Each comment by itself: of one a row may show what is older than what it shows of the other.
    void oneCommentSaysNothingOfTheOther()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const auto write = [&](TypingModel::After column, const QString &text) {
            desk.pane->grid()->goTo(desk.model()->index(0, desk.model()->after(column)));
            desk.model()->setData(desk.pane->grid()->currentIndex(), text, Qt::EditRole);
        };
        const auto leave = [&] {
            desk.goToRow(1);
            desk.settle();
        };
        const auto shown = [&](TypingModel::After column) { return desk.model()->index(0, desk.model()->after(column)).data().toString(); };
        for (const int person : {1, 2}) {
            desk.be(person);
            desk.goToRow(0);
            desk.type(desk.scores(QStringLiteral("3")));
            leave();
        }
        desk.be(1);
        desk.goToRow(0);
        desk.type(desk.scores(QStringLiteral("2")));
        write(TypingModel::Committee, QStringLiteral("late paper"));
        leave();
        desk.be(2);
        write(TypingModel::Entrant, QStringLiteral("of the wrong row"));
        leave();
        desk.be(1);
        QCOMPARE(shown(TypingModel::Entrant), QStringLiteral("of the wrong row"));
        write(TypingModel::Entrant, QString());
        leave();
        desk.be(2);
        desk.goToRow(0);
        desk.type(desk.scores(QStringLiteral("2")));
        leave();
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        QCOMPARE(shown(TypingModel::Entrant), QString());
        QCOMPARE(shown(TypingModel::Committee), QStringLiteral("late paper"));
    }

    /// Taken in elsewhere while somebody types the same sheet: nobody has seen those words, so nobody types over them.
    void whatCameMeanwhileStaysBesideWhatIsTyped()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const std::string entry = desk.model()->entryOf(0);
        const std::string judge = desk.pane->judges()->currentData().toString().toStdString();
        const auto write = [&](TypingModel::After column, const QString &text) {
            desk.pane->grid()->goTo(desk.model()->index(0, desk.model()->after(column)));
            desk.model()->setData(desk.pane->grid()->currentIndex(), text, Qt::EditRole);
            desk.goToRow(1);
            desk.settle();
        };
        desk.goToRow(0);
        desk.type(desk.scores(QStringLiteral("3")));
        write(TypingModel::Committee, QStringLiteral("typed here"));
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
        write(TypingModel::Entrant, QStringLiteral("thank you"));
        desk.be(2);
        const QString words = desk.model()->index(0, desk.model()->after(TypingModel::Committee)).data().toString();
        QVERIFY2(words.contains(QStringLiteral("came meanwhile")) && words.contains(QStringLiteral("typed here")), qPrintable(words));
        QCOMPARE(desk.model()->index(0, desk.model()->after(TypingModel::Entrant)).data().toString(), QStringLiteral("thank you"));
    }
};

PALMARES_TEST(TestTypedComments)
#include "tst_typedcomments.moc"
