#include "core/merge/counting.h"
#include "core/office/paper/sheetdesk.h"
#include "core/office/paper/typings.h"
#include "core/office/view/naming.h"
#include "core/store/meta.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace palmares {

namespace {

constexpr std::string_view typingStart = "typed/";

std::string shownState(const Draft &draft)
{
    switch (draft.state) {
    case SheetState::Scored:
        return {};
    case SheetState::CannotJudge:
        return "cannot_judge";
    case SheetState::Recused:
        return "recused";
    }
    return {};
}

TypedRow rowOf(const std::string &entry, const SheetForm &form, const Draft &draft)
{
    TypedRow row;
    row.entry = entry;
    for (const std::string &criterion : form.asked()) {
        if (std::string cell = shownCell(form, draft, criterion); !cell.empty())
            row.values.emplace_back(criterion, std::move(cell));
    }
    if (draft.state == SheetState::Recused)
        row.recuse = draft.kind;
    if (draft.state == SheetState::CannotJudge)
        row.cannotJudge = draft.kind;
    row.committee = draft.committee;
    row.entrant = draft.entrant;
    return row;
}

/// Whose sheets are typed, and in which round.
struct TypingPlace {
    std::uint32_t round = nowhere;
    std::uint32_t judge = nowhere;
};

Result<TypingPlace> placeOf(const CallView &view, const std::string &round, const std::string &judge)
{
    TypingPlace place;
    PALMARES_TRY(place.round, view.roundNamed(round));
    const RoundView &of = view.state.rounds[place.round];
    if (!of.frozen || !of.rules)
        return withoutRules(of);
    PALMARES_TRY(place.judge, view.judgeByCode(judge));
    return place;
}

/// A typing as the person who typed it sees it: of comments that nobody touched what stands.
TypedRow typedRowOf(const CallView &view, const TypingPlace &place, std::uint32_t entry, const Draft &draft)
{
    TypedRow row = rowOf(entryName(view.state, draft.entry), SheetForm(view.state, place.round, place.judge, entry), draft);
    const TakenSheets taken(view, view.state.sheet(place.round, place.judge, entry));
    row.saysCommittee = draft.saysCommittee;
    row.saysEntrant = draft.saysEntrant;
    if (!row.saysCommittee)
        row.committee = withLine(taken.wordsBeside(&SheetContent::committee), row.committee);
    if (!row.saysEntrant)
        row.entrant = withLine(taken.wordsBeside(&SheetContent::entrant), row.entrant);
    row.seenCommittee = draft.saysCommittee ? draft.seenCommittee : taken.ids();
    row.seenEntrant = draft.saysEntrant ? draft.seenEntrant : taken.ids();
    return row;
}

SheetChange changeOf(const TypedRow &row)
{
    SheetChange change;
    change.entry = row.entry;
    std::copy_if(row.values.begin(), row.values.end(), std::back_inserter(change.values),
                 [](const auto &value) { return !value.second.empty(); });
    change.recuse = row.recuse;
    change.cannotJudge = row.cannotJudge;
    if (!row.committee.empty())
        change.committee = row.committee;
    if (!row.entrant.empty())
        change.entrant = row.entrant;
    return change;
}

} // namespace

std::string typingRound(int typing, const JudgeId &judge, const std::string &round)
{
    return std::string(typingStart) + std::to_string(typing) + "/" + judge.hex() + "/" + round;
}

std::optional<TypingRound> typingRoundOf(const std::string &name)
{
    if (!name.starts_with(typingStart) || name.size() < typingStart.size() + 3)
        return std::nullopt;
    const auto slash = name.find('/', typingStart.size() + 2);
    if (slash == std::string::npos)
        return std::nullopt;
    return TypingRound{name[typingStart.size()] == '1' ? 1 : 2, name.substr(typingStart.size() + 2, slash - typingStart.size() - 2),
                       name.substr(slash + 1)};
}

std::string shownCell(const SheetForm &form, const Draft &draft, const std::string &criterion)
{
    for (const CellValue &value : draft.values) {
        if (value.criterion == criterion)
            return value.state == CellState::Number ? form.textOf(criterion, value.value) : std::string("cannot_judge");
    }
    return {};
}

std::vector<TypingDifference> typingDifferences(const SheetForm &form, const std::string &entry, const Draft &first, const Draft &second)
{
    std::vector<TypingDifference> differences;
    if (first.state != second.state)
        differences.push_back({entry, "state", shownState(first), shownState(second)});
    else if (first.kind != second.kind)
        differences.push_back({entry, "kind", first.kind, second.kind});
    for (const std::string &criterion : form.asked()) {
        const std::string a = shownCell(form, first, criterion);
        const std::string b = shownCell(form, second, criterion);
        if (a != b)
            differences.push_back({entry, criterion, a, b});
    }
    return differences;
}

Result<std::vector<TypedDraft>> SheetDesk::drafts()
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::vector<Draft> all, loadDrafts(m_session.db()));
    std::map<std::tuple<std::string, std::string, EntryId>, std::array<std::optional<Draft>, 2>> typed;
    for (const Draft &draft : all) {
        if (const auto at = typingRoundOf(draft.round))
            typed[{at->round, at->judge, draft.entry}][static_cast<std::size_t>(at->typing - 1)] = draft;
    }
    std::vector<TypedDraft> found;
    for (const auto &[key, both] : typed) {
        const auto &[round, judgeHex, entryId] = key;
        const auto judgeId = JudgeId::fromHex(judgeHex);
        const std::uint32_t judge = judgeId ? view->state.judgeIndex(*judgeId) : nowhere;
        const std::uint32_t entry = view->state.entryIndex(entryId);
        const std::uint32_t at = view->state.roundIndex(round);
        if (judge == nowhere || entry == nowhere || at == nowhere || !view->state.rounds[at].rules)
            continue; // gone since
        TypedDraft draft{view->state.judges[judge].code, view->state.entries[entry].code, round, both[0].has_value(), both[1].has_value(), {}};
        if (both[0] && both[1])
            draft.differences = typingDifferences(SheetForm(view->state, at, judge, entry), draft.entry, *both[0], *both[1]);
        found.push_back(std::move(draft));
    }
    return found;
}

Result<TypedPaper> SheetDesk::typedPaper(const std::string &round, const std::string &judge, int typing)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const TypingPlace place, placeOf(*view, round, judge));
    const JudgeId &who = view->state.judges[place.judge].id;
    const std::string name = typingRound(typing, who, view->state.rounds[place.round].id);
    PALMARES_TRY(const std::vector<Draft> all, loadDrafts(m_session.db()));
    TypedPaper paper;
    for (const Draft &draft : all) {
        const std::uint32_t entry = view->state.entryIndex(draft.entry);
        if (draft.round == name && entry != nowhere)
            paper.typed.push_back(typedRowOf(*view, place, entry, draft));
    }
    PALMARES_TRY(const std::vector<TypedDraft> drafts, this->drafts());
    for (const TypedDraft &draft : drafts) {
        if (draft.judge != view->state.judges[place.judge].code || draft.round != view->state.rounds[place.round].id)
            continue;
        paper.differences.insert(paper.differences.end(), draft.differences.begin(), draft.differences.end());
    }
    for (std::uint32_t entry = 0; entry < view->state.entries.size(); ++entry) {
        const TakenSheets taken(*view, view->state.sheet(place.round, place.judge, entry));
        const std::string code = entryName(view->state, view->state.entries[entry].id);
        if (taken.areForked())
            paper.forked.push_back(code);
        else if (!taken.isEmpty()) {
            paper.taken.push_back(rowOf(code, SheetForm(view->state, place.round, place.judge, entry), taken.draft()));
            paper.taken.back().seenCommittee = paper.taken.back().seenEntrant = taken.ids();
        }
    }
    return paper;
}

Result<std::size_t> SheetDesk::takeAgreed()
{
    PALMARES_TRY(const std::vector<TypedDraft> drafts, this->drafts());
    std::size_t taken = 0;
    for (const TypedDraft &draft : drafts) {
        if (!draft.isAgreed())
            continue;
        PALMARES_TRY(const TypedPaper paper, typedPaper(draft.round, draft.judge, 1));
        const auto row = std::find_if(paper.typed.begin(), paper.typed.end(), [&](const TypedRow &one) { return one.entry == draft.entry; });
        if (row == paper.typed.end())
            continue;
        PALMARES_TRY(const SheetsReport report, typeSheet(draft.round, draft.judge, 1, *row));
        taken += report.minted;
    }
    return taken;
}

Result<SheetsReport> SheetDesk::typeSheet(const std::string &round, const std::string &judge, int typing, const TypedRow &row)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const TypingPlace place, placeOf(*view, round, judge));
    SheetTable table;
    table.tellsComments = row.saysCommittee;
    table.tellsNotes = row.saysEntrant;
    TypedSheet sheet;
    sheet.change = changeOf(row);
    sheet.check = row.check;
    sheet.seenComment = row.seenCommittee;
    sheet.seenNote = row.seenEntrant;
    PALMARES_TRY(const std::uint32_t entry, view->entryByCode(row.entry));
    const SheetForm form(view->state, place.round, place.judge, entry);
    sheet.told.insert(form.asked().begin(), form.asked().end());
    for (const auto &[criterion, typed] : sheet.change.values)
        sheet.lines.emplace(criterion, 0);
    const bool isBlank = sheet.isBlank();
    if (!row.saysCommittee)
        sheet.change.committee.reset();
    if (!row.saysEntrant)
        sheet.change.entrant.reset();
    if (isBlank && TakenSheets(*view, view->state.sheet(place.round, place.judge, entry)).isEmpty()) { // typed into the wrong row, and taken out again
        const RoundView &of = view->state.rounds[place.round];
        PALMARES_CHECK(m_session.note([&](Transaction &transaction) {
            return dropDraft(transaction, view->state.entries[entry].id, typingRound(typing, view->state.judges[place.judge].id, of.id));
        }));
        SheetsReport report;
        report.blank = 1;
        return report;
    }
    table.sheets.push_back(std::move(sheet));
    SheetsImport import;
    import.judge = judge;
    import.round = round;
    import.source = SheetSource::Paper;
    import.typing = typing;
    import.again = import.empties = true; // whoever types a sheet anew means it
    import.isUnfinished = !row.isFinished;
    return takeSheets(m_session, import, place.round, place.judge, table, {});
}

} // namespace palmares
