#pragma once

#include "core/office/blindness.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/shell/services.h"

#include <QWidget>

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
    DataTable *table() const { return m_table; }
    EmptyState *empty() const { return m_empty; }

signals:
    void opened(const QString &code);
    void changed();

private:
    void fill();

    Services m_services;
    Newest m_newest;
    CallSnapshot m_call;
    CallSnapshot m_looked;
    std::vector<EntryTraces> m_traces;
    std::vector<std::string> m_codes; ///< by row
    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    CellTable *m_rows;
    DataTable *m_table;
};

} // namespace palmares::ui
