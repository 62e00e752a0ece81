#pragma once

#include "core/base/id.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace palmares {

/// What a record is about. The closed list of version 1, in the order in which it is documented (docs/FORMAT.md).
/// Records of any other type are kept, forwarded and counted as `Unknown`.
#define PALMARES_RECORD_TYPES(X)                                                                             \
    X(Genesis, "genesis")                                                                                    \
    X(Texts, "texts")                                                                                        \
    X(Setting, "setting")                                                                                    \
    X(Round, "round")                                                                                        \
    X(Judge, "judge")                                                                                        \
    X(Invite, "invite")                                                                                      \
    X(Enrol, "enrol")                                                                                        \
    X(Interest, "interest")                                                                                  \
    X(Entry, "entry")                                                                                        \
    X(Entrant, "entrant")                                                                                    \
    X(Status, "status")                                                                                      \
    X(Assign, "assign")                                                                                      \
    X(Conflict, "conflict")                                                                                  \
    X(Issue, "issue")                                                                                        \
    X(Sheet, "sheet")                                                                                        \
    X(Submit, "submit")                                                                                      \
    X(Resolve, "resolve")                                                                                    \
    X(Settle, "settle")                                                                                      \
    X(Aside, "aside")                                                                                        \
    X(Close, "close")                                                                                        \
    X(Decision, "decision")                                                                                  \
    X(Minute, "minute")                                                                                      \
    X(Erase, "erase")

enum class RecordType : std::uint8_t {
#define PALMARES_RECORD_TYPE(name, text) name,
    PALMARES_RECORD_TYPES(PALMARES_RECORD_TYPE)
#undef PALMARES_RECORD_TYPE
    Unknown
};

enum class StatusState : std::uint8_t { Received, In, Practice, Duplicate, Ineligible, Withdrawn, Disqualified };
enum class ConflictState : std::uint8_t { Declared, Suggested, Confirmed, Dismissed };
enum class SheetState : std::uint8_t { Scored, CannotJudge, Recused };
enum class CellState : std::uint8_t { Number, CannotJudge }; ///< a blank cell is not written
enum class SheetSource : std::uint8_t { Screen, Paper, Form };
enum class SubmitKind : std::uint8_t { Interim, Final, Stopping };
enum class SettleAnswer : std::uint8_t {
    DeviceConfirmed, DeviceRevoked, NotDuplicate, Counted, NotCounted, Waived, Seen, AsWritten, Edited, Withheld
};
enum class AsideKind : std::uint8_t { File, Device, Judge };
enum class Outcome : std::uint8_t {
    Finalist, Winner, RunnerUp, Joint, Commended, Declined, Deferred, NotDiscussed, Disqualified
};
enum class MinuteKind : std::uint8_t { Shown, Discussed, Absent };
enum class EraseReason : std::uint8_t { Entrant, Judge, Guardian, Retention, Law, Other };

/// Many ids, named in a body by their number and hash and carried in chunk `LIST`. `ids` is ascending without repeats;
/// it is filled when the list was found beside the record.
struct IdList {
    std::vector<Digest> ids;
    friend bool operator==(const IdList &, const IdList &) = default;
};

/// One text in a list of texts: where it belongs (grammar in docs/FORMAT.md) and what it is.
struct TextItem {
    std::string at; ///< e.g. "title", "round/expert/criterion/novelty/anchor/9"
    Ref ref;
    friend bool operator==(const TextItem &, const TextItem &) = default;
};

struct Attribute {
    std::string name; ///< [a-z][a-z0-9_]{0,39}
    std::string value; ///< coded, at most 100 bytes, never empty
    friend bool operator==(const Attribute &, const Attribute &) = default;
};

struct PanelPlace {
    std::string round;
    std::string panel;
    std::string stratum; ///< empty: none
    friend bool operator==(const PanelPlace &, const PanelPlace &) = default;
};

struct EntryText {
    std::string part; ///< "title" or "text"
    std::string lang;
    std::string origin; ///< "original", "translation" or "machine"
    Ref ref;
    friend bool operator==(const EntryText &, const EntryText &) = default;
};

struct EntryFile {
    std::string media; ///< "image/png", "application/pdf", …
    FileHash hash;
    std::int64_t size = 0; ///< bytes
    friend bool operator==(const EntryFile &, const EntryFile &) = default;
};

struct CellValue {
    std::string criterion;
    CellState state = CellState::Number;
    std::int64_t value = 0; ///< units of 10^−d of the criterion's scale; 0 unless state is Number
    friend bool operator==(const CellValue &, const CellValue &) = default;
};

// The content of each type, without the members that every record has (type, call, author, past). In this order the
// table of docs/FORMAT.md describes them; "none" is an id of zeros here and "" in the body.

struct GenesisContent { std::string name; Salt salt; };
struct TextsContent { std::string lang; std::vector<TextItem> items; };
struct SettingContent { std::string name; std::string round; std::string value; Ref ref; };
struct RoundContent { std::string round; std::int64_t place = 0; bool frozen = false; std::string rules; /**< canonical JSON */ };
struct JudgeContent { JudgeId judge; std::string code; Ref priv; std::vector<std::string> languages; std::vector<PanelPlace> panels; };
struct InviteContent { JudgeId judge; std::int64_t number = 1; PublicKey key; };
struct EnrolContent { JudgeId judge; std::int64_t number = 1; std::string label; std::array<std::uint8_t, 64> vouch{}; };
struct InterestContent { JudgeId judge; std::vector<Ref> refs; };
struct EntryContent {
    EntryId entry;
    std::string code;
    std::string division; ///< empty: none
    std::string language; ///< empty: not said
    std::vector<Attribute> attributes;
    std::vector<EntryText> texts;
    std::vector<EntryFile> files;
};
struct EntrantContent { EntryId entry; Ref priv; std::vector<Attribute> attributes; };
struct StatusContent {
    std::string round;
    EntryId entry;
    StatusState state = StatusState::Received;
    EntryId duplicateOf; ///< none unless state is Duplicate
    std::vector<CellValue> reference; ///< reference scores of a practice entry
    Ref reason;
};
struct AssignContent { JudgeId judge; EntryId entry; std::string round; bool on = true; Ref reason; std::string plan; /**< names the plan: its seed as text, or empty */ };
struct ConflictContent { JudgeId judge; EntryId entry; ConflictState state = ConflictState::Declared; std::string kind; Ref reason; };
struct IssueContent { JudgeId judge; std::string round; FormId form; std::int64_t number = 1; IdList records; IdList refs; };
struct SheetContent {
    JudgeId judge;
    EntryId entry;
    std::string round;
    SheetState state = SheetState::Scored;
    std::vector<CellValue> values; ///< ascending by criterion; empty unless state is Scored
    std::string kind;              ///< why recused or why it cannot be judged, a coded word; else empty
    Ref committee;                 ///< comment for the committee
    Ref entrant;                   ///< comment the entrant may read
    FormId form;
    RecordId entryRecord;          ///< the version of the entry that was judged
    SheetSource source = SheetSource::Screen;
    std::int64_t order = -1;       ///< place in the judge's own order, a claim; −1: not said
    std::int64_t seconds = -1;     ///< time spent, a claim; −1: not said
};
struct SubmitContent { std::string round; SubmitKind kind = SubmitKind::Interim; IdList sheets; };
struct ResolveContent { RecordType slotType = RecordType::Sheet; JudgeId judge; EntryId entry; std::string round; RecordId stands; /**< none: nothing stands */ Ref reason; };
struct SettleContent { std::string code; std::vector<std::string> about; SettleAnswer answer = SettleAnswer::Seen; Ref ref; IdList sheets; Ref reason; };
struct AsideContent { AsideKind kind = AsideKind::File; Digest about; /**< judge ids are padded with zeros */ IdList ids; Ref reason; };
struct CloseContent { std::string round; IdList restsOn; RulesId rules; Digest setDigest; Digest resultDigest; Ref reason; };
struct DecisionContent { std::string award; EntryId entry; Outcome outcome = Outcome::Finalist; std::int64_t place = 0; RecordId close; Ref reason; std::vector<Ref> absent; };
struct MinuteContent { std::string meeting; std::int64_t number = 1; MinuteKind kind = MinuteKind::Shown; EntryId entry; std::vector<Ref> absent; Ref text; };
struct EraseContent { IdList refs; EntryId entry; JudgeId judge; EraseReason reason = EraseReason::Other; };

} // namespace palmares
