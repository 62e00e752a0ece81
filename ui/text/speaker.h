#pragma once

#include "ui/text/languages.h"

#include <QLocale>
#include <QTranslator>

namespace palmares::text {

/// Sentences of one language beside the one at work: for what is read by somebody else.
class Speaker {
public:
    /// `context`: of the sentences.
    Speaker(const char *context, Language language)
        : m_context(context), m_locale(localeOf(language, Digits::Local))
    {
        m_isLoaded = m_catalogue.load(QLatin1String("palmares_") + QLatin1String(nameOf(language).code),
                                      QStringLiteral(":/i18n"));
    }

    /// `n`: of a sentence that counts, in place of its %Ln.
    QString say(const char *english, int n = -1) const
    {
        QString said = m_isLoaded ? m_catalogue.translate(m_context, english, nullptr, n) : QString();
        if (said.isEmpty())
            said = QString::fromUtf8(english);
        return said.replace(QStringLiteral("%Ln"), m_locale.toString(n));
    }
    const QLocale &locale() const { return m_locale; }

private:
    const char *m_context;
    QTranslator m_catalogue;
    QLocale m_locale;
    bool m_isLoaded = false;
};

} // namespace palmares::text
