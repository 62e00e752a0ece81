#pragma once

#include "core/office/results/officework.h"
#include "ui/widgets/card.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// One thing to do: icon, what it is, how it goes, and the button that goes there.
class TaskRow final : public QWidget {
    Q_OBJECT

public:
    explicit TaskRow(QWidget *parent);
    void setTask(const OfficeTask &task, bool isNext);
    QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_line;
    QLabel *m_icon;
    PlainLabel *m_first;
    PlainLabel *m_second;
    QPushButton *m_button;
    bool m_isNext = false;
};

/// What to do, the most urgent first: only that one has a filled button.
class TaskList final : public Card {
    Q_OBJECT

public:
    explicit TaskList(QWidget *parent = nullptr);
    void setTasks(const std::vector<OfficeTask> &tasks);
    const std::vector<OfficeTask> &tasks() const { return m_tasks; }
    TaskRow *row(std::size_t i) const { return m_rows[i]; }

signals:
    void wanted(const palmares::OfficeTask &task);

private:
    std::vector<OfficeTask> m_tasks;
    std::vector<TaskRow *> m_rows;
};

} // namespace palmares::ui
