#pragma once

#include "ui/coordinator/decisions/agenda.h"

#include <QWidget>

#include <map>
#include <set>

class QAbstractButton;
class QLabel;

namespace palmares::ui {

class Excerpt;
class FlowLayout;
class MediaPane;
class MeetingList;
class TotalsStrip;

/// The meeting on the wall: one entry at a time, in type that is read at three metres, dark whatever the theme. Score, rank and
/// entrant are hidden until somebody reveals them, one by one or all; no outcome is more prominent than another.
class MeetingView final : public QWidget {
    Q_OBJECT

public:
    /// What is hidden at first.
    enum Piece { Score, Entrant };

    explicit MeetingView(QWidget *parent = nullptr);

    /// Goes through what is in by the cut, at it, or decided; where nothing is called by a cut, through everything; by code, because
    /// the order of the ranking would say what is hidden. What was revealed stays so.
    void setAgenda(AgendaPtr agenda);
    const std::vector<int> &items() const { return m_items; }
    int current() const { return m_current; } ///< in items()
    const AgendaItem *item() const;
    void goTo(int at);
    void goToEntry(const QString &code);
    /// The next hidden piece of the entry.
    void revealNext();
    void revealAll();
    bool isRevealed(Piece piece) const;

    QString shownScore() const;
    QString shownEntrant() const;
    Excerpt *excerpt() const { return m_excerpt; }
    /// What the judges' totals are, in a sentence and drawn; empty and not to be seen before the score is revealed.
    QString shownTotals() const;
    TotalsStrip *strip() const { return m_strip; }
    const std::vector<QAbstractButton *> &outcomeButtons() const { return m_outcomes; }
    /// The files of the entry, one after the other, as judges saw them; after the last it goes away.
    void showNextFile();
    MediaPane *viewer() const { return m_viewer; }

signals:
    void revealed(const QString &entry, palmares::ui::MeetingView::Piece piece);
    void wantsDecision(const QString &entry, palmares::Outcome outcome);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reveal(Piece piece);
    void retranslate();
    void showItem();
    void showTotals(const AgendaItem &item);
    void closeFile();
    void fit();

    AgendaPtr m_agenda;
    std::vector<int> m_items; ///< of the agenda
    int m_current = 0;
    std::map<QString, std::set<int>> m_revealed;
    QLabel *m_code;
    QLabel *m_counter;
    QLabel *m_title;
    Excerpt *m_excerpt;
    QLabel *m_decided;
    QLabel *m_scoreHead;
    QLabel *m_entrantHead;
    QAbstractButton *m_score;
    QAbstractButton *m_entrant;
    QLabel *m_totals;
    TotalsStrip *m_strip;
    QWidget *m_facts; ///< score, chance, entrant
    QLabel *m_chanceHead;
    QLabel *m_chance;
    QLabel *m_closeHead;
    QLabel *m_close;
    QLabel *m_done; ///< "Decided: 9 of 11"
    QLabel *m_recused;
    QLabel *m_hint;
    MeetingList *m_list;
    std::vector<QAbstractButton *> m_outcomes;
    FlowLayout *m_flow;
    MediaPane *m_viewer;
    int m_file = 0; ///< of the entry that is shown, from 1; 0: none
};

} // namespace palmares::ui
