#include "tests/support/test.h"

#include "core/office/trials/samplecall.h"
#include "core/store/files.h"
#include "core/store/keys.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

const std::string sampleFiles = std::string(PALMARES_SOURCE_DIR) + "/resources/sample";

} // namespace

class TestSampleCall : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsAnOfficeAndAFreeSeat()
    {
        Machine machine;
        std::uint64_t told = 0;
        const SampleCall sample = need(
            makeSample(machine.environment, sampleFiles, "ar", [&](std::uint64_t done, std::uint64_t total) {
                told = done;
                return done < total;
            }));
        QVERIFY(told > 10);
        QCOMPARE(sample.judgeCode, std::string("J-02")); // the first who reads Arabic
        const auto shelf = shelfOf(machine.environment.home);
        QCOMPARE(shelf.size(), std::size_t(2));
        QVERIFY(shelf[0].isSample && shelf[1].isSample);
        QCOMPARE(shelf[0].card.role, Role::Judge);
        QCOMPARE(shelf[0].card.done, std::int64_t(0));
        QVERIFY(shelf[0].card.total > 10);
        // Everybody else has sent: the office holds all but this judge's sheets.
        QCOMPARE(shelf[1].card.role, Role::Office);
        QVERIFY(shelf[1].card.done > 0 && shelf[1].card.done < shelf[1].card.total);
        // It says that it is made up, in every language, on both sides and in what travels between them.
        for (const ShelfCall &call : shelf) {
            QVERIFY(call.title("en").starts_with("Sample call (made up)"));
            QVERIFY(call.title("es").starts_with("Convocatoria de muestra (ficticia)"));
            QVERIFY(call.title("ar") != call.title("en"));
        }
        // Both can be worked with: their keys have come along.
        const auto office = need(CallSession::open(machine.environment, sample.office));
        need(office->signingSeed());
        const auto judge = need(CallSession::open(machine.environment, sample.judge));
        need(judge->signingSeed());
        QCOMPARE(makeSample(machine.environment, sampleFiles, "en").error().code, Code::CALL_EXISTS);
    }

    void theSampleGoesAndNothingElse()
    {
        Machine machine;
        const SmallCall own(machine, 1, 1);
        const auto before = namesIn(machine.path() + "/keys");
        const SampleCall sample = need(makeSample(machine.environment, sampleFiles, "en"));
        QVERIFY(namesIn(machine.path() + "/keys").size() > before.size());
        {
            const auto open = need(CallSession::open(machine.environment, sample.judge));
            QCOMPARE(removeSample(machine.environment.home).error().code, Code::LOCKED);
            QCOMPARE(shelfOf(machine.environment.home).size(), std::size_t(3));
        }
        need(removeSample(machine.environment.home));
        const auto shelf = shelfOf(machine.environment.home);
        QCOMPARE(shelf.size(), std::size_t(1));
        QVERIFY(!shelf.front().isSample);
        QVERIFY(namesIn(machine.path() + "/keys") == before);
        QCOMPARE(namesIn(machine.path() + "/calls").size(), std::size_t(1));
        need(removeSample(machine.environment.home)); // there is none: nothing to do
    }

    void aCancelLeavesNothing()
    {
        Machine machine;
        const auto before = namesIn(machine.path());
        int left = 8;
        QCOMPARE(makeSample(machine.environment, sampleFiles, "en",
                            [&](std::uint64_t, std::uint64_t) { return --left > 0; })
                     .error()
                     .code,
                 Code::CANCELLED);
        QVERIFY(namesIn(machine.path()) == before);
        QVERIFY(shelfOf(machine.environment.home).empty());
        QCOMPARE(makeSample(machine.environment, machine.file("no such folder"), "en").error().code,
                 Code::CANNOT_READ);
    }
};

PALMARES_TEST(TestSampleCall)
#include "tst_samplecall.moc"
