#pragma once

#include "core/office/setup/callsetup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace palmares::ui {

class FormField;
class PlainLabel;

/// What is asked of a new call: title, its language, code, the rounds and languages to take over.
class CallForm final : public QWidget {
    Q_OBJECT

public:
    explicit CallForm(QWidget *parent = nullptr);

    /// Another start: rounds and languages are offered anew, what was typed stays.
    /// \param lang the language at work, offered first for the title
    void setStart(const NewCall &start, const std::string &lang);
    /// The codes that are taken on this computer.
    void setTaken(std::vector<std::string> codes) { m_taken = std::move(codes); }
    /// What is asked for now. \pre hasStart()
    NewCall call() const;
    bool hasStart() const { return m_hasStart; }
    bool isComplete() const;

    /// Says at the field what was refused there; true if it was about a field.
    bool showProblem(const Error &error);
    void retranslate(const std::string &lang);
    void takeFocus();

    QLineEdit *title() const { return m_title; }
    QLineEdit *code() const { return m_code; }
    QComboBox *language() const { return m_language; }
    const std::vector<QCheckBox *> &languages() const { return m_languages; }
    const std::vector<QCheckBox *> &rounds() const { return m_rounds; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerRounds();
    void offerLanguages();
    void titleTyped();
    void restyle();

    NewCall m_start;
    std::string m_lang = "en";
    std::vector<std::string> m_taken;
    bool m_hasStart = false;
    bool m_isOwnCode = false; ///< somebody has typed a code
    QLineEdit *m_title;
    QLineEdit *m_code;
    QComboBox *m_language;
    FormField *m_titleField;
    FormField *m_codeField;
    FormField *m_languageField;
    PlainLabel *m_languagesTitle;
    PlainLabel *m_roundsTitle;
    PlainLabel *m_roundsHint;
    QVBoxLayout *m_languageBox;
    QVBoxLayout *m_roundBox;
    std::vector<QCheckBox *> m_languages;
    std::vector<QCheckBox *> m_rounds;
};

} // namespace palmares::ui
