#include "ui/shell/homepage.h"

#include "ui/shell/actions.h"
#include "ui/shell/callcardrow.h"
#include "ui/shell/filespanel.h"
#include "ui/shell/folderwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/sampletrial.h"
#include "ui/shell/sharing.h"
#include "ui/shell/trialremoval.h"
#include "ui/shell/whodialog.h"
#include "ui/text/languages.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <set>

namespace palmares::ui {

namespace {

constexpr int sideWidth = 264;
constexpr int readAgainMs = 5'000;
/// Below this width the side column goes under the calls.
constexpr int narrowHome = 860;
/// Below this one margins shrink.
constexpr int wide = 1180;

} // namespace

HomePage::HomePage(const Services &services, QWidget *parent)
    : Page(services, parent), m_sample(new SampleTrial(services, this))
{
    m_scroll = new Scroller(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    auto *calls = new QVBoxLayout;
    calls->setSpacing(ui::metric(8));
    m_empty = new EmptyState(Icon::Package, content);
    setKind(m_empty->primary(), ButtonKind::Primary);
    m_empty->primary()->setDefault(true);
    calls->addWidget(m_empty);
    m_judging = makeSection(calls);
    calls->addSpacing(ui::metric(20));
    m_coordinating = makeSection(calls);
    m_new = new QPushButton(content);
    setKind(m_new, ButtonKind::Quiet);
    m_new->setIcon(ui::icon(Icon::Plus, Tone::Accent));
    m_coordinating.line->addWidget(m_new);
    calls->addStretch(1);
    m_columns->addLayout(calls, 1);
    m_files = new FilesPanel(content);
    m_columns->addWidget(m_files);

    ActionCatalogue &actions = this->services().actions;
    const auto choose = [&actions] { actions.action("file.open")->trigger(); };
    connect(m_files, &FilesPanel::wanted, this, choose);
    connect(m_empty->primary(), &QPushButton::clicked, this, choose);
    connect(m_empty->quiet(), &QPushButton::clicked, m_sample, &SampleTrial::make);
    connect(m_new, &QPushButton::clicked, this, [&actions] { actions.action("file.new")->trigger(); });
    actions.bind("help.sample", this, [this] { m_sample->make(); });
    connect(m_sample, &SampleTrial::changed, this, [this] {
        read();
        // What was pressed is gone from the screen: on with what has come in its place.
        if (!m_sample->isBusy() && hasSample() && !m_judging.rows.empty())
            m_judging.rows.front()->button()->setFocus(Qt::OtherFocusReason);
    });
    m_again.setInterval(readAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
}

HomePage::Section HomePage::makeSection(QBoxLayout *column)
{
    Section section{new PlainLabel(TextRole::Section, Tone::Ink, this),
                    new PlainLabel(TextRole::Small, Tone::Ink2, this),
                    new RowsCard(this),
                    new QHBoxLayout,
                    {}};
    section.line->addWidget(section.heading);
    section.line->addStretch(1);
    section.line->addWidget(section.hint);
    column->addLayout(section.line);
    auto *rows = new QVBoxLayout(section.card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(1);
    column->addWidget(section.card);
    return section;
}

QString HomePage::title() const
{
    return tr("All calls");
}

void HomePage::arrive(const Place &place)
{
    Page::arrive(place);
    read();
    m_again.start();
}

void HomePage::read()
{
    m_calls = shelfOf(services().environment.home);
    retranslate();
}

bool HomePage::hasSample() const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [](const ShelfCall &call) { return call.isSample; });
}

void HomePage::retranslate()
{
    ActionCatalogue &actions = services().actions;
    bool primaryTaken = false;
    show(m_judging, Role::Judge, primaryTaken);
    const bool canMake = actions.isBound("file.new");
    if (show(m_coordinating, Role::Office, primaryTaken) == 0 && canMake)
        m_coordinating.heading->show(); // with the way to a first one beside it
    m_judging.heading->setText(tr("You judge"));
    m_judging.hint->setText(tr("opened with a package you were sent"));
    m_coordinating.heading->setText(tr("You coordinate"));
    m_new->setText(tr("New call"));
    m_new->setVisible(canMake);
    showEmpty();
    orderTabs();
    actions.allow("help.sample", this, !hasSample() && !m_sample->isBusy());
    m_files->retranslate();
    m_scroll->setAccessibleName(title());
    refit();
}

std::size_t HomePage::show(Section &section, Role role, bool &primaryTaken)
{
    const std::int64_t now = services().environment.clock->nowMs();
    const std::string lang = services().languages.content();
    std::size_t used = 0;
    std::set<std::string> shared; // calls that have their row already
    for (const ShelfCall &call : m_calls) {
        if (call.card.role != role)
            continue;
        const std::vector<ShelfCall> judges = judgesBeside(m_calls, call);
        const bool isShared = peopleAmong(judges) > 1;
        if (isShared && !shared.insert(call.card.call.hex()).second)
            continue;
        if (used == section.rows.size()) {
            auto *row = new CallCardRow(section.card);
            connect(row, &CallCardRow::wanted, this,
                    [this](const Place &place) { services().navigator.go(place); });
            connect(row, &CallCardRow::whoWanted, this, &HomePage::askWho);
            connect(row, &CallCardRow::removalWanted, m_sample, &SampleTrial::remove);
            connect(row, &CallCardRow::throwingAwayWanted, this,
                    [this](const QString &folder) { TrialRemoval::ask(services(), this, folder); });
            section.card->layout()->addWidget(row);
            section.rows.push_back(row);
        }
        HomeRow row = isShared ? sharedRowOf(judges, now, lang) : homeRowOf(call, now, lang);
        if (!isShared)
            row.which = folderWords(call, m_calls, now);
        const bool isPrimary = role == Role::Judge && row.canOpen && !primaryTaken;
        primaryTaken = primaryTaken || isPrimary;
        section.rows[used]->setRow(row, isPrimary);
        section.rows[used]->show();
        ++used;
    }
    for (std::size_t i = used; i < section.rows.size(); ++i)
        section.rows[i]->hide();
    for (QWidget *part : {static_cast<QWidget *>(section.heading), static_cast<QWidget *>(section.hint),
                          static_cast<QWidget *>(section.card)})
        part->setVisible(used > 0);
    return used;
}

void HomePage::askWho(const QString &folder)
{
    const auto at = std::find_if(m_calls.begin(), m_calls.end(), [&](const ShelfCall &call) {
        return call.folder.name() == folder.toStdString();
    });
    if (at == m_calls.end())
        return;
    auto *dialog = new WhoDialog(judgesBeside(m_calls, *at), services().languages.content(), services().environment.clock->nowMs(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhoDialog::chosen, this, [this](const ShelfCall &judge) {
        services().navigator.go(
            homeRowOf(judge, services().environment.clock->nowMs(), services().languages.content()).place);
    });
    dialog->open();
}

/// As one reads: call after call, then the ways to a new one, then the files at the side.
void HomePage::orderTabs()
{
    std::vector<QWidget *> order = {m_empty->primary(), m_empty->quiet()};
    for (const Section *section : {&m_judging, &m_coordinating}) {
        if (section == &m_coordinating)
            order.push_back(m_new);
        for (const CallCardRow *row : section->rows) {
            order.push_back(row->button());
            order.push_back(row->removeButton());
        }
    }
    order.push_back(m_files->chooseButton());
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void HomePage::showEmpty()
{
    m_empty->setVisible(m_calls.empty());
    m_empty->setWords(tr("No calls on this computer yet"),
                      tr("If you judge, you were sent a file that ends in .palmpack: open it, or drop it "
                         "here. If you take over "
                         "a call, open the file that ends in .palmcall."));
    m_empty->setActions(tr("Open a file…"), tr("Try the sample call"));
    m_empty->quiet()->setEnabled(!m_sample->isBusy());
    m_empty->setHint(tr("The sample is made up. It takes some seconds to make and can be removed again."));
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isThemeChange(event))
        retranslate();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    refit();
}

void HomePage::refit()
{
    const bool isNarrow = width() < ui::metric(narrowHome);
    const int margin = ui::metric(width() < ui::metric(wide) ? 24 : 44);
    m_columns->setContentsMargins(margin, ui::metric(28), margin, ui::metric(28));
    m_columns->setSpacing(ui::metric(width() < ui::metric(wide) ? 24 : 40));
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_files->setMinimumWidth(isNarrow ? 0 : ui::metric(sideWidth));
    m_files->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : ui::metric(sideWidth));
    // Once it lies where it will.
    QMetaObject::invokeMethod(
        m_empty, [this] { m_empty->fitInto(height() - m_empty->y() - ui::metric(8)); }, Qt::QueuedConnection);
}

} // namespace palmares::ui
