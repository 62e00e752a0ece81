#include "core/office/reports/reasonsout.h"

#include "core/intake/names/tracefinder.h"
#include "core/office/entries/entryfields.h"

#include <algorithm>
#include <set>
#include <utility>

namespace palmares {

namespace {

std::string small(std::string_view text)
{
    std::string letters(text);
    std::transform(letters.begin(), letters.end(), letters.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return letters;
}

/// A code with a digit means somebody wherever it stands; one without may be any word.
bool namesSomebody(std::string_view code)
{
    return code.size() > 1 && std::any_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// As a word of its own.
bool standsIn(std::string_view text, std::string_view code)
{
    const auto goesOn = [&](std::size_t at) {
        return at < text.size() && ((text[at] >= '0' && text[at] <= '9') || (text[at] >= 'a' && text[at] <= 'z'));
    };
    for (std::size_t at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1)) {
        if (!goesOn(at + code.size()) && (at == 0 || !goesOn(at - 1)))
            return true;
    }
    return false;
}

} // namespace

EntryId entryOfReason(const Record &record)
{
    switch (record.header.type) {
    case RecordType::Status:
        return contentAs<StatusContent>(record).entry;
    case RecordType::Conflict:
        return contentAs<ConflictContent>(record).entry;
    case RecordType::Assign:
        return contentAs<AssignContent>(record).entry;
    case RecordType::Decision:
        return contentAs<DecisionContent>(record).entry;
    default:
        return {};
    }
}

bool ReasonsOut::mayLeave(const Record &record, const Ref &reason)
{
    const auto words = m_call.text(reason);
    return !words || mayLeave(entryOfReason(record), *words);
}

bool ReasonsOut::mayLeave(const EntryId &about, std::string_view words)
{
    readNames();
    if (const std::uint32_t at = m_call.state.entryIndex(about); at != nowhere) {
        const EntryView &entry = m_call.state.entries[at];
        if (m_gone.entries.contains(entry.id) || isWithheld(m_call, entry.entrantPriv))
            return false;
    }
    std::vector<Ref> versions{Ref()}; // of nobody: anybody's address
    if (const auto known = m_versions.find(about); known != m_versions.end())
        versions.insert(versions.end(), known->second.begin(), known->second.end());
    const auto shows = [&](const Ref &version) {
        const auto traces = TraceFinder(privateFieldsOf(m_call.text(version).value_or(std::string()))).in(words);
        return std::any_of(traces.begin(), traces.end(), [](const Trace &trace) { return trace.kind != Trace::Kind::Link; });
    };
    return std::none_of(versions.begin(), versions.end(), shows) && !m_names.areIn(words) && !namesInPart(words);
}

void ReasonsOut::readNames()
{
    if (std::exchange(m_isRead, true))
        return;
    const JudgeId reader = m_reader == nowhere ? JudgeId() : m_call.state.judges[m_reader].id;
    std::set<Ref> known;
    for (std::size_t i = 0; i < m_call.set.size(); ++i) {
        const Record &record = m_call.set[i];
        if (m_call.state.fates[i] == Fate::Outside)
            continue;
        Ref priv;
        if (record.header.type == RecordType::Entrant) {
            const auto content = contentAs<EntrantContent>(record);
            m_versions[content.entry].push_back(priv = content.priv);
        } else if (record.header.type == RecordType::Judge) {
            const auto content = contentAs<JudgeContent>(record);
            priv = content.judge == reader ? Ref() : content.priv;
        }
        if (priv.isNone() || !known.insert(priv).second)
            continue;
        const auto person = privateFieldsOf(m_call.text(priv).value_or(std::string()));
        m_names.add(person);
        if (m_reader != nowhere)
            addParts(person);
    }
    for (const JudgeView &judge : m_call.state.judges) {
        if (m_reader != nowhere && judge.id != reader && namesSomebody(judge.code))
            m_codes.insert(small(judge.code));
    }
}

void ReasonsOut::addParts(const std::map<std::string, std::string> &person)
{
    for (const std::string field : {"name", "first_name", "last_name"}) {
        if (const auto value = person.find(field); value != person.end())
            m_parts.add(value->second);
    }
}

bool ReasonsOut::namesInPart(std::string_view words) const
{
    const std::string text = m_codes.empty() ? std::string() : small(words);
    return m_parts.isIn(words) || std::any_of(m_codes.begin(), m_codes.end(), [&](const std::string &code) { return standsIn(text, code); });
}

} // namespace palmares
