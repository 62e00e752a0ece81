#pragma once

#include "core/office/view/callview.h"
#include "ui/coordinator/entries/referenceform.h"
#include "ui/coordinator/parts/writingdialog.h"

#include <functional>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace palmares::ui {

class FormField;
class TickRow;

/// What becomes of one entry or of many: in, not eligible, withdrawn … with the reason that is printed beside
/// it.
class StateDialog final : public WritingDialog {
    Q_OBJECT

public:
    struct Answer {
        StatusState state = StatusState::In;
        std::string reason;
        std::string duplicateOf; ///< code; of a duplicate alone
        std::vector<std::pair<std::string, std::string>> reference =
            {}; ///< scores by criterion; of one practice entry
    };
    /// A reason as it is recorded, and as it is read here.
    struct Reason {
        std::string recorded;
        QString words;
    };
    struct Question {
        QStringList codes;                         ///< of the entries it is about
        QString title;                             ///< of the one entry, if it is one
        std::vector<Reason> reasons;               ///< that were given before, the most frequent first
        std::vector<Reason> conditions = {};       ///< what can fail
        QStringList others;                        ///< codes that it may be a duplicate of; for one entry
        std::optional<StatusState> now;            ///< all of them stand so
        std::vector<ReferenceCriterion> reference; ///< what it can be scored on as practice; for one entry
    };
    StateDialog(const Question &question, std::function<void(const Answer &)> then, QWidget *parent);

    /// What an entry of the call can fail; where the call names nothing, what entries usually fail.
    static std::vector<Reason> conditionsOf(const CallView &call, std::uint32_t round, std::string_view lang);

    /// Chooses a state as a press on it does.
    void choose(StatusState state);
    /// The conditions that an entry can fail, to be ticked; shown with "not eligible".
    TickRow *conditions() const { return m_conditions; }
    QComboBox *reason() const { return m_reason; }
    QComboBox *original() const { return m_original; }
    ReferenceForm *reference() const { return m_reference; }
    QPushButton *button() const { return m_do; }

private:
    Answer answer() const;
    std::string recorded(const QString &words) const;
    void look();
    void fit();
    void makeReason();
    QWidget *makeConditions();

    QButtonGroup *m_states;
    std::vector<Reason> m_failing; ///< what can be ticked
    std::vector<Reason> m_before;  ///< what was recorded before
    QString m_made;                ///< the part of the reason that the ticks have made
    TickRow *m_conditions;
    FormField *m_conditionsField;
    QComboBox *m_reason;
    FormField *m_reasonField;
    QComboBox *m_original;
    FormField *m_originalField;
    ReferenceForm *m_reference;
    QScrollArea *m_scroll;
    QPushButton *m_do;
    std::optional<StatusState> m_now;
};

} // namespace palmares::ui
