#include "tests/support/test.h"

#include "core/intake/tables/cellnumber.h"
#include "core/intake/tables/plaintable.h"
#include "core/intake/tables/zipmembers.h"
#include "tests/support/xlsxmaker.h"

#include <rapidcheck.h>

using namespace palmares;
using namespace palmares::tests;
using namespace std::string_view_literals;

namespace {

QString shown(const PlainTable &table)
{
    const auto line = [](const std::vector<std::string> &cells) {
        QString text;
        for (const std::string &cell : cells)
            text += QStringLiteral("[%1]").arg(QString::fromStdString(cell));
        return text + QLatin1Char('|');
    };
    QString text = line(table.header);
    for (const auto &row : table.rows)
        text += line(row.cells);
    return text;
}

XlsxParts oneSheet(const std::string &rows, const std::string &strings = {}, const std::string &styles = {})
{
    return {{{"Entries", "<sheetData>" + rows + "</sheetData>"}}, strings, styles, false};
}

std::string refusal(const std::string &bytes, const TableChoice &choice = {})
{
    const auto table = readTable(bytes, choice);
    return table.ok() ? std::string("read") : std::string(codeName(table.error().code));
}

std::string text(const std::string &reference, const std::string &words)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

} // namespace

/// Workbooks as spreadsheets of all kinds write them (ECMA-376).
class TestXlsx : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("strings");
        QTest::addColumn<QString>("styles");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("shared texts") << "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                               "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>7.5</v></c></row>"
                            << "<si><t>a</t></si><si><t xml:space=\"preserve\"> b </t></si>" << "" << "[a][b]|[b][7.5]|";
        row("runs of several fonts") << "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>"
                                     << "<si><t>h</t></si><si><r><rPr><b/></rPr><t>The </t></r><r><t>lantern</t></r></si>" << ""
                                     << "[h][h]|[The lantern][]|";
        row("readings beside characters") << "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>0</v></c></row>"
                                          << QStringLiteral("<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>") << ""
                                          << QStringLiteral("[東京][東京]|[東京][]|");
        row("inline texts, cells left out") << "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>c</t></is></c></row>"
                                               "<row r=\"3\"><c r=\"C3\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r></is></c></row>"
                                            << "" << "" << "[a][][c]|[][][xy]|";
        row("numbers as spreadsheets keep them") << "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c><v>7.0999999999999996</v></c><c><v>1.25E+3</v></c></row>"
                                                    "<row><c><v>447911123456</v></c><c><v>-0.5</v></c></row><row><c><v>1E-9</v></c><c><v>0</v></c></row>"
                                                 << "" << "" << "[a][b]|[7.1][1250]|[447911123456][-0.5]|[1e-09][0]|";
        row("truth values") << "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>"
                            << "" << "" << "[a][b]|[TRUE][FALSE]|";
        row("dates by their format") << "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c t=\"str\"><v>c</v></c></row>"
                                        "<row><c s=\"1\"><v>46082</v></c><c s=\"2\"><v>46082.5</v></c><c s=\"3\"><v>46082</v></c></row>"
                                     << "" << "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/>"
                                              "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; days&quot;\"/></numFmts>"
                                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>"
                                     << "[a][b][c]|[2026-03-01][2026-03-01T12:00][46082]|";
        row("codes filled with zeros") << "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c t=\"str\"><v>c</v></c><c t=\"str\"><v>d</v></c></row>"
                                          "<row><c s=\"1\"><v>1</v></c><c s=\"2\"><v>2</v></c><c s=\"3\"><v>5</v></c><c s=\"1\"><v>1.5</v></c></row>"
                                       << "" << "<numFmts><numFmt numFmtId=\"164\" formatCode=\"000\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;E&quot;\\-000;;\"/>"
                                                "<numFmt numFmtId=\"166\" formatCode=\"0&quot; points&quot;\"/></numFmts>"
                                                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs>"
                                       << "[a][b][c][d]|[001][E-002][5][1.5]|";
        row("escaped characters") << "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"str\"><v>b</v></c></row><row><c t=\"inlineStr\"><is><t>one_x000D_&#10;two _x005F_x_ &amp; _xyz</t></is></c></row>"
                                  << "" << "" << "[a][b]|[one\ntwo _x_ & _xyz][]|";
    }
    void readsCells()
    {
        QFETCH(QString, rows);
        QFETCH(QString, strings);
        QFETCH(QString, styles);
        QFETCH(QString, cells);
        const auto table = readTable(oneSheet(rows.toStdString(), strings.toStdString(), styles.toStdString()).bytes());
        QVERIFY(table.ok());
        QCOMPARE(shown(*table), cells);
        QVERIFY(table->problems.empty());
    }

    void countsDaysAsSpreadsheetsDo_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        // From ECMA-376 part 1, 18.17.4, and the calendars of two programs.
        QTest::newRow("first day") << 1.0 << false << "1900-01-01";
        QTest::newRow("before the day that never was") << 59.0 << false << "1900-02-28";
        QTest::newRow("after it") << 61.0 << false << "1900-03-01";
        QTest::newRow("the epoch of Unix") << 25569.0 << false << "1970-01-01";
        QTest::newRow("leap day") << 43890.0 << false << "2020-02-29";
        QTest::newRow("last day") << 2958465.0 << false << "9999-12-31";
        QTest::newRow("from 1904") << 1.0 << true << "1904-01-02";
        QTest::newRow("the same day from 1904") << 42428.0 << true << "2020-02-29";
        QTest::newRow("with seconds") << 25569.0 + 37462.0 / 86400 << false << "1970-01-01T10:24:22";
        QTest::newRow("a time") << 0.5 << false << "12:00";
        QTest::newRow("just before midnight") << 25569.9999999 << false << "1970-01-02";
    }
    void countsDaysAsSpreadsheetsDo()
    {
        QFETCH(double, serial);
        QFETCH(bool, from1904);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(dateText(serial, from1904).value_or("none")), text);
    }

    void knowsDateFormats()
    {
        for (const char *code : {"yyyy-mm-dd", "d/m/yy", "[$-409]h:mm AM/PM;@", "[h]:mm:ss", "dd\\.mm\\.yyyy", "[Red]m/d/yy"})
            QVERIFY2(isDateFormat(-1, code), code);
        for (const char *code : {"General", "0.00", "#,##0\\ \"days\"", "0.00E+00", "[Red]0;[Blue]-0", "\"year \"0", "@", "0%", "_d0"})
            QVERIFY2(!isDateFormat(-1, code), code);
        QVERIFY(isDateFormat(22, {}));
        for (const char *code : {"[h]:mm", "[mm]:ss", "[H]:mm:ss;@"})
            QVERIFY2(isElapsedFormat(-1, code), code);
        for (const char *code : {"h:mm", "[Red]0.0", "\"[h]\"0", "\\[h]:mm"})
            QVERIFY2(!isElapsedFormat(-1, code), code);
        QVERIFY(isElapsedFormat(46, {}) && !isElapsedFormat(22, {}));
        QCOMPARE(elapsedText(1.25).value_or(""), std::string("30:00"));
        QCOMPARE(elapsedText(0.5).value_or(""), std::string("12:00"));
        QVERIFY(!elapsedText(-1));
        QVERIFY(!isDateFormat(9, {}));
    }

    void readsNumbersAsPeopleTypeThem()
    {
        QCOMPARE(plainDecimal("7,5").value_or(""), std::string("7.5"));
        QCOMPARE(plainDecimal("٧٫٥").value_or(""), std::string("7.5"));
        QCOMPARE(plainDecimal("۸").value_or(""), std::string("8"));
        QCOMPARE(plainDecimal("７．５").value_or(""), std::string("7.5"));
        QCOMPARE(plainDecimal("−1").value_or(""), std::string("-1"));
        for (const char *none : {"1,234.5", "1 000", "7-", "seven", "", "7.", ".5", "1.2.3"})
            QVERIFY2(!plainDecimal(none).has_value(), none);
    }

    void aNoteAboveTheTableIsNoHeading()
    {
        const auto table = readTable(oneSheet("<row r=\"1\">" + text("A1", "Entries of the call") + "</row><row r=\"3\">" + text("A3", "code") + text("B3", "title")
                                              + "</row><row r=\"4\">" + text("A4", "1") + text("B4", "x") + "</row>").bytes());
        QVERIFY(table.ok());
        QCOMPARE(shown(*table), QStringLiteral("[code][title]|[1][x]|"));
        QCOMPARE(table->source.headerLine, std::uint64_t(3));
        QCOMPARE(table->rows.front().line, std::uint64_t(4));
    }

    void saysWhatASpreadsheetHides()
    {
        XlsxParts parts;
        parts.sheets = {{"Notes\" state=\"hidden", "<sheetData><row>" + text("A1", "x") + "</row></sheetData>"},
                        {"Empty", "<sheetData/>"},
                        {"Main", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\">" + text("A1", "a") + text("B1", "b")
                                     + "</row><row r=\"2\" hidden=\"1\">" + text("A2", "1") + "</row><row r=\"3\">" + text("B3", "2") + "</row></sheetData>"},
                        {"Other", "<sheetData><row>" + text("A1", "y") + "</row></sheetData>"}};
        const auto table = readTable(parts.bytes());
        QVERIFY(table.ok());
        QCOMPARE(shown(*table), QStringLiteral("[a][b]|[1][]|[][2]|"));
        QCOMPARE(table->source.worksheet, std::string("Main"));
        QCOMPARE(table->source.others, std::vector<std::string>{"Other"});
        QCOMPARE(table->source.hiddenRows, std::size_t(1));
        QCOMPARE(table->source.hiddenColumns, std::vector<std::string>{"b"});
        TableChoice choice;
        choice.worksheet = "Other";
        QCOMPARE(shown(*readTable(parts.bytes(), choice)), QStringLiteral("[y]|"));
        choice.worksheet = "1";
        QCOMPARE(shown(*readTable(parts.bytes(), choice)), QStringLiteral("[x]|"));
        choice.worksheet = "None";
        const auto none = readTable(parts.bytes(), choice);
        QCOMPARE(std::string(codeName(none.error().code)), std::string("UNKNOWN_WORKSHEET"));
        QVERIFY(none.error().arg("found").find("Main") != std::string::npos);
    }

    void aMergedValueStandsInEveryRowItCovers()
    {
        XlsxParts parts = oneSheet({});
        parts.sheets[0].second = "<sheetData><row r=\"1\">" + text("A1", "region") + text("B1", "title") + "</row><row r=\"2\">" + text("A2", "north")
                                 + text("B2", "x") + "</row><row r=\"3\">" + text("B3", "y") + "</row><row r=\"4\">" + text("B4", "z")
                                 + "</row></sheetData><mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/></mergeCells>";
        const auto table = readTable(parts.bytes());
        QVERIFY(table.ok());
        QCOMPARE(shown(*table), QStringLiteral("[region][title]|[north][x]|[north][y]|[][z]|"));
        QCOMPARE(table->source.merged, std::size_t(2));
    }

    void takesTheLastValueOfAFormula()
    {
        const auto table = readTable(oneSheet("<row r=\"1\">" + text("A1", "a") + text("B1", "b") + "</row><row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c>"
                                              "<c r=\"B2\" t=\"str\"><f>UPPER(\"x\")</f><v>X</v></c></row><row r=\"3\"><c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                              + text("B3", "y") + "</row><row r=\"4\"><c r=\"A4\"><f>A2+1</f></c></row>").bytes());
        QVERIFY(table.ok());
        QCOMPARE(shown(*table), QStringLiteral("[a][b]|[2][X]|[][y]|"));
        QCOMPARE(table->source.formulas, std::size_t(4));
        QCOMPARE(table->problems.size(), std::size_t(2));
        QCOMPARE(std::string(table->problems[0].arg("value")), std::string("#DIV/0!"));
        QCOMPARE(std::string(table->problems[0].arg("row")), std::string("3"));
        QCOMPARE(std::string(table->problems[0].arg("column")), std::string("a"));
        QCOMPARE(std::string(table->problems[1].arg("row")), std::string("4"));
        QCOMPARE(std::string(table->problems[1].arg("value")), std::string("=A2+1"));
    }

    void whatIsNoWorkbookIsNamed()
    {
        QCOMPARE(refusal(zipOf({{"readme.txt", "hello"}})), std::string("NOT_A_TABLE"));
        QCOMPARE(refusal(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}, {"META-INF/manifest.xml", "<x/>"}})),
                 std::string("NOT_A_TABLE"));
        QCOMPARE(refusal(oneSheet("<row/>").bytes()), std::string("EMPTY_TABLE"));
        const std::string encrypted("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv);
        QCOMPARE(refusal(encrypted), std::string("PASSWORD_PROTECTED"));
        QCOMPARE(refusal(zipOf(oneSheet("<row>" + text("A1", "a") + "</row>").members(), ZIP_EM_AES_256)), std::string("PASSWORD_PROTECTED"));
    }

    void damageIsNamed()
    {
        const std::string good = "<row r=\"1\">" + text("A1", "a") + "</row>";
        // Rows that were written as they came to be are no damage.
        const auto mixed = readTable(oneSheet(good + "<row r=\"3\">" + text("A3", "c") + "</row><row r=\"2\">" + text("A2", "b") + "</row>").bytes());
        QCOMPARE(shown(*mixed), QStringLiteral("[a]|[b]|[c]|"));
        QCOMPARE(refusal(oneSheet(good + "<row r=\"1\">" + text("A1", "b") + "</row>").bytes()), std::string("DAMAGED"));
        QCOMPARE(refusal(oneSheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>").bytes()), std::string("DAMAGED"));
        QCOMPARE(refusal(oneSheet("<row r=\"1\"><c r=\"1A\"><v>9</v></c></row>").bytes()), std::string("DAMAGED"));
        QCOMPARE(refusal(oneSheet("<row r=\"1\"><c r=\"A1\"><v>9</v></row>").bytes()), std::string("DAMAGED"));
        auto members = oneSheet(good).members();
        members[0].second = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row>"
                            "<c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        QCOMPARE(refusal(zipOf(members)), std::string("DAMAGED"));
        members[0].second = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>";
        QCOMPARE(refusal(zipOf(members)), std::string("DAMAGED"));
        // A worksheet that is not in the archive.
        members.erase(members.begin());
        QCOMPARE(refusal(zipOf(members)), std::string("DAMAGED"));
    }

    void whatGrowsTooLargeIsRefused()
    {
        const std::string spaces(220 << 20, ' ');
        QCOMPARE(refusal(oneSheet("<row r=\"1\">" + text("A1", "a") + "</row>" + spaces).bytes()), std::string("TOO_BIG"));
        QCOMPARE(refusal(oneSheet("<row r=\"1\">" + text("A1", std::string(5 << 20, 'x')) + "</row>").bytes()), std::string("TOO_BIG"));
        QCOMPARE(refusal(oneSheet("<row r=\"1\">" + text("A1", std::string(20 << 20, 'x')) + "</row>").bytes()), std::string("TOO_BIG"));
        // Areas upon areas that cover the same cells.
        std::string rows;
        std::string areas;
        for (int i = 0; i < 1000; ++i)
            rows += "<row>" + text("A" + std::to_string(i + 1), "x") + "</row>";
        for (int i = 0; i < 20'000; ++i)
            areas += "<mergeCell ref=\"A1:A1000\"/>";
        XlsxParts covered = oneSheet(rows);
        covered.sheets[0].second += "<mergeCells>" + areas + "</mergeCells>";
        QCOMPARE(refusal(covered.bytes()), std::string("TOO_BIG"));
        std::string wide;
        for (int i = 0; i < 2000; ++i)
            wide += "<c t=\"str\"><v>x</v></c>";
        QCOMPARE(refusal(oneSheet("<row>" + wide + "</row>").bytes()), std::string("TOO_BIG"));
        std::vector<std::pair<std::string, std::string>> many(1100, {"", "x"});
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i].first = "member" + std::to_string(i);
        QCOMPARE(refusal(zipOf(many)), std::string("TOO_BIG"));
        ZipMembers::Limits small;
        small.inflated = 1000;
        const std::string bytes = zipOf({{"a", std::string(2000, 'x')}});
        auto archive = ZipMembers::open(bytes, small);
        auto member = archive->member("a");
        QVERIFY(member.ok());
        QCOMPARE(std::string(codeName((*member)->finish().error().code)), std::string("TOO_BIG"));
    }

    /// Cut off anywhere, or with bytes changed anywhere: a table or a refusal, and never a crash.
    void noDamageDoesHarm()
    {
        XlsxParts parts = oneSheet("<row r=\"1\">" + text("A1", "a") + text("B1", "b") + "</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>46082</v></c></row>",
                                   "<si><t>shared</t></si>", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
        parts.sheets[0].second += "<mergeCells><mergeCell ref=\"A2:A9\"/></mergeCells>";
        const std::string whole = parts.bytes();
        QVERIFY(readTable(whole).ok());
        for (std::size_t length = 0; length < whole.size(); ++length)
            static_cast<void>(readTable(std::string_view(whole).substr(0, length)));
        QVERIFY(rc::check("bytes changed in the archive", [&](const std::vector<std::pair<std::uint16_t, std::uint8_t>> &changes) {
            std::string bytes = whole;
            for (const auto &[at, value] : changes)
                bytes[at % bytes.size()] = static_cast<char>(value);
            static_cast<void>(readTable(bytes));
        }));
        // The same inside the parts, packed again, so that the checksums fit.
        const auto members = parts.members();
        QVERIFY(rc::check("bytes changed in a part", [&](std::uint8_t part, const std::vector<std::pair<std::uint16_t, std::uint8_t>> &changes) {
            auto changed = members;
            std::string &content = changed[part % changed.size()].second;
            for (const auto &[at, value] : changes)
                content[at % content.size()] = static_cast<char>(value);
            static_cast<void>(readTable(zipOf(changed)));
        }));
    }
};

PALMARES_TEST(TestXlsx)
#include "tst_xlsx.moc"
