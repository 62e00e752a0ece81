#pragma once

#include "core/scoring/ranking.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

/// Rounds and tables small enough to work out by hand, written as text.
namespace palmares::tests {

/// The rules of a call with the given rounds (JSON objects separated by commas).
inline Rules rulesOf(const std::string &rounds, const std::string &divisions = "[]")
{
    auto rules = parseRules(R"({"version": 1, "divisions": )" + divisions + R"(, "rounds": [)" + rounds + "]}");
    if (!rules.ok())
        throw std::runtime_error(std::string(codeName(rules.error().code)) + " " + std::string(rules.error().arg("key"))
                                 + " " + std::string(rules.error().arg("detail")));
    return *rules;
}

/// A round with the criterion `a` and whatever else is given.
inline std::string roundOf(const std::string &keys, const std::string &criteria = R"([{"id": "a"}])")
{
    return R"({"id": "r", "criteria": )" + criteria + (keys.empty() ? "" : ", " + keys) + "}";
}

/// One line a sheet, `|` or a line break between: `judge[/panel[/stratum]] entry[/division] cell…`.
/// Cells: a decimal, `.` nothing said, `-` blank, `c` cannot judge, `r` recused, `x` excluded.
class TableText {
public:
    TableText(const Rules &rules, std::size_t round, const std::string &text) : m_rules(rules), m_round(rules.rounds[round])
    {
        m_table.width = m_round.kind == RoundKind::Check ? m_round.items.size() : m_round.criteria.size();
        std::string line;
        for (const char c : text + "\n") {
            if (c != '\n' && c != '|') {
                line += c;
                continue;
            }
            addSheet(line);
            line.clear();
        }
    }

    ScoreTable &table() { return m_table; }

private:
    static std::vector<std::string> parts(const std::string &text)
    {
        std::vector<std::string> found(1);
        for (const char c : text) {
            if (c == '/')
                found.emplace_back();
            else
                found.back() += c;
        }
        return found;
    }

    template <typename Rows>
    static std::uint32_t row(Rows &rows, const std::string &label)
    {
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            if (rows[i].label == label)
                return i;
        }
        rows.emplace_back();
        rows.back().label = label;
        return static_cast<std::uint32_t>(rows.size() - 1);
    }

    void addSheet(const std::string &line)
    {
        std::istringstream words(line);
        std::string judge;
        std::string entry;
        if (!(words >> judge >> entry))
            return;
        const auto judgeParts = parts(judge);
        const auto entryParts = parts(entry);
        if (judgeParts[0] != "_") { // `_ entry`: an entry without a sheet
            m_table.sheetJudge.push_back(row(m_table.judges, judgeParts[0]));
            JudgeRow &judgeRow = m_table.judges[m_table.sheetJudge.back()];
            if (judgeParts.size() > 1)
                judgeRow.panel = static_cast<int>(m_round.panelIndex(judgeParts[1]).value());
            if (judgeParts.size() > 2) {
                const auto &strata = m_round.panels[static_cast<std::size_t>(judgeRow.panel)].strata;
                judgeRow.stratum = static_cast<int>(std::find(strata.begin(), strata.end(), judgeParts[2]) - strata.begin());
            }
        }
        const auto entryRow = row(m_table.entries, entryParts[0]);
        if (entryParts.size() > 1)
            m_table.entries[entryRow].division = static_cast<int>(m_rules.divisionIndex(entryParts[1]).value());
        if (judgeParts[0] == "_")
            return;
        m_table.sheetEntry.push_back(entryRow);
        for (std::size_t c = 0; c < m_table.width; ++c) {
            std::string text = ".";
            words >> text;
            m_table.cells.push_back(cellOf(text, c));
        }
    }

    std::int64_t cellOf(const std::string &text, std::size_t column) const
    {
        static const std::map<std::string, std::int64_t> states = {{".", cell::absent}, {"-", cell::blank},
                                                                   {"c", cell::cannotJudge}, {"r", cell::recused},
                                                                   {"x", cell::excluded}};
        if (const auto state = states.find(text); state != states.end())
            return state->second;
        if (m_round.kind == RoundKind::Check)
            return std::stoll(text);
        const auto units = m_round.criteria[column].scale.unitsOf(text);
        if (!units.ok())
            throw std::runtime_error("off the scale: " + text);
        return *units;
    }

    const Rules &m_rules;
    const RoundRules &m_round;
    ScoreTable m_table;
};

inline ScoreTable tableOf(const Rules &rules, const std::string &text, std::size_t round = 0)
{
    return TableText(rules, round, text).table();
}

inline EntryRow &entryOf(ScoreTable &table, const std::string &label)
{
    for (auto &entry : table.entries) {
        if (entry.label == label)
            return entry;
    }
    throw std::runtime_error("no entry " + label);
}

/// `E1 8 #1, E2 7 #2=, E3 insufficient`: entries as displayed, score and rank (`=` shared), else why not; band and cut follow.
inline std::string summary(const Rules &rules, const ScoreTable &table, const RoundResult &result, std::size_t round = 0)
{
    std::string text;
    for (const auto e : result.order) {
        const EntryResult &entry = result.entries[e];
        text += (text.empty() ? "" : ", ") + table.entries[e].label + " ";
        if (entry.rank > 0)
            text += entry.score->text() + " #" + std::to_string(entry.rank) + (entry.tied ? "=" : "");
        else
            text += nameOf(entry.why);
        if (entry.band >= 0)
            text += " " + rules.rounds[round].bands[static_cast<std::size_t>(entry.band)].id;
        if (entry.atConsensus)
            text += " consensus";
        if (entry.cut != CutState::None)
            text += " " + std::string(nameOf(entry.cut));
    }
    return text;
}

/// The findings as sorted lines `CODE value value …`, those of the cut without the rest if `only` is given.
inline std::string findingsOf(const RoundResult &result)
{
    std::vector<std::string> lines;
    for (const auto &finding : result.findings) {
        std::string line(findingName(finding.code));
        for (const auto &[name, value] : finding.args)
            line += " " + name + "=" + value;
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const auto &line : lines)
        text += (text.empty() ? "" : ", ") + line;
    return text;
}

inline std::string ranked(const Rules &rules, const std::string &sheets)
{
    const ScoreTable table = tableOf(rules, sheets);
    return summary(rules, table, rankRound(rules, 0, table));
}

} // namespace palmares::tests
