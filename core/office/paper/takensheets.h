#pragma once

#include "core/office/view/callview.h"
#include "core/store/drafts.h"

#include <string>
#include <vector>

namespace palmares {

/// What offices have taken in of one sheet from paper or a form: the heads of its slot that are theirs. There are several where two
/// offices took it in and do not know of each other.
class TakenSheets {
public:
    /// `slot` null: nobody has sent anything of the sheet.
    TakenSheets(const CallView &view, const SheetSlot *slot);

    bool isEmpty() const { return m_sheets.empty(); }
    /// Two offices took in different scores, and nobody has decided.
    bool areForked() const;
    /// Scores, version and source of the first, with the comments of all; only if there is one.
    Draft draft() const;
    /// One of the comments, of all sheets but those that are named.
    std::string wordsBeside(Ref SheetContent::*comment, const std::vector<RecordId> &seen = {}) const;
    /// Ids of their records, ascending.
    std::vector<RecordId> ids() const;
    const std::vector<SheetContent> &sheets() const { return m_sheets; }
    /// Their records, which whatever replaces them has to name.
    const std::vector<const Record *> &records() const { return m_records; }

private:
    const CallView &m_view;
    std::vector<SheetContent> m_sheets;
    std::vector<const Record *> m_records;
};

/// A sheet as a draft, without its comments.
Draft draftLike(const SheetContent &sheet);

/// Whether the scores of a sheet are those of a draft.
bool saysTheSame(const SheetContent &sheet, const Draft &draft);

/// Words below those that stand, unless they are among their lines already.
std::string withLine(const std::string &stands, const std::string &words);

} // namespace palmares
