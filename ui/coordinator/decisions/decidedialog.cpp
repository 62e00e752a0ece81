#include "ui/coordinator/decisions/decidedialog.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int mostPlaces = 9'999;
constexpr int mostCodes = 12;
constexpr int longestAward = 40;

/// What several entries have in common for a decision: who must leave the room for any of them.
AgendaItem together(const std::vector<AgendaItem> &items)
{
    AgendaItem all;
    for (const AgendaItem &item : items)
        all.recused += item.recused;
    all.recused.removeDuplicates();
    return all;
}

} // namespace

DecideDialog::DecideDialog(const std::vector<AgendaItem> &items, std::optional<Outcome> wish, const QStringList &awards, QWidget *parent)
    : WritingDialog(parent)
{
    const bool isOne = items.size() == 1;
    const AgendaItem item = isOne ? items.front() : together(items);
    for (const AgendaItem &one : items) {
        m_codes += one.code;
        m_recused.push_back(one.recused);
        QStringList given;
        for (const AgendaItem::Award &award : one.awards)
            given += award.name;
        m_given.push_back(one.outcome ? given << QString() : given);
    }
    m_oldReason = item.reason.trimmed();
    setWindowTitle(isOne ? tr("Decide about an entry") : tr("Decide about entries"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *whole = new QVBoxLayout(this);
    auto *content = new QWidget; // with large text it is higher than a small screen
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 4, 4); // room for the ring
    column->setSpacing(ui::metric(10));
    auto *title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    title->setWordWrap(true);
    title->setText(isOne ? code(item.code) + QLatin1Char(' ') + isolated(item.title)
                         : tr("%Ln entries", nullptr, static_cast<int>(items.size())));
    column->addWidget(title);
    if (!isOne) {
        QStringList shown;
        for (const QString &one : m_codes.mid(0, mostCodes))
            shown += code(one);
        auto *codes = new PlainLabel(TextRole::Small, Tone::Ink2, this);
        codes->setWordWrap(true);
        codes->setText(QLocale().createSeparatedList(shown) + (m_codes.size() > mostCodes ? QStringLiteral(" …") : QString()));
        column->addWidget(codes);
        QStringList before;
        for (const AgendaItem &one : items) {
            if (one.outcome)
                before += code(one.code) + QLatin1Char(' ') + outcomeWord(*one.outcome);
        }
        auto *decided = new Notice(Notice::Kind::Warn, this);
        decided->setObjectName(QStringLiteral("decided"));
        decided->setWords(tr("%Ln of them are decided already: recording replaces that", nullptr, static_cast<int>(before.size())), text::someOf(before));
        decided->setVisible(!before.isEmpty());
        column->addWidget(decided);
    }
    const auto field = [&](QWidget *control, const QString &label, const QString &hint = {}) {
        auto *made = new FormField(control, this);
        made->setWords(label, hint);
        return made;
    };
    m_outcome = new QComboBox(this);
    m_outcome->addItem(tr("Choose…"));
    for (const Outcome one : offeredOutcomes())
        m_outcome->addItem(outcomeWord(one));
    const std::optional<Outcome> now = wish ? wish : item.outcome;
    for (std::size_t i = 0; now && i < offeredOutcomes().size(); ++i) {
        if (offeredOutcomes()[i] == *now)
            m_outcome->setCurrentIndex(static_cast<int>(i) + 1);
    }
    m_place = new QSpinBox(this);
    m_place->setRange(0, mostPlaces);
    m_place->setSpecialValueText(tr("none"));
    m_place->setValue(static_cast<int>(item.place));
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(16));
    line->addWidget(field(m_outcome, tr("Outcome")), 2, Qt::AlignTop);
    line->addWidget(field(m_place, tr("Place"), tr("The same for all who share it.")), 1, Qt::AlignTop);
    column->addLayout(line);
    m_award = new QComboBox(this);
    m_award->setEditable(true);
    m_award->setInsertPolicy(QComboBox::NoInsert);
    m_award->addItem(tr("of the round itself"));
    m_award->addItems(awards);
    m_award->lineEdit()->setMaxLength(longestAward);
    column->addWidget(field(m_award, tr("Award"), tr("Type the name of one that stands beside the round, such as of a theme.")));
    m_reason = new QPlainTextEdit(item.reason, this);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(ui::metric(80));
    column->addWidget(field(m_reason, tr("Reason"), tr("Stands in the minutes.")), 1);
    m_absent = new QLineEdit((item.outcome ? item.absent : item.recused).join(QStringLiteral("; ")), this);
    column->addWidget(field(m_absent, tr("Not in the room"),
                            isOne ? tr("Names with semicolons between them. Who has a conflict is named already.")
                                  : tr("Names with semicolons between them. Who has a conflict is named already, and recorded for the entries it is about only.")));
    whole->addWidget(makeScroller(content, this), 1);
    auto *buttons = new QHBoxLayout;
    m_back = new QPushButton(tr("Take it back"), this);
    m_back->setAutoDefault(false);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    m_do = new QPushButton(tr("Record the decision"), this);
    setKind(m_do, ButtonKind::Primary);
    m_do->setDefault(true);
    buttons->addWidget(leave);
    buttons->addWidget(m_do);
    whole->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_takesBack = true;
        accept();
    });
    connect(m_award, &QComboBox::currentTextChanged, this, &DecideDialog::look);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecideDialog::look);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecideDialog::look);
    resize(QSize(ui::metric(540), ui::metric(540)).boundedTo(screen()->availableSize() - QSize(ui::metric(16), ui::metric(48))));
    m_reason->selectAll(); // of a decision that is made anew: what is typed takes its place
    (now ? static_cast<QWidget *>(m_reason) : m_outcome)->setFocus();
    look();
}

/// Ctrl+Enter records from the field for the reason, in which Enter begins a line.
void DecideDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !(event->modifiers() & Qt::ControlModifier))
        return WritingDialog::keyPressEvent(event);
    m_do->click();
}

void DecideDialog::look()
{
    const bool isChosen = m_outcome->currentIndex() > 0;
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    m_do->setEnabled(isChosen && hasReason);
    m_do->setToolTip(!isChosen ? tr("Choose an outcome first.") : hasReason ? QString() : tr("Write the reason first."));
    const bool saysWhy = hasReason && m_reason->toPlainText().trimmed() != m_oldReason; // that one was for the decision
    m_back->setVisible(isAllDecided());
    m_back->setEnabled(saysWhy);
    m_back->setToolTip(saysWhy ? tr("Nothing is decided then. The minutes say what was, and why not.") : tr("Write under Reason why it is taken back."));
}

/// Whether there is something to take back for each of them.
bool DecideDialog::isAllDecided() const
{
    const QString award = QString::fromStdString(awardName());
    return std::all_of(m_given.begin(), m_given.end(), [&](const QStringList &given) { return given.contains(award); });
}

/// Empty: of the round itself.
std::string DecideDialog::awardName() const
{
    const QString typed = m_award->currentText().simplified();
    return typed == m_award->itemText(0) ? std::string() : typed.toStdString();
}

/// Who left for a conflict with another entry was in the room for this one.
std::vector<std::string> DecideDialog::absentFrom(std::size_t at) const
{
    static const QRegularExpression between(QStringLiteral("[;\uFF1B\u061B]")); // as keyboards of every language type it
    std::vector<std::string> absent;
    for (const QString &part : m_absent->text().split(between, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const bool isForConflict = std::any_of(m_recused.begin(), m_recused.end(), [&](const QStringList &names) { return names.contains(name); });
        if (!name.isEmpty() && (!isForConflict || m_recused.size() == 1 || m_recused[at].contains(name)))
            absent.push_back(name.toStdString());
    }
    return absent;
}

std::vector<DecisionRequest> DecideDialog::requests() const
{
    DecisionRequest request;
    request.award = awardName();
    request.outcome = offeredOutcomes()[static_cast<std::size_t>(std::max(1, m_outcome->currentIndex()) - 1)];
    request.place = m_place->value();
    request.reason = m_reason->toPlainText().trimmed().toStdString();
    std::vector<DecisionRequest> requests;
    for (std::size_t at = 0; at < m_recused.size(); ++at) {
        request.entry = m_codes[static_cast<qsizetype>(at)].toStdString();
        request.absent = absentFrom(at);
        requests.push_back(request);
    }
    return requests;
}

} // namespace palmares::ui
