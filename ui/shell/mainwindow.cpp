#include "ui/shell/mainwindow.h"

#include "core/office/session/sessionthread.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/copying.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/header.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/keycard.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/menus.h"
#include "ui/shell/noticestrip.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/rail.h"
#include "ui/shell/roundstrip.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/steps.h"
#include "ui/shell/windowmanners.h"
#include "ui/text/figures.h"
#include "ui/widgets/briefly.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/numbers.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>

namespace palmares::ui {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(640, 480);
/// Below this width, at 100 % text, the rail shows icons only.
constexpr int narrowWindow = 900;

} // namespace

MainWindow::MainWindow(const WindowParts &parts) : m_parts(parts)
{
    setWindowIcon(appIcon());
    build();
    m_services.emplace(Services{parts.environment, parts.call, *m_pages, *m_notices, *m_header, *m_jobs,
                                parts.settings, parts.languages, parts.actions});
    m_pages->start(*m_services, parts.pages);
    m_rounds->start(*m_services);
    m_header->setLanguages(parts.languages);
    m_rail->setPages([&](Place::Page page) { return parts.pages.has(page); });
    m_header->steps()->setPages([&](Place::Page page) { return parts.pages.has(page); });
    connectParts();
    bindActions();
    apply(parts.settings.preferences());
    restoreShape();
    m_pages->go(Place());
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *middle = new QWidget(this);
    m_rail = new Rail(middle);
    m_header = new Header(middle);
    m_rounds = new RoundStrip(middle);
    m_notices = new NoticeStrip(middle);
    m_pages = new PageStack(middle);
    m_notices->setPage(m_pages);
    m_jobs = new JobStrip(middle);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_rounds, m_notices, m_pages, m_jobs})
        column->addWidget(part, part == m_pages ? 1 : 0);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    m_menus = new Menus(menuBar(), m_parts.actions, m_parts.settings);
    setMinimumSize(smallestSize);
    new WindowManners(this);
}

void MainWindow::connectParts()
{
    const auto home = [this] { m_pages->go(Place()); };
    const auto settings = [this] { SettingsDialog::open(this, m_parts.settings); };
    connect(m_rail, &Rail::chosen, this, &MainWindow::goInCall);
    connect(m_rail, &Rail::homeWanted, this, home);
    connect(m_rail, &Rail::settingsWanted, this, settings);
    connect(m_header->steps(), &Steps::pageChosen, this, &MainWindow::goInCall);
    connect(m_header, &Header::homeWanted, this, home);
    connect(m_header, &Header::settingsWanted, this, settings);
    connect(m_header, &Header::changeJudgeWanted, this, home);
    connect(m_header, &Header::helpWanted, m_parts.actions.action("help.keys"), &QAction::trigger);
    connect(m_header, &Header::languageWanted, this, [this](text::Language language) {
        Preferences changed = m_parts.settings.preferences();
        changed.language = language;
        m_parts.settings.setPreferences(changed);
    });
    connect(m_header, &Header::saveFailed, this,
            [this](const Error &why, const std::function<void()> &saveCopy) {
                m_notices->say(notSavedNotice(why, saveCopy));
            });
    connect(m_header, &Header::saveRecovered, m_notices, &NoticeStrip::clear);
    connect(m_pages, &PageStack::arrived, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::marked, this, [this](Place::Page page) {
        m_rail->setMark(page, m_pages->markOf(page));
        m_header->steps()->setMark(page, m_pages->markOf(page));
    });
    connect(&m_parts.call, &SessionThread::viewChanged, this, &MainWindow::showTitles);
    connect(&m_parts.settings, &Settings::preferencesChanged, this, &MainWindow::apply);
    connect(new FileDrops(this), &FileDrops::dropped, m_pages, &PageStack::offer);
}

void MainWindow::bindActions()
{
    ActionCatalogue &actions = m_parts.actions;
    for (const ActionSpec *spec : actions.specs())
        addAction(actions.action(spec->id)); // so that shortcuts work without the menu
    actions.bind("file.open", this, [this] { chooseFiles(); });
    if (m_parts.pages.has(Place::Page::NewCall)) {
        Place newCall;
        newCall.page = Place::Page::NewCall;
        actions.bind("file.new", this, [this, newCall] { m_pages->go(newCall); });
    }
    actions.bind("file.home", this, [this] { m_pages->go(Place()); });
    actions.bind("call.judge", m_header->changeJudgeButton(), [this] { m_pages->go(Place()); });
    actions.bind("file.quit", this, [this] { close(); });
    // Fields take their own Ctrl+C; this is for the menu, and greyed until there is something to copy.
    actions.bind("edit.copy", this, copySelection);
    actions.allow("edit.copy", this, false);
    connect(m_menus, &Menus::opening, this,
            [this] { m_parts.actions.allow("edit.copy", this, canCopySelection()); });
    actions.bind("edit.settings", this, [this] { SettingsDialog::open(this, m_parts.settings); });
    actions.bind("view.larger", this, [this] { changeTextSize(+25); });
    actions.bind("view.smaller", this, [this] { changeTextSize(-25); });
    actions.bind("view.fullscreen", this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    actions.bind("view.rail", m_rail, [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); });
    actions.bind("call.back", this, [this] { m_pages->back(); });
    actions.bind("help.keys", this, [this] { KeyCard::open(this, m_parts.actions, m_pages->page()); });
    actions.bind("help.about", this, [this] { AboutDialog::open(this); });
    for (const PageSpec &spec : officePages()) {
        if (m_parts.pages.has(spec.page))
            actions.bind(spec.action, m_rail, [this, page = spec.page] { goInCall(page); });
    }
    for (const PageSpec &spec : judgeSteps()) {
        if (m_parts.pages.has(spec.page))
            actions.bind(spec.action, m_header->steps(), [this, page = spec.page] { goInCall(page); });
    }
}

void MainWindow::offer(const QStringList &files)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_pages->offer(files);
}

void MainWindow::showPage(Page *page)
{
    const Side side = sideOf(page->place().page);
    m_rail->setVisible(side == Side::Office);
    m_header->setShared(m_pages->isShared());
    m_rounds->showFor(*page);
    if (side == Side::None)
        m_header->clearSaved();
    m_rail->setPresent(page->place().page);
    m_header->steps()->setPresent(page->place().page);
    for (const auto &pages : {officePages(), judgeSteps()}) {
        for (const PageSpec &spec : pages) {
            m_rail->setMark(spec.page, m_pages->markOf(spec.page));
            m_header->steps()->setMark(spec.page, m_pages->markOf(spec.page));
        }
    }
    connect(page, &Page::titleChanged, this, &MainWindow::showTitles, Qt::UniqueConnection);
    m_parts.actions.allow("call.back", this, m_pages->canGoBack());
    showTitles();
    refitRail();
}

void MainWindow::showTitles()
{
    const Page *page = m_pages->page();
    if (!page)
        return;
    const CallSnapshot &view = m_parts.call.view();
    if (!view)
        m_words.forget();
    QString title = page->title();
    QString subtitle = page->subtitle();
    QString window = title;
    if (view && sideOf(page->place().page) != Side::None) {
        const OpenCallWords::Words words = m_words.of(*view, m_parts.environment, m_parts.languages.content());
        window = tr("%1 · %2").arg(title, text::apart(words.call));
        if (view->identity.role == Role::Judge)
            title = words.call;
        subtitle = words.under(subtitle);
        m_rail->setCall(words.call, words.figures);
    }
    const bool isHome = page->place().page == Place::Page::Home;
    m_header->showPlace(sideOf(page->place().page), isHome ? QString() : title, subtitle);
    setWindowTitle(isHome ? QStringLiteral("Palmares") : tr("%1 – Palmares").arg(window));
}

void MainWindow::goInCall(Place::Page page)
{
    Place place;
    place.page = page;
    place.folder = m_pages->page()->folder();
    m_pages->go(place);
    m_rail->setPresent(m_pages->page()->place().page); // one may have had to stay
    m_header->steps()->setPresent(m_pages->page()->place().page);
}

void MainWindow::apply(const Preferences &preferences)
{
    applyAppearance(preferences);
    switchLanguage(m_parts.languages, preferences.language, preferences.digits);
    refitRail();
}

void MainWindow::changeTextSize(int by)
{
    Preferences changed = m_parts.settings.preferences();
    changed.textPercent = std::clamp(changed.textPercent + by, 100, 200);
    m_parts.settings.setPreferences(changed);
    const QString words = tr("All text: %1").arg(percent(changed.textPercent / 100.0));
    QTimer::singleShot(0, this, [this, words] { sayBriefly(m_pages, words); }); // once all has its new size
}

void MainWindow::refitRail()
{
    m_rail->setCollapsed(width() < ui::metric(narrowWindow));
    m_parts.actions.action("view.rail")->setChecked(m_rail->isCollapsed());
}

void MainWindow::chooseFiles()
{
    m_pages->offer(QFileDialog::getOpenFileNames(
        this, tr("Open files"), QString(),
        tr("Palmares files (*.palmpack *.palmballot *.palmcall *.palmkey);;All files (*)")));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_menus) {
        m_parts.actions.retranslate();
        m_menus->retranslate();
        showTitles();
    } else if (isThemeChange(event) && m_rail) {
        refitRail(); // the text may be larger now
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    refitRail();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberShape();
    if (m_mayClose)
        return event->accept();
    // First everything that was typed goes to disk, then the window.
    event->ignore();
    m_pages->close([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::restoreShape()
{
    resize(
        usualSize.boundedTo(screen()->availableSize() - QSize(0, ui::metric(32)))); // a frame comes round it
    restoreGeometry(m_parts.settings.remembered(QStringLiteral("window"), screen()->size()));
}

void MainWindow::rememberShape()
{
    m_parts.settings.remember(QStringLiteral("window"), screen()->size(), saveGeometry());
}

} // namespace palmares::ui
