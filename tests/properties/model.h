#pragma once

#include "core/merge/recordset.h"
#include "core/records/keys.h"

#include <algorithm>
#include <map>
#include <set>

// A second, slow and plain reading of who counts and what the heads are, to hold the real one against. It shares nothing
// with core/merge but the records themselves.

namespace palmares::tests {

class Model {
public:
    explicit Model(const RecordSet &set) : m_set(set)
    {
        for (std::size_t i = 0; i < set.size(); ++i) {
            m_records.push_back(&set[i]);
            if (set[i].header.type == RecordType::Genesis)
                m_callKey = set[i].header.author;
        }
        findAsides();
        findDevices();
        findRevoked();
        for (const Record *record : m_records) {
            if (counts(*record))
                m_counting.insert(record->header.id);
        }
        // A resolve counts if what it lets stand does.
        for (bool changed = true; changed;) {
            changed = false;
            for (const Record *record : m_records) {
                if (record->header.type == RecordType::Resolve && m_counting.contains(record->header.id)
                    && !standsOnSomething(*record))
                    changed = m_counting.erase(record->header.id) > 0 || changed;
            }
        }
        for (const Record *record : m_records) {
            if (record->header.type == RecordType::Resolve && m_counting.contains(record->header.id)) {
                const Record *named = m_set.find(contentAs<ResolveContent>(*record).stands);
                if (named && isOfRevoked(*named))
                    m_decided.insert(named->header.id);
            }
        }
        for (const Record *record : m_records) {
            if (record->header.type == RecordType::Issue && m_counting.contains(record->header.id)) {
                const auto issue = contentAs<IssueContent>(*record);
                m_issued.emplace(issue.round, issue.form);
            }
        }
    }

    bool isCounting(const RecordId &id) const { return m_counting.contains(id); }
    /// A sheet of a revoked laptop for which a coordinator has decided: what was decided holds, though the sheet counts by itself no more.
    bool isDecided(const RecordId &id) const { return m_decided.contains(id); }
    bool isCallKey(const Record &record) const { return record.header.author == m_callKey; }
    bool isAside(const RecordId &id) const { return m_aside.contains(id); }
    bool isRevoked(const PublicKey &device) const { return m_revoked.contains(device); }

    /// Whether some counting record of its slot replaces it.
    bool isHead(const Record &record) const
    {
        for (const Record *other : m_records) {
            const auto &past = other->header.past;
            if (other->header.slot == record.header.slot && isCounting(other->header.id)
                && std::find(past.begin(), past.end(), record.header.id) != past.end() && mayReplace(*other, record))
                return false;
        }
        return true;
    }

    bool mayReplace(const Record &newer, const Record &older) const
    {
        if (isCallKey(older) && !isCallKey(newer))
            return false;
        if (older.header.type != RecordType::Round)
            return true;
        const auto was = contentAs<RoundContent>(older);
        const FormId form = formId(*parseCanonicalRound(was.rules), 0);
        const FormId next = formId(*parseCanonicalRound(contentAs<RoundContent>(newer).rules), 0);
        return form == next || !was.frozen || !m_issued.contains({was.round, form});
    }

private:
    bool ofCallKey(const Record &record) const { return m_callKey && record.header.author == *m_callKey; }

    std::vector<const Record *> plainHeads(RecordType type, const SlotKey &slot) const
    {
        std::vector<const Record *> heads;
        for (const Record *one : m_records) {
            if (one->header.type != type || one->header.slot != slot || !ofCallKey(*one) || m_aside.contains(one->header.id))
                continue;
            const bool replaced = std::any_of(m_records.begin(), m_records.end(), [&](const Record *other) {
                const auto &past = other->header.past;
                return other->header.type == type && other->header.slot == slot && ofCallKey(*other)
                       && !m_aside.contains(other->header.id)
                       && std::find(past.begin(), past.end(), one->header.id) != past.end();
            });
            if (!replaced)
                heads.push_back(one);
        }
        return heads;
    }

    std::set<SlotKey> slotsOf(RecordType type) const
    {
        std::set<SlotKey> found;
        for (const Record *record : m_records) {
            if (record->header.type == type && ofCallKey(*record))
                found.insert(record->header.slot);
        }
        return found;
    }

    std::set<RecordId> sharedIds(const std::vector<const Record *> &heads) const
    {
        std::map<RecordId, std::size_t> named;
        for (const Record *head : heads) {
            for (const Digest &id : m_set.list(*head))
                ++named[RecordId{id.bytes}];
        }
        std::set<RecordId> shared;
        for (const auto &[id, count] : named) {
            if (count == heads.size())
                shared.insert(id);
        }
        return shared;
    }

    void findAsides()
    {
        std::set<RecordId> aside;
        for (const SlotKey &slot : slotsOf(RecordType::Aside))
            aside.merge(sharedIds(plainHeads(RecordType::Aside, slot)));
        for (const RecordId &id : aside) {
            const Record *record = m_set.find(id);
            const bool isProtected = record
                                     && (record->header.type == RecordType::Aside || record->header.type == RecordType::Genesis
                                         || record->header.type == RecordType::Erase);
            if (!isProtected)
                m_aside.insert(id);
        }
    }

    void findDevices()
    {
        for (const Record *record : m_records) {
            if (record->header.type != RecordType::Enrol || m_aside.contains(record->header.id) || ofCallKey(*record))
                continue;
            const auto enrol = contentAs<EnrolContent>(*record);
            for (const Record *other : m_records) {
                if (other->header.type != RecordType::Invite || !ofCallKey(*other) || m_aside.contains(other->header.id))
                    continue;
                const auto invite = contentAs<InviteContent>(*other);
                if (invite.judge == enrol.judge && invite.number == enrol.number
                    && isVouched(invite.key, enrol.vouch, m_set.call(), enrol.judge, record->header.author)) {
                    m_judges[record->header.author].insert(enrol.judge);
                    m_enrolled.insert(record->header.id);
                }
            }
        }
    }

    void findRevoked()
    {
        for (const SlotKey &slot : slotsOf(RecordType::Settle)) {
            const auto heads = plainHeads(RecordType::Settle, slot);
            if (heads.empty())
                continue;
            const auto first = contentAs<SettleContent>(*heads.front());
            const bool revoked = first.code == "second_device"
                                 && std::all_of(heads.begin(), heads.end(), [](const Record *head) {
                                        return contentAs<SettleContent>(*head).answer == SettleAnswer::DeviceRevoked;
                                    });
            if (revoked)
                m_revoked[*PublicKey::fromHex(first.about.front())] = sharedIds(heads);
        }
    }

    bool writesFor(const PublicKey &device, const JudgeId &judge) const
    {
        const auto at = m_judges.find(device);
        return at != m_judges.end() && at->second.contains(judge);
    }

    bool counts(const Record &record) const
    {
        const RecordHeader &header = record.header;
        if (!m_callKey || header.type == RecordType::Unknown || m_aside.contains(header.id))
            return false;
        const auto revoked = m_revoked.find(header.author);
        const bool gone = revoked != m_revoked.end() && !revoked->second.contains(header.id);
        switch (header.type) {
        case RecordType::Enrol:
            return m_enrolled.contains(header.id);
        case RecordType::Interest:
            return !ofCallKey(record) && writesFor(header.author, contentAs<InterestContent>(record).judge);
        case RecordType::Submit:
            return m_judges.contains(header.author) && !ofCallKey(record) && !gone;
        case RecordType::Sheet:
            return ofCallKey(record) || (writesFor(header.author, sheetOf(record).judge) && !gone);
        case RecordType::Conflict: {
            const auto conflict = contentAs<ConflictContent>(record);
            return ofCallKey(record)
                   || (writesFor(header.author, conflict.judge)
                       && (conflict.state == ConflictState::Declared || conflict.state == ConflictState::Dismissed));
        }
        default:
            return ofCallKey(record);
        }
    }

    bool standsOnSomething(const Record &record) const
    {
        const RecordId stands = contentAs<ResolveContent>(record).stands;
        const Record *named = m_set.find(stands);
        return stands.isNone() || (named && named->header.slot == record.header.slot && (m_counting.contains(stands) || isOfRevoked(*named)));
    }

    /// A sheet that counts for nothing but because its laptop was revoked.
    bool isOfRevoked(const Record &record) const
    {
        return record.header.type == RecordType::Sheet && !m_aside.contains(record.header.id) && !m_counting.contains(record.header.id)
               && m_revoked.contains(record.header.author) && writesFor(record.header.author, sheetOf(record).judge);
    }

    const RecordSet &m_set;
    std::vector<const Record *> m_records;
    std::optional<PublicKey> m_callKey;
    std::set<RecordId> m_aside;
    std::set<RecordId> m_enrolled;
    std::map<PublicKey, std::set<JudgeId>> m_judges;
    std::map<PublicKey, std::set<RecordId>> m_revoked;
    std::set<RecordId> m_counting;
    std::set<RecordId> m_decided;
    std::set<std::pair<std::string, FormId>> m_issued;
};

} // namespace palmares::tests
