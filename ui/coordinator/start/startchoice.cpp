#include "ui/coordinator/start/startchoice.h"

#include "ui/text/figures.h"
#include "ui/text/rulestext.h"

#include <QCoreApplication>
#include <QLocale>

namespace palmares::ui {

namespace {

class StartWords {
    Q_DECLARE_TR_FUNCTIONS(StartWords)
};

} // namespace

std::vector<StartChoice> startChoices(const Home &home)
{
    std::vector<StartChoice> choices;
    for (const std::string &id : templateIds()) {
        if (auto made = templateNamed(id); made.ok())
            choices.push_back({std::move(made).value(), {}});
    }
    for (const ShelfCall &call : shelfOf(home)) {
        if (call.card.role == Role::Office)
            choices.push_back({std::nullopt, call});
    }
    return choices;
}

QString textIn(const std::vector<CallTexts> &texts, std::string_view at, std::string_view lang)
{
    QString best;
    int grade = -1;
    for (const CallTexts &one : texts) {
        const std::string_view found = one.find(at);
        const int own = one.lang == lang ? 2 : one.lang == "en" ? 1 : 0;
        if (found.empty() || own <= grade)
            continue;
        grade = own;
        best = QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
    }
    return best;
}

QString factsOf(const Rules &rules)
{
    QStringList facts;
    if (rules.rounds.size() > 1)
        facts += StartWords::tr("%Ln rounds", nullptr, static_cast<int>(rules.rounds.size()));
    for (const RoundRules &round : rules.rounds) {
        if (round.kind == RoundKind::Check)
            continue;
        facts += StartWords::tr("%Ln criteria", nullptr, static_cast<int>(round.criteria.size()));
        facts += StartWords::tr("%1 to %2")
                     .arg(text::exact(round.scale.valueOf(round.scale.min)),
                          text::exact(round.scale.valueOf(round.scale.max)));
        break;
    }
    if (!rules.divisions.empty())
        facts += StartWords::tr("%Ln divisions", nullptr, static_cast<int>(rules.divisions.size()));
    QString line;
    for (const QString &fact : facts)
        line = line.isEmpty() ? fact : StartWords::tr("%1 · %2").arg(line, fact);
    return line;
}

Pick pickOf(const StartChoice &choice, const std::string &lang)
{
    Pick pick;
    if (choice.from) {
        pick.title = textIn(choice.from->texts, "title", lang);
        pick.about = textIn(choice.from->texts, "about", lang);
        pick.facts = factsOf(choice.from->rules);
        return pick;
    }
    const CallCard &card = choice.call.card;
    pick.title = QString::fromStdString(choice.call.title(lang));
    pick.about = StartWords::tr("Its rules and texts; nothing of its entries and judges.");
    pick.facts =
        StartWords::tr("%1 · %2").arg(text::apartLtr(QString::fromStdString(card.shortName)),
                                      StartWords::tr("%Ln entries", nullptr, static_cast<int>(card.entries)));
    return pick;
}

} // namespace palmares::ui
