#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "tests/faults/watch.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace palmares::tests {

/// What is on a machine, part by part, as the program itself finds it: each part is as a whole before or
/// after a step.
using Picture = std::map<std::string, std::string>;

/// The steps of a work while faults may happen.
class Steps {
public:
    /// `told` hears of every step that is done, at once.
    explicit Steps(bool tryAgain, std::function<void()> told = {})
        : m_tryAgain(tryAgain), m_told(std::move(told))
    {
    }

    /// A work that is tried again draws the same once more, so that its end can be held against the undisturbed one.
    void drawsFrom(SeededRandom &random) { m_random = &random; }

    /// Carries out one step, unless an earlier one has failed for good; a step that says it is done is done
    /// for ever. One that fails is tried once more if the fault was a passing one: by `again`, where people who see what
    /// is there do something else than the same.
    void step(const std::function<Done()> &work, const std::function<Done()> &again = {});
    /// Work around the steps, such as opening a call: it may fail like one, and says nothing is done.
    template <typename T>
    std::optional<T> setUp(const std::function<Result<T>()> &work)
    {
        const SeededRandom chance = *m_random;
        Result<T> made = work();
        if (!made.ok() && m_tryAgain) {
            note(made.error());
            Watch::disarm();
            *m_random = chance;
            made = work();
        }
        if (made.ok())
            return std::move(made).value();
        note(made.error());
        m_isOver = true;
        return std::nullopt;
    }
    bool isOver() const { return m_isOver; }
    bool hasFailed() const { return !m_codes.empty(); }
    const std::string &codes() const { return m_codes; }

private:
    void note(const Error &error);
    bool m_tryAgain;
    SeededRandom m_own{0};
    SeededRandom *m_random = &m_own;
    std::function<void()> m_told;
    bool m_isOver = false;
    std::string m_codes; ///< of what failed, one after the other
};

/// A work whose every step must happen as a whole or not at all, whatever the disk does.
struct Scenario {
    std::string name;
    std::function<void(const std::string &home)> prepare; ///< makes what is there before
    std::function<void(const std::string &home, Steps &steps)> act;
    std::function<Picture(const std::string &home)> look; ///< opens everything, checks it and tells it
};

const std::vector<Scenario> &scenarios();
/// The autosave of scores with a database that never waits for the disk: what a harness with eyes must find
/// fault with.
Scenario carelessAutosave();

/// Every call, backup and file below a folder; what does not open or prove itself is told as "broken: why".
Picture lookAtAll(const std::string &home);

} // namespace palmares::tests
