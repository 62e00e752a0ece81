#pragma once

#include "tests/faults/disk.h"
#include "tests/faults/scenario.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace palmares::tests {

/// Runs one scenario again and again, each time with another fault, and looks at what is left.
class FaultBench {
public:
    explicit FaultBench(const Scenario &scenario);

    /// Write-side operations of one undisturbed run.
    int operations() const { return m_count; }
    /// Operations and marks, in order.
    const std::vector<Operation> &recorded() const { return m_operations; }
    /// Why the scenario itself is not in order: it fails undisturbed, or its end does not open. Empty: it is.
    std::string trouble() const { return m_trouble; }

    // Each returns what is wrong with what was left, empty if nothing is.
    /// The process is really ended before operation `at`.
    std::string killed(int at);
    /// Operation `at` fails, and with `isLasting` every later one.
    std::string failed(Fault::Kind kind, int at, bool isLasting);
    /// The power goes after the first `taken` of recorded(), with the fate `seed` of what was not synced.
    std::string powerLost(std::size_t taken, std::uint64_t seed);

private:
    struct Ran {
        int exit = 0;
        std::size_t marks = 0; ///< steps that were reported done
        std::string codes;     ///< of what failed
    };
    Ran run(const Fault &fault, bool isRecorded);
    std::string judge(const Picture &found, std::size_t marks) const;
    std::string judgeFinished(const Picture &found) const;

    const Scenario &m_scenario;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_before;
    std::string m_work;
    std::string m_log;
    std::vector<Operation> m_operations;
    std::vector<Picture> m_pictures; ///< before the first step, after it, …
    std::optional<Disk> m_disk;
    int m_count = 0;
    std::string m_trouble;
};

} // namespace palmares::tests
