#pragma once

#include "core/office/paper/sheetdesk.h"
#include "ui/coordinator/files/filespane.h"

class QComboBox;
class QLineEdit;

namespace palmares::ui {

class CellTable;
class DataTable;
class EmptyState;
class PlainLabel;
class SegmentedControl;
class TypingGrid;
class TypingModel;

/// Score sheets that were filled in on paper, typed twice by two people: what both typed alike is taken in at once, what they
/// typed differently is listed, and the paper decides.
class TypingPane final : public FilesPane {
    Q_OBJECT

public:
    TypingPane(const Services &services, QWidget *parent);

    void retranslate() override;
    QString bottomWords() const override;

    QComboBox *judges() const { return m_judge; }
    SegmentedControl *people() const { return m_people; }
    QLineEdit *finder() const { return m_find; }
    TypingGrid *grid() const { return m_grid; }
    TypingModel *model() const { return m_model; }
    DataTable *mismatches() const { return m_mismatches; }
    PlainLabel *told() const { return m_told; }

    /// The row at hand is compared with the other typing, as if it were left.
    void finishRow();

protected:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int typing() const;
    std::string judge() const;
    void fillJudges();
    void load();
    void follow();
    void askPaper(std::function<void(const FormBook &, const TypedPaper &)> then);
    void put(const FormBook &book, const TypedPaper &paper);
    void keep(int row, bool isFinished);
    void find();
    void goToMismatch(int row);
    void tell();
    void arrange();
    void fitFinder();

    QComboBox *m_judge;
    SegmentedControl *m_people;
    QLineEdit *m_find;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    PlainLabel *m_told;
    QWidget *m_whole;
    TypingModel *m_model;
    TypingGrid *m_grid;
    PlainLabel *m_mismatchHead;
    CellTable *m_mismatchRows;
    DataTable *m_mismatches;
    EmptyState *m_empty;
    QPushButton *m_next;
    std::vector<TypingDifference> m_differences;
    CallId m_agreedOf; ///< of which call what was typed alike has been taken in
    std::string m_shownRound; ///< what is in the grid, and by whom it is typed
    std::string m_shownJudge;
    int m_shownTyping = 1;
    std::function<QString()> m_problem; ///< why the last row was not kept, in the language at work
    int m_turn = 0;  ///< of the paper in the grid: what came of a row of another one is not told
    int m_asked = 0; ///< of the paper that was asked for last
};

} // namespace palmares::ui
