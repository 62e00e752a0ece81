#pragma once

#include "core/office/exchange/arrivals.h"
#include "core/office/keeping/erasedesk.h"
#include "core/office/results/roundreport.h"
#include "ui/coordinator/overview/judgesmodel.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/officepage.h"

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace palmares::ui {

class ChartCard;
class DataTable;
class FigureStrip;
class Notice;
class PageFrame;
class PlainLabel;
class SegmentedControl;
class TaskList;

/// Where the call stands, what to do next, and who has returned what.
class OverviewPage final : public OfficePage {
    Q_OBJECT

public:
    OverviewPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;

    TaskList *tasks() const { return m_tasks; }
    FigureStrip *figures() const { return m_figures; }
    JudgesModel *judges() const { return m_judges; }
    DataTable *table() const { return m_table; }
    SegmentedControl *filters() const { return m_filters; }
    QPushButton *remindButton() const { return m_remind; }
    /// Says what a deletion has not reached yet; hidden where there is nothing to say.
    Notice *leftNotice() const { return m_left; }
    /// Says in a trial run that it is one; hidden elsewhere.
    Notice *trialNotice() const { return m_trial; }
    /// Says what came after a close and what it would change; hidden where nothing came.
    Notice *lateNotice() const { return m_late; }
    QPushButton *tryButton() const { return m_try; }
    /// Sheets by the day they came; hidden before any has come.
    ChartCard *arrivals() const { return m_came; }
    /// Whose round's figures and judges are shown; hidden where there is one alone.
    QComboBox *rounds() const { return m_rounds; }

protected:
    void showView() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void start(const OfficeTask &task);
    void askKey();
    void askNoticed();
    void showTasks();
    void showFigures();
    void showJudges();
    void wordFilters();
    void filter();
    void remind();
    void openSettings();
    void fitTable();
    void fitCharts();
    void showCame();
    void askLeft();
    void tellLeft();
    void tellTrial();
    void tellLate();

    /// What is worked out beside the snapshot.
    struct Noticed {
        std::size_t conflicts = 0;
        std::vector<RoundReport> late;
        std::vector<OfficeTask> through; ///< see throughTasks()
        std::size_t apart = 0; ///< entries of the round at hand whose totals lie apart
        std::optional<RoundReport> atHand; ///< the provisional result, once nobody is waited for
    };
    static Noticed notice(const CallView &call, std::uint32_t round, const RoundProgress &progress);

    PageFrame *m_frame;
    QComboBox *m_rounds;
    RoundProgress m_progress; ///< of the round that is shown; what to do next is that of the present one
    Notice *m_left;
    QPushButton *m_tryAgain;
    Notice *m_trial;
    QPushButton *m_discard;
    QPushButton *m_try;
    Notice *m_late;
    QPushButton *m_toLate;
    std::vector<RoundReport> m_lateResults; ///< of closed rounds for which sheets came since
    FigureStrip *m_figures;
    PlainLabel *m_nextTitle;
    TaskList *m_tasks;
    ChartCard *m_came;
    QBoxLayout *m_beside; ///< what to do next, and the chart beside or below it
    std::vector<std::int64_t> m_times; ///< when sheets came, ascending
    QWidget *m_people;
    PlainLabel *m_judgesTitle;
    SegmentedControl *m_filters;
    QPushButton *m_remind;
    JudgesModel *m_judges;
    DataTable *m_table;
    std::vector<JudgeArrival> m_arrivals;
    ErasureLeft m_erasing; ///< what deletions have not reached yet
    QString m_erased;      ///< whose deletion is tried again
    Newest m_newest;
    std::size_t m_apart = 0;   ///< entries that ask for one more judge
    std::optional<RoundReport> m_atHand;
    std::vector<OfficeTask> m_through; ///< a round does not hold what came through the one before
    std::size_t m_noticed = 0; ///< judges and entries that may be too close, and nobody has said anything yet
    bool m_lacksKey = false; ///< packages were written, and no key file
    CallSnapshot m_asked; ///< the snapshot that the arrivals were asked for
    std::uint32_t m_askedRound = nowhere;
};

} // namespace palmares::ui
