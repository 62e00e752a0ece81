#pragma once

#include "core/domain/findings.h"
#include "core/intake/columns/mappedtable.h"
#include "core/office/session/session.h"

namespace palmares {

/// What an import would do or has done. With problems nothing was imported: a table goes in whole or not at all.
struct ImportReport {
    std::size_t rows = 0;
    std::size_t added = 0;
    std::size_t files = 0;           ///< attachments taken in
    std::vector<std::string> updated; ///< codes of entries that were here with the same words in other fields
    std::vector<std::string> codes;  ///< of what was added, in the order of the rows
    std::vector<std::string> seated; ///< judges here already who got a seat in rounds where they had none
    std::vector<std::string> attributes; ///< columns kept as coded attributes of the entrant
    std::vector<Finding> findings;   ///< about the file (worksheets, hidden rows, formulas, columns, ANSWERS_PRIVATE, FILES_PRIVATE, FILES_BY_CODE), then by row: ALREADY_HERE, TAKEN_OTHERWISE,
                                     ///< POSSIBLE_DUPLICATE, LOOKS_ERASED, LINK_NOT_FOLLOWED, STATES_LEFT_OUT
    std::vector<Error> problems;     ///< every one, each with `row`, in the order of the rows
    TableSource source;              ///< how the file was read
    std::vector<ColumnUse> columns;  ///< what each column was taken for
    std::vector<std::size_t> answersKept; ///< of these, places of those that ANSWERS_PRIVATE is about
    std::vector<std::size_t> filesKept;   ///< and FILES_PRIVATE
    std::size_t filesWaiting = 0;         ///< how many files FILES_BY_CODE is about
};

/// What a file was like that somebody should know: other worksheets, hidden rows and columns, formulas, merged cells, columns
/// that were left out.
std::vector<Finding> findingsAbout(const MappedTable &table);

/// Puts problems in the order of the rows they are about.
void sortByRow(std::vector<Error> &problems);

/// How far an import is; false: stop, nothing is imported.
using ImportProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

struct EntryImport {
    std::string csv;         ///< path of a CSV or an XLSX
    ColumnMap map;           ///< fields: code, title, text, language, division, attachment, name, email, …; `entry.NAME` and
                             ///< `entrant.NAME` make a column a coded attribute, `private.NAME` keeps it privately, `-` leaves it
                             ///< out; several columns may be `text`
    std::string attachments; ///< folder in which attachments lie; empty: no attachments
    bool dryRun = false;
    bool again = false;      ///< also rows that say what is here already
    TableChoice table = {};  ///< what is said of the file in place of detecting it
    std::vector<std::uint64_t> without = {}; ///< rows (their lines) that a person leaves out, whatever is wrong with them
    bool isTold = false; ///< whoever imports has seen STATES_LEFT_OUT and FILES_PRIVATE in a dry run; else states and files that do not come in are a problem
    bool filesByCode = false; ///< all files that are called like the code of an entry are the entry's, whatever else their names say
};

/// What became of files that were to be attached. With problems nothing was attached.
struct AttachReport {
    std::size_t added = 0;
    std::size_t known = 0;       ///< the entry has them already
    std::vector<Error> problems; ///< every one, each with `file`
};

/// The register of entries: in, screened, corrected, withdrawn.
class EntryRegister {
public:
    explicit EntryRegister(CallSession &session) : m_session(session) {}

    /// Known columns: code, title, text, language, division, attachment (file names, `;` between them), title_LANG and
    /// text_LANG for translations, and what identifies the entrant: name (or first_name and last_name), entrant, email, phone,
    /// organisation, address, note; each under its usual headings in five languages too (see guessField()). Any other column
    /// is kept as planColumns() says, and judges never see it. What a person said about columns is remembered for the next
    /// table. Attachments are the files that the column names or, without one, those whose names are the entry's code and nothing that may be of anybody (FILES_BY_CODE).
    /// A row that says what an entry here says, or once said, is left out and named in a finding, so that the same table can
    /// be imported twice; one that may be the same as another is imported and named.
    /// \errors those of reading the file; CANCELLED, and nothing was imported; problems of rows are in the report
    Result<ImportReport> import(const EntryImport &import, const ImportProgress &progress = {});
    /// Registers one entry by the same fields, as somebody types it from paper, and returns its code: the one that is
    /// given, else the next after those in use. \errors EMPTY_CELL (`column`: title, division), BAD_VALUE,
    /// UNKNOWN_DIVISION, DUPLICATE_CODE
    Result<std::string> add(const std::vector<std::pair<std::string, std::string>> &fields);

    /// Screening in a round: pass → in, fail → ineligible with a reason. \errors UNKNOWN_ENTRY, REASON_MISSING
    Done screen(std::string_view code, std::string_view round, bool pass, std::string_view reason);
    /// Corrects fields: title, text, title_LANG, text_LANG, code, language, division, `entry.NAME`, `entrant.NAME`, or private ones.
    /// \errors UNKNOWN_ENTRY, BAD_VALUE
    Done correct(std::string_view code, const std::vector<std::pair<std::string, std::string>> &fields);
    /// Gives an entry more files, read as those of an import are: no link is followed, nothing but ordinary files is read. They
    /// reach judges with the next package. \errors UNKNOWN_ENTRY, NOTHING_TO_DO (it has them all); those of files in the report
    Result<AttachReport> attach(std::string_view code, const std::vector<std::string> &paths);
    /// Takes one off again: `name` is its number in the entry's list, from 1, or the first digits of its hash, at least four.
    /// The bytes stay, as sheets may have judged them. \errors UNKNOWN_ENTRY, NOT_FOUND, AMBIGUOUS
    Done detach(std::string_view code, const std::string &name);
    /// Puts back a file that was taken off. \errors UNKNOWN_ENTRY, NOTHING_TO_DO (the entry has it)
    Done putBack(std::string_view code, const EntryFile &file);
    /// Withdrawn, disqualified, duplicate (of another), practice or in again, from the round on. \errors UNKNOWN_ENTRY, REASON_MISSING
    Done setState(std::string_view code, std::string_view round, StatusState state, std::string_view reason,
                  std::string_view duplicateOf = {});
    /// The same of many entries as one act; those that stand so already are left alone. Not for duplicates, which name
    /// another entry each. \errors UNKNOWN_ENTRY, REASON_MISSING, NOTHING_TO_DO, BAD_VALUE (a duplicate)
    Done setStates(const std::vector<std::string> &codes, std::string_view round, StatusState state,
                   std::string_view reason);

    /// Entries that may have come twice (see likePairs()), in whatever script: their codes and what speaks for it. Those
    /// marked as duplicates already, and pairs that somebody has said are two, are left out.
    struct LikelyDuplicate {
        std::string entry;
        std::string other;
        std::string by;
    };
    static std::vector<LikelyDuplicate> likelyDuplicates(const CallView &view);
    /// Says that two entries are not the same, however alike they look. \errors UNKNOWN_ENTRY, REASON_MISSING
    Done keepApart(std::string_view entry, std::string_view other, std::string_view reason);
    /// Takes that back: it is to be asked again. \errors as keepApart()
    Done askAgain(std::string_view entry, std::string_view other, std::string_view reason);

private:
    Done settlePair(std::string_view entry, std::string_view other, std::string_view reason, SettleAnswer answer);

    CallSession &m_session;
};

} // namespace palmares
