#include "app/cli/statisticstable.h"

#include "core/office/results/sureness.h"
#include "core/output/insight.h"
#include "ui/text/figures.h"
#include "ui/text/rankingtext.h"
#include "ui/text/resulttext.h"
#include "ui/text/statisticstext.h"
#include "ui/text/suretext.h"

namespace palmares::cli {

namespace words = text::statistics;

namespace {

using statistics::Estimate;

constexpr std::size_t mostNamed = 20; ///< a longer list is in the file that --json writes

std::string number(const std::optional<double> &value)
{
    return value ? text::shortNumber(*value).toStdString() : std::string("–");
}

std::string number(const Estimate &value)
{
    return value ? text::shortNumber(*value).toStdString() : "– (" + std::string(nameOf(value.why())) + ")";
}

/// None is 0.
std::string pOf(const std::optional<double> &p)
{
    return p && *p < 0.005 ? "< " + number(std::optional(0.01)) : number(p);
}

std::string rankOf(std::uint32_t rank)
{
    return rank == 0 ? std::string("–") : std::to_string(rank);
}

void printEntries(Out &out, const Analysis &analysis, const RoundStatistics &statistics)
{
    std::vector<std::vector<std::string>> rows{
        headings({text::ranking::rank, text::ranking::entry, words::adjusted, words::error, words::adjustedRank,
                  words::rankFrom, words::rankTo, words::top})};
    const bool isByOrder = !hasCapsOrFloors(analysis.rules->rounds[analysis.round]);
    for (const std::uint32_t at : analysis.result->order) {
        const EntryResult &entry = analysis.result->entries[at];
        const EntryEstimate &estimate = statistics.entries[at];
        const bool isTold = statistics.of(analysis.table->entries[at].division).tellsHowSure();
        rows.push_back({rankOf(entry.rank), analysis.table->entries[at].label, number(estimate.adjusted),
                        number(isTold ? estimate.adjustedError : std::nullopt), rankOf(estimate.adjustedRank),
                        rankOf(isTold ? estimate.rankLow : 0), rankOf(isTold ? estimate.rankHigh : 0),
                        number(isTold && isByOrder ? estimate.pTop : std::nullopt)});
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
                        number(totals.sd), number(statistics.judges[j].againstPanel),
                        number(statistics.judges[j].againstPanelError)});
    }
    out.table(rows, {false, true, true, true, true, true});
}

/// Entries without a rank that sheets to come can give one; none once the round is closed.
std::size_t waitingEntries(const Analysis &analysis)
{
    if (analysis.call && !analysis.call->close.isNone())
        return 0;
    const auto &entries = analysis.result->entries;
    return static_cast<std::size_t>(
        std::count_if(entries.begin(), entries.end(), [](const EntryResult &entry) { return entry.why == Why::Insufficient; }));
}

/// Small figures, to two digits that say something.
std::string fine(double value)
{
    return QString::number(value, 'g', 2).toStdString();
}

void sayModel(Out &out, double mean, double entries, const Estimate &judges, double rest)
{
    out.say(words::model, {{"mean", number(Estimate(mean))},
                           {"entries", number(Estimate(entries))},
                           {"judges", number(judges)},
                           {"rest", number(Estimate(rest))}});
}

/// Of each division what its own model says, and what it lacks.
void printDivisions(Out &out, const Rules &rules, const RoundStatistics &known)
{
    for (std::size_t at = 0; at < rules.divisions.size(); ++at) {
        const DivisionModel &own = known.divisions[at];
        if (own.sheets == 0)
            continue;
        out.say(words::division, {{"division", rules.divisions[at]}});
        if (own.noModel) {
            out.say(words::noModel, {{"code", nameOf(*own.noModel)}});
            continue;
        }
        sayModel(out, own.mu, own.entryVariance, own.judgeVariance ? Estimate(*own.judgeVariance) : statistics::Missing::FewerThanTwo,
                 own.residualVariance);
        if (own.missing > 0)
            out.line(text::tooFewWords(own.sheets, own.missing));
    }
}

void printModel(Out &out, const Analysis &analysis, const RoundStatistics &known)
{
    if (!known.totalsAlike)
        out.line(text::unlikeTotalsWords());
    else if (known.noModel)
        out.say(words::noModel, {{"code", nameOf(*known.noModel)}});
    if (const std::size_t waiting = waitingEntries(analysis); waiting > 0 && known.tellsHowSure())
        out.sayCount(words::waiting, waiting);
    if (known.divisions.size() > 1)
        printDivisions(out, *analysis.rules, known);
    else if (!known.noModel) {
        const statistics::CrossedModel &model = known.model;
        sayModel(out, model.mu, model.entryVariance, model.hasJudges ? Estimate(model.judgeVariance) : statistics::Missing::FewerThanTwo,
                 model.residualVariance);
        if (known.hasTooFewSheets())
            out.line(text::tooFewWords(known));
    }
    if (!known.weighAlike && known.arePanelsAlike())
        out.say(words::weighUnlike);
    if (!known.noModel && known.model.iterative)
        out.say(words::iterative, {{"entries", fine(known.model.monteCarlo.entry)},
                                   {"judges", fine(known.model.monteCarlo.judge)},
                                   {"rest", fine(known.model.monteCarlo.residual)}});
}

/// Judges of whom little can be told: one who gives every entry the same, and those with few sheets.
void printThin(Out &out, const Analysis &analysis, const RoundStatistics &known)
{
    constexpr std::uint32_t few = statistics::JudgeQuestion{}.fewest;
    const StatisticsTable &totals = known.totals;
    std::vector<std::uint32_t> count(totals.judgeAt.size());
    std::vector<char> isFlat(totals.judgeAt.size(), 1);
    std::vector<double> first(totals.judgeAt.size());
    for (std::size_t i = 0; i < totals.value.size(); ++i) {
        const std::uint32_t j = totals.judge[i];
        if (count[j]++ == 0)
            first[j] = totals.value[i];
        isFlat[j] = isFlat[j] && totals.value[i] == first[j] ? 1 : 0;
    }
    std::string flat;
    std::string thin;
    std::size_t flats = 0;
    std::size_t thins = 0;
    const auto add = [&](std::string &names, std::size_t &of, std::uint32_t j) {
        if (of < mostNamed)
            names += (of == 0 ? "" : ", ") + analysis.table->judges[totals.judgeAt[j]].label;
        else if (of == mostNamed)
            names += " …";
        ++of;
    };
    for (std::uint32_t j = 0; j < count.size(); ++j) {
        if (isFlat[j] && count[j] > 2)
            add(flat, flats, j);
        if (count[j] < few)
            add(thin, thins, j);
    }
    if (flats > 0)
        out.sayCount(words::flatJudges, flats, {{"judges", flat}});
    if (thins > 0)
        out.sayCount(words::thinJudges, thins, {{"least", std::to_string(few)}, {"judges", thin}});
}

/// Of which division what follows speaks; nothing where there is one.
void sayDivision(Out &out, const Analysis &analysis, int division)
{
    if (analysis.rules->divisions.size() > 1)
        out.say(words::division, {{"division", analysis.rules->divisions[static_cast<std::size_t>(division)]}});
}

/// What to ask next, of whom, and what that promises.
void printFurther(Out &out, const Analysis &analysis, const RoundStatistics &known)
{
    if (!analysis.further)
        return;
    for (const CutReviews &cut : analysis.further(known)) {
        sayDivision(out, analysis, cut.division);
        const std::string close = std::to_string(cut.plan.closeBefore());
        const auto isFor = [&](NobodyLeft why) { return std::find(cut.nobody.begin(), cut.nobody.end(), why) != cut.nobody.end(); };
        if (known.of(cut.division).entryAtZero) {
            out.say(words::noneApart, {{"close", close}});
            continue;
        }
        if (cut.closeAfterOne) {
            out.say(words::nobodyLeft, {{"close", close}, {"after", text::shortNumber(*cut.closeAfterOne).toStdString()}});
            continue;
        }
        if (cut.plan.reviews == 0) {
            out.say(isFor(NobodyLeft::No)     ? words::noFurther
                    : isFor(NobodyLeft::Full) ? words::noRoom
                                              : words::allAsked,
                    {{"close", close}});
            continue;
        }
        out.sayCount(words::further, cut.plan.reviews, {{"close", close}, {"after", text::shortNumber(cut.plan.closeAfter).toStdString()}});
        out.say(words::settledMeans, {{"low", text::percent((1 - known.level) / 2).toStdString()}, {"chance", text::percent((1 + known.level) / 2).toStdString()}});
        for (std::size_t i = 0; i < cut.plan.entries.size(); ++i) {
            const statistics::NextReview &next = cut.plan.entries[i];
            std::string judges;
            for (const std::string &judge : cut.judges[i])
                judges += (judges.empty() ? "" : ", ") + judge;
            const std::string &entry = analysis.table->entries[next.entry].label;
            if (next.reviews > 0) {
                out.sayCount(next.settles ? words::ask : words::askForRivals, next.reviews,
                             {{"entry", entry},
                              {"judges", judges},
                              {"now", text::percent(next.chance).toStdString()},
                              {"then", text::percent(next.gain).toStdString()}});
            } else if (!next.settles)
                out.say(cut.nobody[i] == NobodyLeft::Nobody    ? words::noneLeft
                        : cut.nobody[i] == NobodyLeft::Full    ? words::noRoomFor
                        : cut.nobody[i] == NobodyLeft::Waiting ? words::allAskedFor
                                                               : words::tooAlike,
                        {{"entry", entry}});
        }
    }
}

/// Scores by every attribute whose groups are large enough, and by a language in common.
void printFairness(Out &out, const Analysis &analysis, const RoundStatistics &known)
{
    if (!known.totalsAlike)
        return;
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
                            real(adjusted, mean.adjusted.high), pOf(adjusted ? std::optional(found.adjustedCorrected) : std::nullopt),
                            real(rest, mean.rest.mean), real(rest, mean.rest.low), real(rest, mean.rest.high),
                            pOf(rest ? std::optional(found.restCorrected) : std::nullopt)});
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
                                       {"p", pOf(match.corrected)}});
    out.say(words::cannotSayWhy);
}

std::string between(const std::optional<double> &value, const std::optional<statistics::Limits> &limits)
{
    return value && limits ? number(value) + " (" + number(std::optional(limits->low)) + " … " + number(std::optional(limits->high)) + ")"
                           : number(value);
}

/// Every other way to rank, and how far neighbours can be told apart.
void printWays(Out &out, const Analysis &analysis, const RoundStatistics &known, const Insight &insight)
{
    std::vector<std::vector<std::string>> rows{headings(
        {text::ranking::rank, text::ranking::entry, words::leastSquares, words::median, words::trimmed, words::borda,
         words::copeland, words::schulze, words::skating, words::bradleyTerry, words::meanZ, words::rasch,
         words::drawnAnew, words::withoutUnusual, words::beatsNext, words::tieGroup})};
    for (const std::uint32_t at : analysis.result->order) {
        if (!analysis.result->entries[at].inField())
            continue;
        const OtherRanks others = insight.others.entries.empty() ? OtherRanks{} : insight.others.entries[at];
        const EntryEstimate &estimate = known.entries[at];
        const bool isTold = known.of(analysis.table->entries[at].division).tellsHowSure();
        const std::string drawn = others.meanLow == 0 ? "–" : std::to_string(others.meanLow) + "–" + std::to_string(others.meanHigh);
        rows.push_back({rankOf(analysis.result->entries[at].rank), analysis.table->entries[at].label,
                        rankOf(others.leastSquares), rankOf(others.median), rankOf(others.trimmed), rankOf(others.borda),
                        rankOf(others.copeland), rankOf(others.schulze), rankOf(others.skating),
                        rankOf(others.bradleyTerry), rankOf(others.meanZ), number(insight.entries[at].measure), drawn,
                        rankOf(insight.withoutUnusual ? insight.withoutUnusual->entries[at].rank : 0),
                        number(isTold ? estimate.pBeatsNext : std::nullopt), rankOf(isTold ? estimate.tieGroup : 0)});
    }
    std::vector<bool> isNumber(rows.front().size(), true);
    isNumber[1] = false;
    out.line();
    out.say(words::waysHead);
    if (!known.weighAlike)
        out.say(words::waysUnlike);
    out.table(rows, isNumber);
    out.say(words::meanZNote);
}

void printProfiles(Out &out, const Analysis &analysis, const Insight &insight)
{
    std::vector<std::vector<std::string>> rows{
        headings({words::judge, text::ranking::sheets, words::agreement, words::slope, words::spread, words::scatterRatio,
                  words::criteriaApart, words::ownLanguages, words::drift, words::seconds, words::rasch, words::infit,
                  words::outfit, words::differsIn})};
    for (const std::uint32_t j : analysis.result->judgeOrder) {
        const JudgeInsight &judge = insight.judges[j];
        const statistics::JudgeProfile &profile = judge.profile;
        std::string differs;
        const auto add = [&](bool is, const text::Sentence &what) {
            if (is)
                differs += (differs.empty() ? "" : ", ") + headings({what})[0];
        };
        add(profile.severe, words::severity);
        add(profile.isErratic, words::scatter);
        add(profile.isFlat, words::everyEntryTheSame);
        add(profile.isCentral && !profile.isFlat, words::useOfScale);
        add(profile.hasHalo, words::allAlike);
        add(judge.pace.isDrifting, words::driftWord);
        add(judge.home.isHome, words::ownLanguagesWord);
        add(judge.isExtreme, words::extremeGrades);
        const auto fit = [&](double statistics::FacetFit::*which) {
            return number(judge.fit ? std::optional((*judge.fit).*which) : std::nullopt);
        };
        rows.push_back({analysis.table->judges[j].label, std::to_string(profile.n),
                        between(profile.agreement, profile.agreementLimits), between(profile.slope, profile.slopeLimits),
                        between(profile.sdRatio, profile.sdLimits), between(profile.residualRatio, profile.residualLimits),
                        between(profile.withinRatio, profile.withinLimits), between(judge.home.difference, judge.home.limits),
                        between(judge.pace.drift, judge.pace.driftLimits),
                        between(judge.pace.seconds, judge.pace.secondsLimits), number(judge.severity),
                        fit(&statistics::FacetFit::infit), fit(&statistics::FacetFit::outfit), differs});
    }
    out.line();
    out.say(words::judgesHead);
    std::vector<bool> isNumber(rows.front().size(), true);
    isNumber.front() = isNumber.back() = false;
    out.table(rows, isNumber);
}

void printInsight(Out &out, const Analysis &analysis, const RoundStatistics &known)
{
    const Insight insight = insightOf(*analysis.rules, analysis.round, *analysis.table, *analysis.result, known,
                                      {topOf(analysis), seedOf(analysis)}, analysis.languages, analysis.claims);
    const bool isByOrder = !hasCapsOrFloors(analysis.rules->rounds[analysis.round]);
    for (const CutInsight &cut : insight.cuts) {
        if (!isByOrder || analysis.further || cut.close.empty() || !known.of(cut.division).tellsHowSure())
            continue;
        sayDivision(out, analysis, cut.division);
        const std::string close = std::to_string(cut.close.size());
        if (known.of(cut.division).entryAtZero)
            out.say(words::noneApart, {{"close", close}});
        else if (cut.next.reviews > 0)
            out.sayCount(words::further, cut.next.reviews, {{"close", close}, {"after", text::shortNumber(cut.next.closeAfter).toStdString()}});
        else
            out.say(words::noFurther, {{"close", close}});
    }
    printWays(out, analysis, known, insight);
    printProfiles(out, analysis, insight);
    out.line();
    const auto limitsOf = [&](statistics::IccForm form) { return insight.icc[static_cast<std::size_t>(form)]; };
    const auto one = limitsOf(statistics::IccForm::TwoSingle);
    const auto mean = limitsOf(statistics::IccForm::TwoMean);
    const AgreementTable &agreement = known.agreement;
    if (one && mean && agreement.icc[statistics::IccForm::TwoSingle] && agreement.icc[statistics::IccForm::TwoMean])
        out.say(words::iccLimits, {{"level", text::percent(known.level).toStdString()},
                                   {"one", between(*agreement.icc[statistics::IccForm::TwoSingle], one)},
                                   {"mean", between(*agreement.icc[statistics::IccForm::TwoMean], mean)}});
    if (agreement.kendall.meanSpearman)
        out.say(words::meanSpearman, {{"value", number(agreement.kendall.meanSpearman)}});
    const statistics::SkillingsMack &mack = insight.skillingsMack;
    if (!mack.why)
        out.say(words::skillingsMack, {{"value", number(Estimate(mack.statistic))},
                                       {"df", number(Estimate(mack.freedom))},
                                       {"p", pOf(mack.p)}});
    if (insight.halo.share && insight.halo.shareLimits)
        out.say(words::halo, {{"share", number(insight.halo.share)},
                              {"low", number(Estimate(insight.halo.shareLimits->low))},
                              {"high", number(Estimate(insight.halo.shareLimits->high))}});
}

} // namespace

void printParts(Out &out, const ScoreTable &table, const std::vector<RoundPart> &parts)
{
    if (parts.size() < 2)
        return;
    const auto named = [](const std::vector<std::uint32_t> &rows, const auto &labels) {
        std::string codes;
        for (std::size_t i = 0; i < rows.size() && i < mostNamed; ++i)
            codes += (i > 0 ? ", " : "") + labels[rows[i]].label;
        return rows.size() > mostNamed ? codes + " …" : codes;
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
    printModel(out, analysis, known);
    if (hasCapsOrFloors(analysis.rules->rounds[analysis.round]) && known.tellsHowSure())
        out.say(words::capsUnknown);
    printParts(out, *analysis.table, known.parts);
    printThin(out, analysis, known);
    printFurther(out, analysis, known);
    const AgreementTable &agreement = known.agreement;
    out.say(words::alpha, {{"interval", number(known.totalsAlpha[statistics::Metric::Interval])},
                           {"ordinal", number(known.totalsAlpha[statistics::Metric::Ordinal])}});
    out.say(words::icc, {{"one", number(agreement.icc[statistics::IccForm::TwoSingle])},
                         {"mean", number(agreement.icc[statistics::IccForm::TwoMean])}});
    out.say(words::kendall, {{"value", number(agreement.kendall.tied)}});
    printFairness(out, analysis, known);
    if (analysis.insight)
        printInsight(out, analysis, known);
}

} // namespace palmares::cli
