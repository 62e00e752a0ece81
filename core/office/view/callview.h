#pragma once

#include "core/merge/recordset.h"
#include "core/merge/view.h"
#include "core/store/meta.h"
#include "core/store/texts.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace palmares {

/// The texts of a call by ref, shared between the snapshots that have them.
using TextMap = std::unordered_map<Ref, TextRow>;

/// AMBIGUOUS of something that is there in two versions: what differs is in no value of the view, and a record made from it would
/// lose both. A person says first which one stands.
Error inTwoVersions(std::string_view what);

/// One immutable picture of a call, as everybody reads it: records, what they say, and the texts they name.
struct CallView {
    Identity identity;
    CallFolder folder;
    bool hasKey = false; ///< this machine can act as the call's office
    RecordSet set;
    CallState state;
    std::shared_ptr<const TextMap> texts;

    /// The bytes behind a ref; none if it is not here (withheld, erased, or it never came).
    std::optional<std::string> text(const Ref &ref) const;
    /// The text at a place in the wanted language, else in English, else in whatever language it has; empty if none.
    std::string callText(std::string_view at, std::string_view lang) const;
    /// The title in the wanted language, else the short name.
    std::string title(std::string_view lang) const;

    /// Entries and judges by what people call them. \errors UNKNOWN_ENTRY, UNKNOWN_JUDGE, AMBIGUOUS (two have that code)
    Result<std::uint32_t> entryByCode(std::string_view code) const;
    Result<std::uint32_t> judgeByCode(std::string_view code) const;
    /// The round named, or the only one, or the first that is frozen and not closed. \errors UNKNOWN_ROUND
    Result<std::uint32_t> roundNamed(std::string_view id) const;
    /// The same for who asks for a result: see roundToShow().
    Result<std::uint32_t> roundShown(std::string_view id) const;

    const Record &record(const RecordId &id) const { return *set.find(id); }
    /// The past of a new record that replaces what stands in a slot.
    std::vector<RecordId> pastOver(const Headed &slot) const;
    /// The same by looking through all records for those of the content's slot that have a part in it: for single acts,
    /// not for thousands.
    std::vector<RecordId> pastOfSlot(const Content &content) const;
};

using CallSnapshot = std::shared_ptr<const CallView>;

/// That the records are of the call, and on a laptop of the judge, whom the identity names: a flipped bit of an id makes an id,
/// too, of something that nobody knows. \errors DB_DAMAGED (detail "identity")
Done proveIdentity(const Identity &who, const std::vector<Record> &records, const CallFolder &folder);

} // namespace palmares
