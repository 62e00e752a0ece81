#pragma once

#include "core/office/reports/commentdesk.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/verbs.h"

#include <QWidget>

class QPushButton;

namespace palmares::ui {

class DataTable;
class EmptyState;
class PlainLabel;
class SegmentedControl;

/// What judges wrote for entrants: each is read here before a letter may say it, as it stands, in other words, or not at all.
class CommentsPane final : public QWidget {
    Q_OBJECT

public:
    CommentsPane(const Services &services, QWidget *parent);

    void setRound(CallSnapshot call, std::uint32_t round);
    void retranslate();

    /// Comments that nobody has answered.
    std::size_t open() const;

    DataTable *table() const { return m_table; }
    PlainLabel *words() const { return m_words; }
    const std::vector<EntrantComment> &comments() const { return m_comments; }
    EmptyState *empty() const { return m_empty; }
    QPushButton *rest() const { return m_rest; }
    QPushButton *withhold() const { return m_withhold; }
    QPushButton *approve() const { return m_approve; }
    /// For the bottom bar of the page: in other words, as written.
    std::vector<QPushButton *> buttons() const { return {m_edit, m_approve}; }

signals:
    void changed();

private:
    enum class Answer { Approve, Withhold };
    void fill();
    void fillButtons();
    void showWords();
    void answer(Answer answer);
    void askWords();
    void approveRest();

    Services m_services;
    Verbs m_verbs;
    CallSnapshot m_call;
    std::uint32_t m_round = nowhere;
    std::vector<EntrantComment> m_comments;
    EmptyState *m_empty;
    QWidget *m_whole;
    PlainLabel *m_sentence;
    PlainLabel *m_method;
    SegmentedControl *m_filters;
    CellTable *m_rows;
    DataTable *m_table;
    PlainLabel *m_wordsHead;
    PlainLabel *m_words;
    QPushButton *m_rest;
    QPushButton *m_withhold;
    QPushButton *m_edit;
    QPushButton *m_approve;
};

} // namespace palmares::ui
