#include "ui/coordinator/entries/statedialog.h"

#include "ui/coordinator/entries/entrylist.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/tickrow.h"
#include "ui/text/screeningtext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int mostCodes = 12;

constexpr StatusState offered[] = {StatusState::In,        StatusState::Ineligible,   StatusState::Duplicate,
                                   StatusState::Withdrawn, StatusState::Disqualified, StatusState::Practice,
                                   StatusState::Received};

/// What a state does, for whoever chooses it.
QString meaningOf(StatusState state)
{
    switch (state) {
    case StatusState::In:
        return StateDialog::tr("In: it is judged");
    case StatusState::Ineligible:
        return StateDialog::tr("Not eligible: it does not meet the conditions of the call");
    case StatusState::Duplicate:
        return StateDialog::tr("Duplicate: the same as another entry, which is judged");
    case StatusState::Withdrawn:
        return StateDialog::tr("Withdrawn: whoever sent it has taken it back");
    case StatusState::Disqualified:
        return StateDialog::tr("Disqualified: it broke the rules");
    case StatusState::Practice:
        return StateDialog::tr("Practice: judges warm up on it, it never counts");
    case StatusState::Received:
        return StateDialog::tr("Waits for screening again");
    }
    return {};
}

/// Why entries are usually not eligible.
std::vector<StateDialog::Reason> usualFailings(const ScreeningReasons &reasons)
{
    std::vector<StateDialog::Reason> usual;
    for (const std::string_view code : usualReasons)
        usual.push_back({std::string(code), text::screeningWords(reasons, code, {})});
    return usual;
}

bool needsReason(StatusState state)
{
    return state == StatusState::Ineligible || state == StatusState::Withdrawn ||
           state == StatusState::Disqualified;
}

} // namespace

std::vector<StateDialog::Reason> StateDialog::conditionsOf(const CallView &call, std::uint32_t round, std::string_view lang)
{
    const ScreeningReasons reasons(call);
    std::vector<Reason> conditions;
    for (const ReasonPart &part : reasons.offered(round))
        conditions.push_back({part.code, text::screeningReason(reasons, part, lang)});
    return conditions.empty() ? usualFailings(reasons) : conditions;
}

StateDialog::StateDialog(const Question &question, std::function<void(const Answer &)> then, QWidget *parent)
    : WritingDialog(parent), m_now(question.now)
{
    const bool isOne = question.codes.size() == 1;
    setWindowTitle(tr("State of entries"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *whole = new QVBoxLayout(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 4, 4); // room for the ring
    column->setSpacing(ui::metric(10));
    auto *heading = new PlainLabel(TextRole::Title, Tone::Ink, this);
    heading->setWordWrap(true);
    heading->setMostLines(3);
    heading->setText(isOne ? code(question.codes.front()) + QLatin1Char(' ') + isolated(question.title)
                           : tr("%Ln entries", nullptr, static_cast<int>(question.codes.size())));
    column->addWidget(heading);
    if (!isOne) {
        QStringList shown;
        for (const QString &one : question.codes.mid(0, mostCodes))
            shown += code(one);
        auto *codes = new PlainLabel(TextRole::Small, Tone::Ink2, this);
        codes->setWordWrap(true);
        codes->setText(shown.join(QStringLiteral(", ")) +
                       (question.codes.size() > mostCodes ? QStringLiteral(" …") : QString()));
        column->addWidget(codes);
    }
    m_states = new QButtonGroup(this);
    for (const StatusState state : offered) {
        if (state == StatusState::Duplicate && !isOne)
            continue;
        auto *button = new QRadioButton(meaningOf(state), this);
        m_states->addButton(button, static_cast<int>(state));
        column->addWidget(button);
    }
    m_original = new QComboBox(this);
    m_original->setEditable(true);
    m_original->setInsertPolicy(QComboBox::NoInsert);
    m_original->completer()->setFilterMode(Qt::MatchContains);
    m_original->addItems(question.others);
    m_original->setCurrentIndex(-1);
    m_originalField = new FormField(m_original, this);
    m_originalField->setWords(tr("The same as"), tr("The code of the entry that is judged."));
    column->addWidget(m_originalField);
    m_failing = question.conditions;
    m_before = question.reasons;
    column->addWidget(makeConditions());
    m_reason = new QComboBox(this);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    for (const std::vector<Reason> &reasons : {m_before, m_failing}) {
        for (const Reason &reason : reasons) {
            if (m_reason->findText(reason.words, Qt::MatchExactly | Qt::MatchCaseSensitive) < 0)
                m_reason->addItem(reason.words);
        }
    }
    m_reason->setCurrentIndex(-1);
    m_reasonField = new FormField(m_reason, this);
    m_reasonField->setWords(tr("Reason"),
                            tr("Choose or type. Equal reasons are counted together in the report."));
    column->addWidget(m_reasonField);
    m_reference = new ReferenceForm(question.reference, this);
    column->addWidget(m_reference);
    column->addStretch(1);
    m_scroll = makeScroller(content, this);
    whole->addWidget(m_scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    m_do = new QPushButton(tr("Record it"), this);
    setKind(m_do, ButtonKind::Primary);
    m_do->setDefault(true);
    buttons->addWidget(leave);
    buttons->addWidget(m_do);
    whole->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this, then = std::move(then)] {
        then(answer());
        accept();
    });
    connect(m_states, &QButtonGroup::idToggled, this, &StateDialog::look);
    connect(m_states, &QButtonGroup::idToggled, this, &StateDialog::fit); // what is asked differs
    connect(m_reason, &QComboBox::editTextChanged, this, &StateDialog::look);
    connect(m_original, &QComboBox::editTextChanged, this, &StateDialog::look);
    connect(m_reference, &ReferenceForm::edited, this, &StateDialog::look);
    look();
    fit();
    choose(question.now == StatusState::In ? StatusState::Ineligible : StatusState::In);
}

/// A tick for each condition that an entry can fail: the reason is made from them, so that equal ones are counted together.
QWidget *StateDialog::makeConditions()
{
    m_conditions = new TickRow(this);
    QStringList words;
    for (const Reason &reason : m_failing)
        words += reason.words;
    m_conditions->show(words, std::vector<bool>(m_failing.size(), false));
    m_conditionsField = new FormField(m_conditions, this);
    m_conditionsField->setWords(tr("What is not met"), tr("The conditions of the call are written under Rules, Texts: one a line."));
    connect(m_conditions, &TickRow::ticked, this, &StateDialog::makeReason);
    return m_conditionsField;
}

/// What is ticked, in the order of the conditions; what was typed beside it stays behind it.
void StateDialog::makeReason()
{
    QStringList failed;
    for (int i = 0; i < m_conditions->count(); ++i) {
        if (m_conditions->box(i)->isChecked())
            failed += m_failing[static_cast<std::size_t>(i)].words;
    }
    const QString now = m_reason->currentText();
    QString own = now.startsWith(m_made) ? now.mid(m_made.size()) : now;
    m_made = failed.join(QStringLiteral("; "));
    while (own.startsWith(QLatin1Char(';')) || own.startsWith(QLatin1Char(' ')))
        own.remove(0, 1);
    m_reason->setEditText(m_made.isEmpty() || own.isEmpty() ? m_made + own : m_made + QStringLiteral("; ") + own);
}

void StateDialog::choose(StatusState state)
{
    m_states->button(static_cast<int>(state))->setChecked(true);
    m_states->button(static_cast<int>(state))->setFocus();
}

StateDialog::Answer StateDialog::answer() const
{
    Answer answer;
    answer.state = static_cast<StatusState>(m_states->checkedId());
    if (answer.state == StatusState::Duplicate)
        answer.duplicateOf = m_original->currentText().trimmed().toStdString();
    else if (answer.state != StatusState::Received)
        answer.reason = recorded(m_reason->currentText());
    if (answer.state == StatusState::Practice)
        answer.reference = m_reference->values();
    return answer;
}

/// As it is recorded: a code of what has one, so that each reader has it in their own language.
std::string StateDialog::recorded(const QString &words) const
{
    std::string all;
    for (const QString &part : words.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString one = part.simplified();
        std::string said = one.toStdString();
        for (const std::vector<Reason> *known : {&m_failing, &m_before}) {
            const auto found = std::find_if(known->begin(), known->end(), [&](const Reason &reason) { return reason.words == one; });
            if (found != known->end())
                said = found->recorded;
        }
        all += (all.empty() || said.empty() ? "" : "; ") + said;
    }
    return all;
}

/// As high as what is asked, as far as the screen goes.
void StateDialog::fit()
{
    const int width = ui::metric(500);
    QWidget *content = m_scroll->widget();
    content->layout()->activate();
    const int buttons = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int height = content->layout()->totalHeightForWidth(width - ui::metric(40)) + buttons;
    const int most = screen()->availableSize().height() - ui::metric(60);
    resize(width, std::clamp(height, std::min(ui::metric(420), most), most));
}

void StateDialog::look()
{
    const Answer now = answer();
    m_originalField->setVisible(now.state == StatusState::Duplicate);
    m_conditionsField->setVisible(now.state == StatusState::Ineligible);
    m_reasonField->setVisible(now.state != StatusState::Duplicate && now.state != StatusState::Received);
    const bool isPractice = now.state == StatusState::Practice;
    const bool wasHidden = m_reference->isHidden();
    m_reference->setVisible(isPractice && m_reference->isAsked());
    if (wasHidden != m_reference->isHidden())
        fit();
    // Scores that are there can be changed, not taken away: an entry without any keeps those it has.
    const bool isNewReference = isPractice && !now.reference.empty() && m_reference->hasChanged();
    const bool isSame = m_now == now.state && now.state != StatusState::Duplicate && !isNewReference;
    const bool isScored = !isPractice || m_reference->isOk();
    const bool isOk = !isSame && isScored && (!needsReason(now.state) || !now.reason.empty()) &&
                      (now.state != StatusState::Duplicate ||
                       m_original->findText(QString::fromStdString(now.duplicateOf)) >= 0);
    m_do->setEnabled(isOk);
    m_do->setToolTip(isOk                                  ? QString()
                     : isSame                              ? tr("It stands so already.")
                     : !isScored                           ? tr("A reference score is not on its scale.")
                     : now.state == StatusState::Duplicate ? tr("Say of which entry.")
                                                           : tr("Write the reason first."));
}

} // namespace palmares::ui
