#pragma once

#include "ui/coordinator/parts/writingdialog.h"

#include <functional>
#include <vector>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace palmares::ui {

class FormField;

/// Asks once before a round is closed, or closed again: what stands in the way and is to be waived, and why.
class CloseDialog final : public WritingDialog {
    Q_OBJECT

public:
    struct Question {
        QString round;        ///< its name
        bool isAgain = false; ///< it was closed before
        QString what;         ///< what will be fixed, or what changes by closing again
        QStringList inTheWay; ///< a sentence for each finding that has to be waived
    };
    CloseDialog(const Question &question, QWidget *parent);

    std::string reasonText() const;
    const std::vector<QCheckBox *> &waivers() const { return m_waivers; }
    QPlainTextEdit *reason() const { return m_reason; }
    QPushButton *button() const { return m_do; }

private:
    void look();

    std::vector<QCheckBox *> m_waivers;
    FormField *m_field;
    QPlainTextEdit *m_reason;
    QPushButton *m_do;
};

} // namespace palmares::ui
