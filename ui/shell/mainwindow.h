#pragma once

#include <QMainWindow>

#include "ui/shell/opencallwords.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/settings.h"

#include <memory>
#include <optional>

namespace palmares::ui {

class Header;
class JobStrip;
class Menus;
class NoticeStrip;
class PageStack;
class Rail;
class RoundStrip;

/// What the window stands on; all of it outlives the window.
struct WindowParts {
    const Environment &environment;
    SessionThread &call;
    Settings &settings;
    text::Languages &languages;
    ActionCatalogue &actions;
    const PageRegistry &pages;
};

/// The window: rail, header, notices and one page. It knows a list of pages and nothing of what is in them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    const Services &services() const { return *m_services; }
    /// Comes to the front and shows what these files are; none: only comes to the front.
    void offer(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void bindActions();
    void connectParts();
    void showPage(Page *page);
    void showTitles();
    void goInCall(Place::Page page);
    void apply(const Preferences &preferences);
    void changeTextSize(int by);
    void refitRail();
    void chooseFiles();
    void restoreShape();
    void rememberShape();

    WindowParts m_parts;
    Rail *m_rail = nullptr;
    Header *m_header = nullptr;
    RoundStrip *m_rounds = nullptr;
    NoticeStrip *m_notices = nullptr;
    PageStack *m_pages = nullptr;
    JobStrip *m_jobs = nullptr;
    Menus *m_menus = nullptr;
    std::optional<Services> m_services;
    OpenCallWords m_words;
    bool m_mayClose = false;
};

} // namespace palmares::ui
