#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace palmares::ui {

/// The threads that read and decode what strangers made. Never waited for when the program ends: a decoder
/// that does not come back must not keep a window open.
inline QThreadPool &decodingThreads()
{
    static auto *const pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(3);
        return made;
    }();
    return *pool;
}

/// Runs `work` on a worker and hands its value to `done` on the thread of `receiver`, unless `receiver` is
/// gone by then.
template <typename Work, typename Done>
void onWorker(QObject *receiver, Work work, Done done)
{
    const QPointer<QObject> guard(receiver);
    decodingThreads().start([guard, work = std::move(work), done = std::move(done)]() mutable {
        auto value = work();
        QCoreApplication *app = QCoreApplication::instance();
        if (!app)
            return;
        QMetaObject::invokeMethod(
            app,
            [guard, value = std::move(value), done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(value));
            },
            Qt::QueuedConnection);
    });
}

} // namespace palmares::ui
