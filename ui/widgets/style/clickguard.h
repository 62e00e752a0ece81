#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

class QApplication;
class QWidget;

namespace palmares::ui {

/// The second half of a double click is for what the first half pressed. Where that has gone, or moved away from under the pointer, it
/// presses nothing: else whoever clicks a button twice signs, scores or opens what slid into its place. Nor does it press what asks for
/// one click, such as a switch that people open files by.
class ClickGuard : public QObject {
    Q_OBJECT
public:
    /// From now on, in the whole application; a second call changes nothing.
    static void install(QApplication *application);
    /// A double click on it is one click.
    static void askOneClick(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ClickGuard(QApplication *application);

    QPointer<QWidget> m_pressed; ///< by the first press of those that follow each other
    quint64 m_when = 0;          ///< of the last press, in the milliseconds of its event
    QPoint m_where;
};

} // namespace palmares::ui
