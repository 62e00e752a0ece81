#include "ui/coordinator/entries/conditions.h"

namespace palmares::ui {

namespace {

QStringList itemsOf(const CallView &call, const RoundView &round, std::string_view lang)
{
    QStringList words;
    if (!round.rules || round.rules->rounds.front().kind != RoundKind::Check)
        return words;
    for (const std::string &item : round.rules->rounds.front().items) {
        const std::string title = call.callText("round/" + round.id + "/item/" + item + "/title", lang);
        words += QString::fromStdString(title.empty() ? item : title);
    }
    return words;
}

} // namespace

QStringList conditionsOf(const CallView &call, const RoundView *round, std::string_view lang)
{
    QStringList lines;
    for (const QString &line : QString::fromStdString(call.callText(conditionsPlace, lang)).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines += line.simplified();
    }
    lines.removeDuplicates();
    if (!lines.isEmpty())
        return lines;
    if (round) {
        if (const QStringList own = itemsOf(call, *round, lang); !own.isEmpty())
            return own;
    }
    for (const RoundView &other : call.state.rounds) {
        if (const QStringList items = other.isKnown() ? itemsOf(call, other, lang) : QStringList(); !items.isEmpty())
            return items;
    }
    return {};
}

} // namespace palmares::ui
