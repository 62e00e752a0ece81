#include "tests/support/test.h"

#include "core/base/hash.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/session/inspection.h"
#include "tests/fuzz/mutate.h"
#include "tests/support/callmaker.h"
#include "tests/support/longrun.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace palmares;
using namespace palmares::tests;

/// Files that something has changed on the way, merged as they come: each as a whole or not at all.
class TestMutants : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm"); // thousands of merges
    }

    void aFileIsMergedAsAWholeOrNotAtAll()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        SplitMix chance(runSeed());
        std::vector<Laptop> laptops{call.laptop(20, 0), call.laptop(21, 1)};
        std::vector<Bytes> sound;
        const std::uint64_t count = runCount("PALMARES_MERGED_MUTANTS", 2'000, 50'000);
        QElapsedTimer timer;
        timer.start();
        std::uint64_t done = 0;
        std::uint64_t merged = 0;
        for (; done < count && timer.elapsed() < (isLongRun() ? 600'000 : 4'000); ++done) {
            if (done % 20 == 0) { // something new to change
                Laptop &laptop = laptops[chance.below(2)];
                laptop.score(*call.view(), static_cast<std::uint32_t>(chance.below(3)),
                             static_cast<std::int64_t>(1 + chance.below(10)),
                             static_cast<std::int64_t>(1 + chance.below(10)), "a comment");
                sound.push_back(laptop.ballot(static_cast<std::int64_t>(chance.below(1'000'000))));
            }
            Bytes bytes = mutated(sound[chance.below(sound.size())], sound, chance);
            if (chance.below(2) == 0 && bytes.size() > 96) { // made right at the end
                bytes.resize(bytes.size() - 32);
                bytes += Bytes(hashAs<FileHash>({bytes}).view());
            }
            const std::string path = writeFile(machine.file("m.palmballot"), bytes);
            const RecordSet before = call.view()->set;
            IntakeDesk desk(*call.session);
            Intake intake = need(desk.read({path}));
            const auto refused = intake.files.front().refused;
            const MergeReport report = need(desk.merge(intake));
            const RecordSet &after = call.view()->set;
            if (refused) {
                QVERIFY(!codeName(refused->code).empty());
                QCOMPARE(report.merged, std::size_t(0));
                QCOMPARE(after.digest().hex(), before.digest().hex());
                continue;
            }
            merged += report.merged;
            MemorySource source(bytes);
            const ExchangeFile file = need(readExchange(source));
            RecordSet expected = before;
            std::vector<Record> records = file.records;
            expected = before.with(records, {});
            const bool isWhole = after.digest() == expected.digest();
            const bool isWaiting = report.pending == 1 && after.digest() == before.digest();
            QVERIFY2(isWhole || isWaiting, "a part of a file was merged");
        }
        const CallProof proof = need(verifyCall(call.session->db()));
        QVERIFY(proof.isSound());
        reportFigures("fuzz", "merging: " + std::to_string(done) + " changed ballots, " +
                                  std::to_string(merged) +
                                  " of them still sound and merged, no partial merge");
    }
};

PALMARES_TEST(TestMutants)
#include "tst_mutants.moc"
