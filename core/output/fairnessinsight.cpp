#include "core/output/fairnessinsight.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

constexpr std::uint32_t none = StatisticsTable::none;

/// The attribute's values, and which of them every entry of the totals has.
statistics::Attribute attributeOf(const std::string &name, const ScoreTable &table,
                                  const StatisticsTable &totals, std::vector<std::string> &values)
{
    const auto valueOf = [&](std::uint32_t e) -> const std::string * {
        const auto found = table.entries[e].attributes.find(name);
        return found == table.entries[e].attributes.end() || found->second.empty() ? nullptr : &found->second;
    };
    std::set<std::string> known;
    for (const std::uint32_t e : totals.entryAt) {
        if (const std::string *value = valueOf(e))
            known.insert(*value);
    }
    values.assign(known.begin(), known.end());
    statistics::Attribute attribute;
    attribute.groups = static_cast<std::uint32_t>(values.size());
    for (const std::uint32_t e : totals.entryAt) {
        const std::string *value = valueOf(e);
        attribute.group.push_back(
            value ? static_cast<std::uint32_t>(std::lower_bound(values.begin(), values.end(), *value) -
                                               values.begin())
                  : none);
    }
    return attribute;
}

} // namespace

std::vector<statistics::Common> commonOf(const StatisticsTable &totals, const Languages &languages)
{
    std::vector<statistics::Common> common;
    if (languages.ofEntry.empty() || languages.ofJudge.empty())
        return common;
    for (std::size_t i = 0; i < totals.value.size(); ++i) {
        const std::string &language = languages.ofEntry[totals.entryAt[totals.entry[i]]];
        const auto &reads = languages.ofJudge[totals.judgeAt[totals.judge[i]]];
        if (language.empty() || reads.empty())
            common.push_back(statistics::Common::NotKnown);
        else
            common.push_back(std::find(reads.begin(), reads.end(), language) != reads.end()
                                 ? statistics::Common::Own
                                 : statistics::Common::Other);
    }
    return common;
}

FairnessInsight fairnessOf(const ScoreTable &table, const RoundStatistics &known,
                           const StatisticsQuestion &question, const Languages &languages)
{
    const StatisticsTable &totals = known.compared();
    FairnessInsight result;
    std::set<std::string> names;
    statistics::Attribute division;
    for (const std::uint32_t e : totals.entryAt) {
        for (const auto &[name, value] : table.entries[e].attributes)
            names.insert(name);
        division.group.push_back(static_cast<std::uint32_t>(table.entries[e].division));
        division.groups = std::max(division.groups, division.group.back() + 1);
    }
    std::vector<statistics::Attribute> attributes;
    for (const std::string &name : names) {
        result.groups.push_back({name, {}, {}});
        attributes.push_back(attributeOf(name, table, totals, result.groups.back().values));
    }
    const std::vector<statistics::Common> common = commonOf(totals, languages);
    const statistics::Observations observations = totals.observations();
    statistics::FairnessInput input{observations, nullptr, attributes, {}, common};
    if (!known.noModel)
        input.model = &known.model;
    if (division.groups > 1)
        input.besides = {&division, 1};
    statistics::FairnessQuestion asked;
    asked.seed = static_cast<std::uint64_t>(question.seed);
    asked.level = question.level;
    asked.permutations = totals.entryAt.size() > 20'000 ? 999 : 9'999;
    statistics::Fairness fairness = compareFairly(input, asked);
    for (std::size_t g = 0; g < result.groups.size(); ++g)
        result.groups[g].comparison = std::move(fairness.attributes[g]);
    result.language = fairness.match;
    return result;
}

} // namespace palmares
