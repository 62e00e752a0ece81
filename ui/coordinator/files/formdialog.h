#pragma once

#include "core/office/paper/sheetdesk.h"
#include "core/office/view/callview.h"
#include "ui/coordinator/parts/verbs.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace palmares::ui {

class FormField;
class PlainLabel;

/// Takes in a filled form, or a table typed from paper: whose it is, what it would bring and what is wrong
/// with it, before anything changes.
class FormDialog final : public QDialog {
    Q_OBJECT

public:
    FormDialog(const Services &services, CallSnapshot call, std::string round, const QString &file,
               QWidget *parent);

    QComboBox *judges() const { return m_judge; }
    QComboBox *sources() const { return m_source; }
    QComboBox *typings() const { return m_typing; }
    PlainLabel *report() const { return m_report; }
    QPushButton *button() const { return m_take; }

private:
    SheetsImport request(bool isDryRun) const;
    void guessJudge();
    void look();
    void tell(const SheetsReport &report);
    void take();

    Services m_services;
    CallSnapshot m_call;
    std::string m_round;
    QString m_file;
    Verbs m_verbs;
    QComboBox *m_judge;
    FormField *m_judgeField;
    QComboBox *m_source;
    QComboBox *m_typing;
    FormField *m_typingField;
    PlainLabel *m_report;
    PlainLabel *m_problems;
    QPushButton *m_take;
    int m_turn = 0;
};

} // namespace palmares::ui
