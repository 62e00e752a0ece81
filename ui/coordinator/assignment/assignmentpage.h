#pragma once

#include "ui/coordinator/assignment/planpicture.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/coordinator/parts/verbs.h"

#include <QTimer>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace palmares::ui {

class AskForm;
class DataTable;
class EmptyState;
class Notice;
class PageFrame;
class PlainLabel;
class PlanMatrix;
class SegmentedControl;
class SignLegend;

/// Who judges what: asked for, seen before it is agreed to, carried out, and filled up when somebody drops out.
class AssignmentPage final : public OfficePage {
    Q_OBJECT

public:
    enum Tab { MatrixTab, EntriesTab, JudgesTab };
    enum Filter { All, Short, Changed, Waiting };

    AssignmentPage(const Services &services, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;
    void arrive(const Place &place) override;
    std::vector<KeyHint> keys() const override;

    void goTo(Tab tab);
    void carryOut();
    /// The same question, other chances.
    void planAnew();
    /// Of the judge in hand.
    void askDrop();

    const PlanPicturePtr &picture() const { return m_picture; }
    bool isPlanning() const { return m_isPlanning; }
    AskForm *form() const { return m_form; }
    PlanMatrix *matrix() const { return m_matrix; }
    DataTable *entriesTable() const { return m_entries; }
    DataTable *judgesTable() const { return m_judges; }
    SegmentedControl *tabs() const { return m_tabs; }
    SegmentedControl *filters() const { return m_filters; }
    QLineEdit *search() const { return m_search; }
    EmptyState *empty() const { return m_empty; }
    PlainLabel *sentence() const { return m_sentence; }
    const std::vector<Notice *> &notices() const { return m_shownNotices; }
    QPushButton *carryButton() const { return m_carry; }
    QPushButton *anewButton() const { return m_anew; }
    QPushButton *dropButton() const { return m_drop; }

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Missing { Nothing, Frozen, Entries, Judges };

    void makeBody(QWidget *body);
    void makeTables();
    void arrange();
    Missing missing() const;
    void plan();
    void take(PlanPicturePtr picture);
    void fill();
    void fillEmpty();
    void fillNotices();
    void fillTools();
    void fillTables();
    void fillBottom();
    void filterRows();
    bool isShown(int entry) const;
    void showWanted();
    void showMenu(const QPoint &global);
    void describe();
    int judgeInHand() const; ///< index in the picture; −1: none
    Notice *addNotice(int kind, const QString &first, const QString &second);

    PageFrame *m_frame;
    SegmentedControl *m_tabs;
    QComboBox *m_rounds;
    QLineEdit *m_search;
    EmptyState *m_empty;
    QWidget *m_whole;
    QGridLayout *m_grid;
    QWidget *m_head;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    QWidget *m_side;
    AskForm *m_form;
    QWidget *m_noticeList;
    std::vector<Notice *> m_shownNotices;
    QWidget *m_tools;
    SegmentedControl *m_filters;
    QStackedWidget *m_stack;
    PlanMatrix *m_matrix;
    CellTable *m_entryRows;
    DataTable *m_entries;
    CellTable *m_judgeRows;
    DataTable *m_judges;
    QWidget *m_foot;
    SignLegend *m_legend;
    PlainLabel *m_who;
    PlainLabel *m_why;
    QPushButton *m_drop;
    QPushButton *m_anew;
    QPushButton *m_carry;
    Verbs m_verbs;
    Newest m_newest;
    QTimer m_typing;
    PlanPicturePtr m_picture;
    std::uint64_t m_seed;
    std::string m_broughtBack;
    QString m_needle;          ///< what is searched for, as it is compared
    std::vector<int> m_found; ///< judges that it finds, as indexes of the picture
    QString m_wantedJudge;
    QString m_wantedEntry;
    bool m_isPlanning = false;
    bool m_isWide = false;
};

} // namespace palmares::ui
