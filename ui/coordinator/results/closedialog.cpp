#include "ui/coordinator/results/closedialog.h"

#include "ui/coordinator/parts/formfield.h"
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
    if (!question.inTheWay.isEmpty()) {
        auto *label = new PlainLabel(TextRole::Section, Tone::Ink, this);
        label->setText(tr("What stands in the way"));
        column->addWidget(label);
        auto *hint = new PlainLabel(TextRole::Small, Tone::Ink2, this);
        hint->setWordWrap(true);
        hint->setText(
            tr("Tick what you have looked at and leave as it is. It is recorded with your reason."));
        column->addWidget(hint);
        auto *list = new QWidget;
        auto *lines = new QVBoxLayout(list);
        for (const QString &finding : question.inTheWay) {
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
        auto *scroll = new Scroller(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(list);
        column->addWidget(scroll, 1);
    }
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(ui::metric(70));
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
    resize(ui::metric(540), ui::metric(question.inTheWay.isEmpty() ? 300 : 480));
    m_reason->setFocus();
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

} // namespace palmares::ui
