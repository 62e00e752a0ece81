#include "core/domain/rules.h"

#include "core/base/hash.h"
#include "core/domain/ruleswords.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace palmares {

namespace {

/// Keys in the order in which a person reads them; canonical() sorts.
using json = nlohmann::ordered_json;

std::string canonical(const json &object)
{
    return nlohmann::json(object).dump();
}

template <typename Enum, std::size_t N>
json word(const words::Table<Enum, N> &table, Enum value)
{
    return std::string(words::nameIn(table, value));
}

template <typename Value, typename Write>
json orNull(const std::optional<Value> &value, Write write)
{
    return value ? json(write(*value)) : json(nullptr);
}

template <typename Items, typename Write>
json list(const Items &items, Write write)
{
    json array = json::array();
    for (const auto &item : items)
        array.push_back(write(item));
    return array;
}

json same(const std::vector<std::string> &ids)
{
    return ids;
}

json write(const Scale &scale)
{
    return {{"min", scale.textOf(scale.min)},
            {"max", scale.textOf(scale.max)},
            {"step", scale.textOf(scale.step)},
            {"best", word(words::best, scale.best)}};
}

json write(const Criterion &criterion)
{
    return {{"id", criterion.id},
            {"weight", criterion.weight.text()},
            {"counts", criterion.counts},
            {"scale", criterion.ownScale ? write(criterion.scale) : json(nullptr)},
            {"divisions", orNull(criterion.divisions, same)}};
}

json write(const Panel &panel)
{
    return {{"id", panel.id},
            {"per_entry", orNull(panel.perEntry, [](std::int64_t n) { return n; })},
            {"quorum", panel.quorum},
            {"weight", panel.weight.text()},
            {"criteria", orNull(panel.criteria, same)},
            {"strata", panel.strata},
            {"strata_equal", panel.strataEqual}};
}

json write(const std::optional<Rounding> &rounding)
{
    if (!rounding)
        return nullptr;
    return {{"digits", rounding->digits}, {"mode", word(words::mode, rounding->mode)}};
}

json write(const Band &band)
{
    json object = {{"id", band.id}};
    if (band.atLeast)
        object["at_least"] = band.atLeast->text();
    if (band.top)
        object["top"] = *band.top;
    return object;
}

json write(const TieStep &step)
{
    std::string text(words::nameIn(words::tie, step.kind));
    text += step.id;
    if (step.kind == TieStep::Kind::FewerBelow)
        text += step.value.text();
    return text;
}

json write(const Cut &cut)
{
    json object = {
        {"caps", list(cut.caps, [](const Cap &cap) { return json{{"by", cap.by}, {"most", cap.most}}; })},
        {"floors", list(cut.floors, [](const Floor &floor) {
             return json{{"by", floor.by}, {"value", floor.value}, {"least", floor.least}};
         })}};
    if (cut.top)
        object["top"] = *cut.top;
    if (cut.percent)
        object["percent"] = cut.percent->text();
    if (cut.atLeast)
        object["at_least"] = cut.atLeast->text();
    return object;
}

template <typename Items>
json writeAll(const Items &items)
{
    return list(items, [](const auto &item) { return write(item); });
}

void writeScored(json &object, const RoundRules &round)
{
    object["panels_combine"] = word(words::panelsCombine, round.panelsCombine);
    object["scale"] = write(round.scale);
    object["criteria"] = writeAll(round.criteria);
    object["order"] = word(words::order, round.order);
    object["sheet"] = {{"combine", word(words::combine, round.combine)},
                       {"incomplete", word(words::incomplete, round.incomplete)}};
    object["across"] = {{"method", word(words::across, round.across.method)},
                        {"drop_low", round.across.dropLow},
                        {"drop_high", round.across.dropHigh}};
    object["multiply"] = round.multiply.text();
    object["round"] = {{"criterion", write(round.rounding.criterion)},
                       {"weighted", write(round.rounding.weighted)},
                       {"sheet", write(round.rounding.sheet)},
                       {"total", write(round.rounding.total)}};
    object["show_digits"] = round.showDigits;
    object["second_look"] = orNull(round.secondLook, [](const Fraction &gap) { return json{{"gap", gap.text()}}; });
    object["carry"] = orNull(
        round.carry, [](const Carry &carry) { return json{{"from", carry.from}, {"share", carry.share.text()}}; });
    object["bands"] = writeAll(round.bands);
    object["ties"] = writeAll(round.ties);
    object["cut"] = orNull(round.cut, [](const Cut &cut) { return write(cut); });
    if (round.kind == RoundKind::Agreement) {
        object["agree_from"] = round.agreeFrom.text();
        object["consensus"] = round.consensus.text();
    }
}

json writeRound(const RoundRules &round)
{
    json object = {{"id", round.id}, {"kind", word(words::kind, round.kind)}};
    if (round.kind == RoundKind::Check)
        object["items"] = round.items;
    object["panels"] = writeAll(round.panels);
    if (round.kind != RoundKind::Check)
        writeScored(object, round);
    object["start_from"] = orNull(round.startFrom, [](const std::string &id) { return id; });
    return object;
}

json writeForm(const Rules &rules, const RoundRules &round)
{
    json form = {{"version", rules.version},
                 {"divisions", rules.divisions},
                 {"id", round.id},
                 {"kind", word(words::kind, round.kind)}};
    form["panels"] = list(round.panels, [](const Panel &panel) {
        return json{{"id", panel.id}, {"criteria", orNull(panel.criteria, same)}};
    });
    if (round.kind == RoundKind::Check) {
        form["items"] = round.items;
        return form;
    }
    form["scale"] = write(round.scale);
    form["criteria"] = list(round.criteria, [](const Criterion &criterion) {
        return json{{"id", criterion.id},
                    {"scale", write(criterion.scale)},
                    {"divisions", orNull(criterion.divisions, same)}};
    });
    return form;
}

} // namespace

std::string canonicalRound(const Rules &rules, std::size_t round)
{
    json object = writeRound(rules.rounds[round]);
    object["version"] = rules.version;
    object["divisions"] = rules.divisions;
    return canonical(object);
}

std::string rulesFile(const Rules &rules)
{
    const json file = {
        {"version", rules.version}, {"divisions", rules.divisions}, {"rounds", list(rules.rounds, writeRound)}};
    return file.dump(2) + "\n";
}

RulesId rulesId(const Rules &rules, std::size_t round)
{
    using namespace std::string_view_literals;
    return hashAs<RulesId>({"palm1-rules\0"sv, canonicalRound(rules, round)});
}

FormId formId(const Rules &rules, std::size_t round)
{
    using namespace std::string_view_literals;
    return hashAs<FormId>({"palm1-form\0"sv, canonical(writeForm(rules, rules.rounds[round]))});
}

std::vector<std::string> changedKeys(const RoundRules &a, const RoundRules &b)
{
    const json before = writeRound(a);
    const json after = writeRound(b);
    std::vector<std::string> changed;
    for (const auto &[key, value] : before.items()) {
        if (!after.contains(key) || after[key] != value)
            changed.push_back(key);
    }
    for (const auto &[key, value] : after.items()) {
        if (!before.contains(key))
            changed.push_back(key);
    }
    std::sort(changed.begin(), changed.end());
    return changed;
}

bool changesOnlyOutcome(const RoundRules &a, const RoundRules &b)
{
    const auto changed = changedKeys(a, b);
    return std::all_of(changed.begin(), changed.end(), [](const std::string &key) {
        return key == "bands" || key == "ties" || key == "cut";
    });
}

} // namespace palmares
