#include "tests/support/test.h"

#include "core/base/bidi.h"

#include <QChar>

#include <set>

using namespace palmares;

/// One list of the characters that steer direction, for records, screens and the command line.
class TestBidi : public QObject {
    Q_OBJECT
private slots:
    void theListIsThatOfUnicode();
    void overridesAreControls();
};

void TestBidi::theListIsThatOfUnicode()
{
    // Bidi_Control=Yes of PropList.txt, Unicode 15.
    const std::set<char32_t> listed{0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
    for (char32_t c = 0; c <= 0x10FFFF; ++c)
        QCOMPARE(isBidiControl(c), listed.count(c) == 1);
}

void TestBidi::overridesAreControls()
{
    // Qt knows the classes of UAX #9 by itself.
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const auto direction = QChar::direction(c);
        QCOMPARE(isBidiOverride(c), direction == QChar::DirLRO || direction == QChar::DirRLO);
        if (isBidiOverride(c))
            QVERIFY(isBidiControl(c));
    }
}

PALMARES_TEST(TestBidi)
#include "tst_bidi.moc"
