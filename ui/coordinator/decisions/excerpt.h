#pragma once

#include <QWidget>

class QTextLayout;

namespace palmares::ui {

/// The beginning of what an entry says, in the direction of its own words: as many lines as there is room for, three at most, and cut
/// after a whole word. It is the first to give way where room is short.
class Excerpt final : public QWidget {
    Q_OBJECT

public:
    explicit Excerpt(QWidget *parent);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// What is to be read at present, with "…" where it is cut; empty: no line has room.
    QString shown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int lineHeight() const;
    int wanted() const;
    /// In at most `most` lines; returns how many.
    int layOut(QTextLayout &layout, int most) const;

    QString m_text;
};

} // namespace palmares::ui
