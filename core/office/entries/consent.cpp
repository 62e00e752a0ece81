#include "core/office/entries/consent.h"

#include "core/intake/columns/answers.h"
#include "core/intake/columns/columnwords.h"
#include "core/office/entries/entryfields.h"

#include <algorithm>
#include <map>
#include <string>

namespace palmares {

namespace {

/// Whose consent a field holds.
enum class Whose : std::uint8_t { Nobodys, Entrants, Guardians };

Whose whoseConsent(std::string_view field)
{
    const std::string words = foldedWords(field);
    if (words.find("consent") == std::string::npos)
        return Whose::Nobodys;
    return words.find("guardian") == std::string::npos ? Whose::Entrants : Whose::Guardians;
}

/// Answers to questions of consent, by field.
std::map<std::string, std::string> answersOf(const CallView &call, const EntryView &entry)
{
    std::map<std::string, std::string> answers = privateFieldsOf(call.text(entry.entrantPriv).value_or(std::string()));
    for (const auto *attributes : {&entry.entrantAttributes, &entry.attributes}) {
        for (const Attribute &attribute : *attributes)
            answers[attribute.name] = attribute.value;
    }
    std::erase_if(answers, [](const auto &field) { return whoseConsent(field.first) == Whose::Nobodys; });
    return answers;
}

bool isGiven(const std::string &field, const std::string &answer)
{
    const Answer said = spokenAnswer(answer);
    return said == Answer::Yes || (said == Answer::NotApplicable && whoseConsent(field) == Whose::Guardians);
}

} // namespace

ConsentBook::ConsentBook(const CallView &call) : m_mayBeShown(call.state.entries.size(), true)
{
    std::vector<std::map<std::string, std::string>> answers;
    for (const EntryView &entry : call.state.entries)
        answers.push_back(answersOf(call, entry));
    m_isAsked = std::any_of(answers.begin(), answers.end(), [](const auto &all) {
        return std::any_of(all.begin(), all.end(), [](const auto &one) { return whoseConsent(one.first) == Whose::Entrants; });
    });
    for (std::size_t entry = 0; entry < answers.size(); ++entry) {
        const auto &all = answers[entry];
        const auto own = std::count_if(all.begin(), all.end(), [](const auto &one) { return whoseConsent(one.first) == Whose::Entrants; });
        const bool isGivenByAll = std::all_of(all.begin(), all.end(), [](const auto &one) { return isGiven(one.first, one.second); });
        m_mayBeShown[entry] = isGivenByAll && (own > 0 || !m_isAsked);
    }
}

std::size_t ConsentBook::missing() const
{
    return static_cast<std::size_t>(std::count(m_mayBeShown.begin(), m_mayBeShown.end(), false));
}

} // namespace palmares
