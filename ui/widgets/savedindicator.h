#pragma once

#include <QTime>
#include <QWidget>

class QTimer;

namespace palmares::ui {

/// Says that what was typed is safe: a tick and "Saved 14:02". It never moves and never blinks: it keeps the
/// room of its longest words, and "Saving…" appears only after 300 ms.
class SavedIndicator : public QWidget {
    Q_OBJECT
public:
    explicit SavedIndicator(QWidget *parent = nullptr);

    /// Everything up to `at` is on the disk.
    void saved(const QTime &at);
    /// A write has begun.
    void saving();
    /// A write failed with that cause (plain text); the last time something was saved stays known. Nothing is
    /// announced: the notice that goes with it is.
    void failed(const QString &cause, bool offersCopy = true);
    /// Where room is short: the tick and the time alone. Screen readers hear the whole.
    void setBrief(bool brief);
    /// How wide it is in that form.
    int widthIf(bool brief) const;
    /// Nothing is known: another call.
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// "Save a copy…" was pressed after a failure.
    void saveCopyWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Nothing, Saved, Saving, Failed };
    void enter(State state);
    QString words(State state) const;
    QString shown(State state, bool brief) const;

    State m_state = State::Nothing;
    QTime m_at;
    QString m_cause;
    bool m_offersCopy = false;
    bool m_isBrief = false;
    QTimer *m_patience;
};

} // namespace palmares::ui
