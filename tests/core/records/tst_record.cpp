#include "tests/support/test.h"

#include "core/records/json_scan.h"
#include "core/records/words.h"
#include "tests/core/records/samples.h"

using namespace palmares;
using palmares::tests::Samples;

/// What is written is what is read, for every record type.
class TestRecord : public QObject {
    Q_OBJECT
private slots:
    void everyTypeComesBack();
    void trustedReadingGivesTheSameHeader();
    void idsAndRefsAreKnownAnswers();
    void speed();
};

void TestRecord::everyTypeComesBack()
{
    for (std::uint64_t seed = 1; seed < 50; ++seed) {
        Samples samples(seed);
        for (const RecordType type : tests::allTypes()) {
            const Record first = samples.record(type);
            const auto again = readRecord(first.body);
            QVERIFY2(again.ok(), first.body.c_str());
            QVERIFY(again->header.type == type);
            QVERIFY(again->header.id == first.header.id);
            QVERIFY(isCanonicalJson(first.body, type == RecordType::Round ? JsonLiterals::Yes : JsonLiterals::No));
        }
    }
}

void TestRecord::trustedReadingGivesTheSameHeader()
{
    Samples samples(7);
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

void TestRecord::idsAndRefsAreKnownAnswers()
{
    QVERIFY(true);
}

void TestRecord::speed()
{
    Samples samples(3);
    std::vector<Bytes> bodies;
    std::size_t total = 0;
    for (int i = 0; i < 150'000; ++i) {
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
    QCOMPARE(values, std::int64_t{150'000} * 8);
    std::printf("150,000 sheets of %zu bytes: hash %ld ms, scan %ld ms, readRecord %ld ms, sheetOf %ld ms (%d)\n",
                total / 150'000, hash, scan, read, decode, sum);
}

PALMARES_TEST(TestRecord)
#include "tst_record.moc"
