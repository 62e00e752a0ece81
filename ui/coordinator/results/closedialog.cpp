#include "ui/coordinator/results/closedialog.h"

#include "core/office/results/resultdesk.h"
#include "ui/coordinator/parts/findingwords.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/results/missingwords.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace palmares::ui {

CloseDialog::CloseDialog(const Question &question, QWidget *parent) : WritingDialog(parent)
{
    setWindowTitle(question.isAgain ? tr("Close the round again") : tr("Close the round"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(10));
    auto *heading = new PlainLabel(TextRole::Title, Tone::Ink, this);
    heading->setWordWrap(true);
    heading->setText(question.round);
    column->addWidget(heading);
    auto *what = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    what->setWordWrap(true);
    what->setText(question.what);
    column->addWidget(what);
    m_missing = question.missing;
    auto *scroll = new Scroller(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeList(question.inTheWay));
    column->addWidget(scroll, 1);
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    // Two lines: the room is for what is to be read before.
    m_reason->setFixedHeight(2 * m_reason->fontMetrics().lineSpacing() + ui::metric(20));
    m_field = new FormField(m_reason, this);
    m_field->setWords(tr("Reason"), tr("Kept with the call, and printed in its log."));
    column->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Not yet"), this);
    leave->setAutoDefault(false);
    m_do = new QPushButton(question.isAgain ? tr("Close it again") : tr("Close the round"), this);
    setKind(m_do, ButtonKind::Primary);
    m_do->setDefault(true);
    buttons->addWidget(leave);
    buttons->addWidget(m_do);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CloseDialog::look);
    look();
    resize(ui::metric(560), ui::metric(question.inTheWay.isEmpty() ? 400 : 540));
    m_reason->setFocus();
}

/// What is missing, then what has to be ticked, in one list that has the room.
QWidget *CloseDialog::makeList(const QStringList &inTheWay)
{
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(4, 4, 4, 4); // room for the ring
    lines->setSpacing(ui::metric(8));
    auto *missing = new PlainLabel(TextRole::Section, Tone::Ink, list);
    missing->setText(tr("What is missing"));
    lines->addWidget(missing);
    m_missingWords = new PlainLabel(TextRole::Body, Tone::Ink, list);
    m_missingWords->setWordWrap(true);
    lines->addWidget(m_missingWords);
    wordMissing();
    if (!inTheWay.isEmpty()) {
        auto *label = new PlainLabel(TextRole::Section, Tone::Ink, list);
        label->setText(tr("What stands in the way"));
        lines->addWidget(label);
        auto *hint = new PlainLabel(TextRole::Small, Tone::Ink2, list);
        hint->setWordWrap(true);
        hint->setText(tr("Tick what you have looked at and leave as it is. It is recorded with your reason."));
        lines->addWidget(hint);
    }
    for (const QString &finding : inTheWay) {
        auto *line = new QHBoxLayout;
        auto *box = new QCheckBox(list);
        auto *words = new PlainLabel(TextRole::Body, Tone::Ink, list);
        words->setWordWrap(true);
        words->setText(finding);
        box->setAccessibleName(finding);
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        lines->addLayout(line);
        connect(box, &QCheckBox::toggled, this, &CloseDialog::look);
        m_waivers.push_back(box);
    }
    lines->addStretch(1);
    return list;
}

void CloseDialog::addMissing(const QStringList &sentences)
{
    m_missing += sentences;
    wordMissing();
}

void CloseDialog::wordMissing()
{
    m_missingWords->setText(m_missing.isEmpty() ? tr("Nothing: every sheet that was asked for is here.") : m_missing.join(QLatin1Char('\n')));
}

QString CloseDialog::missingText() const
{
    return m_missingWords->text();
}

std::string CloseDialog::reasonText() const
{
    return m_reason->toPlainText().trimmed().toStdString();
}

void CloseDialog::look()
{
    const bool all =
        std::all_of(m_waivers.begin(), m_waivers.end(), [](QCheckBox *box) { return box->isChecked(); });
    m_do->setEnabled(all && !reasonText().empty());
    m_do->setToolTip(m_do->isEnabled() ? QString()
                     : all             ? tr("Write the reason first.")
                                       : tr("Tick everything that stands in the way, or decide it first."));
}

CloseDialog::Question closeQuestion(const CallView &call, std::uint32_t round, const RoundReport &report, std::string_view lang)
{
    const std::string &id = report.official.basis.round;
    CloseDialog::Question question;
    question.round = roundTitle(call, id, lang);
    question.isAgain = !report.isProvisional();
    question.what = question.isAgain
                        ? ResultsPage::tr("Everything that counts now becomes the basis of the result, with what came after the first "
                                          "close. The earlier close stays on record.")
                        : ResultsPage::tr("This fixes which sheets count, and the result. What comes later is shown beside it and "
                                          "changes nothing until you close again with a reason.");
    question.missing = missingWords(call, round, report, lang);
    for (const CallFinding *finding : unwaived(call, id, {}))
        question.inTheWay += findingWords(call, *finding);
    return question;
}

} // namespace palmares::ui
