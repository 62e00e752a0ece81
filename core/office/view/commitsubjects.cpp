#include "core/office/view/commitsubjects.h"

#include "core/office/view/naming.h"
#include "core/records/words.h"

#include <set>

namespace palmares {

namespace {

class Teller {
public:
    explicit Teller(const CallState &state) : m_state(state) {}

    CommitSubject subject(const Record &record) const
    {
        CommitSubject told;
        told.type = recordTypeName(record.header.type);
        switch (record.header.type) {
        case RecordType::Setting:
            set(told, {}, {}, contentAs<SettingContent>(record).round, contentAs<SettingContent>(record).name);
            break;
        case RecordType::Round:
            set(told, {}, {}, contentAs<RoundContent>(record).round, contentAs<RoundContent>(record).frozen ? "frozen" : "draft");
            break;
        case RecordType::Judge:
            set(told, {}, contentAs<JudgeContent>(record).judge);
            break;
        case RecordType::Invite:
            set(told, {}, contentAs<InviteContent>(record).judge);
            break;
        case RecordType::Enrol:
            set(told, {}, contentAs<EnrolContent>(record).judge);
            break;
        case RecordType::Interest:
            set(told, {}, contentAs<InterestContent>(record).judge);
            break;
        case RecordType::Entry:
            set(told, contentAs<EntryContent>(record).entry);
            break;
        case RecordType::Entrant:
            set(told, contentAs<EntrantContent>(record).entry);
            break;
        case RecordType::Minute:
            set(told, contentAs<MinuteContent>(record).entry, {}, {}, wordOf(contentAs<MinuteContent>(record).kind));
            break;
        case RecordType::Erase:
            set(told, contentAs<EraseContent>(record).entry, contentAs<EraseContent>(record).judge, {}, wordOf(contentAs<EraseContent>(record).reason));
            break;
        default:
            tellOfRound(told, record);
        }
        return told;
    }

private:
    void set(CommitSubject &told, const EntryId &entry, const JudgeId &judge = {}, const std::string &round = {},
             std::string_view what = {}) const
    {
        told.entry = entry.isNone() ? std::string() : entryName(m_state, entry);
        told.judge = judge.isNone() ? std::string() : judgeName(m_state, judge);
        told.round = round;
        told.what = what;
    }

    /// What belongs to a round, or decides.
    void tellOfRound(CommitSubject &told, const Record &record) const
    {
        switch (record.header.type) {
        case RecordType::Status: {
            const auto status = contentAs<StatusContent>(record);
            set(told, status.entry, {}, status.round, wordOf(status.state));
            break;
        }
        case RecordType::Assign: {
            const auto assign = contentAs<AssignContent>(record);
            set(told, assign.entry, assign.judge, assign.round, assign.on ? "on" : "off");
            break;
        }
        case RecordType::Conflict: {
            const auto conflict = contentAs<ConflictContent>(record);
            set(told, conflict.entry, conflict.judge, {}, wordOf(conflict.state));
            break;
        }
        case RecordType::Issue:
            set(told, {}, contentAs<IssueContent>(record).judge, contentAs<IssueContent>(record).round);
            break;
        case RecordType::Sheet: {
            const auto sheet = contentAs<SheetContent>(record);
            set(told, sheet.entry, sheet.judge, sheet.round, wordOf(sheet.state));
            break;
        }
        case RecordType::Submit:
            set(told, {}, {}, contentAs<SubmitContent>(record).round, wordOf(contentAs<SubmitContent>(record).kind));
            break;
        case RecordType::Resolve: {
            const auto resolve = contentAs<ResolveContent>(record);
            set(told, resolve.entry, resolve.judge, resolve.round, resolve.stands.isNone() ? "none" : "stands");
            break;
        }
        case RecordType::Settle:
            set(told, {}, {}, {}, contentAs<SettleContent>(record).code + " " + std::string(wordOf(contentAs<SettleContent>(record).answer)));
            break;
        case RecordType::Aside:
            set(told, {}, {}, {}, wordOf(contentAs<AsideContent>(record).kind));
            break;
        case RecordType::Close:
            set(told, {}, {}, contentAs<CloseContent>(record).round);
            break;
        case RecordType::Decision: {
            const auto decision = contentAs<DecisionContent>(record);
            set(told, decision.entry, {}, {}, wordOf(decision.outcome));
            break;
        }
        default:
            break;
        }
    }

    const CallState &m_state;
};

} // namespace

std::vector<CommitSubject> subjectsOf(const Commit &commit, const RecordSet &set, const CallState &state, std::size_t most)
{
    const Teller teller(state);
    std::set<CommitSubject> subjects;
    for (const RecordId &id : commit.ids) {
        if (subjects.size() >= most)
            break;
        if (const Record *record = set.find(id))
            subjects.insert(teller.subject(*record));
    }
    return {subjects.begin(), subjects.end()};
}

} // namespace palmares
