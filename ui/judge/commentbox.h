#pragma once

#include <QFrame>

class QLabel;
class QTextEdit;

namespace palmares::ui {

/// A comment: plain text that grows with what is written, in the direction of its own language.
class CommentBox final : public QFrame {
    Q_OBJECT

public:
    explicit CommentBox(QWidget *parent = nullptr);

    /// `label` says for whom it is; `hint` stands in it while it is empty.
    void setWords(const QString &label, const QString &hint);
    QString text() const;
    /// From elsewhere: does nothing where the text is the same, so that the cursor stays.
    void setText(const QString &text);
    void setOpen(bool open);
    QTextEdit *editor() const { return m_editor; }
    /// Where one writes now, in coordinates of the box: the line of the cursor.
    QRect writingLine() const;

signals:
    /// `goesOn`: more of what was typed since the focus came.
    void edited(const QString &text, bool goesOn);
    /// Somebody came here to write, or writes on: what is written should be seen.
    void writingMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool leavesToDesk(const QKeyEvent *key) const;
    void fit();
    void relook();

    QLabel *m_label;
    QTextEdit *m_editor;
    bool m_isFilling = false;
    bool m_goesOn = false;
};

} // namespace palmares::ui
