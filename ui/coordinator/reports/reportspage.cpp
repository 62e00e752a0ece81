#include "ui/coordinator/reports/reportspage.h"

#include "core/office/entries/namedcodes.h"
#include "core/office/results/resultdesk.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/coordinator/parts/picklist.h"
#include "ui/coordinator/reports/commentspane.h"
#include "ui/dashboard/reportpictures.h"
#include "ui/shell/actions.h"
#include "ui/text/callnames.h"
#include "ui/text/codebooktext.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

namespace palmares::ui {

namespace {

} // namespace

ReportsPage::ReportsPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_verbs(services, this), m_counting(services.jobs, this)
{
    m_tabs = new SegmentedControl(this);
    m_frame->addAtStart(m_tabs);
    m_rounds = makeRoundList(this);
    m_frame->addAtEnd(m_rounds);
    m_stack = new QStackedWidget(this);
    auto *files = new QWidget(m_stack);
    makeFiles(files);
    m_comments = new CommentsPane(services, m_stack);
    m_stack->addWidget(files);
    m_stack->addWidget(m_comments);
    m_frame->setScrollingBody(m_stack);
    m_folder = new QPushButton(this);
    m_write = new QPushButton(this);
    for (QPushButton *button : {m_folder, m_write})
        m_frame->addToBottom(button);
    for (QPushButton *button : m_comments->buttons())
        m_frame->addToBottom(button);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(m_comments, &CommentsPane::changed, this, &ReportsPage::look);
    connect(m_write, &QPushButton::clicked, this, &ReportsPage::choose);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QFileInfo file(m_written.path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.isDir() ? file.absoluteFilePath() : file.absolutePath()));
    });
    services.actions.bind("reports.write", this, [this] { choose(); });
}

void ReportsPage::makeFiles(QWidget *body)
{
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
    m_feedback = new QComboBox(m_whole);
    m_forWhom = new QComboBox(m_whole);
    m_names = new QCheckBox(m_whole);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_formats, m_feedback, m_forWhom, m_names})
        tools->addWidget(tool);
    m_warning = new PlainLabel(TextRole::Small, Tone::Warn, m_whole);
    m_warning->setWordWrap(true);
    whole->addWidget(m_notice);
    whole->addWidget(m_sentence);
    whole->addWidget(m_list, 1);
    whole->addLayout(tools);
    whole->addWidget(m_warning);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    connect(m_list, &PickList::chosen, this, [this] {
        lookAtFormats();
        look();
    });
    connect(m_list, &PickList::taken, this, &ReportsPage::choose);
    connect(m_formats, &SegmentedControl::chosen, this, &ReportsPage::look);
    connect(m_feedback, &QComboBox::currentIndexChanged, this, &ReportsPage::look);
    connect(m_forWhom, &QComboBox::currentIndexChanged, this, &ReportsPage::look);
    connect(m_names, &QCheckBox::toggled, this, &ReportsPage::look);
    connect(m_empty->primary(), &QPushButton::clicked, this, [this] { services().navigator.go(placeAt(Place::Page::Rules)); });
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_rounds->setAccessibleName(tr("Round"));
    m_list->setAccessibleName(tr("What is written"));
    m_sentence->setText(tr("Papers for the committee, for entrants and for research, and tables for spreadsheets and the archive"));
    fillList();
    m_formats->setAccessibleName(tr("Kind of file"));
    const int level = std::max(0, m_feedback->currentIndex());
    {
        const QSignalBlocker quiet(m_feedback);
        m_feedback->clear();
        m_feedback->addItems({tr("The decision alone"), tr("And the score with its band"), tr("And the comments that were read"),
                              tr("And the mean of every criterion")});
        m_feedback->setCurrentIndex(level);
    }
    m_feedback->setAccessibleName(tr("What letters say"));
    m_forWhom->setAccessibleName(tr("Who gets a certificate"));
    fillForWhom();
    m_names->setText(tr("With names and titles"));
    m_folder->setText(tr("Open the folder"));
    m_empty->setWords(tr("From here papers and tables leave the program: report, minutes, letters, ranking, a data set without names."),
                      tr("There is nothing to write until the rules of a round are frozen."));
    m_empty->setActions(tr("Go to the rules"));
    m_comments->retranslate();
    if (view())
        showView();
    tell();
}

void ReportsPage::fillList()
{
    m_list->setPicks({{tr("Report"), tr("From received to decided, judges, rules in sentences, ranking with its threshold, how sure it is, decisions, methods, proof."), {}, tr("Papers")},
                      {tr("Methods"), tr("How entries were judged, in sentences ready for a paper."), {}, {}},
                      {tr("Minutes"), tr("Decisions with reasons, what was shown and when who left the room."), {}, {}},
                      {tr("Letters to entrants"), tr("One PDF an entry, in the language of the entry."), {}, {}},
                      {tr("Certificates"), tr("One PDF for each entry that was honoured, in the language of the entry; if you wish, also for those that earned a band."), {}, {}},
                      {tr("Ranking"), tr("Rank, score exact and as printed, band, in or out, and why not: one row an entry."), {}, tr("Tables")},
                      {tr("Scores"), tr("Each criterion of each sheet that counts: one row a score, with codes of judges and entries."), {}, {}},
                      {tr("Entries"), tr("State, division and attributes of every entry of the round."), {}, {}},
                      {tr("Comments"), tr("What judges wrote to entrants and, with names and titles, to the committee: one row a sheet."), {}, {}},
                      {tr("Way of the entries"), tr("Received, duplicates, not eligible by reason, judged in each round, came through: one row a stage."), {}, {}},
                      {tr("Codebook"), tr("What columns, criteria, points and attributes of the other tables mean."), {}, {}},
                      {tr("Data set without names"), tr("Scores, entries, judges and codebook together, without a name or a title, to be shared or archived."), {}, {}}});
    if (m_list->current() < 0)
        m_list->setCurrent(0);
    lookAtFormats();
}

void ReportsPage::goTo(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    look();
}

const WhatIsWritten &ReportsPage::chosen() const
{
    return allThatIsWritten()[static_cast<std::size_t>(std::max(0, m_list->current()))];
}

QString ReportsPage::ending() const
{
    const QStringList endings = chosen().endings();
    return endings.isEmpty() ? QStringLiteral("pdf") : endings.value(std::max(0, m_formats->current()), endings.first());
}

void ReportsPage::showView()
{
    const std::uint32_t at = rankedRound();
    fillRoundList(m_rounds, at);
    const bool isThere = at != nowhere && view()->state.rounds[at].frozen;
    m_whole->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_tabs->setVisible(isThere);
    m_frame->setBottomVisible(isThere);
    m_comments->setRound(view(), isThere ? at : nowhere);
    countLetters();
    look();
}

/// Whoever did not go on gets a letter without a decision of its own: how many that are is said before anything is written.
void ReportsPage::countLetters()
{
    const std::uint32_t at = rankedRound();
    if (m_counted == view() && m_countedRound == at)
        return;
    m_counted = view();
    m_countedRound = at;
    m_letters.reset();
    m_counting.drop();
    const CloseView *close = at == nowhere ? nullptr : view()->state.close(view()->state.rounds[at].id);
    if (!close || close->standing.isNone())
        return;
    m_counting.ask([] { return tr("Counting who gets a letter"); },
                   [call = view(), round = view()->state.rounds[at].id](const Jobs::Report &) -> Result<text::LetterCounts> {
                       PALMARES_TRY(const RoundReport report, ResultDesk::report(*call, round));
                       return text::letterCounts(*call, report.official);
                   },
                   [this](Result<text::LetterCounts> counts) {
                       if (counts.ok())
                           m_letters = *counts;
                       fillForWhom();
                       look();
                   });
}

QString ReportsPage::whomLettersGoTo() const
{
    if (!m_letters)
        return {};
    if (!m_letters->canBeWritten)
        return tr("Nothing is decided yet and nothing goes on: there is nothing to write to entrants.");
    QStringList said;
    const auto add = [&said](std::size_t count, const QString &words) {
        if (count > 0)
            said += words;
    };
    add(m_letters->honoured, tr("%Ln were honoured", nullptr, n(m_letters->honoured)));
    add(m_letters->goOn, tr("%Ln go on to the next round", nullptr, n(m_letters->goOn)));
    add(m_letters->earned, tr("%Ln who earned a band by their score", nullptr, n(m_letters->earned)));
    add(m_letters->stay, tr("%Ln who did not go on", nullptr, n(m_letters->stay)));
    add(m_letters->open, tr("no letter for %Ln about which nothing is decided", nullptr, n(m_letters->open)));
    return tr("Letters: %1.", "how many of whom").arg(said.join(QStringLiteral("; ")));
}

/// What was chosen stays chosen while the round does, whatever comes in.
void ReportsPage::fillForWhom()
{
    const int before = m_forWhom->currentIndex();
    const QSignalBlocker quiet(m_forWhom);
    m_forWhom->clear();
    m_forWhom->addItem(tr("For who was honoured"));
    const std::uint32_t at = view() ? rankedRound() : nowhere;
    if (!m_letters || at == nowhere)
        return;
    QStringList bands;
    for (const auto &[band, count] : m_letters->earnedBy) {
        bands += text::bandTitle(*view(), band, lang()) + QStringLiteral(" (%1)").arg(number(static_cast<qint64>(count)));
        m_forWhom->addItem(tr("And who earned %1", "bands").arg(bands.join(QStringLiteral(", "))));
    }
    const auto &rules = view()->state.rounds[at].rules;
    const bool hasCut = !rules || rules->rounds.front().cut.has_value();
    const int last = m_forWhom->count() - 1;
    const bool isNewRound = std::exchange(m_forWhomRound, at) != at;
    m_forWhom->setCurrentIndex(isNewRound ? (hasCut ? 0 : last) : std::clamp(before, 0, last));
}

std::vector<std::string> ReportsPage::chosenBands() const
{
    std::vector<std::string> bands;
    for (int i = 0; m_letters && i < m_forWhom->currentIndex(); ++i)
        bands.push_back(m_letters->earnedBy[static_cast<std::size_t>(i)].first);
    return bands;
}

void ReportsPage::lookAtFormats()
{
    QStringList names;
    for (const QString &one : chosen().endings())
        names += one == QLatin1String("txt") ? tr("Text") : one.toUpper();
    if (names.isEmpty())
        return;
    m_formats->setSegments(names);
    if (m_formats->current() < 0 || m_formats->current() >= names.size())
        m_formats->setCurrent(0);
}

void ReportsPage::look()
{
    const bool areFiles = m_stack->currentIndex() == Files;
    m_tabs->setSegments({tr("Papers and tables"), m_comments->open() > 0 ? tr("Comments for entrants %L1").arg(m_comments->open())
                                                                         : tr("Comments for entrants")});
    m_tabs->setCurrent(m_stack->currentIndex());
    const WhatIsWritten &what = chosen();
    m_formats->setVisible(!what.endings().isEmpty());
    m_feedback->setVisible(what.forEntrants() == print::EntrantPaperKind::Letters);
    m_forWhom->setVisible(what.forEntrants() == print::EntrantPaperKind::Certificates && m_forWhom->count() > 1);
    m_names->setVisible(!what.forEntrants());
    m_names->setEnabled(what.canName());
    const bool isNamed = what.forEntrants().has_value() || (what.canName() && m_names->isChecked());
    const bool waitsForComments = m_feedback->isVisibleTo(m_whole) && m_feedback->currentIndex() >= static_cast<int>(text::Feedback::Comments) &&
                                  m_comments->open() > 0;
    QStringList warnings;
    if (what.forEntrants() == print::EntrantPaperKind::Letters)
        warnings += whomLettersGoTo();
    if (what.forEntrants() == print::EntrantPaperKind::Certificates && view() && text::signatoriesOf(*view()).isEmpty())
        warnings += tr("Nobody is named who signs: there will be a line to sign on. Names are set in Overview, with deadline and contact.");
    warnings += waitsForComments ? tr("%Ln comments were not read yet and are left out.", nullptr, n(m_comments->open()))
                : what.forEntrants() ? tr("Each file is for one entrant: send it to nobody else.")
                : isNamed            ? tr("This file names people. Keep it inside the team.")
                                     : QString();
    warnings.removeAll(QString());
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_write->setText(what.needsFolder(ending()) ? tr("Write into a folder…") : what.table() ? tr("Write the table…") : tr("Write the paper…"));
    m_write->setEnabled(!m_isWriting);
    m_write->setVisible(areFiles);
    m_folder->setVisible(areFiles && !m_written.path.isEmpty());
    for (QPushButton *button : m_comments->buttons())
        button->setVisible(!areFiles && !m_comments->comments().empty());
    m_frame->setBottomWords(areFiles && m_isWriting ? tr("Writing…") : QString());
    services().actions.allow("reports.write", this, areFiles && !m_isWriting && !m_whole->isHidden());
}

void ReportsPage::choose()
{
    if (m_isWriting || m_whole->isHidden() || m_stack->currentIndex() != Files)
        return;
    const WhatIsWritten what = chosen();
    const QString name = QString::fromStdString(view()->state.name) + QLatin1Char('-') + QString::fromLatin1(what.file);
    const QString end = ending();
    const QString kinds = end == QLatin1String("xlsx")   ? tr("Spreadsheets (*.xlsx)")
                          : end == QLatin1String("csv")  ? tr("CSV files (*.csv)")
                          : end == QLatin1String("html") ? tr("Web pages (*.html)")
                          : end == QLatin1String("txt")  ? tr("Text files (*.txt)")
                                                         : tr("PDF files (*.pdf)");
    const QString path = what.needsFolder(end)
                             ? QFileDialog::getExistingDirectory(this, tr("Write into a folder"))
                             : askWhereToSave(this, what.table() ? tr("Write the table") : tr("Write the paper"),
                                                            name + QLatin1Char('.') + end, kinds);
    if (!path.isEmpty())
        write(what.needsFolder(end) ? path + QLatin1Char('/') + name : path);
}

void ReportsPage::write(const QString &path)
{
    m_isWriting = true;
    look();
    if (chosen().table())
        writeTable(path);
    else if (chosen().paper())
        writePaper(path);
    else
        writeForEntrants(path);
}

void ReportsPage::writeTable(const QString &path)
{
    ExportRequest request;
    request.what = *chosen().table();
    request.format = ending() == QLatin1String("csv") ? ExportFormat::Csv : ExportFormat::Xlsx;
    request.identified = chosen().canName() && m_names->isChecked();
    request.round = view()->state.rounds[rankedRound()].id;
    request.lang = lang();
    request.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    request.path = path.toStdString();
    request.shown = [](const RoundRules &round, const RoundResult &ranking, const Fraction &score) {
        return text::shownScore(round, ranking, score).toStdString();
    };
    request.meaning = [](std::string_view table, std::string_view column) { return text::columnMeaning(table, column).toStdString(); };
    const bool isFolder = chosen().needsFolder(ending());
    struct Rows {
        std::size_t count;
        std::vector<std::string> codesThatName;
    };
    m_verbs.ask(
        [request](CallSession &session) -> Result<Rows> {
            PALMARES_TRY(const std::size_t count, ReportDesk(session).exportTable(request));
            return Rows{count, request.identified ? std::vector<std::string>() : codesThatName(*session.view())};
        },
        [this, path, isFolder, isNamed = request.identified](const Rows &rows) {
            Written written{path,
                            [count = rows.count, isFolder] {
                                return isFolder ? tr("%Ln tables are written.", nullptr, n(count)) : tr("%Ln rows are written.", nullptr, n(count));
                            },
                            {},
                            isNamed};
            for (const std::string &one : rows.codesThatName)
                written.codesThatName += QString::fromStdString(one);
            finished(std::move(written));
        },
                [this](const Error &error) { refused(error); });
}

void ReportsPage::writePaper(const QString &path)
{
    const print::PaperKind kind = *chosen().paper();
    const bool isNamed = chosen().canName() && m_names->isChecked();
    services().jobs.run(
        this, [] { return tr("Writing a paper"); },
        [call = view(), at = rankedRound(), lang = lang(), now = services().environment.clock->nowMs(), isNamed, kind,
         path](const Jobs::Report &) -> Result<bool> {
            PALMARES_TRY(text::PaperSource source, text::paperSource(call, at, lang, now, isNamed));
            if (kind == print::PaperKind::Report)
                source.pictures = reportPictures(source);
            PALMARES_CHECK(print::writePaper(source, kind, path));
            return true;
        },
        [this, path, isNamed](Result<bool> done) {
            if (done.ok())
                finished({path, [] { return tr("The paper is written."); }, {}, isNamed});
            else
                refused(done.error());
        });
}

void ReportsPage::writeForEntrants(const QString &path)
{
    const print::EntrantPaperKind kind = *chosen().forEntrants();
    const print::EntrantChoice choice{kind, static_cast<text::Feedback>(std::max(0, m_feedback->currentIndex())), chosenBands()};
    services().jobs.run(
        this, [] { return tr("Writing papers for entrants"); },
        [call = view(), at = rankedRound(), lang = lang(), now = services().environment.clock->nowMs(), choice,
         path](const Jobs::Report &report) -> Result<print::EntrantFiles> {
            PALMARES_TRY(const text::PaperSource source, text::paperSource(call, at, lang, now, true));
            return print::writeEntrantFiles(source, choice, path, [&report](std::size_t done, std::size_t all) { return report(done, all); });
        },
        [this, path](Result<print::EntrantFiles> files) {
            if (!files.ok())
                return refused(files.error());
            if (!files->failed.empty())
                services().notices.say(NoticeText::of(files->failed.front()));
            const int count = static_cast<int>(files->written.size());
            finished({path, [count] { return tr("%Ln files are written.", nullptr, count); }, files->nameless, true});
        });
}

void ReportsPage::finished(Written written)
{
    m_isWriting = false;
    m_written = std::move(written);
    tell();
    look();
}

void ReportsPage::refused(const Error &error)
{
    m_isWriting = false;
    look();
    services().notices.say(NoticeText::of(error));
}

void ReportsPage::tell()
{
    m_notice->setVisible(!m_written.path.isEmpty());
    if (m_written.path.isEmpty())
        return;
    m_notice->setKind(m_written.namesPeople || !m_written.codesThatName.isEmpty() ? Notice::Kind::Warn : Notice::Kind::Done);
    QStringList lines{code(m_written.path)};
    if (m_written.namesPeople)
        lines += tr("It names people: give it only to those it is meant for.");
    if (!m_written.codesThatName.isEmpty())
        lines += tr("%Ln codes say who somebody is, and stand in the file: %1.", "codes", static_cast<int>(m_written.codesThatName.size()))
                     .arg(m_written.codesThatName.join(QStringLiteral(", ")));
    if (!m_written.nameless.isEmpty())
        lines += tr("No certificate for %1: the entrant has no name here.", "codes of entries").arg(m_written.nameless.join(QStringLiteral(", ")));
    m_notice->setWords(m_written.words(), lines.join(QLatin1Char('\n')));
}

} // namespace palmares::ui
