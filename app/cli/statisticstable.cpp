#include "app/cli/statisticstable.h"

#include "ui/text/rankingtext.h"
#include "ui/text/resulttext.h"
#include "ui/text/statisticstext.h"

namespace palmares::cli {

namespace words = text::statistics;

namespace {

using statistics::Estimate;

std::string number(const std::optional<double> &value)
{
    return value ? text::shortNumber(*value).toStdString() : std::string("–");
}

std::string number(const Estimate &value)
{
    return value ? text::shortNumber(*value).toStdString() : "– (" + std::string(nameOf(value.why())) + ")";
}

void printEntries(Out &out, const Analysis &analysis, const RoundStatistics &statistics)
{
    std::vector<std::vector<std::string>> rows{
        headings({text::ranking::rank, text::ranking::entry, words::adjusted, words::error, words::adjustedRank,
                  words::rankFrom, words::rankTo, words::top})};
    for (const std::uint32_t at : analysis.result->order) {
        const EntryResult &entry = analysis.result->entries[at];
        const EntryEstimate &estimate = statistics.entries[at];
        const auto rank = [](std::uint32_t value) {
            return value == 0 ? std::string("–") : std::to_string(value);
        };
        rows.push_back({rank(entry.rank), analysis.table->entries[at].label, number(estimate.adjusted),
                        number(estimate.adjustedError), rank(estimate.adjustedRank), rank(estimate.rankLow),
                        rank(estimate.rankHigh), number(estimate.pTop)});
    }
    out.table(rows, {true, false, true, true, true, true, true, true});
}

void printJudges(Out &out, const Analysis &analysis, const RoundStatistics &statistics)
{
    std::vector<std::vector<std::string>> rows{
        headings({words::judge, text::ranking::sheets, text::ranking::mean, text::ranking::deviation, words::effect,
                  words::error})};
    for (const std::uint32_t j : analysis.result->judgeOrder) {
        const TotalsSummary &totals = analysis.result->judges[j];
        rows.push_back({analysis.table->judges[j].label, std::to_string(totals.n), number(totals.mean),
                        number(totals.sd), number(statistics.judges[j].effect),
                        number(statistics.judges[j].effectError)});
    }
    out.table(rows, {false, true, true, true, true, true});
}

void printModel(Out &out, const RoundStatistics &known)
{
    if (known.noModel) {
        out.say(words::noModel, {{"code", nameOf(*known.noModel)}});
        return;
    }
    const statistics::CrossedModel &model = known.model;
    const Estimate judges = model.hasJudges ? Estimate(model.judgeVariance) : statistics::Missing::FewerThanTwo;
    out.say(words::model, {{"mean", number(Estimate(model.mu))},
                           {"entries", number(Estimate(model.entryVariance))},
                           {"judges", number(judges)},
                           {"rest", number(Estimate(model.residualVariance))}});
}

/// What to ask next, of whom, and what that promises.
void printFurther(Out &out, const Analysis &analysis, const RoundStatistics &known)
{
    if (!analysis.further)
        return;
    for (const CutReviews &cut : analysis.further(known)) {
        const std::string close = std::to_string(cut.plan.closeBefore());
        if (cut.plan.reviews == 0) {
            out.say(words::noFurther, {{"close", close}});
            continue;
        }
        out.sayCount(words::further, cut.plan.reviews, {{"close", close}, {"after", text::shortNumber(cut.plan.closeAfter).toStdString()}});
        for (std::size_t i = 0; i < cut.plan.entries.size(); ++i) {
            const statistics::NextReview &next = cut.plan.entries[i];
            std::string judges;
            for (const std::string &judge : cut.judges[i])
                judges += (judges.empty() ? "" : ", ") + judge;
            const std::string &entry = analysis.table->entries[next.entry].label;
            if (next.reviews > 0)
                out.sayCount(words::ask, next.reviews, {{"entry", entry}, {"judges", judges.empty() ? "–" : judges}});
            else if (!next.settles)
                out.say(words::tooAlike, {{"entry", entry}});
        }
    }
}

/// Scores by every attribute whose groups are large enough, and by a language in common.
void printFairness(Out &out, const Analysis &analysis, const RoundStatistics &known)
{
    const FairnessInsight fairness =
        fairnessOf(*analysis.table, known, {topOf(analysis), seedOf(analysis)}, analysis.languages);
    std::vector<std::vector<std::string>> rows{
        headings({words::attribute, words::value, words::entries, words::raw, words::adjusted, words::from,
                  words::to, words::p, words::besideOthers, words::from, words::to, words::p})};
    const auto real = [](bool is, double value) { return number(is ? std::optional(value) : std::nullopt); };
    for (const GroupInsight &group : fairness.groups) {
        const auto &found = group.comparison;
        if (!found.raw)
            continue;
        for (std::size_t v = 0; v < group.values.size(); ++v) {
            const auto &mean = found.groups[v];
            if (!mean.shown)
                continue;
            const bool adjusted(found.adjusted);
            const bool rest(found.rest);
            rows.push_back({group.by, group.values[v], std::to_string(mean.n), real(true, mean.raw.mean),
                            real(adjusted, mean.adjusted.mean), real(adjusted, mean.adjusted.low),
                            real(adjusted, mean.adjusted.high), real(adjusted, found.adjustedCorrected),
                            real(rest, mean.rest.mean), real(rest, mean.rest.low), real(rest, mean.rest.high),
                            real(rest, found.restCorrected)});
        }
    }
    const auto &match = fairness.language;
    if (rows.size() == 1 && !match.difference)
        return;
    out.line();
    if (rows.size() > 1)
        out.table(rows, {false, false, true, true, true, true, true, true, true, true, true, true});
    if (match.difference)
        out.say(words::languageMatch, {{"difference", number(match.difference)},
                                       {"low", number(Estimate(match.low))},
                                       {"high", number(Estimate(match.high))},
                                       {"p", number(Estimate(match.corrected))}});
    out.say(words::cannotSayWhy);
}

} // namespace

void printParts(Out &out, const ScoreTable &table, const std::vector<RoundPart> &parts)
{
    if (parts.size() < 2)
        return;
    constexpr std::size_t most = 20; // a longer list is in the file that --json writes
    const auto named = [](const std::vector<std::uint32_t> &rows, const auto &labels) {
        std::string codes;
        for (std::size_t i = 0; i < rows.size() && i < most; ++i)
            codes += (i > 0 ? ", " : "") + labels[rows[i]].label;
        return rows.size() > most ? codes + " …" : codes;
    };
    out.sayCount(words::parts, parts.size());
    for (std::size_t part = 0; part < parts.size(); ++part)
        out.say(words::part, {{"number", std::to_string(part + 1)},
                              {"judges", named(parts[part].judges, table.judges)},
                              {"entries", named(parts[part].entries, table.entries)}});
}

void printStatistics(Out &out, const Analysis &analysis)
{
    const RoundStatistics known = statisticsOf(analysis);
    printEntries(out, analysis, known);
    out.line();
    printJudges(out, analysis, known);
    out.line();
    printModel(out, known);
    printParts(out, *analysis.table, known.parts);
    printFurther(out, analysis, known);
    const AgreementTable &agreement = known.agreement;
    out.say(words::alpha, {{"interval", number(agreement.alpha[statistics::Metric::Interval])},
                           {"ordinal", number(agreement.alpha[statistics::Metric::Ordinal])}});
    out.say(words::icc, {{"one", number(agreement.icc[statistics::IccForm::TwoSingle])},
                         {"mean", number(agreement.icc[statistics::IccForm::TwoMean])}});
    out.say(words::kendall, {{"value", number(agreement.kendall.tied)}});
    printFairness(out, analysis, known);
}

} // namespace palmares::cli
