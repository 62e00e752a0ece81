#include "ui/coordinator/files/sendpane.h"

#include "core/office/judges/judgelanguages.h"
#include "core/office/session/callcard.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/lettersdialog.h"
#include "ui/coordinator/parts/names.h"
#include "ui/print/scoresheet.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings.h"
#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/text/formtext.h"
#include "ui/text/invitation.h"
#include "ui/text/reminder.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace palmares::ui {

namespace {

enum SendColumn { Code, Name, Language, Entries, Size, Files, State };
constexpr std::int64_t megabyte = 1'000'000;
/// What most mail services and messaging apps let through; 0: any size.
constexpr std::int64_t limits[] = {20 * megabyte, 100 * megabyte, 0};

struct FormsDone {
    std::size_t count = 0;
    WhatIsLeft left; ///< of what judges read in them
};

constexpr std::pair<const char *, SendPane::FormKind> formActions[] = {
    {"files.forms", SendPane::FormKind::Spreadsheets},
    {"files.scoresheets", SendPane::FormKind::Paper},
    {"files.scoresheets.texts", SendPane::FormKind::PaperWithTexts}};

bool isToWrite(const PackageOutline &outline)
{
    return outline.issued == 0 || outline.hasChanged;
}

} // namespace

SendPane::SendPane(const Services &services, QWidget *parent)
    : FilesPane(services, parent), m_rows(new CellTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    m_notice = new Notice(this);
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, this);
    m_sentence->setWordWrap(true);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_method->setWordWrap(true);
    m_tools = new QWidget(this);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(ui::metric(8));
    m_filters = new SegmentedControl(m_tools);
    m_channelLabel = new PlainLabel(TextRole::Small, Tone::Ink2, m_tools);
    m_channel = new QComboBox(m_tools);
    m_channelLabel->setBuddy(m_channel);
    tools->addWidget(m_filters);
    tools->addStretch(1);
    tools->addWidget(m_channelLabel);
    tools->addWidget(m_channel);
    m_table = new DataTable(services, QStringLiteral("files/packages"), this);
    m_table->setRows(m_rows);
    m_table->setMinimumHeight(ui::metric(140));
    m_empty = new EmptyState(Icon::Package, this);
    column->addWidget(m_notice);
    column->addWidget(m_sentence);
    column->addWidget(m_method);
    column->addWidget(m_tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_forms = addButton();
    m_messages = addButton();
    m_write = addButton();
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SendPane::fill);
    connect(m_filters, &SegmentedControl::chosen, this, [this] { m_table->proxy()->refilter(); });
    m_table->proxy()->setFilter([this](int at) {
        const PackageOutline &outline = m_outlines[static_cast<std::size_t>(at)];
        const int which = m_filters->current();
        return which < 1 || (which == 1 ? outline.issued == 0 : outline.issued > 0 && outline.hasChanged);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SendPane::wordButtons);
    connect(m_write, &QPushButton::clicked, this, &SendPane::chooseFolder);
    connect(m_messages, &QPushButton::clicked, this, &SendPane::showMessages);
    connect(m_empty->primary(), &QPushButton::clicked, this, [this] {
        Place to;
        to.page = Place::Page::Assignment;
        to.folder = QString::fromStdString(call().folder.name());
        this->services().navigator.go(to);
    });
    services.actions.bind("files.write", this, [this] { chooseFolder(); });
    services.actions.bind("files.messages", this, [this] { showMessages(); });
    auto *kinds = new QMenu(m_forms);
    for (const auto &[action, kind] : formActions) {
        services.actions.bind(action, this, [this, kind = kind] { chooseFormsFolder(kind); });
        kinds->addAction(services.actions.action(action));
    }
    m_forms->setMenu(kinds);
}

std::int64_t SendPane::limit() const
{
    return limits[std::clamp(m_channel->currentIndex(), 0, 2)];
}

void SendPane::retranslate()
{
    const int channel = std::max(0, m_channel->currentIndex());
    {
        const QSignalBlocker quiet(m_channel);
        m_channel->clear();
        m_channel->addItems({tr("Mail, 20 MB a file"), tr("Messaging app, 100 MB a file"),
                             tr("USB stick or link, any size")});
        m_channel->setCurrentIndex(channel);
    }
    m_channelLabel->setText(tr("Files go by"));
    m_channel->setAccessibleName(tr("Files go by"));
    m_filters->setAccessibleName(tr("Which packages are shown"));
    m_table->setAccessibleName(tr("Packages for the judges"));
    m_rows->setColumns({{tr("Code"), ColumnKind::Code},
                        {tr("Name")},
                        {tr("Language")},
                        {tr("Entries"), ColumnKind::Figure},
                        {tr("Size, about"), ColumnKind::Figure},
                        {tr("Files"), ColumnKind::Figure},
                        {tr("State")}});
    m_table->setWidths({72, 130, 96, 72, 100, 60, 190}, Name);
    m_empty->setWords(tr("Here each judge gets a package: the entries to score, blinded, in one file."),
                      tr("Nobody has anything to score yet. Freeze the rules and assign the entries first."));
    m_empty->setActions(tr("Go to the assignment"));
    m_forms->setText(tr("Forms"));
    m_forms->setToolTip(tr("Spreadsheets and score sheets on paper for judges who cannot install the program"));
    m_messages->setText(tr("Messages…"));
    m_messages->setToolTip(tr("A message for each judge, ready to paste, in the judge's language"));
    if (m_wordNotice)
        m_wordNotice();
    if (isShowing())
        fill();
}

void SendPane::refresh()
{
    if (m_outlined == shown().view && m_outlinedRound == shown().round)
        return;
    m_outlined = shown().view;
    m_outlinedRound = shown().round;
    if (shown().round == nowhere || !call().state.rounds[shown().round].frozen) {
        m_outlines.clear();
        return fill();
    }
    verbs().ask([round = call().state.rounds[shown().round].id](CallSession &session) { return PackageDesk(session).unwritten(round); },
                [this](const std::vector<JudgeId> &unwritten) { outline(unwritten); });
}

void SendPane::outline(const std::vector<JudgeId> &unwritten)
{
    if (shown().view != m_outlined || shown().round != m_outlinedRound)
        return; // asked again since
    services().jobs.run(
        this, [] { return tr("Looking at the packages"); },
        [view = shown().view, round = shown().round, unwritten](const Jobs::Report &)
            -> Result<std::vector<PackageOutline>> { return packageOutlines(*view, round, unwritten); },
        [this, view = shown().view, round = shown().round](Result<std::vector<PackageOutline>> outlines) {
            if (view != m_outlined || round != m_outlinedRound)
                return; // the call has gone on, or another round is looked at
            m_outlines = std::move(outlines).value();
            fill();
        });
}

std::vector<Cell> SendPane::rowOf(const PackageOutline &outline) const
{
    const std::int64_t most = limit();
    Cell state;
    if (outline.isBeyond(most))
        state = {tr("an attachment is larger than that"), 0, Icon::Warning, Tone::Warn};
    else if (outline.issued == 0)
        state = {tr("not written yet"), 1, Icon::StateTodo, Tone::Warn};
    else if (outline.hasChanged)
        state = {tr("changed since number %L1").arg(outline.issued), 2, Icon::StatePart, Tone::Ink};
    else
        state = {tr("written, number %L1").arg(outline.issued), 3, Icon::StateDone, Tone::Accent};
    const auto language = text::languageOfJudge(languagesInOrder(call(), call().state.judges[outline.judge]));
    const auto size = static_cast<double>(outline.bytes());
    const auto files = outline.filesWithin(most);
    return {{QString::fromStdString(outline.code)},
            {judgeName(call(), outline.judge)},
            {QString::fromUtf16(text::nameOf(language).own)},
            {number(static_cast<qint64>(outline.entries)), static_cast<double>(outline.entries)},
            {fileSize(outline.bytes()), size},
            {number(static_cast<qint64>(files)), static_cast<double>(files)},
            state};
}

void SendPane::fill()
{
    std::vector<std::vector<Cell>> rows;
    std::int64_t largest = 0;
    std::size_t toWrite = 0;
    for (const PackageOutline &outline : m_outlines) {
        rows.push_back(rowOf(outline));
        largest = std::max(largest, outline.bytes());
        toWrite += isToWrite(outline) ? 1 : 0;
    }
    const bool isAny = !rows.empty();
    m_rows->setRows(std::move(rows));
    m_empty->setVisible(!isAny);
    for (QWidget *one : std::initializer_list<QWidget *>{m_sentence, m_method, m_tools, m_table})
        one->setVisible(isAny);
    m_sentence->setText(toWrite == 0 ? tr("Every judge's package is written")
                                     : tr("%Ln packages are still to be written", nullptr, n(toWrite)));
    m_method->setText(
        tr("The largest takes about %1. A package holds only that judge's entries, and names no "
           "entrant and no other judge.")
            .arg(fileSize(largest)));
    wordFilters();
    wordButtons();
}

void SendPane::wordFilters()
{
    int fresh = 0;
    int changedSince = 0;
    for (const PackageOutline &outline : m_outlines) {
        fresh += outline.issued == 0 ? 1 : 0;
        changedSince += outline.issued > 0 && outline.hasChanged ? 1 : 0;
    }
    m_filters->setSegments({tr("All %L1").arg(m_outlines.size()), tr("Not written %L1").arg(fresh),
                            tr("Changed %L1").arg(changedSince)});
    if (m_filters->current() < 0)
        m_filters->setCurrent(0);
    m_table->proxy()->refilter();
}

/// The judges of the selected rows; without a selection those whose package is to be written; if all are
/// written, everybody.
std::vector<std::string> SendPane::chosen() const
{
    std::vector<std::string> codes;
    if (m_table->selectionModel()->hasSelection()) {
        for (const int row : m_table->selectedRows())
            codes.push_back(m_outlines[static_cast<std::size_t>(row)].code);
        return codes;
    }
    for (const bool all : {false, true}) {
        for (const PackageOutline &outline : m_outlines) {
            if (all || isToWrite(outline))
                codes.push_back(outline.code);
        }
        if (!codes.empty())
            break;
    }
    return codes;
}

void SendPane::wordButtons()
{
    const bool isAny = !m_outlines.empty();
    const std::size_t count = chosen().size();
    m_write->setText(tr("Write %Ln packages…", nullptr, n(count)));
    for (QPushButton *button : buttons())
        setThere(button, isAny);
    for (const char *action : {"files.write", "files.messages"})
        services().actions.allow(action, this, isAny);
    for (const auto &[action, kind] : formActions)
        services().actions.allow(action, this, isAny);
    emit changed();
}

QString SendPane::bottomWords() const
{
    if (m_outlines.empty())
        return {};
    return m_table->selectionModel()->hasSelection()
               ? tr("For the selected judges only.")
               : tr("Packages can be written again at any time; a judge's scores stay where they are.");
}

void SendPane::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for the packages"));
    if (!folder.isEmpty())
        writeTo(folder);
}

void SendPane::chooseFormsFolder(FormKind kind)
{
    const QString folder = QFileDialog::getExistingDirectory(this, kind == FormKind::Spreadsheets ? tr("A folder for the forms")
                                                                                                  : tr("A folder for the score sheets"));
    if (!folder.isEmpty())
        writeFormsTo(folder, kind);
}

void SendPane::writeTo(const QString &folder)
{
    PackageRequest request;
    request.round = call().state.rounds[shown().round].id;
    request.folder = folder.toStdString();
    request.maxSize = limit();
    request.judges = chosen();
    m_notice->clear();
    m_wordNotice = {};
    m_left = {};
    verbs().work([] { return tr("Writing the packages"); },
                 [request](CallSession &session, const Progress &progress) {
                     return PackageDesk(session).write(request, progress);
                 },
                 [this, folder, asked = request.judges.size()](const std::vector<PackageWritten> &written) {
                     told(written, asked, folder);
                 });
}

void SendPane::told(const std::vector<PackageWritten> &written, std::size_t asked, const QString &folder)
{
    std::vector<Error> failures;
    std::size_t whole = 0;
    std::size_t untold = 0;
    for (const PackageWritten &one : written) {
        untold += one.untold.size();
        failures.insert(failures.end(), one.failures.begin(), one.failures.end());
        whole += one.failures.empty() ? 1 : 0;
        QStringList names;
        for (const std::string &file : one.files)
            names += QFileInfo(QString::fromStdString(file)).fileName();
        m_names[one.judge] = names;
    }
    m_table->clearSelection();
    m_notice->clearActions();
    QPushButton *other = failures.empty() ? nullptr : m_notice->addAction([this] { chooseFolder(); });
    QPushButton *messages = m_notice->addAction([this] { showMessages(); });
    m_wordNotice = [this, failures, whole, asked, folder, other, messages, untold] {
        messages->setText(tr("Copy the messages…"));
        if (other)
            other->setText(tr("Choose another folder…"));
        const QString left = leftWords();
        QString where = tr("They are in %1.").arg(isolated(folder)) + (left.isEmpty() ? left : QLatin1Char('\n') + left);
        if (untold > 0)
            where += QLatin1Char('\n') + tr("%Ln reasons show who sent an entry and were left out.", nullptr, n(untold));
        if (failures.empty() && whole == asked)
            return m_notice->setWords(tr("%Ln packages are written and were read back.", nullptr, n(whole)),
                                      where);
        const QString some =
            tr("%1 of %2 packages are written, and those are whole.").arg(number(n(whole)), number(n(asked)));
        m_notice->setWords(some, failures.empty()
                                     ? tr("The rest was cancelled: nothing of it was issued. %1").arg(where)
                                     : text::causeAndNextStep(failures.front()));
    };
    m_notice->tell(failures.empty() ? whole == asked ? Notice::Kind::Done : Notice::Kind::Info
                                    : Notice::Kind::Bad,
                   QString());
    m_wordNotice();
    if (whole > 0)
        lookAtWhatIsLeft(written);
}

/// What judges will see of who sent an entry, and what was sent as it came: looked for when the packages are there.
void SendPane::lookAtWhatIsLeft(const std::vector<PackageWritten> &written)
{
    std::vector<std::string> judges;
    for (const PackageWritten &one : written)
        judges.push_back(one.judge);
    services().jobs.run(
        this, [] { return tr("Looking through the entries"); },
        [view = shown().view, round = shown().round, judges](const Jobs::Report &report) -> Result<WhatIsLeft> {
            bool isOff = false;
            const WhatIsLeft left = whatIsLeft(*view, entriesOf(*view, round, judges), [&](std::uint64_t done, std::uint64_t total) {
                isOff = isOff || !report(done, total);
                return !isOff;
            });
            return isOff ? Result<WhatIsLeft>(Error(Code::CANCELLED)) : left;
        },
        [this](Result<WhatIsLeft> left) {
            if (left.ok() && left->isAny() && m_wordNotice)
                tellWhatIsLeft(*left);
        });
}

void SendPane::tellWhatIsLeft(const WhatIsLeft &left)
{
    m_left = left;
    QPushButton *entries = m_notice->addAction([this] {
        Place to;
        to.page = Place::Page::Entries;
        to.folder = QString::fromStdString(call().folder.name());
        services().navigator.go(to);
    });
    m_wordNotice = [word = m_wordNotice, entries] {
        entries->setText(tr("Look at the entries…"));
        word();
    };
    if (m_notice->kind() == Notice::Kind::Done)
        m_notice->tell(Notice::Kind::Warn, QString());
    m_wordNotice();
}

/// Lines for what packages could not take out; none if there is nothing.
QString SendPane::leftWords() const
{
    QStringList lines;
    if (m_left.files > 0)
        lines += tr("%Ln attachments cannot be cleaned and are sent as they came.", nullptr, n(m_left.files));
    if (m_left.showing > 0)
        lines += tr("%Ln entries may show who sent them.", nullptr, n(m_left.showing));
    if (!lines.isEmpty())
        lines += tr("Entries, Blindness names them; after a correction these files can be written again.");
    QStringList bare;
    for (const std::string &code : m_left.bare)
        bare += text::apartLtr(QString::fromStdString(code));
    if (!bare.isEmpty())
        lines += tr("%Ln entries have neither a text nor a file, so that judges read a title at most: %1.", "codes", n(m_left.bare.size())).arg(text::someOf(bare));
    const auto named = [](const std::set<std::string> &fields) {
        QStringList names;
        for (const std::string &name : fields)
            names += isolated(QString::fromStdString(name));
        return text::someOf(names);
    };
    if (m_left.withUnread > 0)
        lines += tr("%Ln entries have long answers that are kept privately, so that no judge reads them: %1.", "names of fields", n(m_left.withUnread)).arg(named(m_left.unread));
    if (m_left.withUnseen > 0)
        lines += tr("%Ln entries have no file, and names of files are kept with their private data: %1. Attach the files under Entries.", "names of fields", n(m_left.withUnseen)).arg(named(m_left.unseen));
    return lines.join(QLatin1Char('\n'));
}

void SendPane::writeFormsTo(const QString &folder, FormKind kind)
{
    FormsRequest request;
    request.round = call().state.rounds[shown().round].id;
    request.folder = folder.toStdString();
    request.lang = lang();
    request.languages = text::formLanguages();
    request.words = text::formWords;
    const bool isPaper = kind != FormKind::Spreadsheets;
    const auto paper =
        services().settings.preferences().paper == Preferences::Paper::A4 ? print::Paper::A4 : print::Paper::Letter;
    // One empty code stands for every judge.
    const auto codes = m_table->selectionModel()->hasSelection() ? chosen() : std::vector<std::string>{{}};
    verbs().work(
        [isPaper] { return isPaper ? tr("Writing the score sheets") : tr("Writing the forms"); },
        [=, round = shown().round](CallSession &session, const Progress &progress) -> Result<FormsDone> {
            std::size_t count = 0;
            std::vector<std::string> judges;
            FormsRequest one = request;
            for (const std::string &code : codes) {
                if (codes.size() > 1 && !progress(count, codes.size()))
                    break;
                one.judge = code;
                const auto written =
                    isPaper ? print::writeScoreSheets(*session.view(), {one, paper, kind == FormKind::PaperWithTexts}, progress)
                            : SheetDesk(session).writeForms(one);
                if (!written.ok())
                    return written.error();
                count += written->size();
                for (const FormWritten &form : *written)
                    judges.push_back(form.judge);
            }
            return FormsDone{count, whatFormsLeave(*session.view(), entriesOf(*session.view(), round, judges))};
        },
        [this, folder, isPaper](const FormsDone &done) {
            m_notice->clearActions();
            m_left = {};
            m_wordNotice = [this, count = done.count, folder, isPaper] {
                const QString left = leftWords();
                m_notice->setWords(isPaper ? tr("The score sheets of %Ln judges are written.", nullptr, n(count))
                                           : tr("%Ln forms are written.", nullptr, n(count)),
                                   tr("They are in %1.").arg(isolated(folder)) + (left.isEmpty() ? left : QLatin1Char('\n') + left));
            };
            m_notice->tell(Notice::Kind::Done, QString());
            m_wordNotice();
            if (done.left.isAny())
                tellWhatIsLeft(done.left);
        });
}

void SendPane::showMessages()
{
    const std::string round = shown().round == nowhere ? std::string() : call().state.rounds[shown().round].id;
    const QString contact = contactOf(call(), round);
    const std::vector<std::string> codes =
        m_table->selectionModel()->hasSelection() ? chosen() : std::vector<std::string>();
    std::vector<LettersDialog::Letter> letters;
    for (const PackageOutline &outline : m_outlines) {
        if (!codes.empty() && std::find(codes.begin(), codes.end(), outline.code) == codes.end())
            continue;
        const text::Language language = text::languageOfJudge(languagesInOrder(call(), call().state.judges[outline.judge]));
        const QString code = QString::fromStdString(outline.code);
        const QString name = judgeName(call(), outline.judge);
        text::Invitation invitation;
        invitation.judge = name.isEmpty() ? code : name;
        invitation.call = QString::fromStdString(call().title(text::nameOf(language).content));
        invitation.entries = outline.entries;
        if (const auto names = m_names.find(outline.code); names != m_names.end())
            invitation.files = names->second;
        invitation.deadline = deadlineOf(call().state, round);
        invitation.contact = contact;
        letters.push_back(
            {invitation.judge,
             text::inReadingDirection(tr("%1 · %2").arg(text::apartLtr(code), text::apart(QString::fromUtf16(text::nameOf(language).own)))),
             text::invitationText(invitation, language)});
    }
    auto *dialog = new LettersDialog(tr("Messages with the packages"), tr("Judges to write to"),
                                     std::move(letters), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace palmares::ui
