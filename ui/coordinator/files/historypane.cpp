#include "ui/coordinator/files/historypane.h"

#include "core/office/exchange/intakedesk.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/erasewords.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/shell/actions.h"
#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/segmented.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace palmares::ui {

namespace {

using State = HistoryFile::State;

/// The filter after those of files.
constexpr int Deletions = 3;

QString kindWords(HistoryFile::Kind kind)
{
    switch (kind) {
    case HistoryFile::Kind::Package:
        return HistoryPane::tr("package");
    case HistoryFile::Kind::Ballot:
        return HistoryPane::tr("ballot");
    case HistoryFile::Kind::Bundle:
        return HistoryPane::tr("bundle");
    case HistoryFile::Kind::Other:
        break;
    }
    return QStringLiteral("–");
}

Cell stateCell(const HistoryFile &file)
{
    switch (file.state) {
    case State::Merged:
        return {HistoryPane::tr("merged"), 0, Icon::Check, Tone::Accent};
    case State::SetAside:
        return {HistoryPane::tr("taken out of the count"), 1, Icon::Excluded, Tone::Warn};
    case State::Refused:
        return {HistoryPane::tr("not read"), 2, Icon::Error, Tone::Bad};
    case State::Written:
        break;
    }
    return {HistoryPane::tr("written"), 3, Icon::Send, Tone::Ink2};
}

} // namespace

HistoryPane::HistoryPane(const Services &services, QWidget *parent)
    : FilesPane(services, parent), m_rows(new CellTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Clock, this);
    m_whole = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_method->setWordWrap(true);
    m_filters = new SegmentedControl(m_whole);
    m_table = new DataTable(services, QStringLiteral("files/history"), m_whole);
    m_table->setRows(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(ui::metric(140));
    whole->addWidget(m_method);
    whole->addWidget(m_filters, 0, Qt::AlignLeading);
    whole->addWidget(m_table, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_save = addButton();
    m_undo = addButton();
    connect(m_filters, &SegmentedControl::chosen, this, [this] { m_table->proxy()->refilter(); });
    m_table->proxy()->setFilter([this](int at) { return isShown(at); });
    connect(m_table, &DataTable::moved, this, &HistoryPane::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPane::look);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPane::undo);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const HistoryFile *file = current();
        if (!file)
            return;
        const QString path = askWhereToSave(this, tr("Save the same file once more"),
                                                          QString::fromStdString(file->name));
        if (!path.isEmpty())
            saveAgain(path);
    });
    services.actions.bind("files.undo", this, [this] { undo(); });
}

const HistoryFile *HistoryPane::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_files.size()
               ? &m_files[static_cast<std::size_t>(row)]
               : nullptr;
}

void HistoryPane::retranslate()
{
    m_method->setText(tr("What came in and what went out from this computer. Taking a file out of the count "
                         "takes away what only that file brought; what it had replaced stands again."));
    m_rows->setColumns(
        {{tr("File")}, {tr("Kind")}, {tr("Judge")}, {tr("When"), ColumnKind::Figure}, {tr("State")}});
    m_table->setWidths({200, 84, 150, 142, 180}, 0);
    m_table->setAccessibleName(tr("All files received and written"));
    m_filters->setAccessibleName(tr("Which files are shown"));
    m_empty->setWords(tr("Every file that comes in or goes out is listed here."),
                      tr("Nothing has come in or gone out yet."));
    m_save->setText(tr("Save it again…"));
    if (isShowing())
        fill();
    else
        look();
}

void HistoryPane::refresh()
{
    if (m_asked == shown().view)
        return;
    m_asked = shown().view;
    using History = std::pair<std::vector<HistoryFile>, std::vector<ErasureNote>>;
    verbs().ask(
        [](CallSession &session) -> Result<History> {
            History history;
            PALMARES_TRY(history.first, fileHistory(session));
            PALMARES_TRY(history.second, EraseDesk(session).log());
            return history;
        },
        [this](History history) {
            std::tie(m_files, m_erasures) = std::move(history);
            fill();
        });
}

bool HistoryPane::isShown(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const int filter = std::max(0, m_filters->current());
    if (at >= m_files.size())
        return filter == 0 || filter == Deletions;
    const bool isOut = m_files[at].state == State::Written;
    return filter == 0 || (filter != Deletions && isOut == (filter == 2));
}

std::vector<Cell> HistoryPane::fileRow(const HistoryFile &file, std::int64_t now) const
{
    std::uint32_t judge = nowhere;
    if (const auto found = call().judgeByCode(file.judgeCode); !file.judgeCode.empty() && found.ok())
        judge = *found;
    return {{code(QString::fromStdString(file.name)), QString::fromStdString(file.name)},
            {kindWords(file.kind)},
            {judge == nowhere ? QStringLiteral("–") : judgeCodeAndName(call(), judge)},
            {tr("%1 %2", "day and time").arg(text::shortDay(file.at, now), text::timeOfDay(file.at)), static_cast<double>(file.at)},
            stateCell(file)};
}

std::vector<Cell> HistoryPane::erasureRow(const ErasureNote &note, std::int64_t now) const
{
    const QString whom = QString::fromStdString(note.code);
    return {{tr("Personal data of %1", "a code").arg(code(whom)), whom},
            {tr("deletion")},
            {QStringLiteral("–")},
            {note.time < 0 ? QStringLiteral("–") : tr("%1 %2", "day and time").arg(text::shortDay(note.time, now), text::timeOfDay(note.time)),
             static_cast<double>(note.time)},
            {EraseWords::reason(note.reason), 4, Icon::Trash, Tone::Ink2}};
}

void HistoryPane::fill()
{
    const std::int64_t now = services().environment.clock->nowMs();
    std::vector<std::vector<Cell>> rows;
    int out = 0;
    for (const HistoryFile &file : m_files) {
        out += file.state == State::Written ? 1 : 0;
        rows.push_back(fileRow(file, now));
    }
    for (const ErasureNote &note : m_erasures)
        rows.push_back(erasureRow(note, now));
    const std::size_t all = rows.size();
    m_rows->setRows(std::move(rows));
    m_whole->setVisible(all > 0);
    m_empty->setVisible(all == 0);
    QStringList segments{tr("All %L1").arg(all), tr("Received %L1").arg(static_cast<int>(m_files.size()) - out), tr("Written %L1").arg(out)};
    if (!m_erasures.empty())
        segments += tr("Deletions %L1").arg(m_erasures.size());
    m_filters->setSegments(segments);
    if (m_filters->current() < 0)
        m_filters->setCurrent(0);
    m_table->proxy()->refilter();
    look();
}

void HistoryPane::look()
{
    const HistoryFile *file = current();
    const bool isAside = file && file->state == State::SetAside;
    m_undo->setText(isAside ? tr("Bring it back…") : tr("Take out of the count…"));
    m_undo->setEnabled(file && (isAside || file->state == State::Merged));
    m_undo->setToolTip(m_undo->isEnabled() ? QString() : tr("Choose a merged file first."));
    m_save->setEnabled(file && file->state == State::Written);
    m_save->setToolTip(m_save->isEnabled() ? tr("The very same bytes, if a stick or a mail was lost")
                                           : tr("Choose a written file first."));
    setThere(m_undo, !m_files.empty());
    setThere(m_save, !m_files.empty());
    services().actions.allow("files.undo", this, m_undo->isEnabled());
    emit changed();
}

QString HistoryPane::bottomWords() const
{
    const HistoryFile *file = current();
    if (file && file->state == State::Refused) {
        if (const auto why = codeOf(file->refusal))
            return text::causeOf(Error(*why));
    }
    return {};
}

void HistoryPane::undo()
{
    const HistoryFile *file = current();
    if (!file || !m_undo->isEnabled())
        return;
    const bool isBack = file->state == State::SetAside;
    const QString name = code(QString::fromStdString(file->name));
    ReasonDialog::Words words;
    words.title = isBack ? tr("Bring a file back") : tr("Take a file out of the count");
    words.what =
        isBack ? tr("What %1 brought counts again.").arg(name)
               : tr("What only %1 brought counts no more; what it had replaced stands again. Nothing is "
                    "deleted, and it can be brought back.")
                     .arg(name);
    words.label = tr("Reason");
    words.button = isBack ? tr("Bring it back") : tr("Take it out of the count");
    ReasonDialog::ask(this, words, [this, hash = file->hash.hex(), isBack](const std::string &reason) {
        verbs().act([hash, isBack, reason](
                        CallSession &session) { return IntakeDesk(session).setAside(hash, isBack, reason); },
                    [this, isBack](std::size_t records) {
                        services().notices.say(
                            {NoticeText::Kind::Done,
                             [isBack, n = static_cast<int>(records)] {
                                 return isBack ? tr("%Ln records count again.", nullptr, n)
                                               : tr("%Ln records were taken out of the count.", nullptr, n);
                             },
                             {},
                             {},
                             {}});
                    });
    });
}

void HistoryPane::saveAgain(const QString &path)
{
    const HistoryFile *file = current();
    if (!file)
        return;
    verbs().done([hash = file->hash,
                  to = path.toStdString()](CallSession &session) { return writeAgain(session, hash, to); },
                 [this, path] {
                     services().notices.say(
                         {NoticeText::Kind::Done,
                          [path] { return tr("Saved once more as %1.").arg(isolated(path)); },
                          {},
                          {},
                          {}});
                 });
}

} // namespace palmares::ui
