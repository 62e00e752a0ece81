#pragma once

#include "ui/coordinator/judges/judgelines.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/verbs.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace palmares::ui {

class DataTable;
class EmptyState;
class PlainLabel;
class SegmentedControl;

/// Who is too close to which entry: declared by judges, entered here, or noticed by the program; each to be confirmed or
/// dismissed with a reason.
class ConflictsPane final : public QWidget {
    Q_OBJECT

public:
    ConflictsPane(const Services &services, QWidget *parent);

    void setCall(CallSnapshot call, const std::string &lang);
    void retranslate();

    /// Confirms or dismisses what is selected, after the question.
    void ask(bool confirm);
    /// Enters a conflict by hand.
    void declare(const QString &judge = {});
    std::size_t open() const;
    /// Of these, what only the program has noticed.
    std::size_t noticed() const;
    bool hasLooked() const { return m_hintsOf == m_call; }

    CellTable *rows() const { return m_rows; }
    DataTable *table() const { return m_table; }
    const std::vector<ConflictLine> &lines() const { return m_lines; }
    /// For the bottom bar of the page: declare, dismiss, confirm.
    std::vector<QPushButton *> buttons() const { return {m_declare, m_dismiss, m_confirm}; }

signals:
    void changed();

private:
    void askHints();
    void fill();
    void fillButtons();
    void settle(bool confirm, const std::string &reason);

    Services m_services;
    Verbs m_verbs;
    Newest m_newest;
    CallSnapshot m_call;
    CallSnapshot m_hintsOf;
    bool m_hintsHaveCountries = false;
    std::string m_lang;
    std::vector<ConflictHint> m_hints;
    std::vector<ConflictLine> m_lines;
    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    SegmentedControl *m_filters;
    QCheckBox *m_countries;
    QLineEdit *m_search;
    CellTable *m_rows;
    DataTable *m_table;
    QPushButton *m_declare;
    QPushButton *m_dismiss;
    QPushButton *m_confirm;
};

} // namespace palmares::ui
