#pragma once

#include "core/domain/findings.h"
#include "core/domain/rules.h"
#include "core/records/types.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// "No such thing" for the indexes of a view.
inline constexpr std::uint32_t nowhere = UINT32_MAX;

/// Where a value comes from. With one head, or equal ones, it stands; fields in which heads differ are empty in the value
/// and named in `forked`.
struct Headed {
    std::vector<RecordId> heads; ///< ascending; the first one is shown
    std::vector<std::string> forked; ///< names of starredFields(), ascending

    bool exists() const { return !heads.empty(); }
    bool isForked() const { return !forked.empty(); }
    bool isForked(std::string_view field) const;
};

struct TextView {
    std::string lang;
    std::string at;
    Ref ref; ///< none if forked
    bool forked = false;
};

struct SettingView : Headed {
    std::string name;
    std::string round; ///< empty: of the call
    std::string value;
    Ref ref;
};

/// The rules of a round as some record of the set spells them; closes name them by their id.
struct KnownRules {
    RulesId id;
    FormId form;
    std::shared_ptr<const Rules> rules; ///< rules of one round, at index 0
};

struct RoundView : Headed {
    std::string id;
    std::int64_t place = 0;
    bool frozen = false;
    /// Null while there is no record of the round, its heads differ, or the rules cannot be read by this version.
    std::shared_ptr<const Rules> rules;
    std::string rulesText; ///< canonical JSON; empty if forked
    FormId form;
    RulesId rulesId;
    /// All heads of a fork, e.g. an older form that packages still carry, in the order of `heads`.
    std::vector<KnownRules> versions;
    bool isKnown() const { return exists(); }
};

/// A device is confirmed or revoked by a `settle` of the finding SECOND_DEVICE about its key in hex.
enum class DeviceState : std::uint8_t {
    Only,        ///< the judge's one device: confirmed by the invitation
    Unconfirmed, ///< one of several that count, and nobody has confirmed it
    Confirmed,
    Revoked      ///< only the sheets that the revocation lists still count
};

struct DeviceView {
    PublicKey key;
    std::uint32_t judge = nowhere; ///< index in CallState::judges; a key that two judges' invitations vouch for appears twice
    std::string label;
    RecordId enrol;
    DeviceState state = DeviceState::Only;
    RecordId settle; ///< what confirmed or revoked it
    std::vector<RecordId> stillCount; ///< of a revoked device, ascending
};

struct InviteView {
    std::int64_t number = 1;
    PublicKey key;
    RecordId id;
};

struct JudgeView : Headed {
    JudgeId id;
    std::string code;
    Ref priv;
    std::vector<std::string> languages;
    std::vector<PanelPlace> panels;
    std::vector<InviteView> invites;    ///< by number
    std::vector<std::uint32_t> devices; ///< indexes in CallState::devices
    std::vector<Ref> interests;         ///< of all heads, ascending
    bool isKnown() const { return exists(); }
    const PanelPlace *placeIn(std::string_view round) const;
};

struct EntryView : Headed {
    EntryId id;
    std::string code;
    std::string division;
    std::string language;
    std::vector<Attribute> attributes;
    std::vector<EntryText> texts;
    std::vector<EntryFile> files;
    Headed entrant; ///< the entrant's record
    Ref entrantPriv;
    std::vector<Attribute> entrantAttributes;
    bool isKnown() const { return exists(); }
};

struct StatusView : Headed {
    std::uint32_t round = nowhere;
    std::uint32_t entry = nowhere;
    std::optional<StatusState> state; ///< none: forked, and so not in
    EntryId duplicateOf;
    std::vector<CellValue> reference;
    Ref reason;
};

/// Whether it takes an entry out of the field: withdrawn, disqualified, a duplicate, not eligible.
bool isOut(StatusState state);

struct AssignView {
    std::uint32_t round = nowhere;
    std::uint32_t judge = nowhere;
    std::uint32_t entry = nowhere;
    std::optional<bool> on; ///< none: forked
    RecordId head;          ///< the one shown
    std::vector<RecordId> otherHeads;
};

struct ConflictView : Headed {
    std::uint32_t judge = nowhere;
    std::uint32_t entry = nowhere;
    std::optional<ConflictState> state; ///< confirmed if any head says so; none: the heads differ
    bool declared = false;              ///< some head is the judge's standing declaration
    std::string kind;
    Ref reason;
};

/// Why the sheet of a slot counts or not: the first that applies, in this order. Names in viewnames.
#define PALMARES_SHEET_VERDICTS(X)                                                                           \
    X(Counts, "counts")                                                                                      \
    X(Forked, "forked")             /* heads differ */                                                       \
    X(NothingStands, "excluded")    /* a coordinator decided that none of the heads stands */                \
    X(NoJudge, "no_judge")                                                                                   \
    X(NoEntry, "no_entry")                                                                                   \
    X(NoRound, "no_round")          /* unknown, its heads differ, or its rules cannot be read */             \
    X(OtherForm, "other_form")                                                                               \
    X(Conflicted, "conflicted")     /* a confirmed conflict */                                               \
    X(NotAssigned, "not_assigned")                                                                           \
    X(TakenBack, "taken_back")                                                                               \
    X(NoPanel, "no_panel")          /* the judge is in no panel of the round */                              \
    X(UnknownCriterion, "unknown_criterion")                                                                 \
    X(OffScale, "off_scale")                                                                                 \
    X(Practice, "practice")                                                                                  \
    X(OutOfField, "out_of_field")   /* withdrawn, disqualified, duplicate, ineligible: shown beside, never ranked */ \
    X(NotIn, "not_in")              /* no status, received only, or a forked status */

enum class SheetVerdict : std::uint8_t {
#define PALMARES_SHEET_VERDICT(name, text) name,
    PALMARES_SHEET_VERDICTS(PALMARES_SHEET_VERDICT)
#undef PALMARES_SHEET_VERDICT
};
std::string_view nameOf(SheetVerdict verdict);

/// Why a record has no part in its slot at all.
#define PALMARES_OUTSIDE(X)                                                                                  \
    X(Aside, "aside")                                                                                        \
    X(UnknownSigner, "unknown_signer")  /* no counting invitation vouches for the key, or it is no coordinator's */ \
    X(ForeignSlot, "foreign_slot")      /* a known device in a slot of another judge */                      \
    X(RevokedDevice, "revoked_device")                                                                       \
    X(NotAllowed, "not_allowed")        /* a kind of record, or a state, that this author may not write */   \
    X(NothingNamed, "nothing_named")    /* a `resolve` for a record that does not count in its slot */       \
    X(NotUnderstood, "not_understood")

enum class OutsideReason : std::uint8_t {
#define PALMARES_OUTSIDE_REASON(name, text) name,
    PALMARES_OUTSIDE(PALMARES_OUTSIDE_REASON)
#undef PALMARES_OUTSIDE_REASON
};
std::string_view nameOf(OutsideReason reason);

struct OutsideRecord {
    RecordId id;
    RecordType type = RecordType::Unknown;
    PublicKey author;
    OutsideReason reason = OutsideReason::UnknownSigner;
};

/// What became of a record of the set.
enum class Fate : std::uint8_t {
    Counting,   ///< of a type whose records do not replace each other
    Head,       ///< stands, or stands beside equal ones
    ForkedHead, ///< stands beside a different value
    Replaced,
    Outside     ///< see CallState::outside
};

/// One cell of a sheet; `criterion` is an index in CallState::criterionNames.
struct SheetCell {
    std::uint32_t criterion = 0;
    CellState state = CellState::Number;
    std::int64_t value = 0;
};

} // namespace palmares
