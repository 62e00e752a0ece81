#pragma once

#include <QObject>

class QMainWindow;

namespace palmares::ui {

/// What a window does of itself wherever it is: Enter presses the button that has the focus, as it does in
/// dialogs, and the first time on screen the window with its frame stays within the screen.
class WindowManners final : public QObject {
    Q_OBJECT

public:
    explicit WindowManners(QMainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressFocused();
    void fitScreen();

    QMainWindow *m_window;
    bool m_wasShown = false;
};

} // namespace palmares::ui
