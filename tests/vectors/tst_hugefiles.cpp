#include "tests/support/test.h"

#include "tests/vectors/make/kit.h"

#include <algorithm>

using namespace palmares;
using namespace palmares::vectors;

namespace {

/// A file that is mostly zeros and lies nowhere. Its trailer is right if its bytes are read once from front
/// to back.
class MadeUpSource final : public ByteSource {
public:
    MadeUpSource(Bytes head, std::uint64_t size) : m_head(std::move(head)), m_size(size)
    {
        m_head.replace(16, 8, bigEndian(m_size, 8));
    }

    std::uint64_t size() const override { return m_size; }

    bool read(std::uint64_t offset, char *out, std::size_t count) override
    {
        const std::uint64_t end = m_size - trailerSize;
        if (offset == end && count == trailerSize) {
            const Hash32 trailer = m_hash.finish();
            std::copy(trailer.begin(), trailer.end(), out);
            return true;
        }
        std::fill(out, out + count, '\0');
        if (offset < m_head.size())
            m_head.copy(out, std::min(count, m_head.size() - static_cast<std::size_t>(offset)),
                        static_cast<std::size_t>(offset));
        if (offset == 0) { // the preamble is looked at before the whole is hashed
            m_hash = Blake2b();
            m_hashed = 0;
        }
        if (offset == m_hashed) {
            m_hash.add({out, count});
            m_hashed += count;
        }
        return offset + count <= end;
    }

private:
    Bytes m_head;
    std::uint64_t m_size;
    Blake2b m_hash;
    std::uint64_t m_hashed = 0;
};

std::string verdict(ByteSource &source, const ReadOptions &options = {})
{
    const auto file = readExchange(source, options);
    if (file.ok())
        return "OK";
    const std::string detail(file.error().arg("detail"));
    return std::string(codeName(file.error().code)) + (detail.empty() ? "" : " " + detail);
}

std::string verdict(Bytes file)
{
    MemorySource source(std::move(file));
    return verdict(source);
}

Bytes chunkHeader(const std::string &type, std::uint64_t size)
{
    return type + Bytes(4, '\0') + bigEndian(size, 8);
}

Bytes preambleOf(FileKind kind, std::uint32_t chunks)
{
    Bytes bytes(preambleSize, '\0');
    bytes.replace(0, 8, magic);
    bytes.replace(8, 2, bigEndian(1, 2));
    bytes.replace(12, 2, bigEndian(static_cast<std::uint64_t>(kind), 2));
    bytes.replace(24, 4, bigEndian(chunks, 4));
    bytes.replace(32, 32, Cast().call.view());
    return bytes;
}

/// `count` small records of a type that no reader knows, ascending.
Bytes recordsOf(const Cast &cast, const SigningKey &author, std::size_t count,
                std::vector<RecordId> *ids = nullptr)
{
    const auto body = [&](std::uint32_t number) {
        return R"({"author":")" + author.publicKey().hex() + R"(","call":")" + cast.call.hex() + R"(","n":)" +
               std::to_string(number) + R"(,"type":"many"})";
    };
    std::vector<std::pair<RecordId, std::uint32_t>> order;
    order.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        order.emplace_back(recordIdOf(body(i)), i);
    std::sort(order.begin(), order.end());
    Bytes out;
    out.reserve(count * 200);
    for (const auto &[id, number] : order) {
        out += framed(body(number));
        if (ids != nullptr)
            ids->push_back(id);
    }
    return out;
}

} // namespace

/// The limits that take more than a megabyte to reach, in files that are made up while they are read.
class TestHugeFiles : public QObject {
    Q_OBJECT
private slots:
    void file_data();
    void file();
    void payloads_data();
    void payloads();
    void oneBlob();
    void records_data();
    void records();
    void blobs_data();
    void blobs();
    void commitIds_data();
    void commitIds();
    void text_data();
    void text();
    void listIds_data();
    void listIds();
};

void TestHugeFiles::file_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QString>("expected");
    const quint64 gib8 = quint64(8) << 30;
    const quint64 mib16 = quint64(16) << 20;
    for (const auto &[name, kind, limit] :
         {std::tuple("package", 1, gib8), std::tuple("ballot", 2, mib16), std::tuple("bundle", 3, gib8)}) {
        QTest::addRow("%s below", name) << kind << limit - 1 << "CANCELLED";
        QTest::addRow("%s at", name) << kind << limit << "CANCELLED";
        QTest::addRow("%s above", name) << kind << limit + 1 << "TOO_BIG file";
    }
}

void TestHugeFiles::file()
{
    QFETCH(int, kind);
    QFETCH(quint64, size);
    QFETCH(QString, expected);
    MadeUpSource source(preambleOf(static_cast<FileKind>(kind), 0), size);
    ReadOptions options;
    options.progress = [](std::uint64_t, std::uint64_t) {
        return false;
    }; // stops at the first hashed bytes: the size was right
    QCOMPARE(QString::fromStdString(verdict(source, options)), expected);
}

void TestHugeFiles::payloads_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QString>("expected");
    const quint64 mib = quint64(1) << 20;
    // Within the limit the walk goes on to what is lacking at its end. Files of the other kinds end before
    // their payloads.
    QTest::newRow("package below") << 1 << 256 * mib - 1 << "BAD_STRUCTURE chunk_missing";
    QTest::newRow("package at") << 1 << 256 * mib << "BAD_STRUCTURE chunk_missing";
    QTest::newRow("package above") << 1 << 256 * mib + 1 << "TOO_BIG chunks";
    QTest::newRow("bundle above") << 3 << 2048 * mib + 1 << "TOO_BIG chunks";
}

void TestHugeFiles::payloads()
{
    QFETCH(int, kind);
    QFETCH(quint64, size);
    QFETCH(QString, expected);
    // What is skipped is not counted: 16 bytes of it stand before.
    Bytes head = preambleOf(static_cast<FileKind>(kind), 2) + chunkHeader("note", 16) + Bytes(16, 'n') +
                 chunkHeader("RECS", size);
    const std::uint64_t whole = head.size() + size + trailerSize;
    MadeUpSource source(std::move(head), whole);
    QCOMPARE(QString::fromStdString(verdict(source)), expected);
}

void TestHugeFiles::oneBlob()
{
    const std::uint64_t size = (std::uint64_t(4) << 30) + 1;
    Bytes head = preambleOf(FileKind::Bundle, 3) + chunkHeader("RECS", 0) + chunkHeader("CMTS", 0) +
                 chunkHeader("BLOB", 32 + size);
    const std::uint64_t whole = head.size() + 32 + size + trailerSize;
    MadeUpSource source(std::move(head), whole);
    QCOMPARE(QString::fromStdString(verdict(source)), QStringLiteral("TOO_BIG blob"));
}

void TestHugeFiles::records_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ballot below") << 2 << quint64(19'999) << "OK";
    QTest::newRow("ballot at") << 2 << quint64(20'000) << "OK";
    QTest::newRow("ballot above") << 2 << quint64(20'001) << "TOO_BIG records";
    // All records were read, and none is the genesis.
    QTest::newRow("package below") << 1 << quint64(199'999) << "BAD_STRUCTURE genesis_missing";
    QTest::newRow("package at") << 1 << quint64(200'000) << "BAD_STRUCTURE genesis_missing";
    QTest::newRow("package above") << 1 << quint64(200'001) << "TOO_BIG records";
    QTest::newRow("bundle above") << 3 << quint64(1'000'001) << "TOO_BIG records";
}

void TestHugeFiles::records()
{
    QFETCH(int, kind);
    QFETCH(quint64, count);
    QFETCH(QString, expected);
    const Cast cast;
    std::vector<RecordId> ids;
    Apart apart(kind == 1   ? packageOf(cast).file()
                : kind == 2 ? ballotOf(cast).file()
                            : bundleOf(cast).file());
    std::erase_if(apart.chunks, [](const Chunk &chunk) {
        return chunk.type == "LIST" || chunk.type == "TXTS" || chunk.type == "BLOB";
    });
    apart.payload("RECS") = recordsOf(cast, cast.deviceKey, static_cast<std::size_t>(count), &ids);
    apart.payload("CMTS").clear();
    if (kind == 2) {
        auto commits = makeCommits("export", ids, {cast.deviceKey, cast.call, cast.install, "1", 0});
        std::sort(commits.begin(), commits.end(),
                  [](const Commit &a, const Commit &b) { return a.id < b.id; });
        for (const Commit &commit : commits)
            apart.payload("CMTS") +=
                framed(commit.body) + Bytes(commit.signature.begin(), commit.signature.end());
    }
    QCOMPARE(QString::fromStdString(verdict(apart.file())), expected);
}

void TestHugeFiles::blobs_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("below") << 19'999 << "OK";
    QTest::newRow("at") << 20'000 << "OK";
    QTest::newRow("above") << 20'001 << "TOO_BIG blobs";
}

void TestHugeFiles::blobs()
{
    QFETCH(int, count);
    QFETCH(QString, expected);
    const Cast cast;
    Draft draft = bundleOf(cast);
    Apart apart(draft.file());
    std::vector<Bytes> payloads;
    for (int i = 0; i < count; ++i) {
        const std::string bytes = std::to_string(i);
        payloads.push_back(Bytes(hashAs<FileHash>({bytes}).view()) + bytes);
    }
    std::sort(payloads.begin(), payloads.end());
    for (const Bytes &payload : payloads)
        apart.chunks.push_back({"BLOB", payload});
    QCOMPARE(QString::fromStdString(verdict(apart.file())), expected);
}

void TestHugeFiles::commitIds_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("below") << 19'999 << "OK";
    QTest::newRow("at") << 20'000 << "OK";
    QTest::newRow("above") << 20'001 << "TOO_BIG commit_ids";
}

void TestHugeFiles::commitIds()
{
    QFETCH(int, count);
    QFETCH(QString, expected);
    const Cast cast;
    std::vector<std::string> ids = {cast.genesis.header.id.hex()};
    for (int i = 1; i < count; ++i)
        ids.push_back(named(std::to_string(i)).hex());
    std::sort(ids.begin(), ids.end());
    std::string list;
    for (const std::string &id : ids)
        list += (list.empty() ? "\"" : ",\"") + id + "\"";
    Apart apart(bundleOf(cast).file());
    Bytes &commits = apart.payload("CMTS");
    const Bytes one = commits.substr(4, commits.size() - 68);
    const Bytes body =
        swapped(one, "\"ids\":[\"" + cast.genesis.header.id.hex() + "\"]", "\"ids\":[" + list + "]");
    const Signature signature = cast.callKey.sign({BytesView("palm1-commit\0", 13), body});
    commits = framed(body) + Bytes(signature.begin(), signature.end());
    QCOMPARE(QString::fromStdString(verdict(apart.file())), expected);
}

void TestHugeFiles::text_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("expected");
    QTest::newRow("below") << 1'048'575 << "OK";
    QTest::newRow("at") << 1'048'576 << "OK";
    QTest::newRow("above") << 1'048'577 << "TOO_BIG text";
}

void TestHugeFiles::text()
{
    QFETCH(int, size);
    QFETCH(QString, expected);
    const Cast cast;
    Apart apart(bundleOf(cast).file());
    apart.chunks.push_back(
        {"TXTS", textFrame(namedId<Salt>("salt"), Bytes(static_cast<std::size_t>(size), 't'))});
    QCOMPARE(QString::fromStdString(verdict(apart.file())), expected);
}

void TestHugeFiles::listIds_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("below") << 999'999 << "OK";
    QTest::newRow("at") << 1'000'000 << "OK";
    QTest::newRow("above") << 1'000'001 << "TOO_BIG list";
}

void TestHugeFiles::listIds()
{
    QFETCH(int, count);
    QFETCH(QString, expected);
    const Cast cast;
    Bytes ids;
    for (int i = 1; i <= count; ++i)
        ids += Bytes(28, '\0') + bigEndian(static_cast<std::uint64_t>(i), 4);
    Apart apart(bundleOf(cast).file());
    apart.chunks.push_back({"LIST", Bytes(hashAs<Digest>({ids}).view()) +
                                        bigEndian(static_cast<std::uint64_t>(count), 4) + ids});
    QCOMPARE(QString::fromStdString(verdict(apart.file())), expected);
}

PALMARES_TEST(TestHugeFiles)
#include "tst_hugefiles.moc"
