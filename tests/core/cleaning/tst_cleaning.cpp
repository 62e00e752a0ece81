#include "tests/support/test.h"

#include "core/intake/cleaning/bytewalk.h"
#include "core/intake/cleaning/cleaning.h"
#include "core/intake/cleaning/mediatype.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>

using namespace palmares;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

/// Lines and a colour that runs, so that no two corners are alike.
QImage drawing(int width = 40, int height = 24)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 6, y * 10, (x * y) % 256));
    }
    return image;
}

Bytes savedAs(const char *format, const QImage &image = drawing())
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, 90) ? bytes.toStdString() : Bytes();
}

QImage seen(const Bytes &bytes)
{
    QByteArray data = QByteArray::fromStdString(bytes);
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

Bytes packed(const Bytes &bytes)
{
    return qCompress(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))).mid(4).toStdString();
}

/// A PDF of one bundle of objects and a packed table of contents, each with so many blanks more than it needs.
Bytes packedPdf(std::size_t inBundle, std::size_t inTable, const Bytes &typeOfTable = "/XRef", const Bytes &filter = "/FlateDecode",
                const Bytes &author = "(Amina Benali)")
{
    const Bytes objects[] = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>", "<</Author" + author + ">>"};
    Bytes numbers;
    Bytes all;
    for (const auto &[number, object] : {std::pair(1, objects[0]), std::pair(2, objects[1]), std::pair(5, objects[2])}) {
        numbers += std::to_string(number) + " " + std::to_string(all.size()) + " ";
        all += object + " ";
    }
    const Bytes bundle = packed(numbers + all + Bytes(inBundle, ' '));
    Bytes made = "%PDF-1.5\n";
    const std::size_t bundleAt = made.size();
    made += "3 0 obj <</Type/ObjStm/N 3/First " + std::to_string(numbers.size()) + "/Filter" + filter + "/Length " +
            std::to_string(bundle.size()) + ">> stream\n" + bundle + "\nendstream endobj\n";
    const std::size_t tableAt = made.size();
    const auto row = [](int type, std::size_t place, int last) {
        Bytes bytes(1, static_cast<char>(type));
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<char>(place >> shift & 0xFF));
        return bytes + static_cast<char>(last);
    };
    const Bytes table = packed(row(0, 0, 0) + row(2, 3, 0) + row(2, 3, 1) + row(1, bundleAt, 0) + row(1, tableAt, 0) +
                               row(2, 3, 2) + Bytes(inTable, '\0'));
    made += "4 0 obj <</Type" + typeOfTable + "/W[1 4 1]/Size 6/Root 1 0 R/Info 5 0 R/Filter/FlateDecode/Length " +
            std::to_string(table.size()) + ">> stream\n" + table + "\nendstream endobj\n";
    return made + "startxref\n" + std::to_string(tableAt) + "\n%%EOF\n";
}

Bytes bigEndianOf(std::uint32_t value, int size)
{
    Bytes bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(value >> shift & 0xFF));
    return bytes;
}

Bytes littleEndianOf(std::uint32_t value, int size)
{
    const Bytes bytes = bigEndianOf(value, size);
    return {bytes.rbegin(), bytes.rend()};
}

Bytes segment(char marker, const Bytes &payload)
{
    return Bytes{'\xFF', marker} + bigEndianOf(static_cast<std::uint32_t>(payload.size() + 2), 2) + payload;
}

/// Exif with a camera's owner and the way up, the number of them as a little-endian program writes them.
Bytes exifOf(const Bytes &owner, std::uint32_t orientation)
{
    return "Exif\0\0II\x2A\0"s + littleEndianOf(8, 4) + littleEndianOf(2, 2) + littleEndianOf(0x0112, 2) +
           littleEndianOf(3, 2) + littleEndianOf(1, 4) + littleEndianOf(orientation, 4) +
           littleEndianOf(0x013B, 2) + littleEndianOf(2, 2) +
           littleEndianOf(static_cast<std::uint32_t>(owner.size()), 4) + littleEndianOf(38, 4) +
           littleEndianOf(0, 4) + owner;
}

/// CRC-32 bit by bit, in no other way than the standard says it.
std::uint32_t slowCrc(const Bytes &bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int k = 0; k < 8; ++k)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1)));
    }
    return ~crc;
}

Bytes pngChunk(const Bytes &type, const Bytes &payload)
{
    return bigEndianOf(static_cast<std::uint32_t>(payload.size()), 4) + type + payload +
           bigEndianOf(slowCrc(type + payload), 4);
}

Bytes webpChunk(const Bytes &type, const Bytes &payload)
{
    return type + littleEndianOf(static_cast<std::uint32_t>(payload.size()), 4) + payload +
           (payload.size() % 2 ? "\0"s : ""s);
}

Bytes webpOf(const Bytes &chunks)
{
    return "RIFF" + littleEndianOf(static_cast<std::uint32_t>(chunks.size() + 4), 4) + "WEBP" + chunks;
}

/// One pixel, lossless: as small as the format allows (RFC 9649, 3).
const Bytes webpPixel = webpChunk("VP8L", "\x2F\0\0\0\0\x07\xD0\xFF\xFE\xF7\xBF\xFF\x81\x88\x88\xE8\xFF\0"s);

/// One pixel of GIF89a.
const Bytes gifHead = "GIF89a\x01\0\x01\0\x80\0\0\x30\x60\x90\xFF\xFF\xFF"s;
const Bytes gifPicture = ",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"s;

using Names = std::vector<std::string>;

void comesOut(const Bytes &bytes, const Names &removed, const Bytes &secret)
{
    const auto clean = cleaned(bytes);
    QVERIFY2(clean.ok(), clean.ok() ? "" : std::string(clean.error().arg("detail")).c_str());
    QCOMPARE(clean->removed, removed);
    QVERIFY(bytes.find(secret) != Bytes::npos);
    QVERIFY(clean->bytes.find(secret) == Bytes::npos);
    QVERIFY(clean->said.find(secret) != Bytes::npos);
    const auto again = cleaned(clean->bytes);
    QVERIFY(again.ok());
    QVERIFY(again->removed.empty());
    QVERIFY(again->bytes == clean->bytes);
    QVERIFY(mediaTypeOf(clean->bytes) == mediaTypeOf(bytes));
}

void looksTheSame(const Bytes &bytes)
{
    const QImage before = seen(bytes);
    const QImage after = seen(cleaned(bytes).value().bytes);
    QVERIFY(!before.isNull());
    QVERIFY(before == after);
}

} // namespace

/// What files say of whoever made them goes; what can be seen in them stays.
class TestCleaning : public QObject {
    Q_OBJECT
private slots:
    void jpegLosesWhatSurroundsThePicture()
    {
        const Bytes plain = savedAs("JPG");
        QVERIFY(!plain.empty());
        QVERIFY(cleaned(plain).value().removed.empty());
        QVERIFY(cleaned(plain).value().bytes == plain);
        const Bytes secret = "Amina Benali";
        const std::pair<Bytes, Names> segments[] = {
            {segment('\xE1', exifOf(secret, 1)), {"exif"}},
            {segment('\xE1', "http://ns.adobe.com/xap/1.0/\0<x:creator>"s + secret), {"xmp"}},
            {segment('\xED', "Photoshop 3.0\0" + secret), {"iptc"}},
            {segment('\xFE', secret), {"comment"}},
            {segment('\xE2', "MPF\0"s + secret), {"application"}},
            {segment('\xEE', "Adobe of " + secret), {"application"}},
            {"\xFF\xFF\xFF"s + segment('\xFE', secret), {"comment"}},
        };
        const std::size_t afterJfif = 20; // SOI and APP0
        for (const auto &[bytes, names] : segments) {
            Bytes made = plain;
            made.insert(afterJfif, bytes);
            comesOut(made, names, secret);
            looksTheSame(made);
        }
        comesOut(plain + plain + secret, {"trailing"}, secret);
        looksTheSame(plain + secret);
    }

    void jpegStaysTheWayUp_data()
    {
        QTest::addColumn<int>("orientation");
        for (int i = 0; i <= 9; ++i)
            QTest::addRow("%d", i) << i;
    }
    void jpegStaysTheWayUp()
    {
        QFETCH(int, orientation);
        Bytes made = savedAs("JPG");
        made.insert(20, segment('\xE1', exifOf("Amina Benali", static_cast<std::uint32_t>(orientation))));
        comesOut(made, {"exif"}, "Amina Benali");
        looksTheSame(made);
        const bool isOnItsSide = orientation >= 5 && orientation <= 8;
        QCOMPARE(seen(cleaned(made).value().bytes).size(), isOnItsSide ? QSize(24, 40) : QSize(40, 24));
    }

    void jfifLosesItsPreview()
    {
        Bytes made = savedAs("JPG");
        const Bytes preview = "abcdefghijkl"; // 2 × 2 pixels of three bytes
        made[5] = static_cast<char>(16 + preview.size());
        made[18] = made[19] = 2;
        made.insert(20, preview);
        comesOut(made, {"preview"}, preview);
        looksTheSame(made);
        QVERIFY(cleaned(made).value().bytes == savedAs("JPG"));
    }

    void pngLosesItsWords()
    {
        const Bytes plain = savedAs("PNG");
        QVERIFY(cleaned(plain).value().removed.empty());
        const Bytes secret = "Amina Benali";
        const std::pair<Bytes, Names> chunks[] = {
            {pngChunk("tEXt", "Author\0"s + secret), {"text"}},
            {pngChunk("zTXt", secret), {"text"}},
            {pngChunk("iTXt", secret), {"text"}},
            {pngChunk("eXIf", secret), {"exif"}},
            {pngChunk("tIME", secret), {"time"}},
            {pngChunk("prVt", secret), {"unknown"}},
        };
        const std::size_t afterHead = 8 + 25;
        for (const auto &[bytes, names] : chunks) {
            Bytes made = plain;
            made.insert(afterHead, bytes);
            comesOut(made, names, secret);
            looksTheSame(made);
        }
        comesOut(plain + secret, {"trailing"}, secret);
        Bytes coloured = plain;
        coloured.insert(afterHead, pngChunk("gAMA", bigEndianOf(45455, 4)));
        QVERIFY(cleaned(coloured).value().removed.empty());
        coloured.insert(afterHead, pngChunk("tEXt", secret));
        QVERIFY(cleaned(coloured).value().bytes.find("gAMA") != Bytes::npos);
    }

    void webpLosesItsChunksAndTheirFlags()
    {
        const Bytes secret = "Amina Benali";
        const Bytes head = webpChunk("VP8X", "\x0C\0\0\0\0\0\0\0\0\0"s);
        const Bytes made =
            webpOf(head + webpPixel + webpChunk("EXIF", secret) + webpChunk("XMP ", secret + "!"));
        comesOut(made, {"exif", "xmp"}, secret);
        const Bytes plain = webpOf(webpChunk("VP8X", Bytes(10, '\0')) + webpPixel);
        QVERIFY(cleaned(made).value().bytes == plain);
        comesOut(webpOf(webpPixel + webpChunk("meta", secret)), {"unknown"}, secret);
        comesOut(webpOf(webpPixel) + secret, {"trailing"}, secret);
        const Bytes frame = webpChunk("ANMF", Bytes(16, '\0') + webpPixel + webpChunk("note", secret));
        comesOut(
            webpOf(webpChunk("VP8X", "\x02\0\0\0\0\0\0\0\0\0"s) + webpChunk("ANIM", Bytes(6, '\0')) + frame),
            {"unknown"}, secret);
        if (!QImageReader::supportedImageFormats().contains("webp"))
            return;
        const Bytes saved = savedAs("WEBP");
        looksTheSame(webpOf(saved.substr(12) + webpChunk("EXIF", secret)));
    }

    void gifKeepsItsLoop()
    {
        const Bytes secret = "Amina Benali";
        const Bytes loop = "!\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0"s;
        const Bytes control = "!\xF9\x04\0\x0A\0\0\0"s;
        const Bytes comment = "!\xFE\x0C"s + secret + "\0"s;
        const Bytes xmp = "!\xFF\x0BXMP DataXMP\x0C"s + secret + "\0"s;
        const Bytes words = "!\x01\x0C\0\0\0\0\0\0\0\0\x08\x08\x01\0\x0C"s + secret + "\0"s;
        const Bytes plain = gifHead + loop + control + gifPicture + ";";
        QVERIFY(cleaned(plain).value().bytes == plain);
        const Bytes made = gifHead + loop + comment + control + xmp + gifPicture + ";";
        comesOut(made, {"comment", "xmp"}, secret);
        QVERIFY(cleaned(made).value().bytes == plain);
        looksTheSame(made);
        comesOut(plain + secret, {"trailing"}, secret);
        const Bytes text = gifHead + loop + control + gifPicture + control + words + ";";
        comesOut(text, {"animation_text"}, secret);
        QVERIFY(cleaned(text).value().bytes == plain);
    }

    void whatIsCutOffIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("jpeg") << QByteArray::fromStdString(savedAs("JPG"));
        QTest::newRow("png") << QByteArray::fromStdString(savedAs("PNG"));
        QTest::newRow("webp") << QByteArray::fromStdString(webpOf(webpPixel + webpChunk("EXIF", "who")));
        QTest::newRow("gif") << QByteArray::fromStdString(gifHead + gifPicture + ";");
        QTest::newRow("pdf") << QByteArray::fromStdString(document("Amina Benali"));
    }
    void whatIsCutOffIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Bytes whole = bytes.toStdString();
        QVERIFY(cleaned(whole).ok());
        const std::size_t step = std::max<std::size_t>(1, whole.size() / 200);
        for (std::size_t size = 12; size + 8 < whole.size(); size += step) {
            const auto clean = cleaned(BytesView(whole).substr(0, size));
            QVERIFY(!clean.ok());
            QCOMPARE(clean.error().code, Code::DAMAGED);
            QVERIFY(!clean.error().arg("detail").empty());
        }
    }

    void aPngWithAWrongSumIsRefused()
    {
        Bytes made = savedAs("PNG");
        made[20] = static_cast<char>(made[20] ^ 1);
        QCOMPARE(cleaned(made).error().arg("detail"), "png_sum"sv);
    }

    void pdfLosesWhoMadeIt()
    {
        const Bytes made = document("Amina Benali");
        const auto clean = cleaned(made);
        QVERIFY(clean.ok());
        QVERIFY(std::find(clean->removed.begin(), clean->removed.end(), "info") != clean->removed.end());
        QVERIFY(clean->said.find("Amina Benali") != Bytes::npos);
        for (const char *word : {"/Info", "/Metadata", "Creator", "/Title", "/CreationDate"})
            QVERIFY2(clean->bytes.find(word) == Bytes::npos, word);
        QCOMPARE(cleaned(made).value().bytes, clean->bytes);
        const auto again = cleaned(clean->bytes);
        QVERIFY(again.ok());
        QVERIFY(again->removed.empty());
        QVERIFY(again->bytes == clean->bytes);
    }

    void pdfLosesNotesAttachmentsAndPictureData()
    {
        Bytes picture = savedAs("JPG");
        picture.insert(20, segment('\xE1', exifOf("Amina Benali", 1)));
        const Bytes made = handmade(picture);
        const auto clean = cleaned(made);
        QVERIFY2(clean.ok(), clean.ok() ? "" : "refused");
        QCOMPARE(clean->removed, (Names{"application", "attachment", "author", "exif", "info", "xmp"}));
        for (const char *secret : {"Amina", "Benali", "curriculum", "PieceInfo"})
            QVERIFY2(clean->bytes.find(secret) == Bytes::npos, secret);
        QVERIFY(clean->said.find("Amina") != Bytes::npos);
        for (const char *kept : {"What the note says", "surname", "BT (words) Tj ET"})
            QVERIFY2(clean->bytes.find(kept) != Bytes::npos, kept);
        QVERIFY(cleaned(clean->bytes).value().removed.empty());
        QVERIFY(!clean->hasPictureLeft);
        // Packed once more, as programs that make reports do.
        Bytes hex;
        for (const char c : picture)
            hex += {"0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4], "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15]};
        const Bytes packed = qCompress(QByteArray::fromStdString(picture)).mid(4).toStdString();
        for (const auto &[filter, bytes] : {std::pair("/ASCIIHexDecode", hex + ">"), std::pair("/FlateDecode", packed)}) {
            const auto layered = cleaned(handmade(bytes, std::string("[") + filter + " /DCTDecode]"));
            QVERIFY2(layered.ok() && layered->said.find("Amina Benali") != Bytes::npos, filter);
            QVERIFY2(std::find(layered->removed.begin(), layered->removed.end(), "exif") != layered->removed.end(), filter);
            QVERIFY2(layered->bytes.find("/Filter /DCTDecode") != Bytes::npos && !layered->hasPictureLeft, filter);
        }
        // What stays and nobody sees on the page is given to be looked through; what went is not.
        QVERIFY(clean->stays.find("What the note says") != Bytes::npos && clean->stays.find("surname") != Bytes::npos);
        QVERIFY(clean->stays.find("Amina") == Bytes::npos && clean->stays.find("curriculum") == Bytes::npos);
        // What nothing can be done about is said.
        const Bytes box("\0\0\0\x0Exml <a/>  \0\0\0\0jp2c", 22);
        QVERIFY(cleaned(handmade(picture.substr(0, picture.size() / 2))).value().hasPictureLeft);
        QVERIFY(cleaned(handmade(picture, "[/LZWDecode /DCTDecode]")).value().hasPictureLeft);
        QVERIFY(cleaned(handmade(box, "/JPXDecode")).value().hasPictureLeft);
        QVERIFY(!cleaned(handmade(box.substr(14), "/JPXDecode")).value().hasPictureLeft);
    }

    void pdfLosesTheWordsOfColourProfiles()
    {
        const Bytes profile = QColorSpace(QColorSpace::AdobeRgb).iccProfile().toStdString();
        const Bytes secret = "Adobe RGB"; // which its description says
        QVERIFY(profile.find(secret) != Bytes::npos);
        for (const auto &[filter, bytes] : {std::pair("[] /N 3"s, profile), std::pair("/FlateDecode /N 3"s, packed(profile))}) {
            const auto clean = cleaned(handmade(bytes, filter));
            QVERIFY(clean.ok() && !clean->hasPictureLeft);
            QVERIFY(std::find(clean->removed.begin(), clean->removed.end(), "profile") != clean->removed.end());
            QVERIFY(clean->bytes.find("acsp") != Bytes::npos && clean->said.find(secret) != Bytes::npos);
            QVERIFY(clean->bytes.find(secret) == Bytes::npos);
            QVERIFY(cleaned(clean->bytes).value().removed.empty());
        }
        QVERIFY(cleaned(handmade("no profile", "[] /N 3")).value().hasPictureLeft);
    }

    /// A signature says who signed, and layers who made them; the page and its field stay.
    void pdfLosesWhoSignedIt()
    {
        Bytes made = handmade(savedAs("JPG"));
        const auto put = [&made](const Bytes &before, const Bytes &now) {
            const auto at = made.find(before);
            QVERIFY(at != Bytes::npos);
            made.replace(at, before.size(), now);
        };
        put("/FT /Tx", "/FT /Sig /V << /Type /Sig /Name (Karla Anders) /ContactInfo (ka@q.org) /ByteRange [0 1 2 3] /Contents <4b61726c61> >>");
        put("/AcroForm <<", "/Perms << /DocMDP << /Type /Sig /Name (Karla Perms) >> >> /OCProperties << /OCGs [<< /Type /OCG /Name (Layer Karla) >>] "
                            "/D << /Creator (Karla Maker) >> >> /AcroForm <<");
        const auto table = made.find("xref\n0 11");
        QVERIFY(table != Bytes::npos);
        Bytes body = made.substr(0, table);
        Bytes offsets = "xref\n0 11\n0000000000 65535 f \n";
        for (int number = 1; number <= 10; ++number) {
            const Bytes offset = std::to_string(body.find("\n" + std::to_string(number) + " 0 obj\n") + 1);
            offsets += Bytes(10 - offset.size(), '0') + offset + " 00000 n \n";
        }
        const auto clean = cleaned(body + offsets + "trailer\n<< /Size 11 /Root 1 0 R /Info 10 0 R >>\nstartxref\n" + std::to_string(body.size()) + "\n%%EOF\n");
        QVERIFY2(clean.ok(), clean.ok() ? "" : "refused");
        for (const char *gone : {"Karla", "ka@q.org", "4b61726c61", "/Perms"})
            QVERIFY2(clean->bytes.find(gone) == Bytes::npos, gone);
        QVERIFY(clean->said.find("Karla Anders") != Bytes::npos && clean->said.find("Karla Maker") != Bytes::npos);
        QVERIFY(clean->bytes.find("/OCG") != Bytes::npos && clean->bytes.find("surname") != Bytes::npos);
        QVERIFY(cleaned(clean->bytes).value().removed.empty());
    }

    void pdfIsUnpackedWithinLimits()
    {
        constexpr std::size_t much = 64 << 20;
        const auto good = cleaned(packedPdf(0, 0));
        QVERIFY2(good.ok(), good.ok() ? "" : std::string(good.error().arg("detail")).c_str());
        QCOMPARE(good->removed, Names{"info"});
        QVERIFY(good->bytes.find("Amina") == Bytes::npos);
        QVERIFY(cleaned(packedPdf(1 << 20, 1 << 10)).ok());
        for (const Bytes &bomb : {packedPdf(much, 0), packedPdf(0, much), packedPdf(0, much, "/X#52ef"), packedPdf(9 << 20, 9 << 20)}) {
            QVERIFY(bomb.size() < 200'000);
            QElapsedTimer timer;
            timer.start();
            const auto clean = cleaned(bomb);
            QVERIFY(!clean.ok());
            QCOMPARE(clean.error().code, Code::TOO_BIG);
            QVERIFY2(timer.elapsed() < 2000, std::to_string(timer.elapsed()).c_str());
        }
        // Little bytes that become large objects, packed and plain.
        Bytes numbers = "[";
        for (int i = 0; i < 3'000'000; ++i)
            numbers += "0 ";
        const Bytes plain = document("x");
        for (const Bytes &many : {packedPdf(0, 0, "/XRef", "/FlateDecode", numbers + "]"), plain + numbers,
                                  plain + "(>>stream\n)" + numbers + "(endstream)"})
            QCOMPARE(cleaned(many).error().code, Code::TOO_BIG);
        // Packed in another way, or twice: nobody makes such bundles, and how much is in them cannot be told.
        for (const char *filter : {"/LZWDecode", "[/FlateDecode/FlateDecode]", "[/ASCIIHexDecode/FlateDecode]"})
            QCOMPARE(cleaned(packedPdf(0, 0, "/XRef", filter)).error().code, Code::DAMAGED);
    }

    void pdfForgetsEarlierVersions()
    {
        const Bytes clean = cleaned(document("x")).value().bytes;
        const Bytes end = clean.substr(clean.rfind("startxref"));
        // Saved again with nothing changed: an empty table of changes after the whole.
        const Bytes trailer =
            clean.substr(clean.rfind("trailer"), clean.rfind("startxref") - clean.rfind("trailer"));
        const Bytes number = end.substr(10, end.find('\n', 10) - 10);
        Bytes later = trailer;
        later.insert(later.rfind(">>"), " /Prev " + number + " ");
        const Bytes made =
            clean + "xref\n0 0\n" + later + "startxref\n" + std::to_string(clean.size()) + "\n%%EOF\n";
        const auto file = cleaned(made);
        QVERIFY(file.ok());
        QCOMPARE(file->removed, Names{"history"});
        QVERIFY(cleaned(file->bytes).value().removed.empty());
    }

    void otherTypesAreLeftAlone()
    {
        for (const Bytes &bytes : {"ID3\x03 some sound"s, "RIFF\0\0\0\0WAVE"s,
                                   "\0\0\0\x18"s
                                   "ftypmp42"s,
                                   "words"s, ""s}) {
            QCOMPARE(cleaned(bytes).error().code, Code::NOT_FOUND);
            QCOMPARE(cleaningOf(mediaTypeOf(bytes)), Cleaning::None);
        }
        QVERIFY(mediaTypeOf("\0\0\0\x18"s + "ftypmp42"s) == "video/mp4");
        QVERIFY(mediaTypeOf("\0\0\0\x18"s + "ftypheic"s) == "image/heic"); // photographs of telephones
        QVERIFY(mediaTypeOf("\0\0\0\x18"s + "ftypavif"s) == "image/avif");
        QCOMPARE(cleaningOf("image/webp"), Cleaning::Picture);
        QCOMPARE(cleaningOf("application/pdf"), Cleaning::Pages);
    }

private:
    static Bytes document(const char *title)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(QString::fromLatin1(title));
        writer.setCreator(QStringLiteral("Amina Benali"));
        QPainter painter(&writer);
        painter.drawImage(QRect(100, 100, 800, 480), drawing());
        painter.end();
        return bytes.toStdString();
    }

    /// A document with every place that names can hide in.
    static Bytes handmade(const Bytes &picture, const Bytes &filter = "[/DCTDecode]")
    {
        const auto stream = [](const Bytes &keys, const Bytes &data) {
            return "<< " + keys + " /Length " + std::to_string(data.size()) + " >>\nstream\n" + data +
                   "\nendstream";
        };
        const Bytes objects[] = {
            "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R /Names << /EmbeddedFiles << /Names "
            "[(curriculum.pdf) 6 0 R] >> >> "
            "/AcroForm << /Fields [8 0 R] >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /PieceInfo << /Draw << /By "
            "(Benali) >> >> "
            "/Resources << /XObject << /P 9 0 R >> >> /Annots [7 0 R 8 0 R << /Type /Annot /Subtype "
            "/FileAttachment /FS 6 0 R "
            "/Rect [0 0 1 1] >>] >>",
            stream("", "BT (words) Tj ET /P Do"),
            stream("/Type /Metadata /Subtype /XML", "<dc:creator>Amina</dc:creator>"),
            "<< /Type /Filespec /F (curriculum.pdf) >>",
            "<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /T (Amina) /Contents (What the note says) >>",
            "<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [0 0 1 1] /T (surname) >>",
            stream("/Type /XObject /Subtype /Image /Width 40 /Height 24 /BitsPerComponent 8 /ColorSpace "
                   "/DeviceRGB /Filter " + filter,
                   picture),
            "<< /Author (Amina Benali) >>",
        };
        Bytes pdf = "%PDF-1.7\n";
        Bytes table = "xref\n0 11\n0000000000 65535 f \n";
        int number = 0;
        for (const Bytes &object : objects) {
            const Bytes offset = std::to_string(pdf.size());
            table += Bytes(10 - offset.size(), '0') + offset + " 00000 n \n";
            pdf += std::to_string(++number) + " 0 obj\n" + object + "\nendobj\n";
        }
        const Bytes start = std::to_string(pdf.size());
        return pdf + table + "trailer\n<< /Size 11 /Root 1 0 R /Info 10 0 R >>\nstartxref\n" + start +
               "\n%%EOF\n";
    }
};

PALMARES_TEST(TestCleaning)
#include "tst_cleaning.moc"
