#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;

namespace palmares::ui {

/// The ring round what the keyboard acts on: one frame per window that goes where the focus goes. It shows
/// when the focus came by key, and always round fields one types into. Views draw it inside their cell; so do
/// widgets that said setOwnFocusRing().
class FocusRing : public QObject {
    Q_OBJECT
public:
    /// Begins to follow the focus of the application; a second call changes nothing.
    static void install(QApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(QApplication *application);
    void follow(QWidget *now);
    void followAgain();
    static void mark(QWidget *window, bool byKey);
    QFocusFrame *frameOf(QWidget *window);

    bool m_byKey = false; // the last thing the person did was to press a key
    QHash<QWidget *, QPointer<QFocusFrame>> m_frames;
};

} // namespace palmares::ui
