#include "core/office/judging/judgedesk.h"

#include "core/domain/sheetkinds.h"
#include "core/merge/minting.h"
#include "core/office/exchange/tablefile.h"
#include "core/office/judging/judgesheets.h"

#include <algorithm>
#include <array>

namespace palmares {

namespace {

constexpr std::array<std::string_view, 9> scoreFields = {"entry", "criterion", "score", "state",
                                                         "comment", "note_to_entrant", "kind", "judge", "round"};
constexpr std::array<std::string_view, 3> requiredFields = {"entry", "criterion", "score"};

/// Rows of a table of scores, gathered entry by entry.
class ScoreTableImport {
public:
    /// `judge` and `round` are the codes of whose scores these are, and where they go.
    ScoreTableImport(const MappedTable &table, SheetSource source, bool seen, std::string judge, std::string round)
        : m_table(table), m_source(source), m_seen(seen), m_judge(std::move(judge)), m_round(std::move(round))
    {
    }

    /// What the rows say, entry by entry; whatever is wrong with any cell of them goes to `problems`.
    std::vector<SheetChange> changes(std::vector<Error> &problems)
    {
        m_problems = &problems;
        for (const MappedTable::Row &row : m_table.rows())
            addRow(row);
        return m_changes;
    }

private:
    void problem(const MappedTable::Row &row, const char *column, Error error)
    {
        m_problems->push_back(std::move(error).with("column", column).with("row", std::to_string(row.line)));
    }

    void addRow(const MappedTable::Row &row)
    {
        const std::string entry(m_table.cell(row, "entry"));
        const std::string criterion(m_table.cell(row, "criterion"));
        const std::string score(m_table.cell(row, "score"));
        const std::string kind = sheetKindIn(m_table.cell(row, "kind"));
        std::string state = sheetStateIn(m_table.cell(row, "state"));
        if (entry.empty())
            return problem(row, "entry", Error(Code::EMPTY_CELL));
        mustBe(row, "judge", m_judge);
        mustBe(row, "round", m_round);
        SheetChange &change = changeFor(entry);
        takeWords(row, "comment", change.committee);
        takeWords(row, "note_to_entrant", change.entrant);
        // Whoever says why not in one of the words of the list has said that they do not judge.
        const bool saysWhy = isSheetKind(kind) && kind != "other" && (state.empty() || state == "blank");
        if (saysWhy)
            state = isRecusal(kind) ? "recused" : "cannot_judge";
        const bool ofSheet = state == "recused" || (state == "cannot_judge" && (criterion.empty() || saysWhy));
        if (!kind.empty() && !isSheetKind(kind))
            problem(row, "kind", Error(Code::BAD_VALUE, {{"value", kind}, {"detail", "kind"}, {"found", sheetKindsInWords()}}));
        else if (!kind.empty() && (state.empty() || state == "blank"))
            problem(row, "state", Error(Code::EMPTY_CELL, {{"entry", entry}}));
        else if (!score.empty() && !state.empty())
            problem(row, "state", Error(Code::SCORE_WITH_STATE, {{"value", state}}));
        else if (ofSheet)
            takeState(kind, state, change);
        else if (!state.empty() && state != "blank" && state != "cannot_judge")
            problem(row, "state", Error(Code::UNKNOWN_STATE, {{"value", state}}));
        if (ofSheet || (criterion.empty() && score.empty()))
            return mayStandTogether(row, change); // a row for a state or a comment alone
        const bool again = std::any_of(change.values.begin(), change.values.end(),
                                       [&](const auto &value) { return value.first == criterion; });
        if (again)
            return problem(row, "score", Error(Code::REPEATED_CELL));
        change.values.emplace_back(criterion, state == "cannot_judge" ? std::string("cannot_judge") : score);
        mayStandTogether(row, change);
    }

    /// Scores of somebody else, or of another round, are not this judge's.
    void mustBe(const MappedTable::Row &row, const char *column, const std::string &own)
    {
        if (const std::string_view said = m_table.cell(row, column); !said.empty() && said != own)
            problem(row, column, Error(Code::BAD_VALUE, {{"value", std::string(said)}}));
    }

    /// Who steps back from an entry, or cannot judge it, gives it no scores.
    void mayStandTogether(const MappedTable::Row &row, const SheetChange &change)
    {
        if ((change.recuse || change.cannotJudge) && !change.values.empty())
            problem(row, "state", Error(Code::SCORE_WITH_STATE, {{"value", change.recuse ? "recused" : "cannot_judge"}}));
    }

    /// Words beside several criteria of one entry are all kept, one below the other.
    void takeWords(const MappedTable::Row &row, const char *column, std::optional<std::string> &words)
    {
        const std::string_view typed = m_table.cell(row, column);
        if (typed.empty() || words == typed)
            return;
        std::string all = words ? *words + "\n" + std::string(typed) : std::string(typed);
        if (all.size() > JudgeSheets::longestComment)
            problem(row, column, Error(Code::TOO_BIG, {{"limit", std::to_string(JudgeSheets::longestComment)}}));
        else
            words = std::move(all);
    }

    static void takeState(const std::string &kind, std::string_view state, SheetChange &change)
    {
        if (state == "recused")
            change.recuse = kind.empty() ? "conflict" : kind;
        else
            change.cannotJudge = kind.empty() ? "other" : kind;
    }

    SheetChange &changeFor(const std::string &entry)
    {
        for (SheetChange &change : m_changes) {
            if (change.entry == entry)
                return change;
        }
        SheetChange &change = m_changes.emplace_back();
        change.entry = entry;
        change.source = m_source;
        change.seen = m_seen;
        return change;
    }

    const MappedTable &m_table;
    SheetSource m_source;
    bool m_seen;
    std::string m_judge;
    std::string m_round;
    std::vector<SheetChange> m_changes;
    std::vector<Error> *m_problems = nullptr;
};

/// The line that says something of an entry, and of this criterion if one is named.
std::string lineOf(const MappedTable &table, std::string_view entry, std::optional<std::string_view> criterion)
{
    for (const MappedTable::Row &row : table.rows()) {
        if (table.cell(row, "entry") == entry && (!criterion || table.cell(row, "criterion") == *criterion))
            return std::to_string(row.line);
    }
    return "0";
}

/// All that is wrong with what a table says of one entry, each with its line, so that a person hears of it at once. `whole` is
/// why the change was refused.
void addFaults(const MappedTable &table, const JudgeSheets &sheets, const SheetChange &change, Error whole,
               std::vector<Error> &problems)
{
    SheetChange one;
    one.entry = change.entry;
    const std::size_t before = problems.size();
    for (const auto &value : sheets.changed(one, 0).ok() ? change.values : decltype(change.values)()) {
        one.values = {value};
        if (auto draft = sheets.changed(one, 0); !draft.ok())
            problems.push_back(
                std::move(draft).error().with("column", "criterion").with("row", lineOf(table, change.entry, value.first)));
    }
    if (problems.size() == before)
        problems.push_back(std::move(whole).with("column", "entry").with("row", lineOf(table, change.entry, std::nullopt)));
}

} // namespace

Result<std::uint32_t> JudgeDesk::roundOf(const CallView &call, std::string_view wanted)
{
    if (!wanted.empty())
        return call.roundNamed(wanted);
    const std::uint32_t judge = call.state.judgeIndex(call.identity.judge);
    for (std::uint32_t i = static_cast<std::uint32_t>(call.state.rounds.size()); i-- > 0;) {
        for (const AssignView &assign : call.state.assigns) {
            if (assign.round == i && assign.judge == judge && call.state.rounds[i].rules)
                return i;
        }
    }
    return Error(Code::UNKNOWN_ROUND);
}

Result<std::vector<DeskEntry>> JudgeDesk::entries(CallSession &session, std::uint32_t round)
{
    PALMARES_CHECK(session.requireJudge());
    PALMARES_TRY(const JudgeSheets sheets, JudgeSheets::load(session, round));
    return sheets.entries();
}

Done JudgeDesk::score(const SheetChange &change)
{
    PALMARES_CHECK(m_session.requireJudge());
    PALMARES_TRY(const std::uint32_t round, roundOf(*m_session.view(), change.round));
    PALMARES_TRY(const JudgeSheets sheets, JudgeSheets::load(m_session, round));
    PALMARES_TRY(const Draft draft, sheets.changed(change, m_session.environment().clock->nowMs()));
    SessionMemory::of(m_session).reset();
    return m_session.note([&](Transaction &transaction) { return saveDraft(transaction, draft); });
}

namespace {

/// A row of which every cell is empty.
bool saysNothing(const SheetChange &change)
{
    return change.values.empty() && !change.recuse && !change.cannotJudge && !change.committee && !change.entrant && !change.takeBack;
}

} // namespace

Result<ImportReport> JudgeDesk::importScores(const std::string &path, SheetSource source, bool seen, const std::string &wanted)
{
    PALMARES_CHECK(m_session.requireJudge());
    PALMARES_TRY(const std::uint32_t round, roundOf(*m_session.view(), wanted));
    PALMARES_TRY(PlainTable plain, readTableFile(path, tableFileLimit));
    PALMARES_TRY(const MappedTable table,
                 MappedTable::of(std::move(plain), {{}, {}, scoreFields, TableOf::Scores, true, false}, requiredFields));
    if (table.rows().empty() && table.problems().empty())
        return Error(Code::EMPTY_TABLE);
    PALMARES_TRY(const JudgeSheets sheets, JudgeSheets::load(m_session, round));
    ImportReport report;
    report.rows = table.rowCount();
    report.problems = table.problems();
    report.findings = findingsAbout(table);
    const CallState &state = m_session.view()->state;
    const std::uint32_t judge = state.judgeIndex(m_session.view()->identity.judge);
    const auto changes = ScoreTableImport(table, source, seen, judge == nowhere ? std::string() : state.judges[judge].code, state.rounds[round].id)
                             .changes(report.problems);
    std::vector<Draft> drafts;
    const std::int64_t now = m_session.environment().clock->nowMs();
    for (const SheetChange &change : changes) {
        if (saysNothing(change))
            continue;
        auto draft = sheets.changed(change, now);
        if (!draft.ok()) {
            addFaults(table, sheets, change, std::move(draft).error(), report.problems);
            continue;
        }
        drafts.push_back(std::move(draft).value());
        report.codes.push_back(change.entry);
    }
    if (!report.problems.empty()) {
        sortByRow(report.problems);
        return report;
    }
    SessionMemory::of(m_session).reset();
    PALMARES_CHECK(m_session.note([&](Transaction &transaction) -> Done {
        for (const Draft &draft : drafts)
            PALMARES_CHECK(saveDraft(transaction, draft));
        return {};
    }));
    report.added = drafts.size();
    return report;
}

} // namespace palmares
