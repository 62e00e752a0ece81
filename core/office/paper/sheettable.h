#pragma once

#include "core/intake/tables/plaintable.h"
#include "core/office/judging/judgedesk.h"

#include <map>
#include <optional>
#include <set>

namespace palmares {

/// A round and its criteria (or items of a check) by what people call them: id, and title in any language of the call.
class QuestionNames {
public:
    QuestionNames(const CallView &view, std::uint32_t round);
    /// The id; empty if nothing is called so.
    std::string idOf(const std::string &heading) const;

    /// Whether the round itself is called so.
    bool isRound(const std::string &name) const;

private:
    std::set<std::string> m_round;
    std::map<std::string, std::string> m_byName;
};

/// What one entry of a table of scores says.
struct TypedSheet {
    std::uint64_t line = 0; ///< of its first row
    std::string check;      ///< as it stands there; empty if the table has none
    SheetChange change;     ///< values, state and comments; the entry's code
    std::map<std::string, std::uint64_t> lines; ///< of each value
    std::set<std::string> told; ///< questions that have a cell here, be it blank; of all others the table says nothing
    /// The sheets taken in before whose comments whoever typed had before them; none: all that are here.
    std::optional<std::vector<RecordId>> seenComment = {};
    std::optional<std::vector<RecordId>> seenNote = {}; ///< the same of the note to the entrant
    bool isBlank() const
    {
        return change.values.empty() && !change.recuse && !change.cannotJudge && !change.committee && !change.entrant;
    }
};

/// Whether these bytes are a form that Palmares wrote for a judge: a workbook with its marks in the headings.
bool isSheetForm(BytesView bytes);

struct SheetTable {
    std::vector<TypedSheet> sheets; ///< in the order of the table
    std::vector<Error> problems;    ///< each with `row`
    std::vector<std::string> ignored; ///< headings of columns that mean nothing here
    bool isLong = false;              ///< a row for each score
    std::string lacks; ///< of a table with check codes the first of state, kind, comment and note_to_entrant that has no column; empty: none
    bool tellsComments = false;       ///< whether there is a column for comments to the committee
    bool tellsNotes = false;          ///< and one for those to the entrant

    /// Reads a table with a row for each entry (the form of formXlsx(), or columns called like the criteria) or a row for each
    /// score (entry, criterion, score). A blank cell says that there is no score, one that is not there says nothing. Columns
    /// that name another judge or another round than this one are problems. Numbers may have any digits and a comma for the point.
    /// \errors MISSING_COLUMN (entry; or no column of a criterion)
    static Result<SheetTable> read(const PlainTable &table, const QuestionNames &names, const std::string &judge);
};

} // namespace palmares
