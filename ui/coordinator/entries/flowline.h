#pragma once

#include <QAbstractButton>

#include <vector>

namespace palmares::ui {

class FlowLayout;

/// One station of the way of entries: a figure and what it counts. Pressed, it shows those entries.
class FlowStep final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FlowStep(QWidget *parent = nullptr);
    /// `isFirst`: no arrow leads to it.
    void show(const QString &figure, const QString &words, bool isFirst, bool isAccent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_figure;
    QString m_words;
    bool m_isFirst = true;
    bool m_isAccent = false;
};

/// Received → duplicates → not eligible → … → in: the way of entries as figures in a row.
class FlowLine final : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString figure;
        QString words;
        bool isAccent = false;
    };
    explicit FlowLine(QWidget *parent = nullptr);
    void show(const std::vector<Step> &steps);
    /// Which of them is chosen; −1: none.
    void setChosen(int step);
    FlowStep *step(int at) const { return m_steps[static_cast<std::size_t>(at)]; }
    int count() const { return static_cast<int>(m_steps.size()); }

signals:
    void chosen(int step);

private:
    FlowLayout *m_row;
    std::vector<FlowStep *> m_steps;
};

} // namespace palmares::ui
