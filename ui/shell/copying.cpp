#include "ui/shell/copying.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

namespace palmares::ui {

bool canCopySelection()
{
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *field = qobject_cast<const QLineEdit *>(focus))
        return field->hasSelectedText() && field->echoMode() == QLineEdit::Normal;
    if (const auto *text = qobject_cast<const QTextEdit *>(focus))
        return text->textCursor().hasSelection();
    if (const auto *label = qobject_cast<const QLabel *>(focus))
        return label->hasSelectedText();
    return false;
}

void copySelection()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *field = qobject_cast<QLineEdit *>(focus))
        field->copy();
    else if (auto *text = qobject_cast<QTextEdit *>(focus))
        text->copy();
    else if (const auto *label = qobject_cast<const QLabel *>(focus))
        QApplication::clipboard()->setText(label->selectedText());
}

} // namespace palmares::ui
