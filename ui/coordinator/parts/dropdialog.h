#pragma once

#include "core/office/judges/assignmentdesk.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/coordinator/parts/writingdialog.h"

class QPlainTextEdit;
class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// A judge drops out: what becomes of the work, seen before it is agreed to.
class DropDialog final : public WritingDialog {
    Q_OBJECT

public:
    /// `asked`: how many entries the judge has in the round.
    DropDialog(const Services &services, const QString &judge, const std::string &round, std::size_t asked, QWidget *parent);

    QPlainTextEdit *reason() const { return m_reason; }
    QPushButton *button() const { return m_do; }
    PlainLabel *plan() const { return m_plan; }

signals:
    /// The work cannot be given to others: how to ask for it otherwise is a matter of the assignment.
    void wantsAssignment();

private:
    void askPlan();
    void showPlan(const AssignmentProposal &proposal);
    void drop();
    void look();
    void tellDone(int moved, int left);

    Services m_services;
    Verbs m_verbs;
    QString m_judge;
    std::string m_round;
    std::size_t m_asked;
    std::optional<AssignmentProposal> m_proposal;
    bool m_isImpossible = false;
    bool m_isBusy = false;
    PlainLabel *m_plan;
    QPlainTextEdit *m_reason;
    QPushButton *m_assignment;
    QPushButton *m_do;
};

} // namespace palmares::ui
