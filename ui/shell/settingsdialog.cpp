#include "ui/shell/settingsdialog.h"

#include "ui/shell/closebox.h"
#include "ui/text/figures.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int percents[] = {100, 125, 150, 175, 200};

/// Sets the words of the choices and keeps what is chosen.
void setWords(QComboBox *box, const QStringList &words)
{
    const QSignalBlocker quiet(box);
    while (box->count() < words.size())
        box->addItem(QString());
    for (int i = 0; i < words.size(); ++i)
        box->setItemText(i, words[i]);
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    m_form = new QFormLayout;
    const auto row = [this] {
        auto *box = new QComboBox(this);
        auto *label = new QLabel(this);
        label->setBuddy(box);
        m_form->addRow(label, box);
        return box;
    };
    m_language = row();
    m_digits = row();
    m_digitsHint = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_digitsHint->setWordWrap(true);
    m_form->addRow(QString(), m_digitsHint);
    m_appearance = row();
    m_textSize = row();
    m_paper = row();
    m_buttons = new CloseBox(this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(m_buttons);
    retranslate();
    setChosen(settings.preferences());
    fit();
    for (QComboBox *box : {m_language, m_digits, m_appearance, m_textSize, m_paper})
        connect(box, &QComboBox::activated, this, &SettingsDialog::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&settings, &Settings::preferencesChanged, this, &SettingsDialog::setChosen);
}

void SettingsDialog::open(QWidget *window, Settings &settings)
{
    auto *dialog = window->findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(settings, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->open();
}

QStringList SettingsDialog::appearances()
{
    return {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
}

void SettingsDialog::setChosen(const Preferences &now)
{
    m_language->setCurrentIndex(static_cast<int>(now.language));
    m_digits->setCurrentIndex(static_cast<int>(now.digits));
    m_appearance->setCurrentIndex(static_cast<int>(now.appearance));
    m_paper->setCurrentIndex(static_cast<int>(now.paper));
    int nearest = 0;
    for (int i = 0; i < static_cast<int>(std::size(percents)); ++i) {
        if (std::abs(percents[i] - now.textPercent) < std::abs(percents[nearest] - now.textPercent))
            nearest = i;
    }
    m_textSize->setCurrentIndex(nearest);
}

void SettingsDialog::choose()
{
    Preferences chosen;
    chosen.language = static_cast<text::Language>(m_language->currentIndex());
    chosen.digits = static_cast<text::Digits>(m_digits->currentIndex());
    chosen.appearance = static_cast<Preferences::Appearance>(m_appearance->currentIndex());
    chosen.paper = static_cast<Preferences::Paper>(m_paper->currentIndex());
    chosen.textPercent = percents[m_textSize->currentIndex()];
    m_settings.setPreferences(chosen);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    // What is asked needs other room in other words and sizes.
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        QMetaObject::invokeMethod(this, &SettingsDialog::fit, Qt::QueuedConnection);
}

void SettingsDialog::fit()
{
    fitToWords(this, std::max(ui::metric(380), sizeHint().width()));
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const auto label = [this](QComboBox *box, const QString &words) {
        static_cast<QLabel *>(m_form->labelForField(box))->setText(words);
    };
    label(m_language, tr("&Language"));
    label(m_digits, tr("&Digits"));
    label(m_appearance, tr("&Appearance"));
    label(m_textSize, tr("&Text size"));
    label(m_paper, tr("&Paper"));
    QStringList languages;
    for (const text::LanguageName &name : text::allLanguages())
        languages += QString::fromUtf16(name.own);
    setWords(m_language, languages);
    const QString local =
        text::localeOf(m_settings.preferences().language, text::Digits::Local).toString(123);
    setWords(m_digits, {tr("As usual in the language: %1").arg(local), tr("Always 0–9")});
    m_digitsHint->setText(tr("Codes, file names and receipts always have 0–9."));
    setWords(m_appearance, appearances());
    QStringList sizes;
    for (const int percent : percents)
        sizes += text::percent(percent / 100.0);
    setWords(m_textSize, sizes);
    setWords(m_paper, {tr("A4"), tr("Letter")});
    m_form->setSpacing(ui::metric(12));
    layout()->setContentsMargins(ui::metric(24), ui::metric(20), ui::metric(24), ui::metric(16));
}

} // namespace palmares::ui
