#include "ui/coordinator/reports/commentspane.h"

#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QPushButton>

#include <algorithm>

namespace palmares::ui {

namespace {

} // namespace

CommentsPane::CommentsPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_verbs(services, this), m_rows(new CellTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Comment, this);
    m_whole = new QWidget(this);
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
    m_rest = new QPushButton(m_whole);
    m_withhold = new QPushButton(m_whole);
    auto *tools = new FlowLayout;
    tools->setGaps(ui::metric(8), ui::metric(6));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_filters, m_rest, m_withhold})
        tools->addWidget(tool);
    whole->addLayout(tools);
    m_table = new DataTable(services, QStringLiteral("reports/comments"), m_whole);
    m_table->setMinimumHeight(ui::metric(160));
    m_table->setRows(m_rows);
    whole->addWidget(m_table, 2);
    m_wordsHead = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_wordsHead->setWordWrap(true);
    whole->addWidget(m_wordsHead);
    m_words = new PlainLabel(TextRole::Body, Tone::Ink, nullptr);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QScrollArea *reading = makeScroller(m_words, m_whole);
    reading->setMinimumHeight(ui::metric(72));
    reading->setFocusPolicy(Qt::StrongFocus); // long words are read by key, too
    whole->addWidget(reading, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_edit = new QPushButton(this);
    m_approve = new QPushButton(this);
    m_table->proxy()->setFilter([this](int row) {
        const auto at = static_cast<std::size_t>(row);
        return m_filters->current() != 1 || at >= m_comments.size() || m_comments[at].state == EntrantComment::State::Open ||
               m_comments[at].state == EntrantComment::State::Forked;
    });
    connect(m_filters, &SegmentedControl::chosen, this, [this] {
        m_table->proxy()->refilter();
        fillButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CommentsPane::fillButtons);
    connect(m_approve, &QPushButton::clicked, this, [this] { answer(Answer::Approve); });
    connect(m_withhold, &QPushButton::clicked, this, [this] { answer(Answer::Withhold); });
    connect(m_edit, &QPushButton::clicked, this, &CommentsPane::askWords);
    connect(m_rest, &QPushButton::clicked, this, &CommentsPane::approveRest);
}

void CommentsPane::setRound(CallSnapshot call, std::uint32_t round)
{
    m_call = std::move(call);
    m_round = round;
    m_comments = m_round == nowhere ? std::vector<EntrantComment>() : CommentDesk::comments(*m_call, m_round);
    fill();
}

void CommentsPane::retranslate()
{
    m_rows->setColumns({{tr("Entry"), ColumnKind::Code}, {tr("Judge")}, {tr("In the letter")}, {tr("Comment")}});
    m_table->setWidths({90, 170, 150, 240}, 3);
    m_table->setAccessibleName(tr("Comments for entrants"));
    m_filters->setAccessibleName(tr("Which comments are shown"));
    m_method->setText(tr("A letter says only what was read here, and never who wrote it. When a judge writes something else, it has to be read again."));
    m_empty->setWords(tr("No judge has written anything for an entrant."),
                      tr("Judges write comments for entrants beside their scores; they come in with the ballots."));
    m_rest->setText(tr("All unread as written"));
    m_withhold->setText(tr("Withhold"));
    m_edit->setText(tr("In other words…"));
    m_approve->setText(tr("As written"));
    fill();
}

std::size_t CommentsPane::open() const
{
    return static_cast<std::size_t>(std::count_if(m_comments.begin(), m_comments.end(), [](const EntrantComment &comment) {
        return comment.state == EntrantComment::State::Open || comment.state == EntrantComment::State::Forked;
    }));
}

void CommentsPane::fill()
{
    if (!m_call)
        return;
    std::vector<std::vector<Cell>> rows;
    for (const EntrantComment &comment : m_comments) {
        Cell state;
        switch (comment.state) {
        case EntrantComment::State::Open:
            state = {tr("not read yet"), 0, Icon::Warning, Tone::Warn};
            break;
        case EntrantComment::State::Forked:
            state = {tr("answered in two ways"), 0, Icon::Warning, Tone::Warn};
            break;
        case EntrantComment::State::AsWritten:
            state = {tr("as written"), 1, Icon::Check, Tone::Accent};
            break;
        case EntrantComment::State::Edited:
            state = {tr("in other words"), 2, Icon::Check, Tone::Accent};
            break;
        case EntrantComment::State::Withheld:
            state = {tr("withheld"), 3, Icon::Recuse, Tone::Ink2};
            break;
        }
        const std::string &words = comment.shown().empty() ? comment.written : comment.shown();
        rows.push_back({{QString::fromStdString(m_call->state.entries[comment.entry].code)},
                        {judgeCodeAndName(*m_call, comment.judge)},
                        std::move(state),
                        {words.empty() ? tr("The words are not here.") : isolated(QString::fromStdString(words).simplified())}});
    }
    m_rows->setRows(std::move(rows));
    m_whole->setVisible(!m_comments.empty());
    m_empty->setVisible(m_comments.empty());
    m_sentence->setText(open() > 0 ? tr("%Ln comments for entrants wait to be read.", nullptr, n(open())) : tr("Every comment for an entrant was read."));
    m_filters->setSegments({tr("All %L1").arg(m_comments.size()), tr("To read %L1").arg(open())});
    if (m_filters->current() < 0)
        m_filters->setCurrent(0);
    m_table->proxy()->refilter();
    if (m_table->currentRow() < 0 && !m_comments.empty())
        m_table->setCurrentRow(0);
    fillButtons();
}

void CommentsPane::fillButtons()
{
    const auto selected = m_comments.empty() ? std::size_t(0) : m_table->selectedRows().size();
    m_approve->setEnabled(selected > 0);
    m_withhold->setEnabled(selected > 0);
    m_edit->setEnabled(selected == 1);
    m_rest->setEnabled(open() > 0);
    showWords();
    emit changed();
}

/// The whole comment in hand, which a row of the table has no room for, and both versions where there are two.
void CommentsPane::showWords()
{
    const int at = m_table->currentRow();
    if (at < 0 || at >= static_cast<int>(m_comments.size())) {
        m_wordsHead->clear();
        return m_words->clear();
    }
    const EntrantComment &comment = m_comments[static_cast<std::size_t>(at)];
    const QString written = QString::fromStdString(comment.written);
    const QString shown = QString::fromStdString(comment.shown());
    m_wordsHead->setText(tr("%1 for the entrant of %2").arg(isolated(judgeCodeAndName(*m_call, comment.judge)),
                                                           code(QString::fromStdString(m_call->state.entries[comment.entry].code))));
    const bool isEdited = !shown.isEmpty() && shown != written;
    m_words->setText(isEdited ? tr("In the letter: %1").arg(isolated(shown)) + QStringLiteral("\n\n") + tr("Written: %1").arg(isolated(written))
                              : isolated(written));
}

void CommentsPane::answer(Answer answer)
{
    std::vector<EntrantComment> chosen;
    for (const int row : m_table->selectedRows())
        chosen.push_back(m_comments[static_cast<std::size_t>(row)]);
    m_verbs.done(
        [chosen, answer](CallSession &session) -> Done {
            CommentDesk desk(session);
            return answer == Answer::Approve ? desk.approve(chosen) : desk.withhold(chosen);
        },
        [] {});
}

void CommentsPane::askWords()
{
    const std::vector<int> rows = m_table->selectedRows();
    if (rows.size() != 1)
        return;
    const EntrantComment comment = m_comments[static_cast<std::size_t>(rows.front())];
    ReasonDialog::Words words;
    words.title = tr("In other words");
    words.what = tr("The entrant of %1 reads this in place of what the judge wrote. The judge's words stay with the call.", "code of an entry")
                     .arg(code(QString::fromStdString(m_call->state.entries[comment.entry].code)));
    words.label = tr("Comment");
    words.button = tr("Use these words");
    words.note = tr("The letter says it without a name.");
    words.text = QString::fromStdString(comment.shown().empty() ? comment.written : comment.shown());
    ReasonDialog::ask(this, words, [this, comment](const std::string &edited) {
        m_verbs.done([comment, edited](CallSession &session) { return CommentDesk(session).edit({&comment, 1}, edited); }, [] {});
    });
}

void CommentsPane::approveRest()
{
    const std::string round = m_call->state.rounds[m_round].id;
    m_verbs.act([round](CallSession &session) -> Result<std::size_t> {
                    PALMARES_TRY(const std::vector<EntrantComment> through, CommentDesk(session).approveRest(round));
                    return through.size();
                },
                [this](std::size_t count) {
                    m_services.notices.say({NoticeText::Kind::Done,
                                            [count] { return tr("%Ln comments go into letters as they were written.", nullptr, n(count)); },
                                            {},
                                            {},
                                            {}});
                });
}

} // namespace palmares::ui
