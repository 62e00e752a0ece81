#pragma once

#include "ui/shell/jobs.h"

#include <atomic>
#include <memory>

namespace palmares::ui {

/// Work on a worker of which only the newest matters: what somebody types while a plan is being made.
/// An older run is told to stop, and its answer is dropped.
class Newest {
public:
    Newest(Jobs &jobs, QObject *context) : m_jobs(jobs), m_context(context) {}

    /// `work` is a Result<T>(const Jobs::Report &) and gets values only; `then` runs on the GUI thread with
    /// its result, unless ask() or drop() came in between.
    template <typename Work, typename Then>
    void ask(Jobs::Words what, Work work, Then then)
    {
        const int mine = ++*m_turn;
        const auto turn = m_turn;
        m_jobs.run(
            m_context, std::move(what),
            [turn, mine, work = std::move(work)](const Jobs::Report &report) mutable {
                const Jobs::Report still = [&](std::uint64_t done, std::uint64_t total) {
                    return *turn == mine && report(done, total);
                };
                return work(still);
            },
            [turn, mine, then = std::move(then)](auto answer) mutable {
                if (*turn == mine)
                    then(std::move(answer));
            });
    }

    /// What is running is not wanted any more.
    void drop() { ++*m_turn; }

private:
    Jobs &m_jobs;
    QObject *m_context;
    std::shared_ptr<std::atomic<int>> m_turn = std::make_shared<std::atomic<int>>(0);
};

} // namespace palmares::ui
