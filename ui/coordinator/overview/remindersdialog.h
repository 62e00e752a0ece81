#pragma once

#include "ui/coordinator/overview/judgesmodel.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace palmares::ui {

class PickList;

/// A reminder ready for each judge of whom something is still to come, in the judge's language, to be pasted
/// into a mail or a message. Nothing is sent from here.
class RemindersDialog final : public QDialog {
    Q_OBJECT

public:
    struct Letter {
        QString judge; ///< name, or code
        QString about; ///< code, language and what is missing
        QString text;
    };
    RemindersDialog(std::vector<Letter> letters, QWidget *parent);

    PickList *list() const { return m_list; }
    QPlainTextEdit *text() const { return m_text; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *copyAllButton() const { return m_copyAll; }

private:
    std::vector<Letter> m_letters;
    PickList *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_copyAll;
};

/// Letters for these rows.
std::vector<RemindersDialog::Letter> lettersFor(const CallView &call, const std::vector<JudgeRow> &rows,
                                                std::int64_t deadline);

} // namespace palmares::ui
