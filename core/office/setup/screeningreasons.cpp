#include "core/office/setup/screeningreasons.h"

#include <algorithm>

namespace palmares {

namespace {

std::string trimmed(std::string_view words)
{
    const auto first = words.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(words.substr(first, words.find_last_not_of(" \t\r") - first + 1));
}

std::vector<std::string> splitAt(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(mark);
        if (std::string part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

} // namespace

ScreeningReasons::ScreeningReasons(const CallView &call) : m_call(call)
{
    for (const TextView &item : call.state.texts) {
        if (item.at != conditionsPlace || item.forked)
            continue;
        if (const auto words = call.text(item.ref)) {
            if (auto lines = splitAt(*words, '\n'); !lines.empty())
                m_conditions.push_back({item.lang, std::move(lines)});
        }
    }
    std::sort(m_conditions.begin(), m_conditions.end(), [](const Lines &a, const Lines &b) { return a.lang < b.lang; });
}

std::vector<ReasonPart> ScreeningReasons::itemsOf(std::uint32_t round) const
{
    std::vector<ReasonPart> items;
    const RoundView &view = m_call.state.rounds[round];
    if (!view.isKnown() || !view.rules || view.rules->rounds.front().kind != RoundKind::Check)
        return items;
    for (const std::string &item : view.rules->rounds.front().items)
        items.push_back({ReasonPart::Kind::Item, item, "round/" + view.id + "/item/" + item + "/title", 0});
    return items;
}

std::vector<ReasonPart> ScreeningReasons::offered(std::uint32_t round) const
{
    std::vector<ReasonPart> parts;
    if (!m_conditions.empty()) {
        const auto longest = std::max_element(m_conditions.begin(), m_conditions.end(),
                                              [](const Lines &a, const Lines &b) { return a.lines.size() < b.lines.size(); });
        for (const std::string &line : longest->lines)
            parts.push_back(partOf(line));
        return parts;
    }
    if (round != nowhere)
        parts = itemsOf(round);
    for (std::uint32_t other = 0; parts.empty() && other < m_call.state.rounds.size(); ++other)
        parts = itemsOf(other);
    return parts;
}

ReasonPart ScreeningReasons::partOf(const std::string &words) const
{
    for (const Lines &in : m_conditions) {
        const auto found = std::find(in.lines.begin(), in.lines.end(), words);
        if (found == in.lines.end())
            continue;
        const auto line = static_cast<std::size_t>(found - in.lines.begin());
        // The same condition in whatever language: known by its first wording that has as many lines.
        for (const Lines &first : m_conditions) {
            if (first.lines.size() == in.lines.size())
                return {ReasonPart::Kind::Condition, first.lines[line], {}, line};
        }
    }
    if (std::find(usualReasons.begin(), usualReasons.end(), words) != usualReasons.end())
        return {ReasonPart::Kind::Usual, words, {}, 0};
    for (std::uint32_t round = 0; round < m_call.state.rounds.size(); ++round) {
        for (ReasonPart &item : itemsOf(round)) {
            if (item.code == words)
                return item;
        }
    }
    return {ReasonPart::Kind::Own, words, {}, 0};
}

std::vector<ReasonPart> ScreeningReasons::partsOf(std::string_view recorded) const
{
    std::vector<ReasonPart> parts;
    std::string own;
    for (const std::string &words : splitAt(recorded, ';')) {
        ReasonPart part = partOf(words);
        if (part.kind == ReasonPart::Kind::Own)
            own += (own.empty() ? "" : "; ") + words;
        else if (std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(std::move(part));
    }
    if (!own.empty())
        parts.push_back({ReasonPart::Kind::Own, std::move(own), {}, 0});
    return parts;
}

std::string ScreeningReasons::wordsOf(const ReasonPart &part, std::string_view lang) const
{
    if (part.kind == ReasonPart::Kind::Item) {
        const std::string title = m_call.callText(part.at, lang);
        return title.empty() ? part.code : title;
    }
    if (part.kind != ReasonPart::Kind::Condition)
        return part.code;
    const auto own = std::find_if(m_conditions.begin(), m_conditions.end(), [&](const Lines &in) {
        return std::find(in.lines.begin(), in.lines.end(), part.code) != in.lines.end();
    });
    const auto read = std::find_if(m_conditions.begin(), m_conditions.end(), [&](const Lines &in) { return in.lang == lang; });
    const bool isAlike = read != m_conditions.end() && own != m_conditions.end() && read->lines.size() == own->lines.size();
    return isAlike ? read->lines[part.line] : part.code;
}

} // namespace palmares
