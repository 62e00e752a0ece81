#pragma once

#include "core/output/analysis.h"
#include "core/output/insight.h"
#include "core/output/jsonwriter.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace palmares {

/// Collects the nulls outside entries and judges with their reasons while a result file is written.
class NullReasons {
public:
    void add(std::string at, std::string_view code) { m_list.push_back({std::move(at), std::string(code)}); }
    void write(JsonWriter &json) const;

private:
    std::vector<std::pair<std::string, std::string>> m_list;
};

/// A step of a JSON pointer (RFC 6901).
std::string pointerStep(std::string_view name);

/// Members of one object whose nulls are explained; `at` is the pointer to the object.
class ExplainedMember {
public:
    ExplainedMember(JsonWriter &json, NullReasons &why, std::string at)
        : m_json(json), m_why(why), m_at(std::move(at))
    {
    }

    void null(std::string_view name, statistics::Missing missing);
    void estimate(std::string_view name, const statistics::Estimate &value);

private:
    JsonWriter &m_json;
    NullReasons &m_why;
    std::string m_at;
};

/// Writes the members `model`, `divisions`, `connected`, `components`, `agreement` and `by_criterion`.
void writeStatistics(JsonWriter &json, NullReasons &why, const Rules &rules, const RoundRules &round,
                     const RoundStatistics &statistics);

/// Writes the member `insight`.
void writeInsight(JsonWriter &json, NullReasons &why, const Analysis &analysis, const RoundStatistics &known,
                  const Insight &insight);

} // namespace palmares
