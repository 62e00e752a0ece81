#pragma once

#include "ui/coordinator/files/filespane.h"
#include "ui/coordinator/files/questionwords.h"

class QScrollArea;
class QVBoxLayout;

namespace palmares::ui {

class EmptyState;
class PlainLabel;

/// One question: what was found, what hangs on it, and a button for each answer.
class QuestionRow final : public QWidget {
    Q_OBJECT

public:
    QuestionRow(const Question &question, QWidget *parent);
    const Question &question() const { return m_question; }
    const std::vector<QPushButton *> &buttons() const { return m_buttons; }

signals:
    void chosen(std::size_t offer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Question m_question;
    std::vector<QPushButton *> m_buttons;
};

/// What the call has to ask: laptops nobody has confirmed, sheets nobody asked for, codes used twice. Each is answered once,
/// with a reason; what was answered can be answered again.
class QuestionsPane final : public FilesPane {
    Q_OBJECT

public:
    QuestionsPane(const Services &services, QWidget *parent);

    void retranslate() override;
    /// Those that are not answered and wait for somebody, as the rail counts them.
    int count() const override { return m_waiting; }
    const std::vector<QuestionRow *> &rows() const { return m_rows; }

protected:
    void refresh() override;

private:
    void showRows();
    void addHeading(const QString &words);
    void answer(const Question &question, const QuestionOffer &offer);
    void carryOut(const std::string &key, const QuestionOffer &offer, const std::string &reason);

    EmptyState *m_empty;
    QWidget *m_whole;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<QuestionRow *> m_rows;
    int m_waiting = 0;
};

} // namespace palmares::ui
