#include "core/office/judges/conflicthints.h"

#include "core/intake/columns/columnwords.h"
#include "core/office/entries/entryfields.h"

#include <algorithm>
#include <array>
#include <map>

namespace palmares {

namespace {

constexpr std::array<std::string_view, 26> openMail = {
    "126.com",     "163.com",   "aol.com",        "free.fr",     "gmail.com",   "gmx.de",    "gmx.net",
    "hotmail.com", "icloud.com", "laposte.net",   "live.com",    "mail.com",    "mail.ru",   "me.com",
    "msn.com",     "orange.fr", "outlook.com",    "proton.me",   "protonmail.com", "qq.com", "sina.com",
    "web.de",      "yahoo.com", "yahoo.es",       "yahoo.fr",    "yandex.ru"};

/// What of a person may be shared with another; folded, empty where nothing was said.
struct Person {
    std::string name;
    std::string email;
    std::string institution;
    std::string domain;
    std::string country;
    std::map<std::string, std::string> said;

    std::string saidAs(const char *field) const
    {
        const auto found = said.find(field);
        return found == said.end() ? std::string() : found->second;
    }
};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c); });
    return text;
}

Person personOf(std::map<std::string, std::string> said)
{
    Person person;
    person.said = std::move(said);
    person.name = foldedWords(person.saidAs("name"));
    person.email = lowered(person.saidAs("email"));
    person.institution = foldedWords(person.saidAs("organisation"));
    person.country = foldedWords(person.saidAs("country"));
    const auto at = person.email.rfind('@');
    if (at != std::string::npos)
        person.domain = person.email.substr(at + 1);
    if (std::find(openMail.begin(), openMail.end(), person.domain) != openMail.end())
        person.domain.clear();
    return person;
}

bool isShared(const std::string &a, const std::string &b)
{
    return !a.empty() && a == b;
}

} // namespace

std::vector<ConflictHint> conflictHints(const CallView &view, bool withCountries)
{
    const CallState &state = view.state;
    std::vector<Person> entrants;
    for (const EntryView &entry : state.entries) {
        Person person = personOf(privateFieldsOf(view.text(entry.entrantPriv).value_or(std::string())));
        for (const Attribute &attribute : entry.entrantAttributes) {
            if (attribute.name == "country" && person.country.empty())
                person.country = foldedWords(attribute.value);
        }
        entrants.push_back(std::move(person));
    }
    // Nobody judges what is out of the field.
    std::vector<bool> isJudged(state.entries.size(), true);
    for (const StatusView &status : state.statuses) {
        if (status.entry != nowhere && status.state && isOut(*status.state))
            isJudged[status.entry] = false;
    }
    std::vector<ConflictHint> hints;
    for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
        if (!state.judges[j].isKnown())
            continue;
        const Person judge = personOf(privateFieldsOf(view.text(state.judges[j].priv).value_or(std::string())));
        for (std::uint32_t e = 0; e < state.entries.size(); ++e) {
            const Person &entrant = entrants[e];
            const auto add = [&](const char *kind, std::string by) { hints.push_back({j, e, kind, std::move(by)}); };
            if (!state.entries[e].isKnown() || !isJudged[e] || state.conflict(j, e))
                continue;
            if (isShared(judge.email, entrant.email) || isShared(judge.name, entrant.name))
                add("self", judge.saidAs(isShared(judge.name, entrant.name) ? "name" : "email"));
            else if (isShared(judge.institution, entrant.institution))
                add("institution", judge.saidAs("organisation"));
            else if (isShared(judge.domain, entrant.domain))
                add("mail_domain", judge.domain);
            else if (withCountries && isShared(judge.country, entrant.country))
                add("country", judge.saidAs("country"));
        }
    }
    return hints;
}

} // namespace palmares
