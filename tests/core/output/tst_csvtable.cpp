#include "tests/support/test.h"

#include "core/output/csvtable.h"

using namespace palmares;

/// Tables that leave the program harm no spreadsheet.
class TestCsvTable : public QObject {
    Q_OBJECT
private slots:
    void writesSafely_data();
    void writesSafely();
};

void TestCsvTable::writesSafely_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("number");
    QTest::addColumn<QString>("written");
    QTest::newRow("text") << "plain" << false << "plain";
    QTest::newRow("comma") << "a, b" << false << "\"a, b\"";
    QTest::newRow("quotes") << "say \"hi\"" << false << "\"say \"\"hi\"\"\"";
    QTest::newRow("behind an apostrophe") << "'-3" << false << "''-3";
    QTest::newRow("an apostrophe alone") << "'tis" << false << "'tis";
    QTest::newRow("formula") << "=1+1" << false << "'=1+1";
    QTest::newRow("formula in quotes") << "=SUM(A1,A2)" << false << "\"'=SUM(A1,A2)\"";
    QTest::newRow("minus as text") << "-2" << false << "'-2";
    QTest::newRow("minus as number") << "-2" << true << "-2";
    QTest::newRow("at") << "@cmd" << false << "'@cmd";
    QTest::newRow("tab") << "\tx" << false << "\"'\tx\"";
    QTest::newRow("full width") << "＝1" << false << "'＝1";
    QTest::newRow("inside is harmless") << "a=b" << false << "a=b";
}

void TestCsvTable::writesSafely()
{
    QFETCH(QString, cell);
    QFETCH(bool, number);
    QFETCH(QString, written);
    const std::string value = cell.toStdString();
    const Bytes csv = csvOf({{"x"}, {{number ? OutCell::number(value) : OutCell::text(value)}}});
    QCOMPARE(QString::fromStdString(csv), QString::fromUtf8("\xEF\xBB\xBFx\r\n") + written + QStringLiteral("\r\n"));
}

PALMARES_TEST(TestCsvTable)
#include "tst_csvtable.moc"
