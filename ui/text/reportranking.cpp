#include "ui/text/reportparts.h"

#include "core/office/results/givensheets.h"
#include "core/office/results/sureness.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/rulesnames.h"
#include "ui/text/suretext.h"
#include "ui/text/whystands.h"

#include <QCoreApplication>

#include <numeric>

namespace palmares::text {

namespace {

using Row = HtmlPage::Row;
using Column = HtmlPage::Column;

QString dash()
{
    return QStringLiteral("–");
}

QString numberOr(const std::optional<double> &value, int digits)
{
    return value ? decimal(*value, digits) : dash();
}

bool isIn(const EntryResult &entry)
{
    return entry.cut == CutState::In || entry.cut == CutState::Raised;
}

/// Of panels side by side nobody has a rank over all, and everybody stands in the table.
bool hasPlace(const EntryResult &entry)
{
    return entry.rank > 0 || entry.why == Why::SideBySide;
}

/// Across parts ranks would be made up, and of another ranking they would mislead.
bool hasLikelyRanks(const RoundInsight &insight)
{
    return insight.tellsHowSure() && !isSplit(insight) && !isOfOtherRanking(insight);
}

/// The rows of a ranking, one entry each.
class RankingTable {
public:
    explicit RankingTable(const PaperSource &source) : m_source(source), m_rules(source.rules())
    {
        m_hasModel = hasLikelyRanks(*source.insight);
        m_factor = factorToScore(m_rules);
        const CallState &state = source.call->state;
        for (std::uint32_t round = 0; round < source.insight->round; ++round) {
            const auto found = source.insight->before.find(state.rounds[round].id);
            if (found != source.insight->before.end() && !found->second.scores.empty() && state.rounds[round].rules)
                m_before = round; // the last of them
        }
    }

    std::vector<Column> columns() const
    {
        std::vector<Column> columns{{Report::tr("Rank"), true}, {Report::tr("Code")}, {Report::tr("Title")}};
        if (m_source.isIdentified)
            columns.push_back({Report::tr("Entrant")});
        if (isSideBySide()) {
            for (const Panel &panel : m_rules.panels)
                columns.push_back({panelTitle(*m_source.call, panel.id, m_source.lang), true});
        } else {
            columns.push_back({Report::tr("Score"), true});
        }
        if (m_before)
            columns.push_back({Report::tr("%1: score", "an earlier round").arg(roundTitle(*m_source.call, m_source.call->state.rounds[*m_before].id, m_source.lang)), true});
        columns.push_back({Report::tr("Sheets"), true});
        if (!m_factor) // else a spread beside a score would be read as that of the score
            columns.push_back({Report::tr("Mean"), true});
        columns.push_back({Report::tr("SD"), true});
        if (m_hasModel)
            columns.push_back({Report::tr("Likely ranks"), true});
        if (!m_rules.bands.empty())
            columns.push_back({Report::tr("Band")});
        if (m_rules.cut)
            columns.push_back({Report::tr("Cut")});
        return columns;
    }

    Row row(std::uint32_t at) const
    {
        const EntryResult &entry = m_source.official().ranking.entries[at];
        QStringList cells = nameCells(at);
        cells.prepend(rankWords(entry.rank, entry.tied));
        if (isSideBySide())
            cells += panelCells(at);
        else
            cells += entry.score ? decimal(shownScore(m_rules, m_source.official().ranking, *entry.score)) : dash();
        if (m_before)
            cells += scoreBefore(m_source.official().basis.entries[at]);
        cells += count(entry.totals.n);
        if (!m_factor)
            cells += numberOr(entry.totals.mean, 2);
        cells += entry.totals.sd ? decimal(m_factor.value_or(1) * *entry.totals.sd, 2) : dash();
        if (m_hasModel)
            cells += m_source.insight->tellsHowSure(m_source.official().basis.table.entries[at].division) ? likelyRanks(at) : dash();
        if (!m_rules.bands.empty())
            cells += bandOf(entry);
        if (m_rules.cut)
            cells += cutWord(entry.cut);
        return {cells, isIn(entry) ? Row::Kind::Strong : Row::Kind::Plain};
    }

    /// Code, title and, where names are wanted, the entrant.
    QStringList nameCells(std::uint32_t at) const
    {
        const std::uint32_t entry = m_source.call->state.entryIndex(m_source.official().basis.entries[at]);
        QStringList cells{apartLtr(QString::fromStdString(m_source.official().basis.table.entries[at].label)),
                          m_source.titleOf(entry)};
        if (m_source.isIdentified)
            cells += entry == nowhere ? QString() : entrantName(*m_source.call, entry);
        return cells;
    }

    /// What the columns mean that a reader could take for something else.
    QString spreadWords() const
    {
        if (!m_factor)
            return Report::tr("Mean and SD: of the totals of an entry's sheets, as the judges gave them; the score is counted on another scale.");
        return m_rules.multiply == Fraction(1)
                   ? Report::tr("SD: spread of an entry's sheets.")
                   : Report::tr("SD: spread of an entry's sheets, multiplied by %1 as the score is.").arg(exact(m_rules.multiply));
    }

    /// What a reader outside the team misses, and why; empty if nothing.
    QString leftOut() const
    {
        int missing = 0;
        for (const EntryId &id : m_source.official().basis.entries) {
            const std::uint32_t entry = m_source.call->state.entryIndex(id);
            missing += entry != nowhere && !m_source.showsTitle(entry) ? 1 : 0;
        }
        return missing == 0 ? QString()
                            : Report::tr("The titles of %Ln entries are left out: consent to show them is not on file.", nullptr, missing);
    }

private:
    bool isSideBySide() const { return !m_source.official().ranking.panelRanks.empty(); }

    /// Place and value in each of several panels side by side.
    QStringList panelCells(std::uint32_t at) const
    {
        QStringList cells;
        for (std::size_t panel = 0; panel < m_rules.panels.size(); ++panel) {
            const auto &value = m_source.official().ranking.panelValue(at, panel);
            cells += value ? Report::tr("%1 (%2)", "a rank; a value")
                                 .arg(rankWords(m_source.official().ranking.panelRank(at, panel), false), decimal(shownScore(m_rules, *value)))
                           : dash();
        }
        return cells;
    }

    /// What others said of the same entry, in a round before this one.
    QString scoreBefore(const EntryId &entry) const
    {
        const RoundView &round = m_source.call->state.rounds[*m_before];
        const auto &scores = m_source.insight->before.at(round.id).scores;
        const auto score = scores.find(entry);
        return score == scores.end() ? dash() : decimal(shownScore(round.rules->rounds.front(), score->second));
    }

    QString likelyRanks(std::uint32_t at) const
    {
        const EntryEstimate &estimate = m_source.insight->statistics.entries[at];
        return estimate.rankLow == 0 ? dash()
               : estimate.rankLow == estimate.rankHigh
                   ? count(estimate.rankLow)
                   : Report::tr("%1 to %2", "ranks").arg(count(estimate.rankLow), count(estimate.rankHigh));
    }

    QString bandOf(const EntryResult &entry) const
    {
        if (entry.band < 0)
            return entry.atConsensus ? Report::tr("consensus") : QString();
        return bandTitle(*m_source.call, m_rules.bands[static_cast<std::size_t>(entry.band)].id, m_source.lang);
    }

    const PaperSource &m_source;
    const RoundRules &m_rules;
    bool m_hasModel = false;
    std::optional<double> m_factor; ///< from sheets to the score
    std::optional<std::uint32_t> m_before; ///< the round before this one in which entries got scores
};

/// Entries with a rank in one division, best first, with the threshold between those that are in and the rest.
std::vector<Row> rankedRows(const PaperSource &source, const RankingTable &table, int division)
{
    std::vector<Row> rows;
    bool wasIn = false;
    bool isCutDrawn = !source.rules().cut.has_value();
    for (const std::uint32_t at : source.official().ranking.order) {
        const EntryResult &entry = source.official().ranking.entries[at];
        if (!hasPlace(entry) || source.official().basis.table.entries[at].division != division)
            continue;
        const bool isUnder = entry.cut == CutState::Out || entry.cut == CutState::Capped;
        if (wasIn && isUnder && !isCutDrawn) {
            rows.push_back({{Report::tr("Above this line: in, or for the committee to decide")}, Row::Kind::Line});
            isCutDrawn = true;
        }
        wasIn = wasIn || !isUnder;
        rows.push_back(table.row(at));
    }
    return rows;
}

void addWithoutRank(HtmlPage &page, const PaperSource &source, const RankingTable &table)
{
    std::vector<Row> rows;
    for (const std::uint32_t at : source.official().ranking.order) {
        const EntryResult &entry = source.official().ranking.entries[at];
        if (hasPlace(entry))
            continue;
        QStringList cells = table.nameCells(at);
        cells << count(entry.totals.n) << whyWord(entry.why);
        rows.push_back({cells, Row::Kind::Plain});
    }
    if (rows.empty())
        return;
    page.heading(3, Report::tr("Without a rank"));
    std::vector<Column> columns{{Report::tr("Code")}, {Report::tr("Title")}};
    if (source.isIdentified)
        columns.push_back({Report::tr("Entrant")});
    columns.push_back({Report::tr("Sheets"), true});
    columns.push_back({Report::tr("Why")});
    page.table(columns, rows);
}

void addLeftOut(HtmlPage &page, const RankingTable &table)
{
    if (const QString words = table.leftOut(); !words.isEmpty())
        page.note(words);
}

QString verdictWord(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return Report::tr("passed");
    case CheckVerdict::Failed:
        return Report::tr("failed");
    case CheckVerdict::Open:
        break;
    }
    return Report::tr("open");
}

/// "failed: Made by nationals, Running for a year".
QString verdictOf(const PaperSource &source, std::uint32_t row)
{
    const CheckVerdict verdict = source.official().checks.verdicts[row];
    QStringList items;
    for (const std::string &item : itemsFailed(source.official(), row))
        items += apart(itemTitle(*source.call, source.round(), item, source.lang));
    return items.isEmpty() ? verdictWord(verdict) : Report::tr("failed: %1", "items of a check").arg(items.join(QStringLiteral(", ")));
}

void addVerdicts(HtmlPage &page, const PaperSource &source, const RankingTable &table)
{
    std::vector<Row> rows;
    const CheckResult &checks = source.official().checks;
    for (std::uint32_t at = 0; at < checks.verdicts.size(); ++at) {
        QStringList cells = table.nameCells(at);
        cells << count(checks.sheets[at]) << verdictOf(source, at);
        rows.push_back({cells, checks.verdicts[at] == CheckVerdict::Passed ? Row::Kind::Strong : Row::Kind::Plain});
    }
    std::vector<Column> columns{{Report::tr("Code")}, {Report::tr("Title")}};
    if (source.isIdentified)
        columns.push_back({Report::tr("Entrant")});
    columns.push_back({Report::tr("Sheets"), true});
    columns.push_back({Report::tr("Verdict")});
    page.table(columns, rows);
}

void addAgreement(HtmlPage &page, const PaperSource &source)
{
    const RoundInsight &insight = *source.insight;
    std::vector<Row> rows;
    const auto add = [&](const QString &name, const statistics::Estimate &alpha, const std::optional<statistics::Limits> &limits) {
        rows.push_back({{name, alpha ? decimal(*alpha, 2) : dash(),
                         alpha && limits ? Report::tr("%1 to %2", "an interval").arg(decimal(limits->low, 2), decimal(limits->high, 2)) : dash(),
                         alpha ? Report::tr("Judges %1", "agree well, hardly agree").arg(agreementWord(*alpha)) : Report::tr("cannot be told")},
                        Row::Kind::Plain});
    };
    const auto &byCriterion = insight.statistics.byCriterion;
    for (std::size_t c = 0; c < byCriterion.size(); ++c)
        add(criterionTitle(*source.call, source.round(), source.rules().criteria[c].id, source.lang), byCriterion[c].alpha[statistics::Metric::Interval],
            c < insight.insight.alphaByCriterion.size() ? insight.insight.alphaByCriterion[c] : std::nullopt);
    if (byCriterion.size() > 1 && insight.statistics.totalsAlike)
        add(Report::tr("sheet totals"), insight.insight.totals.interval, insight.insight.totals.limits);
    page.heading(3, Report::tr("How far judges agree"));
    page.table({{Report::tr("Criterion")}, {Report::tr("Alpha"), true}, {Report::tr("Interval"), true}, {Report::tr("In words")}}, rows);
    page.note(Report::tr("Krippendorff's alpha with %1 interval: 0 is chance, 1 full agreement.").arg(percent(insight.question.level)));
    if (!insight.statistics.totalsAlike)
        page.note(unlikeTotalsWords());
    if (const QString caveat = harsherCountsWords(insight); !caveat.isEmpty())
        page.note(caveat);
}

/// Why entries of one score have other ranks.
void addTies(HtmlPage &page, const PaperSource &source)
{
    QStringList said;
    for (const TieReason &reason : tieReasons(source.official()))
        said += tieReason(*source.call, source.official(), reason, source.lang);
    if (said.isEmpty())
        return;
    page.heading(3, Report::tr("Entries of one score"));
    page.list(said);
}

QStringList entriesAt(const PaperSource &source, const Sureness &sure, Side side)
{
    QStringList codes;
    for (const std::uint32_t at : source.official().ranking.order) {
        if (at < sure.sides.size() && sure.sides[at] == side)
            codes += apartLtr(QString::fromStdString(source.official().basis.table.entries[at].label));
    }
    return codes;
}

} // namespace

void addRanking(HtmlPage &page, const PaperSource &source)
{
    const RankingTable table(source);
    if (source.official().isCheck()) {
        page.heading(2, Report::tr("Verdicts"));
        addVerdicts(page, source, table);
        addLeftOut(page, table);
        return;
    }
    page.heading(2, Report::tr("Ranking"));
    const std::vector<std::string> &divisions = source.official().basis.rules->divisions;
    for (int division = 0; division < std::max(1, static_cast<int>(divisions.size())); ++division) {
        const std::vector<Row> rows = rankedRows(source, table, division);
        if (!divisions.empty())
            page.heading(3, divisionTitle(*source.call, divisions[static_cast<std::size_t>(division)], source.lang));
        if (rows.empty())
            page.paragraph(Report::tr("No entry has a rank yet."));
        else
            page.table(table.columns(), rows);
    }
    page.note(table.spreadWords());
    if (hasLikelyRanks(*source.insight))
        page.note(Report::tr("Likely ranks: where %1 of simulated contests put the entry, after allowing for severe and mild judges; they decide nothing.")
                      .arg(percent(source.insight->question.level)));
    addPicture(page, source, PaperPicture::Of::Ranking);
    addTies(page, source);
    addWithoutRank(page, source, table);
    addLeftOut(page, table);
}

QStringList surenessByDivision(const PaperSource &source)
{
    const RoundInsight &insight = *source.insight;
    QStringList said;
    if (source.official().isCheck())
        return said;
    std::vector<std::size_t> ranked(insight.statistics.divisions.size());
    for (std::size_t row = 0; row < source.official().ranking.entries.size(); ++row) {
        const auto division = static_cast<std::size_t>(source.official().basis.table.entries[row].division);
        ranked[division] += source.official().ranking.entries[row].rank > 0 ? 1 : 0;
    }
    const auto &divisions = source.official().basis.rules->divisions;
    if (divisions.size() < 2 || !insight.hasModelOfEntries()) {
        if (insight.hasModelOfEntries() || !insight.statistics.arePanelsAlike())
            said += Report::tr("%1.", "a sentence").arg(surenessWords(insight, surenessOf(insight), std::accumulate(ranked.begin(), ranked.end(), std::size_t(0))));
        return said;
    }
    QStringList words; // where nothing is told of any, why not is said once
    for (std::size_t at = 0; at < divisions.size(); ++at) {
        const auto division = static_cast<int>(at);
        if (ranked[at] == 0 || insight.statistics.of(division).noModel)
            continue;
        words += surenessWords(insight, surenessOf(insight, division), ranked[at], division);
        said += Report::tr("%1: %2.", "a division: a sentence").arg(apart(divisionTitle(*source.call, divisions[at], source.lang)), words.back());
    }
    if (words.size() > 1 && words.count(words.front()) == words.size())
        return {Report::tr("%1.", "a sentence").arg(words.front())};
    return said;
}

void addSureness(HtmlPage &page, const PaperSource &source)
{
    if (source.official().isCheck())
        return;
    page.heading(2, Report::tr("How sure this is"));
    const RoundInsight &insight = *source.insight;
    const QStringList said = surenessByDivision(source);
    if (!said.isEmpty()) {
        const Sureness sure = surenessOf(insight);
        for (const QString &words : said)
            page.paragraph(words);
        const auto name = [&](Side side, const QString &words) {
            if (const QStringList codes = entriesAt(source, sure, side); !codes.isEmpty())
                page.paragraph(words.arg(codes.join(QStringLiteral(", "))));
        };
        name(Side::InAgainst, Report::tr("In, though the scores speak against it: %1.", "codes of entries"));
        name(Side::OutAgainst, Report::tr("Out, though the scores speak for it: %1.", "codes of entries"));
        name(Side::Close, Report::tr("Too close to call: %1.", "codes of entries"));
    } else {
        page.paragraph(Report::tr("There are too few scores to say how sure the order is."));
    }
    if (insight.statistics.parts.size() > 1) {
        if (!insight.tellsHowSure() || !isSplit(insight)) // else it has been said already
            page.paragraph(Report::tr("%1.", "a sentence").arg(partsWords(insight)));
        page.list(partMembers(insight));
    }
    addAgreement(page, source);
    addPicture(page, source, PaperPicture::Of::Spread);
}

} // namespace palmares::text
