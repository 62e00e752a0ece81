#include "ui/coordinator/decisions/agenda.h"

#include "core/office/results/decisiondesk.h"
#include "core/office/results/resultdesk.h"
#include "core/office/results/roundflow.h"
#include "core/office/results/sureness.h"
#include "core/office/results/through.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/whystands.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace palmares::ui {

namespace {

class Decisions {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

QString personOf(const CallView &call, std::uint32_t judge)
{
    const QString name = judgeName(call, judge);
    return name.isEmpty() ? QString::fromStdString(call.state.judges[judge].code) : name;
}

QStringList recusedFor(const CallView &call, std::uint32_t round, std::uint32_t entry)
{
    QStringList names;
    for (const std::uint32_t judge : recusedFrom(call.state, round, entry))
        names += personOf(call, judge);
    return names;
}

constexpr qsizetype longestExcerpt = 400;

/// Its text in the language, else the original one, else any.
QString excerptOf(const CallView &call, std::uint32_t entry, std::string_view lang)
{
    const EntryText *best = nullptr;
    const auto rank = [&](const EntryText &text) { return text.lang == lang ? 2 : text.origin == "original" ? 1 : 0; };
    for (const EntryText &text : entry == nowhere ? std::vector<EntryText>() : call.state.entries[entry].texts) {
        if (text.part == "text" && (!best || rank(text) > rank(*best)))
            best = &text;
    }
    return best ? readableLine(QString::fromStdString(call.text(best->ref).value_or(std::string())), longestExcerpt).simplified() : QString();
}

/// The ends of what a sheet can come to.
std::pair<double, double> endsOfTotals(const RoundRules &rules)
{
    if (rules.combine == Combine::PercentOfMax)
        return {0, 100};
    double least = 0;
    double most = 0;
    double weights = 0;
    for (const Criterion &criterion : rules.criteria) {
        const double weight = criterion.counts ? criterion.weight.toDouble() : 0;
        least += weight * criterion.scale.valueOf(criterion.scale.min).toDouble();
        most += weight * criterion.scale.valueOf(criterion.scale.max).toDouble();
        weights += weight;
    }
    const double by = rules.combine == Combine::WeightedMean && weights > 0 ? weights : 1;
    return {least / by, most / by};
}

/// By row of the result: the sheets that have a total.
std::vector<std::vector<std::size_t>> sheetsByRow(const OfficialResult &official)
{
    std::vector<std::vector<std::size_t>> sheets(official.basis.table.entries.size());
    for (std::size_t i = 0; !official.isCheck() && i < official.basis.table.sheetCount(); ++i) {
        if (official.ranking.totals.has(i))
            sheets[official.basis.table.sheetEntry[i]].push_back(i);
    }
    return sheets;
}

TotalsOnScale totalsOf(const OfficialResult &official, std::uint32_t row, std::vector<std::size_t> sheets)
{
    const RoundRules &rules = official.basis.roundRules();
    const SheetTotals &all = official.ranking.totals;
    std::sort(sheets.begin(), sheets.end(), [&](std::size_t a, std::size_t b) { return all.at(a) < all.at(b); });
    TotalsOnScale totals;
    std::tie(totals.least, totals.most) = endsOfTotals(rules);
    for (const std::size_t sheet : sheets)
        totals.totals.push_back(all.asDouble(sheet));
    if (!sheets.empty()) {
        totals.low = decimal(text::shownScore(rules, all.at(sheets.front())));
        totals.high = decimal(text::shownScore(rules, all.at(sheets.back())));
        // A panel that is asked for less than the others has a scale of its own: all of it is drawn.
        totals.least = std::min(totals.least, totals.totals.front());
        totals.most = std::max(totals.most, totals.totals.back());
    }
    if (const auto &score = official.ranking.entries[row].score) {
        totals.official = decimal(text::shownScore(rules, official.ranking, *score));
        // The totals are drawn as the judges gave them, and the score where it lies among them.
        const auto factor = factorToScore(rules);
        const double value = score->toDouble() / factor.value_or(1);
        if (factor && value >= totals.least && value <= totals.most)
            totals.score = value;
    }
    return totals;
}

AgendaItem itemAt(const Agenda &agenda, std::uint32_t row, const std::vector<std::size_t> &sheets, std::string_view lang)
{
    const CallView &call = *agenda.call;
    const OfficialResult &official = agenda.report.official;
    AgendaItem item;
    item.entry = call.state.entryIndex(official.basis.entries[row]);
    item.code = QString::fromStdString(official.basis.table.entries[row].label);
    item.title = entryTitle(call, item.entry, lang);
    item.excerpt = excerptOf(call, item.entry, lang);
    item.entrant = text::entrantName(call, item.entry);
    const Rules &rules = *official.basis.rules;
    if (!rules.divisions.empty()) {
        item.division = official.basis.table.entries[row].division;
        item.divisionName = text::divisionTitle(call, rules.divisions[static_cast<std::size_t>(item.division)], lang);
    }
    if (!official.isCheck()) {
        const EntryResult &result = official.ranking.entries[row];
        item.rank = result.rank;
        item.isTied = result.tied;
        item.cut = result.cut;
        if (result.band >= 0)
            item.band = text::bandTitle(call, official.basis.roundRules().bands[static_cast<std::size_t>(result.band)].id, lang);
        if (result.score)
            item.score = decimal(text::shownScore(official.basis.roundRules(), official.ranking, *result.score));
        item.totals = totalsOf(official, row, sheets);
    } else {
        item.cut = official.checks.verdicts[row] == CheckVerdict::Passed ? CutState::In
                   : official.checks.verdicts[row] == CheckVerdict::Open ? CutState::AtCut
                                                                         : CutState::Out;
    }
    item.left = text::leftSinceWords(call, official.basis.round, item.entry);
    item.recused = recusedFor(call, agenda.round, item.entry);
    for (const DecisionView &decision : call.state.decisions) {
        if (decision.entry != official.basis.entries[row] || !decision.outcome)
            continue;
        if (decision.award != official.basis.round) {
            if (call.state.roundIndex(decision.award) == nowhere) // not of another round
                item.awards.push_back({QString::fromStdString(decision.award), text::outcomeWords(*decision.outcome, decision.place.value_or(0))});
            continue;
        }
        item.outcome = decision.outcome;
        item.place = decision.place.value_or(0);
        item.reason = QString::fromStdString(call.text(decision.reason).value_or(std::string()));
        for (const Ref &name : decision.absent)
            item.absent += QString::fromStdString(call.text(name).value_or(std::string()));
    }
    return item;
}

} // namespace

bool AgendaItem::isCalled() const
{
    return cut == CutState::In || cut == CutState::Raised || cut == CutState::AtCut;
}

bool Agenda::hasDivisions() const
{
    return !report.official.basis.rules->divisions.empty();
}

bool Agenda::hasBands() const
{
    return !report.official.isCheck() && !report.official.basis.roundRules().bands.empty();
}

int Agenda::inDivision(int division) const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&](const AgendaItem &item) { return item.division == division; }));
}

QStringList Agenda::awards() const
{
    QStringList names;
    for (const AgendaItem &item : items) {
        for (const AgendaItem::Award &award : item.awards)
            names += award.name;
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

int Agenda::called() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), [](const AgendaItem &item) { return item.isCalled(); }));
}

int Agenda::decided() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), [](const AgendaItem &item) { return item.outcome.has_value(); }));
}

namespace {

/// What stands in the statistics about the entries; nothing is worked out for it.
void addSureness(Agenda &agenda, const std::vector<std::uint32_t> &order)
{
    if (!agenda.sure || !agenda.sure->tellsHowSure())
        return;
    const Sureness sure = surenessOf(*agenda.sure);
    for (std::size_t i = 0; i < order.size(); ++i) {
        AgendaItem &item = agenda.items[i];
        item.chance = chanceOf(*agenda.sure, order[i]);
        item.places = placesOf(*agenda.sure, item.division).value_or(0);
        item.isClose = sure.isClose(order[i]);
    }
}

void addNotIn(Agenda &agenda, std::string_view lang)
{
    const std::string &from = agenda.report.official.basis.round;
    for (const Finding &finding : throughAround(*agenda.call, from)) {
        if (finding.code != FindingCode::THROUGH_NOT_IN || finding.arg("from") != from)
            continue;
        for (AgendaItem &item : agenda.items) {
            const bool isWanted = isMendedByFilling(finding) || item.outcome == Outcome::Finalist; // a commendation brings nobody on
            if (isWanted && item.code.toStdString() == finding.arg("entry"))
                item.notIn = Decisions::tr("not in %1 yet", "a round").arg(isolated(roundTitle(*agenda.call, std::string(finding.arg("round")), lang)));
        }
    }
}

} // namespace

Result<AgendaPtr> agendaOf(const CallSnapshot &call, std::uint32_t round, std::string_view lang, const AgendaPtr &before)
{
    auto agenda = std::make_shared<Agenda>();
    agenda->call = call;
    agenda->round = round;
    PALMARES_TRY(agenda->report, ResultDesk::report(*call, call->state.rounds[round].id));
    const OfficialResult &official = agenda->report.official;
    std::vector<std::uint32_t> order = official.ranking.order;
    if (official.isCheck()) {
        order.clear();
        for (std::uint32_t row = 0; row < official.basis.entries.size(); ++row)
            order.push_back(row);
    }
    const auto sheets = sheetsByRow(official);
    for (const std::uint32_t row : order)
        agenda->items.push_back(itemAt(*agenda, row, sheets[row], lang));
    agenda->sure = keptInsight(call, round);
    if (!agenda->sure && before && before->round == round && before->report.official.close == official.close)
        agenda->sure = before->sure; // a decision or a line of the minutes changes nothing in it
    addSureness(*agenda, order);
    addNotIn(*agenda, lang);
    // Each division has a first place of its own: they stand together.
    std::stable_sort(agenda->items.begin(), agenda->items.end(), [](const AgendaItem &a, const AgendaItem &b) { return a.division < b.division; });
    return AgendaPtr(std::move(agenda));
}

const std::vector<Outcome> &offeredOutcomes()
{
    static const std::vector<Outcome> all{Outcome::Finalist, Outcome::Winner,   Outcome::RunnerUp,     Outcome::Joint,       Outcome::Commended,
                                          Outcome::Declined, Outcome::Deferred, Outcome::NotDiscussed, Outcome::Disqualified};
    return all;
}

QString decisionWords(const AgendaItem &item)
{
    QStringList words;
    if (item.outcome)
        words += text::outcomeWords(*item.outcome, item.place);
    for (const AgendaItem::Award &award : item.awards)
        words += Decisions::tr("%1 (%2)", "a decision; an award").arg(award.words, isolated(award.name));
    if (!item.left.isEmpty())
        words += item.left;
    if (!item.notIn.isEmpty() && item.outcome)
        words += item.notIn;
    return words.join(text::betweenFacts());
}

QString agendaSentence(const Agenda &agenda)
{
    if (agenda.decided() == 0)
        return Decisions::tr("Nothing is decided yet: %Ln entries are in or at the cut", nullptr, agenda.called());
    const int left = static_cast<int>(std::count_if(agenda.items.begin(), agenda.items.end(),
                                                    [](const AgendaItem &item) { return item.isCalled() && !item.outcome; }));
    const QString decided = Decisions::tr("%Ln entries are decided", nullptr, agenda.decided());
    return left == 0 ? decided : decided + text::betweenFacts() + Decisions::tr("%Ln in or at the cut are not yet", "entries", left);
}

QString agendaMethod(const Agenda &agenda, std::string_view lang)
{
    QStringList gone;
    for (const AgendaItem &item : agenda.items) {
        if (item.outcome && isHonour(*item.outcome) && !item.left.isEmpty())
            gone += code(item.code);
    }
    if (!gone.isEmpty())
        return Decisions::tr("Honoured, and left since: %1. Decide about the place again.", "codes of entries").arg(text::someOf(gone));
    return agenda.isProvisional() ? Decisions::tr("The result is provisional: decisions rest on a closed one.")
                                  : Decisions::tr("Decisions rest on the close of %1. A ranking is not a decision.")
                                        .arg(isolated(roundTitle(*agenda.call, agenda.report.official.basis.round, lang)));
}

std::vector<CellTable::Column> agendaColumns()
{
    return {{Decisions::tr("Division")},
            {Decisions::tr("Rank"), ColumnKind::Figure},
            {Decisions::tr("Code"), ColumnKind::Code},
            {Decisions::tr("Entry")},
            {Decisions::tr("Band")},
            {Decisions::tr("Cut")},
            {Decisions::tr("Decision")},
            {Decisions::tr("Reason")}};
}

std::vector<std::vector<Cell>> agendaRows(const Agenda &agenda)
{
    std::vector<std::vector<Cell>> rows;
    for (const AgendaItem &item : agenda.items) {
        Cell cut{text::cutWord(item.cut)};
        if (item.cut == CutState::AtCut) {
            cut.icon = Icon::Warning;
            cut.tone = Tone::Warn;
        } else if (item.isCalled()) {
            cut.icon = Icon::Check;
            cut.tone = Tone::Accent;
        }
        const QString words = decisionWords(item);
        Cell decision{words.isEmpty() ? QStringLiteral("–") : words};
        decision.isBold = !words.isEmpty();
        if (!item.left.isEmpty()) {
            decision.icon = Icon::Warning;
            decision.tone = Tone::Warn;
        }
        rows.push_back({{item.divisionName, item.division},
                        {rankWords(item.rank, item.isTied), item.rank == 0 ? 1e9 : static_cast<double>(item.rank)},
                        {item.code},
                        {item.title},
                        {item.band},
                        std::move(cut),
                        std::move(decision),
                        {item.reason}});
    }
    return rows;
}

} // namespace palmares::ui
