#pragma once

#include "core/base/result.h"
#include "core/records/types.h"

#include <span>
#include <variant>

namespace palmares {

using Content = std::variant<GenesisContent, TextsContent, SettingContent, RoundContent, JudgeContent, InviteContent,
                             EnrolContent, InterestContent, EntryContent, EntrantContent, StatusContent, AssignContent,
                             ConflictContent, IssueContent, SheetContent, SubmitContent, ResolveContent, SettleContent,
                             AsideContent, CloseContent, DecisionContent, MinuteContent, EraseContent>;

/// Names a slot: the record type that owns it followed by the raw bytes of its key members; empty for types without a
/// slot. A `resolve` has the slot of the sheet or close it settles.
using SlotKey = std::string;

/// What the view needs of any record without decoding its content.
struct RecordHeader {
    RecordId id;
    RecordType type = RecordType::Unknown;
    CallId call;   ///< of a genesis: its own id
    PublicKey author;
    SlotKey slot;
    std::vector<RecordId> past; ///< ascending, at most 900: with them a body stays below 64 KiB
};

/// An immutable record: canonical bytes and what was read from them.
struct Record {
    RecordHeader header;
    Bytes body;
};

/// Who may be the author of a record that counts.
enum class Writers : std::uint8_t { CallKey, Device, Either };
Writers writersOf(RecordType type);

/// "sheet", "close", …; "unknown" for Unknown.
std::string_view recordTypeName(RecordType type);

/// The id of a body: BLAKE2b-256 of "palm1-id" 00 ‖ body.
RecordId recordIdOf(BytesView body);

/// Reads a body: canonical form, exactly the members of its type, each of the right kind and range.
/// \errors BAD_STRUCTURE (arg `detail`: what is wrong, a machine word; `type`, `member`), TOO_BIG above 64 KiB.
Result<Record> readRecord(Bytes body);

/// The same for a body that was read before and whose id is known, e.g. from the own database: headers only, no checks beyond
/// what reading needs. `body` must have passed readRecord once.
Record trustedRecord(const RecordId &id, Bytes body);

/// The content of a record of a known type. IdLists hold no ids yet: see `listHashOf` and core/records/lists.h.
Content contentOf(const Record &record);

/// The type of that content.
RecordType typeOf(const Content &content);

template <typename T>
T contentAs(const Record &record)
{
    return std::get<T>(contentOf(record));
}

/// Sheets are the many: decoded without a tree, directly from the canonical bytes.
SheetContent sheetOf(const Record &record);

/// Makes the record of this content. `past`, ids of lists, refs, languages and everything keyed by a name are sorted here;
/// `call` of a genesis is ignored.
/// \errors those of readRecord: content out of range, or too much of it.
Result<Record> tryMakeRecord(Content content, const CallId &call, const PublicKey &author, std::vector<RecordId> past = {});

/// The same where the caller knows that the content is within its ranges (asserted).
Record makeRecord(Content content, const CallId &call, const PublicKey &author, std::vector<RecordId> past = {});

/// The fields that decide equality, each as (name, canonical value): maps and lists keyed by name or language are spread
/// into one field per key ("attributes/region"), so that two heads that differ in one of them leave the rest standing.
std::vector<std::pair<std::string, std::string>> starredFields(const Record &record);

/// The one function that says whether two heads are equal: same type and same starred fields. A `resolve` is compared by
/// what it lets stand; callers pass the record it stands for.
bool equalHeads(const Record &a, const Record &b);

/// What a ref in a record points at; decides where its bytes are kept and who may receive them.
/// Unknown: any 64 hexadecimal digits in a record of a type that this program does not know; to be kept and sent on with it.
enum class RefUse : std::uint8_t { Private, Text, CommitteeComment, EntrantComment, Reason, Interest, Contact, Unknown };
struct NamedRef {
    Ref ref;
    RefUse use;
};
std::vector<NamedRef> refsOf(const Record &record);
std::vector<EntryFile> filesOf(const Record &record);
/// Number and hash of each IdList in the body, in the order of its members; in a record of an unknown type, of everything
/// that looks like one.
struct ListName {
    std::int64_t n = 0;
    Digest hash;
};
std::vector<ListName> listsOf(const Record &record);

/// BLAKE2b-256 over the sorted record ids.
Digest setDigest(std::span<const RecordId> sortedIds);

/// The ref of a text: BLAKE2b-256 of salt ‖ bytes.
Ref refOf(const Salt &salt, BytesView bytes);

} // namespace palmares
