#include "core/intake/ratings/roundbuilder.h"

#include "core/domain/panelnames.h"
#include "core/intake/tables/csv.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::int64_t largest = (std::int64_t{1} << 53) - 1;

/// A decimal as written: mantissa · 10^−digits, trailing zeros not counted; none beyond ±(2^53 − 1).
struct Written {
    std::int64_t mantissa;
    int digits;
};

std::optional<Written> writtenDecimal(std::string_view text)
{
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const auto point = text.find('.');
    std::string_view decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    while (!decimals.empty() && decimals.back() == '0')
        decimals.remove_suffix(1);
    std::int64_t value = 0;
    for (const std::string_view part : {text.substr(0, point), decimals}) {
        for (const char c : part) {
            value = value * 10 + (c - '0');
            if (value > largest)
                return std::nullopt;
        }
    }
    return Written{negative ? -value : value, static_cast<int>(decimals.size())};
}

std::optional<std::int64_t> shifted(std::int64_t value, int digits)
{
    for (; digits > 0; --digits) {
        if (value > largest / 10 || value < -largest / 10)
            return std::nullopt;
        value *= 10;
    }
    return value;
}

bool restricts(const RoundRules &round)
{
    return std::any_of(round.panels.begin(), round.panels.end(), [](const Panel &p) { return p.criteria.has_value(); })
           || std::any_of(round.criteria.begin(), round.criteria.end(),
                          [](const Criterion &c) { return c.divisions.has_value(); });
}

Error about(Code code, std::uint64_t line, std::initializer_list<Error::Arg> args)
{
    return Error(code, args).with("row", std::to_string(line));
}

Done plainName(const char *column, std::string_view name)
{
    if (!hasControlCharacter(name))
        return {};
    return Error(Code::BAD_VALUE, {{"column", column}, {"value", std::string(name.substr(0, 80))}});
}

} // namespace

RoundBuilder::RoundBuilder(const Rules &rules, std::size_t round)
    : m_round(&rules.rounds[round]), m_divisionsOfRules(rules.divisions), m_keepLines(restricts(*m_round))
{
    for (const Criterion &criterion : m_round->criteria)
        m_criterionLabels(criterion.id);
    m_table.width = m_round->criteria.size();
}

RoundBuilder::RoundBuilder(std::optional<Scale> scale) : m_scale(std::move(scale))
{
    if (m_scale)
        m_digits = m_scale->digits;
}

Done RoundBuilder::add(const RatingRow &row)
{
    const std::uint32_t judge = m_judgeLabels(row.judge);
    if (judge == m_judges.size()) {
        PALMARES_CHECK(plainName("judge", row.judge));
        m_judges.push_back({{}, {}, 0, 0, row.line});
    }
    const std::uint32_t entry = m_entryLabels(row.entry);
    if (entry == m_entries.size()) {
        PALMARES_CHECK(plainName("entry", row.entry));
        m_entries.emplace_back();
    }
    PALMARES_CHECK(noteJudge(judge, row));
    PALMARES_CHECK(noteEntry(entry, row));
    PALMARES_TRY(const std::size_t criterion, criterionOf(row));
    std::int64_t value = row.state;
    if (!row.score.empty()) {
        PALMARES_TRY(value, unitsOf(criterion, row.score));
    }
    const auto sheet = m_sheets(judge, entry);
    if (sheet.isNew) {
        m_table.sheetJudge.push_back(judge);
        m_table.sheetEntry.push_back(entry);
        m_table.cells.insert(m_table.cells.end(), m_table.width, cell::absent);
        if (m_keepLines)
            m_cellLines.insert(m_cellLines.end(), m_table.width, 0);
    }
    const std::size_t at = sheet.number * m_table.width + criterion;
    if (m_table.cells[at] != cell::absent)
        return Error(Code::REPEATED_CELL);
    m_table.cells[at] = value;
    if (m_keepLines)
        m_cellLines[at] = row.line;
    return {};
}

Done RoundBuilder::noteJudge(std::uint32_t number, const RatingRow &row)
{
    Judge &judge = m_judges[number];
    if (!row.panel.empty() && judge.panel != row.panel) {
        if (!judge.panel.empty())
            return Error(Code::TWO_PANELS, {{"judge", std::string(row.judge)}});
        if (!m_round->panelIndex(row.panel))
            return Error(Code::UNKNOWN_PANEL, {{"value", std::string(row.panel)}, {"found", panelsInARow(*m_round)}});
        judge.panel = row.panel;
        judge.panelLine = row.line;
    }
    if (!row.stratum.empty() && judge.stratum != row.stratum) {
        if (!judge.stratum.empty())
            return Error(Code::TWO_STRATA, {{"judge", std::string(row.judge)}});
        judge.stratum = row.stratum;
        judge.stratumLine = row.line;
    }
    return {};
}

Done RoundBuilder::noteEntry(std::uint32_t number, const RatingRow &row)
{
    Entry &entry = m_entries[number];
    if (row.division.empty() || entry.division == row.division)
        return {};
    if (!entry.division.empty())
        return Error(Code::TWO_DIVISIONS, {{"entry", std::string(row.entry)}});
    if (m_round
        && std::find(m_divisionsOfRules.begin(), m_divisionsOfRules.end(), row.division) == m_divisionsOfRules.end())
        return Error(Code::UNKNOWN_DIVISION, {{"value", std::string(row.division)}, {"found", inARow(m_divisionsOfRules)}});
    if (std::find(m_divisionsFound.begin(), m_divisionsFound.end(), row.division) == m_divisionsFound.end()) {
        PALMARES_CHECK(plainName("division", row.division));
        m_divisionsFound.emplace_back(row.division);
    }
    entry.division = row.division;
    entry.divisionLine = row.line;
    return {};
}

Result<std::size_t> RoundBuilder::criterionOf(const RatingRow &row)
{
    if (m_round) {
        if (row.criterion.empty() && m_table.width == 1)
            return std::size_t{0};
        const std::uint32_t known = m_criterionLabels.find(row.criterion);
        if (known == Interner::none)
            return Error(Code::UNKNOWN_CRITERION, {{"value", std::string(row.criterion)}});
        return std::size_t{known};
    }
    if (row.criterion.empty())
        return Error(Code::EMPTY_CELL, {{"column", "criterion"}});
    const std::size_t number = m_criterionLabels(row.criterion);
    if (number == m_table.width) {
        PALMARES_CHECK(plainName("criterion", row.criterion));
        widen();
    }
    return number;
}

/// Room for one more criterion in every sheet.
void RoundBuilder::widen()
{
    const std::size_t width = m_table.width++;
    std::vector<std::int64_t> cells;
    cells.reserve(m_table.sheetCount() * m_table.width);
    for (std::size_t sheet = 0; sheet < m_table.sheetCount(); ++sheet) {
        const auto from = m_table.cells.begin() + static_cast<std::ptrdiff_t>(sheet * width);
        cells.insert(cells.end(), from, from + static_cast<std::ptrdiff_t>(width));
        cells.push_back(cell::absent);
    }
    m_table.cells = std::move(cells);
}

Result<std::int64_t> RoundBuilder::unitsOf(std::size_t criterion, std::string_view score)
{
    if (!m_round && !m_scale)
        return unitsAsFound(score);
    Known &known = m_known[std::hash<std::string_view>{}(score) & (m_known.size() - 1)];
    if (known.text == score && known.criterion == criterion)
        return known.units;
    const Scale &scale = m_round ? m_round->criteria[criterion].scale : *m_scale;
    auto units = scale.unitsOf(score);
    if (!units.ok()) {
        Error error = std::move(units).error().with("value", std::string(score))
                          .with("limit", scale.textOf(scale.min) + "–" + scale.textOf(scale.max));
        // Between the ends it is the steps that it misses.
        const auto number = Fraction::parse(score);
        const bool isBetween = error.code == Code::OFF_SCALE && number && *number > scale.valueOf(scale.min) && *number < scale.valueOf(scale.max);
        return isBetween ? std::move(error).with("step", scale.textOf(scale.step)) : std::move(error);
    }
    known = {std::string(score), criterion, *units};
    return *units;
}

Result<std::int64_t> RoundBuilder::unitsAsFound(std::string_view score)
{
    const auto written = writtenDecimal(score);
    if (!written || written->digits > 12)
        return Error(Code::BAD_SCORE, {{"value", std::string(score)}, {"detail", "long"}}); // it is a decimal: the reader has seen to that
    if (written->digits > m_digits)
        rescale(written->digits);
    const auto units = shifted(written->mantissa, m_digits - written->digits);
    if (!units)
        return Error(Code::BAD_SCORE, {{"value", std::string(score)}, {"detail", "long"}}); // it is a decimal: the reader has seen to that
    m_low = m_anyNumber ? std::min(m_low, *units) : *units;
    m_high = m_anyNumber ? std::max(m_high, *units) : *units;
    m_anyNumber = true;
    return *units;
}

/// A score with more decimals than any before: what is there already is written in the smaller units. Values that would
/// pass 2^53 are pinned there, far beyond any score, and the row that asks for it is refused by its own check.
void RoundBuilder::rescale(int digits)
{
    const int by = digits - m_digits;
    const auto scaled = [by](std::int64_t value) {
        return shifted(value, by).value_or(value > 0 ? largest : -largest);
    };
    for (std::int64_t &value : m_table.cells) {
        if (cell::isNumber(value))
            value = scaled(value);
    }
    m_low = scaled(m_low);
    m_high = scaled(m_high);
    m_digits = digits;
}

Rules RoundBuilder::rulesAsFound(const EntryTable &entries) const
{
    Rules rules;
    rules.divisions = m_divisionsFound;
    for (const auto &row : entries.rows) {
        if (!row.division.empty()
            && std::find(rules.divisions.begin(), rules.divisions.end(), row.division) == rules.divisions.end())
            rules.divisions.push_back(row.division);
    }
    RoundRules round;
    round.id = "round";
    round.scale = m_scale.value_or(Scale{m_low, std::max(m_high, m_low + 1), 1, m_digits, Best::High});
    for (std::uint32_t c = 0; c < m_criterionLabels.size(); ++c) {
        Criterion criterion;
        criterion.id = m_criterionLabels.label(c);
        criterion.scale = round.scale;
        round.criteria.push_back(std::move(criterion));
    }
    rules.rounds.push_back(std::move(round));
    return rules;
}

Done RoundBuilder::placeJudges()
{
    const RoundRules *round = m_round;
    for (std::uint32_t number = 0; number < m_judges.size(); ++number) {
        const Judge &judge = m_judges[number];
        JudgeRow row{m_judgeLabels.label(number), 0, -1};
        if (!round) {
            m_table.judges.push_back(std::move(row));
            continue;
        }
        if (!judge.panel.empty())
            row.panel = static_cast<int>(*round->panelIndex(judge.panel));
        else if (round->panels.size() > 1)
            return about(Code::EMPTY_CELL, judge.firstLine, {{"column", "panel"}, {"judge", row.label}});
        const auto &strata = round->panels[static_cast<std::size_t>(row.panel)].strata;
        if (!judge.stratum.empty()) {
            const auto found = std::find(strata.begin(), strata.end(), judge.stratum);
            if (found == strata.end())
                return about(Code::UNKNOWN_STRATUM, judge.stratumLine, {{"value", judge.stratum}, {"found", inARow(strata)}});
            row.stratum = static_cast<int>(found - strata.begin());
        } else if (round->panels[static_cast<std::size_t>(row.panel)].strataEqual) {
            return about(Code::EMPTY_CELL, judge.firstLine, {{"column", "stratum"}, {"judge", row.label}});
        }
        m_table.judges.push_back(std::move(row));
    }
    return {};
}

Done RoundBuilder::placeEntries(const Rules &rules, const EntryTable &entries, const std::string &earlier)
{
    for (std::uint32_t number = 0; number < entries.labels.size(); ++number) {
        if (m_entryLabels(entries.labels.label(number)) == m_entries.size())
            m_entries.emplace_back();
    }
    for (std::uint32_t number = 0; number < m_entries.size(); ++number) {
        EntryRow row;
        row.label = m_entryLabels.label(number);
        std::string division = m_entries[number].division;
        const std::uint32_t listed = entries.labels.find(row.label);
        if (listed != Interner::none) {
            const EntryTable::Row &said = entries.rows[listed];
            // The table tells the division of the round that is ranked; in an earlier one it may have been another.
            const bool isOfThisRound = earlier.empty();
            if (isOfThisRound && !said.division.empty() && !division.empty() && said.division != division)
                return about(Code::TWO_DIVISIONS, m_entries[number].divisionLine, {{"entry", row.label}});
            if (division.empty())
                division = said.division;
            row.state = earlier.empty() ? said.state : said.stateIn(earlier);
            row.attributes = said.attributes;
        }
        if (!rules.divisions.empty()) {
            const auto index = rules.divisionIndex(division);
            if (!index)
                return Error(Code::EMPTY_CELL, {{"column", "division"}, {"entry", row.label}});
            row.division = static_cast<int>(*index);
        }
        m_table.entries.push_back(std::move(row));
    }
    return {};
}

/// Numbers for criteria that the judge's panel or the entry's division is not asked for: the first line of them is named.
Done RoundBuilder::checkAsked(const Rules &rules) const
{
    if (!m_keepLines)
        return {};
    std::uint64_t line = 0;
    std::size_t culprit = 0;
    for (std::size_t i = 0; i < m_table.cells.size(); ++i) {
        if (!cell::isNumber(m_table.cells[i]) || (line != 0 && m_cellLines[i] >= line))
            continue;
        const std::size_t sheet = i / m_table.width;
        const auto panel = static_cast<std::size_t>(m_table.judges[m_table.sheetJudge[sheet]].panel);
        const auto division = static_cast<std::size_t>(m_table.entries[m_table.sheetEntry[sheet]].division);
        const std::string name = rules.divisions.empty() ? std::string() : rules.divisions[division];
        if (!isAsked(*m_round, panel, i % m_table.width, name)) {
            line = m_cellLines[i];
            culprit = i % m_table.width;
        }
    }
    if (line == 0)
        return {};
    return about(Code::NOT_ASKED, line, {{"column", m_round->criteria[culprit].id}});
}

Result<ScoreTable> RoundBuilder::finish(const Rules &rules, const EntryTable &entries, const std::string &earlier)
{
    if (isCheck())
        return ScoreTable{};
    PALMARES_CHECK(placeJudges());
    PALMARES_CHECK(placeEntries(rules, entries, earlier));
    PALMARES_CHECK(checkAsked(rules));
    return std::move(m_table);
}

} // namespace palmares
