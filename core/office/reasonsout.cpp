#include "core/office/reasonsout.h"

#include "core/intake/tracefinder.h"
#include "core/office/entryfields.h"

#include <algorithm>
#include <map>
#include <utility>

namespace palmares {

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
    std::map<std::string, std::string> person;
    if (const std::uint32_t at = m_call.state.entryIndex(about); at != nowhere) {
        const EntryView &entry = m_call.state.entries[at];
        if (m_gone.entries.contains(entry.id) || isWithheld(m_call, entry.entrantPriv))
            return false;
        person = privateFieldsOf(m_call.text(entry.entrantPriv).value_or(std::string()));
    }
    const auto traces = TraceFinder(person).in(words);
    const auto shows = [](const Trace &trace) { return trace.kind != Trace::Kind::Link; };
    if (std::any_of(traces.begin(), traces.end(), shows))
        return false;
    readNames();
    return !m_names.areIn(words);
}

void ReasonsOut::readNames()
{
    if (std::exchange(m_isRead, true))
        return;
    for (const EntryView &entry : m_call.state.entries)
        m_names.add(privateFieldsOf(m_call.text(entry.entrantPriv).value_or(std::string())));
    for (std::size_t i = 0; i < m_call.state.judges.size(); ++i) {
        if (i != m_reader)
            m_names.add(privateFieldsOf(m_call.text(m_call.state.judges[i].priv).value_or(std::string())));
    }
}

} // namespace palmares
