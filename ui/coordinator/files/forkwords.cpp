#include "ui/coordinator/files/forkwords.h"

#include "ui/coordinator/parts/names.h"
#include "ui/text/decisiontext.h"
#include "ui/text/languages.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace palmares::ui {

namespace {

class ForkWords {
    Q_DECLARE_TR_FUNCTIONS(ForkWords)
};

QString sheetState(const QString &word)
{
    if (word == QLatin1String("cannot_judge"))
        return ForkWords::tr("cannot judge");
    if (word == QLatin1String("recused"))
        return ForkWords::tr("conflict of interest");
    return word == QLatin1String("scored") ? ForkWords::tr("scored") : QString();
}

/// What the list of entries calls the state of an entry; empty for any other word.
QString entryState(const QString &word)
{
    constexpr std::array states{std::pair{"received", QT_TRANSLATE_NOOP("palmares::ui::EntryList", "waits for screening")},
                                std::pair{"in", QT_TRANSLATE_NOOP("palmares::ui::EntryList", "in")},
                                std::pair{"practice", QT_TRANSLATE_NOOP("palmares::ui::EntryList", "practice")},
                                std::pair{"duplicate", QT_TRANSLATE_NOOP("palmares::ui::EntryList", "duplicate")},
                                std::pair{"ineligible", QT_TRANSLATE_NOOP("palmares::ui::EntryList", "not eligible")},
                                std::pair{"withdrawn", QT_TRANSLATE_NOOP("palmares::ui::EntryList", "withdrawn")},
                                std::pair{"disqualified", QT_TRANSLATE_NOOP("palmares::ui::EntryList", "disqualified")}};
    for (const auto &[known, words] : states) {
        if (word == QLatin1String(known))
            return QCoreApplication::translate("palmares::ui::EntryList", words);
    }
    return {};
}

QString outcomeName(const QString &word)
{
    constexpr std::array outcomes{std::pair{"finalist", Outcome::Finalist},   std::pair{"winner", Outcome::Winner},
                                  std::pair{"runner_up", Outcome::RunnerUp},  std::pair{"joint", Outcome::Joint},
                                  std::pair{"commended", Outcome::Commended}, std::pair{"declined", Outcome::Declined},
                                  std::pair{"deferred", Outcome::Deferred},   std::pair{"not_discussed", Outcome::NotDiscussed},
                                  std::pair{"disqualified", Outcome::Disqualified}};
    for (const auto &[known, outcome] : outcomes) {
        if (word == QLatin1String(known))
            return text::outcomeWord(outcome);
    }
    return word;
}

QString sourceWords(const QString &word)
{
    if (word == QLatin1String("paper"))
        return ForkWords::tr("on paper");
    if (word == QLatin1String("form"))
        return ForkWords::tr("in a form");
    return word == QLatin1String("screen") ? ForkWords::tr("in the program") : word;
}

/// Lists and groups as records keep them, without their marks.
QString plainWords(const QString &field, const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue part : value.toArray())
        parts += plainWords(field, part);
    const QJsonObject group = value.toObject();
    for (auto part = group.begin(); part != group.end(); ++part) {
        if (part.key() != QLatin1String("round"))
            parts += plainWords(field, part.value());
    }
    if (value.isArray() || value.isObject()) {
        parts.removeAll(QString());
        return QLocale().createSeparatedList(parts);
    }
    const QString words = value.toVariant().toString();
    const QString language = field == QLatin1String("languages") ? text::languageName(words.toStdString()) : QString();
    return language.isEmpty() ? words : language;
}

} // namespace

QString forkTitle(const CallView &call, const ForkView &fork, std::string_view lang)
{
    const QString slot = QString::fromStdString(fork.slot);
    const QString last = code(slot.section(QLatin1Char(':'), -1));
    const auto ofRound = [&] { return isolated(roundTitle(call, slot.section(QLatin1Char(':'), 1, 1).toStdString(), lang)); };
    switch (fork.type) {
    case RecordType::Close:
        return ForkWords::tr("Two closes of %1", "a round").arg(ofRound());
    case RecordType::Round:
        return ForkWords::tr("Two versions of the rules of %1", "a round").arg(ofRound());
    case RecordType::Decision:
        return ForkWords::tr("Two decisions about %1", "an entry").arg(last);
    case RecordType::Status:
        return ForkWords::tr("Two states of %1", "an entry").arg(last);
    case RecordType::Judge:
        return ForkWords::tr("Judge %1 in two versions").arg(last);
    case RecordType::Entry:
        return ForkWords::tr("Entry %1 in two versions").arg(last);
    case RecordType::Entrant:
        return ForkWords::tr("The entrant of %1 in two versions", "an entry").arg(last);
    default:
        return ForkWords::tr("Two versions of one thing: %1").arg(code(slot));
    }
}

QString versionName(const ForkVersion &version)
{
    if (version.laptop.empty() && version.office == ForkVersion::Office::One)
        return ForkWords::tr("Typed at the office");
    if (version.laptop.empty())
        return version.office == ForkVersion::Office::Here ? ForkWords::tr("Said on this computer") : ForkWords::tr("Said at another office");
    return version.device.empty() ? code(QString::fromStdString(version.laptop)) : isolated(QString::fromStdString(version.device));
}

QString fieldWords(const CallView &call, const QString &field, std::string_view lang)
{
    static constexpr std::array names{
        std::pair{"state", QT_TRANSLATE_NOOP("ForkWords", "State")},
        std::pair{"source", QT_TRANSLATE_NOOP("ForkWords", "Where it was written")},
        std::pair{"kind", QT_TRANSLATE_NOOP("ForkWords", "Why")},
        std::pair{"answer", QT_TRANSLATE_NOOP("ForkWords", "Answer")},
        std::pair{"committee", QT_TRANSLATE_NOOP("ForkWords", "For the committee")},
        std::pair{"entrant", QT_TRANSLATE_NOOP("ForkWords", "For the entrant")},
        std::pair{"rests_on", QT_TRANSLATE_NOOP("ForkWords", "Sheets it rests on")},
        std::pair{"lacks", QT_TRANSLATE_NOOP("ForkWords", "Without sheets of")},
        std::pair{"reason", QT_TRANSLATE_NOOP("ForkWords", "Reason")},
        std::pair{"rules", QT_TRANSLATE_NOOP("ForkWords", "Rules")},
        std::pair{"outcome", QT_TRANSLATE_NOOP("ForkWords", "Outcome")},
        std::pair{"place", QT_TRANSLATE_NOOP("ForkWords", "Place")},
        std::pair{"code", QT_TRANSLATE_NOOP("ForkWords", "Code")},
        std::pair{"division", QT_TRANSLATE_NOOP("ForkWords", "Division")},
        std::pair{"language", QT_TRANSLATE_NOOP("ForkWords", "Language")},
        std::pair{"languages", QT_TRANSLATE_NOOP("ForkWords", "Languages")},
        std::pair{"private", QT_TRANSLATE_NOOP("ForkWords", "Kept privately")},
        std::pair{"files", QT_TRANSLATE_NOOP("ForkWords", "Files")},
        std::pair{"value", QT_TRANSLATE_NOOP("ForkWords", "Value")},
        std::pair{"on", QT_TRANSLATE_NOOP("ForkWords", "Assigned")},
        std::pair{"frozen", QT_TRANSLATE_NOOP("ForkWords", "Frozen")}};
    for (const auto &[name, words] : names) {
        if (field == QLatin1String(name))
            return ForkWords::tr(words);
    }
    if (field.startsWith(QLatin1String("panels/")))
        return ForkWords::tr("Panel in %1", "a round").arg(isolated(roundTitle(call, field.mid(7).toStdString(), lang)));
    return field.startsWith(QLatin1String("attributes/")) ? isolated(field.mid(11)) : field;
}

QString valueWords(const QString &field, const std::string &value)
{
    const QString none = QStringLiteral("–");
    const QString words = QString::fromStdString(value);
    if (words.isEmpty() || (field == QLatin1String("place") && value == "0"))
        return none;
    if (field.startsWith(QLatin1String("values/")))
        return words == QLatin1String("cannot_judge") ? sheetState(words) : decimal(words);
    if (field == QLatin1String("state")) {
        const QString state = sheetState(words).isEmpty() ? entryState(words) : sheetState(words);
        return state.isEmpty() ? words : state;
    }
    if (field == QLatin1String("answer"))
        return text::answerWord(value);
    if (field == QLatin1String("outcome"))
        return outcomeName(words);
    if (field == QLatin1String("language"))
        return text::languageName(value).isEmpty() ? words : text::languageName(value);
    if (field == QLatin1String("source"))
        return sourceWords(words);
    if (words == QLatin1String("true") || words == QLatin1String("false"))
        return words == QLatin1String("true") ? ForkWords::tr("yes") : ForkWords::tr("no");
    const QJsonDocument parsed = QJsonDocument::fromJson(QByteArray::fromStdString(value));
    if (parsed.isNull())
        return words;
    const QString plain = plainWords(field, parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object()));
    return plain.isEmpty() ? none : plain;
}

} // namespace palmares::ui
