#include "ui/widgets/progressline.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace palmares::ui {

namespace {

constexpr int patienceMs = 500;
constexpr qint64 estimateAfterMs = 10'000;
/// Above this, done and whole are bytes rather than things one counts.
constexpr qint64 mostThings = 100'000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent), m_patience(new QTimer(this)),
      m_inHand(new ElidedLabel(TextRole::Small, Tone::Ink, this)),
      m_count(new PlainLabel(TextRole::Small, Tone::Ink2, this)),
      m_estimate(new PlainLabel(TextRole::Small, Tone::Ink3, this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this))
{
    setSmall(m_cancel);
    m_bar->setTextVisible(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_inHand, 0, 0);
    grid->addWidget(m_count, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2, Qt::AlignVCenter);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignBottom);
    grid->addWidget(m_estimate, 2, 0, 1, 2);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Fixed);
    setSizePolicy(policy);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    hide();
    refresh();
}

void ProgressLine::begin(qint64 whole)
{
    m_running = true;
    m_done = 0;
    m_whole = whole;
    m_clock.start();
    m_patience->start();
    refresh();
}

void ProgressLine::setWhole(qint64 whole)
{
    m_whole = whole;
    refresh();
}

void ProgressLine::setDone(qint64 done, const QString &inHand)
{
    m_done = done;
    if (!inHand.isEmpty())
        setInHand(inHand);
    refresh();
}

void ProgressLine::setInHand(const QString &inHand)
{
    m_inHand->setText(inHand);
    m_bar->setAccessibleName(inHand);
}
void ProgressLine::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void ProgressLine::setCancelling(bool cancelling)
{
    m_cancel->setEnabled(!cancelling);
}

void ProgressLine::end()
{
    m_running = false;
    m_patience->stop();
    hide();
}

QString ProgressLine::estimate(qint64 elapsedMs, qint64 done, qint64 whole)
{
    if (elapsedMs < estimateAfterMs || done <= 0 || whole <= done)
        return {};
    const double left = double(elapsedMs) / double(done) * double(whole - done) / 1000.0;
    if (left < 20)
        return tr("A few more seconds");
    if (left < 50)
        return tr("Less than a minute more");
    const int minutes = std::max(1, static_cast<int>(left / 60.0 + 0.5));
    return tr("About %Ln more minute(s)", nullptr, minutes);
}

void ProgressLine::refresh()
{
    m_cancel->setText(tr("Cancel"));
    if (m_whole <= 0)
        m_count->clear();
    else if (m_whole <= mostThings)
        m_count->setText(partOf(m_done, m_whole));
    else //: two sizes, e.g. "3.1 MB of 20 MB"
        m_count->setText(tr("%1 of %2").arg(fileSize(m_done), fileSize(m_whole)));
    // A bar counts in int: beyond that in thousandths.
    const bool huge = m_whole > 1'000'000'000;
    m_bar->setRange(0, huge ? 1000 : static_cast<int>(m_whole));
    m_bar->setValue(huge ? static_cast<int>(m_done / (m_whole / 1000)) : static_cast<int>(m_done));
    m_estimate->setText(m_running ? estimate(m_clock.elapsed(), m_done, m_whole) : QString());
    m_estimate->setVisible(!m_estimate->text().isEmpty());
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace palmares::ui
