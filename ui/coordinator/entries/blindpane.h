#pragma once

#include "core/office/entries/blindness.h"
#include "core/office/entries/redactdesk.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/shell/services.h"

#include <QWidget>

class QPushButton;

namespace palmares::ui {

class DataTable;
class EmptyState;
class PlainLabel;

/// What of the entries shows, or may show judges, who sent them; and what becomes of it when packages are written.
class BlindPane final : public QWidget {
    Q_OBJECT

public:
    BlindPane(const Services &services, QWidget *parent);

    void retranslate();
    /// The call has gone on: what was found is of an earlier one.
    void setCall(CallSnapshot call);
    /// Looks through all entries and their files.
    void lookThrough();
    bool hasLooked() const { return m_looked != nullptr; }
    /// Puts black bars over those of the chosen words that stand in titles and texts, and looks again.
    void blackOut();
    /// For the bar of the page, which places it.
    QPushButton *blackButton() const { return m_black; }
    /// What to say beside it.
    QString bottomWords() const;
    /// Whether there is anything to choose from.
    bool hasRows() const { return !m_codes.empty(); }
    DataTable *table() const { return m_table; }
    EmptyState *empty() const { return m_empty; }

signals:
    void opened(const QString &code);
    void changed();

private:
    void fill();
    void fillButton();
    std::vector<Blackout> chosen() const;
    void tell(const RedactDesk::Redacted &done);

    Services m_services;
    Verbs m_verbs;
    Newest m_newest;
    CallSnapshot m_call;
    CallSnapshot m_looked;
    std::vector<EntryTraces> m_traces;
    std::vector<std::string> m_codes;    ///< by row
    std::vector<Blackout> m_blackouts; ///< by row; without words where none stand that could go
    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    CellTable *m_rows;
    DataTable *m_table;
    QPushButton *m_black;
};

} // namespace palmares::ui
