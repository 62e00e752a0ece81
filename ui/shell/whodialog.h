#pragma once

#include <QDialog>

#include "core/office/session/callshelf.h"

#include <string>
#include <vector>

class QDialogButtonBox;
class QListWidget;
class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// Who sits here now? Where several people judge a call on one computer, nobody's work opens before somebody
/// has said who they are. Nobody is chosen beforehand, and nothing of anybody's work is shown.
class WhoDialog final : public QDialog {
    Q_OBJECT

public:
    /// \param judges their folders: somebody may have more than one
    /// \param lang the language of the call's title
    /// \param now ms
    WhoDialog(std::vector<ShelfCall> judges, std::string lang, std::int64_t now, QWidget *parent);

    QListWidget *list() const { return m_list; }
    QPushButton *confirmButton() const { return m_confirm; }

signals:
    /// Somebody said: I am this one.
    void chosen(const palmares::ShelfCall &judge);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refit();
    void wordConfirm();
    int chosenRow() const;

    std::vector<ShelfCall> m_judges;
    std::string m_lang;
    std::int64_t m_now;
    PlainLabel *m_question, *m_call, *m_hint;
    QListWidget *m_list;
    QPushButton *m_confirm, *m_cancel;
};

} // namespace palmares::ui
