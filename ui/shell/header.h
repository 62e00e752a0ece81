#pragma once

#include "ui/shell/place.h"
#include "ui/shell/savesign.h"
#include "ui/text/languages.h"
#include "ui/widgets/pageheader.h"

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace palmares::ui {

class PlainLabel;
class SavedIndicator;
class Steps;

/// The top of the window: where one is; at the end whether it is saved, the language, settings and help.
class Header final : public PageHeader, public SaveSign {
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    /// Fills the language menu; what is chosen there is asked for by languageWanted().
    void setLanguages(const text::Languages &languages);
    /// On Home the word mark; in a judge's call the way home and the steps; in an office the title alone.
    void showPlace(Side side, const QString &title, const QString &subtitle);
    Steps *steps() const { return m_steps; }
    /// Several people judge here in turn: offers the way from one to the next.
    void setShared(bool shared);
    QToolButton *changeJudgeButton() const { return m_changeJudge; }

    void saving() override;
    void saved(std::int64_t at) override;
    void failed(const Error &why, std::function<void()> saveCopy) override;
    /// Nothing was saved yet: another call.
    void clearSaved();

signals:
    void homeWanted();
    void settingsWanted();
    void changeJudgeWanted();
    void helpWanted();
    void languageWanted(palmares::text::Language language);
    /// Not saved, and why; the window says it in a notice. Told once for each cause, however often it is
    /// tried again.
    void saveFailed(const palmares::Error &why, const std::function<void()> &saveCopy);
    void saveRecovered();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much is left out where the window is narrow or the text large, in this order.
    enum class Form { Whole, NoLanguageName, StepsInOne, TimeAlone, NoHelp };

    void retranslate();
    void forgetHover();
    void refit();
    void chooseForm();
    void take(Form form);
    int languageWidth(bool named) const;
    int widthIf(Form form) const;

    QToolButton *m_home;
    QLabel *m_palm;
    PlainLabel *m_mark;
    Steps *m_steps;
    SavedIndicator *m_saved;
    QToolButton *m_changeJudge;
    QToolButton *m_language;
    QToolButton *m_settings;
    QToolButton *m_help;
    QMenu *m_languageMenu;
    const text::Languages *m_languages = nullptr;
    Form m_form = Form::Whole;
    std::vector<int> m_asked; ///< the widths by which the form was chosen
    bool m_hasSettings = true;
    std::optional<Error> m_failure; ///< the last word of the disk; none: all is well
    std::function<void()> m_saveCopy;
};

} // namespace palmares::ui
