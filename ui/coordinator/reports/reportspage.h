#pragma once

#include "core/office/reportdesk.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/coordinator/parts/verbs.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace palmares::ui {

class EmptyState;
class Notice;
class PageFrame;
class PickList;
class PlainLabel;
class SegmentedControl;

/// Tables that leave the program: ranking, scores, entries, their codebook, and a data set without names; where each was
/// written, and who could be known from it.
class ReportsPage final : public OfficePage {
    Q_OBJECT

public:
    ReportsPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;

    /// Asks where, then writes.
    void choose();
    /// Writes what is chosen to a file, or of a data set as CSV into a folder.
    void write(const QString &path);

    PickList *list() const { return m_list; }
    SegmentedControl *formats() const { return m_formats; }
    QCheckBox *names() const { return m_names; }
    QPushButton *writeButton() const { return m_write; }
    Notice *notice() const { return m_notice; }
    EmptyState *empty() const { return m_empty; }
    bool isWriting() const { return m_isWriting; }

protected:
    void showView() override;

private:
    ExportKind kind() const;
    ExportFormat format() const;
    bool canName() const;
    bool needsFolder() const;
    void look();
    void tell();

    PageFrame *m_frame;
    QComboBox *m_rounds;
    QWidget *m_whole;
    EmptyState *m_empty;
    Notice *m_notice;
    PlainLabel *m_sentence;
    PickList *m_list;
    SegmentedControl *m_formats;
    QCheckBox *m_names;
    PlainLabel *m_warning;
    QPushButton *m_folder;
    QPushButton *m_write;
    Verbs m_verbs;
    QString m_written;
    std::size_t m_rows = 0;
    bool m_namesPeople = false;
    bool m_isWriting = false;
};

} // namespace palmares::ui
