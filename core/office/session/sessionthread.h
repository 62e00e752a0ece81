#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include "core/office/session/session.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace palmares {

/// A call, open on a thread of its own: the way screens reach a CallSession.
///
/// Lives in the thread that made it (the screens'), opens the call on its store thread and runs there what it is asked to, one
/// after the other, in the order of asking. A verb is any callable `Result<T>(CallSession &)`; the answer comes back to this
/// object's thread through the event loop, never from within run():
///
///     thread->run(this,
///                 [change](CallSession &session) { return ScoringDesk(session).score(change); },
///                 [this](Result<BoardSnapshot> board) { board.ok() ? show(*board) : tell(board.error()); });
///
/// A verb, and all it captures, belongs to the store thread until it has run: give it values, never widgets. Before an answer
/// is delivered, view() is the snapshot after its verb and viewChanged() has said so. If `context` has died meanwhile, the
/// verb has run and nobody is told.
///
/// \pre The clock and the source of chance of the environment may be used from any thread, as those of the system may.
class SessionThread final : public QObject {
    Q_OBJECT

public:
    explicit SessionThread(Environment environment, QObject *parent = nullptr);
    /// Waits until all that was asked for is done and the call is closed. Answers still on their way are dropped.
    ~SessionThread() override;

    /// Opens a call; one that is open is closed first.
    /// \errors those of CallDb::open, e.g. LOCKED, DB_DAMAGED; verbs asked for meanwhile answer with the same
    void open(const CallFolder &folder, QObject *context, std::function<void(Done)> then);

    /// Runs a verb after all that was asked for before, and tells `then` what came of it.
    /// \errors of the verb; of opening; CALL_NOT_FOUND when no call is open
    template <typename Verb, typename Then>
    void run(QObject *context, Verb verb, Then then)
    {
        using Answer = std::invoke_result_t<Verb &, CallSession &>; // a Result
        const auto answer = std::make_shared<std::optional<Answer>>();
        ask(
            context,
            [answer, verb = std::move(verb)](CallSession *session, const Error &whyNot) mutable {
                if (session)
                    answer->emplace(verb(*session));
                else
                    answer->emplace(whyNot);
            },
            [answer, then = std::move(then)]() mutable { then(std::move(**answer)); });
    }

    /// Closes after all that was asked for before; `then` may be empty.
    void close(QObject *context, std::function<void()> then);

    /// The newest snapshot delivered to this thread; null while no call is open.
    const CallSnapshot &view() const { return m_view; }
    /// Something was asked for and is not answered yet: time to say "saving".
    bool isBusy() const { return m_unanswered > 0; }

signals:
    void viewChanged(const palmares::CallSnapshot &view);
    void busyChanged(bool busy);

private:
    using Work = std::function<void(CallSession *session, const Error &whyNot)>;
    struct Store; // what lives on the store thread

    void ask(QObject *context, Work work, std::function<void()> answer);
    void post(QObject *context, std::function<void()> onStoreThread, std::function<void()> answer);
    void deliver(const CallSnapshot &view, const QPointer<QObject> &context, bool hasContext,
                 const std::function<void()> &answer);

    QThread m_thread;
    std::unique_ptr<Store> m_store;
    CallSnapshot m_view;
    int m_unanswered = 0;
};

} // namespace palmares
