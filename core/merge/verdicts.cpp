// Why each sheet counts or not, and what of it a person should look at.

#include "core/merge/building.h"
#include "core/merge/panels.h"

#include <algorithm>

namespace palmares::building {

namespace {

/// What one round asks of its sheets, looked up once.
class RoundDesk {
public:
    RoundDesk(const CallState &state, std::uint32_t round) : m_state(state), m_view(state.rounds[round])
    {
        if (!isOpen())
            return;
        const RoundRules &rules = m_view.rules->rounds.front();
        for (const JudgeView &judge : state.judges)
            m_seated.push_back(seatOf(rules, judge.placeIn(m_view.id), judge.isForked("panels/" + m_view.id)).panel >= 0);
        for (const std::string &name : state.criterionNames)
            m_scales.push_back(scaleOf(rules, name));
    }

    bool isOpen() const { return m_view.rules && m_view.frozen; }
    const FormId &form() const { return m_view.form; }
    bool isSeated(std::uint32_t judge) const { return m_seated[judge]; }

    SheetVerdict verdictOn(std::span<const SheetCell> cells) const
    {
        for (const SheetCell &cell : cells) {
            const auto &scale = m_scales[cell.criterion];
            if (!scale)
                return SheetVerdict::UnknownCriterion;
            if (cell.state == CellState::Number && !scale->isOnScale(cell.value))
                return SheetVerdict::OffScale;
        }
        return SheetVerdict::Counts;
    }

private:
    static std::optional<Scale> scaleOf(const RoundRules &rules, const std::string &name)
    {
        if (rules.kind == RoundKind::Check) {
            const bool known = std::find(rules.items.begin(), rules.items.end(), name) != rules.items.end();
            return known ? std::optional(Scale{0, 2, 1, 0, Best::High}) : std::nullopt; // pass 1, fail 0, unsure 2
        }
        const auto criterion = rules.criterionIndex(name);
        return criterion ? std::optional(rules.criteria[*criterion].scale) : std::nullopt;
    }

    const CallState &m_state;
    const RoundView &m_view;
    std::vector<bool> m_seated;
    std::vector<std::optional<Scale>> m_scales; ///< by number of criterion; none: not of this round
};

/// Says for versions of entries whether a text or file that they had was changed or removed since.
class Versions {
public:
    explicit Versions(const Building &b) : m_b(b) {}

    bool isOutdated(const RecordId &version, std::uint32_t entry)
    {
        const auto &heads = m_b.state.entries[entry].heads;
        if (version.isNone() || std::find(heads.begin(), heads.end(), version) != heads.end())
            return false;
        const auto [at, added] = m_known.try_emplace({version, entry}, false);
        if (added)
            at->second = hasChangedSince(m_b.set, m_b.state.entries[entry], version);
        return at->second;
    }

private:
    const Building &m_b;
    std::map<std::pair<RecordId, std::uint32_t>, bool> m_known;
};

class SheetJudge {
public:
    explicit SheetJudge(Building &b) : m_b(b), m_versions(b) {}

    void look(SheetSlot &slot)
    {
        if (!m_desk || m_round != slot.round) {
            m_round = slot.round;
            m_desk.emplace(m_b.state, slot.round);
        }
        while (m_assign < m_b.state.assigns.size() && isBefore(m_b.state.assigns[m_assign], slot))
            ++m_assign;
        if (slot.verdict == SheetVerdict::Counts)
            slot.verdict = verdictOf(slot);
        report(slot);
    }

private:
    static bool isBefore(const AssignView &assign, const SheetSlot &slot)
    {
        return std::tie(assign.round, assign.entry, assign.judge) < std::tie(slot.round, slot.entry, slot.judge);
    }

    const AssignView *assignOf(const SheetSlot &slot) const
    {
        if (m_assign == m_b.state.assigns.size() || isBefore(m_b.state.assigns[m_assign], slot))
            return nullptr;
        const AssignView &assign = m_b.state.assigns[m_assign];
        const bool same = assign.round == slot.round && assign.entry == slot.entry && assign.judge == slot.judge;
        return same ? &assign : nullptr;
    }

    std::vector<Finding::Arg> judgeAndRound(const SheetSlot &slot) const
    {
        return {{"judge", m_b.state.judges[slot.judge].id.hex()}, {"round", m_b.state.rounds[slot.round].id}};
    }

    std::vector<Finding::Arg> whole(const SheetSlot &slot) const
    {
        return {{"judge", m_b.state.judges[slot.judge].id.hex()},
                {"entry", m_b.state.entries[slot.entry].id.hex()},
                {"round", m_b.state.rounds[slot.round].id}};
    }

    SheetVerdict verdictOf(const SheetSlot &slot)
    {
        const CallState &state = m_b.state;
        const SheetHead &sheet = state.sheetHeads[slot.standing];
        if (!state.judges[slot.judge].isKnown())
            return SheetVerdict::NoJudge;
        if (!state.entries[slot.entry].isKnown())
            return SheetVerdict::NoEntry;
        if (!m_desk->isOpen())
            return SheetVerdict::NoRound;
        if (sheet.form != m_desk->form())
            return SheetVerdict::OtherForm;
        const ConflictView *conflict = state.conflicts.empty() ? nullptr : state.conflict(slot.judge, slot.entry);
        if (conflict && conflict->state == ConflictState::Confirmed)
            return SheetVerdict::Conflicted;
        if (const SheetVerdict verdict = verdictOnAssignment(slot); verdict != SheetVerdict::Counts)
            return verdict;
        if (!m_desk->isSeated(slot.judge))
            return SheetVerdict::NoPanel;
        if (const SheetVerdict verdict = m_desk->verdictOn(state.cellsOf(sheet)); verdict != SheetVerdict::Counts)
            return verdict;
        return verdictOnStatus(slot);
    }

    SheetVerdict verdictOnAssignment(const SheetSlot &slot)
    {
        const AssignView *assign = assignOf(slot);
        if (assign && assign->on.value_or(false))
            return SheetVerdict::Counts;
        const bool takenBack = assign && assign->on.has_value();
        const FindingCode code = takenBack ? FindingCode::TAKEN_BACK : FindingCode::NOT_ASSIGNED;
        CallFinding &finding = m_b.findings.at(code, judgeAndRound(slot));
        finding.records.push_back(m_b.state.sheetHeads[slot.standing].sheet);
        const SettleView *settle = m_b.state.settle(takenBack ? "taken_back" : "not_assigned", finding.about());
        if (settle && settle->answer == SettleAnswer::Counted)
            return SheetVerdict::Counts;
        return takenBack ? SheetVerdict::TakenBack : SheetVerdict::NotAssigned;
    }

    /// Whether a sheet of the slot would count if it stood: nobody has to choose among sheets of which none can.
    bool couldCount(const SheetSlot &slot) const
    {
        const CallState &state = m_b.state;
        if (!state.judges[slot.judge].isKnown() || !state.entries[slot.entry].isKnown())
            return false;
        if (!m_desk->isOpen()) // its heads differ: the round says so
            return true;
        const ConflictView *conflict = state.conflict(slot.judge, slot.entry);
        if (conflict && conflict->state == ConflictState::Confirmed)
            return false;
        const AssignView *assign = assignOf(slot);
        const bool isAsked = assign && assign->on.value_or(true);
        if (!isAsked) {
            const SettleView *settle = state.settle(assign ? "taken_back" : "not_assigned", about(judgeAndRound(slot)));
            if (!settle || settle->answer != SettleAnswer::Counted)
                return false;
        }
        const auto heads = state.headsOf(slot);
        return m_desk->isSeated(slot.judge) && std::any_of(heads.begin(), heads.end(), [&](const SheetHead &head) {
                   return !head.sheet.isNone() && head.form == m_desk->form()
                          && m_desk->verdictOn(state.cellsOf(head)) == SheetVerdict::Counts;
               });
    }

    static std::vector<std::string> about(const std::vector<Finding::Arg> &args)
    {
        std::vector<std::string> values;
        for (const Finding::Arg &arg : args)
            values.push_back(arg.second);
        return values;
    }

    SheetVerdict verdictOnStatus(const SheetSlot &slot) const
    {
        const StatusView *status = m_b.state.status(slot.round, slot.entry);
        if (!status || !status->state || *status->state == StatusState::Received)
            return SheetVerdict::NotIn;
        if (*status->state == StatusState::Practice)
            return SheetVerdict::Practice;
        return *status->state == StatusState::In ? SheetVerdict::Counts : SheetVerdict::OutOfField;
    }

    void report(const SheetSlot &slot)
    {
        blockForks(slot);
        const auto code = codeOf(slot);
        if (code && !isRecusalForConflict(slot))
            m_b.findings.at(*code, argsFor(*code, slot)).records.push_back(m_b.state.sheetHeads[slot.standing].sheet);
        if (!slot.counts())
            return;
        const SheetHead &sheet = m_b.state.sheetHeads[slot.standing];
        if (m_versions.isOutdated(sheet.entryRecord, slot.entry)) {
            m_b.findings
                .at(FindingCode::OLDER_ENTRY,
                    {{"entry", m_b.state.entries[slot.entry].id.hex()}, {"version", sheet.entryRecord.hex()}})
                .records.push_back(sheet.sheet);
        }
    }

    /// Whoever recuses and has the conflict confirmed has done what the rules ask.
    bool isRecusalForConflict(const SheetSlot &slot) const
    {
        return slot.verdict == SheetVerdict::Conflicted && m_b.state.sheetHeads[slot.standing].state != SheetState::Scored;
    }

    /// A fork touches a round if the sheet could count: of the slot itself, of its assignment or of its conflict.
    void blockForks(const SheetSlot &slot)
    {
        const AssignView *assign = assignOf(slot);
        const ConflictView *conflict =
            m_b.state.conflicts.empty() ? nullptr : m_b.state.conflict(slot.judge, slot.entry);
        const bool assignForked = assign && !assign->on;
        const bool conflictForked = conflict && !conflict->state;
        if (slot.verdict != SheetVerdict::Forked && !assignForked && !conflictForked)
            return;
        const SheetVerdict status = verdictOnStatus(slot);
        if (status == SheetVerdict::Practice || status == SheetVerdict::OutOfField)
            return;
        auto args = whole(slot);
        args.insert(args.begin(), {"type", ""});
        const auto block = [&](const char *type, std::vector<Finding::Arg> about) {
            about.front().second = type;
            m_b.findings.at(FindingCode::FORK, std::move(about)).blocks.push_back(slot.round);
        };
        if (slot.verdict == SheetVerdict::Forked && couldCount(slot))
            block("sheet", args);
        if (assignForked)
            block("assign", args);
        args.pop_back();
        if (conflictForked)
            block("conflict", args);
    }

    std::optional<FindingCode> codeOf(const SheetSlot &slot) const
    {
        // That its heads differ is said of the round already.
        const bool isSaid = slot.verdict == SheetVerdict::NoRound && m_b.state.rounds[slot.round].isForked();
        return isSaid ? std::nullopt : codeFor(slot.verdict);
    }

    static std::optional<FindingCode> codeFor(SheetVerdict verdict)
    {
        switch (verdict) {
        case SheetVerdict::NoJudge:
            return FindingCode::UNKNOWN_JUDGE_MERGED;
        case SheetVerdict::NoEntry:
            return FindingCode::UNKNOWN_ENTRY_MERGED;
        case SheetVerdict::NoRound:
            return FindingCode::ROUND_NOT_KNOWN;
        case SheetVerdict::OtherForm:
            return FindingCode::OTHER_FORM;
        case SheetVerdict::Conflicted:
            return FindingCode::CONFLICTED;
        case SheetVerdict::NoPanel:
            return FindingCode::NO_PANEL;
        case SheetVerdict::UnknownCriterion:
            return FindingCode::UNKNOWN_CRITERION_MERGED;
        case SheetVerdict::OffScale:
            return FindingCode::OFF_SCALE_MERGED;
        case SheetVerdict::NotIn:
            return FindingCode::ENTRY_NOT_IN;
        case SheetVerdict::Counts:
        case SheetVerdict::Forked:
        case SheetVerdict::NothingStands:
        case SheetVerdict::NotAssigned: // said while looking at the assignment
        case SheetVerdict::TakenBack:
        case SheetVerdict::Practice:
        case SheetVerdict::OutOfField:
            break;
        }
        return std::nullopt;
    }

    std::vector<Finding::Arg> argsFor(FindingCode code, const SheetSlot &slot) const
    {
        const Finding::Arg round = {"round", m_b.state.rounds[slot.round].id};
        const Finding::Arg entry = {"entry", m_b.state.entries[slot.entry].id.hex()};
        switch (code) {
        case FindingCode::ROUND_NOT_KNOWN:
            return {round};
        case FindingCode::UNKNOWN_ENTRY_MERGED:
            return {entry, round};
        case FindingCode::ENTRY_NOT_IN:
            return {round, entry};
        case FindingCode::CONFLICTED:
        case FindingCode::UNKNOWN_CRITERION_MERGED:
        case FindingCode::OFF_SCALE_MERGED:
            return whole(slot);
        default:
            return judgeAndRound(slot);
        }
    }

    Building &m_b;
    Versions m_versions;
    std::uint32_t m_round = nowhere;
    std::optional<RoundDesk> m_desk;
    std::size_t m_assign = 0;
};

} // namespace

void judgeSheets(Building &b)
{
    SheetJudge judge(b);
    for (SheetSlot &slot : b.state.sheets)
        judge.look(slot);
}

} // namespace palmares::building

namespace palmares {

namespace {

/// Where a version only has other files in the place of those before it, each of the same kind, they were cleaned: what can be seen in
/// them is the same. Whoever exchanges a file takes one off and attaches another.
std::map<FileHash, FileHash> cleanedFiles(const RecordSet &set, const EntryView &now)
{
    std::map<RecordId, EntryContent> versions;
    std::map<RecordId, std::vector<RecordId>> pasts;
    const auto add = [&](const RecordId &id) {
        const Record *record = set.find(id);
        if (!record || record->header.type != RecordType::Entry || versions.contains(id))
            return;
        auto content = contentAs<EntryContent>(*record);
        if (content.entry != now.id)
            return;
        versions.emplace(id, std::move(content));
        pasts.emplace(id, record->header.past);
    };
    for (const RecordId &head : now.heads) {
        add(head);
        if (const Record *record = set.find(head))
            std::for_each(record->header.past.begin(), record->header.past.end(), add);
    }
    const auto isBefore = [&pasts](const RecordId &one, const RecordId &other) {
        const auto past = pasts.find(other);
        return past != pasts.end() && std::find(past->second.begin(), past->second.end(), one) != past->second.end();
    };
    std::map<FileHash, FileHash> cleaned;
    for (const auto &[id, after] : versions) {
        for (const auto &[earlier, before] : versions) {
            const bool isNext = isBefore(earlier, id) && std::none_of(versions.begin(), versions.end(), [&, &from = earlier, &to = id](const auto &between) {
                                    return isBefore(from, between.first) && isBefore(between.first, to);
                                });
            const bool isAlike = isNext && before.texts == after.texts && before.code == after.code && before.division == after.division
                                 && before.files.size() == after.files.size()
                                 && std::equal(before.files.begin(), before.files.end(), after.files.begin(),
                                               [](const EntryFile &a, const EntryFile &b) { return a.hash == b.hash || a.media == b.media; });
            for (std::size_t i = 0; isAlike && i < before.files.size(); ++i) {
                if (before.files[i].hash != after.files[i].hash)
                    cleaned.emplace(before.files[i].hash, after.files[i].hash);
            }
        }
    }
    return cleaned;
}

} // namespace

bool hasChangedSince(const RecordSet &set, const EntryView &now, const RecordId &version)
{
    if (version.isNone() || std::find(now.heads.begin(), now.heads.end(), version) != now.heads.end())
        return false;
    const Record *record = set.find(version);
    if (!record || record->header.type != RecordType::Entry)
        return true; // nobody here can say what was judged
    const auto then = contentAs<EntryContent>(*record);
    const auto textStands = [&](const EntryText &text) {
        return std::any_of(now.texts.begin(), now.texts.end(), [&](const EntryText &other) {
            return text.part == other.part && text.ref == other.ref; // in whatever language it is said to be
        });
    };
    const auto isHere = [&](const FileHash &hash) {
        return std::any_of(now.files.begin(), now.files.end(), [&](const EntryFile &other) { return hash == other.hash; });
    };
    if (then.entry != now.id || !std::all_of(then.texts.begin(), then.texts.end(), textStands))
        return true;
    if (std::all_of(then.files.begin(), then.files.end(), [&](const EntryFile &file) { return isHere(file.hash); }))
        return false;
    const auto cleaned = cleanedFiles(set, now);
    return !std::all_of(then.files.begin(), then.files.end(), [&](const EntryFile &file) {
        FileHash hash = file.hash;
        for (std::size_t step = 0; !isHere(hash) && step <= cleaned.size(); ++step) {
            const auto next = cleaned.find(hash);
            if (next == cleaned.end())
                return false;
            hash = next->second;
        }
        return isHere(hash);
    });
}

} // namespace palmares
