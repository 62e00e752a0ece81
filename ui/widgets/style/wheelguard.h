#pragma once

#include <QObject>

class QApplication;

namespace palmares::ui {

/// The wheel scrolls and changes nothing: a page that is scrolled past a choice, a number field or a slider leaves its value as it
/// was, and goes on scrolling. Lists that a choice has opened scroll as ever.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    /// From now on, in the whole application; a second call changes nothing.
    static void install(QApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WheelGuard(QApplication *application);
};

} // namespace palmares::ui
