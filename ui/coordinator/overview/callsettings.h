#pragma once

#include "core/office/view/callview.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/coordinator/parts/writingdialog.h"

#include <map>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class Notice;

/// Until when sheets are wanted and whom judges write to, for the whole call and for each round that differs; and whether
/// new entries are screened first.
class CallSettingsDialog final : public WritingDialog {
    Q_OBJECT

public:
    CallSettingsDialog(const Services &services, QWidget *parent);

    void save();
    /// `round`: empty for the whole call.
    QCheckBox *hasDeadline(const std::string &round) const { return m_places.at(round).has; }
    QDateTimeEdit *deadline(const std::string &round) const { return m_places.at(round).deadline; }
    QLineEdit *contact(const std::string &round) const { return m_places.at(round).contact; }
    QCheckBox *screening() const { return m_screening; }
    QPushButton *saveButton() const { return m_save; }

private:
    /// The controls of the call, or of one round.
    struct Place {
        QCheckBox *has = nullptr;
        QDateTimeEdit *deadline = nullptr;
        QLineEdit *contact = nullptr;
    };
    /// One setting as it is to be.
    struct Change {
        std::string name;
        std::string round;
        std::string value;
        std::string words; ///< of a contact
    };
    void addPlace(QVBoxLayout *column, const std::string &round, const QString &heading);
    Change was(const std::string &name, const std::string &round) const;
    Change now(const std::string &name, const std::string &round) const;
    std::vector<std::pair<Change, Change>> changes() const;
    void look();
    void tell(const std::vector<Change> &before) const;
    static Done carryOut(CallSession &session, const std::vector<Change> &changes);

    Services m_services;
    Verbs m_verbs;
    CallSnapshot m_call;
    std::map<std::string, Place> m_places; ///< by round; empty: the call
    QPlainTextEdit *m_signatories = nullptr;
    QCheckBox *m_screening;
    Notice *m_notice;
    QPushButton *m_save = nullptr;
    bool m_isBusy = false;
};

} // namespace palmares::ui
