#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace palmares::text {

/// The languages of the program.
enum class Language { English, Chinese, Spanish, French, Arabic };

/// Which digits numbers are written with. Files, codes and receipts always have ASCII digits.
enum class Digits {
    Local, ///< as people of the language and region write: ٠–٩ in Arabic unless the region writes 0–9
    Ascii, ///< 0–9
};

struct LanguageName {
    Language language;
    const char *code;    ///< of the catalogue and of `--lang`: "zh_CN"
    const char *content; ///< as texts of calls are marked: "zh-Hans"
    const char16_t *own; ///< its name in itself
};

/// All five, in the order in which they are offered.
std::span<const LanguageName> allLanguages();
const LanguageName &nameOf(Language language);

/// A language as people call it in the language at work, for use inside a sentence: "Spanish"; of a language that is none of the
/// five its own name where the program speaks another than English. Empty for what is no language.
QString languageName(const std::string &tag);

/// "zh", "zh_CN", "zh-Hans-SG", "es_MX" … → the language; none if it is not one of the five.
std::optional<Language> languageFrom(QStringView code);

/// The first of the languages the system asks for that is one of ours; else English.
Language systemLanguage();

/// How numbers, dates and text directions are written in a language: as in the system's region where it
/// speaks that language, else as most of its readers do.
QLocale localeOf(Language language, Digits digits);

/// The language at work: default locale and catalogues, ours and Qt's own, with one object for the life of
/// the program.
///
/// Switching sends LanguageChange to every widget through the event loop. Programs with windows switch
/// through ui/shell/languageswitch.h, which also turns the layout and the locale of the windows.
class Languages {
public:
    Languages() = default;
    /// Takes the catalogues away.
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// Default locale first, then the catalogues: whoever is told finds both as they shall be.
    void use(Language language, Digits digits = Digits::Local);

    Language language() const { return m_language; }
    Digits digits() const { return m_digits; }
    QLocale locale() const { return localeOf(m_language, m_digits); }
    /// How texts of calls in this language are marked: "zh-Hans".
    std::string content() const { return nameOf(m_language).content; }

private:
    Language m_language = Language::English;
    Digits m_digits = Digits::Local;
    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
};

} // namespace palmares::text
