#include "ui/shell/jobstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr int lookEveryMs = 100;
constexpr int barSteps = 1000;
/// Above this, done and total are bytes rather than things one counts.
constexpr std::uint64_t mostThings = 100'000;

} // namespace

JobStrip::JobStrip(QWidget *parent) : QWidget(parent)
{
    m_what = new QLabel(this);
    m_what->setTextFormat(Qt::PlainText);
    m_howFar = new QLabel(this);
    m_estimate = new QLabel(this);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(this);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_howFar);
    row->addWidget(m_estimate);
    row->addWidget(m_cancel);
    setVisible(false);
    m_look.setInterval(lookEveryMs);
    m_pool.setMaxThreadCount(2);
    connect(&m_look, &QTimer::timeout, this, &JobStrip::look);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_jobs.empty())
            m_jobs.front()->cancelled = true;
        m_cancel->setEnabled(false);
    });
    retranslate();
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
    job->since.start();
    m_jobs.push_back(job);
    m_look.start();
    if (m_jobs.size() == 1)
        emit busyChanged(true);
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
    std::erase(m_jobs, job);
    m_cancel->setEnabled(true);
    look();
    if (m_jobs.empty()) {
        m_look.stop();
        emit busyChanged(false);
    }
    // Both end on this thread, whoever lets go of the job last.
    const auto then = std::move(job->then);
    job->what = {};
    if (job->context)
        then();
}

void JobStrip::look()
{
    const bool isLong = !m_jobs.empty() && m_jobs.front()->since.elapsed() >= patienceMs;
    if (isLong)
        showJob(*m_jobs.front());
    setVisible(isLong);
}

void JobStrip::showJob(const Job &job)
{
    const std::uint64_t total = job.total;
    const std::uint64_t done = std::min<std::uint64_t>(job.done, total);
    const double part = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    m_what->setText(job.what());
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    m_bar->setValue(static_cast<int>(part * barSteps));
    const QLocale locale;
    if (total == 0)
        m_howFar->clear();
    else if (total <= mostThings)
        m_howFar->setText(
            tr("%1 of %2").arg(locale.toString(qulonglong(done)), locale.toString(qulonglong(total))));
    else
        m_howFar->setText(
            tr("%1 of %2")
                .arg(locale.formattedDataSize(qint64(done), 1), locale.formattedDataSize(qint64(total), 1)));
    m_estimate->setText(job.since.elapsed() >= estimateAfterMs ? remaining(job.since.elapsed(), part)
                                                               : QString());
    m_bar->setAccessibleName(m_what->text());
}

QString JobStrip::remaining(qint64 elapsedMs, double part)
{
    if (part < 0.02)
        return {};
    const double seconds = static_cast<double>(elapsedMs) / 1000 * (1 - part) / part;
    if (seconds < 50)
        return tr("less than a minute left");
    return tr("about %Ln minutes left", nullptr, static_cast<int>(std::ceil(seconds / 60)));
}

void JobStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void JobStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    look();
}

} // namespace palmares::ui
