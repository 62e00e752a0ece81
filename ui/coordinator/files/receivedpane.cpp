#include "ui/coordinator/files/receivedpane.h"

#include "ui/coordinator/files/formdialog.h"
#include "ui/coordinator/files/inboxwatch.h"
#include "ui/coordinator/files/mergecard.h"
#include "ui/coordinator/files/notreadlist.h"
#include "ui/coordinator/files/verdictwords.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/erasewords.h"
#include "ui/coordinator/parts/names.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace palmares::ui {

namespace {

enum ReceivedColumn { File, Verdict, From, Brings, Signed };
/// Below this width the card goes under the table.
constexpr int narrowReceived = 860;
/// From here on a line of the table heads the files of a verdict.
constexpr std::size_t head = std::size_t{1} << 32;

/// Under what the inbox of a call is remembered: on this computer, whatever the size of the screen.
QString inboxName(const CallView &call)
{
    return QStringLiteral("files/inbox/") + QString::fromStdString(call.state.call.hex());
}

} // namespace

ReceivedPane::ReceivedPane(const Services &services, QWidget *parent)
    : FilesPane(services, parent), m_rows(new CellTable(this)), m_inbox(new InboxWatch(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    m_inboxNotice = new Notice(Notice::Kind::Info, this);
    m_stop = m_inboxNotice->addAction([this] { watch({}); });
    column->addWidget(m_inboxNotice);
    m_empty = new EmptyState(Icon::Ballot, this);
    m_whole = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_sentence->setWordWrap(true);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_method->setWordWrap(true);
    m_filters = new SegmentedControl(m_whole);
    m_about = new Notice(Notice::Kind::Warn, m_whole);
    m_table = new DataTable(services, QStringLiteral("files/received"), m_whole);
    m_table->setRows(m_rows);
    m_table->setMinimumHeight(ui::metric(140));
    m_card = new MergeCard(m_whole);
    whole->addWidget(m_sentence);
    whole->addWidget(m_method);
    whole->addWidget(m_about);
    whole->addWidget(m_filters, 0, Qt::AlignLeading);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(ui::metric(16));
    m_columns->addWidget(m_table, 1);
    m_columns->addWidget(m_card);
    whole->addLayout(m_columns, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_notRead = new NotReadList(this);
    column->addWidget(m_notRead);
    m_watch = addButton();
    m_form = addButton();
    m_close = addButton();
    m_merge = addButton();
    connect(m_rows, &CellTable::ticked, this, &ReceivedPane::tick);
    connect(m_filters, &SegmentedControl::chosen, this, [this] { m_table->proxy()->refilter(); });
    m_table->proxy()->setFilter([this](int row) { return isShownRow(row); });
    connect(m_table->proxy(), &RowsProxy::rearranged, this, &ReceivedPane::spanRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { m_table->proxy()->refilter(); });
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(); });
    connect(m_close, &QPushButton::clicked, this, [this] { putAway(); });
    connect(m_empty->primary(), &QPushButton::clicked, this, &ReceivedPane::chooseFiles);
    connect(m_empty->quiet(), &QPushButton::clicked, this, &ReceivedPane::chooseFolder);
    connect(m_form, &QPushButton::clicked, this, &ReceivedPane::chooseForm);
    connect(m_watch, &QPushButton::clicked, this, &ReceivedPane::chooseInbox);
    connect(m_inbox, &InboxWatch::arrived, this, &ReceivedPane::hasArrived);
    connect(m_inbox, &InboxWatch::foundStrange, this, [this](const QStringList &files) {
        std::vector<NotReadList::Line> lines;
        for (const QString &path : files)
            lines.push_back({QFileInfo(path).fileName(), Error(Code::NOT_OURS)});
        m_notRead->add(lines);
    });
    services.actions.bind("files.inbox", this, [this] { chooseInbox(); });
    services.actions.bind("files.form", this, [this] { chooseForm(); });
    services.actions.bind("files.read", this, [this] { chooseFiles(); });
    services.actions.bind("files.merge", this, [this] { merge(); });
}

void ReceivedPane::retranslate()
{
    m_rows->setColumns({{tr("File")},
                        {tr("Verdict")},
                        {tr("From")},
                        {tr("What it brings")},
                        {tr("Signed"), ColumnKind::Figure}});
    m_table->setWidths({176, 118, 136, 150, 136}, Brings);
    m_table->setAccessibleName(tr("Files that came back"));
    m_filters->setAccessibleName(tr("Which files are shown"));
    m_empty->setActions(tr("Choose files…"), tr("Choose a folder…"));
    m_empty->setHint(tr("Ballots (.palmballot) and bundles (.palmcall), as many as you like, in any order"));
    m_watch->setText(tr("Inbox folder…"));
    m_watch->setToolTip(tr("A folder into which mail, a cloud or a stick puts files: what arrives in it is shown here by itself"));
    m_stop->setText(tr("Stop"));
    m_form->setText(tr("Take in a form…"));
    m_form->setToolTip(tr("A filled spreadsheet, or scores typed from paper"));
    m_card->retranslate();
    m_notRead->retranslate();
    showInbox();
    fill();
}

void ReceivedPane::refresh()
{
    if (m_inbox->folder().isEmpty()) {
        const QString folder = QString::fromUtf8(services().settings.remembered(inboxName(call()), {}));
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            m_inbox->setFolder(folder);
    }
    showInbox();
    readWaiting();
    // The call has gone on: what was read is planned again, so that the figures stay true.
    if (m_intake && !m_isWorking && m_planned != shown().view)
        return replan();
    fill();
}

void ReceivedPane::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Files from judges and colleagues"), QString(),
        tr("Ballots and bundles (%1)").arg(QStringLiteral("*.palmballot *.palmcall")) + QStringLiteral(";;") +
            tr("All files (%1)").arg(QStringLiteral("*")));
    if (!files.isEmpty())
        read(files);
}

void ReceivedPane::chooseForm()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("A filled form or a table of scores"), QString(),
                                     tr("Spreadsheets (%1)").arg(QStringLiteral("*.xlsx *.csv")));
    if (!file.isEmpty())
        takeForm(file);
}

void ReceivedPane::takeForm(const QString &file)
{
    auto *dialog =
        new FormDialog(services(), shown().view, call().state.rounds[shown().round].id, file, this);
    dialog->open();
}

void ReceivedPane::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder in which files arrive"));
    if (!folder.isEmpty())
        read({folder});
}

void ReceivedPane::chooseInbox()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder in which files arrive"), m_inbox->folder());
    if (!folder.isEmpty())
        watch(folder);
}

void ReceivedPane::watch(const QString &folder)
{
    services().settings.remember(inboxName(call()), {}, folder.toUtf8());
    m_waiting.clear();
    m_inbox->setFolder(folder);
    showInbox();
}

/// What is being looked at is not taken away from under somebody's hands: files that come meanwhile wait.
void ReceivedPane::hasArrived(const QStringList &files)
{
    m_waiting += files;
    readWaiting();
}

void ReceivedPane::readWaiting()
{
    if (m_waiting.isEmpty() || m_intake || m_isWorking || !isShowing())
        return;
    m_isFromInbox = true;
    read(std::exchange(m_waiting, {}));
}

void ReceivedPane::showInbox()
{
    const QString folder = m_inbox->folder();
    if (folder.isEmpty())
        return m_inboxNotice->hide(); // clear() would take its button away
    const QString what = tr("What arrives in %1 is shown here by itself.").arg(isolated(folder));
    const QString how = tr("Nothing in the folder is changed, and nothing is merged until you say so.");
    if (m_inboxNotice->isHidden())
        m_inboxNotice->tell(Notice::Kind::Info, what, how);
    else
        m_inboxNotice->setWords(what, how);
}

namespace {

struct Read {
    std::shared_ptr<Intake> intake;
    IntakePreview preview;
};

} // namespace

void ReceivedPane::read(const QStringList &paths)
{
    std::vector<std::string> wanted;
    for (const QString &path : paths)
        wanted.push_back(path.toStdString());
    m_isWorking = true;
    verbs().work([] { return tr("Reading the files"); },
                 [wanted](CallSession &session, const Progress &progress) -> Result<Read> {
                     PALMARES_TRY(Intake intake, IntakeDesk(session).read(wanted, progress));
                     Read done{std::make_shared<Intake>(std::move(intake)), {}};
                     done.preview = previewOf(*session.view(), *done.intake);
                     return done;
                 },
                 [this](Read read) { take(std::move(read.intake), std::move(read.preview)); },
                 [this](const Error &error) {
                     m_isWorking = m_isFromInbox = false;
                     if (error.code != Code::CANCELLED)
                         return services().notices.say(NoticeText::of(error));
                     services().notices.say(
                         {NoticeText::Kind::Info,
                          [] { return tr("Reading was cancelled. Nothing was taken in."); },
                          {},
                          {},
                          {}});
                 });
}

void ReceivedPane::take(std::shared_ptr<Intake> intake, IntakePreview preview)
{
    m_isWorking = false;
    listNotRead(*intake);
    m_intake = std::move(intake);
    m_preview = std::move(preview);
    m_planned = services().call.view();
    m_isRead = m_intake->files.empty(); // nothing of this call: only what was passed over
    if (m_isRead) {
        m_intake.reset();
        m_preview = {};
    }
    m_filters->setCurrent(-1);
    fill();
    // An inbox keeps what was merged long ago; that is no news.
    if (std::exchange(m_isFromInbox, false)) {
        if (m_intake && m_preview.count(FileVerdict::Here) == m_preview.files.size())
            putAway();
    } else if (m_intake) {
        m_merge->setFocus();
    }
}

void ReceivedPane::tick(int row, bool on)
{
    if (!m_intake || m_isWorking)
        return fill();
    PreviewFile &file = m_preview.files[m_lines[static_cast<std::size_t>(row)]];
    file.isTicked = on && file.canTick;
    replan();
}

void ReceivedPane::replan()
{
    std::vector<bool> ticks;
    for (const std::size_t at : m_intake->planned) {
        const auto shown = std::find_if(m_preview.files.begin(), m_preview.files.end(),
                                        [&](const PreviewFile &file) { return file.file == at; });
        // What brings nothing now may bring something after an undo: it stays ticked as it was planned.
        ticks.push_back(shown == m_preview.files.end() || shown->isTicked || !shown->canTick);
    }
    m_isWorking = true;
    verbs().ask(
        [intake = m_intake, ticks](CallSession &session) -> Result<Read> {
            IntakeDesk(session).tick(*intake, ticks);
            return Read{intake, previewOf(*session.view(), *intake)};
        },
        [this](Read read) {
            m_isWorking = false;
            if (read.intake != m_intake)
                return; // put away meanwhile
            m_preview = std::move(read.preview);
            m_planned = services().call.view();
            fill();
        });
}

void ReceivedPane::merge()
{
    if (!m_intake || m_isWorking || m_preview.ticked == 0)
        return;
    m_isWorking = true;
    fill();
    const MergeFigures before = m_preview.before;
    const MergeFigures after = m_preview.after;
    verbs().work(
        [] { return tr("Merging"); },
        [intake = m_intake](CallSession &session, const Progress &) {
            return IntakeDesk(session).merge(*intake);
        },
        [this, before, after](const MergeReport &report) {
            m_isWorking = false;
            listNotRead(*m_intake); // what fell out alone while it was stored, too
            putAway();
            const int sheets = static_cast<int>(after.counting) - static_cast<int>(before.counting);
            services().notices.say(
                {report.refused > 0 || !report.leftOut.empty() ? NoticeText::Kind::Info : NoticeText::Kind::Done,
                 [merged = n(report.merged)] { return tr("%Ln files are merged.", nullptr, merged); },
                 [sheets, forks = n(after.forks), leftOut = report.leftOut] {
                     return !leftOut.empty() ? EraseWords::leftOut(leftOut)
                            : forks > 0    ? tr("%Ln sheets stand in two versions: decide them under Forks.",
                                              nullptr, forks)
                            : sheets > 0 ? tr("%Ln more score sheets count now.", nullptr, sheets)
                                         : tr("A file can be taken out of the count again under History.");
                 },
                 {},
                 {}});
        },
        [this](const Error &error) {
            m_isWorking = false;
            fill();
            services().notices.say(NoticeText::of(error));
        });
}

void ReceivedPane::putAway()
{
    m_intake.reset();
    m_preview = {};
    fill();
    readWaiting();
}

QString ReceivedPane::sentence() const
{
    std::size_t brings = 0;
    for (const FileVerdict verdict : {FileVerdict::New, FileVerdict::Newer, FileVerdict::Forked})
        brings += m_preview.count(verdict);
    const auto refused = m_preview.count(FileVerdict::NotRead);
    const QString files = tr("%Ln files", "at the start of a sentence", n(m_preview.files.size()));
    const QString news =
        brings > 0 ? tr("%Ln bring something new", nullptr, n(brings)) : tr("they bring nothing new");
    if (refused == 0)
        return tr("%1: %2", "files, and what they bring").arg(files, news);
    return tr("%1: %2, %3", "files, what they bring, how many not read")
        .arg(files, news, tr("%Ln could not be read", nullptr, n(refused)));
}

/// By verdict, each group under what becomes of it; why a file was not read goes across its row.
void ReceivedPane::fillRows()
{
    std::vector<std::vector<Cell>> rows;
    m_lines.clear();
    const std::int64_t now = services().environment.clock->nowMs();
    for (std::size_t i = 0; i < m_preview.files.size(); ++i) {
        const PreviewFile &file = m_preview.files[i];
        const VerdictLook look = lookOf(file.verdict);
        if (i == 0 || m_preview.files[i - 1].verdict != file.verdict) {
            m_lines.push_back(head + static_cast<std::size_t>(file.verdict));
            Cell words{tr("%1: %2", "a verdict with its count; what becomes of these files")
                           .arg(counted(file.verdict, n(m_preview.count(file.verdict))), nextWords(file.verdict))};
            words.isHeading = true;
            rows.push_back({words, {}, {}, {}, {}});
        }
        m_lines.push_back(i);
        Cell name{code(QString::fromStdString(file.name)), QString::fromStdString(file.name)};
        if (file.canTick)
            name.ticked = file.isTicked;
        const QString from = file.refused ? bringsWords(file)
                             : file.judge != nowhere && file.judge < call().state.judges.size()
                                 ? judgeCodeAndName(call(), file.judge)
                             : file.kind == FileKind::Bundle ? tr("a coordinator")
                                                             : QStringLiteral("–");
        const QString when = file.signedAt < 0 || file.refused ? QStringLiteral("–")
                                                               : tr("%1 %2", "day and time")
                                                                     .arg(text::shortDay(file.signedAt, now),
                                                                          text::timeOfDay(file.signedAt));
        rows.push_back({name,
                        {look.word, static_cast<int>(file.verdict), look.icon, look.tone},
                        {from},
                        {file.refused ? QString() : bringsWords(file)},
                        {when, static_cast<double>(file.signedAt)}});
    }
    m_rows->setRows(std::move(rows));
    spanRows();
}

int ReceivedPane::rowOf(std::size_t file) const
{
    return static_cast<int>(std::find(m_lines.begin(), m_lines.end(), file) - m_lines.begin());
}

/// Heads stand over their files only in the order of the verdicts.
bool ReceivedPane::areHeadsShown() const
{
    return m_table->horizontalHeader()->sortIndicatorSection() < 0;
}

bool ReceivedPane::isShownRow(int row) const
{
    if (static_cast<std::size_t>(row) >= m_lines.size())
        return true;
    const std::size_t line = m_lines[static_cast<std::size_t>(row)];
    const auto which = static_cast<std::size_t>(std::max(0, m_filters->current()));
    const FileVerdict verdict = line >= head ? static_cast<FileVerdict>(line - head) : m_preview.files[line].verdict;
    const bool isWanted = which == 0 || which > m_filterOf.size() || verdict == m_filterOf[which - 1];
    return isWanted && (line < head || areHeadsShown());
}

void ReceivedPane::spanRows()
{
    m_table->clearSpans();
    for (int row = 0; row < m_table->proxy()->rowCount(); ++row) {
        const std::size_t line = m_lines[static_cast<std::size_t>(m_table->proxy()->sourceRow(row))];
        if (line >= head)
            m_table->setSpan(row, File, 1, Signed + 1);
        else if (m_preview.files[line].refused)
            m_table->setSpan(row, From, 1, Signed - From + 1);
    }
}

void ReceivedPane::fill()
{
    const bool isAny = m_intake != nullptr;
    m_whole->setVisible(isAny);
    m_empty->setVisible(!isAny);
    m_empty->setWords(m_isRead ? tr("There was no file of this call in it.")
                               : tr("Here come the files that judges and colleagues send back."),
                      tr("Drop them on this window, or choose them. You see what each would bring before "
                         "anything changes."));
    fillRows();
    m_sentence->setText(sentence());
    m_method->setText(
        tr("Nothing changes until you merge. Order does not matter, and merging a file twice does no harm."));
    showAbout();
    m_card->show(m_preview.before, m_preview.after);
    wordFilters();
    const bool canScore =
        isShowing() && shown().round != nowhere && call().state.rounds[shown().round].frozen;
    setThere(m_form, !isAny && canScore);
    setThere(m_watch, !isAny);
    services().actions.allow("files.form", this, canScore);
    setThere(m_close, isAny);
    setThere(m_merge, isAny);
    m_close->setText(tr("Put away"));
    m_merge->setText(tr("Merge %Ln files", nullptr, n(m_preview.ticked)));
    m_close->setEnabled(!m_isWorking);
    m_merge->setEnabled(!m_isWorking && m_preview.ticked > 0);
    services().actions.allow("files.merge", this, isAny && m_merge->isEnabled());
    arrange();
    emit changed();
}

/// What is no matter of one file: what would be erased.
void ReceivedPane::showAbout()
{
    m_about->setVisible(m_intake && m_preview.erases > 0);
    m_about->setWords(tr("%Ln texts or files would be erased here, as a coordinator asked.", nullptr, n(m_preview.erases)), {});
}

/// Whatever was refused, or passed over in a folder, stays in sight with its reason when the rest is merged or put away.
void ReceivedPane::listNotRead(const Intake &intake)
{
    std::vector<NotReadList::Line> lines;
    for (const IncomingFile &file : intake.files) {
        if (file.refused)
            lines.push_back({QString::fromStdString(file.name), *file.refused});
        else
            m_notRead->forget(QString::fromStdString(file.name));
    }
    for (const PassedOver &passed : intake.passedOver)
        lines.push_back({QFileInfo(QString::fromStdString(passed.path)).fileName(), passed.why});
    m_notRead->add(lines);
}

void ReceivedPane::wordFilters()
{
    QStringList words = {tr("All %L1").arg(m_preview.files.size())};
    m_filterOf.clear();
    for (std::size_t i = 0; i < fileVerdictCount; ++i) {
        const auto verdict = static_cast<FileVerdict>(i);
        if (const auto count = m_preview.count(verdict); count > 0) {
            words += counted(verdict, n(count));
            m_filterOf.push_back(verdict);
        }
    }
    m_filters->setSegments(words);
    if (m_filters->current() < 0)
        m_filters->setCurrent(0);
    m_table->proxy()->refilter();
}

QString ReceivedPane::bottomWords() const
{
    return m_intake ? tr("Each file can be taken out of the count again under History.") : QString();
}

void ReceivedPane::arrange()
{
    const bool isNarrow = width() < ui::metric(narrowReceived);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_card->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : ui::metric(260));
    m_card->setMinimumWidth(isNarrow ? 0 : ui::metric(240));
}

void ReceivedPane::resizeEvent(QResizeEvent *event)
{
    FilesPane::resizeEvent(event);
    arrange();
}

} // namespace palmares::ui
