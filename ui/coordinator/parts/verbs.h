#pragma once

#include "core/office/session/sessionthread.h"
#include "ui/shell/jobs.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"
#include "ui/shell/services.h"

#include <atomic>
#include <future>
#include <utility>

namespace palmares::ui {

/// Verbs of the open call for a part of a page: with "saving" and "saved", with a notice of what went wrong,
/// and with progress and cancel where they take their time.
class Verbs {
public:
    /// `context`: when it dies, nobody is told any more.
    Verbs(const Services &services, QObject *context) : m_services(services), m_context(context) {}

    using Refused = std::function<void(const Error &)>;

    /// Runs a verb, a Result<T>(CallSession &), that changes the call.
    template <typename Verb, typename Then>
    void act(Verb verb, Then then, Refused refused = {}) const
    {
        m_services.saveSign.saving();
        m_services.call.run(m_context, std::move(verb),
                            [services = m_services, then = std::move(then),
                             refused = std::move(refused)](auto answer) mutable {
                                toldSaved(services, answer.ok() ? nullptr : &answer.error());
                                if (answer.ok())
                                    then(std::move(answer).value());
                                else
                                    tell(services, refused, answer.error());
                            });
    }
    /// The same for a verb without a value.
    template <typename Verb, typename Then>
    void done(Verb verb, Then then, Refused refused = {}) const
    {
        act(
            [verb = std::move(verb)](CallSession &session) mutable -> Result<bool> {
                if (Done did = verb(session); !did.ok())
                    return std::move(did).error();
                return true;
            },
            [then = std::move(then)](bool) mutable { then(); }, std::move(refused));
    }
    /// Asks something that changes nothing.
    template <typename Verb, typename Then>
    void ask(Verb verb, Then then, Refused refused = {}) const
    {
        m_services.call.run(m_context, std::move(verb),
                            [services = m_services, then = std::move(then),
                             refused = std::move(refused)](auto answer) mutable {
                                if (answer.ok())
                                    then(std::move(answer).value());
                                else
                                    tell(services, refused, answer.error());
                            });
    }
    /// Runs a verb, a Result<T>(CallSession &, const Progress &), that may take long: it is seen and can be
    /// cancelled like any job.
    template <typename Verb, typename Then>
    void work(Jobs::Words what, Verb verb, Then then, Refused refused = {}) const
    {
        const auto pace = std::make_shared<Pace>();
        const auto end = std::make_shared<End>(pace);
        m_services.jobs.run(
            m_context, std::move(what),
            [pace](const Jobs::Report &report) -> Result<bool> {
                auto ended = pace->ended.get_future();
                while (ended.wait_for(std::chrono::milliseconds(lookEveryMs)) != std::future_status::ready)
                    pace->isCancelled = !report(pace->done, pace->total) || pace->isCancelled;
                return true;
            },
            [](Result<bool>) {});
        act(
            [pace, end, verb = std::move(verb)](CallSession &session) mutable {
                auto answer = verb(session, [pace](std::uint64_t done, std::uint64_t total) {
                    pace->done = done;
                    pace->total = total;
                    return !pace->isCancelled;
                });
                end->now();
                return answer;
            },
            std::move(then), std::move(refused));
    }

private:
    static constexpr int lookEveryMs = 30;

    /// How far a verb is, seen from two threads.
    struct Pace {
        std::atomic<std::uint64_t> done = 0;
        std::atomic<std::uint64_t> total = 0;
        std::atomic<bool> isCancelled = false;
        std::promise<void> ended;
    };
    /// Ends the waiting when the verb has ended, or was never run.
    class End {
    public:
        explicit End(std::shared_ptr<Pace> pace) : m_pace(std::move(pace)) {}
        ~End() { now(); }
        Q_DISABLE_COPY_MOVE(End)
        void now()
        {
            if (!m_isOver.exchange(true))
                m_pace->ended.set_value();
        }

    private:
        std::shared_ptr<Pace> m_pace;
        std::atomic<bool> m_isOver = false;
    };

    static void toldSaved(const Services &services, const Error *error)
    {
        if (error && (error->code == Code::DISK_FULL || error->code == Code::CANNOT_WRITE))
            services.saveSign.failed(*error, {});
        else
            services.saveSign.saved(services.environment.clock->nowMs());
    }
    static void tell(const Services &services, const Refused &refused, const Error &error)
    {
        if (refused)
            refused(error);
        else
            services.notices.say(NoticeText::of(error));
    }

    Services m_services;
    QObject *m_context;
};

} // namespace palmares::ui
