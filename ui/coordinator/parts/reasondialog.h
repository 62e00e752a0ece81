#pragma once

#include "ui/coordinator/parts/writingdialog.h"

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace palmares::ui {

class FormField;

/// Asks once, in plain words, before something is recorded, and for the reason that stands beside it.
class ReasonDialog final : public WritingDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString what;   ///< what will happen, one or two sentences
        QString label;  ///< of the reason
        QString button; ///< a verb with its object
        QString note = {}; ///< under the field; empty: where reasons are kept
        QString text = {}; ///< what stands in the field at first
    };
    /// Opens one over `parent`; `then` gets the reason, which is not empty.
    static ReasonDialog *ask(QWidget *parent, const Words &words, std::function<void(std::string)> then);

    QPlainTextEdit *reason() const { return m_reason; }
    QPushButton *button() const { return m_do; }

private:
    ReasonDialog(QWidget *parent, const Words &words);
    void look();

    FormField *m_field;
    QPlainTextEdit *m_reason;
    QPushButton *m_do;
};

} // namespace palmares::ui
