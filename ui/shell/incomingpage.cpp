#include "ui/shell/incomingpage.h"

#include "core/office/bundledesk.h"
#include "core/office/judgedesk.h"
#include "core/office/keydesk.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/offercard.h"
#include "ui/text/languages.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace palmares::ui {

namespace {

constexpr int widestText = 760;

/// What a judge should know about the package beside that it is open: what it lacks goes before what was filled in.
std::optional<NoticeText> noticeAbout(const PackageOpened &opened)
{
    if (opened.missingTexts > 0) {
        const int texts = static_cast<int>(opened.missingTexts);
        return NoticeText{NoticeText::Kind::Warn,
                          [texts] { return IncomingPage::tr("%n texts that the package names are not in it.", nullptr, texts); },
                          [] { return IncomingPage::tr("Ask the coordinator for the whole package again before you score."); },
                          {},
                          {}};
    }
    if (opened.started.isMissing)
        return NoticeText{NoticeText::Kind::Info,
                          [] { return IncomingPage::tr("This round starts from your earlier scores, and they are not on this computer."); },
                          [] {
                              return IncomingPage::tr("If you gave them on another computer, open the ballot you sent from it, here.");
                          },
                          {},
                          {}};
    if (opened.started.sheets > 0) {
        const int sheets = static_cast<int>(opened.started.sheets);
        return NoticeText{NoticeText::Kind::Info,
                          [sheets] { return IncomingPage::tr("%n sheets start from your scores of the earlier round.", nullptr, sheets); },
                          [] { return IncomingPage::tr("Change what has changed; what you leave goes into your ballot as it is."); },
                          {},
                          {}};
    }
    return std::nullopt;
}

} // namespace

IncomingPage::IncomingPage(const Services &services, QWidget *parent) : Page(services, parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    scroll->setWidget(content);
    m_heading = new QLabel(content);
    m_hint = new QLabel(content);
    m_hint->setWordWrap(true);
    m_home = new QPushButton(this);
    m_together = new QPushButton(this);
    setKind(m_together, ButtonKind::Primary);
    m_together->setDefault(true);
    auto *inner = new QVBoxLayout;
    inner->addWidget(m_heading);
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
    bar->addWidget(m_together);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addLayout(bar);
    connect(m_home, &QPushButton::clicked, this, [this] { leaveFor(Place()); });
    connect(m_together, &QPushButton::clicked, this, [this] {
        if (m_office)
            mergeAt(m_files[*m_office].fits[*m_files[*m_office].choices.front().fit]);
    });
}

QString IncomingPage::title() const
{
    return m_files.size() == 1 ? tr("One file") : tr("%Ln files", nullptr, static_cast<int>(m_files.size()));
}

void IncomingPage::arrive(const Place &place)
{
    Page::arrive(place);
    show({});
    read();
}

void IncomingPage::read()
{
    std::vector<std::string> paths;
    for (const QString &file : place().files)
        paths.push_back(file.toStdString());
    const int reading = ++m_reading;
    services().jobs.run(
        this, [] { return tr("Reading the files"); },
        [home = services().environment.home, paths](const Jobs::Report &report) {
            return offered(home, paths, report);
        },
        [this, reading](Result<std::vector<OfferedFile>> files) {
            if (reading != m_reading)
                return;
            if (!files.ok())
                return services().notices.say(NoticeText::of(files.error()));
            show(std::move(files).value());
        });
}

void IncomingPage::show(std::vector<OfferedFile> files)
{
    m_files = std::move(files);
    while (m_cards.size() < m_files.size()) {
        auto *card = new OfferCard(this);
        const std::size_t at = m_cards.size();
        connect(card, &OfferCard::wanted, this,
                [this, at](const OfferWay &way, const QString &password) { act(at, way, password); });
        m_list->addWidget(card);
        m_cards.push_back(card);
    }
    // What belongs to one office goes there together.
    m_office.reset();
    std::size_t together = 0;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const auto &choices = m_files[i].choices;
        if (choices.empty() || choices.front().use != FileUse::MergeAtOffice || !choices.front().fit)
            continue;
        if (!m_office)
            m_office = i;
        together += m_files[i].inspection.call == m_files[*m_office].inspection.call ? 1 : 0;
    }
    if (together < 2)
        m_office.reset();
    retranslate();
    emit titleChanged();
}

void IncomingPage::retranslate()
{
    m_heading->setText(title());
    m_heading->setFont(ui::font(TextRole::Page));
    m_hint->setText(tr("Nothing has been opened or changed yet."));
    m_heading->setVisible(!m_files.empty());
    m_hint->setVisible(!m_files.empty());
    m_home->setText(tr("All calls"));
    m_together->setText(tr("Look into all files of this call…"));
    m_together->setVisible(m_office.has_value());
    bool primaryTaken = m_office.has_value();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_files.size());
        if (i >= m_files.size())
            continue;
        const OfferWords words = offerWordsOf(m_files[i], services().languages.content());
        m_cards[i]->setOffer(words, !primaryTaken && !words.ways.empty());
        primaryTaken = primaryTaken || !words.ways.empty();
    }
    m_list->setSpacing(ui::metric(12));
    m_list->parentWidget()->setMaximumWidth(ui::metric(widestText));
    m_list->parentWidget()->layout()->setContentsMargins(ui::metric(44), ui::metric(28), ui::metric(44),
                                                         ui::metric(28));
}

void IncomingPage::act(std::size_t at, const OfferWay &way, const QString &password)
{
    const OfferedFile &file = m_files[at];
    switch (way.use) {
    case FileUse::StartJudging:
        return judge(file, {});
    case FileUse::AddToJudging:
    case FileUse::ContinueJudging:
        return judge(file, file.fits[*way.fit].card.judgeCode);
    case FileUse::MergeAtOffice:
        return mergeAt(file.fits[*way.fit]);
    case FileUse::MakeOffice:
        return makeOffice(file);
    case FileUse::AddKey:
        return addKey(file, password);
    case FileUse::Refused:
    case FileUse::NoPlace:
        break;
    }
}

void IncomingPage::judge(const OfferedFile &file, const std::string &as)
{
    services().jobs.run(
        this, [] { return tr("Opening the package"); },
        [environment = services().environment, path = file.inspection.path, as](const Jobs::Report &) {
            return JudgeDesk::open(environment, path, as);
        },
        [this](const Result<PackageOpened> &opened) {
            if (!opened.ok())
                return services().notices.say(NoticeText::of(opened.error()));
            Place place;
            place.page = Place::Page::Welcome;
            place.folder = QString::fromStdString(opened->folder.name());
            leaveFor(place);
            if (const auto notice = noticeAbout(*opened))
                services().notices.say(*notice);
        });
}

void IncomingPage::makeOffice(const OfferedFile &file)
{
    services().jobs.run(
        this, [] { return tr("Opening the call"); },
        [environment = services().environment, path = file.inspection.path](const Jobs::Report &report) {
            return BundleDesk::makeOffice(environment, path, report);
        },
        [this](const Result<CallFolder> &made) {
            if (!made.ok())
                return services().notices.say(NoticeText::of(made.error()));
            Place place;
            place.page = Place::Page::Overview;
            place.folder = QString::fromStdString(made->name());
            leaveFor(place);
        });
}

void IncomingPage::addKey(const OfferedFile &file, const QString &password)
{
    services().jobs.run(
        this, [] { return tr("Opening the key file"); },
        [environment = services().environment, path = file.inspection.path, words = password.toStdString()](
            const Jobs::Report &) { return KeyDesk::restore(environment, path, words); },
        [this](const Result<KeyRestored> &restored) {
            if (!restored.ok())
                return services().notices.say(NoticeText::of(restored.error()));
            leaveFor(Place());
            services().notices.say({NoticeText::Kind::Done,
                                    [] { return tr("This computer holds the key of the call now."); },
                                    [] { return tr("Whoever uses it here can coordinate the call."); },
                                    {},
                                    {}});
        });
}

void IncomingPage::mergeAt(const ShelfCall &office)
{
    Place place;
    place.page = Place::Page::Files;
    place.folder = QString::fromStdString(office.folder.name());
    for (const OfferedFile &file : m_files) {
        const bool isItsOwn = !file.inspection.refused && file.inspection.call == office.card.call &&
                              !file.choices.empty() && file.choices.front().use == FileUse::MergeAtOffice;
        if (isItsOwn)
            place.files += QString::fromStdString(file.inspection.path);
    }
    leaveFor(place);
}

void IncomingPage::leaveFor(const Place &place)
{
    services().navigator.go(place);
}

void IncomingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isThemeChange(event))
        retranslate();
}

} // namespace palmares::ui
