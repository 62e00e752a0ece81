#include "core/office/judges/judgelanguages.h"

#include "core/office/entries/entryfields.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr const char *firstLanguage = "first_language";

} // namespace

void noteFirstLanguage(std::map<std::string, std::string> &person, const std::vector<std::string> &given)
{
    if (given.size() > 1)
        person[firstLanguage] = given.front();
    else
        person.erase(firstLanguage);
}

std::map<std::string, std::string> withoutFirstLanguage(std::map<std::string, std::string> person)
{
    person.erase(firstLanguage);
    return person;
}

std::vector<std::string> languagesInOrder(const CallView &call, const JudgeView &judge)
{
    std::vector<std::string> languages = judge.languages;
    const auto person = privateFieldsOf(call.text(judge.priv).value_or(std::string()));
    const auto named = person.find(firstLanguage);
    if (named != person.end() && std::find(languages.begin(), languages.end(), named->second) != languages.end())
        std::stable_partition(languages.begin(), languages.end(), [&](const std::string &one) { return one == named->second; });
    else
        std::stable_partition(languages.begin(), languages.end(), [](const std::string &one) { return !one.starts_with("en"); });
    return languages;
}

} // namespace palmares
