#pragma once

#include <QThreadPool>
#include <QTimer>

#include "ui/shell/jobs.h"
#include "ui/widgets/progressline.h"

#include <atomic>
#include <vector>

namespace palmares::ui {

/// The line under the page for work off this thread: it shows the oldest job.
class JobStrip final : public ProgressLine, public Jobs {
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);
    /// Cancels what is running and waits for it.
    ~JobStrip() override;

    bool isBusy() const { return !m_jobs.empty(); }

signals:
    void busyChanged(bool busy);

protected:
    void start(QObject *context, Words what, std::function<void(const Report &)> work,
               std::function<void()> then) override;
    void changeEvent(QEvent *event) override;

private:
    struct Job {
        Words what;
        QPointer<QObject> context;
        std::function<void()> then;
        std::atomic<std::uint64_t> done = 0;
        std::atomic<std::uint64_t> total = 0;
        std::atomic<bool> cancelled = false;
    };
    void finish(const std::shared_ptr<Job> &job);
    void showOldest();
    void look();
    void refit();

    std::vector<std::shared_ptr<Job>> m_jobs; ///< running, oldest first
    QTimer m_look;
    QThreadPool m_pool; // last, so that it ends first
};

} // namespace palmares::ui
