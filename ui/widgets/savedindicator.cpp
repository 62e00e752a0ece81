#include "ui/widgets/savedindicator.h"

#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace palmares::ui {

SavedIndicator::SavedIndicator(QWidget *parent) : QWidget(parent), m_patience(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_patience->setSingleShot(true);
    m_patience->setInterval(300);
    connect(m_patience, &QTimer::timeout, this, [this] { enter(State::Saving); });
}

void SavedIndicator::saved(const QTime &at)
{
    m_patience->stop();
    m_at = at;
    m_cause.clear();
    enter(State::Saved);
}

void SavedIndicator::saving()
{
    if (m_state != State::Saving && !m_patience->isActive())
        m_patience->start();
}

void SavedIndicator::failed(const QString &cause, bool offersCopy)
{
    m_patience->stop();
    m_cause = cause;
    m_offersCopy = offersCopy;
    enter(State::Failed);
}

void SavedIndicator::clear()
{
    m_patience->stop();
    m_at = QTime();
    m_cause.clear();
    enter(State::Nothing);
}

void SavedIndicator::enter(State state)
{
    const bool wider = (state == State::Failed) != (m_state == State::Failed);
    m_state = state;
    const bool isButton = state == State::Failed && m_offersCopy;
    setFocusPolicy(isButton ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(m_isBrief && m_cause.isEmpty() ? words(state) : plainToolTip(m_cause));
    setAccessibleName(words(state) + (m_cause.isEmpty() ? QString() : QLatin1String(". ") + m_cause));
    if (wider)
        updateGeometry();
    update();
}

QString SavedIndicator::words(State state) const
{
    switch (state) {
    case State::Nothing:
        return {};
    case State::Saved:
        //: %1 is a time of day. What was typed is on the disk since then.
        return tr("Saved %1").arg(time(m_at));
    case State::Saving:
        return tr("Saving…");
    case State::Failed:
        return m_at.isValid() ? tr("Not saved since %1").arg(time(m_at)) : tr("Not saved");
    }
    return {};
}

QString SavedIndicator::shown(State state, bool brief) const
{
    if (!brief)
        return words(state);
    switch (state) {
    case State::Saved:
        return time(m_at);
    case State::Failed:
        return tr("Not saved");
    case State::Nothing:
    case State::Saving:
        break;
    }
    return {};
}

void SavedIndicator::setBrief(bool brief)
{
    if (brief == m_isBrief)
        return;
    m_isBrief = brief;
    enter(m_state);
    updateGeometry();
}

int SavedIndicator::widthIf(bool brief) const
{
    const QFontMetrics metrics(ui::font(TextRole::Small));
    const QFontMetrics strong(bold(ui::font(TextRole::Small)));
    const QString usual = time(QTime(20, 0));
    int text = std::max(metrics.horizontalAdvance(brief ? usual : tr("Saved %1").arg(usual)),
                        metrics.horizontalAdvance(shown(State::Saving, brief)));
    if (m_state == State::Failed)
        text = metrics.horizontalAdvance(shown(State::Failed, brief));
    if (m_state == State::Failed && m_offersCopy && !brief)
        text += ui::metric(10) + strong.horizontalAdvance(tr("Save a copy…"));
    return text + ui::metric(18 + 6 + 4);
}

QSize SavedIndicator::sizeHint() const
{
    const int line = QFontMetrics(ui::font(TextRole::Small)).height();
    return {widthIf(m_isBrief), std::max(ui::metric(24), line)};
}

QSize SavedIndicator::minimumSizeHint() const
{
    return sizeHint();
}

bool SavedIndicator::event(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        updateGeometry();
    return QWidget::event(event);
}

void SavedIndicator::paintEvent(QPaintEvent *)
{
    if (m_state == State::Nothing)
        return;
    const Tone tone = m_state == State::Failed   ? Tone::Bad
                      : m_state == State::Saving ? Tone::Ink2
                                                 : Tone::Accent;
    const Icon icon = m_state == State::Failed   ? Icon::Error
                      : m_state == State::Saving ? Icon::Clock
                                                 : Icon::Check;
    QPainter painter(this);
    const int side = ui::metric(18);
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    paintIcon(&painter, visual(QRect(0, (height() - side) / 2, side, side)), icon, color(tone),
              layoutDirection());
    const QFont small = ui::font(TextRole::Small);
    const QString text = shown(m_state, m_isBrief);
    const int used = QFontMetrics(small).horizontalAdvance(text) + ui::metric(2);
    int x = side + ui::metric(6);
    paintLine(&painter, visual(QRect(x, 0, used, height())), text, small, color(tone), layoutDirection());
    if (m_state == State::Failed && m_offersCopy && !m_isBrief) {
        x += used + ui::metric(8);
        paintLine(&painter, visual(QRect(x, 0, width() - x, height())), tr("Save a copy…"), bold(small),
                  tokens().accent, layoutDirection());
    }
}

void SavedIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event) || event->type() == QEvent::LanguageChange) {
        enter(m_state);
        updateGeometry();
    }
}

void SavedIndicator::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_state == State::Failed && m_offersCopy && event->button() == Qt::LeftButton &&
        rect().contains(event->position().toPoint()))
        emit saveCopyWanted();
    QWidget::mouseReleaseEvent(event);
}

void SavedIndicator::keyPressEvent(QKeyEvent *event)
{
    const bool press =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_state == State::Failed && m_offersCopy && press)
        emit saveCopyWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace palmares::ui
