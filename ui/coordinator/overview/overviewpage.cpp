#include "ui/coordinator/overview/overviewpage.h"

#include "core/office/judges/conflicthints.h"
#include "core/office/results/resultdesk.h"
#include "core/office/results/secondlook.h"
#include "core/office/results/through.h"
#include "core/office/session/keydesk.h"
#include "core/office/trials/trialrun.h"
#include "ui/coordinator/overview/callsettings.h"
#include "ui/coordinator/overview/camechart.h"
#include "ui/coordinator/overview/figurestrip.h"
#include "ui/coordinator/overview/reminders.h"
#include "ui/coordinator/overview/tasklist.h"
#include "ui/coordinator/overview/throughtasks.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/erasedialog.h"
#include "ui/coordinator/parts/erasewords.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/coordinator/parts/trialmaker.h"
#include "ui/dashboard/chartcard.h"
#include "ui/shell/actions.h"
#include "ui/shell/trialremoval.h"
#include "ui/text/cutfindings.h"
#include "ui/text/figures.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/shares.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace palmares::ui {

namespace {

/// A table in a page that scrolls is as high as its rows, up to this many.
constexpr int mostRows = 60;
constexpr int leastBeside = 900; ///< width in which a chart has room beside what to do next

QDate dateOf(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

/// A sheet that the close rests on counts no more.
bool isSheetOut(const Finding &finding)
{
    return finding.code == FindingCode::CHANGED_AFTER_CLOSE && finding.arg("kind") == "sheet";
}

bool hasLate(const RoundReport &report)
{
    return !report.findings.empty() && report.findings.front().code == FindingCode::LATE_SHEETS;
}

/// Of the closed rounds those for which sheets came after the close, LATE_SHEETS as their first finding, or fell out of it; the latest round first.
std::vector<RoundReport> lateResults(const CallView &call)
{
    std::vector<RoundReport> found;
    for (const RoundView &round : call.state.rounds) {
        const CloseView *close = call.state.close(round.id);
        if (!round.isKnown() || !close || close->standing.isNone())
            continue;
        auto report = ResultDesk::report(call, round.id);
        if (report.ok() && (hasLate(*report) || std::any_of(report->findings.begin(), report->findings.end(), isSheetOut)))
            found.insert(found.begin(), std::move(*report));
    }
    return found;
}

} // namespace

OverviewPage::OverviewPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_judges(new JudgesModel(this)), m_newest(services.jobs, this)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    m_trial = new Notice(body);
    m_discard = m_trial->addAction([this] { TrialRemoval::ask(this->services(), this, folder()); });
    column->addWidget(m_trial);
    m_left = new Notice(body);
    m_tryAgain = m_left->addAction([this] {
        auto *dialog = new EraseDialog(this->services(), m_erased, this);
        connect(dialog, &QDialog::finished, this, &OverviewPage::askLeft);
        dialog->open();
    });
    column->addWidget(m_left);
    m_late = new Notice(body);
    m_toLate = m_late->addAction([this] {
        Place there = placeAt(Place::Page::Results);
        if (const RoundReport *told = !m_lateResults.empty() ? &m_lateResults.front() : m_atHand ? &*m_atHand : nullptr)
            there.round = QString::fromStdString(told->official.basis.round);
        this->services().navigator.go(there);
    });
    column->addWidget(m_late);
    m_figures = new FigureStrip(body);
    m_nextTitle = new PlainLabel(TextRole::Section, Tone::Ink, body);
    m_try = new QPushButton(body);
    setSmall(m_try);
    auto *next = new QHBoxLayout;
    next->addWidget(m_nextTitle, 1);
    next->addWidget(m_try);
    m_tasks = new TaskList(body);
    column->addWidget(m_figures);
    column->addSpacing(ui::metric(6));
    m_came = new ChartCard(services, QStringLiteral("overview/arrivals"), body);
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(ui::metric(24));
    auto *todo = new QVBoxLayout;
    todo->setSpacing(ui::metric(10));
    todo->addLayout(next);
    todo->addWidget(m_tasks);
    todo->addStretch(1);
    m_beside->addLayout(todo, 4);
    m_beside->addWidget(m_came, 3, Qt::AlignTop);
    column->addLayout(m_beside);
    m_people = new QWidget(body);
    auto *people = new QVBoxLayout(m_people);
    people->setContentsMargins(0, ui::metric(8), 0, 0);
    people->setSpacing(ui::metric(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::metric(8));
    m_judgesTitle = new PlainLabel(TextRole::Section, Tone::Ink, m_people);
    m_filters = new SegmentedControl(m_people);
    m_remind = new QPushButton(m_people);
    setSmall(m_remind);
    head->addWidget(m_judgesTitle, 1);
    head->addWidget(m_filters);
    head->addWidget(m_remind);
    people->addLayout(head);
    m_table = new DataTable(services, QStringLiteral("overview/judges"), m_people);
    m_table->setRows(m_judges);
    m_table->setWidths({72, 130, 200, 130, 76, 100}, JudgesModel::Name);
    people->addWidget(m_table);
    column->addWidget(m_people);
    column->addStretch(1);
    m_rounds = makeRoundList(this);
    m_frame->addAtEnd(m_rounds);
    m_frame->setScrollingBody(body);
    connect(m_tasks, &TaskList::wanted, this, &OverviewPage::start);
    connect(m_filters, &SegmentedControl::chosen, this, &OverviewPage::filter);
    connect(m_figures->button(), &QPushButton::clicked, this, &OverviewPage::openSettings);
    connect(m_remind, &QPushButton::clicked, this, &OverviewPage::remind);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        Place place = placeAt(Place::Page::Judges);
        place.judge = m_judges->row(row).code;
        this->services().navigator.go(place);
    });
    services.actions.bind("overview.next", this, [this] {
        if (!m_tasks->tasks().empty())
            start(m_tasks->tasks().front());
    });
    services.actions.bind("overview.reminders", this, [this] { remind(); });
    const auto tryOut = [this] { TrialMaker::ask(this->services(), this, roundView() ? roundView()->id : std::string()); };
    services.actions.bind("overview.try", this, tryOut);
    connect(m_try, &QPushButton::clicked, this, tryOut);
    services.actions.bind("overview.settings", this, [this] { openSettings(); });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::retranslate()
{
    m_nextTitle->setText(tr("What to do next"));
    m_judgesTitle->setText(tr("Judges"));
    m_remind->setText(tr("Copy reminders…"));
    m_remind->setIcon(icon(Icon::Copy));
    m_table->setAccessibleName(tr("Who has returned what"));
    m_filters->setAccessibleName(tr("Which judges are shown"));
    m_rounds->setAccessibleName(tr("Round"));
    m_judges->retranslate();
    if (view())
        showView();
}

void OverviewPage::showView()
{
    const std::uint32_t at = round();
    fillRoundList(m_rounds, at);
    if (m_askedRound != at)
        m_times.clear(); // of another round
    m_progress = at == work().round ? work().progress : progressOf(*view(), at);
    showTasks();
    askKey();
    showFigures();
    showJudges();
    showCame();
    tellLeft();
    tellTrial();
    tellLate();
    if (m_asked != view()) {
        askNoticed();
        askLeft();
    } else if (m_askedRound == at) {
        return;
    }
    m_asked = view();
    m_askedRound = at;
    if (at == nowhere)
        return;
    using Came = std::pair<std::vector<JudgeArrival>, std::vector<std::int64_t>>;
    ask(
        [at](CallSession &session) -> Result<Came> {
            Came came;
            PALMARES_TRY(came.first, arrivalsOf(session));
            PALMARES_TRY(came.second, sheetArrivals(session, at));
            return came;
        },
        [this, at](Result<Came> came) {
            if (at != m_askedRound)
                return; // another round was chosen meanwhile
            std::tie(m_arrivals, m_times) = std::move(came).value();
            showJudges();
            showCame();
        });
}

/// What was to be forgotten and is still somewhere: told until it is done.
void OverviewPage::askLeft()
{
    using Left = std::pair<ErasureLeft, QString>;
    ask(
        [](CallSession &session) -> Result<Left> {
            EraseDesk desk(session);
            PALMARES_TRY(ErasureLeft left, desk.left());
            if (!left.any())
                return Left();
            PALMARES_TRY(const std::vector<ErasureNote> log, desk.log());
            const std::string whom = !left.copies.empty() ? left.copies.front().code : log.empty() ? std::string() : log.front().code;
            return Left(std::move(left), QString::fromStdString(whom));
        },
        [this](Result<Left> answer) {
            std::tie(m_erasing, m_erased) = std::move(answer).value();
            tellLeft();
        });
}

/// Before scores come in a round is tried out; a trial has nothing more to try.
void OverviewPage::tellTrial()
{
    const bool isTrial = isTrialFolder(view()->folder);
    m_trial->setWords(tr("This is a trial: its scores are made up"), tr("Nothing of it can reach the call it was made from."));
    m_trial->setVisible(isTrial);
    m_discard->setText(tr("Throw the trial away…"));
    const RoundView *shown = roundView();
    const bool canTry = !isTrial && shown && shown->rules;
    m_try->setText(tr("Try it out…"));
    m_try->setVisible(canTry && m_progress.counting == 0);
    services().actions.allow("overview.try", this, canTry);
}

void OverviewPage::tellLeft()
{
    const QStringList lines = EraseWords::missed(m_erasing, nullptr);
    if (lines.isEmpty())
        return m_left->hide();
    const QString first = m_erased.isEmpty() ? tr("Personal data is not deleted everywhere yet")
                                             : tr("The personal data of %1 is not deleted everywhere yet", "a code").arg(code(m_erased));
    const QString second = lines.join(QLatin1Char('\n'));
    if (m_left->isHidden())
        m_left->tell(Notice::Kind::Warn, first, second);
    else
        m_left->setWords(first, second);
    m_tryAgain->setText(tr("Try again…"));
    m_tryAgain->setVisible(!m_erased.isEmpty() && (m_erasing.isUnfinished || !m_erasing.copies.empty()));
}

/// No record tells whether the key was written to a file: this computer knows.
void OverviewPage::askKey()
{
    if (view()->state.issues.empty())
        return;
    ask([](CallSession &session) -> Result<bool> { return session.requireOffice().ok() ? KeyDesk(session).isBackedUp() : Result<bool>(true); }, // who has no key keeps none
        [this](Result<bool> isKept) {
            m_lacksKey = !isKept.value();
            showTasks();
        });
}

OverviewPage::Noticed OverviewPage::notice(const CallView &call, std::uint32_t round, const RoundProgress &progress)
{
    Noticed noticed;
    noticed.conflicts = conflictHints(call, false).size();
    noticed.late = lateResults(call);
    noticed.through = throughTasks(throughFindings(call));
    if (round == nowhere || progress.isClosed || progress.counting == 0)
        return noticed;
    noticed.apart = entriesApart(call, round).size();
    if (progress.outstanding == 0) {
        if (auto report = ResultDesk::report(call, call.state.rounds[round].id); report.ok())
            noticed.atHand = std::move(*report);
    }
    return noticed;
}

void OverviewPage::askNoticed()
{
    m_newest.ask([] { return tr("Looking for judges who are close to entries, and for late sheets"); },
                 [call = view(), round = work().round, progress = work().progress](const Jobs::Report &) -> Result<Noticed> {
                     return notice(*call, round, progress);
                 },
                 [this](Result<Noticed> noticed) {
                     if (!noticed.ok())
                         return;
                     m_noticed = noticed->conflicts;
                     m_lateResults = std::move(noticed->late);
                     m_apart = noticed->apart;
                     m_through = std::move(noticed->through);
                     m_atHand = std::move(noticed->atHand);
                     services().navigator.noticed(Place::Page::Judges, static_cast<int>(m_noticed));
                     showTasks();
                     tellLate();
                 });
}

/// A closed round is not the one at hand any more: what came for it since is told here all the same. Of the one at hand it is told before its
/// close that a group of judges is missing, or what its cut asks for cannot be had.
void OverviewPage::tellLate()
{
    m_toLate->setText(tr("Go to the results"));
    if (m_lateResults.empty()) {
        QStringList about = m_atHand ? QStringList(text::missingGroups(*view(), m_atHand->official, lang())) : QStringList();
        if (m_atHand)
            about += text::cutFindings(*view(), m_atHand->official, lang());
        about.removeAll(QString());
        m_late->setKind(Notice::Kind::Warn);
        m_late->setWords(about.value(0), about.mid(1).join(QLatin1Char('\n')));
        return m_late->setVisible(!about.isEmpty());
    }
    const RoundReport &report = m_lateResults.front();
    std::vector<Finding> out;
    std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(out), isSheetOut);
    QStringList lines;
    if (hasLate(report)) {
        const QString round = isolated(roundTitle(*view(), report.official.basis.round, lang()));
        const int sheets = QString::fromStdString(std::string(report.findings.front().arg("n"))).toInt();
        lines += tr("%Ln sheets came after the close of %1", "a round", sheets).arg(round);
        const QStringList changes = text::lateChanges(*view(), report, lang());
        lines += changes.isEmpty() ? QStringList(tr("They would change nobody’s outcome.")) : changes;
    }
    lines += text::findingLines(*view(), out, lang());
    m_late->setKind(report.late.empty() && out.empty() ? Notice::Kind::Info : Notice::Kind::Warn);
    const QString first = lines.takeFirst();
    m_late->setWords(first, lines.join(QLatin1Char('\n')));
    m_late->show();
}

void OverviewPage::showTasks()
{
    using What = OfficeTask::What;
    std::vector<OfficeTask> tasks = work().tasks;
    if (m_noticed > 0 && !work().progress.isClosed) { // in their place among the others, which come by urgency
        const auto at = std::find_if(tasks.begin(), tasks.end(), [](const OfficeTask &task) { return task.what >= What::DecideConflicts; });
        if (at != tasks.end() && at->what == What::DecideConflicts)
            at->count += m_noticed;
        else
            tasks.insert(at, {What::DecideConflicts, m_noticed, false});
    }
    if (m_apart > 0 && !work().progress.isClosed) {
        const auto at = std::find_if(tasks.begin(), tasks.end(), [](const OfficeTask &task) { return task.what >= What::SecondLook; });
        tasks.insert(at, {What::SecondLook, m_apart, false});
    }
    const auto waiting = std::find_if(m_through.begin(), m_through.end(), [](const OfficeTask &task) { return task.waits; });
    tasks.insert(tasks.end(), waiting, m_through.end());
    tasks.insert(tasks.begin(), m_through.begin(), waiting); // before anybody judges, or closes, a round that lacks somebody
    if (m_lacksKey && !view()->state.issues.empty())
        tasks.insert(tasks.begin() + (tasks.empty() ? 0 : 1), {OfficeTask::What::KeepKey, 0, false});
    m_tasks->setTasks(tasks);
    m_nextTitle->setVisible(!tasks.empty());
}

void OverviewPage::showFigures()
{
    const RoundProgress &p = m_progress;
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    std::array<FigureStrip::Figure, 4> figures;
    std::size_t sent = 0;
    std::size_t finals = 0;
    std::size_t asked = 0;
    for (const JudgeProgress &judge : p.judges) {
        asked += judge.asked > 0 ? 1 : 0;
        sent += judge.asked > 0 && judge.hasAnswered() ? 1 : 0;
        finals +=
            judge.asked > 0 && (judge.sent == SubmitKind::Final || judge.answered >= judge.asked) ? 1 : 0;
    }
    if (p.asked > 0) {
        // What is checked is not ranked: there is no quorum to fall short of, only entries that too few have looked at.
        const RoundView *round = roundView();
        const bool isCheck = round && round->rules && round->rules->rounds.front().kind == RoundKind::Check;
        figures[0] = {partOf(n(p.counting), n(p.asked)), isCheck ? tr("checks are here") : tr("score sheets count"),
                      tr("%1, %Ln still out", nullptr, n(p.sheetsOut)).arg(shareWords(p.counting, p.asked))};
        figures[1] = {number(n(p.shortOfQuorum)), isCheck ? tr("entries that too few have checked") : tr("entries short of quorum"),
                      tr("of %Ln entries that are in", nullptr, n(p.entriesIn))};
        figures[2] = {partOf(n(sent), n(asked)), tr("judges have sent something"),
                      tr("%Ln with their final scores", nullptr, n(finals))};
    } else {
        figures[0] = {number(n(p.entriesKnown)), tr("entries in the call"),
                      tr("%Ln of them in this round", nullptr, n(p.entriesIn))};
        figures[1] = {number(n(p.judgesKnown)), tr("judges in the call"),
                      tr("%Ln of them in a panel of this round", nullptr, n(p.judgesSeated))};
        figures[2] = {QStringLiteral("–"), tr("score sheets count"), tr("nothing is assigned yet")};
    }
    const std::int64_t now = services().environment.clock->nowMs();
    if (p.deadline < 0)
        figures[3] = {QStringLiteral("–"), tr("no deadline is set"), {}};
    else
        figures[3] = {p.deadline >= now
                          ? tr("%Ln days", nullptr, static_cast<int>(dateOf(now).daysTo(dateOf(p.deadline)))) // as Home counts them
                          : tr("past"),
                      p.deadline >= now ? tr("until the deadline") : tr("the deadline"),
                      tr("%1, %2").arg(text::shortDay(p.deadline, now), text::timeOfDay(p.deadline))};
    m_figures->show(figures);
    m_figures->button()->setText(p.deadline < 0 ? tr("Set a deadline…") : tr("Deadline and contact…"));
}

void OverviewPage::showJudges()
{
    m_people->setVisible(m_progress.judgesKnown > 0);
    m_judges->show(judgeRows(*view(), m_progress, m_arrivals), services().environment.clock->nowMs());
    wordFilters();
    m_remind->setEnabled(m_progress.outstanding > 0);
    services().actions.allow("overview.reminders", this, m_progress.outstanding > 0);
    fitTable();
}

/// Before anything has come there is nothing to draw: what to do next has the whole width.
void OverviewPage::showCame()
{
    const RoundProgress &p = m_progress;
    m_came->setVisible(!m_times.empty() && p.asked > 0);
    if (!m_came->isHidden())
        m_came->setContent(cameChart(m_times, p.asked, p.deadline, services().environment.clock->nowMs()));
    fitCharts();
}

/// Beside each other where both have room for their words.
void OverviewPage::fitCharts()
{
    const bool isWide = width() >= ui::metric(leastBeside);
    m_beside->setDirection(isWide && !m_came->isHidden() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::wordFilters()
{
    int waiting = 0;
    int finals = 0;
    for (const JudgeRow &row : m_judges->rows()) {
        waiting += row.isOutstanding ? 1 : 0;
        finals += row.state == JudgeRow::State::Final ? 1 : 0;
    }
    m_filters->setSegments({tr("All %L1").arg(m_judges->rowCount()), tr("Waiting %L1").arg(waiting),
                            tr("Final %L1").arg(finals)});
    if (m_filters->current() < 0)
        m_filters->setCurrent(0);
}

void OverviewPage::filter()
{
    const int which = m_filters->current();
    m_table->proxy()->setFilter([this, which](int at) {
        const JudgeRow &row = m_judges->row(at);
        return which == 0 || (which == 1 ? row.isOutstanding : row.state == JudgeRow::State::Final);
    });
    fitTable();
}

void OverviewPage::fitTable()
{
    const int rows = std::clamp(m_table->proxy()->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + ui::metric(4));
}

void OverviewPage::remind()
{
    auto *dialog = new LettersDialog(tr("Reminders"), tr("Judges to remind"),
                                     remindersFor(*view(), m_judges->rows(), roundView() ? roundView()->id : std::string()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OverviewPage::openSettings()
{
    if (!view())
        return;
    auto *dialog = new CallSettingsDialog(services(), this);
    dialog->open();
}

void OverviewPage::start(const OfficeTask &task)
{
    if (task.waits && round() != work().round) { // reminders are those of the round at hand
        Place here = place();
        here.round.clear();
        setPlace(here);
        showView();
    }
    if (task.waits)
        return remind();
    Place place = placeAt(pageOf(stageOf(task.what)));
    if (work().round != nowhere) // whatever round is looked at
        place.round = QString::fromStdString(view()->state.rounds[work().round].id);
    if (task.what == OfficeTask::What::Advance) // it is filled from where the result stands
        place.round = QString::fromStdString(view()->state.rounds[work().round - 1].id);
    if (!task.round.empty())
        place.round = QString::fromStdString(task.round);
    if (task.what == OfficeTask::What::AnswerForks)
        place.part = QStringLiteral("forks");
    else if (task.what == OfficeTask::What::DecideConflicts)
        place.part = QStringLiteral("conflicts");
    else if (task.what == OfficeTask::What::WritePackages)
        place.part = QStringLiteral("send");
    else if (task.what == OfficeTask::What::SecondLook)
        place.part = QStringLiteral("apart");
    else if (task.what == OfficeTask::What::KeepKey)
        place.part = QStringLiteral("keep");
    else if (task.what == OfficeTask::What::AnswerFindings || task.what == OfficeTask::What::AnswerQuestions)
        place.part = QStringLiteral("questions");
    services().navigator.go(place);
}

void OverviewPage::changeEvent(QEvent *event)
{
    OfficePage::changeEvent(event);
    if (isThemeChange(event))
        fitTable();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    OfficePage::resizeEvent(event);
    fitCharts();
}

} // namespace palmares::ui
