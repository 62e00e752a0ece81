#include "core/office/reports/scorerows.h"

#include "core/merge/counting.h"
#include "core/office/entries/entryfields.h"
#include "core/office/paper/sheetlist.h"
#include "core/office/reports/codebook.h"
#include "core/office/reports/notesout.h"
#include "core/office/view/naming.h"
#include "core/records/words.h"
#include "core/scoring/scoretable.h"

#include <optional>
#include <set>
#include <tuple>

namespace palmares {

namespace {

std::string judgePersonName(const CallView &call, const JudgeView &judge)
{
    const auto fields = privateFieldsOf(call.text(judge.priv).value_or(std::string()));
    const auto name = fields.find("name");
    return name == fields.end() ? std::string() : name->second;
}

std::string_view cellStateName(std::int64_t value)
{
    if (value == cell::blank)
        return "blank";
    if (value == cell::cannotJudge)
        return "cannot_judge";
    if (value == cell::recused)
        return "recused";
    return value == cell::excluded ? "excluded" : "";
}

/// The scores of rounds, a row for each cell.
class ScoreRows {
public:
    ScoreRows(const CallView &call, const ExportRequest &request, TableSink &sink)
        : m_call(call), m_request(request), m_sink(sink)
    {
    }

    Done begin()
    {
        std::vector<std::string> columns = scoreColumns();
        if (m_request.identified)
            columns.insert(columns.end(), {"judge_name", "entry_title", "comment", "note_to_entrant"});
        return m_sink.begin("scores", columns);
    }

    Done add(const RoundBasis &basis)
    {
        nameEverybody(basis);
        for (std::size_t sheet = 0; sheet < basis.table.sheetCount(); ++sheet) {
            m_isFirst = true;
            for (std::size_t column = 0; column < basis.table.width; ++column) {
                const std::int64_t value = basis.table.sheet(sheet)[column];
                if (value != cell::absent)
                    PALMARES_CHECK(addCell(basis, sheet, column, value));
            }
        }
        return {};
    }

    std::size_t count() const { return m_count; }

private:
    struct Names {
        std::vector<std::string> codes;
        std::vector<std::string> people; ///< names of judges, titles of entries; empty unless identified
    };

    void nameEverybody(const RoundBasis &basis)
    {
        const CallState &state = m_call.state;
        m_judges = {};
        m_entries = {};
        for (const JudgeId &id : basis.judges) {
            m_judges.codes.push_back(judgeName(state, id));
            m_judges.people.push_back(m_request.identified
                                          ? judgePersonName(m_call, state.judges[state.judgeIndex(id)])
                                          : std::string());
        }
        for (const EntryId &id : basis.entries) {
            m_entries.codes.push_back(entryName(state, id));
            m_entries.people.push_back(
                m_request.identified ? entryTitle(m_call, state.entries[state.entryIndex(id)], m_request.lang)
                                     : std::string());
        }
    }

    /// What was scored, and the score as it is written.
    static std::pair<std::string, std::string> given(const RoundRules &rules, std::size_t column, std::int64_t value)
    {
        if (rules.kind == RoundKind::Check)
            return {rules.items[column], cell::isNumber(value) ? std::to_string(value) : std::string()};
        const Criterion &criterion = rules.criteria[column];
        return {criterion.id, cell::isNumber(value) ? criterion.scale.textOf(value) : std::string()};
    }

    Done addCell(const RoundBasis &basis, std::size_t sheet, std::size_t column, std::int64_t value)
    {
        const RoundRules &rules = basis.roundRules();
        const std::size_t judgeRow = basis.table.sheetJudge[sheet];
        const std::size_t entryRow = basis.table.sheetEntry[sheet];
        const JudgeRow &judge = basis.table.judges[judgeRow];
        const EntryRow &entry = basis.table.entries[entryRow];
        const Panel &panel = rules.panels[static_cast<std::size_t>(judge.panel)];
        const auto &divisions = basis.rules->divisions;
        const auto [name, score] = given(rules, column, value);
        std::vector<OutCell> row = {
            OutCell::text(m_judges.codes[judgeRow]),
            OutCell::text(m_entries.codes[entryRow]),
            OutCell::text(name),
            OutCell::number(score),
            OutCell::text(panel.id),
            OutCell::text(judge.stratum < 0 ? std::string()
                                            : panel.strata[static_cast<std::size_t>(judge.stratum)]),
            OutCell::text(divisions.empty() ? std::string()
                                            : divisions[static_cast<std::size_t>(entry.division)]),
            OutCell::text(cell::isNumber(value) ? std::string_view() : cellStateName(value)),
            OutCell::text(basis.round)};
        if (m_request.identified) {
            row.push_back(OutCell::text(m_judges.people[judgeRow]));
            row.push_back(OutCell::text(m_entries.people[entryRow]));
            addWords(basis.sheets[sheet], row);
        }
        ++m_count;
        return m_sink.add(row);
    }

    /// Once a sheet: repeated beside each of its scores, words would look like so many of them.
    void addWords(const RecordId &id, std::vector<OutCell> &row)
    {
        std::string committee;
        std::string entrant;
        if (m_isFirst) {
            const SheetContent sheet = sheetOf(m_call.record(id));
            committee = m_call.text(sheet.committee).value_or(std::string());
            entrant = m_call.text(sheet.entrant).value_or(std::string());
        }
        m_isFirst = false;
        row.push_back(OutCell::text(committee));
        row.push_back(OutCell::text(entrant));
    }

    const CallView &m_call;
    const ExportRequest &m_request;
    TableSink &m_sink;
    Names m_judges;
    Names m_entries;
    std::size_t m_count = 0;
    bool m_isFirst = true; ///< row of its sheet
};

/// The rounds that a table is about: the one named, else all with rules that stand. \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN
Result<std::vector<std::uint32_t>> roundsOf(const CallView &call, const std::string &named)
{
    std::vector<std::uint32_t> rounds;
    for (std::uint32_t at = 0; at < call.state.rounds.size(); ++at) {
        const RoundView &round = call.state.rounds[at];
        const bool counts = (round.frozen && round.rules) || closedUnder(call.state, round.id);
        if (named.empty() ? counts : round.id == named)
            rounds.push_back(at);
    }
    if (rounds.empty() && named.empty() && !call.state.rounds.empty())
        return Error(Code::ROUND_NOT_FROZEN, {{"round", call.state.rounds.front().id}});
    if (rounds.empty())
        return Error(named.empty() ? Code::ROUND_NOT_FROZEN : Code::UNKNOWN_ROUND, {{"round", named}});
    return rounds;
}

/// The scores behind what a result carries, the earliest first: exactly those, be that round closed anew since.
Done addCarried(const OfficialResult &official, ScoreRows &rows)
{
    if (!official.carried)
        return {};
    PALMARES_CHECK(addCarried(*official.carried, rows));
    return rows.add(official.carried->basis);
}

} // namespace

std::string entryTitle(const CallView &call, const EntryView &entry, std::string_view lang)
{
    std::string original;
    for (const EntryText &text : entry.texts) {
        if (text.part != "title")
            continue;
        const auto words = call.text(text.ref);
        if (words && text.lang == lang)
            return *words;
        if (words && (original.empty() || text.origin == "original"))
            original = *words;
    }
    return original;
}

Result<std::size_t> writeScores(const CallView &call, const ExportRequest &request, TableSink &sink)
{
    ScoreRows rows(call, request, sink);
    PALMARES_CHECK(rows.begin());
    PALMARES_TRY(const auto rounds, roundsOf(call, request.round));
    for (const std::uint32_t at : rounds) {
        PALMARES_TRY(const OfficialResult official, resultOf(call.set, call.state, call.state.rounds[at].id));
        if (!request.round.empty())
            PALMARES_CHECK(addCarried(official, rows));
        if (!official.isCheck() || !request.round.empty())
            PALMARES_CHECK(rows.add(official.basis));
    }
    return rows.count();
}

Result<std::size_t> writeComments(const CallView &call, const ExportRequest &request, TableSink &sink)
{
    PALMARES_CHECK(sink.begin("comments", commentColumns(request.identified)));
    PALMARES_TRY(const auto rounds, roundsOf(call, request.round));
    std::size_t count = 0;
    std::optional<NotesOut> notes;
    if (!request.identified) {
        ReasonsOut names(call);
        notes.emplace(call, ConsentBook(call), names);
    }
    for (const std::uint32_t at : rounds) {
        PALMARES_TRY(const auto lines, sheetLines(call, at));
        std::set<std::tuple<std::uint32_t, std::uint32_t, std::string, std::string, std::string>> told;
        for (const SheetLine &line : lines) {
            const std::string entrant = notes ? notes->of(at, line.judge, line.entry, line.entrant) : line.entrant;
            if (entrant.empty() && (notes || line.committee.empty()))
                continue;
            if (!told.emplace(line.judge, line.entry, line.standing, entrant, line.committee).second)
                continue; // the same words of the same judge from two laptops
            const EntryView &entry = call.state.entries[line.entry];
            const JudgeView &judge = call.state.judges[line.judge];
            std::vector<OutCell> row = {OutCell::text(call.state.rounds[at].id), OutCell::text(entryName(call.state, entry.id)),
                                        OutCell::text(judgeName(call.state, judge.id)), OutCell::text(line.standing),
                                        OutCell::text(entrant)};
            if (request.identified) {
                for (const std::string &cell : {line.reason, line.committee, judgePersonName(call, judge), entryTitle(call, entry, request.lang)})
                    row.push_back(OutCell::text(cell));
            }
            PALMARES_CHECK(sink.add(row));
            ++count;
        }
    }
    return count;
}

} // namespace palmares
