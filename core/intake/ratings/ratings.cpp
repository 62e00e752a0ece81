#include "core/intake/ratings/ratings.h"

#include "core/intake/columns/entrytable.h"
#include "core/intake/ratings/roundbuilder.h"

#include <algorithm>
#include <array>

namespace palmares {

namespace {

enum Column { JudgeColumn, EntryColumn, ScoreColumn, CriterionColumn, PanelColumn, StratumColumn, DivisionColumn,
              StateColumn, RoundColumn, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> columnNames = {"judge",   "entry",    "score", "criterion", "panel",
                                                                   "stratum", "division", "state", "round"};
constexpr std::size_t noColumn = static_cast<std::size_t>(-1);

std::optional<std::int64_t> cellStateOf(std::string_view name)
{
    if (name.empty())
        return cell::absent; // says nothing
    if (name == "blank")
        return cell::blank;
    if (name == "cannot_judge")
        return cell::cannotJudge;
    if (name == "recused")
        return cell::recused;
    if (name == "excluded")
        return cell::excluded;
    return std::nullopt;
}

/// One pass over the rows; each round of the rules has its own builder.
class RatingsPass {
public:
    RatingsPass(RatingsRequest &request, EntryTable entries)
        : m_request(request), m_csv(std::move(request.ratings)), m_entries(std::move(entries))
    {
    }

    Result<Ratings> run()
    {
        PALMARES_CHECK(readHeader());
        PALMARES_CHECK(chooseRound());
        bool isEmpty = true;
        for (;;) {
            PALMARES_TRY(const bool any, m_csv.next());
            if (!any)
                break;
            if (auto row = readRow(); !row.ok())
                return std::move(row).error().with("row", std::to_string(m_csv.row()));
            isEmpty = false;
        }
        if (isEmpty && m_entries.rows.empty()) // with entries it is a round in which nothing was scored yet
            return Error(Code::EMPTY_TABLE, {{"detail", "one_line"}, {"value", m_header}});
        return finish();
    }

private:
    Done readHeader()
    {
        PALMARES_TRY(const auto header, m_csv.header());
        m_at.fill(noColumn);
        for (std::size_t i = 0; i < header.size(); ++i) {
            const auto known = std::find(columnNames.begin(), columnNames.end(), header[i]);
            if (known != columnNames.end())
                m_at[static_cast<std::size_t>(known - columnNames.begin())] = i;
            else
                m_findings.push_back({FindingCode::COLUMN_IGNORED, {{"column", header[i]}}});
            m_header += (i == 0 ? "" : ",") + header[i];
        }
        for (const Column needed : {JudgeColumn, EntryColumn, ScoreColumn}) {
            if (m_at[needed] == noColumn)
                return Error(Code::MISSING_COLUMN, {{"row", "1"}, {"column", std::string(columnNames[needed])}});
        }
        return {};
    }

    Done chooseRound()
    {
        if (!m_request.rules) {
            m_builders.emplace_back(m_request.scale);
            m_single = m_at[CriterionColumn] == noColumn;
            return {};
        }
        const Rules &rules = *m_request.rules;
        for (std::size_t r = 0; r < rules.rounds.size(); ++r)
            m_builders.emplace_back(rules, r);
        if (m_request.round.empty()) {
            m_round = rules.rounds.size();
            while (m_round > 0 && rules.rounds[m_round - 1].kind == RoundKind::Check)
                --m_round;
            if (m_round == 0)
                return Error(Code::NOTHING_TO_RANK, {{"round", rules.rounds.back().id}});
            --m_round;
        } else if (const auto named = rules.roundIndex(m_request.round)) {
            m_round = *named;
        } else {
            return Error(Code::UNKNOWN_ROUND, {{"round", m_request.round}});
        }
        const RoundRules &round = rules.rounds[m_round];
        if (round.kind == RoundKind::Check)
            return Error(Code::NOTHING_TO_RANK, {{"round", round.id}});
        if (m_at[CriterionColumn] == noColumn && round.criteria.size() > 1)
            return Error(Code::MISSING_COLUMN, {{"row", "1"}, {"column", "criterion"}});
        if (m_at[PanelColumn] == noColumn && round.panels.size() > 1)
            return Error(Code::MISSING_COLUMN, {{"row", "1"}, {"column", "panel"}});
        return {};
    }

    std::string_view cell(Column column) const
    {
        return m_at[column] == noColumn ? std::string_view() : m_csv.cells()[m_at[column]];
    }

    /// Which builder the row belongs to; none for a row of a round that was not asked for.
    Result<RoundBuilder *> builderOfRow()
    {
        const std::string_view name = cell(RoundColumn);
        if (m_request.rules) {
            if (name.empty())
                return &m_builders[m_round];
            if (name != m_lastRoundName) {
                const auto index = m_request.rules->roundIndex(name);
                if (!index)
                    return Error(Code::UNKNOWN_ROUND, {{"round", std::string(name)}});
                m_lastRoundName = name;
                m_lastRound = *index;
            }
            return &m_builders[m_lastRound];
        }
        if (name.empty())
            return &m_builders[0];
        m_foundRound = m_foundRound || name == m_request.round;
        if (!m_request.round.empty())
            return name == m_request.round ? &m_builders[0] : nullptr;
        if (!m_lastRoundName.empty() && name != m_lastRoundName)
            return Error(Code::ROUND_NEEDED, {{"round", m_lastRoundName}, {"value", std::string(name)}});
        m_lastRoundName = name;
        return &m_builders[0];
    }

    Done readRow()
    {
        for (const Column column : {JudgeColumn, EntryColumn}) {
            if (cell(column).empty())
                return Error(Code::EMPTY_CELL, {{"column", std::string(columnNames[column])}});
        }
        const auto state = cellStateOf(cell(StateColumn));
        if (!state)
            return Error(Code::UNKNOWN_STATE, {{"value", std::string(cell(StateColumn))}});
        const std::string_view score = cell(ScoreColumn);
        if (!score.empty() && !isDecimal(score))
            return Error(Code::BAD_SCORE, {{"value", std::string(score)}});
        if (!score.empty() && *state != cell::absent && *state != cell::excluded)
            return Error(Code::SCORE_WITH_STATE, {{"value", std::string(cell(StateColumn))}});
        PALMARES_TRY(RoundBuilder *const builder, builderOfRow());
        if (!builder || builder->isCheck())
            return {};
        RatingRow row;
        row.line = m_csv.row();
        row.judge = cell(JudgeColumn);
        row.entry = cell(EntryColumn);
        row.score = *state == cell::excluded ? std::string_view() : score;
        row.state = *state == cell::absent ? cell::blank : *state;
        row.criterion = m_single ? std::string_view("score") : cell(CriterionColumn);
        if (m_request.rules) {
            row.panel = cell(PanelColumn);
            row.stratum = cell(StratumColumn);
        }
        row.division = cell(DivisionColumn);
        return builder->add(row);
    }

    Result<Ratings> finish()
    {
        if (!m_request.rules && !m_request.round.empty() && !m_foundRound)
            return Error(Code::UNKNOWN_ROUND, {{"round", m_request.round}});
        Ratings ratings;
        ratings.round = m_round;
        ratings.rules = m_request.rules ? *m_request.rules : m_builders[0].rulesAsFound(m_entries);
        ratings.findings = std::move(m_findings);
        for (std::size_t r = 0; r < m_builders.size(); ++r) {
            ratings.hasRows.push_back(m_builders[r].hasRows());
            PALMARES_TRY(ScoreTable table, m_builders[r].finish(ratings.rules, m_entries, r == m_round ? std::string() : ratings.rules.rounds[r].id));
            ratings.tables.push_back(std::move(table));
        }
        for (std::size_t r = m_round; ratings.rules.rounds[r].carry;) {
            r = *ratings.rules.roundIndex(ratings.rules.rounds[r].carry->from);
            if (!ratings.hasRows[r])
                return Error(Code::CARRY_WITHOUT_ROWS, {{"round", ratings.rules.rounds[r].id}});
        }
        return ratings;
    }

    RatingsRequest &m_request;
    CsvReader m_csv;
    EntryTable m_entries;
    std::array<std::size_t, ColumnCount> m_at{};
    std::vector<RoundBuilder> m_builders;
    std::vector<Finding> m_findings;
    std::string m_header;
    std::size_t m_round = 0;
    std::string m_lastRoundName;
    std::size_t m_lastRound = 0;
    bool m_foundRound = false;
    bool m_single = false; ///< no rules and no criterion column: the one criterion is called "score"
};

} // namespace

Result<Ratings> readRatings(RatingsRequest request)
{
    EntryTable entries;
    if (request.entries) {
        auto read = EntryTable::read(std::move(request.entries), request.rules ? &*request.rules : nullptr);
        if (!read.ok())
            return std::move(read).error().with("file", "entries");
        entries = std::move(read).value();
    }
    auto ratings = RatingsPass(request, std::move(entries)).run();
    if (!ratings.ok())
        return std::move(ratings).error().with("file", "ratings");
    return ratings;
}

} // namespace palmares
