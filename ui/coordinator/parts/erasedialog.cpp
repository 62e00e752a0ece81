#include "ui/coordinator/parts/erasedialog.h"

#include "ui/coordinator/parts/erasewords.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/text/errortext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/putaway.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/workwatch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>

namespace palmares::ui {

namespace {

constexpr EraseReason reasons[] = {EraseReason::Entrant,   EraseReason::Judge, EraseReason::Guardian,
                                   EraseReason::Retention, EraseReason::Law,   EraseReason::Other};

} // namespace

EraseDialog::EraseDialog(const Services &services, const QString &whom, QWidget *parent)
    : QDialog(parent), m_services(services), m_verbs(services, this), m_whom(whom)
{
    setAttribute(Qt::WA_DeleteOnClose);
    make();
    refit();
    retranslate();
    askPlan();
}

void EraseDialog::make()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(10));
    m_title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    m_title->setWordWrap(true);
    m_notice = new Notice(this);
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, ui::metric(8), 0);
    m_column->setSpacing(ui::metric(6));
    m_reason = new QComboBox(this);
    m_why = new FormField(m_reason, this);
    m_sure = new QCheckBox(this);
    m_progress = new ProgressLine(this);
    m_watch = new WorkWatch(m_progress, [](int step) { return EraseWords::inHand(static_cast<EraseStep>(step)); }, this);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(makeScroller(m_body, this), 1);
    column->addWidget(m_why);
    column->addWidget(m_sure);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_leave = new QPushButton(this);
    m_do = new QPushButton(this);
    m_do->setAutoDefault(false); // nothing is deleted by an Enter that was meant for something else
    buttons->addWidget(m_leave);
    buttons->addWidget(m_do);
    column->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &EraseDialog::carryOut);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EraseDialog::look);
    connect(m_sure, &QCheckBox::toggled, this, &EraseDialog::look);
}

void EraseDialog::retranslate()
{
    setWindowTitle(tr("Delete personal data"));
    m_why->setWords(tr("Why"), tr("Kept with the call as one of these kinds, without a name."));
    m_sure->setText(tr("Delete it for good: nobody can bring it back"));
    m_watch->retranslate();
    fillReasons();
    fillLines();
    if (m_error)
        failed(*m_error);
    look();
}

void EraseDialog::fillReasons()
{
    const QVariant now = m_reason->currentData();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->setPlaceholderText(tr("Choose the reason"));
    for (const EraseReason reason : reasons)
        m_reason->addItem(EraseWords::reason(reason), static_cast<int>(reason));
    m_reason->setCurrentIndex(now.isValid() ? m_reason->findData(now) : -1);
}

void EraseDialog::askPlan()
{
    m_isBusy = true;
    look();
    m_verbs.ask(
        [whom = m_whom.toStdString()](CallSession &session) -> Result<Plan> {
            EraseDesk desk(session);
            Plan made;
            PALMARES_TRY(made.plan, desk.plan(whom));
            PALMARES_TRY(made.left, desk.left());
            PALMARES_TRY(const std::vector<ErasureNote> log, desk.log());
            for (const ErasureNote &note : log) {
                if (note.code == whom)
                    made.before = note.reason;
            }
            return made;
        },
        [this](Plan made) {
            m_isBusy = false;
            m_plan = std::move(made);
            if (m_plan->before)
                m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(*m_plan->before)));
            fillLines();
            look();
        },
        [this](const Error &error) {
            m_isBusy = false;
            failed(error);
            look();
        });
}

void EraseDialog::carryOut()
{
    if (!m_do->isEnabled())
        return;
    m_isBusy = true;
    m_error.reset();
    m_notice->clear();
    look();
    m_verbs.act(
        [plan = m_plan->plan, isAgain = m_done.has_value(), reason = static_cast<EraseReason>(m_reason->currentData().toInt()),
         report = m_watch->begin()](CallSession &session) mutable -> Result<Outcome> {
            EraseDesk desk(session);
            Outcome outcome;
            if (isAgain) {
                PALMARES_TRY(plan, desk.plan(plan.code)); // the order is given once
            }
            auto done = desk.carryOut(plan, reason, [&report](EraseStep step, std::uint64_t part, std::uint64_t of) {
                return report(static_cast<int>(step), part, of);
            });
            if (!done.ok() && done.error().code != Code::NOTHING_TO_DO)
                return std::move(done).error();
            if (done.ok())
                outcome.done = std::move(done).value();
            PALMARES_TRY(outcome.left, desk.left());
            return outcome;
        },
        [this](Outcome outcome) {
            m_isBusy = false;
            m_watch->end();
            m_done = std::move(outcome);
            fillLines();
            look();
            m_leave->setFocus();
        },
        [this](const Error &error) {
            m_isBusy = false;
            m_watch->end();
            failed(error);
            look();
        });
}

/// The order may be recorded although the disk refused the rest: then that is tried again at each opening.
void EraseDialog::failed(const Error &error)
{
    if (error.code == Code::CANCELLED) {
        m_error = error;
        return m_notice->tell(Notice::Kind::Info, tr("It was stopped before anything was deleted."));
    }
    const bool isRecorded = error.arg("detail") == "erasing";
    const QString next = isRecorded ? tr("Free some space or see to the disk. What is left goes when the call is opened next, or when you try again.")
                                    : text::nextStepOf(error);
    if (m_error)
        m_notice->setWords(text::causeOf(error), next);
    else
        m_notice->tell(Notice::Kind::Bad, text::causeOf(error), next);
    m_error = error;
}

bool EraseDialog::hasMore() const
{
    return m_plan && (!m_plan->plan.refs.empty() || m_plan->left.any());
}

void EraseDialog::addHeading(const QString &words)
{
    auto *heading = new PlainLabel(TextRole::Section, Tone::Ink, m_body);
    heading->setWordWrap(true);
    heading->setText(words);
    if (m_column->count() > 0)
        m_column->addSpacing(ui::metric(6));
    m_column->addWidget(heading);
    m_lines += words;
}

void EraseDialog::addLine(const QString &words, std::optional<Icon> icon, Tone tone)
{
    auto *row = new QWidget(m_body);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(ui::metric(8));
    if (icon) {
        auto *sign = new QLabel(row);
        sign->setPixmap(ui::icon(*icon, tone).pixmap(iconSize()));
        line->addWidget(sign, 0, Qt::AlignTop);
    }
    auto *label = new PlainLabel(TextRole::Body, icon ? Tone::Ink : tone, row);
    label->setWordWrap(true);
    label->setText(words);
    line->addWidget(label, 1);
    m_column->addWidget(row);
    m_lines += words;
}

void EraseDialog::fillLines()
{
    m_lines.clear();
    putAway(*m_column);
    m_title->setText(tr("Personal data of %1", "a code").arg(code(m_whom)));
    if (!m_plan) {
        addLine(tr("Looking for what is kept…"), {}, Tone::Ink2);
        m_column->addStretch(1);
        return;
    }
    const ErasurePlan &plan = m_plan->plan;
    const ErasureLeft &left = m_done ? m_done->left : m_plan->left;
    const QStringList missed = EraseWords::missed(left, m_done ? &m_done->done : nullptr);
    if (m_done) {
        m_title->setText(missed.isEmpty() ? tr("The personal data of %1 is deleted", "a code").arg(code(m_whom))
                                          : tr("The personal data of %1 is not deleted everywhere yet", "a code").arg(code(m_whom)));
        const QStringList reached = EraseWords::reached(plan, m_done->done);
        if (!reached.isEmpty())
            addHeading(tr("What was reached"));
        for (const QString &line : reached)
            addLine(line, Icon::Check, Tone::Accent);
    } else if (hasMore()) {
        addHeading(tr("What goes"));
        for (const QString &line : EraseWords::goes(plan))
            addLine(line, Icon::Trash, Tone::Ink2);
    } else {
        addLine(tr("Nothing personal is kept here any more."), Icon::Check, Tone::Accent);
    }
    if (const QStringList comments = EraseWords::comments(plan); !comments.isEmpty()) {
        addHeading(m_done ? tr("Comments on other entries that went") : tr("Comments on other entries that go"));
        addLine(tr("They name the person. Tell the judges: their words are not kept."), {}, Tone::Ink2);
        for (const QString &line : comments)
            addLine(line, Icon::Trash, Tone::Ink2);
    }
    if (!missed.isEmpty()) {
        addHeading(m_done ? tr("What was not reached") : tr("What an earlier deletion did not reach"));
        for (const QString &line : missed)
            addLine(line, Icon::Warning, Tone::Warn);
    }
    if (const QStringList sent = EraseWords::sent(plan, m_services.environment.clock->nowMs()); !sent.isEmpty()) {
        addHeading(tr("Packages that were sent before"));
        addLine(tr("Ask for them to be deleted. A judge’s program deletes what is in it when the next package is opened: write new ones and send them."), {}, Tone::Ink2);
        for (const QString &line : sent)
            addLine(line, Icon::Package, Tone::Ink2);
    }
    addHeading(tr("What stays"));
    for (const QString &line : EraseWords::stays(plan))
        addLine(line, Icon::Info, Tone::Ink2);
    m_column->addStretch(1);
}

/// As large as it usually needs, and as the screen has room for.
void EraseDialog::refit()
{
    resize(QSize(ui::metric(580), ui::metric(560)).boundedTo(screen()->availableSize() - QSize(ui::metric(16), ui::metric(48))));
}

void EraseDialog::look()
{
    const bool isMore = m_done ? m_done->left.any() : hasMore();
    for (QWidget *question : std::initializer_list<QWidget *>{m_why, m_sure})
        question->setVisible(!m_done && (!m_plan || isMore));
    const bool isAnswered = m_reason->currentIndex() >= 0 && m_sure->isChecked();
    m_do->setVisible(!m_plan || isMore);
    m_do->setEnabled(m_plan && !m_isBusy && isMore && isAnswered);
    m_do->setToolTip(isAnswered ? QString() : tr("Choose the reason, and tick that it is for good."));
    m_do->setText(m_done ? tr("Try again") : tr("Delete the data of %1", "a code").arg(code(m_whom)));
    setKind(m_do, m_done ? ButtonKind::Plain : ButtonKind::Danger);
    for (QWidget *answer : std::initializer_list<QWidget *>{m_reason, m_sure})
        answer->setEnabled(!m_isBusy);
    m_leave->setEnabled(!m_isBusy || !m_plan);
    m_leave->setText(m_done || (m_plan && !isMore) ? tr("Close") : tr("Delete nothing"));
}

/// What has begun is not left alone: it is stopped, and then told how far it came.
void EraseDialog::reject()
{
    if (m_isBusy && m_plan)
        return m_watch->stop();
    QDialog::reject();
}

void EraseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (m_do && (event->type() == QEvent::LanguageChange || isThemeChange(event)))
        retranslate();
    if (m_do && isThemeChange(event))
        refit();
}

} // namespace palmares::ui
