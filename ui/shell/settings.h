#pragma once

#include <QByteArray>
#include <QObject>
#include <QVariantMap>

#include "ui/text/languages.h"

namespace palmares::ui {

/// How the program looks and speaks on this computer.
struct Preferences {
    enum class Appearance { System, Light, Dark, Contrast };
    enum class Paper { A4, Letter };

    text::Language language = text::Language::English;
    text::Digits digits = text::Digits::Local;
    Appearance appearance = Appearance::System;
    int textPercent = 100; ///< 100 … 200
    Paper paper = Paper::A4;
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Gives the whole program this appearance and size of text.
void applyAppearance(const Preferences &preferences);

/// What is remembered on this computer beside the calls: preferences, and how screens were left. One file in
/// the home.
class Settings : public QObject {
    Q_OBJECT

public:
    /// Reads what is there; a missing or damaged file gives the defaults, in the language of the system.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);

    /// What a screen left under a name ("desk/splitter"), for a screen of this size; empty if it never did.
    QByteArray remembered(const QString &name, QSize screen) const;
    void remember(const QString &name, QSize screen, const QByteArray &state);

signals:
    void preferencesChanged(const palmares::ui::Preferences &preferences);

private:
    void set(const QString &key, const QVariant &value);
    /// In whole, or not at all: on a full disk what was there before stays.
    void write();

    QString m_file;
    QVariantMap m_values;
    bool m_hasChanges = false;
    Preferences m_preferences;
};

} // namespace palmares::ui
