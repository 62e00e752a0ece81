#include "core/office/exchange/packageforks.h"

#include "core/office/view/naming.h"

#include <algorithm>

namespace palmares {

namespace {

bool isPanelOpen(const JudgeView &judge)
{
    return std::any_of(judge.forked.begin(), judge.forked.end(), [](const std::string &field) { return field.starts_with("panels"); });
}

/// Looks at two states of one call, thing by thing.
class Differing {
public:
    Differing(const CallState &before, const CallState &after, const JudgeId &judge)
        : m_before(before), m_after(after), m_judge(after.judgeIndex(judge))
    {
    }

    std::vector<std::string> named()
    {
        addRounds();
        addJudge();
        addEntries();
        addTexts();
        return std::move(m_named);
    }

private:
    void add(const std::string &name)
    {
        if (std::find(m_named.begin(), m_named.end(), name) == m_named.end())
            m_named.push_back(name);
    }

    void addRounds()
    {
        for (const RoundView &round : m_after.rounds) {
            const std::uint32_t earlier = m_before.roundIndex(round.id);
            if (round.isForked() && (earlier == nowhere || !m_before.rounds[earlier].isForked()))
                add(round.id);
        }
    }

    void addJudge()
    {
        if (m_judge == nowhere || !isPanelOpen(m_after.judges[m_judge]))
            return;
        const std::uint32_t earlier = m_before.judgeIndex(m_after.judges[m_judge].id);
        if (earlier == nowhere || !isPanelOpen(m_before.judges[earlier]))
            add(m_after.judges[m_judge].code);
    }

    void addEntries()
    {
        for (const AssignView &assign : m_after.assigns) {
            if (assign.judge != m_judge || assign.on == false)
                continue;
            const EntryView &entry = m_after.entries[assign.entry];
            const std::uint32_t earlier = m_before.entryIndex(entry.id);
            const bool differed = earlier != nowhere && m_before.entries[earlier].isForked();
            if (entry.isForked() && !differed)
                add(entryName(m_after, entry.id));
        }
    }

    void addTexts()
    {
        for (const TextView &text : m_after.texts) {
            const auto same = [&](const TextView &other) { return other.lang == text.lang && other.at == text.at; };
            const auto earlier = std::find_if(m_before.texts.begin(), m_before.texts.end(), same);
            if (text.forked && (earlier == m_before.texts.end() || !earlier->forked))
                add(text.at);
        }
    }

    const CallState &m_before;
    const CallState &m_after;
    std::uint32_t m_judge;
    std::vector<std::string> m_named;
};

} // namespace

std::vector<std::string> differingForJudge(const CallState &before, const CallState &package, const CallState &after, const JudgeId &judge)
{
    const std::vector<std::string> known = Differing(CallState(), package, judge).named();
    std::vector<std::string> named = Differing(before, after, judge).named();
    std::erase_if(named, [&](const std::string &name) { return std::find(known.begin(), known.end(), name) != known.end(); });
    return named;
}

} // namespace palmares
