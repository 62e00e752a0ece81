#pragma once

#include "core/office/entries/blindness.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/exchange/packageplan.h"
#include "core/office/paper/sheetdesk.h"
#include "ui/coordinator/files/filespane.h"

#include <map>

class QComboBox;

namespace palmares::ui {

class CellTable;
struct Cell;
class DataTable;
class EmptyState;
class Notice;
class PlainLabel;
class SegmentedControl;

/// Packages for the judges: what each would hold, how large it is on the way it goes, whether it was written,
/// and the message that goes with it.
class SendPane final : public FilesPane {
    Q_OBJECT

public:
    SendPane(const Services &services, QWidget *parent);

    void retranslate() override;
    QString bottomWords() const override;

    /// Writes the packages that are to be written into a folder.
    void writeTo(const QString &folder);
    /// What a judge fills in who cannot install the program.
    enum class FormKind { Spreadsheets, Paper, PaperWithTexts };
    void writeFormsTo(const QString &folder, FormKind kind = FormKind::Spreadsheets);
    void showMessages();

    DataTable *table() const { return m_table; }
    QComboBox *channels() const { return m_channel; }
    SegmentedControl *filters() const { return m_filters; }
    QPushButton *writeButton() const { return m_write; }
    Notice *notice() const { return m_notice; }
    const std::vector<PackageOutline> &outlines() const { return m_outlines; }

protected:
    void refresh() override;

private:
    std::int64_t limit() const;
    std::vector<Cell> rowOf(const PackageOutline &outline) const;
    void outline(const std::vector<JudgeId> &unwritten);
    void fill();
    void wordFilters();
    void wordButtons();
    std::vector<std::string> chosen() const;
    void chooseFolder();
    void chooseFormsFolder(FormKind kind);
    void lookAtWhatIsLeft(const std::vector<PackageWritten> &written);
    void tellWhatIsLeft(const WhatIsLeft &left);
    QString leftWords() const;
    void told(const std::vector<PackageWritten> &written, std::size_t asked, const QString &folder);

    PlainLabel *m_sentence;
    PlainLabel *m_method;
    QWidget *m_tools;
    PlainLabel *m_channelLabel;
    QComboBox *m_channel;
    SegmentedControl *m_filters;
    Notice *m_notice;
    CellTable *m_rows;
    DataTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_forms;
    QPushButton *m_messages;
    QPushButton *m_write;
    std::vector<PackageOutline> m_outlines;
    CallSnapshot m_outlined;                    ///< the snapshot that the outlines are of
    std::uint32_t m_outlinedRound = nowhere;
    std::map<std::string, QStringList> m_names; ///< of the files written last, by judge
    WhatIsLeft m_left; ///< of the packages written last
    std::function<void()> m_wordNotice;
};

} // namespace palmares::ui
