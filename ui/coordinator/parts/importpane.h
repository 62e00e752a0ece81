#pragma once

#include "ui/coordinator/parts/importtable.h"
#include "ui/coordinator/parts/verbs.h"

#include <QTemporaryDir>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace palmares::ui {

class ColumnList;
class DataTable;
class EmptyState;
class Notice;
class PlainLabel;
class SegmentedControl;
class StepBar;

/// A table on its way into the register, in three steps: choose a file or paste; look at what its columns were taken
/// for and at every row, and correct it; import. Nothing changes before the last.
class ImportPane final : public QWidget {
    Q_OBJECT

public:
    ImportPane(const Services &services, QWidget *parent);

    /// Begins anew. \pre a call is open
    void start(ImportKind kind);
    void retranslate();

    void chooseFile();
    void open(const QString &file);
    /// Takes what a spreadsheet has put on the clipboard.
    void paste();
    void chooseFolder();
    void setFolder(const QString &folder);
    void import();
    /// Leaves without importing anything.
    void close();

    bool isReading() const { return m_isWorking; }
    /// How many rows would come in now.
    std::size_t ready() const { return m_rows->ticked(); }
    /// What will happen, for the bar at the bottom.
    QString bottomWords() const;

    ImportTable *rows() const { return m_rows; }
    DataTable *table() const { return m_table; }
    ColumnList *columns() const { return m_columns; }
    QComboBox *encodings() const { return m_encoding; }
    /// The first row is one like the others.
    QCheckBox *noHeadings() const { return m_noHeadings; }
    EmptyState *empty() const { return m_empty; }
    Notice *notice() const { return m_notice; }
    /// For the bottom bar of the page: back, folder with files, import.
    std::vector<QPushButton *> buttons() const
    {
        return {m_back, m_folder, m_import};
    }
    QPushButton *importButton() const { return m_import; }

signals:
    /// The words and buttons of the bottom bar are others now.
    void changed();
    /// It is over: imported, or left.
    void finished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePreview(QVBoxLayout *column);
    ImportWish wish(bool dryRun) const;
    void read();
    void take(ImportPreview preview);
    void fill();
    void fillSource();
    void showAbout();
    void takeFilesByCode();
    QString headingOf(std::size_t column) const;
    QString headingsOf(const std::vector<std::size_t> &columns) const;
    void offer(const std::vector<std::size_t> &columns, const std::string &field, const QString &it, const QString &several);
    void wordFilters();
    void arrange();
    void tellDone(const ImportReport &report);

    Services m_services;
    Verbs m_verbs;
    ImportKind m_kind;
    QTemporaryDir m_pasted;
    QString m_file;
    QString m_attachments;
    bool m_filesByCode = false; ///< of this folder
    TableChoice m_choice;
    bool m_isPasted = false;
    bool m_isWorking = false;
    bool m_isImporting = false;
    int m_turn = 0;
    StepBar *m_steps;
    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_name;
    PlainLabel *m_source;
    QComboBox *m_encoding;
    QComboBox *m_worksheet;
    QCheckBox *m_noHeadings;
    Notice *m_notice;
    QBoxLayout *m_sides;
    QScrollArea *m_columnArea;
    ColumnList *m_columns;
    SegmentedControl *m_filters;
    std::vector<RowVerdict> m_filterOf; ///< of the segments after the first
    ImportTable *m_rows;
    DataTable *m_table;
    QPushButton *m_back;
    QPushButton *m_folder;
    QPushButton *m_import;
};

} // namespace palmares::ui
