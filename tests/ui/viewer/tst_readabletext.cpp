#include "tests/support/test.h"

#include "ui/viewer/readabletext.h"

#include <QElapsedTimer>

#include <rapidcheck.h>

using namespace palmares::ui;

namespace {

QString textOf(const ReadableText &readable)
{
    QStringList lines;
    for (const Paragraph &paragraph : readable.paragraphs)
        lines.append(paragraph.text);
    return lines.join(u'\n');
}

bool isSafe(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate() || c.unicode() == 0x202E || c.unicode() == 0x202D || c.unicode() == 0xFFFC ||
            c.unicode() == 0 || (c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF) || c.unicode() >= 0xFFFE)
            return false;
    }
    return true;
}

} // namespace

/// Texts of strangers come out so that they can be laid out, and honest ones come out as they were.
class TestReadableText : public QObject {
    Q_OBJECT
private slots:
    void leavesHonestTextsAlone_data();
    void leavesHonestTextsAlone();
    void disarms_data();
    void disarms();
    void cutsLongLines();
    void boundsMarks();
    void neverLetsHarmThrough();
    void takesNoLongerThanItShould();
    void choosesDirections_data();
    void choosesDirections();
    void counts_data();
    void counts();
};

void TestReadableText::leavesHonestTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << QStringLiteral("It costs 4,200 dollars — “no more”, he said: 50 % less.");
    QTest::newRow("vietnamese, decomposed")
        << QString::fromUtf8("Tie\xCC\x82\xCC\x81ng Vie\xCC\xA3\xCC\x82t");
    QTest::newRow("persian with a non-joiner") << QString::fromUtf8("می\xE2\x80\x8Cخواهم");
    QTest::newRow("hindi with a joiner") << QString::fromUtf8("क्\xE2\x80\x8Dष");
    QTest::newRow("hebrew, pointed") << QString::fromUtf8("בְּרֵאשִׁ֖ית");
    QTest::newRow("arabic with a direction mark") << QString::fromUtf8("الخط 14\xE2\x80\x8F، الحافلة");
    QTest::newRow("isolate, closed") << QString::fromUtf8("قال \xE2\x81\xA8WhatsApp\xE2\x81\xA9 لي");
    QTest::newRow("embedding, closed") << QString::fromUtf8("قال \xE2\x80\xAAWhatsApp\xE2\x80\xAC لي");
    QTest::newRow("family of emoji") << QString::fromUtf8("👩\xE2\x80\x8D👩\xE2\x80\x8D👧");
    QTest::newRow("rare ideograph") << QString::fromUtf8("𠮷野家");
    QTest::newRow("markup is text") << QStringLiteral(
        "<a href=\"file:///etc/passwd\">click</a> [x](http://example.org) &amp;");
}

void TestReadableText::leavesHonestTextsAlone()
{
    QFETCH(QString, text);
    const ReadableText readable = palmares::ui::readable(text, {});
    QCOMPARE(textOf(readable), text);
    QCOMPARE(readable.replaced, 0);
}

void TestReadableText::disarms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("replaced");
    const auto with = [](std::initializer_list<char16_t> units) {
        return QString::fromUtf16(std::data(units), qsizetype(units.size()));
    };
    QTest::newRow("override and its end")
        << with({u'a', 0x202E, u'b', 0x202C, u'c'}) << QString::fromUtf8("a�b�c") << 2;
    QTest::newRow("end of nothing") << with({u'a', 0x2069, u'b'}) << QString::fromUtf8("a�b") << 1;
    QTest::newRow("wrong end") << with({u'a', 0x2067, u'b', 0x202C}) << with({u'a', 0x2067, u'b', 0xFFFD})
                               << 1;
    QTest::newRow("NUL") << with({u'a', 0, u'b'}) << QString::fromUtf8("a�b") << 1;
    QTest::newRow("bell and escape") << with({7, 27}) << QString::fromUtf8("��") << 2;
    QTest::newRow("lone surrogates") << with({0xD83D, u'a', 0xDE00}) << QString::fromUtf8("�a�") << 2;
    QTest::newRow("frames of the document class")
        << with({0xFDD0, 0xFDD1, 0xFFFC}) << QString::fromUtf8("���") << 3;
    QTest::newRow("zero width in a row")
        << with({u'a', 0x200B, 0x200B, 0x200B, u'b'}) << with({u'a', 0x200B, u'b'}) << 2;
    QTest::newRow("tags") << QString::fromUtf8("a\xF3\xA0\x81\xA1\xF3\xA0\x81\xA2") << QStringLiteral("a")
                          << 2;
    QTest::newRow("line ends") << QString::fromUtf8("a\r\nb\rc\xE2\x80\xA8"
                                                    "d\fe\xC2\x85"
                                                    "f")
                               << QStringLiteral("a\nb\nc\nd\ne\nf") << 0;
    QTest::newRow("an override ends with its paragraph")
        << with({0x2067, u'a', u'\n', u'b', 0x2069}) << with({0x2067, u'a', u'\n', u'b', 0xFFFD}) << 1;
}

void TestReadableText::disarms()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(int, replaced);
    const ReadableText readable = palmares::ui::readable(text, {});
    QCOMPARE(textOf(readable), shown);
    QCOMPARE(readable.replaced, replaced);
}

void TestReadableText::cutsLongLines()
{
    const QString word = QStringLiteral("palm ");
    const ReadableText readable = palmares::ui::readable(word.repeated(5'000), QStringLiteral("en"));
    QString all;
    for (const Paragraph &paragraph : readable.paragraphs) {
        QVERIFY(paragraph.text.size() <= longestParagraph);
        QVERIFY2(paragraph.text.startsWith(QLatin1String("palm")), "cut inside a word");
        QCOMPARE(paragraph.goesOn, &paragraph != &readable.paragraphs.first());
        all += paragraph.text;
    }
    QCOMPARE(all, word.repeated(5'000));
    // No place to cut: cut anyway.
    for (const Paragraph &paragraph : palmares::ui::readable(QString(100'000, u'x'), {}).paragraphs)
        QVERIFY(paragraph.text.size() <= longestParagraph);
    // What was asked for, and no half of a pair.
    const ReadableText half = palmares::ui::readable(QString::fromUtf8("😀😀"), {}, 3);
    QCOMPARE(textOf(half), QString::fromUtf8("😀"));
    QCOMPARE(half.left, 2);
}

void TestReadableText::boundsMarks()
{
    const QString zalgo = u'e' + QString(100'000, QChar(0x0301)) + u'n';
    const ReadableText readable = palmares::ui::readable(zalgo, {});
    QCOMPARE(textOf(readable), u'e' + QString(mostMarks, QChar(0x0301)) + u'n');
    QCOMPARE(readable.replaced, 100'000 - mostMarks);
}

void TestReadableText::neverLetsHarmThrough()
{
    const bool held = rc::check("whatever comes in, nothing unsafe comes out, and lines stay short", [] {
        static const std::vector<std::uint16_t> nasty{0,      10,     13,     0x202A, 0x202B, 0x202C, 0x202D,
                                                      0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200B, 0x0301,
                                                      0x05D0, 0x0627, 0xD83D, 0xDE00, 0xFDD0, 0xFFFE};
        const auto unit =
            rc::gen::weightedOneOf<std::uint16_t>({{4, rc::gen::inRange<std::uint16_t>(0x20, 0x7F)},
                                                   {4, rc::gen::elementOf(nasty)},
                                                   {1, rc::gen::arbitrary<std::uint16_t>()}});
        QString text;
        for (const std::uint16_t one : *rc::gen::container<std::vector<std::uint16_t>>(unit))
            text += QChar(one);
        const ReadableText readable = palmares::ui::readable(text, QStringLiteral("ar"));
        for (const Paragraph &paragraph : readable.paragraphs) {
            RC_ASSERT(isSafe(paragraph.text));
            RC_ASSERT(paragraph.text.size() <= longestParagraph);
        }
        RC_ASSERT(isSafe(readableLine(text)));
        RC_ASSERT(!readableLine(text).contains(u'\n'));
        // Readable text is readable: a second pass changes nothing.
        RC_ASSERT(textOf(palmares::ui::readable(textOf(readable), {})) == textOf(readable));
    });
    QVERIFY(held);
}

void TestReadableText::takesNoLongerThanItShould()
{
    const QList<QString> texts{QString(5'000'000, u'x'),          QString(100'000, QChar(0x0301)),
                               QString(1'000'000, QChar(0x202E)), QString(1'000'000, QChar(0x2067)),
                               QString(1'000'000, u'\n'),         QString(1'000'000, QChar(0xD800))};
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        palmares::ui::readable(text, QStringLiteral("en"));
        countOf(text, QStringLiteral("en"));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestReadableText::choosesDirections_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("right");
    QTest::newRow("english") << QStringLiteral("Hello") << QStringLiteral("en") << false;
    QTest::newRow("arabic") << QString::fromUtf8("مرحبا") << QStringLiteral("ar") << true;
    QTest::newRow("arabic that begins with a name")
        << QString::fromUtf8("WhatsApp هو أسرع طريق إلى الجيران") << QStringLiteral("ar") << true;
    QTest::newRow("english that begins with arabic")
        << QString::fromUtf8("سلام means peace in our part of the city") << QStringLiteral("en") << false;
    QTest::newRow("english quoted in an arabic text")
        << QStringLiteral("Testing at bus stops") << QStringLiteral("ar") << false;
    QTest::newRow("arabic, language not said") << QString::fromUtf8("مرحبا hello there") << QString() << true;
    QTest::newRow("hebrew, wrong language") << QString::fromUtf8("שלום") << QStringLiteral("en") << true;
    QTest::newRow("digits in an arabic text") << QStringLiteral("14 (2)") << QStringLiteral("ar") << true;
    QTest::newRow("arabic that came as english, and begins with a name")
        << QString::fromUtf8("WhatsApp هو أسرع طريق إلى كل الجيران في الحي") << QStringLiteral("en") << true;
    QTest::newRow("arabic that begins with a name, language not said")
        << QString::fromUtf8("WhatsApp هو أسرع طريق إلى كل الجيران في الحي") << QString() << true;
    QTest::newRow("digits") << QStringLiteral("14") << QString() << false;
}

void TestReadableText::choosesDirections()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(bool, right);
    QCOMPARE(directionOf(text, language) == Qt::RightToLeft, right);
}

void TestReadableText::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    // Counted by hand.
    QTest::newRow("nothing") << QString() << QStringLiteral("en") << 0;
    QTest::newRow("punctuation") << QStringLiteral("… — !") << QStringLiteral("en") << 0;
    QTest::newRow("english") << QStringLiteral("It's 4,200 dollars, isn't it?") << QStringLiteral("en") << 5;
    QTest::newRow("french") << QString::fromUtf8("Dépistage à l'arrêt de bus") << QStringLiteral("fr") << 5;
    QTest::newRow("arabic") << QString::fromUtf8("الفحص حيث يكون الناس") << QStringLiteral("ar") << 4;
    QTest::newRow("chinese, without punctuation")
        << QString::fromUtf8("等红灯时，看一眼。") << QStringLiteral("zh") << 7;
    QTest::newRow("chinese with a number and a word")
        << QString::fromUtf8("发短信到 9610 或 WhatsApp") << QStringLiteral("zh-CN") << 7;
}

void TestReadableText::counts()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(int, count);
    const TextCount counted = countOf(text, language);
    QCOMPARE(counted.count, count);
    QCOMPARE(counted.characters, language.startsWith(QLatin1String("zh")));
    QVERIFY(counted.exact);
}

PALMARES_TEST(TestReadableText)
#include "tst_readabletext.moc"
