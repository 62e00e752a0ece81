#pragma once

#include <QWidget>

namespace palmares::ui {

/// The number of a step in a ring; a tick in a disc once it is done. Says nothing to screen readers: the
/// words beside it do.
class StepMark final : public QWidget {
    Q_OBJECT

public:
    enum class State { Waiting, Present, Done };

    explicit StepMark(int number, QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_number;
    State m_state = State::Waiting;
};

} // namespace palmares::ui
