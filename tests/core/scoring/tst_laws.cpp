#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"

#include <rapidcheck.h>

#include <numeric>
#include <set>

using namespace palmares;
using namespace palmares::tests;

/// What holds for every ranking whatever the rules and the scores.
class TestLaws : public QObject {
    Q_OBJECT
private slots:
    void orderOfRowsChangesNothing();
    void aBlankSheetChangesNothing();
    void anotherUnitOfTheScaleChangesNoRank();
    void noLevelIsSplit();
    void capsHold();
    void aHigherScoreNeverHurts();
    void gridAndFractionsAgree();
};

namespace {

template <typename T>
T pick(std::initializer_list<T> values)
{
    return *rc::gen::elementOf(std::vector<T>(values));
}

std::string rounding(const char *key)
{
    return std::string("\"") + key + R"(": {"digits": )" + std::to_string(*rc::gen::inRange(0, 3)) + R"(, "mode": ")"
           + pick<std::string>({"half_up", "half_even", "down"}) + "\"}";
}

/// A round with two panels, three criteria and whatever else; scores on 0–10 in halves.
std::string anyRound(const std::string &scale = R"({"min": "0", "step": "0.5"})", const std::string &method = {})
{
    const bool first = *rc::gen::arbitrary<bool>();
    std::string across = method.empty() ? pick<std::string>({"mean", "median", "sum", "borda", "trimmed"}) : method;
    if (across == "borda" && first)
        across = "mean";
    std::string keys = R"("scale": )" + scale + R"(, "order": ")" + (first ? "criterion_first" : "sheet_first")
                       + R"(", "sheet": {"combine": ")"
                       + pick<std::string>({"weighted_mean", "weighted_sum", "percent_of_max"}) + R"(", "incomplete": ")"
                       + pick<std::string>({"drop_sheet", "use_answered"}) + R"("}, "across": {"method": ")" + across + "\"";
    if (across == "trimmed")
        keys += R"(, "drop_low": 1)";
    const int quorum = *rc::gen::inRange(1, 3) + (across == "trimmed" ? 1 : 0);
    keys += R"(}, "panels": [{"id": "p", "quorum": )" + std::to_string(quorum) + R"(}, {"id": "q", "weight": "2", "quorum": )"
            + std::to_string(across == "trimmed" ? 2 : 1) + "}]";
    const std::vector<std::string> steps = {R"("criterion:info")", R"("median")",       R"("spread")",
                                            R"("fewer_below:1")",  R"("head_to_head")", R"("panel:q")"};
    std::string ties;
    for (const auto &step : *rc::gen::container<std::vector<std::string>>(2, rc::gen::elementOf(steps)))
        ties += (ties.empty() ? "" : ", ") + step;
    keys += R"(, "ties": [)" + ties + "]";
    return roundOf(keys, R"([{"id": "a"}, {"id": "b", "weight": "2.5"}, {"id": "info", "counts": false}])");
}

std::string withOutcome(std::string round)
{
    round.pop_back();
    round += R"(, "round": {)" + rounding("total") + R"(}, "bands": [{"id": "x", "top": 2}, {"id": "y", "at_least": "5"}], "cut": {)"
             + pick<std::string>({R"("top": 3)", R"("percent": "40")", R"("at_least": "4")"})
             + R"(, "caps": [{"by": "g", "most": 1}, {"by": "h", "most": 2}],
                  "floors": [{"by": "h", "value": "x", "least": 2}, {"by": "g", "value": "b", "least": 1}]}})";
    return round;
}

/// Up to eight entries in groups, judged with gaps by three judges of `p` and two of `q`.
ScoreTable anyTable(std::int64_t step = 1)
{
    ScoreTable table;
    table.width = 3;
    for (int j = 0; j < 5; ++j)
        table.judges.push_back({"J" + std::to_string(j), j < 3 ? 0 : 1, -1});
    const int entries = *rc::gen::inRange(1, 9);
    for (int e = 0; e < entries; ++e) {
        EntryRow row;
        row.label = "E" + std::to_string(e);
        row.attributes["g"] = pick<std::string>({"a", "b", "c", ""});
        row.attributes["h"] = pick<std::string>({"x", "y"});
        row.state = *rc::gen::weightedElement<EntryState>({{9, EntryState::In}, {1, EntryState::Withdrawn}});
        table.entries.push_back(row);
        for (std::uint32_t j = 0; j < 5; ++j) {
            if (*rc::gen::inRange(0, 8) == 0)
                continue;
            table.sheetJudge.push_back(j);
            table.sheetEntry.push_back(static_cast<std::uint32_t>(e));
            for (int c = 0; c < 3; ++c)
                table.cells.push_back(*rc::gen::inRange(0, 12) == 0 ? cell::blank : 5 * *rc::gen::inRange(0, 5) * step);
        }
    }
    return table;
}

/// What a result says of each entry, by label.
std::map<std::string, std::string> told(const Rules &rules, const ScoreTable &table, const RoundResult &result)
{
    std::map<std::string, std::string> lines;
    for (std::size_t e = 0; e < table.entries.size(); ++e) {
        const EntryResult &entry = result.entries[e];
        std::string line = (entry.score ? entry.score->text() : "-") + " #" + std::to_string(entry.rank)
                           + (entry.tied ? "= " : " ") + std::string(nameOf(entry.why)) + " band "
                           + std::to_string(entry.band) + " " + std::string(nameOf(entry.cut)) + " n "
                           + std::to_string(entry.totals.n);
        for (std::size_t c = 0; c < table.width; ++c)
            line += " " + (result.criteria.at(e, c) ? result.criteria.at(e, c)->text() : "-");
        for (std::size_t p = 0; p < rules.rounds[0].panels.size(); ++p)
            line += " " + (result.panelValue(e, p) ? result.panelValue(e, p)->text() : "-");
        lines[table.entries[e].label] = line;
    }
    lines["findings"] = findingsOf(result);
    return lines;
}

template <typename T>
std::vector<T> reordered(const std::vector<T> &values, const std::vector<std::uint32_t> &order)
{
    std::vector<T> result;
    for (const auto i : order)
        result.push_back(values[i]);
    return result;
}

std::vector<std::uint32_t> anyOrder(std::size_t n)
{
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = n; i > 1; --i)
        std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
    return order;
}

std::vector<std::uint32_t> inverse(const std::vector<std::uint32_t> &order)
{
    std::vector<std::uint32_t> places(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        places[order[i]] = i;
    return places;
}

/// The same scores with judges, entries and sheets in another order.
ScoreTable shuffled(const ScoreTable &table)
{
    const auto judges = anyOrder(table.judges.size());
    const auto entries = anyOrder(table.entries.size());
    const auto sheets = anyOrder(table.sheetCount());
    ScoreTable other;
    other.width = table.width;
    other.judges = reordered(table.judges, judges);
    other.entries = reordered(table.entries, entries);
    for (const auto i : sheets) {
        other.sheetJudge.push_back(inverse(judges)[table.sheetJudge[i]]);
        other.sheetEntry.push_back(inverse(entries)[table.sheetEntry[i]]);
        other.cells.insert(other.cells.end(), table.sheet(i), table.sheet(i) + table.width);
    }
    return other;
}

} // namespace

void TestLaws::orderOfRowsChangesNothing()
{
    QVERIFY(rc::check("any order of judges, entries and sheets gives the same result", [] {
        const Rules rules = rulesOf(withOutcome(anyRound()));
        const ScoreTable table = anyTable();
        const ScoreTable other = shuffled(table);
        RC_ASSERT(told(rules, table, rankRound(rules, 0, table)) == told(rules, other, rankRound(rules, 0, other)));
    }));
}

void TestLaws::aBlankSheetChangesNothing()
{
    QVERIFY(rc::check("a sheet that says nothing changes no value, rank, band or cut", [] {
        const Rules rules = rulesOf(withOutcome(anyRound()));
        ScoreTable table = anyTable();
        const auto before = told(rules, table, rankRound(rules, 0, table));
        table.judges.push_back({"J9", *rc::gen::inRange(0, 2), -1});
        table.sheetJudge.push_back(static_cast<std::uint32_t>(table.judges.size() - 1));
        table.sheetEntry.push_back(*rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(table.entries.size())));
        for (int c = 0; c < 3; ++c)
            table.cells.push_back(pick({cell::absent, cell::blank, cell::cannotJudge, cell::recused, cell::excluded}));
        RC_ASSERT(told(rules, table, rankRound(rules, 0, table)) == before);
    }));
}

void TestLaws::anotherUnitOfTheScaleChangesNoRank()
{
    QVERIFY(rc::check("a scale of ten times as many points gives the same ranks", [] {
        // Ties by fewer_below name a number of the scale, so they are left out.
        std::string round = anyRound("SCALE");
        RC_PRE(round.find("fewer_below") == std::string::npos);
        const auto rulesFor = [&](const char *scale) {
            std::string text = round;
            text.replace(text.find("SCALE"), 5, scale);
            return rulesOf(text);
        };
        const Rules small = rulesFor(R"({"min": "0", "max": "10", "step": "0.5"})"); // digits 1
        const Rules large = rulesFor(R"({"min": "0", "max": "100", "step": "5"})");  // digits 0
        const ScoreTable table = anyTable(); // 0, 5 … 20: 0 to 2 on the one, 0 to 20 on the other
        const RoundResult a = rankRound(small, 0, table);
        const RoundResult b = rankRound(large, 0, table);
        for (std::size_t e = 0; e < table.entries.size(); ++e) {
            RC_ASSERT(a.entries[e].rank == b.entries[e].rank);
            RC_ASSERT(a.entries[e].tied == b.entries[e].tied);
        }
    }));
}

void TestLaws::noLevelIsSplit()
{
    QVERIFY(rc::check("entries of one rank share band and cut, unless a cap or a floor names them", [] {
        const Rules rules = rulesOf(withOutcome(anyRound()));
        const ScoreTable table = anyTable();
        const RoundResult result = rankRound(rules, 0, table);
        std::set<std::string> named;
        for (const auto &finding : result.findings)
            named.insert(std::string(finding.arg("entry")));
        std::map<std::uint32_t, std::set<int>> bands;
        std::map<std::uint32_t, std::set<CutState>> states;
        for (std::size_t e = 0; e < table.entries.size(); ++e) {
            const EntryResult &entry = result.entries[e];
            if (entry.rank == 0)
                continue;
            bands[entry.rank].insert(entry.band);
            if (named.count(table.entries[e].label) == 0)
                states[entry.rank].insert(entry.cut);
        }
        for (const auto &[rank, seen] : bands)
            RC_ASSERT(seen.size() == 1U);
        for (const auto &[rank, seen] : states)
            RC_ASSERT(seen.size() <= 1U);
    }));
}

void TestLaws::capsHold()
{
    QVERIFY(rc::check("no group has more in than its cap, and never more in than places", [] {
        const Rules rules = rulesOf(withOutcome(anyRound()));
        const Cut &cut = *rules.rounds[0].cut;
        const ScoreTable table = anyTable();
        const RoundResult result = rankRound(rules, 0, table);
        std::map<std::string, std::int64_t> groups;
        std::int64_t in = 0;
        std::int64_t ranked = 0;
        for (std::size_t e = 0; e < table.entries.size(); ++e) {
            const CutState state = result.entries[e].cut;
            ranked += result.entries[e].rank > 0;
            RC_ASSERT((result.entries[e].rank > 0) == (state != CutState::None));
            if (state != CutState::In && state != CutState::Raised)
                continue;
            ++in;
            for (const auto &cap : cut.caps) {
                const std::string &group = table.entries[e].attributes.at(cap.by);
                if (!group.empty())
                    RC_ASSERT(++groups[cap.by + group] <= cap.most);
            }
        }
        if (cut.top)
            RC_ASSERT(in <= *cut.top);
        if (cut.percent)
            RC_ASSERT(in <= (*cut.percent * Fraction(ranked) / Fraction(100)).ceiling());
    }));
}

void TestLaws::aHigherScoreNeverHurts()
{
    QVERIFY(rc::check("one score raised never worsens the entry's rank under mean", [] {
        std::string round = anyRound(R"({"min": "0", "step": "0.5"})", "mean");
        const auto ties = round.find(R"("ties": [)");
        round.erase(ties + 9, round.find(']', ties) - ties - 9); // a chain may well punish, for example by spread
        const Rules rules = rulesOf(round);
        ScoreTable table = anyTable();
        const RoundResult before = rankRound(rules, 0, table);
        RC_PRE(!table.cells.empty());
        const auto at = *rc::gen::inRange<std::size_t>(0, table.cells.size());
        RC_PRE(cell::isNumber(table.cells[at]));
        table.cells[at] += 5 * *rc::gen::inRange(1, 10);
        const RoundResult after = rankRound(rules, 0, table);
        const auto entry = table.sheetEntry[at / table.width];
        RC_ASSERT(after.entries[entry].rank <= before.entries[entry].rank);
        RC_ASSERT((after.entries[entry].rank == 0) == (before.entries[entry].rank == 0));
    }));
}

void TestLaws::gridAndFractionsAgree()
{
    QVERIFY(rc::check("weights beyond 64 bits rank like the same weights made small", [] {
        const std::string round = withOutcome(anyRound());
        std::string huge = round;
        // Only the ratio of weights matters, but for sums: those are compared by rank.
        huge.replace(huge.find(R"({"id": "a"})"), 11, R"({"id": "a", "weight": "1000000000000000000000000"})");
        huge.replace(huge.find(R"("2.5")"), 5, R"("2500000000000000000000000")");
        const Rules small = rulesOf(round);
        const Rules large = rulesOf(huge);
        const ScoreTable table = anyTable();
        const RoundResult a = rankRound(small, 0, table);
        const RoundResult b = rankRound(large, 0, table);
        const bool isSum = small.rounds[0].combine == Combine::WeightedSum;
        for (std::size_t e = 0; e < table.entries.size(); ++e) {
            RC_ASSERT(a.entries[e].why == b.entries[e].why);
            RC_ASSERT(a.entries[e].totals.n == b.entries[e].totals.n);
            if (isSum)
                continue;
            RC_ASSERT(a.entries[e].rank == b.entries[e].rank);
            RC_ASSERT(a.entries[e].score == b.entries[e].score);
            RC_ASSERT(a.entries[e].cut == b.entries[e].cut);
        }
    }));
}

PALMARES_TEST(TestLaws)
#include "tst_laws.moc"
