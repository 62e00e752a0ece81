#pragma once

#include "core/statistics/alpha.h"
#include "core/statistics/noise.h"
#include "core/statistics/observations.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace palmares::tests {

/// A table of numbers that owns its columns.
struct NumberTable {
    std::vector<std::uint32_t> entry;
    std::vector<std::uint32_t> judge;
    std::vector<double> value;
    std::vector<std::string> entries;
    std::vector<std::string> judges;

    statistics::Observations observations() const
    {
        return {entry, judge, value, static_cast<std::uint32_t>(entries.size()),
                static_cast<std::uint32_t>(judges.size())};
    }
    void add(const std::string &judgeName, const std::string &entryName, double number)
    {
        entry.push_back(indexOf(entries, entryName));
        judge.push_back(indexOf(judges, judgeName));
        value.push_back(number);
    }
    void add(std::uint32_t j, std::uint32_t e, double number)
    {
        add("J" + std::to_string(j), "E" + std::to_string(e), number);
    }

private:
    static std::uint32_t indexOf(std::vector<std::string> &names, const std::string &name)
    {
        auto at = std::find(names.begin(), names.end(), name);
        if (at == names.end())
            at = names.insert(names.end(), name);
        return static_cast<std::uint32_t>(at - names.begin());
    }
};

/// Units of a table: one for each entry.
struct OwnedUnits {
    std::vector<std::uint32_t> start;
    std::vector<std::uint32_t> code;
    std::vector<double> values;
    statistics::RatedUnits units() const { return {start, code, values}; }
};

inline OwnedUnits unitsOf(const std::vector<std::vector<double>> &rows)
{
    OwnedUnits units;
    for (const auto &row : rows)
        units.values.insert(units.values.end(), row.begin(), row.end());
    std::sort(units.values.begin(), units.values.end());
    units.values.erase(std::unique(units.values.begin(), units.values.end()), units.values.end());
    units.start.push_back(0);
    for (const auto &row : rows) {
        for (const double value : row) {
            const auto at = std::lower_bound(units.values.begin(), units.values.end(), value);
            units.code.push_back(static_cast<std::uint32_t>(at - units.values.begin()));
        }
        units.start.push_back(static_cast<std::uint32_t>(units.code.size()));
    }
    return units;
}

inline OwnedUnits unitsOf(const NumberTable &table)
{
    std::vector<std::vector<double>> rows(table.entries.size());
    for (std::size_t i = 0; i < table.value.size(); ++i)
        rows[table.entry[i]].push_back(table.value[i]);
    return unitsOf(rows);
}

/// A folder of published tables with what is known of them; none if PALMARES_REAL names no folder.
struct RealTable {
    NumberTable table;
    nlohmann::json expected;
};

inline std::optional<RealTable> realTable(const std::string &name)
{
    const char *real = std::getenv("PALMARES_REAL");
    if (!real)
        return std::nullopt;
    RealTable result;
    const std::string folder = std::string(real) + "/" + name;
    std::ifstream(folder + "/expected.json") >> result.expected;
    std::ifstream ratings(folder + "/ratings.csv");
    std::string line;
    std::getline(ratings, line);
    while (std::getline(ratings, line)) {
        std::vector<std::string> cells;
        for (std::size_t from = 0; from <= line.size();) {
            const std::size_t comma = std::min(line.find(',', from), line.size());
            cells.push_back(line.substr(from, comma - from));
            from = comma + 1;
        }
        result.table.add(cells[0], cells[1], std::stod(cells[3]));
    }
    return result;
}

/// Six entries by four judges (Shrout and Fleiss 1979, table 2).
inline NumberTable shroutAndFleiss()
{
    const double rows[6][4] = {{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                               {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    NumberTable table;
    for (std::uint32_t e = 0; e < 6; ++e) {
        for (std::uint32_t j = 0; j < 4; ++j)
            table.add(j + 1, e + 1, rows[e][j]);
    }
    return table;
}

/// A contest with known truth: y = 50 + entry + judge + noise, `each` judges an entry, dealt by chance.
struct Simulated {
    NumberTable table;
    std::vector<double> truth;    ///< 50 + entry effect
    std::vector<double> leniency; ///< of judges
};

inline Simulated simulated(std::uint64_t seed, std::uint32_t entries, std::uint32_t judges,
                           std::uint32_t each, double sdEntry, double sdJudge, double sdNoise)
{
    Simulated result;
    const statistics::Noise noise(seed, 0);
    std::uint64_t at = 0;
    for (std::uint32_t e = 0; e < entries; ++e) {
        result.table.entries.push_back("E" + std::to_string(e));
        result.truth.push_back(50 + sdEntry * noise.normal(at++));
    }
    for (std::uint32_t j = 0; j < judges; ++j) {
        result.table.judges.push_back("J" + std::to_string(j));
        result.leniency.push_back(sdJudge * noise.normal(at++));
    }
    std::vector<std::uint32_t> order(judges);
    for (std::uint32_t j = 0; j < judges; ++j)
        order[j] = j;
    for (std::uint32_t e = 0; e < entries; ++e) {
        for (std::uint32_t k = 0; k < each; ++k) {
            std::swap(order[k], order[k + noise.below(at++, judges - k)]);
            result.table.entry.push_back(e);
            result.table.judge.push_back(order[k]);
            result.table.value.push_back(result.truth[e] + result.leniency[order[k]] +
                                         sdNoise * noise.normal(at++));
        }
    }
    return result;
}

} // namespace palmares::tests
