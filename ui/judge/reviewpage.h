#pragma once

#include "ui/shell/page.h"

#include "ui/judge/boardkeeper.h"
#include "ui/judge/reviewmodel.h"
#include "ui/judge/whatisleft.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class LeftList;
class OwnCopyOffer;
class PlainLabel;
class ReviewTable;
class SegmentedControl;
class SidedPane;
class SpreadBars;

/// All own scores of the round at once, what is missing, and how the scale was used.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    ReviewPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;
    bool leave() override;
    bool mayClose() override;

    ReviewTable *table() const { return m_table; }
    ReviewModel *model() const { return m_model; }
    QPushButton *sendButton() const { return m_send; }
    OwnCopyOffer *ownCopy() const { return m_copy; }

private:
    QWidget *makeTablePane();
    QWidget *makeSidePane();
    QWidget *makeFoot();
    void boardCame(const BoardSnapshot &board);
    void wordCriteria();
    void fill(bool keepsOrder);
    void returnToCell();
    static void sayHint(PlainLabel *hint, const QString &points);
    void arrange(bool sided);
    void fillSide();
    void fillSpread();
    void fillAnswers(const Scale &scale);
    void showStep(const StepSeen &step);
    void check();
    void open(const std::string &code);
    ReviewOrder order() const;
    /// Nothing is ranked in a check: there is no order by result, and its answers are no numbers.
    bool isCheck() const { return m_board && m_board->kind == RoundKind::Check; }
    void wordOrders();

    BoardKeeper *m_keeper;
    OwnCopyOffer *m_copy;
    BoardSnapshot m_board;
    std::optional<WhatIsLeft> m_left;
    bool m_isWorded = false;
    EntryId m_atEntry; ///< the cell one is at, which outlasts another order of the rows
    int m_atColumn = ReviewModel::firstCriterion;

    QString m_unkept; ///< code of the entry of a number that was not kept, while no other was typed since; else empty
    bool m_saysStep = false; ///< the notice above is of an undo or a redo
    PlainLabel *m_title, *m_hint, *m_sideTitle, *m_spreadTitle, *m_spreadCount, *m_sendHint, *m_sendHintBelow;
    SegmentedControl *m_orders;
    QComboBox *m_filter;
    ReviewModel *m_model;
    ReviewTable *m_table;
    SidedPane *m_pane;
    QVBoxLayout *m_tableColumn;
    LeftList *m_leftList;
    SpreadBars *m_bars;
    QPushButton *m_send, *m_ownCopy;
};

} // namespace palmares::ui
