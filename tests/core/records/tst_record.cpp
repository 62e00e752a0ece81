#include "tests/support/test.h"

#include "core/records/json_scan.h"
#include "core/records/words.h"
#include "tests/core/records/samples.h"

#include <chrono>
#include <cstdio>

using namespace palmares;
using palmares::tests::Samples;

namespace {

/// Decoded content holds no ids of lists: they are taken over from where it came from.
void takeLists(const Content &from, Content &to)
{
    std::visit(
        [&to](const auto &c) {
            using T = std::decay_t<decltype(c)>;
            T &target = std::get<T>(to);
            if constexpr (std::is_same_v<T, IssueContent>) {
                target.records = c.records;
                target.refs = c.refs;
            } else if constexpr (std::is_same_v<T, SubmitContent> || std::is_same_v<T, SettleContent>) {
                target.sheets = c.sheets;
            } else if constexpr (std::is_same_v<T, AsideContent>) {
                target.ids = c.ids;
            } else if constexpr (std::is_same_v<T, CloseContent>) {
                target.restsOn = c.restsOn;
            } else if constexpr (std::is_same_v<T, EraseContent>) {
                target.refs = c.refs;
            }
        },
        from);
}

std::vector<std::string> fieldNames(const Record &record)
{
    std::vector<std::string> names;
    for (const auto &[name, value] : starredFields(record))
        names.push_back(name);
    return names;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : " ") + name;
    return all;
}

template <typename Id>
Id all(std::uint8_t byte)
{
    Id id;
    id.bytes.fill(byte);
    return id;
}

} // namespace

/// What is written is what is read, for every record type.
class TestRecord : public QObject {
    Q_OBJECT
private slots:
    void everyTypeComesBack();
    void madeInAnyOrderIsTheSame();
    void trustedReadingGivesTheSameHeader();
    void idsAndRefsAreKnownAnswers();
    void slotsTellApartWhatTheyShould();
    void resolvesAreInTheSlotTheySettle();
    void equalityLooksAtStarsOnly();
    void starredFieldsAreSpread();
    void refsFilesAndListsAreNamed();
    void unknownTypesNameWhateverLooksLikeIt();
    void writersAndWords();
    void speed();
};

void TestRecord::everyTypeComesBack()
{
    for (std::uint64_t seed = 1; seed < 50; ++seed) {
        Samples samples(seed);
        for (const RecordType type : tests::allTypes()) {
            const Content content = samples.content(type);
            const Record first = makeRecord(content, samples.call, samples.author, {samples.id<RecordId>()});
            const auto again = readRecord(first.body);
            QVERIFY2(again.ok(), first.body.c_str());
            QVERIFY(again->header.type == type && typeOf(content) == type);
            QVERIFY(again->header.id == first.header.id && again->header.author == samples.author);
            Content decoded = contentOf(*again);
            QVERIFY(typeOf(decoded) == type);
            takeLists(content, decoded);
            QCOMPARE(makeRecord(decoded, samples.call, samples.author, again->header.past).body, first.body);
            QVERIFY(isCanonicalJson(first.body, type == RecordType::Round ? JsonLiterals::Yes : JsonLiterals::No));
        }
    }
}

void TestRecord::madeInAnyOrderIsTheSame()
{
    Samples samples(1);
    auto entry = std::get<EntryContent>(samples.content(RecordType::Entry));
    const Record first = makeRecord(entry, samples.call, samples.author, {all<RecordId>(1), all<RecordId>(2)});
    std::reverse(entry.attributes.begin(), entry.attributes.end());
    std::reverse(entry.texts.begin(), entry.texts.end());
    const Record second = makeRecord(entry, samples.call, samples.author, {all<RecordId>(2), all<RecordId>(1), all<RecordId>(2)});
    QCOMPARE(second.body, first.body);
    std::reverse(entry.files.begin(), entry.files.end()); // their order is shown
    QVERIFY(makeRecord(entry, samples.call, samples.author).body != first.body);
    entry.texts.push_back(entry.texts.front());
    QVERIFY(!tryMakeRecord(entry, samples.call, samples.author).ok());
    entry.texts.pop_back();
    entry.code = std::string(41, 'x');
    const auto refused = tryMakeRecord(entry, samples.call, samples.author);
    QVERIFY(!refused.ok() && refused.error().arg("member") == "code");
}

void TestRecord::trustedReadingGivesTheSameHeader()
{
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        Samples samples(seed);
        for (const RecordType type : tests::allTypes()) {
            const Record read = samples.record(type);
            const Record trusted = trustedRecord(read.header.id, read.body);
            QVERIFY(trusted.header.type == read.header.type);
            QVERIFY(trusted.header.slot == read.header.slot);
            QVERIFY(trusted.header.call == read.header.call);
            QVERIFY(trusted.header.author == read.header.author);
            QVERIFY(trusted.header.past == read.header.past);
        }
    }
}

/// Values computed with Python's hashlib.
void TestRecord::idsAndRefsAreKnownAnswers()
{
    const Record genesis = makeRecord(GenesisContent{"A", all<Salt>(0x22)}, {}, all<PublicKey>(0x11));
    QCOMPARE(genesis.header.id.hex(), std::string("f7e3fdd212253d6cef1b242c19fb8d70c8a804432f7ee0a15524960690818e14"));
    QVERIFY(genesis.header.call.bytes == genesis.header.id.bytes);
    Salt salt;
    for (std::size_t i = 0; i < salt.bytes.size(); ++i)
        salt.bytes[i] = static_cast<std::uint8_t>(i);
    QCOMPARE(refOf(salt, "水").hex(), std::string("cbc852110abf119d906d589a9e37de0ef123bd29f1ec7b0c13acb299ef1287de"));
    const std::vector<RecordId> two = {all<RecordId>(1), all<RecordId>(2)};
    QCOMPARE(setDigest(two).hex(), std::string("30b600fb1f0cc0b3f0fc28cdcb7389405a6659be81c7d5c5905725aa3a5119ce"));
    QCOMPARE(std::string(emptyListHex()), std::string("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
}

void TestRecord::slotsTellApartWhatTheyShould()
{
    Samples samples(1);
    const auto slot = [&](const Content &content) { return makeRecord(content, samples.call, samples.author).header.slot; };
    const auto a = all<JudgeId>(1);
    const auto b = all<JudgeId>(2);
    const auto x = all<EntryId>(1);
    const auto y = all<EntryId>(2);
    QVERIFY(slot(ConflictContent{a, x, ConflictState::Declared, "", {}}) == slot(ConflictContent{a, x, ConflictState::Confirmed, "kin", {}}));
    QVERIFY(slot(ConflictContent{a, x, {}, "", {}}) != slot(ConflictContent{b, x, {}, "", {}}));
    QVERIFY(slot(ConflictContent{a, x, {}, "", {}}) != slot(ConflictContent{a, y, {}, "", {}}));
    QVERIFY(slot(AssignContent{a, x, "r", true, {}, ""}) != slot(AssignContent{a, x, "r2", true, {}, ""}));
    QVERIFY(slot(SettingContent{"a", "bc", "", {}}) != slot(SettingContent{"ab", "c", "", {}}));
    QVERIFY(slot(SettleContent{"f", {"ab", "c"}, SettleAnswer::Seen, {}, {}, {}})
            != slot(SettleContent{"f", {"a", "bc"}, SettleAnswer::Seen, {}, {}, {}}));
    QVERIFY(slot(InviteContent{a, 1, all<PublicKey>(3)}) != slot(InviteContent{a, 2, all<PublicKey>(3)}));
    QVERIFY(slot(EntrantContent{x, {}, {}}) != slot(EntryContent{x, "E", "", "", {}, {}, {}}));
    const auto device = [&](std::uint8_t byte, const Content &content) { return makeRecord(content, samples.call, all<PublicKey>(byte)).header.slot; };
    QVERIFY(device(1, SubmitContent{"r", {}, {}}) != device(2, SubmitContent{"r", {}, {}}));
    QVERIFY(device(1, InterestContent{a, {}}) == device(2, InterestContent{a, {}}));
    QVERIFY(slot(MinuteContent{"m", 1, {}, {}, {}, {}}).empty());
}

void TestRecord::resolvesAreInTheSlotTheySettle()
{
    Samples samples(1);
    const Record sheet = samples.record(RecordType::Sheet);
    const SheetContent content = sheetOf(sheet);
    const auto resolve = [&](const ResolveContent &c) { return makeRecord(c, samples.call, samples.author).header.slot; };
    QVERIFY(resolve({RecordType::Sheet, content.judge, content.entry, content.round, {}, {}}) == sheet.header.slot);
    QVERIFY(resolve({RecordType::Sheet, content.judge, content.entry, "other", {}, {}}) != sheet.header.slot);
    const Record close = samples.record(RecordType::Close);
    QVERIFY(resolve({RecordType::Close, {}, {}, "expert", {}, {}}) == close.header.slot);
}

void TestRecord::equalityLooksAtStarsOnly()
{
    Samples samples(1);
    const auto made = [&](const Content &content) { return makeRecord(content, samples.call, samples.author, {samples.id<RecordId>()}); };
    SheetContent sheet = samples.sheet();
    const Record first = made(sheet);
    sheet.seconds = 77;
    sheet.committee = samples.id<Ref>();
    sheet.form = samples.id<FormId>();
    sheet.source = SheetSource::Paper;
    QVERIFY(equalHeads(first, made(sheet)));
    sheet.values.front().value += 1;
    sheet.values.front().state = CellState::Number;
    QVERIFY(!equalHeads(first, made(sheet)));
    const auto judge = samples.id<JudgeId>();
    const auto entry = samples.id<EntryId>();
    QVERIFY(equalHeads(made(AssignContent{judge, entry, "r", true, {}, "1"}), made(AssignContent{judge, entry, "r", true, samples.id<Ref>(), "2"})));
    QVERIFY(!equalHeads(made(AssignContent{judge, entry, "r", true, {}, ""}), made(AssignContent{judge, entry, "r", false, {}, ""})));
    QVERIFY(equalHeads(made(RoundContent{"r", 1, true, "{}"}), made(RoundContent{"r", 2, true, "{}"})));
    QVERIFY(!equalHeads(made(RoundContent{"r", 1, true, "{}"}), made(RoundContent{"r", 1, true, "{\"a\":1}"})));
    QVERIFY(!equalHeads(made(ConflictContent{judge, entry, ConflictState::Declared, "", {}}), made(InterestContent{judge, {}})));
}

void TestRecord::starredFieldsAreSpread()
{
    Samples samples(1);
    const auto names = [&](RecordType type) { return joined(fieldNames(samples.record(type))); };
    QCOMPARE(names(RecordType::Entry), std::string("attributes/region attributes/topic code division files language texts/text/es "
                                                   "texts/title/en texts/title/es"));
    QCOMPARE(names(RecordType::Texts), std::string("items/round/expert/criterion/novelty/anchor/9 items/title"));
    QCOMPARE(names(RecordType::Judge), std::string("code languages panels/expert panels/final private"));
    QCOMPARE(names(RecordType::Sheet), std::string("state values"));
    QCOMPARE(names(RecordType::Close), std::string("rests_on rules"));
    QCOMPARE(names(RecordType::Decision), std::string("outcome place"));
    QCOMPARE(names(RecordType::Issue), std::string());
}

void TestRecord::refsFilesAndListsAreNamed()
{
    Samples samples(1);
    const auto a = samples.id<Ref>();
    const auto b = samples.id<Ref>();
    SheetContent sheet = samples.sheet();
    sheet.committee = a;
    sheet.entrant = b;
    const auto refs = refsOf(makeRecord(sheet, samples.call, samples.author));
    QCOMPARE(refs.size(), std::size_t{2});
    QVERIFY(refs[0].ref == a && refs[0].use == RefUse::CommitteeComment);
    QVERIFY(refs[1].ref == b && refs[1].use == RefUse::EntrantComment);
    const Record entry = samples.record(RecordType::Entry);
    QCOMPARE(refsOf(entry).size(), std::size_t{3});
    QVERIFY(refsOf(entry).front().use == RefUse::Text);
    const auto files = filesOf(entry);
    QVERIFY(files == contentAs<EntryContent>(entry).files && files.size() == 2);
    const Record judge = makeRecord(JudgeContent{samples.id<JudgeId>(), "J", a, {}, {}}, samples.call, samples.author);
    QVERIFY(refsOf(judge).size() == 1 && refsOf(judge).front().use == RefUse::Private);
    const IdList list = samples.list(5);
    const Record issue = makeRecord(IssueContent{samples.id<JudgeId>(), "r", samples.id<FormId>(), 1, list, {}}, samples.call, samples.author);
    const auto lists = listsOf(issue);
    QCOMPARE(lists.size(), std::size_t{2});
    QVERIFY(lists[0].n == 5 && lists[0].hash == listHashOf(list.ids));
    QVERIFY(lists[1].n == 0 && lists[1].hash == emptyListHash());
    QVERIFY(listsOf(entry).empty());
}

void TestRecord::unknownTypesNameWhateverLooksLikeIt()
{
    const std::string a(64, 'a');
    const std::string b(64, 'b');
    const Record record = *readRecord("{\"author\":\"" + a + "\",\"call\":\"" + a + "\",\"deep\":[{\"list\":\"" + b
                                      + "\",\"n\":3}],\"type\":\"novelty\"}");
    const auto lists = listsOf(record);
    QVERIFY(lists.size() == 1 && lists[0].n == 3 && lists[0].hash.hex() == b);
    const auto refs = refsOf(record);
    QVERIFY(std::any_of(refs.begin(), refs.end(), [&](const NamedRef &ref) { return ref.ref.hex() == b && ref.use == RefUse::Unknown; }));
    QVERIFY(starredFields(record).empty());
}

void TestRecord::writersAndWords()
{
    QVERIFY(writersOf(RecordType::Sheet) == Writers::Either && writersOf(RecordType::Conflict) == Writers::Either);
    QVERIFY(writersOf(RecordType::Enrol) == Writers::Device && writersOf(RecordType::Close) == Writers::CallKey);
    QCOMPARE(std::string(recordTypeName(RecordType::Unknown)), std::string("unknown"));
    for (const RecordType type : tests::allTypes())
        QVERIFY(fromWord<RecordType>(recordTypeName(type)) == type);
    QCOMPARE(std::string(wordOf(Outcome::NotDiscussed)), std::string("not_discussed"));
    QCOMPARE(std::string(wordOf(SettleAnswer::AsWritten)), std::string("as_written"));
    QVERIFY(!fromWord<SheetState>("Scored"));
}

void TestRecord::speed()
{
    Samples samples(3);
    std::vector<Bytes> bodies;
    std::size_t total = 0;
    for (int i = 0; i < 30'000; ++i) {
        bodies.push_back(makeRecord(samples.sheet(), samples.call, samples.author).body);
        total += bodies.back().size();
    }
    using Clock = std::chrono::steady_clock;
    const auto ms = [](Clock::time_point from) {
        return static_cast<long>(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - from).count());
    };
    auto start = Clock::now();
    unsigned char sum = 0;
    for (const Bytes &body : bodies)
        sum ^= recordIdOf(body).bytes[0];
    const long hash = ms(start);
    start = Clock::now();
    bool good = true;
    for (const Bytes &body : bodies)
        good = isCanonicalJson(body) && good;
    const long scan = ms(start);
    std::vector<Record> records;
    records.reserve(bodies.size());
    start = Clock::now();
    for (Bytes &body : bodies)
        records.push_back(std::move(readRecord(std::move(body))).value());
    const long read = ms(start);
    start = Clock::now();
    std::int64_t values = 0;
    for (const Record &record : records)
        values += static_cast<std::int64_t>(sheetOf(record).values.size());
    const long decode = ms(start);
    QVERIFY(good);
    QCOMPARE(values, std::int64_t{30'000} * 8);
    std::printf("30,000 sheets of %zu bytes: hash %ld ms, scan %ld ms, readRecord %ld ms, sheetOf %ld ms (%d)\n",
                total / 30'000, hash, scan, read, decode, sum);
}

PALMARES_TEST(TestRecord)
#include "tst_record.moc"
