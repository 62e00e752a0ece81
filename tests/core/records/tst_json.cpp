#include "tests/support/test.h"

#include "core/records/json_scan.h"
#include "core/records/json_write.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace palmares;
using Json = nlohmann::json;

namespace {

bool hasOnlyKeyCharacters(const std::string &key)
{
    return !key.empty() && key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
}

bool hasForbiddenCharacter(const std::string &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
    });
}

bool oracleAcceptsTree(const Json &value, bool literals, int depth)
{
    if (value.is_boolean() || value.is_null())
        return literals;
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>() <= static_cast<std::uint64_t>(maxJsonInteger);
    if (value.is_number_integer())
        return value.get<std::int64_t>() >= -maxJsonInteger;
    if (value.is_string())
        return !hasForbiddenCharacter(value.get_ref<const std::string &>());
    if (!value.is_structured() || depth >= maxJsonDepth)
        return false;
    for (const auto &item : value.items()) {
        if ((value.is_object() && !hasOnlyKeyCharacters(item.key())) || !oracleAcceptsTree(item.value(), literals, depth + 1))
            return false;
    }
    return true;
}

/// The canonical form by somebody else's parser: parse, look, write again, compare.
bool oracleAccepts(const std::string &bytes, bool literals)
{
    const Json value = Json::parse(bytes, nullptr, false);
    return !value.is_discarded() && oracleAcceptsTree(value, literals, 0) && value.dump() == bytes;
}

rc::Gen<Json> jsonOfDepth(int depth)
{
    const auto characters = rc::gen::element<std::string>("a", "7", " ", "\"", "\\", "\n", "\t", "é", "中", "😀", "/", "", "{", ",");
    const auto text = rc::gen::map(rc::gen::container<std::vector<std::string>>(characters), [](const auto &parts) {
        std::string all;
        for (const auto &part : parts)
            all += part;
        return Json(all);
    });
    const auto number = rc::gen::map(rc::gen::inRange<std::int64_t>(-maxJsonInteger, maxJsonInteger), [](std::int64_t n) { return Json(n); });
    const auto small = rc::gen::map(rc::gen::inRange<std::int64_t>(-3, 30), [](std::int64_t n) { return Json(n); });
    const auto literal = rc::gen::element(Json(true), Json(false), Json(nullptr));
    if (depth == 0)
        return rc::gen::oneOf(text, number, small, literal);
    const auto inside = rc::gen::lazy([depth] { return jsonOfDepth(depth - 1); });
    const auto key = rc::gen::element<std::string>("a", "b", "ab", "_", "0", "rules", "zz_9", "type");
    const auto array = rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<Json>>(inside)), [](const auto &v) { return Json(v); });
    const auto object = rc::gen::map(rc::gen::resize(4, rc::gen::container<std::map<std::string, Json>>(key, inside)),
                                     [](const auto &m) { return Json(m); });
    return rc::gen::oneOf(text, small, array, object, object);
}

/// One to three small damages, of the kinds that lenient parsers let through.
std::string damaged(std::string bytes)
{
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count && !bytes.empty(); ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        const std::string piece = *rc::gen::element<std::string>(
            " ", "0", "-", "-0", "01", ".0", "1e2", ",", "\"", "\\", "\\u0041", "\\/", "\\r", "\n", "\r", "\x01", "\x7f", "\xff",
            "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xef\xbb\xbf", "{", "}", "[", "]", ":", "true", "null", "NaN",
            "9007199254740992", "A", "a", "/*x*/", "[[[[", std::string(1, '\0'));
        if (*rc::gen::arbitrary<bool>())
            bytes.replace(at, *rc::gen::inRange<std::size_t>(0, 3), piece);
        else
            bytes.insert(at, piece);
    }
    return bytes;
}

bool scans(const std::string &bytes, bool literals)
{
    return isCanonicalJson(bytes, literals ? JsonLiterals::Yes : JsonLiterals::No);
}

} // namespace

/// The scanner accepts exactly what somebody else's parser would write.
class TestJson : public QObject {
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void depthAtBelowAndAbove();
    void agreesWithTheOracleOnWholeValues();
    void agreesWithTheOracleOnDamagedValues();
    void writerAndItemsGiveBackWhatWasPutIn();
};

void TestJson::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"{}", "[]", "0", "-1", "9007199254740991", "-9007199254740991", "\"\"", "\"a\"", "\"\\\"\\\\\\n\\t\"",
                              "\"\xC2\xA0\"", "\"\xF0\x9F\x98\x80\"", "{\"a\":1,\"b\":[1,2]}", "{\"_\":0,\"a\":0}", "{\"0\":0,\"_\":0}",
                              "{\"a\":{},\"a0\":{},\"aa\":{}}", "\"\xC2\x85\""})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void TestJson::accepts()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(scans(bytes.toStdString(), false));
    QVERIFY(oracleAccepts(bytes.toStdString(), false));
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes :
         {"", " ", "{} ", " {}", "{\"a\":1,}", "{\"b\":1,\"a\":1}", "{\"a\":1,\"a\":1}", "{\"A\":1}", "{\"a b\":1}", "{\"\":1}", "{\"a\" :1}",
          "{\"a\": 1}", "{\"\\u0061\":1}", "[1, 2]", "[1,]", "[,1]", "01", "-0", "-", "+1", "1.0", "1e2", "9007199254740992",
          "-9007199254740992", "99999999999999999999999999", "\"", "\"a", "\"\\", "\"\\u0041\"", "\"\\/\"", "\"\\b\"", "\"\\r\"", "\"\n\"",
          "\"\t\"", "\"\x7f\"", "\"\x1f\"", "\"\xff\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xE2\x82\"",
          "\xEF\xBB\xBF{}", "true", "null", "[false]", "nul", "{\"a\"}", "{\"a\":}", "{a:1}", "{'a':1}", "[1 2]", "[1", "{\"a\":1", "]", "NaN",
          "{\"a\":1}x", "{}{}", "//", "[1]]"})
        QTest::newRow(bytes) << QByteArray(bytes);
    QTest::newRow("a zero byte in a string") << QByteArray("\"a\0b\"", 5);
    QTest::newRow("a zero byte after an escape") << QByteArray("\"\\\0\"", 4);
    QTest::newRow("a zero byte at the end") << QByteArray("{}\0", 3);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!scans(bytes.toStdString(), false));
    QVERIFY(!oracleAccepts(bytes.toStdString(), false));
}

void TestJson::depthAtBelowAndAbove()
{
    const auto nested = [](int depth) { return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']'); };
    QVERIFY(scans(nested(7), false));
    QVERIFY(scans(nested(8), false));
    QVERIFY(!scans(nested(9), false));
    QVERIFY(!scans(nested(100'000), false));
    QVERIFY(scans("{\"a\":" + nested(7) + "}", false));
    QVERIFY(!scans("{\"a\":" + nested(8) + "}", false));
}

void TestJson::agreesWithTheOracleOnWholeValues()
{
    QVERIFY(rc::check("what the oracle writes is canonical", [] {
        const std::string bytes = (*jsonOfDepth(4)).dump();
        RC_ASSERT(scans(bytes, true) == oracleAccepts(bytes, true));
        RC_ASSERT(scans(bytes, false) == oracleAccepts(bytes, false));
        RC_ASSERT(scans(bytes, true));
    }));
}

void TestJson::agreesWithTheOracleOnDamagedValues()
{
    int accepted = 0;
    int refused = 0;
    QVERIFY(rc::check("damage is judged alike", [&] {
        const std::string whole = (*jsonOfDepth(3)).dump();
        const bool literals = *rc::gen::arbitrary<bool>();
        for (int i = 0; i < 60; ++i) {
            const std::string bytes = damaged(whole);
            const bool oracle = oracleAccepts(bytes, literals);
            (oracle ? accepted : refused) += 1;
            RC_ASSERT(scans(bytes, literals) == oracle);
        }
    }));
    QVERIFY2(accepted > 100 && refused > 1000, qPrintable(QString::number(accepted))); // both verdicts were met
}

void TestJson::writerAndItemsGiveBackWhatWasPutIn()
{
    QVERIFY(rc::check("members and characters survive", [] {
        const auto value = *rc::gen::suchThat(jsonOfDepth(3), [](const Json &json) { return json.is_object(); });
        const std::string bytes = value.dump();
        JsonObject again;
        std::size_t count = 0;
        for (JsonItems item(bytes); item.next(); ++count) {
            const Json &inside = value.at(std::string(item.key()));
            RC_ASSERT(std::string(item.value()) == inside.dump());
            if (inside.is_string()) {
                RC_ASSERT(jsonText(item.value()) == inside.get<std::string>());
                RC_ASSERT(jsonTextOf(inside.get<std::string>()) == inside.dump());
            }
            if (inside.is_number())
                RC_ASSERT(jsonInteger(item.value()) == inside.get<std::int64_t>());
            again.add(item.key(), std::string(item.value()));
        }
        RC_ASSERT(count == value.size());
        RC_ASSERT(again.text() == bytes);
    }));
}

PALMARES_TEST(TestJson)
#include "tst_json.moc"
