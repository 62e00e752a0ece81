#include "ui/coordinator/overview/tasklist.h"

#include "ui/coordinator/parts/taskwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace palmares::ui {

namespace {

/// Below this width the button goes under the words.
constexpr int narrowTasks = 460;

} // namespace

TaskRow::TaskRow(QWidget *parent) : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_first = new PlainLabel(TextRole::Body, Tone::Ink, this);
    m_first->setBold(true);
    m_first->setWordWrap(true);
    m_second = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_second->setWordWrap(true);
    m_button = new QPushButton(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(ui::metric(2));
    words->addWidget(m_first);
    words->addWidget(m_second);
    auto *what = new QHBoxLayout;
    what->setSpacing(ui::metric(14));
    what->addWidget(m_icon);
    what->addLayout(words, 1);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_line->setContentsMargins(ui::metric(16), ui::metric(10), ui::metric(16), ui::metric(11));
    m_line->setSpacing(ui::metric(10));
    m_line->addLayout(what, 1);
    m_line->addWidget(m_button, 0, Qt::AlignTrailing | Qt::AlignVCenter);
}

void TaskRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < ui::metric(narrowTasks);
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TaskRow::setTask(const OfficeTask &task, bool isNext)
{
    m_isNext = isNext;
    const TaskWords words = wordsOf(task);
    m_first->setText(words.first);
    m_second->setText(words.second);
    m_button->setText(words.button);
    m_button->setAccessibleName(words.button + QStringLiteral(": ") + words.first);
    setKind(m_button, isNext ? ButtonKind::Primary : ButtonKind::Plain);
    m_icon->setPixmap(icon(words.icon, words.tone).pixmap(iconSize()));
    update();
}

void TaskRow::paintEvent(QPaintEvent *)
{
    if (m_isNext) // the first row has no line above it
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

TaskList::TaskList(QWidget *parent) : Card(parent)
{
    setPadding(0);
    body()->setContentsMargins(1, 1, 1, 1);
    body()->setSpacing(0);
}

void TaskList::setTasks(const std::vector<OfficeTask> &tasks)
{
    m_tasks = tasks;
    while (m_rows.size() < tasks.size()) {
        auto *row = new TaskRow(this);
        const std::size_t at = m_rows.size();
        connect(row->button(), &QPushButton::clicked, this, [this, at] { emit wanted(m_tasks[at]); });
        body()->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < tasks.size());
        if (i < tasks.size())
            m_rows[i]->setTask(tasks[i], i == 0);
    }
    setVisible(!tasks.empty());
}

} // namespace palmares::ui
