#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace palmares::ui {

class ElidedLabel;
class PlainLabel;

/// A job that takes time: what is in hand, "61 of 500", a bar and Cancel. Nothing is seen of the first half
/// second; after ten seconds it says in round words how long it may still take.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// A job begins; `whole` 0 means nobody knows how much there is. More than a hundred thousand are bytes.
    void begin(qint64 whole);
    /// There is so much of it; known only now, or otherwise than before.
    void setWhole(qint64 whole);
    /// How far it is, and what is in hand now (plain text; empty leaves what was said).
    void setDone(qint64 done, const QString &inHand = {});
    /// What is in hand, as a sentence; set again when the language changes.
    void setInHand(const QString &inHand);
    void setCancellable(bool cancellable);
    /// It was asked to stop and has not stopped yet.
    void setCancelling(bool cancelling);
    /// It ended, in whatever way: the line goes.
    void end();
    bool isRunning() const { return m_running; }
    /// About how long it may still take, in round words; empty if nothing can be said yet.
    static QString estimate(qint64 elapsedMs, qint64 done, qint64 whole);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    bool m_running = false;
    qint64 m_done = 0;
    qint64 m_whole = 0;
    QElapsedTimer m_clock;
    QTimer *m_patience;
    ElidedLabel *m_inHand;
    PlainLabel *m_count;
    PlainLabel *m_estimate;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace palmares::ui
