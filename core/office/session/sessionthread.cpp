#include "core/office/session/sessionthread.h"

namespace palmares {

/// Everything here is touched from the store thread only, once that runs.
struct SessionThread::Store : QObject {
    explicit Store(Environment where) : environment(std::move(where)) {}

    Done open(const CallFolder &folder)
    {
        close();
        auto opened = CallSession::open(environment, folder);
        if (!opened.ok())
            return whyNot = opened.error();
        session = std::move(opened).value();
        return {};
    }

    void close()
    {
        session.reset();
        whyNot = Error(Code::CALL_NOT_FOUND);
    }

    Environment environment;
    std::unique_ptr<CallSession> session;
    Error whyNot{Code::CALL_NOT_FOUND}; ///< while there is no session
};

SessionThread::SessionThread(Environment environment, QObject *parent)
    : QObject(parent), m_store(std::make_unique<Store>(std::move(environment)))
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_store->moveToThread(&m_thread);
    m_thread.start();
}

SessionThread::~SessionThread()
{
    // Behind everything that was asked for: nothing that a person typed is dropped.
    QMetaObject::invokeMethod(
        m_store.get(),
        [store = m_store.get()] {
            store->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void SessionThread::open(const CallFolder &folder, QObject *context, std::function<void(Done)> then)
{
    const auto opened = std::make_shared<Done>();
    post(
        context, [store = m_store.get(), folder, opened] { *opened = store->open(folder); },
        [opened, then = std::move(then)] { then(std::move(*opened)); });
}

void SessionThread::close(QObject *context, std::function<void()> then)
{
    post(context, [store = m_store.get()] { store->close(); }, std::move(then));
}

void SessionThread::ask(QObject *context, Work work, std::function<void()> answer)
{
    post(
        context,
        [store = m_store.get(), work = std::move(work)] { work(store->session.get(), store->whyNot); },
        std::move(answer));
}

void SessionThread::post(QObject *context, std::function<void()> onStoreThread, std::function<void()> answer)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (++m_unanswered == 1)
        emit busyChanged(true);
    // The guarded pointer is made and looked at in this thread alone: whether the receiver lives is never a race.
    QMetaObject::invokeMethod(
        m_store.get(),
        [this, guard = QPointer<QObject>(context), hasContext = context != nullptr, work = std::move(onStoreThread),
         answer = std::move(answer)] {
            work();
            const CallSession *session = m_store->session.get();
            QMetaObject::invokeMethod(
                this,
                [this, view = session ? session->view() : CallSnapshot(), guard, hasContext, answer] {
                    deliver(view, guard, hasContext, answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void SessionThread::deliver(const CallSnapshot &view, const QPointer<QObject> &context, bool hasContext,
                            const std::function<void()> &answer)
{
    const QPointer<SessionThread> alive(this); // whoever listens may close the window this belongs to
    if (view != m_view) {
        m_view = view;
        emit viewChanged(view);
    }
    if (alive && answer && (!hasContext || context))
        answer();
    if (alive && --m_unanswered == 0)
        emit busyChanged(false);
}

} // namespace palmares
