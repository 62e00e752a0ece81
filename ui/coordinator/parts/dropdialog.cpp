#include "ui/coordinator/parts/dropdialog.h"

#include "core/office/judges/judgeregister.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/text/errortext.h"
#include "ui/text/whystands.h"
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

/// What becomes of the entries taken off the judge.
struct Handed {
    int moved = 0;  ///< somebody else is asked for it
    int enough = 0; ///< nobody, and the others are all that was asked for
    int lacking = 0; ///< nobody, and it has fewer judges than were asked for

    int left() const { return enough + lacking; }
};

Handed handedOn(const AssignmentProposal &proposal)
{
    Handed handed;
    if (!proposal.possible()) {
        handed.lacking = static_cast<int>(proposal.unfinishedOfDropped().size());
        return handed;
    }
    const AssignmentPlan &plan = proposal.plan();
    for (const AssignmentPair &off : plan.off) {
        if (off.judge != proposal.droppedAt)
            continue;
        const bool isMoved = std::any_of(plan.on.begin(), plan.on.end(), [&](const AssignmentPair &on) { return on.entry == off.entry; });
        const auto isOf = [&off](const auto &one) { return one.entry == off.entry; };
        const bool isShort = std::any_of(proposal.shorts.begin(), proposal.shorts.end(), isOf) ||
                             std::any_of(proposal.belowQuorum.begin(), proposal.belowQuorum.end(), isOf);
        ++(isMoved ? handed.moved : isShort ? handed.lacking : handed.enough);
    }
    return handed;
}

/// What the plan takes off other judges: they have a conflict, or take part no more.
std::vector<AssignmentPair> takenOffOthers(const AssignmentProposal &proposal)
{
    std::vector<AssignmentPair> others;
    if (proposal.possible())
        std::copy_if(proposal.plan().off.begin(), proposal.plan().off.end(), std::back_inserter(others),
                     [&](const AssignmentPair &off) { return off.judge != proposal.droppedAt; });
    return others;
}

/// The codes of the entries of some pairs or shortfalls, each once.
template <typename Those>
QStringList codesOf(const AssignmentProposal &proposal, const Those &those)
{
    QStringList codes;
    for (const auto &one : those)
        codes += code(QString::fromStdString(proposal.problem.entries[static_cast<std::size_t>(one.entry)].code));
    codes.removeDuplicates();
    return codes;
}

/// The same, of what the judge who drops out leaves: what is short anyway is not of this judge's doing.
template <typename Shortfalls>
QStringList leftCodesOf(const AssignmentProposal &proposal, Shortfalls shortfalls)
{
    const std::vector<AssignmentPair> off = proposal.possible() ? proposal.plan().off : proposal.unfinishedOfDropped();
    std::erase_if(shortfalls, [&](const auto &one) {
        return std::none_of(off.begin(), off.end(), [&](const AssignmentPair &pair) { return pair.entry == one.entry && pair.judge == proposal.droppedAt; });
    });
    return codesOf(proposal, shortfalls);
}

} // namespace

void DropDialog::askPlan()
{
    m_plan->setText(tr("Working out who could take over…"));
    AssignmentRequest request;
    request.round = m_round;
    request.drop = m_judge.toStdString();
    request.reason = "?"; // the true one is asked for below, and goes into the plan that is carried out
    request.asFarAsPossible = true; // who is gone is gone, whoever can take over
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
    m_proposal = proposal;
    QStringList said;
    const Handed handed = handedOn(proposal);
    if (handed.moved > 0)
        said += tr("%Ln entries that are not finished go to other judges.", nullptr, handed.moved);
    if (handed.enough > 0)
        said += tr("%Ln entries that are not finished go to nobody else: their other judges are all that the round asks for.", nullptr, handed.enough);
    if (handed.lacking > 0)
        said += tr("For %Ln entries that are not finished nobody is left to ask.", nullptr, handed.lacking);
    if (const QStringList codes = leftCodesOf(proposal, proposal.shorts); !codes.isEmpty())
        said += tr("%Ln entries then have fewer judges than were asked for: %1.", nullptr, static_cast<int>(codes.size())).arg(text::someOf(codes));
    if (const QStringList codes = leftCodesOf(proposal, proposal.belowQuorum); !codes.isEmpty())
        said += tr("Too few judges to be ranked: %1.", "codes of entries").arg(text::someOf(codes));
    const int kept = static_cast<int>(m_asked) - handed.moved - handed.left();
    if (kept > 0)
        said += tr("%Ln entries that were judged already stay as they are.", nullptr, kept);
    if (const QStringList codes = codesOf(proposal, takenOffOthers(proposal)); !codes.isEmpty())
        said += tr("Taken off other judges as well, who cannot judge them: %1.", "codes of entries").arg(text::someOf(codes));
    if (proposal.possible() && !proposal.plan().on.empty()) {
        said += tr("The others then have %1 entries each.", "a range")
                    .arg(range(number(static_cast<qint64>(proposal.plan().minLoad)), number(static_cast<qint64>(proposal.plan().maxLoad))));
        said += tr("Write their packages anew afterwards.");
    }
    if (handed.lacking > 0 || !proposal.shorts.empty())
        said += tr("Judges who are added later can be asked for what is missing, under Assignment.");
    m_plan->setText(said.join(QLatin1Char(' ')));
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // nobody agrees to half of it
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
                 [this, handed = handedOn(proposal)] { tellDone(handed.moved, handed.left()); }, refused);
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
