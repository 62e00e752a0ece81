#include "core/domain/assignmentterms.h"

#include <nlohmann/json.hpp>

namespace palmares {

namespace {

constexpr int most = 1'000'000;

std::optional<int> numberIn(const nlohmann::json &value)
{
    if (!value.is_number_integer() || value < 1 || value > most)
        return std::nullopt;
    return value.get<int>();
}

std::optional<int> numberAt(const nlohmann::json &object, const char *name)
{
    const auto at = object.find(name);
    return at == object.end() ? std::nullopt : numberIn(*at);
}

} // namespace

std::string spelled(const AssignmentTerms &terms)
{
    if (terms == AssignmentTerms())
        return {};
    nlohmann::json object = nlohmann::json::object();
    if (terms.perEntry)
        object["per_entry"] = *terms.perEntry;
    if (!terms.perPanel.empty())
        object["per_panel"] = terms.perPanel;
    if (terms.maxLoad)
        object["max_load"] = *terms.maxLoad;
    if (!terms.language.empty())
        object["language"] = terms.language;
    return object.dump();
}

AssignmentTerms termsIn(std::string_view value)
{
    AssignmentTerms terms;
    const auto object = nlohmann::json::parse(value, nullptr, false);
    if (!object.is_object())
        return terms;
    terms.perEntry = numberAt(object, "per_entry");
    terms.maxLoad = numberAt(object, "max_load");
    if (const auto panels = object.find("per_panel"); panels != object.end() && panels->is_object()) {
        for (const auto &[panel, number] : panels->items()) {
            if (const auto count = numberIn(number))
                terms.perPanel[panel] = *count;
        }
    }
    const auto language = object.find("language");
    if (language != object.end() && (*language == "preferred" || *language == "ignored"))
        terms.language = language->get<std::string>();
    return terms;
}

std::optional<std::int64_t> perEntryOf(const AssignmentTerms &terms, const std::string &panel, std::optional<std::int64_t> ofRules)
{
    if (const auto said = terms.perPanel.find(panel); said != terms.perPanel.end())
        return said->second;
    return terms.perEntry ? std::optional<std::int64_t>(*terms.perEntry) : ofRules;
}

} // namespace palmares
