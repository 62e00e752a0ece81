#include "ui/coordinator/results/resultview.h"

#include "core/office/results/sureness.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/suretext.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

namespace {

class Results {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

QString codeAt(const ResultView &result, std::uint32_t row)
{
    return QString::fromStdString(result.official().basis.table.entries[row].label);
}

bool isIn(CutState state)
{
    return state == CutState::In || state == CutState::Raised;
}

Cell cutCell(const EntryResult &entry)
{
    if (entry.why != Why::None)
        return {text::whyWord(entry.why), 3, Icon::Info, Tone::Ink2};
    switch (entry.cut) {
    case CutState::None:
        return {{}, 2};
    case CutState::In:
    case CutState::Raised:
        return {text::cutWord(entry.cut), 0, Icon::Check, Tone::Accent};
    case CutState::AtCut:
        return {text::cutWord(entry.cut), 1, Icon::Warning, Tone::Warn};
    case CutState::Out:
    case CutState::Capped:
        break;
    }
    return {text::cutWord(entry.cut), 2, std::nullopt, Tone::Ink2};
}

Cell verdictCell(const ResultView &result, std::uint32_t row)
{
    if (result.official().basis.table.entries[row].state != EntryState::In)
        return {Results::tr("not in the field"), 3, std::nullopt, Tone::Ink2};
    switch (result.official().checks.verdicts[row]) {
    case CheckVerdict::Passed:
        return {Results::tr("passed"), 0, Icon::Check, Tone::Accent};
    case CheckVerdict::Failed:
        return {Results::tr("failed"), 2, Icon::Close, Tone::Bad};
    case CheckVerdict::Open:
        break;
    }
    return {Results::tr("open"), 1, Icon::StateTodo, Tone::Warn};
}

QString cutName(const ResultView &result)
{
    const auto &cut = result.rules().cut;
    if (!cut)
        return {};
    if (cut->top)
        return Results::tr("the top %L1").arg(*cut->top);
    if (cut->percent)
        return Results::tr("the top %1").arg(percent(cut->percent->toDouble() / 100));
    return Results::tr("a score of %1 and better")
        .arg(decimal(text::shownScore(result.rules(), *cut->atLeast)));
}

/// Codes of the entries that share this one's rank, without itself.
QStringList sharing(const ResultView &result, std::uint32_t row)
{
    const auto &entries = result.official().ranking.entries;
    const auto &table = result.official().basis.table.entries;
    QStringList codes;
    for (std::uint32_t other = 0; other < entries.size(); ++other) {
        if (other != row && entries[other].rank == entries[row].rank &&
            table[other].division == table[row].division)
            codes += code(codeAt(result, other));
    }
    return codes;
}

} // namespace

std::vector<std::uint32_t> ResultView::order() const
{
    if (!official().isCheck())
        return official().ranking.order;
    std::vector<std::uint32_t> rows(entryCount());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        rows[i] = i;
    return rows;
}

bool ResultView::is(std::uint32_t row, CheckVerdict verdict) const
{
    return official().isCheck() && official().basis.table.entries[row].state == EntryState::In && official().checks.verdicts[row] == verdict;
}

std::size_t ResultView::count(CheckVerdict verdict) const
{
    std::size_t found = 0;
    for (std::uint32_t row = 0; row < entryCount(); ++row)
        found += is(row, verdict) ? 1 : 0;
    return found;
}

std::vector<ResultLine> ResultView::lines() const
{
    std::vector<ResultLine> lines;
    const std::size_t divisions = official().basis.rules->divisions.size();
    for (const std::uint32_t row : order())
        lines.push_back({row, divisions == 0 ? 0 : official().basis.table.entries[row].division});
    if (divisions == 0)
        return lines;
    std::stable_sort(lines.begin(), lines.end(), [](const ResultLine &a, const ResultLine &b) { return a.division < b.division; });
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const int division = lines[at].division;
        if (at == 0 || lines[at - 1].division != division)
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at++), ResultLine{nowhere, division});
    }
    return lines;
}

ResultGroup groupOf(const ResultView &result, std::uint32_t row)
{
    if (result.official().isCheck())
        return ResultGroup::Ranked;
    const EntryResult &entry = result.official().ranking.entries[row];
    if (entry.rank > 0 || entry.why == Why::SideBySide)
        return ResultGroup::Ranked;
    return entry.inField() ? ResultGroup::Insufficient : ResultGroup::OutOfField;
}

std::uint32_t ResultView::entryAt(std::uint32_t row) const
{
    return call->state.entryIndex(official().basis.entries[row]);
}

/// "E-014 leads with 8.50, 0.25 ahead of E-066"; empty where nobody leads alone, or divisions rank apart.
QString leaderWords(const ResultView &result)
{
    const auto &entries = result.official().ranking.entries;
    const auto &order = result.official().ranking.order;
    if (!result.official().basis.rules->divisions.empty() || order.size() < 2)
        return {};
    const EntryResult &first = entries[order[0]];
    const EntryResult &second = entries[order[1]];
    if (first.rank != 1 || first.tied || second.rank == 0 || !first.score || !second.score || first.score == second.score)
        return {};
    return Results::tr("%1 leads with %2, before %3 with %4", "an entry, its score, another entry, its score")
        .arg(code(codeAt(result, order[0])), decimal(text::shownScore(result.rules(), result.official().ranking, *first.score)),
             code(codeAt(result, order[1])), decimal(text::shownScore(result.rules(), result.official().ranking, *second.score)));
}

QString resultSentence(const ResultView &result, const RoundInsight *insight)
{
    if (result.official().isCheck()) {
        QStringList said{Results::tr("%Ln entries pass the check", nullptr, n(result.count(CheckVerdict::Passed)))};
        if (const std::size_t failed = result.count(CheckVerdict::Failed); failed > 0)
            said += Results::tr("%Ln do not pass", nullptr, n(failed));
        if (const std::size_t open = result.count(CheckVerdict::Open); open > 0)
            said += Results::tr("%Ln are open", nullptr, n(open));
        return said.join(text::betweenFacts());
    }
    if (!result.official().ranking.panelRanks.empty())
        return Results::tr("Panels rank side by side: there is no ranking over all");
    std::size_t in = 0;
    std::size_t atCut = 0;
    std::size_t ranked = 0;
    for (const EntryResult &entry : result.official().ranking.entries) {
        in += isIn(entry.cut) ? 1 : 0;
        atCut += entry.cut == CutState::AtCut ? 1 : 0;
        ranked += entry.rank > 0 ? 1 : 0;
    }
    if (insight && insight->hasModelOfEntries() && !insight->statistics.tellsNoneApart() &&
        (insight->tellsHowSure() || isOfOtherRanking(*insight))) {
        const Sureness sure = surenessOf(*insight);
        if (sure.isTold || isSplit(*insight) || isOfOtherRanking(*insight) || hasCapsOrFloors(result.rules()))
            return text::surenessWords(*insight, sure, ranked);
    }
    if (!result.rules().cut) {
        const QString leader = leaderWords(result);
        return leader.isEmpty() ? Results::tr("%Ln entries are ranked", nullptr, n(ranked)) : leader;
    }
    if (atCut == 0)
        return Results::tr("%Ln entries are in", nullptr, n(in));
    return Results::tr("%1; %2", "who is in, who is at the cut")
        .arg(Results::tr("%Ln entries are in", nullptr, n(in)),
             Results::tr("%Ln share the last places, and the committee decides", nullptr, n(atCut)));
}

QString resultMethod(const ResultView &result, const RoundInsight *insight)
{
    const auto &official = result.official();
    const QString rules = code(QString::fromStdString(official.basis.rulesId.hex().substr(0, 8)));
    if (official.isCheck())
        return Results::tr("Rules %1").arg(rules);
    const QString cut = cutName(result);
    const QString sheets = Results::tr("%Ln sheets count", nullptr, n(official.ranking.n.sheetsCounted));
    QStringList said{cut.isEmpty() ? Results::tr("%1; no cut. Rules %2").arg(sheets, rules)
                                   : Results::tr("%1; the cut is %2. Rules %3").arg(sheets, cut, rules)};
    if (result.rules().valueBest() == Best::Low)
        said += Results::tr("Low is best.");
    if (insight && (insight->hasTooFewSheets() || !insight->statistics.arePanelsAlike()))
        said += text::surenessWords(*insight, {}, 0);
    else if (insight && insight->tellsHowSure() && insight->statistics.tellsNoneApart())
        said += text::surenessWords(*insight, {}, 0); // no interval would mean anything
    else if (insight && insight->tellsHowSure() && insight->statistics.weighAlike && result.official().ranking.panelRanks.empty()) {
        said += (factorToScore(result.rules())
                     ? Results::tr("Dot: official score. Line: where the score lies with %1 once severe and mild judges are allowed for; bar: its middle.")
                     : Results::tr("Line: where the mean of an entry's sheets lies with %1 once severe and mild judges are allowed for; dot: its middle."))
                    .arg(percent(insight->question.level));
        said += text::intervalWords();
    }
    // A fact that others follow ends without its full stop.
    for (qsizetype i = 0; i + 1 < said.size(); ++i) {
        if (said[i].endsWith(QLatin1Char('.')) || said[i].endsWith(QChar(0x3002)))
            said[i].chop(1);
    }
    return said.join(text::betweenFacts());
}

QString whyThere(const ResultView &result, std::uint32_t row, std::string_view lang)
{
    if (result.official().isCheck())
        return {};
    const EntryResult &entry = result.official().ranking.entries[row];
    const QString who = code(codeAt(result, row));
    QStringList said;
    if (entry.rank == 0)
        return Results::tr("%1 has no rank: %2.", "an entry, why").arg(who, text::whyWord(entry.why));
    if (entry.tied)
        said += Results::tr("%1 shares rank %L2 with %3: every rule for ties leaves them level.")
                    .arg(who)
                    .arg(entry.rank)
                    .arg(sharing(result, row).join(QStringLiteral(", ")));
    for (const TieReason &tie : result.ties) {
        const auto has = [row](const std::vector<std::uint32_t> &rows) { return std::find(rows.begin(), rows.end(), row) != rows.end(); };
        if (has(tie.ahead) || has(tie.after))
            said += text::tieReason(*result.call, result.official(), tie, lang);
    }
    for (const auto *findings : {&result.official().ranking.findings, &result.report.findings}) {
        for (const Finding &finding : *findings) {
            if (finding.arg("entry") == result.official().basis.table.entries[row].label &&
                finding.code != FindingCode::TIE_FOR_COMMITTEE)
                said += text::describe(text::withTitles(*result.call, finding, lang));
        }
    }
    if (entry.cut == CutState::AtCut)
        said += Results::tr("There are fewer places than entries that share them; the committee decides.");
    return said.join(QLatin1Char(' '));
}

namespace {

/// The axis that the intervals of all entries share.
struct SureAxis {
    double from = 0;
    double to = 0;

    SureAxis(const ResultView &result, const RoundInsight *insight)
    {
        bool isEmpty = true;
        const auto take = [&](double low, double high) {
            from = isEmpty ? low : std::min(from, low);
            to = isEmpty ? high : std::max(to, high);
            isEmpty = false;
        };
        for (std::uint32_t row = 0; insight && row < result.entryCount(); ++row) {
            const auto interval = sureInterval(*insight, row);
            const auto &score = result.official().ranking.entries[row].score;
            if (!interval || result.official().ranking.entries[row].rank == 0)
                continue;
            take(interval->low, interval->high);
            if (score && factorToScore(result.rules()))
                take(score->toDouble(), score->toDouble());
        }
    }
    bool isThere() const { return to > from; }
    QString heading() const { return isThere() ? range(number(from, 1), number(to, 1)) : QString(); }
};

QString chanceHeading(const RoundInsight *insight)
{
    if (!insight || !insight->rules().cut)
        return {};
    return insight->question.top ? Results::tr("In the top %L1").arg(*insight->question.top) : Results::tr("Chance to be in");
}

/// Interval and chance of an entry.
std::vector<Cell> sureCells(const ResultView &result, const RoundInsight *insight, const SureAxis &axis, palmares::Side side, std::uint32_t row)
{
    std::vector<Cell> cells{{{}, -1e9}, {{}, -1.0}};
    const bool isTold = insight && axis.isThere() && !insight->statistics.tellsNoneApart();
    const auto interval = isTold ? sureInterval(*insight, row) : std::nullopt;
    const EntryResult &entry = result.official().ranking.entries[row];
    if (!interval || entry.rank == 0)
        return cells;
    IntervalMark mark{axis.from, axis.to, interval->low, interval->high, interval->adjusted, std::nullopt, Tone::Ink3};
    if (entry.score && factorToScore(result.rules())) {
        mark.tick = mark.value;
        mark.value = entry.score->toDouble();
    }
    if (side == palmares::Side::Close)
        mark.tone = Tone::Ink;
    else if (side == palmares::Side::InAgainst || side == palmares::Side::OutAgainst)
        mark.tone = Tone::Warn;
    else if (!result.rules().cut || isIn(entry.cut) || entry.cut == CutState::AtCut)
        mark.tone = Tone::Accent;
    cells[0] = {range(number(interval->low, 2), number(interval->high, 2)), interval->adjusted};
    cells[0].interval = mark;
    if (const auto chance = chanceOf(*insight, row))
        cells[1] = {text::chanceWords(*chance), *chance};
    return cells;
}

} // namespace

std::vector<CellTable::Column> rankingColumns(const ResultView &result, const RoundInsight *insight)
{
    const SureAxis axis(result, insight);
    const bool isCheck = result.official().isCheck();
    const bool isSideBySide = !result.official().ranking.panelRanks.empty();
    std::vector<CellTable::Column> columns{{Results::tr("Rank"), ColumnKind::Figure},
                                           {Results::tr("Code"), ColumnKind::Code},
                                           {Results::tr("Entry")},
                                           {Results::tr("Division")},
                                           {Results::tr("Sheets"), ColumnKind::Figure},
                                           {Results::tr("Score"), ColumnKind::Figure},
                                           {axis.heading()},
                                           {chanceHeading(insight), ColumnKind::Figure},
                                           {isSideBySide ? Results::tr("Rank by panel") : Results::tr("Band")},
                                           {isCheck ? Results::tr("Verdict") : Results::tr("Cut")}};
    return columns;
}

namespace {

/// "Crowd 3 · Experts 1", of panels side by side.
QString panelRanksOf(const ResultView &result, std::uint32_t row, std::string_view lang)
{
    QStringList ranks;
    for (std::size_t p = 0; p < result.rules().panels.size(); ++p) {
        const std::uint32_t rank = result.official().ranking.panelRank(row, p);
        ranks += Results::tr("%1 %2", "a panel and the rank in it")
                     .arg(isolated(text::panelTitle(*result.call, result.rules().panels[p].id, lang)), rankWords(rank, false));
    }
    return ranks.join(text::betweenFacts());
}

/// The threshold: a line under the last entry that is in, in each division.
void markCut(const ResultView &result, const std::vector<ResultLine> &lines, std::vector<std::vector<Cell>> &rows)
{
    if (result.official().isCheck() || !result.rules().cut)
        return;
    const auto isAbove = [&](const ResultLine &line) {
        const CutState cut = line.isHead() ? CutState::None : result.official().ranking.entries[line.row].cut;
        return isIn(cut) || cut == CutState::AtCut;
    };
    bool isDrawn = false; // from below: in this division
    for (std::size_t i = lines.size(); i-- > 0;) {
        const bool isLastHere = i + 1 == lines.size() || lines[i + 1].isHead();
        isDrawn = isDrawn && !isLastHere;
        if (isDrawn || !isAbove(lines[i]))
            continue;
        isDrawn = true;
        for (Cell &cell : rows[i])
            cell.isLineBelow = !isLastHere;
    }
}

/// "Short films · 12 ranked, 3 in"
std::vector<Cell> headOf(const ResultView &result, int division, double place, std::size_t columns, std::string_view lang)
{
    int ranked = 0;
    int in = 0;
    for (std::uint32_t row = 0; row < result.entryCount() && !result.official().isCheck(); ++row) {
        if (result.official().basis.table.entries[row].division != division)
            continue;
        ranked += result.official().ranking.entries[row].rank > 0 ? 1 : 0;
        in += isIn(result.official().ranking.entries[row].cut) ? 1 : 0;
    }
    QStringList facts{isolated(text::divisionTitle(*result.call, result.official().basis.rules->divisions[static_cast<std::size_t>(division)], lang))};
    if (!result.official().isCheck())
        facts += Results::tr("%Ln entries are ranked", nullptr, ranked);
    if (!result.official().isCheck() && result.rules().cut)
        facts += Results::tr("%Ln entries are in", nullptr, in);
    std::vector<Cell> cells(columns);
    cells.front() = {facts.join(text::betweenFacts()), place};
    for (Cell &cell : cells)
        cell.isHeading = true;
    return cells;
}

} // namespace

std::vector<std::vector<Cell>> rankingRows(const ResultView &result, const RoundInsight *insight, std::string_view lang)
{
    const SureAxis axis(result, insight);
    const Sureness sure = insight && insight->hasModelOfEntries() ? surenessOf(*insight) : Sureness{};
    const std::size_t columns = rankingColumns(result, insight).size();
    std::vector<std::vector<Cell>> rows;
    const OfficialResult &official = result.official();
    const Rules &rules = *official.basis.rules;
    const std::vector<ResultLine> lines = result.lines();
    double place = 0;
    for (const ResultLine &line : lines) {
        if (line.isHead()) {
            rows.push_back(headOf(result, line.division, ++place, columns, lang));
            continue;
        }
        const std::uint32_t row = line.row;
        const EntryRow &entry = official.basis.table.entries[row];
        const std::uint32_t at = result.entryAt(row);
        const QString title = at == nowhere ? QString() : entryTitle(*result.call, at, lang);
        const QString division =
            rules.divisions.empty() ? QString() : text::divisionTitle(*result.call, rules.divisions[static_cast<std::size_t>(entry.division)], lang);
        std::vector<Cell> cells{{{}, ++place}, {codeAt(result, row)}, {title}, {division}};
        if (official.isCheck()) {
            const auto sheets = official.checks.sheets[row];
            cells.front().text = QStringLiteral("–");
            cells.push_back({number(sheets), static_cast<double>(sheets)});
            cells.insert(cells.end(), 4, {QStringLiteral("–")});
            cells.push_back(verdictCell(result, row));
            rows.push_back(std::move(cells));
            continue;
        }
        const EntryResult &ranked = official.ranking.entries[row];
        cells.front().text = rankWords(ranked.rank, ranked.tied);
        cells.push_back({number(ranked.totals.n), static_cast<double>(ranked.totals.n)});
        Cell score{QStringLiteral("–"), -1e9};
        if (ranked.score)
            score = {decimal(text::shownScore(result.rules(), official.ranking, *ranked.score)),
                     ranked.score->toDouble(),
                     {},
                     {},
                     ranked.rank > 0};
        cells.push_back(std::move(score));
        const palmares::Side side = row < sure.sides.size() ? sure.sides[row] : palmares::Side::None;
        for (Cell &cell : sureCells(result, insight, axis, side, row))
            cells.push_back(std::move(cell));
        QString band;
        if (ranked.atConsensus)
            band = Results::tr("consensus");
        else if (ranked.band >= 0) {
            const std::string &id = result.rules().bands[static_cast<std::size_t>(ranked.band)].id;
            const std::string words = result.call->callText("band/" + id + "/title", lang);
            band = QString::fromStdString(words.empty() ? id : words);
        }
        if (!official.ranking.panelRanks.empty())
            band = panelRanksOf(result, row, lang);
        cells.push_back({band, ranked.band < 0 ? 99 : ranked.band});
        cells.push_back(cutCell(ranked));
        if (side == palmares::Side::InAgainst || side == palmares::Side::OutAgainst) {
            cells.back().text = (side == palmares::Side::InAgainst ? Results::tr("%1, the scores speak against it", "in")
                                                         : Results::tr("%1, the scores speak for it", "out"))
                                    .arg(cells.back().text);
            cells.back().icon = Icon::Warning;
            cells.back().tone = Tone::Warn;
        } else if (insight && insight->hasModelOfEntries() && isSplit(*insight, entry.division) && ranked.rank > 0) {
            if (const std::uint32_t part = partOfEntry(*insight, row); part != nowhere)
                cells.back().text += text::betweenFacts() + text::partWords(part);
        }
        if (side == palmares::Side::Close) {
            cells.back().text = Results::tr("%1, too close to call", "in, out").arg(cells.back().text);
            for (Cell &cell : cells)
                cell.isNear = true;
        }
        rows.push_back(std::move(cells));
    }
    markCut(result, lines, rows);
    return rows;
}

std::vector<CellTable::Column> whatIfColumns(const ResultView &result)
{
    std::vector<CellTable::Column> columns{{Results::tr("Code"), ColumnKind::Code}, {Results::tr("Entry")}};
    for (const WhatIf &other : result.others)
        columns.push_back({methodName(other.method), ColumnKind::Figure});
    columns.push_back({Results::tr("In the cut by")});
    return columns;
}

bool changesSides(const ResultView &result, std::uint32_t row)
{
    return std::any_of(result.others.begin(), result.others.end(), [&](const WhatIf &other) {
        return other.ranks[row] > 0 && other.sideOf(row) != result.others.front().sideOf(row);
    });
}

std::vector<std::vector<Cell>> whatIfRows(const ResultView &result, std::string_view lang)
{
    std::vector<std::vector<Cell>> rows;
    for (const ResultLine &line : result.lines()) {
        if (result.others.empty())
            break;
        if (line.isHead()) {
            rows.push_back(headOf(result, line.division, 0, whatIfColumns(result).size(), lang));
            continue;
        }
        const std::uint32_t row = line.row;
        const std::uint32_t at = result.entryAt(row);
        std::vector<Cell> cells{{codeAt(result, row)},
                                {at == nowhere ? QString() : entryTitle(*result.call, at, lang)}};
        int in = 0;
        std::size_t ranking = 0; // whom a method cannot rank has no side in it
        for (const WhatIf &other : result.others) {
            in += other.isIn[row];
            ranking += other.ranks[row] > 0 ? 1 : 0;
            Cell cell{rankWords(other.ranks[row], other.isTied[row] != 0),
                      other.ranks[row] == 0 ? 1e9 : static_cast<double>(other.ranks[row])};
            // Only what differs from the official side is marked, with a mark beside the colour.
            const int side = other.sideOf(row);
            if (other.ranks[row] > 0 && side != result.others.front().sideOf(row)) {
                cell.icon = side == 0 ? Icon::Warning : side > 0 ? Icon::Plus : Icon::Minus;
                cell.tone = side > 0 ? Tone::Accent : Tone::Warn;
                cell.isBold = true;
            }
            cells.push_back(std::move(cell));
        }
        Cell sides{result.rules().cut ? Results::tr("%1 of %2 methods", "by how many methods an entry is in")
                                            .arg(number(in), number(n(ranking)))
                                      : QStringLiteral("–"),
                   static_cast<double>(in)};
        if (changesSides(result, row)) {
            sides.icon = Icon::Warning;
            sides.tone = Tone::Warn;
            sides.isBold = true;
        }
        cells.push_back(std::move(sides));
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace palmares::ui
