#include "core/office/exchange/packagecontent.h"

#include "core/domain/assignmentterms.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/keeping/erasures.h"
#include "core/office/reports/reasonsout.h"
#include "core/store/media.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

class Collector {
public:
    Collector(const CallView &call, std::uint32_t judge, std::uint32_t round)
        : m_call(call), m_state(call.state), m_judge(judge), m_round(round), m_gone(erasedPeople(call.set, call.state).entries), m_reasons(call, judge)
    {
    }

    PackageContent collect()
    {
        addCall();
        add(m_state.judges[m_judge]);
        add(m_state.rounds[m_round]);
        addEarlierRound();
        addEntries();
        addConflicts();
        addErasures();
        return finish();
    }

private:
    void add(const Headed &slot) { m_records.insert(slot.heads.begin(), slot.heads.end()); }

    /// Genesis, the texts of every language, and the settings of the call and of this round.
    void addCall()
    {
        std::vector<RecordId> texts;
        std::set<RecordId> replaced;
        for (std::size_t i = 0; i < m_call.set.size(); ++i) {
            const RecordHeader &header = m_call.set[i].header;
            if (header.type == RecordType::Genesis)
                m_records.insert(header.id);
            if (header.type != RecordType::Texts || header.author != m_state.callKey || m_state.isAside(header.id))
                continue;
            texts.push_back(header.id);
            replaced.insert(header.past.begin(), header.past.end());
        }
        for (const RecordId &id : texts) {
            if (replaced.find(id) == replaced.end())
                m_records.insert(id);
        }
        for (const SettingView &setting : m_state.settings) {
            // Who signs certificates is no matter of a judge's, nor how others were assigned.
            if (setting.name == "signatories" || setting.name == assignmentSetting)
                continue;
            if (setting.round.empty() || setting.round == m_state.rounds[m_round].id)
                add(setting);
        }
    }

    /// The rules of the round whose sheets this one starts from: a laptop that never saw them could not read the judge's own
    /// earlier ballot.
    void addEarlierRound()
    {
        const auto &rules = m_state.rounds[m_round].rules;
        if (!rules || !rules->rounds.front().startFrom)
            return;
        if (const std::uint32_t earlier = m_state.roundIndex(*rules->rounds.front().startFrom); earlier != nowhere)
            add(m_state.rounds[earlier]);
    }

    /// What is assigned, practice entries, and the note about what was assigned and is not any more.
    void addEntries()
    {
        for (const AssignView &assign : m_state.assigns) {
            if (assign.round != m_round || assign.judge != m_judge)
                continue;
            m_records.insert(assign.head);
            m_records.insert(assign.otherHeads.begin(), assign.otherHeads.end());
            const StatusView *status = m_state.status(m_round, assign.entry);
            if (status)
                add(*status);
            if (!isToScore(m_state, assign)) // of an entry that is out, or that this judge may not judge, only the note
                continue;
            addEntry(assign.entry);
            ++m_entries;
        }
        for (const StatusView &status : m_state.statuses) {
            if (status.round != m_round || status.state != StatusState::Practice)
                continue;
            add(status);
            addEntry(status.entry);
        }
    }

    void addEntry(std::uint32_t at)
    {
        const EntryView &entry = m_state.entries[at];
        add(entry);
        m_sentNow.insert(entry.id);
        if (entry.isForked())
            m_forked.push_back(at);
        // Of one that was erased, what a colleague gave it who did not know is gone; a file that another entry names, too, stays.
        const bool isGone = m_gone.contains(entry.id);
        const MediaStore media(m_call.folder.media());
        std::copy_if(entry.files.begin(), entry.files.end(), std::back_inserter(m_files),
                     [&](const EntryFile &file) { return !isGone || media.has(file.hash); });
    }

    /// What the coordinator has said about this judge's conflicts. What the judge declared lies on the judge's own laptop, signed
    /// by it; a package holds only what the call key signs.
    void addConflicts()
    {
        for (const ConflictView &conflict : m_state.conflicts) {
            if (conflict.judge != m_judge || conflict.state == ConflictState::Suggested)
                continue;
            for (const RecordId &head : conflict.heads) {
                if (m_call.record(head).header.author == m_state.callKey)
                    m_records.insert(head);
            }
        }
    }

    /// The erasures of what this judge was sent, before or now, or has written, and of the judge, so that the judge's program erases it too.
    void addErasures()
    {
        std::vector<Digest> sent = writtenBy(m_state.judges[m_judge].id);
        for (const IssueView &issue : m_state.issues) {
            if (issue.content.judge == m_state.judges[m_judge].id)
                sent.insert(sent.end(), issue.content.refs.ids.begin(), issue.content.refs.ids.end());
        }
        std::sort(sent.begin(), sent.end());
        for (std::size_t i = 0; i < m_call.set.size(); ++i) {
            const Record &record = m_call.set[i];
            if (record.header.type != RecordType::Erase)
                continue;
            const auto refs = m_call.set.list(record);
            const bool concerns = std::any_of(refs.begin(), refs.end(), [&](const Digest &ref) {
                return std::binary_search(sent.begin(), sent.end(), ref);
            });
            const auto erase = contentAs<EraseContent>(record);
            if (concerns || m_sentNow.contains(erase.entry) || erase.judge == m_state.judges[m_judge].id)
                m_records.insert(record.header.id);
        }
    }

    /// The comments and declared interests of a judge.
    std::vector<Digest> writtenBy(const JudgeId &judge) const
    {
        std::vector<Digest> refs;
        for (std::size_t i = 0; i < m_call.set.size() && !m_state.erased.empty(); ++i) {
            const Record &record = m_call.set[i];
            const bool isSheet = record.header.type == RecordType::Sheet && sheetOf(record).judge == judge;
            if (!isSheet && !(record.header.type == RecordType::Interest && contentAs<InterestContent>(record).judge == judge))
                continue;
            for (const NamedRef &named : refsOf(record)) {
                if (!named.ref.isNone())
                    refs.push_back(Digest{named.ref.bytes});
            }
        }
        return refs;
    }

    bool mayTell(const Record &record, const Ref &reason)
    {
        const bool may = m_reasons.mayLeave(record, reason);
        if (const std::uint32_t at = m_state.entryIndex(entryOfReason(record)); !may && at != nowhere)
            m_untold.insert(at);
        return may;
    }

    PackageContent finish()
    {
        PackageContent content;
        content.entries = m_entries;
        content.forked = std::move(m_forked);
        content.records.assign(m_records.begin(), m_records.end());
        std::set<Ref> texts;
        for (const RecordId &id : content.records) {
            const Record &record = m_call.record(id);
            for (const NamedRef &named : refsOf(record)) {
                if (named.use == RefUse::Reason && !mayTell(record, named.ref))
                    continue;
                const bool forJudges = named.use == RefUse::Text || named.use == RefUse::Contact || named.use == RefUse::Reason;
                if (forJudges && m_call.texts->find(named.ref) != m_call.texts->end())
                    texts.insert(named.ref);
            }
        }
        content.untold.assign(m_untold.begin(), m_untold.end());
        content.texts.assign(texts.begin(), texts.end());
        std::sort(m_files.begin(), m_files.end(), [](const EntryFile &a, const EntryFile &b) { return a.hash < b.hash; });
        m_files.erase(std::unique(m_files.begin(), m_files.end(),
                                  [](const EntryFile &a, const EntryFile &b) { return a.hash == b.hash; }),
                      m_files.end());
        content.files = std::move(m_files);
        return content;
    }

    const CallView &m_call;
    const CallState &m_state;
    std::uint32_t m_judge;
    std::uint32_t m_round;
    std::set<EntryId> m_gone; ///< erased
    std::set<RecordId> m_records;
    std::vector<EntryFile> m_files;
    std::vector<std::uint32_t> m_forked;
    std::set<EntryId> m_sentNow;
    std::set<std::uint32_t> m_untold;
    std::size_t m_entries = 0;
    ReasonsOut m_reasons;
};

} // namespace

Done textsAreOne(const CallState &state, std::uint32_t round)
{
    const std::string ofRound = "round/" + state.rounds[round].id + "/";
    for (const TextView &text : state.texts) {
        if (text.forked && (!text.at.starts_with("round/") || text.at.starts_with(ofRound)))
            return inTwoVersions("texts:" + text.lang);
    }
    return {};
}

PackageContent packageContentFor(const CallView &call, std::uint32_t judge, std::uint32_t round)
{
    return Collector(call, judge, round).collect();
}

} // namespace palmares
