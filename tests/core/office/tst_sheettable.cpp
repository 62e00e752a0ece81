#include "tests/support/test.h"

#include "core/office/sheettable.h"
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
