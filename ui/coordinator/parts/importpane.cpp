#include "ui/coordinator/parts/importpane.h"

#include "ui/coordinator/parts/columnlist.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/text/errortext.h"
#include "ui/text/resulttext.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace palmares::ui {

namespace {

constexpr int columnWidth = 208;
/// Below this width the columns stand above the rows.
constexpr int narrowImport = 560;

/// In the order in which they are offered; names of encodings are the same in every language.
QString encodingWords(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case Encoding::Gb18030:
        return QStringLiteral("GB 18030 (GBK)");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::Windows1256:
        return QStringLiteral("Windows-1256");
    }
    return {};
}

} // namespace

ImportPane::ImportPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_verbs(services, this), m_rows(new ImportTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    m_steps = new StepBar(this);
    column->addWidget(m_steps);
    m_empty = new EmptyState(Icon::Table, this);
    column->addWidget(m_empty, 1);
    m_whole = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    makePreview(whole);
    column->addWidget(m_whole, 1);
    m_back = new QPushButton(this);
    m_folder = new QPushButton(this);
    m_import = new QPushButton(this);
    connect(m_empty->primary(), &QPushButton::clicked, this, &ImportPane::chooseFile);
    connect(m_empty->quiet(), &QPushButton::clicked, this, &ImportPane::paste);
    connect(m_back, &QPushButton::clicked, this, &ImportPane::close);
    connect(m_folder, &QPushButton::clicked, this, &ImportPane::chooseFolder);
    connect(m_import, &QPushButton::clicked, this, &ImportPane::import);
    connect(m_columns, &ColumnList::changed, this, &ImportPane::read);
    connect(m_rows, &ImportTable::ticksChanged, this, [this] { emit changed(); });
    connect(m_filters, &SegmentedControl::chosen, this, [this] { m_table->proxy()->refilter(); });
    connect(m_steps, &StepBar::chosen, this, [this](int step) {
        if (step == 0)
            start(m_kind);
    });
    m_table->proxy()->setFilter([this](int row) {
        const auto which = static_cast<std::size_t>(std::max(0, m_filters->current()));
        return which == 0 || which > m_filterOf.size() || m_rows->verdictOf(row) == m_filterOf[which - 1];
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int at) {
        m_choice.encoding = static_cast<Encoding>(m_encoding->itemData(at).toInt());
        m_columns->forget();
        read();
    });
    connect(m_noHeadings, &QCheckBox::toggled, this, [this](bool isTicked) {
        m_choice.hasNoHeadings = isTicked;
        m_columns->forget();
        read();
    });
    connect(m_worksheet, &QComboBox::activated, this, [this](int at) {
        m_choice.worksheet = m_worksheet->itemData(at).toString().toStdString();
        m_columns->forget();
        read();
    });
}

void ImportPane::makePreview(QVBoxLayout *whole)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::metric(8));
    auto *names = new QVBoxLayout;
    names->setSpacing(ui::metric(2));
    m_name = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_source = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    for (PlainLabel *label : {m_name, m_source}) {
        label->setWordWrap(true);
        names->addWidget(label);
    }
    m_encoding = new QComboBox(m_whole);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030,
                                    Encoding::Windows1252, Encoding::Windows1256})
        m_encoding->addItem(code(encodingWords(encoding)), static_cast<int>(encoding));
    m_worksheet = new QComboBox(m_whole);
    m_worksheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_worksheet->setMinimumContentsLength(12);
    head->addLayout(names, 1);
    head->addWidget(m_encoding);
    head->addWidget(m_worksheet);
    whole->addLayout(head);
    m_noHeadings = new QCheckBox(m_whole);
    whole->addWidget(m_noHeadings, 0, Qt::AlignLeading);
    m_notice = new Notice(m_whole);
    whole->addWidget(m_notice);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(ui::metric(16));
    m_columns = new ColumnList;
    m_columnArea = makeScroller(m_columns, m_whole);
    auto *right = new QVBoxLayout;
    right->setSpacing(ui::metric(8));
    m_filters = new SegmentedControl(m_whole);
    m_table = new DataTable(m_services, QStringLiteral("import/rows"), m_whole);
    m_table->setDense(true);
    m_table->setMinimumHeight(ui::metric(140));
    m_table->setRows(m_rows);
    right->addWidget(m_filters, 0, Qt::AlignLeading);
    right->addWidget(m_table, 1);
    m_sides->addWidget(m_columnArea);
    m_sides->addLayout(right, 1);
    whole->addLayout(m_sides, 1);
}

void ImportPane::start(ImportKind kind)
{
    ++m_turn;
    m_kind = std::move(kind);
    m_file.clear();
    m_attachments.clear();
    m_filesByCode = false;
    m_choice = {};
    {
        const QSignalBlocker quiet(m_noHeadings);
        m_noHeadings->setChecked(false);
    }
    m_isWorking = m_isImporting = false;
    m_columns->start(m_kind);
    m_columns->show({});
    m_rows->clear();
    m_filters->setCurrent(0);
    retranslate();
    m_empty->primary()->setFocus();
}

void ImportPane::retranslate()
{
    m_steps->setSteps({tr("Choose a table"), tr("Columns and rows"), tr("Import")});
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_steps->setReachable(1, !m_file.isEmpty(), tr("Choose a table first."));
    m_steps->setReachable(2, false, tr("The button at the bottom imports."));
    m_empty->setWords(m_kind.isEntries() ? tr("A table of entries comes in as it is.")
                                         : tr("A table of judges comes in as it is."),
                      tr("Whatever its columns are called and in whatever language, you see what each is taken for "
                         "and what becomes of every row before anything changes."));
    m_empty->setActions(tr("Choose a file…"), tr("Paste from a spreadsheet"));
    m_empty->setHint(tr("CSV or XLSX, in UTF-8 or what the spreadsheet wrote; or cells copied in a spreadsheet"));
    m_encoding->setAccessibleName(tr("How the letters of the file are written"));
    m_encoding->setToolTip(tr("If letters look wrong in the rows below, choose another one."));
    m_worksheet->setAccessibleName(tr("Worksheet"));
    m_noHeadings->setText(tr("The first row holds no headings"));
    m_filters->setAccessibleName(tr("Which rows are shown"));
    m_table->setAccessibleName(tr("Rows of the table and what becomes of them"));
    m_columnArea->setAccessibleName(tr("What the columns are"));
    m_back->setText(tr("Back"));
    m_folder->setToolTip(tr("Files are found there by the names in the table, or by names that begin with the code of an entry"));
    m_columns->retranslate();
    m_rows->retranslate();
    fill();
}

void ImportPane::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, m_kind.isEntries() ? tr("A table of entries") : tr("A table of judges"), QString(),
        tr("Spreadsheets (%1)").arg(QStringLiteral("*.xlsx *.csv *.tsv *.txt")) + QStringLiteral(";;") +
            tr("All files (%1)").arg(QStringLiteral("*")));
    if (!file.isEmpty())
        open(file);
}

void ImportPane::open(const QString &file)
{
    m_services.notices.clear(); // what was said of another try
    start(m_kind);
    m_file = file;
    m_isPasted = false;
    read();
}

void ImportPane::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\t')))
        return m_notice->hide(), m_services.notices.say({NoticeText::Kind::Info,
                                    [] { return tr("There are no cells on the clipboard."); },
                                    [] { return tr("Mark the rows in the spreadsheet with their headings, copy them, and come back."); },
                                    {},
                                    {}});
    QFile file(m_pasted.filePath(QStringLiteral("pasted.tsv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return m_services.notices.say(NoticeText::of(Error(Code::CANNOT_WRITE)));
    file.close();
    m_services.notices.clear();
    start(m_kind);
    m_file = file.fileName();
    m_isPasted = true;
    m_choice.encoding = Encoding::Utf8;
    if (text.contains(QLatin1Char('\t')))
        m_choice.separator = '\t';
    read();
}

void ImportPane::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder with the files of the entries"));
    if (!folder.isEmpty())
        setFolder(folder);
}

void ImportPane::setFolder(const QString &folder)
{
    m_attachments = folder;
    m_filesByCode = false;
    if (!m_file.isEmpty())
        read();
}

ImportWish ImportPane::wish(bool dryRun) const
{
    ImportWish wish;
    wish.file = m_file.toStdString();
    wish.map = m_columns->map();
    wish.attachments = m_attachments.toStdString();
    wish.filesByCode = m_filesByCode;
    wish.table = m_choice;
    wish.dryRun = dryRun;
    if (!dryRun)
        wish.without = m_rows->without();
    return wish;
}

void ImportPane::read()
{
    const int turn = ++m_turn;
    m_isWorking = true;
    fill();
    m_verbs.work([] { return tr("Reading the table"); },
                 [kind = m_kind, wish = wish(true)](CallSession &session, const ImportProgress &progress) {
                     return previewImport(session, kind, wish, progress);
                 },
                 [this, turn](ImportPreview preview) {
                     if (turn == m_turn)
                         take(std::move(preview));
                 },
                 [this, turn](const Error &error) {
                     if (turn != m_turn)
                         return;
                     const bool wasShown = m_rows->rowCount() > 0;
                     if (!wasShown || error.code == Code::CANCELLED)
                         start(m_kind);
                     m_isWorking = m_isImporting = false;
                     fill();
                     if (error.code == Code::CANCELLED)
                         return m_services.notices.say({NoticeText::Kind::Info,
                                                        [] { return tr("Reading was cancelled. Nothing was imported."); },
                                                        {},
                                                        {},
                                                        {}});
                     if (!wasShown)
                         return m_services.notices.say(NoticeText::of(error));
                     m_notice->tell(Notice::Kind::Bad, text::causeOf(error), text::nextStepOf(error));
                 });
}

void ImportPane::take(ImportPreview preview)
{
    m_isWorking = m_isImporting = false;
    const bool isFirst = m_rows->rowCount() == 0;
    m_columns->show(preview.report.columns);
    m_rows->show(std::move(preview));
    std::vector<int> widths(static_cast<std::size_t>(m_rows->columnCount()), 150);
    widths[ImportTable::Line] = 76;
    widths[ImportTable::Verdict] = 210;
    m_table->setWidths(widths, -1);
    if (isFirst)
        m_filters->setCurrent(0);
    fill();
    if (isFirst && m_import->isEnabled())
        m_import->setFocus();
}

void ImportPane::fill()
{
    const bool isAny = !m_file.isEmpty() && (m_rows->rowCount() > 0 || m_rows->preview().refused);
    m_whole->setVisible(isAny);
    m_empty->setVisible(!isAny);
    m_empty->setEnabled(!m_isWorking);
    m_steps->setCurrent(isAny ? 1 : 0);
    m_steps->setDone(0, isAny);
    m_steps->setReachable(1, isAny, tr("Choose a table first."));
    const std::size_t count = m_rows->ticked();
    m_import->setText(m_kind.isEntries() ? tr("Import %Ln entries", nullptr, n(count))
                                         : tr("Import %Ln judges", nullptr, n(count)));
    const bool canImport = isAny && !m_isWorking && !m_rows->preview().refused && count > 0;
    m_import->setEnabled(canImport);
    m_import->setVisible(isAny);
    constexpr int widestFolder = 72; // beside it stands what imports, in large letters, too
    m_folder->setText(m_attachments.isEmpty() ? tr("Files…")
                                              : code(m_folder->fontMetrics().elidedText(QFileInfo(m_attachments).fileName(), Qt::ElideMiddle, ui::metric(widestFolder))));
    m_folder->setVisible(m_kind.takesFiles && isAny);
    m_folder->setEnabled(!m_isWorking);
    m_name->setText(m_isPasted ? tr("Pasted from a spreadsheet") : code(QFileInfo(m_file).fileName()));
    fillSource();
    showAbout();
    wordFilters();
    arrange();
    emit changed();
}

void ImportPane::fillSource()
{
    const ImportReport &report = m_rows->preview().report;
    const TableSource &source = report.source;
    const QString rows = tr("%Ln rows", nullptr, n(report.rows));
    m_source->setText(source.hasNoHeadings ? tr("%1, without headings: the columns are called A, B, C and so on", "how many rows").arg(rows)
                                           : tr("%1, headings in row %L2", "how many rows").arg(rows).arg(source.headerLine));
    m_encoding->setVisible(!source.isXlsx && !m_isPasted);
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(source.encoding)));
    const QSignalBlocker quiet(m_worksheet);
    m_worksheet->clear();
    m_worksheet->addItem(isolated(QString::fromStdString(source.worksheet)), QString::fromStdString(source.worksheet));
    for (const std::string &other : source.others)
        m_worksheet->addItem(isolated(QString::fromStdString(other)), QString::fromStdString(other));
    m_worksheet->setVisible(source.isXlsx && !source.others.empty());
}

/// What is no matter of one row: why nothing can be imported, and what the file was like.
void ImportPane::showAbout()
{
    const ImportPreview &preview = m_rows->preview();
    m_notice->clearActions();
    if (preview.refused) {
        m_notice->setKind(Notice::Kind::Bad);
        m_notice->setWords(text::causeOf(*preview.refused),
                           preview.refused->code == Code::MISSING_COLUMN && preview.refused->arg("detail") != "no_headings"
                               ? preview.report.source.hasNoHeadings
                                     ? tr("Choose at the side which column it is.")
                                     : tr("Choose at the side which column it is. If the first row holds no headings, say so first.")
                               : text::nextStepOf(*preview.refused));
        return m_notice->show();
    }
    QStringList said;
    const auto isTaken = [&](std::string_view field) {
        return std::any_of(preview.report.columns.begin(), preview.report.columns.end(), [field](const ColumnUse &use) { return use.field == field; });
    };
    // Judges and rankings show titles: without them 300 entries are 300 codes, and a table that is imported once more brings 300 more.
    if (m_kind.isEntries() && !isTaken("title"))
        said += tr("No column is taken for the title of an entry. If one of them is, say so at the side before you import.");
    // A heading that nobody foresaw is kept privately: what judges are to read would stay with the office.
    const std::vector<std::size_t> &answers = preview.report.answersKept;
    const std::vector<std::size_t> &files = preview.report.filesKept;
    const bool bringsFiles = isTaken("attachment") || !m_attachments.isEmpty();
    const bool isToldBelow = !answers.empty() || !files.empty();
    if (m_kind.isEntries() && !bringsFiles && !isToldBelow && std::none_of(preview.report.columns.begin(), preview.report.columns.end(), [](const ColumnUse &use) { return use.field.starts_with("text"); }))
        said += tr("No column is taken for the text of an entry, so that judges read a title at most. If one of them is, say so at the side before you import.");
    if (!answers.empty()) {
        said += tr("%Ln columns hold long answers that are kept privately, so that no judge will read them: %1.", "headings", n(answers.size())).arg(headingsOf(answers));
        offer(answers, "text", tr("Take it as text"), tr("Take as text…"));
    }
    if (!files.empty()) {
        said += tr("%Ln columns name files that are kept privately, so that no judge will see them: %1. Take what is judged; portraits and papers stay.", "headings",
                   n(files.size())).arg(headingsOf(files));
        offer(files, "attachment", tr("Take it as files"), tr("Take as files…"));
    }
    for (const Finding &finding : preview.report.findings) {
        const FindingCode code = finding.code;
        if (code == FindingCode::FILES_BY_CODE) {
            said += tr("%Ln files begin with an entry's code and go on with other words, and are left out: %1. Take them if all of them are judged; portraits and papers are not.",
                       "names of files", n(preview.report.filesWaiting)).arg(isolated(QString::fromStdString(std::string(finding.arg("files")))));
            m_notice->addAction([this] { takeFilesByCode(); })->setText(tr("Take these files"));
            continue;
        }
        const bool leavesFiles = code == FindingCode::ALREADY_HERE && !finding.arg("files").empty();
        const bool isInRows = code == FindingCode::POSSIBLE_DUPLICATE || code == FindingCode::LINK_NOT_FOLLOWED || code == FindingCode::LOOKS_ERASED || code == FindingCode::TAKEN_OTHERWISE;
        if (!isInRows && (code != FindingCode::ALREADY_HERE || leavesFiles) &&
            code != FindingCode::COLUMN_IGNORED && code != FindingCode::OTHER_WORKSHEETS && code != FindingCode::ANSWERS_PRIVATE && code != FindingCode::FILES_PRIVATE)
            said += text::describe(finding);
    }
    if (m_kind.takesFiles && isTaken("attachment") && m_attachments.isEmpty())
        said += tr("A column names files. Say in which folder they lie, or attach them later.");
    m_notice->setKind(answers.empty() && files.empty() && preview.report.filesWaiting == 0 ? Notice::Kind::Info : Notice::Kind::Warn);
    m_notice->setVisible(!said.isEmpty());
    if (!said.isEmpty())
        m_notice->setWords(said.front(), said.mid(1).join(QLatin1Char('\n')));
}

void ImportPane::takeFilesByCode()
{
    m_filesByCode = true;
    read();
}

QString ImportPane::headingOf(std::size_t column) const
{
    constexpr int longest = 60;
    return QString::fromStdString(m_rows->preview().report.columns[column].heading).simplified().left(longest);
}

QString ImportPane::headingsOf(const std::vector<std::size_t> &columns) const
{
    constexpr int most = 30; // all of them: the button takes all
    QStringList headings;
    for (const std::size_t at : columns)
        headings += isolated(locale().quoteString(headingOf(at)));
    return text::someOf(headings, most);
}

/// One column at a time: what is judged may stand beside what is somebody's own.
void ImportPane::offer(const std::vector<std::size_t> &columns, const std::string &field, const QString &it, const QString &several)
{
    const auto take = [this, field](const std::vector<std::size_t> &which) { m_columns->take(which, field); };
    if (columns.size() == 1)
        return m_notice->addAction([take, columns] { take(columns); })->setText(it);
    QPushButton *button = m_notice->addAction([] {});
    button->setText(several);
    auto *menu = new QMenu(button);
    for (const std::size_t at : columns)
        connect(menu->addAction(isolated(headingOf(at).replace(QLatin1Char('&'), QStringLiteral("&&")))), &QAction::triggered, this, [take, at] { take({at}); }, Qt::QueuedConnection);
    menu->addSeparator();
    connect(menu->addAction(tr("All of them")), &QAction::triggered, this, [take, columns] { take(columns); }, Qt::QueuedConnection);
    button->setMenu(menu);
}

void ImportPane::wordFilters()
{
    QStringList words = {tr("All %L1").arg(m_rows->rowCount())};
    const int before = std::max(0, m_filters->current());
    const auto filters = m_filterOf;
    m_filterOf.clear();
    for (std::size_t i = 0; i < rowVerdictCount; ++i) {
        const auto verdict = static_cast<RowVerdict>(i);
        if (m_rows->count(verdict) == 0)
            continue;
        m_filterOf.push_back(verdict);
        words += verdictFilter(verdict, m_rows->count(verdict));
    }
    m_filters->setSegments(words);
    m_filters->setCurrent(filters == m_filterOf ? before : 0);
    m_table->proxy()->refilter();
}

QString ImportPane::bottomWords() const
{
    if (m_isWorking)
        return m_isImporting ? tr("Importing…") : tr("Reading the table…");
    if (m_rows->rowCount() == 0 || m_rows->preview().refused)
        return tr("Nothing changes until you import.");
    QStringList said;
    if (const auto bad = m_rows->count(RowVerdict::Bad); bad > 0)
        said += tr("%Ln rows cannot be imported and stay out.", nullptr, n(bad));
    if (const auto out = m_rows->leftOut(); out > 0)
        said += tr("%Ln rows are left out by you.", nullptr, n(out));
    if (const auto here = m_rows->count(RowVerdict::Here); here > 0)
        said += tr("%Ln rows are here already.", nullptr, n(here));
    if (said.isEmpty())
        said += tr("Every row comes in. Nothing changes until you import.");
    return said.join(QLatin1Char(' '));
}

void ImportPane::import()
{
    if (m_isWorking || !m_import->isEnabled())
        return;
    const int turn = ++m_turn;
    m_isWorking = m_isImporting = true;
    fill();
    m_verbs.work([] { return tr("Importing"); },
                 [kind = m_kind, wish = wish(false)](CallSession &session, const ImportProgress &progress) {
                     return kind.run(session, wish, progress);
                 },
                 [this, turn](const ImportReport &report) {
                     if (turn != m_turn)
                         return;
                     m_isWorking = m_isImporting = false;
                     if (!report.problems.empty())
                         return read(); // the file or the call has changed since it was looked at
                     tellDone(report);
                     start(m_kind);
                     emit finished();
                 },
                 [this, turn](const Error &error) {
                     if (turn != m_turn)
                         return;
                     m_isWorking = m_isImporting = false;
                     fill();
                     if (error.code != Code::CANCELLED)
                         return m_services.notices.say(NoticeText::of(error));
                     m_services.notices.say({NoticeText::Kind::Info,
                                             [] { return tr("The import was cancelled. Nothing was imported."); },
                                             {},
                                             {},
                                             {}});
                 });
}

void ImportPane::tellDone(const ImportReport &report)
{
    const bool isEntries = m_kind.isEntries();
    const int added = n(report.added);
    const QString from = report.codes.empty() ? QString() : QString::fromStdString(report.codes.front());
    const QString to = report.codes.empty() ? QString() : QString::fromStdString(report.codes.back());
    const int updated = n(report.updated.size());
    const auto came = [isEntries, added] { return isEntries ? tr("%Ln entries were imported.", nullptr, added) : tr("%Ln judges were imported.", nullptr, added); };
    const auto changed = [updated] { return tr("%Ln entries were brought up to date.", nullptr, updated); };
    m_services.notices.say({NoticeText::Kind::Done,
                            [came, changed, added, updated] { return updated == 0 ? came() : added == 0 ? changed() : came() + QLatin1Char(' ') + changed(); },
                            [added, from, to, files = n(report.files)] {
                                QStringList said;
                                if (added > 1)
                                    said += tr("They are %1 to %2.", "codes").arg(code(from), code(to));
                                else if (added == 1)
                                    said += tr("It is %1.", "a code").arg(code(from));
                                if (files > 0)
                                    said += tr("%Ln files came with them.", nullptr, files);
                                return said.join(QLatin1Char(' '));
                            },
                            {},
                            {}});
}

void ImportPane::close()
{
    ++m_turn;
    m_isWorking = m_isImporting = false;
    start(m_kind);
    emit finished();
}

void ImportPane::arrange()
{
    const bool isNarrow = width() < ui::metric(narrowImport);
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columnArea->setMinimumWidth(isNarrow ? 0 : ui::metric(columnWidth));
    m_columnArea->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : ui::metric(columnWidth));
    m_columnArea->setMinimumHeight(isNarrow ? ui::metric(160) : 0);
    m_columnArea->setMaximumHeight(isNarrow ? ui::metric(160) : QWIDGETSIZE_MAX);
    m_steps->setBrief(m_steps->widthIf(false) > width());
}

void ImportPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace palmares::ui
