#pragma once

#include "core/office/view/callview.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/coordinator/parts/writingdialog.h"

#include <map>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class FormField;
class Notice;

/// One judge, to look at and to correct: who it is, which languages are read, and the seat in each round. Without a judge it
/// takes a new one, one after the other.
class JudgeDialog final : public WritingDialog {
    Q_OBJECT

public:
    /// `judge` of the present view; nowhere: a new one.
    JudgeDialog(const Services &services, std::uint32_t judge, QWidget *parent);

    void save(bool andNext = false);
    QLineEdit *line(const std::string &field) const { return m_lines.at(field); }
    QComboBox *panel(const std::string &round) const { return m_choices.at("panel_" + round); }
    QComboBox *stratum(const std::string &round) const { return m_choices.at("stratum_" + round); }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *nextButton() const { return m_next; }

signals:
    void changed(const QString &code);

private:
    void addLine(QVBoxLayout *column, const std::string &field, const QString &label, const QString &hint = {});
    void addSeats(QVBoxLayout *column, const CallView &call);
    void fillStrata(const std::string &round);
    QString typed(const std::string &field) const;
    void load();
    void look();
    std::vector<std::pair<std::string, std::string>> changes() const;

    Services m_services;
    Verbs m_verbs;
    QString m_code; ///< empty: a new judge
    std::map<std::string, QLineEdit *> m_lines;
    std::map<std::string, QComboBox *> m_choices; ///< "panel_ROUND", "stratum_ROUND"
    std::map<std::string, FormField *> m_fields;
    std::map<std::string, QString> m_loaded;
    Notice *m_notice;
    QPushButton *m_save = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isBusy = false;
};

} // namespace palmares::ui
