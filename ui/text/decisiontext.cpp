#include "ui/text/decisiontext.h"

#include "core/office/results/decisiondesk.h"
#include "core/office/results/roundflow.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace palmares::text {

namespace {

class Decisions {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

QString minuteWords(MinuteKind kind)
{
    switch (kind) {
    case MinuteKind::Shown:
        return Decisions::tr("shown");
    case MinuteKind::Discussed:
        return Decisions::tr("discussed");
    case MinuteKind::Absent:
        break;
    }
    return Decisions::tr("left the room");
}

QString wordsBehind(const CallView &call, const Ref &ref)
{
    return QString::fromStdString(ref.isNone() ? std::string() : call.text(ref).value_or(std::string()));
}

/// What was shown, in the language at work: the meeting records it coded. Words that somebody typed stay as they are.
QString shownWords(const QString &coded)
{
    if (coded == QLatin1String(minutedScore))
        return Decisions::tr("score and rank");
    return coded == QLatin1String(minutedEntrant) ? Decisions::tr("entrant") : coded;
}

QStringList namesBehind(const CallView &call, const std::vector<Ref> &refs)
{
    QStringList names;
    for (const Ref &ref : refs)
        names += wordsBehind(call, ref);
    return names;
}

/// Where each entry stands in the ranking; of a check, in its table.
std::unordered_map<EntryId, std::size_t> placesIn(const OfficialResult &official)
{
    std::unordered_map<EntryId, std::size_t> places;
    const std::size_t count = official.basis.entries.size();
    for (std::size_t at = 0; at < count; ++at)
        places.emplace(official.basis.entries[at], official.isCheck() ? at : count);
    for (std::size_t at = 0; at < official.ranking.order.size(); ++at)
        places[official.basis.entries[official.ranking.order[at]]] = at;
    return places;
}

QString minuteOf(const CallView &call, const MinuteView &minute, const Teller &teller)
{
    const std::uint32_t entry = minute.content.entry.isNone() ? nowhere : call.state.entryIndex(minute.content.entry);
    QString line = QString::number(minute.content.number) + QStringLiteral(". ");
    if (entry != nowhere)
        line += QString::fromStdString(call.state.entries[entry].code) + QLatin1Char(' ');
    line += minuteWords(minute.content.kind);
    const QString words = wordsBehind(call, minute.content.text);
    for (const QString &more :
         {minute.content.kind == MinuteKind::Shown ? shownWords(words) : teller.toldOf(minute.content.entry, words),
          teller.whoOf(namesBehind(call, minute.content.absent)).join(QStringLiteral("; "))}) {
        if (!more.isEmpty())
            line += QStringLiteral(": ") + more;
    }
    return line;
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Finalist:
        return Decisions::tr("Finalist");
    case Outcome::Winner:
        return Decisions::tr("Winner");
    case Outcome::RunnerUp:
        return Decisions::tr("Runner-up");
    case Outcome::Joint:
        return Decisions::tr("Joint");
    case Outcome::Commended:
        return Decisions::tr("Commended");
    case Outcome::Declined:
        return Decisions::tr("Declined");
    case Outcome::Deferred:
        return Decisions::tr("Deferred");
    case Outcome::NotDiscussed:
        return Decisions::tr("Not discussed");
    case Outcome::Disqualified:
        break;
    }
    return Decisions::tr("Disqualified");
}

QString outcomeWords(Outcome outcome, std::int64_t place)
{
    return place > 0 ? Decisions::tr("%1, place %L2").arg(outcomeWord(outcome)).arg(place) : outcomeWord(outcome);
}

QString leftSinceWords(const CallView &call, const std::string &round, std::uint32_t entry)
{
    const std::uint32_t at = call.state.roundIndex(round);
    const StatusView *status = at == nowhere ? nullptr : call.state.status(at, entry);
    if (!status || !status->state || !isOut(*status->state))
        return {};
    switch (*status->state) {
    case StatusState::Withdrawn:
        return Decisions::tr("has left since: withdrawn");
    case StatusState::Disqualified:
        return Decisions::tr("has left since: disqualified");
    default:
        return Decisions::tr("has left since");
    }
}

namespace {

/// Each division has its own first place, and nobody can tell which it is of without it.
QString inItsDivision(const CallView &call, std::uint32_t entry, const QString &decision, std::string_view lang)
{
    const std::string &division = call.state.entries[entry].division;
    return division.empty() ? decision : decision + betweenFacts() + divisionTitle(call, division, lang);
}

} // namespace

std::vector<DecidedEntry> decidedEntries(const CallView &call, const RoundReport &report, std::string_view lang, const Teller &teller)
{
    const std::string &round = report.official.basis.round;
    std::vector<const DecisionView *> decisions = decisionsOn(call, round);
    const auto places = placesIn(report.official);
    const auto placeOf = [&places](const DecisionView *decision) {
        const auto found = places.find(decision->entry);
        return found == places.end() ? places.size() : found->second;
    };
    const auto &divisions = report.official.basis.rules->divisions;
    const auto divisionOf = [&](const DecisionView *decision) {
        const std::uint32_t entry = call.state.entryIndex(decision->entry);
        return entry == nowhere ? divisions.end() : std::find(divisions.begin(), divisions.end(), call.state.entries[entry].division);
    };
    std::stable_sort(decisions.begin(), decisions.end(), [&](const DecisionView *a, const DecisionView *b) {
        return std::pair(divisionOf(a), placeOf(a)) < std::pair(divisionOf(b), placeOf(b));
    });
    std::vector<DecidedEntry> decided;
    for (const DecisionView *decision : decisions) {
        const std::uint32_t entry = call.state.entryIndex(decision->entry);
        if (entry == nowhere)
            continue;
        DecidedEntry one;
        one.entry = entry;
        one.code = QString::fromStdString(call.state.entries[entry].code);
        one.title = teller.titleOf(entry, lang);
        one.outcome = *decision->outcome;
        one.place = decision->place.value_or(0);
        one.decision = inItsDivision(call, entry, outcomeWords(one.outcome, one.place), lang);
        if (const QString left = isHonour(one.outcome) ? leftSinceWords(call, round, entry) : QString(); !left.isEmpty())
            one.decision = Decisions::tr("%1, but %2", "a decision; has left since").arg(one.decision, left);
        one.reason = teller.toldOf(decision->entry, wordsBehind(call, decision->reason));
        one.absent = teller.whoOf(namesBehind(call, decision->absent));
        if (decision->award != round)
            one.award = QString::fromStdString(decision->award);
        decided.push_back(std::move(one));
    }
    return decided;
}

QStringList pastDecisionLines(const CallView &call, std::string_view round, std::string_view lang, const Teller &teller)
{
    QStringList lines;
    for (const PastDecision &past : pastDecisionsOn(call, round)) {
        const std::uint32_t entry = call.state.entryIndex(past.slot->entry);
        if (entry == nowhere)
            continue;
        QString decision = inItsDivision(call, entry, outcomeWords(past.outcome, past.place), lang);
        if (past.slot->award != round)
            decision = Decisions::tr("%1 (%2)", "a decision; an award").arg(decision, QString::fromStdString(past.slot->award));
        const auto told = [&](const Ref &ref) { return teller.toldOf(past.slot->entry, wordsBehind(call, ref)); };
        const QString code = QString::fromStdString(call.state.entries[entry].code);
        const QString title = teller.titleOf(entry, lang);
        const QString what = title.isEmpty() ? Decisions::tr("%1: %2", "code, decision").arg(code, decision)
                                             : Decisions::tr("%1 %2: %3", "code, title, decision").arg(code, title, decision);
        lines += past.whyTakenBack ? Decisions::tr("%1 (%2). Taken back: %3", "entry and decision; its reason; why not").arg(what, told(past.reason), told(*past.whyTakenBack))
                                   : Decisions::tr("%1 (%2). Replaced by a later decision.", "entry and decision; its reason").arg(what, told(past.reason));
    }
    return lines;
}

std::vector<MinuteLine> minuteLines(const CallView &call, std::string_view round, const Teller &teller)
{
    std::vector<MinuteLine> lines;
    for (const MinuteView &minute : call.state.minutes) {
        if (isMeetingOf(call.state, minute.content.meeting, round))
            lines.push_back({QString::fromStdString(dayOfMeeting(call.state, minute.content.meeting)), minuteOf(call, minute, teller)});
    }
    return lines;
}

QString minutesText(const CallView &call, const RoundReport &report, std::string_view lang, const Teller &teller)
{
    QStringList lines;
    lines += Decisions::tr("Minutes: %1", "title of a call").arg(QString::fromStdString(call.title(lang)));
    lines += Decisions::tr("Round: %1").arg(roundTitle(call, report.official.basis.round, lang));
    lines += report.isProvisional() ? Decisions::tr("The result was provisional.")
                                    : Decisions::tr("Close: %1").arg(QString::fromStdString(report.official.close.hex()).left(16));
    lines += QString();
    lines += Decisions::tr("Decisions");
    for (DecidedEntry one : decidedEntries(call, report, lang, teller)) {
        if (!one.award.isEmpty())
            one.decision = Decisions::tr("%1 (%2)", "a decision; an award").arg(one.decision, one.award);
        lines += one.title.isEmpty() ? Decisions::tr("%1: %2", "code, decision").arg(one.code, one.decision)
                                     : Decisions::tr("%1 %2: %3", "code, title, decision").arg(one.code, one.title, one.decision);
        lines += QStringLiteral("  ") + Decisions::tr("Reason: %1").arg(one.reason);
        if (!one.absent.isEmpty())
            lines += QStringLiteral("  ") + Decisions::tr("Not in the room: %1", "names").arg(one.absent.join(QStringLiteral("; ")));
    }
    if (const QStringList past = pastDecisionLines(call, report.official.basis.round, lang, teller); !past.isEmpty()) {
        lines += QString();
        lines += Decisions::tr("Decided before, and no more");
        lines += past;
    }
    QString meeting;
    for (const MinuteLine &minute : minuteLines(call, report.official.basis.round, teller)) {
        if (minute.meeting != meeting) {
            meeting = minute.meeting;
            lines += QString();
            lines += Decisions::tr("Meeting %1").arg(meeting);
        }
        lines += minute.words;
    }
    return withoutMarks(lines.join(QLatin1Char('\n'))) + QLatin1Char('\n');
}

} // namespace palmares::text
