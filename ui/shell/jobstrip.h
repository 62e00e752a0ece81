#pragma once

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include "ui/shell/jobs.h"

#include <atomic>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace palmares::ui {

/// Shows the oldest job that has taken more than half a second, under the page: what is in hand, how far,
/// *Cancel*; after ten seconds an estimate in round words. Hidden otherwise.
class JobStrip final : public QWidget, public Jobs {
    Q_OBJECT

public:
    static constexpr int patienceMs = 500;
    static constexpr int estimateAfterMs = 10'000;

    explicit JobStrip(QWidget *parent = nullptr);
    /// Cancels what is running and waits for it.
    ~JobStrip() override;

    bool isBusy() const { return !m_jobs.empty(); }
    /// How long it will still take, in round words; empty if nobody can know yet.
    static QString remaining(qint64 elapsedMs, double part);

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
        QElapsedTimer since;
    };
    void finish(const std::shared_ptr<Job> &job);
    void look();
    void showJob(const Job &job);
    void retranslate();

    std::vector<std::shared_ptr<Job>> m_jobs; ///< running, oldest first
    QTimer m_look;
    QLabel *m_what;
    QLabel *m_howFar;
    QLabel *m_estimate;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QThreadPool m_pool; // last, so that it ends first
};

} // namespace palmares::ui
