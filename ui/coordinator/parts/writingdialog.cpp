#include "ui/coordinator/parts/writingdialog.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace palmares::ui {

/// Every field in which one writes, those of choices and numbers that can be typed into as well.
std::map<const QObject *, QString> WritingDialog::written() const
{
    std::map<const QObject *, QString> all;
    for (const auto *line : findChildren<QLineEdit *>())
        all[line] = line->text().trimmed();
    for (const auto *text : findChildren<QPlainTextEdit *>())
        all[text] = text->toPlainText().trimmed();
    return all;
}

void WritingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    m_atFirst = written();
}

void WritingDialog::leave(std::function<void()> then)
{
    if (m_question)
        return;
    if (!m_wasShown || written() == m_atFirst)
        return go(then);
    m_question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("What you wrote here is not saved."), QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("Go back and save it, or throw it away. What is thrown away cannot be brought back."));
    QPushButton *stay = m_question->addButton(tr("Keep writing"), QMessageBox::RejectRole);
    m_throwAway = m_question->addButton(tr("Throw it away"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(m_question, &QMessageBox::buttonClicked, this, [this, then = std::move(then)](const QAbstractButton *pressed) {
        const bool isThrown = pressed == m_throwAway;
        m_question = nullptr;
        m_throwAway = nullptr;
        if (isThrown)
            go(then);
    });
    m_question->open();
}

void WritingDialog::go(const std::function<void()> &then)
{
    QDialog::reject();
    if (then)
        then();
}

} // namespace palmares::ui
