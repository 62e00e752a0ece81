#pragma once

#include <QDialog>

#include "ui/shell/settings.h"

class QComboBox;
class QDialogButtonBox;
class QFormLayout;

namespace palmares::ui {

class PlainLabel;

/// Language, digits, appearance, size of text, paper. Every choice holds at once; there is nothing to
/// confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, QWidget *parent);

    /// Shows it over the window; one is enough.
    static void open(QWidget *window, Settings &settings);
    using QDialog::open;

    /// The names of the appearances, in the order of Preferences::Appearance.
    static QStringList appearances();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();
    void choose();
    void setChosen(const Preferences &preferences);

    Settings &m_settings;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_digits;
    QComboBox *m_appearance;
    QComboBox *m_textSize;
    QComboBox *m_paper;
    PlainLabel *m_digitsHint;
    QDialogButtonBox *m_buttons;
};

} // namespace palmares::ui
