#pragma once

#include "core/office/exchange/intakedesk.h"
#include "ui/coordinator/files/filespane.h"

class QButtonGroup;
class QCheckBox;
class QPlainTextEdit;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace palmares::ui {

class EmptyState;
class ForkTable;
class FormField;
class PlainLabel;

/// Sheets, and other things, that are here in two versions which do not know of each other: both side by
/// side, and a person decides, with a reason.
class ForksPane final : public FilesPane {
    Q_OBJECT

public:
    ForksPane(const Services &services, QWidget *parent);

    void retranslate() override;
    QString bottomWords() const override;
    int count() const override { return static_cast<int>(m_forks.size()); }

    const std::vector<ForkView> &forks() const { return m_forks; }
    int current() const { return m_at; }
    ForkTable *table() const { return m_table; }
    /// One for each version, then "count neither" where that can be said.
    const std::vector<QRadioButton *> &choices() const { return m_choices; }
    QCheckBox *everywhere() const { return m_everywhere; }
    QPlainTextEdit *reason() const { return m_reason; }
    QPushButton *recordButton() const { return m_record; }
    QPushButton *nextButton() const { return m_next; }

protected:
    void refresh() override;

private:
    void goTo(int at);
    void showFork();
    void showChoices(const ForkView &fork);
    void look();
    void record();
    std::size_t sameDevice(const ForkView &fork, std::size_t version) const;

    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_sentence;
    PlainLabel *m_place;
    PlainLabel *m_method;
    QScrollArea *m_scroll;
    ForkTable *m_table;
    PlainLabel *m_question;
    QVBoxLayout *m_choiceColumn;
    QButtonGroup *m_group;
    std::vector<QRadioButton *> m_choices;
    QCheckBox *m_everywhere;
    FormField *m_field;
    QPlainTextEdit *m_reason;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_record;
    std::vector<ForkView> m_forks;
    CallSnapshot m_asked;
    int m_at = 0;
    std::string m_key; ///< of the fork on screen
    bool m_isWorking = false;
};

} // namespace palmares::ui
