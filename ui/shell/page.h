#pragma once

#include <QWidget>

#include "ui/shell/place.h"
#include "ui/shell/services.h"

#include <vector>

namespace palmares::ui {

/// A key and what it does.
struct KeyHint {
    QString keys; ///< as they stand on the keyboard
    QString what;
};

/// One screen of the program, as the shell sees it.
///
/// A page is made when it is first gone to and lives until its call closes. It never includes another page:
/// it asks `services().navigator` for a place. It holds state, not sentences: every sentence is set in
/// retranslate(), so that the language can change while the page is open. Widgets inside it that set their
/// own text do the same in their own changeEvent().
///
/// Order of events: constructor → retranslate() → arrive() … leave() → arrive() … leave() → destructor.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const Services &services, QWidget *parent) : QWidget(parent), m_services(services) {}

    /// What the header and the window are called; asked again after a language switch.
    virtual QString title() const = 0;
    /// A second, smaller line beside it; empty for none.
    virtual QString subtitle() const { return {}; }

    /// Sets every text of the page. Numbers through QLocale(): tr("%Ln entries", nullptr, n), %L1.
    virtual void retranslate() = 0;

    /// The page comes on screen, or is asked for another place while it is there: same page, perhaps another
    /// entry, judge or round. The call of the place is open by then: services().call.
    virtual void arrive(const Place &place) { m_place = place; }

    /// The page is about to go off screen, or the call to close: asks the call to save what is not saved.
    /// What it asks for is done before the call closes. False: it cannot be left yet, and the page itself
    /// says why.
    virtual bool leave() { return true; }

    /// The window is about to close. False: something that was typed was not kept, and the page shows it; asked once more, it lets go.
    virtual bool mayClose() { return true; }

    /// Keys that work on this page and are no actions, for the key card; in the present language.
    virtual std::vector<KeyHint> keys() const { return {}; }

    /// Gives the focus to what the page is for, its primary button, if it has one.
    void takeFocus();

    /// Where this page is now, with the entry, judge and round it shows: for *Back*.
    const Place &place() const { return m_place; }
    /// The name of the call's folder; empty on pages without a call.
    const QString &folder() const { return m_place.folder; }

signals:
    /// title() or subtitle() says something else now.
    void titleChanged();

protected:
    void setPlace(const Place &place) { m_place = place; }
    const Services &services() const { return m_services; }
    void changeEvent(QEvent *event) override;

private:
    Services m_services;
    Place m_place;
};

} // namespace palmares::ui
