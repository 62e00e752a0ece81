#include "tests/support/test.h"

#include "core/intake/cleaning/bytewalk.h"
#include "core/intake/cleaning/cleaning.h"
#include "core/intake/cleaning/colourprofile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>

using namespace palmares;
using namespace std::string_literals;

namespace {

const Bytes owner = "Minghua Li";

Bytes number(std::size_t value)
{
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

Bytes wide(const Bytes &text)
{
    Bytes letters;
    for (const char c : text)
        letters += {'\0', c};
    return letters;
}

/// Qt's own profile, with whose screen it is of: a maker with one byte a letter and what Apple adds, with two.
Bytes profileOf(const Bytes &name)
{
    const Bytes plain = QColorSpace(QColorSpace::AdobeRgb).iccProfile().toStdString();
    const std::size_t count = bigEndian(BytesView(plain).substr(128, 4));
    const std::size_t tableEnd = 132 + 12 * count;
    Bytes maker = "text\0\0\0\0Screen of "s + name;
    maker.resize((maker.size() + 4) / 4 * 4);
    const Bytes screen = "mluc\0\0\0\0\0\0\0\1\0\0\0\x0C"s + "enUS" + number(2 * name.size()) + number(28) + wide(name);
    Bytes lines;
    for (std::size_t i = 0; i < count; ++i) {
        const Bytes line = plain.substr(132 + 12 * i, 12);
        lines += line.substr(0, 4) + number(bigEndian(BytesView(line).substr(4, 4)) + 24) + line.substr(8);
    }
    const std::size_t size = plain.size() + 24;
    lines += "dmnd" + number(size) + number(maker.size());
    lines += "dscm" + number(size + maker.size()) + number(screen.size());
    const Bytes all = plain.substr(0, 128) + number(count + 2) + lines + plain.substr(tableEnd) + maker + screen;
    return number(all.size()) + all.substr(4);
}

QImage drawing()
{
    QImage image(40, 24, QImage::Format_RGB32);
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 40; ++x)
            image.setPixel(x, y, qRgb(x * 6, y * 10, (x * y) % 256));
    }
    return image;
}

Bytes savedWith(const char *format, const Bytes &profile)
{
    QImage image = drawing();
    image.setColorSpace(QColorSpace::fromIccProfile(QByteArray::fromStdString(profile)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, 90) ? bytes.toStdString() : Bytes();
}

QImage inStandardColours(const Bytes &bytes)
{
    QImage image = QImage::fromData(QByteArray::fromStdString(bytes));
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

bool saysOwner(const Bytes &bytes)
{
    return bytes.find(owner) != Bytes::npos || bytes.find(wide(owner)) != Bytes::npos;
}

void comesOut(const Bytes &made)
{
    const auto clean = cleaned(made);
    QVERIFY(clean.ok());
    QCOMPARE(clean->removed, (std::vector<std::string>{"profile"}));
    QVERIFY(!saysOwner(clean->bytes));
    QVERIFY(clean->said.find(owner) != Bytes::npos && clean->said.find("enUS") != Bytes::npos);
    const QImage before = inStandardColours(made);
    QVERIFY(!before.isNull() && before != QImage::fromData(QByteArray::fromStdString(made))); // the profile matters
    QVERIFY(inStandardColours(clean->bytes) == before);
    const auto again = cleaned(clean->bytes);
    QVERIFY(again.ok() && again->removed.empty() && again->bytes == clean->bytes);
}

} // namespace

/// Whose screen a picture was made on stands in its colour profile: the colours stay, the words go.
class TestColourProfiles : public QObject {
    Q_OBJECT
private slots:

    void aProfileKeepsItsColoursAndItsSize()
    {
        const Bytes profile = profileOf(owner);
        QVERIFY(saysOwner(profile));
        const auto plain = plainProfile(profile);
        QVERIFY(plain && plain->bytes.size() == profile.size() && !saysOwner(plain->bytes));
        QVERIFY(plain->said.find(owner) != Bytes::npos);
        const QColorSpace before = QColorSpace::fromIccProfile(QByteArray::fromStdString(profile));
        const QColorSpace after = QColorSpace::fromIccProfile(QByteArray::fromStdString(plain->bytes));
        QVERIFY(before.isValid() && after.isValid());
        QCOMPARE(after.primaries(), before.primaries());
        QCOMPARE(after.transferFunction(), before.transferFunction());
        QCOMPARE(after.gamma(), before.gamma());
        QVERIFY(plainProfile(plain->bytes)->bytes == plain->bytes);
    }

    void behindItsNumbersNothingStays()
    {
        const Bytes plain = QColorSpace(QColorSpace::AdobeRgb).iccProfile().toStdString();
        Bytes profile = plain;
        const std::size_t line = profile.find("wtpt");
        profile.replace(line + 4, 8, number(profile.size()) + number(20 + owner.size()));
        profile += "XYZ " + Bytes(16, '\1') + owner + Bytes(2, '\0');
        profile.replace(0, 4, number(profile.size()));
        const auto blank = plainProfile(profile);
        QVERIFY(blank && !saysOwner(blank->bytes) && blank->said.find(owner) != Bytes::npos);
        QVERIFY(blank->bytes.find("XYZ " + Bytes(16, '\1')) != Bytes::npos);
    }

    void whatIsNoProfileIsNone()
    {
        const Bytes profile = profileOf(owner);
        QVERIFY(!plainProfile({}) && !plainProfile(owner) && !plainProfile(profile.substr(0, 200)));
        for (const std::size_t at : {128U, 136U, 140U}) { // how many elements, where the first is, how long
            Bytes broken = profile;
            broken.replace(at, 4, "\x7F\xFF\xFF\xFF");
            QVERIFY(!plainProfile(broken));
        }
        QVERIFY(!plainIccp({}) && !plainIccp("Minghua"s) && !plainIccp("Minghua\0\0no zlib"s));
    }

    void picturesLoseItsWords_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"JPG", "PNG", "WEBP"})
            QTest::newRow(format) << format;
    }

    void picturesLoseItsWords()
    {
        QFETCH(QString, format);
        const Bytes made = savedWith(format.toLatin1().constData(), profileOf(owner));
        if (made.empty())
            QSKIP("no plug-in writes this format");
        comesOut(made);
    }

    void aLargeProfileLiesInPiecesOfAJpeg()
    {
        comesOut(savedWith("JPG", profileOf(Bytes(100'000, 'x') + owner)));
    }

    void aProfileThatNobodyCanReadGoes()
    {
        Bytes made = savedWith("JPG", profileOf(owner));
        made.replace(made.find("acsp"), 4, "none");
        const auto clean = cleaned(made);
        QVERIFY(clean.ok() && !saysOwner(clean->bytes) && clean->bytes.find("ICC_PROFILE") == Bytes::npos);
        const auto pixels = [](const Bytes &bytes) {
            QImage image = QImage::fromData(QByteArray::fromStdString(bytes));
            image.setColorSpace({}); // Qt keeps one that it could not read
            return image;
        };
        QVERIFY(!pixels(made).isNull() && pixels(clean->bytes) == pixels(made));
    }
};

PALMARES_TEST(TestColourProfiles)
#include "tst_colourprofiles.moc"
