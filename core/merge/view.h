#pragma once

#include "core/merge/recordset.h"
#include "core/merge/viewtypes.h"

#include <unordered_map>

namespace palmares {

/// One head of a sheet slot. A `resolve` is shown as the sheet that it lets stand.
struct SheetHead {
    RecordId head;  ///< the record in the slot
    RecordId sheet; ///< the sheet itself: `head`, or what a resolve names; none if nothing stands
    PublicKey author; ///< of the head
    bool byCallKey = false;
    bool resolved = false;
    SheetState state = SheetState::Scored;
    SheetSource source = SheetSource::Screen;
    FormId form;
    RecordId entryRecord;
    Ref committee;
    Ref entrant;
    std::uint32_t firstCell = 0;
    std::uint32_t cellCount = 0;
};

/// A judge's sheet for an entry in a round, as far as it is known.
struct SheetSlot {
    std::uint32_t round = nowhere;
    std::uint32_t judge = nowhere;
    std::uint32_t entry = nowhere;
    std::uint32_t firstHead = 0;
    std::uint32_t headCount = 0;
    /// Index in CallState::sheetHeads of the head whose sheet is the value: of equal heads one that is on the round's form,
    /// then the smallest sheet id. `nowhere` for a fork and where nothing stands.
    std::uint32_t standing = nowhere;
    SheetVerdict verdict = SheetVerdict::Forked;
    bool counts() const { return verdict == SheetVerdict::Counts; }
};

struct SubmitView {
    RecordId id;
    PublicKey device;
    std::uint32_t judge = nowhere;
    std::string round;
    SubmitKind kind = SubmitKind::Interim;
    std::uint32_t listed = 0;
    std::vector<RecordId> missing; ///< listed, not in the set, and replaced by nothing that is; ascending
    bool isOutdated = false;       ///< another laptop of the judge knew of it when it sent its own
    bool isAnswered = false;       ///< whoever said that the judge takes part again knew of it
};

struct CloseView : Headed {
    std::string round;
    /// The close that stands: of equal heads the smallest id. None: forked, or a resolve lets none stand.
    RecordId standing;
    RulesId rules;
    Digest setDigest;
    Digest resultDigest;
    Ref reason;
    std::vector<RecordId> restsOn; ///< ascending
    std::vector<RecordId> earlier; ///< closes of the round that have been replaced, ascending
};

struct DecisionView : Headed {
    std::string award;
    EntryId entry;
    std::optional<Outcome> outcome; ///< none: forked, or taken back
    bool isTakenBack = false;       ///< it rests on no close any more: nothing is decided
    std::optional<std::int64_t> place;
    RecordId close;
    Ref reason;
    std::vector<Ref> absent;
    std::vector<RecordId> earlier; ///< decisions that were replaced or taken back, from the first on
};

struct MinuteView {
    RecordId id;
    MinuteContent content;
};

struct IssueView {
    RecordId id;
    IssueContent content; ///< its lists are filled
};

struct SettleView : Headed {
    std::string code;
    std::vector<std::string> about;
    std::optional<SettleAnswer> answer; ///< none: forked
    Ref ref;
    std::vector<RecordId> sheets; ///< those that every head names
    Ref reason;
};

struct AsideView : Headed {
    AsideKind kind = AsideKind::File;
    Digest about;
    std::vector<RecordId> ids; ///< those that every head names
    Ref reason;
};

/// A finding about the call. The values of its args, in order, are the `about` of the `settle` that answers it.
struct CallFinding {
    Finding what;
    std::vector<std::uint32_t> blocks; ///< rounds that cannot be closed while it stands, ascending
    std::optional<SettleAnswer> answer; ///< somebody has answered it
    std::vector<RecordId> records;      ///< what it is about, ascending; may be empty
    std::vector<std::string> proposed;  ///< CODE_CLASH: a code for each of `subjects`
    std::vector<std::string> subjects;  ///< CODE_CLASH: ids in hex, ascending; the first keeps its code

    bool isSettled() const { return answer.has_value(); }
    std::vector<std::string> about() const;
    /// The name that `--waive` takes: code and args joined by ":".
    std::string key() const;
};

/// What a set of records says: the same for the same set, whatever order it came in.
struct CallState {
    CallId call;
    bool isFounded = false; ///< the genesis is here; without it nothing counts
    PublicKey callKey;
    std::string name;

    std::vector<TextView> texts;      ///< by language, then place
    std::vector<SettingView> settings; ///< by name, then round
    std::vector<RoundView> rounds;    ///< by place, then id; those known only by name come last
    std::vector<KnownRules> rules;    ///< every version in any record of the coordinator, by id
    std::vector<JudgeView> judges;    ///< by code, then id; those known only by their id come last
    std::vector<DeviceView> devices;  ///< by judge, then key
    std::vector<EntryView> entries;   ///< by code, then id; those known only by their id come last
    std::vector<StatusView> statuses; ///< by round, entry
    std::vector<AssignView> assigns;  ///< by round, entry, judge
    std::vector<ConflictView> conflicts; ///< by judge, entry
    std::vector<SheetSlot> sheets;    ///< by round, entry, judge
    std::vector<SheetHead> sheetHeads;
    std::vector<SheetCell> cells;
    std::vector<std::string> criterionNames;
    std::vector<SubmitView> submits; ///< heads only, by judge, device, round
    std::vector<CloseView> closes;   ///< by round id
    std::vector<DecisionView> decisions; ///< by award, entry
    std::vector<MinuteView> minutes; ///< by meeting, number, id
    std::vector<IssueView> issues;   ///< by round, judge, number, id
    std::vector<SettleView> settles; ///< by code, about
    std::vector<AsideView> asides;   ///< by kind, about
    std::vector<RecordId> asideIds;  ///< everything that is aside now, ascending
    std::vector<Ref> erased;         ///< ascending
    std::vector<OutsideRecord> outside; ///< by id
    std::vector<Fate> fates;         ///< as the records of the set
    std::size_t notUnderstood = 0;   ///< records of unknown types: "update to see n items"
    std::vector<CallFinding> findings; ///< by code, then about

    std::uint32_t roundIndex(std::string_view id) const; ///< `nowhere` if unknown, like the following
    std::uint32_t judgeIndex(const JudgeId &id) const;
    std::uint32_t entryIndex(const EntryId &id) const;
    std::span<const SheetHead> headsOf(const SheetSlot &slot) const;
    std::span<const SheetCell> cellsOf(const SheetHead &head) const;
    /// Null if nobody has written one.
    const SheetSlot *sheet(std::uint32_t round, std::uint32_t judge, std::uint32_t entry) const;
    const AssignView *assign(std::uint32_t round, std::uint32_t judge, std::uint32_t entry) const;
    const StatusView *status(std::uint32_t round, std::uint32_t entry) const;
    const ConflictView *conflict(std::uint32_t judge, std::uint32_t entry) const;
    const CloseView *close(std::string_view round) const;
    const SettleView *settle(std::string_view code, const std::vector<std::string> &about) const;
    bool isAside(const RecordId &id) const;
    bool isErased(const Ref &ref) const;

    std::unordered_map<JudgeId, std::uint32_t> judgeIndexes;
    std::unordered_map<EntryId, std::uint32_t> entryIndexes;
};

/// The word under which a `settle` answers findings of this code: the name of the code in lower case.
std::string settleCodeOf(FindingCode code);

CallState viewOf(const RecordSet &set);

/// True if a text or file that this version of the entry had has been changed or removed since (an added translation is no
/// change, nor is a file without what its maker's program wrote beside the picture), or if nobody here can say what that version was. False for the present version, and for none.
bool hasChangedSince(const RecordSet &set, const EntryView &now, const RecordId &version);

} // namespace palmares
