#include "core/office/takenotherwise.h"

#include "core/base/hash.h"
#include "core/intake/columnclaims.h"
#include "core/intake/plaintable.h"

#include <algorithm>

namespace palmares {

namespace {

/// What stands between the marks, trimmed; nothing empty.
std::vector<std::string_view> parts(std::string_view text, char mark)
{
    std::vector<std::string_view> all;
    while (!text.empty()) {
        const auto end = std::min(text.find(mark), text.size());
        if (const std::string_view part = trimmedCell(text.substr(0, end)); !part.empty())
            all.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

} // namespace

TakenOtherwise::TakenOtherwise(const CallView &view, const std::vector<std::string> &headings) : m_view(view)
{
    for (const std::string &heading : headings) {
        for (const std::string_view line : parts(heading, '\n'))
            m_headings.emplace(line);
    }
    for (std::uint32_t at = 0; at < view.state.entries.size(); ++at) {
        const EntryView &entry = view.state.entries[at];
        if (!entry.isKnown() || entry.isForked() || entry.entrant.isForked())
            continue;
        Lines lines;
        bool isWhole = true;
        const auto add = [&](const Ref &ref) {
            const auto words = view.text(ref);
            isWhole = isWhole && words;
            return words.value_or(std::string());
        };
        for (const EntryText &text : entry.texts)
            addLines(lines, add(text.ref));
        if (!entry.entrantPriv.isNone()) {
            for (const auto &[name, value] : privateFieldsOf(add(entry.entrantPriv)))
                addLines(lines, value);
        }
        for (const auto *attributes : {&entry.attributes, &entry.entrantAttributes}) {
            for (const Attribute &attribute : *attributes)
                addLines(lines, attribute.value);
        }
        if (isWhole)
            m_entries.emplace(digestOf(std::move(lines)), at);
    }
}

std::optional<std::uint32_t> TakenOtherwise::take(const EntryFields &fields, const Act &words, const Beside &beside)
{
    return takeIf(fields, words, beside, [](std::uint32_t) { return true; });
}

std::optional<std::uint32_t> TakenOtherwise::take(const EntryFields &fields, const Act &words, const Beside &beside, const std::string &code)
{
    return takeIf(fields, words, beside, [&](std::uint32_t at) { return m_view.state.entries[at].code == code; });
}

template <typename IsWanted>
std::optional<std::uint32_t> TakenOtherwise::takeIf(const EntryFields &fields, const Act &words, const Beside &beside, const IsWanted &isWanted)
{
    Lines lines;
    for (const TextRow &text : words.texts())
        addLines(lines, text.bytes);
    for (const auto &[name, value] : fields.privateFields)
        addLines(lines, value);
    for (const auto *attributes : {&fields.entry.attributes, &fields.entrantAttributes}) {
        for (const Attribute &attribute : *attributes)
            addLines(lines, attribute.value);
    }
    const auto fits = [](const std::string &said, const std::string &here) { return said.empty() || here.empty() || said == here; };
    const auto isLike = [&](std::uint32_t at) {
        const EntryView &entry = m_view.state.entries[at];
        return fits(fields.entry.language, entry.language) && fits(fields.entry.division, entry.division) && isWanted(at);
    };
    for (const bool wasIn : {true, false}) {
        Lines all = lines;
        addLines(all, wasIn ? beside.leftOut : std::string());
        // Names of files are words where they were kept privately, and none any more where the files came in.
        for (const bool cameIn : {false, true}) {
            Lines these = all;
            addLines(these, cameIn ? std::string() : beside.files);
            const auto [first, last] = m_entries.equal_range(digestOf(std::move(these)));
            const auto found = std::find_if(first, last, [&](const auto &one) { return isLike(one.second) && (!cameIn || !m_view.state.entries[one.second].files.empty()); });
            if (found == last)
                continue;
            const std::uint32_t at = found->second;
            m_entries.erase(found);
            return at;
        }
    }
    return std::nullopt;
}

void TakenOtherwise::addLines(Lines &lines, std::string_view text) const
{
    for (const std::string_view line : parts(text, '\n')) {
        if (m_headings.contains(line))
            continue;
        for (const std::string_view part : namesFiles(line) ? parts(line, ';') : std::vector<std::string_view>{line})
            lines.emplace_back(part);
    }
}

Digest TakenOtherwise::digestOf(Lines lines)
{
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string &line : lines)
        all += line + '\n';
    return hashAs<Digest>({all});
}

} // namespace palmares
