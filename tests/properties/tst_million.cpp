#include "tests/support/test.h"

#include "tests/properties/laws.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

using namespace palmares;
using namespace palmares::tests;

/// The laws of merging over as many random histories as there is time for: a million in a long run. Each
/// history has a number, and PALMARES_SEED with PALMARES_HISTORIES=1 plays that one again.
class TestMillion : public QObject {
    Q_OBJECT
private slots:
    void theLawsHoldInEveryHistory();
};

namespace {

History historyOf(const World &world, std::uint64_t number)
{
    SplitMix chance(number);
    History history(world);
    // Mostly short ones: what goes wrong goes wrong between a few records, and ten short ones find more than
    // a long one.
    const std::uint64_t steps = 1 + chance.below(1 + chance.below(60));
    for (std::uint64_t i = 0; i < steps; ++i) {
        const std::uint64_t by = chance.next();
        history.step({static_cast<std::uint8_t>(by), static_cast<std::uint8_t>(by >> 8),
                      static_cast<std::uint8_t>(by >> 16), static_cast<std::uint8_t>(by >> 24)});
    }
    return history;
}

/// The first law that a history breaks. Empty: none. Each has a world of its own: a world keeps the lists that its records name.
std::string brokenLaw(std::uint64_t number)
{
    const World world;
    const History history = historyOf(world, number);
    SplitMix chance(~number);
    std::vector<int> order(homes);
    for (int home = 0; home < homes; ++home)
        order[static_cast<std::size_t>(home)] = home;
    const auto merged = [&] {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[chance.below(i)]);
        RecordSet all = history.setOf(order.front());
        for (const int home : order)
            all = all.with(history.setOf(home));
        return all;
    };
    const RecordSet one = merged();
    const RecordSet other = merged();
    if (one.digest() != other.digest() || !(one == other))
        return "another order, another set";
    const CallState state = viewOf(one);
    if (Fingerprint::of(state) != Fingerprint::of(viewOf(other)))
        return "another order, another view";
    if (one.with(history.setOf(order.front())).digest() != one.digest())
        return "the same again is not the same";
    if (std::string wrong = wrongHead(one, state); !wrong.empty())
        return wrong;
    return silentLoss(history, one, state);
}

} // namespace

void TestMillion::theLawsHoldInEveryHistory()
{
    const std::uint64_t count = runCount("PALMARES_HISTORIES", 400, 1'000'000);
    std::atomic<std::uint64_t> next{0};
    std::mutex mutex;
    std::vector<std::string> broken;
    const auto work = [&] {
        for (std::uint64_t i = next++; i < count; i = next++) {
            if (std::string law = brokenLaw(runSeed() + i); !law.empty()) {
                const std::lock_guard lock(mutex);
                broken.push_back("history " + std::to_string(runSeed() + i) + ": " + law);
            }
        }
    };
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    reportFigures("merging", std::to_string(count) + " random histories, " + std::to_string(broken.size()) +
                                 " broken laws, " + std::to_string(static_cast<int>(seconds)) + " s");
    for (const std::string &one : broken)
        qWarning("%s", one.c_str());
    QVERIFY(broken.empty());
}

PALMARES_TEST(TestMillion)
#include "tst_million.moc"
