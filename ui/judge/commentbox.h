#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QTextEdit;

namespace palmares::ui {

/// A comment: plain text that grows with what is written, in the direction of its own language. It takes back
/// nothing itself: what is written is saved as the scores are, and one history holds both.
class CommentBox final : public QFrame {
    Q_OBJECT

public:
    explicit CommentBox(QWidget *parent = nullptr);

    /// `label` says for whom it is; `hint` stands in it while it is empty.
    void setWords(const QString &label, const QString &hint);
    QString text() const;
    /// From elsewhere: does nothing where the text is the same, so that the cursor stays.
    void setText(const QString &text);
    /// What is typed next is a step of its own.
    void endStep() { m_goesOn = false; }
    void setOpen(bool open);
    QTextEdit *editor() const { return m_editor; }
    /// Where one writes now, in coordinates of the box: the line of the cursor.
    QRect writingLine() const;

signals:
    /// `goesOn`: more of what was typed since the focus came, without a pause: one step for undo.
    void edited(const QString &text, bool goesOn);
    /// Somebody came here to write, or writes on: what is written should be seen.
    void writingMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void fit();
    void relook();

    QLabel *m_label;
    QTextEdit *m_editor;
    bool m_isFilling = false;
    bool m_goesOn = false;
    QElapsedTimer m_sinceTyped;
};

} // namespace palmares::ui
