#include "tests/support/test.h"

#include "core/intake/tables/plaintable.h"

#include <rapidcheck.h>

using namespace palmares;

namespace {

/// Words of real entries, in the scripts that calls come in.
const QString chinese = QStringLiteral("编号,标题,正文\n1,社区健康讲座,我们在村里举办了三次讲座，每次有四十人参加。\n2,流动图书馆,图书馆每周去两个村子。\n");
const QString arabic = QStringLiteral("الرمز,العنوان,النص\n1,فانوس الحي,بدأنا العمل في الحي القديم مع عشرين امرأة من المدينة\n2,كتاب الصحة,نوزع كتاباً صغيراً على المدارس\n");
const QString french = QStringLiteral("code,titre,texte\n1,L’atelier d’été,Les élèves ont créé une pièce de théâtre – très appréciée à Besançon\n");
const QString spanish = QStringLiteral("código;título;descripción\n1;La farmacia del señor Núñez;¿Quién cuida a los niños? La vecina de al lado.\n");

/// Encoded by tables of the standards, written out by Python's codecs: bytes from outside.
QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PALMARES_SOURCE_DIR "/tests/core/intake/tables/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BytesView viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// The encodings that spreadsheets save CSV in.
class TestEncodings : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatATableIsWrittenIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << "zh_utf8.csv" << QByteArray("utf-8") << chinese;
        QTest::newRow("UTF-8 with a mark") << "zh_utf8_mark.csv" << QByteArray("utf-8") << chinese;
        QTest::newRow("UTF-16 little end first, with a mark") << "zh_utf16le_mark.csv" << QByteArray("utf-16le") << chinese;
        QTest::newRow("UTF-16 big end first, with a mark") << "ar_utf16be_mark.csv" << QByteArray("utf-16be") << arabic;
        QTest::newRow("UTF-16 little end first") << "zh_utf16le.csv" << QByteArray("utf-16le") << chinese;
        QTest::newRow("UTF-16 big end first") << "ar_utf16be.csv" << QByteArray("utf-16be") << arabic;
        QTest::newRow("GB 18030") << "zh_gb18030.csv" << QByteArray("gb18030") << chinese;
        QTest::newRow("Windows-1256") << "ar_windows1256.csv" << QByteArray("windows-1256") << arabic;
        QTest::newRow("Windows-1252, French") << "fr_windows1252.csv" << QByteArray("windows-1252") << french;
        QTest::newRow("Windows-1252, Spanish") << "es_windows1252.csv" << QByteArray("windows-1252") << spanish;
    }
    void knowsWhatATableIsWrittenIn()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        const QByteArray bytes = fixture(file.toUtf8().constData());
        QVERIFY(!bytes.isEmpty());
        const auto detected = detectEncoding(viewOf(bytes));
        QVERIFY(detected.has_value());
        QCOMPARE(std::string(nameOf(*detected)), encoding.toStdString());
        const auto read = toUtf8(viewOf(bytes), *detected);
        QVERIFY(read.ok());
        QCOMPARE(QString::fromStdString(*read), text);
    }

    void bytesThatAreNoTextAreInNone()
    {
        std::string bytes;
        for (int i = 128; i < 256; ++i)
            bytes.push_back(static_cast<char>(i));
        QVERIFY(!detectEncoding(bytes + bytes).has_value());
    }

    void aFewBrokenCharactersLeaveItUtf8()
    {
        const std::string whole = chinese.toStdString();
        const std::string broken = whole + "3,x\xE6\x88,y\n";
        QVERIFY(detectEncoding(broken) == Encoding::Utf8);
        const auto table = readTable(broken);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), 2U);
        QCOMPARE(table->problems.size(), 1U);
        QCOMPARE(std::string(table->problems.front().arg("row")), std::string("4"));
    }

    void aFileBrokenOffWithinALetterIsStillUtf8()
    {
        QVERIFY(detectEncoding("code,title\n1,\xC3\x89t\xC3") == Encoding::Utf8);
        QVERIFY(detectEncoding("code,title\n1,caf\xE9") != Encoding::Utf8); // the last letter of a French file
    }

    void anEncodingNamedByHandIsTakenAtItsWord()
    {
        const QByteArray bytes = fixture("fr_windows1252.csv");
        TableChoice choice;
        choice.encoding = Encoding::Utf8;
        const auto asUtf8 = readTable(viewOf(bytes), choice);
        QVERIFY(!asUtf8.ok());
        QCOMPARE(std::string(codeName(asUtf8.error().code)), std::string("BAD_ENCODING"));
        choice.encoding = Encoding::Utf16Le;
        QVERIFY(!readTable(viewOf(bytes + "x").substr(0, static_cast<std::size_t>(bytes.size() | 1)), choice).ok());
        choice.encoding = Encoding::Windows1252;
        QVERIFY(readTable(viewOf(bytes), choice).ok());
    }

    void whatPythonDecodesIsDecodedTheSame()
    {
        // Every character of the two old Windows encodings, one a line, and a column of Chinese characters of four bytes.
        for (const char *name : {"windows1252", "windows1256", "gb18030_four"}) {
            const QByteArray bytes = fixture((std::string("all_") + name + ".bytes").c_str());
            const QByteArray wanted = fixture((std::string("all_") + name + ".utf8").c_str());
            const std::string plain(name);
            const Encoding encoding = plain == "windows1252" ? Encoding::Windows1252
                                      : plain == "windows1256" ? Encoding::Windows1256 : Encoding::Gb18030;
            const auto read = toUtf8(viewOf(bytes), encoding);
            QVERIFY(read.ok());
            QCOMPARE(QByteArray::fromStdString(*read), wanted);
        }
    }

    void whatIsWrittenInUtf16IsReadBack()
    {
        QVERIFY(rc::check("any text", [](const std::vector<std::uint16_t> &units) {
            QString text;
            for (const std::uint16_t unit : units) {
                const auto c = static_cast<char16_t>(unit);
                if (!QChar::isSurrogate(c) && unit != 0 && unit != 0xFEFF && unit != 0xFFFE)
                    text += QChar(c);
            }
            text += QStringLiteral("\U0001F600"); // takes two units
            std::string little;
            std::string big;
            for (const QChar c : text) {
                little += {static_cast<char>(c.unicode() & 0xFF), static_cast<char>(c.unicode() >> 8)};
                big += {static_cast<char>(c.unicode() >> 8), static_cast<char>(c.unicode() & 0xFF)};
            }
            RC_ASSERT(*toUtf8(little, Encoding::Utf16Le) == text.toStdString());
            RC_ASSERT(*toUtf8(big, Encoding::Utf16Be) == text.toStdString());
        }));
    }

    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("cells");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << "1|2";
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << "1|2";
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << "1|2";
        QTest::newRow("semicolon beside decimal commas") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << "1,5|2,5";
        QTest::newRow("commas in a quoted text") << QByteArray("a;b\n\"x, y, z\";2\n\"u, v\";3\n") << "x, y, z|2";
        QTest::newRow("semicolons in a list") << QByteArray("a,b\nen;fr,2\nes;ar,3\n") << "en;fr|2";
        QTest::newRow("said in the first line") << QByteArray("sep=;\r\na,x;b\r\n1;2\r\n") << "1|2";
        QTest::newRow("line ends of an old Macintosh") << QByteArray("a;b\r1;2\r") << "1|2";
    }
    void findsTheSeparator()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, cells);
        const auto table = readTable(viewOf(csv));
        QVERIFY(table.ok());
        QString found;
        for (const std::string &cell : table->rows.front().cells)
            found += (found.isEmpty() ? QString() : QStringLiteral("|")) + QString::fromStdString(cell);
        QCOMPARE(found, cells);
    }

    void rowsAreCountedAsInTheFile()
    {
        const auto table = readTable("sep=,\na,b\n\n1,2\n\"x\ny\",3\n");
        QVERIFY(table.ok());
        QCOMPARE(table->source.headerLine, std::uint64_t(2));
        QCOMPARE(table->rows[0].line, std::uint64_t(4));
        QCOMPARE(table->rows[1].line, std::uint64_t(6));
    }

    void whatIsNoTableIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n...") << "pdf";
        QTest::newRow("HTML with another ending") << QByteArray("\n<html><body><table>") << "html";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n....") << "image";
        QTest::newRow("a spreadsheet of before 2007") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook") << "xls";
    }
    void whatIsNoTableIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto table = readTable(viewOf(bytes));
        QVERIFY(!table.ok());
        QCOMPARE(std::string(codeName(table.error().code)), std::string("NOT_A_TABLE"));
        QCOMPARE(std::string(table.error().arg("detail")), detail.toStdString());
    }

    void hugeTablesAreRefused()
    {
        std::string wide = "a";
        for (int i = 0; i < 200'000; ++i)
            wide += ",b";
        const auto columns = readTable(wide + "\n");
        QCOMPARE(std::string(codeName(columns.error().code)), std::string("TOO_BIG"));
        const auto cell = readTable("a,b\n1,2\n3," + std::string(5 << 20, 'x') + "\n");
        QCOMPARE(std::string(codeName(cell.error().code)), std::string("TOO_BIG"));
        QCOMPARE(std::string(cell.error().arg("row")), std::string("3"));
    }

    /// Whatever bytes come, they are a table or refused with a code of the list.
    void noBytesDoHarm()
    {
        QVERIFY(rc::check("any bytes", [](const std::vector<std::uint8_t> &bytes) {
            const std::string text(bytes.begin(), bytes.end());
            static_cast<void>(readTable(text));
            for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030,
                                            Encoding::Windows1252, Encoding::Windows1256}) {
                TableChoice choice;
                choice.encoding = encoding;
                if (const auto table = readTable(text, choice); table.ok()) {
                    for (const auto &row : table->rows)
                        RC_ASSERT(row.cells.size() == table->header.size());
                }
            }
        }));
    }
};

PALMARES_TEST(TestEncodings)
#include "tst_encodings.moc"
