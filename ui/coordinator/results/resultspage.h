#pragma once

#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/coordinator/results/resultview.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace palmares::ui {

class Chip;
class DataTable;
class EmptyState;
class Notice;
class PageFrame;
class PlainLabel;
class SegmentedControl;
class WhatIfCharts;

/// The ranking under the frozen rules, what other methods would give beside it, and the close of the round.
class ResultsPage final : public OfficePage {
    Q_OBJECT

public:
    enum Tab { Ranking, WhatIfTab };

    ResultsPage(const Services &services, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;

    void goTo(Tab tab);
    void openEntry(int row, const QString &judge = {}); ///< a row of the table that is shown
    void askClose();
    /// Puts what the cut let through into the next round.
    void advance();
    void fillFrom(const std::string &from, const std::string &to);
    /// The same once more, for what came through and is not in.
    void refill();

    /// Writes the table that is shown, as XLSX or CSV by the end of the name: of the ranking exact values stand beside those shown.
    void exportTo(const QString &path);
    const ResultPicture &result() const { return m_result; }
    /// How sure the result is; null until it is worked out.
    const InsightPicture &sureness() const { return m_insight; }
    DataTable *table() const { return m_table; }
    DataTable *whatIfTable() const { return m_others; }
    SegmentedControl *tabs() const { return m_tabs; }
    SegmentedControl *filters() const { return m_filters; }
    Chip *stateChip() const { return m_state; }
    Notice *notice() const { return m_notice; }
    /// In the notice; hidden where filling again changes nothing.
    QPushButton *refillButton() const { return m_refill; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *advanceButton() const { return m_advance; }
    QPushButton *workOutButton() const { return m_workOut; }
    /// How other methods are shown: 0 chart, 1 table.
    SegmentedControl *look() const { return m_look; }
    WhatIfCharts *slopes() const { return m_slopes; }
    PlainLabel *method() const { return m_method; }
    PlainLabel *sentence() const { return m_sentence; }

protected:
    void showView() override;

private:
    void showResult(ResultPicture result);
    void askSureness();
    void workOutSureness();
    void fillRanking();
    void askWhere();
    void copyAll();
    void fill();
    void showNotice();
    void showWhy();
    void wordFilters();
    void openWanted();
    void fillSlopes();
    bool isChart() const;
    std::size_t lineOf(const QString &code) const;
    void markLine();
    void spanHeads();
    bool areHeadsShown() const;
    bool isShown(int line) const;
    std::uint32_t rowAt(int line) const;
    std::string nextRound() const;
    bool canCloseAgain() const;

    PageFrame *m_frame;
    SegmentedControl *m_tabs;
    Chip *m_state;
    QComboBox *m_rounds;
    QWidget *m_whole;
    EmptyState *m_empty;
    Notice *m_notice;
    QPushButton *m_refill;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    SegmentedControl *m_filters;
    QLineEdit *m_search;
    CellTable *m_rows;
    DataTable *m_table;
    CellTable *m_otherRows;
    DataTable *m_others;
    QPushButton *m_open;
    QPushButton *m_advance;
    QPushButton *m_close;
    Verbs m_verbs;
    Newest m_newest;
    Newest m_sure;
    InsightPicture m_insight;
    QPushButton *m_workOut;
    SegmentedControl *m_look;
    WhatIfCharts *m_slopes;
    QPushButton *m_copy;
    QPushButton *m_export;
    ResultPicture m_result;
    std::vector<ResultLine> m_lines;
    CallSnapshot m_asked;
    std::uint32_t m_askedRound = nowhere;
};

} // namespace palmares::ui
