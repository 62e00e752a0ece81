#include "tests/support/test.h"

#include "tests/core/records/samplefile.h"

#include <rapidcheck.h>

using namespace palmares;
using namespace palmares::tests;

namespace {

Bytes fileOf(FileKind kind, std::uint64_t seed = 1)
{
    SampleCall sample(seed);
    switch (kind) {
    case FileKind::Package:
        return samplePackage(sample).bytes();
    case FileKind::Ballot:
        return sampleBallot(sample).bytes();
    case FileKind::Bundle:
        return sampleBundle(sample).bytes();
    case FileKind::Key:
        return sampleKeyFile(sample).bytes();
    }
    return {};
}

constexpr std::array allKinds = {FileKind::Package, FileKind::Ballot, FileKind::Bundle, FileKind::Key};

/// Where a chunk's header starts; 0 if there is none.
std::size_t chunkAt(const Bytes &bytes, std::string_view type)
{
    for (std::size_t at = preambleSize; at + chunkHeaderSize <= bytes.size() - trailerSize;) {
        const auto size = static_cast<std::size_t>(fromBigEndian(BytesView(bytes).substr(at + 8, 8)));
        if (BytesView(bytes).substr(at, 4) == type)
            return at;
        at += chunkHeaderSize + size;
    }
    return 0;
}

Bytes chunkOf(std::string_view type, BytesView payload)
{
    return Bytes(type) + bigEndian(0, 4) + bigEndian(payload.size(), 8) + Bytes(payload);
}

/// The file with a chunk put in at `at` and everything around it made right.
Bytes withChunk(Bytes bytes, std::size_t at, std::string_view type, BytesView payload)
{
    bytes.insert(at, chunkOf(type, payload));
    bytes.replace(24, 4, bigEndian(fromBigEndian(BytesView(bytes).substr(24, 4)) + 1, 4));
    return resealed(bytes);
}

Bytes withoutChunk(Bytes bytes, std::string_view type)
{
    const std::size_t at = chunkAt(bytes, type);
    const auto size = static_cast<std::size_t>(fromBigEndian(BytesView(bytes).substr(at + 8, 8)));
    bytes.erase(at, chunkHeaderSize + size);
    bytes.replace(24, 4, bigEndian(fromBigEndian(BytesView(bytes).substr(24, 4)) - 1, 4));
    return resealed(bytes);
}

/// The file with the payload of a chunk changed and everything around it made right.
Bytes withPayload(Bytes bytes, std::string_view type, const std::function<void(Bytes &)> &change)
{
    const std::size_t at = chunkAt(bytes, type);
    assert(at != 0);
    const auto size = static_cast<std::size_t>(fromBigEndian(BytesView(bytes).substr(at + 8, 8)));
    Bytes payload = bytes.substr(at + chunkHeaderSize, size);
    change(payload);
    bytes.replace(at, chunkHeaderSize + size, chunkOf(type, payload));
    return resealed(bytes);
}

Bytes replaced(Bytes bytes, std::size_t at, const Bytes &piece)
{
    return bytes.replace(at, piece.size(), piece);
}

} // namespace

/// Files come back as they were written, and every fault has its own word.
class TestContainer : public QObject {
    Q_OBJECT
private slots:
    void everyKindComesBack();
    void arrival_data();
    void arrival();
    void mangledByTextChannels();
    void cutAnywhereIsCutOff();
    void whatWasAskedFor();
    void chunks_data();
    void chunks();
    void payloads_data();
    void payloads();
    void limits();
    void everyFlippedByteIsRefused();
    void resealedFlipsNeverChangeWhatIsSaid();
    void cancelStops();
    void blobsAreCopiedAndChecked();
};

void TestContainer::everyKindComesBack()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SampleCall sample(seed);
        for (SampleFile file : {samplePackage(sample), sampleBallot(sample), sampleBundle(sample), sampleKeyFile(sample)}) {
            MemorySource source(file.bytes());
            const auto read = readExchange(source);
            QVERIFY2(read.ok(), verdict(file.bytes()).c_str());
            QVERIFY(read->kind == file.content.kind && read->call == sample.call && read->hint == file.content.hint);
            QCOMPARE(read->records.size(), file.content.records.size());
            QCOMPARE(read->commits.size(), file.content.commits.size());
            QCOMPARE(read->texts.size(), file.content.texts.size());
            QCOMPARE(read->blobs.size(), file.content.blobs.size());
            QVERIFY(read->inviteSeed == file.content.inviteSeed && read->sealedKey == file.content.sealedKey);
            QCOMPARE(read->droppedTexts + read->droppedLists + read->droppedBlobs, std::size_t{0});
            QCOMPARE(exchangeSize(file.content), file.bytes().size());
            for (const Record *record : file.content.records) {
                QVERIFY(std::any_of(read->records.begin(), read->records.end(),
                                    [record](const Record &other) { return other.body == record->body; }));
            }
        }
    }
}

void TestContainer::arrival_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Bytes &bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << expected;
    };
    const Bytes good = fileOf(FileKind::Ballot);
    row("good", good, "OK");
    row("empty", "", "CUT_OFF");
    row("first byte only", good.substr(0, 1), "CUT_OFF");
    row("95 bytes", good.substr(0, 95), "CUT_OFF");
    row("96 bytes", good.substr(0, 96), "CUT_OFF");
    row("last byte lost", good.substr(0, good.size() - 1), "CUT_OFF");
    row("one byte more", good + "x", "EXTRA_BYTES");
    row("another file behind", good + good, "EXTRA_BYTES");
    row("a picture", "\x89PNG\r\n\x1a\n" + good, "NOT_OURS");
    row("a zip", "PK\x03\x04" + good, "NOT_OURS");
    row("text", "hello", "NOT_OURS");
    row("newer", replaced(good, 8, bigEndian(2, 2)), "NEWER_PROGRAM");
    row("newer and damaged", replaced(good, 8, bigEndian(300, 2)).substr(0, 200), "NEWER_PROGRAM");
    row("zeros at the end", replaced(good, good.size() - 100, Bytes(100, '\0')), "DAMAGED");
    row("a bit in the kind", replaced(good, 13, "\x03"), "DAMAGED");
    row("newer minor", resealed(replaced(good, 10, bigEndian(7, 2))), "OK");
    row("major 0", resealed(replaced(good, 8, bigEndian(0, 2))), "BAD_STRUCTURE preamble");
    row("kind 0", resealed(replaced(good, 12, bigEndian(0, 2))), "BAD_STRUCTURE kind");
    row("kind 5", resealed(replaced(good, 12, bigEndian(5, 2))), "BAD_STRUCTURE kind");
    row("sealed", resealed(replaced(good, 14, bigEndian(1, 2))), "SEALED_NO_KEY");
    row("sealed and another flag", resealed(replaced(good, 14, bigEndian(3, 2))), "SEALED_NO_KEY");
    row("another flag", resealed(replaced(good, 14, bigEndian(2, 2))), "BAD_STRUCTURE preamble");
    row("zero field", resealed(replaced(good, 28, bigEndian(1, 4))), "BAD_STRUCTURE preamble");
}

void TestContainer::arrival()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(verdict(bytes.toStdString())), expected);
}

void TestContainer::mangledByTextChannels()
{
    const Bytes good = fileOf(FileKind::Package);
    const auto changed = [&good](const std::function<Bytes(unsigned char)> &change) {
        Bytes out;
        for (const char c : good)
            out += change(static_cast<unsigned char>(c));
        return out;
    };
    const auto one = [](unsigned char c) { return Bytes(1, static_cast<char>(c)); };
    QCOMPARE(verdict(changed([&](unsigned char c) { return c == '\r' ? Bytes() : one(c); })), std::string("TEXT_MANGLED"));
    QCOMPARE(verdict(changed([&](unsigned char c) { return c == '\n' ? Bytes("\r\n") : one(c); })), std::string("TEXT_MANGLED"));
    QCOMPARE(verdict(changed([&](unsigned char c) { return one(c & 0x7F); })), std::string("TEXT_MANGLED"));
    QCOMPARE(verdict(changed([&](unsigned char c) { return c < 0x80 ? one(c) : Bytes("?"); })), std::string("TEXT_MANGLED"));
    QCOMPARE(verdict(changed([&](unsigned char c) { return c < 0x80 ? one(c) : Bytes("\xEF\xBF\xBD"); })), std::string("TEXT_MANGLED"));
    const Bytes latin1 = changed([&](unsigned char c) {
        return c < 0x80 ? one(c) : one(static_cast<unsigned char>(0xC0 | c >> 6)) + one(static_cast<unsigned char>(0x80 | (c & 0x3F)));
    });
    QCOMPARE(verdict(latin1), std::string("TEXT_MANGLED"));
    QCOMPARE(verdict("\xEF\xBB\xBF" + latin1), std::string("TEXT_MANGLED"));
    QCOMPARE(verdict("xPLM\r\n"), std::string("NOT_OURS"));
}

void TestContainer::cutAnywhereIsCutOff()
{
    for (const FileKind kind : allKinds) {
        const Bytes good = fileOf(kind);
        for (std::size_t size = 0; size < good.size(); ++size)
            QCOMPARE(verdict(good.substr(0, size)), std::string("CUT_OFF"));
    }
}

void TestContainer::whatWasAskedFor()
{
    SampleCall sample(1);
    const Bytes good = sampleBallot(sample).bytes();
    ReadOptions kind;
    kind.kind = FileKind::Bundle;
    ReadOptions call;
    call.call = sample.samples.id<CallId>();
    ReadOptions right;
    right.kind = FileKind::Ballot;
    right.call = sample.call;
    QCOMPARE(verdict(good, right), std::string("OK"));
    QCOMPARE(verdict(good, kind), std::string("WRONG_KIND"));
    QCOMPARE(verdict(good, call), std::string("WRONG_CALL"));
    kind.call = call.call;
    QCOMPARE(verdict(good, kind), std::string("WRONG_KIND"));
    QCOMPARE(verdict(replaced(good, 70, "x"), kind), std::string("DAMAGED"));
}

void TestContainer::chunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Bytes &bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << expected;
    };
    const Bytes package = fileOf(FileKind::Package);
    const Bytes ballot = fileOf(FileKind::Ballot);
    const Bytes bundle = fileOf(FileKind::Bundle);
    const Bytes key = fileOf(FileKind::Key);
    row("one more promised", resealed(replaced(ballot, 24, bigEndian(6, 4))), "BAD_STRUCTURE chunks");
    row("one fewer promised", resealed(replaced(ballot, 24, bigEndian(4, 4))), "BAD_STRUCTURE chunks");
    const std::size_t records = chunkAt(ballot, "RECS");
    row("zero field", resealed(replaced(ballot, records + 4, bigEndian(1, 4))), "BAD_STRUCTURE chunks");
    row("length past the end", resealed(replaced(ballot, records + 8, bigEndian(1ULL << 40, 8))), "BAD_STRUCTURE chunks");
    row("length all ones", resealed(replaced(ballot, records + 8, Bytes(8, '\xFF'))), "BAD_STRUCTURE chunks");
    row("no letter", withChunk(ballot, preambleSize, "RE1S", ""), "BAD_STRUCTURE chunk_type");
    row("unknown, must understand", withChunk(ballot, preambleSize, "XTRA", ""), "BAD_STRUCTURE chunk_unknown");
    row("sealed chunk", withChunk(ballot, preambleSize, "SEAL", ""), "BAD_STRUCTURE chunk_unknown");
    row("unknown, may skip, first", withChunk(ballot, preambleSize, "note", "anything"), "OK");
    row("unknown, may skip, last", withChunk(ballot, ballot.size() - trailerSize, "note", ""), "OK");
    row("hint twice", withChunk(ballot, preambleSize, "HINT", ""), "BAD_STRUCTURE chunk_order");
    row("hint last", withChunk(withoutChunk(ballot, "HINT"), ballot.size() - 35 - 32, "HINT", ""), "BAD_STRUCTURE chunk_order");
    row("no hint", withoutChunk(ballot, "HINT"), "OK");
    row("no records", withoutChunk(ballot, "RECS"), "BAD_STRUCTURE chunk_missing");
    row("no commits", withoutChunk(ballot, "CMTS"), "BAD_STRUCTURE chunk_missing");
    row("no invitation", withoutChunk(package, "INVT"), "BAD_STRUCTURE chunk_missing");
    row("invitation in a ballot", withChunk(ballot, chunkAt(ballot, "TXTS"), "INVT", Bytes(32, 'x')), "BAD_STRUCTURE chunk_not_here");
    row("invitation in a bundle", withChunk(bundle, chunkAt(bundle, "TXTS"), "INVT", Bytes(32, 'x')), "BAD_STRUCTURE chunk_not_here");
    row("blob in a ballot", withChunk(ballot, ballot.size() - 32, "BLOB", Bytes(32, 'x')), "BAD_STRUCTURE chunk_not_here");
    row("key in a bundle", withChunk(bundle, bundle.size() - 32, "PKEY", Bytes(104, 'x')), "BAD_STRUCTURE chunk_not_here");
    row("records in a key file", withChunk(key, chunkAt(key, "PKEY"), "RECS", ""), "BAD_STRUCTURE chunk_not_here");
    row("no key", withoutChunk(key, "PKEY"), "BAD_STRUCTURE chunk_missing");
    row("key short", withPayload(key, "PKEY", [](Bytes &p) { p.pop_back(); }), "BAD_STRUCTURE key");
    row("another algorithm", withPayload(key, "PKEY", [](Bytes &p) { p[3] = 1; }), "BAD_STRUCTURE key");
    row("no passes", withPayload(key, "PKEY", [](Bytes &p) { p.replace(4, 4, bigEndian(0, 4)); }), "BAD_STRUCTURE key_cost");
    row("ten passes", withPayload(key, "PKEY", [](Bytes &p) { p.replace(4, 4, bigEndian(10, 4)); }), "OK");
    row("eleven passes", withPayload(key, "PKEY", [](Bytes &p) { p.replace(4, 4, bigEndian(11, 4)); }), "TOO_BIG key_ops");
    row("least memory", withPayload(key, "PKEY", [](Bytes &p) { p.replace(8, 8, bigEndian(8191, 8)); }), "BAD_STRUCTURE key_cost");
    row("1 GiB", withPayload(key, "PKEY", [](Bytes &p) { p.replace(8, 8, bigEndian(1ULL << 30, 8)); }), "OK");
    row("over 1 GiB", withPayload(key, "PKEY", [](Bytes &p) { p.replace(8, 8, bigEndian((1ULL << 30) + 1, 8)); }), "TOO_BIG key_memory");
}

void TestContainer::chunks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(verdict(bytes.toStdString())), expected);
}

void TestContainer::payloads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Bytes &bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << expected;
    };
    const Bytes bundle = fileOf(FileKind::Bundle);
    row("half a length", withPayload(bundle, "RECS", [](Bytes &p) { p += "ab"; }), "BAD_STRUCTURE frame");
    row("body past the end", withPayload(bundle, "RECS", [](Bytes &p) { p += bigEndian(5, 4) + "{}"; }), "BAD_STRUCTURE frame");
    row("body too big", withPayload(bundle, "RECS", [](Bytes &p) { p += bigEndian(65'537, 4); }), "TOO_BIG body");
    row("body at its limit", withPayload(bundle, "RECS", [](Bytes &p) { p += bigEndian(65'536, 4); }), "BAD_STRUCTURE frame");
    row("empty body", withPayload(bundle, "RECS", [](Bytes &p) { p += bigEndian(0, 4); }), "BAD_STRUCTURE not_canonical");
    row("record twice", withPayload(bundle, "RECS", [](Bytes &p) { p += p; }), "BAD_STRUCTURE order");
    row("commit twice", withPayload(bundle, "CMTS", [](Bytes &p) { p += p; }), "BAD_STRUCTURE order");
    row("signature changed", withPayload(bundle, "CMTS", [](Bytes &p) { p.back() = static_cast<char>(p.back() ^ 1); }), "ALTERED signature");
    row("commit too big", withPayload(bundle, "CMTS", [](Bytes &p) { p += bigEndian(2'097'153, 4); }), "TOO_BIG commit");
    row("no commits", withPayload(bundle, "CMTS", [](Bytes &p) { p.clear(); }), "ALTERED no_commit");
    row("list twice", withPayload(bundle, "LIST", [](Bytes &p) { p += p; }), "BAD_STRUCTURE order");
    row("list changed", withPayload(bundle, "LIST", [](Bytes &p) { p.back() = static_cast<char>(p.back() ^ 1); }), "BAD_STRUCTURE list");
    row("list renamed", withPayload(bundle, "LIST", [](Bytes &p) { p[31] = static_cast<char>(p[31] ^ 1); }), "BAD_STRUCTURE list");
    row("list of nothing", withPayload(bundle, "LIST", [](Bytes &p) { p += Bytes(emptyListHash().view()) + bigEndian(0, 4); }),
        "BAD_STRUCTURE list");
    row("list too long", withPayload(bundle, "LIST", [](Bytes &p) { p += Bytes(32, '\xFF') + bigEndian(1'000'001, 4); }), "TOO_BIG list");
    row("lists away", withoutChunk(bundle, "LIST"), "BAD_STRUCTURE list_missing");
    row("text changed", withPayload(bundle, "TXTS", [](Bytes &p) { p.back() = static_cast<char>(p.back() ^ 1); }), "BAD_STRUCTURE text_ref");
    row("text twice", withPayload(bundle, "TXTS", [](Bytes &p) { p += p; }), "BAD_STRUCTURE order");
    row("text too long", withPayload(bundle, "TXTS", [](Bytes &p) { p += Bytes(48, '\xFF') + bigEndian(1'048'577, 4); }), "TOO_BIG text");
    row("text past the end", withPayload(bundle, "TXTS", [](Bytes &p) { p += Bytes(48, '\xFF') + bigEndian(1'048'576, 4); }),
        "BAD_STRUCTURE frame");
    row("no texts", withoutChunk(bundle, "TXTS"), "OK");
    row("blob changed", withPayload(bundle, "BLOB", [](Bytes &p) { p.back() = static_cast<char>(p.back() ^ 1); }), "BAD_STRUCTURE blob_hash");
    row("blob short", withPayload(bundle, "BLOB", [](Bytes &p) { p.resize(31); }), "BAD_STRUCTURE frame");
    row("blob twice", withChunk(bundle, bundle.size() - 32, "BLOB", BytesView(bundle).substr(chunkAt(bundle, "BLOB") + 16, 52)),
        "BAD_STRUCTURE order");
    row("hint at its limit", withPayload(bundle, "HINT", [](Bytes &p) { p = Bytes(65'536, '\xFF'); }), "OK");
    row("hint too big", withPayload(bundle, "HINT", [](Bytes &p) { p = Bytes(65'537, 'x'); }), "TOO_BIG hint");
    const Bytes package = fileOf(FileKind::Package);
    row("seed changed", withPayload(package, "INVT", [](Bytes &p) { p[0] = static_cast<char>(p[0] ^ 1); }), "BAD_STRUCTURE invite_key");
    row("seed short", withPayload(package, "INVT", [](Bytes &p) { p.pop_back(); }), "BAD_STRUCTURE frame");
    row("another call in front", resealed(replaced(bundle, 32, Bytes(32, 'x'))), "BAD_STRUCTURE other_call");
}

void TestContainer::payloads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(verdict(bytes.toStdString())), expected);
}

namespace {

/// A file of a claimed size of which only the beginning exists: what a hostile length would be.
class HollowSource final : public ByteSource {
public:
    HollowSource(Bytes start, std::uint64_t size) : m_start(std::move(start)), m_size(size) {}
    std::uint64_t size() const override { return m_size; }
    bool read(std::uint64_t offset, char *out, std::size_t count) override
    {
        std::fill(out, out + count, '\0');
        for (std::size_t i = 0; i < count && offset + i < m_start.size(); ++i)
            out[i] = m_start[static_cast<std::size_t>(offset) + i];
        return true;
    }

private:
    Bytes m_start;
    std::uint64_t m_size;
};

} // namespace

void TestContainer::limits()
{
    for (const FileKind kind : allKinds) {
        const std::uint64_t limit = limitsOf(kind).file;
        const Bytes start = replaced(fileOf(kind), 16, bigEndian(limit + 1, 8));
        HollowSource over(start, limit + 1);
        const auto refused = readExchange(over);
        QVERIFY(!refused.ok() && refused.error().code == Code::TOO_BIG);
        QCOMPARE(std::string(refused.error().arg("detail")), std::string("file"));
    }
    HollowSource at(replaced(fileOf(FileKind::Ballot), 16, bigEndian(limitsOf(FileKind::Ballot).file, 8)), limitsOf(FileKind::Ballot).file);
    QVERIFY(readExchange(at).error().code == Code::DAMAGED);

    SampleCall sample(1);
    SampleFile ballot(sample, FileKind::Ballot);
    const Bytes most(maxTextBytes, 'x');
    SheetContent sheet = sample.samples.sheet();
    const TextBytes text = sample.text(most);
    sheet.committee = text.ref;
    ballot.add(sample.byDevice(sheet));
    ballot.addText(text);
    ballot.commitAll();
    QCOMPARE(verdict(ballot.bytes()), std::string("OK"));
    ballot.addText(sample.text(most + "x"));
    const auto refused = writeExchange(ballot.content, [](BytesView) { return Done(); });
    QVERIFY(!refused.ok() && refused.error().code == Code::TOO_BIG);
}

void TestContainer::everyFlippedByteIsRefused()
{
    for (const FileKind kind : allKinds) {
        const Bytes good = fileOf(kind);
        for (std::size_t at = 0; at < good.size(); ++at) {
            Bytes bad = good;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
            QVERIFY(verdict(bad) != "OK");
        }
    }
}

/// Whoever can recompute the trailer still cannot change a record, a commit, a list, a text or a file.
void TestContainer::resealedFlipsNeverChangeWhatIsSaid()
{
    int accepted = 0;
    for (const FileKind kind : allKinds) {
        const Bytes good = fileOf(kind);
        MemorySource goodSource(good);
        const ExchangeFile before = std::move(readExchange(goodSource)).value();
        QVERIFY(rc::check("a forged byte", [&] {
            for (int i = 0; i < 100; ++i) {
                Bytes forged = good;
                const auto at = *rc::gen::inRange<std::size_t>(8, forged.size() - trailerSize);
                forged[at] = *rc::gen::arbitrary<char>();
                forged = resealed(forged);
                MemorySource source(forged);
                const auto read = readExchange(source);
                if (!read.ok())
                    continue;
                ++accepted;
                RC_ASSERT(read->call == before.call || kind == FileKind::Key);
                RC_ASSERT(read->records.size() == before.records.size());
                for (std::size_t r = 0; r < before.records.size(); ++r)
                    RC_ASSERT(read->records[r].body == before.records[r].body);
                RC_ASSERT(read->commits.size() == before.commits.size());
                RC_ASSERT(read->lists == before.lists);
                RC_ASSERT(read->inviteSeed == before.inviteSeed);
                for (const TextBytes &text : read->texts)
                    RC_ASSERT(refOf(text.salt, text.bytes) == text.ref);
            }
        }));
    }
    QVERIFY(accepted > 0); // the hint and the minor version say nothing
}

void TestContainer::cancelStops()
{
    ReadOptions options;
    options.progress = [](std::uint64_t, std::uint64_t) { return false; };
    QCOMPARE(verdict(fileOf(FileKind::Bundle), options), std::string("CANCELLED"));
    SampleCall sample(1);
    const auto written = writeExchange(sampleBundle(sample).content, [](BytesView) { return Done(); },
                                       [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!written.ok() && written.error().code == Code::CANCELLED);
}

void TestContainer::blobsAreCopiedAndChecked()
{
    MemorySource source(fileOf(FileKind::Bundle));
    const auto file = readExchange(source);
    QVERIFY(file.ok() && file->blobs.size() == 1);
    Bytes out;
    const ByteSink sink = [&out](BytesView piece) -> Done {
        out += piece;
        return {};
    };
    QVERIFY(copyBlob(source, file->blobs.front(), sink).ok());
    QCOMPARE(out, std::string("not really a picture"));
    BlobPlace wrong = file->blobs.front();
    wrong.size -= 1;
    QVERIFY(copyBlob(source, wrong, sink).error().code == Code::DAMAGED);
    SampleCall sample(1);
    SampleFile lying = sampleBundle(sample);
    lying.content.blobs.front().copy = [](const ByteSink &to) { return to("not really a pictura"); };
    const auto written = writeExchange(lying.content, [](BytesView) { return Done(); });
    QVERIFY(!written.ok() && written.error().code == Code::DAMAGED);
}

PALMARES_TEST(TestContainer)
#include "tst_container.moc"
