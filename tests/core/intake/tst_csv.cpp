#include "tests/support/test.h"

#include "core/intake/tables/csv.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace palmares;

/// Reading tables that people made.
class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void readsCells_data();
    void readsCells();
    void refusesBrokenTables_data();
    void refusesBrokenTables();
    void namesTheLineOnWhichARecordEnds();
    void readsTheSameInPieces();
    void stopsAtItsLimits();
};

namespace {

using Rows = std::vector<std::vector<std::string>>;

Result<Rows> readAll(ByteFeed feed, const CsvReader::Limits &limits = {})
{
    CsvReader reader(std::move(feed), limits);
    PALMARES_TRY(auto header, reader.header());
    Rows rows{header};
    for (;;) {
        PALMARES_TRY(const bool any, reader.next());
        if (!any)
            return rows;
        rows.emplace_back(reader.cells().begin(), reader.cells().end());
    }
}

QString shown(const Rows &rows)
{
    QString text;
    for (const auto &row : rows) {
        for (const auto &cell : row)
            text += QStringLiteral("[%1]").arg(QString::fromStdString(cell));
        text += QLatin1Char('|');
    }
    return text;
}

} // namespace

void TestCsv::readsCells_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << "[a][b]|[1][2]|";
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << "[a][b]|[1][2]|";
    QTest::newRow("CRLF and mark") << QByteArray("\xEF\xBB\xBF" "a,b\r\n1,2\r\n") << "[a][b]|[1][2]|";
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n") << "[a][b]|[x, \"y\"][two\nlines]|";
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n\"\",x\n") << "[a][b]|[][]|[][x]|";
    QTest::newRow("blank lines are no rows") << QByteArray("a,b\n\n1,2\r\n\r\n\n") << "[a][b]|[1][2]|";
    QTest::newRow("quotation mark inside") << QByteArray("a,b\n5\" nail,2\n") << "[a][b]|[5\" nail][2]|";
    QTest::newRow("other scripts") << QByteArray("a,b\nسؤال,问题\n") << "[a][b]|[سؤال][问题]|";
}

void TestCsv::readsCells()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, rows);
    const auto read = readAll(feedOf({csv.constData(), static_cast<std::size_t>(csv.size())}));
    QVERIFY(read.ok());
    QCOMPARE(shown(*read), rows);
}

void TestCsv::refusesBrokenTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("nothing") << QByteArray() << QByteArray("EMPTY_TABLE") << QByteArray();
    QTest::newRow("only blank lines") << QByteArray("\n\r\n") << QByteArray("EMPTY_TABLE") << QByteArray();
    QTest::newRow("short row") << QByteArray("a,b\n1,2\n3\n") << QByteArray("RAGGED_ROW") << QByteArray("3");
    QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n") << QByteArray("RAGGED_ROW") << QByteArray("2");
    QTest::newRow("open quote") << QByteArray("a,b\n\"1,2\n") << QByteArray("BAD_QUOTES") << QByteArray("3");
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\"x,2\n") << QByteArray("BAD_QUOTES") << QByteArray("2");
    QTest::newRow("Latin-1") << QByteArray("a,b\n\xE9,2\n") << QByteArray("BAD_ENCODING") << QByteArray("2");
    QTest::newRow("column twice") << QByteArray("a,a\n1,2\n") << QByteArray("REPEATED_COLUMN") << QByteArray("1");
}

void TestCsv::refusesBrokenTables()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, row);
    const auto read = readAll(feedOf({csv.constData(), static_cast<std::size_t>(csv.size())}));
    QVERIFY(!read.ok());
    QCOMPARE(QByteArray::fromStdString(std::string(codeName(read.error().code))), code);
    QCOMPARE(QByteArray::fromStdString(std::string(read.error().arg("row"))), row);
}

void TestCsv::namesTheLineOnWhichARecordEnds()
{
    CsvReader reader(feedOf("a,b\n\"one\ntwo\",x\n\n3,4\n"));
    QVERIFY(reader.header().ok());
    QVERIFY(*reader.next());
    QCOMPARE(reader.row(), std::uint64_t(3));
    QVERIFY(*reader.next());
    QCOMPARE(reader.row(), std::uint64_t(5));
}

void TestCsv::readsTheSameInPieces()
{
    QVERIFY(rc::check("the size of the pieces that arrive changes nothing", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("a,\"\n\r1")));
        const auto piece = *rc::gen::inRange<std::size_t>(1, 4);
        std::string_view left = text;
        const ByteFeed slow = [left, piece](char *buffer, std::size_t size) mutable -> Result<std::size_t> {
            const std::size_t n = std::min({piece, size, left.size()});
            std::copy_n(left.data(), n, buffer);
            left.remove_prefix(n);
            return n;
        };
        const auto whole = readAll(feedOf(text));
        const auto pieces = readAll(slow);
        RC_ASSERT(whole.ok() == pieces.ok());
        if (whole.ok())
            RC_ASSERT(*whole == *pieces);
        else
            RC_ASSERT(whole.error() == pieces.error());
    }));
}

void TestCsv::stopsAtItsLimits()
{
    CsvReader::Limits limits;
    limits.cell = 10;
    limits.columns = 2;
    limits.rows = 2;
    QVERIFY(readAll(feedOf("a,b\n1234567890,2\n3,4\n"), limits).ok());
    for (const char *csv : {"a,b\n12345678901,2\n", "a,b,c\n1,2,3\n", "a\n1\n2\n3\n"}) {
        const auto read = readAll(feedOf(csv), limits);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Code::TOO_BIG);
    }
}

PALMARES_TEST(TestCsv)
#include "tst_csv.moc"
