#include "core/office/assignmentterms.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace palmares {

namespace {

constexpr int most = 1'000'000;
constexpr std::pair<LanguageMatch, std::string_view> matches[] = {
    {LanguageMatch::Required, "required"}, {LanguageMatch::Preferred, "preferred"}, {LanguageMatch::Ignored, "ignored"}};

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
    for (const auto &[match, word] : matches) {
        if (match == terms.languageMatch && match != LanguageMatch::Required)
            object["language"] = word;
    }
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
    if (const auto language = object.find("language"); language != object.end() && language->is_string()) {
        for (const auto &[match, word] : matches) {
            if (language->get_ref<const std::string &>() == word)
                terms.languageMatch = match;
        }
    }
    return terms;
}

AssignmentTerms termsOf(const CallState &state, std::string_view round)
{
    const auto at = std::find_if(state.settings.begin(), state.settings.end(), [&](const SettingView &setting) {
        return setting.name == assignmentSetting && setting.round == round;
    });
    return at == state.settings.end() ? AssignmentTerms() : termsIn(at->value);
}

} // namespace palmares
