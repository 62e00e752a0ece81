#pragma once

#include <QFrame>

#include "ui/widgets/icon.h"

class QLabel;
class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// What stands where a score would: a dashed field that says why there is none, with *Undo* at its end.
class AsideField final : public QFrame {
    Q_OBJECT

public:
    explicit AsideField(Icon icon, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    /// Plain text.
    void setReason(const QString &reason);
    void setUndoable(bool undoable);
    QPushButton *undoButton() const { return m_undo; }

signals:
    void undone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Icon m_icon;
    QLabel *m_picture;
    PlainLabel *m_reason;
    QPushButton *m_undo;
};

} // namespace palmares::ui
