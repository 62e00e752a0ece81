#include "core/office/entries/alreadyhere.h"

#include "core/base/hash.h"
#include "core/office/judges/judgelanguages.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace palmares {

namespace {

using nlohmann::json;

json attributesJson(const std::vector<Attribute> &attributes)
{
    json object = json::object();
    for (const Attribute &attribute : attributes)
        object[attribute.name] = attribute.value;
    return object;
}

/// Everything an entry says that a table can say, with words in place of refs.
template <typename WordsOf>
json entryJson(const EntryContent &entry, const WordsOf &wordsOf)
{
    json texts = json::array();
    for (const EntryText &text : entry.texts)
        texts.push_back(json::array({text.part, text.lang, text.origin, wordsOf(text.ref)}));
    return json::array({entry.division, entry.language, attributesJson(entry.attributes), texts});
}

json entrantJson(const std::vector<Attribute> &attributes, const std::map<std::string, std::string> &person)
{
    return json::array({attributesJson(attributes), person});
}

Digest digestOf(const json &first, const json &second)
{
    // Bytes that are no UTF-8 are refused before they get here; should some come, they still compare.
    const std::string text =
        json::array({first, second}).dump(-1, ' ', false, json::error_handler_t::replace);
    return hashAs<Digest>({text});
}

json judgeJson(const JudgeContent &judge)
{
    json panels = json::array();
    for (const PanelPlace &place : judge.panels)
        panels.push_back(json::array({place.round, place.panel, place.stratum}));
    return json::array({judge.languages, panels});
}

/// The words behind a ref as JSON; null, which no table says, if they are not here any more.
json wordsIn(const CallView &view, const Ref &ref)
{
    const auto words = view.text(ref);
    return words ? json(*words) : json();
}

json personIn(const CallView &view, const Ref &ref)
{
    if (ref.isNone())
        return json::object();
    const auto words = view.text(ref);
    return words ? json(privateFieldsOf(*words)) : json();
}

/// A judge by another order of the languages is the same.
json judgePersonIn(const CallView &view, const Ref &ref)
{
    const json person = personIn(view, ref);
    return person.is_object() ? json(withoutFirstLanguage(person.get<std::map<std::string, std::string>>())) : person;
}

/// All versions that the register ever held, by whom they are about.
template <typename Content, typename Id>
std::map<Id, std::vector<Content>> versionsOf(const CallView &view, RecordType type, Id Content::*about)
{
    std::map<Id, std::vector<Content>> versions;
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        const Record &record = view.set[i];
        if (record.header.type != type || record.header.author != view.state.callKey)
            continue;
        Content content = contentAs<Content>(record);
        const Id id = content.*about;
        versions[id].push_back(std::move(content));
    }
    return versions;
}

} // namespace

AlreadyHere AlreadyHere::entriesOf(const CallView &view)
{
    AlreadyHere here;
    const auto entries = versionsOf<EntryContent>(view, RecordType::Entry, &EntryContent::entry);
    const auto entrants = versionsOf<EntrantContent>(view, RecordType::Entrant, &EntrantContent::entry);
    for (const EntryView &entry : view.state.entries) {
        const auto found = entries.find(entry.id);
        if (!entry.isKnown() || found == entries.end())
            continue;
        std::vector<json> people;
        if (const auto those = entrants.find(entry.id); those != entrants.end()) {
            for (const EntrantContent &entrant : those->second)
                people.push_back(
                    json::array({attributesJson(entrant.attributes), personIn(view, entrant.priv)}));
        } else {
            people.push_back(entrantJson({}, {}));
        }
        std::vector<Digest> versions;
        std::set<FileHash> files;
        for (const EntryContent &content : found->second) {
            for (const EntryFile &file : content.files)
                files.insert(file.hash);
            const json said = entryJson(content, [&](const Ref &ref) { return wordsIn(view, ref); });
            for (const json &person : people)
                versions.push_back(digestOf(said, person));
        }
        here.know(entry.code, versions, std::move(files));
    }
    return here;
}

AlreadyHere AlreadyHere::judgesOf(const CallView &view)
{
    AlreadyHere here;
    const auto judges = versionsOf<JudgeContent>(view, RecordType::Judge, &JudgeContent::judge);
    for (const JudgeView &judge : view.state.judges) {
        const auto found = judges.find(judge.id);
        if (!judge.isKnown() || found == judges.end())
            continue;
        std::vector<Digest> versions;
        for (const JudgeContent &content : found->second)
            versions.push_back(digestOf(judgeJson(content), judgePersonIn(view, content.priv)));
        here.know(judge.code, versions);
    }
    return here;
}

Digest AlreadyHere::contentOf(const EntryFields &fields, const Act &words)
{
    std::map<Ref, std::string> texts;
    for (const TextRow &row : words.texts())
        texts.emplace(row.ref, row.bytes);
    const json said = entryJson(fields.entry, [&](const Ref &ref) { return json(texts[ref]); });
    return digestOf(said, entrantJson(fields.entrantAttributes, fields.privateFields));
}

Digest AlreadyHere::contentOf(const JudgeContent &judge, const std::map<std::string, std::string> &person)
{
    return digestOf(judgeJson(judge), withoutFirstLanguage(person));
}

void AlreadyHere::know(const std::string &code, const std::vector<Digest> &versions, std::set<FileHash> files)
{
    for (const Digest &version : versions)
        m_byContent.emplace(version, m_items.size());
    m_items.push_back({code, std::move(files)});
}

bool AlreadyHere::takeCode(const std::string &code, const Digest &content)
{
    const auto [first, last] = m_byContent.equal_range(content);
    const auto found = std::find_if(first, last, [&](const auto &item) {
        return m_items[item.second].code == code && !m_items[item.second].taken;
    });
    if (found == last)
        return false;
    m_items[found->second].taken = true;
    return true;
}

std::vector<FileHash> AlreadyHere::newTo(const std::string &code, const std::vector<FileHash> &files) const
{
    std::vector<FileHash> fresh;
    const auto item = std::find_if(m_items.begin(), m_items.end(), [&](const Item &one) { return one.code == code; });
    for (const FileHash &hash : item == m_items.end() ? std::vector<FileHash>() : files) {
        if (!item->files.contains(hash))
            fresh.push_back(hash);
    }
    return fresh;
}

bool AlreadyHere::hadFiles(const std::string &code) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const Item &one) { return one.code == code && !one.files.empty(); });
}

std::optional<std::string> AlreadyHere::takeAny(const Digest &content, const std::function<std::vector<FileHash>()> &brings)
{
    const auto [first, last] = m_byContent.equal_range(content);
    const std::vector<FileHash> files = first != last && brings ? brings() : std::vector<FileHash>();
    const auto found = std::find_if(first, last, [&](const auto &one) {
        const Item &item = m_items[one.second];
        const auto isItsOwn = [&](const FileHash &hash) { return item.files.contains(hash); };
        return !item.taken && (item.files.empty() || std::all_of(files.begin(), files.end(), isItsOwn));
    });
    if (found == last)
        return std::nullopt;
    m_items[found->second].taken = true;
    return m_items[found->second].code;
}

} // namespace palmares
