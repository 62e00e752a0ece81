#include "app/cli/ranktable.h"

#include "ui/text/rankingtext.h"
#include "ui/text/resulttext.h"

namespace palmares::cli {

namespace words = text::ranking;

namespace {

/// Shown with the digits of the rules, or more if it would seem to reach what it did not reach.
std::string shownScore(const RoundRules &round, const RoundResult &result, const EntryResult &entry)
{
    return entry.score ? text::shownScore(round, result, *entry.score).toStdString() : std::string("–");
}

/// "3 (5.25)": place and value in one of several panels side by side.
std::string panelCell(const RoundRules &round, const RoundResult &result, std::uint32_t entry, std::size_t panel)
{
    const std::uint32_t rank = result.panelRank(entry, panel);
    const auto &value = result.panelValue(entry, panel);
    if (!value)
        return "–";
    return (rank == 0 ? std::string("–") : std::to_string(rank)) + " (" + text::shownScore(round, *value).toStdString() + ")";
}

std::string meanText(const TotalsSummary &totals)
{
    return totals.mean ? text::shortNumber(*totals.mean).toStdString() : std::string("–");
}

} // namespace

void printRanking(Out &out, const Analysis &analysis, const std::map<std::string, std::string> &titles)
{
    const RoundRules &round = analysis.rules->rounds[analysis.round];
    const RoundResult &result = *analysis.result;
    const bool divisions = !analysis.rules->divisions.empty();
    std::vector<std::vector<std::string>> rows{{word(words::rank), word(words::entry)}};
    std::vector<bool> right{true, false};
    if (!titles.empty()) {
        rows[0].push_back(word(words::title));
        right.push_back(false);
    }
    if (divisions) {
        rows[0].push_back(word(words::division));
        right.push_back(false);
    }
    const auto figures =
        headings({words::score, words::sheets, words::mean, words::deviation, words::band, words::cut});
    const std::size_t besides = result.panelRanks.empty() ? 0 : round.panels.size();
    for (std::size_t panel = 0; panel < besides; ++panel) {
        rows[0].push_back(word(words::inPanel, {{"panel", round.panels[panel].id}}));
        right.push_back(true);
    }
    rows[0].insert(rows[0].end(), figures.begin(), figures.end());
    rows[0].emplace_back();
    right.insert(right.end(), {true, true, true, true, false, false, false});
    for (const std::uint32_t at : result.order) {
        const EntryResult &entry = result.entries[at];
        const EntryRow &row = analysis.table->entries[at];
        std::vector<std::string> cells{
            entry.rank == 0 ? "–" : std::to_string(entry.rank) + (entry.tied ? "=" : ""), row.label};
        if (!titles.empty()) {
            const auto title = titles.find(row.label);
            cells.push_back(title == titles.end() ? std::string() : text::shortened(title->second, 44));
        }
        if (divisions)
            cells.push_back(analysis.rules->divisions[static_cast<std::size_t>(row.division)]);
        for (std::size_t panel = 0; panel < besides; ++panel)
            cells.push_back(panelCell(round, result, at, panel));
        cells.push_back(shownScore(round, result, entry));
        cells.push_back(std::to_string(entry.totals.n));
        cells.push_back(meanText(entry.totals));
        cells.push_back(entry.totals.sd ? text::shortNumber(*entry.totals.sd).toStdString() : "–");
        cells.push_back(entry.atConsensus ? word(words::consensus)
                        : entry.band < 0  ? std::string()
                                          : round.bands[static_cast<std::size_t>(entry.band)].id);
        cells.push_back(text::cutWord(entry.cut).toStdString());
        cells.push_back(text::whyWord(entry.why).toStdString());
        rows.push_back(std::move(cells));
    }
    out.table(rows, right);
}

void printFindings(Out &out, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings)
        out.line(QStringLiteral("· ") + text::describe(finding));
}

} // namespace palmares::cli
