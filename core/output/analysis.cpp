#include "core/output/analysis.h"

#include "core/base/hash.h"
#include "core/output/analysiswriter.h"
#include "core/statistics/distributions.h"

#include <array>
#include <cmath>
#include <map>
#include <string>

namespace palmares {

namespace {

void writeCounts(JsonWriter &json, const ResultCounts &n)
{
    const auto whole = [&](std::string_view name, std::uint64_t value) {
        json.key(name).whole(static_cast<std::int64_t>(value));
    };
    json.key("n").beginObject();
    whole("judges", n.judges);
    whole("entries", n.entries);
    whole("criteria", n.criteria);
    whole("sheets", n.sheets);
    whole("sheets_counted", n.sheetsCounted);
    whole("scores", n.scores);
    whole("missing", n.missing);
    whole("blank", n.blank);
    json.endObject();
}

void writeExact(JsonWriter &json, const std::optional<Fraction> &value)
{
    if (value)
        json.text(value->text());
    else
        json.null();
}

void writeSummary(JsonWriter &json, const TotalsSummary &summary)
{
    json.key("n").whole(summary.n).key("mean").real(summary.mean).key("sd").real(summary.sd);
}

std::string_view bandOf(const RoundRules &round, const EntryResult &entry)
{
    if (entry.atConsensus)
        return "consensus";
    return entry.band < 0 ? std::string_view() : std::string_view(round.bands[static_cast<std::size_t>(entry.band)].id);
}

/// NAME_error, NAME_low and NAME_high around a value of NAME.
void writeAround(JsonWriter &json, const std::string &name, const std::optional<double> &value,
                 const std::optional<double> &error, double level)
{
    const auto at = [&](double side) {
        return value && error ? std::optional(*value + side * statistics::normalQuantile((1 + level) / 2) * *error)
                              : std::nullopt;
    };
    json.key(name + "_error").real(error).key(name + "_low").real(at(-1)).key(name + "_high").real(at(1));
}

/// Quantiles of Student's t by number of sheets: most entries have as many.
using TWidths = std::map<std::uint32_t, double>;

/// The standard error of the plain mean and its interval by Student's t.
void writeMeanError(JsonWriter &json, const TotalsSummary &totals, double level, TWidths &widths)
{
    std::optional<double> error;
    std::optional<double> half;
    if (totals.sd) {
        error = *totals.sd / std::sqrt(static_cast<double>(totals.n));
        double &width = widths[totals.n];
        if (width == 0)
            width = std::sqrt(statistics::fQuantile(level, 1, totals.n - 1.0));
        half = *error * width;
    }
    const auto at = [&](double side) { return half ? std::optional(*totals.mean + side * *half) : std::nullopt; };
    json.key("mean_se").real(error).key("mean_low").real(at(-1)).key("mean_high").real(at(1));
}

void writeEstimate(JsonWriter &json, const EntryEstimate &estimate, double level)
{
    const auto rank = [&](std::string_view name, std::uint32_t value) {
        json.key(name);
        value == 0 ? json.null() : json.whole(value);
    };
    json.key("adjusted").real(estimate.adjusted).key("adjusted_se").real(estimate.adjustedSe);
    writeAround(json, "adjusted", estimate.adjusted, estimate.adjustedError, level);
    rank("adjusted_rank", estimate.adjustedRank);
    json.key("p_first").real(estimate.pFirst).key("p_top").real(estimate.pTop);
    rank("rank_low", estimate.rankLow);
    rank("rank_high", estimate.rankHigh);
    rank("median_rank", estimate.rankMedian);
}

void writeEntry(JsonWriter &json, const Analysis &analysis, const RoundStatistics &statistics, std::uint32_t at,
                TWidths &widths)
{
    const RoundRules &round = analysis.rules->rounds[analysis.round];
    const RoundResult &result = *analysis.result;
    const EntryResult &entry = result.entries[at];
    const EntryRow &row = analysis.table->entries[at];
    json.beginObject().key("entry").text(row.label).key("division");
    json.textOrNull(analysis.rules->divisions.empty() ? std::string_view()
                                                      : analysis.rules->divisions[static_cast<std::size_t>(row.division)]);
    writeSummary(json, entry.totals);
    json.key("criteria").beginObject();
    for (std::size_t c = 0; entry.inField() && c < round.criteria.size(); ++c) {
        json.key(round.criteria[c].id);
        writeExact(json, result.criteria.at(at, c));
    }
    json.endObject().key("panels").beginObject();
    for (std::size_t p = 0; entry.inField() && p < round.panels.size(); ++p) {
        json.key(round.panels[p].id);
        writeExact(json, result.panelValue(at, p));
    }
    json.endObject().key("panel_ranks").beginObject();
    for (std::size_t p = 0; entry.inField() && p < round.panels.size() && !result.panelRanks.empty(); ++p) {
        const std::uint32_t rank = result.panelRanks[at * round.panels.size() + p];
        json.key(round.panels[p].id);
        rank == 0 ? json.null() : json.whole(rank);
    }
    json.endObject().key("score");
    writeExact(json, entry.score);
    json.key("rank");
    entry.rank == 0 ? json.null() : json.whole(entry.rank);
    json.key("tied").boolean(entry.tied);
    json.key("state").textOrNull(nameOf(entry.standing));
    json.key("why").textOrNull(nameOf(entry.why));
    json.key("band").textOrNull(bandOf(round, entry));
    json.key("cut").textOrNull(nameOf(entry.cut));
    writeMeanError(json, entry.totals, statistics.level, widths);
    writeEstimate(json, statistics.entries[at], statistics.level);
    json.endObject();
}

void writeJudges(JsonWriter &json, const Analysis &analysis, const RoundStatistics &statistics)
{
    const RoundRules &round = analysis.rules->rounds[analysis.round];
    json.key("judges").beginArray();
    for (const std::uint32_t j : analysis.result->judgeOrder) {
        const JudgeRow &judge = analysis.table->judges[j];
        json.beginObject().key("judge").text(judge.label).key("panel");
        json.textOrNull(judge.panel < 0 ? std::string_view() : round.panels[static_cast<std::size_t>(judge.panel)].id);
        writeSummary(json, analysis.result->judges[j]);
        json.key("effect").real(statistics.judges[j].effect).key("effect_se").real(statistics.judges[j].effectSe);
        writeAround(json, "effect", statistics.judges[j].effect, statistics.judges[j].effectError, statistics.level);
        const auto &limits = statistics.judges[j].againstPanelLimits;
        json.key("against_panel").real(statistics.judges[j].againstPanel);
        json.key("against_panel_error").real(statistics.judges[j].againstPanelError);
        json.key("against_panel_low").real(limits ? std::optional(limits->low) : std::nullopt);
        json.key("against_panel_high").real(limits ? std::optional(limits->high) : std::nullopt);
        json.endObject();
    }
    json.endArray();
}

/// Arguments that are counts, printed as numbers; everything else is text.
bool isCount(std::string_view name)
{
    return name == "n" || name == "rank" || name == "least" || name == "most";
}

void writeFinding(JsonWriter &json, const Finding &finding)
{
    json.beginObject().key("code").text(findingName(finding.code));
    for (const auto &[name, value] : finding.args) {
        json.key(name);
        if (isCount(name) && value.size() < 16 && value.find_first_not_of("0123456789") == std::string::npos && !value.empty())
            json.whole(std::stoll(value));
        else
            json.textOrNull(value);
    }
    json.endObject();
}

void writeCall(JsonWriter &json, NullReasons &why, const Analysis::Call &call)
{
    json.key("close");
    if (call.close.isNone()) {
        json.null();
        why.add("/close", "not_asked");
    } else {
        json.text(call.close.hex());
    }
    json.key("set_digest").text(call.setDigest.hex());
    json.key("result_digest").text(call.resultDigest.hex());
    json.key("forks").whole(call.forks);
}

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

std::uint64_t wordOf(const Hash32 &hash)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i)
        word = word << 8 | hash[i];
    return word;
}

/// A word that depends on the set of sheets and not on their order.
std::uint64_t dataWord(const ScoreTable &table)
{
    std::vector<std::uint64_t> judges;
    std::vector<std::uint64_t> entries;
    for (const JudgeRow &judge : table.judges)
        judges.push_back(wordOf(blake2b({judge.label})));
    for (const EntryRow &entry : table.entries)
        entries.push_back(wordOf(blake2b({entry.label})));
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        std::uint64_t word = mixed(judges[table.sheetJudge[i]]) ^ entries[table.sheetEntry[i]];
        for (std::size_t c = 0; c < table.width; ++c) {
            // A cell without a number says nothing about who ranks where.
            const std::int64_t value = cell::isNumber(table.sheet(i)[c]) ? table.sheet(i)[c] : cell::absent;
            word = mixed(word + static_cast<std::uint64_t>(value));
        }
        sum += word;
    }
    return sum;
}

} // namespace

std::optional<std::int64_t> topOf(const Analysis &analysis)
{
    const auto &cut = analysis.rules->rounds[analysis.round].cut;
    return analysis.top ? analysis.top : cut ? cut->top : std::nullopt;
}

std::int64_t seedOf(const Analysis &analysis)
{
    if (analysis.seed)
        return *analysis.seed;
    const std::uint64_t rules = wordOf(rulesId(*analysis.rules, analysis.round).bytes);
    return static_cast<std::int64_t>(mixed(rules ^ mixed(dataWord(*analysis.table))) >> 11);
}

RoundStatistics statisticsOf(const Analysis &analysis)
{
    return statisticsOf(*analysis.rules, analysis.round, *analysis.table, *analysis.result,
                        {topOf(analysis), seedOf(analysis)});
}

namespace {

/// Who hangs together with whom, where that is not everybody with everybody.
void writeParts(JsonWriter &json, const ScoreTable &table, const std::vector<RoundPart> &parts)
{
    if (parts.size() < 2)
        return;
    const auto labels = [&json](std::string_view name, const std::vector<std::uint32_t> &rows, const auto &of) {
        json.key(name).beginArray();
        for (const std::uint32_t row : rows)
            json.text(of[row].label);
        json.endArray();
    };
    json.key("parts").beginArray();
    for (const RoundPart &part : parts) {
        json.beginObject();
        labels("entries", part.entries, table.entries);
        labels("judges", part.judges, table.judges);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeAnalysis(const Analysis &analysis, const TextSink &sink)
{
    const StatisticsQuestion question{topOf(analysis), seedOf(analysis)};
    const RoundStatistics statistics =
        statisticsOf(*analysis.rules, analysis.round, *analysis.table, *analysis.result, question);
    JsonWriter json(sink);
    NullReasons why;
    json.beginObject().key("format").whole(1);
    json.key("rules_id").text(rulesId(*analysis.rules, analysis.round).hex());
    json.key("round").text(analysis.rules->rounds[analysis.round].id);
    json.key("seed").whole(question.seed).key("level").real(question.level).key("top");
    if (question.top) {
        json.whole(*question.top);
    } else {
        json.null();
        why.add("/top", "not_asked");
    }
    // Where this is false, p_top and the ranks of the entries are of another ranking than that of the rules.
    json.key("sheets_weigh_alike").boolean(statistics.weighAlike);
    if (analysis.call)
        writeCall(json, why, *analysis.call);
    writeCounts(json, analysis.result->n);
    json.key("entries").beginArray();
    TWidths widths;
    for (const std::uint32_t entry : analysis.result->order)
        writeEntry(json, analysis, statistics, entry, widths);
    json.endArray();
    writeJudges(json, analysis, statistics);
    writeStatistics(json, why, *analysis.rules, analysis.rules->rounds[analysis.round], statistics);
    writeParts(json, *analysis.table, statistics.parts);
    if (analysis.insight)
        writeInsight(json, why, analysis, statistics,
                     insightOf(*analysis.rules, analysis.round, *analysis.table, *analysis.result, statistics, question,
                               analysis.languages, analysis.claims));
    why.write(json);
    json.key("findings").beginArray();
    for (const Finding &finding : analysis.findings)
        writeFinding(json, finding);
    for (const Finding &finding : analysis.result->findings)
        writeFinding(json, finding);
    json.endArray().endObject();
}

} // namespace palmares
