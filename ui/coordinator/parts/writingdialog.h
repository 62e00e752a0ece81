#pragma once

#include <QDialog>

#include <functional>
#include <map>

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
    std::map<const QObject *, QString> written() const;
    void go(const std::function<void()> &then);

    bool m_wasShown = false;
    /// What stood in each field when the dialog came on screen. By field: they change their order as pages are turned.
    std::map<const QObject *, QString> m_atFirst;
    QMessageBox *m_question = nullptr;
    QPushButton *m_throwAway = nullptr;
};

} // namespace palmares::ui
