#include "core/output/analysiswriter.h"

#include <algorithm>
#include <cmath>

namespace palmares {

namespace {

using statistics::Limits;

void rank(JsonWriter &json, std::string_view name, std::uint32_t value)
{
    json.key(name);
    value == 0 ? json.null() : json.whole(value);
}

void flag(JsonWriter &json, std::string_view name, bool value)
{
    json.key(name).boolean(value);
}

void writeEntries(JsonWriter &json, const Analysis &analysis, const RoundStatistics &known, const Insight &insight)
{
    json.key("entries").beginArray();
    for (const std::uint32_t e : analysis.result->order) {
        if (!analysis.result->entries[e].inField())
            continue;
        const EntryInsight &entry = insight.entries[e];
        const OtherRanks others = insight.others.entries.empty() ? OtherRanks{} : insight.others.entries[e];
        json.beginObject().key("entry").text(analysis.table->entries[e].label);
        rank(json, "borda", others.borda);
        rank(json, "copeland", others.copeland);
        rank(json, "schulze", others.schulze);
        rank(json, "skating", others.skating);
        rank(json, "bradley_terry", others.bradleyTerry);
        rank(json, "median", others.median);
        rank(json, "trimmed", others.trimmed);
        rank(json, "mean_z", others.meanZ);
        json.key("z_score").real(others.zScore);
        rank(json, "least_squares", others.leastSquares);
        json.key("freed").real(others.freed);
        rank(json, "without_unusual", insight.withoutUnusual ? insight.withoutUnusual->entries[e].rank : 0);
        const EntryEstimate &estimate = known.entries[e];
        json.key("next").textOrNull(estimate.next ? std::string_view(analysis.table->entries[*estimate.next].label) : std::string_view());
        json.key("p_beats_next").real(estimate.pBeatsNext);
        rank(json, "tie_group", estimate.tieGroup);
        rank(json, "mean_low", others.meanLow);
        rank(json, "mean_high", others.meanHigh);
        json.key("measure")
            .real(entry.measure)
            .key("measure_se")
            .real(entry.measureSe)
            .key("fair")
            .real(entry.fair);
        json.endObject();
    }
    json.endArray();
}

void writeJudges(JsonWriter &json, const Analysis &analysis, const Insight &insight)
{
    json.key("judges").beginArray();
    for (const std::uint32_t j : analysis.result->judgeOrder) {
        const JudgeInsight &judge = insight.judges[j];
        const statistics::JudgeProfile &profile = judge.profile;
        json.beginObject().key("judge").text(analysis.table->judges[j].label);
        const auto limits = [&](const std::string &name, const std::optional<Limits> &of) {
            json.key(name + "_low").real(of ? std::optional(of->low) : std::nullopt);
            json.key(name + "_high").real(of ? std::optional(of->high) : std::nullopt);
        };
        json.key("effect_z").real(profile.severityZ);
        flag(json, "differs", profile.severe);
        json.key("erratic_z").real(profile.erratic);
        flag(json, "erratic", profile.isErratic);
        json.key("slope").real(profile.slope).key("slope_z").real(profile.slopeZ);
        flag(json, "central", profile.isCentral);
        json.key("slope_se").real(profile.slopeSe);
        limits("slope", profile.slopeLimits);
        json.key("residual_ratio").real(profile.residualRatio);
        limits("residual_ratio", profile.residualLimits);
        json.key("sd_ratio").real(profile.sdRatio);
        limits("sd_ratio", profile.sdLimits);
        json.key("within_ratio").real(profile.withinRatio);
        limits("within_ratio", profile.withinLimits);
        json.key("halo_z").real(profile.halo);
        flag(json, "halo", profile.hasHalo);
        json.key("all_alike").real(profile.allAlike).key("agreement").real(profile.agreement);
        limits("agreement", profile.agreementLimits);
        const statistics::JudgePace &pace = judge.pace;
        json.key("placed").whole(pace.placed).key("drift").real(pace.drift).key("drift_se").real(pace.driftSe);
        limits("drift", pace.driftLimits);
        json.key("drift_p").real(pace.driftLimits ? std::optional(pace.driftP) : std::nullopt);
        flag(json, "drifts", pace.isDrifting);
        json.key("timed").whole(pace.timed).key("seconds").real(pace.seconds);
        limits("seconds", pace.secondsLimits);
        const statistics::HomeBias &home = judge.home;
        json.key("home_own").whole(home.own).key("home_others").whole(home.others);
        json.key("home").real(home.difference).key("home_se").real(home.se);
        limits("home", home.limits);
        json.key("home_p").real(home.limits ? std::optional(home.p) : std::nullopt);
        flag(json, "home_differs", home.isHome);
        json.key("sheets").whole(profile.n);
        flag(json, "flat", profile.isFlat);
        json.key("severity").real(judge.severity);
        flag(json, "extreme", judge.isExtreme);
        json.key("infit").real(judge.fit ? std::optional(judge.fit->infit) : std::nullopt);
        json.key("outfit").real(judge.fit ? std::optional(judge.fit->outfit) : std::nullopt).endObject();
    }
    json.endArray();
}

std::string_view nameOf(NobodyLeft why)
{
    return why == NobodyLeft::Waiting ? "asked" : why == NobodyLeft::Full ? "full" : "none";
}

void writeCuts(JsonWriter &json, NullReasons &why, const Analysis &analysis, const RoundStatistics &known, const Insight &insight)
{
    const std::vector<CutReviews> further = analysis.further ? analysis.further(known) : std::vector<CutReviews>();
    json.key("cuts").beginArray();
    for (const CutInsight &cut : insight.cuts) {
        const auto &divisions = analysis.rules->divisions;
        json.beginObject();
        if (divisions.empty())
            ExplainedMember(json, why, "/insight/cuts/" + std::to_string(&cut - insight.cuts.data())).null("division", statistics::Missing::NotAsked);
        else
            json.key("division").text(divisions[static_cast<std::size_t>(cut.division)]);
        json.key("close").beginArray();
        for (const std::uint32_t e : cut.close)
            json.text(analysis.table->entries[e].label);
        json.endArray().key("next").beginArray();
        const auto asked = std::find_if(further.begin(), further.end(), [&](const CutReviews &one) { return one.division == cut.division; });
        const statistics::NextPlan &plan = asked == further.end() ? cut.next : asked->plan;
        for (std::size_t i = 0; i < plan.entries.size(); ++i) {
            const statistics::NextReview &next = plan.entries[i];
            json.beginObject().key("entry").text(analysis.table->entries[next.entry].label);
            json.key("chance").real(next.chance).key("sure").real(next.sure).key("reviews").whole(next.reviews);
            flag(json, "settles", next.settles);
            if (next.reviews > 0)
                json.key("asked_for").text(next.settles ? "itself" : "rivals");
            if (asked != further.end())
                json.key("judges_left").whole(asked->judgesLeft[i]);
            if (asked != further.end() && asked->nobody[i] != NobodyLeft::No)
                json.key("nobody_left").text(nameOf(asked->nobody[i]));
            json.key("gain").real(next.gain);
            if (asked != further.end()) {
                json.key("judges").beginArray();
                for (const std::string &judge : asked->judges[i])
                    json.text(judge);
                json.endArray();
            }
            json.endObject();
        }
        json.endArray().key("reviews").whole(plan.reviews);
        json.key("close_after").real(plan.closeAfter);
        if (asked != further.end() && asked->closeAfterOne)
            json.key("close_after_one_more").real(*asked->closeAfterOne);
        json.endObject();
    }
    json.endArray();
}

using statistics::Estimate;
using statistics::Missing;

/// NAME, NAME_se, NAME_low and NAME_high; an error of 0 is one that nobody knows.
void writeMean(JsonWriter &json, NullReasons &why, const std::string &at, const std::string &name,
               const statistics::MeanLimits &mean, std::optional<Missing> missing)
{
    ExplainedMember member(json, why, at);
    const auto put = [&](const std::string &key, double value, std::optional<Missing> none) {
        member.estimate(key, none ? Estimate(*none) : Estimate(value));
    };
    put(name, mean.mean, missing);
    const std::optional<Missing> noError =
        missing || mean.se > 0 ? missing : std::optional(Missing::NoVariation);
    put(name + "_se", mean.se, noError);
    put(name + "_low", mean.low, noError);
    put(name + "_high", mean.high, noError);
}

std::optional<Missing> whyNot(const Estimate &value)
{
    return value ? std::nullopt : std::optional(value.why());
}

void writeGroupValues(JsonWriter &json, NullReasons &why, const std::string &at, const GroupInsight &group)
{
    json.key("values").beginArray();
    for (std::size_t v = 0; v < group.values.size(); ++v) {
        const statistics::GroupMean &mean = group.comparison.groups[v];
        const std::string own = at + "/values/" + std::to_string(v);
        const std::optional<Missing> hidden =
            mean.shown ? std::nullopt : std::optional(Missing::FewerThanTwo);
        json.beginObject().key("value").text(group.values[v]).key("n").whole(mean.n);
        writeMean(json, why, own, "raw", mean.raw, hidden);
        writeMean(json, why, own, "adjusted", mean.adjusted,
                  hidden ? hidden : whyNot(group.comparison.adjusted));
        writeMean(json, why, own, "rest", mean.rest, hidden ? hidden : whyNot(group.comparison.rest));
        json.endObject();
    }
    json.endArray();
}

void writeGroups(JsonWriter &json, NullReasons &why, const Insight &insight)
{
    json.key("groups").beginArray();
    for (std::size_t g = 0; g < insight.fairness.groups.size(); ++g) {
        const GroupInsight &group = insight.fairness.groups[g];
        const std::string at = "/insight/groups/" + std::to_string(g);
        json.beginObject().key("by").text(group.by);
        writeGroupValues(json, why, at, group);
        ExplainedMember member(json, why, at);
        const statistics::GroupComparison &found = group.comparison;
        const auto compared = [&](const std::string &name, const Estimate &is, double value) {
            member.estimate(name, is ? Estimate(value) : is);
        };
        member.estimate("f", found.raw);
        member.estimate("f_adjusted", found.adjusted);
        member.estimate("f_rest", found.rest);
        compared("p_raw", found.raw, found.rawP);
        compared("p_adjusted", found.adjusted, found.adjustedP);
        compared("p_rest", found.rest, found.restP);
        compared("p_raw_corrected", found.raw, found.rawCorrected);
        compared("p_adjusted_corrected", found.adjusted, found.adjustedCorrected);
        compared("p_rest_corrected", found.rest, found.restCorrected);
        json.endObject();
    }
    json.endArray();
    const statistics::MatchEffect &match = insight.fairness.language;
    json.key("language_match").beginObject().key("own").whole(match.own).key("others").whole(match.others);
    ExplainedMember member(json, why, "/insight/language_match");
    const auto known = [&](double value) { return match.difference ? Estimate(value) : match.difference; };
    member.estimate("difference", match.difference);
    member.estimate("se", known(match.se));
    member.estimate("low", known(match.low));
    member.estimate("high", known(match.high));
    member.estimate("p", known(match.p));
    member.estimate("p_corrected", known(match.corrected));
    json.endObject();
}

void numbers(JsonWriter &json, std::string_view name, const std::vector<double> &values)
{
    json.key(name).beginArray();
    for (const double value : values)
        json.real(value);
    json.endArray();
}

void writeRasch(JsonWriter &json, NullReasons &why, const Analysis &analysis, const Insight &insight)
{
    if (insight.rasch.why) {
        ExplainedMember(json, why, "/insight").null("rasch", *insight.rasch.why);
        return;
    }
    const statistics::FacetModel &model = insight.rasch;
    json.key("rasch").beginObject();
    flag(json, "converged", model.converged);
    json.key("spread").real(model.spread).key("log_likelihood").real(model.logLikelihood);
    numbers(json, "points", insight.raschPoints);
    numbers(json, "thresholds", model.threshold);
    json.key("criteria").beginArray();
    std::size_t at = 0;
    for (const Criterion &criterion : analysis.rules->rounds[analysis.round].criteria) {
        if (!criterion.counts)
            continue;
        json.beginObject().key("criterion").text(criterion.id).key("difficulty").real(model.difficulty[at]);
        json.key("infit")
            .real(model.criterionFit[at].infit)
            .key("outfit")
            .real(model.criterionFit[at].outfit)
            .endObject();
        ++at;
    }
    json.endArray().endObject();
}

/// Of what is there and yet has no interval.
Missing whyLeftOut(const Estimate &value)
{
    return value ? Missing::NotAsked : value.why();
}

void writeLimits(JsonWriter &json, NullReasons &why, const Insight &insight, const RoundStatistics &known)
{
    constexpr std::string_view forms[] = {"1,1", "2,1", "3,1", "1,k", "2,k", "3,k"};
    ExplainedMember member(json, why, "/insight");
    const auto limits = [&](ExplainedMember &owner, std::string_view name, const std::optional<Limits> &value,
                            statistics::Missing missing) {
        if (!value || !std::isfinite(value->low) || !std::isfinite(value->high)) {
            owner.null(name, value ? statistics::Missing::NoVariation : missing);
            return;
        }
        json.key(name).beginArray().real(value->low).real(value->high).endArray();
    };
    using statistics::Metric;
    limits(member, "krippendorff_interval", insight.alphaInterval,
           known.agreement.alpha[Metric::Interval].why());
    flag(json, "sheets_weigh_alike", known.weighAlike);
    member.estimate("totals_alpha", insight.totals.interval);
    member.estimate("totals_alpha_ordinal", insight.totals.ordinal);
    limits(member, "totals_alpha_interval", insight.totals.limits, whyLeftOut(insight.totals.interval));
    limits(member, "krippendorff_ordinal", insight.alphaOrdinal,
           known.agreement.alpha[Metric::Ordinal].why());
    limits(member, "krippendorff_nominal", insight.alphaNominal, whyLeftOut(known.agreement.alpha[Metric::Nominal]));
    limits(member, "krippendorff_ratio", insight.alphaRatio, whyLeftOut(known.agreement.alpha[Metric::Ratio]));
    json.key("pairable").whole(static_cast<std::int64_t>(known.agreement.alpha.pairable));
    member.estimate("icc_k", insight.iccJudges > 0 ? Estimate(insight.iccJudges) : Estimate(Missing::FewerThanTwo));
    json.key("icc_replicates").whole(insight.iccReplicates);
    json.key("icc").beginObject();
    ExplainedMember icc(json, why, "/insight/icc");
    for (std::size_t form = 0; form < 6; ++form)
        limits(icc, forms[form], insight.icc[form],
               known.agreement.iccFrom == AgreementTable::IccFrom::Anova ? Missing::NoVariation
                                                                         : whyLeftOut(known.agreement.icc.of[form]));
    json.endObject();
    const auto &w = known.agreement.kendall;
    member.estimate("kendall_chi2", w.tied ? statistics::Estimate(w.chiSquare) : w.tied);
    member.estimate("kendall_p", w.tied ? statistics::Estimate(w.p) : w.tied);
    member.estimate("kendall_p_permutation", insight.shuffledW);
    member.estimate("mean_spearman", w.meanSpearman);
    const statistics::SkillingsMack &across = insight.skillingsMack;
    json.key("skillings_mack").beginObject();
    ExplainedMember mack(json, why, "/insight/skillings_mack");
    const auto figure = [&](double value) { return across.why ? Estimate(*across.why) : Estimate(value); };
    mack.estimate("chi2", figure(across.statistic));
    mack.estimate("df", figure(across.freedom));
    mack.estimate("p", figure(across.p));
    json.endObject();
    json.key("halo").beginObject();
    ExplainedMember halo(json, why, "/insight/halo");
    halo.estimate("variance", insight.halo.halo);
    halo.estimate("error", insight.halo.error);
    halo.estimate("share", insight.halo.share);
    limits(halo, "share_limits", insight.halo.shareLimits,
           insight.halo.share ? statistics::Missing::FewerThanTwo : insight.halo.share.why());
    halo.estimate("criterion_value", insight.halo.criterion);
    json.endObject();
    json.key("cohen").beginObject();
    ExplainedMember cohen(json, why, "/insight/cohen");
    cohen.estimate("plain", insight.cohen[0]);
    cohen.estimate("linear", insight.cohen[1]);
    cohen.estimate("quadratic", insight.cohen[2]);
    json.endObject();
}

void writeCriteria(JsonWriter &json, NullReasons &why, const Analysis &analysis, const Insight &insight,
                   const RoundStatistics &known)
{
    json.key("by_criterion").beginObject();
    const auto &criteria = analysis.rules->rounds[analysis.round].criteria;
    for (std::size_t c = 0; c < criteria.size() && c < insight.cohenByCriterion.size(); ++c) {
        json.key(criteria[c].id).beginObject();
        ExplainedMember member(json, why, "/insight/by_criterion/" + criteria[c].id);
        const auto &limits = insight.alphaByCriterion[c];
        if (limits)
            json.key("krippendorff_interval").beginArray().real(limits->low).real(limits->high).endArray();
        else
            member.null("krippendorff_interval",
                        whyLeftOut(known.byCriterion[c].alpha[statistics::Metric::Interval]));
        json.key("pairable").whole(static_cast<std::int64_t>(known.byCriterion[c].alpha.pairable));
        constexpr std::string_view names[] = {"cohen_plain", "cohen_linear", "cohen_quadratic"};
        for (std::size_t w = 0; w < 3; ++w)
            member.estimate(names[w], insight.cohenByCriterion[c][w]);
        json.endObject();
    }
    json.endObject();
}

} // namespace

namespace {

/// Divisions of many entries have fewer.
std::uint32_t mostDraws(const RoundStatistics &known)
{
    std::uint32_t most = 0;
    for (const DivisionModel &division : known.divisions)
        most = std::max(most, division.draws);
    return most;
}

} // namespace

void writeInsight(JsonWriter &json, NullReasons &why, const Analysis &analysis, const RoundStatistics &known,
                  const Insight &insight)
{
    json.key("insight").beginObject().key("draws").whole(mostDraws(known));
    writeLimits(json, why, insight, known);
    writeCriteria(json, why, analysis, insight, known);
    writeCuts(json, why, analysis, known, insight);
    writeRasch(json, why, analysis, insight);
    writeGroups(json, why, insight);
    writeEntries(json, analysis, known, insight);
    writeJudges(json, analysis, insight);
    json.endObject();
}

} // namespace palmares
