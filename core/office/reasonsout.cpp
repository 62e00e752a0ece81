#include "core/office/reasonsout.h"

#include "core/intake/columnwords.h"
#include "core/intake/tracefinder.h"
#include "core/office/entryfields.h"

#include <algorithm>
#include <map>
#include <utility>

namespace palmares {

namespace {

constexpr std::size_t mostWords = 6;       ///< of a name, as far as it is looked for
constexpr std::size_t shortestSingle = 5;  ///< letters of a name of one word: shorter ones are words like any other

std::vector<std::string> wordsOf(const std::string &folded)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
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
    std::map<std::string, std::string> person;
    if (const std::uint32_t at = m_call.state.entryIndex(about); at != nowhere) {
        const EntryView &entry = m_call.state.entries[at];
        if (m_gone.entries.contains(entry.id) || isWithheld(m_call, entry.entrantPriv))
            return false;
        person = privateFieldsOf(m_call.text(entry.entrantPriv).value_or(std::string()));
    }
    const auto traces = TraceFinder(person).in(words);
    const auto shows = [](const Trace &trace) { return trace.kind != Trace::Kind::Link; };
    return std::none_of(traces.begin(), traces.end(), shows) && !namesAnybody(words);
}

bool ReasonsOut::namesAnybody(std::string_view text)
{
    readNames();
    const std::vector<std::string> words = wordsOf(foldedWords(text));
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::string run;
        for (std::size_t to = from; to < std::min(words.size(), from + mostWords); ++to) {
            run += (run.empty() ? "" : " ") + words[to];
            if (m_others.contains(run))
                return true;
        }
    }
    return m_index.isIn(text);
}

void ReasonsOut::readNames()
{
    if (std::exchange(m_isRead, true))
        return;
    for (const EntryView &entry : m_call.state.entries)
        readNamesOf(entry.entrantPriv);
    for (const JudgeView &judge : m_names == Names::EntrantsAndJudges ? m_call.state.judges : std::vector<JudgeView>())
        readNamesOf(judge.priv);
}

void ReasonsOut::readNamesOf(const Ref &person)
{
    for (const auto &[field, value] : privateFieldsOf(m_call.text(person).value_or(std::string()))) {
        if (field == "name" || field == "first_name" || field == "last_name")
            m_index.add(value);
        else if (field.find("name") != std::string::npos && foldedWords(value).size() >= shortestSingle)
            m_others.insert(foldedWords(value)); // it may be the name of anything, and so is looked for only as a whole
    }
}

} // namespace palmares
