#include "core/office/judges/judgelikes.h"

#include "core/intake/columns/columnwords.h"
#include "core/office/entries/entryfields.h"

namespace palmares {

namespace {

std::string fieldOf(const std::map<std::string, std::string> &person, const char *name)
{
    const auto found = person.find(name);
    return found == person.end() ? std::string() : foldedWords(found->second);
}

std::string nameOf(const std::map<std::string, std::string> &person)
{
    const std::string whole = fieldOf(person, "name");
    const std::string first = fieldOf(person, "first_name");
    const std::string last = fieldOf(person, "last_name");
    return whole.empty() && !first.empty() && !last.empty() ? first + " " + last : whole;
}

} // namespace

JudgeLikes::JudgeLikes(const CallView &call)
{
    for (const JudgeView &judge : call.state.judges)
        add(privateFieldsOf(call.text(judge.priv).value_or(std::string())), judge.code);
}

JudgeLikes::Like JudgeLikes::add(const std::map<std::string, std::string> &person, const std::string &code)
{
    Like like;
    const auto look = [&](std::map<std::string, std::string> &known, const std::string &key, const char *by) {
        if (key.empty())
            return;
        const auto [at, isNew] = known.emplace(key, code);
        if (!isNew && like.judge.empty())
            like = {at->second, by};
    };
    look(m_emails, fieldOf(person, "email"), "email");
    look(m_names, nameOf(person), "name");
    return like;
}

} // namespace palmares
