#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace palmares::ui {

/// Work off the GUI thread: reading, checking, planning, statistics. It gets values and gives values, never
/// the call's connection (verbs of a call go through SessionThread).
///
/// Nothing is seen of it for half a second; then a bar, what is in hand, how far, and *Cancel*.
class Jobs {
public:
    /// How the work tells how far it is; false: it was cancelled, stop and return CANCELLED. From any thread.
    using Report = std::function<bool(std::uint64_t done, std::uint64_t total)>;
    using Words = std::function<QString()>;

    virtual ~Jobs() = default;

    /// Runs `work`, a Result<T>(const Report &), on a worker, and `then` with its result on this thread; not
    /// if `context` has died by then.
    template <typename Work, typename Then>
    void run(QObject *context, Words what, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work &, const Report &>;
        const auto answer = std::make_shared<std::unique_ptr<Answer>>();
        start(
            context, std::move(what),
            [answer, work = std::move(work)](const Report &report) mutable {
                *answer = std::make_unique<Answer>(work(report));
            },
            [answer, then = std::move(then)]() mutable { then(std::move(**answer)); });
    }

protected:
    virtual void start(QObject *context, Words what, std::function<void(const Report &)> work,
                       std::function<void()> then) = 0;
};

} // namespace palmares::ui
