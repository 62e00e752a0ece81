#pragma once

#include "core/office/results/decisiondesk.h"
#include "ui/coordinator/decisions/agenda.h"
#include "ui/coordinator/parts/writingdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace palmares::ui {

class FormField;

/// An outcome, a place that may be shared, of the round or of an award beside it, the reason, and who was not in the room; of
/// one entry, or the same of several.
class DecideDialog final : public WritingDialog {
    Q_OBJECT

public:
    /// \pre there is an item
    /// \param awards that something was given of before
    DecideDialog(const std::vector<AgendaItem> &items, std::optional<Outcome> wish, const QStringList &awards, QWidget *parent);

    /// What is to be recorded or taken back, one an entry; the round is the caller's.
    std::vector<DecisionRequest> requests() const;
    bool takesBack() const { return m_takesBack; }

    QComboBox *outcome() const { return m_outcome; }
    QSpinBox *place() const { return m_place; }
    QComboBox *award() const { return m_award; }
    QPlainTextEdit *reason() const { return m_reason; }
    QLineEdit *absent() const { return m_absent; }
    QPushButton *button() const { return m_do; }
    QPushButton *backButton() const { return m_back; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    bool isAllDecided() const;
    std::string awardName() const;
    std::vector<std::string> absentFrom(std::size_t at) const;

    QStringList m_codes;
    std::vector<QStringList> m_given; ///< as the codes: the awards that a decision stands for; an empty one is the round itself
    QString m_oldReason;
    bool m_takesBack = false;
    std::vector<QStringList> m_recused; ///< as the codes
    QComboBox *m_award;
    QComboBox *m_outcome;
    QSpinBox *m_place;
    QPlainTextEdit *m_reason;
    QLineEdit *m_absent;
    QPushButton *m_back;
    QPushButton *m_do;
};

} // namespace palmares::ui
