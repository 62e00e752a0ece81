#include "core/office/judging/scalenote.h"

namespace palmares {

namespace {

std::string filled(std::string sentence, std::string_view name, const std::string &value)
{
    if (const std::size_t at = sentence.find(name); at != std::string::npos)
        sentence.replace(at, name.size(), value);
    return sentence;
}

} // namespace

std::string scaleNote(const CriterionText &criterion, const FormWords &words)
{
    std::string note;
    const auto say = [&note](const std::string &sentence) { note += (note.empty() ? "" : " ") + sentence; };
    if (criterion.scale.best == Best::Low)
        say(words.lowBest);
    if (const std::string step = criterion.scale.textOf(criterion.scale.step); step != "1")
        say(filled(words.steps, "{step}", step));
    std::string divisions;
    for (const std::string &title : criterion.divisions)
        divisions += (divisions.empty() ? "" : ", ") + title;
    if (!divisions.empty())
        say(filled(words.onlyIn, "{divisions}", divisions));
    return note;
}

} // namespace palmares
