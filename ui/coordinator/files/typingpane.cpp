#include "ui/coordinator/files/typingpane.h"

#include "ui/coordinator/files/typinggrid.h"
#include "ui/coordinator/files/typingmodel.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/errortext.h"
#include "ui/text/formtext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <set>

namespace palmares::ui {

namespace {

/// What the store thread finds out about a judge's paper.
struct Paper {
    FormBook book;
    TypedPaper typed;
};

/// What came of handing a row on.
struct Kept {
    SheetsReport report;
    std::optional<TypedRow> stands; ///< the sheet with the comments of all, once it is taken in
};

} // namespace

TypingPane::TypingPane(const Services &services, QWidget *parent)
    : FilesPane(services, parent), m_model(new TypingModel(this)), m_mismatchRows(new CellTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Keyboard, this);
    m_whole = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    auto *tools = new FlowLayout;
    tools->setGaps(ui::metric(8), ui::metric(6));
    m_judge = new QComboBox(m_whole);
    m_people = new SegmentedControl(m_whole);
    m_find = new QLineEdit(m_whole);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_judge, m_people, m_find})
        tools->addWidget(tool);
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_sentence->setWordWrap(true);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_method->setWordWrap(true);
    m_told = new PlainLabel(TextRole::Small, Tone::Bad, m_whole);
    m_told->setWordWrap(true);
    m_grid = new TypingGrid(m_whole);
    m_grid->setModel(m_model);
    m_grid->setMinimumHeight(ui::metric(130));
    m_mismatchHead = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_mismatchHead->setWordWrap(true);
    m_mismatches = new DataTable(services, QStringLiteral("files/mismatches"), m_whole);
    m_mismatches->setRows(m_mismatchRows);
    m_mismatches->setMinimumHeight(ui::metric(96));
    m_mismatches->setMaximumHeight(ui::metric(140));
    whole->addWidget(m_sentence);
    whole->addWidget(m_method);
    whole->addLayout(tools);
    whole->addWidget(m_grid, 1);
    whole->addWidget(m_told);
    whole->addWidget(m_mismatchHead);
    whole->addWidget(m_mismatches);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_next = addButton();
    connect(m_judge, &QComboBox::activated, this, &TypingPane::load);
    connect(m_people, &SegmentedControl::chosen, this, &TypingPane::load);
    connect(m_find, &QLineEdit::returnPressed, this, &TypingPane::find);
    connect(m_model, &TypingModel::typed, this, [this](int row) { keep(row, false); });
    connect(m_grid, &TypingGrid::left, this, [this](int row) {
        if (row < m_model->rowCount() && m_model->standing(row) == TypingModel::Standing::Unfinished)
            keep(row, true);
    });
    connect(m_mismatches, &DataTable::opened, this, &TypingPane::goToMismatch);
    connect(m_next, &QPushButton::clicked, this, [this] { goToMismatch(std::max(0, m_mismatches->currentRow())); });
}

void TypingPane::retranslate()
{
    m_judge->setAccessibleName(tr("Whose sheets are typed"));
    m_people->setSegments({tr("The first person"), tr("A second person")});
    m_people->setAccessibleName(tr("Who types"));
    if (m_people->current() < 0)
        m_people->setCurrent(0);
    m_find->setPlaceholderText(tr("Check code of a sheet"));
    m_find->setAccessibleName(tr("Check code of a sheet"));
    m_find->setToolTip(tr("Enter goes to the sheet that carries it"));
    fitFinder();
    m_grid->setAccessibleName(tr("Scores as they stand on paper"));
    m_mismatches->setAccessibleName(tr("What was typed differently"));
    m_mismatchRows->setColumns({{tr("Entry"), ColumnKind::Code}, {tr("What")}, {tr("The first person")}, {tr("A second person")}});
    m_mismatches->setWidths({110, 200, 160, 160}, 1);
    m_empty->setWords(tr("Nobody scores on paper yet."),
                      tr("Once entries are assigned, print score sheets under Send out, Forms; what comes back is typed here."));
    m_next->setText(tr("Go to what differs"));
    m_model->retranslate();
    if (isShowing()) {
        fillJudges();
        tell();
    }
}

QString TypingPane::bottomWords() const
{
    if (m_model->rowCount() == 0)
        return {};
    return m_model->isAnyChanging() ? tr("Until both have typed the change, the sheet that was taken in counts.")
                                    : tr("Every field is kept as soon as it is typed.");
}

int TypingPane::typing() const
{
    return std::max(0, m_people->current()) + 1;
}

std::string TypingPane::judge() const
{
    return m_judge->currentData().toString().toStdString();
}

void TypingPane::fillJudges()
{
    const QString chosen = m_judge->currentData().toString();
    std::set<std::uint32_t> asked;
    for (const AssignView &assign : call().state.assigns) {
        if (assign.round == shown().round && assign.on == true)
            asked.insert(assign.judge);
    }
    m_judge->clear();
    for (const std::uint32_t at : asked)
        m_judge->addItem(judgeCodeAndName(call(), at), QString::fromStdString(call().state.judges[at].code));
    m_judge->setCurrentIndex(std::max(0, m_judge->findData(chosen)));
}

void TypingPane::refresh()
{
    const RoundView &round = call().state.rounds[shown().round];
    fillJudges();
    const bool isReady = round.frozen && round.rules && m_judge->count() > 0;
    m_whole->setVisible(isReady);
    m_empty->setVisible(!isReady);
    if (!isReady) {
        setThere(m_next, false);
        emit changed();
        return;
    }
    if (m_agreedOf != call().state.call) { // whoever typed before may have been interrupted in a row of any judge
        m_agreedOf = call().state.call;
        verbs().act([](CallSession &session) { return SheetDesk(session).takeAgreed(); },
                    [this](std::size_t taken) {
                        if (taken > 0)
                            load();
                    });
    }
    // What is being typed stays as it is; only another round or judge is another paper.
    if (m_shownRound != round.id || m_shownJudge != judge() || m_model->rowCount() == 0)
        load();
    else
        follow();
}

/// The call has gone on: sheets come and go, are corrected or decided, round the one that is being typed.
void TypingPane::follow()
{
    askPaper([this](const FormBook &book, const TypedPaper &paper) {
        if (!m_model->follow(book, paper))
            return put(book, paper);
        arrange();
        tell();
    });
}

void TypingPane::finishRow()
{
    m_grid->commitOpenEditor();
    if (m_grid->currentIndex().isValid() && m_model->standing(m_grid->currentIndex().row()) == TypingModel::Standing::Unfinished)
        keep(m_grid->currentIndex().row(), true);
}

void TypingPane::load()
{
    finishRow();
    m_shownJudge = judge();
    m_shownTyping = typing();
    m_shownRound = call().state.rounds[shown().round].id;
    m_problem = {};
    ++m_turn;
    askPaper([this](const FormBook &book, const TypedPaper &paper) { put(book, paper); });
}

void TypingPane::askPaper(std::function<void(const FormBook &, const TypedPaper &)> then)
{
    FormsRequest request;
    request.judge = m_shownJudge;
    request.round = m_shownRound;
    request.lang = request.chosen = lang();
    request.words = text::formWords;
    const int turn = ++m_asked;
    verbs().ask(
        [request, person = m_shownTyping](CallSession &session) -> Result<Paper> {
            PALMARES_TRY(std::vector<JudgeForm> forms, SheetDesk::forms(*session.view(), request));
            PALMARES_TRY(TypedPaper typed, SheetDesk(session).typedPaper(request.round, request.judge, person));
            return Paper{std::move(forms.front().book), std::move(typed)};
        },
        [this, turn, then = std::move(then)](const Paper &paper) {
            if (turn == m_asked)
                then(paper.book, paper.typed);
        },
        [this, turn](const Error &error) {
            if (turn != m_asked)
                return;
            m_model->setPaper({}, {});
            m_problem = [error] { return text::causeAndNextStep(error); };
            tell();
        });
}

void TypingPane::put(const FormBook &book, const TypedPaper &paper)
{
    m_model->setPaper(book, paper);
    arrange();
    tell();
    const QModelIndex first = m_grid->nextCell({});
    if (first.isValid())
        m_grid->setCurrentIndex(first);
}

/// Codes and figures as wide as they are, criteria as wide as their heads allow, comments share what is left.
void TypingPane::arrange()
{
    QHeaderView *header = m_grid->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = std::max(header->sectionSizeHint(column), m_grid->widthOf(column)) + ui::metric(16);
        const bool isComment = column == m_model->after(TypingModel::Committee) || column == m_model->after(TypingModel::Entrant);
        m_grid->setColumnWidth(column, isComment || column == TypingModel::State ? ui::metric(176) : std::clamp(wanted, ui::metric(64), ui::metric(150)));
    }
    header->setStretchLastSection(true);
}

/// Hands a row on: at every field, and once the row is left to be compared with the other typing.
void TypingPane::keep(int row, bool isFinished)
{
    TypedRow typed = m_model->typedRow(row);
    typed.isFinished = isFinished && m_model->faultIn(row).isEmpty();
    const std::string entry = typed.entry;
    const int turn = m_turn;
    verbs().act(
        [typed, round = m_shownRound, judge = m_shownJudge, person = m_shownTyping](CallSession &session) -> Result<Kept> {
            Kept kept;
            PALMARES_TRY(kept.report, SheetDesk(session).typeSheet(round, judge, person, typed));
            if (kept.report.minted + kept.report.same == 0)
                return kept;
            PALMARES_TRY(const TypedPaper paper, SheetDesk(session).typedPaper(round, judge, person));
            const auto stands = std::find_if(paper.taken.begin(), paper.taken.end(), [&](const TypedRow &one) { return one.entry == typed.entry; });
            if (stands != paper.taken.end())
                kept.stands = *stands;
            return kept;
        },
        [this, turn, entry, isFinished, typed](const Kept &kept) {
            const SheetsReport &report = kept.report;
            const int at = turn == m_turn ? m_model->rowOfEntry(entry) : -1;
            if (at < 0)
                return;
            const bool isFaulty = !m_model->faultIn(at).isEmpty();
            m_problem = {};
            if (!report.problems.empty())
                m_problem = [error = report.problems.front()] { return text::causeAndNextStep(error); };
            else if (isFaulty)
                m_problem = [this, at] { return at < m_model->rowCount() ? m_model->faultIn(at) : QString(); };
            // With a field that is no score the sheet is not yet typed.
            if (isFinished && !m_problem)
                m_model->setReport(at, report);
            if (kept.stands)
                m_model->setWords(at, typed, *kept.stands);
            tell();
        },
        [this](const Error &error) {
            m_problem = [error] { return text::causeAndNextStep(error); };
            tell();
        });
}

void TypingPane::find()
{
    const QString check = m_find->text().trimmed();
    const int row = m_model->takeUp(check);
    m_problem = {};
    if (row < 0) {
        m_problem = [check] {
            return tr("No sheet of this judge carries the check code %1. Compare it with the paper, and the judge too.").arg(isolated(check));
        };
    }
    tell();
    if (row < 0)
        return m_find->selectAll();
    m_find->clear();
    m_grid->goTo(m_grid->nextCell(m_model->index(row, 0)));
}

void TypingPane::goToMismatch(int row)
{
    if (row < 0 || row >= static_cast<int>(m_differences.size()))
        return;
    const TypingDifference &difference = m_differences[static_cast<std::size_t>(row)];
    m_grid->goTo(m_model->index(m_model->rowOfEntry(difference.entry), m_model->columnOf(difference.what)));
}

void TypingPane::tell()
{
    const int taken = m_model->takenCount();
    const int all = m_model->rowCount();
    m_sentence->setText(all > 0 && taken == all && !m_model->isAnyChanging() ? tr("All sheets of %1 are taken in").arg(code(QString::fromStdString(m_shownJudge)))
                                                : tr("%1: %L2 of %Ln sheets are taken in", nullptr, all)
                                                      .arg(code(QString::fromStdString(m_shownJudge)))
                                                      .arg(taken));
    QString method = tr("Paper is typed twice, by two people. What both typed alike is taken in at once; until then it counts "
                        "nowhere. Enter goes on from score to score, Tab to the comments as well; × stands for cannot judge, an empty field is not a zero.");
    if (m_model->isCheck())
        method = tr("1 is pass, 0 is fail, 2 is unsure.") + QLatin1Char(' ') + method;
    m_method->setText(method);
    m_told->setText(m_problem ? m_problem() : QString());
    m_told->setVisible(static_cast<bool>(m_problem));
    m_differences = m_model->differences();
    std::vector<std::vector<Cell>> rows;
    for (const TypingDifference &one : m_differences) {
        rows.push_back({Cell{QString::fromStdString(one.entry)}, Cell{m_model->titleOf(m_model->columnOf(one.what))},
                        Cell{m_model->shownCell(one, one.first)}, Cell{m_model->shownCell(one, one.second)}});
    }
    m_mismatchRows->setRows(std::move(rows));
    const bool isAny = !m_differences.empty();
    m_mismatchHead->setText(tr("%Ln fields were typed differently. The paper decides: correct the one that was wrong.", nullptr,
                               static_cast<int>(m_differences.size())));
    m_mismatchHead->setVisible(isAny);
    m_mismatches->setVisible(isAny);
    setThere(m_next, isAny);
    emit changed();
}

void TypingPane::fitFinder()
{
    m_find->setMinimumWidth(m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + ui::metric(32));
}

void TypingPane::changeEvent(QEvent *event)
{
    FilesPane::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitFinder();
}

void TypingPane::hideEvent(QHideEvent *event)
{
    FilesPane::hideEvent(event);
    if (!event->spontaneous())
        finishRow();
}

} // namespace palmares::ui
