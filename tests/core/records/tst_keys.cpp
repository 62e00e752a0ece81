#include "tests/support/test.h"

#include "core/records/commit.h"
#include "core/records/keyfile.h"
#include "core/records/limits.h"

#include <numeric>

using namespace palmares;

namespace {

template <typename Id>
Id all(std::uint8_t byte)
{
    Id id;
    id.bytes.fill(byte);
    return id;
}

/// 00 01 02 … 1f
Seed countingSeed()
{
    std::array<std::uint8_t, 32> bytes;
    std::iota(bytes.begin(), bytes.end(), std::uint8_t{0});
    return Seed(bytes);
}

std::string hexOf(const Signature &signature)
{
    return toHex({reinterpret_cast<const char *>(signature.data()), signature.size()});
}

std::string codeOfOpening(BytesView payload, std::string_view password)
{
    const auto seed = openSeed(payload, password);
    return seed.ok() ? "OK" : std::string(codeName(seed.error().code));
}

constexpr std::string_view knownBody =
    R"({"act":"freeze","author":"03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8","call":"0303030303030303030303030303030303030303030303030303030303030303","ids":["0101010101010101010101010101010101010101010101010101010101010101","0202020202020202020202020202020202020202020202020202020202020202"],"install":"06060606060606060606060606060606","program":"0.1.0","time":1767225600000})";

std::string verdictOnCommit(const std::string &body)
{
    const auto commit = readCommit(body, Signature{});
    return commit.ok() ? "OK" : std::string(codeName(commit.error().code)) + " " + std::string(commit.error().arg("detail"));
}

std::string swapped(std::string_view from, std::string_view to)
{
    std::string body(knownBody);
    const auto at = body.find(from);
    return at == std::string::npos ? "?" : body.replace(at, from.size(), to);
}

} // namespace

/// Keys, commits and the key file, against values computed by other implementations.
class TestKeys : public QObject {
    Q_OBJECT
private slots:
    void invitationsAreKnownAnswers();
    void commitsAreKnownAnswers();
    void commitsHaveExactlyTheirMembers();
    void largeActsMakeSeveralCommits();
    void aSignatureIsForOneBodyAndOneKey();
    void keyFilesAreKnownAnswers();
    void keyFilesOpenWithTheirPasswordOnly();
    void passwordsAndReceipts();
};

void TestKeys::invitationsAreKnownAnswers()
{
    const auto call = all<CallId>(3);
    const auto judge = all<JudgeId>(4);
    const auto device = all<PublicKey>(5);
    const Seed invite = inviteSeed(countingSeed(), call, judge, 258);
    QCOMPARE(toHex(invite.view()), std::string("aca93236568f9966a3b2e446aea4e7c153f772697669a9cd6e45bedbe0c28f36"));
    const SigningKey key(invite);
    QCOMPARE(key.publicKey().hex(), std::string("082da40f18919f11f502eeca487f6b6da64741dac1c49b39a1df87ddfa257544"));
    const Signature vouch = vouchFor(key, call, judge, device);
    QCOMPARE(hexOf(vouch), std::string("d76d74e9174207c0486fbafffb190b29fc381284b7fa4fdd083f3024b88020de"
                                       "284f6101187d73ef5830a82672017737b36a96d8a36b43c6813edf19d5fd2104"));
    QVERIFY(isVouched(key.publicKey(), vouch, call, judge, device));
    QVERIFY(!isVouched(key.publicKey(), vouch, call, judge, all<PublicKey>(6)));
    QVERIFY(!isVouched(key.publicKey(), vouch, call, all<JudgeId>(5), device));
    QVERIFY(!isVouched(key.publicKey(), vouch, all<CallId>(4), judge, device));
    QVERIFY(!isVouched(device, vouch, call, judge, device));
}

void TestKeys::commitsAreKnownAnswers()
{
    const SigningKey key(countingSeed());
    const Signer signer{key, all<CallId>(3), all<InstallId>(6), "0.1.0", 1'767'225'600'000};
    const auto commits = makeCommits("freeze", {all<RecordId>(2), all<RecordId>(1), all<RecordId>(2)}, signer);
    QCOMPARE(commits.size(), std::size_t{1});
    QCOMPARE(commits.front().body, std::string(knownBody));
    QCOMPARE(commits.front().id.hex(), std::string("64a4eff000048ab1e3232879920b60767bf7ad112149b090213777a07789d41f"));
    QCOMPARE(hexOf(commits.front().signature), std::string("7a7da87464ba88a4a840047acfea3e3c04027e26ff1e49c4c21d36c38a8ca7a8"
                                                           "564c5113c81c3f7ab2129c07c6eb4d5d8b6959b469e87bd9323c1e876d92c808"));
    QVERIFY(isGenuine(commits.front()));
    QVERIFY(makeCommits("freeze", {}, signer).empty());
}

void TestKeys::commitsHaveExactlyTheirMembers()
{
    QCOMPARE(verdictOnCommit(std::string(knownBody)), std::string("OK"));
    QCOMPARE(verdictOnCommit(""), std::string("BAD_STRUCTURE not_canonical"));
    QCOMPARE(verdictOnCommit("[]"), std::string("BAD_STRUCTURE not_canonical"));
    QCOMPARE(verdictOnCommit("{}"), std::string("BAD_STRUCTURE members"));
    QCOMPARE(verdictOnCommit(swapped("\"act\"", "\"acts\"")), std::string("BAD_STRUCTURE members"));
    QCOMPARE(verdictOnCommit(swapped("}", ",\"x\":1}")), std::string("BAD_STRUCTURE members"));
    QCOMPARE(verdictOnCommit(swapped("freeze", "Freeze")), std::string("BAD_STRUCTURE range"));
    QCOMPARE(verdictOnCommit(swapped("\"freeze\"", "1")), std::string("BAD_STRUCTURE kind"));
    QCOMPARE(verdictOnCommit(swapped("0303", "03")), std::string("BAD_STRUCTURE range"));
    QCOMPARE(verdictOnCommit(swapped("\"0202", "\"0002")), std::string("BAD_STRUCTURE order"));
    QCOMPARE(verdictOnCommit(swapped("1767225600000", "\"now\"")), std::string("BAD_STRUCTURE kind"));
    QCOMPARE(verdictOnCommit(swapped("1767225600000", "-1")), std::string("OK"));
    QCOMPARE(verdictOnCommit(swapped("1767225600000", "null")), std::string("BAD_STRUCTURE not_canonical"));
    QCOMPARE(verdictOnCommit(std::string(2 * 1024 * 1024 + 1, ' ')), std::string("TOO_BIG commit"));
    QCOMPARE(verdictOnCommit(std::string(2 * 1024 * 1024, ' ')), std::string("BAD_STRUCTURE not_canonical"));
}

void TestKeys::largeActsMakeSeveralCommits()
{
    SeededRandom random(1);
    std::vector<RecordId> ids;
    for (std::size_t i = 0; i < maxCommitIds + 1; ++i)
        ids.push_back(random.make<RecordId>());
    const SigningKey key(countingSeed());
    const Signer signer{key, all<CallId>(3), all<InstallId>(6), "0.1.0", 0};
    const auto commits = makeCommits("import", ids, signer);
    QCOMPARE(commits.size(), std::size_t{2});
    QCOMPARE(commits[0].ids.size() + commits[1].ids.size(), ids.size());
    QVERIFY(isGenuine(commits[0]) && isGenuine(commits[1]));
    QVERIFY(commits[0].body.size() <= static_cast<std::size_t>(maxCommitBytes));
    std::string tooMany = commits[0].body;
    tooMany.replace(tooMany.find("\"],"), 3, "\",\"" + std::string(64, 'f') + "\"],");
    QCOMPARE(verdictOnCommit(commits[0].body), std::string("OK"));
    QCOMPARE(verdictOnCommit(tooMany), std::string("TOO_BIG commit_ids"));
}

void TestKeys::aSignatureIsForOneBodyAndOneKey()
{
    const SigningKey key(countingSeed());
    const Signer signer{key, all<CallId>(3), all<InstallId>(6), "0.1.0", 0};
    const Commit good = makeCommits("freeze", {all<RecordId>(1)}, signer).front();
    for (std::size_t i = 0; i < good.signature.size(); ++i) {
        Commit bad = good;
        bad.signature[i] ^= 1;
        QVERIFY(!isGenuine(bad));
    }
    Commit other = good;
    other.author = all<PublicKey>(9);
    QVERIFY(!isGenuine(other));
    Commit later = *readCommit(makeCommits("thaw", {all<RecordId>(1)}, signer).front().body, good.signature);
    QVERIFY(!isGenuine(later));
}

void TestKeys::keyFilesAreKnownAnswers()
{
    const Bytes payload = *fromHex("00000002000000010000000000002000000102030405060708090a0b0c0d0e0f"
                                   "000102030405060708090a0b0c0d0e0f1011121314151617a630d13dd561b4365c3a167ab785e5ec"
                                   "b4abb13d1ad9feaf2d42a9065f002a92344e91f80ef4e36464e850a68c75386a");
    const auto seed = openSeed(payload, "12345678901234567890");
    QVERIFY(seed.ok());
    QVERIFY(*seed == countingSeed());
}

void TestKeys::keyFilesOpenWithTheirPasswordOnly()
{
    SeededRandom random(1);
    const Bytes payload = *sealSeed(countingSeed(), "1234 5678 9012 3456 7890", random, {1, 8'192});
    QCOMPARE(payload.size(), std::size_t{104});
    QCOMPARE(codeOfOpening(payload, "12345678901234567890"), std::string("OK"));
    QCOMPARE(codeOfOpening(payload, "1234-5678-9012-3456-7890"), std::string("OK"));
    QCOMPARE(codeOfOpening(payload, "12345678901234567891"), std::string("WRONG_PASSWORD"));
    QCOMPARE(codeOfOpening(payload, ""), std::string("WRONG_PASSWORD"));
    QCOMPARE(codeOfOpening(payload.substr(1), "12345678901234567890"), std::string("BAD_STRUCTURE"));
    for (std::size_t at = 16; at < payload.size(); ++at) {
        Bytes bad = payload;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        QCOMPARE(codeOfOpening(bad, "12345678901234567890"), std::string("WRONG_PASSWORD"));
    }
    const Bytes words = *sealSeed(countingSeed(), "correct horse", random, {1, 8'192});
    QCOMPARE(codeOfOpening(words, "correct horse"), std::string("OK"));
    QCOMPARE(codeOfOpening(words, "correcthorse"), std::string("WRONG_PASSWORD"));
}

void TestKeys::passwordsAndReceipts()
{
    SeededRandom random(1);
    for (int i = 0; i < 100; ++i) {
        const std::string password = generatedPassword(random);
        QCOMPARE(password.size(), std::size_t{20});
        QCOMPARE(password.find_first_not_of("0123456789"), std::string::npos);
    }
    QCOMPARE(normalPassword(" 1234-5678 90123456789-0"), std::string("12345678901234567890"));
    QCOMPARE(normalPassword("1234 5678"), std::string("1234 5678"));
    RecordId id;
    std::fill(id.bytes.begin(), id.bytes.begin() + 8, std::uint8_t{0xFF});
    QCOMPARE(receiptOf(id), std::string("6744073709551615"));
    id = {};
    id.bytes[7] = 1;
    QCOMPARE(receiptOf(id), std::string("0000000000000001"));
}

PALMARES_TEST(TestKeys)
#include "tst_keys.moc"
