#pragma once

#include "core/office/results/officework.h"
#include "ui/coordinator/parts/verbs.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace palmares::ui {

/// One tab of the Files page: it draws what it is shown and carries out its own verbs.
class FilesPane : public QWidget {
    Q_OBJECT

public:
    FilesPane(const Services &services, QWidget *parent)
        : QWidget(parent), m_services(services), m_verbs(services, this)
    {
    }

    /// What the office looks at.
    struct Shown {
        CallSnapshot view;
        OfficeWork work;
        std::uint32_t round = nowhere;
    };
    /// The call says something new, or the pane comes on screen. \pre shown.view
    void show(const Shown &shown)
    {
        m_shown = shown;
        refresh();
    }
    bool isShowing() const { return m_shown.view != nullptr; }
    /// Sets every text.
    virtual void retranslate() = 0;

    /// Of the bottom bar, the last is the primary one; and a sentence before them.
    const std::vector<QPushButton *> &buttons() const { return m_buttons; }
    static bool isThere(const QPushButton *button);
    virtual QString bottomWords() const { return {}; }
    /// Things here that wait for a person: shown beside the tab's name.
    virtual int count() const { return 0; }

signals:
    /// Buttons, words or count have changed.
    void changed();

protected:
    virtual void refresh() = 0;
    const Services &services() const { return m_services; }
    const Verbs &verbs() const { return m_verbs; }
    const Shown &shown() const { return m_shown; }
    const CallView &call() const { return *m_shown.view; }
    std::string lang() const;
    QPushButton *addButton();
    /// A button that has nothing to do now is not in the bar; told by changed().
    static void setThere(QPushButton *button, bool there);

private:
    Services m_services;
    Verbs m_verbs;
    Shown m_shown;
    std::vector<QPushButton *> m_buttons;
};

} // namespace palmares::ui
