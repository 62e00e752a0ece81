#include "tests/support/test.h"

#include "core/base/hash.h"
#include "tests/core/records/samplefile.h"
#include "tests/fuzz/mutate.h"
#include "tests/fuzz/targets.h"
#include "tests/support/longrun.h"
#include "tests/support/xlsxmaker.h"

#include <QDir>
#include <QElapsedTimer>

#include <ctime>
#include <functional>
#include <limits>
#include <map>

using namespace palmares;
using namespace palmares::tests;

namespace {

Bytes contentOfFile(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return Bytes(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

const QString tests = QStringLiteral(PALMARES_SOURCE_DIR "/tests/");

/// The committed files of a target, and those that other tests keep of the same kind.
std::vector<Bytes> corpusOf(const std::string &target)
{
    std::vector<Bytes> corpus;
    const auto add = [&](const QString &folder, const QStringList &names) {
        const QDir place(folder);
        for (const QString &name : place.entryList(names, QDir::Files, QDir::Name))
            corpus.push_back(contentOfFile(place.filePath(name)));
    };
    add(tests + QStringLiteral("fuzz/corpus/") + QString::fromStdString(target), {QStringLiteral("*")});
    if (target == "csv") {
        const QDir tables(tests + QStringLiteral("core/intake/tables"));
        for (const QString &name : tables.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
            corpus.push_back('\x1f' + contentOfFile(tables.filePath(name))); // nothing told: to be found out
    } else if (target == "rules") {
        add(QStringLiteral(PALMARES_SOURCE_DIR "/resources/templates"), {QStringLiteral("*.json")});
        add(QStringLiteral(PALMARES_SOURCE_DIR "/resources/sample"), {QStringLiteral("rules.json")});
    } else if (target == "container") {
        for (const char *folder : {"vectors/container", "vectors/codes", "vectors/records"}) {
            const QDir place(tests + QString::fromLatin1(folder));
            for (const QString &name :
                 place.entryList({QStringLiteral("*.vector")}, QDir::Files, QDir::Name)) {
                const Bytes vector = contentOfFile(place.filePath(name));
                const std::size_t head = vector.find("\n\n");
                if (head != Bytes::npos && vector.size() < 20'000)
                    corpus.push_back(vector.substr(head + 2));
            }
        }
    }
    return corpus;
}

/// Runs a target; what is wrong is told with the bytes, so that it can be looked at and join the corpus.
std::string tried(const FuzzTarget &target, const Bytes &bytes)
{
    try {
        target.run(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
        return {};
    } catch (const FuzzFailure &failure) {
        const QString path =
            QDir::temp().filePath(QString::fromStdString("fuzz-" + std::string(target.name)));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return std::string(failure.what()) + " (see " + path.toStdString() + ')';
    }
}

/// The trailer of an exchange file as it would be, had it been made so.
Bytes withTrailer(Bytes bytes)
{
    if (bytes.size() < 96)
        return bytes;
    bytes.resize(bytes.size() - 32);
    for (int i = 0; i < 8; ++i) // its length, too
        bytes[static_cast<std::size_t>(16 + i)] =
            static_cast<char>((bytes.size() + 32) >> (56 - 8 * i) & 0xff);
    const auto hash = hashAs<FileHash>({bytes});
    return bytes + Bytes(hash.view());
}

std::set<RecordId> recordsIn(const Bytes &bytes)
{
    MemorySource source(bytes);
    const auto file = readExchange(source);
    std::set<RecordId> ids;
    if (file.ok()) {
        for (const Record &record : file->records)
            ids.insert(record.header.id);
    }
    return ids;
}

/// A file whose maker has the keys and writes nonsense: one body is changed, and everything around it is
/// right.
Bytes resigned(std::uint64_t seed, SplitMix &chance)
{
    SampleCall sample(seed);
    const SampleFile good = chance.below(2) == 0 ? sampleBundle(sample) : sampleBallot(sample);
    SampleFile bad(sample, good.content.kind);
    std::vector<Bytes> bodies;
    for (const Record *record : good.content.records)
        bodies.push_back(record->body);
    const std::size_t changed = chance.below(bodies.size());
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        Record record = *good.content.records[i];
        if (i == changed) {
            record.body = mutated(bodies[i], bodies, chance);
            record.header.id = recordIdOf(record.body);
        }
        bad.add(std::move(record));
    }
    bad.content.lists = good.content.lists;
    bad.content.texts = good.content.texts;
    bad.content.blobs = good.content.blobs;
    bad.commitAll();
    Bytes out;
    const auto written = writeExchange(bad.content, [&out](BytesView piece) -> Done {
        out += piece;
        return {};
    });
    return written.ok() ? out : Bytes();
}

/// A workbook as its packer would pack it, with something wrong inside one of its parts.
Bytes repacked(SplitMix &chance)
{
    XlsxParts parts;
    parts.sheets = {
        {"One",
         R"(<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>)"
         R"(<c r="B1" t="inlineStr"><is><t>title</t></is></c><c r="C1" t="str"><f>1+1</f><v>n</v></c></row>)"
         R"(<row r="2" hidden="1"><c r="A2"><v>1.5</v></c><c r="B2" s="1"><v>45000</v></c><c r="C2" t="b"><v>1</v></c></row>)"
         R"(<row r="4"><c r="A4" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells>)"},
        {"Two", R"(<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>)"}};
    parts.strings = "<si><t>code</t></si><si><r><t>ri</t></r><r><t>ch</t></r></si>";
    parts.styles =
        R"(<numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>)";
    auto members = parts.members();
    std::vector<Bytes> contents;
    for (const auto &[name, content] : members)
        contents.push_back(content);
    for (std::uint64_t n = chance.below(3); n > 0; --n) {
        auto &[name, content] = members[chance.below(members.size())];
        (chance.below(8) == 0 ? name : content) =
            mutated(chance.below(8) == 0 ? name : content, contents, chance);
    }
    return zipOf(members);
}

/// What strangers may write so that looking for who they are takes long: each is said over and over.
const std::vector<std::string> &tediousWords()
{
    static const std::vector<std::string> words{
        "ö ",      "æ ø å ",  "a ",      "O ",      "a",        "aa ",       "é",          "http://",   "https://http://", "www.",   "hhw",         "a@a.",
        "@",       "1 ",      "0",       "(0) ",    "+1(",      "12345 ",    "()",         "（）",      "（",              "[",      " - ",         ",",
        "、",      "和",      " and ",   "省",      "省路",     "李",        "李 ",        "王小明 ",   "等",              "组长 ",  "・",          "ع",
        "عع ",     "ب",       "ببب ",    "ه",       "ة ",       "علي ",      "علي حسن ",   "Ali ",      "Ali Hassan ",     "김",     "김민준이가 ", "ال",
        "والال ",  "Maria, ", "Li Na; ", "Dr. ",    "ab abab ", "å",         "å ",         "Großmanns ", "1. A B\n",        "MIT (", "A/B/",        "___",
        "a/",      "٠ ",      "\u0301",  "e\u0301 ", "ا",       "لل "};
    return words;
}

std::string saidOver(std::string_view words, std::size_t size)
{
    std::string all;
    while (all.size() + words.size() <= size)
        all += words;
    return all;
}

/// Of this thread alone: the machine may be busy with something else. The least of several.
std::int64_t microsecondsOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<std::int64_t>(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    };
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (int i = 0; i < 2; ++i) {
        const std::int64_t start = now();
        work();
        least = std::min(least, now() - start);
        if (least > 1'000'000)
            break; // as slow as that it need not be measured again
    }
    return least;
}

} // namespace

#define MUST(what)                                                                                           \
    do {                                                                                                     \
        const std::string wrong = (what);                                                                    \
        QVERIFY2(wrong.empty(), wrong.c_str());                                                              \
    } while (false)

/// Bytes from strangers: the corpus, and what comes of it by accidents and by intent.
class TestFuzz : public QObject {
    Q_OBJECT
private slots:
    void everyFileOfTheCorpus_data() { targets(); }
    void everyFileOfTheCorpus()
    {
        QFETCH(int, number);
        const FuzzTarget &target = fuzzTargets()[static_cast<std::size_t>(number)];
        const std::vector<Bytes> corpus = corpusOf(target.name);
        QVERIFY(!corpus.empty());
        for (const Bytes &bytes : corpus)
            MUST(tried(target, bytes));
    }

    void blindMutants_data() { targets(); }
    void blindMutants()
    {
        QFETCH(int, number);
        const FuzzTarget &target = fuzzTargets()[static_cast<std::size_t>(number)];
        const std::vector<Bytes> corpus = corpusOf(target.name);
        SplitMix chance(runSeed() + static_cast<std::uint64_t>(number));
        const std::uint64_t count = runCount("PALMARES_MUTANTS", 20'000, 1'000'000);
        QElapsedTimer timer;
        timer.start();
        std::uint64_t done = 0;
        // As many as asked for, but no longer than is reasonable under a sanitizer.
        for (; done < count && timer.elapsed() < (isLongRun() ? 300'000 : 1'000); ++done)
            MUST(tried(target, mutated(corpus[chance.below(corpus.size())], corpus, chance)));
        reportFigures("fuzz", std::string(target.name) + ": " + std::to_string(done) +
                                  " blind mutants, none wrongly accepted");
    }

    /// The hash at the end is right: what was changed is refused nevertheless, unless it says nothing that is
    /// signed.
    void rehashedFilesAddNothing()
    {
        const FuzzTarget &target = fuzzTargets().front();
        std::vector<Bytes> good;
        std::vector<std::set<RecordId>> held;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            SampleCall sample(seed);
            good.push_back(sampleBundle(sample).bytes());
            good.push_back(samplePackage(sample).bytes());
            good.push_back(sampleBallot(sample).bytes());
        }
        for (const Bytes &bytes : good)
            held.push_back(recordsIn(bytes));
        SplitMix chance(runSeed());
        const std::uint64_t count = runCount("PALMARES_MUTANTS", 20'000, 1'000'000);
        QElapsedTimer timer;
        timer.start();
        std::uint64_t done = 0;
        for (; done < count && timer.elapsed() < (isLongRun() ? 300'000 : 1'000); ++done) {
            const std::size_t from = chance.below(good.size());
            const Bytes bytes = withTrailer(mutated(good[from], good, chance));
            MUST(tried(target, bytes));
            for (const RecordId &id : recordsIn(bytes)) {
                const bool isKnown =
                    std::any_of(held.begin(), held.end(), [&](const auto &ids) { return ids.contains(id); });
                QVERIFY2(isKnown, "a record that nobody has signed was accepted");
            }
        }
        reportFigures("fuzz",
                      "container: " + std::to_string(done) +
                          " mutants with their hash made right, no record accepted that was not signed");
    }

    void resignedNonsenseIsNamed()
    {
        const FuzzTarget &target = fuzzTargets().front();
        SplitMix chance(runSeed() + 1);
        const std::uint64_t count = runCount("PALMARES_MUTANTS", 2'000, 100'000);
        QElapsedTimer timer;
        timer.start();
        std::uint64_t done = 0;
        for (; done < count && timer.elapsed() < (isLongRun() ? 300'000 : 1'000); ++done) {
            const Bytes bytes = resigned(1 + chance.below(1000), chance);
            MUST(tried(target, bytes));
        }
        reportFigures("fuzz", "container: " + std::to_string(done) +
                                  " mutants signed anew, each refused by name or whole");
    }

    void repackedWorkbooks()
    {
        const FuzzTarget &target = fuzzTargets()[3];
        QCOMPARE(std::string(target.name), std::string("xlsx"));
        SplitMix chance(runSeed() + 2);
        const std::uint64_t count = runCount("PALMARES_MUTANTS", 2'000, 200'000);
        QElapsedTimer timer;
        timer.start();
        std::uint64_t done = 0;
        for (; done < count && timer.elapsed() < (isLongRun() ? 300'000 : 1'000); ++done)
            MUST(tried(target, repacked(chance)));
        reportFigures("fuzz", "xlsx: " + std::to_string(done) +
                                  " workbooks packed anew, each refused by name or whole");
    }

    /// A text of twice the length takes twice the time, whatever is in it, be it what somebody says of themselves, a text, or both.
    void tediousTexts()
    {
        const FuzzTarget &target = fuzzTargets().back();
        QCOMPARE(std::string(target.name), std::string("traces"));
        const auto timeOf = [&](const std::string &said, const std::string &text) {
            const Bytes bytes = said + '\n' + text;
            return microsecondsOf([&] { static_cast<void>(target.run(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size())); });
        };
        // So long that it can be measured, and no longer.
        constexpr std::int64_t measurable = 2'000;
        constexpr std::size_t longest = 50'000;
        std::int64_t slowest = 0; // of a million bytes
        for (const std::string &words : tediousWords()) {
            std::string oneLine = words;
            std::replace(oneLine.begin(), oneLine.end(), '\n', ';');
            for (const int what : {0, 1, 2}) {
                const auto of = [&](std::size_t size) {
                    return timeOf(what == 0 ? "خالد علي; Ali Hassan; 李娜; Åse Ö; aaaaaa" : saidOver(oneLine, size), what == 1 ? "as Ali Hassan said" : saidOver(words, size));
                };
                std::size_t size = 1'000;
                std::int64_t once = of(size);
                for (; once < measurable && size < longest; size *= 2)
                    once = of(2 * size);
                std::int64_t twice = of(2 * size);
                for (int again = 0; again < 3 && twice > 3 * once + measurable; ++again) {
                    // Once, where a heap begins to ask the system for each piece, it may take a step; what grows with the square does so at every length.
                    size *= again == 0 ? 1 : 2;
                    once = of(size);
                    twice = of(2 * size);
                }
                slowest = std::max(slowest, twice * 500'000 / static_cast<std::int64_t>(size));
                QVERIFY2(twice <= 3 * once + measurable, (words + (what == 0 ? " as text: " : what == 1 ? " as name: " : " as both: ") + std::to_string(size) + " bytes " + std::to_string(once)
                                                          + " us, twice as many " + std::to_string(twice)).c_str());
            }
        }
        reportFigures("fuzz", "traces: " + std::to_string(tediousWords().size()) + " tedious texts, the slowest " + std::to_string(slowest / 1'000'000) + " s for a million bytes");
    }

private:
    static void targets()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < fuzzTargets().size(); ++i)
            QTest::addRow("%s", fuzzTargets()[i].name) << static_cast<int>(i);
    }
};

PALMARES_TEST(TestFuzz)
#include "tst_fuzz.moc"
