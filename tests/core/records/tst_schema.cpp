#include "tests/support/test.h"

#include "core/records/json_scan.h"
#include "core/records/json_write.h"
#include "core/records/limits.h"
#include "core/records/schema.h"
#include "core/records/words.h"
#include "tests/core/records/samples.h"

#include <fstream>
#include <sstream>

using namespace palmares;
using palmares::tests::Samples;

namespace {

const std::string id16(32, 'a');
const std::string id32(64, 'b');
const std::string nothing = "\"\"";

std::string quoted(const std::string &text)
{
    return "\"" + text + "\"";
}

std::string times(const std::string &piece, int count, const std::string &between = "")
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? between : "") + piece;
    return text;
}

/// `{"a000":V,"a001":V,…}`
std::string mapOf(int count, const std::string &value)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? "," : "") + quoted("a" + std::to_string(1000 + i)) + ":" + value;
    return "{" + text + "}";
}

std::string refsOf(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? "," : "") + quoted(std::to_string(1000 + i) + std::string(60, '0'));
    return "[" + text + "]";
}

std::string bodyWith(const std::string &body, const std::string &name, const std::string &value)
{
    JsonObject object;
    bool there = false;
    for (JsonItems item(body); item.next();) {
        there = there || item.key() == name;
        if (item.key() != name)
            object.add(item.key(), std::string(item.value()));
        else if (!value.empty())
            object.add(name, value);
    }
    if (!there)
        object.add(name, value);
    return object.text();
}

std::string verdict(const std::string &body)
{
    const auto record = readRecord(body);
    return record.ok() ? "OK" : std::string(codeName(record.error().code)) + " " + std::string(record.error().arg("detail"));
}

/// A body of that type in its plainest state.
std::string plainBody(RecordType type)
{
    for (std::uint64_t seed = 1;; ++seed) {
        Samples samples(seed);
        Content content = samples.content(type);
        if (auto *round = std::get_if<RoundContent>(&content))
            round->rules = R"({"version":1})";
        if (auto *status = std::get_if<StatusContent>(&content); status && status->state != StatusState::In)
            continue;
        if (auto *sheet = std::get_if<SheetContent>(&content); sheet && sheet->state != SheetState::Scored)
            continue;
        if (auto *settle = std::get_if<SettleContent>(&content); settle && settle->answer != SettleAnswer::Seen)
            continue;
        if (auto *resolve = std::get_if<ResolveContent>(&content); resolve && resolve->slotType != RecordType::Sheet)
            continue;
        if (auto *aside = std::get_if<AsideContent>(&content); aside && aside->kind != AsideKind::File)
            continue;
        if (auto *erase = std::get_if<EraseContent>(&content); erase && erase->entry.isNone())
            continue;
        return makeRecord(content, samples.call, samples.author).body;
    }
}

} // namespace

/// Exactly the members of a type, each in its range: at, below and above.
class TestSchema : public QObject {
    Q_OBJECT
private slots:
    void membersAreExactly();
    void wrongKindsAreRefused();
    void ranges_data();
    void ranges();
    void membersFitTogether_data();
    void membersFitTogether();
    void theFirstFaultIsNamed();
    void unknownTypes();
    void literalsOnlyInRules();
    void bodiesEndAt64KiB();
    void documentSaysTheSame();
};

void TestSchema::membersAreExactly()
{
    for (const RecordType type : tests::allTypes()) {
        const std::string body = plainBody(type);
        QCOMPARE(verdict(body), std::string("OK"));
        QVERIFY(verdict(bodyWith(body, "type", "")) == "BAD_STRUCTURE members");
        for (const char *extra : {"aaa", "mmm", "zzz"})
            QCOMPARE(verdict(bodyWith(body, extra, "0")), std::string("BAD_STRUCTURE members"));
        for (JsonItems item(body); item.next();)
            QCOMPARE(verdict(bodyWith(body, std::string(item.key()), "")), std::string("BAD_STRUCTURE members"));
        if (!shapeOf(type).hasSlot)
            QCOMPARE(verdict(bodyWith(body, "past", "[]")), std::string("BAD_STRUCTURE members"));
    }
}

void TestSchema::wrongKindsAreRefused()
{
    for (const RecordType type : tests::allTypes()) {
        const std::string body = plainBody(type);
        for (JsonItems item(body); item.next();) {
            const std::string name(item.key());
            for (const std::string value : {"0", "-7", "\"?\"", "[]", "{}", "[[]]", "{\"a\":[]}", "[0]"}) {
                const std::string other = bodyWith(body, name, value);
                const bool sameKind = verdict(other) == "OK";
                const bool emptyAllowed = value == "[]" || value == "{}" || value == "0";
                const bool plain = value == "\"?\"" && (name == "code" || name == "label" || name == "value" || name == "plan"
                                                        || name == "award" || name == "meeting");
                QVERIFY2(!sameKind || emptyAllowed || plain || name == "rules", other.c_str());
            }
        }
        QCOMPARE(verdict(bodyWith(body, "author", quoted(id16))), std::string("BAD_STRUCTURE range"));
        QCOMPARE(verdict(bodyWith(body, "author", "7")), std::string("BAD_STRUCTURE kind"));
        QCOMPARE(verdict(bodyWith(body, "author", quoted(std::string(64, '0')))), std::string("BAD_STRUCTURE range"));
    }
}

void TestSchema::ranges_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    auto row = [number = 0](RecordType type, const char *member, const std::string &value, const std::string &expected) mutable {
        const std::string name = std::string(wordOf(type)) + " " + member + " " + std::to_string(number++);
        QTest::newRow(name.c_str()) << static_cast<int>(type) << QString::fromLatin1(member) << QString::fromStdString(value)
                                    << QString::fromStdString(expected);
    };
    const auto borders = [&](RecordType type, const char *member, std::int64_t least, std::int64_t most) {
        row(type, member, std::to_string(least), "OK");
        row(type, member, std::to_string(most), "OK");
        row(type, member, std::to_string(least - 1), "BAD_STRUCTURE range");
        row(type, member, std::to_string(most + 1), "BAD_STRUCTURE range");
    };
    const auto count = [&](RecordType type, const char *member, const std::string &at, const std::string &above) {
        row(type, member, at, "OK");
        row(type, member, above, "BAD_STRUCTURE too_many");
    };
    using enum RecordType;
    borders(Round, "place", 0, 999);
    borders(Round, "frozen", 0, 1);
    borders(Invite, "number", 1, 1'000'000);
    borders(Enrol, "number", 1, 1'000'000);
    borders(Issue, "number", 1, 1'000'000);
    borders(Minute, "number", 1, 1'000'000);
    borders(Assign, "on", 0, 1);
    borders(Sheet, "order", -1, 1'000'000);
    borders(Sheet, "seconds", -1, 1'000'000'000);
    borders(Decision, "place", 0, 1'000'000);
    count(Interest, "refs", refsOf(200), refsOf(201));
    count(Decision, "absent", refsOf(200), refsOf(201));
    count(Minute, "absent", refsOf(200), refsOf(201));
    count(Sheet, "values", mapOf(200, "1"), mapOf(201, "1"));
    count(Entry, "attributes", mapOf(100, "\"x\""), mapOf(101, "\"x\""));
    count(Entrant, "attributes", mapOf(100, "\"x\""), mapOf(101, "\"x\""));
    count(Settle, "about", "[" + times("\"x\"", 8, ",") + "]", "[" + times("\"x\"", 9, ",") + "]");
    for (const char *cell : {"1000000000000", "-1000000000000", "0", "\"cannot_judge\""})
        row(Sheet, "values", mapOf(1, cell), "OK");
    for (const char *cell : {"1000000000001", "-1000000000001", "\"blank\"", "\"\""})
        row(Sheet, "values", mapOf(1, cell), "BAD_STRUCTURE range");
    row(Sheet, "values", mapOf(1, "[]"), "BAD_STRUCTURE kind");
    row(Sheet, "values", "{\"9a\":1}", "BAD_STRUCTURE range");
    row(Sheet, "values", "{" + quoted(std::string(41, 'a')) + ":1}", "BAD_STRUCTURE range");
    row(Entry, "attributes", mapOf(1, "\"\""), "BAD_STRUCTURE range");
    row(Entry, "attributes", mapOf(1, quoted(std::string(100, 'x'))), "OK");
    row(Entry, "attributes", mapOf(1, quoted(std::string(101, 'x'))), "BAD_STRUCTURE range");
    row(Entry, "attributes", mapOf(1, "\"a\\\"b\\\\c\""), "OK");
    row(Entry, "attributes", mapOf(1, "\"a\\nb\""), "BAD_STRUCTURE range");
    for (const char *member : {"judge", "entry"}) {
        row(Assign, member, quoted(std::string(32, '0')), "BAD_STRUCTURE range");
        row(Assign, member, quoted(std::string(31, '0') + "1"), "OK");
        row(Assign, member, quoted(std::string(32, 'A')), "BAD_STRUCTURE range");
        row(Assign, member, quoted(std::string(30, 'a')), "BAD_STRUCTURE range");
        row(Assign, member, quoted(std::string(34, 'a')), "BAD_STRUCTURE range");
        row(Assign, member, nothing, "BAD_STRUCTURE range");
    }
    for (const auto type : {Assign, Close, Decision, Resolve})
        row(type, "reason", nothing, "OK");
    row(Close, "rules", nothing, "BAD_STRUCTURE range");
    row(Enrol, "vouch", quoted(std::string(126, 'a')), "BAD_STRUCTURE range");
    row(Genesis, "salt", quoted(std::string(34, 'a')), "BAD_STRUCTURE range");
    row(Genesis, "name", quoted(std::string(24, 'A')), "OK");
    row(Genesis, "name", quoted(std::string(25, 'A')), "BAD_STRUCTURE range");
    row(Setting, "round", nothing, "OK");
    row(Setting, "name", nothing, "BAD_STRUCTURE range");
    row(Texts, "lang", "\"english\"", "BAD_STRUCTURE range");
    const auto item = [](const std::string &at) { return "{\"at\":" + quoted(at) + ",\"ref\":" + quoted(id32) + "}"; };
    row(Texts, "items", "[]", "OK");
    row(Texts, "items", "[" + item("about") + "," + item("title") + "]", "OK");
    row(Texts, "items", "[" + item("title") + "," + item("about") + "]", "BAD_STRUCTURE order");
    row(Texts, "items", "[" + item("title") + "," + item("title") + "]", "BAD_STRUCTURE order");
    row(Texts, "items", "[" + item("Title") + "]", "BAD_STRUCTURE range");
    row(Texts, "items", "[{\"at\":\"title\"}]", "BAD_STRUCTURE members");
    row(Texts, "items", "[{\"at\":\"title\",\"ref\":\"\"}]", "BAD_STRUCTURE range");
    row(Judge, "languages", "[\"en\",\"fr\"]", "OK");
    row(Judge, "languages", "[\"fr\",\"en\"]", "BAD_STRUCTURE order");
    row(Judge, "languages", "[\"en\",\"en\"]", "BAD_STRUCTURE order");
    const auto panel = [](const std::string &round) { return "{\"panel\":\"a\",\"round\":" + quoted(round) + ",\"stratum\":\"\"}"; };
    row(Judge, "panels", "[" + panel("a") + "," + panel("b") + "]", "OK");
    row(Judge, "panels", "[" + panel("a") + "," + panel("a") + "]", "BAD_STRUCTURE order");
    const auto file = [](char c, const std::string &size) {
        return "{\"hash\":" + quoted(std::string(64, c)) + ",\"media\":\"image/png\",\"size\":" + size + "}";
    };
    row(Entry, "files", "[" + file('b', "0") + "," + file('a', "4294967296") + "]", "OK");
    row(Entry, "files", "[" + file('a', "4294967297") + "]", "BAD_STRUCTURE range");
    row(Entry, "files", "[" + file('b', "0") + "," + file('a', "0") + "," + file('b', "1") + "]", "BAD_STRUCTURE repeated");
    const auto text = [](const std::string &part, const std::string &lang) {
        return "{\"lang\":" + quoted(lang) + ",\"origin\":\"original\",\"part\":" + quoted(part) + ",\"ref\":" + quoted(id32) + "}";
    };
    row(Entry, "texts", "[" + text("text", "zh") + "," + text("title", "en") + "]", "OK");
    row(Entry, "texts", "[" + text("title", "en") + "," + text("text", "zh") + "]", "BAD_STRUCTURE order");
    row(Entry, "texts", "[" + text("abstract", "en") + "]", "BAD_STRUCTURE range");
    const std::string noIds = quoted(std::string(emptyListHex()));
    row(Submit, "sheets", "{\"list\":" + noIds + ",\"n\":0}", "OK");
    row(Submit, "sheets", "{\"list\":" + noIds + ",\"n\":1}", "BAD_STRUCTURE range");
    row(Submit, "sheets", "{\"list\":" + quoted(id32) + ",\"n\":0}", "BAD_STRUCTURE range");
    row(Submit, "sheets", "{\"list\":" + quoted(id32) + ",\"n\":1000000}", "OK");
    row(Submit, "sheets", "{\"list\":" + quoted(id32) + ",\"n\":1000001}", "BAD_STRUCTURE range");
    row(Submit, "sheets", "{\"list\":" + quoted(id32) + ",\"m\":1}", "BAD_STRUCTURE members");
    row(Submit, "sheets", "{\"list\":" + quoted(id32) + ",\"n\":1,\"o\":1}", "BAD_STRUCTURE members");
    row(Submit, "sheets", "{\"list\":7,\"n\":1}", "BAD_STRUCTURE kind");
    row(Submit, "sheets", "{\"list\":" + quoted(id32) + ",\"n\":\"1\"}", "BAD_STRUCTURE kind");
    row(Submit, "past", refsOf(900), "OK");
    row(Submit, "past", refsOf(901), "TOO_BIG past");
    row(Submit, "past", "[" + quoted(id32) + "," + quoted(id32) + "]", "BAD_STRUCTURE order");
    row(Submit, "past", "[" + quoted(id16) + "]", "BAD_STRUCTURE range");
    row(Submit, "past", "[7]", "BAD_STRUCTURE kind");
    row(Submit, "past", "{}", "BAD_STRUCTURE kind");
    row(Submit, "call", quoted(id16), "BAD_STRUCTURE range");
    row(Genesis, "call", quoted(id32), "BAD_STRUCTURE members");
}

void TestSchema::ranges()
{
    QFETCH(int, type);
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const std::string body = plainBody(static_cast<RecordType>(type));
    QCOMPARE(QString::fromStdString(verdict(bodyWith(body, member.toStdString(), value.toStdString()))), expected);
}

void TestSchema::membersFitTogether_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, RecordType type, const std::vector<std::string> &members, const std::string &expected) {
        QStringList list;
        for (const std::string &text : members)
            list << QString::fromStdString(text);
        QTest::newRow(name) << static_cast<int>(type) << list << QString::fromStdString(expected);
    };
    using enum RecordType;
    const std::string a16 = quoted(id16);
    const std::string a32 = quoted(id32);
    const std::string list = "{\"list\":" + quoted(id32) + ",\"n\":1}";
    const auto bad = [](const std::string &detail) { return "BAD_STRUCTURE " + detail; };
    row("recused without a kind", Sheet, {"state", "\"recused\"", "values", "{}"}, bad("kind_with_state"));
    row("recused", Sheet, {"state", "\"recused\"", "values", "{}", "kind", "\"colleague\""}, "OK");
    row("recused with values", Sheet, {"state", "\"recused\"", "kind", "\"colleague\""}, bad("values_with_state"));
    row("cannot judge", Sheet, {"state", "\"cannot_judge\"", "values", "{}", "kind", "\"language\""}, "OK");
    row("scored with a kind", Sheet, {"kind", "\"colleague\""}, bad("kind_with_state"));
    row("scored without values", Sheet, {"values", "{}"}, "OK");
    row("duplicate of nothing", Status, {"state", "\"duplicate\""}, bad("duplicate_of"));
    row("duplicate", Status, {"state", "\"duplicate\"", "duplicate_of", a16}, "OK");
    row("duplicate of itself", Status, {"state", "\"duplicate\"", "duplicate_of", a16, "entry", a16}, bad("duplicate_of_itself"));
    row("in, duplicate of", Status, {"duplicate_of", a16}, bad("duplicate_of"));
    row("in, with reference", Status, {"reference", "{\"a\":1}"}, bad("reference_with_state"));
    row("practice, with reference", Status, {"state", "\"practice\"", "reference", "{\"a\":1}"}, "OK");
    row("close with a judge", Resolve, {"slot", "\"close\""}, bad("slot_members"));
    row("close", Resolve, {"slot", "\"close\"", "judge", "\"\"", "entry", "\"\""}, "OK");
    row("sheet without a judge", Resolve, {"judge", "\"\""}, bad("slot_members"));
    row("sheet without an entry", Resolve, {"entry", "\"\""}, bad("slot_members"));
    row("another slot", Resolve, {"slot", "\"round\""}, bad("range"));
    row("sheets without revoking", Settle, {"sheets", list}, bad("sheets_with_answer"));
    row("revoked", Settle, {"sheets", list, "answer", "\"device_revoked\""}, "OK");
    row("edited without a text", Settle, {"answer", "\"edited\""}, bad("ref_with_answer"));
    row("edited", Settle, {"answer", "\"edited\"", "ref", a32}, "OK");
    row("seen with a text", Settle, {"ref", a32}, bad("ref_with_answer"));
    row("a judge not padded", Aside, {"kind", "\"judge\"", "about", a32}, bad("about_judge"));
    row("a judge", Aside, {"kind", "\"judge\"", "about", quoted(id16 + std::string(32, '0'))}, "OK");
    row("entry and judge", Erase, {"judge", a16}, bad("entry_and_judge"));
    row("a judge erased", Erase, {"judge", a16, "entry", "\"\""}, "OK");
}

void TestSchema::membersFitTogether()
{
    QFETCH(int, type);
    QFETCH(QStringList, members);
    QFETCH(QString, expected);
    std::string body = plainBody(static_cast<RecordType>(type));
    for (qsizetype i = 0; i < members.size(); i += 2)
        body = bodyWith(body, members[i].toStdString(), members[i + 1].toStdString());
    QCOMPARE(QString::fromStdString(verdict(body)), expected);
}

/// Of several faults the one that comes first in the order of docs/FORMAT.md.
void TestSchema::theFirstFaultIsNamed()
{
    const std::string assign = plainBody(RecordType::Assign);
    const auto broken = [&](const std::vector<std::pair<std::string, std::string>> &members) {
        std::string body = assign;
        for (const auto &[name, value] : members)
            body = bodyWith(body, name, value);
        const auto record = readRecord(body);
        return record.ok() ? std::string("OK") : verdict(body).substr(14) + " " + std::string(record.error().arg("member"));
    };
    QCOMPARE(broken({{"on", "7"}, {"judge", "7"}}), std::string("kind judge"));
    QCOMPARE(broken({{"on", "7"}, {"round", ""}}), std::string("members round"));
    QCOMPARE(broken({{"author", "7"}, {"zzz", "1"}}), std::string("members zzz"));
    QCOMPARE(broken({{"entry", "7"}, {"past", "[7]"}}), std::string("kind past"));
    QCOMPARE(broken({{"call", "7"}, {"past", "[7]"}}), std::string("kind call"));
    const std::string texts = plainBody(RecordType::Texts);
    QCOMPARE(verdict(bodyWith(texts, "items", "[{\"at\":7,\"reg\":7}]")), std::string("BAD_STRUCTURE members"));
    QCOMPARE(verdict(bodyWith(texts, "items", "[{\"at\":\"b\",\"ref\":" + quoted(id32) + "},{\"at\":\"a\",\"ref\":7}]")),
             std::string("BAD_STRUCTURE kind"));
}

void TestSchema::unknownTypes()
{
    const std::string base = "{\"author\":" + quoted(id32) + ",\"call\":" + quoted(id32) + ",\"type\":\"novelty\",\"x\":[{\"y\":\"z\"}]}";
    QCOMPARE(verdict(base), std::string("OK"));
    const Record record = *readRecord(base);
    QVERIFY(record.header.type == RecordType::Unknown && record.header.slot.empty() && record.header.past.empty());
    QCOMPARE(verdict(bodyWith(base, "past", "[" + quoted(id32) + "]")), std::string("OK"));
    QCOMPARE(verdict(bodyWith(base, "past", "7")), std::string("BAD_STRUCTURE kind"));
    QCOMPARE(verdict(bodyWith(base, "call", "")), std::string("BAD_STRUCTURE members"));
    QCOMPARE(verdict(bodyWith(base, "author", "")), std::string("BAD_STRUCTURE members"));
    QCOMPARE(verdict(bodyWith(base, "type", "\"Novelty\"")), std::string("BAD_STRUCTURE range"));
    QCOMPARE(verdict(bodyWith(base, "type", "7")), std::string("BAD_STRUCTURE kind"));
    QCOMPARE(verdict(bodyWith(base, "rules", "{\"a\":null}")), std::string("BAD_STRUCTURE not_canonical"));
    std::string many = base;
    for (int i = 0; i < 60; ++i)
        many = bodyWith(many, "m" + std::to_string(i), "1");
    QCOMPARE(verdict(many), std::string("OK"));
}

void TestSchema::literalsOnlyInRules()
{
    const std::string round = plainBody(RecordType::Round);
    QCOMPARE(verdict(bodyWith(round, "rules", "{\"a\":[true,false,null]}")), std::string("OK"));
    QCOMPARE(verdict(bodyWith(round, "rules", "{}")), std::string("OK"));
    QCOMPARE(verdict(bodyWith(round, "rules", "[]")), std::string("BAD_STRUCTURE kind"));
    QCOMPARE(verdict(bodyWith(round, "rules", "null")), std::string("BAD_STRUCTURE kind"));
    QCOMPARE(verdict(bodyWith(round, "rules", "{\"a\": 1}")), std::string("BAD_STRUCTURE not_canonical"));
    QCOMPARE(verdict(bodyWith(round, "rules", "{\"a\":1.5}")), std::string("BAD_STRUCTURE not_canonical"));
    QCOMPARE(verdict(bodyWith(round, "frozen", "true")), std::string("BAD_STRUCTURE not_canonical"));
    QCOMPARE(verdict(bodyWith(plainBody(RecordType::Assign), "on", "true")), std::string("BAD_STRUCTURE not_canonical"));
}

void TestSchema::bodiesEndAt64KiB()
{
    const std::string round = plainBody(RecordType::Round);
    const auto sized = [&](std::size_t size) {
        const std::string empty = bodyWith(round, "rules", "{\"a\":\"\"}");
        return bodyWith(round, "rules", "{\"a\":" + quoted(std::string(size - empty.size(), 'x')) + "}");
    };
    QCOMPARE(sized(maxBodyBytes).size(), maxBodyBytes);
    QCOMPARE(verdict(sized(maxBodyBytes)), std::string("OK"));
    QCOMPARE(verdict(sized(maxBodyBytes + 1)), std::string("TOO_BIG body"));
}

/// docs/FORMAT.md lists the same members in the same order with the same stars and slots.
void TestSchema::documentSaysTheSame()
{
    std::ifstream file(std::string(PALMARES_SOURCE_DIR) + "/docs/FORMAT.md");
    QVERIFY(file.good());
    std::map<std::string, std::vector<std::string>> documented;
    std::string type;
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("### ", 0) == 0)
            type = line.substr(4, line.find(' ', 4) - 4);
        if (line.rfind("## ", 0) == 0)
            type.clear();
        const bool isRow = line.rfind("| ", 0) == 0 && line.rfind("| member", 0) != 0;
        if (type.empty() || (!isRow && line.rfind("### ", 0) != 0))
            continue;
        documented[type].push_back(line);
    }
    QCOMPARE(documented.size(), static_cast<std::size_t>(RecordType::Unknown));
    for (const RecordType known : tests::allTypes()) {
        const Shape &shape = shapeOf(known);
        const auto &lines = documented[std::string(wordOf(known))];
        QVERIFY2(lines.size() == shape.members.size() + 1, std::string(wordOf(known)).c_str());
        const char *writer = shape.writers == Writers::CallKey ? "— C," : shape.writers == Writers::Device ? "— D," : "— E,";
        QVERIFY2(lines[0].find(writer) != std::string::npos, lines[0].c_str());
        std::string slot = shape.hasSlot ? "slot: " : "no slot";
        for (const std::string_view name : shape.slot)
            slot += (slot.back() == ' ' ? "" : ", ") + std::string(name);
        QVERIFY2(known == RecordType::Resolve || lines[0].find(slot) != std::string::npos, lines[0].c_str());
        for (std::size_t i = 0; i < shape.members.size(); ++i) {
            const Member &member = shape.members[i];
            const std::string &line = lines[i + 1];
            QVERIFY2(line.rfind("| " + std::string(member.name) + " |", 0) == 0, line.c_str());
            const bool spread = line.find("| \\*/") != std::string::npos;
            const bool star = line.find("| \\*") != std::string::npos;
            QVERIFY2(spread == (member.star == Star::Spread) && star == (member.star != Star::No), line.c_str());
            for (const std::string_view word : member.words)
                QVERIFY2(line.find(std::string(word)) != std::string::npos, line.c_str());
        }
    }
}

PALMARES_TEST(TestSchema)
#include "tst_schema.moc"
