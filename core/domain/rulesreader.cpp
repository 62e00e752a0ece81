#include "core/domain/rules.h"

#include "core/domain/rulescheck.h"
#include "core/domain/rulesfields.h"
#include "core/domain/strictjson.h"

namespace palmares {

namespace {

using namespace rulesjson;

std::vector<std::string> readIds(const Field &field)
{
    return field.distinct(&Field::id);
}

/// What the object leaves out is taken from `base`.
Scale readScale(const Field &field, const Scale &base)
{
    std::string min = base.textOf(base.min);
    std::string max = base.textOf(base.max);
    std::string step = base.textOf(base.step);
    Best best = base.best;
    ObjectFields object(field);
    object.read("min", min, [](const Field &f) { return f.decimalText(); });
    object.read("max", max, [](const Field &f) { return f.decimalText(); });
    object.read("step", step, [](const Field &f) { return f.decimalText(); });
    object.read("best", best, [](const Field &f) { return f.choice(words::best); });
    object.done();
    auto scale = Scale::make(min, max, step, best);
    if (scale.ok())
        return *scale;
    Error error = scale.error();
    for (auto &[name, value] : error.args) {
        if (name == "key")
            value = joined(field.path(), value);
    }
    field.refusals().add(std::move(error));
    return base;
}

Criterion readCriterion(const Field &field, const Scale &roundScale)
{
    Criterion criterion;
    std::optional<Scale> own;
    ObjectFields object(field);
    object.require("id", criterion.id, [](const Field &f) { return f.id(); });
    object.read("weight", criterion.weight, [](const Field &f) { return f.decimal(); });
    object.read("counts", criterion.counts, [](const Field &f) { return f.boolean(); });
    object.readOrNull("scale", own, [&](const Field &f) { return readScale(f, roundScale); });
    object.readOrNull("divisions", criterion.divisions, readIds);
    object.done();
    criterion.ownScale = own.has_value();
    criterion.scale = own.value_or(roundScale);
    return criterion;
}

Panel readPanel(const Field &field)
{
    Panel panel;
    ObjectFields object(field);
    object.require("id", panel.id, [](const Field &f) { return f.id(); });
    object.readOrNull("per_entry", panel.perEntry, [](const Field &f) { return f.count(); });
    object.read("quorum", panel.quorum, [](const Field &f) { return f.count(); });
    object.read("weight", panel.weight, [](const Field &f) { return f.decimal(); });
    object.readOrNull("criteria", panel.criteria, readIds);
    object.read("strata", panel.strata, readIds);
    object.read("strata_equal", panel.strataEqual, [](const Field &f) { return f.boolean(); });
    object.done();
    if (panel.weight.sign() <= 0)
        field.refusals().badValue(joined(field.path(), "weight"), panel.weight.text(), "not_above_zero");
    return panel;
}

Across readAcross(const Field &field)
{
    Across across;
    constexpr std::int64_t many = 1'000'000'000;
    ObjectFields object(field);
    object.read("method", across.method, [](const Field &f) { return f.choice(words::across); });
    object.read("drop_low", across.dropLow, [](const Field &f) { return f.integer(0, many); });
    object.read("drop_high", across.dropHigh, [](const Field &f) { return f.integer(0, many); });
    object.done();
    return across;
}

Rounding readRounding(const Field &field)
{
    Rounding rounding;
    ObjectFields object(field);
    object.require("digits", rounding.digits, [](const Field &f) { return static_cast<int>(f.integer(0, 12)); });
    object.require("mode", rounding.mode, [](const Field &f) { return f.choice(words::mode); });
    object.done();
    return rounding;
}

RoundingPoints readRoundingPoints(const Field &field)
{
    RoundingPoints points;
    ObjectFields object(field);
    object.readOrNull("criterion", points.criterion, readRounding);
    object.readOrNull("weighted", points.weighted, readRounding);
    object.readOrNull("sheet", points.sheet, readRounding);
    object.readOrNull("total", points.total, readRounding);
    object.done();
    return points;
}

/// A decimal strictly above 0 and below `limit`, or equal to it where that is allowed.
Fraction readShare(const Field &field, const Fraction &limit, bool limitAllowed)
{
    const Fraction share = field.decimal();
    if (share.sign() <= 0)
        field.refuse("not_above_zero");
    else if (share > limit || (share == limit && !limitAllowed))
        field.refuse("too_large");
    return share;
}

Carry readCarry(const Field &field)
{
    Carry carry;
    ObjectFields object(field);
    object.require("from", carry.from, [](const Field &f) { return f.id(); });
    object.require("share", carry.share, [](const Field &f) { return readShare(f, 1, false); });
    object.done();
    return carry;
}

Fraction readSecondLook(const Field &field)
{
    Fraction gap;
    ObjectFields object(field);
    object.require("gap", gap, [](const Field &f) { return f.decimal(); });
    object.done();
    return gap;
}

void requireExactlyOne(const Field &field, int given)
{
    if (given == 0 && field.value().is_object())
        field.refusals().add({Code::RULES_MISSING_KEY, {{"key", field.path()}, {"detail", "one_of"}}});
    else if (given > 1)
        field.refusals().conflict(field.path(), "only_one_of");
}

Band readBand(const Field &field)
{
    Band band;
    ObjectFields object(field);
    object.require("id", band.id, [](const Field &f) { return f.id(); });
    object.read("at_least", band.atLeast, [](const Field &f) { return f.decimal(); });
    object.read("top", band.top, [](const Field &f) { return f.count(); });
    object.done();
    requireExactlyOne(field, int(band.atLeast.has_value()) + int(band.top.has_value()));
    return band;
}

TieStep readTie(const Field &field)
{
    TieStep step;
    if (!field.value().is_string()) {
        field.refuse("not_a_string");
        return step;
    }
    const std::string_view text = field.value().get_ref<const std::string &>();
    const auto colon = text.find(':');
    const auto kind = words::valueIn(words::tie, text.substr(0, colon == text.npos ? text.npos : colon + 1));
    if (!kind) {
        field.refuse("unknown");
        return step;
    }
    step.kind = *kind;
    if (colon == text.npos)
        return step;
    const json operand = std::string(text.substr(colon + 1));
    const Field after(field.refusals(), operand, field.path());
    if (step.kind == TieStep::Kind::FewerBelow)
        step.value = after.decimal();
    else
        step.id = after.id();
    return step;
}

Cap readCap(const Field &field)
{
    Cap cap;
    ObjectFields object(field);
    object.require("by", cap.by, [](const Field &f) { return f.name(); });
    object.require("most", cap.most, [](const Field &f) { return f.count(); });
    object.done();
    return cap;
}

Floor readFloor(const Field &field)
{
    Floor floor;
    ObjectFields object(field);
    object.require("by", floor.by, [](const Field &f) { return f.name(); });
    object.require("value", floor.value, [](const Field &f) { return f.name(); });
    object.require("least", floor.least, [](const Field &f) { return f.count(); });
    object.done();
    return floor;
}

Cut readCut(const Field &field)
{
    Cut cut;
    ObjectFields object(field);
    object.read("top", cut.top, [](const Field &f) { return f.count(); });
    object.read("percent", cut.percent, [](const Field &f) { return readShare(f, 100, true); });
    object.read("at_least", cut.atLeast, [](const Field &f) { return f.decimal(); });
    object.read("caps", cut.caps, [](const Field &f) { return f.list(readCap); });
    object.read("floors", cut.floors, [](const Field &f) { return f.list(readFloor); });
    object.done();
    requireExactlyOne(field, int(cut.top.has_value()) + int(cut.percent.has_value()) + int(cut.atLeast.has_value()));
    return cut;
}

void readSheet(const Field &field, RoundRules &round)
{
    ObjectFields object(field);
    object.read("combine", round.combine, [](const Field &f) { return f.choice(words::combine); });
    object.read("incomplete", round.incomplete, [](const Field &f) { return f.choice(words::incomplete); });
    object.done();
}

void readScored(ObjectFields &object, RoundRules &round)
{
    object.read("panels_combine", round.panelsCombine, [](const Field &f) { return f.choice(words::panelsCombine); });
    object.read("scale", round.scale, [](const Field &f) { return readScale(f, Scale{}); });
    object.require("criteria", round.criteria, [&](const Field &list) {
        return list.list([&](const Field &f) { return readCriterion(f, round.scale); });
    });
    object.read("order", round.order, [](const Field &f) { return f.choice(words::order); });
    if (const auto sheet = object.take("sheet"))
        readSheet(*sheet, round);
    object.read("across", round.across, readAcross);
    object.read("multiply", round.multiply, [](const Field &f) { return f.decimal(); });
    object.read("round", round.rounding, readRoundingPoints);
    object.read("show_digits", round.showDigits, [](const Field &f) { return static_cast<int>(f.integer(0, 12)); });
    object.readOrNull("second_look", round.secondLook, readSecondLook);
    object.readOrNull("carry", round.carry, readCarry);
    object.read("bands", round.bands, [](const Field &f) { return f.list(readBand); });
    object.read("ties", round.ties, [](const Field &f) { return f.list(readTie); });
    object.readOrNull("cut", round.cut, readCut);
    if (round.kind == RoundKind::Agreement) {
        object.read("agree_from", round.agreeFrom, [](const Field &f) { return f.decimal(); });
        object.read("consensus", round.consensus, [](const Field &f) { return readShare(f, 1, true); });
    }
}

/// The keys of a round; `object` may hold more than those of the file (a canonical round does).
RoundRules readRound(ObjectFields &object)
{
    RoundRules round;
    object.require("id", round.id, [](const Field &f) { return f.id(); });
    object.read("kind", round.kind, [](const Field &f) { return f.choice(words::kind); });
    object.read("panels", round.panels, [](const Field &f) { return f.list(readPanel); });
    object.readOrNull("start_from", round.startFrom, [](const Field &f) { return f.id(); });
    if (round.kind == RoundKind::Check)
        object.require("items", round.items, readIds);
    else
        readScored(object, round);
    object.done();
    return round;
}

int readVersion(const Field &field)
{
    return static_cast<int>(field.integer(1, 1));
}

} // namespace

Result<Rules> parseRules(std::string_view text)
{
    PALMARES_TRY(const auto tree, parseStrictJson(text));
    Refusals refusals;
    Rules rules;
    ObjectFields object(Field(refusals, tree, {}));
    object.require("version", rules.version, readVersion);
    object.read("divisions", rules.divisions, readIds);
    object.require("rounds", rules.rounds, [](const Field &list) {
        return list.list([](const Field &field) {
            ObjectFields round(field);
            return readRound(round);
        });
    });
    object.done();
    if (refusals.none() && rules.rounds.empty())
        refusals.badValue("rounds", "[]", "empty");
    for (std::size_t i = 0; i < rules.rounds.size() && refusals.none(); ++i)
        checkRound(rules, i, indexed("rounds", i), false, refusals);
    if (!refusals.none())
        return *refusals.first();
    return rules;
}

Result<Rules> parseCanonicalRound(std::string_view text)
{
    PALMARES_TRY(const auto tree, parseStrictJson(text));
    Refusals refusals;
    Rules rules;
    ObjectFields object(Field(refusals, tree, {}));
    object.require("version", rules.version, readVersion);
    object.require("divisions", rules.divisions, readIds);
    rules.rounds.push_back(readRound(object));
    if (refusals.none())
        checkRound(rules, 0, {}, true, refusals);
    if (refusals.none() && canonicalRound(rules, 0) != text)
        refusals.badValue({}, {}, "not_canonical");
    if (!refusals.none())
        return *refusals.first();
    return rules;
}

} // namespace palmares
