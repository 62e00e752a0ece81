#pragma once

#include "ui/coordinator/judges/judgelines.h"
#include "ui/coordinator/parts/officepage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace palmares::ui {

class ConflictsPane;
class DataTable;
class EmptyState;
class ImportPane;
class PageFrame;
class PlainLabel;
class SegmentedControl;

/// Who judges: in by table or typed, with languages, panel and stratum; whose conflicts are confirmed or dismissed; and who
/// drops out.
class JudgesPage final : public OfficePage {
    Q_OBJECT

public:
    enum Tab { Register, Conflicts };

    JudgesPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    void goTo(Tab tab);
    void startImport();
    void openJudge(int row); ///< a row of the register
    void addJudge();
    void askDrop();
    /// Asks whether the personal data of the present judge is to be deleted.
    void askErase();

    const std::vector<JudgeLine> &lines() const { return m_lines; }
    DataTable *table() const { return m_table; }
    ImportPane *importPane() const { return m_import; }
    ConflictsPane *conflicts() const { return m_conflicts; }
    SegmentedControl *tabs() const { return m_tabs; }
    SegmentedControl *filters() const { return m_filters; }
    EmptyState *empty() const { return m_empty; }
    QPushButton *dropButton() const { return m_drop; }
    QPushButton *openButton() const { return m_open; }

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showOnly(QWidget *pane);
    void makeRegister();
    void fill();
    void fillLines();
    void fillRows();
    void fillTools();
    void fillBottom();
    bool isShown(int row) const;
    bool isImporting() const;
    bool hasStrata() const;
    QString panelWords(const std::string &panel) const;

    PageFrame *m_frame;
    SegmentedControl *m_tabs;
    QPushButton *m_add;
    QPushButton *m_startImport;
    QStackedWidget *m_stack;
    QWidget *m_register;
    QWidget *m_whole;
    EmptyState *m_empty;
    PlainLabel *m_sentence;
    PlainLabel *m_seats;
    QLineEdit *m_search;
    QComboBox *m_rounds;
    QComboBox *m_panels;
    SegmentedControl *m_filters;
    CellTable *m_rows;
    DataTable *m_table;
    ConflictsPane *m_conflicts;
    ImportPane *m_import;
    QPushButton *m_open;
    QPushButton *m_drop;
    std::vector<JudgeLine> m_lines;
    RoundProgress m_progress;
    QString m_wanted;
};

} // namespace palmares::ui
