#include "ui/text/formtext.h"

#include "ui/text/languages.h"

#include <QTranslator>

namespace palmares::text {

namespace {

/// The catalogue of one language beside the one at work.
class Catalogue {
public:
    explicit Catalogue(Language language)
    {
        // English needs none: it is what the sources say.
        m_loaded = m_translator.load(QLatin1String("palmares_") + QLatin1String(nameOf(language).code), QStringLiteral(":/i18n"));
    }
    std::string operator()(const char *words) const
    {
        const QString translated = m_loaded ? m_translator.translate("Forms", words) : QString();
        return (translated.isEmpty() ? QString::fromUtf8(words) : translated).toStdString();
    }

private:
    QTranslator m_translator;
    bool m_loaded = false;
};

} // namespace

FormWords formWords(const std::string &lang)
{
    const Language language = languageFrom(QString::fromStdString(lang)).value_or(Language::English);
    const Catalogue say(language);
    FormWords words;
    words.rightToLeft = localeOf(language, Digits::Ascii).textDirection() == Qt::RightToLeft;
    words.scores = say(QT_TRANSLATE_NOOP("Forms", "Scores"));
    words.instructions = say(QT_TRANSLATE_NOOP("Forms", "Instructions"));
    words.texts = say(QT_TRANSLATE_NOOP("Forms", "Texts"));
    words.entry = say(QT_TRANSLATE_NOOP("Forms", "Entry"));
    words.check = say(QT_TRANSLATE_NOOP("Forms", "Check code"));
    words.title = say(QT_TRANSLATE_NOOP("Forms", "Title"));
    words.text = say(QT_TRANSLATE_NOOP("Forms", "Text"));
    words.state = say(QT_TRANSLATE_NOOP("Forms", "I do not score this entry"));
    words.kind = say(QT_TRANSLATE_NOOP("Forms", "Why not, in a word"));
    words.committee = say(QT_TRANSLATE_NOOP("Forms", "Comment for the committee"));
    words.entrant = say(QT_TRANSLATE_NOOP("Forms", "Note to the entrant"));
    words.recused = say(QT_TRANSLATE_NOOP("Forms", "conflict of interest"));
    words.cannotJudge = say(QT_TRANSLATE_NOOP("Forms", "cannot judge"));
    words.notThere = say(QT_TRANSLATE_NOOP("Forms", "Not on the scale"));
    words.offScale = say(QT_TRANSLATE_NOOP("Forms", "Give a score from {scale}, or leave the cell blank."));
    words.lowBest = say(QT_TRANSLATE_NOOP("Forms", "On this scale the lowest score is the best."));
    words.steps = say(QT_TRANSLATE_NOOP("Forms", "Scores go in steps of {step}."));
    words.onlyIn = say(QT_TRANSLATE_NOOP("Forms", "Asked only of entries in: {divisions}."));
    words.howTo = {
        say(QT_TRANSLATE_NOOP("Forms", "Fill in the coloured cells of the first worksheet and send this file back. Grey cells are not yours to score.")),
        say(QT_TRANSLATE_NOOP("Forms", "A cell that you leave blank is not a zero: it counts as not scored.")),
        say(QT_TRANSLATE_NOOP("Forms", "If you have a conflict of interest, or cannot judge an entry, say so in its row instead of a score.")),
        say(QT_TRANSLATE_NOOP("Forms", "Please leave entries, check codes and headings as they are: by them the form finds its way back.")),
    };
    return words;
}

std::vector<std::string> formLanguages()
{
    std::vector<std::string> tags;
    for (const LanguageName &name : allLanguages())
        tags.emplace_back(name.content);
    return tags;
}

} // namespace palmares::text
