#include "core/office/judging/sheetform.h"

#include "core/merge/panels.h"
#include "core/office/judging/typedscore.h"

#include "core/intake/columns/columnwords.h"
#include "core/merge/counting.h"

#include <QByteArray>

#include <algorithm>

namespace palmares {

namespace {

constexpr std::int64_t failUnits = 0;
constexpr std::int64_t passUnits = 1;
constexpr std::int64_t unsureUnits = 2;

Error badScore(const std::string &criterion, const std::string &typed)
{
    return Error(Code::BAD_SCORE, {{"value", typed}, {"column", criterion}, {"detail", "check"}});
}

Result<std::int64_t> itemUnits(const std::string &item, const std::string &typed)
{
    const std::string answer = checkAnswerIn(typed);
    if (answer == "pass" || typed == "1")
        return passUnits;
    if (answer == "fail" || typed == "0")
        return failUnits;
    if (answer == "unsure" || typed == "2")
        return unsureUnits;
    return badScore(item, typed);
}

bool isKnown(const RoundRules &rules, const std::string &criterion)
{
    if (rules.kind == RoundKind::Check)
        return std::find(rules.items.begin(), rules.items.end(), criterion) != rules.items.end();
    return rules.criterionIndex(criterion).has_value();
}

} // namespace

SheetForm::SheetForm(const CallState &state, std::uint32_t round, std::uint32_t judge, std::uint32_t entry)
    : m_rules((state.rounds[round].rules ? state.rounds[round].rules : closedUnder(state, state.rounds[round].id)->rules)->rounds.front())
{
    if (m_rules.kind == RoundKind::Check) {
        m_asked = m_rules.items;
        return;
    }
    const auto place = placeOf(m_rules, state.judges[judge]);
    const auto panel = place ? m_rules.panelIndex(place->panel) : std::nullopt;
    for (std::size_t c = 0; panel && c < m_rules.criteria.size(); ++c) {
        if (palmares::isAsked(m_rules, *panel, c, state.entries[entry].division))
            m_asked.push_back(m_rules.criteria[c].id);
    }
}

bool SheetForm::isAsked(std::string_view criterion) const
{
    return std::find(m_asked.begin(), m_asked.end(), criterion) != m_asked.end();
}

Result<std::int64_t> SheetForm::unitsOf(const std::string &criterion, const std::string &typed) const
{
    if (isKnown(m_rules, criterion) && !isAsked(criterion))
        return Error(Code::NOT_ASKED, {{"column", criterion}});
    return unitsIn(m_rules, criterion, typed);
}

Result<std::int64_t> unitsIn(const RoundRules &rules, const std::string &criterion, const std::string &typed)
{
    if (!isKnown(rules, criterion))
        return Error(Code::UNKNOWN_CRITERION, {{"value", criterion}});
    if (rules.kind == RoundKind::Check)
        return itemUnits(criterion, typed);
    const Scale &scale = rules.criteria[*rules.criterionIndex(criterion)].scale;
    auto units = scale.unitsOf(typed);
    if (units.ok())
        return units;
    Error error = std::move(units).error().with("value", typed).with("column", criterion)
                      .with("limit", scale.textOf(scale.min) + "–" + scale.textOf(scale.max));
    // Between the ends it is the step that forbids it.
    const double number = QByteArray::fromStdString(typed).toDouble();
    const auto perOne = static_cast<double>(scale.perOne());
    if (number > static_cast<double>(scale.min) / perOne && number < static_cast<double>(scale.max) / perOne)
        return std::move(error).with("step", scale.textOf(scale.step));
    return error;
}

std::string SheetForm::textOf(const std::string &criterion, std::int64_t units) const
{
    if (m_rules.kind == RoundKind::Check)
        return units == passUnits ? "pass" : units == failUnits ? "fail" : "unsure";
    const auto at = m_rules.criterionIndex(criterion);
    return at ? m_rules.criteria[*at].scale.textOf(units) : std::to_string(units);
}

bool SheetForm::isComplete(const std::vector<CellValue> &values) const
{
    return std::all_of(m_asked.begin(), m_asked.end(), [&](const std::string &criterion) {
        const auto at = m_rules.criterionIndex(criterion);
        if (at && !m_rules.criteria[*at].counts)
            return true;
        return std::any_of(values.begin(), values.end(), [&](const CellValue &v) { return v.criterion == criterion; });
    });
}

void setCell(std::vector<CellValue> &values, const std::string &criterion, std::optional<CellValue> cell)
{
    std::erase_if(values, [&](const CellValue &v) { return v.criterion == criterion; });
    if (!cell)
        return;
    const auto at = std::lower_bound(values.begin(), values.end(), criterion,
                                     [](const CellValue &v, const std::string &name) { return v.criterion < name; });
    values.insert(at, std::move(*cell));
}

} // namespace palmares
