#pragma once

#include "core/office/results/roundreport.h"
#include "core/office/view/callview.h"
#include "ui/coordinator/parts/writingdialog.h"

#include <functional>
#include <vector>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace palmares::ui {

class FormField;
class PlainLabel;

/// Asks once before a round is closed, or closed again: what stands in the way and is to be waived, and why.
class CloseDialog final : public WritingDialog {
    Q_OBJECT

public:
    struct Question {
        QString round;        ///< its name
        bool isAgain = false; ///< it was closed before
        QString what;         ///< what will be fixed, or what changes by closing again
        QStringList inTheWay; ///< a sentence for each finding that has to be waived
        QStringList missing;  ///< a sentence for each thing that is not here and would not count
    };
    CloseDialog(const Question &question, QWidget *parent);

    /// More of what is missing, which took longer to find out.
    void addMissing(const QStringList &sentences);
    std::string reasonText() const;
    /// What is missing, as it is shown.
    QString missingText() const;
    const std::vector<QCheckBox *> &waivers() const { return m_waivers; }
    QPlainTextEdit *reason() const { return m_reason; }
    QPushButton *button() const { return m_do; }

private:
    QWidget *makeList(const QStringList &inTheWay);
    void wordMissing();
    void look();

    QStringList m_missing;
    PlainLabel *m_missingWords;
    std::vector<QCheckBox *> m_waivers;
    FormField *m_field;
    QPlainTextEdit *m_reason;
    QPushButton *m_do;
};

/// What is to be asked before this round is closed as it is now.
CloseDialog::Question closeQuestion(const CallView &call, std::uint32_t round, const RoundReport &report, std::string_view lang);

} // namespace palmares::ui
