#pragma once

#include "core/office/exchange/intakepreview.h"
#include "ui/coordinator/files/filespane.h"

#include <QStringList>

class QBoxLayout;

namespace palmares::ui {

class CellTable;
class DataTable;
class EmptyState;
class InboxWatch;
class MergeCard;
class Notice;
class NotReadList;
class PlainLabel;
class SegmentedControl;

/// Files that came back: read, shown by what merging each would do, merged when somebody says so.
class ReceivedPane final : public FilesPane {
    Q_OBJECT

public:
    ReceivedPane(const Services &services, QWidget *parent);

    void retranslate() override;
    QString bottomWords() const override;
    int count() const override { return m_intake ? static_cast<int>(m_preview.files.size()) : 0; }

    /// Reads files and folders and shows what they would bring; nothing is taken in yet.
    void read(const QStringList &paths);
    void merge();
    /// Asks whose a filled form, or a table typed from paper, is and takes it in.
    void takeForm(const QString &file);
    /// Reads by itself what arrives in a folder, from now on and after the next start; empty: in none.
    void watch(const QString &folder);
    /// Lets go of what was read.
    void putAway();

    const IntakePreview &preview() const { return m_preview; }
    bool hasPreview() const { return m_intake != nullptr; }
    DataTable *table() const { return m_table; }
    /// The row of the table in which a file of the preview stands; files are grouped by verdict, each group under a line of its own.
    int rowOf(std::size_t file) const;
    NotReadList *notRead() const { return m_notRead; }
    MergeCard *card() const { return m_card; }
    InboxWatch *inbox() const { return m_inbox; }
    SegmentedControl *filters() const { return m_filters; }
    QPushButton *mergeButton() const { return m_merge; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(std::shared_ptr<Intake> intake, IntakePreview preview);
    void replan();
    void tick(int row, bool on);
    void fill();
    void fillRows();
    bool isShownRow(int row) const;
    bool areHeadsShown() const;
    void spanRows();
    void wordFilters();
    void showAbout();
    void listNotRead(const Intake &intake);
    void chooseFiles();
    void chooseFolder();
    void chooseForm();
    void chooseInbox();
    void hasArrived(const QStringList &files);
    void readWaiting();
    void showInbox();
    QString sentence() const;
    void arrange();

    PlainLabel *m_sentence;
    PlainLabel *m_method;
    SegmentedControl *m_filters;
    QBoxLayout *m_columns;
    CellTable *m_rows;
    DataTable *m_table;
    MergeCard *m_card;
    NotReadList *m_notRead;
    Notice *m_about;
    Notice *m_inboxNotice;
    InboxWatch *m_inbox;
    QStringList m_waiting; ///< arrived while something else was being looked at
    EmptyState *m_empty;
    QWidget *m_whole;
    QPushButton *m_watch;
    QPushButton *m_stop;
    QPushButton *m_form;
    QPushButton *m_close;
    QPushButton *m_merge;
    std::shared_ptr<Intake> m_intake; ///< the store thread works on it while a verb is on its way
    IntakePreview m_preview;
    std::vector<std::size_t> m_lines; ///< files in the order of the table; `head` + verdict heads a group
    std::vector<FileVerdict> m_filterOf; ///< verdicts of the filters after "all"
    CallSnapshot m_planned;              ///< the snapshot that the plan was made on
    bool m_isWorking = false;
    bool m_isFromInbox = false; ///< what is being read came by itself
    bool m_isRead = false; ///< a drop was read and merged: the empty page says so
};

} // namespace palmares::ui
