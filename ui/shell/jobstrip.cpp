#include "ui/shell/jobstrip.h"

#include "ui/widgets/icon.h"

#include <QEvent>
#include <QLayout>

namespace palmares::ui {

namespace {

constexpr int lookEveryMs = 100;

} // namespace

JobStrip::JobStrip(QWidget *parent) : ProgressLine(parent)
{
    m_look.setInterval(lookEveryMs);
    m_pool.setMaxThreadCount(2);
    connect(&m_look, &QTimer::timeout, this, &JobStrip::look);
    connect(this, &ProgressLine::cancelled, this, [this] {
        if (!m_jobs.empty())
            m_jobs.front()->cancelled = true;
        setCancelling(true);
    });
    refit();
}

JobStrip::~JobStrip()
{
    for (const auto &job : m_jobs)
        job->cancelled = true;
    m_pool.waitForDone();
}

void JobStrip::start(QObject *context, Words what, std::function<void(const Report &)> work,
                     std::function<void()> then)
{
    auto job = std::make_shared<Job>();
    job->what = std::move(what);
    job->context = context;
    job->then = std::move(then);
    m_jobs.push_back(job);
    if (m_jobs.size() == 1) {
        showOldest();
        emit busyChanged(true);
    }
    m_pool.start([this, job, work = std::move(work)] {
        work([job](std::uint64_t done, std::uint64_t total) {
            job->done = done;
            job->total = total;
            return !job->cancelled;
        });
        // The strip waits for its workers before it goes, so it is here.
        QMetaObject::invokeMethod(
            this, [this, job] { finish(job); }, Qt::QueuedConnection);
    });
}

void JobStrip::finish(const std::shared_ptr<Job> &job)
{
    const bool wasShown = job == m_jobs.front();
    std::erase(m_jobs, job);
    if (m_jobs.empty()) {
        m_look.stop();
        end();
        emit busyChanged(false);
    } else if (wasShown) {
        showOldest();
    }
    // Both end on this thread, whoever lets go of the job last.
    const auto then = std::move(job->then);
    job->what = {};
    if (job->context)
        then();
}

void JobStrip::showOldest()
{
    end();
    begin(0);
    setCancelling(false);
    setInHand(m_jobs.front()->what());
    m_look.start();
}

void JobStrip::look()
{
    if (m_jobs.empty())
        return;
    const Job &job = *m_jobs.front();
    const std::uint64_t total = job.total;
    setWhole(static_cast<qint64>(total));
    setDone(static_cast<qint64>(std::min<std::uint64_t>(job.done, total)));
}

void JobStrip::changeEvent(QEvent *event)
{
    ProgressLine::changeEvent(event);
    if (isThemeChange(event))
        refit();
    else if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) &&
             !m_jobs.empty())
        setInHand(m_jobs.front()->what());
}

void JobStrip::refit()
{
    layout()->setContentsMargins(ui::metric(24), ui::metric(8), ui::metric(24), ui::metric(12));
}

} // namespace palmares::ui
