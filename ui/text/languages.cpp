#include "ui/text/languages.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace palmares::text {

namespace {

constexpr LanguageName languageNames[] = {
    {Language::English, "en", "en", u"English"}, {Language::Chinese, "zh_CN", "zh-Hans", u"简体中文"},
    {Language::Spanish, "es", "es", u"Español"}, {Language::French, "fr", "fr", u"Français"},
    {Language::Arabic, "ar", "ar", u"العربية"},
};

/// Qt's own words: standard buttons, file dialogs, text menus, playing.
constexpr const char *ofQt[] = {"qtbase", "qtmultimedia"};

/// Where no region is known. English of the world writes 12 December and not 12/25; `ar` alone stands for
/// Egypt, ٠–٩.
QLocale usual(Language language)
{
    switch (language) {
    case Language::English:
        return {QLocale::English, QLocale::World};
    case Language::Chinese:
        return {QLocale::Chinese, QLocale::China};
    case Language::Spanish:
        return {QLocale::Spanish, QLocale::Spain};
    case Language::French:
        return {QLocale::French, QLocale::France};
    case Language::Arabic:
        return {QLocale::Arabic, QLocale::Egypt};
    }
    return QLocale::c();
}

/// Names of keys stay as they stand on the keys: "Alt+Home" beside "Ctrl+M", in every language.
class EmbeddedCatalogue final : public QTranslator {
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        return qstrcmp(context, "QShortcut") == 0
                   ? QString()
                   : QTranslator::translate(context, sourceText, disambiguation, n);
    }
};

/// None if there is nothing to load.
std::unique_ptr<QTranslator> catalogue(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<EmbeddedCatalogue>();
    if (!translator->load(name, folder))
        return nullptr;
    return translator;
}

} // namespace

std::span<const LanguageName> allLanguages()
{
    return languageNames;
}

const LanguageName &nameOf(Language language)
{
    return *std::find_if(std::begin(languageNames), std::end(languageNames),
                         [&](const LanguageName &name) { return name.language == language; });
}

std::optional<Language> languageFrom(QStringView code)
{
    const qsizetype end = std::min(code.indexOf(u'-') < 0 ? code.size() : code.indexOf(u'-'),
                                   code.indexOf(u'_') < 0 ? code.size() : code.indexOf(u'_'));
    const QString primary = code.left(end).toString().toLower();
    for (const LanguageName &name : languageNames) {
        if (QString::fromLatin1(name.code).section(u'_', 0, 0) == primary)
            return name.language;
    }
    return std::nullopt;
}

Language systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        if (const auto language = languageFrom(wanted))
            return *language;
    }
    return Language::English;
}

QString languageName(const std::string &tag)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("LanguageNames", "English"), QT_TRANSLATE_NOOP("LanguageNames", "Chinese"),
        QT_TRANSLATE_NOOP("LanguageNames", "Spanish"), QT_TRANSLATE_NOOP("LanguageNames", "French"),
        QT_TRANSLATE_NOOP("LanguageNames", "Arabic"),
    };
    const QString code = QString::fromStdString(tag);
    if (const auto ours = languageFrom(code))
        return QCoreApplication::translate("LanguageNames", names[static_cast<std::size_t>(*ours)]);
    const QLocale locale(QString(code).replace(QLatin1Char('-'), QLatin1Char('_')));
    if (locale.language() == QLocale::C)
        return {};
    return QLocale().language() == QLocale::English ? QLocale::languageToString(locale.language()) : locale.nativeLanguageName();
}

QLocale localeOf(Language language, Digits digits)
{
    const QLocale typical = usual(language);
    const QLocale system(QLocale::system().name()); // a fixed copy, which the default locale does not follow
    const bool spoken = system.language() == typical.language() && system.script() == typical.script() &&
                        system.territory() != QLocale::AnyTerritory;
    QLocale locale = spoken ? system : typical;
    if (digits == Digits::Ascii && locale.zeroDigit() != QLatin1String("0"))
        locale = QLocale(locale.language(), QLocale::UnitedArabEmirates); // the same words, 0–9
    return locale;
}

Languages::~Languages()
{
    for (const auto &translator : m_catalogues)
        QCoreApplication::removeTranslator(translator.get());
}

void Languages::use(Language language, Digits digits)
{
    m_language = language;
    m_digits = digits;
    QLocale::setDefault(locale());
    auto old = std::move(m_catalogues);
    m_catalogues.clear();
    const QString code = QString::fromLatin1(nameOf(language).code);
    const auto add = [&](const QString &name, const QString &folder) {
        if (auto translator = catalogue(name, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_catalogues.push_back(std::move(translator));
        }
    };
    if (language != Language::English) { // Qt speaks English by itself
        const QString beside = QCoreApplication::applicationDirPath() + QLatin1String("/translations");
        for (const char *part : ofQt) {
            const QString name = QLatin1String(part) + QLatin1Char('_') + code;
            add(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            add(name, beside);
        }
    }
    // Asked first because installed last.
    add(QLatin1String("palmares_") + code, QStringLiteral(":/i18n"));
    for (const auto &translator : old)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace palmares::text
