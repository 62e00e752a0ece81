#pragma once

#include <QDialog>

#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace palmares::ui {

class PickList;

/// A message ready for each of several people, in their own languages, to be pasted into a mail or a chat.
/// Nothing is sent from here.
class LettersDialog final : public QDialog {
    Q_OBJECT

public:
    struct Letter {
        QString person; ///< name, or code
        QString about;  ///< code, language …
        QString text;
    };
    /// `people`: what a screen reader calls the list.
    LettersDialog(const QString &title, const QString &people, std::vector<Letter> letters, QWidget *parent);

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

} // namespace palmares::ui
