#include "ui/shell/settings.h"

#include "ui/print/wholefile.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>
#include <QSettings>
#include <QSize>

#include <algorithm>
#include <iterator>
#include <utility>

namespace palmares::ui {

namespace {

constexpr const char *appearanceWords[] = {"system", "light", "dark", "contrast"};
constexpr const char *digitWords[] = {"local", "ascii"};
constexpr const char *paperWords[] = {"a4", "letter"};

/// The last thing in the file, by its name: keys are in the order of their groups.
constexpr const char *wholeKey = "whole/is";
constexpr const char *wholeEnd = "is=true";

/// The value whose word stands in the file, else the first.
template <typename Value, std::size_t n>
Value valueOf(const QVariantMap &values, const char *key, const char *const (&words)[n])
{
    const QByteArray word = values.value(QLatin1String(key)).toString().toLatin1();
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

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    const QSettings read(file, QSettings::IniFormat);
    for (const QString &key : read.allKeys()) {
        if (key != QLatin1String(wholeKey))
            m_values.insert(key, read.value(key));
    }
    const QString language = m_values.value(QLatin1String("language")).toString();
    m_preferences.language = text::languageFrom(language).value_or(text::systemLanguage());
    m_preferences.digits = valueOf<text::Digits>(m_values, "digits", digitWords);
    m_preferences.appearance = valueOf<Preferences::Appearance>(m_values, "appearance", appearanceWords);
    m_preferences.paper = valueOf<Preferences::Paper>(m_values, "paper", paperWords);
    bool isNumber = false;
    const int percent = m_values.value(QLatin1String("text_percent")).toInt(&isNumber);
    m_preferences.textPercent = isNumber ? std::clamp(percent, 100, 200) : 100;
}

void Settings::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    set(QLatin1String("language"), QString::fromLatin1(text::nameOf(preferences.language).code));
    set(QLatin1String("digits"), wordOf(preferences.digits, digitWords));
    set(QLatin1String("appearance"), wordOf(preferences.appearance, appearanceWords));
    set(QLatin1String("paper"), wordOf(preferences.paper, paperWords));
    set(QLatin1String("text_percent"), preferences.textPercent);
    emit preferencesChanged(m_preferences);
}

Settings::~Settings()
{
    write();
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    if (!std::exchange(m_hasChanges, true))
        QMetaObject::invokeMethod(this, &Settings::write, Qt::QueuedConnection);
}

void Settings::write()
{
    if (!std::exchange(m_hasChanges, false))
        return;
    const QString fresh = m_file + QStringLiteral(".new");
    QDir().mkpath(QFileInfo(m_file).path());
    QFile::remove(fresh);
    {
        QSettings file(fresh, QSettings::IniFormat);
        for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
            file.setValue(value.key(), value.value());
        file.setValue(QLatin1String(wholeKey), true);
    }
    // A disk without room leaves a file without its end, whatever the one who wrote it says.
    QFile written(fresh);
    const QByteArray bytes = written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    written.close();
    QFile::remove(fresh);
    if (!bytes.trimmed().endsWith(wholeEnd) || !print::writeWhole(m_file, bytes).ok())
        m_hasChanges = true; // with the next change, or at the end, there may be room
}

QByteArray Settings::remembered(const QString &name, QSize screen) const
{
    return m_values.value(keyOf(name, screen)).toByteArray();
}

void Settings::remember(const QString &name, QSize screen, const QByteArray &state)
{
    set(keyOf(name, screen), state);
}

} // namespace palmares::ui
