#include "ui/coordinator/parts/reasondialog.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace palmares::ui {

ReasonDialog::ReasonDialog(QWidget *parent, const Words &words) : WritingDialog(parent)
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(12));
    auto *what = new PlainLabel(TextRole::Body, Tone::Ink, this);
    what->setWordWrap(true);
    what->setText(words.what);
    column->addWidget(what);
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(ui::metric(90));
    m_field = new FormField(m_reason, this);
    m_field->setWords(words.label, words.note.isEmpty() ? tr("Kept with the call, and printed in its log.") : words.note);
    m_reason->setPlainText(words.text);
    column->addWidget(m_field, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Leave it as it is"), this);
    leave->setAutoDefault(false);
    m_do = new QPushButton(words.button, this);
    setKind(m_do, ButtonKind::Primary);
    m_do->setDefault(true);
    buttons->addWidget(leave);
    buttons->addWidget(m_do);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::look);
    look();
    resize(ui::metric(480), ui::metric(280));
    m_reason->setFocus();
}

void ReasonDialog::look()
{
    m_do->setEnabled(!m_reason->toPlainText().trimmed().isEmpty());
    m_do->setToolTip(m_do->isEnabled() ? QString() : tr("Write the reason first."));
}

ReasonDialog *ReasonDialog::ask(QWidget *parent, const Words &words, std::function<void(std::string)> then)
{
    auto *dialog = new ReasonDialog(parent, words);
    connect(dialog, &QDialog::accepted, parent, [dialog, then = std::move(then)] {
        then(dialog->m_reason->toPlainText().trimmed().toStdString());
    });
    dialog->open();
    return dialog;
}

} // namespace palmares::ui
