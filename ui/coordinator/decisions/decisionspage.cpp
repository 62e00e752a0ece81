#include "ui/coordinator/decisions/decisionspage.h"

#include "core/office/results/resultdesk.h"
#include "core/office/results/through.h"
#include "ui/coordinator/decisions/decidedialog.h"
#include "ui/coordinator/parts/advancenotice.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/print/wholefile.h"
#include "ui/shell/actions.h"
#include "ui/text/throughtext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace palmares::ui {

DecisionsPage::DecisionsPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_rows(new CellTable(this)), m_verbs(services, this),
      m_newest(services.jobs, this)
{
    m_state = new Chip(this);
    m_rounds = makeRoundList(this);
    m_frame->addAtStart(m_state);
    m_frame->addAtEnd(m_rounds);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Decisions, body);
    m_whole = new QWidget(body);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    for (PlainLabel *label : {m_sentence, m_method}) {
        label->setWordWrap(true);
        whole->addWidget(label);
    }
    m_filters = new SegmentedControl(m_whole);
    m_table = new DataTable(services, QStringLiteral("decisions"), m_whole);
    m_table->setRows(m_rows);
    m_table->setMinimumHeight(ui::metric(160));
    m_search = makeSearchField(services, m_table, m_whole);
    m_search->setMinimumWidth(ui::metric(200));
    auto *tools = new FlowLayout;
    tools->setGaps(ui::metric(8), ui::metric(6));
    tools->setSpread(true);
    tools->addWidget(m_filters);
    tools->addWidget(m_search);
    whole->addLayout(tools);
    whole->addWidget(m_table, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_frame->setScrollingBody(body);
    m_minutes = new QPushButton(this);
    m_minutes->setMenu(new QMenu(m_minutes));
    m_advance = new QPushButton(this);
    m_decide = new QPushButton(this);
    m_start = new QPushButton(this);
    for (QPushButton *button : {m_minutes, m_advance, m_decide, m_start})
        m_frame->addToBottom(button);
    m_minutes->menu()->addAction(QString(), this, [this] { copyMinutes(); });
    m_minutes->menu()->addAction(QString(), this, [this] { chooseFile(); });
    m_table->proxy()->setFilter([this](int row) {
        if (!m_agenda || static_cast<std::size_t>(row) >= m_agenda->items.size())
            return true;
        const AgendaItem &item = m_agenda->items[static_cast<std::size_t>(row)];
        const int filter = m_filters->current();
        return filter == Called ? item.isCalled() || item.outcome : filter == Decided ? item.outcome.has_value() : true;
    });
    connect(m_filters, &SegmentedControl::chosen, this, [this] { m_table->proxy()->refilter(); });
    connect(m_table, &DataTable::opened, this, [this] { decide(entriesInHand(), {}, this); });
    connect(m_table, &DataTable::moved, this, &DecisionsPage::fillBottom);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DecisionsPage::fillBottom);
    connect(m_decide, &QPushButton::clicked, this, [this] { decide(entriesInHand(), {}, this); });
    connect(m_start, &QPushButton::clicked, this, &DecisionsPage::startMeeting);
    connect(m_advance, &QPushButton::clicked, this, &DecisionsPage::advance);
    connect(m_empty->primary(), &QPushButton::clicked, this, [this] {
        Place to = placeAt(Place::Page::Results);
        to.round = place().round;
        this->services().navigator.go(to);
    });
    services.actions.bind("decisions.meeting", this, [this] { startMeeting(); });
    services.actions.bind("decisions.decide", this, [this] { decide(entriesInHand(), {}, this); });
    services.actions.bind("decisions.copy", this, [this] { copyMinutes(); });
    services.actions.bind("results.advance", this, [this] { advance(); });
}

QString DecisionsPage::title() const
{
    return tr("Decisions");
}

QString DecisionsPage::subtitle() const
{
    if (!m_agenda)
        return {};
    return m_agenda->isProvisional() ? tr("provisional") : tr("closed");
}

void DecisionsPage::retranslate()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_filters->setAccessibleName(tr("Which entries are shown"));
    m_search->setPlaceholderText(tr("Find an entry"));
    m_search->setAccessibleName(tr("Find an entry"));
    m_table->setAccessibleName(tr("Entries and what was decided"));
    m_minutes->setText(tr("Minutes"));
    m_minutes->menu()->actions().at(0)->setText(tr("Copy the minutes"));
    m_minutes->menu()->actions().at(1)->setText(tr("Save the minutes…"));
    m_advance->setText(tr("Fill the next round"));
    m_start->setText(tr("Start the meeting"));
    m_start->setIcon(icon(Icon::Projector, Tone::OnAccent));
    m_start->setToolTip(tr("One entry at a time, large, with scores and names hidden until they are revealed"));
    m_empty->setWords(tr("Here the committee decides: finalists, winners, commendations, each with its reason."),
                      tr("Decisions rest on a closed result. Close the round under Results first."));
    m_empty->setActions(tr("Go to the results"));
    if (m_agenda)
        fill();
    if (view())
        showView(); // titles are those of the language
}

void DecisionsPage::showView()
{
    const std::uint32_t at = rankedRound();
    std::uint32_t shown = at;
    const CallState &state = view()->state;
    const auto isShut = [&](std::uint32_t round) {
        const CloseView *close = state.close(state.rounds[round].id);
        return close && !close->standing.isNone();
    };
    if (place().round.isEmpty() && at != nowhere && !isShut(at)) { // nobody asked for one: the last that can be decided about
        for (std::uint32_t earlier = at; earlier-- > 0;) {
            if (isShut(earlier)) {
                shown = earlier;
                break;
            }
        }
    }
    fillRoundList(m_rounds, shown);
    if (shown == nowhere || !isShut(shown)) {
        m_newest.drop();
        return take(nullptr);
    }
    m_newest.ask([] { return tr("Reading the result"); },
                 [call = view(), shown, lang = lang(), before = m_agenda](const Jobs::Report &) { return agendaOf(call, shown, lang, before); },
                 [this](Result<AgendaPtr> made) {
                     if (!made.ok())
                         services().notices.say(NoticeText::of(made.error()));
                     take(made.ok() ? std::move(made).value() : nullptr);
                 });
}

void DecisionsPage::take(AgendaPtr agenda)
{
    // What was chosen in one round is not chosen in another.
    if (m_agenda && (!agenda || agenda->round != m_agenda->round))
        m_table->selectionModel()->clear();
    m_agenda = std::move(agenda);
    fill();
    if (m_meeting && m_agenda)
        m_meeting->setAgenda(m_agenda);
    emit titleChanged();
}

void DecisionsPage::fill()
{
    m_whole->setVisible(m_agenda != nullptr);
    m_state->setVisible(m_agenda != nullptr);
    m_empty->setVisible(!m_agenda);
    m_frame->setBottomVisible(m_agenda != nullptr);
    if (!m_agenda)
        return;
    m_state->setText(m_agenda->isProvisional() ? tr("provisional: it can still change") : tr("closed: fixed with its close"));
    m_state->setTone(m_agenda->isProvisional() ? Tone::Warn : Tone::Accent);
    m_state->setChipIcon(m_agenda->isProvisional() ? Icon::Clock : Icon::Lock);
    m_sentence->setText(agendaSentence(*m_agenda));
    m_method->setText(agendaMethod(*m_agenda, lang()));
    m_rows->setColumns(agendaColumns());
    m_rows->setRows(agendaRows(*m_agenda));
    m_table->setColumnHidden(0, !m_agenda->hasDivisions());
    m_table->setColumnHidden(1, m_agenda->report.official.isCheck());
    m_table->setColumnHidden(4, !m_agenda->hasBands());
    m_table->setWidths({90, 56, 70, 150, 80, 100, 130, 100}, 3);
    m_filters->setSegments({tr("In or at the cut %L1").arg(m_agenda->called()), tr("Decided %L1").arg(m_agenda->decided()),
                            tr("All %L1").arg(m_agenda->items.size())});
    if (m_filters->current() < 0)
        m_filters->setCurrent(m_agenda->called() > 0 ? Called : All);
    m_table->proxy()->refilter();
    if (m_table->currentRow() < 0 && m_table->proxy()->rowCount() > 0)
        m_table->setCurrentRow(m_table->proxy()->sourceRow(0));
    fillBottom();
}

/// The entries that are selected; else the present one.
QStringList DecisionsPage::entriesInHand() const
{
    QStringList codes;
    for (const int row : m_agenda ? m_table->selectedRows() : std::vector<int>())
        codes += m_agenda->items[static_cast<std::size_t>(row)].code;
    return codes;
}

std::string DecisionsPage::nextRound() const
{
    const auto &rounds = view()->state.rounds;
    const std::size_t next = m_agenda ? m_agenda->round + std::size_t{1} : rounds.size();
    return next < rounds.size() && rounds[next].isKnown() ? rounds[next].id : std::string();
}

void DecisionsPage::fillBottom()
{
    const QStringList entries = entriesInHand();
    m_decide->setText(entries.size() > 1 ? tr("Decide about %Ln entries…", nullptr, static_cast<int>(entries.size())) : tr("Decide…"));
    m_decide->setEnabled(!entries.isEmpty());
    m_decide->setToolTip(entries.isEmpty() ? tr("Choose an entry first.") : QString());
    const bool canAdvance = m_agenda && !nextRound().empty();
    m_advance->setVisible(canAdvance);
    services().actions.allow("decisions.decide", this, !entries.isEmpty());
    services().actions.allow("decisions.meeting", this, m_agenda && !m_agenda->items.empty());
    services().actions.allow("decisions.copy", this, m_agenda != nullptr);
    services().actions.allow("results.advance", this, canAdvance);
    m_frame->setBottomWords({});
    const auto widthOf = [](const QPushButton *button) { return button->sizeHint().width() + ui::metric(12); };
    int room = width() - ui::metric(2 * 24) - widthOf(m_start) - widthOf(m_decide); // what has no room is still in the menu
    if (!m_advance->isHidden())
        room -= widthOf(m_advance);
    if (room < 0)
        m_advance->hide();
    m_minutes->setVisible(room >= widthOf(m_minutes));
}

void DecisionsPage::decide(const QStringList &entries, std::optional<Outcome> wish, QWidget *over)
{
    std::vector<AgendaItem> items;
    if (m_agenda)
        std::copy_if(m_agenda->items.begin(), m_agenda->items.end(), std::back_inserter(items),
                     [&](const AgendaItem &item) { return entries.contains(item.code); });
    if (items.empty())
        return;
    auto *dialog = new DecideDialog(items, wish, m_agenda->awards(), over);
    connect(dialog, &QDialog::accepted, this, [this, dialog, round = m_agenda->report.official.basis.round] {
        std::vector<DecisionRequest> requests = dialog->requests();
        for (DecisionRequest &request : requests)
            request.round = round;
        Place here = place(); // the round that is decided about stays on screen
        here.round = QString::fromStdString(round);
        setPlace(here);
        if (dialog->takesBack())
            return takeBack(std::move(requests));
        record(std::move(requests));
    });
    dialog->open();
}

/// Says at once where the next round, filled before, does not hold who is honoured now.
void DecisionsPage::record(std::vector<DecisionRequest> requests)
{
    const auto verb = [requests](CallSession &session) -> Result<std::vector<Finding>> {
        PALMARES_CHECK(DecisionDesk(session).decideAll(requests));
        std::vector<Finding> left = throughAround(*session.view(), requests.front().round);
        std::erase_if(left, [&](const Finding &finding) {
            return finding.arg("from") != requests.front().round ||
                   std::none_of(requests.begin(), requests.end(), [&](const DecisionRequest &one) { return one.entry == finding.arg("entry"); });
        });
        return left;
    };
    m_verbs.act(verb, [this, n = static_cast<int>(requests.size()), entry = QString::fromStdString(requests.front().entry)](const std::vector<Finding> &left) {
        NoticeText said{NoticeText::Kind::Done,
                        [entry, n] {
                            return n > 1 ? tr("The decision is recorded for %Ln entries.", nullptr, n)
                                         : tr("%1: the decision is recorded.", "code of an entry").arg(code(entry));
                        },
                        {}, {}, {}};
        if (!left.empty()) {
            said.kind = fillable(left) ? NoticeText::Kind::Warn : NoticeText::Kind::Info;
            said.second = [this, left] { return text::throughLines(*view(), left, lang()).join(QLatin1Char('\n')); };
        }
        if (fillable(left)) {
            said.link = [] { return tr("Fill the next round"); };
            said.follow = [this] { advance(); };
        }
        services().notices.say(said);
    });
}

void DecisionsPage::takeBack(std::vector<DecisionRequest> requests)
{
    const int n = static_cast<int>(requests.size());
    const QString entry = QString::fromStdString(requests.front().entry);
    m_verbs.done([requests = std::move(requests)](CallSession &session) { return DecisionDesk(session).takeBack(requests); },
                 [this, n, entry] {
                     services().notices.say({NoticeText::Kind::Done,
                                             [entry, n] {
                                                 return n > 1 ? tr("The decision about %Ln entries is taken back.", nullptr, n)
                                                              : tr("%1: the decision is taken back.", "code of an entry").arg(code(entry));
                                             },
                                             {}, {}, {}});
                 });
}

std::string DecisionsPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(services().environment.clock->nowMs()).toString(QStringLiteral("yyyy-MM-dd")).toStdString();
}

void DecisionsPage::startMeeting()
{
    if (!m_agenda || m_agenda->items.empty())
        return;
    if (!m_meeting) {
        m_meeting = new MeetingView(this);
        m_meeting->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_meeting, &MeetingView::revealed, this, &DecisionsPage::note);
        connect(m_meeting, &MeetingView::wantsDecision, this, [this](const QString &entry, Outcome outcome) { decide(entry, outcome, m_meeting); });
    }
    m_meeting->setAgenda(m_agenda);
    m_meeting->goToEntry(entriesInHand().value(0));
    m_meeting->showFullScreen();
    m_meeting->setFocus();
}

void DecisionsPage::note(const QString &entry, MeetingView::Piece piece)
{
    if (!m_agenda)
        return;
    MinuteRequest request;
    request.meeting = meetingOf(today(), m_agenda->report.official.basis.round);
    request.kind = MinuteKind::Shown;
    request.entry = entry.toStdString();
    request.text = piece == MeetingView::Score ? text::minutedScore : text::minutedEntrant;
    m_verbs.done([request](CallSession &session) { return DecisionDesk(session).note(request); }, [] {});
}

void DecisionsPage::copyMinutes()
{
    if (!m_agenda)
        return;
    QApplication::clipboard()->setText(text::minutesText(*m_agenda->call, m_agenda->report, lang(), text::Teller(*m_agenda->call, true)));
    services().notices.say({NoticeText::Kind::Done, [] { return tr("The minutes are on the clipboard. They name people: keep them inside the team."); }, {}, {}, {}});
}

void DecisionsPage::chooseFile()
{
    const QString file = askWhereToSave(this, tr("Save the minutes"), QStringLiteral("minutes-%1.txt").arg(QString::fromStdString(today())),
                                                      tr("Text files (*.txt)"));
    // The round may have been opened again while the file was chosen.
    if (!file.isEmpty() && m_agenda)
        saveMinutes(file);
}

void DecisionsPage::saveMinutes(const QString &file)
{
    const QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + text::minutesText(*m_agenda->call, m_agenda->report, lang(), text::Teller(*m_agenda->call, true)).toUtf8();
    if (const Done done = print::writeWhole(file, bytes); !done.ok())
        return services().notices.say(NoticeText::of(done.error()));
    services().notices.say({NoticeText::Kind::Done, [] { return tr("The minutes are saved. They name people: keep them inside the team."); }, [file] { return code(file); }, {}, {}});
}

void DecisionsPage::advance()
{
    const std::string to = nextRound();
    if (!m_agenda || to.empty())
        return;
    const std::string from = m_agenda->report.official.basis.round;
    Place here = place(); // the next round becomes the present one: stay where one is
    here.round = QString::fromStdString(from);
    setPlace(here);
    m_verbs.act([from, to](CallSession &session) { return ResultDesk(session).advance(from, to); },
                [this, to](const AdvanceReport &report) { services().notices.say(advanceNotice(report, roundTitle(*view(), to, lang()))); });
}

} // namespace palmares::ui
