#include "core/office/paper/sheettable.h"

#include "core/domain/sheetkinds.h"
#include "core/intake/columns/columnplan.h"
#include "core/intake/tables/cellnumber.h"
#include "core/intake/tables/xlsx.h"
#include "core/output/formbook.h"

#include <algorithm>

namespace palmares {

namespace {

/// What a cell of a spreadsheet has room for. One that is full to the last sign was cut there: what is missing nobody can see.
constexpr std::size_t longestCell = 32'767;

/// What a column is: one of our fields, or a question.
struct Column {
    std::string field;
    std::string question;
};

/// "[#entry]" or "[need]" at the end of a heading; empty if there is none.
std::string markIn(std::string_view heading)
{
    if (!heading.ends_with(']'))
        return {};
    const auto open = heading.rfind('[');
    return open == std::string_view::npos ? std::string() : std::string(heading.substr(open + 1, heading.size() - open - 2));
}

std::string fieldCalled(const std::string &heading)
{
    const std::string key = columnKey(heading);
    for (const char *field : {"entry", "check", "title", "state", "kind", "comment", "note_to_entrant", "criterion", "score", "judge", "round"}) {
        if (key == field)
            return field;
    }
    const HeadingGuess guess = guessField(heading, TableOf::Scores);
    return guess.surely && guess.field != "-" ? guess.field : std::string();
}

class Reader {
public:
    Reader(const PlainTable &table, const QuestionNames &names, const std::string &judge)
        : m_table(table), m_names(names), m_judge(judge)
    {
        m_result.problems = table.problems;
    }

    Result<SheetTable> read()
    {
        PALMARES_CHECK(findColumns());
        for (const PlainTable::Row &row : m_table.rows) {
            m_row = &row;
            addRow();
        }
        return std::move(m_result);
    }

private:
    Done findColumns()
    {
        bool asks = false;
        for (const std::string &heading : m_table.header) {
            Column column;
            if (const std::string mark = markIn(heading); mark.starts_with('#'))
                column.field = mark.substr(1);
            else if (!mark.empty())
                column.question = m_names.idOf(mark);
            else if (column.question = m_names.idOf(heading); column.question.empty())
                column.field = fieldCalled(heading);
            // "Entry" beside "Application ID": the first is the code, the other says nothing.
            if (column.field == "entry" && has("entry") && markIn(heading).empty() && columnKey(heading) != "entry" && columnKey(heading) != columnKey(headingOf("entry")))
                column.field.clear();
            if (column.question.empty() && column.field.empty() && !heading.empty())
                m_result.ignored.push_back(heading);
            asks = asks || !column.question.empty();
            const auto isSame = [&column](const Column &other) {
                return !(column.field.empty() && column.question.empty()) && other.field == column.field && other.question == column.question;
            };
            if (std::any_of(m_columns.begin(), m_columns.end(), isSame))
                return Error(Code::REPEATED_COLUMN, {{"row", std::to_string(m_table.source.headerLine)}, {"column", heading}});
            m_columns.push_back(std::move(column));
        }
        const auto missing = [&](const char *field) { return missingColumn(m_table, field).with("detail", "scores"); };
        if (!has("entry"))
            return missing("entry");
        m_result.isLong = m_isLong = has("criterion") && has("score");
        for (const char *field : {"state", "kind", "comment", "note_to_entrant"}) {
            if (has("check") && !has(field) && m_result.lacks.empty())
                m_result.lacks = field;
        }
        m_result.tellsComments = has("comment");
        m_result.tellsNotes = has("note_to_entrant");
        if (!m_isLong && !asks)
            return missing("criterion");
        return {};
    }

    bool has(std::string_view field) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &c) { return c.field == field; });
    }

    std::string headingOf(std::string_view field) const
    {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &c) { return c.field == field; });
        return found == m_columns.end() ? std::string() : m_table.header[static_cast<std::size_t>(found - m_columns.begin())];
    }

    std::string cell(std::string_view field) const
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].field == field)
                return m_row->cells[i];
        }
        return {};
    }

    void problem(Error error)
    {
        m_result.problems.push_back(std::move(error).with("row", std::to_string(m_row->line)));
    }

    /// Reads a row to its end, so that a person hears of all that is wrong with it at once.
    void addRow()
    {
        if (const std::string judge = cell("judge"); !judge.empty() && judge != m_judge)
            problem(Error(Code::BAD_VALUE, {{"column", "judge"}, {"value", judge}}));
        if (const std::string round = cell("round"); !round.empty() && !m_names.isRound(round))
            problem(Error(Code::BAD_VALUE, {{"column", "round"}, {"value", round}}));
        const std::string code = cell("entry");
        if (code.empty())
            return problem(Error(Code::EMPTY_CELL, {{"column", "entry"}}));
        const auto sheet = sheetOf(code);
        if (!sheet.ok())
            return problem(sheet.error());
        for (Done done : {m_isLong ? addScore(**sheet) : addScores(**sheet), addRest(**sheet)}) {
            if (!done.ok())
                problem(std::move(done).error());
        }
    }

    Result<TypedSheet *> sheetOf(const std::string &code)
    {
        const auto found = m_byCode.find(code);
        if (found != m_byCode.end()) {
            if (!m_isLong)
                return Error(Code::REPEATED_CELL);
            return &m_result.sheets[found->second];
        }
        m_byCode.emplace(code, m_result.sheets.size());
        TypedSheet sheet;
        sheet.line = m_row->line;
        sheet.check = cell("check");
        sheet.change.entry = code;
        m_result.sheets.push_back(std::move(sheet));
        return &m_result.sheets.back();
    }

    Done addValue(TypedSheet &sheet, const std::string &question, const std::string &typed)
    {
        sheet.told.insert(question);
        if (typed.empty())
            return {};
        if (!sheet.lines.emplace(question, m_row->line).second)
            return Error(Code::REPEATED_CELL);
        const std::string state = sheetStateIn(typed);
        if (state == "blank")
            return {};
        sheet.change.values.emplace_back(question, state == "cannot_judge" ? state : plainDecimal(typed).value_or(typed));
        return {};
    }

    Done addScores(TypedSheet &sheet)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].question.empty())
                PALMARES_CHECK(addValue(sheet, m_columns[i].question, m_row->cells[i]));
        }
        return {};
    }

    Done addScore(TypedSheet &sheet)
    {
        const std::string named = cell("criterion");
        const std::string score = cell("score");
        if (named.empty())
            return {}; // a row for a state or a comment alone
        std::string question = m_names.idOf(named);
        if (question.empty())
            return Error(Code::UNKNOWN_CRITERION, {{"value", named}});
        const std::string state = sheetStateIn(cell("state"));
        if (!score.empty() && !state.empty() && state != "blank")
            return Error(Code::SCORE_WITH_STATE, {{"value", state}});
        return addValue(sheet, question, state == "cannot_judge" ? state : score);
    }

    Done addRest(TypedSheet &sheet)
    {
        const std::string state = sheetStateIn(cell("state"));
        const std::string why = cell("kind");
        const std::string meant = sheetKindIn(why);
        const bool isOwn = !why.empty() && !isSheetKind(meant);
        const std::string kind = isOwn ? "other" : meant;
        const bool ofSheet = !m_isLong || cell("criterion").empty();
        // Whoever says why not in one of the words of the list has said that they do not judge.
        const bool saysWhy = !kind.empty() && !isOwn && (state.empty() || state == "blank");
        if (saysWhy && kind == "other" && sheet.change.values.empty())
            return Error(Code::EMPTY_CELL, {{"entry", sheet.change.entry}, {"column", "state"}});
        if (state == "recused" || (saysWhy && isRecusal(kind)))
            sheet.change.recuse = kind.empty() ? "conflict" : kind;
        else if ((state == "cannot_judge" && ofSheet) || saysWhy)
            sheet.change.cannotJudge = kind.empty() ? "other" : kind;
        else if (!state.empty() && state != "blank" && state != "cannot_judge")
            return Error(Code::UNKNOWN_STATE, {{"value", state}, {"detail", "form"}});
        if ((sheet.change.recuse || sheet.change.cannotJudge) && !sheet.change.values.empty())
            return Error(Code::SCORE_WITH_STATE, {{"value", sheet.change.recuse ? "recused" : "cannot_judge"}});
        if (isOwn)
            addWords(sheet.change.committee, why); // words of one's own have their place in a comment
        addWords(sheet.change.committee, cell("comment"));
        addWords(sheet.change.entrant, cell("note_to_entrant"));
        for (const char *field : {"comment", "note_to_entrant"}) {
            if (m_table.source.isXlsx && unitsIn(cell(field)) == longestCell)
                return Error(Code::TOO_BIG, {{"entry", sheet.change.entry}, {"column", field}, {"limit", std::to_string(longestCell)}, {"detail", "cell_full"}});
        }
        return {};
    }

    /// As spreadsheets count: a sign beyond the first plane is two.
    static std::size_t unitsIn(const std::string &words)
    {
        std::size_t units = 0;
        for (const char c : words) {
            const auto byte = static_cast<unsigned char>(c);
            units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
        }
        return units;
    }

    /// Words beside several criteria of one entry are all kept, one below the other.
    static void addWords(std::optional<std::string> &to, const std::string &words)
    {
        if (!words.empty() && to != words)
            to = to ? *to + "\n" + words : words;
    }

    const PlainTable &m_table;
    const QuestionNames &m_names;
    const std::string &m_judge;
    std::vector<Column> m_columns;
    bool m_isLong = false;
    const PlainTable::Row *m_row = nullptr;
    std::map<std::string, std::size_t> m_byCode;
    SheetTable m_result;
};

} // namespace

QuestionNames::QuestionNames(const CallView &view, std::uint32_t round)
{
    const RoundRules &rules = view.state.rounds[round].rules->rounds.front();
    const bool isCheck = rules.kind == RoundKind::Check;
    std::vector<std::string> ids = rules.items;
    for (const Criterion &criterion : rules.criteria)
        ids.push_back(criterion.id);
    m_round.insert(headingKey(rules.id));
    for (const TextView &text : view.state.texts) {
        if (text.at == "round/" + rules.id + "/title" && !text.forked)
            m_round.insert(headingKey(view.text(text.ref).value_or(rules.id)));
    }
    for (const std::string &id : ids) {
        const std::string at = "round/" + rules.id + (isCheck ? "/item/" : "/criterion/") + id + "/title";
        for (const TextView &text : view.state.texts) {
            if (text.at == at && !text.forked)
                m_byName.emplace(headingKey(view.text(text.ref).value_or(std::string())), id);
        }
    }
    // Ids last: they go before a title that another criterion has.
    for (const std::string &id : ids)
        m_byName.insert_or_assign(headingKey(id), id);
    m_byName.erase(std::string());
}

std::string QuestionNames::idOf(const std::string &heading) const
{
    const auto found = m_byName.find(headingKey(heading));
    return found == m_byName.end() ? std::string() : found->second;
}

bool QuestionNames::isRound(const std::string &name) const
{
    return m_round.contains(headingKey(name));
}

bool isSheetForm(BytesView bytes)
{
    if (!isPacked(bytes))
        return false;
    const auto table = readXlsx(bytes, {});
    const auto has = [&](const char *name) {
        const std::string mark = formMark(name, true);
        return std::any_of(table->header.begin(), table->header.end(), [&](const std::string &heading) { return heading.ends_with(mark); });
    };
    return table.ok() && has("entry") && has("check") && has("state");
}

Result<SheetTable> SheetTable::read(const PlainTable &table, const QuestionNames &names, const std::string &judge)
{
    return Reader(table, names, judge).read();
}

} // namespace palmares
