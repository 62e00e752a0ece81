#include "core/office/entries/takenotherwise.h"

#include "core/base/hash.h"
#include "core/intake/columns/columnclaims.h"
#include "core/intake/tables/plaintable.h"

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
        Said said;
        bool isWhole = true;
        const auto wordsOf = [&](const Ref &ref) {
            const auto words = view.text(ref);
            isWhole = isWhole && words;
            return words.value_or(std::string());
        };
        for (const EntryText &text : entry.texts)
            add(said, wordsOf(text.ref));
        if (!entry.entrantPriv.isNone()) {
            for (const auto &[name, value] : privateFieldsOf(wordsOf(entry.entrantPriv)))
                add(said, value);
        }
        for (const auto *attributes : {&entry.attributes, &entry.entrantAttributes}) {
            for (const Attribute &attribute : *attributes)
                add(said, attribute.value);
        }
        std::erase_if(said.files, [](const std::string &name) { return name.find("://") != std::string::npos; }); // a fetched file has another name
        if (isWhole)
            m_entries.emplace(digestOf(std::move(said.lines)), Item{at, std::move(said.files)});
    }
}

std::optional<std::uint32_t> TakenOtherwise::take(const EntryFields &fields, const Act &words, const Beside &beside, const std::function<bool(const EntryView &)> &mayBe)
{
    Said said;
    for (const TextRow &text : words.texts())
        add(said, text.bytes);
    for (const auto &[name, value] : fields.privateFields)
        add(said, value);
    for (const auto *attributes : {&fields.entry.attributes, &fields.entrantAttributes}) {
        for (const Attribute &attribute : *attributes)
            add(said, attribute.value);
    }
    Said withLeftOut = said;
    add(withLeftOut, beside.leftOut);
    Said named;
    add(named, beside.files);
    named.files.insert(withLeftOut.files.begin(), withLeftOut.files.end());
    const auto fits = [](const std::string &one, const std::string &here) { return one.empty() || here.empty() || one == here; };
    const auto isIt = [&](const auto &one) {
        const EntryView &entry = m_view.state.entries[one.second.entry];
        const std::set<std::string> &kept = one.second.files;
        return (beside.code.empty() || beside.code == entry.code) && fits(fields.entry.language, entry.language) && fits(fields.entry.division, entry.division)
               && std::includes(named.files.begin(), named.files.end(), kept.begin(), kept.end()) && (!kept.empty() || mayBe(entry));
    };
    for (auto *lines : {&withLeftOut.lines, &said.lines}) {
        const auto [first, last] = m_entries.equal_range(digestOf(std::move(*lines)));
        const auto found = std::find_if(first, last, isIt);
        if (found == last)
            continue;
        const std::uint32_t at = found->second.entry;
        m_entries.erase(found);
        return at;
    }
    return std::nullopt;
}

void TakenOtherwise::add(Said &said, std::string_view text) const
{
    for (const std::string_view line : parts(text, '\n')) {
        if (m_headings.contains(line))
            continue;
        if (!namesFiles(line)) {
            said.lines.emplace_back(line);
            continue;
        }
        for (const std::string_view name : parts(line, ';'))
            said.files.emplace(name);
    }
}

Digest TakenOtherwise::digestOf(std::vector<std::string> lines)
{
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string &line : lines)
        all += line + '\n';
    return hashAs<Digest>({all});
}

} // namespace palmares
