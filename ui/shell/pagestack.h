#pragma once

#include <QStackedWidget>
#include <QTimer>

#include "ui/shell/navigator.h"
#include "ui/shell/pageregistry.h"

#include <map>
#include <optional>
#include <vector>

namespace palmares::ui {

/// The pages that were gone to, one of them on screen, and the call they belong to: opens and closes it on
/// the way.
class PageStack final : public QStackedWidget, public Navigator {
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    /// \pre once, before going anywhere; all of them outlive the stack
    void start(const Services &services, const PageRegistry &registry);

    void go(const Place &place) override;
    void back() override;
    /// Waits while a dialog or menu is open: it belongs to the page.
    void offer(const QStringList &files) override;
    void mark(Place::Page page, const Mark &mark) override;
    void noticed(Place::Page page, int count) override;

    /// The page on screen; null before the first go().
    Page *page() const { return m_page; }
    bool canGoBack() const { return !m_past.empty(); }
    /// With what the page noticed itself.
    Mark markOf(Place::Page page) const;
    /// Several people judge the open call on this computer.
    bool isShared() const { return m_isShared; }

    /// Leaves the page on screen and closes the call, for quitting; `then` when all is on disk. False: the
    /// page has to stay.
    bool close(std::function<void()> then);

signals:
    /// Another page, or the same one at another place.
    void arrived(palmares::ui::Page *page);
    void marked(palmares::ui::Place::Page page);
    /// A call is being opened: between these two nothing can be gone to.
    void openingChanged(bool opening);

private:
    bool hasNoticed(Place::Page page) const override { return m_noticed.contains(page); }
    bool leavePage();
    void arriveAt(Place place);
    Place inRoundAtHand(Place place) const;
    void openCall(const Place &place);
    void sayDamaged(const Error &error, const CallFolder &folder);
    void dropPages();
    void forgetCall();
    void travel(const Place &place);

    std::optional<Services> m_services;
    const PageRegistry *m_registry = nullptr;
    std::map<Place::Page, Page *> m_pages;
    std::map<Place::Page, Mark> m_marks;
    std::map<Place::Page, int> m_noticed;
    std::vector<Place> m_past;
    Page *m_page = nullptr;
    QStringList m_offered; ///< that wait
    QTimer m_offering;
    QString m_folder; ///< of the open call; empty: none
    QString m_round;  ///< that a judge of several rounds is in; empty: there is one only
    bool m_isOpening = false;
    bool m_isShared = false;
};

} // namespace palmares::ui
