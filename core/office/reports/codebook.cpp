#include "core/office/reports/codebook.h"

#include "core/merge/counting.h"
#include "core/merge/panels.h"
#include "core/office/reports/flowtable.h"
#include "core/office/view/naming.h"

#include <algorithm>
#include <map>
#include <set>

namespace palmares {

namespace {

constexpr std::size_t mostValues = 60; ///< of an attribute that are listed

std::string_view nameOf(RoundKind kind)
{
    return kind == RoundKind::Check ? "check" : kind == RoundKind::Agreement ? "agreement" : "scoring";
}

std::string joined(std::initializer_list<std::string_view> values)
{
    std::string all;
    for (const std::string_view value : values)
        all += (all.empty() ? "" : "; ") + std::string(value);
    return all;
}

class Codebook {
public:
    Codebook(const CallView &call, const std::string &lang, const std::function<std::string(std::string_view, std::string_view)> &meaning)
        : m_call(call), m_lang(lang), m_meaning(meaning)
    {
        m_table.columns = {"table", "name", "title", "meaning", "kind", "min", "max", "step", "best", "weight", "values"};
    }

    OutTable table()
    {
        addColumns("scores", scoreColumns());
        addColumns("ranking", rankingColumns());
        addColumns("ranking", {"rank_PANEL", "value_PANEL"});
        addColumns("comments", commentColumns(true));
        addColumns("flow", flowColumns());
        addColumns("entries", {"entry", "title", "division", "state", "status_ROUND"});
        addColumns("judges", {"judge", "languages", "panel_ROUND", "stratum_ROUND"});
        for (const RoundView &round : m_call.state.rounds) {
            const KnownRules *closed = closedUnder(m_call.state, round.id);
            if (const auto &rules = closed ? closed->rules : round.rules)
                addRound(rules->rounds.front(), rules->divisions);
        }
        addAttributes();
        return std::move(m_table);
    }

private:
    struct Line {
        std::string table;
        std::string name;
        std::string title;
        std::string meaning;
        std::string kind;
        const Scale *scale = nullptr;
        std::string weight;
        std::string values;
    };

    void add(const Line &line)
    {
        const auto point = [&](std::int64_t units) { return OutCell::number(line.scale ? line.scale->textOf(units) : std::string()); };
        m_table.rows.push_back({OutCell::text(line.table), OutCell::text(line.name), OutCell::text(line.title), OutCell::text(line.meaning),
                                OutCell::text(line.kind), point(line.scale ? line.scale->min : 0), point(line.scale ? line.scale->max : 0),
                                point(line.scale ? line.scale->step : 0),
                                OutCell::text(!line.scale ? "" : line.scale->best == Best::High ? "high" : "low"), OutCell::number(line.weight),
                                OutCell::text(line.values)});
    }

    void addColumns(const std::string &table, const std::vector<std::string> &columns)
    {
        for (const std::string &column : columns) {
            Line line{table, column, {}, m_meaning ? m_meaning(table, column) : std::string(), "column", nullptr, {}, {}};
            if (column == "state" && table == "scores")
                line.values = joined({"blank", "cannot_judge", "recused", "excluded"});
            else if (column == "state")
                line.values = joined({table == "entries" ? "in" : "ranked", "withdrawn", "disqualified", "duplicate", "ineligible",
                                      table == "entries" ? "practice" : "insufficient"});
            else if (column == "cut")
                line.values = joined({"in", "out", "at_cut", "capped", "raised"});
            else if (column == "result")
                line.values = joined({"provisional", "closed"});
            add(line);
        }
    }

    std::string words(const std::string &at) const { return m_call.callText(at, m_lang); }

    void addRound(const RoundRules &round, const std::vector<std::string> &divisions)
    {
        const std::string at = "round/" + round.id;
        add({"rounds", round.id, words(at + "/title"), words(at + "/instruction"), std::string(nameOf(round.kind)), nullptr, {}, {}});
        for (const Criterion &criterion : round.criteria)
            addCriterion(round, criterion, at + "/criterion/" + criterion.id);
        for (const std::string &item : round.items)
            add({round.id, item, words(at + "/item/" + item + "/title"), words(at + "/item/" + item + "/definition"), "item", nullptr, {},
                 joined({"1 = pass", "0 = fail", "2 = unsure"})});
        for (const Panel &panel : round.panels) {
            add({round.id, panel.id, words("panel/" + panel.id + "/title"), {}, "panel", nullptr, panel.weight.text(), {}});
            for (const std::string &stratum : panel.strata)
                add({round.id, stratum, words("stratum/" + stratum + "/title"), {}, "stratum", nullptr, {}, {}});
        }
        for (const std::string &division : divisions)
            add({round.id, division, words("division/" + division + "/title"), {}, "division", nullptr, {}, {}});
        for (const Band &band : round.bands)
            add({round.id, band.id, words("band/" + band.id + "/title"), {}, "band", nullptr, {}, band.atLeast ? ">= " + band.atLeast->text() : "top " + std::to_string(band.top.value_or(0))});
    }

    void addCriterion(const RoundRules &round, const Criterion &criterion, const std::string &at)
    {
        add({round.id, criterion.id, words(at + "/title"), words(at + "/definition"), criterion.counts ? "criterion" : "criterion_not_counted",
             &criterion.scale, criterion.weight.text(), {}});
        constexpr std::int64_t mostPoints = 101;
        for (std::int64_t n = 0; n < std::min(criterion.scale.pointCount(), mostPoints); ++n) {
            const std::string point = criterion.scale.textOf(criterion.scale.point(n));
            if (const std::string anchor = words(at + "/anchor/" + point); !anchor.empty())
                add({round.id, criterion.id, point, anchor, "anchor", nullptr, {}, point});
        }
    }

    void addAttributes()
    {
        std::map<std::string, std::set<std::string>> values;
        for (const EntryView &entry : m_call.state.entries) {
            for (const auto *list : {&entry.attributes, &entry.entrantAttributes}) {
                for (const Attribute &attribute : *list)
                    values[attribute.name].insert(attribute.value);
            }
        }
        for (const auto &[name, seen] : values) {
            std::string all;
            std::size_t n = 0;
            for (const std::string &value : seen) {
                if (++n > mostValues) {
                    all += "; …";
                    break;
                }
                all += (all.empty() ? "" : "; ") + value;
            }
            add({"entries", name, {}, {}, "attribute", nullptr, {}, all});
        }
    }

    const CallView &m_call;
    const std::string &m_lang;
    const std::function<std::string(std::string_view, std::string_view)> &m_meaning;
    OutTable m_table;
};

} // namespace

std::vector<std::string> scoreColumns()
{
    return {"judge", "entry", "criterion", "score", "panel", "stratum", "division", "state", "round"};
}

std::vector<std::string> rankingColumns()
{
    return {"rank", "entry", "title", "division", "score", "exact",  "shown",    "band",         "cut",
            "n",    "mean",  "sd",    "state",    "why",   "result", "rules_id", "result_digest"};
}

std::vector<std::string> commentColumns(bool identified)
{
    std::vector<std::string> columns = {"round", "entry", "judge", "counts", "note_to_entrant"};
    if (identified)
        columns.insert(columns.end(), {"reason", "comment", "judge_name", "entry_title"});
    return columns;
}

OutTable codebookOf(const CallView &call, const std::string &lang,
                    const std::function<std::string(std::string_view table, std::string_view column)> &meaning)
{
    return Codebook(call, lang, meaning).table();
}

OutTable judgesTable(const CallView &call)
{
    OutTable table;
    table.columns = {"judge", "languages"};
    for (const RoundView &round : call.state.rounds) {
        table.columns.push_back("panel_" + round.id);
        table.columns.push_back("stratum_" + round.id);
    }
    for (const JudgeView &judge : call.state.judges) {
        if (!judge.isKnown())
            continue;
        std::string languages;
        for (const std::string &language : judge.languages)
            languages += (languages.empty() ? "" : ";") + language;
        std::vector<OutCell> row = {OutCell::text(judgeName(call.state, judge.id)), OutCell::text(languages)};
        for (const RoundView &round : call.state.rounds) {
            const auto place = placeOf(round, judge);
            row.push_back(OutCell::text(place ? place->panel : std::string()));
            row.push_back(OutCell::text(place ? place->stratum : std::string()));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace palmares
