#pragma once

#include <QFrame>

#include "ui/shell/homerow.h"

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace palmares::ui {

class ClampedLabel;
class PlainLabel;

/// One call in a card: title, what it is, what is next; at the end how far, and the button that goes there.
class CallCardRow final : public QWidget {
    Q_OBJECT

public:
    explicit CallCardRow(QWidget *parent);

    void setRow(const HomeRow &row, bool isPrimary);
    const HomeRow &row() const { return m_row; }
    QPushButton *button() const { return m_button; }
    QPushButton *removeButton() const { return m_remove; }

signals:
    void wanted(const palmares::ui::Place &place);
    /// Several people judge it here, and one of them wants to go on.
    void whoWanted(const QString &folder);
    /// The sample call is to go.
    void removalWanted();
    /// This trial run is to go.
    void throwingAwayWanted(const QString &folder);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refit();

    HomeRow m_row;
    ClampedLabel *m_title;
    PlainLabel *m_which;
    PlainLabel *m_meta;
    QWidget *m_nextRow;
    QLabel *m_icon;
    PlainLabel *m_next;
    PlainLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QPushButton *m_remove;
    QWidget *m_end;
    QBoxLayout *m_layout;
};

/// A card of rows: a frame round them, a hairline between two.
class RowsCard final : public QFrame {
    Q_OBJECT

public:
    explicit RowsCard(QWidget *parent) : QFrame(parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace palmares::ui
