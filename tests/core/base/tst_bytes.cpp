#include "tests/support/test.h"

#include "core/base/bytes.h"

#include <rapidcheck.h>

using namespace palmares;

/// One value, one spelling: lower-case hexadecimal, and nothing else.
class TestBytes : public QObject {
    Q_OBJECT
private slots:
    void hexComesBack();
    void everyWrongByteIsSeenAtEveryPlace();
    void lengthsMustFit();
};

void TestBytes::hexComesBack()
{
    QCOMPARE(toHex(BytesView("\x00\x01\x7F\x80\x9a\xFF", 6)), std::string("00017f809aff"));
    QCOMPARE(fromHex("00017f809aff"), std::optional(Bytes("\x00\x01\x7F\x80\x9a\xFF", 6)));
    const bool holds = rc::check("hexadecimal of any length comes back", [](const Bytes &bytes) {
        RC_ASSERT(fromHex(toHex(bytes)) == std::optional(bytes));
    });
    QVERIFY(holds);
}

void TestBytes::everyWrongByteIsSeenAtEveryPlace()
{
    // Digits are read eight at a time and the rest one by one: 5 bytes have both.
    const std::string good = "0189afb27c";
    const std::string_view digits = "0123456789abcdef";
    for (std::size_t place = 0; place < good.size(); ++place) {
        for (int value = 0; value < 256; ++value) {
            std::string hex = good;
            hex[place] = static_cast<char>(value);
            const auto bytes = fromHex(hex);
            const bool isDigit = digits.find(hex[place]) != std::string_view::npos;
            QVERIFY2(bytes.has_value() == isDigit,
                     qPrintable(QStringLiteral("byte %1 at %2").arg(value).arg(place)));
            if (bytes)
                QCOMPARE(toHex(*bytes), hex);
        }
    }
}

void TestBytes::lengthsMustFit()
{
    std::uint8_t out[4] = {};
    QVERIFY(decodeHex("00ff10ab", out, 4));
    QCOMPARE(int(out[1]), 0xFF);
    QCOMPARE(int(out[3]), 0xAB);
    QVERIFY(!decodeHex("00ff10a", out, 4));
    QVERIFY(!decodeHex("00ff10abc", out, 4));
    QVERIFY(!fromHex("abc"));
    QCOMPARE(fromHex(""), std::optional(Bytes()));
}

PALMARES_TEST(TestBytes)
#include "tst_bytes.moc"
