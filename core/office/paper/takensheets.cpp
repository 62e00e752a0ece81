#include "core/office/paper/takensheets.h"

#include <algorithm>

namespace palmares {

Draft draftLike(const SheetContent &sheet)
{
    Draft draft;
    draft.state = sheet.state;
    draft.kind = sheet.kind;
    draft.values = sheet.values;
    return draft;
}

bool saysTheSame(const SheetContent &sheet, const Draft &draft)
{
    return sheet.state == draft.state && sheet.kind == draft.kind
           && sheet.values == (draft.state == SheetState::Scored ? draft.values : std::vector<CellValue>());
}

std::string withLine(const std::string &stands, const std::string &words)
{
    if (words.empty() || ("\n" + stands + "\n").find("\n" + words + "\n") != std::string::npos)
        return stands;
    return stands.empty() ? words : stands + "\n" + words;
}

TakenSheets::TakenSheets(const CallView &view, const SheetSlot *slot) : m_view(view)
{
    if (!slot)
        return;
    for (const SheetHead &head : view.state.headsOf(*slot)) {
        if (!head.byCallKey || head.resolved || head.sheet.isNone())
            continue;
        m_records.push_back(&view.record(head.head));
        m_sheets.push_back(sheetOf(*m_records.back()));
    }
}

bool TakenSheets::areForked() const
{
    return std::any_of(m_sheets.begin(), m_sheets.end(), [&](const SheetContent &one) { return !saysTheSame(one, draftLike(m_sheets.front())); });
}

Draft TakenSheets::draft() const
{
    Draft draft = draftLike(m_sheets.front());
    draft.entryRecord = m_sheets.front().entryRecord;
    draft.source = m_sheets.front().source;
    draft.committee = wordsBeside(&SheetContent::committee);
    draft.entrant = wordsBeside(&SheetContent::entrant);
    return draft;
}

std::string TakenSheets::wordsBeside(Ref SheetContent::*comment, const std::vector<RecordId> &seen) const
{
    std::string words;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (std::find(seen.begin(), seen.end(), m_records[i]->header.id) == seen.end())
            words = withLine(words, m_view.text(m_sheets[i].*comment).value_or(std::string()));
    }
    return words;
}

std::vector<RecordId> TakenSheets::ids() const
{
    std::vector<RecordId> ids;
    for (const Record *record : m_records)
        ids.push_back(record->header.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace palmares
