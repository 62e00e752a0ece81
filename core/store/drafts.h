#pragma once

#include "core/records/types.h"
#include "core/store/calldb.h"

#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// In a draft of an entry to practise on, once the entry counts: in place of the version of the entry, until the judge says that what was
/// tried there is meant.
inline RecordId practisedVersion()
{
    RecordId id;
    id.bytes.fill(0xff);
    return id;
}

/// What a judge has typed and not yet sent: saved at every change. At most one per entry and round.
struct Draft {
    EntryId entry;
    std::string round;
    SheetState state = SheetState::Scored;
    std::vector<CellValue> values; ///< ascending by criterion
    std::string kind;              ///< of a recusal or of "cannot judge"; else empty
    std::string committee;         ///< comment, plain text
    std::string entrant;           ///< comment, plain text
    std::vector<RecordId> base;    ///< ascending; the heads this judge has seen
    RecordId entryRecord;          ///< the version of the entry the judge has confirmed
    SheetSource source = SheetSource::Screen;
    std::int64_t order = -1;
    std::int64_t seconds = -1;
    std::int64_t savedAt = 0; ///< ms, a claim
    bool saysCommittee = true;  ///< of a typing: somebody typed into the comment; else what stands of it stays, and these words come to it
    bool saysEntrant = true;    ///< the same
    /// Of a typing, for each comment: the sheets taken in before whose words whoever typed had before them; ascending.
    std::vector<RecordId> seenCommittee;
    std::vector<RecordId> seenEntrant;

    /// It was tried for practice and has not been said to be meant: it stays here and goes into no ballot.
    bool isPractised() const { return entryRecord == practisedVersion(); }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Whether a save is a step of its own for undo, goes on with the one before (more letters in the same comment), or is
/// none: not the person's doing, so nothing of theirs to take back.
enum class DraftStep : std::uint8_t { Own, Continue, None };

Done saveDraft(Transaction &transaction, const Draft &draft, DraftStep step = DraftStep::Own);
/// All, by entry and round.
Result<std::vector<Draft>> loadDrafts(CallDb &db);
Result<std::optional<Draft>> loadDraft(CallDb &db, const EntryId &entry, const std::string &round);
/// Removes a draft, e.g. once its sheet is minted; its undo steps go too.
Done dropDraft(Transaction &transaction, const EntryId &entry, const std::string &round);
/// Proves every draft and every step of undo against its check. \errors DB_DAMAGED (detail "draft")
Done proveDrafts(CallDb &db);

/// What an undo or a redo changed.
struct DraftChange {
    EntryId entry;
    std::string round;
    std::optional<Draft> now; ///< none: the draft is gone again
};

/// Takes back the last step in a round; none if there is nothing to take back. What was typed in other rounds is out of sight and stays
/// as it is. The newest 2,000 steps of all rounds are kept.
Result<std::optional<DraftChange>> undoDraft(Transaction &transaction, const std::string &round);
/// Does again what was taken back last in a round; none after a new save there.
Result<std::optional<DraftChange>> redoDraft(Transaction &transaction, const std::string &round);

/// Whether there is something to take back, or to do again.
struct DraftSteps {
    bool undo = false;
    bool redo = false;
};
Result<DraftSteps> draftSteps(CallDb &db, const std::string &round);

} // namespace palmares
