#pragma once

#include <QObject>

#include "ui/shell/services.h"

namespace palmares::ui {

/// Makes the sample call in the background and takes it away again, from wherever that is asked for.
class SampleTrial final : public QObject {
    Q_OBJECT

public:
    /// `window`: what a question is asked over.
    SampleTrial(const Services &services, QWidget *window);

    /// Being made or taken away now.
    bool isBusy() const { return m_isBusy; }
    void make();
    /// Asks first: scores may have been typed.
    void remove();

signals:
    /// It is being made, is there, is gone, or failed.
    void changed();

private:
    void setBusy(bool busy);

    Services m_services;
    QWidget *m_window;
    bool m_isBusy = false;
};

} // namespace palmares::ui
