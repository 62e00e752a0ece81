#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;

namespace palmares::ui {

class FlowLayout;

/// Some of a few things: a box to tick for each, one after the other.
class TickRow final : public QWidget {
    Q_OBJECT

public:
    explicit TickRow(QWidget *parent);

    /// What can be ticked, and what is.
    void show(const QStringList &names, const std::vector<bool> &ticked);
    QCheckBox *box(int at) const { return m_boxes[static_cast<std::size_t>(at)]; }
    int count() const { return static_cast<int>(m_boxes.size()); }

signals:
    void ticked(int at, bool on);

private:
    FlowLayout *m_row;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace palmares::ui
