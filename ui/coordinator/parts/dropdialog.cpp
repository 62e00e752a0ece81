#include "ui/coordinator/parts/dropdialog.h"

#include "core/office/judgeregister.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/text/errortext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace palmares::ui {

DropDialog::DropDialog(const Services &services, const QString &judge, const std::string &round, std::size_t asked, QWidget *parent)
    : WritingDialog(parent), m_services(services), m_verbs(services, this), m_judge(judge), m_round(round), m_asked(asked)
{
    setWindowTitle(tr("A judge drops out"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(12));
    auto *title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    title->setWordWrap(true);
    title->setText(tr("%1 drops out", "a judge's code").arg(code(judge)));
    m_plan = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    m_plan->setWordWrap(true);
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(ui::metric(70));
    auto *field = new FormField(m_reason, this);
    field->setWords(tr("Reason"), tr("Kept with the call, and printed in its log."));
    column->addWidget(title);
    column->addWidget(m_plan);
    column->addWidget(field, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    m_assignment = new QPushButton(tr("Go to the assignment"), this);
    m_assignment->setAutoDefault(false);
    m_assignment->hide();
    m_do = new QPushButton(tr("Take %1 off").arg(code(judge)), this);
    setKind(m_do, ButtonKind::Primary);
    m_do->setDefault(true);
    for (QPushButton *button : {leave, m_assignment, m_do})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_assignment, &QPushButton::clicked, this, [this] { this->leave([this] { emit wantsAssignment(); }); });
    connect(m_do, &QPushButton::clicked, this, &DropDialog::drop);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DropDialog::look);
    resize(ui::metric(500), ui::metric(320));
    m_reason->setFocus();
    if (m_asked > 0)
        askPlan();
    else
        m_plan->setText(tr("Nothing is assigned to this judge in the round: the judge leaves the panel, and can be given a seat again."));
    look();
}

namespace {

/// Entries taken off the judge: how many somebody else is asked for instead, and how many nobody.
std::pair<int, int> handedOn(const AssignmentPlan &plan)
{
    int moved = 0;
    for (const AssignmentPair &off : plan.off)
        moved += std::any_of(plan.on.begin(), plan.on.end(), [&](const AssignmentPair &on) { return on.entry == off.entry; }) ? 1 : 0;
    return {moved, static_cast<int>(plan.off.size()) - moved};
}

} // namespace

void DropDialog::askPlan()
{
    m_plan->setText(tr("Working out who could take over…"));
    AssignmentRequest request;
    request.round = m_round;
    request.drop = m_judge.toStdString();
    request.reason = "?"; // the true one is asked for below, and goes into the plan that is carried out
    m_verbs.ask([request](CallSession &session) { return AssignmentDesk(session).propose(request); },
                [this](const AssignmentProposal &proposal) { showPlan(proposal); },
                [this](const Error &error) {
                    m_isImpossible = true;
                    m_plan->setText(text::causeAndNextStep(error));
                    m_assignment->show();
                    look();
                });
}

void DropDialog::showPlan(const AssignmentProposal &proposal)
{
    if (!proposal.possible()) {
        m_isImpossible = true;
        const auto &impossible = std::get<ImpossibleAssignment>(proposal.outcome);
        m_plan->setText(tr("The others cannot take over everything: %Ln judgings find no judge. Ask for fewer judges per entry, or "
                           "for other limits, under Assignment.",
                           nullptr, impossible.asked - impossible.placeable));
        m_assignment->show();
        return look();
    }
    m_proposal = proposal;
    const AssignmentPlan &plan = proposal.plan();
    QStringList said;
    const auto [moved, left] = handedOn(plan);
    if (moved > 0)
        said += tr("%Ln entries that are not finished go to other judges.", nullptr, moved);
    if (left > 0)
        said += tr("%Ln entries that are not finished go to nobody else: their other judges are all that the round asks for.", nullptr, left);
    const int kept = static_cast<int>(m_asked) - static_cast<int>(plan.off.size());
    if (kept > 0)
        said += tr("%Ln entries that were judged already stay as they are.", nullptr, kept);
    if (!plan.on.empty()) {
        said += tr("The others then have %1 entries each.", "a range")
                    .arg(range(number(static_cast<qint64>(plan.minLoad)), number(static_cast<qint64>(plan.maxLoad))));
        said += tr("Write their packages anew afterwards.");
    }
    m_plan->setText(said.join(QLatin1Char(' ')));
    look();
}

void DropDialog::look()
{
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    const bool isReady = m_asked == 0 || m_proposal;
    m_do->setEnabled(hasReason && isReady && !m_isBusy && !m_isImpossible);
    m_do->setToolTip(m_do->isEnabled() || m_isImpossible ? QString() : tr("Write the reason first."));
}

void DropDialog::drop()
{
    m_isBusy = true;
    look();
    const std::string reason = m_reason->toPlainText().trimmed().toStdString();
    const auto refused = [this](const Error &error) {
        m_isBusy = false;
        look();
        m_services.notices.say(NoticeText::of(error));
    };
    if (!m_proposal)
        return m_verbs.done(
            [name = m_judge.toStdString(), field = "panel_" + m_round](CallSession &session) {
                return JudgeRegister(session).correct(name, {{field, {}}});
            },
            [this] { tellDone(0, 0); }, refused);
    AssignmentProposal proposal = *m_proposal;
    proposal.reason = reason;
    m_verbs.done([proposal](CallSession &session) { return AssignmentDesk(session).carryOut(proposal); },
                 [this, counts = handedOn(proposal.plan())] { tellDone(counts.first, counts.second); }, refused);
}

void DropDialog::tellDone(int moved, int left)
{
    m_services.notices.say({NoticeText::Kind::Done,
                            [judge = m_judge] { return tr("%1 was taken off.", "a judge's code").arg(code(judge)); },
                            [moved, left] {
                                QStringList said;
                                if (moved > 0)
                                    said += tr("%Ln entries went to other judges.", nullptr, moved);
                                if (left > 0)
                                    said += tr("%Ln entries went to nobody else.", nullptr, left);
                                return said.join(QLatin1Char(' '));
                            },
                            {},
                            {}});
    accept();
}

} // namespace palmares::ui
