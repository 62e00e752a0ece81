#pragma once

#include "ui/coordinator/parts/officepage.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace palmares::ui {

class FilesPane;
class ForksPane;
class HistoryPane;
class KeepPane;
class PageFrame;
class QuestionsPane;
class ReceivedPane;
class SegmentedControl;
class SendPane;
class TypingPane;

/// Everything that travels as a file: packages out, ballots in, what is here in two versions,
/// what came and went, and what keeps the call alive.
class FilesPage final : public OfficePage {
    Q_OBJECT

public:
    enum Tab { Send, Received, Typing, Forks, Questions, History, Keep };

    FilesPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    /// Files of the place are read at once and shown; nothing is taken in. Its part is "forks", "questions" or "keep".
    void arrive(const Place &place) override;
    /// The sheet of paper at hand is typed, as far as the program is asked.
    bool leave() override;

    SegmentedControl *tabs() const { return m_tabs; }
    QComboBox *rounds() const { return m_rounds; }
    /// As a press on the tab would.
    void goTo(Tab tab);
    SendPane *sendPane() const { return m_send; }
    ReceivedPane *receivedPane() const { return m_received; }
    TypingPane *typingPane() const { return m_typing; }
    ForksPane *forksPane() const { return m_forks; }
    QuestionsPane *questionsPane() const { return m_questions; }
    HistoryPane *historyPane() const { return m_history; }
    KeepPane *keepPane() const { return m_keep; }

protected:
    void showView() override;

private:
    void showTab();
    void wordTabs();
    void showPane(FilesPane *pane);

    PageFrame *m_frame;
    SegmentedControl *m_tabs;
    QComboBox *m_rounds; ///< what was sent and typed in an earlier one stays within reach
    QStackedWidget *m_stack;
    std::vector<FilesPane *> m_panes;
    SendPane *m_send;
    ReceivedPane *m_received;
    TypingPane *m_typing;
    ForksPane *m_forks;
    QuestionsPane *m_questions;
    HistoryPane *m_history;
    KeepPane *m_keep;
    bool m_hasArrived = false;
};

} // namespace palmares::ui
