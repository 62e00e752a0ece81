#include "ui/coordinator/judges/conflictspane.h"

#include "core/office/judges/judgeregister.h"
#include "ui/coordinator/judges/declaredialog.h"
#include "ui/coordinator/parts/conflictwords.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace palmares::ui {

namespace {

} // namespace

ConflictsPane::ConflictsPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_verbs(services, this), m_newest(services.jobs, this), m_rows(new CellTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Recuse, this);
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
    m_table = new DataTable(services, QStringLiteral("judges/conflicts"), m_whole);
    m_table->setMinimumHeight(ui::metric(140));
    m_table->setRows(m_rows);
    auto *tools = new FlowLayout;
    tools->setGaps(ui::metric(12), ui::metric(6));
    tools->setSpread(true);
    m_filters = new SegmentedControl(m_whole);
    m_countries = new QCheckBox(m_whole);
    m_search = makeSearchField(services, m_table, m_whole);
    m_search->setMinimumWidth(ui::metric(130));
    tools->addWidget(m_filters);
    tools->addWidget(m_countries);
    tools->addWidget(m_search);
    whole->addLayout(tools);
    whole->addWidget(m_table, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_declare = new QPushButton(this);
    m_dismiss = new QPushButton(this);
    m_confirm = new QPushButton(this);
    m_table->proxy()->setFilter([this](int row) {
        const auto at = static_cast<std::size_t>(row);
        return m_filters->current() < 1 || at >= m_lines.size() || m_lines[at].isOpen() == (m_filters->current() == 1);
    });
    connect(m_filters, &SegmentedControl::chosen, this, [this] {
        m_table->proxy()->refilter();
        fillButtons();
    });
    connect(m_countries, &QCheckBox::toggled, this, &ConflictsPane::askHints);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsPane::fillButtons);
    connect(m_declare, &QPushButton::clicked, this, [this] { declare(); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_empty->primary(), &QPushButton::clicked, this, [this] { declare(); });
}

void ConflictsPane::setCall(CallSnapshot call, const std::string &lang)
{
    m_call = std::move(call);
    m_lang = lang;
    fill();
    if (m_hintsOf != m_call)
        askHints();
}

void ConflictsPane::askHints()
{
    if (!m_call)
        return;
    m_newest.ask([] { return tr("Looking for judges who are close to entries"); },
                 [call = m_call, countries = m_countries->isChecked()](const Jobs::Report &) -> Result<std::vector<ConflictHint>> {
                     return conflictHints(*call, countries);
                 },
                 [this, call = m_call](Result<std::vector<ConflictHint>> hints) {
                     if (!hints.ok())
                         return;
                     m_hints = std::move(hints).value();
                     m_hintsOf = call;
                     fill();
                 });
}

void ConflictsPane::retranslate()
{
    m_rows->setColumns({{tr("Judge")}, {tr("Entry")}, {tr("Kind")}, {tr("State")}, {tr("What is known")}});
    m_table->setWidths({140, 146, 130, 190, 130}, 4);
    m_table->setAccessibleName(tr("Conflicts of interest"));
    m_filters->setAccessibleName(tr("Which conflicts are shown"));
    m_countries->setText(tr("Same country too"));
    m_countries->setToolTip(tr("Many judges share a country with many entries: it says little by itself."));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a judge or an entry"));
    m_empty->setActions(tr("Enter a conflict…"));
    m_empty->setWords(tr("No judge seems close to an entry."),
                      tr("Judges declare conflicts with their scores. The program compares names, e-mail and institutions "
                         "of judges and senders; what you know besides you can enter."));
    m_declare->setText(tr("Enter a conflict…"));
    fill();
}

std::size_t ConflictsPane::open() const
{
    return static_cast<std::size_t>(std::count_if(m_lines.begin(), m_lines.end(), [](const ConflictLine &line) { return line.isOpen(); }));
}

std::size_t ConflictsPane::noticed() const
{
    return static_cast<std::size_t>(std::count_if(m_lines.begin(), m_lines.end(), [](const ConflictLine &line) { return line.isHint; }));
}

void ConflictsPane::fill()
{
    if (!m_call)
        return;
    // What was noticed in an earlier call may have been decided since.
    std::vector<ConflictHint> hints;
    for (const ConflictHint &hint : m_hints) {
        if (hint.judge < m_call->state.judges.size() && hint.entry < m_call->state.entries.size() &&
            !m_call->state.conflict(hint.judge, hint.entry))
            hints.push_back(hint);
    }
    m_lines = conflictLines(*m_call, hints);
    std::vector<std::vector<Cell>> rows;
    for (const ConflictLine &line : m_lines) {
        const QString name = code(QString::fromStdString(m_call->state.entries[line.entry].code));
        const bool isConfirmed = !line.isHint && line.state == ConflictState::Confirmed;
        rows.push_back({{judgeCodeAndName(*m_call, line.judge)},
                        {name + QLatin1Char(' ') + isolated(entryTitle(*m_call, line.entry, m_lang))},
                        {conflictKindWords(line.kind)},
                        {conflictStateWords(line), line.isOpen() ? 0 : isConfirmed ? 1 : 2,
                         line.isOpen() ? Icon::Warning : isConfirmed ? Icon::Recuse : Icon::Check,
                         line.isOpen() ? Tone::Warn : isConfirmed ? Tone::Ink : Tone::Ink2},
                        {line.reason}});
    }
    m_rows->setRows(std::move(rows));
    m_whole->setVisible(!m_lines.empty());
    m_empty->setVisible(m_lines.empty());
    const std::size_t waiting = open();
    m_sentence->setText(waiting > 0 ? tr("%Ln conflicts wait for your decision.", nullptr, n(waiting))
                                    : tr("Every conflict is decided."));
    m_method->setText(tr("Until somebody decides, the assignment keeps recorded ones apart. What the program only noticed counts once it is confirmed."));
    m_filters->setSegments({tr("All %L1").arg(m_lines.size()), tr("To decide %L1").arg(waiting), tr("Decided %L1").arg(m_lines.size() - waiting)});
    if (m_filters->current() < 0)
        m_filters->setCurrent(0);
    m_table->proxy()->refilter();
    if (m_table->currentRow() < 0 && !m_lines.empty())
        m_table->setCurrentRow(0);
    fillButtons();
}

void ConflictsPane::fillButtons()
{
    const std::size_t count = m_lines.empty() ? 0 : m_table->selectedRows().size();
    m_confirm->setEnabled(count > 0);
    m_dismiss->setEnabled(count > 0);
    m_confirm->setText(count > 1 ? tr("Confirm %Ln…", "conflicts", n(count)) : tr("Confirm…"));
    m_dismiss->setText(count > 1 ? tr("Dismiss %Ln…", "conflicts", n(count)) : tr("Dismiss…"));
    emit changed();
}

void ConflictsPane::ask(bool confirm)
{
    if (m_lines.empty() || m_table->selectedRows().empty())
        return;
    const int count = n(m_table->selectedRows().size());
    ReasonDialog::Words words;
    words.title = confirm ? tr("Confirm conflicts") : tr("Dismiss conflicts");
    words.what = confirm ? tr("%Ln conflicts are confirmed: these judges are not asked for these entries, and sheets of theirs "
                              "that are here count for nothing.",
                              nullptr, count)
                         : tr("%Ln conflicts are dismissed: these judges may judge these entries.", nullptr, count);
    words.label = tr("Reason");
    words.button = confirm ? tr("Confirm") : tr("Dismiss");
    ReasonDialog::ask(this, words, [this, confirm](const std::string &reason) { settle(confirm, reason); });
}

void ConflictsPane::settle(bool confirm, const std::string &reason)
{
    struct Wish {
        std::string judge, entry, kind;
    };
    std::vector<Wish> wishes;
    for (const int row : m_table->selectedRows()) {
        const ConflictLine &line = m_lines[static_cast<std::size_t>(row)];
        wishes.push_back({m_call->state.judges[line.judge].code, m_call->state.entries[line.entry].code, line.kind});
    }
    m_verbs.done(
        [wishes, confirm, reason](CallSession &session) -> Done {
            JudgeRegister judges(session);
            for (const Wish &wish : wishes)
                PALMARES_CHECK(judges.setConflict(wish.judge, wish.entry, confirm ? ConflictState::Confirmed : ConflictState::Dismissed,
                                                  wish.kind, reason));
            return {};
        },
        [this, confirm, count = n(wishes.size())] {
            m_services.notices.say({NoticeText::Kind::Done,
                                    [confirm, count] {
                                        return confirm ? tr("%Ln conflicts were confirmed.", nullptr, count)
                                                       : tr("%Ln conflicts were dismissed.", nullptr, count);
                                    },
                                    [confirm] {
                                        return confirm ? tr("If something is assigned already, top up the assignment.") : QString();
                                    },
                                    {},
                                    {}});
        });
}

void ConflictsPane::declare(const QString &judge)
{
    if (!m_call)
        return;
    auto *dialog = new DeclareDialog(
        *m_call, m_lang, judge,
        [this](const DeclareDialog::Answer &answer) {
            m_verbs.done(
                [answer](CallSession &session) {
                    return JudgeRegister(session).setConflict(answer.judge, answer.entry, ConflictState::Confirmed, answer.kind, answer.reason);
                },
                [this, answer] {
                    m_services.notices.say({NoticeText::Kind::Done,
                                            [answer] {
                                                return tr("%1 will not judge %2.", "codes of a judge and an entry")
                                                    .arg(code(QString::fromStdString(answer.judge)), code(QString::fromStdString(answer.entry)));
                                            },
                                            {},
                                            {},
                                            {}});
                });
        },
        this);
    dialog->open();
}

} // namespace palmares::ui
