#pragma once

#include "core/office/decisiondesk.h"
#include "ui/coordinator/decisions/agenda.h"
#include "ui/coordinator/parts/writingdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace palmares::ui {

class FormField;

/// An outcome, a place that may be shared, the reason, and who was not in the room.
class DecideDialog final : public WritingDialog {
    Q_OBJECT

public:
    DecideDialog(const AgendaItem &item, std::optional<Outcome> wish, QWidget *parent);

    /// What is to be recorded; the round is the caller's.
    DecisionRequest request() const;

    QComboBox *outcome() const { return m_outcome; }
    QSpinBox *place() const { return m_place; }
    QPlainTextEdit *reason() const { return m_reason; }
    QLineEdit *absent() const { return m_absent; }
    QPushButton *button() const { return m_do; }

private:
    void look();

    QString m_code;
    QComboBox *m_outcome;
    QSpinBox *m_place;
    QPlainTextEdit *m_reason;
    QLineEdit *m_absent;
    QPushButton *m_do;
};

} // namespace palmares::ui
