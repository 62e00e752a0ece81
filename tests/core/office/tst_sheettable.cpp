#include "tests/support/test.h"

#include "core/merge/counting.h"
#include "core/office/exchange/ballotstandings.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/paper/sheetdesk.h"
#include "core/office/paper/sheetlist.h"
#include "core/office/paper/sheettable.h"
#include "core/office/results/officework.h"
#include "core/office/results/resultdesk.h"
#include "core/output/formbook.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

/// Forms there and back, where a cell of a spreadsheet has no room.
class TestSheetTable : public QObject {
    Q_OBJECT

private slots:
    void aFullCellWasCutOff()
    {
        Machine machine;
        SmallCall call(machine, 1, 1);
        const QuestionNames names(*call.view(), 0);
        const auto problemsOf = [&](std::size_t length, bool isXlsx) {
            PlainTable table;
            table.header = {"entry", "clarity", "comment"};
            table.rows = {{2, {"E-001", "7", std::string(length, 'x')}}};
            table.source.isXlsx = isXlsx;
            return need(SheetTable::read(table, names, "J-01")).problems;
        };
        QCOMPARE(problemsOf(32'767, true).size(), std::size_t(1));
        QCOMPARE(problemsOf(32'767, true).front().arg("detail"), std::string_view("cell_full"));
        QVERIFY(problemsOf(32'766, true).empty() && problemsOf(40'000, false).empty());
    }

    void sheetsOfAnotherRoundAreNotTaken()
    {
        Machine machine;
        SmallCall call(machine, 1, 1);
        const QuestionNames names(*call.view(), 0);
        const auto problemsOf = [&](const char *round) {
            PlainTable table;
            table.header = {"entry", "clarity", "round"};
            table.rows = {{2, {"E-001", "7", round}}};
            return need(SheetTable::read(table, names, "J-01")).problems;
        };
        QVERIFY(problemsOf("review").empty() && problemsOf("Review").empty() && problemsOf("").empty());
        QCOMPARE(problemsOf("two").size(), std::size_t(1));
        QCOMPARE(problemsOf("two").front().arg("column"), std::string_view("round"));
    }

    /// A word of the list says that the judge does not judge, though the cell beside it was left alone; it is never passed over.
    void aReasonAloneIsAnAnswer()
    {
        Machine machine;
        SmallCall call(machine, 1, 3);
        PlainTable table;
        table.header = {"entry", "clarity", "state", "kind"};
        table.rows = {{2, {"E-001", "", "", "colleague"}}, {3, {"E-002", "", "", "language"}}, {4, {"E-003", "", "", "my neighbour"}}};
        const SheetTable read = need(SheetTable::read(table, QuestionNames(*call.view(), 0), "J-01"));
        QVERIFY(read.problems.empty());
        QCOMPARE(read.sheets[0].change.recuse.value_or(""), std::string("colleague"));
        QCOMPARE(read.sheets[1].change.cannotJudge.value_or(""), std::string("language"));
        QVERIFY(!read.sheets[2].change.recuse && read.sheets[2].change.committee == "my neighbour");
        // In the words of five languages, as "in a word" on a form asks for them.
        for (const char *word : {"a colleague", "同事", "un colega", "Collègue", "زميل"}) {
            table.rows = {{2, {"E-001", "", "", word}}, {3, {"E-002", "5", "", word}}};
            const SheetTable said = need(SheetTable::read(table, QuestionNames(*call.view(), 0), "J-01"));
            QVERIFY2(said.sheets[0].change.recuse.value_or("") == "colleague" && !said.sheets[0].change.committee, word);
            QVERIFY2(said.problems.size() == 1 && said.problems[0].code == Code::SCORE_WITH_STATE, word);
        }
        table.rows = {{2, {"E-001", "5", "", "family"}}, {3, {"E-002", "", "", "other"}}, {4, {"E-003", "5", "", "other"}}};
        const SheetTable refused = need(SheetTable::read(table, QuestionNames(*call.view(), 0), "J-01"));
        QStringList codes;
        for (const Error &problem : refused.problems)
            codes << QString::fromStdString(std::string(codeName(problem.code)) + " " + std::string(problem.arg("row")));
        QCOMPARE(codes, (QStringList{QStringLiteral("SCORE_WITH_STATE 2"), QStringLiteral("EMPTY_CELL 3"), QStringLiteral("SCORE_WITH_STATE 4")}));
    }

    void ofTwoColumnsForTheCodeTheFirstIsIt()
    {
        Machine machine;
        SmallCall call(machine, 1, 1);
        PlainTable table;
        table.header = {"Entry", "Application ID", "clarity"};
        table.rows = {{2, {"E-001", "77", "5"}}};
        const SheetTable read = need(SheetTable::read(table, QuestionNames(*call.view(), 0), "J-01"));
        QCOMPARE(read.sheets.front().change.entry, std::string("E-001"));
        QCOMPARE(read.ignored, std::vector<std::string>{"Application ID"});
    }

    /// A conflict that was written in a column somebody deleted is not to be taken for a blank; a table of one's own never had it.
    void aFormThatLacksAColumnIsKnownByItsCheckCodes()
    {
        Machine machine;
        SmallCall call(machine, 1, 1);
        const auto lackOf = [&](std::vector<std::string> header) {
            PlainTable table;
            table.header = std::move(header);
            table.rows = {{2, std::vector<std::string>(table.header.size(), "")}};
            table.rows.front().cells.front() = "E-001";
            return need(SheetTable::read(table, QuestionNames(*call.view(), 0), "J-01")).lacks;
        };
        QCOMPARE(lackOf({"entry", "clarity"}), std::string());
        QCOMPARE(lackOf({"entry", "check", "clarity", "state", "kind", "comment", "note_to_entrant"}), std::string());
        QCOMPARE(lackOf({"entry", "check", "clarity", "comment", "note_to_entrant"}), std::string("state"));
        QCOMPARE(lackOf({"entry", "check", "clarity", "state", "kind", "comment"}), std::string("note_to_entrant"));
    }

    /// A table without a column for comments has a place for words of one's own, whether a sheet stands already or not.
    void ownWordsForWhyNotAreKept()
    {
        Machine machine;
        SmallCall call(machine, 1, 2);
        SheetsImport import;
        import.judge = "J-01";
        import.source = SheetSource::Paper;
        import.once = true;
        const auto take = [&](const char *rows) {
            import.file = writeFile(machine.file("t.csv"), std::string("entry,clarity,worth,state,kind\n") + rows);
            QVERIFY(need(SheetDesk(*call.session).importSheets(import)).problems.empty());
        };
        take("E-001,4,4,,\n");
        const char *why = "E-001,,,conflict of interest,ma cousine\n";
        take(why);
        const auto comment = [&] {
            const SheetSlot *slot = call.view()->state.sheet(0, 0, 0);
            return call.view()->text(sheetOf(call.view()->record(call.view()->state.sheetHeads[slot->standing].sheet)).committee).value_or("");
        };
        QCOMPARE(comment(), std::string("ma cousine"));
        take(why); // the same again adds nothing
        QCOMPARE(comment(), std::string("ma cousine"));
    }

    /// The office waits for a score that a form leaves blank, as it waits for a sheet that has not come.
    void aBlankWhereAScoreCountsIsNoAnswer()
    {
        Machine machine;
        SmallCall call(machine, 1, 3);
        SheetsImport import;
        import.judge = "J-01";
        import.source = SheetSource::Paper;
        import.once = true;
        import.file = writeFile(machine.file("t.csv"), "entry,clarity,worth,kind\nE-001,4,4,\nE-002,4,,\nE-003,,,language\n");
        QVERIFY(need(SheetDesk(*call.session).importSheets(import)).problems.empty());
        const RoundProgress progress = progressOf(*call.view(), 0);
        const JudgeProgress &judge = progress.judges[0];
        QCOMPARE(judge.asked, 3U);
        QCOMPARE(judge.answered, 2U);
        QCOMPARE(judge.incomplete, (std::vector<std::uint32_t>{1}));
        QCOMPARE(judge.notHere(), 0U);
        QVERIFY(judge.isOutstanding());
        QCOMPARE(progress.sheetsOut, 1U);
        QCOMPARE(need(ballotStandings(*call.session, 0))[0].missing, judge.incomplete);
        import.file = writeFile(machine.file("u.csv"), "entry,clarity,worth\nE-002,4,5\n");
        QVERIFY(need(SheetDesk(*call.session).importSheets(import)).problems.empty());
        QVERIFY(!progressOf(*call.view(), 0).judges[0].isOutstanding());
    }

    /// Somebody has decided for the laptop's sheet: the paper that comes once more says nothing new.
    void aResolvedForkStaysResolved()
    {
        Machine machine;
        SmallCall call(machine, 1, 2);
        Laptop laptop = call.laptop(21, 0);
        laptop.score(*call.view(), 0, 3, 3, "");
        IntakeDesk desk(*call.session);
        Intake intake = need(desk.read({writeFile(machine.file("b"), laptop.ballot(1))}));
        static_cast<void>(need(desk.merge(intake)));
        SheetsImport import;
        import.judge = "J-01";
        import.source = SheetSource::Paper;
        import.once = true;
        import.file = writeFile(machine.file("t.csv"), "entry,clarity,worth\nE-001,4,4\n");
        QCOMPARE(need(SheetDesk(*call.session).importSheets(import)).forked, 1U);
        const auto forks = need(desk.forks());
        QCOMPARE(forks.size(), 1U);
        const auto ofLaptop = std::find_if(forks[0].versions.begin(), forks[0].versions.end(),
                                           [](const ForkVersion &version) { return version.act == "export"; });
        QVERIFY(ofLaptop != forks[0].versions.end());
        need(desk.resolve({forks[0].slot, ofLaptop->id.hex(), "the paper was a draft"}));
        const std::size_t records = call.view()->set.size();
        QCOMPARE(need(SheetDesk(*call.session).importSheets(import)).older, std::vector<std::string>{"E-001"});
        QCOMPARE(call.view()->set.size(), records);
        import.again = true; // unless a person wants it
        QCOMPARE(need(SheetDesk(*call.session).importSheets(import)).minted, 1U);
    }

    /// What came after the close does not count, and what the result rests on does.
    void aLateSheetIsToldApart()
    {
        Machine machine;
        SmallCall call(machine, 1, 2);
        Laptop laptop = call.laptop(21, 0);
        for (std::uint32_t entry = 0; entry < 2; ++entry)
            laptop.score(*call.view(), entry, 3, 3, "");
        const auto merge = [&](int number) {
            IntakeDesk desk(*call.session);
            Intake intake = need(desk.read({writeFile(machine.file("b" + std::to_string(number)), laptop.ballot(number))}));
            static_cast<void>(need(desk.merge(intake)));
        };
        merge(1);
        static_cast<void>(need(ResultDesk(*call.session).close({"review", "all in", {}})));
        laptop.score(*call.view(), 0, 9, 9, "");
        merge(2);
        QStringList told;
        for (const SheetLine &line : need(sheetLines(*call.view(), 0)))
            told << QString::fromStdString(std::to_string(line.entry) + " " + line.standing + " " + line.values.front().second + (line.counts ? " yes" : ""));
        told.sort();
        QCOMPARE(told, (QStringList{QStringLiteral("0 counts 3 yes"), QStringLiteral("0 late 9"), QStringLiteral("1 counts 3 yes")}));
    }

    /// Somebody has chosen the laptop's version, and the laptop, which does not know, sends the same scores with other words.
    void otherWordsForTheChosenScoresAreOneSheet()
    {
        Machine machine;
        SmallCall call(machine, 1, 1);
        Laptop laptop = call.laptop(21, 0);
        IntakeDesk desk(*call.session);
        const auto send = [&](int number, int score, const char *words) {
            laptop.score(*call.view(), 0, score, score, words);
            Intake intake = need(desk.read({writeFile(machine.file("b" + std::to_string(number)), laptop.ballot(number))}));
            static_cast<void>(need(desk.merge(intake)));
        };
        send(1, 3, "first words");
        SheetsImport import;
        import.judge = "J-01";
        import.source = SheetSource::Paper;
        import.once = true;
        import.file = writeFile(machine.file("t.csv"), "entry,clarity,worth\nE-001,4,4\n");
        QCOMPARE(need(SheetDesk(*call.session).importSheets(import)).forked, 1U);
        const auto forks = need(desk.forks());
        const auto ofLaptop = std::find_if(forks[0].versions.begin(), forks[0].versions.end(), [](const ForkVersion &version) { return version.act == "export"; });
        need(desk.resolve({forks[0].slot, ofLaptop->id.hex(), "the paper was a draft"}));
        send(2, 3, "other words");
        QStringList told;
        for (const SheetLine &line : need(sheetLines(*call.view(), 0))) {
            if (line.counts)
                told << QString::fromStdString(line.values.front().second + " " + line.committee);
        }
        QCOMPARE(told, QStringList{QStringLiteral("3 other words")});
    }

    void aLongTextGoesOnInTheRowBelow()
    {
        FormBook form;
        form.words.scores = "Scores";
        form.words.instructions = "How to";
        form.words.texts = "Texts";
        form.words.entry = "Entry";
        form.words.title = "Title";
        form.words.text = "Text";
        std::string words;
        for (int i = 0; words.size() < 80'000; ++i)
            words += "è" + std::to_string(i);
        form.rows = {{"E-1", "12345", "A title", words, {}}, {"E-2", "12346", "Another", "short", {}}};
        TableChoice choice;
        choice.worksheet = "Texts";
        const PlainTable table = need(readTable(need(formXlsx(form)), choice));
        QCOMPARE(table.rows.size(), std::size_t(4));
        QCOMPARE(table.rows[0].cells[2] + table.rows[1].cells[2] + table.rows[2].cells[2], words);
        QCOMPARE(table.rows[3].cells[0], std::string("E-2"));
    }
};

PALMARES_TEST(TestSheetTable)
#include "tst_sheettable.moc"
