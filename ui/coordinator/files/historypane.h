#pragma once

#include "core/office/exchange/filehistory.h"
#include "core/office/keeping/erasedesk.h"
#include "ui/coordinator/files/filespane.h"
#include "ui/coordinator/parts/celltable.h"

namespace palmares::ui {

class DataTable;
class EmptyState;
class PlainLabel;
class ReasonDialog;
class SegmentedControl;

/// All files that came in and went out, and the way back: what only one file brought can be taken out of the
/// count and brought back, each time as a recorded act. Beside them every deletion of personal data.
class HistoryPane final : public FilesPane {
    Q_OBJECT

public:
    HistoryPane(const Services &services, QWidget *parent);

    void retranslate() override;
    QString bottomWords() const override;

    /// Asks for the reason, then takes the file of the present row out of the count, or brings it back.
    void undo();
    void saveAgain(const QString &path);

    const std::vector<HistoryFile> &files() const { return m_files; }
    const std::vector<ErasureNote> &erasures() const { return m_erasures; }
    DataTable *table() const { return m_table; }
    SegmentedControl *filters() const { return m_filters; }
    QPushButton *undoButton() const { return m_undo; }

protected:
    void refresh() override;

private:
    void fill();
    void look();
    bool isShown(int row) const;
    std::vector<Cell> fileRow(const HistoryFile &file, std::int64_t now) const;
    std::vector<Cell> erasureRow(const ErasureNote &note, std::int64_t now) const;
    const HistoryFile *current() const;

    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_method;
    SegmentedControl *m_filters;
    CellTable *m_rows;
    DataTable *m_table;
    QPushButton *m_save;
    QPushButton *m_undo;
    std::vector<HistoryFile> m_files;
    std::vector<ErasureNote> m_erasures; ///< their rows stand after those of files
    CallSnapshot m_asked;
};

} // namespace palmares::ui
