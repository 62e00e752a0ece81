#include "ui/shell/incomingpage.h"

#include "core/office/exchange/bundledesk.h"
#include "core/office/judging/judgedesk.h"
#include "core/office/session/keydesk.h"
#include "core/office/session/sessionthread.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/offercard.h"
#include "ui/shell/whichdialog.h"
#include "ui/text/languages.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int widestText = 820;

QString listed(const std::vector<std::string> &entries)
{
    QStringList codes;
    for (const std::string &one : entries)
        codes << code(QString::fromStdString(one));
    return codes.join(QStringLiteral(", "));
}

/// What a judge should know about the package beside that it is open: what it lacks goes before what was
/// filled in.
std::optional<NoticeText> noticeAbout(const PackageOpened &opened, const text::Languages &languages)
{
    if (opened.missingTexts > 0) {
        const int texts = static_cast<int>(opened.missingTexts);
        return NoticeText{
            NoticeText::Kind::Warn,
            [texts] {
                return IncomingPage::tr("%Ln texts that the package names are not in it.", nullptr, texts);
            },
            [] {
                return IncomingPage::tr("Ask the coordinator for the whole package again before you score.");
            },
            {},
            {}};
    }
    if (!opened.unsentWords.empty()) {
        const QString entries = listed(opened.unsentWords);
        return NoticeText{NoticeText::Kind::Warn,
                          [] { return IncomingPage::tr("Somebody's personal data was deleted from this call."); },
                          [entries] {
                              return IncomingPage::tr("Your comments on %1 are not sent yet, and nobody else can read them: if one names this "
                                                      "person, take the name out.").arg(entries);
                          },
                          {},
                          {}};
    }
    if (!opened.tried.empty()) {
        return NoticeText{NoticeText::Kind::Warn,
                          [entries = listed(opened.tried)] { return IncomingPage::tr("%1 counts now; until now it was there to practise on.").arg(entries); },
                          [] { return IncomingPage::tr("What you tried there counts only once you say so."); },
                          {},
                          {}};
    }
    if (!opened.rewording.criteria.empty()) {
        return NoticeText{NoticeText::Kind::Warn,
                          [criteria = opened.rewording.criteria, &languages] {
                              QStringList names;
                              for (const Rewording::Criterion &one : criteria)
                                  names += text::apart(titleOf(one, languages.content()));
                              return IncomingPage::tr("Other words than before: %1").arg(names.join(text::betweenFacts()));
                          },
                          [] { return IncomingPage::tr("Your scores stay. Read what has changed, and look whether they still hold."); },
                          {},
                          {}};
    }
    if (opened.rewording.instructions)
        return NoticeText{NoticeText::Kind::Info,
                          [] { return IncomingPage::tr("What judges are told has other words than before."); },
                          [] { return IncomingPage::tr("You find it on this page."); },
                          {},
                          {}};
    if (opened.started.isMissing)
        return NoticeText{
            NoticeText::Kind::Info,
            [] {
                return IncomingPage::tr(
                    "This round starts from your earlier scores, and they are not on this computer.");
            },
            [] {
                return IncomingPage::tr(
                    "If you gave them on another computer, open the ballot you sent from it, here.");
            },
            {},
            {}};
    if (opened.started.sheets > 0) {
        const int sheets = static_cast<int>(opened.started.sheets);
        return NoticeText{NoticeText::Kind::Info,
                          [sheets] {
                              return IncomingPage::tr(
                                  "%Ln sheets start from your scores of the earlier round.", nullptr, sheets);
                          },
                          [] {
                              return IncomingPage::tr(
                                  "Change what has changed; what you leave goes into your ballot as it is.");
                          },
                          {},
                          {}};
    }
    return std::nullopt;
}

} // namespace

IncomingPage::IncomingPage(const Services &services, QWidget *parent) : Page(services, parent)
{
    m_scroll = new Scroller(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    m_hint = new PlainLabel(TextRole::Body, Tone::Ink2, content);
    m_hint->setWordWrap(true);
    m_home = new QPushButton(this);
    auto *inner = new QVBoxLayout;
    inner->addWidget(m_hint);
    m_list = new QVBoxLayout;
    inner->addLayout(m_list);
    inner->addStretch(1);
    auto *wide = new QHBoxLayout(content);
    wide->addLayout(inner, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(ui::metric(24), ui::metric(12), ui::metric(24), ui::metric(12));
    bar->addWidget(m_home);
    bar->addStretch(1);
    m_primary = new QPushButton(this);
    setKind(m_primary, ButtonKind::Primary);
    m_primary->setDefault(true);
    m_primary->hide();
    bar->addWidget(m_primary);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(bar);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_onBar)
            m_onBar->follow();
    });
    connect(m_home, &QPushButton::clicked, this, [this] { this->services().navigator.go(Place()); });
}

QString IncomingPage::title() const
{
    const int n =
        static_cast<int>(m_files.empty() ? static_cast<std::size_t>(place().files.size()) : m_files.size());
    return n == 1 ? tr("One file") : tr("%Ln files", nullptr, n);
}

void IncomingPage::arrive(const Place &place)
{
    Page::arrive(place);
    show({});
    // The call one comes from has to be closed before a package of it can be compared with it.
    services().call.close(this, [this] { read(); });
}

void IncomingPage::read()
{
    std::vector<std::string> paths;
    for (const QString &file : place().files)
        paths.push_back(file.toStdString());
    const int reading = ++m_reading;
    services().jobs.run(
        this, [] { return tr("Reading the files"); },
        [environment = services().environment, paths, from = place().from.toStdString()](const Jobs::Report &report) {
            return lookInto(environment, paths, report, from);
        },
        [this, reading](Result<std::vector<SeenFile>> files) {
            if (reading != m_reading)
                return;
            if (!files.ok())
                return services().notices.say(NoticeText::of(files.error()));
            show(std::move(files).value());
        });
}

void IncomingPage::show(std::vector<SeenFile> files)
{
    m_files = std::move(files);
    m_groups = groupsOf(m_files);
    while (m_cards.size() < m_groups.size()) {
        auto *card = new OfferCard(this);
        const std::size_t at = m_cards.size();
        connect(card, &OfferCard::wanted, this, [this, at](const OfferWay &way, const QString &password) {
            act(m_groups[at], way, password);
        });
        m_list->addWidget(card);
        m_cards.push_back(card);
    }
    retranslate();
    orderTabs();
    takeFocus();
    QMetaObject::invokeMethod(this, &IncomingPage::keepFocusInSight, Qt::QueuedConnection);
    emit titleChanged();
}

/// As one reads: card after card, then the way out.
void IncomingPage::orderTabs()
{
    QWidget *last = m_scroll;
    for (const OfferCard *card : m_cards) {
        for (QWidget *part : card->findChildren<QWidget *>()) {
            if ((part->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            setTabOrder(last, part);
            last = part;
        }
    }
    setTabOrder(last, m_home);
    setTabOrder(m_home, m_primary);
}

/// Nobody presses what they do not see.
void IncomingPage::keepFocusInSight()
{
    QWidget *at = QApplication::focusWidget();
    if (at && m_scroll->widget()->isAncestorOf(at))
        m_scroll->ensureWidgetVisible(at, 0, ui::metric(24));
}

void IncomingPage::retranslate()
{
    m_hint->setText(tr("Nothing has been opened or changed yet."));
    m_hint->setVisible(!m_files.empty());
    m_home->setText(tr("All calls"));
    std::vector<OfferWords> words;
    for (const OfferGroup &group : m_groups)
        words.push_back(offerWordsOf(group, m_files, services().languages.content(),
                                     services().environment.clock->nowMs()));
    const auto canAct = [](const OfferWords &one) { return !one.ways.empty(); };
    const auto acting = std::find_if(words.begin(), words.end(), canAct);
    const bool isOnBar = std::count_if(words.begin(), words.end(), canAct) == 1 &&
                         acting->ways.front().use != FileUse::AddKey; // that one needs the digits beside it
    using First = OfferCard::First;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_groups.size());
        if (i >= m_groups.size())
            continue;
        const bool isFirst = acting == words.begin() + static_cast<std::ptrdiff_t>(i);
        m_cards[i]->setOffer(words[i], !isFirst ? First::Plain : isOnBar ? First::OnBar : First::Primary);
    }
    m_onBar = isOnBar ? m_cards[static_cast<std::size_t>(acting - words.begin())] : nullptr;
    m_primary->setVisible(isOnBar);
    if (isOnBar) {
        m_primary->setText(acting->ways.front().button);
        m_primary->setAccessibleName(acting->ways.front().button + QStringLiteral(": ") + acting->title);
    }
    m_list->setSpacing(ui::metric(12));
    m_list->parentWidget()->setMaximumWidth(ui::metric(widestText));
    m_list->parentWidget()->layout()->setContentsMargins(ui::metric(24), ui::metric(24), ui::metric(24),
                                                         ui::metric(24));
}

std::vector<std::string> IncomingPage::pathsOf(const OfferGroup &group) const
{
    std::vector<std::string> paths;
    for (const std::size_t file : group.files)
        paths.push_back(m_files[file].offered.inspection.path);
    return paths;
}

void IncomingPage::act(const OfferGroup &group, const OfferWay &way, const QString &password)
{
    if (m_isActing)
        return;
    const OfferedFile &file = m_files[group.files.front()].offered;
    switch (way.use) {
    case FileUse::StartJudging:
        return judge(group, {}, {});
    case FileUse::AddToJudging:
    case FileUse::ContinueJudging:
    case FileUse::MergeAtOffice:
        return way.fits.size() > 1 ? ask(group, way) : actIn(group, way.use, file.fits[way.fits.front()]);
    case FileUse::MakeOffice:
        return makeOffice(group);
    case FileUse::AddKey:
        return addKey(file, password);
    case FileUse::Refused:
    case FileUse::NoPlace:
        break;
    }
}

/// Several folders of the call are here, and none of them was open: somebody says which one is meant.
void IncomingPage::ask(const OfferGroup &group, const OfferWay &way)
{
    std::vector<ShelfCall> among;
    for (const std::size_t fit : way.fits)
        among.push_back(m_files[group.files.front()].offered.fits[fit]);
    auto *dialog = new WhichDialog(among, services().languages.content(), services().environment.clock->nowMs(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhichDialog::chosen, this, [this, group, use = way.use, among](std::size_t at) { actIn(group, use, among[at]); });
    dialog->open();
}

void IncomingPage::actIn(const OfferGroup &group, FileUse use, const ShelfCall &call)
{
    if (use == FileUse::MergeAtOffice)
        return mergeAt(group, call);
    judge(group, call.card.judgeCode, call.folder.name());
}

/// Ballots of the same judge, offered beside the package on a new computer.
QStringList IncomingPage::sentBefore(const SeenFile &package) const
{
    QStringList paths;
    for (const OfferGroup &group : m_groups) {
        for (const std::size_t at : group.files) {
            const FileInspection &file = m_files[at].offered.inspection;
            const FileInspection &mine = package.offered.inspection;
            if (group.use == FileUse::NoPlace && file.call == mine.call && file.judge == mine.judge)
                paths += QString::fromStdString(file.path);
        }
    }
    return paths;
}

void IncomingPage::judge(const OfferGroup &group, const std::string &as, const std::string &into)
{
    QStringList waiting = sentBefore(m_files[group.files.front()]);
    m_isActing = true;
    services().jobs.run(
        this, [] { return tr("Opening the package"); },
        [environment = services().environment, paths = pathsOf(group),
         as, into](const Jobs::Report &report) -> Result<PackageOpened> {
            PALMARES_TRY(PackageOpened opened, JudgeDesk::open(environment, paths.front(), as, into));
            for (std::size_t i = 1; i < paths.size(); ++i) { // parts and newer ones of the same judge
                if (!report(i, paths.size()))
                    return Error(Code::CANCELLED);
                const PackageOpened earlier = opened;
                PALMARES_TRY(opened, JudgeDesk::open(environment, paths[i], opened.judge, opened.folder.name()));
                // What one of them changed is told, whichever comes last.
                if (opened.rewording.isNothing())
                    opened.rewording = earlier.rewording;
                opened.tried.insert(opened.tried.begin(), earlier.tried.begin(), earlier.tried.end());
            }
            return opened;
        },
        [this, waiting](const Result<PackageOpened> &opened) {
            m_isActing = false;
            if (!opened.ok())
                return services().notices.say(NoticeText::of(opened.error()));
            // What could not be used before there was a place for it.
            Place place;
            place.page = waiting.isEmpty() ? Place::Page::Welcome : Place::Page::Incoming;
            place.files = waiting;
            place.from = waiting.isEmpty() ? QString() : QString::fromStdString(opened->folder.name());
            if (waiting.isEmpty())
                place.folder = QString::fromStdString(opened->folder.name());
            services().navigator.go(place);
            // To what is offered now a word in passing would only be in the way; that texts are missing is none.
            if (const auto notice = noticeAbout(*opened, services().languages); notice && (waiting.isEmpty() || opened->missingTexts > 0))
                services().notices.say(*notice);
        });
}

void IncomingPage::makeOffice(const OfferGroup &group)
{
    m_isActing = true;
    services().jobs.run(
        this, [] { return tr("Opening the call"); },
        [environment = services().environment, path = pathsOf(group).front()](const Jobs::Report &report) {
            return BundleDesk::makeOffice(environment, path, report);
        },
        [this](const Result<CallFolder> &made) {
            m_isActing = false;
            if (!made.ok())
                return services().notices.say(NoticeText::of(made.error()));
            Place place;
            place.page = Place::Page::Overview;
            place.folder = QString::fromStdString(made->name());
            services().navigator.go(place);
        });
}

void IncomingPage::addKey(const OfferedFile &file, const QString &password)
{
    m_isActing = true;
    services().jobs.run(
        this, [] { return tr("Opening the key file"); },
        [environment = services().environment, path = file.inspection.path, words = password.toStdString()](
            const Jobs::Report &) { return KeyDesk::restore(environment, path, words); },
        [this](const Result<KeyRestored> &restored) {
            m_isActing = false;
            if (!restored.ok())
                return services().notices.say(NoticeText::of(restored.error()));
            services().navigator.go(Place());
            services().notices.say({NoticeText::Kind::Done,
                                    [] { return tr("This computer holds the key of the call now."); },
                                    [] { return tr("Whoever uses it here can coordinate the call."); },
                                    {},
                                    {}});
        });
}

void IncomingPage::mergeAt(const OfferGroup &group, const ShelfCall &office)
{
    Place place;
    place.page = Place::Page::Files;
    place.folder = QString::fromStdString(office.folder.name());
    for (const std::string &path : pathsOf(group))
        place.files += QString::fromStdString(path);
    services().navigator.go(place);
}

void IncomingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isThemeChange(event))
        retranslate();
}

} // namespace palmares::ui
