#pragma once

#include <QDialog>

#include <functional>

class QMessageBox;
class QPushButton;

namespace palmares::ui {

/// A dialog in which people write. Escape, its cross and its button that leaves ask first, in plain words, when what was
/// written would be lost; accept() never asks.
class WritingDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

    void reject() override { leave({}); }
    /// Leaves as reject() does; `then` runs only if the dialog was really left.
    void leave(std::function<void()> then);

    /// The question on screen; null: nobody is asked.
    QMessageBox *question() const { return m_question; }
    QPushButton *throwAwayButton() const { return m_throwAway; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QStringList written() const;
    void go(const std::function<void()> &then);

    bool m_wasShown = false;
    QStringList m_atFirst; ///< what stood in the fields when the dialog came on screen
    QMessageBox *m_question = nullptr;
    QPushButton *m_throwAway = nullptr;
};

} // namespace palmares::ui
