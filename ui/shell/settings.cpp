#include "ui/shell/settings.h"

#include "ui/widgets/tokens.h"

#include <QSize>

#include <algorithm>
#include <iterator>

namespace palmares::ui {

namespace {

constexpr const char *appearanceWords[] = {"system", "light", "dark", "contrast"};
constexpr const char *digitWords[] = {"local", "ascii"};
constexpr const char *paperWords[] = {"a4", "letter"};

/// The value whose word stands in the file, else the first.
template <typename Value, std::size_t n>
Value valueOf(const QSettings &file, const char *key, const char *const (&words)[n])
{
    const QByteArray word = file.value(QLatin1String(key)).toString().toLatin1();
    const auto at = std::find(std::begin(words), std::end(words), word);
    return at == std::end(words) ? Value{} : static_cast<Value>(at - std::begin(words));
}

template <typename Value, std::size_t n>
QString wordOf(Value value, const char *const (&words)[n])
{
    return QString::fromLatin1(words[static_cast<std::size_t>(value)]);
}

QString keyOf(const QString &name, QSize screen)
{
    return QStringLiteral("screens/%1x%2/%3").arg(screen.width()).arg(screen.height()).arg(name);
}

} // namespace

void applyAppearance(const Preferences &preferences)
{
    const double scale = preferences.textPercent / 100.0;
    switch (preferences.appearance) {
    case Preferences::Appearance::System:
        return followSystemTheme(scale);
    case Preferences::Appearance::Light:
        return applyTheme(Theme::Light, scale);
    case Preferences::Appearance::Dark:
        return applyTheme(Theme::Dark, scale);
    case Preferences::Appearance::Contrast:
        return applyTheme(Theme::Contrast, scale);
    }
}

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file, QSettings::IniFormat)
{
    const QString language = m_file.value(QLatin1String("language")).toString();
    m_preferences.language = text::languageFrom(language).value_or(text::systemLanguage());
    m_preferences.digits = valueOf<text::Digits>(m_file, "digits", digitWords);
    m_preferences.appearance = valueOf<Preferences::Appearance>(m_file, "appearance", appearanceWords);
    m_preferences.paper = valueOf<Preferences::Paper>(m_file, "paper", paperWords);
    bool isNumber = false;
    const int percent = m_file.value(QLatin1String("text_percent")).toInt(&isNumber);
    m_preferences.textPercent = isNumber ? std::clamp(percent, 100, 200) : 100;
}

void Settings::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    m_file.setValue(QLatin1String("language"), QString::fromLatin1(text::nameOf(preferences.language).code));
    m_file.setValue(QLatin1String("digits"), wordOf(preferences.digits, digitWords));
    m_file.setValue(QLatin1String("appearance"), wordOf(preferences.appearance, appearanceWords));
    m_file.setValue(QLatin1String("paper"), wordOf(preferences.paper, paperWords));
    m_file.setValue(QLatin1String("text_percent"), preferences.textPercent);
    emit preferencesChanged(m_preferences);
}

QByteArray Settings::remembered(const QString &name, QSize screen) const
{
    return m_file.value(keyOf(name, screen)).toByteArray();
}

void Settings::remember(const QString &name, QSize screen, const QByteArray &state)
{
    m_file.setValue(keyOf(name, screen), state);
}

} // namespace palmares::ui
