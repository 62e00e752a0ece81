#include "tests/support/test.h"

#include "core/records/values.h"

#include <string>

using namespace palmares;

namespace {

std::string times(const std::string &piece, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += piece;
    return text;
}

} // namespace

/// The ranges of texts, at their borders.
class TestValues : public QObject {
    Q_OBJECT
private slots:
    void words();
    void codesAndLabelsCountCharacters();
    void valuesCountBytes();
    void plainRefusesControlsAndDirection();
    void places();
    void languages();
    void mediaTypes();
    void shortNames();
};

void TestValues::words()
{
    QVERIFY(isWord("a") && isWord("a_9") && isWord(times("a", 40)));
    for (const auto &text : {std::string(), std::string("9a"), std::string("_a"), std::string("A"), std::string("a-b"),
                             std::string("é"), std::string("a "), times("a", 41)})
        QVERIFY2(!isWord(text), text.c_str());
}

void TestValues::codesAndLabelsCountCharacters()
{
    QVERIFY(isCode("x") && isCode("E-013") && isCode("参赛 7") && isCode(times("中", 40)));
    QVERIFY(!isCode("") && !isCode(times("中", 41)));
    QVERIFY(isLabel(times("é", 100)) && !isLabel(times("é", 101)) && !isLabel(""));
}

void TestValues::valuesCountBytes()
{
    QVERIFY(isAttributeValue(times("é", 50)) && !isAttributeValue(times("é", 50) + "a") && !isAttributeValue(""));
    QVERIFY(isSettingValue("") && isSettingValue(times("a", 2'000)) && !isSettingValue(times("a", 2'001)));
    QVERIFY(isPlanName("") && isPlanName(times("a", 100)) && !isPlanName(times("a", 101)));
    QVERIFY(isAbout("a") && isAbout(times("a", 200)) && !isAbout(times("a", 201)) && !isAbout(""));
}

void TestValues::plainRefusesControlsAndDirection()
{
    QVERIFY(isPlain("") && isPlain("a b") && isPlain("\u00A0") && isPlain("\u200D") && isPlain("\u2027") && isPlain("\u2065")
            && isPlain("\u206A") && isPlain("😀") && isPlain("\u061B") && isPlain("\u202F"));
    for (const char *text : {"\n", "\t", "\x01", "\x1f", "\x7f", "\u0080", "\u0085", "\u009F", "\u061C", "\u200E", "\u200F", "\u2028",
                             "\u2029", "\u202A", "\u202E", "\u2066", "\u2069"})
        QVERIFY2(!isPlain(std::string("a") + text), QByteArray(text).toHex().constData());
}

void TestValues::places()
{
    QVERIFY(isPlace("title") && isPlace("round/expert/criterion/novelty/anchor/-0.5") && isPlace("a/b/c/d/e/f/g/h")
            && isPlace(times("a", 200)));
    for (const auto &text : {std::string(), std::string("/"), std::string("a/"), std::string("/a"), std::string("a//b"),
                             std::string("A"), std::string("a b"), std::string("a/b/c/d/e/f/g/h/i"), times("a", 201)})
        QVERIFY2(!isPlace(text), text.c_str());
}

void TestValues::languages()
{
    QVERIFY(isLanguageTag("en") && isLanguageTag("gsw") && isLanguageTag("zh-Hans") && isLanguageTag("es-419")
            && isLanguageTag("en-12345678"));
    for (const char *text : {"", "e", "engl", "e1", "en-", "-en", "en-a", "en-123456789", "en_US", "en--us", "zh-汉"})
        QVERIFY2(!isLanguageTag(text), text);
    QVERIFY(isLanguageTag("en-12345678-12345678-12345678-12345"));
    QVERIFY(!isLanguageTag("en-12345678-12345678-12345678-123456"));
}

void TestValues::mediaTypes()
{
    QVERIFY(isMediaType("image/png") && isMediaType("application/vnd.ms-excel") && isMediaType("image/svg+xml"));
    QVERIFY(isMediaType("a/" + times("b", 98)) && !isMediaType("a/" + times("b", 99)));
    for (const char *text : {"", "image", "image/", "/png", "a/b/c", "Image/png", "image/png; q=1"})
        QVERIFY2(!isMediaType(text), text);
}

void TestValues::shortNames()
{
    QVERIFY(isShortName("A") && isShortName("HEALTH-26") && isShortName(times("A", 24)));
    QVERIFY(!isShortName("") && !isShortName(times("A", 25)) && !isShortName("a") && !isShortName("A B") && !isShortName("É"));
}

PALMARES_TEST(TestValues)
#include "tst_values.moc"
