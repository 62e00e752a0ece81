#include "ui/shell/pagestack.h"

#include "core/office/judging/judgerounds.h"
#include "core/office/session/sessionthread.h"
#include "ui/shell/notices.h"
#include "ui/shell/rescuedialog.h"
#include "ui/shell/sharing.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QDialog>

#include <chrono>
#include <utility>

namespace palmares::ui {

namespace {

constexpr std::size_t longestPast = 50;
constexpr std::chrono::milliseconds offeredAgain{200};

/// This version of the program has no such page.
NoticeText notHere()
{
    return {NoticeText::Kind::Info,
            [] { return PageStack::tr("There is no screen for this in this version."); },
            [] { return PageStack::tr("The command line can do it: palmares-cli --help."); },
            {},
            {}};
}

} // namespace

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    m_offering.setSingleShot(true);
    m_offering.setInterval(offeredAgain);
    connect(&m_offering, &QTimer::timeout, this, [this] { offer({}); });
}

PageStack::~PageStack()
{
    // While what they stand on is still there.
    for (const auto &[at, page] : m_pages)
        delete page;
}

void PageStack::start(const Services &services, const PageRegistry &registry)
{
    m_services.emplace(services);
    m_registry = &registry;
}

void PageStack::go(const Place &to)
{
    if (m_isOpening || !leavePage())
        return;
    const Place place = inRoundAtHand(to);
    if (!m_registry->has(place.page))
        return m_services->notices.say(notHere());
    if (m_page && m_page->place() != place) {
        m_past.push_back(m_page->place());
        if (m_past.size() > longestPast)
            m_past.erase(m_past.begin());
    }
    travel(place);
}

/// Whoever judges several rounds stays in the one at hand until another is named.
Place PageStack::inRoundAtHand(Place place) const
{
    if (place.round.isEmpty() && place.folder == m_folder && sideOf(place.page) == Side::Judge)
        place.round = m_page && sideOf(m_page->place().page) == Side::Judge ? m_page->place().round : QString();
    return place;
}

void PageStack::back()
{
    if (m_isOpening || m_past.empty() || !leavePage())
        return;
    const Place place = m_past.back();
    m_past.pop_back();
    travel(place);
}

void PageStack::offer(const QStringList &files)
{
    m_offered += files;
    if (m_offered.isEmpty() || m_offering.isActive())
        return;
    // A file can arrive from outside at any moment: what is being decided or chosen on this page keeps it where it is, and what only
    // shows something, or asks who is there, gives way to it.
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()); dialog && dialog->property("givesWay").toBool())
        dialog->reject();
    if (m_isOpening || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return m_offering.start();
    Place place;
    place.page = Place::Page::Incoming;
    place.from = m_folder;
    if (m_page && m_page->place().page == Place::Page::Incoming) {
        place.files = m_page->place().files; // what came a moment ago is still to be answered
        place.from = m_page->place().from;
    }
    for (const QString &file : std::exchange(m_offered, {})) {
        place.files.removeAll(file);
        place.files += file;
    }
    go(place);
}

void PageStack::mark(Place::Page page, const Mark &mark)
{
    m_marks[page] = mark;
    emit marked(page);
}

void PageStack::noticed(Place::Page page, int count)
{
    if (std::exchange(m_noticed[page], count) != count)
        emit marked(page);
}

Navigator::Mark PageStack::markOf(Place::Page page) const
{
    const auto at = m_marks.find(page);
    Mark mark = at == m_marks.end() ? Mark() : at->second;
    const auto more = m_noticed.find(page);
    if (more != m_noticed.end() && more->second > 0)
        mark = {Mark::Kind::Count, (mark.kind == Mark::Kind::Count ? mark.count : 0) + more->second, {}};
    return mark;
}

bool PageStack::close(std::function<void()> then)
{
    if ((m_page && !m_page->mayClose()) || !leavePage())
        return false;
    m_services->call.close(this, std::move(then));
    return true;
}

bool PageStack::leavePage()
{
    m_services->notices.clear(); // before the page is asked: what it says as it goes is read on the next one
    return !m_page || m_page->leave();
}

void PageStack::travel(const Place &place)
{
    if (place.folder == m_folder)
        return arriveAt(place);
    dropPages();
    forgetCall();
    if (!place.folder.isEmpty())
        return openCall(place);
    m_services->call.close(this, {});
    arriveAt(place);
}

void PageStack::forgetCall()
{
    // The next one at this computer must not come to the scores of the last one by *Back*.
    if (m_isShared)
        std::erase_if(m_past, [this](const Place &past) { return past.folder == m_folder; });
    m_isShared = false;
    m_round.clear();
    m_folder.clear();
}

void PageStack::openCall(const Place &place)
{
    const auto folder = m_services->environment.home.folder(place.folder.toStdString());
    m_isOpening = true;
    emit openingChanged(true);
    const auto then = [this, place, folder](const Done &done) {
        m_isOpening = false;
        emit openingChanged(false);
        if (done.ok()) {
            m_folder = place.folder;
            m_isShared = ui::isShared(m_services->environment.home, place.folder.toStdString());
            return arriveAt(place);
        }
        arriveAt(Place());
        if (done.error().code == Code::DB_DAMAGED && folder)
            return sayDamaged(done.error(), *folder);
        m_services->notices.say(NoticeText::of(done.error()));
    };
    if (!folder)
        return then(Error(Code::CALL_NOT_FOUND, {{"call", place.folder.toStdString()}}));
    m_services->call.open(*folder, this, then);
}

/// The other ways on: a window can give them, where the words of the error name commands.
void PageStack::sayDamaged(const Error &error, const CallFolder &folder)
{
    m_services->notices.say({NoticeText::Kind::Bad, [error] { return text::causeOf(error); },
                             [] { return tr("Palmares writes nothing more to them. A backup can take their place, or what still proves itself is saved into a new call."); },
                             [] { return tr("See what can be saved…"); },
                             [this, folder] { (new RescueDialog(*m_services, folder, window()))->open(); }});
}

void PageStack::arriveAt(Place place)
{
    const CallSnapshot &view = m_services->call.view();
    if (view && sideOf(place.page) == Side::Judge) {
        const auto rounds = roundsOfJudge(*view);
        if (place.round.isEmpty() && rounds.size() > 1)
            place.round = QString::fromStdString(view->state.rounds[rounds.back()].id);
        // Other criteria, other entries: what pages keep of a round has no place in the next one.
        if (std::exchange(m_round, place.round) != place.round)
            dropPages();
    }
    auto &page = m_pages[place.page];
    const bool isNew = !page;
    if (isNew) {
        page = m_registry->make(place.page, *m_services, this);
        addWidget(page);
    }
    m_page = page;
    page->arrive(place);
    setCurrentWidget(page);
    // One that was here before has it where it was left.
    if (isNew || !page->isAncestorOf(QApplication::focusWidget()))
        page->takeFocus();
    emit arrived(page);
}

void PageStack::dropPages()
{
    m_page = nullptr;
    for (const auto &[at, page] : m_pages) {
        // Later, because it may be the page itself that asks to go elsewhere.
        removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    m_pages.clear();
    m_marks.clear();
    m_noticed.clear();
}

} // namespace palmares::ui
