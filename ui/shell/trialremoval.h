#pragma once

#include "ui/shell/services.h"

#include <QCoreApplication>

class QWidget;

namespace palmares::ui {

/// Throws a trial run away, after one question.
class TrialRemoval {
    Q_DECLARE_TR_FUNCTIONS(TrialRemoval)

public:
    /// Asks over `over`, a widget of the window; leads home, where it is gone then. `folder`: its name in the home.
    static void ask(const Services &services, QWidget *over, const QString &folder);

private:
    static void remove(const Services &services, QWidget *window, const QString &folder);
};

} // namespace palmares::ui
