#include "tests/support/test.h"

#include "core/base/codes.h"
#include "core/records/container.h"
#include "core/records/keyfile.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace palmares;

namespace {

/// What stands in a vector: its header and the bytes of the exchange file.
struct Vector {
    std::string name;
    std::map<std::string, std::string> header;
    Bytes file;

    std::optional<std::string> asked(const std::string &key) const
    {
        const auto found = header.find(key);
        return found == header.end() ? std::nullopt : std::optional(found->second);
    }
};

/// What the program's reader says to it, by the keys of headers.
struct Answer {
    std::map<std::string, std::string> says;
    std::set<std::string> types; ///< of the records in an accepted file
};

const std::filesystem::path &folder()
{
    static const std::filesystem::path path =
        std::filesystem::path(PALMARES_SOURCE_DIR) / "tests" / "vectors";
    return path;
}

Vector vectorFrom(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream all;
    all << in.rdbuf();
    const std::string bytes = all.str();
    Vector vector;
    vector.name = std::filesystem::relative(path, folder()).replace_extension().generic_string();
    std::size_t at = 0;
    while (at < bytes.size() && bytes[at] != '\n') {
        const std::size_t end = bytes.find('\n', at);
        const std::size_t colon = bytes.find(": ", at);
        if (end == std::string::npos || colon >= end ||
            !vector.header.emplace(bytes.substr(at, colon - at), bytes.substr(colon + 2, end - colon - 2))
                 .second)
            return {vector.name, {}, {}};
        at = end + 1;
    }
    vector.file = bytes.substr(std::min(at + 1, bytes.size()));
    return vector;
}

const std::vector<Vector> &allVectors()
{
    static const std::vector<Vector> vectors = [] {
        std::vector<std::filesystem::path> paths;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder())) {
            if (entry.path().extension() == ".vector")
                paths.push_back(entry.path());
        }
        std::sort(paths.begin(), paths.end());
        std::vector<Vector> found;
        for (const auto &path : paths)
            found.push_back(vectorFrom(path));
        return found;
    }();
    return vectors;
}

std::optional<FileKind> kindCalled(const std::string &name)
{
    for (const FileKind kind : {FileKind::Package, FileKind::Ballot, FileKind::Bundle, FileKind::Key}) {
        if (fileKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

void describe(const ExchangeFile &file, Answer &answer)
{
    answer.says["texts"] = std::to_string(file.texts.size());
    answer.says["lists"] = std::to_string(file.lists.size());
    answer.says["blobs"] = std::to_string(file.blobs.size());
    answer.says["commits"] = std::to_string(file.commits.size());
    answer.says["unknown"] = std::to_string(file.unknownRecords);
    answer.says["file_hash"] = file.hash.hex();
    std::vector<RecordId> ids;
    for (const Record &record : file.records) {
        ids.push_back(record.header.id);
        answer.types.insert(std::string(recordTypeName(record.header.type)));
    }
    answer.says["set_digest"] = setDigest(ids).hex();
}

void sayError(const Error &error, Answer &answer)
{
    answer.says["expect"] = codeName(error.code);
    answer.says["detail"] = error.arg("detail");
}

Answer answerTo(const Vector &vector)
{
    ReadOptions options;
    if (const auto kind = vector.asked("kind"))
        options.kind = kindCalled(*kind);
    if (const auto call = vector.asked("call"))
        options.call = CallId::fromHex(*call);
    Answer answer;
    MemorySource source(vector.file);
    const auto file = readExchange(source, options);
    if (!file.ok()) {
        sayError(file.error(), answer);
        return answer;
    }
    answer.says["expect"] = "OK";
    describe(*file, answer);
    if (const auto password = vector.asked("password"); password && file->kind == FileKind::Key) {
        const auto seed = openSeed(file->sealedKey, *password);
        if (seed.ok())
            answer.says["call_key"] = SigningKey(*seed).publicKey().hex();
        else
            sayError(seed.error(), answer);
    }
    return answer;
}

} // namespace

class VectorsTest : public QObject {
    Q_OBJECT

private slots:
    void answer_data();
    void answer();
    void there_are_enough_of_every_code();
    void there_are_enough_of_every_record_type();
};

void VectorsTest::answer_data()
{
    QTest::addColumn<int>("number");
    const auto &vectors = allVectors();
    for (int i = 0; i < static_cast<int>(vectors.size()); ++i)
        QTest::newRow(vectors[static_cast<std::size_t>(i)].name.c_str()) << i;
}

void VectorsTest::answer()
{
    QFETCH(int, number);
    const Vector &vector = allVectors()[static_cast<std::size_t>(number)];
    QVERIFY2(vector.header.contains("expect") && vector.header.contains("comment"), "not a vector");
    QVERIFY(!vector.asked("kind") || kindCalled(*vector.asked("kind")));
    QVERIFY(!vector.asked("call") || CallId::fromHex(*vector.asked("call")));
    const Answer answer = answerTo(vector);
    for (const auto &[key, wanted] : vector.header) {
        if (key == "kind" || key == "call" || key == "password" || key == "comment" || key == "about")
            continue;
        const auto said = answer.says.find(key);
        const std::string found = said == answer.says.end() ? "not said" : said->second;
        QVERIFY2(found == wanted, (key + " is " + found + ", expected " + wanted).c_str());
    }
    const auto type = vector.asked("about");
    QVERIFY(!type || answer.says.at("expect") != "OK" || answer.types.contains(*type));
}

void VectorsTest::there_are_enough_of_every_code()
{
    // All that can be told from bytes. CANNOT_READ cannot: a vector is there to be read.
    std::map<std::string, int> count;
    for (const Vector &vector : allVectors())
        ++count[vector.header.at("expect")];
    for (const char *code : {"OK", "CUT_OFF", "EXTRA_BYTES", "DAMAGED", "NOT_OURS", "TEXT_MANGLED",
                             "NEWER_PROGRAM", "WRONG_KIND", "WRONG_CALL", "SEALED_NO_KEY", "TOO_BIG",
                             "BAD_STRUCTURE", "ALTERED", "WRONG_PASSWORD"}) {
        QVERIFY2(count[code] >= 3, code);
        count.erase(code);
    }
    QVERIFY2(count.empty(), count.empty() ? "" : count.begin()->first.c_str());
    QVERIFY(allVectors().size() >= 150);
}

void VectorsTest::there_are_enough_of_every_record_type()
{
    std::map<std::string, int> accepted;
    std::map<std::string, int> refused;
    for (const Vector &vector : allVectors()) {
        if (const auto type = vector.asked("about"))
            ++(vector.header.at("expect") == "OK" ? accepted : refused)[*type];
    }
    for (int i = 0; i < static_cast<int>(RecordType::Unknown); ++i) {
        const std::string type(recordTypeName(static_cast<RecordType>(i)));
        QVERIFY2(accepted[type] >= 2 && refused[type] >= 2, type.c_str());
    }
}

PALMARES_TEST(VectorsTest)
#include "tst_vectors.moc"
