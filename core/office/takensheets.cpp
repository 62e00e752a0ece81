#include "core/office/takensheets.h"

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

std::string bothWords(const std::string &first, const std::string &second)
{
    if (second.empty() || first == second)
        return first;
    // Lines that both begin with stood there before either wrote.
    std::size_t same = 0;
    for (std::size_t end = second.find('\n'); end != std::string::npos && (first + "\n").compare(0, end + 1, second, 0, end + 1) == 0; end = second.find('\n', same))
        same = end + 1;
    return first.empty() ? second : first + "\n" + second.substr(same);
}

std::string withLine(const std::string &stands, const std::string &words)
{
    return !words.empty() && ("\n" + stands + "\n").find("\n" + words + "\n") != std::string::npos ? stands : bothWords(stands, words);
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
    for (const SheetContent &sheet : m_sheets) {
        draft.committee = withLine(draft.committee, m_view.text(sheet.committee).value_or(std::string()));
        draft.entrant = withLine(draft.entrant, m_view.text(sheet.entrant).value_or(std::string()));
    }
    return draft;
}

} // namespace palmares
