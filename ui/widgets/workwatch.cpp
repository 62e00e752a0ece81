#include "ui/widgets/workwatch.h"

#include "ui/widgets/progressline.h"

#include <QTimer>

#include <atomic>

namespace palmares::ui {

namespace {

constexpr int lookEveryMs = 60;

} // namespace

/// How far it is, seen from two threads.
struct WorkWatch::Pace {
    std::atomic<int> step = 0;
    std::atomic<std::uint64_t> done = 0;
    std::atomic<std::uint64_t> of = 0;
    std::atomic<bool> isStopping = false;
};

WorkWatch::WorkWatch(ProgressLine *line, Words words, QObject *parent)
    : QObject(parent), m_pace(std::make_shared<Pace>()), m_line(line), m_words(std::move(words)), m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &WorkWatch::look);
    connect(m_line, &ProgressLine::cancelled, this, &WorkWatch::stop);
}

WorkWatch::Report WorkWatch::begin()
{
    m_pace = std::make_shared<Pace>();
    m_line->setCancelling(false);
    m_line->begin(0);
    look();
    m_timer->start();
    return [pace = m_pace](int step, std::uint64_t done, std::uint64_t of) {
        pace->step = step;
        pace->done = done;
        pace->of = of;
        return !pace->isStopping;
    };
}

void WorkWatch::end()
{
    m_timer->stop();
    m_line->end();
}

void WorkWatch::stop()
{
    m_pace->isStopping = true;
    m_line->setCancelling(true);
}

bool WorkWatch::isStopping() const
{
    return m_pace->isStopping;
}

void WorkWatch::retranslate()
{
    m_line->setInHand(m_words(m_pace->step));
}

void WorkWatch::look()
{
    m_line->setWhole(static_cast<qint64>(m_pace->of));
    m_line->setDone(static_cast<qint64>(m_pace->done), m_words(m_pace->step));
}

} // namespace palmares::ui
