#pragma once

#include "core/office/results/decisiondesk.h"
#include "ui/coordinator/decisions/agenda.h"
#include "ui/coordinator/decisions/meetingview.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/coordinator/parts/verbs.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace palmares::ui {

class Chip;
class DataTable;
class EmptyState;
class PageFrame;
class PlainLabel;
class SegmentedControl;

/// What the committee decides on a closed result, at the desk or on the wall; the minutes; and the next round.
class DecisionsPage final : public OfficePage {
    Q_OBJECT

public:
    enum Filter { Called, Decided, All };

    DecisionsPage(const Services &services, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;

    void decide(const QString &entry, std::optional<Outcome> wish, QWidget *over) { decide(QStringList{entry}, wish, over); }
    /// One decision for all of them.
    void decide(const QStringList &entries, std::optional<Outcome> wish, QWidget *over);
    void startMeeting();
    void copyMinutes();
    void saveMinutes(const QString &file);
    void advance();

    const AgendaPtr &agenda() const { return m_agenda; }
    QComboBox *rounds() const { return m_rounds; }
    DataTable *table() const { return m_table; }
    SegmentedControl *filters() const { return m_filters; }
    EmptyState *empty() const { return m_empty; }
    MeetingView *meeting() const { return m_meeting; }
    QPushButton *decideButton() const { return m_decide; }
    QPushButton *meetingButton() const { return m_start; }
    QPushButton *advanceButton() const { return m_advance; }
    QPushButton *minutesButton() const { return m_minutes; }

protected:
    void showView() override;

private:
    void record(std::vector<DecisionRequest> requests);
    void takeBack(std::vector<DecisionRequest> requests);
    void take(AgendaPtr agenda);
    void fill();
    void fillBottom();
    void note(const QString &entry, MeetingView::Piece piece);
    void chooseFile();
    std::string nextRound() const;
    QStringList entriesInHand() const;
    std::string today() const;

    PageFrame *m_frame;
    Chip *m_state;
    QComboBox *m_rounds;
    QWidget *m_whole;
    EmptyState *m_empty;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    SegmentedControl *m_filters;
    QLineEdit *m_search;
    CellTable *m_rows;
    DataTable *m_table;
    QPushButton *m_minutes;
    QPushButton *m_advance;
    QPushButton *m_decide;
    QPushButton *m_start;
    Verbs m_verbs;
    Newest m_newest;
    AgendaPtr m_agenda;
    QPointer<MeetingView> m_meeting;
};

} // namespace palmares::ui
