#pragma once

#include "core/office/entries/entryregister.h"
#include "core/office/reports/commentsgone.h"
#include "core/output/formbook.h"
#include "core/records/types.h"

#include <functional>
#include <optional>
#include <utility>

namespace palmares {

struct FormsRequest {
    std::string judge; ///< code; empty: every judge who has something to judge
    std::string round; ///< empty: the present one
    std::string folder;
    std::string lang;  ///< of judges who read none of `languages`
    std::string chosen = {}; ///< one of `languages`, for whichever judge; empty: the first that the judge reads
    std::vector<std::string> languages; ///< in which there are words for forms
    std::function<FormWords(const std::string &lang)> words;
};

/// What one judge is to fill in who does not have the program.
struct JudgeForm {
    std::string judge; ///< code
    std::string name;  ///< "CALL-ROUND-JUDGE", as files are called without their ending
    std::string lang;
    FormBook book;
};

struct FormWritten {
    std::string judge;
    std::string file;
    std::string lang;
    std::size_t entries = 0;
};

struct SheetsImport {
    std::string file; ///< CSV or XLSX
    std::string judge;
    std::string round; ///< empty: the present one
    SheetSource source = SheetSource::Form;
    TableChoice table;
    /// Which of the two typings of paper it is; 0: the first where there is none yet, or that of which it is the same file.
    /// Nothing that was typed before is taken for the second typing, or for a correction, unless it is said to be.
    int typing = 0;
    bool once = false; ///< paper that is not typed a second time
    bool isUnfinished = false; ///< more is to be typed: not yet compared with the other typing
    bool empties = false; ///< an empty row is said of a sheet that was taken in: it takes out what stands there
    bool again = false; ///< also what was said before and is replaced by now
    bool dryRun = false;
};

/// Where two people read the same paper differently.
struct TypingDifference {
    std::string entry;
    std::string what;   ///< a criterion, or "state"
    std::string first;  ///< empty: blank
    std::string second;

    friend bool operator==(const TypingDifference &, const TypingDifference &) = default;
};

/// A cell of a sheet that was taken in this way before, and what stands there from now on.
struct SheetReplaced {
    std::string entry;
    std::string what;   ///< a criterion, "state", "comment" or "note_to_entrant"
    std::string before; ///< empty: blank
    std::string now;
};

struct SheetsReport {
    std::size_t rows = 0;
    std::size_t minted = 0;   ///< sheets that are scores now
    std::size_t same = 0;     ///< say what is here already
    std::size_t blank = 0;    ///< entries about which nothing is said
    std::size_t conflicts = 0; ///< that somebody who stepped aside declared: they wait for a decision
    std::size_t waiting = 0;  ///< drafts that wait for the other typing
    std::size_t corrected = 0; ///< drafts of the same typing that this table replaces
    bool sameFile = false;    ///< the very file that was the first typing: taken as that once more
    std::vector<SheetReplaced> replaced; ///< by the minted ones, cell by cell
    std::vector<std::string> older;      ///< codes of sheets that say what was replaced since: left out
    std::vector<std::string> kept;       ///< codes of entries that are blank here: what was taken before stands
    std::size_t forked = 0;   ///< of the minted ones, those that differ from the judge's own laptop
    std::vector<std::string> codes; ///< of the minted ones
    std::vector<TypingDifference> differences;
    std::size_t commentsApart = 0; ///< comments that the other typing, or what was taken in before, has in other words: both stand
    std::size_t commentsKept = 0;  ///< comments of which the table says nothing, and that stand
    std::vector<CommentGone> leftOut; ///< comments that name somebody whose data was erased
    std::vector<Finding> findings;
    std::vector<Error> problems; ///< with any, nothing was taken in
    TableSource source;
};

/// A draft that waits for its second typing, or for a correction.
struct TypedDraft {
    std::string judge;
    std::string entry;
    std::string round;
    bool hasFirst = false;
    bool hasSecond = false;
    std::vector<TypingDifference> differences;

    /// Both say the same, and the program ended before anybody left that row.
    bool isAgreed() const { return hasFirst && hasSecond && differences.empty(); }
};

/// One sheet of paper as one person types it.
struct TypedRow {
    std::string entry; ///< code
    std::vector<std::pair<std::string, std::string>> values; ///< criterion → decimal or "cannot_judge"; one that is not here is blank
    std::optional<std::string> recuse = {};      ///< a coded word: why
    std::optional<std::string> cannotJudge = {}; ///< a coded word: why
    std::string committee = {};
    std::string entrant = {};
    bool isFinished = true; ///< the whole sheet is typed: it is compared with the other typing
    std::string check = {}; ///< as the paper has it; empty: not looked at, and what stands here today was judged
    bool saysCommittee = true; ///< false: of the comment nothing was typed, and what stands of it stays, whoever wrote it
    bool saysEntrant = true;   ///< the same
    std::vector<RecordId> seenCommittee = {}; ///< the sheets taken in before whose comment the row showed
    std::vector<RecordId> seenEntrant = {};   ///< the same
};

/// How far the paper of one judge is typed.
struct TypedPaper {
    std::vector<TypedRow> typed; ///< by this person, and not yet the same as by the other
    std::vector<TypedRow> taken; ///< what stands of this judge's sheets by paper or form
    std::vector<std::string> forked; ///< codes of entries of which two offices took in different sheets: nothing is typed until one stands
    std::vector<TypingDifference> differences;
};

/// Scores that do not come from the program: forms for judges who cannot install it, and paper that others type.
class SheetDesk {
public:
    explicit SheetDesk(CallSession &session) : m_session(session) {}

    /// What each judge is to fill in, in a language the judge reads; names nobody. The request's folder does not matter.
    /// \errors OFFICE_ONLY, UNKNOWN_JUDGE, UNKNOWN_ROUND, ROUND_NOT_FROZEN, AMBIGUOUS (an entry or texts in two versions), NOTHING_TO_DO
    /// (nothing is assigned)
    static Result<std::vector<JudgeForm>> forms(const CallView &view, const FormsRequest &request);

    /// Writes each form as a spreadsheet, "CALL-ROUND-JUDGE.xlsx". \errors those of forms(), CANNOT_WRITE, DISK_FULL
    Result<std::vector<FormWritten>> writeForms(const FormsRequest &request);

    /// Takes in a filled form or a table typed from paper, in whole or not at all. A sheet replaces what was taken in this way
    /// before, never what came from the judge's laptop: if the two differ they are a fork, and a person decides. What
    /// a table replaces is told cell by cell, and one that says what was replaced before replaces nothing, unless it is to. Paper is
    /// typed twice: until both typings say the same, comments apart, they are drafts and count nowhere.
    /// \errors those of readTable(); AMBIGUOUS (detail "typing": another table was the first typing); OFFICE_ONLY, UNKNOWN_JUDGE, UNKNOWN_ROUND, ROUND_NOT_FROZEN, MISSING_COLUMN; problems of
    /// rows are in the report: CHECK_CODE, UNKNOWN_ENTRY, NOT_ASSIGNED, OFF_SCALE, BAD_SCORE, NOT_ASKED, REPEATED_CELL …
    Result<SheetsReport> importSheets(const SheetsImport &import);

    /// What was typed and is no score yet.
    Result<std::vector<TypedDraft>> drafts();
    /// The paper of a judge as one of the two people who type it sees it.
    Result<TypedPaper> typedPaper(const std::string &round, const std::string &judge, int typing);
    /// Keeps one typed sheet as importSheets() does with paper: what is blank takes out again what the same person had typed. Of a sheet that
    /// was taken in it is a typing like any other: once both say so, an empty sheet stands in its place, which counts for nothing.
    /// \errors as there
    Result<SheetsReport> typeSheet(const std::string &round, const std::string &judge, int typing, const TypedRow &row);
    /// Takes in what two people have typed alike and nobody has said to be finished: the program ended with the keyboard in that row.
    /// \returns how many sheets. \errors as typeSheet()
    Result<std::size_t> takeAgreed();

    /// The five digits that a form carries beside an entry: they fit this call, judge, round, its form and this version of the entry
    /// only, so that it is known what a judge has read whose form comes back after a correction. `version` none: as versions of the
    /// program wrote them that did not tell.
    static std::string checkCode(const CallState &state, std::uint32_t round, std::uint32_t judge, std::uint32_t entry, const RecordId &version);
    /// The same for all versions of the entry, today's first.
    static std::vector<std::pair<std::string, RecordId>> checkCodes(const CallView &view, std::uint32_t round, std::uint32_t judge,
                                                                    std::uint32_t entry);

private:
    CallSession &m_session;
};

} // namespace palmares
