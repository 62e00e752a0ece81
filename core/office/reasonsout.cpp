#include "core/office/reasonsout.h"

#include "core/intake/columnwords.h"
#include "core/intake/nameforms.h"
#include "core/intake/tracefinder.h"
#include "core/office/entryfields.h"

#include <algorithm>
#include <set>
#include <utility>

namespace palmares {

namespace {

constexpr std::size_t mostWords = 6;       ///< of a name, as far as it is looked for
constexpr std::size_t nearby = 4;          ///< words: so far apart two words of one name may stand
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
    if (const std::uint32_t at = m_call.state.entryIndex(about); at != nowhere) {
        const EntryView &entry = m_call.state.entries[at];
        if (m_gone.entries.contains(entry.id) || isWithheld(m_call, entry.entrantPriv))
            return false;
        const TraceFinder finder(privateFieldsOf(m_call.text(entry.entrantPriv).value_or(std::string())));
        const auto traces = finder.in(words);
        if (std::any_of(traces.begin(), traces.end(), [](const Trace &trace) { return trace.isOwn(); }))
            return false;
    }
    return !namesAnybody(words);
}

bool ReasonsOut::namesAnybody(std::string_view text)
{
    readNames();
    const std::string folded = foldedWords(text);
    if (std::any_of(m_unspaced.begin(), m_unspaced.end(), [&](const std::string &name) { return folded.find(name) != std::string::npos; }))
        return true;
    const std::vector<std::string> words = wordsOf(folded);
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::string run;
        for (std::size_t to = from; to < std::min(words.size(), from + mostWords); ++to) {
            run += (run.empty() ? "" : " ") + words[to];
            if (m_spoken.contains(run))
                return true;
        }
    }
    return holdsTwoWordsOfAName(words);
}

bool ReasonsOut::holdsTwoWordsOfAName(const std::vector<std::string> &words) const
{
    struct Seen {
        std::size_t at;
        std::string word; ///< as the name has it
    };
    std::unordered_map<std::size_t, Seen> last; // by name
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::vector<std::string> forms = bareForms(words[at]);
        forms.push_back(words[at]);
        for (const std::string &form : forms) {
            const auto found = m_wordsOfNames.find(form);
            for (const std::size_t name : found == m_wordsOfNames.end() ? std::vector<std::size_t>() : found->second) {
                const auto [seen, isFirst] = last.try_emplace(name, Seen{at, form});
                if (!isFirst && seen->second.word != form && at - seen->second.at <= nearby)
                    return true;
                seen->second = {at, form};
            }
        }
    }
    return false;
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
        if (field != "email" && field.find("name") == std::string::npos)
            continue;
        const std::string folded = foldedWords(value);
        if (isHanOrHangul(folded)) {
            m_unspaced.push_back(folded);
            continue;
        }
        std::vector<std::string> words = wordsOf(folded);
        if (words.empty() || (words.size() == 1 && folded.size() < shortestSingle))
            continue;
        m_spoken.insert(folded);
        // "Roe, Ann"
        std::rotate(words.begin(), words.end() - 1, words.end());
        std::string turned;
        for (const std::string &word : words)
            turned += (turned.empty() ? "" : " ") + word;
        m_spoken.insert(std::move(turned));
        if (field == "name" || field == "first_name" || field == "last_name") // of others it may be the name of anything
            addName(words);
    }
}

void ReasonsOut::addName(const std::vector<std::string> &words)
{
    constexpr std::size_t shortest = 3; // bytes
    const std::set<std::string> each(words.begin(), words.end());
    for (const std::string &word : each) {
        if (word.size() >= shortest && !isNameParticle(word))
            m_wordsOfNames[word].push_back(m_nameCount);
    }
    ++m_nameCount;
}

} // namespace palmares
