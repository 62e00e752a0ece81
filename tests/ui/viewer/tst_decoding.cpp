#include "tests/support/test.h"

#include "tests/ui/viewer/samples.h"
#include "ui/viewer/decodedimage.h"
#include "ui/viewer/lastopened.h"
#include "ui/viewer/pdffile.h"
#include "ui/viewer/recordinglength.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace palmares::ui;

namespace {

/// A picture with something in it, so that every format has data to damage.
QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, (x * 7 + y * 13) % 256));
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int i = 0; i < 8; ++i)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 n)
{
    const char bytes[] = {char(n >> 24), char(n >> 16), char(n >> 8), char(n)};
    return QByteArray(bytes, 4);
}

/// A PNG whose header says that size; its data are those of a small picture.
QByteArray pngWithSize(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(picture(8, 8), "png");
    const QByteArray header = QByteArray("IHDR") + bigEndian(width) + bigEndian(height) + bytes.mid(24, 5);
    return bytes.left(12) + header + bigEndian(crcOf(header)) + bytes.mid(33);
}

/// Two frames of 4 × 3, by hand: Qt writes no GIF.
QByteArray animatedGif()
{
    // Graphic control (a tenth of a second), image of the whole canvas, LZW codes of 12 pixels of colour 0.
    const QByteArray frame = hex("21f904000a000000"
                                 "2c000000000400030000"
                                 "0208040810204080400100");
    return QByteArray("GIF89a") +
           hex("04000300800000"
               "ff0000"
               "0000ff") +
           frame + frame + hex("3b");
}

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        painter.fillRect(QRect(0, 0, 2'000, 2'000), Qt::red);
        if (page + 1 < pages)
            writer.newPage();
    }
    painter.end();
    return bytes;
}

} // namespace

/// Files of strangers are shown by what they are, or refused with a reason, and never hurt.
class TestDecoding : public QObject {
    Q_OBJECT
private slots:
    void tellsKindsByContent_data();
    void tellsKindsByContent();
    void namesCopiesSafely();
    void findsWhatPointsElsewhere();
    void readsHowLongARecordingIs();
    void decodesTheSamples();
    void decodesEveryFormat_data();
    void decodesEveryFormat();
    void tellsWhatEndsEarly();
    void survivesDamage_data();
    void survivesDamage();
    void refusesHugeSizes();
    void refusesOtherFormats();
    void turnsUpright();
    void showsTheFirstOfMoving();
    void readsPdf();
    void refusesBrokenPdf_data();
    void refusesBrokenPdf();
    void limitsPdf();
    void remembersTheLastOpened();
};

void TestDecoding::tellsKindsByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, MediaKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("nothing", {}, MediaKind::Unknown);
    row("text", "just words", MediaKind::Unknown);
    row("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", MediaKind::Unknown);
    row("tiff", hex("49492a0008000000"), MediaKind::Unknown);
    row("ico", hex("00000100010010100000"), MediaKind::Unknown);
    row("bmp", "BM\x01\x01\x01\x01", MediaKind::Unknown);
    row("program", "MZ\x90", MediaKind::Unknown);
    row("playlist", "#EXTM3U\nhttp://example.org/", MediaKind::Unknown);
    row("png sample", samples::media(QStringLiteral("E-001-poster.png")), MediaKind::Png);
    row("jpeg sample", samples::media(QStringLiteral("E-017-gilet.jpg")), MediaKind::Jpeg);
    row("pdf sample", samples::media(QStringLiteral("E-007-ledger.pdf")), MediaKind::Pdf);
    row("ogg sample", samples::media(QStringLiteral("E-012-cuna-radial.ogg")), MediaKind::Ogg);
    row("webm sample", samples::media(QStringLiteral("E-023-three-minutes.webm")), MediaKind::WebM);
    row("webp", encoded(picture(8, 8), "webp"), MediaKind::WebP);
    row("gif", animatedGif(), MediaKind::Gif);
    row("mp3", "ID3\x03", MediaKind::Mp3);
    row("mp4", QByteArray::fromHex("00000018") + "ftypisom", MediaKind::Mp4);
}

void TestDecoding::tellsKindsByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QCOMPARE(int(mediaKindOf(bytes)), kind);
}

void TestDecoding::namesCopiesSafely()
{
    QCOMPARE(copyName(QStringLiteral("H-039"), 1, MediaKind::Png, {}), QStringLiteral("entry-H-039-1.png"));
    QCOMPARE(copyName(QStringLiteral("../../etc/passwd"), 2, MediaKind::Unknown,
                      QStringLiteral("application/x-sh")),
             QStringLiteral("entry-------etc-passwd-2.bin"));
    QCOMPARE(copyName(QStringLiteral("CON"), 1, MediaKind::Unknown, QStringLiteral("text/plain")),
             QStringLiteral("entry-CON-1.txt"));
    for (const QChar c : copyName(QString::fromUtf8("作品\r\n\xE2\x80\xAE.exe"), 3, MediaKind::Pdf, {}))
        QVERIFY(c.unicode() > 32 && c.unicode() < 127 && c != u'/' && c != u'\\');
    QVERIFY(copyName(QString(5'000, u'x'), 1, MediaKind::Png, {}).size() < 80);
}

void TestDecoding::findsWhatPointsElsewhere()
{
    for (const char *sample : {"E-012-cuna-radial.ogg", "E-023-three-minutes.webm"})
        QVERIFY(!pointsElsewhere(samples::media(QString::fromLatin1(sample))));
    QVERIFY(pointsElsewhere(QByteArray("OggS") + QByteArray(1'000, '\0') +
                            "<MPD profiles='urn:mpeg:dash:profile:isoff-live:2011'>"));
    QVERIFY(pointsElsewhere(QByteArray("ID3\x03\0\0\0\0\0\x05\0\0\0\0\0", 15) +
                            "#EXTM3U\nhttp://example.org/a.ts"));
    QVERIFY(pointsElsewhere("OggS\nffconcat version 1.0\nfile /etc/passwd"));
    QVERIFY(pointsElsewhere("ID3 v=0\r\nc=IN IP4 192.0.2.1\r\nm=audio 5004 RTP/AVP 0"));
}

void TestDecoding::readsHowLongARecordingIs()
{
    QByteArray film = samples::media(QStringLiteral("E-023-three-minutes.webm"));
    QCOMPARE(lengthInHead(film), qint64(7'608)); // as ffprobe says
    QCOMPARE(lengthInHead(samples::media(QStringLiteral("E-012-cuna-radial.ogg"))), qint64(0));
    // A segment written without its size goes on to the end.
    const qsizetype size = film.indexOf(QByteArray::fromHex("18538067")) + 4;
    QByteArray open = film;
    open.replace(size, 8, QByteArray::fromHex("01ffffffffffffff"));
    QCOMPARE(lengthInHead(open), qint64(7'608));
    film.truncate(300);
    for (qsizetype kept = film.size(); kept >= 0; --kept) {
        const qint64 length = lengthInHead(film.left(kept));
        QVERIFY(length == 0 || length == 7'608);
    }
    for (qsizetype at = 0; at < film.size(); ++at) {
        for (const char byte : {'\0', '\x40', '\xff'}) {
            QByteArray damaged = film;
            damaged[at] = byte;
            QVERIFY(lengthInHead(damaged) >= 0);
        }
    }
}

void TestDecoding::decodesTheSamples()
{
    for (const char *name : {"E-001-poster.png", "E-011-cartel.png", "E-017-gilet.jpg"}) {
        const DecodedImage decoded = decodeImage(samples::media(QString::fromLatin1(name)));
        QCOMPARE(int(decoded.problem), int(MediaProblem::None));
        QCOMPARE(decoded.levels.first().size(), decoded.size);
        QVERIFY(!decoded.isReduced && !decoded.isAnimated);
    }
}

void TestDecoding::decodesEveryFormat_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("webp") << QByteArray("webp");
}

void TestDecoding::decodesEveryFormat()
{
    QFETCH(QByteArray, format);
    const QImage image = picture(1'300, 700);
    const DecodedImage decoded = decodeImage(encoded(image, format.constData()));
    QCOMPARE(int(decoded.problem), int(MediaProblem::None));
    QCOMPARE(decoded.size, image.size());
    // Smaller copies for smaller scales, each half of the one before.
    QCOMPARE(decoded.levels.size(), 2);
    QCOMPARE(decoded.levels[1].size(), image.size() / 2);
    const QColor there = decoded.levels[0].pixelColor(1'000, 100), was = image.pixelColor(1'000, 100);
    QVERIFY(qAbs(there.red() - was.red()) < 40);
}

void TestDecoding::tellsWhatEndsEarly()
{
    const QByteArray jpeg = samples::media(QStringLiteral("E-017-gilet.jpg"));
    const QByteArray gif = animatedGif();
    QVERIFY(!jpeg.isEmpty() && !gif.isEmpty());
    for (const auto &[kind, bytes] : {std::pair(MediaKind::Jpeg, jpeg), std::pair(MediaKind::Gif, gif),
                                      std::pair(MediaKind::Jpeg, encoded(picture(160, 120), "jpeg"))}) {
        QVERIFY(!endsEarly(kind, bytes));
        QVERIFY(!decodeImage(bytes).endsEarly);
        QVERIFY(!endsEarly(kind, bytes + QByteArray(100, 'x'))); // cameras write behind the end
    }
    for (const double part : {0.05, 0.3, 0.6, 0.95}) {
        const QByteArray cut = jpeg.left(qsizetype(double(jpeg.size()) * part));
        const DecodedImage decoded = decodeImage(cut);
        QVERIFY2(decoded.problem != MediaProblem::None || decoded.endsEarly, qPrintable(QString::number(part)));
    }
    QVERIFY(endsEarly(MediaKind::Gif, gif.left(40)));
    // What is not filled up by its decoder is refused.
    for (const char *format : {"png", "webp"}) {
        const QByteArray whole = encoded(picture(160, 120), format);
        QVERIFY2(decodeImage(whole.left(whole.size() / 2)).problem != MediaProblem::None, format);
    }
}

void TestDecoding::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *format : {"png", "jpeg", "webp"})
        QTest::newRow(format) << encoded(picture(160, 120), format);
    QTest::newRow("gif") << animatedGif();
}

void TestDecoding::survivesDamage()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    // Every truncation of the first 200 bytes and then in steps: no crash, no time, no picture larger than
    // promised.
    for (qsizetype length = 0; length < bytes.size(); length += length < 200 ? 1 : bytes.size() / 50 + 1) {
        const DecodedImage decoded = decodeImage(bytes.left(length));
        QVERIFY(decoded.problem != MediaProblem::None || decoded.levels.first().width() <= 160);
    }
    // One wrong byte at every place near the start, and all over.
    for (qsizetype at = 0; at < bytes.size(); at += at < 200 ? 1 : bytes.size() / 100 + 1) {
        for (const char flip : {char(0xFF), char(0x01)}) {
            QByteArray broken = bytes;
            broken[at] = char(broken[at] ^ flip);
            QElapsedTimer timer;
            timer.start();
            const DecodedImage decoded = decodeImage(broken);
            QVERIFY(decoded.problem != MediaProblem::None || !decoded.levels.isEmpty());
            QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(at)));
        }
    }
}

void TestDecoding::refusesHugeSizes()
{
    const QList<std::pair<quint32, quint32>> sizes{
        {30'000, 30'000}, {2'000'000'000, 1}, {65'535, 65'535}, {8'001, 8'000}};
    for (const auto &[width, height] : sizes) {
        QElapsedTimer timer;
        timer.start();
        const DecodedImage decoded = decodeImage(pngWithSize(width, height));
        QVERIFY(decoded.problem == MediaProblem::TooLarge || decoded.problem == MediaProblem::Damaged);
        QVERIFY(decoded.levels.isEmpty());
        QVERIFY(timer.elapsed() < 10'000);
    }
    QCOMPARE(int(decodeImage(pngWithSize(8'001, 8'000)).problem), int(MediaProblem::TooLarge));
    QByteArray gif = animatedGif();
    gif[6] = char(0xFF), gif[7] = char(0xFF), gif[8] = char(0xFF), gif[9] = char(0xFF);
    QCOMPARE(int(decodeImage(gif).problem), int(MediaProblem::TooLarge));
    // Large, but not too large: kept smaller.
    const DecodedImage large = decodeImage(
        encoded(QImage(6'000, 5'000, QImage::Format_Mono).convertToFormat(QImage::Format_Grayscale8), "png"));
    QCOMPARE(int(large.problem), int(MediaProblem::None));
    QCOMPARE(large.size, QSize(6'000, 5'000));
    QVERIFY(large.isReduced && large.levels.first().width() < 6'000);
}

void TestDecoding::refusesOtherFormats()
{
    for (const char *format : {"bmp", "ppm", "xpm", "ico", "tiff"}) {
        const QByteArray bytes = encoded(picture(16, 16), format);
        if (!bytes.isEmpty())
            QCOMPARE(int(decodeImage(bytes).problem), int(MediaProblem::UnknownKind));
    }
    QCOMPARE(int(decodeImage("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>").problem),
             int(MediaProblem::UnknownKind));
    // A picture of another kind behind the first bytes of a PNG is not tried as what it is.
    QCOMPARE(int(decodeImage(QByteArray("\x89PNG\r\n\x1A\n") + encoded(picture(16, 16), "bmp")).problem),
             int(MediaProblem::Damaged));
}

void TestDecoding::turnsUpright()
{
    // A JPEG that asks to be turned a quarter to the right, as phones write it: an Exif segment with
    // orientation 6.
    QByteArray jpeg = encoded(picture(60, 20), "jpeg");
    const QByteArray exif = hex("ffe10022"
                                "457869660000"
                                "4d4d002a00000008"
                                "0001"
                                "0112"
                                "0003"
                                "00000001"
                                "00060000"
                                "00000000");
    jpeg.insert(2, exif);
    const DecodedImage decoded = decodeImage(jpeg);
    QCOMPARE(int(decoded.problem), int(MediaProblem::None));
    QCOMPARE(decoded.size, QSize(20, 60));
    QCOMPARE(decoded.levels.first().size(), QSize(20, 60));
}

void TestDecoding::showsTheFirstOfMoving()
{
    const DecodedImage decoded = decodeImage(animatedGif());
    QCOMPARE(int(decoded.problem), int(MediaProblem::None));
    QCOMPARE(decoded.size, QSize(4, 3));
    QVERIFY(decoded.isAnimated);
    QVERIFY(!decodeImage(encoded(picture(8, 8), "png")).isAnimated);
}

void TestDecoding::readsPdf()
{
    for (const char *name : {"E-007-ledger.pdf", "E-015-ruta.pdf"}) {
        PdfFile file(samples::media(QString::fromLatin1(name)));
        QCOMPARE(int(file.problem()), int(MediaProblem::None));
        QVERIFY(file.pageCount() >= 1);
        QCOMPARE(file.pages().size(), file.pageCount());
        QVERIFY(!file.render(0, 1.0).isNull());
        QVERIFY(file.render(-1, 1.0).isNull() && file.render(file.pageCount(), 1.0).isNull());
    }
    PdfFile red(pdfOf(3));
    QCOMPARE(red.pageCount(), 3);
    QCOMPARE(red.pages()[2].toSize(), QSize(595, 842));
    const QImage page = red.render(2, 0.5);
    QCOMPARE(page.pixelColor(page.width() / 5, page.height() / 12), QColor(Qt::red));
    QCOMPARE(page.pixelColor(2, page.height() - 3), QColor(Qt::white));
}

void TestDecoding::refusesBrokenPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("header alone") << QByteArray("%PDF-1.7\n");
    QTest::newRow("garbage") << QByteArray("%PDF-1.7\n") + QByteArray(100'000, '\x9A');
    QTest::newRow("first third") << pdfOf(2).left(pdfOf(2).size() / 3);
    QTest::newRow("pages that contain themselves")
        << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 "
                      "R]/Count 1>>endobj\n"
                      "trailer<</Root 1 0 R>>\n%%EOF");
}

void TestDecoding::refusesBrokenPdf()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    PdfFile file(bytes);
    QVERIFY(file.problem() == MediaProblem::Damaged || file.render(0, 1.0).isNull() || file.pageCount() > 0);
    if (QByteArray(QTest::currentDataTag()) != "pages that contain themselves" &&
        QByteArray(QTest::currentDataTag()) != "first third")
        QCOMPARE(int(file.problem()), int(MediaProblem::Damaged));
    QVERIFY(timer.elapsed() < 60'000);
}

void TestDecoding::limitsPdf()
{
    // A page of 14,400 points at a large scale is still one picture of bounded size; 600 pages show 500.
    PdfFile huge(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
        "1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 14400]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    QCOMPARE(int(huge.problem()), int(MediaProblem::None));
    const QImage page = huge.render(0, 20.0);
    QVERIFY(!page.isNull());
    QVERIFY(qint64(page.width()) * page.height() <= mostPagePixels + page.width());
    PdfFile many(pdfOf(mostPages + 100));
    QCOMPARE(many.pageCount(), mostPages + 100);
    QCOMPARE(many.pages().size(), mostPages);
}

void TestDecoding::remembersTheLastOpened()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("state"));
    const QByteArray bytes("a film"), other("another film");
    {
        LastOpened ours(place);
        QVERIFY(!ours.diedWith(bytes));
        ours.begin(bytes);
        // Another run that finds the mark: this one did not come to its end.
        LastOpened next(place);
        QVERIFY(next.diedWith(bytes));
        QVERIFY(!next.diedWith(other));
    }
    LastOpened after(place);
    QVERIFY(!after.diedWith(bytes));
    // Where nothing can be written, files are opened all the same.
    LastOpened nowhere(QStringLiteral("/proc/no/such/folder"));
    nowhere.begin(bytes);
    QVERIFY(!nowhere.diedWith(bytes));
}

PALMARES_TEST(TestDecoding)
#include "tst_decoding.moc"
