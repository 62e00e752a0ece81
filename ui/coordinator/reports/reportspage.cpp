#include "ui/coordinator/reports/reportspage.h"

#include "ui/coordinator/parts/pageframe.h"
#include "ui/coordinator/parts/picklist.h"
#include "ui/shell/actions.h"
#include "ui/text/codebooktext.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace palmares::ui {

namespace {

struct Kind {
    ExportKind kind;
    const char *file;
};

/// As they stand in the list.
constexpr std::array kinds{Kind{ExportKind::Ranking, "ranking"}, Kind{ExportKind::Scores, "scores"}, Kind{ExportKind::Entries, "entries"},
                           Kind{ExportKind::Comments, "comments"}, Kind{ExportKind::Codebook, "codebook"}, Kind{ExportKind::Dataset, "dataset"}};

} // namespace

ReportsPage::ReportsPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_verbs(services, this)
{
    m_rounds = makeRoundList(this);
    m_frame->addAtEnd(m_rounds);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Reports, body);
    m_whole = new QWidget(body);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(10));
    m_notice = new Notice(m_whole);
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_sentence->setWordWrap(true);
    m_list = new PickList(m_whole);
    m_list->setMinimumHeight(ui::metric(220));
    auto *tools = new FlowLayout;
    tools->setGaps(ui::metric(16), ui::metric(8));
    m_formats = new SegmentedControl(m_whole);
    m_names = new QCheckBox(m_whole);
    tools->addWidget(m_formats);
    tools->addWidget(m_names);
    m_warning = new PlainLabel(TextRole::Small, Tone::Warn, m_whole);
    m_warning->setWordWrap(true);
    whole->addWidget(m_notice);
    whole->addWidget(m_sentence);
    whole->addWidget(m_list, 1);
    whole->addLayout(tools);
    whole->addWidget(m_warning);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_frame->setScrollingBody(body);
    m_folder = new QPushButton(this);
    m_write = new QPushButton(this);
    for (QPushButton *button : {m_folder, m_write})
        m_frame->addToBottom(button);
    connect(m_list, &PickList::chosen, this, &ReportsPage::look);
    connect(m_list, &PickList::taken, this, &ReportsPage::choose);
    connect(m_formats, &SegmentedControl::chosen, this, &ReportsPage::look);
    connect(m_names, &QCheckBox::toggled, this, &ReportsPage::look);
    connect(m_write, &QPushButton::clicked, this, &ReportsPage::choose);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QFileInfo file(m_written);
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.isDir() ? file.absoluteFilePath() : file.absolutePath()));
    });
    connect(m_empty->primary(), &QPushButton::clicked, this,
            [this] { this->services().navigator.go(placeAt(Place::Page::Rules)); });
    services.actions.bind("reports.write", this, [this] { choose(); });
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::retranslate()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_list->setAccessibleName(tr("What is written"));
    m_sentence->setText(tr("Tables for spreadsheets, papers and the archive"));
    m_list->setPicks({{tr("Ranking"), tr("Rank, score exact and as printed, band, in or out, and why not: one row an entry."), {}, {}},
                      {tr("Scores"), tr("Each criterion of each sheet that counts: one row a score, with codes of judges and entries."), {}, {}},
                      {tr("Entries"), tr("State, division and attributes of every entry of the round."), {}, {}},
                      {tr("Comments"), tr("What judges wrote to entrants and, with names and titles, to the committee: one row a sheet."), {}, {}},
                      {tr("Codebook"), tr("What columns, criteria, points and attributes of the other tables mean."), {}, {}},
                      {tr("Data set without names"), tr("Scores, entries, judges and codebook together, without a name or a title, to be shared or archived."), {}, {}}});
    if (m_list->current() < 0)
        m_list->setCurrent(0);
    m_formats->setSegments({QStringLiteral("XLSX"), QStringLiteral("CSV")});
    if (m_formats->current() < 0)
        m_formats->setCurrent(0);
    m_formats->setAccessibleName(tr("Kind of file"));
    m_names->setText(tr("With names and titles"));
    m_folder->setText(tr("Open the folder"));
    m_empty->setWords(tr("From here tables leave the program: ranking, scores, entries, a data set without names."),
                      tr("There is nothing to write until the rules of a round are frozen."));
    m_empty->setActions(tr("Go to the rules"));
    if (view())
        showView();
    tell();
}

ExportKind ReportsPage::kind() const
{
    return kinds[static_cast<std::size_t>(std::max(0, m_list->current()))].kind;
}

ExportFormat ReportsPage::format() const
{
    return m_formats->current() == 1 ? ExportFormat::Csv : ExportFormat::Xlsx;
}

bool ReportsPage::canName() const
{
    return kind() != ExportKind::Dataset && kind() != ExportKind::Codebook;
}

bool ReportsPage::needsFolder() const
{
    return kind() == ExportKind::Dataset && format() == ExportFormat::Csv;
}

void ReportsPage::showView()
{
    const std::uint32_t at = rankedRound();
    fillRoundList(m_rounds, at);
    const bool isThere = at != nowhere && view()->state.rounds[at].frozen;
    m_whole->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_frame->setBottomVisible(isThere);
    look();
}

void ReportsPage::look()
{
    m_names->setEnabled(canName());
    const bool isNamed = canName() && m_names->isChecked();
    m_warning->setText(isNamed ? tr("This file names people. Keep it inside the team.") : QString());
    m_warning->setVisible(isNamed);
    m_write->setText(needsFolder() ? tr("Write into a folder…") : tr("Write the table…"));
    m_write->setEnabled(!m_isWriting);
    m_folder->setVisible(!m_written.isEmpty());
    m_frame->setBottomWords(m_isWriting ? tr("Writing…") : QString());
    services().actions.allow("reports.write", this, !m_isWriting && !m_whole->isHidden());
}

void ReportsPage::choose()
{
    if (m_isWriting || m_whole->isHidden())
        return;
    const QString name = QString::fromStdString(view()->state.name) + QLatin1Char('-') +
                         QString::fromLatin1(kinds[static_cast<std::size_t>(std::max(0, m_list->current()))].file);
    QString path;
    if (needsFolder())
        path = QFileDialog::getExistingDirectory(this, tr("Write into a folder"));
    else if (format() == ExportFormat::Xlsx)
        path = QFileDialog::getSaveFileName(this, tr("Write the table"), name + QStringLiteral(".xlsx"), tr("Spreadsheets (*.xlsx)"));
    else
        path = QFileDialog::getSaveFileName(this, tr("Write the table"), name + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        write(needsFolder() ? path + QLatin1Char('/') + name : path);
}

void ReportsPage::write(const QString &path)
{
    ExportRequest request;
    request.what = kind();
    request.format = format();
    request.identified = canName() && m_names->isChecked();
    request.round = view()->state.rounds[rankedRound()].id;
    request.lang = lang();
    request.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    request.path = path.toStdString();
    request.shown = [](const RoundRules &round, const Fraction &score) { return text::shownScore(round, score).toStdString(); };
    request.meaning = [](std::string_view table, std::string_view column) { return text::columnMeaning(table, column).toStdString(); };
    m_isWriting = true;
    look();
    m_verbs.ask([request](CallSession &session) { return ReportDesk(session).exportTable(request); },
                [this, path, isNamed = request.identified](std::size_t rows) {
                    m_isWriting = false;
                    m_written = path;
                    m_rows = rows;
                    m_namesPeople = isNamed;
                    tell();
                    look();
                },
                [this](const Error &error) {
                    m_isWriting = false;
                    look();
                    services().notices.say(NoticeText::of(error));
                });
}

void ReportsPage::tell()
{
    m_notice->setVisible(!m_written.isEmpty());
    if (m_written.isEmpty())
        return;
    m_notice->setKind(m_namesPeople ? Notice::Kind::Warn : Notice::Kind::Done);
    const QString where = code(m_written);
    m_notice->setWords(tr("%Ln rows are written.", nullptr, static_cast<int>(m_rows)),
                       m_namesPeople ? where + QLatin1Char('\n') + tr("This file names people. Keep it inside the team.") : where);
}

} // namespace palmares::ui
