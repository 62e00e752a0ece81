#pragma once

#include <QWidget>

#include "ui/shell/place.h"
#include "ui/shell/savesign.h"
#include "ui/text/languages.h"

#include <QTimer>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace palmares::ui {

class Steps;

/// The top of the window: where one is; at the end whether it is saved, the language, settings and help.
class Header final : public QWidget, public SaveSign {
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    /// Fills the language menu; what is chosen there is asked for by languageWanted().
    void setLanguages(const text::Languages &languages);
    /// On Home the word mark; in a judge's call the way home and the steps; in an office the title alone.
    void setSide(Side side);
    void setTitle(const QString &title, const QString &subtitle);
    Steps *steps() const { return m_steps; }

    void saving() override;
    void saved(std::int64_t at) override;
    void failed(const Error &why, std::function<void()> saveCopy) override;
    /// Nothing was saved yet: another call.
    void clearSaved();

signals:
    void homeWanted();
    void settingsWanted();
    void helpWanted();
    void languageWanted(palmares::text::Language language);
    /// Not saved, and why; the window says it in a notice.
    void saveFailed(const palmares::Error &why, const std::function<void()> &saveCopy);
    void saveRecovered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void refit();
    void showSaved();
    void elide();

    QToolButton *m_home;
    QLabel *m_palm;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_subtitle;
    Steps *m_steps;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    QToolButton *m_language;
    QToolButton *m_settings;
    QToolButton *m_help;
    QMenu *m_languageMenu;
    QTimer m_patience;
    const text::Languages *m_languages = nullptr;
    QString m_fullTitle;
    QString m_fullSubtitle;
    Side m_side = Side::None;
    enum class Save { Unknown, Saving, Saved, Failed } m_save = Save::Unknown;
    std::optional<std::int64_t> m_savedAt;
};

} // namespace palmares::ui
