#include "core/output/analysiswriter.h"

namespace palmares {

namespace {

using statistics::Estimate;
using statistics::Missing;

void writeAgreement(JsonWriter &json, NullReasons &why, const std::string &at,
                    const AgreementTable &agreement)
{
    constexpr std::string_view metrics[] = {"nominal", "ordinal", "interval", "ratio"};
    constexpr std::string_view forms[] = {"1,1", "2,1", "3,1", "1,k", "2,k", "3,k"};
    json.beginObject().key("krippendorff").beginObject();
    ExplainedMember alpha(json, why, at + "/krippendorff");
    for (std::size_t m = 0; m < std::size(metrics); ++m)
        alpha.estimate(metrics[m], agreement.alpha.of[m]);
    json.endObject().key("icc").beginObject();
    ExplainedMember icc(json, why, at + "/icc");
    for (std::size_t f = 0; f < std::size(forms); ++f)
        icc.estimate(forms[f], agreement.icc.of[f]);
    json.endObject();
    ExplainedMember member(json, why, at);
    switch (agreement.iccFrom) {
    case AgreementTable::IccFrom::Anova:
        json.key("icc_from").text("anova");
        break;
    case AgreementTable::IccFrom::Components:
        json.key("icc_from").text("variance_components");
        break;
    case AgreementTable::IccFrom::None:
        member.null("icc_from", agreement.iccWhy);
        break;
    }
    member.estimate("kendall_w", agreement.kendall.plain);
    member.estimate("kendall_w_ties", agreement.kendall.tied);
    member.estimate("fleiss_kappa", agreement.fleiss);
    json.endObject();
}

void writeNoModel(JsonWriter &json, NullReasons &why, Missing missing)
{
    ExplainedMember member(json, why, "/model");
    member.null("mu", missing);
    member.null("mu_se", missing);
    json.key("variance").beginObject();
    ExplainedMember variance(json, why, "/model/variance");
    for (const char *name : {"entry", "judge", "residual"})
        variance.null(name, missing);
    json.endObject();
    for (const char *name : {"criterion_value", "method", "boundary"})
        member.null(name, missing);
}

void writeModel(JsonWriter &json, NullReasons &why, const statistics::CrossedModel &model)
{
    ExplainedMember member(json, why, "/model");
    json.key("mu").real(model.mu).key("mu_se").real(model.muSe);
    json.key("variance").beginObject();
    ExplainedMember variance(json, why, "/model/variance");
    json.key("entry").real(model.entryVariance);
    variance.estimate("judge", model.hasJudges ? Estimate(model.judgeVariance) : Missing::FewerThanTwo);
    json.key("residual").real(model.residualVariance).endObject();
    // Where nothing is left to chance the likelihood has no largest value.
    member.estimate("criterion_value",
                    model.residualAtZero ? Estimate(Missing::NoVariation) : model.criterion);
    json.key("method").text(model.iterative ? "iterative" : "exact");
    if (model.iterative) { // what random probes leave uncertain, as standard deviations
        json.key("variance_error").beginObject().key("entry").real(model.monteCarlo.entry);
        json.key("judge").real(model.monteCarlo.judge).key("residual").real(model.monteCarlo.residual).endObject();
        json.key("criterion_error").real(model.monteCarlo.criterion);
    }
    json.key("boundary").beginArray();
    if (model.entryAtZero)
        json.text("entry");
    if (model.judgeAtZero)
        json.text("judge");
    if (model.residualAtZero)
        json.text("residual");
    json.endArray();
}

} // namespace

std::string_view nameOf(Missing missing)
{
    switch (missing) {
    case Missing::FewerThanTwo:
        return "fewer_than_two";
    case Missing::IncompleteTable:
        return "incomplete_table";
    case Missing::NoVariation:
        return "no_variation";
    case Missing::Disconnected:
        return "disconnected_component";
    case Missing::NotAsked:
        return "not_asked";
    }
    return {};
}

std::string pointerStep(std::string_view name)
{
    std::string step;
    for (const char c : name)
        step += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return step;
}

void ExplainedMember::null(std::string_view name, Missing missing)
{
    m_json.key(name).null();
    m_why.add(m_at + "/" + pointerStep(name), nameOf(missing));
}

void ExplainedMember::estimate(std::string_view name, const Estimate &value)
{
    if (value)
        m_json.key(name).real(*value);
    else
        null(name, value.why());
}

void NullReasons::write(JsonWriter &json) const
{
    json.key("why").beginArray();
    for (const auto &[at, code] : m_list)
        json.beginObject().key("at").text(at).key("code").text(code).endObject();
    json.endArray();
}

namespace {

/// Of each division what its own model says, which its entries are adjusted and ranked by.
void writeDivisions(JsonWriter &json, NullReasons &why, const Rules &rules, const RoundStatistics &statistics)
{
    json.key("divisions").beginArray();
    for (std::size_t at = 0; at < rules.divisions.size(); ++at) {
        const DivisionModel &own = statistics.divisions[at];
        ExplainedMember member(json, why, "/divisions/" + std::to_string(at));
        json.beginObject().key("division").text(rules.divisions[at]).key("sheets").whole(static_cast<std::int64_t>(own.sheets));
        const auto value = [&](double number) { return own.noModel ? Estimate(*own.noModel) : Estimate(number); };
        member.estimate("mu", value(own.mu));
        member.estimate("mu_se", value(own.muSe));
        member.estimate("entry", value(own.entryVariance));
        member.estimate("judge", own.noModel || own.judgeVariance ? value(own.judgeVariance.value_or(0)) : Estimate(Missing::FewerThanTwo));
        member.estimate("residual", value(own.residualVariance));
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeStatistics(JsonWriter &json, NullReasons &why, const Rules &rules, const RoundRules &round,
                     const RoundStatistics &statistics)
{
    json.key("model").beginObject().key("unit").text("sheet");
    if (statistics.noModel)
        writeNoModel(json, why, *statistics.noModel);
    else
        writeModel(json, why, statistics.model);
    json.endObject();
    if (rules.divisions.size() > 1)
        writeDivisions(json, why, rules, statistics);
    json.key("connected").boolean(statistics.components <= 1).key("components").whole(statistics.components);
    json.key("agreement");
    writeAgreement(json, why, "/agreement", statistics.agreement);
    json.key("by_criterion").beginObject();
    for (std::size_t c = 0; c < round.criteria.size(); ++c) {
        json.key(round.criteria[c].id);
        writeAgreement(json, why, "/by_criterion/" + pointerStep(round.criteria[c].id),
                       statistics.byCriterion[c]);
    }
    json.endObject();
}

} // namespace palmares
