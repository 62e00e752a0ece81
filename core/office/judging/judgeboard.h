#pragma once

#include "core/base/fraction.h"
#include "core/domain/rules.h"
#include "core/records/types.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Everything a judge's desk paints for one round, as one immutable picture. ScoringDesk makes it and gives the next one after
/// each change; entries that did not change are shared between pictures, so comparing pointers tells what to repaint.

/// A criterion of the round, or an item of a check (scale 0 to 2: fail, pass, unsure).
struct BoardColumn {
    std::string id;
    Scale scale;
    Fraction weight = 1;
    bool counts = true;
    bool isItem = false;
};

/// What stands in one column of a sheet.
struct BoardCell {
    enum class State : std::uint8_t { NotAsked, Blank, Number, CannotJudge } state = State::NotAsked;
    std::int64_t units = 0; ///< of the column's scale, if Number
    friend bool operator==(const BoardCell &, const BoardCell &) = default;
};

/// What a sheet says, whoever wrote it down.
struct BoardSheet {
    SheetState state = SheetState::Scored;
    std::string kind;             ///< why recused or not judged, a coded word; empty if scored
    std::vector<BoardCell> cells; ///< as the board's columns; what was typed before a recusal is still here
    std::string committee;        ///< comments, plain text
    std::string entrant;
    std::optional<Fraction> total; ///< exact, as the rules combine and round one sheet; none if incomplete, or of a check
};

/// What another laptop of this judge has said about an entry, and this one has not looked at.
struct OtherVersion {
    RecordId head;      ///< what ScoringDesk::settle() is told has been seen
    std::string device; ///< the label of that laptop; "office" for a sheet typed by the coordinator
    std::int64_t time = 0; ///< ms, a claim; 0: not said
    BoardSheet sheet;
};

struct EntryTitle {
    std::string lang;
    std::string origin; ///< "original", "translation" or "machine"
    std::string words;  ///< empty if the text was erased
};

struct BoardEntry {
    enum class Progress : std::uint8_t { Unscored, Partial, Complete, CannotJudge, Recused };
    enum class Gone : std::uint8_t { No, NotAssigned, Withdrawn, Disqualified, Duplicate, Ineligible, NotIn, Conflicted };

    std::uint32_t entry = 0; ///< index in CallState::entries of the snapshot this was made from
    EntryId id;
    std::string code;
    std::string language; ///< of the original; empty: not said
    std::string division;
    std::vector<EntryTitle> titles; ///< the original first
    std::size_t files = 0;

    std::int64_t place = 0; ///< in this judge's own order, from 1; 0 for practice
    Progress progress = Progress::Unscored;
    std::size_t asked = 0;    ///< columns that are asked
    std::size_t answered = 0; ///< of them with a number or "cannot judge"
    BoardSheet sheet;
    std::int64_t seconds = -1; ///< spent, a claim; −1: not known
    std::int64_t savedAt = 0;  ///< ms; 0: as it was sent, or untouched

    bool isPractice = false;
    bool isNew = false;     ///< came with a newer package and has not been looked at
    bool isFlagged = false; ///< "come back"
    bool wasSent = false;   ///< some ballot holds a sheet of it
    bool hasChanges = false;    ///< says something that no ballot holds yet
    bool wasPractised = false;  ///< it counts now, and what is here was tried for practice: is it meant? Open until then
    bool textCorrected = false; ///< a text or file was changed since the judge scored: keep my scores?
    Gone gone = Gone::No;   ///< taken back: shown greyed, no longer to be scored
    std::string goneReason; ///< the coordinator's words; may be empty
    std::vector<OtherVersion> others; ///< not empty: both are shown and the judge settles it

    /// Of a practice entry whose own sheet is complete: the reference scores, to compare with.
    std::optional<BoardSheet> reference;

    /// The title in the wanted language, else the original, else any.
    const std::string &title(std::string_view lang) const;
    /// The text was corrected since, it was scored for practice before it counted, or another laptop says something else.
    bool needsWord() const { return textCorrected || wasPractised || !others.empty(); }
    bool isOpen() const { return gone == Gone::No && (progress == Progress::Unscored || progress == Progress::Partial); }
};

/// How many entries are in which state; practice and taken-back entries are not among them.
struct BoardCounts {
    std::size_t all = 0;
    std::size_t unscored = 0;
    std::size_t partial = 0;
    std::size_t complete = 0;
    std::size_t cannotJudge = 0;
    std::size_t recused = 0;
    std::size_t flagged = 0;
    std::size_t isNew = 0;
    std::size_t changed = 0; ///< not sent yet
    std::size_t needWord = 0; ///< text corrected, or another laptop says something else
    std::size_t practice = 0;
    std::size_t gone = 0;
    std::size_t open() const { return unscored + partial; }
    std::size_t done() const { return all - open(); }
};

struct JudgeBoard {
    static constexpr std::size_t none = SIZE_MAX;

    std::uint32_t round = 0; ///< index in CallState::rounds
    std::string roundId;
    RoundKind kind = RoundKind::Scoring;
    int showDigits = 2;     ///< for totals: as many as tell apart what the result, which may be multiplied, tells apart
    Best totalBest = Best::High;
    std::vector<BoardColumn> columns;
    /// In the judge's own order; then what was taken back, in the same; then practice, by code.
    std::vector<std::shared_ptr<const BoardEntry>> entries;
    BoardCounts counts;
    std::size_t last = none; ///< where the judge was: index in `entries`
    std::int64_t savedAt = 0; ///< ms, when the last thing typed or taken back in this call came to disk; 0: nothing has
    std::int64_t deadline = -1; ///< ms, a claim of the call; −1: none
    /// Median of the seconds spent on entries that are done; −1: none is timed.
    std::int64_t secondsPerEntry = -1;
    bool canUndo = false;
    bool canRedo = false;
    std::optional<SubmitKind> sent; ///< the kind of the last ballot from this laptop; while there is none, of the others

    std::size_t indexOf(const EntryId &entry) const;
    std::size_t indexOf(std::string_view code) const;
};

using BoardSnapshot = std::shared_ptr<const JudgeBoard>;

/// How often a point was given: (units, times), ascending; points that were never given are left out.
using Spread = std::vector<std::pair<std::int64_t, std::size_t>>;

/// The own distribution over all columns on the given scale together, of entries that are neither practice nor taken back: "how I
/// used the scale".
Spread spreadOf(const JudgeBoard &board, const Scale &scale);

} // namespace palmares
